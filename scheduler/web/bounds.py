"""What holds for every route: how large a request may be, how long it may take, and what is
answered when a route meets a bug."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

import structlog

log = structlog.get_logger()

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Asgi: TypeAlias = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]

REQUEST_SECONDS = 30.0
"""For one request, its body included: what is slower holds a connection for nothing."""


class _TooLargeError(Exception):
    """The body is longer than is read."""


def bounded(app: Asgi, max_bytes: int, seconds: float = REQUEST_SECONDS) -> Asgi:
    """`app`, with a limit on bodies (413), on time (408), and 500 in place of a trace."""

    async def answer(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        began = False

        async def note(message: Message) -> None:
            nonlocal began
            began = True
            await send(message)

        async def refuse(status: int, why: str) -> None:
            if not began:
                await _refuse(send, status, why)

        try:
            async with asyncio.timeout(seconds):
                await app(scope, _counted(scope, receive, max_bytes), note)
        except _TooLargeError:
            await refuse(413, f"at most {max_bytes} bytes are read")
        except TimeoutError:
            await refuse(408, f"not done within {seconds:g} seconds")
        except Exception as error:  # the boundary: a bug in one request is none of the service's
            name = type(error).__name__
            log.exception("request_crashed", path=scope.get("path"), error=f"{name}: {error}")
            await refuse(500, "a bug of Swansong; its log says more")

    return answer


def _counted(scope: MutableMapping[str, Any], receive: Receive, max_bytes: int) -> Receive:
    announced = dict(scope.get("headers", ())).get(b"content-length", b"0")
    left = max_bytes if int(announced) <= max_bytes else -1

    async def take() -> Message:
        nonlocal left
        if left >= 0:
            message = await receive()
            left -= len(message.get("body", b""))
            if left >= 0:
                return message
        raise _TooLargeError

    return take


async def _refuse(send: Send, status: int, why: str) -> None:
    body = f"{why}\n".encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
