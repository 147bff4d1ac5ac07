"""WARC files, record after record: gzip or zstd for each record, one of both for all, or plain.

Section 8.2 of the notes on wire formats. What cannot be read costs itself only: the next place
where a record can begin is looked for. No more of a record is in memory than may be read of it.
"""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader, ZstdReader
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from scraper.archives import reading
from scraper.archives.stretches import Item, Position, Unread
from scraper.errors import ParseError
from scraper.records import Post

SUFFIXES = (".warc", ".warc.gz", ".warc.zst", ".warc.zstd")

MAX_RECORD_BYTES = 20_000_000
"""Of one record, packed as its server packed it; longer ones are files or endless."""
MAX_BODY_BYTES = 20_000_000
"""Of one page, unpacked."""
PIECE_BYTES = 1024 * 1024
"""That are looked through at once for the next record."""
BLOCK_BYTES = 256 * 1024
"""More than a block of zstd can be long: nothing is unpacked of less than one."""
LOOK_BYTES = 1024
"""Unpacked, to see whether a record begins here."""

READ = (
    WarcRecordType.response
    | WarcRecordType.resource
    | WarcRecordType.conversion
    | WarcRecordType.revisit
)
"""The others hold no page: what was asked, what is said of the file."""
_NEIGHBOUR = b"\r\n\r\nWARC/1."
_GZIP, _ZSTD, _PLAIN = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"WARC/1."


@dataclass(slots=True)
class Found:
    """A record, or that there is none where one should be."""

    offset: int
    """From where unpacking can begin."""
    passed: int
    """Records between there and this one."""
    record: WarcRecord | None
    """None: unreadable."""
    is_broken: bool = False
    """Reading it showed that where it ends is not to be trusted."""


def walk(path: Path, at: Position, end: int) -> Iterator[Item]:
    """The records from a position on that begin before byte `end`. Raises OSError."""
    with path.open("rb") as file:
        for found in islice(_walk(file, at.offset, end), at.passed, None):
            yield Item(Position(found.offset, found.passed), partial(_read, found))


def _read(found: Found) -> Post | None:
    record = found.record
    if record is None:
        raise OSError("unreadable")
    try:
        page = payload(record)
    except OSError:
        found.is_broken = True
        raise
    if _NEIGHBOUR in page.body:
        # its length is wrong: what follows is another page, under this address
        found.is_broken = True
        raise OSError("longer than itself")
    if not reading.may_tell(page.body, page.charset):
        return None
    url = record.headers.get("WARC-Target-URI") or ""
    read = reading.read_text if page.content_type == "text/plain" else reading.read_page
    try:
        post = read(page.body, page.charset, url.strip("<>"), record.record_date)
    except ValueError as error:
        raise ParseError(f"{url} is no address: {error}") from error
    if not reading.may_tell(f"{post.title or ''}\n{post.text}"):
        return None  # the phrase stood in a menu, a teaser or a script
    return replace(post, is_partial=True) if page.is_cut else post


def _walk(file: BinaryIO, offset: int, end: int) -> Iterator[Found]:
    """A place that cannot be read is told of once, and passed over."""
    mark = _mark(file)
    at = _begin(file, mark, offset, end)
    is_known_bad = False
    while at is not None and at < end:
        last, has_any = at, False
        try:
            for last, passed, record in _records(file, mark, at):
                if last >= end:
                    return
                has_any = True
                found = Found(last, passed, record)
                yield found
                if found.is_broken and not passed:
                    break
            else:
                return
        except (OSError, ValueError, EOFError):
            if has_any or not is_known_bad:
                yield Found(last, 0, None)
        is_known_bad = True
        at = _begin(file, mark, last + 1, end)


def _records(file: BinaryIO, mark: bytes, at: int) -> Iterator[tuple[int, int, WarcRecord]]:
    """Each with where unpacking can begin for it, and the records to pass over from there."""
    file.seek(at)
    begin, passed = at, 0
    for record in ArchiveIterator(file, record_types=READ, parse_http=True, quirks_mode=True):
        offset = record.stream_pos
        # within one member, positions are no places where unpacking can begin
        if offset > begin and _peek(file, offset, len(mark)) == mark:
            begin, passed = offset, 0
        yield begin, passed, record
        passed += 1


def _mark(file: BinaryIO) -> bytes:
    head = _peek(file, 0, 4)
    if head.startswith(_GZIP):
        return _GZIP
    return _ZSTD if head == _ZSTD else _PLAIN


