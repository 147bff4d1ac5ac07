"""Which of several sets of patterns stand in bytes: hyperscan, or google-re2 where it is missing.

Both read the same patterns over plain bytes and say the same; both are linear in time on any
input, which `re` is not. Hyperscan takes seconds to compile, so the result is kept for other
processes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from operator import itemgetter
from types import ModuleType
from typing import Any, Protocol

from scraper import kept

RE2_MEMORY_BYTES = 1 << 28
"""For the states of one group of patterns."""
RE2_GROUP, RE2_GAP_GROUP = 100, 6
"""Patterns that are searched for at once, without and with gaps: larger groups are slower."""


class ByteSearch(Protocol):
    """Compiled sets of patterns."""

    def find(self, body: bytes) -> tuple[bool, ...]:
        """For each set, whether one of its patterns stands in the body. Never raises.

        The search ends with the first match of the first set: then the others may say False.
        """

    def locate(self, body: bytes) -> list[tuple[int, int]]:
        """Set and end of each match, in the order of the body; needs `is_located`."""


def compile_sets(sets: Sequence[Sequence[bytes]], *, is_located: bool = False) -> ByteSearch:
    """A search for sets of patterns in the syntax that both engines share, `.` any byte.

    `is_located`: for `locate`, which needs every match and not only the first one of each pattern.
    """
    try:
        import hyperscan
    except ImportError:
        return Re2Search(sets)
    return HyperscanSearch(sets, hyperscan, is_located=is_located)


def compile_many(patterns: Sequence[bytes]) -> ByteSearch | None:
    """A search, for `locate`, for more and longer patterns than google-re2 has room for; None where
    hyperscan is missing. A match ends before a line does."""
    try:
        import hyperscan
    except ImportError:
        return None
    return HyperscanSearch([[pattern] for pattern in patterns], hyperscan, is_located=True)


class HyperscanSearch:
    """All sets in one pass, a gigabyte in a few seconds."""

    def __init__(
        self, sets: Sequence[Sequence[bytes]], hyperscan: ModuleType, *, is_located: bool
    ) -> None:
        self._hyperscan = hyperscan
        self._count = len(sets)
        self._database = _cached_database(
            sets, hyperscan, 0 if is_located else hyperscan.HS_FLAG_SINGLEMATCH
        )
        self._local = threading.local()

    def find(self, body: bytes) -> tuple[bool, ...]:
        found = [False] * self._count

        def note(number: int, *_: object) -> bool:
            found[number] = True
            return number == 0  # True ends the search

        try:
            self._database.scan(body, match_event_handler=note, scratch=self._scratch())
        except self._hyperscan.ScanTerminated:
            assert found[0], "a search ends early at the first set only"
        return tuple(found)

    def locate(self, body: bytes) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []

        def note(number: int, _start: int, end: int, *_: object) -> None:
            found.append((number, end))

        self._database.scan(body, match_event_handler=note, scratch=self._scratch())
        return found

    def _scratch(self) -> Any:
        """Room to work in; threads must not share it."""
        if not hasattr(self._local, "scratch"):
            self._local.scratch = self._hyperscan.Scratch(self._database)
        return self._local.scratch


class Re2Search:
    """The fallback: a pass for each set, some thirty times slower."""

    def __init__(self, sets: Sequence[Sequence[bytes]]) -> None:
        import re2

        options = re2.Options()
        options.max_mem = RE2_MEMORY_BYTES
        options.encoding = re2.Options.Encoding.LATIN1
        options.never_capture = True
        options.log_errors = False
        self._sets = [
            [re2.compile(b"|".join(group), options) for group in _groups(patterns)]
            for patterns in sets
        ]

    def find(self, body: bytes) -> tuple[bool, ...]:
        found: list[bool] = []
        for groups in self._sets:
            is_over = any(found[:1])
            found.append(not is_over and any(group.search(body) for group in groups))
        return tuple(found)

    def locate(self, body: bytes) -> list[tuple[int, int]]:
        found = [
            (number, match.end())
            for number, groups in enumerate(self._sets)
            for group in groups
            for match in group.finditer(body)
        ]
        return sorted(found, key=itemgetter(1))


def _groups(patterns: Sequence[bytes]) -> Iterator[list[bytes]]:
    """What re2 can search for at once before its states outgrow its memory: few with gaps."""
    for size, has_gap in ((RE2_GROUP, False), (RE2_GAP_GROUP, True)):
        alike = [pattern for pattern in patterns if (b".{" in pattern) == has_gap]
        yield from (alike[at : at + size] for at in range(0, len(alike), size))


def _cached_database(sets: Sequence[Sequence[bytes]], hyperscan: ModuleType, flags: int) -> Any:
    # the library itself refuses what another machine has compiled
    path = kept.path_of("search", (hyperscan.__version__, flags, list(map(list, sets))))
    content = kept.read(path)
    if content is not None:
        with suppress(ValueError, hyperscan.HyperscanError):
            return hyperscan.loadb(content, mode=hyperscan.HS_MODE_BLOCK)
    database = _compile_database(sets, hyperscan, flags)
    kept.write(path, hyperscan.dumpb(database))
    return database


def _compile_database(sets: Sequence[Sequence[bytes]], hyperscan: ModuleType, flags: int) -> Any:
    numbered = [(pattern, number) for number, patterns in enumerate(sets) for pattern in patterns]
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[pattern for pattern, _ in numbered],
        ids=[number for _, number in numbered],
        flags=[flags] * len(numbered),
    )
    return database
