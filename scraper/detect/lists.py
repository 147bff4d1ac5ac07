"""Lists of leavers: a line that announces departures, then lines that each begin with a person."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.detect.claims import Claim
from scraper.detect.document import NAME, PERSON, ROLE, Document, Marked
from scraper.detect.language import Contexts, Verdicts
from scraper.records import Kind

_NEXT_ITEM = re.compile(
    rf"(?:[(（][^)）{PERSON}]{{1,12}}[)）])?[、,・] ?(?P<post>{ROLE})?[ 　]?(?P<who>[{PERSON}{NAME}])(?P<role>{ROLE})?"
)
MAX_HEADINGS = 2
"""Lines without a name between the heading and the first item (`3. Person concerned`)."""
MAX_LIST_LINES = 40
"""A longer list is a directory."""
_ITEM = re.compile(
    rf"(?:[•*·▲△○●◇◆□■・–—-] ?|\d+[.)] ?)?(?:and )?(?:(?P<post>{ROLE})[ 　:：]{{0,2}})?(?P<who>[{PERSON}{NAME}])(?:,? (?:the )?(?P<role>{ROLE})|[,;: (（　、。–-]|$)"
)


def find_listed(document: Document) -> list[Claim]:
    """A claim for every person in a list under a heading that tells of departures."""
    found: list[Claim] = []
    contexts = document.language.contexts
    for index, marked in enumerate(document.marked):
        previous = "\n".join(line.text for line in document.marked[max(0, index - 2) : index])
        if announces(contexts, marked.text, previous):
            lines = document.marked[index + 1 : index + 1 + MAX_LIST_LINES]
            kind = _kind(document.language.verdicts, f"{previous}\n{marked.text}")
            found.extend(_items(document, lines, contexts.list_label, kind))
    return found


def announces(contexts: Contexts, line: str, previous: str = "") -> bool:
    """Whether a line in small letters heads a list of leavers; the lines before may say why."""
    if contexts.list_follows.search(line) is not None:
        return contexts.list_heading.search(f"{previous}\n{line}") is not None
    has_colon = line.endswith((":", "：")) and contexts.list_heading.search(line)
    return bool(has_colon or contexts.list_heading_alone.fullmatch(line))


def _kind(words: Verdicts, heading: str) -> Kind:
    """What the heading says of all that stand under it."""
    if words.end_of_term.search(heading):
        return "end_of_term"
    return "retirement" if words.retired.search(heading) else "resignation"


def _items(
    document: Document, lines: list[Marked], label: re.Pattern[str], kind: Kind
) -> list[Claim]:
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
        found.extend(_of_line(marked, item, kind))
    return found


def _of_line(marked: Marked, item: re.Match[str], kind: Kind) -> Iterator[Claim]:
    """One item a line, or several with nothing but commas and posts between them."""
    following: re.Match[str] | None = item
    while following is not None:
        post = "role" if following["role"] else "post"
        role = marked.mentions[following.start(post)] if following[post] else None
        yield Claim(
            "listed",
            "third_person",
            kind,
            2.2,
            marked.sentence.start,
            marked.sentence.end,
            marked,
            person=marked.mentions[following.start("who")],
            role=(role.start, role.end) if role else None,
        )
        following = _NEXT_ITEM.match(marked.text, following.end("who"))
