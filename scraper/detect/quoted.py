"""Farewell posts that stand inside another text: their span, and who leaves in them."""

from __future__ import annotations

from scraper.detect.document import Document, plain
from scraper.detect.languages.en import contexts as en
from scraper.detect.narrator import block_quotations
from scraper.records import Departure, QuotedPost

MIN_QUOTED_CHARS = 60
"""Shorter quotations are remarks, not posts."""


def find_quoted(document: Document, departures: list[Departure]) -> list[QuotedPost]:
    """Long first-person quotations in a report, each with the leaver whose words they are."""
    leavers = [d for d in departures if d.voice == "third_person" and not d.background]
    if not leavers:
        return []
    lowered = plain(document.text)
    found: list[QuotedPost] = []
    for start, end in [*document.quotations, *block_quotations(document, lowered)]:
        if end - start < MIN_QUOTED_CHARS or any(q.start < end and start < q.end for q in found):
            continue
        if en.FIRST_PERSON.search(lowered, start, end):
            found.append(QuotedPost(start, end, _author(lowered, start, end, leavers)))
    return sorted(found, key=lambda post: post.start)


def _author(lowered: str, start: int, end: int, leavers: list[Departure]) -> str | None:
    """The leaver named nearest around the quotation; the only one, when there is only one."""
    best: tuple[int, str] | None = None
    for leaver in leavers:
        family = (leaver.person or "").split()[-1:] or [""]
        name = plain(family[0])
        before, after = (
            lowered.rfind(name, max(0, start - 300), start),
            lowered.find(name, end, end + 120),
        )
        distances = [start - before] * (before >= 0) + [after - end] * (after >= 0)
        if name and distances and (best is None or min(distances) < best[0]):
            best = (min(distances), leaver.person or "")
    return best[1] if best else None
