"""What hubs deliver, from the callback to the database: listed by its source's kind, saved like a
reading.

    callback ─► wait (in memory) ─► list (worker) ─► save ─► entries are due at once

The hub is answered before its delivery is saved: a crash in between loses nothing but speed, since
the next reading lists the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import structlog

from scheduler.store import Store
from scraper.errors import ParseError
from scraper.records import Fetched
from scraper.stages import SourceRead
from storage import pushes
from storage.errors import StorageError
from storage.types import LiveIntent, SourceForFetch

log = structlog.get_logger()

MAX_WAITING = 20
"""Deliveries in memory, each as large as a feed may be; then hubs are asked to come back later."""
AT_ONCE = 4
"""Deliveries that are listed at the same time: a slow one does not hold up the others."""

List: TypeAlias = Callable[[SourceForFetch, Fetched], Awaitable[SourceRead]]


@dataclass(frozen=True, slots=True)
class Push:
    """A delivery that its hub has signed."""

    subscription_id: int
    source: SourceForFetch
    fetched: Fetched
    """Its body, as if it had been fetched."""


class Pushes:
    """Deliveries that wait, and those that are being saved."""

    def __init__(
        self,
        store: Store,
        list_pushed: List,
        now: Callable[[], datetime],
        on_due: Callable[[], None],
        *,
        redact: bool,
    ) -> None:
        """`redact`: take out the words of posts that their authors deleted."""
        self._store = store
        self._list = list_pushed
        self._now = now
        self._on_due = on_due
        self._redact = redact
        self._waiting: asyncio.Queue[Push] = asyncio.Queue(MAX_WAITING)
        self._takers: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to take what comes."""
        self._takers = [asyncio.ensure_future(self._take()) for _ in range(AT_ONCE)]

    def offer(self, push: Push) -> bool:
        """Take a delivery; False: too many wait."""
        try:
            self._waiting.put_nowait(push)
        except asyncio.QueueFull:
            return False
        return True

    async def stop(self, within_seconds: float) -> None:
        """Save what waits, within the limit; the rest is left to the next readings."""
        try:
            async with asyncio.timeout(within_seconds):
                await self._waiting.join()
        except TimeoutError:
            log.warning("pushes_left", count=self._waiting.qsize())
        for taker in self._takers:
            taker.cancel()
        await asyncio.gather(*self._takers, return_exceptions=True)

    async def _take(self) -> None:
        while True:
            push = await self._waiting.get()
            try:
                await self._save(push)
            except (ParseError, StorageError) as error:
                log.warning("push_failed", url=push.source.url, detail=str(error))
            except Exception as error:  # the boundary: one delivery's bug is no other's
                name = type(error).__name__
                log.exception("push_crashed", url=push.source.url, error=f"{name}: {error}")
            finally:
                self._waiting.task_done()

    async def _save(self, push: Push) -> None:
        listing = (await self._list(push.source, push.fetched)).listing
        now = self._now()
        intent = LiveIntent(push.source.id, now, listing.entries, listing.gone)
        due = await self._store.write(
            lambda session: pushes.save(
                session, push.subscription_id, intent, now, redact=self._redact
            )
        )
        log.info("push_saved", url=push.source.url, entries=len(listing.entries), due=due)
        if due:
            self._on_due()
