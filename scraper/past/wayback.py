"""The Wayback Machine: the first copy of each page of a place, or of each of its versions.

    example.org        *.example.org        https://example.org/blog/*        an address

Section 8.1 of the notes on wire formats. The window bounds when copies were taken: what was copied
before it cannot have been published in it. When a post was published, the copy itself says.

    index ─▶ rows, and the key of the next ones ─▶ … ─▶ rows without a key
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlencode

from scraper.archive import instant_of
from scraper.errors import FetchError, LimitError, ParseError
from scraper.past import _cdx
from scraper.past.steps import Asked, Page, Step
from scraper.records import Capture, Entry, Fetched, Request

KIND = "wayback"
OPTIONS = {
    _cdx.MATCH: _cdx.MATCH_OPTION,
    "collapse": "which copies of an address are read: urlkey (the first; the default), digest "
    "(each that differs from the one before) or timestamp:N (the first of those whose instants "
    "begin with the same N digits: 4 for a year, 6 for a month)",
}

ROWS = 5_000
"""Asked for at once: about a megabyte."""
FEWEST_ROWS = 50
"""Asked for where more made an answer too long, or too slow."""
_FIELDS = "urlkey,timestamp,original,mimetype,statuscode"
_PAGES = "mimetype:(text/html|application/xhtml.xml)"
_COLLAPSES = re.compile(r"urlkey|digest|timestamp:(?:[1-9]|1[0-4])")
_FIRST = "urlkey"
_KEY, _LAST, _ROWS = "key", "last", "rows"
"""Memo: with what the rows are asked for that come next, the index' name for the address of the
last row so far, and how many rows are asked for."""


def begin(asked: Asked) -> tuple[Step, ...]:
    """The first rows. Raises ParseError for a target or an option that is none."""
    if not _COLLAPSES.fullmatch(_collapse(asked)):
        raise ParseError(
            f'the option collapse is urlkey, digest or timestamp:N, and not "{_collapse(asked)}"'
        )
    return (_step(asked, {}),)


def _collapse(asked: Asked) -> str:
    return asked.options.get("collapse", _FIRST)


def _step(asked: Asked, memo: Mapping[str, str]) -> Step:
    wanted = _cdx.pattern(asked)
    memo = {_ROWS: str(ROWS), **memo}
    query = [
        *_cdx.where(asked),
        ("output", "json"),
        ("fl", _FIELDS),
        ("filter", "statuscode:200"),
        ("filter", _PAGES),
        *([("filter", f"original:.*(?:{wanted.pattern}).*")] if wanted else []),
        ("from", _cdx.first_stamp(asked)),
        ("to", _cdx.last_stamp(asked)),
        ("collapse", _collapse(asked)),
        ("limit", memo[_ROWS]),
        ("showResumeKey", "true"),
        # given encoded, and decoded by the index itself besides what every server decodes
        ("resumeKey", memo.get(_KEY)),
    ]
    told = urlencode([(name, value) for name, value in query if value is not None])
    return Step(Request(f"{asked.endpoints.wayback}/cdx/search/cdx?{told}"), memo)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:
    """Fewer rows, where so many are more than a limit of ours allows."""
    rows = int(step.memo[_ROWS]) // 10
    if not isinstance(error, LimitError) or rows < FEWEST_ROWS:
        return ()
    return (_step(asked, {**step.memo, _ROWS: str(rows)}),)


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The copies in one answer. Raises ParseError for what is no answer of the index."""
    rows, key = _cdx.read_table(fetched)
    wanted = _cdx.pattern(asked)
    entries: list[Entry] = []
    skipped = []
    last = step.memo.get(_LAST)
    for row in rows:
        # what an answer ends with, the next one may begin with
        is_another = last is not None and row.get("urlkey") == last
        last = row.get("urlkey")
        if is_another and _collapse(asked) == _FIRST:
            continue
        try:
            entry = _entry(row, asked)
        except ValueError as error:
            skipped.append(_cdx.unreadable(row, "original", error))
            continue
        if wanted is None or wanted.search(row["original"]):
            entries.append(_named_apart(entry) if is_another else entry)
    memo = {**step.memo, _KEY: key or "", _LAST: last or ""}
    more = (_step(asked, memo),) if key else ()
    return Page(tuple(_cdx.one_of_each(entries)), more, tuple(skipped))


def _entry(row: Mapping[str, str], asked: Asked) -> Entry:
    original, stamp = row.get("original", ""), row.get("timestamp", "")
    taken_at = instant_of(stamp)
    address = original.strip().replace("#", "%23")
    base = f"{asked.endpoints.wayback}/web/{stamp}"
    capture = Capture(f"{base}id_/{address}", taken_at, shown_at=f"{base}/{address}")
    return _cdx.entry_of(original, capture)


def _named_apart(entry: Entry) -> Entry:
    """A further copy of a page: an entry of its own, for the same post."""
    assert entry.capture is not None, entry
    return replace(entry, key=f"{entry.key} {entry.capture.taken_at:%Y%m%d%H%M%S}")
