"""Swansong's side of `bench_sources`: poll all sources twice, in one process, as the service would.

    main() with the arguments SOURCES PORT FOLDER

Prints a line of JSON after each pass, and waits for a line before it goes on.

Everything goes the way of `swansong once`: rows in a SQLite file, claims with leases, fetching
with robots.txt, listing in worker processes, decisions, entries and validators in one transaction.
What was listed stays queued: reading entries is what `bench_pipeline` measures.
"""

from __future__ import annotations

import asyncio
import io
import json
import resource
import sys
import time
from datetime import UTC, datetime, timedelta

import psutil
from sqlalchemy import text

from benchmarks import loopback
from scheduler import logs
from scheduler.app import App, open_app
from scheduler.fetching import Claiming, Fetching
from scheduler.settings import LogSettings, Settings
from scraper import urls
from scraper.records import SourceOptions
from storage import sources
from storage.types import NewSource

PASSES = 2


class Clock:
    """The time of day, which can be moved on so that every source is due again."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class SourcesOnly(Fetching):
    """The service's claims, but for entries."""

    def _claim_entries(self, claiming: Claiming) -> None:
        pass


def cpu_seconds() -> float:
    """Of this process and its workers, living and ended."""
    spent = 0.0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        used = resource.getrusage(who)
        spent += used.ru_utime + used.ru_stime
    for child in psutil.Process().children(recursive=True):
        used_by_child = child.cpu_times()
        spent += used_by_child.user + used_by_child.system
    return spent


async def add_sources(app: App, count: int, port: int) -> None:
    """As `sources import` leaves them: due now, never read."""
    wanted = [
        NewSource(
            url=loopback.url(number, port),
            key=urls.key(loopback.url(number, port)),
            kind="feed",
            title=None,
            options=SourceOptions(),
            interval_seconds=None,
            origin="added",
        )
        for number in range(count)
    ]

    await app.store.write(lambda session: [sources.add(session, n, app.now()) for n in wanted])


def outcomes(app: App, since: datetime) -> dict[str, int]:
    """Attempts of a pass by how they ended."""
    query = text(
        "SELECT COALESCE(reason, outcome), count(*) FROM attempt "
        "WHERE started_at >= :since GROUP BY 1 ORDER BY 1"
    )
    with app.store.database.read() as session:
        found = session.connection().execute(query, {"since": since.replace(tzinfo=None)})
        return {str(row[0]): int(row[1]) for row in found}


async def measured(app: App) -> dict[str, object]:
    """One pass over all that is due."""
    started, spent = time.perf_counter(), cpu_seconds()
    since = app.now()
    fetching = SourcesOnly(
        app.pipeline, app.store, limit=app.settings.fetch.concurrency, now=app.now
    )
    await fetching.drain()
    return {
        "seconds": time.perf_counter() - started,
        "cpu_seconds": cpu_seconds() - spent,
        "outcomes": outcomes(app, since),
    }


async def run(count: int, port: int, folder: str) -> None:
    clock = Clock()
    settings = Settings.model_validate(
        {
            "database": {"url": f"sqlite:///{folder}/swansong.db"},
            "fetch": {"spacing": "0s", "allow_private": ["127.0.0.0/8"], "interval": "15m"},
        }
    )
    async with open_app(settings, clock) as app:
        await add_sources(app, count, port)
        for number in range(PASSES):
            print(json.dumps({"pass": number + 1, **await measured(app)}), flush=True)
            sys.stdin.readline()
            clock.ahead += timedelta(days=2)


def main() -> None:
    logs.configure(LogSettings(format="json", level="warning"), io.StringIO())
    asyncio.run(run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
