"""Archives on disk: files of records, read in stretches by as many processes as there are.

    plan        files → stretches
    read_batch  stretch, position → what some of its records tell, and where it goes on

A kind is a module with `walk`, `SUFFIXES` and `is_whole`. Nothing is known of a batch but its
position: any process may read the next one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scraper.archives import batches, jsonl, mbox, warc
from scraper.archives.stretches import Batch, Position, Stretch, Window
from scraper.errors import ParseError

__all__ = ["KINDS", "Batch", "Position", "Stretch", "Window", "pass_over", "plan", "read_batch"]

KINDS: dict[str, Any] = {"warc": warc, "mbox": mbox, "jsonl": jsonl}


def plan(path: Path, kind: str) -> list[Stretch]:
    """The stretches of a file, or of all files of the kind in a folder and below it, in order.

    Raises ParseError where there is nothing to read.
    """
    try:
        files = _files(path, kind)
        whole = KINDS[kind].is_whole
        return [
            stretch for file in files for stretch in batches.cut(file, kind, is_whole=whole(file))
        ]
    except OSError as error:
        raise ParseError(f"cannot read {error.filename or path}: {error.strerror}") from error


def _files(path: Path, kind: str) -> list[Path]:
    if not path.is_dir():
        return [path]
    suffixes: tuple[str, ...] = KINDS[kind].SUFFIXES
    found = sorted(
        file for file in path.rglob("*") if file.is_file() and file.name.lower().endswith(suffixes)
    )
    if not found:
        raise ParseError(f"there is no file in {path} that ends in {', '.join(suffixes)}")
    return found


def read_batch(stretch: Stretch, at: Position, window: Window, most: int | None = None) -> Batch:
    """Read on from a position until the batch is full, `most` records at most. Raises ParseError
    where the file cannot be opened."""
    return batches.read_batch(stretch, KINDS[stretch.kind].walk, at, window, most)


def pass_over(stretch: Stretch, at: Position) -> Position | None:
    """The position after the record there, unread; None where it was the last.

    Raises ParseError where the file cannot be opened.
    """
    return batches.pass_over(stretch, KINDS[stretch.kind].walk, at)
