"""The database from async code: one thread writes, a few read, the event loop never waits.

What is to be written while the thread is busy is written next in one transaction, on SQLite. One
that fails takes nothing down with it: the transaction is undone, and each is then written alone.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlmodel import Session

from storage.engine import Database

T = TypeVar("T")

READERS = 4
"""Threads that read: more would only queue at the same disk."""
MOST_TOGETHER = 16
"""Writes in one transaction: beginning and committing cost about as much as a small one does, so
that with 16 there is little left to save, and nobody waits long for the last of them."""


@dataclass(slots=True)
class _Write:
    """What somebody waits to have written."""

    work: Callable[[Session], Any]
    future: asyncio.Future[Any]
    result: Any = None
    error: Exception | None = None

    def settle(self) -> None:
        if self.future.cancelled():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


class Store:
    """Runs functions of a session in threads. Used from one event loop."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-write")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="store-read")
        # rows that two services lock in another order than they write in would block each other
        self._together = MOST_TOGETHER if database.is_sqlite else 1
        self._waiting: deque[_Write] = deque()
        self._is_writing = False
        self._lock = threading.Lock()

    async def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` in a write transaction, committed when this returns. Raises StorageError.

        `work` may be run twice, the first time undone: whatever it does besides must not count.
        A cancelled caller leaves the transaction to end by itself: it is never cut in half.
        """
        loop = asyncio.get_running_loop()
        wanted = _Write(work, loop.create_future())
        with self._lock:
            self._waiting.append(wanted)
            begins, self._is_writing = not self._is_writing, True
        if begins:
            self._writer.submit(self._write_all, loop)
        written: T = await asyncio.shield(wanted.future)
        return written

    async def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on a session that only reads. Raises StorageError."""

        def run() -> T:
            with self.database.read() as session:
                return work(session)

        return await asyncio.get_running_loop().run_in_executor(self._readers, run)

    async def checkpoint(self) -> None:
        """Between two writes, empty SQLite's write-ahead log into the file. Raises StorageError."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writer, self.database.checkpoint)

    def close(self) -> None:
        """Finish what is queued, then close the database."""
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True)
        self.database.close()

    # --- in the thread that writes --------------------------------------------------------

    def _write_all(self, loop: asyncio.AbstractEventLoop) -> None:
        while some := self._next():
            self._write_together(some)
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, some)

    def _next(self) -> list[_Write]:
        with self._lock:
            count = min(self._together, len(self._waiting))
            self._is_writing = bool(count)
            return [self._waiting.popleft() for _ in range(count)]

    def _write_together(self, some: Sequence[_Write]) -> None:
        under_way: _Write | None = None
        try:
            with self.database.write() as session:
                for under_way in some:
                    under_way.result = under_way.work(session)
                    # nobody sees the objects of another, only what stands in the database
                    session.flush()
                    session.expunge_all()
                under_way = None
        except Exception as error:  # noqa: BLE001 -- the boundary: raised again to whoever waits
            if under_way is None or len(some) == 1:
                # a database that cannot begin or commit would say the same to each
                for each in some:
                    each.error = error
                return
            for each in some:
                self._write_together([each])


def _settle(written: Sequence[_Write]) -> None:
    for each in written:
        each.settle()
