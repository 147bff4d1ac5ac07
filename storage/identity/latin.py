"""Two names in Latin letters: initials, middle names, nicknames, order, inflection, slips. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from storage.identity.nicknames import are_two_names, full_forms, is_nickname
from storage.identity.parsing import Tie
from storage.identity.words import words

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("th", "t"))

# case endings of names, romanised: Polish, Russian, Czech, Turkish, German
_ENDINGS = words(
    """
    a u i y e s em om owi ovi iem ie ego emu ym im oj oi ey iej ej ya yu yom yem ou in un nin nun
    ye da de dan den la le ta te yi ni nu
    iy yy ogo omu aya uyu oyu oho yi oyi iyi ii
    eho emu ou ovi
    n sta lla lta lle ssa ei ii
    t et ot at nak nek tol bol ban ben hoz hez val vel rol nal nel
    """
)

# family names of a man and a woman
_SEXES = frozenset(map(frozenset, (("i", "a"), ("y", "a"), ("iy", "aya"), ("yy", "aya"))))
_OF_A_WOMAN = frozenset({"", "a", "e", "o", "i", "n", "in", "ye", "lla", "lle"})

SLIP_AT_LEAST = 6
"""Letters of a word in which one slip is a slip and not another name."""


def compare(one: Sequence[str], other: Sequence[str]) -> Tie:
    """How two names stand to each other, each given as its words."""
    if min(len(one), len(other)) == 1:
        return _part(one, other)
    if sorted(_plain(word) for word in one) == sorted(_plain(word) for word in other):
        return Tie.SAME
    if _run(one) == _run(other) or not _splits(one).isdisjoint(_splits(other)):
        return Tie.SAME
    if min(len(one), len(other)) > 1 and _is_reordered(one, other):
        return Tie.VARIANT
    orders = [(one, other)]
    if len(one) == len(other) == 2:
        orders += [(one, other[::-1]), (one[::-1], other)]
        if one[0] == other[0] and is_nickname(one[1], other[1]):
            return Tie.VARIANT  # Gombócz László, Gombócz Laci
    orders += _without_maria(one, other)
    return max((_aligned(*pair) for pair in orders), default=Tie.DIFFERENT)


def _without_maria(
    one: Sequence[str], other: Sequence[str]
) -> list[tuple[Sequence[str], Sequence[str]]]:
    """`María del Carmen Ochoa`, `Carmen Ochoa Rivas`: she is called by what follows."""
    bare = [name[1:] if name[0] == "maria" and len(name) > 2 else name for name in (one, other)]
    is_shorter = len(bare[0]) + len(bare[1]) < len(one) + len(other)
    return [(bare[0], bare[1])] if is_shorter and one[0] != other[0] else []


def _is_reordered(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Zhao Qiming`, `David Qiming Zhao`."""
    short, long = sorted((one, other), key=len)
    return len(short) == 2 < len(long) and short[0] == long[-1] and short[1] in long[:-1]


def _splits(words: Sequence[str]) -> frozenset[tuple[str, str]]:
    """Family name and first name in either order, with what a hyphen parts: `Yoon Ji-hyuk`."""
    return frozenset(
        {(_plain(words[0]), _run(words[1:])), (_plain(words[-1]), _run(words[:-1]))}
        if len(words) > 1
        else ()
    )


def _run(words: Sequence[str]) -> str:
    return "".join(map(_plain, words))


def _part(one: Sequence[str], other: Sequence[str]) -> Tie:
    short, long = (one, other) if len(one) == 1 else (other, one)
    if len(short[0]) < 2:
        return Tie.DIFFERENT
    if _plain(short[0]) in map(_plain, long) or any(_is_inflected(short[0], word) for word in long):
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
    if given is Tie.DIFFERENT and _is_bent_nickname(one, other):
        given = Tie.VARIANT
    if given is Tie.DIFFERENT:
        # `Liz Marsh`, `Elizabeth Fox-Marsh`, or two people of one family name
        return _double_family(one, other)
    if _bends_alone(one, other):
        return Tie.DIFFERENT
    return min(family, given)


