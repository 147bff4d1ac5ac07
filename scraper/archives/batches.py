"""Reading a stretch, a batch at a time: what a worker does between two savings.

stretch, position → records → posts that tell → Batch with the position where it goes on
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scraper.archives import reading
from scraper.archives.stretches import (
    STRETCH_BYTES,
    Batch,
    Item,
    Position,
    Stretch,
    Unread,
    Window,
)
from scraper.errors import ParseError
from scraper.told import Told

BATCH_SECONDS = 0.5
"""Of reading, after which a batch ends with the record in hand: long against what calling and
saving cost, short against what a stop or a crash makes be read again."""
LONGEST_SECONDS = 20.0
"""Of a batch, whatever was passed over before it: a stage has a minute."""
BATCH_TOLD = 500
"""Posts that tell, after which it ends as well: they are in memory."""


Walk = Callable[[Path, Position, int], Iterator[Item]]
"""The records of a file from a position on, that begin before some byte."""


@dataclass(slots=True)
class Tally:
    """What a batch came to so far."""

    told: list[Told] = field(default_factory=list)
    read: int = 0
    ruled_out: int = 0
    parsed: int = 0
    outside: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    def take(self, item: Item, window: Window) -> None:
        """Read one record."""
        try:
            post = item.read()
        except ParseError as error:
            self.read += 1
            self.failures[error.reason] += 1
            return
        except Unread as error:
            self.failures[str(error)] += 1
            return
        except (OSError, ValueError, EOFError):
            self.failures["bad_record"] += 1
            return
        self.read += 1
        if post is None:
            self.ruled_out += 1
            return
        self.parsed += 1
        if not window.has(post.published_at):
            self.outside += 1
            return
        told = reading.tell(post)
        if told is not None:
            self.told.append(told)


def read_batch(
    stretch: Stretch, walk: Walk, at: Position, window: Window, most: int | None = None
) -> Batch:
    """Read on from a position until the batch is full, `most` records at most.

    Raises ParseError where the file cannot be opened.
    """
    tally, taken = Tally(), 0
    path, asked = Path(stretch.path), time.monotonic()
    began, seconds = asked, BATCH_SECONDS
    try:
        for item in walk(path, at, stretch.end):
            if not taken:
                # where much had to be passed over, as much is read: else files that can only be
                # unpacked from their beginning would never end
                began = time.monotonic()
                seconds = min(max(BATCH_SECONDS, began - asked), LONGEST_SECONDS)
            is_full = len(tally.told) >= BATCH_TOLD or time.monotonic() - began > seconds
            if taken and (is_full or taken == most):
                return _batch(tally, at, item.at, stretch)
            tally.take(item, window)
            taken += 1
    except FileNotFoundError as error:
        raise ParseError(f"{path} is not there any more") from error
    except OSError as error:
        raise ParseError(f"{path} cannot be read: {error}") from error
    return _batch(tally, at, None, stretch)


def pass_over(stretch: Stretch, walk: Walk, at: Position) -> Position | None:
    """The position after the record there, which is not read; None where it was the last."""
    items = walk(Path(stretch.path), at, stretch.end)
    next(items, None)
    following = next(items, None)
    return following.at if following else None


def _batch(tally: Tally, at: Position, goes_on: Position | None, stretch: Stretch) -> Batch:
    reached = stretch.end if goes_on is None else goes_on.offset
    return Batch(
        goes_on,
        tuple(tally.told),
        read=tally.read,
        ruled_out=tally.ruled_out,
        parsed=tally.parsed,
        outside=tally.outside,
        failures=dict(tally.failures),
        bytes_read=max(0, reached - at.offset),
    )


def cut(path: Path, kind: str, *, is_whole: bool) -> list[Stretch]:
    """A file in stretches; in one, where nobody can begin in its middle."""
    size = path.stat().st_size
    if is_whole or size == 0:
        return [Stretch(str(path), kind, 0, size)]
    starts = range(0, size, STRETCH_BYTES)
    return [Stretch(str(path), kind, start, min(start + STRETCH_BYTES, size)) for start in starts]
