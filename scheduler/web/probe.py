"""By what `swansong doctor` knows that a public address leads to the service.

It lies below the callbacks, and below the ways out of mails: a reverse proxy that passes only those
on passes it on too.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from scheduler.web.addresses import CALLBACKS_PATH, UNSUBSCRIBE_PATH

PROBE_PATHS = (CALLBACKS_PATH, UNSUBSCRIBE_PATH)
GREETING = "Swansong takes callbacks here."


def routes() -> list[BaseRoute]:
    """GET or POST `/websub/` and `/unsubscribe/`."""

    async def greet(_request: Request) -> Response:
        return PlainTextResponse(f"{GREETING}\n")

    return [Route(path, greet, methods=["GET", "POST"]) for path in PROBE_PATHS]
