"""Turns at a host that other processes want too, on a clock of our own."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from scraper.errors import BudgetError, LimitError, RobotsError, StatusError
from scraper.politeness import MAX_QUEUE_SECONDS, Politeness
from scraper.turns import HostState, Told
from tests.unit.test_politeness import START, Clock, Web, robots

HOST, PAGE = "a.example", "https://a.example/farewell"


def at(seconds: float):
    return START + timedelta(seconds=seconds)


class OtherProcesses:
    """What they know of a host, and how long they ask it themselves."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.state = HostState()
        self.busy: dict[str, datetime] = {}
        self.holds: list[str] = []
        self.given_back: list[tuple[str, HostState]] = []

    async def take(self, host: str) -> Told:
        assert host not in self.holds
        await asyncio.sleep(0)
        if self.clock() < self.busy.get(host, START):
            return Told(self.state, self.clock() + timedelta(seconds=0.25))
        if waits_until := self.state.waits_until(self.clock()):
            return Told(self.state, waits_until)
        self.holds.append(host)
        return Told(self.state)

    async def give_back(self, host: str, state: HostState) -> None:
        await asyncio.sleep(0)
        self.holds.remove(host)
        self.given_back.append((host, state))
        self.state = self.state.joined(state)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def others(clock):
    return OtherProcesses(clock)


@pytest.fixture
def make(clock, others):
    def build(answers=None, **values):
        web = Web(clock, answers or {})
        polite = Politeness(
            web.ask,
            product_token="swansong",
            spacing_seconds=2.0,
            concurrency=2,
            now=clock,
            sleep=clock.sleep,
            turns=others,
            **values,
        )
        return polite, web

    return build


async def ask(polite, clock, url=PAGE):
    async with polite.turn(url, is_invited=True):
        return clock.seconds


async def test_host_that_another_process_asks_is_waited_for(make, clock, others):
    others.busy[HOST] = at(3.1)
    polite, _ = make()
    assert await ask(polite, clock) == 3.25


async def test_spacing_counts_from_the_requests_of_others(make, clock, others):
    others.state = HostState(free_at=at(7))
    polite, _ = make()
    assert await ask(polite, clock) == 7


async def test_others_hear_when_the_host_is_free(make, clock, others):
    polite, _ = make()
    await ask(polite, clock)
    assert others.given_back == [(HOST, HostState(free_at=at(2)))]
    assert others.holds == []


async def test_short_back_off_of_another_is_waited_for(make, clock, others):
    others.state = HostState(closed_until=at(9), closed_status=503)
    polite, _ = make()
    assert await ask(polite, clock) == 9


async def test_long_back_off_of_another_holds_at_once_and_is_remembered(make, clock, others):
    others.state = HostState(closed_until=at(600), closed_status=429)
    polite, _ = make()
    for _ in range(2):
        with pytest.raises(StatusError, match=r"answered 429 and is left alone until") as refused:
            await ask(polite, clock)
        assert refused.value.retry_at == at(600)
    assert (clock.seconds, others.given_back) == (0, [])


async def test_others_hear_of_a_back_off_with_the_turn_that_learned_it(make, others):
    polite, _ = make()
    async with polite.turn(PAGE, is_invited=True):
        polite.note_answer(PAGE, 429, {"retry-after": "120"})
    assert others.given_back == [(HOST, HostState(at(2), at(120), 429))]


async def test_others_hear_of_a_back_off_that_robots_txt_asked_for(make, others):
    polite, _ = make({"https://a.example/robots.txt": robots("", 503, **{"retry-after": "90"})})
    with pytest.raises(RobotsError):
        async with polite.turn(PAGE):
            pytest.fail("forbidden as long as robots.txt cannot be read")
    assert others.given_back == [(HOST, HostState(at(2), at(90), 503))]


async def test_crawl_delay_holds_for_others(make, others):
    polite, _ = make({"https://a.example/robots.txt": robots("User-agent: *\nCrawl-delay: 20")})
    async with polite.turn(PAGE):
        pass
    assert [state.free_at for _, state in others.given_back] == [at(2), at(22)]


async def test_turn_is_given_back_when_the_request_fails(make, others):
    polite, _ = make()
    with pytest.raises(RuntimeError):
        async with polite.turn(PAGE, is_invited=True):
            raise RuntimeError
    assert others.given_back == [(HOST, HostState(free_at=at(2)))]


async def test_turn_is_given_back_when_the_caller_is_cancelled(make, others):
    polite, _ = make()
    inside = asyncio.Event()

    async def request():
        async with polite.turn(PAGE, is_invited=True):
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(request())
    await inside.wait()
    assert others.holds == [HOST]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await asyncio.sleep(0)
    assert others.holds == []


async def test_host_that_others_never_leave_is_left(make, clock, others):
    others.busy[HOST] = at(2 * MAX_QUEUE_SECONDS)
    polite, _ = make()
    with pytest.raises(LimitError, match="waits for the next round"):
        await ask(polite, clock)
    assert MAX_QUEUE_SECONDS - 1 < clock.seconds <= MAX_QUEUE_SECONDS
    others.busy.clear()
    await ask(polite, clock)  # the queue goes on


async def test_wait_for_others_keeps_no_place_of_other_hosts(make, clock, others):
    """With two places, two hosts that others ask do not hold up a third."""
    polite, _ = make()
    others.busy = {"b.example": at(200), "c.example": at(200)}
    waiting = [asyncio.create_task(ask(polite, clock, f"https://{host}/")) for host in others.busy]
    for _ in range(50):
        await asyncio.sleep(0)
    assert clock.seconds > 5
    async with asyncio.timeout(10):
        assert await ask(polite, clock) < 200
    assert not any(task.done() for task in waiting)
    assert min(await asyncio.gather(*waiting)) >= 200


async def test_hour_of_one_host_is_shared(make, clock, others):
    """What others have spent of `host_requests_per_hour` is spent."""
    one, _ = make(host_requests_per_hour=20)
    other, _ = make(host_requests_per_hour=20)
    await ask(one, clock)
    await ask(other, clock)
    for each in (one, other):
        with pytest.raises(BudgetError, match="host_requests_per_hour = 20 are spent"):
            await ask(each, clock)
    assert others.holds == []


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (HostState(), HostState(), HostState()),
        (HostState(at(1)), HostState(at(2)), HostState(at(2))),
        (
            HostState(closed_until=at(9), closed_status=429),
            HostState(at(1), at(5), 503, at(7)),
            HostState(at(1), at(9), 429, at(7)),
        ),
    ],
)
def test_states_join_to_the_longer_wait_in_either_order(one, other, joined):
    assert one.joined(other) == other.joined(one) == joined
