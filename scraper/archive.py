"""A post that is gone, as the Wayback Machine copied it: one question, and the first copy.

    <wayback>/cdx/search/cdx?url=…&limit=1      the first one that was a page
    <wayback>/web/<14 digits>id_/<address>      its bytes as they were

Section 8.1 of the notes on wire formats. The first copy is the cheapest to find, and what a post
said when it was new. The archive is a host like others: its robots.txt, spacing and
`Retry-After` hold. What it leaves out at an owner's wish is not looked for elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from scraper.answers import read_json
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.limits import CodingError, TooLongError, unpacked
from scraper.platforms import Get
from scraper.records import Conditions, Fetched, NotAPost, Unchanged

#: Bytes of a page that was stored compressed.
MAX_PAGE_BYTES = 15_000_000

_DIGITS = re.compile(r"\d{14}")
_REPLAYED = re.compile(r"/web/(\d{14})id_/")
_FIELDS = "timestamp,original,mimetype,statuscode"


@dataclass(frozen=True, slots=True)
class Copy:
    """What an archive gave in place of a page."""

    page: Fetched
    """As if it had been fetched from its own address when it was copied."""
    archived_at: datetime
    url: str
    """Where people find the copy."""

    @property
    def day(self) -> str:
        """`2026-05-04`."""
        return f"{self.archived_at:%Y-%m-%d}"


async def find_copy(
    url: str, get: Get, endpoints: Endpoints
) -> Copy | NotAPost | FetchError | ParseError:
    """The copy of the page at `url`; NotAPost where the archive has none."""
    answer = await get(_question(url, endpoints))
    if isinstance(answer, FetchError):
        return _excluded(url) if answer.status == 403 else answer
    assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
    try:
        stamp = _first(read_json(answer) if answer.body.strip() else [])
    except ParseError as error:
        return error
    if stamp is None:
        return _none(url)
    return await _replay(url, stamp, get, endpoints)


def _question(url: str, endpoints: Endpoints) -> str:
    query = {"url": url, "output": "json", "fl": _FIELDS, "filter": "statuscode:200", "limit": "1"}
    return f"{endpoints.wayback}/cdx/search/cdx?{urlencode(query)}"


def _first(table: Any) -> str | None:
    """The instant of the first row, 14 digits; None where there is none. Raises ParseError."""
    if not isinstance(table, list) or not all(isinstance(row, list) for row in table):
        raise ParseError("the archive did not answer with a table")
    if len(table) < 2:
        return None
    row = dict(zip(table[0], table[1], strict=False))
    stamp = row.get("timestamp")
    if not isinstance(stamp, str) or not _DIGITS.fullmatch(stamp):
        raise ParseError("the archive named a copy without its instant")
    return stamp


async def _replay(
    url: str, stamp: str, get: Get, endpoints: Endpoints
) -> Copy | NotAPost | FetchError | ParseError:
    answer = await get(f"{endpoints.wayback}/web/{stamp}id_/{url}")
    if isinstance(answer, FetchError):
        if answer.status == 403:
            return _excluded(url)
        return _none(url) if answer.status in {404, 410} else answer
    assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
    try:
        return replayed(answer, url, stamp)
    except ParseError as error:
        return error


def replayed(answer: Fetched, url: str, stamp: str) -> Copy:
    """The copy of the page at `url` out of the answer for the one of `stamp` (14 digits).

    Raises ParseError where it cannot be read.
    """
    # a copy that is not there any more is answered with one near it
    found = _REPLAYED.search(answer.final_url)
    stamp = found[1] if found else stamp
    try:
        archived_at = instant_of(stamp)
        page = _as_it_was(answer, url, archived_at)
    except (ValueError, CodingError, TooLongError) as error:
        raise ParseError(f"the archived copy of {stamp} cannot be read: {error}") from error
    return Copy(page, archived_at, _REPLAYED.sub(f"/web/{stamp}/", answer.url, count=1))


def instant_of(stamp: str) -> datetime:
    """What 14 digits of an archive mean. Raises ValueError."""
    if not _DIGITS.fullmatch(stamp):
        raise ValueError(f'"{stamp[:40]}" is no instant of 14 digits')
    return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


def _as_it_was(answer: Fetched, url: str, archived_at: datetime) -> Fetched:
    """Bodies that were stored compressed come without saying so."""
    return replace(
        answer,
        url=url,
        final_url=url,
        body=unpacked(answer.body, MAX_PAGE_BYTES),
        fetched_at=archived_at,
        conditions=Conditions(),
        moved_to=None,
        links=(),
    )


def _none(url: str) -> NotAPost:
    return NotAPost(url, "gone", "gone, and no archived copy")


def _excluded(url: str) -> NotAPost:
    return NotAPost(url, "gone", "gone, and the archive may not show its copy")
