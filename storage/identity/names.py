"""Is it the same person's name? Names as the press and people themselves write them. Pure.

    parse("Bob O'Neill Jr.") → Name      tie(one, other) → how surely two names may be one person's

Handled: case, diacritics, hyphens, titles, initials, middle names, nicknames, name order, double
family names, inflected forms, slips of a letter, and other scripts. A tie never says that two
people are one: organisation, time and the rest decide (`storage.identity.ties`).
"""

from __future__ import annotations

from functools import lru_cache

from storage.identity import foreign
from storage.identity.parsing import Name, Tie, parse

__all__ = ["Name", "Tie", "is_lettered", "parse", "tie"]


def tie(one: str, other: str) -> Tie:
    """How surely two written names may be one person's; the order of the two is nothing."""
    return _tie(one, other) if one < other else _tie(other, one)


@lru_cache(maxsize=50_000)
def _tie(one: str, other: str) -> Tie:
    first, second = parse(one), parse(other)
    if first is None or second is None:
        return Tie.DIFFERENT
    if first.words == second.words:
        return Tie.SAME if first.is_whole else Tie.PART
    if is_lettered(first) and is_lettered(second):
        return foreign.in_letters(first, second)
    if first.script == second.script:
        return foreign.within_one_script(first, second)
    return foreign.across(first, second)


def is_lettered(name: Name) -> bool:
    """Whether it is written in letters of its sounds, and not in signs."""
    return name.script not in ("han", "kana", "hangul")
