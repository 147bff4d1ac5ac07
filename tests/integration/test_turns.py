"""Several processes on one database ask one host: no two at once, and all keep their distance."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import event, text

from scheduler import turns as sharing
from scheduler.store import Store
from scheduler.turns import Turns
from scraper.turns import HostState
from storage import migrate, turns
from storage.engine import Database
from tests.asking import asking
from tests.site import Reply, Request
from tests.waiting import until

SPACING = 0.1
HOST = "lab.example"


def utc_now():
    return datetime.now(UTC)


class Host:
    """Notes who asked when, and how many at once, before it answers."""

    def __init__(self, site) -> None:
        self.asked: list[tuple[str, float]] = []
        self.most_at_once = 0
        self.answers: dict[str, Reply] = {}
        self.refused: int | None = None
        """Which of those that asked got an answer of ours."""
        self.blocks: set[str] = set()
        self.is_over = threading.Event()
        self._running = 0
        self._lock = threading.Lock()
        self._site = site
        for name in ("one", "two", "three"):
            site.add(f"/{name}", self._answer)

    def page(self, name: str) -> str:
        return self._site.url(f"/{name}")

    def count(self, name: str) -> int:
        return sum(who == name for who, _ in self.asked)

    def after(self, instant: float) -> list[str]:
        return [who for who, at in self.asked if at > instant]

    def distances(self) -> list[float]:
        """Between the beginnings of each request and of the next."""
        instants = [at for _, at in self.asked]
        return [later - earlier for earlier, later in pairwise(instants)]

    def _answer(self, request: Request) -> Reply:
        name = request.path[1:]
        with self._lock:
            self.asked.append((name, time.monotonic()))
            answer = self.answers.pop(name, None)
            if answer is not None:
                self.refused = len(self.asked) - 1
            self._running += 1
            self.most_at_once = max(self.most_at_once, self._running)
        if name in self.blocks:
            self.is_over.wait(100)
        time.sleep(0.01)  # who comes too early finds us still at it
        with self._lock:
            self._running -= 1
        return answer or Reply(200, {"Content-Type": "text/html"}, b"<p>Farewell</p>")


@pytest.fixture
def host(site):
    made = Host(site)
    yield made
    made.is_over.set()


@pytest.fixture
def store(database_url):
    database = Database(database_url)
    migrate.upgrade(database)
    opened = Store(database)
    yield opened
    opened.close()


def ask_from(host, database_url, name, per_life=0):
    return asking(database_url, host.page(name), per_life, spacing=f"{SPACING}s")


@pytest.mark.timeout(300)
async def test_processes_never_ask_a_host_at_once_and_keep_the_spacing(host, database_url):
    """One stays, like the service; others come and go, like backfills."""
    with ask_from(host, database_url, "one"):
        await until(lambda: host.count("one") >= 3)
        with (
            ask_from(host, database_url, "two", per_life=3),
            ask_from(host, database_url, "three", per_life=2),
        ):
            await until(lambda: host.count("two") >= 10 and host.count("three") >= 7)
        met = len(host.asked)
        await until(lambda: len(host.asked) >= met + 3)  # alone again
    assert host.most_at_once == 1
    assert min(host.distances()) >= SPACING
    names = [who for who, _ in host.asked]
    since = names[names.index("two") :]
    assert since.count("one") > 3, "the service goes on"


@pytest.mark.timeout(300)
async def test_back_off_that_one_process_learned_holds_for_the_other(host, database_url):
    with ask_from(host, database_url, "one"), ask_from(host, database_url, "two"):
        await until(lambda: host.count("one") >= 3 and host.count("two") >= 3)
        host.answers["two"] = Reply(429, {"Retry-After": "4"})
        await until(lambda: host.refused is not None)
        since = host.refused + 1
        await until(lambda: len({who for who, _ in host.asked[since:]}) == 2)
    assert host.distances()[host.refused] >= 4 - 0.05
    assert host.most_at_once == 1


@pytest.mark.timeout(300)
async def test_turn_of_a_killed_process_is_free_for_others(host, database_url):
    with ask_from(host, database_url, "one"), ask_from(host, database_url, "two") as killed:
        await kill_in_its_turn(host, killed, database_url)
        died = time.monotonic()
        await until(lambda: len(host.after(died)) >= 3)
    assert set(host.after(died)) == {"one"}


@pytest.mark.timeout(300)
async def test_turn_of_a_process_killed_on_another_machine_ends_with_its_lease(host, database_url):
    with ask_from(host, database_url, "one"), ask_from(host, database_url, "two") as killed:
        await kill_in_its_turn(host, killed, database_url, machine="elsewhere")
        died, left = time.monotonic(), timedelta(seconds=4)
        execute(
            database_url,
            "UPDATE presence SET present_until = :until WHERE owner LIKE 'elsewhere:%'",
            until=(utc_now() + left).replace(tzinfo=None)
            if database_url.startswith("sqlite")
            else utc_now() + left,
        )
        await until(lambda: len(host.after(died)) >= 3)
    first = min(at for _, at in host.asked if at > died)
    assert first - died >= left.total_seconds() - 0.05
    assert set(host.after(died)) == {"one"}


async def kill_in_its_turn(host, process, database_url, machine=None):
    """Once both take turns, `two` is killed while it asks the host."""
    await until(lambda: host.count("one") >= 3 and host.count("two") >= 3)
    host.blocks.add("two")
    before = host.count("two")
    await until(lambda: host.count("two") > before)
    if machine is not None:
        execute(
            database_url,
            "UPDATE presence SET owner = :owner WHERE owner LIKE :like",
            owner=f"{machine}:1:1",
            like=f"%:{process.pid}:%",
        )
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def execute(database_url, statement, **values):
    with Database(database_url) as database, database.write() as session:
        assert session.connection().execute(text(statement), values).rowcount == 1


# --- in one process -------------------------------------------------------------------------------


@asynccontextmanager
async def present(store, now=utc_now):
    async with Turns(store, now) as made:
        yield made


def statements_of(store) -> list[str]:
    """What is sent to the database from now on."""
    sent: list[str] = []
    for engine in {store.database._writer, store.database._reader}:

        @event.listens_for(engine, "before_cursor_execute")
        def note(_connection, _cursor, statement, *_):
            sent.append(statement)

    return sent


async def test_who_is_alone_asks_the_database_nothing_for_a_turn(store):
    async with present(store) as alone:
        await alone.take("first.example")
        sent = statements_of(store)
        began = time.monotonic()
        for number in range(2000):
            assert (await alone.take(f"{number}.example")).ask_at is None
            await alone.give_back(f"{number}.example", HostState(free_at=utc_now()))
        looks = (time.monotonic() - began) / sharing.LOOK_SECONDS
        written = [each for each in sent if not each.startswith("SELECT")]
        # on a slow day it may have been time to renew the lease
        assert len(sent) <= 10 * (looks + 1)
        assert written == [] or looks >= sharing.RENEW_EVERY.total_seconds()


async def test_who_never_fetches_is_not_present(store):
    async with present(store):
        await asyncio.sleep(0)
    assert (
        await store.read(lambda session: session.scalar(text("SELECT count(*) FROM presence"))) == 0
    )


async def test_who_comes_later_waits_for_what_the_first_holds(store):
    async with present(store) as first, present(store) as second:
        assert (await first.take(HOST)).ask_at is None
        assert (await second.take(HOST)).ask_at is not None
        await first.give_back(HOST, HostState(free_at=utc_now() + timedelta(hours=1)))
        told = await second.take(HOST)
        assert told.ask_at is not None
        assert told.ask_at > utc_now() + timedelta(minutes=59)


async def test_what_was_learned_outlives_who_learned_it(store):
    closed = HostState(closed_until=utc_now() + timedelta(hours=1), closed_status=429)
    async with present(store) as first:
        await first.take(HOST)
        await first.give_back(HOST, closed)
    async with present(store) as second:
        assert (await second.take(HOST)).ask_at == closed.closed_until
        assert (await second.take("other.example")).ask_at is None


async def test_who_is_left_alone_keeps_what_the_other_learned(store):
    closed = HostState(closed_until=utc_now() + timedelta(hours=1), closed_status=429)
    async with present(store) as first:
        await first.take("first.example")
        async with present(store) as second:
            await second.take(HOST)
            await second.give_back(HOST, closed)
        await until(lambda: not first._is_sharing)
        sent = statements_of(store)
        assert (await first.take(HOST)).ask_at == closed.closed_until
        assert not [each for each in sent if "host_turn" in each]


async def test_turn_whose_taker_was_cancelled_is_given_back(store):
    async with present(store) as first, present(store) as second:
        await first.take("first.example")
        await second.take("second.example")
        taking = asyncio.create_task(first.take(HOST))
        await asyncio.sleep(0)
        taking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await taking
        tries = 0
        while (await second.take(HOST)).ask_at is not None:
            await asyncio.sleep(0.05)
            tries += 1
            assert tries < 1000


async def test_who_was_not_heard_of_for_long_meets_the_others_before_its_next_turn(store):
    """As after a laptop's sleep: meanwhile others may have begun."""
    late = timedelta()

    async with present(store, lambda: utc_now() + late) as first:
        await first.take("first.example")
        late = turns.LEASE
        sent = statements_of(store)
        await first.take(HOST)
        assert [each for each in sent if each.startswith("UPDATE presence")]


async def test_all_waits_end_when_many_begin_at_once(store):
    """Each first turn waits for the others, who wait for theirs."""
    async with asyncio.timeout(100), asyncio.TaskGroup() as group:
        for number in range(4):
            group.create_task(_begin(store, f"{number}.example"))


async def _begin(store, host):
    async with present(store) as one:
        assert (await one.take(host)).ask_at is None
        await one.give_back(host, HostState())
