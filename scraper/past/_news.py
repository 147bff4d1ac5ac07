"""Common Crawl's collection of news: files of about a gigabyte each, about one an hour, without an
index, so that those of the window are read whole.

Section 8.2 of the notes on wire formats. The name of a file says when it was begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from scraper.archive import instant_of
from scraper.errors import ParseError
from scraper.limits import CodingError, TooLongError, unpacked
from scraper.past.steps import Asked, Page
from scraper.records import Fetched, Request

BEGUN = datetime(2016, 8, 1, tzinfo=UTC)
"""The first month of the collection."""
MAX_LIST_BYTES = 2_000_000
"""Of one month's names: about 100,000 bytes."""
LONGEST = timedelta(days=1)
"""For which the last file of a month may go on."""
_FILE = re.compile(r"(?!.*\.\.)crawl-data/CC-NEWS/[A-Za-z0-9._/-]{1,200}-(\d{14})-\d+\.warc\.gz")


def lists(asked: Asked) -> Iterator[Request]:
    """The lists of files of the months in the window, which says 404 where there is none. Raises
    ParseError for a window without a beginning: all of it would be hundreds of terabytes."""
    if asked.since is None:
        raise ParseError(
            "Common Crawl's news are about a gigabyte an hour; say from when on, and until when, "
            "with --since and --until"
        )
    end = asked.until or asked.asked_at or datetime.now(UTC)
    month = max(asked.since, BEGUN).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    while month < end:
        base = f"{asked.endpoints.commoncrawl_data}/crawl-data/CC-NEWS"
        yield Request(f"{base}/{month:%Y/%m}/warc.paths.gz", answers=(404,))
        month = (month + timedelta(days=32)).replace(day=1)


def list_files(fetched: Fetched, asked: Asked) -> Page:
    """The files of one month that touch the window. Raises ParseError for another list."""
    if fetched.status == 404:
        return Page(skipped=(f"{fetched.final_url}: there is no news of this month",))
    try:
        names = unpacked(fetched.body, MAX_LIST_BYTES).decode("utf-8", "replace").split()
    except (CodingError, TooLongError) as error:
        raise ParseError(f"{fetched.final_url} cannot be read: {error}") from error
    found = sorted(filter(None, map(_begun, names)))
    lost = [name[:200] for name in names if _begun(name) is None]
    if names and not found:
        raise ParseError(f"{fetched.final_url} names no file of news, but {lost[0]}")
    files = tuple(f"{asked.endpoints.commoncrawl_data}/{name}" for name in _touching(found, asked))
    return Page(files=files, skipped=tuple(f"{name}: no file of news" for name in lost))


def _begun(name: str) -> tuple[datetime, str] | None:
    found = _FILE.fullmatch(name)
    try:
        return (instant_of(found[1]), name) if found else None
    except ValueError:
        return None


def _touching(files: list[tuple[datetime, str]], asked: Asked) -> Iterator[str]:
    """Those that were being written in the window: until the next one was begun."""
    ends = [later for _, (later, _) in pairwise(files)]
    for begun, name in files:
        end = ends.pop(0) if ends else begun + LONGEST
        if (asked.until is None or begun < asked.until) and (
            asked.since is None or end > asked.since
        ):
            yield name