def _peek(file: BinaryIO, at: int, length: int) -> bytes:
    """Bytes of the file, wherever it is being read. A map of the file in memory would be simpler,
    but counts as memory of ours."""
    return os.pread(file.fileno(), length, at)


def _begin(file: BinaryIO, mark: bytes, offset: int, end: int) -> int | None:
    """The first place from `offset` on, and before `end`, where a record can begin."""
    while offset < end:
        piece = _peek(file, offset, PIECE_BYTES)
        at = piece.find(mark)
        while at != -1 and offset + at < end:
            if _is_record(file, mark, offset + at):
                return offset + at
            at = piece.find(mark, at + 1)
        if len(piece) < PIECE_BYTES:
            return None
        # a mark may lie across two pieces
        offset += len(piece) - len(mark) + 1
    return None


def _is_record(file: BinaryIO, mark: bytes, at: int) -> bool:
    if mark == _PLAIN:
        return at == 0 or _peek(file, at - 2, 2) == b"\r\n"
    try:
        if mark == _GZIP:
            packed = _peek(file, at, 4 * LOOK_BYTES)
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(packed, LOOK_BYTES)
        else:
            head = ZstdReader(io.BytesIO(_peek(file, at, BLOCK_BYTES))).read(LOOK_BYTES)
    except (OSError, ValueError, EOFError, zlib.error):
        return False
    return head.startswith(_PLAIN)


# --- what a record holds ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Payload:
    """The page in a record."""

    body: bytes
    content_type: str
    """The media type in lower case without parameters; empty where none is told."""
    charset: str | None
    is_cut: bool


def payload(record: WarcRecord) -> Payload:
    """The page in a record, unpacked. Raises Unread, OSError for broken data."""
    if record.record_type == WarcRecordType.revisit:
        raise Unread("revisit")
    if record.content_length > MAX_RECORD_BYTES:
        raise Unread("too_large")
    http = record.http_headers if record.is_http else None
    if http is not None and http.status_code != 200:
        raise Unread("status")
    told = _content_type(record, http)
    media, _, parameters = told.partition(";")
    content_type = media.strip().lower()
    if not _may_be_page(content_type):
        raise Unread("not_html")
    length = record.content_length
    raw = record.reader.read(length)
    is_short = len(raw) < length
    body = _unpacked(raw, http) if http is not None else raw
    is_cut = is_short or "WARC-Truncated" in record.headers
    return Payload(body, content_type, _charset(parameters), is_cut)


def _content_type(record: WarcRecord, http: Any) -> str:
    if http is not None:
        return http.get("Content-Type") or ""
    return record.headers.get("Content-Type") or ""


def _may_be_page(content_type: str) -> bool:
    return (
        content_type in {"", "text/html", "application/xhtml+xml", "text/plain"}
        or "octet-stream" in content_type
    )


def _charset(parameters: str) -> str | None:
    _, found, value = parameters.lower().partition("charset=")
    return value.partition(";")[0].strip(" \"'") or None if found else None


def _unpacked(raw: bytes, http: Any) -> bytes:
    """Without the codings that the server put around the page. Raises Unread, OSError."""
    if "chunked" in (http.get("Transfer-Encoding") or "").lower():
        raw = _bounded(ChunkedReader(io.BytesIO(raw)), raw)
    for coding in reversed((http.get("Content-Encoding") or "").lower().split(",")):
        match coding.strip():
            case "" | "identity":
                pass
            case "gzip" | "x-gzip":
                raw = _bounded(GzipReader(io.BytesIO(raw)), raw)
            case "deflate":
                raw = _bounded(GzipReader(io.BytesIO(raw), zlib=True), raw)
            case "br":
                raw = _bounded(BrotliReader(io.BytesIO(raw)), raw)
            case "zstd":
                raw = _bounded(ZstdReader(io.BytesIO(raw)), raw)
            case _:
                raise Unread("unknown_coding")
    return raw


def _bounded(reader: Any, raw: bytes) -> bytes:
    try:
        body: bytes = reader.read(MAX_BODY_BYTES + 1)
    except (OSError, ValueError, EOFError):
        # archives undo a coding, and leave the header that tells of it
        if raw.startswith((_GZIP, _ZSTD)):
            raise
        return raw
    if len(body) > MAX_BODY_BYTES:
        raise Unread("too_large")
    return body


def is_whole(path: Path) -> bool:  # noqa: ARG001 -- the same question for every kind
    """Reading can begin in the middle of such files; where it cannot, the first stretch has all."""
    return False
