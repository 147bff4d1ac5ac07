"""Whom a match means: the persons it names, whom its pronoun stands for, or who bears its post."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, PERSON, ROLE, Document, Marked, Mention
from scraper.detect.gazetteer import PLACES
from scraper.detect.language import Contexts
from scraper.detect.words import union

MAX_APPOSITION = 90
"""Characters between a person and the `who` that refers to them."""
SENTENCES_ON, SENTENCES_BACK = 4, 3
"""How far from `the boss of X is to go` the boss is named."""
BESIDE_REACH = 50
"""Characters before a name that say it is no leaver's."""
_BRACKETS = re.compile(r"\([^()]{0,200}\)?")


def slot(match: re.Match[str], *names: str) -> tuple[int, int] | None:
    """Where the first filled slot of one of these names stands; slots are numbered."""
    for group, value in match.groupdict().items():
        if value and group.rstrip("0123456789") in names:
            return match.span(group)
    return None


def find_subjects(
    document: Document,
    marked: Marked,
    previous: list[Marked],
    match: re.Match[str],
    *,
    by_role: bool,
) -> list[Mention]:
    """The persons of whom a match tells that they leave."""
    named = [
        match.span(g) for g, v in match.groupdict().items() if v and g.rstrip("0123456789") == "who"
    ]
    if named:
        return [m for where in named for m in _named(document, marked, where)]
    pronoun = slot(match, "pro")
    if pronoun is not None:
        return _antecedent(document.language.contexts, marked, previous, pronoun)
    return _bearer_of_role(document, marked, match) if by_role else []


def _named(document: Document, marked: Marked, where: tuple[int, int]) -> list[Mention]:
    """Those in brackets are somebody else: whom they join, where they come from."""
    start, end = where
    aside = [found.span() for found in _BRACKETS.finditer(marked.text, start, end)]
    places = union(PLACES, document.language.names.places)
    return [
        mention
        for mention in marked.mentions_in(start, end, PERSON + NAME)
        if _may_be_person(mention)
        and (mention.mark == PERSON or mention.key not in places)
        and not (mention.mark == NAME and _is_somewhere(document, marked, mention))
        and not (mention.mark == NAME and _is_beside(document, marked, mention))
        and not any(left < position_of(marked, mention) < right for left, right in aside)
    ]


def _is_somewhere(document: Document, marked: Marked, mention: Mention) -> bool:
    before = marked.text[: position_of(marked, mention)][-12:]
    return document.language.contexts.place_before.search(before) is not None


def _is_beside(document: Document, marked: Marked, mention: Mention) -> bool:
    """`after the defeat by N`: no subject."""
    before = marked.text[: position_of(marked, mention)][-BESIDE_REACH:]
    return document.language.workplaces.bystander_before.search(before) is not None


def _may_be_person(mention: Mention) -> bool:
    if mention.mark == PERSON:
        return True
    words = mention.key.split()
    return 2 <= len(words) <= 4 and all(
        word.isalpha() or "-" in word or "'" in word for word in words
    )


def _antecedent(
    contexts: Contexts, marked: Marked, previous: list[Marked], pronoun: tuple[int, int]
) -> list[Mention]:
    word = marked.text[pronoun[0] : pronoun[1]]
    before = [m for m in marked.mentions_in(0, pronoun[0], PERSON + NAME) if _may_be_person(m)]
    if word in contexts.relative.split() and pronoun[0] > 0:
        near = [m for m in before if _relates(marked.text[position_of(marked, m) + 1 : pronoun[0]])]
        return ([m for m in near if m.mark == PERSON] or near)[-1:]
    if word in contexts.plural:
        return [m for m in before if m.mark == PERSON]
    if before:
        return _subject(contexts, marked, before, pronoun[0])
    for earlier in reversed(previous):
        people = earlier.mentions_in(0, len(earlier.text), PERSON)
        if people:
            return people[:1]
    return []


def _subject(contexts: Contexts, marked: Marked, before: list[Mention], at: int) -> list[Mention]:
    """Whom a pronoun means: who speaks last before it, else the first one named.

    `A founder of P's firm says he is leaving`: P owns, and somebody else leaves.
    """
    free = [m for m in before if not contexts.owns.match(marked.text, position_of(marked, m) + 1)]
    free = [m for m in free if m.mark == PERSON] or free
    speakers = [
        m for m in free if contexts.says.match(marked.text[position_of(marked, m) + 1 : at])
    ]
    return speakers[-1:] or free[:1]


def _relates(gap: str) -> bool:
    """`P, who`, `P, R of O, who`: nothing but an apposition stands between."""
    return len(gap) < MAX_APPOSITION and (
        gap.strip() in {"", ","} or (gap.startswith(",") and gap.rstrip().endswith(","))
    )


def position_of(marked: Marked, mention: Mention) -> int:
    """Where a mention stands in its marked sentence."""
    return next(at for at, other in marked.mentions.items() if other is mention)


def _bearer_of_role(document: Document, marked: Marked, match: re.Match[str]) -> list[Mention]:
    """`The boss of X is to go`: who is called so near by, else the next one who is nothing else."""
    where = slot(match, "role")
    role = _last_word(marked.mentions[where[0]]) if where else ""
    index = marked.sentence.index
    later = document.marked[index : index + SENTENCES_ON]
    for line in [*later, *reversed(document.marked[max(0, index - SENTENCES_BACK) : index])]:
        called = [person for person in _after(marked, line) if _last_word_of(line, person) == role]
        if called and role:
            return called[:1]
    for line in later:
        free = [person for person in _after(marked, line) if not _last_word_of(line, person)]
        if free and not _is_byline(document, line):
            return free[:1]
    return []


def _after(marked: Marked, line: Marked) -> list[Mention]:
    """The persons of another sentence: in the match's own, no person is left unnamed."""
    return [] if line is marked else line.mentions_in(0, len(line.text), PERSON)


def _last_word_of(line: Marked, person: Mention) -> str:
    """The head of the post beside a person: `boss P`, `P, the boss`; empty without any."""
    at = position_of(line, person)
    beside = re.search(f"{ROLE},? $", line.text[max(0, at - 3) : at])
    if beside is not None:
        return _last_word(line.mentions[max(0, at - 3) + beside.start()])
    follows = re.match(f",? (?:the |its |his |her |a |an )?{ROLE}", line.text[at + 1 : at + 10])
    return _last_word(line.mentions[at + follows.end()]) if follows else ""


def _last_word(role: Mention) -> str:
    return role.key.split()[-1] if role.key else ""


def _is_byline(document: Document, line: Marked) -> bool:
    written = document.text[line.sentence.start : line.sentence.end]
    return document.language.narration.byline.search(written) is not None
