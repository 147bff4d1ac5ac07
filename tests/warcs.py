"""WARC records and files as archives write them (section 8.2 of the notes on wire formats)."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from tests.site import Reply, Request

RECORD_ID = "<urn:uuid:11111111-2222-4333-8444-555555555555>"


def answer(
    body: bytes | str, *headers: str, status: str = "200 OK", content_type: str = "text/html"
) -> bytes:
    """A server's answer as it came."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + data


def record(
    block: bytes,
    url: str,
    *headers: str,
    kind: str = "response",
    date: str = "2026-05-04T10:15:00Z",
    length: int | None = None,
) -> bytes:
    """One record; `length` is what it says of its block, where that is wrong."""
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: {RECORD_ID}",
        f"WARC-Date: {date}",
        f"WARC-Target-URI: {url}",
        *headers,
        "Content-Type: application/http;msgtype=response",
        f"Content-Length: {len(block) if length is None else length}",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


def member(*args: object, **kwargs: object) -> bytes:
    """The same as it lies in a file: one gzip member."""
    return gzip.compress(record(*args, **kwargs))  # type: ignore[arg-type]


def in_parts(file: bytes, most: int | None = None) -> Callable[[Request], Reply]:
    """Serves the parts of a file that are asked for, the whole to nobody; `most` bytes at once."""

    def serve(request: Request) -> Reply:
        asked = request.headers.get("range")
        if asked is None:
            return Reply(500)
        first, last = map(int, asked.removeprefix("bytes=").split("-"))
        if first >= len(file):
            return Reply(416, {"Content-Range": f"bytes */{len(file)}"})
        body = file[first : last + 1][:most]
        told = f"bytes {first}-{first + len(body) - 1}/{len(file)}"
        return Reply(206, {"Content-Range": told, "Content-Type": "application/octet-stream"}, body)

    return serve
