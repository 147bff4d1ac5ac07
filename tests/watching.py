"""Sources through the real service: servers on loopback in, webhooks out.

    async with watching(database_url, ADDRESS, endpoints={"reddit": site.url()}) as watch:
        await watch.once()                     # first sight: recorded, nobody is told
        site.page("/u/ada.rss", …)             # something new appears
        await watch.once()
        assert [a["person"] for a in watch.told()] == ["Ada Falk"]

Everything goes the way of `swansong once`: configuration, database, fetching, detection, rules,
outbox, channel. Only the clock is moved on, so that every source is due again.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

from scheduler.app import App, open_app
from scheduler.fetching import Fetching
from scheduler.opening import configured_sources
from scheduler.settings import Settings
from storage import queries, sources
from storage.engine import Database
from storage.queries import DepartureFilter
from storage.types import DepartureView, SourceView
from tests.receivers import WebhookReceiver

LATER = timedelta(minutes=2)
"""By which each pass is later than the one before; longer than a source's interval here."""


class Clock:
    """Real time, and what was added to it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Watch:
    """A service that does one pass at a time."""

    def __init__(self, app: App, clock: Clock, hook: WebhookReceiver) -> None:
        self.app = app
        self.clock = clock
        self._hook = hook

    async def once(self) -> None:
        """Read all that is due, a little later than last time, and tell of it."""
        self.clock.ahead += LATER
        await Fetching(self.app.pipeline, self.app.store, limit=8, now=self.clock).drain()
        await self.app.deliverer.run_due()

    def told(self) -> list[dict[str, Any]]:
        """The departures of all alerts so far, in the order of their arrival, with evidence."""
        bodies = [json.loads(each.body) for each in self._hook.requests]
        return [
            {**body["data"]["departure"], "evidence": body["data"]["evidence"]} for body in bodies
        ]

    async def departures(self) -> list[DepartureView]:
        return await self.app.store.read(
            lambda session: queries.departures(session, DepartureFilter())
        )

    async def sources(self) -> list[SourceView]:
        return await self.app.store.read(sources.list_views)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database holds."""
        with Database(self.app.settings.database.url) as database, database.read() as session:
            return [tuple(row) for row in session.connection().execute(text(query)).all()]


@asynccontextmanager
async def watching(
    database_url: str,
    url: str,
    *,
    kind: str | None = None,
    options: dict[str, str] | None = None,
    endpoints: dict[str, str] | None = None,
    **sections: Any,
) -> AsyncIterator[Watch]:
    """Watch one place; `sections` are further sections of the configuration."""
    clock = Clock()
    async with WebhookReceiver() as hook:
        fetch = {
            "spacing": "0s",
            "interval": "1m",
            "adapt": False,  # every pass reads the source
            "reactions": False,  # what they ask is tried in tests of their own
            "allow_private": ["127.0.0.0/8"],
        }
        settings = Settings.model_validate(
            {
                "database": {"url": database_url},
                "service": {"workers": 1, "stop_within": "5s"},
                "endpoints": endpoints or {},
                "channels": {"hook": {"type": "webhook", "url": hook.url}},
                "rules": [{"name": "everybody", "channels": ["hook"]}],
                "sources": [{"url": url, "kind": kind, "options": options or {}}],
                **sections,
                "fetch": {**fetch, **sections.get("fetch", {})},
            }
        )
        async with open_app(settings, clock) as app:
            found = configured_sources(settings)
            await app.store.write(lambda session: sources.sync_config(session, found, clock()))
            yield Watch(app, clock, hook)
