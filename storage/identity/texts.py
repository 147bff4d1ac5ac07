"""Which texts are one text: syndicated, lightly edited, cut or with a site's words around. Pure.

    text → words → shingles ─┬ sketch → bands: what an index finds candidates by
                             └ candidate × text → shared ÷ shorter, shared ÷ both → a copy or not

A shingle is three words in a row, or five signs where a script puts no space between words. Two
texts with half of their shingles in common share a band nearly always; what is shared is counted
then. Texts of a few words are copies only when they are equal.

Thresholds and bands are measured on labelled texts in 14 languages: `benchmarks/copies.py`.
"""

from __future__ import annotations

import hashlib
import re
import struct
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeVar

import regex
from rensa import RMinHash

from storage.identity.names import Tie, tie
from storage.identity.organizations import Kinship, Unit, kinship

T = TypeVar("T")

RULES_VERSION = 1
"""Of the rules in this file: with another one, stored bands are made anew."""
VERSION = f"{RULES_VERSION}.{RMinHash.ALGORITHM_VERSION}"
"""Of bands: those of different versions find each other never."""
BANDS, ROWS = 20, 3
"""A band is a hash of so many minima; two texts that share one are candidates. More bands find
what overlaps less, and cost a row each in every post."""
WORDS, SIGNS = 3, 5
"""In a shingle."""
SHORTEST = 25
"""Words (signs, where there are no spaces) from which on a text may be a copy without being equal:
below, a formula and a name make half of it."""
ENOUGH = 40
"""The same, from which on nobody writes a text a second time by chance: who speaks in it without a
name is one person, wherever it stands."""
SHARED = 0.70
"""Of the shorter text's shingles, that stand in the other too."""
OVERLAP = 0.42
"""Of the shingles of both together, that stand in both: below, one quotes the other."""
MOST_WORDS = 20_000
"""Of a text that is looked at; longer ones are books."""

_SIGNS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Han: one sign is one word here."""
_UNSEEN = regex.compile(r"[\p{Mn}\p{Me}\p{Cf}]+")
_SIGN = re.compile(f"[{_SIGNS}]")
_WORD = re.compile(r"[^\W_]+")
_WORD_OR_SIGN = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+")
_SEED = 7


@dataclass(frozen=True, slots=True)
class Text:
    """A text made ready for comparison."""

    size: int
    """Words, or signs."""
    shingles: frozenset[str]
    whole: str
    """Of all its words, for those that are too short for anything else."""

    @property
    def is_short(self) -> bool:
        """Only an equal text is its copy."""
        return self.size < SHORTEST


def read(text: str) -> Text:
    """The words of a text, without case, width, accents, punctuation and invisible characters."""
    words = _words(text)
    shingles = frozenset(_shingles(words))
    return Text(len(words), shingles, " ".join(words) if len(words) < SHORTEST else "")


def bands(text: Text) -> tuple[int, ...]:
    """Signed 64-bit numbers under which a text is stored, and by which others are looked for.

    One for a short text, none for one without words.
    """
    if text.is_short:
        return (_number(text.whole.encode()),) if text.size else ()
    sketch = RMinHash(num_perm=BANDS * ROWS, seed=_SEED)
    sketch.update(list(text.shingles))
    minima = sketch.digest()
    return tuple(
        _number(struct.pack(f"<{ROWS + 1}I", band, *minima[band * ROWS : (band + 1) * ROWS]))
        for band in range(BANDS)
    )


def is_copy(one: Text, other: Text) -> bool:
    """Whether they are one text; the order of the two is nothing."""
    if one.is_short or other.is_short:
        return bool(one.size) and one.whole == other.whole and one.size == other.size
    shared, overlap = likeness(one, other)
    return shared >= SHARED and overlap >= OVERLAP


def likeness(one: Text, other: Text) -> tuple[float, float]:
    """Shingles that stand in both, as a share of the shorter text's and of both texts' together."""
    both = len(one.shingles & other.shingles)
    shorter = min(len(one.shingles), len(other.shingles))
    together = len(one.shingles) + len(other.shingles) - both
    return (both / shorter, both / together) if shorter else (0.0, 0.0)


def _words(text: str) -> list[str]:
    if not text.isascii():
        flat = unicodedata.normalize("NFKD", text)
        # composed again: Korean syllables come apart
        text = unicodedata.normalize("NFKC", _UNSEEN.sub("", flat))
    text = text.casefold().replace("ı", "i")
    word = _WORD_OR_SIGN if _SIGN.search(text) else _WORD
    return word.findall(text)[:MOST_WORDS]


def _shingles(words: list[str]) -> Iterable[str]:
    for start, word in enumerate(words):
        size = SIGNS if word[0] > "\u0dff" and _SIGN.match(word) else WORDS
        if start + size <= len(words):
            yield " ".join(words[start : start + size])


def _number(content: bytes) -> int:
    hashed = hashlib.blake2b(content, digest_size=8, person=VERSION.encode()).digest()
    return int.from_bytes(hashed, "little", signed=True)


# --- who is told of ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Named:
    """Whom and which organisation a claim of a post names."""

    person: str | None
    unit: Unit | None


def names_others(one: Collection[Named], other: Collection[Named]) -> bool:
    """Whether two posts name nobody, or no organisation, that may be the same: then the one is
    no copy of the other, however alike they are. Farewells are written from templates."""
    people = [{each.person for each in side if each.person} for side in (one, other)]
    if _are_all(people, lambda a, b: tie(a, b) is Tie.DIFFERENT):
        return True
    units = [{each.unit for each in side if each.unit} for side in (one, other)]
    return _are_all(units, lambda a, b: kinship(a, b) is Kinship.DIFFERENT)


def _are_all(sides: Sequence[set[T]], differ: Callable[[T, T], bool]) -> bool:
    return all(sides) and all(differ(a, b) for a, b in product(*sides))
