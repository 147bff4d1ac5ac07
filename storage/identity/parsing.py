"""A name taken apart: words without titles, particles and marks, and the script they are in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from storage.identity.scripts import Script, script_of
from storage.identity.words import words


class Tie(IntEnum):
    """How two names stand to each other, the surest last."""

    DIFFERENT = 0
    """Two names: whoever bears them, it is not one person."""
    UNSURE = 1
    """Names that can't be compared: signs that may be read in any way."""
    PART = 2
    """One is a part of the other: a family name alone, a first name alone."""
    SOUND = 3
    """In two scripts, or in two languages' spelling, and they sound alike."""
    SLIP = 4
    """Equal but for one letter of a long word."""
    INITIAL = 5
    """The same family name; a first name against an initial."""
    VARIANT = 6
    """A nickname, an inflected form, one of two family names left out."""
    SAME = 7
    """Equal, but for case, marks, order, titles and middle names that only one states."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name, taken apart once."""

    written: str
    script: Script
    words: tuple[str, ...]
    """In lower case without marks; particles, titles and legal suffixes are left out."""
    bound: tuple[str, ...] = ()
    """The same with each particle in one word with what follows: `ter Borgh`, `Terborgh`."""
    is_single: bool = False
    """Written without a space: a family name of two parts, for instance."""

    @property
    def is_whole(self) -> bool:
        """Whether it has a first and a family name, neither of them an initial."""
        if self.script in ("han", "hangul"):
            return len(self.words) > 1 or len(self.words[0]) > 1
        return sum(len(word) > 1 for word in self.words) > 1

    @property
    def text(self) -> str:
        """All words, as they are stored and compared exactly."""
        return " ".join(self.words)


_TITLES = words(
    """
    mr mrs ms mx miss dr prof professor doktor sir dame lord lady rev hon herr frau fru monsieur
    madame mme mlle senor senora sr sra dott dottore dottssa ing mag dipl hr pan pani gospodin bay
    bayan capt col gen lt sgt rabbi fr hrh sheikh doc mgr inz dra dhr mevr
    """
)
_SUFFIXES = words(
    """
    jr junior ii iii iv phd md mba esq obe cbe mbe kbe cfa cpa frs bsc msc
    """
)
_PARTICLES = words(
    """
    van von der den de del della di da do dos das du la le ter ten te zu zum zur af av al el bin
    ibn ben bint y e vom
    """
)
LEFT_OUT = _TITLES | _SUFFIXES | _PARTICLES
_HONORIFICS = re.compile(
    r"(?:さん|さま|様|氏|監督|記者|社長|先生|女士|同志|博士|教授|"
    r"(?<=..)(?:씨|님|군|양)|\s(?:씨|님|기자|감독|대표|앵커|사장|회장)|선생님?|박사|교수)$"
)
_VOICED = "\u3099\u309a"
"""Of kana: ロバ is not ロハ."""
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
     "ħ": "h", "ŋ": "n"}
)  # fmt: skip
_BREAKS = re.compile(r"[\s._·•・‧\u2010-\u2015/,;:()\[\]{}|-]+")
_INTERPUNCT = re.compile(r"[·•・‧]")
_DROPPED = re.compile(r"['’ʼ`´ʹ\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_QUOTED = re.compile(r"[\"“”„«»「」『』‘].{1,30}?[\"“”«»「」『』’]|\([^)]{1,30}\)")


@lru_cache(maxsize=20_000)
def parse(written: str) -> Name | None:
    """A name taken apart; None where nothing of it is a name."""
    text = unicodedata.normalize("NFKC", _reordered(written)).strip()
    script = script_of(text)
    bare = _HONORIFICS.sub("", text) if script in ("han", "kana", "hangul") else text
    found = [word for word in _split(_QUOTED.sub(" ", bare) or bare) if word]
    kept = [word for word in found if word not in _TITLES and word not in _SUFFIXES] or found
    if script == "han" and not _INTERPUNCT.search(text):
        # 結城 真理子: the space is no more than one
        kept = ["".join(kept)] if kept else []
    bound = tuple(_bound(kept))
    # `E. de la Roche`: what stands first is no `and` but an initial
    kept = [word for at, word in enumerate(kept) if word not in _PARTICLES or _is_initial(at, word)]
    kept = kept or found
    is_single = len(text.split()) == 1
    return Name(written, script, tuple(kept), bound, is_single) if kept else None


def _is_initial(at: int, word: str) -> bool:
    return at == 0 and len(word) == 1


def _bound(found: Iterable[str]) -> Iterable[str]:
    before = ""
    for at, word in enumerate(found):
        before += word
        if word not in _PARTICLES or _is_initial(at, word):
            yield before
            before = ""
    if before:
        yield before


def _reordered(written: str) -> str:
    """`Falk, Ada` → `Ada Falk`; a suffix after a comma stays where it is."""
    family, comma, given = written.partition(",")
    if not comma or not given.strip() or "," in given:
        return written
    first = _flat(given).split()[0] if _flat(given).split() else ""
    return written if first.strip(".") in _SUFFIXES else f"{given} {family}"


def _split(text: str) -> Iterable[str]:
    for word in _BREAKS.split(text):
        yield "".join(char for char in _flat(_DROPPED.sub("", word)) if char.isalnum())


_POLISH_ACCUSATIVE = re.compile(r"ę\b")
"""`Annę` is Anna, and not Anne."""


def _flat(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = _POLISH_ACCUSATIVE.sub("a", text)
    flat = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    flat = "".join(char for char in flat if char in _VOICED or not unicodedata.combining(char))
    # composed again: Korean syllables come apart under NFKD
    return unicodedata.normalize("NFKC", flat)
