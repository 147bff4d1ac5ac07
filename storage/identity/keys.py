"""Which stored claims may tell of the same departure: keys that an index finds. Pure.

    claim → kept: keys it is stored under      → sought: keys under which others are looked for

Two claims that `ties.bond` would join share a key of the one's `kept` and the other's `sought`; a
test holds both to this.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from storage.identity import foreign, japanese, places, readings
from storage.identity.names import Name, parse
from storage.identity.nicknames import related
from storage.identity.organizations import Unit
from storage.identity.scripts import romanised, sounds
from storage.identity.ties import Traits

LETTERS = 3
"""Classes of sounds of a name that a key holds: endings and most slips come later in a word."""
PAIRED = 2
"""Classes of sounds of each of two words that a key holds."""
MOST_PAIRS = 12
"""Of one name in signs."""
MOST_WORDS = 5
"""Of an organisation's name, with which the longer name of the same may begin."""
MONTHS = 3
"""Before and after, in which a name in another script is looked for: `ties.WEAK_WINDOW_DAYS`."""
MOST_REFERENCES = 50
"""Of one post; a page of links says little of whom it means."""


def kept(claim: Traits) -> frozenset[str]:
    """The keys under which a claim is stored."""
    return frozenset((*_who(claim, is_sought=False), *_addresses(claim, is_sought=False)))


def sought(claim: Traits) -> frozenset[str]:
    """The keys under which others of the same departure are stored."""
    return frozenset((*_who(claim, is_sought=True), *_addresses(claim, is_sought=True)))


def is_sounded(name: Name) -> bool:
    """Whether it is written in signs that others spell by ear: no key of letters finds them all."""
    return name.script in ("cyrillic", "greek", "other") or foreign.is_foreign(name)


def _name(claim: Traits) -> Name | None:
    person = claim.told.departure.person
    return parse(person) if person else None


def _who(claim: Traits, *, is_sought: bool) -> Iterable[str]:
    name = _name(claim)
    if name is None:
        if claim.handle:
            yield f"{'made' if is_sought else 'bare'}:{_letters(claim.handle)}"
        return
    yield from (f"{'bare' if is_sought else 'made'}:{each}" for each in _made(name))
    pairs = _pairs(name)
    yield from _soon(claim, name, is_sought=is_sought)
    if claim.unit is None:
        # those without an organisation are found by all, those with one by those without
        yield from (f"alone:{pair}" for pair in pairs)
        if is_sought:
            yield from (f"with:{pair}" for pair in pairs)
        return
    yield from (f"{'alone' if is_sought else 'with'}:{pair}" for pair in pairs)
    yield from _otherwise(claim, name, claim.unit, is_sought=is_sought)
    yield from _by_first_sound(claim, name, claim.unit, is_sought=is_sought)
    yield from _elsewhere(claim, claim.unit, pairs, is_sought=is_sought)
    for place in _places(claim.unit, is_sought=is_sought):
        yield from (f"{place}|{part}" for part in _parts(name))
        yield from _by_month(claim, name, place, is_sought=is_sought)


def _by_month(claim: Traits, name: Name, place: str, *, is_sought: bool) -> Iterable[str]:
    """Signs that stand for sounds are compared with all who left there at the time."""
    own = "signs" if is_sounded(name) else "letters"
    if not is_sought:
        yield from (f"{own}:{place}|{month}" for month in _months(claim, 0))
        return
    others = ("signs", "letters") if own == "signs" else ("signs",)
    for month in _months(claim, MONTHS):
        yield from (f"{other}:{place}|{month}" for other in others)


def _soon(claim: Traits, name: Name, *, is_sought: bool) -> Iterable[str]:
    """Without an organisation, a variant of the name is looked for about the same time."""
    parts = _short_parts(name)
    if not is_sought:
        own = "alone" if claim.unit is None else "with"
        yield from (f"{own}:{month}|{part}" for month in _months(claim, 0) for part in parts)
        return
    others = ("alone", "with") if claim.unit is None else ("alone",)
    for month in _months(claim, 1):
        yield from (f"{other}:{month}|{part}" for other in others for part in parts)


def _otherwise(claim: Traits, name: Name, unit: Unit, *, is_sought: bool) -> Iterable[str]:
    """What finds an organisation whose name is written otherwise, with a family name alike."""
    parts = _short_parts(name)
    yield from (f"word:{key}|{part}" for key in _words(unit) for part in _families(name))
    is_in_latin = _is_in_latin(unit)
    own = "letters" if is_in_latin else "signs"
    if not is_sought:
        yield from (f"in {own}:{month}|{part}" for month in _months(claim, 0) for part in parts)
        return
    others = ("signs",) if is_in_latin else ("letters", "signs")
    for month in _months(claim, 1):
        yield from (f"in {other}:{month}|{part}" for other in others for part in parts)


def _elsewhere(
    claim: Traits, unit: Unit, pairs: Iterable[str], *, is_sought: bool
) -> Iterable[str]:
    """A whole name told of at the same time, whatever an organisation in no table is called."""
    own = "listed" if unit.is_listed else "own"
    if not is_sought:
        yield from (f"{own}:{month}|{pair}" for month in _months(claim, 0) for pair in pairs)
        return
    others = ("own",) if unit.is_listed else ("listed", "own")
    for month in _months(claim, 1):
        yield from (f"{other}:{month}|{pair}" for other in others for pair in pairs)


