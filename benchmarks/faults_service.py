"""What of the service sends, its clocks faster than usual, in processes that will be killed.

It finds nothing and reads nothing, so that it begins in an instant, and lives are short.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

from scheduler import service
from scheduler.alerts import backoff, pausing, timing
from scheduler.alerts.channels import build_channels
from scheduler.alerts.deliver import Deliverer
from scheduler.app import utc_now
from scheduler.opening import fetch_settings
from scheduler.settings import Settings
from scheduler.store import Store
from scraper.fetch import Fetcher
from storage import holding, leases
from storage.engine import Database

PRELOADED = (
    "psycopg",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""What else it would load at its start."""
TICK_SECONDS = 0.1
FASTER: Mapping[Any, Mapping[str, Any]] = {
    backoff: {"PAUSES": (timedelta(seconds=0.2),) * 400, "MAX_ATTEMPTS": 401},
    pausing: {"PROBE_PAUSES": (timedelta(seconds=0.2), timedelta(seconds=0.5))},
    timing: {"HOUR": timedelta(seconds=2), "LOOK_AGAIN": timedelta(seconds=0.2)},
    holding: {"HOUR": timedelta(seconds=2)},
}
"""By module and constant."""


def serve(configured: Mapping[str, Any], log: str) -> None:
    """Send what the outbox holds, as the service does, until stopped or killed."""
    with Path(log).open("ab") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
    for module, constants in FASTER.items():
        for name, value in constants.items():
            setattr(module, name, value)
    asyncio.run(_serve(Settings.model_validate(configured)))


async def _serve(settings: Settings) -> None:
    store = Store(Database(settings.database.url))
    await store.write(leases.recover)
    async with Fetcher(fetch_settings(settings)) as fetcher:
        deliverer = Deliverer(
            store,
            build_channels(settings.channels, fetcher),
            now=utc_now,
            timings=settings.channels,
        )
        with service.stop_signals() as stop:
            while not stop.is_set():
                await deliverer.run_due()
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), TICK_SECONDS)
            await deliverer.stop(settings.service.stop_within.total_seconds())
    store.close()


def _context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["benchmarks.faults_service", *PRELOADED])
    return context


@dataclass(frozen=True)
class Life:
    """Starts services on one database."""

    configured: Mapping[str, Any]
    log: Path
    context: ForkServerContext = field(default_factory=_context)

    def begin(self) -> ForkServerProcess:
        process = self.context.Process(target=serve, args=(self.configured, str(self.log)))
        process.start()
        return process
