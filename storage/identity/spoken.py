"""Names in letters as they are spoken, whichever language's press spells them. Pure.

    Шестаковский, Shestakovsky, Schestakowski, Chestakovski, Szestakowski → SestakofSki

Vowels stay, unlike in `scripts.sounds`: Joan is not John. Where letters are read in two ways (j is
a vowel in Juri and a consonant in Julie) a word has several forms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from storage.identity.nicknames import are_two_names, full_forms
from storage.identity.scripts import romanised

ALIKE = 0.8
"""Share of a family name's sounds that two spellings must have in common."""
LONG_FAMILY, LONG_GIVEN = 6, 5
"""Sounds from which on one may differ."""

_VOWELS = "aeiou"
# what each letter or group of them may stand for, longest first; H is the sound of kh and ch
_READ: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"schtsch|shch|chtch|szcz|tsch|tch|sch|sh|cz|sz|zh|dzh|dj|ts|tz|dz|[sz]", ("S",)),
    (r"ph|ff|[wvf]", ("f",)),
    (r"kh|h", ("H",)),
    (r"ch", ("S", "H")),
    (r"th|[td]", ("t",)),
    (r"^nt", ("t",)),
    (r"^mp", ("p",)),
    (r"x", ("kS",)),
    (r"ck|qu|gh|[kgq]", ("k",)),
    (r"c(?=[eiy])|c$", ("S",)),
    (r"c", ("k", "S")),
    (r"j", ("i", "S")),
    (r"[bp]", ("p",)),
    (r"[lrmn]", ()),
    (r"[aeiouy]", ()),
)
_LETTER = re.compile("|".join(f"(?P<g{i}>{pattern})" for i, (pattern, _) in enumerate(_READ)))
_VOWEL_RUN = re.compile(r"[aeiou]+")
_DOUBLE = re.compile(r"(.)\1+")
MOST_FORMS = 8


@lru_cache(maxsize=20_000)
def forms(word: str) -> frozenset[str]:
    """How a word may be spoken; empty where nothing of it can be."""
    if any(char.isdigit() for char in word):
        return frozenset((word,))
    found = [""]
    for letter in _LETTER.finditer(romanised(word)):
        read = _READ[int((letter.lastgroup or "g0")[1:])][1] or (letter[0].replace("y", "i"),)
        found = [start + each for start in found for each in read][:MOST_FORMS]
    return frozenset(filter(None, map(_settled, found)))


def _settled(form: str) -> str:
    return _DOUBLE.sub(r"\1", _VOWEL_RUN.sub(_one_vowel, form))


def _one_vowel(run: re.Match[str]) -> str:
    """Of several vowels the one that is heard: `iou`, `yu`, `ou` are u; `ya` is a; `iy` is i."""
    if run[0].endswith(("ou", "oo")):
        return "u"
    if run[0] == "ee":
        return "i"
    heard = run[0].replace("i", "")
    return heard or "i"


def is_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two whole names, first name first, are spoken alike."""
    if min(len(one), len(other)) < 2:
        return False
    if not _is_same_family(one[-1], other[-1]):
        return False
    short, long = sorted((one[1:-1], other[1:-1]), key=len)
    left = iter(long)
    is_middle = all(any(_is_same_given(word, each) for each in left) for word in short)
    return is_middle and _is_same_given(one[0], other[0])


def _is_same_family(one: str, other: str) -> bool:
    first, second = forms(one), forms(other)
    return not first.isdisjoint(second) or any(_is_near(a, b) for a in first for b in second)


def _is_near(one: str, other: str) -> bool:
    if min(len(one), len(other)) < LONG_FAMILY or one[0] != other[0]:
        return False
    return Levenshtein.normalized_similarity(one, other) >= ALIKE


def _is_same_given(one: str, other: str) -> bool:
    """The same, a nickname, or one vowel heard otherwise, but for the last, which tells sexes."""
    if min(len(one), len(other)) == 1:
        return any(a[0] == b[0] for a in forms(one) for b in forms(other))
    pairs = [(one, other), *((one, each) for each in full_forms(other) if each != other)]
    pairs += [(each, other) for each in full_forms(one) if each != one]
    if are_two_names(one, other):
        return False
    for a, b in pairs:
        first, second = forms(a), forms(b)
        if not first.isdisjoint(second) or any(_one_vowel_off(c, d) for c in first for d in second):
            return True
    return False


def _one_vowel_off(one: str, other: str) -> bool:
    if len(one) != len(other) or len(one) < LONG_GIVEN or one[-1] != other[-1]:
        return False
    off = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(off) == 1 and off[0][0] in _VOWELS and off[0][1] in _VOWELS
