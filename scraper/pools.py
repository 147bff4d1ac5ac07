"""Connections that are kept for the next request to their origin.

A connection serves one request at a time, and goes to whoever asks for its origin next. No pool
of httpcore's stands behind it: walking a pool costs as much as the request, and one request at a
time is what politeness asks anyway.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Generic, Protocol, TypeVar

#: Idle connections kept, one per origin. Each is a socket, and the usual limit of open files is
#: 1,024.
MAX_IDLE = 128


class Connection(Protocol):
    """What can be asked again, for a while."""

    @property
    def is_reusable(self) -> bool:
        """Whether it is open, and nothing is under way on it."""

    async def aclose(self) -> None:
        """End it, whatever is under way."""


T = TypeVar("T", bound=Connection)


class Pools(Generic[T]):
    """At most `MAX_IDLE` connections are kept; the one that was idle for longest goes first."""

    def __init__(self, make: Callable[[str], T]) -> None:
        """`make` gives a new connection to an origin; it connects when it is first used."""
        self._make = make
        self._idle: OrderedDict[str, T] = OrderedDict()

    @asynccontextmanager
    async def lease(self, origin: str) -> AsyncIterator[T]:
        """A connection to an origin, for one user until the context ends."""
        connection = self._idle.pop(origin, None)
        if connection is not None and not connection.is_reusable:
            await connection.aclose()
            connection = None
        if connection is None:
            connection = self._make(origin)
        try:
            yield connection
        finally:
            await self._take_back(origin, connection)

    async def aclose(self) -> None:
        """Close every connection that nobody uses."""
        while self._idle:
            _, connection = self._idle.popitem()
            await connection.aclose()

    async def _take_back(self, origin: str, connection: T) -> None:
        if not connection.is_reusable or origin in self._idle:
            await connection.aclose()
            return
        self._idle[origin] = connection
        if len(self._idle) > MAX_IDLE:
            _, longest_idle = self._idle.popitem(last=False)
            await longest_idle.aclose()
