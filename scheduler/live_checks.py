"""What `swansong doctor` says of what is followed live: does it answer where it is to be heard?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from scheduler import live
from scheduler.diagnosis import Finding, Verdict, places
from scheduler.opening import endpoints, fetch_settings, live_settings
from scheduler.settings import Settings
from scraper.errors import FetchError, ParseError
from scraper.fetch import Fetcher
from scraper.places import Place
from scraper.records import Fetched
from scraper.sources import bluesky, hackernews
from scraper.streams import hackernews as items


async def look_at_streams(settings: Settings) -> AsyncIterator[Finding]:
    """The streams that sources are followed on besides their readings, each tried once."""
    if not settings.service.live:
        return
    watched = await asyncio.to_thread(places, settings)
    if any(each.kind == bluesky.KIND for each in watched):
        told = live_settings(settings)
        yield _finding("bluesky_stream", told.url, await live.probe(told))
    if any(
        each.kind == hackernews.KIND and hackernews.live_types(Place(each.url, each.options))
        for each in watched
    ):
        base = endpoints(settings).hackernews_items
        yield _finding("hackernews_items", base, await _problem_of_items(settings, base))


def _finding(name: str, url: str, problem: str | None) -> Finding:
    # without it the readings go on as before
    verdict: Verdict = "warn" if problem else "ok"
    detail = f"{problem}; the sources are read at their interval" if problem else f"{url} answers"
    return Finding("live", f"[endpoints] {name}", verdict, detail)


async def _problem_of_items(settings: Settings, base: str) -> str | None:
    async with Fetcher(fetch_settings(settings)) as fetcher:
        answer = await fetcher.get(items.newest_request(base, with_comments=True))
    if isinstance(answer, FetchError):
        return str(answer)
    assert isinstance(answer, Fetched), answer
    try:
        items.read_newest(answer)
    except ParseError as error:
        return str(error)
    return None
