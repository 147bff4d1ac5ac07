"""What users do to departures by hand: merge, split, dismiss, put right; and why they are one.

Everything is kept as decisions on claims (`storage.deciding`), which hold whatever is read again;
the departures are then decided anew.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from storage import claims, deciding, departures, gone, joined
from storage.claims import Loaded
from storage.engine import lock
from storage.gathering import gather
from storage.identity import grouping
from storage.identity.grouping import Key
from storage.identity.joining import history
from storage.identity.organizations import EMPTY, Directory
from storage.identity.ties import Bond, traits
from storage.models import DepartureRow, table
from storage.statements import rows

CORRECTABLE = (
    "person",
    "handle",
    "organization",
    "role",
    "team",
    "kind",
    "tenure_years",
    "start_year",
    "effective_on",
    "destination",
    "reason",
)
"""Fields that a user may put right; status and score follow from what posts say."""

_departures = table(DepartureRow)


class NoSuchDepartureError(LookupError):
    """There is no departure of this number, or nothing tells of it any more."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A bond between two posts, in words."""

    one_url: str
    other_url: str
    level: str
    why: tuple[str, ...]
    other_id: int | None = None
    """The other departure, where the bond leads out of this one."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the posts of a departure are of one, and what else may belong to it."""

    joins: tuple[Reason, ...]
    suggestions: tuple[Reason, ...]
    links: tuple[Reason, ...]
    statuses: tuple[tuple[datetime, str], ...]
    """What it was called when: each status with the instant from which it held."""


def current(session: Session, departure_id: int) -> int:
    """The number under which a departure is kept now. Raises NoSuchDepartureError."""
    wanted = departure_id
    for _ in range(100):
        found = select(_departures.c.posts_count, _departures.c.merged_into)
        row = rows(session, found.where(_departures.c.id == wanted)).first()
        if row is None:
            break
        if row.posts_count > 0:
            return wanted
        if row.merged_into is None:
            break
        wanted = row.merged_into
    raise NoSuchDepartureError(departure_id)


def merge(session: Session, ids: Sequence[int], now: datetime, directory: Directory = EMPTY) -> int:
    """Make one departure of several; its number. Raises NoSuchDepartureError."""
    lock(session, gone.CLAIMS_LOCK)
    first, *others = dict.fromkeys(current(session, each) for each in ids)
    known = _keys(session, [first, *others])
    for other in others:
        deciding.add_pairs(session, "join", known[first], known[other], now)
    departures.regroup(session, [first, *others], now, directory)
    return current(session, first)


def split(
    session: Session,
    departure_id: int,
    posts: Collection[str],
    now: datetime,
    directory: Directory = EMPTY,
) -> list[int]:
    """Take what some posts tell out of a departure; the numbers of all that it fell into.

    Posts are named by their addresses, or by the numbers that evidence names.

    Raises NoSuchDepartureError; ValueError when none or all of its posts are named.
    """
    lock(session, gone.CLAIMS_LOCK)
    departure_id = current(session, departure_id)
    loaded = claims.load(session, [departure_id])[departure_id]
    named = {
        each.post_id
        for each in loaded
        if not {each.told.url, each.told.post_key, str(each.post_id)}.isdisjoint(posts)
    }
    taken = {joined.claim_key(each) for each in loaded if each.post_id in named}
    left = {joined.claim_key(each) for each in loaded if each.post_id not in named}
    if not taken or not left:
        raise ValueError("name some of its posts, and not all")
    deciding.add_pairs(session, "part", sorted(taken), sorted(left), now)
    return departures.regroup(session, [departure_id], now, directory)


def dismiss(
    session: Session, departure_id: int, now: datetime, directory: Directory = EMPTY
) -> int:
    """Never show or tell of a departure again, whatever comes in. Raises NoSuchDepartureError."""
    lock(session, gone.CLAIMS_LOCK)
    departure_id = current(session, departure_id)
    for key in _keys(session, [departure_id])[departure_id]:
        deciding.add(session, "dismiss", key, now)
    departures.regroup(session, [departure_id], now, directory)
    return departure_id


def restore(
    session: Session, departure_id: int, now: datetime, directory: Directory = EMPTY
) -> int:
    """Take a dismissal back. Raises NoSuchDepartureError; ValueError: it was not dismissed."""
    lock(session, gone.CLAIMS_LOCK)
    departure_id = current(session, departure_id)
    if not deciding.forget(session, "dismiss", _keys(session, [departure_id])[departure_id]):
        raise ValueError(f"departure {departure_id} was not dismissed")
    departures.regroup(session, [departure_id], now, directory)
    return departure_id


def correct(
    session: Session,
    departure_id: int,
    values: Mapping[str, Any],
    now: datetime,
    directory: Directory = EMPTY,
) -> int:
    """Put fields right, for good; None clears one. Raises NoSuchDepartureError."""
    lock(session, gone.CLAIMS_LOCK)
    departure_id = current(session, departure_id)
    best = claims.load(session, [departure_id])[departure_id][0]
    for name, value in values.items():
        assert name in CORRECTABLE, name
        key = joined.claim_key(best)
        deciding.add(session, "correct", key, now, field_name=name, value=value)
    departures.regroup(session, [departure_id], now, directory)
    return departure_id


def explain(session: Session, departure_id: int, directory: Directory = EMPTY) -> Explanation:
    """Why its posts are of one departure. Raises NoSuchDepartureError."""
    departure_id = current(session, departure_id)
    gathered = gather(session, (), directory, start=[departure_id])
    placed: list[tuple[int, Loaded]] = [
        (home, each) for home, loaded in sorted(gathered.loaded.items()) for each in loaded
    ]
    compared = [traits(each.told, directory) for _, each in placed]
    decided = deciding.load(session, {each.told.post_key for each in compared})
    found = grouping.group(compared, decided.decisions)

    def reasons(bonds: Sequence[tuple[int, int, Bond]]) -> tuple[Reason, ...]:
        return tuple(
            _reason(departure_id, placed[one], placed[other], bond)
            for one, other, bond in bonds
            if departure_id in (placed[one][0], placed[other][0])
        )

    own = [each.told for home, each in placed if home == departure_id]
    return Explanation(
        reasons(found.joins),
        reasons(found.suggestions),
        reasons(found.links),
        tuple(history(own)),
    )


def _reason(
    departure_id: int, one: tuple[int, Loaded], other: tuple[int, Loaded], bond: Bond
) -> Reason:
    if one[0] != departure_id:
        one, other = other, one
    return Reason(
        one[1].told.url,
        other[1].told.url,
        bond.level.name.lower(),
        bond.why,
        other[0] if other[0] != departure_id else None,
    )


def _keys(session: Session, ids: Sequence[int]) -> dict[int, list[Key]]:
    return {
        departure_id: sorted({joined.claim_key(each) for each in loaded})
        for departure_id, loaded in claims.load(session, ids).items()
    }
