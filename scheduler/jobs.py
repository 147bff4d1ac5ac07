"""The three ticks of the service. The only module that knows APScheduler."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Tick = Callable[[], Awaitable[Any]]


class Coalesced:
    """A tick that never runs twice at a time: calls while it runs become one more run after it."""

    def __init__(self, tick: Tick) -> None:
        self._tick = tick
        self._is_running = False
        self._is_wanted = False
        self._is_closed = False
        self._idle = asyncio.Event()
        self._idle.set()

    async def __call__(self) -> None:
        """Run the tick, or leave word with the run under way."""
        self._is_wanted = True
        if self._is_running or self._is_closed:
            return
        self._is_running = True
        self._idle.clear()
        try:
            while self._is_wanted and not self._is_closed:
                self._is_wanted = False
                await self._tick()
        finally:
            self._is_running = False
            self._idle.set()

    async def close(self) -> None:
        """Start no further run, and wait for the one under way."""
        self._is_closed = True
        await self._idle.wait()


class Jobs:
    """Named ticks at fixed intervals, runnable ahead of time and at a time of their own.

    APScheduler drops a run that starts more than a second late unless told otherwise, so a busy
    machine would skip ticks: no grace limit here, and late ones coalesce into one.
    """

    def __init__(self, ticks: Mapping[str, tuple[Tick, timedelta]]) -> None:
        self._ticks = {name: Coalesced(tick) for name, (tick, _) in ticks.items()}
        self._hurried: set[asyncio.Task[None]] = set()
        self._alarms: dict[str, asyncio.TimerHandle] = {}
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for name, (_, every) in ticks.items():
            self._scheduler.add_job(
                self._ticks[name].__call__,
                "interval",
                seconds=every.total_seconds(),
                id=name,
                next_run_time=datetime.now(UTC),
            )

    def start(self) -> None:
        """Begin to tick, each job at once."""
        self._scheduler.start()

    def hurry(self, name: str) -> None:
        """Run a tick now rather than at its time: there is work for it."""
        task = asyncio.ensure_future(self._ticks[name]())
        self._hurried.add(task)
        task.add_done_callback(self._hurried.discard)

    def wake(self, name: str, after_seconds: float) -> None:
        """Run a tick so much later, if that is before its time; a later word replaces this one."""
        self._forget(name)
        self._alarms[name] = asyncio.get_running_loop().call_later(after_seconds, self.hurry, name)

    def _forget(self, name: str) -> None:
        alarm = self._alarms.pop(name, None)
        if alarm is not None:
            alarm.cancel()

    async def stop(self) -> None:
        """Start no further tick, and wait for those under way.

        Shutting APScheduler down cancels the coroutines that it runs, so it comes last: a tick
        that was cut in the middle would leave what it had claimed to nobody.
        """
        for name in list(self._alarms):
            self._forget(name)
        await asyncio.gather(*(tick.close() for tick in self._ticks.values()))
        self._scheduler.shutdown(wait=False)
