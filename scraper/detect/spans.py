"""Sentences, paragraphs and quotations of a text, as offsets into it.

Everything here is one pass over the text: a text without a full stop is cut at a named bound, so
that no later step ever sees a sentence of unbounded length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

MAX_SENTENCE_CHARS = 700
"""A longer stretch without a sentence end is cut here: frames reach no further than this."""
MIN_WRAPPED, MAX_WRAPPED = 45, 82
"""Characters of a full line in a mail."""
MIN_WRAPPED_LINES = 4
WRAPPED_SHARE = 0.85
MAX_WRAP_CHARS = 20_000
"""The beginning of a text shows how its lines are set."""
MAX_TEXT_CHARS = 400_000
"""Code points that are read closely; a farewell stands well before this in any real page."""
MAX_QUOTE_CHARS = 4_000
"""An opening quotation mark without a closing one within this distance opens nothing."""

ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sr|Jr|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Hon|Pres|Fr|Inc|Corp"
    r"|Ltd|Co|Cos|Bros|No|vs|etc|cf|al|approx|dept|est|Mon|Tues?|Wed|Thurs?|Fri|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct"
    r"|Nov|Dec|Calif|Mass|Conn|Ill|Mich|Wash|Ariz|Colo|Fla|Ky|Pa|Va|Tenn|Minn|Wis)|\b[A-Z])\.$"
)
_END = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s|$)|[。！？]+[」』”）]*|\n+")
_OPEN_TO_CLOSE = {"“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}
_QUOTE_MARK = re.compile(r'[“”„«»「」『』"]')


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]`, stripped of blanks; `index` counts from the beginning of the text."""

    start: int
    end: int
    index: int
    paragraph: int


def sentences(text: str, abbreviation: re.Pattern[str] = ABBREVIATION) -> list[Sentence]:
    """Sentences end at punctuation followed by a blank, at line ends, and at the bound."""
    found: list[Sentence] = []
    paragraph = 0
    text = text[:MAX_TEXT_CHARS]
    for start, end, closes in _pieces(text, abbreviation, _is_wrapped(text)):
        for left, right in _bounded(text, start, end):
            found.append(Sentence(left, right, len(found), paragraph))
        paragraph += closes
    return found


def _is_wrapped(text: str) -> bool:
    """Mail: most long lines end near the same narrow margin, whatever the sentences do."""
    long = [len(line) for line in text[:MAX_WRAP_CHARS].split("\n") if len(line) >= MIN_WRAPPED]
    narrow = sum(length <= MAX_WRAPPED for length in long)
    return len(long) >= MIN_WRAPPED_LINES and narrow > WRAPPED_SHARE * len(long)


def _runs_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """A full line of a wrapped text that ends in the midst of a sentence."""
    line_start = text.rfind("\n", start, stop.start()) + 1
    line = text[max(start, line_start) : stop.start()].rstrip()
    following = text[stop.end() : stop.end() + 1]
    return (
        len(stop.group()) == 1
        and len(line) >= MIN_WRAPPED
        and (line[-1].isalnum() or line[-1] in ",'’)&-")
        and (following.islower() or following.isdigit() or following.isupper())
    )


def _pieces(
    text: str, abbreviation: re.Pattern[str], is_wrapped: bool
) -> Iterator[tuple[int, int, bool]]:
    start = 0
    for stop in _END.finditer(text):
        is_line = stop.group().startswith("\n")
        if is_line and is_wrapped and _runs_on(text, start, stop):
            continue
        if not is_line and _goes_on(text, start, stop, abbreviation):
            continue
        yield start, (stop.start() if is_line else stop.end()), is_line
        start = stop.end()
    yield start, len(text), True


def _goes_on(text: str, start: int, stop: re.Match[str], abbreviation: re.Pattern[str]) -> bool:
    """A full stop that ends an abbreviation or an initial, or that a small letter follows."""
    if not stop.group().startswith("."):
        return text[stop.end() : stop.end() + 2].strip()[:1].islower() and stop.group()[0] != "…"
    following = text[stop.end() : stop.end() + 3].strip()[:1]
    if following.islower():
        return True
    head = text[max(start, stop.start() - 8) : stop.start() + 1]
    if len(stop.group()) == 1 and abbreviation.search(head) is not None:
        return True
    if head[-2:-1].isdigit():
        return not (following.isupper() or not following or not following.isalnum())
    return False


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > MAX_SENTENCE_CHARS:
        cut = text.rfind(" ", start + MAX_SENTENCE_CHARS // 2, start + MAX_SENTENCE_CHARS)
        cut = cut if cut > start else start + MAX_SENTENCE_CHARS
        yield start, cut
        start = cut + (text[cut] == " ")
    if end > start:
        yield start, end


def quotations(text: str) -> list[tuple[int, int]]:
    """Spans inside quotation marks, marks excluded; straight marks close within their paragraph.

    A typographic quotation may run over several paragraphs that each open anew.
    """
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for mark in _QUOTE_MARK.finditer(text[:MAX_TEXT_CHARS]):
        char, at = mark.group(), mark.start()
        if opened is not None and _is_stale(text, opened, at):
            opened = None
        if opened is not None and (char == opened[1]):
            found.append((opened[0], at))
            opened = None
        elif opened is None and (char in _OPEN_TO_CLOSE or _opens(text, at, char)):
            opened = (at + 1, _OPEN_TO_CLOSE.get(char, char))
    return found


def _is_stale(text: str, opened: tuple[int, str], at: int) -> bool:
    start, close = opened
    return at - start > MAX_QUOTE_CHARS or (close == '"' and "\n" in text[start:at])


def _opens(text: str, at: int, char: str) -> bool:
    return char == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([—–-")


def disjoint(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches, sorted and merged where they overlap: what `is_inside` searches."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def is_inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether the stretch lies wholly within one of the spans, which are sorted and disjoint."""
    at = bisect_right(spans, start, key=itemgetter(0)) - 1
    return at >= 0 and end <= spans[at][1]
