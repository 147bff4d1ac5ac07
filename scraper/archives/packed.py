"""Lines of files that may be packed: with the position where each begins."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from fastwarc.stream_io import ZstdReader

from scraper.archives.stretches import Position

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


def is_packed(path: Path) -> bool:
    """Whether a file is gzip or zstd: then nobody can begin in its middle."""
    with path.open("rb") as file:
        head = file.read(4)
    return head.startswith(_GZIP) or head == _ZSTD


def lines(
    path: Path, at: Position, end: int, max_bytes: int
) -> Iterator[tuple[Position, bytes | None]]:
    """The lines from a position on that begin before byte `end`; None for one that is longer than
    `max_bytes`. Of packed files all lines, whatever the end. Raises OSError."""
    if is_packed(path):
        with _unpacking(path) as file:
            for number, line in enumerate(_bounded(file, max_bytes)):
                if number >= at.passed:
                    yield Position(0, number), line
        return
    with path.open("rb") as file:
        if at.offset:
            # the line that lies across the beginning is another stretch's
            file.seek(at.offset - 1)
            next(_bounded(file, max_bytes), None)
        while (offset := file.tell()) < end:
            line = next(_bounded(file, max_bytes), b"")
            if line == b"":
                return
            yield Position(offset), line


def _unpacking(path: Path) -> BinaryIO:
    with path.open("rb") as file:
        is_gzip = file.read(2) == _GZIP
    return cast("BinaryIO", gzip.open(path, "rb") if is_gzip else ZstdReader(str(path)))


def _bounded(file: BinaryIO, max_bytes: int) -> Iterator[bytes | None]:
    while line := file.readline(max_bytes + 1):
        if len(line) <= max_bytes:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(max_bytes)
        yield None
