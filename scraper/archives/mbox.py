"""Mail archives on disk: a message after the other, plain, gzip or zstd.

Keys are those of the messages in the archives of lists: what was read there is not read again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import quote

from scraper.archives import packed, reading
from scraper.archives.stretches import Item, Position
from scraper.errors import ParseError
from scraper.records import Fetched, Post
from scraper.sources import _mail

SUFFIXES = (".mbox", ".mbox.gz", ".mbx", ".txt.gz", ".mbox.zst")
MAX_LINE_BYTES = 1_000_000
"""A longer line is a file that somebody attached."""


def walk(path: Path, at: Position, end: int) -> Iterator[Item]:
    """The messages from a position on that begin before byte `end`. Raises OSError."""
    begin: Position | None = None
    held: list[bytes] = []
    size = 0
    # a message that begins before the end may go on behind it
    for position, line in packed.lines(path, at, 1 << 62, MAX_LINE_BYTES):
        if line is not None and _mail.begins(line):
            if begin is not None:
                yield Item(begin, partial(_read, b"".join(held)))
            if not packed_position(position) and position.offset >= end:
                return
            begin, held, size = position, [], 0
        elif begin is not None and line is not None and size < _mail.MAX_MESSAGE_BYTES:
            held.append(line)
            size += len(line)
    if begin is not None:
        yield Item(begin, partial(_read, b"".join(held)))


def packed_position(position: Position) -> bool:
    """Whether a position is one in a packed file."""
    return position.passed > 0


def is_whole(path: Path) -> bool:
    """Whether reading can only begin at the file's beginning."""
    return packed.is_packed(path)


def _read(raw: bytes) -> Post | None:
    if not reading.may_tell(raw):
        return None
    now = datetime.now(UTC)
    fetched = Fetched("", "", 200, b"", "", None, now)
    try:
        entry = _mail.entry(raw, _address(raw), fetched)
    except ValueError as error:
        raise ParseError(str(error)) from error
    return entry.post


def _address(raw: bytes) -> str:
    """Where an archive says that it shows the message (RFC 5064), else its own name (RFC 2392)."""
    shown, message_id = _mail.headers(raw, "Archived-At", "Message-ID")
    if shown and shown.strip("<>").startswith(("http://", "https://")):
        return shown.strip("<>").replace("{", "%7B").replace("}", "%7D")
    return f"mid:{quote((message_id or '').strip('<>'), safe='@.-_$+=')}"
