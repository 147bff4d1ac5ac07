"""Which literals stand in which sentence: one pass over the bytes spares nearly all other work.

    patterns → groups of literals (`stems`) … text → sentences → groups seen in each of them

A frame can match only where one literal of each of its groups stands. Most sentences hold no such
set, most texts hold few, and a pattern over the whole text need not be tried where it cannot match.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper.byte_search import ByteSearch, compile_sets
from scraper.detect.frames import Compiled
from scraper.detect.language import Language
from scraper.detect.spans import Sentence
from scraper.detect.stems import Stems, stems_of

_SPECIAL = frozenset("\\^$.|?*+()[]{}")


@dataclass(frozen=True, slots=True)
class Literals:
    """What was seen of one language's literals in one text."""

    frames: tuple[tuple[Compiled, frozenset[int]], ...]
    """Those that may match somewhere, each with the groups that it needs in one sentence."""
    seen: dict[int, set[int]]
    """Sentence → groups."""
    numbers: dict[Stems, int]

    def fitting(self, index: int) -> Iterator[Compiled]:
        """The frames that may match in a sentence, in the language's order."""
        here = self.seen.get(index) or set()
        return (compiled for compiled, needed in self.frames if needed <= here)

    def sentences_for(self, pattern: re.Pattern[str]) -> list[int] | None:
        """The sentences in which a pattern may match; None where its literals tell nothing."""
        needed = _needed(pattern, self.numbers)
        if not needed:
            return None
        return sorted(index for index, here in self.seen.items() if needed <= here)


def find_literals(language: Language, lowered: str, sentences: Sequence[Sentence]) -> Literals:
    """Look once for the literals of all frames and contexts of a language."""
    index = _index(language.code)
    seen: dict[int, set[int]] = defaultdict(set)
    parts = [lowered[s.start : s.end].encode("utf-8", "replace") for s in sentences]
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part) + 1)
    for number, end in index.search.locate(b"\n".join(parts)):
        seen[bisect_right(starts, end - 1) - 1].add(number)
    everywhere = frozenset().union(*seen.values()) if seen else frozenset()
    frames = tuple(
        (compiled, needed)
        for compiled, needed in zip(language.frames, index.needed, strict=True)
        if needed <= everywhere
    )
    return Literals(frames, dict(seen), index.numbers)


@dataclass(frozen=True, slots=True)
class _Index:
    """All groups of literals of a language, numbered, and the search for them."""

    numbers: dict[Stems, int]
    needed: tuple[frozenset[int], ...]
    """For each frame."""
    search: ByteSearch


@lru_cache(maxsize=64)
def _index(code: str) -> _Index:
    from scraper.detect.languages import find_language

    language = find_language(code)
    assert language is not None, code
    patterns = [compiled.search for compiled in language.frames]
    numbers: dict[Stems, int] = {}
    for pattern in [*patterns, *language.contexts.over_text()]:
        for stems in stems_of(pattern):
            numbers.setdefault(stems, len(numbers))
    needed = tuple(_needed(pattern, numbers) for pattern in patterns)
    return _Index(numbers, needed, compile_sets([_literals(s) for s in numbers], is_located=True))


def _needed(pattern: re.Pattern[str], numbers: dict[Stems, int]) -> frozenset[int]:
    return frozenset(numbers[stems] for stems in stems_of(pattern))


def _literals(stems: Iterable[str]) -> list[bytes]:
    return sorted(
        "".join(f"\\{char}" if char in _SPECIAL else char for char in stem).encode()
        for stem in stems
    )
