"""Which literals stand in which sentence: one pass over the bytes spares nearly all other work.

    patterns → groups of literals (`stems`) … text → sentences → groups seen in each of them

A frame can match only where one literal of each of its groups stands. Most sentences hold no such
set, most texts hold few, and a pattern over the whole text need not be tried where it cannot match.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper.byte_search import ByteSearch, compile_sets
from scraper.detect.document import Document
from scraper.detect.frames import Compiled
from scraper.detect.language import Language
from scraper.detect.stems import EDGE, Stems, stems_of

_SPECIAL = frozenset("\\^$.|?*+()[]{}")


@dataclass(frozen=True, slots=True)
class Literals:
    """What was seen of one language's literals in one text."""

    frames: tuple[tuple[Compiled, frozenset[int]], ...]
    """Those that may match somewhere, each with the groups that it needs in one sentence."""
    seen: dict[int, set[int]]
    """Sentence → groups."""
    needed: dict[re.Pattern[str], frozenset[int]]
    """The same for patterns over the whole text."""

    def fitting(self, index: int) -> Iterator[Compiled]:
        """The frames that may match in a sentence, in the language's order."""
        here = self.seen.get(index) or set()
        return (compiled for compiled, needed in self.frames if needed <= here)

    def sentences_for(self, pattern: re.Pattern[str]) -> list[int] | None:
        """The sentences in which a pattern may match; None where its literals tell nothing."""
        needed = self.needed[pattern]
        if not needed:
            return None
        return sorted(index for index, here in self.seen.items() if needed <= here)


def find_literals(document: Document) -> Literals:
    """Look once for the literals of all frames and contexts of the document's language."""
    language, lowered = document.language, document.lowered
    index = _index(language)
    seen: dict[int, set[int]] = defaultdict(set)
    parts = [lowered[s.start : s.end].encode("utf-8", "replace") for s in document.sentences]
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
    return Literals(frames, dict(seen), index.over_text)


@dataclass(frozen=True, slots=True)
class _Index:
    """All groups of literals of a language, numbered, and the search for them."""

    needed: tuple[frozenset[int], ...]
    """For each frame."""
    over_text: dict[re.Pattern[str], frozenset[int]]
    search: ByteSearch


@lru_cache(maxsize=64)
def _index(language: Language) -> _Index:
    patterns = [compiled.search for compiled in language.frames]
    over_text = language.contexts.over_text()
    numbers: dict[Stems, int] = {}
    for pattern in [*patterns, *over_text]:
        for stems in stems_of(pattern, language.common):
            numbers.setdefault(stems, len(numbers))

    def needed(pattern: re.Pattern[str]) -> frozenset[int]:
        return frozenset(numbers[stems] for stems in stems_of(pattern, language.common))

    return _Index(
        tuple(map(needed, patterns)),
        {pattern: needed(pattern) for pattern in over_text},
        compile_sets([_literals(stems) for stems in numbers], is_located=True),
    )


def _literals(stems: Iterable[str]) -> list[bytes]:
    return sorted(map(_literal, stems))


def _literal(stem: str) -> bytes:
    """A stem as a pattern over bytes. Beyond ASCII these know no letters, and so no edges."""
    letters = stem.strip(EDGE)
    begins = stem.startswith(EDGE) and _has_edge(letters[:1])
    ends = stem.endswith(EDGE) and _has_edge(letters[-1:])
    quoted = "".join(f"\\{char}" if char in _SPECIAL else char for char in letters)
    return (r"\b" * begins + quoted + r"\b" * ends).encode()


def _has_edge(char: str) -> bool:
    return char.isascii() and char.isalnum()
