"""Names and posts in Japanese text: no capitals and no blanks, so lists and neighbours tell.

A run of Chinese characters that begins with a family name is a person when a post, a form of
address, an age or a telling given name follows; a run before `を退職` or with a telling ending is
an organisation. What is once found is then found wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Mention
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.languages.ja.roles import ADDRESS
from scraper.detect.languages.ja.roles import PATTERN as ROLES
from scraper.detect.languages.ja.words import (
    GIVEN_CHARS,
    KATAKANA_GIVEN,
    KNOWN,
    LEGAL_PREFIXES,
    NO_ORGANIZATION,
    NO_PERSON,
    PREFIXES,
    SUFFIXES,
    SURNAME_STOPS,
    SURNAMES,
)
from scraper.detect.spans import Sentence

MAX_SURFACES = 60
"""Names of one text that are looked for again; more of them make it a directory."""
MAX_OCCURRENCES = 200
"""Of one name."""
KANJI, KATA = "一-龯々〆ヶ", "ァ-ヴー"
_BODY = rf"[{KANJI}{KATA}A-Za-zＡ-Ｚａ-ｚ0-9&＆]"
_AGE = re.compile(r" ?[（(](?:\d{2}|[^）)]{0,12}\d{2}歳?)[）)]|、?\d{2}歳")
_SURNAME = re.compile("|".join(sorted(SURNAMES, key=lambda name: (-len(name), name))))
_KANJI_RUN = re.compile(rf"(?<![{KANJI}])[{KANJI}]{{2,16}}")
_SPACED = re.compile(
    rf"(?<![{KANJI}])(?P<sur>[{KANJI}]{{1,3}})[ 　](?P<given>[{KANJI}]{{1,3}}|[ぁ-ん]{{2,4}}|[{KATA}]{{2,5}})(?![{KANJI}{KATA}ぁ-ん])|(?<![{KANJI}])(?P<sur2>[{KANJI}]{{1,3}})[ 　](?P<given2>[{KANJI}]{{1,3}}?)(?=社長|会長|監督|選手|氏|様|さん|アナ|教授|代表)"
)
_SOFT_GIVEN = re.compile(
    r"[ぁ-ん]{2,4}?(?=さん|氏|選手|監督|社長|会長|アナ|教授|議員|代表|容疑者|[（(、。]|が|は|を|の|$)|[ァ-ヴー]{2,5}"
)
_FOREIGN = re.compile(
    rf"(?<![{KATA}・])(?:[A-Z]\.?・)?[{KATA}]{{1,12}}(?:[・＝=][A-Z{KATA}]{{1,12}}){{1,3}}"
)
_KATAKANA = re.compile(
    rf"(?<![{KATA}A-Za-z・])[{KATA}]{{2,10}}(?=さん|氏|監督|選手|社長|会長|首相|大統領|容疑者|教授|コーチ|ceo|cto)"
)
_LATIN_NAME = re.compile(r"(?<![A-Za-z])[A-Z][a-z]{1,12} [A-Z][a-z]{1,14}(?=さん|氏|は|が|、)")
_SUFFIX = "|".join(sorted(SUFFIXES, key=lambda word: (-len(word), word)))
_BY_SUFFIX = re.compile(
    rf"(?:(?<![ぁ-ん{KANJI}{KATA}A-Za-z0-9])[ぁ-ん]{{2,6}})?{_BODY}{{1,16}}?(?:{_SUFFIX})(?:(?:{_SUFFIX})|ズ|株式会社){{0,2}}(?![{KANJI}{KATA}A-Za-z0-9])"
    rf"|(?<![ぁ-ん{KANJI}{KATA}A-Za-z0-9])[ぁ-ん]{{2,6}}(?:{_SUFFIX})(?![{KANJI}{KATA}A-Za-z0-9])"
    rf"|{_BODY}{{1,16}}?(?:{_SUFFIX})(?=(?:の)?(?:代表取締役|取締役|社長|会長|総裁|頭取|理事長|学長|教授|准教授|監督|編集長|アナウンサー|アナ|記者|所長|院長|館長|校長|部長|ceo|CEO|執行役員|専務|常務))"
)
_BY_PREFIX = re.compile(
    rf"(?:{'|'.join(PREFIXES)})(?:{_BODY}|・|[ぁ-ん](?=[{KANJI}{KATA}])){{1,20}}"
    rf"|(?:{'|'.join(LEGAL_PREFIXES)})(?:{_BODY}{{0,12}})[ぁ-ん]{{2,8}}?(?={_BODY}|[のをにはがで、。（( ]|$)"
    rf"|(?:劇団|旅館)[ぁ-ん]{{2,6}}?(?=[のをにはがで、。（(]|$)"
)
_NAME = rf"(?P<name>(?:{_BODY}|・|-|\.(?=[A-Za-z])| (?=[A-Za-z])){{2,24}}|(?<![ぁ-ん{KANJI}{KATA}])[ぁ-ん]{{3,6}}{_BODY}{{1,8}})"
_LEFT_NAME = re.compile(
    rf"(?:「(?P<quoted>[^「」]{{2,20}})」|{_NAME})"
    r"(?P<cue>(?:を|から)(?:[^。、]{0,8})?(?:退職|退社|退団|退所|退局|退行|卒業|辞め|やめ|離れ|去[りるっ]|脱退|離脱|離党|辞任|退任|退[きく]|独立|巣立|解雇|クビ|追い出さ|追われ)|(?:に|へ)(?:入社|入局|入団|入行|転職|移籍|加入|参画|ジョイン|合流|就職|移[りるっ]|転じ|入所)|という(?:小さな|新しい)?(?:会社|スタートアップ)|で(?:働[いきく]|勤務|勤め)|(?:に|で)(?:は)?(?:約)?\d{1,2}年|への(?:移籍|転職|入社))"
)
_BY_NEWS = re.compile(
    rf"(?:^|(?<=[。\n、・」』▽△◇●○■]))(?P<name>{_BODY}(?:{_BODY}|・){{1,20}})(?=(?:は|が)(?:\d{{1,2}}日|、|本日|このほど|きょう|同日)|、[^。]{{0,20}}撤退)",
    re.MULTILINE,
)
_OF_POST = re.compile(rf"(?P<name>(?:{_BODY}|・){{2,20}})の$")
_CITY = re.compile(
    rf"(?P<name>[{KANJI}]{{2,4}}?[都道府県市町村区])(?=長|の[{KANJI}]{{2,6}}(?:市|町|村|区)?長|議会|教育委員会|知事)"
)
_LEGAL = re.compile(
    rf"^(?:{'|'.join(LEGAL_PREFIXES)})|(?:株式会社|有限会社|合同会社|㈱|（株）|\(株\))$"
)
_PARTICLE_END = tuple("のはがをにでともへたてるなしびくらやけ")


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
    """Persons before organisations before posts; then every further occurrence of each name."""
    found = _Found()
    roles = [match.span() for match in ROLES.finditer(lowered)]
    starts, ends = dict(roles), {end: start for start, end in roles}
    for start, end in _sure_organizations(text, lowered):
        found.add(start, end, ORGANIZATION, organization_key(text[start:end]))
    surnames = _add_persons(text, found, starts, ends)
    for start, end in roles:
        found.add(start, end, ROLE, lowered[start:end])
    _add_organizations(text, found)
    _add_signature(text, found)
    _again(text, found)
    _add_surnames(text, found, starts, surnames)
    found.mentions.sort(key=lambda mention: mention.start)
    return [_with_full_name(mention, surnames) for mention in found.mentions]


def organization_key(surface: str) -> str:
    """Without its legal form, so that both wordings meet."""
    bare = _LEGAL.sub("", surface.strip()).strip()
    return (bare or surface).casefold()


# --- organisations ------------------------------------------------------------------------------

_KNOWN = re.compile(
    "|".join(re.escape(name) for name in sorted(KNOWN, key=lambda name: (-len(name), name)))
)
_LATIN = re.compile(r"(?<![a-z0-9])[a-z][a-z0-9&.]*(?: [a-z0-9&.]+){0,2}(?![a-z0-9])")


def _sure_organizations(text: str, lowered: str) -> Iterator[tuple[int, int]]:
    """By a telling beginning or ending, and those that everybody knows."""
    for pattern in (_BY_PREFIX, _BY_SUFFIX):
        for match in pattern.finditer(text):
            start, end = _trimmed(text, *match.span())
            if _may_be_organization(text[start:end]):
                yield start, end
    for match in _KNOWN.finditer(lowered):
        if not _goes_on(text, *match.span()):
            yield match.span()
    for match in _LATIN.finditer(lowered):
        if match.group() in KNOWN_ORGANIZATIONS and text[match.start()].isupper():
            yield match.span()


def _goes_on(text: str, start: int, end: int) -> bool:
    """Within a longer word of the same script."""
    first, last = text[start], text[end - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    return (_is_kata(first) and _is_kata(before)) or (_is_kata(last) and _is_kata(after)) or (
        first.isascii() and before.isascii() and before.isalnum()
    ) or (last.isascii() and after.isascii() and after.isalnum())  # fmt: skip


def _is_kata(char: str) -> bool:
    return "ァ" <= char <= "ヴ" or char == "ー"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without small words that only look like a part of the name."""
    head = re.match(r"[ぁ-ん]{2,6}", text[start:end])
    if head and head.group().endswith(_PARTICLE_END):
        start += head.end()
    dated = re.match(
        r"(?:\d{1,4}[年月日]){1,3}|(?:元|前|旧|某|現|同|大手)(?=.{3})", text[start:end]
    )
    return (start + dated.end() if dated else start), end


