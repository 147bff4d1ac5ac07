"""What detection finds in the first entries of a place, before anybody watches it; saves nothing.

entry → whole post in the listing | its page, a few at most → reading
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from scraper import stages
from scraper.endpoints import Endpoints
from scraper.errors import ScraperError
from scraper.fetch import Fetcher
from scraper.records import Departure, Entry, NotAPost, Post
from scraper.told import Told
from scraper.visit import visit

MAX_PAGES = 5
"""Pages that are fetched for one look at a place: it is a look, not a backfill."""


@dataclass(frozen=True, slots=True)
class Tasted:
    """What one entry tells."""

    url: str
    departures: tuple[Departure, ...] = ()
    """With the doubtful ones, which are kept for review and never alerted."""
    problem: str | None = None
    """Why it could not be read."""


async def taste(
    fetcher: Fetcher, endpoints: Endpoints, entries: Sequence[Entry]
) -> tuple[Tasted, ...]:
    """Read these entries as the service would. Failures are told, never raised."""
    places = asyncio.Semaphore(MAX_PAGES)
    to_fetch = [entry.key for entry in entries if not _is_whole(entry)][:MAX_PAGES]

    async def read(entry: Entry) -> Tasted:
        if not _is_whole(entry) and entry.key not in to_fetch:
            return Tasted(entry.url, problem=f"only {MAX_PAGES} pages are fetched for a test")
        async with places:
            return await _taste(fetcher, endpoints, entry)

    return tuple(await asyncio.gather(*(read(entry) for entry in entries)))


def _is_whole(entry: Entry) -> bool:
    return entry.post is not None or entry.content_html is not None


async def _taste(fetcher: Fetcher, endpoints: Endpoints, entry: Entry) -> Tasted:
    try:
        told = await _read(fetcher, endpoints, entry)
    except ScraperError as error:
        return Tasted(entry.url, problem=str(error))
    if isinstance(told, NotAPost):
        reason = told.reason.replace("_", " ")
        return Tasted(entry.url, problem=f"{reason}: {told.detail}" if told.detail else reason)
    return Tasted(entry.url, (*told.reading.departures, *told.reading.doubtful))


async def _read(fetcher: Fetcher, endpoints: Endpoints, entry: Entry) -> Told | NotAPost:
    """Raises ScraperError."""
    if entry.post is not None:
        return await asyncio.to_thread(stages.read_post, entry.post)
    if entry.content_html is not None:
        return await asyncio.to_thread(stages.read_content, entry, None)
    found = await visit(entry.url, fetcher.get, endpoints)
    if isinstance(found, ScraperError):
        raise found
    if isinstance(found, NotAPost):
        return found
    if isinstance(found, Post):
        return await asyncio.to_thread(stages.read_post, found)
    return await asyncio.to_thread(stages.read_page, found, entry)
