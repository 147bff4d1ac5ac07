"""Which organisation is meant, and what it belongs to. Pure.

The table that ships with the project and what a user adds to it make a `Directory`; an organisation
that nobody has listed works from its folded name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from storage.identity.folding import fold

_LEGAL_FORM_WORDS = (
    "ab ag bv co company corp corporation gmbh group inc incorporated kg kgaa limited llc llp lp "
    "ltd nv oy pbc plc pty sa sarl sas spa srl the"
)
_LEGAL_FORMS = frozenset(_LEGAL_FORM_WORDS.split())


class Kinship(IntEnum):
    """How two organisations stand to each other."""

    DIFFERENT = 0
    ALIKE = 1
    """Not listed, and the one's name begins with the other's."""
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

    @property
    def root(self) -> str:
        """The topmost organisation that it belongs to."""
        return self.lineage[-1]


@dataclass(frozen=True, slots=True)
class Directory:
    """Organisations that are known by more than one name, or belong to another."""

    by_name: Mapping[str, Unit] = field(default_factory=dict)
    """By the key of each of their names."""
    digest: str = ""
    """Another one for another table: what was decided by the old is decided anew."""

    def find(self, name: str) -> Unit:
        """The organisation of this name; one of its own where none is listed."""
        key = organization_key(name)
        return self.by_name.get(key) or Unit(key, name, (key,))

    def parts_of(self, key: str) -> list[str]:
        """The keys of the organisation and of all that belongs to it."""
        return sorted({unit.key for unit in self.by_name.values() if key in unit.lineage} | {key})


EMPTY = Directory()


def organization_key(name: str) -> str:
    """The identity of an organisation by its name: legal forms, accents and case apart."""
    words = fold(name).split()
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return " ".join(kept or words) or name.strip().casefold()


def kinship(one: Unit, other: Unit) -> Kinship:
    """Whether two names mean one organisation, or a part of it."""
    if one.key == other.key:
        return Kinship.SAME
    if one.key in other.lineage or other.key in one.lineage:
        return Kinship.WITHIN
    if one.is_listed and other.is_listed:
        return Kinship.DIFFERENT
    return Kinship.ALIKE if _alike(one.key, other.key) else Kinship.DIFFERENT


@lru_cache(maxsize=20_000)
def _alike(one: str, other: str) -> bool:
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    first, second = one.split(), other.split()
    short, long = sorted((first, second), key=len)
    return len(short) < len(long) and long[: len(short)] == short