def _by_first_sound(claim: Traits, name: Name, unit: Unit, *, is_sought: bool) -> Iterable[str]:
    """Foreign names in signs at organisations in signs: オタビー has but one sound of Otterby."""
    is_in_signs = foreign.is_foreign(name) and not _is_in_latin(unit)
    own = "ink" if is_in_signs else "pen" if _is_in_latin(unit) else None
    others = ("ink", "pen") if is_in_signs else ("ink",)
    starts = {part[:1] for part in _parts(name)}
    for month in _months(claim, 1 if is_sought else 0):
        for each in others if is_sought else filter(None, (own,)):
            yield from (f"{each}:{month}|{start}" for start in starts)


def _months(claim: Traits, around: int) -> list[str]:
    """The month in which a claim was told, and as many before and after it."""
    at = claim.told.told_at
    own = at.year * 12 + at.month - 1
    return [_month(own + later) for later in range(-around, around + 1)]


@lru_cache(maxsize=1_000)
def _month(number: int) -> str:
    return f"{number // 12}-{number % 12 + 1:02}"


@lru_cache(maxsize=20_000)
def _words(unit: Unit) -> frozenset[str]:
    return places.keys(unit)


@lru_cache(maxsize=20_000)
def _is_in_latin(unit: Unit) -> bool:
    return places.is_in_latin(unit)


@lru_cache(maxsize=20_000)
def _places(unit: Unit, *, is_sought: bool) -> frozenset[str]:
    """An organisation, the topmost one it belongs to, and where its name begins with another's.

    `Quillon` is kept at quillon, and seeks what is kept under it; `Quillon Labs` is kept at
    quillonlabs and under quillon, and seeks what is kept at quillon. So is, under all that it may
    be a part of, what is not listed and begins with the name of a listed organisation.
    """
    found = set()
    for key in (unit.key, unit.root):
        words = key.split()
        whole = "".join(words)
        shorter = ["".join(words[:count]) for count in range(1, min(len(words), MOST_WORDS))]
        found.add(f"at:{whole}")
        if is_sought:
            found.add(f"under:{whole}")
        found |= {f"at:{each}" if is_sought else f"under:{each}" for each in shorter}
    akin = (key.replace(" ", "") for key in unit.akin)
    found |= {f"at:{each}" if is_sought else f"under:{each}" for each in akin}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _short_parts(name: Name) -> frozenset[str]:
    return frozenset(map(_short, _parts(name)))


@lru_cache(maxsize=20_000)
def _parts(name: Name) -> frozenset[str]:
    """The sounds of each word that may be the family name."""
    if name.script in ("han", "hangul") and len(name.words) == 1:
        return frozenset(_cut(each) for each in _native_families(name.words[0]))
    return frozenset(_cut(word) for word in (*name.words[:MOST_WORDS], name.bound[-1]))


@lru_cache(maxsize=20_000)
def _families(name: Name) -> frozenset[str]:
    """The same without what is known to be a first name: half of all people share those."""
    if name.script != "latin" or len(name.words) == 1:
        return _parts(name)
    rare = [word for word in name.words[:MOST_WORDS] if len(related(word)) == 1]
    return frozenset(map(_cut, (*rare, name.words[-1], name.bound[-1])))


def _native_families(signs: str) -> Iterable[str]:
    for size in (1, 2, 3):
        family = signs[:size]
        yield romanised(family)
        for table in (readings.CHINESE, readings.KOREAN):
            yield from table.get(family, ())
        known = japanese.families(family)
        # of a family that nobody knows how to read, the first name tells
        yield from known or japanese.first_names(signs[size:])


@lru_cache(maxsize=20_000)
def _pairs(name: Name) -> frozenset[str]:
    """First and last word by their sounds, in whatever order; of signs, as they may be read."""
    if name.script not in ("han", "hangul") or len(name.words) > 1:
        words = name.words
        found = {_pair(words[0], words[-1]), _pair(words[0], "".join(words[1:]))}
        return frozenset((*found, _pair("".join(words[:-1]), words[-1])))
    signs = name.words[0]
    found = set[str]()
    for size in (1, 2, 3):
        family, given = signs[:size], signs[size:]
        if given:
            spoken = {romanised(given), *japanese.first_names(given)}
            found |= {_pair(each, first) for each in _native_families(family) for first in spoken}
    return frozenset(sorted(found)[:MOST_PAIRS])


def _pair(one: str, other: str) -> str:
    return ".".join(sorted((_short(_cut(one)), _short(_cut(other)))))


def _short(part: str) -> str:
    return part if part[:1].isdigit() else part[:PAIRED]


@lru_cache(maxsize=20_000)
def _cut(word: str) -> str:
    # a number is part of a name, and no sound
    return "".join(filter(str.isdigit, word)) + sounds(word)[:LETTERS]


@lru_cache(maxsize=20_000)
def _made(name: Name) -> tuple[str, ...]:
    """Handles that are made of a name."""
    given, family = romanised(name.words[0]), romanised(name.words[-1])
    found: tuple[str, ...] = ()
    if len(name.words) > 2:
        rest = "".join(map(romanised, name.words[1:]))
        found = f"{given}{rest}", f"{rest}{given}"
    if len(name.words) > 1 and given and family:
        found += f"{given}{family}", f"{family}{given}", f"{given[0]}{family}"
    return found


def _letters(handle: str) -> str:
    return romanised(handle.partition("@")[0].split(".")[0])


def _addresses(claim: Traits, *, is_sought: bool) -> Iterable[str]:
    told = claim.told
    yield f"post:{told.post_key}"
    if claim.handle:
        yield f"handle:{claim.handle}"
    pointed = sorted(told.references)[:MOST_REFERENCES]
    if is_sought:
        yield from (f"own:{key}" for key in pointed)
        if claim.is_own:
            yield f"to:{told.post_key}"
    else:
        yield from (f"to:{key}" for key in pointed)
        if claim.is_own:
            yield f"own:{told.post_key}"
