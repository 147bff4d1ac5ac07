"""Sockets for httpcore, straight on asyncio: reading takes no more of the machine than it must.

httpcore's own way leads through anyio, whose streams ask the system to watch a socket and to stop
watching it at each read: half of the cost of a short request.
"""

from __future__ import annotations

import asyncio
import os
import select
import ssl
from collections.abc import Iterable
from typing import Any, cast

import httpcore

#: Bytes read ahead of whoever reads; beyond, the sender has to wait.
READ_AHEAD_BYTES = 256_000


async def connect(
    address: str,
    port: int,
    timeout: float | None,  # noqa: ASYNC109 -- as httpcore has it
    local_address: str | None = None,
    socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
) -> httpcore.AsyncNetworkStream:
    """A connection to an address. Raises httpcore's ConnectError and ConnectTimeout."""
    local = (local_address, 0) if local_address else None
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(timeout):
            transport, stream = await loop.create_connection(
                _Stream, address, port, local_addr=local
            )
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpcore.ConnectError(_said(error)) from error
    for option in socket_options or ():
        transport.get_extra_info("socket").setsockopt(*option)
    return stream


class _Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """Bytes of one connection, for one reader."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._heard = bytearray()
        self._is_ended = False
        self._failure: Exception | None = None
        self._is_held = False
        """The sender has to wait for the reader."""
        self._news: asyncio.Future[None] | None = None
        self._room: asyncio.Future[None] | None = None
        """Awaited by a writer, while the other side takes no more."""

    # --- as httpcore calls it -------------------------------------------------------------

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """What has come, at most so much; nothing at the end. Raises ReadError, ReadTimeout."""
        if not self._heard and not self._is_ended:
            self._news = asyncio.get_running_loop().create_future()
            try:
                await _within(self._news, timeout, httpcore.ReadTimeout)
            finally:
                self._news = None
        data = bytes(self._heard[:max_bytes])
        del self._heard[:max_bytes]
        if not data and self._failure is not None:
            raise httpcore.ReadError(_said(self._failure)) from self._failure
        if self._is_held and len(self._heard) < READ_AHEAD_BYTES:
            self._is_held = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send all of it. Raises WriteError, WriteTimeout."""
        if not buffer:
            return
        if self._is_ended:
            raise httpcore.WriteError(_said(self._failure) if self._failure else "it was closed")
        self._transport.write(buffer)
        if self._room is not None:
            await _within(asyncio.shield(self._room), timeout, httpcore.WriteTimeout)
            if self._failure is not None:
                raise httpcore.WriteError(_said(self._failure)) from self._failure

    async def aclose(self) -> None:
        """End the connection: what was to be said has been said, and nothing more is wanted."""
        self._transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """The same connection, encrypted. Raises ConnectError, ConnectTimeout."""
        loop = asyncio.get_running_loop()
        plain, transport = self._transport, None
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(
                    plain, self, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # also ssl.SSLError
            raise httpcore.ConnectError(_said(error)) from error
        finally:
            # whatever ended it, a stop included: half a handshake is no connection
            if transport is None:
                plain.abort()
        if transport is None:
            raise httpcore.ConnectError("it was closed")
        self._transport = transport
        return self

    def get_extra_info(self, info: str) -> Any:
        """`ssl_object`, and `is_readable`: of an idle connection, that it was closed."""
        if info == "is_readable":
            return bool(self._heard) or self._is_ended or self._has_something_come()
        return self._transport.get_extra_info(info)

    def _has_something_come(self) -> bool:
        poll = select.poll()
        poll.register(self._transport.get_extra_info("socket").fileno(), select.POLLIN)
        return bool(poll.poll(0))

    # --- as asyncio calls it --------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._heard += data
        if len(self._heard) >= READ_AHEAD_BYTES and not self._is_held:
            self._is_held = True
            self._transport.pause_reading()
        _wake(self._news)

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_ended, self._failure = True, exc
        _wake(self._news)
        self.resume_writing()

    def pause_writing(self) -> None:
        self._room = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        _wake(self._room)
        self._room = None


async def _within(
    wanted: asyncio.Future[None],
    timeout: float | None,  # noqa: ASYNC109
    late: type[httpcore.TimeoutException],
) -> None:
    if timeout is None:
        await wanted
        return
    try:
        async with asyncio.timeout(timeout):
            await wanted
    except TimeoutError as error:
        raise late(str(error)) from error


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _said(error: Exception) -> str:
    """Without the address, which asyncio puts in and which is not what the user wrote."""
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLError) and error.errno:
        return os.strerror(error.errno)
    return str(error) or type(error).__name__
