"""Many places at once: each is found out as `sources add` does, and saved as soon as it is.

lines → addresses → known? passed over
                  └ several at once: find → save, or the reason why not
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler.finding import Found, find_source
from scheduler.opening import endpoints, fetch_settings
from scheduler.settings import Settings
from scraper import sources as kinds
from scraper import urls
from scraper.errors import ScraperError
from scraper.fetch import Fetcher
from scraper.records import SourceOptions
from storage import sources
from storage.engine import Database
from storage.errors import DuplicateError
from storage.types import NewSource, SourceView

AT_ONCE = 8
"""Places that are found out together; politeness keeps those of one host apart."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one address: a source, or the reason why not."""

    address: str
    source: SourceView | None = None
    is_known: bool = False
    """It is watched already; `source` says as what."""
    problem: str | None = None
    is_tried: bool = True
    """False for a line that holds no address."""


def addresses(lines: Iterable[str]) -> tuple[list[str], list[Added]]:
    """The addresses of a list, each once, and the lines that hold none.

    Blank lines and comments (`#` at the beginning or after a space) are passed over.
    """
    found: dict[str, str] = {}
    broken = []
    for number, line in enumerate(lines, 1):
        text = f" {line}".replace("\t", " ").partition(" #")[0].strip()
        if not text:
            continue
        try:
            address = urls.canonical(text if "://" in text else f"https://{text}")
        except ValueError as error:
            broken.append(Added(text, problem=f"line {number}: {error}", is_tried=False))
            continue
        found.setdefault(urls.key(address), address)
    return list(found.values()), broken


def as_new(
    found: Found, title: str | None, interval_seconds: int | None, tags: Sequence[str] = ()
) -> NewSource:
    """What was found, as storage takes it."""
    return NewSource(
        url=urls.canonical(found.url),
        key=urls.key(found.url),
        kind=found.kind,
        title=title or found.title or found.listing.title,
        options=found.options,
        interval_seconds=interval_seconds,
        tags=tuple(tags),
    )


async def add_all(
    settings: Settings,
    database: Database,
    wanted: Sequence[str],
    *,
    interval_seconds: int | None,
    tags: Sequence[str],
    now: Callable[[], datetime],
    on_added: Callable[[Added], None],
) -> None:
    """Find out and save each; `on_added` hears of every one as it ends. What was saved stays."""
    places = asyncio.Semaphore(AT_ONCE)
    async with Fetcher(fetch_settings(settings)) as fetcher:

        async def add(address: str) -> None:
            async with places:
                found = await _find(fetcher, settings, database, address)
                if isinstance(found, Found):
                    new = as_new(found, None, interval_seconds, tags)
                    found = _save(database, address, new, now())
                on_added(found)

        await asyncio.gather(*(add(address) for address in wanted))


async def _find(
    fetcher: Fetcher, settings: Settings, database: Database, address: str
) -> Found | Added:
    known = find_known(database, settings, address)
    if known is not None:
        return Added(address, known, is_known=True)
    try:
        return await find_source(fetcher, endpoints(settings), address, None, SourceOptions())
    except ScraperError as error:
        return Added(address, problem=str(error))


def _save(database: Database, address: str, new: NewSource, now: datetime) -> Added:
    try:
        with database.write() as session:
            return Added(address, sources.add(session, new, now))
    except DuplicateError:
        with database.read() as session:
            return Added(address, sources.view(session, new.key), is_known=True)


def find_known(database: Database, settings: Settings, address: str) -> SourceView | None:
    """The source that an address names, as it stands or in the form that its kind gives it."""
    by_form = kinds.find_by_address(address, endpoints(settings))
    names = [urls.key(address), address]
    if by_form is not None:
        names.append(urls.key(by_form.url))
    with database.read() as session:
        views = (sources.view(session, name) for name in names)
        return next((view for view in views if view is not None), None)
