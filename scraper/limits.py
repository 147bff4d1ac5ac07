"""Bounded reading: no more bytes, time and redirects than are wanted.

gzip and deflate are undone here, a piece at a time with an upper bound, because a client that
inflates on its own has filled the memory before anyone can count.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from scraper.errors import LimitError

_PERMANENT_REDIRECTS = frozenset({301, 308})
_GZIP_MAGIC = b"\x1f\x8b"
_ANY_HEADER = zlib.MAX_WBITS | 32
_NO_HEADER = -zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class ByteLimits:
    """How much of a body is read, and what happens beyond."""

    max_wire_bytes: int
    max_body_bytes: int
    """After decompression."""
    is_cut: bool = False
    """True: what goes beyond is left out; False: it is an error."""


class CodingError(Exception):
    """A body that is not what its headers say: unknown coding, broken data, another length."""


class TooLongError(Exception):
    """A body went beyond a limit; the message names it."""

    def __init__(self, name: str, value: int) -> None:
        super().__init__(f"more than {name} = {value:,}".replace(",", " "))


class BoundedBody:
    """Takes a body as it comes off the wire and holds no more of it than the limits allow."""

    def __init__(self, headers: Mapping[str, str], bounds: ByteLimits) -> None:
        """Header names in lower case.

        Raises CodingError for a coding that was not asked for, TooLongError when the announced
        length is already too much.
        """
        self._bounds = bounds
        length = headers.get("content-length", "").strip()
        self._length = int(length[:20]) if length.isascii() and length.isdigit() else None
        if not bounds.is_cut and (self._length or 0) > bounds.max_wire_bytes:
            raise TooLongError("max_wire_bytes", bounds.max_wire_bytes)
        self._inflater = _Inflater(headers.get("content-encoding", ""), bounds.max_body_bytes)
        self._wire_bytes = 0
        self._body = bytearray()
        self.is_full = False
        """Cut: whatever else comes is not wanted."""

    @property
    def content(self) -> bytes:
        """What was read so far, decompressed."""
        return bytes(self._body[: self._bounds.max_body_bytes])

    def feed(self, data: bytes) -> None:
        """Take the next piece. Raises CodingError, TooLongError."""
        try:
            self._take(data)
        except TooLongError:
            if not self._bounds.is_cut:
                raise
            self.is_full = True

    def _take(self, data: bytes) -> None:
        room = self._bounds.max_wire_bytes - self._wire_bytes
        self._wire_bytes += len(data)
        for piece in self._inflater.feed(data[:room]):
            self._body += piece
            if len(self._body) > self._bounds.max_body_bytes:
                raise TooLongError("max_body_bytes", self._bounds.max_body_bytes)
        if len(data) > room:
            raise TooLongError("max_wire_bytes", self._bounds.max_wire_bytes)

    def finish(self) -> bytes:
        """The whole body. Raises CodingError when it stopped too early."""
        if not self.is_full:
            if self._length is not None and self._wire_bytes != self._length:
                raise CodingError(f"{self._wire_bytes} bytes instead of {self._length}")
            self._inflater.finish()
        return self.content


def unpacked(body: bytes, max_bytes: int) -> bytes:
    """A body that may be a gzip file, as what is in it. Raises CodingError, TooLongError."""
    if not body.startswith(_GZIP_MAGIC):
        return body
    inflating = BoundedBody({"content-encoding": "gzip"}, ByteLimits(len(body), max_bytes))
    inflating.feed(body)
    return inflating.finish()


class _Inflater:
    """Undoes one content coding in pieces, none of them longer than one byte over the bound."""

    def __init__(self, coding: str, max_bytes: int) -> None:
        name = coding.strip().lower()
        if name not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise CodingError(f'content coding "{coding}", which was not asked for')
        self._bound = max_bytes + 1
        self._is_plain = name in ("", "identity")
        self._is_deflate = name == "deflate"
        self._stream = zlib.decompressobj(_ANY_HEADER)
        self._has_begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        return iter((data,)) if self._is_plain else self._inflate(data)

    def finish(self) -> None:
        if self._has_begun and not self._stream.eof:
            raise CodingError("compressed data that stop before their end")

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream.eof:
                # A gzip body may have several members; whatever else follows, browsers ignore.
                if not data.startswith(_GZIP_MAGIC):
                    return
                self._stream = zlib.decompressobj(_ANY_HEADER)
            yield self._step(data)
            data = self._stream.unconsumed_tail or self._stream.unused_data
            # A finished stream's remainder is looked at again, as a member of its own.

    def _step(self, data: bytes) -> bytes:
        try:
            piece = self._stream.decompress(data, self._bound)
        except zlib.error as error:
            if not self._is_deflate or self._has_begun:
                raise CodingError(f"compressed data that cannot be read ({error})") from error
            piece = self._without_header(data)
        self._has_begun = True
        return piece

    def _without_header(self, data: bytes) -> bytes:
        # "deflate" means zlib (RFC 9110, 8.4.1.2), but some servers send it bare.
        self._stream = zlib.decompressobj(_NO_HEADER)
        try:
            return self._stream.decompress(data, self._bound)
        except zlib.error as error:
            raise CodingError(f"compressed data that cannot be read ({error})") from error


class TooLateError(Exception):
    """The time limit ended a fetch."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"longer than timeout_seconds = {seconds:g}")


class Deadline:
    """The time that a fetch may take, spent only while a request is under way."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._left = seconds

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Raises TooLateError when the time is up."""
        started = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(self._left, 0.0)) as limit:
                yield
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise TooLateError(self._seconds) from error
        finally:
            self._left -= asyncio.get_running_loop().time() - started


class Trail:
    """Where the redirects of one fetch have led so far."""

    def __init__(self, first: str, max_redirects: int) -> None:
        self.target = first
        self._max_redirects = max_redirects
        self._seen = [first]
        self._is_permanent = True

    @property
    def has_moved(self) -> bool:
        """Whether there was any redirect."""
        return len(self._seen) > 1

    @property
    def moved_to(self) -> str | None:
        """The last address, when every step to it was for good."""
        return self.target if self.has_moved and self._is_permanent else None

    def step(self, status: int, target: str) -> None:
        """Take one redirect. Raises LimitError for a circle, or one too many."""
        if target in self._seen:
            raise LimitError(
                f"{self.target} redirects in a circle, back to {target}; "
                "it may want cookies, which are not kept",
                url=target,
            )
        if len(self._seen) > self._max_redirects:
            raise LimitError(
                f"{self._seen[0]} redirects more than max_redirects = {self._max_redirects} times",
                url=target,
            )
        self._is_permanent = self._is_permanent and status in _PERMANENT_REDIRECTS
        self._seen.append(target)
        self.target = target
