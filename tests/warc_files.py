"""WARC files for tests, record by record, whole or broken as they are wanted.

pack(path, [response(url, page), …])            # gzip for each record
pack(path, […], form="zstd" | "plain" | "one gzip" | "one zstd")
"""

from __future__ import annotations

import gzip
import io
import uuid
from collections.abc import Sequence
from pathlib import Path

from fastwarc.stream_io import ZstdWriter

FORMS = ("gzip", "zstd", "plain", "one gzip", "one zstd")
TELLING = """<html lang="en"><head><title>{name} leaves Quillon Labs</title>
<meta property="article:published_time" content="{day}T09:00:00Z"></head><body><article>
<p>{name}, head of safety research at Quillon Labs, is leaving the company after four years, the
laboratory confirmed on Tuesday, and it has begun the search for a successor.</p>
<p>The work of the team goes on as planned until the end of the year, and nobody else is expected
to go; colleagues spoke of a great loss and of a good time together.</p></article></body></html>"""
SILENT = """<html lang="en"><head><title>A market {number}</title></head><body><article>
<p>The market in the old harbour opens on Saturday with forty stalls, more than in any year since
the hall was built, and the council hopes for sun after a long and rainy month.</p>
<p>Those who come by boat find a place to land beside the bridge, others are asked to walk, since
the square has been closed to cars since the first of the month.</p></article></body></html>"""


def telling(name: str, day: str = "2024-03-05") -> str:
    return TELLING.format(name=name, day=day)


def silent(number: int) -> str:
    return SILENT.format(number=number)


def http(
    body: bytes,
    *headers: str,
    status: str = "200 OK",
    content_type: str = "text/html; charset=utf-8",
) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def response(
    url: str, page: str | bytes, *headers: str, warc: Sequence[str] = (), **how: str
) -> bytes:
    body = page.encode() if isinstance(page, str) else page
    return record("response", url, http(body, *headers, **how), *warc)


def record(
    kind: str,
    url: str,
    block: bytes,
    *headers: str,
    length: int | None = None,
    content_type: str = "application/http;msgtype=response",
) -> bytes:
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, url)}>",
        "WARC-Date: 2024-03-06T10:15:00Z",
        f"WARC-Target-URI: {url}",
        f"Content-Type: {content_type}",
        *headers,
        f"Content-Length: {len(block) if length is None else length}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def pack(path: Path, records: Sequence[bytes], form: str = "gzip") -> Path:
    path.write_bytes(packed(records, form))
    return path


def packed(records: Sequence[bytes], form: str = "gzip") -> bytes:
    match form:
        case "gzip":
            return b"".join(map(gzip.compress, records))
        case "one gzip":
            return gzip.compress(b"".join(records))
        case "zstd":
            return b"".join(map(_zstd, records))
        case "one zstd":
            return _zstd(b"".join(records))
    return b"".join(records)


def _zstd(body: bytes) -> bytes:
    out = io.BytesIO()
    writer = ZstdWriter(out)
    writer.write(body)
    writer.close()
    return out.getvalue()
