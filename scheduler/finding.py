"""What is at an address: a place that its form tells, a feed, a page that names one or lists posts.

given address → a known form? its kind is asked
              → fetch → feed? done
                      └ page → the feeds that it names → the usual places → the page itself
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scraper import discovery, platforms, sources, stages, watching
from scraper.discovery import FeedLink
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, ScraperError
from scraper.fetch import Fetcher
from scraper.places import Place
from scraper.records import Conditions, Fetched, Listing, SourceOptions, Unchanged
from scraper.stages import SourceRead

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
    title: str | None = None
    options: SourceOptions = SourceOptions()


async def find_source(
    fetcher: Fetcher, endpoints: Endpoints, url: str, kind: str | None, options: SourceOptions
) -> Found:
    """Find out what is at `url`: by its form, else by what is there, else where its feed is.

    A `kind` or a selector that was given is taken as the answer. Raises FetchError, or ParseError
    when nothing there can be watched.
    """
    closed = platforms.closed_at(url)
    if closed is not None:
        raise ParseError(
            f"{closed} lets nothing be read without a login, and only public pages are read; "
            "watch the same people where they post openly"
        )
    given = kind or (PAGE if options.link_selector else None)
    known = sources.find_by_address(url, endpoints)
    if known is not None and given in (None, known.kind):
        told = replace(options, extra={**known.options, **options.extra})
        found = await read_whole(fetcher, endpoints, known.url, known.kind, told)
        return replace(found, title=found.listing.title or known.title)
    if given is not None:
        return await read_whole(fetcher, endpoints, url, given, options)
    fetched = await _get(fetcher, url)
    content = sources.find_kind(fetched)
    if content == FEED:
        return await _read(fetched, content, options)
    if content not in (None, PAGE):
        # what was fetched may only lead on: to an interface, to the files of an index
        return await read_whole(fetcher, endpoints, url, content, options)
    links = discovery.feeds_in(fetched)
    by_link = await _first_feed(fetcher, [link.url for link in links], options)
    if by_link:
        others = tuple(link for link in links if link.url != by_link.url)
        return replace(by_link, others=others)
    return await _without_link(fetcher, fetched, options)


async def read_whole(
    fetcher: Fetcher, endpoints: Endpoints, url: str, kind: str, options: SourceOptions
) -> Found:
    """Read a place of a known kind as the service would at first sight. Raises ScraperError."""
    place = Place(
        url,
        options,
        is_first_read=True,
        endpoints=endpoints,
        accounts=fetcher.accounts,
        contact=fetcher.contact,
        asked_at=datetime.now(UTC),
    )
    listed = await watching.read_source(place, kind, Conditions(), fetcher.get, _list_page)
    if isinstance(listed, ScraperError):
        raise listed
    assert not isinstance(listed, Unchanged), listed
    # only an address that is asked itself moves; a platform's own stays what it is
    moved = listed.fetched.moved_to if listed.fetched.url == url else None
    return Found(moved or url, listed.read.kind, listed.read.listing, options=options)


async def _list_page(fetched: Fetched, kind: str, place: Place) -> SourceRead:
    return await asyncio.to_thread(stages.list_source, fetched, kind, place)


async def _read(fetched: Fetched, kind: str, options: SourceOptions) -> Found:
    """Read what was fetched as a source of this kind. Raises ParseError."""
    read = await _list_page(fetched, kind, Place(fetched.url, options, is_first_read=True))
    return Found(fetched.moved_to or fetched.url, read.kind, read.listing, options=options)


async def _without_link(fetcher: Fetcher, fetched: Fetched, options: SourceOptions) -> Found:
    """The page itself when it lists posts, else a feed in one of the usual places."""
    page: Found | None = None
    problem = ParseError(f"{fetched.final_url} is neither a feed nor a page with links to posts")
    try:
        page = await _read(fetched, stages.AUTO, options)
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
                return await _read(fetched, FEED, options)
        except ScraperError:
            continue
    return None


async def _get(fetcher: Fetcher, url: str) -> Fetched:
    fetched = await fetcher.get(url)
    if isinstance(fetched, FetchError):
        raise fetched
    assert not isinstance(fetched, Unchanged), fetched
    return fetched
