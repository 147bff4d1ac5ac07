"""Two names in passing: most people of one organisation can't be one, and that shows at once. Pure.

A name in plain letters has a family name and a first name; each must begin like a word of the
other name, as it is written, heard or shortened. What passes is compared by `names.tie`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from storage.identity.foreign import LIKE, is_one_family
from storage.identity.latin import unbent
from storage.identity.nicknames import full_forms, related
from storage.identity.parsing import LEFT_OUT

_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
_HEARD = {
    # what a word may sound like at its beginning (`spoken`), by its first letter; vowels are one
    **dict.fromkeys("aeiou", "a"),
    "b": "bp",
    "c": "ckSH",
    "d": "dtS",
    "f": "f",
    "g": "gk",
    "h": "hH",
    "j": "jaS",
    "k": "kH",
    "l": "l",
    "m": "mp",
    "n": "nt",
    "p": "pf",
    "q": "qk",
    "r": "r",
    "s": "sS",
    "t": "tS",
    "v": "vf",
    "w": "wf",
    "x": "xk",
    "y": "ya",
    "z": "zS",
}
BEGINS = {letter: frozenset(heard) for letter, heard in _HEARD.items()}


def may_be(one: str, other: str) -> bool:
    """False only where `tie` would find two names, whichever of the two is given first."""
    first, second = _words(one), _words(other)
    if first is None or second is None or "".join(first) == "".join(second):
        return True
    if first[0] == second[0] and not related(first[-1]).isdisjoint(related(second[-1])):
        return True  # Gombocz Laszlo, Gombocz Laci
    for i, family in enumerate(first):
        for j, word in enumerate(second):
            # two first names are no family, however much alike
            if not (i or j):
                continue
            if is_one_family(family, word):
                return True
            if _is_like(family, word) and _is_given(first, second, i, j):
                return True
    return False


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...] | None:
    """The words of a name that is nothing but words; None for any other."""
    if not _PLAIN.fullmatch(name):
        return None
    found = tuple(name.lower().split(" "))
    return found if LEFT_OUT.isdisjoint(found) else None


def _is_like(one: str, other: str) -> bool:
    if BEGINS[one[0]].isdisjoint(BEGINS[other[0]]):
        return False
    return Levenshtein.normalized_similarity(one, other) >= LIKE


def _is_given(first: tuple[str, ...], second: tuple[str, ...], i: int, j: int) -> bool:
    """Whether another word of each may be one first name."""
    return any(
        k != i and n != j and _is_known(given, word)
        for k, given in enumerate(first)
        for n, word in enumerate(second)
    )


def _is_known(one: str, other: str) -> bool:
    # J may be Xavi: what a name is short for is asked of the name
    whole, word = (one, other) if len(one) > 1 else (other, one)
    return not _starts(whole).isdisjoint(BEGINS[word[0]])


@lru_cache(maxsize=20_000)
def _starts(given: str) -> frozenset[str]:
    """What a first name, in any case, may begin with, or what it is short for, or short forms."""
    known = {
        each for bare in unbent(given) for whole in full_forms(bare) for each in related(whole)
    }
    letters = {each[0] for each in known if each[0] in BEGINS}
    return frozenset().union(BEGINS[given[0]], *(BEGINS[each] for each in letters))
