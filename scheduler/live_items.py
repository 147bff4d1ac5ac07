"""Hacker News beside the readings: items are asked for as they are counted.

    round: sources that want it ─► what is new? ─► each item ─► entries and how far we are
                                                                (one transaction) ─► fetch tick

Through the fetcher like all else: robots.txt, spacing and limits hold. Nothing depends on it: what
it misses the search finds, and both save under the same keys.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from scheduler.decide import is_refusal
from scheduler.live import LOOK_EVERY, pause_seconds
from scheduler.store import Store
from scraper.errors import FetchError, ParseError, RobotsError, ScraperError
from scraper.places import Place
from scraper.records import Entry, Fetched, Request, Unchanged
from scraper.sources import hackernews
from scraper.streams import hackernews as stream
from scraper.streams.hackernews import Walk
from storage import live, sources
from storage.errors import StorageError
from storage.types import LiveIntent

log = structlog.get_logger()

ASK_EVERY = timedelta(seconds=10)
BATCH = 50
"""Items that are asked for before the next look at what is new, and at who wants it."""
NOTE_EVERY = timedelta(minutes=1)
"""How far we are is saved with what was found, and so often besides."""
FORBIDDEN_SECONDS = 3600.0
"""Before robots.txt is asked once more whether it still forbids."""
CURSOR = "live_item"
"""In the memo of a source: the item up to which all were settled."""

Ask = Callable[[Request], Awaitable[Fetched | Unchanged | FetchError]]


@dataclass(frozen=True, slots=True)
class ItemsSettings:
    """Where the items are, and how often they are asked for."""

    base: str
    look_every: timedelta = LOOK_EVERY
    """For sources that want it, while none does."""
    ask_every: timedelta = ASK_EVERY
    pause: Callable[[int], float] = pause_seconds
    """After so many failures in a row."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A source that wants items live."""

    source_id: int
    place: Place
    types: frozenset[str]


class LiveItems:
    """Follows new items while a source wants it, until it is cancelled."""

    def __init__(
        self,
        store: Store,
        ask: Ask,
        settings: ItemsSettings,
        now: Callable[[], datetime],
        on_due: Callable[[], None],
    ) -> None:
        self._store = store
        self._ask = ask
        self._settings = settings
        self._now = now
        self._on_due = on_due
        self._walk: Walk | None = None
        self._noted_at: datetime | None = None

    async def run(self) -> None:
        """Round after round."""
        failures = 0
        while True:
            try:
                wait = await self._round()
                failures = 0
            except (ScraperError, StorageError) as error:
                failures += 1
                wait = self._pause(error, failures)
                log.warning("live_items_failed", detail=str(error), again_in_seconds=round(wait))
            except Exception as error:  # the boundary: a bug here is none of the service's
                log.exception("live_items_crashed", error=f"{type(error).__name__}: {error}")
                failures += 1
                wait = self._settings.pause(failures)
                self._walk = None
            await asyncio.sleep(wait)

    def _pause(self, error: Exception, failures: int) -> float:
        wait = self._settings.pause(failures)
        retry_at = error.retry_at if isinstance(error, FetchError) else None
        if isinstance(error, RobotsError) and retry_at is None:
            return FORBIDDEN_SECONDS
        if retry_at is not None:
            wait = max(wait, (retry_at - self._now()).total_seconds())
        return wait

    async def _round(self) -> float:
        """Ask what is new, and for some of it. Seconds until the next round.

        Raises ScraperError and StorageError; what was not saved comes again then.
        """
        followed = await self._take_stock()
        if not followed:
            self._walk = None
            return self._settings.look_every.total_seconds()
        with_comments = any("comment" in each.types for each in followed)
        newest = stream.read_newest(
            await self._get(stream.newest_request(self._settings.base, with_comments=with_comments))
        )
        walk = self._walk = self._walk or Walk(_saved_cursor(followed) or max(newest))
        skipped = walk.meet(newest, with_comments=with_comments)
        if skipped:
            log.warning("live_items_skipped", items=skipped, detail="the search finds them")
        due = walk.due()
        for number in due[:BATCH]:
            await self._take(number, walk, followed)
        await self._note(walk, followed)
        return 0.0 if len(due) > BATCH else self._settings.ask_every.total_seconds()

    async def _take_stock(self) -> list[Followed]:
        known = await self._store.read(lambda session: sources.followed(session, hackernews.KIND))
        found = []
        for source in known:
            place = Place(source.url, source.options, source.memo)
            types = hackernews.live_types(place)
            if types:
                found.append(Followed(source.id, place, types))
        return found

    async def _get(self, request: Request) -> Fetched:
        answer = await self._ask(request)
        if isinstance(answer, FetchError):
            raise answer
        assert not isinstance(answer, Unchanged), answer
        return answer

    async def _take(self, number: int, walk: Walk, followed: Sequence[Followed]) -> None:
        item = await self._read(number)
        if item is None:
            walk.put_off(number)
            return
        if not stream.is_gone(item):
            await self._save(item, walk, followed)
        walk.settle(number)

    async def _read(self, number: int) -> Mapping[str, Any] | None:
        """An item; None for one that cannot be read, now or ever."""
        request = stream.item_request(self._settings.base, number)
        try:
            return stream.read_item(await self._get(request))
        except FetchError as error:
            if not is_refusal(error.status):
                raise
            log.info("live_item_refused", item=number, detail=str(error))
        except ParseError as error:
            log.info("live_item_refused", item=number, detail=str(error))
        return None

    async def _save(
        self, item: Mapping[str, Any], walk: Walk, followed: Sequence[Followed]
    ) -> None:
        now = self._now()
        intents = []
        for each in followed:
            try:
                entry = hackernews.live_entry(each.place, item)
            except ValueError as error:
                log.info("live_post_skipped", url=each.place.url, detail=str(error))
                continue
            if entry is not None:
                intents.append(_intent(each, walk, now, entry))
        if not intents:
            return
        changed = await self._store.write(
            lambda session: live.save(session, intents, now, redact=True)
        )
        log.info("live_saved", item=item["id"], due=changed)
        if changed:
            self._on_due()

    async def _note(self, walk: Walk, followed: Sequence[Followed]) -> None:
        now = self._now()
        if self._noted_at is not None and now - self._noted_at < NOTE_EVERY:
            return
        intents = [_intent(each, walk, now) for each in followed]
        await self._store.write(lambda session: live.save(session, intents, now, redact=True))
        self._noted_at = now


def _intent(followed: Followed, walk: Walk, now: datetime, *entries: Entry) -> LiveIntent:
    return LiveIntent(
        source_id=followed.source_id,
        fetch_at=now,
        entries=entries,
        memo={CURSOR: str(walk.through)},
    )


def _saved_cursor(followed: Sequence[Followed]) -> int | None:
    """The furthest: they were all told of the same items."""
    told = [each.place.memo.get(CURSOR, "") for each in followed]
    return max((int(each) for each in told if each.isdecimal()), default=None)
