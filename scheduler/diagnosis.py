"""What `swansong doctor` looks at: configuration, database, disk, sources, channels.

Each finding is one line with what to do. Nothing is changed and nothing is sent.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from scheduler import pacing
from scheduler.alerts.channels import Channel, build_channels
from scheduler.finding import read_whole
from scheduler.opening import configured_sources, endpoints, fetch_settings
from scheduler.second_reader import SecondReader, open_second_reader
from scheduler.settings import FetchSettings, Settings
from scheduler.settings.channels import AppriseSettings, WebhookSettings
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ScraperError
from scraper.fetch import Fetcher
from scraper.records import SourceOptions
from storage import migrate, sources
from storage.engine import Database
from storage.errors import StorageError
from storage.types import Demand

LOW_DISK_BYTES = 1_000_000_000
"""Below, a warning: some 200,000 posts."""
NO_DISK_BYTES = 50_000_000
"""Below, a failure: SQLite's log alone may take as much."""
PROBE_SECONDS = 60.0
"""For one channel, whatever its own limits are."""

Verdict = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor."""

    part: str
    name: str
    verdict: Verdict
    detail: str


@dataclass(frozen=True, slots=True)
class WatchedPlace:
    """A source as the doctor tries it."""

    url: str
    kind: str
    options: SourceOptions


def look_at_settings(settings: Settings, file: Path | None) -> Iterator[Finding]:
    """What can be used, but is probably not what was meant."""
    where = str(file) if file else "no file, defaults only"
    counts = (
        f"{len(settings.sources)} sources, {len(settings.rules)} rules, "
        f"{len(settings.channels)} channels"
    )
    yield Finding("configuration", where, "ok", counts)
    if not settings.fetch.contact:
        yield Finding(
            "configuration",
            "[fetch] contact",
            "warn",
            "is empty; write where a site's owner can reach you",
        )
    if not settings.rules:
        yield Finding(
            "configuration", "[[rules]]", "warn", "there are none: found, but nobody is told"
        )
    used = {name for rule in settings.rules for name in rule.channels}
    used.update(settings.operator.channels)
    for name in settings.channels:
        if name not in used:
            yield Finding(
                "configuration", f"[channels.{name}]", "warn", "no rule names it: nothing is sent"
            )


def look_at_database(settings: Settings) -> Iterator[Finding]:
    """Can it be opened, is its schema ours, can it be written, is there room."""
    try:
        with Database(settings.database.url) as database:
            yield _schema(database)
            if database.exists():
                with database.write():
                    pass
            if migrate.check(database).state == "current":
                with database.read() as session:
                    yield from _requests(sources.demand(session), settings.fetch)
            folder = Path(database.url.database or "").parent
            if database.is_sqlite:
                yield from _room(folder)
    except StorageError as error:
        yield Finding("database", "open", "fail", str(error))


def _requests(demand: Demand, fetch: FetchSettings) -> Iterator[Finding]:
    """Is the limit on requests enough for what readings ask for?"""
    if fetch.requests_per_hour is None:
        return
    name = f"[fetch] requests_per_hour = {fetch.requests_per_hour}"
    usual = pacing.budget(demand, fetch.interval, None)
    left = pacing.budget(demand, fetch.interval, fetch.requests_per_hour)
    promised = demand.promised_per_hour
    asked = f"readings ask for {usual + promised:.0f} an hour"
    if promised > fetch.requests_per_hour * pacing.READINGS_SHARE:
        yield Finding(
            "requests",
            name,
            "warn",
            f"intervals of sources' own promise {promised:.0f} an hour, which leaves too few for "
            "posts; some will wait",
        )
    elif left < usual:
        yield Finding(
            "requests", name, "warn", f"{asked}; they will get {left + promised:.0f}, and be later"
        )
    else:
        yield Finding("requests", name, "ok", asked)


def _schema(database: Database) -> Finding:
    status = migrate.check(database)
    told: dict[str, tuple[Verdict, str]] = {
        "current": ("ok", "up to date, writable"),
        "empty": ("ok", "will be made at the first start"),
        "older": ("warn", "will be upgraded at the next start; take a backup first"),
        "newer": ("fail", "written by a newer Swansong; upgrade the program"),
    }
    return Finding("database", database.label, *told[status.state])


def _room(folder: Path) -> Iterator[Finding]:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        yield Finding("disk", str(folder), "fail", f"{error.strerror}; make the folder first")
        return
    if not os.access(folder, os.W_OK):
        yield Finding("disk", str(folder), "fail", "cannot be written; SQLite needs the folder too")
        return
    detail = f"{free / 1e9:.1f} GB free"
    if free < NO_DISK_BYTES:
        yield Finding("disk", str(folder), "fail", f"{detail}; make room")
    elif free < LOW_DISK_BYTES:
        yield Finding("disk", str(folder), "warn", f"{detail}; make room soon")
    else:
        yield Finding("disk", str(folder), "ok", detail)


async def look_outside(settings: Settings) -> AsyncIterator[Finding]:
    """Each source read once, each channel and the second reader tried: findings as they come."""
    watched = await asyncio.to_thread(places, settings)
    async with (
        Fetcher(fetch_settings(settings)) as fetcher,
        open_second_reader(settings, lambda: datetime.now(UTC)) as reader,
    ):
        channels = build_channels(
            settings.channels, fetcher, allow_private=settings.fetch.allow_private
        )
        looks: list[Awaitable[Finding]] = [
            *(_probe(channel, settings) for channel in channels.values()),
            *(_read(fetcher, endpoints(settings), place) for place in watched),
            *([_probe_reader(reader)] if reader else []),
        ]
        for finding in asyncio.as_completed(looks):
            yield await finding


def places(settings: Settings) -> Sequence[WatchedPlace]:
    """The sources of the file, and those that the database holds besides."""
    found = {
        new.key: WatchedPlace(new.url, new.kind, new.options)
        for new in configured_sources(settings)
    }
    try:
        with Database(settings.database.url) as database:
            if migrate.check(database).state == "current":
                with database.read() as session:
                    for view in sources.list_views(session):
                        if view.origin == "added" and view.state == "active":
                            found[view.url] = WatchedPlace(view.url, view.kind, SourceOptions())
    except StorageError:
        pass  # told by look_at_database
    return list(found.values())


async def _read(fetcher: Fetcher, asked: Endpoints, place: WatchedPlace) -> Finding:
    try:
        found = await read_whole(fetcher, asked, place.url, place.kind, place.options)
    except FetchError as error:
        return Finding("source", place.url, "fail", f"{error}; {_advice(error)}")
    except ScraperError as error:
        return Finding(
            "source", place.url, "fail", f"{error}; try: swansong sources test {place.url}"
        )
    count = len(found.listing.entries)
    if not count:
        return Finding("source", place.url, "warn", f"{found.kind} without entries; is it the one?")
    moved = f"; it moved, write {found.url}" if found.url != place.url else ""
    known = f"{found.kind}, {count} entries{moved}"
    return Finding("source", place.url, "warn" if moved else "ok", known)


def _advice(error: FetchError) -> str:
    if error.reason == "robots_forbidden":
        return "watch another page of it, or remove it"
    if error.reason == "address_refused":
        return "if it is yours, name its network in [fetch] allow_private"
    if error.is_permanent or error.status in (404, 410):
        return "look up its new address, or remove it"
    return "it is tried again by itself; remove it if it stays so"


async def _probe_reader(reader: SecondReader) -> Finding:
    problem = await reader.probe()
    told = problem or "answers as asked; it is asked about doubtful departures"
    # without it detection goes on as before
    return Finding("second reader", reader.settings.model, "warn" if problem else "ok", told)


async def _probe(channel: Channel, settings: Settings) -> Finding:
    name = f"[channels.{channel.name}]"
    configured = settings.channels[channel.name]
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            problem = await channel.probe()
    except TimeoutError:
        problem = f"did not answer within {PROBE_SECONDS:.0f} s"
    if problem is None:
        is_asked = not isinstance(configured, WebhookSettings | AppriseSettings)
        works = "answers" if is_asked else "configured"
        return Finding("channel", name, "ok", f"{works}; try: swansong alerts test {channel.name}")
    # unsigned webhooks work, and some receivers cannot check signatures
    is_unsigned = (
        isinstance(configured, WebhookSettings)
        and configured.secret is None
        and configured.secret_file is None
    )
    return Finding("channel", name, "warn" if is_unsigned else "fail", problem)
