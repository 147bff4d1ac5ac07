"""Read a source once: ask, list, and follow the pages that a kind asks for besides.

    place → request → answer → listing ─┬ next? → request …
                                        └ all pages together, with what is to be remembered

Pure decisions are the kinds' (`scraper.sources`); here is only the order of things. What a kind
remembers is kept only when all pages arrived: else the next reading closes the gap.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from scraper import sources
from scraper.errors import FetchError, ParseError
from scraper.places import Place
from scraper.records import Conditions, Entry, Fetched, Listing, Request, Unchanged
from scraper.stages import SourceRead

MAX_PAGES = 10
"""Of one reading; what is older than the oldest page is for a backfill."""

Ask: TypeAlias = Callable[[Request, Conditions], Awaitable[Fetched | Unchanged | FetchError]]
ListPage: TypeAlias = Callable[[Fetched, str, Place], Awaitable[SourceRead]]
"""`stages.list_source`, wherever it runs. Raises ParseError."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A source that was read."""

    fetched: Fetched
    """The first page."""
    read: SourceRead
    is_whole: bool = True
    """False where a page after the first one failed: nothing new may be remembered."""


async def read_source(
    place: Place, kind: str, conditions: Conditions, ask: Ask, list_page: ListPage
) -> Listed | Unchanged | FetchError | ParseError:
    """One reading of a source. Failures of the first page are values; later ones are notes."""
    try:
        first = await _first(place, kind, conditions, ask)
        if not isinstance(first, Fetched):
            return first
        read = await list_page(first, kind, place)
    except ParseError as error:
        return error
    return await _rest(place, Listed(first, read), ask, list_page)


async def _first(
    place: Place, kind: str, conditions: Conditions, ask: Ask
) -> Fetched | Unchanged | FetchError:
    """The first answer, or the one that the kind asks for in its place (a closed interface)."""
    first = sources.first_request(kind, place)
    answer = await ask(first, conditions if first.is_conditional else Conditions())
    if isinstance(answer, FetchError):
        other = sources.instead(kind, answer, place)
        if other is not None:
            return await ask(other, Conditions())
    return answer


async def _rest(place: Place, listed: Listed, ask: Ask, list_page: ListPage) -> Listed:
    read = listed.read
    entries = {entry.key: entry for entry in read.listing.entries}
    whole = read.listing
    upcoming, asked = whole.next, {listed.fetched.url}
    for _ in range(MAX_PAGES - 1):
        if upcoming is None or (upcoming.url in asked and upcoming.body is None):
            break
        asked.add(upcoming.url)
        seen = replace(place, memo={**place.memo, **whole.memo}, before=place.memo)
        try:
            answer = await ask(upcoming, Conditions())
            if isinstance(answer, FetchError) and not entries:
                # what was asked so far only led here, so this is what the kind began with
                other = sources.instead(read.kind, answer, seen)
                if other is not None and other.url not in asked:
                    asked.add(other.url)
                    answer = await ask(other, Conditions())
            if not isinstance(answer, Fetched) and upcoming.is_extra:
                whole = replace(whole, skipped=(*whole.skipped, f"{upcoming.url}: {answer}"))
                break
            if not isinstance(answer, Fetched):
                return _cut(listed, whole, entries, f"{upcoming.url}: {answer}")
            page = (await list_page(answer, read.kind, seen)).listing
        except ParseError as error:
            return _cut(listed, whole, entries, str(error))
        for entry in page.entries:
            entries.setdefault(entry.key, entry)
        whole = _joined(whole, page)
        upcoming = page.next
    return replace(listed, read=SourceRead(read.kind, _with(whole, entries)))


def _joined(whole: Listing, page: Listing) -> Listing:
    return replace(
        whole,
        title=whole.title or page.title,
        skipped=whole.skipped + page.skipped,
        wait_seconds=max(whole.wait_seconds or 0, page.wait_seconds or 0) or None,
        memo={**whole.memo, **page.memo},
        gone=whole.gone + page.gone,
        edited=whole.edited + page.edited,
    )


def _with(whole: Listing, entries: dict[str, Entry]) -> Listing:
    return replace(whole, entries=tuple(entries.values()), next=None)


def _cut(listed: Listed, whole: Listing, entries: dict[str, Entry], why: str) -> Listed:
    noted = replace(_with(whole, entries), skipped=(f"a further page: {why}", *whole.skipped))
    return Listed(listed.fetched, SourceRead(listed.read.kind, noted), is_whole=False)
