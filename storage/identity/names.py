"""Is it the same person's name? Names as the press and people themselves write them. Pure.

    parse("Bob O'Neill Jr.") → Name      tie(one, other) → how surely two names may be one person's

Handled: case, diacritics, hyphens, titles, initials, middle names, nicknames, name order, double
family names, inflected forms, slips of a letter, and other scripts. A tie never says that two
people are one: organisation, time and the rest decide (`storage.identity.ties`).
"""

from __future__ import annotations

from functools import lru_cache

from storage.identity import foreign, latin
from storage.identity.parsing import Name, Tie, parse

__all__ = ["Name", "Tie", "parse", "tie"]


@lru_cache(maxsize=50_000)
def tie(one: str, other: str) -> Tie:
    """How surely two written names may be one person's; the order of the two is nothing."""
    first, second = parse(one), parse(other)
    if first is None or second is None:
        return Tie.DIFFERENT
    if first.words == second.words:
        return Tie.SAME if first.is_whole else Tie.PART
    if "latin" == first.script == second.script:
        return latin.compare(first.words, second.words)
    if first.script == second.script and first.script not in ("cyrillic", "greek", "other"):
        return foreign.within_one_script(first, second)
    return foreign.across(first, second)
