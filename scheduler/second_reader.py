"""Asks another reader about doubtful departures, over an OpenAI-compatible API; off by default.

    told → doubtful ones? → question → POST {url}/chat/completions → judged

The service never waits for it longer than its time limit, and never needs it: whatever fails is
logged, the departure stays as doubtful as it was, and for `REST` nobody is asked.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from scheduler.opening import fetch_settings
from scheduler.secret import SecretError, read_secret
from scheduler.settings import ReaderSettings, Settings
from scraper.detect import second
from scraper.errors import FetchError, ParseError
from scraper.fetch import Fetcher
from scraper.records import Post, Reading
from scraper.told import Told

log = structlog.get_logger()

NOTHING_READ = Post("", "", "")
"""What a probe shows."""
REST = timedelta(minutes=1)
"""After a failure: a dead endpoint must not cost its time limit with every post."""
EVERYWHERE = ("0.0.0.0/0", "::/0")
"""The address is the operator's own, often of a model on the same machine; no page chooses it, and
redirects are not followed. So the guard, which is for pages, has nothing to keep out here."""


@dataclass(slots=True)
class SecondReader:
    """Another reader, asked about departures whose scores lie in the band."""

    settings: ReaderSettings
    fetcher: Fetcher
    now: Callable[[], datetime]
    rests_until: datetime | None = None

    async def read(self, told: Told) -> Told:
        """The same, after a second opinion where one was needed and could be had."""
        candidates = second.doubtful(told.reading, second.Band(*self.settings.band))
        if not candidates or (self.rests_until and self.now() < self.rests_until):
            return told
        try:
            body = await self._ask(second.question(told.post, candidates, self.settings.model))
            reading = second.judged(told.post, told.reading, candidates, body)
        except (FetchError, ParseError, SecretError) as error:
            self.rests_until = self.now() + REST
            log.warning("second_reader_failed", url=told.post.url, detail=str(error))
            return told
        log.info("second_reader_asked", url=told.post.url, departures=len(candidates))
        return replace(told, reading=reading)

    async def probe(self) -> str | None:
        """None when it answers as asked, else one line on what is wrong. Asks about nothing."""
        try:
            body = await self._ask(second.question(NOTHING_READ, [], self.settings.model))
            second.judged(NOTHING_READ, Reading(None), [], body)
        except (FetchError, ParseError, SecretError) as error:
            return str(error)
        return None

    async def _ask(self, question: dict[str, object]) -> bytes:
        headers = {"content-type": "application/json", "accept": "application/json"}
        key = read_secret(self.settings.api_key, self.settings.api_key_file)
        if key is not None:
            headers["authorization"] = f"Bearer {key}"
        url = self.settings.url.rstrip("/") + "/chat/completions"
        answer = await self.fetcher.post(
            url,
            json.dumps(question).encode(),
            headers,
            timeout_seconds=self.settings.timeout.total_seconds(),
        )
        if isinstance(answer, FetchError):
            raise answer
        if answer.status != 200:
            said = answer.body[:200].decode("utf-8", "replace")
            raise ParseError(f"the second reader answered with status {answer.status}: {said}")
        return answer.body


@asynccontextmanager
async def open_second_reader(
    settings: Settings, now: Callable[[], datetime]
) -> AsyncIterator[SecondReader | None]:
    """The second reader of `[detect.reader]`; None where there is none."""
    if settings.detect.reader is None:
        yield None
        return
    unguarded = replace(fetch_settings(settings), allow_private=EVERYWHERE)
    async with Fetcher(unguarded) as fetcher:
        yield SecondReader(settings.detect.reader, fetcher, now)
