"""Which organisation is meant, and what it belongs to. Pure.

    name → letters as written (MIT, $META) | with its legal form (Mozilla Corporation)
         | key | key without spaces | what stands before brackets
         → Unit with its lineage; one of its own where nobody has listed it

`storage.identity.directory` makes a `Directory` of the table that ships with the project and what
a user adds to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from storage.identity.folding import fold
from storage.identity.legal_forms import bare_words
from storage.identity.organization_lines import Listed, ticker_key

MAX_NAME_CHARS = 200
"""Code points of a name that may be listed; longer ones are mistakes in reading."""
MOST_WORDS = 8
"""Of a listed name with which an unlisted one may begin."""

_BRACKET = re.compile(r"[(（\[]")

_COUNTRY = re.compile(r"[米英独仏伊中韓露旧](?=[ァ-ヶA-Za-z])")
"""`米アップル`: Japanese papers say whose company it is, or that it is called so no more."""


class Kinship(IntEnum):
    """How two organisations stand to each other."""

    DIFFERENT = 0
    ALIKE = 1
    """One is not listed, and the one's name begins with the other's."""
    WITHIN = 2
    """One is a part of the other."""
    SAME = 3


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation, or a part of one that people leave."""

    key: str
    name: str
    lineage: tuple[str, ...]
    """Keys from itself up to the topmost organisation that it belongs to."""
    is_listed: bool = False
    akin: tuple[str, ...] = ()
    """Lineage of the listed organisation with whose name its own begins, where it is not listed."""

    @property
    def root(self) -> str:
        """The topmost organisation that it belongs to."""
        return self.lineage[-1]


@dataclass(frozen=True, slots=True)
class Directory:
    """Organisations that are known by more than one name, or belong to another."""

    by_name: Mapping[str, Unit] = field(default_factory=dict)
    """By the key of each of their names, and by those keys without spaces."""
    digest: str = ""
    """Another one for another table: what was decided by the old is decided anew."""
    by_letters: Mapping[str, Unit] = field(default_factory=dict)
    """By names that count only as they are written: `MIT`, and tickers as `$META`."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    """All that are listed, by their keys."""
    listed: Mapping[str, Listed] = field(default_factory=dict)
    """What is listed of each, by the same keys."""

    def find(self, name: str) -> Unit:
        """The organisation of this name; one of its own where none is listed."""
        if self.by_name and len(name) <= MAX_NAME_CHARS:
            found = self._listed(name)
            if found is None and (bracket := _BRACKET.search(name)):
                found = self._listed(name[: bracket.start()])
            if found is None and (country := _COUNTRY.match(name)):
                found = self._listed(name[country.end() :])
            if found is not None:
                return found
        key = organization_key(name)
        return Unit(key, name, (key,), akin=self._akin(name, key))

    def within(self, name: str) -> frozenset[str]:
        """The keys of an organisation and all that is listed as a part of it."""
        key = self.find(name).key
        return frozenset((key, *(part for part, unit in self.units.items() if key in unit.lineage)))

    def _listed(self, name: str) -> Unit | None:
        letters, *keys = _keys(name)
        found = (self.by_letters.get(letters), *(self.by_name.get(key) for key in keys))
        return next((unit for unit in found if unit is not None), None)

    def _akin(self, name: str, key: str) -> tuple[str, ...]:
        if not self.by_name or len(name) > MAX_NAME_CHARS:
            return ()
        words = key.split()
        for count in range(min(len(words) - 1, MOST_WORDS), 0, -1):
            unit = self.by_name.get(" ".join(words[:count]))
            if unit is not None:
                return unit.lineage
        first, *others = name.split()[:2] or [""]
        unit = self.by_letters.get(first) if others else None
        return unit.lineage if unit else ()


EMPTY = Directory()


def organization_key(name: str) -> str:
    """The identity of an organisation by its name: legal forms, accents and case apart."""
    return _key(name) if len(name) <= MAX_NAME_CHARS else _key.__wrapped__(name)


@lru_cache(maxsize=20_000)
def _key(name: str) -> str:
    return " ".join(bare_words(name)) or name.strip().casefold()


@lru_cache(maxsize=20_000)
def _keys(name: str) -> tuple[str, str, str, str]:
    """A name as it is written, and its keys, the most exact one first."""
    letters = ticker_key(name) or name.strip().replace(".", "")
    key = organization_key(name)
    return letters, fold(name), key, key.replace(" ", "")


def kinship(one: Unit, other: Unit) -> Kinship:
    """Whether two names mean one organisation, or a part of it."""
    if one.key == other.key:
        return Kinship.SAME
    if one.key in other.lineage or other.key in one.lineage:
        return Kinship.WITHIN
    if one.is_listed and other.is_listed:
        return Kinship.DIFFERENT
    if one.key in other.akin or other.key in one.akin:
        return Kinship.ALIKE
    return Kinship.ALIKE if _alike(one.key, other.key) else Kinship.DIFFERENT


@lru_cache(maxsize=20_000)
def _alike(one: str, other: str) -> bool:
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    first, second = one.split(), other.split()
    short, long = sorted((first, second), key=len)
    return len(short) < len(long) and long[: len(short)] == short
