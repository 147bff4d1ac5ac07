"""Large files, fetched piece by piece into a folder, to be read there and deleted.

    next_piece ─▶ <folder>/<digest>-<name>.<length>.part ─▶ … ─▶ <folder>/<digest>-<name>

Each piece is a polite request of its own. Whatever stops it, the next call goes on where the part
ends; nothing else is noted anywhere.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from scraper.errors import FetchError, LimitError, NetworkError
from scraper.platforms import Get
from scraper.records import Fetched, Request, Unchanged

PIECE_BYTES = 16 * 1024 * 1024
"""Asked for at once, and held in memory."""
LEAST_PIECE_BYTES = 1024 * 1024
"""Asked for at once where the line is too slow for more within the time limit of a fetch."""
MAX_FILE_BYTES = 4_000_000_000
"""Of one file: those of the news are of one gigabyte."""
RESERVE_BYTES = 500_000_000
"""Of the disk that are left to others."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")


@dataclass(frozen=True, slots=True)
class Spooled:
    """How far a file is."""

    path: Path
    """The whole file, or the part that there is."""
    size: int
    total: int
    """Bytes that there are, and that there will be."""
    piece_bytes: int = PIECE_BYTES
    """How much to ask for next."""

    @property
    def is_whole(self) -> bool:
        """Whether it can be read."""
        return self.size == self.total


async def download(url: str, folder: Path, get: Get) -> Path | FetchError:
    """The whole file; a failure keeps the part that there is, so that the next call goes on."""
    found: Spooled | FetchError = await next_piece(url, folder, get)
    while isinstance(found, Spooled) and not found.is_whole:
        found = await next_piece(url, folder, get, found.piece_bytes)
    return found.path if isinstance(found, Spooled) else found


async def next_piece(
    url: str, folder: Path, get: Get, piece_bytes: int = PIECE_BYTES
) -> Spooled | FetchError:
    """One more piece of a file; asks nobody where it is whole already.

    LimitError where it is too long, or the disk has no room for it.
    """
    try:
        spooled = _found(url, folder)
        if spooled is not None and spooled.is_whole:
            return spooled
        answer = await _ask(url, spooled, folder, get, piece_bytes)
        return await asyncio.to_thread(_keep, url, folder, spooled, answer)
    except FetchError as error:
        return error
    except OSError as error:
        return LimitError(f"cannot keep {url} in {folder}: {error.strerror or error}", url=url)


def discard(url: str, folder: Path) -> None:
    """Delete the file, or its part. Raises OSError."""
    for path in (_whole(url, folder), *_parts(url, folder)):
        path.unlink(missing_ok=True)


# --- what there is ----------------------------------------------------------------------------


def _whole(url: str, folder: Path) -> Path:
    name = _UNSAFE.sub("_", urlsplit(url).path.rpartition("/")[2])[-100:]
    return folder / f"{sha256(url.encode()).hexdigest()[:12]}-{name}"


def _parts(url: str, folder: Path) -> Iterator[Path]:
    return folder.glob(f"{_whole(url, folder).name}.*.part")


def _found(url: str, folder: Path) -> Spooled | None:
    """Raises OSError."""
    whole = _whole(url, folder)
    if whole.exists():
        size = whole.stat().st_size
        return Spooled(whole, size, size)
    for part in _parts(url, folder):
        size, total = part.stat().st_size, int(part.suffixes[-2].removeprefix("."))
        return _settled(Spooled(part, size, total), url, folder)
    return None


def _settled(spooled: Spooled, url: str, folder: Path) -> Spooled:
    """Under the file's own name, once it is whole. Raises OSError."""
    if not spooled.is_whole:
        return spooled
    whole = spooled.path.replace(_whole(url, folder))
    return Spooled(whole, spooled.size, spooled.total)


# --- what comes -------------------------------------------------------------------------------


async def _ask(
    url: str, spooled: Spooled | None, folder: Path, get: Get, piece_bytes: int
) -> Fetched:
    """Raises FetchError, OSError."""
    start = spooled.size if spooled else 0
    left = spooled.total - start if spooled else piece_bytes
    _make_room(url, folder, left)
    while True:
        answer = await get(Request(url, part=(start, start + min(piece_bytes, left))))
        assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
        if isinstance(answer, Fetched):
            return answer
        if answer.status == 416 and start:
            discard(url, folder)
        is_slow = isinstance(answer, LimitError) and answer.retry_at is None
        if not is_slow or piece_bytes <= LEAST_PIECE_BYTES:
            raise answer
        piece_bytes //= 4


def _keep(url: str, folder: Path, spooled: Spooled | None, answer: Fetched) -> Spooled:
    """Raises FetchError, OSError."""
    total, start = answer.total_bytes, spooled.size if spooled else 0
    if total is None:
        raise NetworkError(f"{url} does not say how long it is", url=url)
    if spooled is not None and spooled.total != total:
        discard(url, folder)
        raise NetworkError(
            f"{url} has {total} bytes now, and had {spooled.total}: it is fetched anew", url=url
        )
    if total > MAX_FILE_BYTES:
        raise LimitError(f"{url} has {total} bytes, MAX_FILE_BYTES = {MAX_FILE_BYTES}", url=url)
    _make_room(url, folder, total - start)
    part = spooled.path if spooled else Path(f"{_whole(url, folder)}.{total}.part")
    with part.open("ab") as file:
        file.write(answer.body)
        file.flush()
        os.fsync(file.fileno())
    asked = max(len(answer.body), LEAST_PIECE_BYTES)
    return _settled(Spooled(part, start + len(answer.body), total, asked), url, folder)


def _make_room(url: str, folder: Path, wanted: int) -> None:
    """Raises LimitError, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < wanted + RESERVE_BYTES:
        raise LimitError(
            f"{folder} has room for {free} bytes; {url} needs {wanted}, and RESERVE_BYTES = "
            f"{RESERVE_BYTES} are left to others",
            url=url,
        )
