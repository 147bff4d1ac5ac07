"""Names and posts in Korean text: particles are glued to nouns, a name is a family name and two syllables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Mention
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.languages.ko.roles import AFTER_NAME, PARTICLES
from scraper.detect.languages.ko.roles import PATTERN as ROLES
from scraper.detect.languages.ko.words import (
    GIVEN_SYLLABLES,
    KNOWN,
    NO_ORGANIZATION,
    NO_PERSON,
    SILENT_ADDRESS,
    SUFFIXES,
    SURNAMES,
    TWO_SYLLABLE,
)
from scraper.detect.spans import Sentence

MAX_SURFACES = 60
"""Names of one text that are looked for again; more of them make it a directory."""
MAX_OCCURRENCES = 200
"""Of one name."""
_BODY = r"[가-힣A-Za-z0-9&]"
_END = rf"(?={PARTICLES})"
_SUFFIX = "|".join(sorted(SUFFIXES, key=lambda word: (-len(word), word)))
_BY_SUFFIX = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?:{_BODY}{{1,10}}(?: (?=FC|SC))?)(?:{_SUFFIX})(?:(?: ?FC|㈜)|{_BODY}{{0,6}}(?:{_SUFFIX}))?(?={PARTICLES})"
    rf"|(?<![가-힣A-Za-z0-9])(?:국립|시립|도립|서울|부산|강원|대구|대전|광주|인천|제주|수원|전북|울산|포항|성남|한국|대한|전국|중앙|국제|푸른|학교법인|사단법인|재단법인|법무법인|㈜|주식회사) ?{_BODY}{{1,10}}(?: {_BODY}{{1,6}})?(?:{_SUFFIX}|FC|SC)(?={PARTICLES})"
    r"|(?<![가-힣A-Za-z0-9])(?:(?:㈜|\(주\)|주식회사 ?)[가-힣A-Za-z0-9]{2,12}?(?=은|는|이|가|을|를|의|에|와|과|,|\.| |$)|[가-힣A-Za-z0-9]{2,12}(?:㈜|\(주\)))"
    rf"|(?<![가-힣A-Za-z0-9])[가-힣]{{1,6}}(?: [가-힣]{{1,6}})? (?:FC|SC|유나이티드|{'이글스|라이온즈|타이거즈|베어스|트윈스|위즈|자이언츠|다이노스|랜더스|히어로즈'})(?: FC)?(?={PARTICLES})"
    rf"|(?<![가-힣A-Za-z0-9])[가-힣]{{2,8}}(?:부|처|청|원|국|시|도|군|구|당)(?= ?(?:장관|차관|처장|청장|원장|시장|지사|군수|구청장|대표|의원|의장))"
)
_MINISTRY = re.compile(
    r"(?<![가-힣])[가-힣]{2,8}(?:부|처|청|위원회|위)(?= ?(?:장관|차관|처장|청장|위원장))|(?<![가-힣])[가-힣]{2,4}(?:시|도|군|구)(?= ?(?:시장|지사|군수|구청장|의원))"
)
_MASKED = re.compile(r"(?<![A-Za-z가-힣])[A-Z]{1,2}사(?=를|을|에|의|는|가|로|와|,|\.| |$)")
_LATIN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&.]*(?: [A-Z][A-Za-z0-9&.]*){0,2}(?:[가-힣]{1,6}(?=에서|을|를|의|은|는|이|가| |$))?"
)
_QUOTED = r"[‘'「『<《\"“](?P<quoted>[^’'」』>》\"”\n]{2,16})[’'」』>》\"”]"
_LEFT_NAME = re.compile(
    rf"(?:{_QUOTED}|(?<![가-힣A-Za-z0-9])(?P<name>{_BODY}{{2,14}}?))(?:을|를|에서|에서의|와|과|로|으로|에)[ ](?=(?:[^.,\n“”\"]{{0,6}})?(?:퇴사|퇴직|퇴단|사직|떠[나난납날]|그만[두뒀]|나왔|나오게|나온|나옵|나갑|작별|이별|졸업|이직|입사|합류|다니던|다녔|근무|일하|일했|일합|몸담|재직|이적|옮[기겼긴]|둥지|탈당|합류))"
)
_OF_POST = re.compile(rf"(?<![가-힣A-Za-z0-9])(?P<name>(?:{_BODY}){{2,14}})(?:의)? $")
_NEWS = re.compile(
    rf"^(?P<name>{_BODY}{{2,14}})(?:은|는|이|가) (?:\d{{1,2}}일|지난|이날|오는|올해)", re.MULTILINE
)
_PROJECT = re.compile(rf"(?<![가-힣A-Za-z0-9])(?P<name>{_BODY}{{2,12}}) 프로젝트")
_DATIVE = re.compile(rf"(?<![가-힣A-Za-z0-9])(?P<name>{_BODY}{{2,12}}) (?:다니던|다녔던|소속|출신)")
_NAME3 = re.compile(
    r"(?<![가-힣A-Za-z])(?P<name>(?:남궁|황보|제갈|선우|독고|서문|사공)[가-힣]{1,2}|[가-힣][가-힣XxOo○△]{1,2}|[가-힣]{4})(?=[^가-힣]|은|는|이|가|을|를|의|에게|와|과|도|께서|씨|님|입니다|대표|사장|회장|감독|교수|아나운서|기자|의원|장관|앵커)"
)
_FOREIGN = re.compile(
    r"(?<![가-힣])[가-힣]{2,6}(?: [가-힣]{1,4})? [가-힣]{2,6}(?= (?:감독|코치|ceo|대표|회장|사장|대통령|총리|최고경영자|교수)|\()",
    re.IGNORECASE,
)
_LATIN_PERSON = re.compile(
    r"(?<![A-Za-z])[A-Z][a-z]{1,12} [A-Z][a-z]{1,14}(?= ?(?:씨|님|대표|은|는|이|가))"
)
_NIM = re.compile(r"(?<![가-힣])(?P<name>[가-힣]{2,3}) ?님(?![가-힣]{3})")


_SIGNATURE = re.compile(
    r"\n[ —-]{0,3}(?P<name>[가-힣A-Za-z0-9_]{2,8}?)(?: ?(?:드림|올림|배상|씀))?[.]?\s*$"
)
"""A last line that is nothing but a short word: whoever signs."""


class _Found:
    """Mentions that keep apart: who comes first holds the place."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self.taken: set[int] = set()

    def add(self, start: int, end: int, mark: str, key: str) -> bool:
        if start >= end or not self.taken.isdisjoint(range(start, end)):
            return False
        self.mentions.append(Mention(start, end, mark, key))
        self.taken.update(range(start, end))
        return True


