"""Going through the past of a place as a run does, but without a database: step after step.

async with asking() as ask:                      # a real fetcher, with a clock of its own
    entries = await walk("hackernews", Asked("leaving", endpoints=…), ask)

    gone = await go("hackernews", Asked(…), ask)  # the same where something is to fail
    assert gone.failures == […]
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from scraper.errors import FetchError, ParseError
from scraper.fetch import Fetcher, FetchSettings
from scraper.past import KINDS, Asked, Step, instead
from scraper.platforms import Get
from scraper.records import Entry, Fetched, Request, Unchanged

MAX_STEPS = 300
"""More than any test wants: a kind that turns in circles."""
TRIES = 3
"""How often a step that fails is asked for."""


@dataclass
class Gone:
    """What going through it gave."""

    entries: list[Entry] = field(default_factory=list)
    """In the order in which they were listed, those outside the window left out."""
    skipped: list[str] = field(default_factory=list)
    failures: list[FetchError | ParseError] = field(default_factory=list)
    """Of the steps that were given up."""
    steps: list[Step] = field(default_factory=list)
    """As they were taken."""
    total: int | None = None

    @property
    def keys(self) -> list[str]:
        """Of the entries."""
        return [entry.key for entry in self.entries]


async def walk(kind: str, asked: Asked, get: Get) -> list[Entry]:
    """The entries of the window, where every step succeeds."""
    gone = await go(kind, asked, get)
    assert not gone.failures, gone.failures
    return gone.entries


async def go(kind: str, asked: Asked, get: Get) -> Gone:
    """All steps that follow from the first ones. Raises what `begin` raises."""
    gone = Gone()
    waiting, known = deque(KINDS[kind].begin(asked)), set[str]()
    while waiting:
        step = waiting.popleft()
        if step.key in known:
            continue
        known.add(step.key)
        gone.steps.append(step)
        assert len(gone.steps) <= MAX_STEPS, [each.key for each in gone.steps[-5:]]
        waiting += await _take(kind, step, asked, get, gone)
    return gone


async def _take(kind: str, step: Step, asked: Asked, get: Get, gone: Gone) -> tuple[Step, ...]:
    """What follows from a step, once it succeeds or is given up."""
    error: FetchError | ParseError | None = None
    for _ in range(TRIES):
        answer = await get(step.request)
        assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
        if isinstance(answer, FetchError):
            error = answer
            if answer.is_permanent:
                break
            continue
        try:
            page = KINDS[kind].list_page(answer, step, asked)
        except ParseError as broken:
            error = broken
            continue
        gone.entries += [entry for entry in page.entries if asked.wants(entry.published_at)]
        gone.skipped += page.skipped
        gone.total = gone.total if page.total is None else page.total
        return page.steps
    assert error is not None
    other = instead(kind, error, step, asked) if isinstance(error, FetchError) else ()
    gone.failures += [error] if other == () else []
    return other or ()


@asynccontextmanager
async def asking(**changes: object) -> AsyncIterator[Get]:
    """A real fetcher for loopback, whose clock jumps to wherever a server tells it to wait."""
    now = datetime.now(UTC)
    given = {"allow_private": ("127.0.0.0/8",), "spacing_seconds": 0.0, "timeout_seconds": 10.0}
    settings = FetchSettings(user_agent="Swansong/test", **{**given, **changes})  # type: ignore[arg-type]

    async with Fetcher(settings, now=lambda: now) as fetcher:

        async def get(wanted: str | Request) -> Fetched | Unchanged | FetchError:
            nonlocal now
            answer = await fetcher.get(wanted)
            if isinstance(answer, FetchError) and answer.retry_at is not None:
                now = max(now, answer.retry_at)
            return answer

        yield get
