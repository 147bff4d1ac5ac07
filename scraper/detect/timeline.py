"""The stations of a leaver's career, each a year with a post or an organisation."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Document, Marked, Mention
from scraper.records import Milestone

MAX_MILESTONES = 40
"""A longer list is a chronicle of something else."""
_YEAR = re.compile(r"(?<![\d$€£.,])(?P<year>(?:19[5-9]|20[0-4])\d)(?![\d%])")


def find_milestones(document: Document, leavers: Collection[str]) -> list[Milestone]:
    """Clauses that hold a year, a word of career, and a post or an organisation.

    `leavers` are the persons who leave; what a sentence tells of other people is not theirs.
    """
    found: list[Milestone] = []
    career = document.language.careers.career
    for marked in document.marked:
        is_told = career.search(marked.text) and _YEAR.search(marked.text)
        if is_told and not _is_of_others(document, marked, leavers):
            found.extend(_of_sentence(document, marked))
        if len(found) >= MAX_MILESTONES:
            break
    return found[:MAX_MILESTONES]


def _is_of_others(document: Document, marked: Marked, leavers: Collection[str]) -> bool:
    people = [mention for mention in marked.mentions.values() if mention.mark == PERSON]
    speaks = document.language.narration.first_person.search(marked.text) is not None
    return bool(people) and not speaks and not any(document.surface(p) in leavers for p in people)


def _of_sentence(document: Document, marked: Marked) -> list[Milestone]:
    found: list[Milestone] = []
    years = list(_YEAR.finditer(marked.text))
    for index, year in enumerate(years):
        left = years[index - 1].end() if index else 0
        right = years[index + 1].start() if index + 1 < len(years) else len(marked.text)
        at = marked.offset(year.start())
        role = _nearest(marked.mentions_in(left, right, ROLE), at)
        place = _nearest(marked.mentions_in(left, right, ORGANIZATION + NAME), at)
        if role is not None or place is not None:
            found.append(
                Milestone(
                    int(year["year"]),
                    document.text[role.start : role.end] if role else None,
                    document.surface(place) if place else None,
                    marked.sentence.start,
                    marked.sentence.end,
                )
            )
    return found


def _nearest(mentions: list[Mention], at: int) -> Mention | None:
    """The last one before the year, which the year mostly follows; else the first after it."""
    before = [mention for mention in mentions if mention.end <= at]
    return before[-1] if before else next(iter(mentions), None)