def find_mentions(
    text: str, lowered: str, _sentences: Sequence[Sentence], _title: str
) -> list[Mention]:
    """Sure organisations, persons, posts, other organisations; then each name wherever it stands."""
    found = _Found()
    roles = [m.span() for m in ROLES.finditer(lowered) if _is_post(text, *m.span())]
    starts, ends = dict(roles), {end: start for start, end in roles}
    people = list(_persons(text, starts, ends))
    named = {(start, end) for start, end in people}
    for start, end in _sure_organizations(text, lowered):
        if (start, end) not in named:
            found.add(start, end, ORGANIZATION, organization_key(text[start:end]))
    bearers: dict[str, str] = {}
    for start, end in people:
        key = text[start:end].casefold().replace(" ", "")
        if found.add(start, end, PERSON, key):
            bearers.setdefault(_surname(text[start:end]), key)
    _add_short_names(text, found, roles, bearers)
    for start, end in roles:
        found.add(start, end, ROLE, lowered[start:end])
    _add_organizations(text, found)
    signature = _SIGNATURE.search(text, max(0, len(text) - 24))
    if signature and signature["name"] not in NO_ORGANIZATION | NO_PERSON:
        found.add(*signature.span("name"), PERSON, signature["name"].casefold())
    _again(text, found)
    found.mentions.sort(key=lambda mention: mention.start)
    return found.mentions


def organization_key(surface: str) -> str:
    """Without its legal form, so that both wordings meet."""
    bare = re.sub(r"^(?:㈜|\(주\)|주식회사 ?)|(?:㈜|\(주\)| ?주식회사)$", "", surface.strip())
    return (bare or surface).casefold()


def _is_post(text: str, start: int, end: int) -> bool:
    """Not within another word: `대표적`, `이사를`, `시장에서`."""
    before, after = text[start - 1 : start], text[end : end + 2]
    if re.match(r"적|팀|단|부|들이|진|님들|상$", after) or after[:1] in {"적", "전", "급", "학"}:
        return False
    word = text[start:end]
    if word in {
        "시장",
        "이사",
        "감사",
        "기사",
        "기타",
        "지사",
        "소장",
        "대장",
        "주임",
        "의사",
        "수석",
        "총괄",
        "부장",
        "선생",
        "위원",
        "단장",
        "대사",
        "연출",
        "이사직",
        "인턴",
        "직원",
        "주장",
        "강사",
        "신부",
        "대리",
        "자문",
        "파트너",
        "멤버",
        "리더",
        "대표",
        "담당자",
        "관리자",
    }:
        glued = re.match(r"[가-힣]", before) is not None
        if word in {
            "시장",
            "이사",
            "감사",
            "기사",
            "지사",
            "의사",
            "주장",
            "신부",
            "대리",
            "자문",
            "대사",
            "연출",
            "소장",
            "대장",
        } and not _has_bearer(text, start, end):
            return False
        if glued and word != "대표" and not _has_bearer(text, start, end):
            return False
    return True


