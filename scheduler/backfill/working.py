"""A run from its beginning, or from where it stopped, to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from sqlmodel import Session

from scheduler.app import App
from scheduler.backfill import BackfillError
from scheduler.backfill.asking import Wanted, wanted
from scheduler.backfill.files import Files, spool_folder
from scheduler.backfill.keeping import keeper
from scheduler.backfill.listing import Listing
from scheduler.backfill.planning import Plan, plan
from scheduler.backfill.stretches import Stretches
from scheduler.fetching import Fetching
from scheduler.service import stop_signals, until_done_or
from scraper.past import Asked
from storage import entries, runs, steps
from storage.types import RunState, RunView

PROGRESS_EVERY = 0.5
"""Seconds between two looks at how far a run is."""
WAIT_AT_MOST = timedelta(minutes=10)
"""For items that a server put off; what is put off for longer is left for `resume`."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is, and whom it asks just now."""

    run: RunView
    hosts: tuple[str, ...] = ()
    waits_until: datetime | None = None
    """All that is left was put off until then."""
    put_off: str | None = None
    """Why."""


Report: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Started:
    """A run that is ready to be worked on."""

    run: RunView
    skipped: tuple[str, ...] = ()
    is_resumed: bool = False


def asked(app: App, asked_for: Wanted) -> Asked:
    """What a kind is given."""
    return asked_for.asked(
        app.pipeline.endpoints,
        accounts=app.fetcher.accounts,
        contact=app.fetcher.contact,
        asked_at=app.now(),
    )


def planned(app: App, asked_for: Wanted) -> Plan:
    """What the run begins with; nothing is asked or saved. Raises BackfillError."""
    keeper(asked_for.terms, app.settings, app.pipeline.directory, app.now)
    found = plan(asked_for, asked(app, asked_for))
    limit = asked_for.terms.limit
    return found if limit is None else replace(found, entries=found.entries[:limit])


async def start(app: App, asked_for: Wanted) -> Started:
    """Record a run with what it begins with, or take up the same one where it stopped.

    Raises BackfillError.
    """
    intent = asked_for.intent()
    unfinished = await app.store.read(lambda session: runs.find_resumable(session, intent))
    if unfinished is not None:
        return Started(await resume(app, unfinished.id), is_resumed=True)
    found = await asyncio.to_thread(planned, app, asked_for)
    run = await app.store.write(
        lambda session: runs.start(session, intent, found.entries, found.steps, app.now())
    )
    return Started(run, found.skipped)


async def resume(app: App, run_id: int) -> RunView:
    """Take up a run that was stopped; one that is finished, for what failed in it.

    Raises BackfillError where there is nothing to go on with.
    """
    run = await app.store.read(lambda session: runs.view(session, run_id))
    if run is None:
        raise BackfillError(f"there is no run {run_id}; see: swansong backfill list")
    has_failures = bool(run.failed or run.steps_failed)
    if run.state == "cancelled" or (run.state == "finished" and not has_failures):
        raise BackfillError(f"run {run_id} is {run.state}: there is nothing left to read")
    is_again = run.state == "finished"
    return await app.store.write(
        lambda session: runs.resume(session, run_id, app.now(), failed_too=is_again)
    )


async def work(app: App, run_id: int, report: Report) -> RunView:
    """Read the run's steps and entries until none is left, or until SIGTERM or Ctrl-C."""
    run = await app.store.read(lambda session: runs.view(session, run_id))
    assert run is not None, run_id
    asked_for = wanted(run)
    keeping = keeper(asked_for.terms, app.settings, app.pipeline.directory, app.now)
    pipeline = replace(app.pipeline, against=keeping.against)
    fetching = Fetching(
        pipeline,
        app.store,
        limit=app.settings.fetch.concurrency,
        now=app.now,
        run_id=run_id,
        take_step=Listing(pipeline, asked_for, asked(app, asked_for)).take,
    )
    stretches = Stretches(pipeline, asked_for, run_id, app.settings.service.workers)
    files = Files(pipeline, run_id, stretches, spool_folder())
    reading = Reading(app, run_id, fetching, files)
    reporting = asyncio.create_task(reading.report(report))
    with stop_signals() as stop:
        is_done = await until_done_or(stop, reading.drain())
        await reading.stop()
    reporting.cancel()
    await asyncio.gather(reporting, return_exceptions=True)
    return await _end(app, run_id, is_done, asked_for.terms.limit)


@dataclass(slots=True)
class Reading:
    """A run under way: what it fetches, and what it reads from files."""

    app: App
    run_id: int
    fetching: Fetching
    files: Files
    waits_until: datetime | None = None
    put_off: str | None = None

    async def drain(self) -> None:
        """Read until nothing is left, or what is left has to wait for long."""
        while True:
            await asyncio.gather(self.fetching.drain(), self.files.drain())
            due_at = await self.app.store.read(self._next_due_at)
            if due_at is None or due_at - self.app.now() > WAIT_AT_MOST:
                return
            await self._wait(due_at)

    async def _wait(self, due_at: datetime) -> None:
        run_id = self.run_id
        self.put_off = await self.app.store.read(lambda session: steps.put_off(session, run_id))
        self.waits_until = due_at
        await asyncio.sleep(max(0.1, (due_at - self.app.now()).total_seconds()))
        self.waits_until = self.put_off = None

    async def stop(self) -> None:
        """Finish what is under way; give back what takes too long."""
        within = self.app.settings.service.stop_within.total_seconds()
        await asyncio.gather(self.fetching.stop(within), self.files.stretches.stop(within))

    async def report(self, report: Report) -> None:
        """Tell how far it is, again and again."""
        while True:
            run = await self.app.store.read(lambda session: runs.view(session, self.run_id))
            assert run is not None, self.run_id
            asked = (*self.fetching.hosts, *sorted(self.files.stretches.working_on))
            report(Progress(run, asked, self.waits_until, self.put_off))
            await asyncio.sleep(PROGRESS_EVERY)

    def _next_due_at(self, session: Session) -> datetime | None:
        waiting = (
            entries.next_due_at(session, self.run_id),
            steps.next_due_at(session, self.run_id),
        )
        return min(filter(None, waiting), default=None)


async def _end(app: App, run_id: int, is_done: bool, limit: int | None) -> RunView:
    def end(session: Session) -> RunView:
        if limit is not None and steps.is_full(session, run_id, limit):
            # what others had in hand when the last one came
            steps.end(session, run_id, app.now())
        left = entries.pending_count(session, run_id) + steps.pending_count(session, run_id)
        state: RunState = "finished" if is_done and left == 0 else "stopped"
        return runs.set_state(session, run_id, state, app.now())

    return await app.store.write(end)
