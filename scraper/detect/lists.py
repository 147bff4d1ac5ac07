"""Lists of leavers: a line that announces departures, then lines that each begin with a person."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re

from scraper.detect.claims import Claim
from scraper.detect.document import NAME, PERSON, ROLE, Document, Marked

MAX_LIST_LINES = 40
"""A longer list is a directory."""
_ITEM = re.compile(
    rf"^(?:[•*·–-] ?|\d+[.)] ?)?(?:and )?(?:{ROLE} )?(?P<who>[{PERSON}{NAME}])(?:,? (?:the )?(?P<role>{ROLE})|[,;: (–-]|$)"
)


def find_listed(document: Document) -> list[Claim]:
    """A claim for every person in a list under a heading that tells of departures."""
    found: list[Claim] = []
    heading = document.language.contexts.list_heading
    for index, marked in enumerate(document.marked):
        if marked.text.endswith((":", "：")) and heading.search(marked.text):
            found.extend(_items(document.marked[index + 1 : index + 1 + MAX_LIST_LINES]))
    return found


def _items(lines: list[Marked]) -> list[Claim]:
    found: list[Claim] = []
    for marked in lines:
        item = _ITEM.match(marked.text)
        if item is None:
            break
        person = marked.mentions[item.start("who")]
        role = marked.mentions[item.start("role")] if item["role"] else None
        found.append(
            Claim(
                "listed",
                "third_person",
                "resignation",
                2.2,
                marked.sentence.start,
                marked.sentence.end,
                marked,
                person=person,
                role=(role.start, role.end) if role else None,
            )
        )
    return found
