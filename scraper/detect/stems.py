"""Which literals a match of a pattern must hold: a cheap search spares the costly one.

Derived from the parsed pattern, so that no frame repeats its words: of a sequence the most
telling part counts, of a choice all branches together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

MIN_STEM_LETTERS = 3
"""Shorter literals stand in nearly every sentence."""
IDEOGRAPH_LETTERS = 3
"""What a character of a script without blanks (Chinese, Japanese, Korean) tells, in letters."""
FIRST_IDEOGRAPH, LAST_IDEOGRAPH = "\u2e80", "\ud7ff"
MAX_STEMS = 120
"""More alternatives than this rule out little."""
# Python ships the parser beside `re`, without a public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001


def stems_of(pattern: str) -> frozenset[str] | None:
    """Literals of which every match holds at least one; None where there is no such set."""
    return _of_sequence(_parser.parse(pattern))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """The best of its parts: the longer its shortest literal, the rarer it is."""
    found = [stems for stems in _parts(items) if stems and len(stems) <= MAX_STEMS]
    usable = [stems for stems in found if min(map(_letters, stems)) >= MIN_STEM_LETTERS]
    return max(usable, key=lambda stems: (min(map(_letters, stems)), -len(stems)), default=None)


def _letters(stem: str) -> int:
    return sum(
        IDEOGRAPH_LETTERS if FIRST_IDEOGRAPH <= char <= LAST_IDEOGRAPH else 1 for char in stem
    )


def _parts(items: Iterable[tuple[Any, Any]]) -> Iterator[frozenset[str] | None]:
    literal = ""
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL":
            literal += chr(argument)
            continue
        yield frozenset([literal])
        literal = ""
        if name == "SUBPATTERN":
            yield _of_sequence(argument[-1])
        elif name == "BRANCH":
            yield _of_branches(argument[1])
        elif name == "IN":
            yield _of_letters(argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            yield _of_sequence(argument[2])
    yield frozenset([literal])


def _of_branches(branches: Iterable[Iterable[tuple[Any, Any]]]) -> frozenset[str] | None:
    found = [_of_sequence(branch) for branch in branches]
    if any(stems is None for stems in found):
        return None
    return frozenset().union(*(stems for stems in found if stems is not None))


def _of_letters(choices: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """`[退辞]`; None for ranges, categories and what is excluded."""
    letters = [chr(value) for kind, value in choices if str(kind) == "LITERAL"]
    return frozenset(letters) if len(letters) == len(list(choices)) else None
