"""Two names in Latin letters: initials, middle names, nicknames, order, inflection, slips. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from storage.identity.nicknames import is_nickname
from storage.identity.parsing import Tie
from storage.identity.words import words

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))

# case endings of names, romanised: Polish, Russian, Czech, Turkish, German
_ENDINGS = words(
    """
    a u i y e s em om owi ovi iem ie ego emu ym im oj oi ey iej ej ya yu yom yem ou in un nin nun
    ye da de dan den la le ta te yi ni nu
    """
)

SLIP_AT_LEAST = 6
"""Letters of a word in which one slip is a slip and not another name."""


def compare(one: Sequence[str], other: Sequence[str]) -> Tie:
    """How two names stand to each other, each given as its words."""
    if min(len(one), len(other)) == 1:
        return _part(one, other)
    if sorted(_plain(word) for word in one) == sorted(_plain(word) for word in other):
        return Tie.SAME
    if "".join(one) == "".join(other):
        return Tie.SAME
    orders = [(one, other)]
    if len(one) == len(other) == 2:
        orders.append((one, (other[1], other[0])))
    return max((_aligned(*pair) for pair in orders), default=Tie.DIFFERENT)


def _part(one: Sequence[str], other: Sequence[str]) -> Tie:
    short, long = (one, other) if len(one) == 1 else (other, one)
    if len(short[0]) < 2:
        return Tie.DIFFERENT
    ends = {_plain(long[0]), _plain(long[-1])}
    if _plain(short[0]) in ends or any(_is_inflected(short[0], word) for word in long):
        return Tie.PART
    return Tie.SAME if short[0] == "".join(long) and len(long) > 1 else Tie.DIFFERENT


def _aligned(one: Sequence[str], other: Sequence[str]) -> Tie:
    """Both as first name … family name."""
    if len(one) == len(other) and _bend_alike(one, other):
        return Tie.VARIANT
    family = _same_word(one[-1], other[-1])
    if family is Tie.DIFFERENT:
        return _double_family(one, other)
    given = _given(one[:-1], other[:-1])
    if given is Tie.DIFFERENT:
        return Tie.DIFFERENT
    if _bends_alone(one, other):
        return Tie.DIFFERENT
    return min(family, given)


def _bends_alone(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Daniel Brown`, `Daniela Brown`: were it a case ending, the family name had one too."""
    if not _is_inflected(one[0], other[0]) or _plain(one[-1]) != _plain(other[-1]):
        return False
    if one[0][:-1] == other[0][:-1]:
        return False  # Anna, Anny: women's family names often stay as they are
    return not is_nickname(one[0], other[0])


def _bend_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Konradem Nowakiem`, `Konrada Nowaka`: two cases of one name, seen on each of its words."""
    endings = {_endings(a, b) for a, b in zip(one, other, strict=True)}
    return len(endings) == 1 and None not in endings


def _endings(one: str, other: str) -> tuple[str, str] | None:
    """What two words have after a common beginning of at least three letters, if case endings."""
    found = _after_stem(one, other)
    if found is None and (bare := _without_fleeting(one)):
        found = _after_stem(bare, other)
    if found is None and (bare := _without_fleeting(other)):
        found = _after_stem(one, bare)
    return found


def _after_stem(one: str, other: str) -> tuple[str, str] | None:
    stem = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        stem += 1
    found = one[stem:], other[stem:]
    fits = stem >= 3 and all(ending == "" or ending in _ENDINGS for ending in found)
    return found if fits else None


def _without_fleeting(word: str) -> str | None:
    """`wilczek` as it begins in `wilczka`: the last e goes where the word is inflected."""
    return word[:-2] + word[-1] if len(word) > 4 and word[-2] == "e" else None


def _same_word(one: str, other: str) -> Tie:
    if _plain(one) == _plain(other):
        return Tie.SAME
    if _is_inflected(one, other):
        return Tie.VARIANT
    return Tie.SLIP if _is_slip(one, other) else Tie.DIFFERENT


def _given(one: Sequence[str], other: Sequence[str]) -> Tie:
    first = _same_given(one[0], other[0])
    if first is Tie.DIFFERENT:
        # known by a middle name: "J. Robert Falk", "Robert Falk"
        return max(_known_by_middle(one, other), _known_by_middle(other, one))
    middles = one[1:], other[1:]
    if all(middles):
        pairs = zip(*middles, strict=False)
        if any(_same_given(a, b) is Tie.DIFFERENT for a, b in pairs):
            return Tie.DIFFERENT
    return first


def _known_by_middle(one: Sequence[str], other: Sequence[str]) -> Tie:
    if len(one) < 2 or len(other) != 1 or len(other[0]) < 2:
        return Tie.DIFFERENT
    return Tie.VARIANT if _plain(one[1]) == _plain(other[0]) else Tie.DIFFERENT


def _same_given(one: str, other: str) -> Tie:
    if _plain(one) == _plain(other):
        return Tie.SAME
    if min(len(one), len(other)) == 1:
        return Tie.INITIAL if one[0] == other[0] else Tie.DIFFERENT
    if is_nickname(one, other):
        return Tie.VARIANT
    if _is_inflected(one, other):
        return Tie.VARIANT
    return Tie.SLIP if _is_slip(one, other) else Tie.DIFFERENT


def _double_family(one: Sequence[str], other: Sequence[str]) -> Tie:
    """`Ana García López`, `Ana García`: the shorter is the beginning of the longer."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long) or len(short) < 2:
        return Tie.DIFFERENT
    same = all(_plain(a) == _plain(b) for a, b in zip(short, long, strict=False))
    return Tie.VARIANT if same else Tie.DIFFERENT


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """Umlauts written with e are the same umlauts."""
    for written, meant in _UMLAUTS:
        word = word.replace(written, meant)
    return word


def _is_inflected(one: str, other: str) -> bool:
    """Whether both are one word but for a case ending at the most."""
    endings = _endings(one, other)
    if endings is None or one == other:
        return False
    if "" in endings:
        return True
    # two endings on one stem: cases of a woman's name, or else perhaps man and woman
    return endings[0] != endings[1] and ("a" in endings or one[-1] not in "aou")


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SLIP_AT_LEAST or one[0] != other[0]:
        return False
    if not (one.isalpha() and other.isalpha()):
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1 and one[-1] == other[-1]
