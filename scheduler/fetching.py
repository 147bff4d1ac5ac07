"""What is due, in flight: claims no more than it can work on, and gives back what it must leave.

The database answers "what is due?"; a tick claims as much of it as there is room for and returns
at once. The service ticks for ever, `once` until nothing is due, a backfill until its run is done.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, TypeAlias, TypedDict

import structlog
from sqlmodel import Session

from scheduler.pipeline import Pipeline
from scheduler.store import Store
from scraper.urls import host
from storage import entries, sources
from storage.types import EntryForFetch, Saved, SourceForFetch, SourceSaved

log = structlog.get_logger()

LEASE_SECONDS = 300
"""Longer than fetch, parse and save together may take; after a crash the work is due again."""
PER_HOST = 2
"""In flight for one host: one asks, one waits to ask. More would only hold places."""
PLACES_PER_REQUEST = 2
"""In flight for each request that may be under way: the others wait for their turn at a host, are
read by the workers, or saved."""
SOURCES_SHARE = 0.25
"""Of the places, that entries do not take while sources are due: the first reading of many
sources queues hours of entries, and news must not wait for them."""


Landed: TypeAlias = Saved | SourceSaved | None
"""What one claim came to: a post saved, a source read, or None for neither."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimed source or entry, with the way to work on it and the way to give it back."""

    host: str
    is_source: bool
    work: Callable[[], Coroutine[Any, Any, Landed]]
    release: Callable[[Session], None]


Claims: TypeAlias = tuple[Claim, ...]


class _Share(TypedDict):
    """How much one claim may take, as `sources.claim_due` and `entries.claim_due` want it."""

    now: datetime
    limit: int
    per_host: int
    lease_seconds: float
    busy_hosts: list[str]


class Fetching:
    """Sources and entries in flight, a few for each of `limit` requests and of each host."""

    def __init__(
        self,
        pipeline: Pipeline,
        store: Store,
        *,
        limit: int,
        now: Callable[[], datetime],
        run_id: int | None = None,
        on_landed: Callable[[Landed], None] = lambda _: None,
    ) -> None:
        self._pipeline = pipeline
        self._store = store
        self._places = limit * PLACES_PER_REQUEST
        self._fewest = max(1, self._places // 4)
        self._now = now
        self._run_id = run_id
        self._on_landed = on_landed
        self._flying: dict[asyncio.Task[Landed], Claim] = {}
        self._tick_lock = asyncio.Lock()
        self._is_stopping = False

    @property
    def in_flight(self) -> int:
        """How many sources and entries are being worked on."""
        return len(self._flying)

    async def tick(self) -> int:
        """Claim what is due, as far as there is room, and start on it. How many were claimed."""
        async with self._tick_lock:
            room = self._places - len(self._flying)
            # a claim costs as much as a request, so a few places wait for more to come free;
            # no request does, since there are more places than requests
            if self._is_stopping or room < self._fewest:
                return 0
            flying = tuple(self._flying.values())
            claims = await self._store.write(lambda session: self._claim(session, flying))
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

    def _claim(self, session: Session, flying: Claims) -> Claims:
        """Entries before sources, but for the places that are kept for sources."""
        if self._run_id is not None:
            return self._claim_entries(session, flying, self._places)
        kept = round(self._places * SOURCES_SHARE) - sum(claim.is_source for claim in flying)
        first = self._claim_sources(session, flying, kept)
        found = self._claim_entries(session, (*flying, *first), self._places)
        more: Claims = ()
        if len(first) >= kept:
            more = self._claim_sources(session, (*flying, *first, *found), self._places)
        return (*first, *found, *more)

    def _claim_sources(self, session: Session, taken: Claims, most: int) -> Claims:
        found = sources.claim_due(session, **self._share(taken, most))
        return tuple(self._source_claim(source) for source in found)

    def _claim_entries(self, session: Session, taken: Claims, most: int) -> Claims:
        found = entries.claim_due(session, run_id=self._run_id, **self._share(taken, most))
        return tuple(self._entry_claim(entry) for entry in found)

    def _share(self, taken: Claims, most: int) -> _Share:
        hosts = Counter(claim.host for claim in taken)
        return {
            "now": self._now(),
            "limit": min(most, self._places - len(taken)),
            "per_host": PER_HOST,
            "lease_seconds": LEASE_SECONDS,
            "busy_hosts": [name for name, count in hosts.items() if count >= PER_HOST],
        }

    def _source_claim(self, source: SourceForFetch) -> Claim:
        return Claim(
            host(source.url),
            True,
            partial(self._pipeline.read_source, source),
            lambda session: sources.release(session, [source.id]),
        )

    def _entry_claim(self, entry: EntryForFetch) -> Claim:
        return Claim(
            entry.host,
            False,
            partial(self._pipeline.read_entry, entry),
            lambda session: entries.release(session, [entry.id]),
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
