"""What is due, in flight: claims no more than it can work on, and gives back what it must leave.

The database answers "what is due?"; a tick claims as much of it as there is room for and returns
at once. The service ticks for ever, `once` until nothing is due, a backfill until its run is done.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeAlias, TypeVar

import structlog
from sqlmodel import Session

from scheduler.counting import count_replies
from scheduler.pipeline import Pipeline
from scheduler.store import Store
from scraper.urls import host
from storage import checks, entries, reactions, sources, steps
from storage.claiming import Share
from storage.types import (
    EntryForFetch,
    PostForCheck,
    ReactionForCount,
    Saved,
    SourceForFetch,
    SourceSaved,
    StepForRun,
)

log = structlog.get_logger()
T = TypeVar("T")

LEASE_SECONDS = 300
"""Longer than fetch, parse and save together may take; after a crash the work is due again."""
TELL_OF_BUDGET_EVERY = timedelta(hours=1)
"""A budget that is too small is spent every few seconds."""
PER_HOST = 2
"""In flight for one host: one asks, one waits to ask. More would only hold places."""
PLACES_PER_REQUEST = 2
"""In flight for each request that may be under way: the others wait for their turn at a host, are
read by the workers, or saved."""
SOURCES_SHARE = 0.25
"""Of the places, that entries do not take while sources are due: the first reading of many
sources queues hours of entries, and news must not wait for them."""
MOST_WAITING = 1000
"""Entries of a run, with which its listing waits: enough to tell how long it will take."""

Landed: TypeAlias = Saved | SourceSaved | None
"""What one claim came to: a post saved, a source read, or None for neither (replies counted)."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Claimed work (a source, entry, post …), with the ways to do it and to give it back."""

    host: str
    work: Callable[[], Coroutine[Any, Any, Landed]]
    release: Callable[[Session], None]
    is_source: bool = False


class Claiming:
    """What one tick claims, queue by queue, until there is no more room."""

    def __init__(self, session: Session, now: datetime, room: int, flying: Iterable[Claim]) -> None:
        self.claims: list[Claim] = []
        self._session = session
        self._now = now
        self._room = room
        self._hosts = Counter(claim.host for claim in flying)

    def take(
        self,
        claim_due: Callable[[Session, datetime, Share], Sequence[T]],
        as_claim: Callable[[T], Claim],
        most: int | None = None,
    ) -> bool:
        """Claim what is due in a queue, `most` at most. Whether there may be more."""
        left = self._room - len(self.claims)
        limit = left if most is None else min(left, most)
        if limit <= 0:
            return left > 0
        busy = [name for name, count in self._hosts.items() if count >= PER_HOST]
        share = Share(limit, PER_HOST, LEASE_SECONDS, busy)
        found = claim_due(self._session, self._now, share)
        claims = [as_claim(each) for each in found]
        self.claims += claims
        self._hosts.update(claim.host for claim in claims)
        return len(claims) == limit


