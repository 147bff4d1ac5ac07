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
    """One reading of a source. What fails before anything was listed is the outcome; what fails
    after it, a note."""
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


async def _rest(
    place: Place, listed: Listed, ask: Ask, list_page: ListPage
) -> Listed | FetchError | ParseError:
    whole = listed.read.listing
    entries = {entry.key: entry for entry in whole.entries}
    upcoming, asked = whole.next, {listed.fetched.url}
    failed: FetchError | ParseError | None = None
    for _ in range(MAX_PAGES - 1):
        if upcoming is None or (upcoming.url in asked and upcoming.body is None):
            break
        asked.add(upcoming.url)
        seen = replace(place, memo={**place.memo, **whole.memo}, before=place.memo)
        # what was asked so far only led here, where nothing is listed yet
        others = None if entries else asked
        page = await _further(upcoming, listed.read.kind, seen, others, ask, list_page)
        if isinstance(page, FetchError) and upcoming.is_extra:
            whole = replace(whole, skipped=(*whole.skipped, f"{upcoming.url}: {page}"))
            break
        if not isinstance(page, Listing):
            past = sources.past(listed.read.kind, upcoming, page, seen)
            if past is None:
                return _cut(listed, whole, entries, page) if entries else page
            failed = page
            page = past
        for entry in page.entries:
            entries.setdefault(entry.key, entry)
        whole = _joined(whole, page)
        upcoming = page.next
    if failed is not None and not entries:
        return failed
    return replace(listed, read=SourceRead(listed.read.kind, _with(whole, entries)))


async def _further(
    request: Request,
    kind: str,
    seen: Place,
    asked: set[str] | None,
    ask: Ask,
    list_page: ListPage,
) -> Listing | FetchError | ParseError:
    """One further page, or what the kind asks in its place; with `asked`, it may have begun here
    and be given another way."""
    try:
        answer = await ask(request, Conditions())
        if isinstance(answer, FetchError) and asked is not None:
            other = sources.instead(kind, answer, seen)
            if other is not None and other.url not in asked:
                asked.add(other.url)
                answer = await ask(other, Conditions())
        assert not isinstance(answer, Unchanged), answer
        if isinstance(answer, FetchError):
            return answer
        return (await list_page(answer, kind, seen)).listing
    except ParseError as error:
        return error


def _joined(whole: Listing, page: Listing) -> Listing:
    return replace(
        whole,
        title=whole.title or page.title,
        skipped=whole.skipped + page.skipped,
        wait_seconds=max(whole.wait_seconds or 0, page.wait_seconds or 0) or None,
        memo={**whole.memo, **page.memo},
        gone=whole.gone + page.gone,
        hub=whole.hub or page.hub,
        edited=whole.edited + page.edited,
    )


def _with(whole: Listing, entries: dict[str, Entry]) -> Listing:
    return replace(whole, entries=tuple(entries.values()), next=None)


def _cut(
    listed: Listed, whole: Listing, entries: dict[str, Entry], why: FetchError | ParseError
) -> Listed:
    noted = replace(_with(whole, entries), skipped=(f"a further page: {why}", *whole.skipped))
    return Listed(listed.fetched, SourceRead(listed.read.kind, noted), is_whole=False)
