"""`/healthz`: for whoever watches the watcher. Numbers only: it may be seen by anybody who reaches
the server, so it names no source, no channel and no person."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from scheduler.app import App
from scheduler.output import plain
from scheduler.web.pulse import Pulse
from storage import queries
from storage.errors import StorageError
from storage.types import HealthView

LATE_TICKS = 10
"""Ticks that may be missed before the service counts as stuck …"""
LATE_AT_LEAST = timedelta(minutes=1)
"""… and the time that it has anyway: a busy machine is late."""


def routes(app: App, pulse: Pulse) -> list[BaseRoute]:
    """GET `/healthz`: 200 while all is well, 503 with the same numbers when it is not."""
    late = max(LATE_TICKS * app.settings.service.tick, LATE_AT_LEAST)

    async def healthz(_request: Request) -> Response:
        problem, found = None, None
        try:
            found = await app.store.read(queries.health)
        except StorageError as error:
            problem = type(error).__name__
        told = report(found, problem, pulse, app.now() - late)
        return JSONResponse(told, status_code=200 if told["status"] == "ok" else 503)

    return [Route("/healthz", healthz)]


def report(
    found: HealthView | None, problem: str | None, pulse: Pulse, late_before: datetime
) -> dict[str, Any]:
    """What `/healthz` says; `problem` is why the database could not be asked."""
    is_stuck = (pulse.ticked_at or pulse.started_at) < late_before
    failing = [*(["database"] if problem else []), *(["tick"] if is_stuck else [])]
    told: dict[str, Any] = plain(
        {
            "service": "swansong",
            "status": "failing" if failing else "ok",
            "failing": failing,
            "database": problem or "ok",
            "started_at": pulse.started_at,
            "last_tick_at": pulse.ticked_at,
            "sources": found.sources if found else None,
            "deliveries_waiting": found.deliveries_waiting if found else None,
        }
    )
    return told
