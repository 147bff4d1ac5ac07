"""The stored claims that bear on new ones: found by key, followed until nothing more is bonded.

    new claims → keys → departures whose claims are bonded to them → their keys → …

What comes back is closed: no claim outside would change how those inside fall into departures.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sqlalchemy import select
from sqlmodel import Session

from storage import claims
from storage.claims import Loaded
from storage.identity import glance, keys
from storage.identity.names import Tie, tie
from storage.identity.organizations import Directory
from storage.identity.ties import Level, Traits, bond, traits
from storage.models import ClaimKeyRow, ClaimRow, table
from storage.statements import among, rows

MOST_CLAIMS = 5_000
"""In one look: beyond, what is left out is only what is a chain of weak bonds away."""

AT_ONCE = 500
"""Keys in one statement: for many more, PostgreSQL reads the whole table of keys."""

_Who: TypeAlias = tuple[str | None, str | None]
"""A name and a handle."""

_claims, _keys = table(ClaimRow), table(ClaimKeyRow)
_KEYED = select(_keys.c.claim_id).where(among(_keys.c.key, "keys"))
_FOUND = (
    select(_claims.c.departure_id, _claims.c.person, _claims.c.handle_key)
    .where(among(_claims.c.id, _KEYED))
    .distinct()
)


@dataclass(slots=True)
class Gathered:
    """Stored claims by their departure."""

    loaded: dict[int, list[Loaded]] = field(default_factory=dict)
    traits: dict[int, list[Traits]] = field(default_factory=dict)

    def __len__(self) -> int:
        return sum(map(len, self.loaded.values()))


def gather(
    session: Session,
    fresh: Sequence[Traits],
    directory: Directory,
    *,
    without_post: int | None = None,
    start: Collection[int] = (),
) -> Gathered:
    """All departures that these claims, and those of `start`, may have to do with.

    Claims of the post `without_post` are left out: they are being replaced.
    """
    found = Gathered()
    looked: dict[int, tuple[list[Loaded], list[Traits]]] = {}
    pool = _Pool()
    frontier = list(fresh)
    if start:
        frontier += _take(session, sorted(start), found, directory, without_post)
    while frontier and len(found) < MOST_CLAIMS:
        near = pool.near(session, frontier) - set(found.loaded)
        unknown = sorted(near - set(looked))
        for departure_id, loaded in _load(session, unknown, without_post).items():
            looked[departure_id] = loaded, [traits(each.told, directory) for each in loaded]
        taken = [
            departure_id
            for departure_id in sorted(set(looked) - set(found.loaded))
            if _is_bonded(frontier, looked[departure_id][1])
        ]
        frontier = []
        for departure_id in taken:
            found.loaded[departure_id], found.traits[departure_id] = looked[departure_id]
            frontier += found.traits[departure_id]
    return found


def _take(
    session: Session,
    ids: Sequence[int],
    found: Gathered,
    directory: Directory,
    without_post: int | None,
) -> list[Traits]:
    taken: list[Traits] = []
    loaded = _load(session, ids, without_post)
    for departure_id in ids:
        found.loaded[departure_id] = loaded.get(departure_id, [])
        found.traits[departure_id] = [
            traits(each.told, directory) for each in found.loaded[departure_id]
        ]
        taken += found.traits[departure_id]
    return taken


def _load(
    session: Session, ids: Sequence[int], without_post: int | None
) -> Mapping[int, list[Loaded]]:
    if not ids:
        return {}
    return {
        departure_id: [each for each in loaded if each.post_id != without_post]
        for departure_id, loaded in claims.load(session, ids).items()
    }


@dataclass(slots=True)
class _Pool:
    """Departures that were found by key so far, with whom their claims name."""

    asked: set[str] = field(default_factory=set)
    named: dict[int, set[_Who]] = field(default_factory=dict)

    def near(self, session: Session, frontier: Iterable[Traits]) -> set[int]:
        """Those that may be of somebody whom the frontier names."""
        people: set[_Who] = set()
        wanted: set[str] = set()
        for claim in frontier:
            wanted |= keys.sought(claim)
            people.add((claim.told.departure.person, claim.handle))
        self._ask(session, wanted - self.asked)
        return {
            departure_id
            for departure_id, named in self.named.items()
            if any(_may_be(one, other) for one in people for other in named)
        }

    def _ask(self, session: Session, wanted: set[str]) -> None:
        self.asked |= wanted
        ordered = sorted(wanted)
        for start in range(0, len(ordered), AT_ONCE):
            some = {"keys": ordered[start : start + AT_ONCE]}
            for departure_id, person, handle in rows(session, _FOUND, some).all():
                self.named.setdefault(departure_id, set()).add((person, handle))


def _may_be(one: _Who, other: _Who) -> bool:
    if one[0] is None or other[0] is None or (one[1] is not None and one[1] == other[1]):
        return True
    return glance.may_be(one[0], other[0]) and tie(one[0], other[0]) is not Tie.DIFFERENT


def _is_bonded(frontier: Iterable[Traits], claims_of_one: Sequence[Traits]) -> bool:
    # what users joined is in one departure already, and comes with it
    return any(bond(one, other).level >= Level.PART for one in frontier for other in claims_of_one)