def _may_be_organization(surface: str) -> bool:
    return (
        len(surface) > 1
        and surface not in NO_ORGANIZATION
        and not (surface.endswith("会社") and not surface.endswith(("式会社", "限会社", "同会社")))
        and not surface.isdecimal()
        and re.fullmatch(r"[\d年月日間代目歳人回度]+", surface) is None
        and re.search(
            r"(?:について|お知らせ|[をがは]|[年月日]間?$|^第?\d+[年回期]|全員$|科$|課$|係$|学部$|研究室$|部門$|事業部$|時代$|生活$|活動$)",
            surface,
        )
        is None
    )


def _add_organizations(text: str, found: _Found) -> None:
    """Those that only their neighbours show."""
    for match in _LEFT_NAME.finditer(text):
        group = "quoted" if match["quoted"] else "name"
        _add_organization(text, found, match.span(group), ORGANIZATION)
    for match in _CITY.finditer(text):
        _add_organization(text, found, match.span("name"), ORGANIZATION)
    for match in _BY_NEWS.finditer(text):
        _add_organization(text, found, match.span("name"), NAME)
    heads = [m.start for m in found.mentions if m.mark in (PERSON, ROLE)]
    for head in heads:
        of_post = _OF_POST.search(text[max(0, head - 24) : head])
        if of_post:
            left = max(0, head - 24)
            _add_organization(
                text, found, (left + of_post.start("name"), left + of_post.end("name")), NAME
            )


