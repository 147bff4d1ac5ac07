"""Two names of which one at least is not in Latin letters. Pure.

A native name is read: 张伟 is Zhang Wei, 김민준 Min-jun Kim, 田中 Tanaka. A foreign one stands for
its sounds: 里奇·奥托 and リッチ・オットー are Rich Otto as the press writes him.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from storage.identity import latin, readings
from storage.identity.parsing import Name, Tie
from storage.identity.scripts import Script, romanised, sounds, syllables

ALIKE = 0.6
"""Share of their sounds that two spellings in different scripts must have in common."""


def within_one_script(one: Name, other: Name) -> Tie:
    """Han, kana or Hangul: equal signs, whatever the spaces between them."""
    first, second = "".join(one.words), "".join(other.words)
    if first == second:
        return Tie.SAME if len(first) > 1 else Tie.PART
    short, long = sorted((first, second), key=len)
    if _is_foreign(one) or _is_foreign(other):
        # 里奇·奥托 and 奥托; or two transliterations of one name
        if any(word == short for word in one.words + other.words) and long.endswith(short):
            return Tie.PART
        return _alike(one, other)
    if long.startswith(short) and len(short) in (1, 2) and len(long) - len(short) in (1, 2):
        return Tie.PART
    return Tie.DIFFERENT


def _is_foreign(name: Name) -> bool:
    """Whether signs stand for sounds: several words, kana, or too many signs for a native name."""
    if name.script == "kana":
        return True
    if name.script == "han":
        return (len(name.words) > 1 and min(map(len, name.words)) > 1) or len(name.words[0]) > 4
    return name.script == "hangul" and (len(name.words) > 1 or len(name.words[0]) > 4)


def across(one: Name, other: Name) -> Tie:
    """Two scripts, or two names that have to be romanised first."""
    if other.script in ("han", "hangul") and one.script not in ("han", "hangul"):
        one, other = other, one
    if one.script in ("han", "hangul") and other.script == "latin":
        native = _native(one, other)
        if native is not Tie.DIFFERENT:
            return native
        return _alike(one, other) if _is_foreign(one) else Tie.DIFFERENT
    if {one.script, other.script} <= {"latin", "cyrillic", "greek", "other"}:
        return _romanised(one, other)
    return _alike(one, other)


def _romanised(one: Name, other: Name) -> Tie:
    first, second = (tuple(filter(None, map(romanised, name.words))) for name in (one, other))
    if not first or not second:
        return Tie.DIFFERENT
    found = latin.compare(first, second)
    if found > Tie.SOUND:
        return found
    alike = _alike(one, other)
    return max(found, alike)


def _native(signs: Name, other: Name) -> Tie:
    """張偉 and Zhang Wei, 김민준 and Min-jun Kim, 田中 and Tanaka."""
    whole = "".join(signs.words)
    if len(whole) > 5:
        return Tie.DIFFERENT
    best = Tie.DIFFERENT
    for size in (1, 2, 3):
        family, given = whole[:size], whole[size:]
        spoken = _family_readings(family, signs.script)
        for at in (0, -1):
            if other.words[at] in spoken:
                rest = other.words[1:] if at == 0 else other.words[:-1]
                is_habit = other.words[at] != romanised(family)
                best = max(best, _native_given(given, rest, family, is_habit=is_habit))
    return best


def _native_given(given: str, rest: Sequence[str], family: str, *, is_habit: bool) -> Tie:
    if not given or not rest:
        return Tie.PART
    said, written = "".join(syllables(given)), "".join(rest)
    if said == written:
        return Tie.SAME
    if family in readings.JAPANESE and family not in readings.CHINESE:
        # how the signs of a Japanese first name are read is anybody's guess
        return Tie.PART
    if sounds(said) == sounds(written) and len(written) > 2:
        return Tie.SOUND
    initials = "".join(syllable[0] for syllable in syllables(given))
    if written and initials.startswith(written):
        return Tie.INITIAL
    # not pinyin, so the first name is not either: Cantonese, or an older spelling
    return Tie.PART if is_habit and family in readings.CHINESE else Tie.DIFFERENT


def _family_readings(family: str, script: Script) -> frozenset[str]:
    if script == "hangul":
        return readings.KOREAN.get(family, frozenset()) | {romanised(family)}
    found = readings.JAPANESE.get(family, frozenset()) | readings.CHINESE.get(family, frozenset())
    return found | {romanised(family)} if len(family) < 3 else found


def _alike(one: Name, other: Name) -> Tie:
    """Word by word, in either order: do the sounds agree?"""
    first, second = [sounds(w) for w in one.words], [sounds(w) for w in other.words]
    if min(len(first), len(second)) == 1:
        short, long = sorted((first, second), key=len)
        best = max((_similar(short[0], word) for word in long), default=0.0)
        return Tie.PART if best >= ALIKE and len(short[0]) > 1 else Tie.DIFFERENT
    if len(first) > len(second):
        first, second = second, first
    ends = [(first[0], second[0]), (first[-1], second[-1])]
    crossed = [(first[0], second[-1]), (first[-1], second[0])]
    return Tie.SOUND if max(map(_agreement, (ends, crossed))) >= ALIKE else Tie.DIFFERENT


def _agreement(pairs: Sequence[tuple[str, str]]) -> float:
    each = [_similar(*pair) for pair in pairs]
    return 0.0 if min(each) < 0.5 else sum(each) / len(each)


def _similar(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)