def _has_bearer(text: str, start: int, end: int) -> bool:
    """A name right before or after, or a post's own verbs."""
    before, after = text[max(0, start - 5) : start], text[end : end + 6]
    return (
        re.search(r"(?:^|[^가-힣])[가-힣]{1,4} $", before) is not None
        and before.strip()[:1] in SURNAMES
    ) or re.match(
        r" [가-힣]{3}(?=[^가-힣]|이|가|은|는)|직(?:에서|을)|(?:을|를|에서) (?:사임|사퇴|물러|내려|맡)",
        after,
    ) is not None


# --- organisations ------------------------------------------------------------------------------

_KNOWN = re.compile(
    rf"(?<![가-힣a-z0-9])(?:{'|'.join(re.escape(name) for name in sorted(KNOWN, key=lambda name: (-len(name), name)))})(?={PARTICLES})"
)


def _sure_organizations(text: str, lowered: str) -> Iterator[tuple[int, int]]:
    for match in _KNOWN.finditer(lowered):
        if match.group() not in NO_ORGANIZATION:
            yield match.span()
    for pattern in (_BY_SUFFIX, _MINISTRY, _MASKED):
        for match in pattern.finditer(text):
            if _may_be_organization(match.group()):
                yield match.span()
    for match in _LATIN.finditer(text):
        bare = re.sub(r"[가-힣]+$", "", match.group()).strip(" .")
        if bare.casefold() in KNOWN_ORGANIZATIONS:
            yield match.start(), match.start() + len(bare)


def _may_be_organization(surface: str) -> bool:
    words = surface.split()
    return (
        len(surface) > 1
        and surface not in NO_ORGANIZATION
        and words[-1] not in NO_ORGANIZATION
        and not surface[0].isdigit()
        and re.search(
            r"(?:했|됐|있|없|하는|되는|까지|부터|에서|으로|라는|동안|때문|년차|[은는을를]$)",
            surface,
        )
        is None
        and re.fullmatch(r"[가-힣]{1,2}(?:일|월|년|번|개월|주일)", surface) is None
        and not re.match(
            r"(?:이번|지난|우리|저희|그동안|제가|함께|다시|지금|모든|여러|다른|어떤|많은|오랜|새로운|최근|본인|마지막|첫|매일|해당|한 |두 |그 |이 )",
            surface,
        )
    )


def _add_organizations(text: str, found: _Found) -> None:
    for match in _LEFT_NAME.finditer(text):
        group = "quoted" if match["quoted"] else "name"
        _add(text, found, match.span(group), ORGANIZATION)
    for pattern, mark in ((_PROJECT, ORGANIZATION), (_DATIVE, ORGANIZATION), (_NEWS, NAME)):
        for match in pattern.finditer(text):
            _add(text, found, match.span("name"), mark)
    for head in [
        m.start
        for m in found.mentions
        if m.mark in (PERSON, ROLE) and m.key not in {"직원", "인턴", "기자"}
    ]:
        left = max(0, head - 18)
        quoted = re.search(
            r"[‘'「『<《](?P<name>[^’'」』>》\n]{2,12})[’'」』>》] $", text[left:head]
        )
        of_post = quoted or _OF_POST.search(text[left:head])
        if of_post and (left == 0 or of_post.start() > 0 or text[left - 1].isspace()):
            _add(text, found, (left + of_post.start("name"), left + of_post.end("name")), NAME)


_NO_NAME = re.compile(
    r"(?:[해어아여며고한된던인신진온간난린운는은을를의에로과와도서게지히적들기음함될할려다중후뒤전등및씩만날월년일위말초]|까지|부터|때문|동안)$"
)
"""Endings of verbs, adverbs and times that stand before a name."""