def _add_organization(text: str, found: _Found, span: tuple[int, int], mark: str) -> None:
    start, end = span
    while start < end and (start in found.taken or text[start] in "・- "):
        start += 1
    start, end = _trimmed(text, start, end)
    surface = text[start:end]
    role = ROLES.fullmatch(surface.lower())
    if role is None and _may_be_organization(surface):
        found.add(start, end, mark, organization_key(surface))


# --- persons ------------------------------------------------------------------------------------


def _add_persons(
    text: str, found: _Found, starts: dict[int, int], ends: dict[int, int]
) -> dict[str, str]:
    """Adds them, and gives each family name its bearer's full name."""
    surnames: dict[str, str] = {}
    for start, end, surname in _persons(text, starts, ends):
        full = re.sub(r"[ 　]", "", text[start:end])
        if found.add(start, end, PERSON, full.casefold()) and surname and surname != full:
            surnames.setdefault(surname.casefold(), full.casefold())
    return surnames


def _persons(
    text: str, starts: dict[int, int], ends: dict[int, int]
) -> Iterator[tuple[int, int, str]]:
    for match in _FOREIGN.finditer(text):
        parts = re.split("[・＝=]", match.group())
        told = _is_addressed(text, match.end(), starts) or match.start() in ends
        if parts[-1] not in SUFFIXES and (told or parts[0] in KATAKANA_GIVEN):
            yield match.start(), match.end(), parts[-1]
    for match in _SPACED.finditer(text):
        surname, given = match["sur"] or match["sur2"], match["given"] or match["given2"]
        if surname in SURNAMES and given not in NO_PERSON and not ROLES.fullmatch(given):
            yield match.start(), match.end(), surname
    for match in _KANJI_RUN.finditer(text):
        yield from _of_run(text, match, starts, ends)
    for match in _KATAKANA.finditer(text):
        if match.group() not in NO_ORGANIZATION and not ROLES.search(match.group()):
            yield match.start(), match.end(), match.group()
    for match in _LATIN_NAME.finditer(text):
        yield match.start(), match.end(), match.group().split()[-1]


def _is_addressed(text: str, at: int, starts: dict[int, int]) -> bool:
    return at in starts or ADDRESS.match(text, at) is not None or _AGE.match(text, at) is not None


