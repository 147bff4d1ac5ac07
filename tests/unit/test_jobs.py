"""Ticks coalesce, and can be hurried."""

import asyncio
from datetime import timedelta

from scheduler.jobs import Coalesced, Jobs


async def test_tick_called_while_it_runs_runs_once_more_and_never_twice_at_a_time():
    runs, at_once, most = 0, 0, 0
    release = asyncio.Event()

    async def tick() -> None:
        nonlocal runs, at_once, most
        runs, at_once = runs + 1, at_once + 1
        most = max(most, at_once)
        await release.wait()
        at_once -= 1

    coalesced = Coalesced(tick)
    first = asyncio.ensure_future(coalesced())
    await asyncio.sleep(0)
    await asyncio.gather(*(coalesced() for _ in range(5)))
    release.set()
    await first
    assert (runs, most) == (2, 1)


async def test_tick_that_fails_can_run_again():
    calls = []

    async def tick() -> None:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("once")

    coalesced = Coalesced(tick)
    first = await asyncio.gather(coalesced(), return_exceptions=True)
    await coalesced()
    assert isinstance(first[0], RuntimeError)
    assert len(calls) == 2


async def test_jobs_tick_at_once_and_when_hurried_and_not_after_the_stop():
    ticked = asyncio.Event()

    async def tick() -> None:
        ticked.set()

    jobs = Jobs({"fetch": (tick, timedelta(hours=1))})
    jobs.start()
    await asyncio.wait_for(ticked.wait(), 5)
    ticked.clear()
    jobs.hurry("fetch")
    await asyncio.wait_for(ticked.wait(), 5)
    await jobs.stop()
    ticked.clear()
    jobs.hurry("fetch")
    await asyncio.sleep(0.05)
    assert not ticked.is_set()


async def test_job_is_woken_before_its_time_once_and_at_the_last_time_that_was_said():
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        ticks += 1

    jobs = Jobs({"fetch": (tick, timedelta(hours=1))})
    jobs.start()
    async with asyncio.timeout(30):
        while not ticks:  # noqa: ASYNC110 -- the tick itself is what is waited for
            await asyncio.sleep(0.01)
        jobs.wake("fetch", 3600)
        jobs.wake("fetch", 0.01)
        while ticks < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    jobs.wake("fetch", 0.05)
    await jobs.stop()
    await asyncio.sleep(0.1)
    assert ticks == 2


async def test_stop_waits_for_the_tick_under_way_and_cuts_none():
    began, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def tick() -> None:
        began.set()
        await may_end.wait()
        ended.set()

    jobs = Jobs({"fetch": (tick, timedelta(hours=1))})
    jobs.start()
    await asyncio.wait_for(began.wait(), 5)
    stopping = asyncio.ensure_future(jobs.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    may_end.set()
    await asyncio.wait_for(stopping, 5)
    assert ended.is_set()
