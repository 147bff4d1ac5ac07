"""The past, by hand: the same pipeline over a list of entries, silent unless asked to alert.

A run is rows: its entries are due until they are done, so that Ctrl-C, a crash or a kill costs
nothing but the items in flight, and `resume` goes on where it stopped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from scheduler.app import App
from scheduler.fetching import Fetching
from scheduler.service import stop_signals, until_done_or
from scraper import platforms, stages, urls
from scraper.errors import FetchError, ParseError, ScraperError
from scraper.places import Place
from scraper.records import Entry, Unchanged
from storage import entries, runs
from storage.types import RunState, RunView

PROGRESS_EVERY = 0.5
"""Seconds between two looks at how far a run is."""
WAIT_AT_MOST = timedelta(minutes=10)
"""For items that a server put off; what is put off for longer is left for `resume`."""


class BackfillError(ScraperError):
    """The run cannot begin or go on; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would read."""

    kind: str
    target: str
    entries: tuple[Entry, ...]
    skipped: tuple[str, ...] = ()
    """Lines and items that name nothing to read, each with its reason."""


Report = Callable[[RunView], None]


def plan_urls(path: Path) -> Plan:
    """One URL a line; blank lines and `#` comments are passed over. Raises BackfillError."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BackfillError(f"cannot read {path}: {error}; give a text file of URLs") from error
    found: dict[str, Entry] = {}
    skipped = []
    for number, line in enumerate(lines, 1):
        url = line.strip()
        if not url or url.startswith("#"):
            continue
        try:
            address = urls.canonical(url)
        except ValueError as error:
            skipped.append(f"line {number}: {error}")
            continue
        key = platforms.post_key(address)
        found.setdefault(key, Entry(url=address, key=key))
    return Plan("urls", str(path.resolve()), tuple(found.values()), tuple(skipped))


async def plan_feed(app: App, url: str) -> Plan:
    """All that a feed holds now. Raises BackfillError when it cannot be read."""
    fetched = await app.fetcher.get(url)
    if isinstance(fetched, FetchError):
        raise BackfillError(f"cannot read {url}: {fetched}")
    assert not isinstance(fetched, Unchanged), fetched
    try:
        read = await app.pipeline.workers.run(stages.list_source, fetched, "feed", Place(url))
    except ParseError as error:
        raise BackfillError(f"cannot read {url}: {error}") from error
    return Plan("feed", url, read.listing.entries, read.listing.skipped)


@dataclass(frozen=True, slots=True)
class Started:
    """A run that is ready to be worked on."""

    run: RunView
    skipped: tuple[str, ...] = ()
    is_resumed: bool = False


async def start(app: App, plan: Plan, *, alerts: bool) -> Started:
    """Record the run with its entries, or take up the same one where it stopped."""
    unfinished = await app.store.read(
        lambda session: runs.find_resumable(session, plan.kind, plan.target)
    )
    if unfinished is not None:
        run = await resume(app, unfinished.id)
        return Started(run, plan.skipped, is_resumed=True)
    run = await app.store.write(
        lambda session: runs.start(
            session, plan.kind, plan.target, plan.entries, alerts=alerts, now=app.now()
        )
    )
    return Started(run, plan.skipped)


async def resume(app: App, run_id: int) -> RunView:
    """Take up a run: what a killed process had claimed is due again at once."""

    run = await app.store.read(lambda session: runs.view(session, run_id))
    if run is None:
        raise BackfillError(f"there is no run {run_id}; see: swansong backfill list")
    if run.state in ("finished", "cancelled"):
        raise BackfillError(f"run {run_id} is {run.state}: there is nothing left to read")
    return await app.store.write(lambda session: runs.resume(session, run_id))


async def work(app: App, run_id: int, report: Report) -> RunView:
    """Read the run's entries until none is left, or until SIGTERM or Ctrl-C."""
    fetching = Fetching(
        app.pipeline,
        app.store,
        limit=app.settings.fetch.concurrency,
        now=app.now,
        run_id=run_id,
    )
    reporting = asyncio.create_task(_report(app, run_id, report))
    with stop_signals() as stop:
        is_done = await until_done_or(stop, _drain(app, run_id, fetching))
        await fetching.stop(app.settings.service.stop_within.total_seconds())
    reporting.cancel()
    await asyncio.gather(reporting, return_exceptions=True)
    return await _end(app, run_id, is_done)


async def _drain(app: App, run_id: int, fetching: Fetching) -> None:
    while True:
        await fetching.drain()
        due_at = await app.store.read(lambda session: entries.next_due_at(session, run_id))
        if due_at is None or due_at - app.now() > WAIT_AT_MOST:
            return
        await asyncio.sleep(max(0.1, (due_at - app.now()).total_seconds()))


async def _report(app: App, run_id: int, report: Report) -> None:
    while True:
        run = await app.store.read(lambda session: runs.view(session, run_id))
        assert run is not None, run_id
        report(run)
        await asyncio.sleep(PROGRESS_EVERY)


async def _end(app: App, run_id: int, is_done: bool) -> RunView:
    left = await app.store.read(lambda session: entries.pending_count(session, run_id))
    state: RunState = "finished" if is_done and left == 0 else "stopped"
    return await app.store.write(lambda session: runs.set_state(session, run_id, state, app.now()))
