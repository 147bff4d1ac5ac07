"""Which frames may match in which sentence: two passes over the bytes spare nearly all other work.

    patterns → groups of literals (`stems`) … text → sentences → groups seen in each of them
    patterns → relaxed patterns (`relaxed`) … → frames whose relaxed pattern matches there

A frame can match only where one literal of each of its groups stands. Most sentences hold no such
set, most texts hold few, and a pattern over the whole text need not be tried where it cannot match.
Of ten sentences with the literals of a frame, its relaxed pattern matches in one; without
hyperscan that second pass is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, chain

from scraper.byte_search import ByteSearch, compile_many, compile_sets
from scraper.detect.document import Document
from scraper.detect.frames import Compiled
from scraper.detect.language import Contexts, Language
from scraper.detect.relaxed import relax
from scraper.detect.stems import EDGE, Stems, stems_of
from scraper.kept import kept

_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_BYTES = "latin-1"
"""Holds any bytes as text."""


@dataclass(frozen=True, slots=True)
class Literals:
    """What was seen of one language's literals in one text."""

    headings: frozenset[int]
    """The sentences that may announce a list of leavers, once names and posts are marked."""
    frames: tuple[tuple[int, Compiled, frozenset[int]], ...]
    """Those that may match somewhere: place in the language, frame, groups that one sentence must
    hold."""
    seen: dict[int, set[int]]
    """Sentence → groups."""
    needed: dict[re.Pattern[str], frozenset[int]]
    """The same for patterns over the whole text."""
    relaxed: dict[int, set[int]] | None
    """Sentence → frames, by their place in the language, whose relaxed patterns match there."""

    def fitting(self, index: int) -> Iterator[Compiled]:
        """The frames that may match in a sentence, in the language's order."""
        here = self.seen.get(index) or set()
        if self.relaxed is None:
            return (compiled for _, compiled, needed in self.frames if needed <= here)
        matched = self.relaxed.get(index)
        if not matched:
            return iter(())
        return (
            compiled
            for number, compiled, needed in self.frames
            if number in matched and needed <= here
        )

    def telling(self) -> set[int]:
        """The sentences that hold all literals of a frame."""
        wanted = {needed for _, _, needed in self.frames}
        return {
            index for index, here in self.seen.items() if any(needed <= here for needed in wanted)
        }

    def matching(self) -> set[int]:
        """The sentences in which some frame may match."""
        indexes = self.seen if self.relaxed is None else self.relaxed
        return {index for index in indexes if next(self.fitting(index), None) is not None}

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
    lines = _Lines([lowered[s.start : s.end] for s in document.sentences])
    seen = lines.locate(index.search, range(len(document.sentences)))
    everywhere = frozenset().union(*seen.values()) if seen else frozenset()
    frames = tuple(
        (number, compiled, needed)
        for number, (compiled, needed) in enumerate(zip(language.frames, index.needed, strict=True))
        if needed <= everywhere
    )
    headings = frozenset(line for line, here in seen.items() if not index.headings.isdisjoint(here))
    literals = Literals(headings, frames, seen, index.over_text, None)
    relaxed = _relaxed(language) if frames else None
    if relaxed is None:
        return literals
    return replace(literals, relaxed=lines.locate(relaxed, sorted(literals.telling())))


class _Lines:
    """Sentences as lines of bytes."""

    def __init__(self, sentences: list[str]) -> None:
        self._lines = [
            said.replace("\n", " ").encode("utf-8", "replace") + b"\n" for said in sentences
        ]

    def locate(self, search: ByteSearch, chosen: Sequence[int]) -> dict[int, set[int]]:
        """Of the chosen lines: line → what was found in it."""
        lines = [self._lines[index] for index in chosen]
        ends = list(accumulate(map(len, lines)))
        found: dict[int, set[int]] = defaultdict(set)
        begin = end = 0
        for number, at in search.locate(b"".join(lines)):
            # matches mostly come in the order of the text, many from one line
            if not begin < at <= end:
                line = bisect_left(ends, at)
                begin, end = ends[line] - len(lines[line]), ends[line]
                here = found[chosen[line]]
            here.add(number)
        return dict(found)


@dataclass(frozen=True, slots=True)
class _Index:
    """All groups of literals of a language, numbered, and the search for them."""

    needed: tuple[frozenset[int], ...]
    """For each frame."""
    headings: frozenset[int]
    """The numbers of the patterns for headings of lists."""
    over_text: dict[re.Pattern[str], frozenset[int]]
    search: ByteSearch


@lru_cache(maxsize=64)
def _index(language: Language) -> _Index:
    over_text = (*language.genres.over_text(), language.contexts.denial)
    patterns = [
        *((compiled.source, 0) for compiled in language.frames),
        *((pattern.pattern, pattern.flags) for pattern in over_text),
    ]
    groups = _stems(patterns, language.common)
    numbers: dict[Stems, int] = {}
    for stems in chain.from_iterable(groups):
        numbers.setdefault(stems, len(numbers))
    needed = [frozenset(numbers[stems] for stems in each) for each in groups]
    headings = _headings(language.contexts)
    sets = [*(_literals(stems) for stems in numbers), *([pattern] for pattern in headings)]
    return _Index(
        tuple(needed[: len(language.frames)]),
        frozenset(range(len(numbers), len(sets))),
        dict(zip(over_text, needed[len(language.frames) :], strict=True)),
        compile_sets(sets, is_located=True),
    )


@lru_cache(maxsize=64)
def _relaxed(language: Language) -> ByteSearch | None:
    sources = [compiled.source for compiled in language.frames]
    made = kept("relaxed", relax, sources, lambda: [relax(each).decode(_BYTES) for each in sources])
    return compile_many([each.encode(_BYTES) for each in made])


def _stems(patterns: Sequence[tuple[str, int]], common: frozenset[str]) -> list[tuple[Stems, ...]]:
    """The groups of each pattern; beside a pattern stand its flags."""

    def make() -> list[list[list[str]]]:
        return [
            [sorted(stems) for stems in stems_of(pattern, common, flags)]
            for pattern, flags in patterns
        ]

    found = kept("stems", stems_of, (patterns, sorted(common)), make)
    return [tuple(map(frozenset, groups)) for groups in found]


def _headings(contexts: Contexts) -> list[bytes]:
    """Relaxed patterns for the lines that `lists.announces` looks for."""
    heading, alone, follows = (
        relax(pattern.pattern, pattern.flags)
        for pattern in (contexts.list_heading, contexts.list_heading_alone, contexts.list_follows)
    )
    with_colon = b"(?:%s).*(?::|%s)\n" % (heading, "：".encode())
    return [follows, alone, with_colon]


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
