"""Processes for parsing and detection: they block no event loop, and no page can take us down.

A page that runs longer than `STAGE_SECONDS`, or kills its process, costs that process and gives
a ParseError; the pool goes on with a new one.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import TimeoutError as StageTimeoutError
from multiprocessing.context import BaseContext
from typing import ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from scraper.errors import ParseError

P = ParamSpec("P")
T = TypeVar("T")

STAGE_SECONDS = 60.0
"""One stage on one page; the slowest real pages take about two seconds."""
PRELOADED = "scraper.stages"
"""A name: importing it here would load in this process what only the others need."""
TASKS_PER_PROCESS = 2000
"""Then a fresh process: whatever a parser leaks does not grow for ever."""


class Workers:
    """A pool of processes that run the stages of `scraper.stages`."""

    def __init__(self, count: int) -> None:
        self._pool = ProcessPool(
            max_workers=count,
            max_tasks=TASKS_PER_PROCESS,
            initializer=_ignore_interrupts,
            context=_context(),
        )
        self._has_begun = False
        self._beginning = asyncio.Lock()

    async def run(self, stage: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a stage in a process. Raises what the stage raises, and ParseError for a page that
        took too long or killed the process."""
        await self._begin()
        future = self._pool.schedule(stage, args=args, kwargs=kwargs, timeout=STAGE_SECONDS)
        try:
            return await asyncio.wrap_future(future)
        except StageTimeoutError:
            raise ParseError(
                f"reading took longer than {STAGE_SECONDS:.0f} s and was stopped"
            ) from None
        except ProcessExpired as error:
            raise ParseError(f"reading ended its process (exit code {error.exitcode})") from error

    async def _begin(self) -> None:
        """Start the processes, in a thread: it takes until what they share is loaded."""
        async with self._beginning:
            if not self._has_begun:
                await asyncio.to_thread(self._pool.schedule, _ignore_interrupts)
                self._has_begun = True

    def close(self) -> None:
        """Stop at once: whatever is being read is still due in the database."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _context() -> BaseContext:
    """How processes begin: forking one that has threads and an event loop is not safe.

    From a process that has only the stages: they are loaded once, and shared in memory.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([PRELOADED])
    return context


def _ignore_interrupts() -> None:
    """Ctrl-C goes to the whole process group, but stopping is the service's decision."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
