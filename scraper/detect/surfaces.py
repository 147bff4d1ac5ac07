"""Mentions that a language finds itself: kept apart, and found again wherever their names stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scraper.detect.document import ROLE, Mention

MAX_SURFACES = 60
"""Names of one text that are looked for again; more of them make it a directory."""
MAX_OCCURRENCES = 200
"""Of one name."""
MIN_SURFACE_CHARS = 2
"""A single character stands in too many other words."""


class Found:
    """Mentions that keep apart: who comes first holds the place."""

    def __init__(self, size: int) -> None:
        self.mentions: list[Mention] = []
        self._covered = bytearray(size + 1)

    def is_free(self, start: int, end: int) -> bool:
        return start < end and not any(self._covered[start:end])

    def add(self, start: int, end: int, mark: str, key: str) -> bool:
        if not self.is_free(start, end):
            return False
        self._covered[start:end] = b"\x01" * (end - start)
        self.mentions.append(Mention(start, end, mark, key))
        return True


def find_again(lowered: str, found: Found, is_whole: Callable[[int, int], bool]) -> None:
    """Adds every further occurrence of a name found once; `is_whole`: it is no part of a word."""
    seen: dict[str, Mention] = {}
    for mention in found.mentions:
        if mention.mark != ROLE:
            seen.setdefault(lowered[mention.start : mention.end], mention)
            seen.setdefault(mention.key, mention)
    for surface, mention in sorted(seen.items(), key=lambda item: -len(item[0]))[:MAX_SURFACES]:
        if len(surface) >= MIN_SURFACE_CHARS:
            for start, end in occurrences(lowered, surface):
                if is_whole(start, end):
                    found.add(start, end, mention.mark, mention.key)


def occurrences(lowered: str, surface: str) -> Iterator[tuple[int, int]]:
    """Where a name stands, up to a bound."""
    at = -1
    for _ in range(MAX_OCCURRENCES):
        at = lowered.find(surface, at + 1)
        if at < 0:
            return
        yield at, at + len(surface)
