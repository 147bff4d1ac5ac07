"""Persons in Korean text: a family name and two syllables, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.detect.languages.ko.organization_words import KNOWN, NO_ORGANIZATION, SUFFIXES
from scraper.detect.languages.ko.person_words import (
    COMMON_SURNAMES,
    GIVEN_SYLLABLES,
    NO_PERSON,
    SILENT_ADDRESS,
    SURNAMES,
    TWO_SYLLABLE,
)
from scraper.detect.languages.ko.roles import AFTER_NAME, PERFORMERS
from scraper.detect.languages.ko.roles import PATTERN as ROLES

Span = tuple[int, int]
FOREIGN_WORDS = 2
FULL_NAME_SYLLABLES = 3
"""Family name and given name."""
_SUBJECT = r"(?:이|가|은|는|을|를|의|도|와|과|께서)(?=[ ,.\n]|$)"
_FULL = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<name>(?:{'|'.join(sorted(TWO_SYLLABLE))})[가-힣]{{1,2}}|[가-힣][가-힣XxOo○△]{{1,2}}|[가-힣]{{4}})(?=[^가-힣]|$|은|는|이|가|을|를|의|에게|와|과|도|께서|씨|님|입니다|대표|사장|회장|감독|교수|아나운서|기자|의원|장관|앵커)"
)
_FOREIGN = re.compile(
    r"(?<![가-힣])[가-힣]{2,6}(?: [가-힣]{1,4})? [가-힣]{2,6}(?= (?:감독|코치|ceo|대표|회장|사장|대통령|총리|최고경영자|교수|cto|cfo|의장|이사)| ?\((?:[A-Za-z]|\d{2}[)·,세])|\((?:[A-Za-z]|\d{2}[)·,세]))",
    re.IGNORECASE,
)
_FOREIGN_SUBJECT = re.compile(
    rf"(?:\([^)\n]{{1,10}}\))?(?:인|이자|였던|이었던)? (?P<name>[가-힣]{{2,6}} [가-힣]{{2,6}}?)(?={_SUBJECT}|,| ?\()"
)
_BEFORE_POST = re.compile(r"(?<![가-힣])(?P<name>[가-힣]{2,6} [가-힣]{1,6}) $")
_FOREIGN_SOUND = re.compile(
    r"[너렐릭츠트드크프브즈르튼퍼커터버더퓨맥쉬웨잭젠첸켄텔펠헨켈쿠콘콜론롤랜샤슈셰츄녜뢰뮐쾨]"
)
"""Syllables that hardly stand in Korean words."""
_LATIN = re.compile(
    r"(?<![A-Za-z])[A-Z][a-z]{1,12} [A-Z][a-z]{1,14}(?= ?(?:씨|님|대표|은|는|이|가))|(?<=@)[A-Za-z][\w.-]{1,20}(?= ?님)"
)
_FOREIGN_GIVEN = re.compile(
    r"(?<![가-힣])(?:데이비드|데이빗|케빈|제니퍼|마이클|제임스|존|로버트|윌리엄|리처드|토머스|토마스|찰스|대니얼|다니엘|매튜|앤서니|마크|폴|스티븐|앤드루|앤드류|조슈아|브라이언|조지|에드워드|로널드|제이슨|라이언|제이컵|게리|니콜라스|에릭|조너선|저스틴|벤|벤저민|사라|제시카|에밀리|애슐리|킴벌리|리사|린다|메리|안나|애나|소피아|올리비아|레이첼|그레이스|줄리아|크리스|알렉스|샘|톰|피터|프랭크|헨리|잭|루카스|마르코|카를로스|호세|미하일|이반|세르게이|장|피에르|한스|위르겐) [가-힣]{1,5}?(?=이|가|은|는|을|를|과|와|의|,| (?:감독|코치|대표|사장|회장|씨|님|교수|최고)|\.| |$)"
)
_NIM = re.compile(r"(?<![가-힣])(?P<name>[가-힣]{2,3}) ?님(?![가-힣]{3})")
_STAGE_NAME = re.compile(rf" (?P<name>[가-힣A-Za-z0-9]{{1,5}}?)(?={_SUBJECT}|,|\()")
_LABELLED = re.compile(
    r"(?:성명|이름|대상자|퇴임자|사임자|퇴사자|작성자|글쓴이|필자) ?[:：] ?(?P<name>[가-힣]{2,4})(?![가-힣])"
)
_CLOSED = re.compile(
    r"(?P<name>[가-힣]{2,4})(?= ?(?:드림|올림|배상|적음|씀|적다|쓰다)[.]?(?:\n|$))"
)
_REPORTER = re.compile(r" ?기자(?! ?(?:이|가|은|는|를|의|도|에게|와)(?: |$))")
"""Who writes, not whom the text is about."""
_PARTICLE_END = re.compile(r"[가는를을의에고며면서지]$")
"""More often a particle than the end of a name."""
_GLUED_POST = re.compile(
    r" [가-힣A-Za-z0-9]{2,10}(?:은행장|협회장|병원장|연구소장|연구원장|조합장|위원장|공장장|관장|총장|교육감|의장|지점장|지부장|서장|청장|단장|이사장|감독|대표|학장|사장|회장|원장)(?=이|은|의|을|과|도|,|…|\.| |\n|$)"
)
"""`구자령 한빛나루은행장이`: a post glued to the name of where it is held."""
_GLUED_PARTICLE = re.compile(r"[은는을를의에도]$")
_NO_NAME_END = re.compile(r"[회사소부처청국실팀관점집법력적들론설율권금품식량가군단당대생업체]$")
_NOT_FIRST = re.compile(
    r"[은는을를의에]$|(?:하는|했던|이끄는|맡은|된|한|던|인|등|및|전|현|새|신임|자리|해|따르면|위해|에서|으로|부터|까지|출신|소속|부문|담당)$"
)


@dataclass(frozen=True, slots=True)
class Posts:
    """Where posts begin and end in a text."""

    starts: dict[int, int]
    ends: dict[int, int]


def find(text: str, lowered: str, posts: Posts) -> Iterator[Span]:
    """Every person, the surest readings first."""
    for pattern in (_LABELLED, _CLOSED):
        for match in pattern.finditer(text):
            if not _is_word(match["name"]):
                yield match.span("name")
    yield from _stage_names(text, lowered, posts)
    for match in _FULL.finditer(text):
        start, end = match.span("name")
        is_addressed = _SURELY_PERSON.match(text, end) is not None
        if _is_name(text[start:end], is_addressed=is_addressed) and _is_told(
            text, start, end, posts
        ):
            yield start, end
    yield from _foreign(text, posts)
    for pattern in (_LATIN, _FOREIGN_GIVEN):
        for match in pattern.finditer(text):
            yield match.span()
    for match in _NIM.finditer(text):
        if match["name"] not in SILENT_ADDRESS and not _is_word(match["name"]):
            yield match.span("name")


def surname(name: str) -> str:
    """What stands for the name alone: the family name, of foreigners the last word."""
    if " " in name:
        return name.rsplit(maxsplit=1)[-1]
    return name[:2] if name[:2] in TWO_SYLLABLE else name[:1]


def _is_word(name: str) -> bool:
    return name in NO_PERSON or name in NO_ORGANIZATION or ROLES.search(name) is not None


def _is_name(name: str, *, is_addressed: bool = False) -> bool:
    if name in NO_PERSON or name in NO_ORGANIZATION or ROLES.fullmatch(name):
        return False
    if name[:2] in TWO_SYLLABLE:
        return 3 <= len(name) <= 4
    if len(name) not in (2, 3) or name[0] not in SURNAMES:
        return False
    return is_addressed or all(char in GIVEN_SYLLABLES or char in "XxOo○△" for char in name[1:])


_SURELY_PERSON = re.compile(r" (?:씨|님)(?=[^가-힣]|[가이은는의를을도와과께에])")


def _is_told(text: str, start: int, end: int, posts: Posts) -> bool:
    """A post or a form of address beside it; two-syllable names need one on the right."""
    if _REPORTER.match(text, end):
        return False
    right = (
        end in posts.starts or (end + 1 in posts.starts and text[end] in " ,·")
    ) or AFTER_NAME.match(text, end) is not None
    if end - start < FULL_NAME_SYLLABLES:
        return right and _PARTICLE_END.search(text, start, end) is None
    left = start - 1 in posts.ends and text[start - 1] in " ,:"
    if right or left or _is_subject(text, start, end) or _GLUED_POST.match(text, end):
        return True
    return _PARTICLE_END.search(text, start, end) is None and _post_follows(text, end, posts)


def _is_subject(text: str, start: int, end: int) -> bool:
    """Nothing but a particle: enough for a common family name with two telling syllables."""
    name = text[start:end]
    if name.endswith(("하", "되", "있", "없", "같")) and text[end : end + 1] == "는":
        return False
    if name[0] not in COMMON_SURNAMES or len(name) != FULL_NAME_SYLLABLES:
        return False
    if _NO_NAME_END.search(name) or text[start - 1 : start] not in {
        "",
        " ",
        "\n",
        "'",
        '"',
        "“",
        "‘",
        "·",
    }:
        return False
    return re.compile(_SUBJECT).match(text, end) is not None


def _post_follows(text: str, end: int, posts: Posts) -> bool:
    """`name organisation post`."""
    farther = re.match(
        r" (?P<one>[가-힣A-Za-z0-9]{2,12} )(?P<two>[가-힣A-Za-z0-9]{2,12} )?", text[end : end + 28]
    )
    return farther is not None and any(
        farther[group] and end + farther.end(group) in posts.starts for group in ("one", "two")
    )


def _foreign(text: str, posts: Posts) -> Iterator[Span]:
    for match in _FOREIGN.finditer(text):
        start, parts = match.start(), match.group().split()
        while len(parts) > FOREIGN_WORDS and _is_no_part(parts[0]):
            start += match.group().index(" ", start - match.start()) - (start - match.start()) + 1
            parts = parts[1:]
        if _may_be_foreign(parts):
            yield start, match.end()
    for start in posts.starts:
        before = _BEFORE_POST.search(text, max(0, start - 16), start)
        if before and _FOREIGN_SOUND.search(before["name"]):
            words = before["name"].split()
            if _may_be_foreign(words) and words[0] not in KNOWN:
                yield before.span("name")
    for end in posts.ends:
        named = _FOREIGN_SUBJECT.match(text, end)
        if named and _may_be_foreign(named["name"].split()):
            yield named.span("name")


def _is_no_part(word: str) -> bool:
    """Another word before a foreign name: a particle or an organisation's ending at its end."""
    is_glued = word.endswith(("가", "이", "은", "는", "의"))
    return is_glued or _is_word(word) or word.endswith(tuple(SUFFIXES)) or word in KNOWN


def _may_be_foreign(words: list[str]) -> bool:
    return (
        len(words) <= 3
        and not any(_is_word(word) or word.endswith(tuple(SUFFIXES)) for word in words)
        and not any(_is_name(word) and len(word) == FULL_NAME_SYLLABLES for word in words[1:])
        and not any(_NOT_FIRST.search(word) for word in words[:-1])
        and _GLUED_PARTICLE.search(words[-1]) is None
        and not any(
            re.search(r"(?:했|됐|하|되|에서|으로|까지|부터|지만|면서|고|며|다)$", word)
            for word in words
        )
    )


def _stage_names(text: str, lowered: str, posts: Posts) -> Iterator[Span]:
    """One word after the post of a performer."""
    for start, end in posts.starts.items():
        if PERFORMERS.fullmatch(lowered, start, end) is None:
            continue
        named = _STAGE_NAME.match(text, end)
        if named and not _is_word(named["name"]) and not _NOT_FIRST.search(named["name"]):
            yield named.span("name")
