"""Two names of which one at least is not in Latin letters. Pure.

A native name is read: 张伟 is Zhang Wei, 김민준 Min-jun Kim, 黒柳沙織 Saori Kuroyanagi. A foreign
one stands for its sounds: 里奇·奥托 and リッチ・オットー are Rich Otto as the press writes him.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import Levenshtein

from storage.identity import heard, japanese, korean, latin, readings, spoken
from storage.identity.korean import spelled
from storage.identity.nicknames import full_forms, related
from storage.identity.parsing import Name, Tie
from storage.identity.scripts import Script, romanised, sounds, syllables
from storage.identity.variants import in_one_shape

ALIKE = 0.6
"""Share of their sounds that two spellings in different scripts must have in common."""

CLOSE = 0.8
"""The same for a single word, and for a name that has to be read: there is less to compare."""
LIKE = 0.4
"""Share of its letters that a family name has at the least in common with each way to spell it."""
HEARD = 0.45
"""Share of the sounds, vowels among them, that family names in two alphabets have in common."""
UNSURE = 0.45
"""The same, from which on they may be one name that some language spells in its own way."""

LONGEST_NATIVE = 4
"""Signs of a name in Chinese or Korean; longer ones in Japanese begin with a known family."""

_IY = re.compile(r"(?<=[^aeiou])iy(?=[aou])")
"""`hiyo`, as romanised, is hyo."""
_SILENT = re.compile(r"(?<=[aeiou])([kmpr])u(?![aeiou])")
"""`herimu` ends in m: kana have no other way."""
_GREEK_CASES = re.compile(r"(o)(?:s|u)$|s$")
_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:i?a(?:ng|n|i|o)?|i?ong|u?a(?:ng|n|i)?|u[eoi]?n?|ou?|e(?:ng|n|i|r)?|i(?:ng|n|e|u)?))+"
)


def within_one_script(one: Name, other: Name) -> Tie:
    """Han, kana or Hangul: equal signs, whatever the spaces between them."""
    first, second = in_one_shape("".join(one.words)), in_one_shape("".join(other.words))
    if first == second:
        return Tie.SAME if len(first) > 1 else Tie.PART
    short, long = sorted((first, second), key=len)
    if is_foreign(one) or is_foreign(other):
        # 里奇·奥托 and 奥托; or two transliterations of one name
        if any(word == short for word in one.words + other.words) and long.endswith(short):
            return Tie.PART
        return _alike(one, other)
    if long.startswith(short) and len(short) in (1, 2) and len(long) - len(short) in (1, 2):
        return Tie.PART
    if one.script == "hangul" and korean.in_one_onset(first) == korean.in_one_onset(second):
        return Tie.VARIANT
    return Tie.DIFFERENT


def is_foreign(name: Name) -> bool:
    """Whether signs stand for sounds: several words, kana, or too many signs for a native name."""
    if name.script == "kana":
        return True
    if name.script not in ("han", "hangul"):
        return False
    word = name.words[0]
    if len(name.words) > 1 or len(word) <= LONGEST_NATIVE:
        return len(name.words) > 1
    return not (name.script == "han" and any(japanese.families(word[:size]) for size in (2, 3)))


def _may_share_a_family(one: Name, other: Name) -> bool:
    """A look in passing: most people of one organisation have not even like family names.

    False only where nothing below could tie the two, but for first names that are the same.
    """
    if min(len(one.words), len(other.words)) < 2:
        return True
    if one.words[0] == other.words[0] and not related(one.words[-1]).isdisjoint(
        related(other.words[-1])
    ):
        return True  # Gombócz László, Gombócz Laci
    return any(
        _similar(a, b) >= LIKE or is_one_family(a, b)
        for i, a in enumerate(one.words)
        for j, b in enumerate(other.words)
        if i or j
    )


def in_letters(one: Name, other: Name) -> Tie:
    """Latin, Cyrillic and Greek: the same letters, or two spellings of the same sounds."""
    if one.script == other.script and not _may_share_a_family(one, other):
        return Tie.DIFFERENT
    first, second = (_letters(name.script, name.words) for name in (one, other))
    if not first or not second:
        return Tie.DIFFERENT
    if one.is_single != other.is_single and (part := _of_two_parts(one, other)):
        return part
    found = latin.compare(first, second)
    if found < Tie.SAME and (one.bound != one.words or other.bound != other.words):
        bound = (_letters(name.script, name.bound) for name in (one, other))
        found = max(found, latin.compare(*bound))
    if found < Tie.SAME and "greek" in (one.script, other.script):
        found = max(found, latin.compare(*map(_without_cases, (first, second))))
        found = max(found, min(latin.compare(*map(_nominative, (first, second))), Tie.VARIANT))
    if found > Tie.SOUND:
        return found
    if spoken.is_alike(first, second) or _is_one_reading(first, second):
        return Tie.SOUND
    if one.script == other.script:
        return Tie.UNSURE if found is Tie.DIFFERENT and _has_two_names(first, second) else found
    alike = _alike(one, other, is_crossed=False)
    return max(found, alike if alike is not Tie.SOUND or _is_heard(first, second) else Tie.UNSURE)


def _is_heard(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether vowels speak for it too: Χατζή has all the consonants of Ochoa."""
    return min(heard.alike(one[-1], other[-1]), heard.alike(one[0], other[0]) + 0.1) >= HEARD


