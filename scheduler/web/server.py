"""Serving routes inside the service's event loop. The only module that knows uvicorn.

uvicorn would listen for signals; stopping is the service's decision, so its steps are called one by
one: begin, serve until told to stop, end what is open.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog
import uvicorn
from starlette.routing import BaseRoute, Router
from uvicorn.protocols.http.h11_impl import H11Protocol

from scheduler.web.bounds import bounded

log = structlog.get_logger()

MAX_CONNECTIONS = 200
"""Open at once; further requests are answered with 503."""
MAX_HEAD_BYTES = 32_000
"""Of a request line with its headers."""
IDLE_SECONDS = 15.0
"""A connection without a request in work is closed after once to twice this time, however slowly
its next one trickles in."""
END_SECONDS = 5
"""For requests in work when the service stops."""


@asynccontextmanager
async def serving(
    listener: socket.socket, routes: Sequence[BaseRoute], max_body_bytes: int
) -> AsyncIterator[None]:
    """While these routes are served on a socket that was taken (`listening.take`)."""
    server = _server(routes, max_body_bytes)
    config = server.config
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listener])
    loop = asyncio.create_task(server.main_loop())
    log.info("web_started", listen="{}:{}".format(*listener.getsockname()[:2]))
    try:
        yield
    finally:
        server.should_exit = True
        await loop
        await server.shutdown(sockets=[listener])
        log.info("web_stopped")


def _server(routes: Sequence[BaseRoute], max_body_bytes: int) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            # the router alone: Starlette around it would answer before the bounds could
            bounded(Router(routes=list(routes), redirect_slashes=False), max_body_bytes),
            http=_Connection,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            limit_concurrency=MAX_CONNECTIONS,
            timeout_keep_alive=int(IDLE_SECONDS),
            timeout_graceful_shutdown=END_SECONDS,
            h11_max_incomplete_event_size=MAX_HEAD_BYTES,
        )
    )


class _Connection(asyncio.Protocol):
    """uvicorn's connection, which waits for the first head for ever, with an end to that."""

    def __init__(self, **parts: Any) -> None:
        self._inner = H11Protocol(**parts)
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport), transport
        self._inner.connection_made(transport)
        self._watch(transport)

    def _watch(self, transport: asyncio.Transport) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(IDLE_SECONDS, self._look, transport)

    def _look(self, transport: asyncio.Transport) -> None:
        cycle = self._inner.cycle
        if cycle is None or cycle.response_complete:
            transport.close()
        else:
            self._watch(transport)

    def data_received(self, data: bytes) -> None:
        self._inner.data_received(data)

    def eof_received(self) -> None:
        self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._inner.connection_lost(exc)
