"""Which literals a match of a pattern must hold: a cheap search spares the costly one.

Derived from the parsed pattern, so that no frame repeats its words. A group is a set of literals
of which every match holds one; of a sequence all parts count, of a choice all branches together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product, zip_longest
from math import prod
from typing import Any, TypeAlias

Stems: TypeAlias = frozenset[str]
_Item: TypeAlias = tuple[Any, Any]
"""Operation and argument of a parsed pattern."""

MIN_LETTERS = 3
"""Shorter literals stand in nearly every sentence."""
IDEOGRAPH_LETTERS = 3
"""What a character of a script without blanks (Chinese, Japanese, Korean) tells, in letters."""
FIRST_IDEOGRAPH, LAST_IDEOGRAPH = "\u2e80", "\ud7ff"
FIRST_MARK, LAST_MARK = "\ue001", "\ue004"
EDGE = "\ue00e"
"""Before or after a literal: a word begins or ends with it."""
MAX_GROUPS = 3
"""Of one pattern; more of them rule out little more."""
MAX_SPELLINGS = 16
"""Of one literal; more are no literal."""
MAX_STEMS = 120
"""More alternatives than this rule out little."""
# Python ships the parser beside `re`, without a public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001
_BOUNDARY: Any = _parser.AT_BOUNDARY


def stems_of(
    pattern: str, common: frozenset[str] = frozenset(), flags: int = 0
) -> tuple[Stems, ...]:
    """The most telling groups of a pattern, at most `MAX_GROUPS`; empty where there are none.

    Literals made of `common` words alone are taken only where there is nothing else.
    """
    parsed = _parser.parse(pattern, flags)
    if parsed.state.flags & re.IGNORECASE:
        return ()
    finder = _Finder(common)
    groups = dict.fromkeys(finder.groups(parsed))
    ranked = sorted(groups, key=finder.tells, reverse=True)
    telling = [stems for stems in ranked if finder.is_telling(stems)]
    return tuple(telling[:MAX_GROUPS] or ranked[:1])


@dataclass(frozen=True, slots=True)
class _Finder:
    """Walks a parsed pattern."""

    common: frozenset[str]

    def groups(self, items: Iterable[_Item], begins: str = "", ends: str = "") -> Iterator[Stems]:
        """Every usable group of a sequence; `EDGE` where a word begins or ends with it."""
        for stems in self._parts(list(items), begins, ends):
            if 0 < len(stems) <= MAX_STEMS and min(map(_letters, stems)) >= MIN_LETTERS:
                yield stems

    def tells(self, stems: Stems) -> tuple[bool, int, int]:
        """The longer its shortest literal, the rarer it is."""
        return self.is_telling(stems), min(map(_letters, stems)), -len(stems)

    def is_telling(self, stems: Stems) -> bool:
        return not any(self.common.issuperset(stem.strip(EDGE).split()) for stem in stems)

    def _parts(self, items: list[_Item], begins: str, ends: str) -> Iterator[Stems]:
        literal = begins
        for item, following in zip_longest(items, items[1:]):
            edge = ends if following is None else EDGE if _parts_words(following) else ""
            if _is_letter(item):
                literal += chr(item[1])
                if following is None or not _is_letter(following):
                    yield frozenset([literal + edge])
                continue
            yield from self._of_operation(item, literal, edge)
            literal = EDGE if item[1] is _BOUNDARY else ""

    def _of_operation(self, item: _Item, before: str, ends: str) -> Iterator[Stems]:
        name, argument = str(item[0]), item[1]
        begins = EDGE if before == EDGE else ""
        if name == "SUBPATTERN":
            yield from self.groups(argument[-1], begins, ends)
        elif name == "BRANCH":
            branches = [list(branch) for branch in argument[1]]
            yield Stems(before + head for branch in branches for head in _heads(branch, ends))
            # the parser takes out what branches have in common: `w(?:ould|ith)`
            if before == begins or not all(_is_letter(part) for each in branches for part in each):
                yield self._of_branches(branches, begins, ends)
        elif name == "IN":
            yield frozenset(before + letter for letter in _letters_of(argument))
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            yield from self.groups(argument[2], begins, ends if argument[1] == 1 else "")

    def _of_branches(self, branches: list[list[_Item]], begins: str, ends: str) -> Stems:
        found = [
            max(self.groups(branch, begins, ends), key=self.tells, default=Stems())
            for branch in branches
        ]
        return Stems().union(*found) if all(found) else Stems()


def _letters(stem: str) -> int:
    """How much a literal tells; edges and blanks count, since not every word has them there."""
    return sum(IDEOGRAPH_LETTERS if FIRST_IDEOGRAPH <= c <= LAST_IDEOGRAPH else 1 for c in stem)


def _heads(branch: list[_Item], ends: str) -> Iterator[str]:
    """The letters with which a branch begins, in all their spellings (`уш[её]л`)."""
    choices: list[Stems] = []
    for item in branch:
        letters = Stems(chr(item[1])) if _is_letter(item) else _small_choice(item)
        if not letters:
            break
        choices.append(letters)
    if prod(map(len, choices)) > MAX_SPELLINGS:
        choices = []
    edge = ends if len(choices) == len(branch) else ""
    return ("".join(letters) + edge for letters in product(*choices))


def _small_choice(item: _Item) -> Stems:
    return _letters_of(item[1]) if str(item[0]) == "IN" else Stems()


def _is_letter(item: _Item) -> bool:
    # a mark stands for a name, which the text writes in its own letters
    return str(item[0]) == "LITERAL" and not FIRST_MARK <= chr(item[1]) <= LAST_MARK


def _parts_words(item: _Item) -> bool:
    """Whether a word ends where this begins."""
    return item[1] is _BOUNDARY or (_is_letter(item) and not chr(item[1]).isalnum())


def _letters_of(choices: Iterable[_Item]) -> Stems:
    """`[退辞]`; empty for ranges, categories, marks and what is excluded."""
    letters = [chr(item[1]) for item in choices if _is_letter(item)]
    return frozenset(letters if len(letters) == len(list(choices)) else [])
