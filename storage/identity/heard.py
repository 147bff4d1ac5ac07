"""What two transcriptions by ear have in common, whatever alphabets they passed through. Pure.

마쓰우라 and Matsuura, 자오치밍 and Zhao Qiming, Линь Сяотун and 林晓彤: letters that those who
write by ear confuse are one; vowels stay.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

ALIKE = 0.8
"""Share of their sounds that two whole names must have in common."""
FEWEST = 4
"""Sounds of a whole name, below which nothing is said."""

LONG = 6
"""Sounds of a first name from which on one may differ."""

_HEARD: tuple[tuple[str, str], ...] = (
    # zi, shi: no i is heard
    (r"(?:[zs]h?|ch|c|jj|j)(?:i|eu)(?![aeioun])", "Su"),
    (r"n[gkmn]?(?![aeiouyw])|m(?![aeiouyw])", "n"),
    (r"ss?yu?|sch|[sz]h|t?ch|ts|tz|dz|zz|jj|ss|[jzsqx]|c(?!k)", "S"),
    (r"kh|h", "h"),
    (r"kk|ck|[kg]", "k"),
    (r"tt|[td]", "t"),
    (r"pp|[pbf]", "p"),
    (r"ll|rr|[lr]", "l"),
    (r"(?<=[^aeiou])[wy]|(?<=[^aeiou])[iu](?=[aeo])", ""),
    (r"eou", "o"),
    (r"yeo|eo|ye|ae|e", "e"),
    (r"eu|yu|wi|ui|u", "u"),
    (r"ou|oo|oh|yo|o", "o"),
    (r"ya|aa|a", "a"),
    (r"yi|ii|ee|y|i", "i"),
    (r"w|v", "v"),
    (r"m", "m"),
    (r"n", "n"),
)
_LETTER = re.compile("|".join(f"(?P<g{i}>{pattern})" for i, (pattern, _) in enumerate(_HEARD)))
_VOWELS = re.compile("[aeiou]")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=20_000)
def heard(romanised: str) -> str:
    """Romanised letters as they are heard by anybody."""
    found = _LETTER.sub(lambda match: _HEARD[int((match.lastgroup or "g0")[1:])][1], romanised)
    return _DOUBLE.sub(r"\1", found)


def alike(one: str, other: str) -> float:
    """How much two romanised words have in common, from 0 to 1."""
    return Levenshtein.normalized_similarity(heard(one), heard(other))


def is_one_name(one: str, other: str) -> bool:
    """Whether two whole names, each written together, may be one."""
    if min(len(heard(one)), len(heard(other))) < FEWEST:
        return False
    consonants = [_VOWELS.sub("", heard(each)) for each in (one, other)]
    return consonants[0] == consonants[1] and alike(one, other) >= ALIKE


def is_one_given(one: str, other: str) -> bool:
    """Whether two first names are heard alike: long ones but for one letter, never the last."""
    first, second = heard(one), heard(other)
    if first == second:
        return True
    is_long = min(len(first), len(second)) >= LONG
    return is_long and first[-1] == second[-1] and Levenshtein.distance(first, second) == 1
