"""`swansong run` and `swansong once`: the pipeline under a clock, until told to stop."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from types import FrameType
from typing import Any

import structlog
from sqlmodel import Session

from scheduler.app import App, open_app
from scheduler.fetching import Fetching, Landed
from scheduler.jobs import Jobs, Tick
from scheduler.live import Live
from scheduler.live_items import ItemsSettings, LiveItems
from scheduler.opening import configured_sources, endpoints, live_settings
from scheduler.pushed import Pushes
from scheduler.settings import Settings
from scheduler.subscribing import Subscriber
from scheduler.web.addresses import CALLBACKS_PATH
from scheduler.web.listening import taken
from scheduler.web.pulse import Pulse
from storage import cleaning, departures, entries, sources
from storage.types import Saved

log = structlog.get_logger()

CLEAN_EVERY = timedelta(hours=6)
REJOIN_EVERY = timedelta(minutes=1)
REJOIN_AT_ONCE = 50
"""Departures that are decided anew in one transaction: others wait for it to end."""
SOONEST_SECONDS = 0.25
"""Between a tick and the next one of its own making: what becomes due meanwhile is taken together,
so that ten thousand sources make no more than four ticks a second."""
LATE_SECONDS = 0.01
"""After something is due: timers and the clock do not agree to the microsecond."""


@dataclass(slots=True)
class Tally:
    """What one pass did."""

    posts: int = 0
    departures_new: int = 0
    departures_merged: int = 0
    alerts_sent: int = 0

    def add(self, landed: Landed) -> None:
        """Count what one claim came to."""
        if isinstance(landed, Saved):
            self.posts += not landed.is_known
            self.departures_new += sum(change.is_new for change in landed.changes)
            self.departures_merged += sum(not change.is_new for change in landed.changes)


def run(settings: Settings) -> None:
    """Run the service until SIGTERM or Ctrl-C.

    Raises StorageError or WebError if it cannot begin.
    """
    asyncio.run(_run(settings))


def once(settings: Settings, *, sends: bool = True) -> Tally:
    """Fetch all that is due, deliver all that is due if it `sends`, and return what came of it."""
    return asyncio.run(_once(settings, sends))


async def _run(settings: Settings) -> None:
    # first of all: with its port taken, the service is not to begin
    with taken(settings.web.listen) as listener:
        async with open_app(settings) as app:
            await _sync_sources(app)
            with stop_signals() as stop:
                await Service(app, listener).run(stop)


async def _once(settings: Settings, sends: bool) -> Tally:
    tally = Tally()
    async with open_app(settings) as app:
        await _sync_sources(app)
        await rejoin(app)
        fetching = _fetching(app, tally.add)
        with stop_signals() as stop:
            await until_done_or(stop, fetching.drain())
            await fetching.stop(settings.service.stop_within.total_seconds())
            if sends:
                tally.alerts_sent = await app.deliverer.run_due()
        for tick, _ in _feeds_tick(app).values():
            await tick()
    log.info("pass_finished", **asdict(tally))
    return tally


class Service:
    """The ticks, and the order in which they stop."""

    def __init__(self, app: App, listener: socket.socket | None = None) -> None:
        """`listener`: a bound socket for the web server; None: there is none."""
        self._app = app
        self._listener = listener
        self._pulse = Pulse(app.now())
        self._pushes = Pushes(
            app.store,
            app.pipeline.list_pushed,
            app.now,
            lambda: self._jobs.hurry("fetch"),
            redact=app.settings.privacy.on_author_delete == "redact",
        )
        self._subscriber = _subscriber(app) if listener is not None else None
        self._fetching = _fetching(app, self._landed)
        self._jobs = Jobs(
            {
                "fetch": (self._fetch, app.settings.service.tick),
                "deliver": (app.deliverer.run_due, app.settings.service.tick),
                "clean": (self._clean, CLEAN_EVERY),
                "rejoin": (self._rejoin, REJOIN_EVERY),
                **self._subscribe_tick(),
                **_feeds_tick(app),
            }
        )

    def _subscribe_tick(self) -> dict[str, tuple[Tick, timedelta]]:
        if self._subscriber is None:
            return {}
        return {"subscribe": (self._subscriber.tick, self._app.settings.service.tick)}

    async def run(self, stop: asyncio.Event) -> None:
        """Tick until `stop` is set, then finish what is in flight within the limit."""
        self._jobs.start()
        log.info("service_started", database=self._app.store.database.label)
        async with self._web():
            if self._app.settings.service.live:
                await until_done_or(stop, self._follow())
            await stop.wait()
        within = self._app.settings.service.stop_within.total_seconds()
        log.info("service_stopping", in_flight=self._fetching.in_flight, within_seconds=within)
        _, _, _, left = await asyncio.gather(
            self._jobs.stop(),
            self._app.deliverer.stop(within),
            self._pushes.stop(within),
            self._fetching.stop(within),
        )
        if self._subscriber is not None:
            await self._subscriber.stop()
        log.info("service_stopped", given_back=left)

    @asynccontextmanager
    async def _web(self) -> AsyncIterator[None]:
        if self._listener is None:
            yield
            return
        # imported where it is wanted: most services have no web server
        from scheduler.web.rooms import all_routes
        from scheduler.web.server import serving

        self._pushes.start()
        routes = all_routes(self._app, self._pulse, self._pushes)
        async with serving(self._listener, routes, self._app.settings.fetch.max_bytes):
            yield

    async def _follow(self) -> None:
        """What can be heard of besides the readings, for ever."""
        app = self._app

        def hurry() -> None:
            self._jobs.hurry("fetch")

        base = endpoints(app.settings).hackernews_items
        items = LiveItems(app.store, app.fetcher.get, ItemsSettings(base), app.now, hurry)
        stream = Live(app.store, live_settings(app.settings), app.now, hurry)
        # unlike gather, it waits until both have ended: the connections are closed by then
        async with asyncio.TaskGroup() as following:
            following.create_task(stream.run())
            following.create_task(items.run())

    async def _fetch(self) -> None:
        await self._fetching.tick()
        await self._wake_when_due()
        self._pulse.ticked_at = self._app.now()

    async def _wake_when_due(self) -> None:
        """Tick again when something becomes due before the next tick: nobody waits for a clock.

        What is due already is none of this: it waits for a place, and is taken as one gets free.
        """
        now = self._app.now()
        due_at = await self._app.store.read(lambda session: _next_after(session, now))
        if due_at is not None:
            wait = max((due_at - now).total_seconds() + LATE_SECONDS, SOONEST_SECONDS)
            self._jobs.wake("fetch", wait)

    async def _clean(self) -> None:
        app = self._app
        keep = app.settings.service.keep_attempts
        await app.store.write(lambda session: cleaning.clean(session, app.now(), keep))
        await app.store.checkpoint()

    async def _rejoin(self) -> None:
        await rejoin(self._app)

    def _landed(self, landed: Landed) -> None:
        # a place is free, and what was found is due at once: entries, references, alerts
        self._jobs.hurry("fetch")
        if isinstance(landed, Saved) and landed.changes:
            self._jobs.hurry("deliver")


def _subscriber(app: App) -> Subscriber | None:
    public_url = app.settings.web.public_url
    if public_url is None:
        return None
    return Subscriber(app.store, app.fetcher.get, public_url + CALLBACKS_PATH, app.now)


def _next_after(session: Session, now: datetime) -> datetime | None:
    found = (sources.next_after(session, now), entries.next_after(session, now))
    return min(filter(None, found), default=None)


def _fetching(app: App, on_landed: Callable[[Landed], None]) -> Fetching:
    return Fetching(
        app.pipeline,
        app.store,
        limit=app.settings.fetch.concurrency,
        now=app.now,
        on_landed=on_landed,
    )


async def rejoin(app: App) -> None:
    """Decide anew on departures that were decided by other rules or organisations."""
    known, done = app.pipeline.directory, 0
    while count := await app.store.write(
        lambda session: departures.rejoin(session, app.now(), known, REJOIN_AT_ONCE)
    ):
        done += count
    if done:
        log.info("departures_rejoined", departures=done)


async def _sync_sources(app: App) -> None:
    found = configured_sources(app.settings)
    await app.store.write(lambda session: sources.sync_config(session, found, app.now()))


@contextmanager
def stop_signals() -> Iterator[asyncio.Event]:
    """An event that SIGTERM and Ctrl-C set, once; a second Ctrl-C interrupts as usual."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def ask(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stop.set)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


async def until_done_or(stop: asyncio.Event, work: Coroutine[Any, Any, Any]) -> bool:
    """Run `work` until it ends (True), or until `stop` is set (False; it is cancelled)."""
    working = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        working.result()
        return True
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    return False


def _feeds_tick(app: App) -> dict[str, tuple[Tick, timedelta]]:
    if app.settings.feeds.folder is None:
        return {}
    # imported where it is wanted: most services write no feeds
    from scheduler.feeds.folder import LOOK_EVERY, FolderWriter

    writer = FolderWriter(app.store, app.settings, app.settings.feeds.folder, app.now)
    return {"feeds": (writer.tick, LOOK_EVERY)}
