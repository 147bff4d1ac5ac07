"""The real service, its clocks faster than usual, in processes that will be killed."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

from scheduler import service
from scheduler.alerts import backoff, pausing, timing
from scheduler.settings import Settings
from storage import holding

PRELOADED = (
    "alembic.command",
    "apscheduler.triggers.interval",
    "psycopg",
    "scheduler.workers",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "storage.identity.organization_lines",
)
"""What else the service loads at its start: most of a life would go into that."""
FASTER: Mapping[Any, Mapping[str, Any]] = {
    backoff: {"PAUSES": (timedelta(seconds=0.2),) * 400, "MAX_ATTEMPTS": 401},
    pausing: {"PROBE_PAUSES": (timedelta(seconds=0.2), timedelta(seconds=0.5))},
    timing: {"HOUR": timedelta(seconds=2), "LOOK_AGAIN": timedelta(seconds=0.2)},
    holding: {"HOUR": timedelta(seconds=2)},
}
"""By module and constant."""


def serve(configured: Mapping[str, Any], log: str) -> None:
    """The real service, its clocks faster, in a process that will be killed."""
    with Path(log).open("ab") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
    for module, constants in FASTER.items():
        for name, value in constants.items():
            setattr(module, name, value)
    service.run(Settings.model_validate(configured))


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
