"""Puts the parts together: client, storage, workers, channels, clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

import structlog

from scheduler.alerts.channels import build_channels
from scheduler.alerts.deliver import Deliverer
from scheduler.opening import directory, endpoints, fetch_settings, open_database
from scheduler.pacer import Pacer
from scheduler.pipeline import Pipeline
from scheduler.recipients import Recipients, unsubscribe_url
from scheduler.second_reader import open_second_reader
from scheduler.settings import Settings
from scheduler.store import Store
from scheduler.turns import Turns
from scheduler.web.addresses import verdict_base
from scheduler.workers import Workers
from scraper.fetch import Fetcher
from storage import leases

log = structlog.get_logger()

Clock: TypeAlias = Callable[[], datetime]


def utc_now() -> datetime:
    """The clock of the service; everything below is given it."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class App:
    """The parts of a running Swansong."""

    settings: Settings
    store: Store
    fetcher: Fetcher
    pipeline: Pipeline
    deliverer: Deliverer
    now: Clock


@asynccontextmanager
async def open_app(settings: Settings, now: Clock = utc_now) -> AsyncIterator[App]:
    """Open everything that `settings` name, and close it in the reverse order.

    Raises StorageError when the database cannot be opened or upgraded.
    """
    store = Store(await asyncio.to_thread(open_database, settings))
    workers = Workers(settings.service.workers)
    try:
        freed = await store.write(leases.recover)
        if freed:
            log.info("leases_recovered", count=freed)
        async with (
            Turns(store, utc_now) as turns,
            Fetcher(fetch_settings(settings), turns=turns) as fetcher,
            open_second_reader(settings, now) as second_reader,
        ):
            channels = build_channels(
                settings.channels,
                fetcher,
                allow_private=settings.fetch.allow_private,
                recipients=Recipients(store),
                unsubscribe_url=unsubscribe_url(settings.web.public_url),
                verdict_base=verdict_base(settings.web.public_url),
            )
            yield App(
                settings=settings,
                store=store,
                fetcher=fetcher,
                pipeline=Pipeline(
                    store,
                    fetcher,
                    workers,
                    settings,
                    endpoints(settings),
                    now,
                    Pacer(store, settings.fetch, now),
                    second_reader=second_reader,
                    directory=directory(settings),
                ),
                deliverer=Deliverer(
                    store,
                    channels,
                    now=now,
                    operator_channels=settings.operator.channels,
                    timings=settings.channels,
                ),
                now=now,
            )
    finally:
        workers.close()
        store.close()
