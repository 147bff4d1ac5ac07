"""Which frames may match anywhere in a text: one pass over its bytes spares most of them all work.

Every frame holds some literal in each of its matches (`stems`); a frame none of whose literals
stands in the text is left out. Most texts are done with here: no frame is left.
"""

from __future__ import annotations

from functools import lru_cache

from scraper.byte_search import ByteSearch, compile_sets
from scraper.detect.document import MARKS
from scraper.detect.frames import Compiled
from scraper.detect.language import Language

_NEVER = (b"\xff\xfe\xfd\xfc",)
"""Stands in no UTF-8: the search ends at a match of its first set, and here it must not."""
_SPECIAL = frozenset("\\^$.|?*+()[]{}")


def find_fitting(language: Language, lowered: str) -> tuple[Compiled, ...]:
    """The frames of which at least one literal stands in the text, in their order."""
    found = _search(language.code).find(lowered.encode("utf-8", "replace"))
    return tuple(
        compiled
        for compiled, (number, _) in zip(language.frames, _sets(language.code), strict=True)
        if number is None or found[number]
    )


@lru_cache(maxsize=64)
def _sets(code: str) -> tuple[tuple[int | None, tuple[bytes, ...]], ...]:
    """For each frame the number of its set, and its literals; None where it has no telling ones."""
    from scraper.detect.languages import find_language

    language = find_language(code)
    assert language is not None, code
    sets: list[tuple[int | None, tuple[bytes, ...]]] = []
    number = 1
    for compiled in language.frames:
        stems = compiled.stems
        # a mark stands for a name, which the text writes in its own letters
        if stems is None or any(char in MARKS for stem in stems for char in stem):
            sets.append((None, ()))
            continue
        sets.append((number, tuple(sorted(_literal(stem) for stem in stems))))
        number += 1
    return tuple(sets)


@lru_cache(maxsize=64)
def _search(code: str) -> ByteSearch:
    return compile_sets((_NEVER, *(stems for number, stems in _sets(code) if number is not None)))


def _literal(stem: str) -> bytes:
    return "".join(f"\\{char}" if char in _SPECIAL else char for char in stem).encode()
