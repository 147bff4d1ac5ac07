"""The live stream of Bluesky beside the readings: a post is seen within a second or two.

    look: accounts that are watched ─► one connection for as many as it takes
    connection: frames ─► queue ─► events, as many as wait ─► entries, deletions, cursor
                                                              (one transaction) ─► fetch tick

Nothing depends on it: what it misses the next reading finds, and both save under the same keys.
The cursor is saved with what it leads past, in the memo of each source, so that a crash loses
nothing; what comes twice is dropped by its revision, and after a restart by its key.

The address is the operator's own, as with the second reader: the address guard, which is for
pages, has nothing to keep out, and redirects are not followed.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import structlog
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from scheduler.store import Store
from scraper.errors import ParseError
from scraper.places import Place
from scraper.sources import bluesky
from scraper.streams import jetstream
from scraper.streams.jetstream import Event, Seen, StreamEndedError
from storage import live, sources
from storage.errors import StorageError
from storage.types import LiveIntent

log = structlog.get_logger()

T = TypeVar("T")

LOOK_EVERY = timedelta(seconds=30)
"""How soon an account that was added is followed, and one that was removed is not."""
MAX_WAITING = 1000
"""Frames that were received and not saved; then the stream waits for us."""
BATCH = 200
"""Frames that are saved together."""
PARTS_AFTER = timedelta(seconds=10)
"""Before a thread is asked for: the interface shows a post some time after the stream tells it."""
LONGEST_PAUSE_SECONDS = 60.0
STEADY_SECONDS = 60.0
"""A connection that held for so long was no failure; the next one may be made soon."""
CLOSE_SECONDS = 2.0
PROBE_SECONDS = 20.0
LISTEN_SECONDS = 1.0
"""A stream that refuses what was asked says so at once."""
NOBODY = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
"""An account that there is not."""
CURSOR = "live_us"
"""In the memo of a source: the last event that was saved, in microseconds of Unix time."""
_TOO_BIG = 1009


def pause_seconds(failures: int, jitter: Callable[[], float] = random.random) -> float:
    """Doubles up to a minute; half of it by chance, so that clients do not come back together."""
    return min(2.0 ** min(failures, 16), LONGEST_PAUSE_SECONDS) * (0.5 + jitter() / 2)


@dataclass(frozen=True, slots=True)
class LiveSettings:
    """Where the stream is, and how it is asked."""

    url: str
    user_agent: str
    redact: bool = True
    """Take out the words of posts that their authors deleted."""
    look_every: timedelta = LOOK_EVERY
    pause: Callable[[int], float] = pause_seconds
    """After so many connections in a row that did not hold."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A source that the stream may tell of."""

    source_id: int
    did: str
    place: Place


