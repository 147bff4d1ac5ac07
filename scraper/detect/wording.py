"""How a text as a whole is worded: learned weights of words and pairs of words, as log odds.

Frames say in which clause somebody leaves. Beside them a farewell thanks, names months and posts
and a successor, and an advice column says `you`: no word of these tells much, hundreds do. The
weights are learned (`python -m benchmarks.train_wording`), for the words that no frame looks for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

MAX_CHARS = 12_000
"""Of a text, that are weighed."""
FULL_CHARS = 500
"""Fewer say the less: by a sentence or two nobody knows a kind of text."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|')*|\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a language's texts are weighed by."""

    weights: Path
    """Written by the training: a line with slope and offset, then `term`, rarity, weight."""
    told_by_frames: re.Pattern[str]
    """In a word that frames speak for: it isn't weighed again."""


@dataclass(frozen=True, slots=True)
class _Weights:
    offset: float
    terms: dict[str, tuple[float, float]]
    """Rarity, and weight in log odds."""


def terms_of(wording: Wording, lowered: str) -> Iterator[str]:
    """Words and pairs of neighbours, any number as `0`."""
    found = (match.group() for match in _WORD.finditer(lowered[:MAX_CHARS]))
    words = ["0" if word[0].isdigit() else word for word in found]
    told = wording.told_by_frames
    kept = {word for word in set(words) if not told.search(word)}
    for word in words:
        if word in kept:
            yield word
    for one, other in pairwise(words):
        if one in kept and other in kept:
            yield f"{one} {other}"


def log_odds(wording: Wording, lowered: str) -> float:
    """For a text telling of a departure, by its words alone; 0 where none of them is known."""
    weights = _read(wording.weights)
    counts = Counter(term for term in terms_of(wording, lowered) if term in weights.terms)
    total, length = 0.0, 0.0
    for term, count in counts.items():
        rarity, weight = weights.terms[term]
        value = (1 + math.log(count)) * rarity
        total += value * weight
        length += value * value
    if not counts:
        return 0.0
    share = min(1.0, len(lowered) / FULL_CHARS)
    return share * (total / math.sqrt(length) + weights.offset)


@lru_cache(maxsize=64)
def _read(path: Path) -> _Weights:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return _Weights(float(first), {term: (float(r), float(w)) for term, r, w in rows})
