"""What is at an address: a feed, a page that names its feed, a page that lists posts.

given address → fetch → feed? done
                      └ page → the feeds that it names → the usual places → the page itself
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from scraper import discovery, sources, stages
from scraper.discovery import FeedLink
from scraper.errors import FetchError, ParseError, ScraperError
from scraper.fetch import Fetcher
from scraper.records import Fetched, Listing, SourceOptions, Unchanged

FEED, PAGE = "feed", "page"
MAX_GUESSES = 6
"""Usual places that are asked: each costs the host a request and us a pause."""
FEW_LINKS = 3
"""A page with fewer links to posts is hardly a listing; its feed is looked for elsewhere."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place that can be watched, as it was read just now."""

    url: str
    kind: str
    listing: Listing
    others: tuple[FeedLink, ...] = ()
    """More feeds that the page names."""


async def find_source(
    fetcher: Fetcher, url: str, kind: str | None, options: SourceOptions
) -> Found:
    """Find out what is at `url`, and where its feed is.

    A `kind` or a selector that was given is taken as the answer. Raises FetchError, or ParseError
    when nothing there can be watched.
    """
    fetched = await _get(fetcher, url)
    if kind or options.link_selector:
        return await read_source(fetched, kind or PAGE, options)
    if sources.find_kind(fetched) == FEED:
        return await read_source(fetched, FEED, options)
    links = discovery.feeds_in(fetched)
    by_link = await _first_feed(fetcher, [link.url for link in links], options)
    if by_link:
        others = tuple(link for link in links if link.url != by_link.url)
        return replace(by_link, others=others)
    return await _without_link(fetcher, fetched, options)


async def read_source(fetched: Fetched, kind: str, options: SourceOptions) -> Found:
    """Read what was fetched as a source of this kind. Raises ParseError."""
    read = await asyncio.to_thread(stages.list_source, fetched, kind, options)
    return Found(fetched.moved_to or fetched.url, read.kind, read.listing)


async def _without_link(fetcher: Fetcher, fetched: Fetched, options: SourceOptions) -> Found:
    """The page itself when it lists posts, else a feed in one of the usual places."""
    page: Found | None = None
    problem = ParseError(f"{fetched.final_url} is neither a feed nor a page with links to posts")
    try:
        page = await read_source(fetched, stages.AUTO, options)
    except ParseError as error:
        problem = error
    if page and len(page.listing.entries) >= FEW_LINKS:
        return page
    guesses = discovery.guesses(fetched.final_url)[:MAX_GUESSES]
    found = await _first_feed(fetcher, guesses, options) or page
    if found is None or not found.listing.entries:
        raise problem
    return found


async def _first_feed(
    fetcher: Fetcher, candidates: list[str] | tuple[str, ...], options: SourceOptions
) -> Found | None:
    for url in candidates:
        try:
            fetched = await _get(fetcher, url)
            if sources.find_kind(fetched) == FEED:
                return await read_source(fetched, FEED, options)
        except ScraperError:
            continue
    return None


async def _get(fetcher: Fetcher, url: str) -> Fetched:
    fetched = await fetcher.get(url)
    if isinstance(fetched, FetchError):
        raise fetched
    assert not isinstance(fetched, Unchanged), fetched
    return fetched
