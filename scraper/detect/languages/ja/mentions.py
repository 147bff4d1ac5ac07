"""Who and what a Japanese text names: no capitals and no blanks, so lists and neighbours tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from scraper.detect.document import ORGANIZATION, PERSON, ROLE, Mention
from scraper.detect.languages.ja import organizations, people
from scraper.detect.languages.ja.organization_words import NO_ORGANIZATION
from scraper.detect.languages.ja.person_words import NO_PERSON, SURNAME_STOPS
from scraper.detect.languages.ja.roles import PATTERN as ROLES
from scraper.detect.languages.ja.script import HIRA, KANJI, KATA, goes_on, is_kanji, is_kata
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import MAX_SURFACES, Found, find_again, occurrences

MIN_FULL_NAME_CHARS = 3
"""Shorter names are a family name alone."""
_SELF = re.compile(
    rf"(?:私|わたし|わたくし|僕|ぼく|俺)、(?P<name>[{KANJI}{KATA}{HIRA}A-Za-z0-9_☆★ ]{{2,10}}?)(?:[（(][^）)\n]{{1,16}}[）)])?は"
)
_SIGNATURE = re.compile(
    rf"\n[ 　―—-]{{0,3}}[（(]?(?P<name>[{KANJI}]{{1,4}}[ 　][{KANJI}{KATA}{HIRA}]{{1,6}}|[{KANJI}{KATA}{HIRA}A-Za-z0-9_・]{{2,10}})[）)]?[ 　]?(?:より|拝|記)?\s*$"
)
"""A last line that is nothing but a short word: whoever signs."""
_INTRODUCTION = re.compile(
    rf"(?:^|\n)(?:こんにちは|こんばんは|おはようございます|はじめまして|どうも|お疲れ様です|お疲れさまです|皆さん|皆様|みなさん|みなさま)[、。!！~〜 ]{{1,2}}(?:[^。\n、]{{0,24}}の)?(?P<name>[{KANJI}{KATA}{HIRA}A-Za-z0-9_]{{2,10}}?)(?:[（(][^）)\n]{{1,16}}[）)])?(?:です|と申します)[。!！\n ]"
)
"""`Hello, I am …`."""


def find_mentions(
    text: str, lowered: str, _sentences: Sequence[Sentence], _title: str
) -> list[Mention]:
    """All names and posts of a text: what one sentence names, others only repeat."""
    return list(_mentions(text, lowered))


@lru_cache(maxsize=1)
def _mentions(text: str, lowered: str) -> tuple[Mention, ...]:
    """Sure organisations, persons, posts, told organisations; then each name wherever it stands.

    A long text is asked for twice, for what may tell and then for all around it.
    """
    found = Found(len(text))
    roles = [match.span() for match in ROLES.finditer(lowered)]
    posts = people.Posts(dict(roles), {end: start for start, end in roles})
    for start, end in organizations.find_sure(text, lowered):
        found.add(start, end, ORGANIZATION, organizations.organization_key(text[start:end]))
    surnames = _add_persons(text, lowered, found, posts)
    for start, end in roles:
        found.add(start, end, ROLE, lowered[start:end])
    _add_writer(text, found)
    organizations.add_told(text, found)
    find_again(_folded(text), found, lambda start, end: not goes_on(text, start, end))
    _add_surnames(text, found, posts, surnames)
    found.mentions.sort(key=lambda mention: mention.start)
    bearers = _bearers(found.mentions, surnames)
    return tuple(_with_full_name(mention, bearers) for mention in found.mentions)


def _folded(text: str) -> str:
    folded = text.casefold()
    return folded if len(folded) == len(text) else text


def _add_persons(text: str, lowered: str, found: Found, posts: people.Posts) -> dict[str, str]:
    """Adds them, and gives each family name its bearer's full name."""
    surnames: dict[str, str] = {}
    for start, end, surname in people.find(text, lowered, posts):
        full = re.sub(r"[ 　]", "", text[start:end]).casefold()
        if found.add(start, end, PERSON, full) and surname.casefold() != full:
            surnames.setdefault(surname.casefold(), full)
    return surnames


def _add_writer(text: str, found: Found) -> None:
    """Who greets by name at the top or signs at the end."""
    for match in (
        _INTRODUCTION.search(text[:600]),
        _SELF.search(text[:600]),
        _SIGNATURE.search(text, max(0, len(text) - 24)),
    ):
        if match and match["name"] not in NO_ORGANIZATION | NO_PERSON:
            start, end = match.span("name")
            found.add(start, end, PERSON, re.sub(r"[ 　]", "", text[start:end]).casefold())


def _add_surnames(
    text: str, found: Found, posts: people.Posts, surnames: Mapping[str, str]
) -> None:
    """The family name alone, after the full name has been told."""
    folded = _folded(text)
    for surname in list(surnames)[:MAX_SURFACES]:
        if surname in SURNAME_STOPS:
            continue
        for start, end in occurrences(folded, surname):
            before, after = text[start - 1 : start], text[end : end + 1]
            is_longer = after != "氏" and end not in posts.starts and is_kanji(after or " ")
            is_part = is_kanji(before or " ") or is_kata(before or " ")
            if not is_longer and not is_part and not goes_on(text, start, end):
                found.add(start, end, PERSON, surname)


def _bearers(mentions: Sequence[Mention], surnames: Mapping[str, str]) -> dict[str, str]:
    """Each short name with the full name that begins with it, when there is one."""
    persons = {mention.key for mention in mentions if mention.mark == PERSON}
    full = [key for key in persons if len(key) >= MIN_FULL_NAME_CHARS]
    found = dict(surnames)
    for short in persons - found.keys():
        longer = [key for key in full if key.startswith(short) and key != short]
        if len(longer) == 1:
            found[short] = longer[0]
    return found


def _with_full_name(mention: Mention, bearers: Mapping[str, str]) -> Mention:
    if mention.mark == PERSON and mention.key in bearers:
        return Mention(mention.start, mention.end, PERSON, bearers[mention.key])
    return mention
