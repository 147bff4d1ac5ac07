"""Which literals a match of a pattern must hold: a cheap search spares the costly one.

Derived from the parsed pattern, so that no frame repeats its words. A group is a set of literals
of which every match holds one; of a sequence all parts count, of a choice all branches together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Any, TypeAlias

Stems: TypeAlias = frozenset[str]

MIN_LETTERS = 3
"""Shorter literals stand in nearly every sentence."""
IDEOGRAPH_LETTERS = 3
"""What a character of a script without blanks (Chinese, Japanese, Korean) tells, in letters."""
FIRST_IDEOGRAPH, LAST_IDEOGRAPH = "\u2e80", "\ud7ff"
FIRST_MARK, LAST_MARK = "\ue001", "\ue004"
EDGE = "\ue00e"
"""Before a literal: a word begins with it."""
MAX_GROUPS = 3
"""Of one pattern; more of them rule out little more."""
MAX_STEMS = 120
"""More alternatives than this rule out little."""
# Python ships the parser beside `re`, without a public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001
_BOUNDARY: Any = _parser.AT_BOUNDARY


@lru_cache(maxsize=8192)
def stems_of(pattern: re.Pattern[str], common: frozenset[str] = frozenset()) -> tuple[Stems, ...]:
    """The most telling groups of a pattern, at most `MAX_GROUPS`; empty where there are none.

    Literals made of `common` words alone are taken only where there is nothing else.
    """
    if pattern.flags & re.IGNORECASE:
        return ()
    finder = _Finder(common)
    groups = dict.fromkeys(finder.groups(_parser.parse(pattern.pattern)))
    ranked = sorted(groups, key=finder.tells, reverse=True)
    telling = [stems for stems in ranked if finder.is_telling(stems)]
    return tuple(telling[:MAX_GROUPS] or ranked[:1])


@dataclass(frozen=True, slots=True)
class _Finder:
    """Walks a parsed pattern."""

    common: frozenset[str]

    def groups(self, items: Iterable[tuple[Any, Any]], edge: str = "") -> Iterator[Stems]:
        """Every usable group of a sequence, which `edge` precedes."""
        for stems in self._parts(items, edge):
            if 0 < len(stems) <= MAX_STEMS and min(map(_letters, stems)) >= MIN_LETTERS:
                yield stems

    def tells(self, stems: Stems) -> tuple[bool, int, int]:
        """The longer its shortest literal, the rarer it is."""
        return self.is_telling(stems), min(map(_letters, stems)), -len(stems)

    def is_telling(self, stems: Stems) -> bool:
        return not any(self.common.issuperset(stem.strip(EDGE).split()) for stem in stems)

    def _parts(self, items: Iterable[tuple[Any, Any]], edge: str) -> Iterator[Stems]:
        literal = edge
        for operation, argument in items:
            if _is_letter(operation, argument):
                literal += chr(argument)
                continue
            yield frozenset([literal])
            yield from self._of_operation(str(operation), argument, literal)
            literal = EDGE if argument is _BOUNDARY else ""
        yield frozenset([literal])

    def _of_operation(self, name: str, argument: Any, before: str) -> Iterator[Stems]:
        edge = EDGE if before == EDGE else ""
        if name == "SUBPATTERN":
            yield from self.groups(argument[-1], edge)
        elif name == "BRANCH":
            yield frozenset(before + _head(branch) for branch in argument[1])
            yield self._of_branches(argument[1], edge)
        elif name == "IN":
            yield frozenset(before + letter for letter in _letters_of(argument))
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            yield from self.groups(argument[2], edge)

    def _of_branches(self, branches: Iterable[Iterable[tuple[Any, Any]]], edge: str) -> Stems:
        found = [max(self.groups(each, edge), key=self.tells, default=Stems()) for each in branches]
        return Stems().union(*found) if all(found) else Stems()


def _letters(stem: str) -> int:
    return sum(
        IDEOGRAPH_LETTERS
        if FIRST_IDEOGRAPH <= char <= LAST_IDEOGRAPH
        else not char.isspace() and char != EDGE
        for char in stem
    )


def _head(items: Iterable[tuple[Any, Any]]) -> str:
    """The letters with which a branch begins: they follow the literal before it."""
    letters = takewhile(lambda item: _is_letter(*item), items)
    return "".join(chr(argument) for _, argument in letters)


def _is_letter(operation: Any, argument: Any) -> bool:
    # a mark stands for a name, which the text writes in its own letters
    return str(operation) == "LITERAL" and not FIRST_MARK <= chr(argument) <= LAST_MARK


def _letters_of(choices: Iterable[tuple[Any, Any]]) -> Stems:
    """`[退辞]`; empty for ranges, categories, marks and what is excluded."""
    letters = [chr(value) for kind, value in choices if _is_letter(kind, value)]
    return frozenset(letters if len(letters) == len(list(choices)) else [])