def _add(text: str, found: _Found, span: tuple[int, int], mark: str) -> None:
    start, end = span
    surface = text[start:end]
    glued = re.search(r"(?<=..)의$", surface)
    if glued:
        end -= 1
        surface = surface[:-1]
    if mark == NAME and _NO_NAME.search(surface):
        return
    if (
        _may_be_organization(surface)
        and surface not in NO_PERSON
        and ROLES.fullmatch(surface.lower()) is None
    ):
        found.add(start, end, mark, organization_key(surface))


# --- persons ------------------------------------------------------------------------------------


def _persons(text: str, starts: dict[int, int], ends: dict[int, int]) -> Iterator[tuple[int, int]]:
    for match in _NAME3.finditer(text):
        start, end = match.span("name")
        name = text[start:end]
        if _is_name(name) and _is_told(text, start, end, starts, ends):
            yield start, end
    for match in _FOREIGN.finditer(text):
        words = match.group().split()
        if (
            len(words) <= 3
            and not any(
                w in NO_PERSON or w in NO_ORGANIZATION or w.endswith(tuple(SUFFIXES)) for w in words
            )
            and not re.search(r"[은는을를의에]$|(?:하는|했던|이끄는|맡은|된|한)$", words[0])
        ):
            yield match.span()
    for match in _LATIN_PERSON.finditer(text):
        yield match.span()
    for match in _NIM.finditer(text):
        if (
            match["name"] not in SILENT_ADDRESS
            and match["name"] not in NO_PERSON
            and ROLES.search(match["name"]) is None
        ):
            yield match.span("name")


def _is_name(name: str) -> bool:
    if name in NO_PERSON or name in NO_ORGANIZATION or ROLES.fullmatch(name):
        return False
    if name[:2] in TWO_SYLLABLE:
        return 3 <= len(name) <= 4
    if len(name) not in (2, 3) or name[0] not in SURNAMES:
        return False
    return all(char in GIVEN_SYLLABLES or char in "XxOo○△" for char in name[1:])


def _is_told(text: str, start: int, end: int, starts: dict[int, int], ends: dict[int, int]) -> bool:
    """A post or a form of address beside it; two-syllable names need one on the right."""
    right = (end in starts or (end + 1 in starts and text[end] in " ,·")) or AFTER_NAME.match(
        text, end
    ) is not None
    if end - start == 2:
        return right
    left = start - 1 in ends and text[start - 1] in " ,"
    return right or left or _post_follows(text, end, starts)


def _post_follows(text: str, end: int, starts: dict[int, int]) -> bool:
    """`name organisation post`."""
    farther = re.match(
        r" (?P<one>[가-힣A-Za-z0-9]{2,12} )(?P<two>[가-힣A-Za-z0-9]{2,12} )?", text[end : end + 28]
    )
    return farther is not None and any(
        farther[group] and end + farther.end(group) in starts for group in ("one", "two")
    )


def _surname(name: str) -> str:
    return (
        name[:2]
        if name[:2] in TWO_SYLLABLE
        else name[:1]
        if " " not in name
        else name.rsplit(maxsplit=1)[-1]
    )


def _add_short_names(
    text: str, found: _Found, roles: list[tuple[int, int]], bearers: dict[str, str]
) -> None:
    """`최 사장` after `최병도 사장`; without the full name the family name is all there is."""
    for start, _ in roles:
        match = re.search(
            r"(?:^|[^가-힣A-Za-z])(?P<name>[가-힣]{1,6}) $", text[max(0, start - 9) : start]
        )
        if match:
            left = max(0, start - 9) + match.start("name")
            name = match["name"]
            if name in bearers:
                found.add(left, start - 1, PERSON, bearers[name])
            elif len(name) == 1 and name in SURNAMES and name not in "이전현한그신부주양고":
                found.add(left, start - 1, PERSON, name)


def _again(text: str, found: _Found) -> None:
    """Every further occurrence of what has been found once, at the start of a word."""
    lowered = text.casefold() if len(text.casefold()) == len(text) else text
    seen: dict[str, Mention] = {}
    for mention in found.mentions:
        if mention.mark != ROLE:
            seen.setdefault(lowered[mention.start : mention.end], mention)
            seen.setdefault(mention.key, mention)
    for surface, mention in sorted(seen.items(), key=lambda item: -len(item[0]))[:MAX_SURFACES]:
        if len(surface) < 2:
            continue
        pattern = re.compile(rf"(?<![가-힣a-z0-9]){re.escape(surface)}{_END}")
        for count, match in enumerate(pattern.finditer(lowered)):
            if count >= MAX_OCCURRENCES:
                break
            found.add(match.start(), match.end(), mention.mark, mention.key)
