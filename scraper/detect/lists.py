"""Lists of leavers: a line that announces departures, then lines that each begin with a person."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re

from scraper.detect.claims import Claim
from scraper.detect.document import NAME, PERSON, ROLE, Document, Marked
from scraper.detect.language import Contexts

MAX_HEADINGS = 2
"""Lines without a name between the heading and the first item (`3. Person concerned`)."""
MAX_LIST_LINES = 40
"""A longer list is a directory."""
_ITEM = re.compile(
    rf"(?:[•*·▲△○●◇◆□■・–-] ?|\d+[.)] ?)?(?:and )?(?:(?P<post>{ROLE})[ 　:：]{{0,2}})?(?P<who>[{PERSON}{NAME}])(?:,? (?:the )?(?P<role>{ROLE})|[,;: (（　–-]|$)"
)


def find_listed(document: Document) -> list[Claim]:
    """A claim for every person in a list under a heading that tells of departures."""
    found: list[Claim] = []
    contexts = document.language.contexts
    for index, marked in enumerate(document.marked):
        if announces(contexts, marked.text):
            lines = document.marked[index + 1 : index + 1 + MAX_LIST_LINES]
            found.extend(_items(document, lines, contexts.list_label))
    return found


def announces(contexts: Contexts, line: str) -> bool:
    """Whether a line in small letters heads a list of leavers."""
    has_colon = line.endswith((":", "：")) and contexts.list_heading.search(line)
    return bool(has_colon or contexts.list_heading_alone.fullmatch(line))


def _items(document: Document, lines: list[Marked], label: re.Pattern[str]) -> list[Claim]:
    found: list[Claim] = []
    skipped = 0
    for marked in lines:
        named = label.match(marked.text)
        item = _ITEM.match(marked.text, named.end() if named else 0)
        if item is None and found and document.text[marked.sentence.start - 1] != "\n":
            continue  # an item goes on
        if item is None:
            skipped += 1
            if marked.mentions or found or skipped > MAX_HEADINGS:
                break
            continue
        person = marked.mentions[item.start("who")]
        post = "role" if item["role"] else "post"
        role = marked.mentions[item.start(post)] if item[post] else None
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