def _of_run(
    text: str, match: re.Match[str], starts: dict[int, int], ends: dict[int, int]
) -> Iterator[tuple[int, int, str]]:
    """A run may be a post and a name, a name and a post, or a name and a form of address."""
    left, right = match.span()
    cuts = [at for at in range(left, right) if at == left or at in ends]
    for start in cuts:
        stops = [at for at in range(start + 1, right + 1) if at in starts or at == right or text[at] == "氏" or text.startswith(("様", "容疑", "被告", "先生"), at)]  # fmt: skip
        for stop in stops[:3]:
            person = _read_name(text, start, stop, starts, ends)
            if person is not None:
                yield person
                return


def _read_name(
    text: str, start: int, stop: int, starts: dict[int, int], ends: dict[int, int]
) -> tuple[int, int, str] | None:
    name = text[start:stop]
    if (
        name in NO_PERSON
        or name in NO_ORGANIZATION
        or not 1 <= len(name) <= 6
        or ROLES.fullmatch(name)
    ):
        return None
    soft = _SOFT_GIVEN.match(text, stop) if name in SURNAMES and stop not in starts else None
    if (
        soft
        and (_is_addressed(text, soft.end(), starts) or start in ends)
        and not ADDRESS.match(text, stop)
    ):
        return start, soft.end(), name
    addressed = _is_addressed(text, stop, starts)
    behind = start in ends or (
        text[start - 1 : start] in {"の", "・", "、", " ", "　"} and start - 1 in ends
    )
    surname = _SURNAME.match(name)
    if surname is None:
        sure = ADDRESS.match(text, stop) is not None or _AGE.match(text, stop) is not None
        if sure and 2 <= len(name) <= 5 and not name.endswith(("者", "員", "長", "社", "会")):
            return start, stop, name[:2] if len(name) > 2 else name
        return None
    given = name[surname.end() :]
    if not given:
        is_clear = name not in SURNAME_STOPS or ADDRESS.match(text, stop) is not None
        return (start, stop, name) if (addressed or behind) and is_clear else None
    if len(given) > 3:
        return None
    told = addressed or behind
    if told or (
        given[-1] in GIVEN_CHARS
        and given[0] in GIVEN_CHARS
        and len(name) > 2
        and name[:2] in SURNAMES
    ):
        return start, stop, surname.group()
    return None


def _add_surnames(
    text: str, found: _Found, starts: dict[int, int], surnames: dict[str, str]
) -> None:
    """The family name alone, after the full name has been told."""
    for surname in list(surnames)[:MAX_SURFACES]:
        if surname in SURNAME_STOPS:
            continue
        for count, match in enumerate(re.finditer(re.escape(surname), text.casefold())):
            if count >= MAX_OCCURRENCES:
                break
            start, end = match.span()
            after, before = text[end : end + 1], text[start - 1 : start]
            is_word = re.match(rf"[{KANJI}]", after) and end not in starts and after != "氏"
            if not is_word and not re.match(rf"[{KANJI}{KATA}]", before):
                found.add(start, end, PERSON, surname)


def _with_full_name(mention: Mention, surnames: dict[str, str]) -> Mention:
    if mention.mark == PERSON and mention.key in surnames:
        return Mention(mention.start, mention.end, PERSON, surnames[mention.key])
    return mention


_SIGNATURE = re.compile(
    rf"\n[ 　―—-]{{0,3}}(?P<name>[{KANJI}{KATA}ぁ-んA-Za-z0-9_・]{{2,10}})[ 　]?(?:より|拝|記)?\s*$"
)


def _add_signature(text: str, found: _Found) -> None:
    """A last line that is nothing but a short word: whoever signs."""
    match = _SIGNATURE.search(text, max(0, len(text) - 20))
    if match and match["name"] not in NO_ORGANIZATION:
        found.add(*match.span("name"), PERSON, match["name"].casefold())


def _again(text: str, found: _Found) -> None:
    """Every further occurrence of what has been found once."""
    lowered = text.casefold() if len(text.casefold()) == len(text) else text
    seen: dict[str, Mention] = {}
    for mention in found.mentions:
        if mention.mark != ROLE:
            seen.setdefault(lowered[mention.start : mention.end], mention)
            seen.setdefault(mention.key, mention)
    for surface, mention in sorted(seen.items(), key=lambda item: -len(item[0]))[:MAX_SURFACES]:
        if len(surface) < 2:
            continue
        for count, match in enumerate(re.finditer(re.escape(surface), lowered)):
            if count >= MAX_OCCURRENCES:
                break
            if not _goes_on(text, *match.span()):
                found.add(match.start(), match.end(), mention.mark, mention.key)
