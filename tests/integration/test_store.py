"""Writing from async code: together where it can be, each as if it were alone."""

import asyncio
import sqlite3
import threading
from contextlib import closing
from typing import Self

import pytest
from sqlalchemy import event, text
from sqlmodel import Session

from scheduler.store import MOST_TOGETHER, Store
from storage import engine, migrate, sources
from storage.engine import Database
from storage.errors import BusyError, DuplicateError, StorageError
from tests.databases import NOW, new_source


@pytest.fixture
def store(database):
    opened = Store(database)
    yield opened
    opened.close()


class Held:
    """Keeps the thread that writes busy, so that what comes next has to wait."""

    def __init__(self, store: Store) -> None:
        self._has_begun, self._may_end = threading.Event(), threading.Event()
        self._write = asyncio.ensure_future(store.write(self._hold))

    def _hold(self, _: Session) -> None:
        self._has_begun.set()
        self._may_end.wait(20)

    async def begun(self) -> Self:
        await asyncio.to_thread(self._has_begun.wait, 20)
        return self

    async def let_go(self) -> None:
        self._may_end.set()
        await self._write


def add(name):
    return lambda session: sources.add(session, new_source(f"https://{name}.example/feed"), NOW).id


async def urls(store):
    views = await store.read(sources.list_views)
    return sorted(view.url for view in views)


async def test_what_waits_is_written_in_few_transactions(store):
    if not store.database.is_sqlite:
        pytest.skip("on PostgreSQL each is a transaction of its own")
    commits = []

    def count(session: Session) -> None:
        commits.append(session)

    held = await Held(store).begun()
    event.listen(Session, "after_commit", count)
    try:
        waiting = [asyncio.ensure_future(store.write(add(n))) for n in range(MOST_TOGETHER + 1)]
        await asyncio.sleep(0)
        await held.let_go()
        numbers = await asyncio.gather(*waiting)
    finally:
        event.remove(Session, "after_commit", count)
    assert len(set(numbers)) == MOST_TOGETHER + 1
    assert len(await urls(store)) == MOST_TOGETHER + 1
    assert len(commits) == 3  # what was held, the first that waited, the one too many


async def test_one_that_fails_hurts_no_other(store):
    def broken(session: Session) -> None:
        add("torn")(session)
        raise RuntimeError("a bug")

    held = await Held(store).begun()
    wanted = [add("one"), broken, add("one"), add("two"), lambda s: s.execute(text("nonsense"))]
    waiting = [asyncio.ensure_future(store.write(work)) for work in wanted]
    await asyncio.sleep(0)
    await held.let_go()
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [
        int,
        RuntimeError,
        DuplicateError,
        int,
        StorageError,
    ]
    assert await urls(store) == ["https://one.example/feed", "https://two.example/feed"]


async def test_busy_database_is_waited_for_once(database_url, monkeypatch):
    if not database_url.startswith("sqlite"):
        pytest.skip("on PostgreSQL each is a transaction of its own")
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    with Database(database_url) as other, Database(database_url) as busy:
        migrate.upgrade(other)
        store = Store(busy)
        may_begin, begun = threading.Event(), []
        store._writer.submit(may_begin.wait, 20)
        waiting = [asyncio.ensure_future(store.write(begun.append)) for _ in range(3)]
        await asyncio.sleep(0)
        with closing(sqlite3.connect(other.url.database, isolation_level=None)) as rival:
            rival.execute("BEGIN IMMEDIATE")
            may_begin.set()
            outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        await asyncio.to_thread(store.close)
    assert [type(outcome) for outcome in outcomes] == [BusyError] * 3
    assert len({id(outcome) for outcome in outcomes}) == 1
    assert begun == []


async def test_cancelled_caller_leaves_its_write_whole(store):
    held = await Held(store).begun()
    waiting = asyncio.ensure_future(store.write(add("one")))
    await asyncio.sleep(0)
    waiting.cancel()
    await held.let_go()
    await store.write(lambda _: None)
    assert await urls(store) == ["https://one.example/feed"]


async def test_closing_finishes_what_waits(database):
    store = Store(database)
    held = await Held(store).begun()
    waiting = asyncio.ensure_future(store.write(add("one")))
    await asyncio.sleep(0)
    await held.let_go()
    assert await waiting
    await asyncio.to_thread(store.close)
