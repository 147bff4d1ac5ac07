"""The common pace of all sources, from the database, every few minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session

from scheduler import pacing
from scheduler.pacing import Bounds, Pace
from scheduler.settings import FetchSettings
from scheduler.store import Store
from storage import sources

FRESH = timedelta(minutes=5)
"""How long a pace holds: one source more or less changes little."""
_HOUR = timedelta(hours=1)


class Pacer:
    """Knows the pace; asks for it again when it is old, once for all who wait."""

    def __init__(self, store: Store, settings: FetchSettings, now: Callable[[], datetime]) -> None:
        self._store = store
        self._settings = settings
        self._now = now
        self._lock = asyncio.Lock()
        self._pace: Pace | None = None
        self._stale_at: datetime | None = None

    async def pace(self) -> Pace | None:
        """The pace that holds now; None where sources do not adapt."""
        if not self._settings.adapt:
            return None
        async with self._lock:
            now = self._now()
            if self._pace is None or self._stale_at is None or now >= self._stale_at:
                self._pace = await self._store.read(self._ask)
                self._stale_at = now + FRESH
            return self._pace

    def _ask(self, session: Session) -> Pace:
        demand = sources.demand(session)
        fetch = self._settings
        per_hour = pacing.budget(demand, fetch.interval, fetch.requests_per_hour)
        return pacing.common_pace(demand.mean_roots, per_hour, bounds(fetch))


def bounds(fetch: FetchSettings) -> Bounds:
    """Of `[fetch]`; an interval beyond one of them moves it."""
    shortest = min(fetch.shortest, fetch.interval)
    longest = max(fetch.longest, fetch.interval, shortest)
    return Bounds(shortest / _HOUR, longest / _HOUR)
