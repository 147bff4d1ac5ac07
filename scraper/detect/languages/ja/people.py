"""Persons in Japanese text: a family name and what stands around it.

A name is told by a post, a form of address or an age beside it; a known family name with a telling
given name needs no more than a particle. Unknown family names are read by their characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.detect.languages.ja.organization_words import NO_ORGANIZATION, SUFFIXES
from scraper.detect.languages.ja.person_words import (
    GIVEN_CHARS,
    KATAKANA_GIVEN,
    NAME_CHARS,
    NO_PERSON,
    SURNAME_STOPS,
    SURNAMES,
)
from scraper.detect.languages.ja.roles import ADDRESS, BEARERS, PERFORMERS
from scraper.detect.languages.ja.roles import PATTERN as ROLES
from scraper.detect.languages.ja.script import HIRA, KANJI, KATA, is_kanji

Span = tuple[int, int]
MAX_SHORT_SURNAME_CHARS = 2
MAX_NAME_CHARS = 6
"""Family and given name together, in Chinese characters."""
MIN_FULL_CHARS = 3
"""A shorter name is a family name alone."""
_AGE = re.compile(
    r" ?[（(](?:\d{2}|[^）)\n]{0,12}?\d{2}歳?|(?:現|前|元|新)[^）)\n]{2,20}|[ぁ-ん]{2,6}[ 　・]?[ぁ-ん]{2,6}|[^）)\n]{0,10}退[職任])[）)]|、?\d{2}歳"
)
_SURNAME = re.compile("|".join(sorted(SURNAMES, key=lambda name: (-len(name), name))))
_RUN = re.compile(rf"(?<![{KANJI}])(?:[{KANJI}]|(?<=[{KANJI}])[ノツ](?=[{KANJI}])){{1,16}}")
_SPACED = re.compile(
    rf"(?<![{KANJI}])(?=(?P<sur>[{KANJI}]{{1,4}})[ 　](?P<given>[{KANJI}]{{1,4}}|[ぁ-ん]{{2,5}}|[{KATA}]{{2,6}})(?![{KATA}]))"
)
_MIXED = re.compile(
    rf"(?<![{KANJI}])(?P<sur>[{KANJI}]{{1,3}})(?P<given>[ぁ-ん]{{1,3}}[子美代江香奈乃菜恵枝]|[ぁ-ん]{{2,4}}?|[{KATA}]{{2,8}}(?![{KATA}]))(?=(?P<end>さん|氏|[（(、。・はがをも「]|[{KANJI}{KATA}A-Z]|$))"
)
_SMALL_WORDS = re.compile(
    r"(?:から|まで|より|など|には|では|とは|こそ|だけ|という|といった|である|です|でした|した|する|いた|ある|もの|こと|ため|として|による|により|における|について|さん|たち|らが|らは|らの|せず|しか|ほど|ごと|[のはがをにでとへもやか].*|.{0,2}(?:ない|しい|った|いた|って|める|れる|なる|せる|ける|らしい|たい))"
)
_FOREIGN = re.compile(
    rf"(?<![{KATA}・])(?:[A-Z]\.?・)?[{KATA}]{{1,12}}(?:[・＝=][A-Z{KATA}]{{1,12}}){{1,3}}(?![{KATA}])"
)
_MONONYM = re.compile(
    rf"(?:(?<![{KATA}{HIRA}A-Za-z・])(?:[{KATA}]{{2,10}}|[ぁ-ん]{{2,6}}(?=氏|容疑者|選手|監督))|(?<=[のがはを、と「 ])(?:[{KATA}]{{2,10}}|[ぁ-ん]{{2,6}}(?=氏(?!名))))(?=さん|氏|ちゃん|くん|監督|選手|社長|会長|首相|大統領|容疑者|教授|コーチ|アナ|ceo|cto|[（(]\d{{2}}[）)])(?!(?:監督|社長|会長|コーチ|選手|教授|ceo|cto|首相)(?:就任|に就|に転|に復|として|職|時代|人事|を務|への|会見|候補|争い))"
)
_STAGE_NAME = re.compile(
    rf"[・の「“]?(?P<name>[{KATA}]{{2,8}}|[ぁ-ん]{{2,5}}(?=[がはをも」（(])|[A-Z][A-Za-z]{{1,11}})(?=[がはをも、」”（(])"
)
_LATIN = re.compile(
    r"(?<![A-Za-z])[A-Z][a-z]{1,12} [A-Z][a-z]{1,14}(?= ?(?:さん|氏|は|が|、))|(?<![A-Za-z0-9@.])[A-Za-z][\w.-]{1,20}(?= ?(?:さん|氏)(?![ぁ-ん]))"
)
_INTRODUCED = re.compile(
    r"(?:後任|前任|後継|同僚|上司|先輩|後輩|相方|作者|著者|長男|次男|長女|次女|夫|妻|盟友|恩師|共同経営者)(?:の|は|に|、)$"
)
"""Before a name, like a post."""
_TELLING = re.compile(r"さん|氏(?!名)|様|さま|容疑者|被告|女史")
_NEXT = re.compile(r"[はがをもにとへの、。（(・「\s　]|から|$")
_LISTED_BEFORE = re.compile(r"(?:のは|、|：|:|「|」|と)$")
_NO_NAME_END = re.compile(
    r"[者員長社会部課局室所店館園学校院省庁職役市町村区県都府国党軍団隊班組式系級性的化率用品家師手席位期代年月日]$"
)


@dataclass(frozen=True, slots=True)
class Posts:
    """Where posts begin and end in a text."""

    starts: dict[int, int]
    ends: dict[int, int]


def find(text: str, lowered: str, posts: Posts) -> Iterator[tuple[int, int, str]]:
    """Every person with the family name, the surest readings first."""
    yield from _foreign(text, posts)
    yield from _spaced(text, posts)
    yield from _mixed(text, lowered, posts)
    for match in _RUN.finditer(text):
        yield from _of_run(text, lowered, match.span(), posts)
    yield from _single(text, lowered, posts)
    for match in _LATIN.finditer(text):
        yield *match.span(), match.group().split()[-1]


def _is_addressed(text: str, lowered: str, at: int, posts: Posts) -> bool:
    """A form of address, an age, or a post of the kind that follows a name."""
    if _TELLING.match(text, at) or ADDRESS.match(text, at) or _AGE.match(text, at):
        return True
    return at in posts.starts and BEARERS.match(lowered, at) is not None


def _is_sure(text: str, at: int) -> bool:
    """A form of address or an age: whoever it is, it is a person."""
    return _TELLING.match(text, at) is not None or _AGE.match(text, at) is not None


def _is_behind_post(text: str, start: int, posts: Posts) -> bool:
    """A post before it: `社長の`, `社長、`, `社長 `, or nothing between."""
    if start in posts.ends:
        return True
    if _INTRODUCED.search(text, max(0, start - 4), start):
        return True
    gap = text[start - 1 : start]
    return gap in {"の", "・", "、", " ", "　", ":", "：", "＝"} and start - 1 in posts.ends


# --- foreign, spaced, mixed -----------------------------------------------------------------------


def _foreign(text: str, posts: Posts) -> Iterator[tuple[int, int, str]]:
    for match in _FOREIGN.finditer(text):
        parts = re.split("[・＝=]", match.group())
        start, end = match.span()
        told = (
            end in posts.starts
            or ADDRESS.match(text, end) is not None
            or _AGE.match(text, end) is not None
            or start in posts.ends
            or parts[0] in KATAKANA_GIVEN
        )
        if parts[-1] not in SUFFIXES and told:
            yield start, end, parts[-1]


def _spaced(text: str, posts: Posts) -> Iterator[tuple[int, int, str]]:
    for match in _SPACED.finditer(text):
        surname, given = match["sur"], match["given"]
        start, end = match.start("sur"), match.end("given")
        cut = next((at for at in range(match.start("given") + 1, end) if at in posts.starts), end)
        given = text[match.start("given") : cut]
        if _may_be_spaced(surname, given) and (
            surname in SURNAMES or _is_listed(text, start, cut, posts)
        ):
            yield start, cut, surname


def _may_be_spaced(surname: str, given: str) -> bool:
    if surname in NO_PERSON or given in NO_PERSON or ROLES.fullmatch(surname):
        return False
    if ROLES.fullmatch(given) or not given or len(given) > 4:
        return False
    return not is_kanji(given[0]) or given[-1] in NAME_CHARS


def _is_listed(text: str, start: int, end: int, posts: Posts) -> bool:
    """An unknown family name: a post beside it, or nothing else on its line."""
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if not set(text[start : start + 1]) <= NAME_CHARS and before[-1:] not in {"\n", ""}:
        return False
    alone = before[-1:] in {"\n", ""} and after in {"\n", "", "（", "("}
    return (
        alone
        or _is_behind_post(text, start, posts)
        or (_AGE.match(text, end) is not None)
        or (end in posts.starts or (after in {" ", "　"} and end + 1 in posts.starts))
    )


def _mixed(text: str, lowered: str, posts: Posts) -> Iterator[tuple[int, int, str]]:
    """A family name in Chinese characters, the given name in syllables."""
    for match in _MIXED.finditer(text):
        surname, given, end = match["sur"], match["given"], match.end("given")
        if surname in NO_PERSON or _SMALL_WORDS.fullmatch(given):
            continue
        told = _is_addressed(text, lowered, end, posts)
        behind = _is_behind_post(text, match.start(), posts)
        is_known = surname in SURNAMES and surname not in SURNAME_STOPS
        is_unknown = told and (
            (len(surname) == MAX_SHORT_SURNAME_CHARS and _is_made(surname))
            or (len(surname) > 1 and _is_sure(text, end))
        )
        is_unknown |= (
            behind and match["end"] in {"が", "は", "も"} and surname not in NO_ORGANIZATION
        )
        if (is_known and (told or behind)) or is_unknown:
            yield match.start(), end, surname


def _is_made(name: str) -> bool:
    """Of characters that names are made of."""
    return NAME_CHARS.issuperset(name) and _NO_NAME_END.search(name) is None


def _single(text: str, lowered: str, posts: Posts) -> Iterator[tuple[int, int, str]]:
    """One name in syllables: a stage name, or a family name alone."""
    for match in _MONONYM.finditer(text):
        name = match.group()
        if name not in NO_ORGANIZATION and not ROLES.search(name) and name not in SUFFIXES:
            yield *match.span(), name
    for start, end in posts.starts.items():
        if PERFORMERS.fullmatch(lowered, start, end) is None:
            continue
        named = _STAGE_NAME.match(text, end)
        if named and not ROLES.search(named["name"]) and not _SMALL_WORDS.match(named["name"]):
            yield *named.span("name"), named["name"]


# --- runs of Chinese characters -------------------------------------------------------------------


def _of_run(text: str, lowered: str, span: Span, posts: Posts) -> Iterator[tuple[int, int, str]]:
    """A run may be a post and a name, a name and a post, or a name and a form of address."""
    left, right = span
    for start in [at for at in range(left, right) if at == left or at in posts.ends]:
        stops = [
            at
            for at in range(start + 1, min(right, start + MAX_NAME_CHARS) + 1)
            if at == right or at in posts.starts or _TELLING.match(text, at)
            or text.startswith("先生", at)
        ]  # fmt: skip
        for stop in stops[:3]:
            surname = _read_name(text, lowered, start, stop, posts)
            if surname is not None:
                yield start, stop, surname
                return


def _read_name(text: str, lowered: str, start: int, stop: int, posts: Posts) -> str | None:
    """The family name when the stretch is a name; None otherwise."""
    name = text[start:stop]
    if name in NO_PERSON or name in NO_ORGANIZATION or ROLES.fullmatch(name):
        return None
    if stop in posts.ends:
        return None
    told = _is_addressed(text, lowered, stop, posts)
    behind = _is_behind_post(text, start, posts)
    surname = _SURNAME.match(name)
    if surname is None:
        return _read_unknown(text, name, stop, told=told, behind=behind)
    given = name[surname.end() :]
    if not given:
        is_clear = name not in SURNAME_STOPS or _TELLING.match(text, stop) is not None
        return name if (told or behind) and is_clear else None
    if len(given) > 3:
        return None
    is_telling = (
        len(name) >= 3
        and (name[:2] in SURNAMES or _LISTED_BEFORE.search(text, max(0, start - 2), start))
        and given[-1] in GIVEN_CHARS
        and NAME_CHARS.issuperset(given)
        and _NO_NAME_END.search(name) is None
        and _NEXT.match(text, stop) is not None
    )
    return surname.group() if told or behind or is_telling else None


def _read_unknown(text: str, name: str, stop: int, *, told: bool, behind: bool) -> str | None:
    """No family name that a list knows: the characters and what stands beside it must tell."""
    if not 2 <= len(name) <= 5 or _NO_NAME_END.search(name):
        return None
    is_long = len(name) > MAX_SHORT_SURNAME_CHARS + 2 or name[1] in "ノツ"
    surname = name[: MAX_SHORT_SURNAME_CHARS + is_long]
    if _is_sure(text, stop):
        return surname
    if told and _is_made(name):
        return surname
    if not behind or not _is_made(name) or not _NEXT.match(text, stop):
        return None
    is_subject = text[stop : stop + 1] in {"が", "は", "も", "に", "\n", ""}
    return surname if is_subject or len(name) >= MIN_FULL_CHARS else None
