"""The database from async code: one thread writes, a few read, the event loop never waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlmodel import Session

from storage.engine import Database

T = TypeVar("T")

READERS = 4
"""Threads that read: more would only queue at the same disk."""


class Store:
    """Runs functions of a session in threads: each `write` is one transaction."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-write")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="store-read")

    async def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` in a write transaction, committed when it returns. Raises StorageError.

        A cancelled caller leaves the transaction to end by itself: it is never cut in half.
        """

        def run() -> T:
            with self.database.write() as session:
                return work(session)

        loop = asyncio.get_running_loop()
        return await asyncio.shield(loop.run_in_executor(self._writer, run))

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