def _letters(script: Script, words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words) if script == "latin" else tuple(filter(None, map(romanised, words)))


def _without_cases(words: Sequence[str]) -> tuple[str, ...]:
    """Greek names without the endings that their cases change."""
    return tuple(_GREEK_CASES.sub(lambda found: found[1] or "", word) for word in words)


def _nominative(words: Sequence[str]) -> tuple[str, ...]:
    """A Greek man's name as nicknames are listed, whatever its case: Γιώργου Μπαλτά is Giorgos."""
    ended = [re.sub("o[uy]$", "os", word) for word in words]
    return tuple(word if word.endswith("s") else f"{word}s" for word in ended)


def _of_two_parts(one: Name, other: Name) -> Tie | None:
    """`Fenwick-Stone`: the family name of `Peggy Fenwick-Stone`, alone."""
    single, whole = (one, other) if one.is_single else (other, one)
    count = len(single.words)
    if not 1 < count <= len(whole.words):
        return None
    rest = {whole.words[:-1], whole.words[1:], whole.words[-count:]}
    run = "".join(single.words)
    return (
        Tie.PART if count < len(whole.words) + 1 and any("".join(x) == run for x in rest) else None
    )


def _has_two_names(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Zhao Qiming`, `David Zhao`: many have a second first name, in English."""
    for eastern, western in ((one, other), (other, one)):
        if eastern[0] == western[-1] and eastern[0] in _BY_SPELLING and len(eastern) > 1:
            is_eastern = _PINYIN.fullmatch("".join(eastern[1:])) is not None
            return is_eastern and not _PINYIN.fullmatch("".join(western[:-1]))
    return False


def across(one: Name, other: Name) -> Tie:
    """Two scripts, one of them at least of signs."""
    if (found := _korean_in_kana(one, other)) is not None:
        return found
    natives = [name for name in (one, other) if _is_native(name)]
    if not natives:
        return max(_alike(one, other), _by_ear(one, other))
    native = natives[0]
    rest = other if native is one else one
    found = _native(native, rest) if rest.script == "latin" else _unread(native, rest)
    return max(found, _by_ear(native, rest))


def _by_ear(one: Name, other: Name) -> Tie:
    """An East Asian name as another language's press hears it, in Hangul or in Cyrillic."""
    by_script = {one.script: one, other.script: other}
    heard_in = by_script.get("hangul") or by_script.get("cyrillic")
    if heard_in is None or len(by_script) < 2:
        return Tie.DIFFERENT
    rest = other if heard_in is one else one
    if rest.script == "kana" or (heard_in.script == "cyrillic" and rest.script != "han"):
        return Tie.DIFFERENT
    if len(heard_in.words) == 1 or heard_in.script == "cyrillic":
        whole = romanised("".join(heard_in.words))
        if any(heard.is_one_name(whole, each) for each in _chinese(rest)):
            return Tie.SOUND
    if len(heard_in.words) != 2:
        return Tie.DIFFERENT
    family, given = map(romanised, heard_in.words)
    orders = (
        [(family, given), (given, family)] if heard_in.script == "cyrillic" else [(family, given)]
    )
    return max(_heard_as(*each, rest) for each in orders)


def _chinese(name: Name) -> Iterable[str]:
    """A whole name in pinyin, family name first."""
    if name.script == "han":
        return (romanised("".join(name.words)),)
    words = list(name.words)
    is_pinyin = len(words) > 1 and all(map(_PINYIN.fullmatch, words))
    return ("".join(words), "".join((words[-1], *words[:-1]))) if is_pinyin else ()


def _heard_as(family: str, given: str, rest: Name) -> Tie:
    """유키 마리코, and Mariko Yuki or 結城真理子."""
    pairs = _readable("".join(rest.words)) if rest.script == "han" else _splits(rest.words)
    is_one = any(
        heard.alike(family, own) >= heard.ALIKE and heard.is_one_given(given, each)
        for own, each in pairs
    )
    return Tie.SOUND if is_one else Tie.DIFFERENT


def _readable(signs: str) -> Iterable[tuple[str, str]]:
    """What a Japanese name in Han signs may be read as."""
    for size in range(1, len(signs)):
        given = japanese.first_names(signs[size:])
        yield from ((own, each) for own in japanese.families(signs[:size]) for each in given)


def _korean_in_kana(one: Name, other: Name) -> Tie | None:
    """リュ・ミンギョン and Minkyung Ryu, or 류민경: the family by its table, the rest by ear.

    None where it is no Korean name, as far as can be known.
    """
    kana, rest = (one, other) if one.script == "kana" else (other, one)
    own = korean.families_of_kana(kana.words[0]) if kana.script == "kana" else frozenset()
    given = _SILENT.sub(r"\1", _IY.sub("y", romanised("".join(kana.words[1:]))))
    if not own or not given:
        return None
    if rest.script == "hangul" and not is_foreign(rest):
        whole = "".join(rest.words)
        splits = [(korean.families(whole[:size]), romanised(whole[size:])) for size in (1, 2)]
    elif rest.script == "latin":
        splits = [(korean.families_of_latin(a), b) for a, b in _splits(rest.bound)]
    else:
        return None
    alike = [korean.is_alike_given(given, name) for family, name in splits if own & family and name]
    if not alike:
        return None
    return Tie.SOUND if any(alike) else Tie.DIFFERENT


def _is_native(name: Name) -> bool:
    if name.script not in ("han", "hangul") or is_foreign(name):
        return False
    # 리무촨: a Chinese name as it sounds, since no Korean family is called so
    return name.script == "han" or any(name.words[0][:size] in readings.KOREAN for size in (1, 2))


def _unread(one: Name, other: Name) -> Tie:
    """A native name in another script that is not Latin: what is not alike proves nothing."""
    first, second = (sounds("".join(map(romanised, each.words))) for each in (one, other))
    if _similar(first, second) >= CLOSE and len(first) > 2:
        return Tie.SOUND
    by_script = {each.script: "".join(each.words) for each in (one, other)}
    if set(by_script) == {"han", "hangul"}:
        # 崔恩英, as its bearer reads it: 최은영
        is_read = korean.is_read(by_script["han"], by_script["hangul"])
        return Tie.SOUND if is_read else Tie.UNSURE
    return Tie.UNSURE


def _native(signs: Name, other: Name) -> Tie:
    """張偉 and Zhang Wei, 김민준 and Min-jun Kim, 黒柳沙織 and Saori Kuroyanagi."""
    whole = "".join(signs.words)
    if other.is_single and len(other.words) > 1 and len(whole) > 2:
        # `Hae-rim`: her first name alone
        said = romanised(whole[1:])
        is_given = said == "".join(other.words) or spelled(said) == spelled("".join(other.words))
        return Tie.PART if is_given else Tie.DIFFERENT
    if signs.script == "han" and _is_korean_in_han(whole, other):
        return Tie.SOUND
    best, is_family = Tie.DIFFERENT, False
    for size in (1, 2):
        family, given = whole[:size], whole[size:]
        known = _family_readings(family, signs.script)
        for at in (0, -1):
            if any(spelled(other.bound[at]) == spelled(each) for each in known):
                is_family = True
                rest = other.bound[1:] if at == 0 else other.bound[:-1]
                found = _native_given(given, rest, signs.script)
                if found is Tie.DIFFERENT and other.bound[at] != romanised(family):
                    # family names that are not in pinyin come with first names that are not
                    found = Tie.PART if signs.script == "han" else found
                best = max(best, found)
    if signs.script == "han" and best < Tie.SOUND:
        read = japanese.compare(whole, other.words)
        # an unreadable name may be anybody's, but not one whose family is read otherwise
        if read is not Tie.UNSURE or not is_family:
            best = max(best, read)
    return best


def _is_korean_in_han(signs: str, other: Name) -> bool:
    """尹智赫 and Jihyuk Yoon."""
    names = korean.readings_of(signs)
    return any(
        not korean.families(name[0]).isdisjoint(korean.families_of_latin(family))
        and spelled(romanised(name[1:])) == spelled(given)
        for name in names
        for family, given in _splits(other.bound)
    )


def _native_given(given: str, rest: Sequence[str], script: Script) -> Tie:
    if not given or not rest:
        return Tie.PART
    said, written = "".join(syllables(given)), "".join(rest)
    if said == written:
        return Tie.SAME
    initials = "".join(syllable[0] for syllable in syllables(given))
    if initials.startswith(written):
        return Tie.INITIAL
    if script == "hangul":
        if spelled(said) == spelled(written):
            return Tie.SOUND
        return Tie.UNSURE if full_forms(rest[0]) - {rest[0]} else Tie.DIFFERENT
    if _PINYIN.fullmatch(written):
        return Tie.DIFFERENT
    # not pinyin: an older spelling, Cantonese, or an English first name
    return Tie.SOUND if sounds(said) == sounds(written) and len(written) > 2 else Tie.UNSURE


def _family_readings(family: str, script: Script) -> frozenset[str]:
    if script == "hangul":
        return readings.KOREAN.get(family, frozenset()) | {romanised(family)}
    if family in readings.JAPANESE and family not in readings.CHINESE:
        return frozenset()
    return readings.CHINESE.get(family, frozenset()) | {romanised(family)}


def _is_one_reading(one: Sequence[str], other: Sequence[str]) -> bool:
    """`Jihyuk Yoon` and `Yun Ji-hyeok`: spellings of one family name, and of one first name."""
    if min(len(one), len(other)) < 2:
        return False
    return any(
        is_one_family(family, spelling) and spelled(given) == spelled(name)
        for family, given in _splits(one)
        for spelling, name in _splits(other)
    )


def _splits(words: Sequence[str]) -> list[tuple[str, str]]:
    """Family name and first name, in either order."""
    return [(words[0], "".join(words[1:])), (words[-1], "".join(words[:-1]))]


def is_one_family(one: str, other: str) -> bool:
    """Whether two words are spellings of one Chinese or Korean family name."""
    signs = _BY_SPELLING.get(one)
    return signs is not None and not signs.isdisjoint(_BY_SPELLING.get(other, ()))


def _by_spelling() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (readings.KOREAN, readings.CHINESE):
        for signs, spellings in table.items():
            for spelling in (*spellings, romanised(signs)):
                found.setdefault(spelling, set()).add(signs)
    return {spelling: frozenset(signs) for spelling, signs in found.items()}


_BY_SPELLING = _by_spelling()


def _alike(one: Name, other: Name, *, is_crossed: bool = True) -> Tie:
    """Word by word, in either order: do the sounds agree?"""
    first, second = _sounded(one), _sounded(other)
    if min(len(first), len(second)) == 1:
        short, long = sorted((first, second), key=len)
        best = max((_best(short[0], word) for word in long), default=0.0)
        is_long = any(len(each) > 1 for each in short[0])
        return Tie.PART if best >= CLOSE and is_long else Tie.DIFFERENT
    orders = [((first[0], second[0]), (first[-1], second[-1]))]
    # who writes a foreign name by its sounds keeps its order
    if is_crossed and not any(map(is_foreign, (one, other))):
        orders.append(((first[0], second[-1]), (first[-1], second[0])))
    if max(map(_agreement, orders)) >= ALIKE:
        return Tie.SOUND
    # a first name that may be short for another, or an initial, or spelled by another language
    is_family = _best(first[-1], second[-1]) >= ALIKE
    is_short = min(len(each) for name in (one, other) for each in (name.words[0],)) == 1
    is_family = is_family or (is_short and _best(first[-1], second[-1]) >= UNSURE)
    if is_family and (is_short or one.script == other.script or _may_be_short(one, other)):
        return Tie.UNSURE
    mean = (_best(first[0], second[0]) + _best(first[-1], second[-1])) / 2
    return Tie.UNSURE if mean >= UNSURE else Tie.DIFFERENT


def _may_be_short(one: Name, other: Name) -> bool:
    latin_ones = [name for name in (one, other) if name.script == "latin"]
    return any(len(related(name.words[0])) > 1 for name in latin_ones) or not latin_ones


def _sounded(name: Name) -> list[frozenset[str]]:
    """The sounds of each word, of a first name in Latin letters with what it is short for."""
    words = [frozenset({sounds(word)}) for word in name.words]
    if name.script == "latin" and len(words) > 1:
        words[0] = frozenset(map(sounds, related(name.words[0])))
    return words


def _agreement(pairs: Sequence[tuple[frozenset[str], frozenset[str]]]) -> float:
    each = [_best(*pair) for pair in pairs]
    return 0.0 if min(each) < 0.5 else sum(each) / len(each)


def _best(one: frozenset[str], other: frozenset[str]) -> float:
    return max(_similar(a, b) for a in one for b in other)


def _similar(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)
