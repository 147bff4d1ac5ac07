"""Hacker News as it appears: which items are new, and what an item says.

    newstories.json   where only stories are wanted: one or two new ones a minute
    maxitem.json      where comments are wanted too: all items are counted by one number

Section 4 of the notes on wire formats. Pure: `scheduler.live_items` asks. An item may be counted a
moment before it can be read (null until then), and what is flagged or deleted is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from scraper.answers import read_json
from scraper.errors import ParseError
from scraper.records import Fetched, Request

MAX_BEHIND = 1000
"""Items that are made up for after a stop, about two hours of them at night and one by day; the
next reading of the search finds what was before."""
MAX_TRIES = 6
"""Times that an item is null before it is given up."""


def newest_request(base: str, *, with_comments: bool) -> Request:
    """What tells the numbers of new items."""
    return Request(f"{base}/{'maxitem' if with_comments else 'newstories'}.json")


def item_request(base: str, number: int) -> Request:
    """One item."""
    return Request(f"{base}/item/{number}.json")


def read_newest(fetched: Fetched) -> tuple[int, ...]:
    """The highest number, or those of the newest stories. Raises ParseError."""
    told = read_json(fetched)
    numbers = told if isinstance(told, list) else [told]
    found = tuple(each for each in numbers if _is_number(each))
    if not found:
        raise ParseError(f"{fetched.final_url} told no number of an item")
    return found


def read_item(fetched: Fetched) -> dict[str, Any] | None:
    """An item; None for null, while it cannot be read yet. Raises ParseError."""
    told = read_json(fetched)
    if told is None:
        return None
    if not isinstance(told, dict) or not _is_number(told.get("id")):
        raise ParseError(f"{fetched.final_url} told no item")
    return told


def is_gone(item: Mapping[str, Any]) -> bool:
    """Whether it was deleted, or flagged so that only some users see it."""
    return bool(item.get("deleted") or item.get("dead"))


def as_hit(item: Mapping[str, Any]) -> dict[str, Any]:
    """An item as the search tells of it."""
    words = f"{item.get('type')}_text"
    return {
        "objectID": str(item["id"]),
        "created_at_i": item.get("time"),
        "author": item.get("by"),
        "title": item.get("title"),
        "url": item.get("url"),
        words: item.get("text"),
    }


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


@dataclass(slots=True)
class Walk:
    """How far the items were followed. They settle out of order; a restart begins at the first
    that had not."""

    through: int
    """All up to here are settled."""
    _settled: set[int] = field(default_factory=set)
    _open: dict[int, int] = field(default_factory=dict)
    """Item → how often it was null."""

    def meet(self, newest: Iterable[int], *, with_comments: bool) -> int:
        """Note what is new. How many items are too far back, and left to the search."""
        numbers = list(newest)
        if with_comments and numbers:
            first = max(self.through + 1, max(numbers) - MAX_BEHIND - 1)
            numbers = list(range(first, max(numbers) + 1))
        for number in numbers:
            if number > self.through and number not in self._settled:
                self._open.setdefault(number, 0)
        skipped = sorted(self._open)[:-MAX_BEHIND]
        for number in skipped:
            self.settle(number)
        return len(skipped)

    def due(self) -> list[int]:
        """What is to be asked for, in its order."""
        return sorted(self._open)

    def settle(self, number: int) -> None:
        """It was read, or is none."""
        self._open.pop(number, None)
        self._settled.add(number)
        last = min(self._open, default=max(self._settled) + 1) - 1
        self.through = max(self.through, last)
        self._settled = {each for each in self._settled if each > self.through}

    def put_off(self, number: int) -> None:
        """It cannot be read yet; some never can."""
        self._open[number] += 1
        if self._open[number] >= MAX_TRIES:
            self.settle(number)
