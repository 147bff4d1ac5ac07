"""An edited post tells of a departure in other words: the departure that it told of before.

    claims of the old text ─┬ told again      → the same departure (`identity`)
                            └ told by nobody  → is a claim of the new text a correction of it?

Without this, a name that is put right would be another person's departure, and be alerted again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from difflib import SequenceMatcher

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from storage.identity.folding import fold, fold_handle
from storage.identity.names import Tie, tie
from storage.identity.organizations import EMPTY, Directory, Kinship, kinship
from storage.identity.ties import WINDOW_DAYS, Traits
from storage.identity.told import Told, person_key
from storage.models import DepartureRow, OrganizationRow, PersonRow, table
from storage.statements import rows

ALIKE = 0.75
"""Share of letters that two spellings of a name have in common: a slip, not another person."""

_departures, _people = table(DepartureRow), table(PersonRow)
_organizations = table(OrganizationRow)
_EMPTIED = (
    select(_departures.c.id, _departures.c.happened_at)
    .join(_people, _people.c.id == _departures.c.person_id)
    .outerjoin(_organizations, _organizations.c.id == _departures.c.organization_id)
    .where(
        _people.c.key == bindparam("person"),
        _departures.c.posts_count == 0,
        func.coalesce(_organizations.c.key, "") == bindparam("organization"),
    )
    .order_by(_departures.c.id)
)


def find_emptied(session: Session, claim: Traits) -> int | None:
    """The departure that was told like this once, and then by nobody any more; None for none.

    A post whose edit is taken back tells what it told before: nothing that is new.
    """
    told, said = claim.told, claim.told.departure
    wanted = {
        "person": person_key(told),
        "organization": claim.unit.key if claim.unit else "",
    }
    told_at = said.announced_at or told.published_at or told.seen_at
    window = timedelta(days=WINDOW_DAYS)
    for departure_id, happened_at in rows(session, _EMPTIED, wanted):
        if abs(happened_at - told_at) <= window:
            return int(departure_id)
    return None


def paired(
    orphans: Mapping[int, Sequence[Told]],
    fresh: Mapping[int, Sequence[Told]],
    directory: Directory = EMPTY,
) -> dict[int, int]:
    """For each id in `fresh` that corrects one of the `orphans`, that one. Pure."""
    left = dict(orphans)
    found: dict[int, int] = {}
    for new, claims in sorted(fresh.items()):
        for old, before in sorted(left.items()):
            if any(is_correction(one, other, directory) for one in before for other in claims):
                found[new] = old
                del left[old]
                break
    return found


def is_correction(before: Told, after: Told, directory: Directory = EMPTY) -> bool:
    """Whether two versions of one text mean one departure: one name or the other put right."""
    one, other = before.departure, after.departure
    if one.person and other.person and tie(one.person, other.person) >= Tie.INITIAL:
        return True
    handle = fold_handle(one.handle)
    if handle and handle == fold_handle(other.handle):
        return True
    if not (one.organization and other.organization):
        return False
    units = directory.find(one.organization), directory.find(other.organization)
    if kinship(*units) < Kinship.WITHIN:
        return False
    if not (one.person and other.person):
        return True
    names = fold(one.person), fold(other.person)
    return SequenceMatcher(None, *names).ratio() >= ALIKE