class Fetching:
    """What is in flight: a few for each of `limit` requests, and `PER_HOST` for each host."""

    def __init__(
        self,
        pipeline: Pipeline,
        store: Store,
        *,
        limit: int,
        now: Callable[[], datetime],
        run_id: int | None = None,
        take_step: Callable[[StepForRun], Coroutine[Any, Any, None]] | None = None,
        on_landed: Callable[[Landed], None] = lambda _: None,
    ) -> None:
        self._pipeline = pipeline
        self._store = store
        self._places = limit * PLACES_PER_REQUEST
        self._fewest = max(1, self._places // 4)
        self._now = now
        self._run_id = run_id
        self._take_step = take_step
        self._on_landed = on_landed
        self._flying: dict[asyncio.Task[Landed], Claim] = {}
        self._tick_lock = asyncio.Lock()
        self._told_of_budget_at: datetime | None = None
        self._is_stopping = False

    @property
    def hosts(self) -> list[str]:
        """Which are asked, or waited for, just now."""
        return sorted({claim.host for claim in self._flying.values() if claim.host})

    @property
    def in_flight(self) -> int:
        """How many sources and entries are being worked on."""
        return len(self._flying)

    async def tick(self) -> int:
        """Claim what is due, as far as there is room, and start on it. How many were claimed."""
        async with self._tick_lock:
            room = self._room()
            if self._is_stopping or room <= 0:
                return 0
            flying = tuple(self._flying.values())
            claims = await self._store.write(lambda session: self._claim(session, room, flying))
            for claim in claims:
                self._start(claim)
            return len(claims)

    async def drain(self) -> None:
        """Tick until nothing is due and nothing is in flight."""
        while True:
            was_flying = bool(self._flying)
            claimed = await self.tick()
            if self._flying:
                await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
            elif not claimed and not was_flying:
                # a host that was busy when the tick began may be free by its end: only a tick
                # that found all hosts free and nothing due says that this is all
                return

    async def stop(self, within_seconds: float) -> int:
        """Let what is in flight finish, then give the rest back. How many were given back."""
        self._is_stopping = True
        async with self._tick_lock:
            flying = dict(self._flying)
        if flying:
            await asyncio.wait(flying, timeout=within_seconds)
        left = [(task, claim) for task, claim in flying.items() if not task.done()]
        for task, _ in left:
            task.cancel()
        await asyncio.gather(*(task for task, _ in left), return_exceptions=True)
        for _, claim in left:
            await self._store.write(claim.release)
        return len(left)

    def _claim(self, session: Session, room: int, flying: Sequence[Claim]) -> list[Claim]:
        """Entries first, as they may be news, but for the places that are kept for sources."""
        claiming = Claiming(session, self._now(), room, flying)
        if self._run_id is not None:
            self._claim_steps(claiming, session, self._run_id)
            self._claim_entries(claiming)
            return claiming.claims
        kept = round(self._places * SOURCES_SHARE) - sum(claim.is_source for claim in flying)
        are_more_due = claiming.take(sources.claim_due, self._source_claim, kept)
        self._claim_entries(claiming)
        if are_more_due:
            claiming.take(sources.claim_due, self._source_claim)
        claiming.take(checks.claim_due, self._check_claim)
        if self._pipeline.settings.fetch.reactions:
            claiming.take(reactions.claim_due, self._reaction_claim)
        return claiming.claims

    def _claim_entries(self, claiming: Claiming) -> None:
        claiming.take(partial(entries.claim_due, run_id=self._run_id), self._entry_claim)

    def _claim_steps(self, claiming: Claiming, session: Session, run_id: int) -> None:
        """Steps of a listing, as long as not too much of what it listed waits."""
        if self._take_step is None or entries.pending_count(session, run_id) >= MOST_WAITING:
            return
        claim_due = partial(steps.claim_due, run_id=run_id, form="listing")
        claiming.take(claim_due, partial(self._step_claim, self._take_step))

    def _room(self) -> int:
        """How much may be claimed: no more than there are places, and requests left this hour.

        None while few places are free: a claim costs as much as a request. No request waits for
        that, since there are more places than requests.
        """
        room = self._places - len(self._flying)
        if room < self._fewest:
            return 0
        affordable = self._pipeline.fetcher.affordable()
        if affordable == 0:
            self._tell_of_budget()
        return room if affordable is None else min(room, affordable)

    def _tell_of_budget(self) -> None:
        now = self._now()
        if self._told_of_budget_at is None or now - self._told_of_budget_at >= TELL_OF_BUDGET_EVERY:
            self._told_of_budget_at = now
            log.warning(
                "budget_spent",
                detail="[fetch] requests_per_hour are spent: what is due waits, nothing is lost",
            )

    def _source_claim(self, source: SourceForFetch) -> Claim:
        return Claim(
            host(source.url),
            partial(self._pipeline.read_source, source),
            lambda session: sources.release(session, [source.id]),
            is_source=True,
        )

    def _entry_claim(self, entry: EntryForFetch) -> Claim:
        return Claim(
            entry.host,
            partial(self._pipeline.read_entry, entry),
            lambda session: entries.release(session, [entry.id]),
        )

    def _step_claim(
        self, take: Callable[[StepForRun], Coroutine[Any, Any, None]], step: StepForRun
    ) -> Claim:
        return Claim(
            step.host, partial(take, step), lambda session: steps.release(session, [step.id])
        )

    def _check_claim(self, known: PostForCheck) -> Claim:
        return Claim(
            known.entry.host,
            partial(self._pipeline.check_post, known),
            lambda session: entries.release(session, [known.entry.id]),
        )

    def _reaction_claim(self, due: ReactionForCount) -> Claim:
        return Claim(
            due.host,
            partial(count_replies, self._pipeline, due),
            lambda session: reactions.release(session, [due.id]),
        )

    def _start(self, claim: Claim) -> None:
        task = asyncio.ensure_future(claim.work())
        self._flying[task] = claim
        task.add_done_callback(self._land)

    def _land(self, task: asyncio.Task[Landed]) -> None:
        del self._flying[task]
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            self._on_landed(task.result())
        else:  # only a failing database gets here: the pipeline records everything else
            log.error("work_failed", error=f"{type(error).__name__}: {error}")
