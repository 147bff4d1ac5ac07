"""A small connection pool for each origin: one large pool is slow, httpcore walks all of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

#: Pools kept, one per origin. Each may hold an idle socket or two, and the usual limit of open
#: files is 1,024.
MAX_POOLS = 128


class Closable(Protocol):
    """What has connections."""

    async def aclose(self) -> None:
        """Close them."""


T = TypeVar("T", bound=Closable)


@dataclass(slots=True)
class _Pool(Generic[T]):
    transport: T
    users: int = 0


class Pools(Generic[T]):
    """At most `MAX_POOLS` are kept; the one that was idle for longest goes first."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._pools: OrderedDict[str, _Pool[T]] = OrderedDict()

    @asynccontextmanager
    async def lease(self, origin: str) -> AsyncIterator[T]:
        """The transport for an origin, kept open at least until the context ends."""
        if origin not in self._pools:
            self._pools[origin] = _Pool(self._make())
        self._pools.move_to_end(origin)
        pool = self._pools[origin]
        pool.users += 1
        try:
            yield pool.transport
        finally:
            pool.users -= 1
            await self._close_surplus()

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.transport.aclose()

    async def _close_surplus(self) -> None:
        # One at a time, looking anew after each: others close theirs while we wait.
        while (origin := self._surplus()) is not None:
            await self._pools.pop(origin).transport.aclose()

    def _surplus(self) -> str | None:
        if len(self._pools) <= MAX_POOLS:
            return None
        return next((origin for origin, pool in self._pools.items() if not pool.users), None)
