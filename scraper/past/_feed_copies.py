"""A feed as the Wayback Machine copied it over the years: what it listed is listed again.

    index ─▶ copies that differ, one an hour, and the key of the next rows
      └▶ the first copies after the window: they have its last posts

Section 8.1 of the notes on wire formats. What the archive leaves out at an owner's wish it answers
with 403: that failure stands, and nobody else is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from scraper.archive import instant_of, replayed
from scraper.past import _cdx
from scraper.past._lists import FEED, HOW
from scraper.past.steps import Asked, Page, Step
from scraper.records import Fetched, Request

OPTIONS = {
    "archives": "no: do not ask the Wayback Machine where the feed itself does not go back",
    "copies": "all: every archived copy that differs from the one before, not only one an hour",
}

ROWS = 1_000
"""Of the index, asked for at once."""
COPIES_AFTER = 3
"""Copies from after the window; the first will do, unless it cannot be read."""
HOUR_DIGITS = 10
"""Of an instant of 14. In an hour hardly any place writes more than its feed holds."""

_INDEX, _AFTER, _COPY = "index", "index after", "copy"
_STAMP = "stamp"


def is_copy(how: str) -> bool:
    """Whether a page was come to by this way."""
    return how in {_INDEX, _AFTER, _COPY}


def first(feed_url: str, asked: Asked) -> tuple[Step, ...]:
    """The index of the copies; nothing where the archive is not to be asked."""
    if asked.options.get("archives") == "no":
        return ()
    within = _index(feed_url, asked, _INDEX, None)
    return (within, _index(feed_url, asked, _AFTER, None)) if asked.until else (within,)


def _index(feed_url: str, asked: Asked, how: str, key: str | None) -> Step:
    is_after = how == _AFTER
    assert asked.until or not is_after, feed_url
    query = {
        "url": feed_url,
        "output": "json",
        "fl": "timestamp,original,digest",
        "filter": "statuscode:200",
        "collapse": "digest",
        "from": f"{asked.until:%Y%m%d%H%M%S}" if is_after else _cdx.first_stamp(asked),
        "to": None if is_after else _cdx.last_stamp(asked),
        "limit": str(COPIES_AFTER if is_after else ROWS),
        "showResumeKey": None if is_after else "true",
        "resumeKey": key,
    }
    told = urlencode({name: value for name, value in query.items() if value is not None})
    address = f"{asked.endpoints.wayback}/cdx/search/cdx?{told}"
    return Step(Request(address), {HOW: how, FEED: feed_url})


def list_page(fetched: Fetched, step: Step, asked: Asked, read: Callable[[Fetched], Page]) -> Page:
    """The copies that the index tells of, or what a copy lists. Raises ParseError."""
    feed_url = step.memo[FEED]
    if step.memo[HOW] == _COPY:
        return read(replayed(fetched, feed_url, step.memo[_STAMP]).page)
    table, key = _cdx.read_table(fetched)
    steps: dict[str, Step] = {}
    skipped = []
    for row in table:
        try:
            made = _copy(row, feed_url, asked)
        except ValueError as error:
            skipped.append(_cdx.unreadable(row, "original", error))
            continue
        steps[_slot(row, asked)] = made  # of an hour the last: it has what the others had
    more = (_index(feed_url, asked, _INDEX, key),) if key and step.memo[HOW] == _INDEX else ()
    return Page(steps=(*steps.values(), *more), skipped=tuple(skipped))


def _slot(row: dict[str, str], asked: Asked) -> str:
    every = asked.options.get("copies") == "all"
    return row["timestamp"] if every else row["timestamp"][:HOUR_DIGITS]


def _copy(row: dict[str, str], feed_url: str, asked: Asked) -> Step:
    """Raises ValueError for a row that names no copy."""
    stamp, original = row.get("timestamp", ""), row.get("original", "").strip()
    instant_of(stamp)
    if not original:
        raise ValueError("no address")
    address = f"{asked.endpoints.wayback}/web/{stamp}id_/{original.replace('#', '%23')}"
    # the same bytes are read once, whenever and under whatever spelling they were copied
    name = f"copy {row['digest']}" if row.get("digest", "-") != "-" else ""
    return Step(Request(address), {HOW: _COPY, FEED: feed_url, _STAMP: stamp}, name)
