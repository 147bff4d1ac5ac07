"""Which stored claims may tell of the same departure: keys that an index finds. Pure.

    claim → kept: keys it is stored under      → sought: keys under which others are looked for

Two claims that `ties.bond` would join share a key of the one's `kept` and the other's `sought`; a
test holds both to this.
"""

from __future__ import annotations

from collections.abc import Iterable

from storage.identity import readings
from storage.identity.names import Name, parse
from storage.identity.organizations import Unit
from storage.identity.scripts import romanised, sounds
from storage.identity.ties import Traits

LETTERS = 3
"""Classes of sounds of a name that a key holds: endings and most slips come later in a word."""
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
    if name.script in ("han", "hangul"):
        return len(name.words) > 1 or len(name.words[0]) > 4
    return name.script != "latin"


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
    pairs = frozenset(".".join(sorted(each)) for each in _pairs(name))
    if claim.unit is None:
        # those without an organisation are found by all, those with one by those without
        yield from (f"alone:{pair}" for pair in pairs)
        if is_sought:
            yield from (f"with:{pair}" for pair in pairs)
        return
    yield from (f"{'alone' if is_sought else 'with'}:{pair}" for pair in pairs)
    for place in _places(claim.unit, is_sought=is_sought):
        yield from (f"{place}|{part}" for part in _parts(name))
        yield from _by_month(claim, name, place, is_sought=is_sought)


def _by_month(claim: Traits, name: Name, place: str, *, is_sought: bool) -> Iterable[str]:
    """Signs that stand for sounds are compared with all who left there at the time."""
    own = "signs" if is_sounded(name) else "letters"
    if not is_sought:
        yield f"{own}:{place}|{_month(claim, 0)}"
        return
    others = ("signs", "letters") if own == "signs" else ("signs",)
    for months in range(-MONTHS, MONTHS + 1):
        yield from (f"{other}:{place}|{_month(claim, months)}" for other in others)


def _month(claim: Traits, later: int) -> str:
    at = claim.told.told_at
    months = at.year * 12 + at.month - 1 + later
    return f"{months // 12}-{months % 12 + 1:02}"


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


def _parts(name: Name) -> frozenset[str]:
    """The sounds of each word that may be the family name."""
    if name.script in ("han", "hangul") and len(name.words) == 1:
        return frozenset(_cut(each) for each in _native_families(name.words[0]))
    return frozenset(_cut(word) for word in (name.words[0], name.words[-1]))


def _native_families(signs: str) -> Iterable[str]:
    for size in (1, 2, 3):
        family = signs[:size]
        yield romanised(family)
        for table in (readings.CHINESE, readings.KOREAN, readings.JAPANESE):
            yield from table.get(family, ())


def _pairs(name: Name) -> Iterable[tuple[str, str]]:
    """First name and family name, however they are divided: 서문가온, Mei-Ling and Meiling."""
    if name.script in ("han", "hangul") and len(name.words) == 1:
        signs = name.words[0]
        for size in (1, 2):
            yield _cut(romanised(signs[:size])), _cut(romanised(signs[size:]))
        return
    words = name.words
    yield _cut(words[0]), _cut(words[-1])
    if len(words) > 2:
        yield _cut("".join(words[:-1])), _cut(words[-1])
        yield _cut(words[0]), _cut("".join(words[1:]))


def _cut(word: str) -> str:
    return sounds(word)[:LETTERS]


def _made(name: Name) -> Iterable[str]:
    """Handles that are made of a name."""
    given, family = romanised(name.words[0]), romanised(name.words[-1])
    if len(name.words) > 1 and given and family:
        yield from (f"made:{given}{family}", f"made:{family}{given}", f"made:{given[0]}{family}")


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