class Live:
    """Follows all accounts that are watched, until it is cancelled."""

    def __init__(
        self,
        store: Store,
        settings: LiveSettings,
        now: Callable[[], datetime],
        on_due: Callable[[], None],
    ) -> None:
        self._store = store
        self._settings = settings
        self._now = now
        self._on_due = on_due
        self._seen = Seen()
        self._followed: dict[str, list[Followed]] = {}
        self._connections: dict[tuple[str, ...], asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Look for accounts to follow, again and again."""
        try:
            while True:
                await _survived(self._look())
                await asyncio.sleep(self._settings.look_every.total_seconds())
        finally:
            await self._end(list(self._connections))

    async def _look(self) -> None:
        try:
            await self._take_stock()
        except StorageError as error:
            log.warning("live_look_failed", detail=str(error))

    async def _take_stock(self) -> None:
        known = await self._store.read(lambda session: sources.followed(session, bluesky.KIND))
        followed: dict[str, list[Followed]] = {}
        for source in known:
            place = Place(source.url, source.options, source.memo)
            did = bluesky.followed_did(place)
            if did is not None:
                followed.setdefault(did, []).append(Followed(source.id, did, place))
        self._followed = followed
        wanted = jetstream.groups(self._settings.url, list(followed))
        await self._end([each for each in self._connections if each not in wanted])
        for dids in wanted:
            if dids not in self._connections or self._connections[dids].done():
                self._connections[dids] = asyncio.create_task(self._follow(dids))

    async def _end(self, those: Sequence[tuple[str, ...]]) -> None:
        ending = [self._connections.pop(dids) for dids in those]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)

    async def _follow(self, dids: tuple[str, ...]) -> None:
        """Connect, and again whenever the connection ends."""
        loop, failures = asyncio.get_running_loop(), 0
        cursor = _Cursor(self._saved_cursor(dids))
        while True:
            began = loop.time()
            why = await _survived(self._connect(dids, cursor))
            if isinstance(why, _Bug):  # a frame that meets one comes again, once
                cursor.at_us = None
            failures = 0 if loop.time() - began >= STEADY_SECONDS else failures + 1
            pause = self._settings.pause(failures)
            log.warning("live_disconnected", detail=why, again_in_seconds=round(pause, 1))
            await asyncio.sleep(pause)

    def _saved_cursor(self, dids: Sequence[str]) -> int | None:
        """The newest of the accounts: they were all told on one connection, in order."""
        told = [
            int(each.place.memo[CURSOR])
            for did in dids
            for each in self._followed[did]
            if each.place.memo.get(CURSOR, "").isdecimal()
        ]
        return max(told, default=None)

    async def _connect(self, dids: tuple[str, ...], cursor: _Cursor) -> str:
        """One connection, until it ends; why it did."""
        asked = jetstream.subscription(self._settings.url, dids, cursor.at_us)
        try:
            async with _connection(asked.url, self._settings.user_agent) as socket:
                if asked.hello is not None:
                    await socket.send(asked.hello)
                log.info("live_connected", accounts=len(dids), since=_shown(cursor.at_us))
                return await self._listen(socket, cursor)
        except InvalidStatus as error:
            if error.response.status_code == 400:
                cursor.at_us = None  # too old: what it would have told the readings will find
            return str(error)
        except StorageError as error:
            self._seen = Seen()  # it remembers what was not saved
            return str(error)
        except (OSError, TimeoutError, WebSocketException, StreamEndedError) as error:
            return str(error) or type(error).__name__

    async def _listen(self, socket: ClientConnection, cursor: _Cursor) -> str:
        waiting: asyncio.Queue[str | bytes | None] = asyncio.Queue(MAX_WAITING)
        receiving = asyncio.create_task(_receive(socket, waiting))
        try:
            while True:
                frames = [await waiting.get()]
                while len(frames) < BATCH and not waiting.empty():
                    frames.append(waiting.get_nowait())
                await self._take([each for each in frames if each is not None], cursor)
                if None in frames:
                    break
        finally:
            receiving.cancel()
            await asyncio.gather(receiving, return_exceptions=True)
        closed = receiving.result()
        if closed.sent is not None and closed.sent.code == _TOO_BIG:
            cursor.at_us = None  # else it would come again, for ever
        return str(closed)

    # --- events -------------------------------------------------------------------------------

    async def _take(self, frames: Sequence[str | bytes], cursor: _Cursor) -> None:
        """Save what some frames tell. Raises StorageError, and StreamEndedError after saving."""
        events: list[Event] = []
        ended: StreamEndedError | None = None
        for frame in frames:
            try:
                event = jetstream.read_frame(frame)
            except ParseError as error:
                log.warning("live_frame_skipped", detail=str(error))
                continue
            except StreamEndedError as error:
                ended = error
                break
            if event.detail:
                log.warning("live_notice", detail=event.detail)
            events.append(event)
        before = cursor.at_us
        cursor.pass_by(events, self._now())
        try:
            await self._save([each for each in events if self._seen.is_news(each)], cursor)
        except StorageError:
            cursor.at_us = before
            raise
        if ended is not None:
            raise ended

    async def _save(self, events: Sequence[Event], cursor: _Cursor) -> None:
        latest = {event.uri: event for event in events}
        intents = [
            self._intent(each, told, cursor)
            for did, told in _by_author(latest.values()).items()
            for each in self._followed.get(did, ())
        ]
        if not intents:
            return
        redact = self._settings.redact
        changed = await self._store.write(
            lambda session: live.save(session, intents, self._now(), redact=redact)
        )
        log.info("live_saved", events=len(latest), due=changed)
        if changed:
            self._on_due()

    def _intent(self, followed: Followed, events: Sequence[Event], cursor: _Cursor) -> LiveIntent:
        written = [event for event in events if event.happened == "written"]
        entries, skipped = bluesky.live_entries(followed.place, written)
        for why in skipped:
            log.info("live_post_skipped", url=followed.place.url, detail=why)
        is_gone = any(event.happened == "account_gone" for event in events)
        return LiveIntent(
            source_id=followed.source_id,
            entries=entries,
            fetch_at=self._now() + PARTS_AFTER,
            gone=tuple(bluesky.key_of(each) for each in events if each.happened == "deleted"),
            gone_below=(bluesky.keys_below(followed.did),) if is_gone else (),
            memo={CURSOR: str(cursor.at_us)} if cursor.at_us is not None else {},
        )


def _by_author(events: Iterable[Event]) -> Mapping[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(event.did, []).append(event)
    return found


@dataclass(slots=True)
class _Cursor:
    """How far a connection has come."""

    at_us: int | None

    def pass_by(self, events: Sequence[Event], now: datetime) -> None:
        """Never into the future: from there on everything would be too old to be told again."""
        latest = round(now.timestamp() * 1_000_000)
        told = [min(each.cursor_us, latest) for each in events if each.cursor_us is not None]
        self.at_us = max([*told, self.at_us or 0]) or None


class _Connect(connect):
    """A connection to the address that was asked for, and to no other."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


def _connection(url: str, user_agent: str) -> _Connect:
    return _Connect(
        url,
        user_agent_header=user_agent,
        proxy=None,
        max_size=2 * jetstream.MAX_MESSAGE_BYTES,
        close_timeout=CLOSE_SECONDS,
    )


async def probe(settings: LiveSettings) -> str | None:
    """Connect, and listen for a moment; what is wrong with the stream, or None.

    Nobody's posts are asked for: an account that there is not.
    """
    asked = jetstream.subscription(settings.url, (NOBODY,), None)
    try:
        async with (
            asyncio.timeout(PROBE_SECONDS),
            _connection(asked.url, settings.user_agent) as socket,
        ):
            if asked.hello is not None:
                await socket.send(asked.hello)
            try:
                async with asyncio.timeout(LISTEN_SECONDS):
                    jetstream.read_frame(await socket.recv())
            except TimeoutError:
                return None  # open, and silent as is to be expected
    except (OSError, TimeoutError, WebSocketException, StreamEndedError, ParseError) as error:
        return str(error) or f"no connection within {PROBE_SECONDS:.0f} s"
    return None


async def _receive(
    socket: ClientConnection, waiting: asyncio.Queue[str | bytes | None]
) -> ConnectionClosed:
    """Frames into the queue, None after the last one; how the connection ended."""
    while True:
        try:
            frame = await socket.recv()
        except ConnectionClosed as closed:
            await waiting.put(None)
            return closed
        await waiting.put(frame)


def _shown(cursor_us: int | None) -> str | None:
    if cursor_us is None:
        return None
    at = datetime.fromtimestamp(cursor_us / 1_000_000, UTC)
    return at.isoformat(timespec="seconds")


class _Bug(str):
    """Why something ended that never should."""

    __slots__ = ()


async def _survived(work: Awaitable[T]) -> T | _Bug:
    """What comes of it; of a bug, that it was one."""
    try:
        return await work
    except Exception as error:  # the boundary: a bug here is none of the service's
        log.exception("live_crashed", error=f"{type(error).__name__}: {error}")
        return _Bug(f"a bug of Swansong: {type(error).__name__}")
