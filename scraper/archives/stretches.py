"""Pieces of archive files, and what reading one of them came to: records that any process holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scraper.records import Post
from scraper.told import Told

STRETCH_BYTES = 16 * 1024 * 1024
"""Of a file as it lies on disk: several processes share a large file, and each has work for some
seconds between two looks at what is left."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The records of a file that begin within some of its bytes."""

    path: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where reading goes on: a place where unpacking can begin, and the records to pass over from
    there. In files that pack each record by itself, the second number is 0."""

    offset: int
    passed: int = 0


class Unread(Exception):  # noqa: N818 -- no failure: most records are no posts
    """A record that holds no post; the message is the reason, as it is counted."""


@dataclass(frozen=True, slots=True)
class Item:
    """A record of a file, not read yet."""

    at: Position
    read: Callable[[], Post | None]
    """The post in it; None: ruled out by the first search. Raises Unread, ParseError, and
    ValueError or OSError for what is broken. Only before the next record is asked for."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time that is wanted; None: since ever, until now."""

    since: datetime | None = None
    until: datetime | None = None

    def has(self, at: datetime | None) -> bool:
        """Whether an instant lies in it; True where it is unknown."""
        if at is None:
            return True
        is_late = self.until is not None and at >= self.until
        return not is_late and (self.since is None or at >= self.since)


@dataclass(frozen=True, slots=True)
class Batch:
    """What one piece of work on a stretch came to."""

    next: Position | None
    """None: the stretch is finished."""
    told: tuple[Told, ...] = ()
    """Posts that tell of departures, certain or doubtful."""
    read: int = 0
    """Records that could be posts."""
    ruled_out: int = 0
    """By the first search."""
    parsed: int = 0
    outside: int = 0
    """Parsed, and published outside the window."""
    failures: Mapping[str, int] = field(default_factory=dict)
    """Records that gave no post, by reason."""
    bytes_read: int = 0
    """Of the file."""