def _bends_alone(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Daniel Brown`, `Daniela Brown`: were it a case ending, the family name had one too."""
    if not _is_inflected(one[0], other[0]) or _plain(one[-1]) != _plain(other[-1]):
        return False
    if one[0][:-1] == other[0][:-1]:
        return False  # Anna, Anny: women's family names often stay as they are
    if not _OF_A_WOMAN.issuperset(_endings(one[0], other[0]) or ()):
        return False  # Bence, Bencét: no name of a woman
    return not is_nickname(one[0], other[0])


def _bend_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Konradem Nowakiem`, `Konrada Nowaka`: two cases of one name, seen on each of its words."""
    endings = []
    for a, b in zip(one, other, strict=True):
        found = _endings(a, b)
        if found is None:
            return False
        endings.append(found)
    if len(set(endings)) == 1:
        return True
    # Юрий Шестаковский, Юрия Шестаковского: nouns and adjectives bend in their own ways
    is_bent = all(a != b for a, b in zip(one, other, strict=True))
    return is_bent and frozenset(endings[-1]) not in _SEXES


def _endings(one: str, other: str) -> tuple[str, str] | None:
    """What two words have after a common beginning of at least three letters, if case endings."""
    if one[:2] != other[:2]:
        return None  # no stem is shorter
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
    if one[:stem].endswith("enk") and found[0] != found[1]:
        # Пилипенко, Пилипенка: no other o is an ending
        found = found[0].removesuffix("o"), found[1].removesuffix("o")
    # Ewa, Ewę: three letters have a stem of two
    fits = stem >= min(3, len(one) - 1, len(other) - 1) >= 2 and all(
        ending == "" or ending in _ENDINGS for ending in found
    )
    return found if fits else None


_FLEETING = re.compile(r"e(?=(?:ts|[^aeiouy])$)")


def _without_fleeting(word: str) -> str | None:
    """`wilczek` as it begins in `wilczka`: the last e goes where the word is inflected."""
    found = _FLEETING.sub("", word) if len(word) > 4 else word
    return found if found != word else None


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
    short, long = sorted((one[1:], other[1:]), key=len)
    return first if _stands_within(short, long) else Tie.DIFFERENT


def _stands_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether all middle names of the one are among the other's, in their order."""
    left = iter(long)
    return all(any(_same_given(word, each) is not Tie.DIFFERENT for each in left) for word in short)


def _known_by_middle(one: Sequence[str], other: Sequence[str]) -> Tie:
    if len(one) < 2 or len(other) != 1 or len(other[0]) < 2:
        return Tie.DIFFERENT
    if len(one[1]) == 1:
        return Tie.INITIAL if one[1] == other[0][0] else Tie.DIFFERENT
    return Tie.VARIANT if _plain(one[1]) == _plain(other[0]) else Tie.DIFFERENT


def _same_given(one: str, other: str) -> Tie:
    if _plain(one) == _plain(other):
        return Tie.SAME
    if min(len(one), len(other)) == 1:
        short, long = sorted((one, other), key=len)
        is_initial = any(each.startswith(short) for each in full_forms(long))
        return Tie.INITIAL if is_initial else Tie.DIFFERENT
    if is_nickname(one, other):
        return Tie.VARIANT
    if are_two_names(one, other):
        return Tie.DIFFERENT
    if _is_inflected(one, other):
        return Tie.VARIANT
    return Tie.SLIP if _is_slip(one, other) else Tie.DIFFERENT


def _double_family(one: Sequence[str], other: Sequence[str]) -> Tie:
    """`Ana García López`, `Ana García`: the shorter is the beginning of the longer."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long) or len(short) < 2:
        return Tie.DIFFERENT
    given = _same_given(short[0], long[0])
    if given is Tie.DIFFERENT:
        return Tie.DIFFERENT
    for start in range(1, len(long) - len(short) + 2):
        pairs = zip(short[1:], long[start:], strict=False)
        if all(_same_word(a, b) >= Tie.VARIANT for a, b in pairs):
            return min(given, Tie.VARIANT)
    # J. L. Arrieta, José Luis Arrieta Goñi
    *middle, family = zip(short[1:], long[1:], strict=False)
    if _same_word(*family) >= Tie.VARIANT and all(
        _same_given(*pair) is not Tie.DIFFERENT for pair in middle
    ):
        return min(given, Tie.INITIAL)
    return Tie.DIFFERENT


def _is_bent_nickname(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Gosia Łęcka-Dunaj`, `Małgorzaty Łęckiej-Dunaj`: the other words show that it is bent."""
    if len(one) != len(other):
        return False
    if not any(map(_is_inflected, one[1:], other[1:])) and not _BENT.search(one[-1]):
        return False
    return any(is_nickname(a, b) for a in unbent(one[0]) for b in unbent(other[0]))


_BENT = re.compile(r"(?:[sc]kiego|[sc]kiemu|[sc]kim|[sc]kiej|ovogo|skogo|skomu|oj)$")
"""How a family name ends that is bent in both."""


def unbent(word: str) -> frozenset[str]:
    """A first name as it may be in the nominative."""
    stems = [word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending)]
    long = [stem for stem in stems if len(stem) > 2]
    return frozenset((word, *long, *(f"{stem}a" for stem in long)))


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
    return endings[0] != endings[1] and ("a" in endings or not {one[-1], other[-1]} <= set("aou"))


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SLIP_AT_LEAST or one[0] != other[0]:
        return False
    if not (one.isalpha() and other.isalpha()):
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1 and one[-1] == other[-1]
