"""Which literals a match of a pattern must hold: a cheap search spares the costly one.

Derived from the parsed pattern, so that no frame repeats its words. A group is a set of literals
of which every match holds one; of a sequence all parts count, of a choice all branches together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeAlias

Stems: TypeAlias = frozenset[str]

MIN_STEM_LETTERS = 3
"""Shorter literals stand in nearly every sentence."""
IDEOGRAPH_LETTERS = 3
"""What a character of a script without blanks (Chinese, Japanese, Korean) tells, in letters."""
FIRST_IDEOGRAPH, LAST_IDEOGRAPH = "\u2e80", "\ud7ff"
FIRST_MARK, LAST_MARK = "\ue001", "\ue004"
MAX_GROUPS = 3
"""Of one pattern; more of them rule out little more."""
MAX_STEMS = 120
"""More alternatives than this rule out little."""
# Python ships the parser beside `re`, without a public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001


@lru_cache(maxsize=8192)
def stems_of(pattern: re.Pattern[str]) -> tuple[Stems, ...]:
    """The most telling groups of a pattern, at most `MAX_GROUPS`; empty where there are none."""
    if pattern.flags & re.IGNORECASE:
        return ()
    groups = dict.fromkeys(_groups(_parser.parse(pattern.pattern)))
    return tuple(sorted(groups, key=_tells, reverse=True)[:MAX_GROUPS])


def _groups(items: Iterable[tuple[Any, Any]]) -> Iterator[Stems]:
    """Every usable group of a sequence."""
    for stems in _parts(items):
        if 0 < len(stems) <= MAX_STEMS and min(map(_letters, stems)) >= MIN_STEM_LETTERS:
            yield stems


def _tells(stems: Stems) -> tuple[int, int]:
    """The longer its shortest literal, the rarer it is."""
    return min(map(_letters, stems)), -len(stems)


def _best(items: Iterable[tuple[Any, Any]]) -> Stems:
    return max(_groups(items), key=_tells, default=frozenset())


def _letters(stem: str) -> int:
    return sum(
        IDEOGRAPH_LETTERS if FIRST_IDEOGRAPH <= char <= LAST_IDEOGRAPH else 1 for char in stem
    )


def _parts(items: Iterable[tuple[Any, Any]]) -> Iterator[Stems]:
    literal = ""
    for operation, argument in items:
        name = str(operation)
        # a mark stands for a name, which the text writes in its own letters
        if name == "LITERAL" and not FIRST_MARK <= chr(argument) <= LAST_MARK:
            literal += chr(argument)
            continue
        yield frozenset([literal])
        literal = ""
        yield from _of_operation(name, argument)
    yield frozenset([literal])


def _of_operation(name: str, argument: Any) -> Iterator[Stems]:
    if name == "SUBPATTERN":
        yield from _groups(argument[-1])
    elif name == "BRANCH":
        yield _of_branches(argument[1])
    elif name == "IN":
        yield _of_letters(argument)
    elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
        yield from _groups(argument[2])


def _of_branches(branches: Iterable[Iterable[tuple[Any, Any]]]) -> Stems:
    found = [_best(branch) for branch in branches]
    return frozenset().union(*found) if all(found) else frozenset()


def _of_letters(choices: Iterable[tuple[Any, Any]]) -> Stems:
    """`[退辞]`; empty for ranges, categories and what is excluded."""
    letters = [chr(value) for kind, value in choices if str(kind) == "LITERAL"]
    return frozenset(letters if len(letters) == len(list(choices)) else [])
