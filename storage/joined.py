"""Departures and their claims, written: what all claims say together becomes a row.

Called by `storage.departures`, which has decided which claims belong together.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlmodel import Session

from scraper.records import Departure
from storage import claims
from storage.assigning import Part
from storage.claims import Loaded
from storage.columns import stored_key, utc
from storage.deciding import Decided
from storage.gathering import Gathered
from storage.identity import keys, texts
from storage.identity.folding import fold
from storage.identity.joining import Joined, authority, join
from storage.identity.organizations import Directory
from storage.identity.ties import Traits, traits
from storage.identity.told import Told, person_key
from storage.models import (
    ClaimKeyRow,
    ClaimRow,
    DepartureRow,
    EvidenceRow,
    OrganizationRow,
    PersonRow,
    table,
)
from storage.statements import insert_each, insert_or_find, insert_returning, rows
from storage.types import DepartureView

RULES_VERSION = 5
"""Of `identity`: with another one, what is stored is decided anew."""

_claims, _evidence = table(ClaimRow), table(EvidenceRow)
_keys = table(ClaimKeyRow)
_departures, _organizations = table(DepartureRow), table(OrganizationRow)
_people = table(PersonRow)
_IDS = select(
    # most are there already, and one look is enough for both
    *(
        select(of.c.id).where(of.c.key == bindparam(name)).scalar_subquery()
        for of, name in ((_people, "person"), (_organizations, "organization"))
    )
)
_INSERT_EVIDENCE = insert(_evidence)
_INSERT_KEYS = insert_each(_keys, "key", "keys", "claim_id")
_SAID = tuple(
    each.name for each in fields(Departure) if each.name not in ("evidence", "background", "cues")
)
"""Fields that a claim's row has under the same name."""
_UPDATE = update(_departures).where(_departures.c.id == bindparam("departure"))
_MOVE = update(_claims).where(_claims.c.id == bindparam("claim"))


def keyed_version(directory: Directory) -> int:
    """A number that is another when the rules of identity or the table of organisations are."""
    made_by = f"{RULES_VERSION}:{texts.VERSION}:{directory.digest}"
    return zlib.crc32(made_by.encode()) & 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Writing:
    """What all departures that are written together share."""

    decided: Decided
    directory: Directory
    now: datetime


def store_parts(
    session: Session,
    parts: Sequence[Part],
    gathered: Gathered,
    new: Sequence[Loaded],
    before: Mapping[int, DepartureView],
    touched: Collection[int],
    writing: Writing,
) -> dict[int, DepartureView]:
    """Write the departures whose claims are others now; by id, what they say then.

    Those of `touched` are written in any case.
    """
    home = {
        each.claim_id: departure_id
        for departure_id, loaded in gathered.loaded.items()
        for each in loaded
    }
    stored: dict[int, DepartureView] = {}
    moved: dict[int, int] = {}
    for part in parts:
        if part.departure_id not in touched and _is_unchanged(part, gathered):
            continue
        loaded = [*part.stored, *(new[i] for i in part.fresh)]
        old = before.get(part.departure_id) if part.departure_id is not None else None
        view = _store(session, part.departure_id, old, loaded, writing)
        part.departure_id = view.id
        if not _is_dismissed(loaded, writing.decided):
            stored[view.id] = view
        for each in part.stored:
            if home[each.claim_id] != view.id:
                rows(session, _MOVE, {"claim": each.claim_id, "departure_id": view.id})
                moved[home[each.claim_id]] = view.id
    kept = {part.departure_id for part in parts}
    for departure_id in before:
        if departure_id not in kept:
            _empty(session, departure_id, moved.get(departure_id), writing.now)
    return stored


def _is_unchanged(part: Part, gathered: Gathered) -> bool:
    if part.departure_id is None or part.fresh:
        return False
    known = gathered.loaded.get(part.departure_id, ())
    return {each.claim_id for each in known} == {each.claim_id for each in part.stored}


def _store(
    session: Session,
    departure_id: int | None,
    old: DepartureView | None,
    loaded: Sequence[Loaded],
    writing: Writing,
) -> DepartureView:
    """Write what all claims together say; a new departure where there was none."""
    decided, now = writing.decided, writing.now
    ranked = sorted(loaded, key=lambda claim: authority(claim.told))
    told = [claim.told for claim in ranked]
    joined = join(told, _put_right(ranked, decided), writing.directory)
    values = {
        **_fields(joined),
        **_identity(session, joined, told[0], writing.directory),
        "updated_at": now,
    }
    values |= {
        "merged_into": None,
        "dismissed_at": now if _is_dismissed(ranked, decided) else None,
    }
    if departure_id is None:
        # what is taken out of another departure was seen when that was
        seen = [each.told.seen_at for each in ranked if each.claim_id]
        made = {**values, "first_seen_at": min([now, *seen])}
        departure_id = rows(session, insert_returning(_departures), made).scalar_one()
    else:
        rows(session, _UPDATE, {**values, "departure": departure_id})
    return _joined_view(departure_id, joined, ranked, old, now)


def _put_right(loaded: Sequence[Loaded], decided: Decided) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    if decided.corrected:
        for key in sorted({claim_key(each) for each in loaded} & set(decided.corrected)):
            found |= decided.corrected[key]
    return found


def _is_dismissed(loaded: Sequence[Loaded], decided: Decided) -> bool:
    return bool(decided.dismissed) and any(claim_key(each) in decided.dismissed for each in loaded)


def _joined_view(
    departure_id: int,
    joined: Joined,
    loaded: Sequence[Loaded],
    old: DepartureView | None,
    now: datetime,
) -> DepartureView:
    shown: dict[str, Any] = _fields(joined)
    del shown["happened_at"]
    seen_at = utc(now)
    return DepartureView(
        **shown,
        id=departure_id,
        first_seen_at=seen_at if old is None else old.first_seen_at,
        updated_at=seen_at,
        evidence=tuple(claims.quotes(loaded)),
    )


def _fields(joined: Joined) -> dict[str, Any]:
    return {name: getattr(joined, name) for name in Joined.__dataclass_fields__}


def _empty(session: Session, departure_id: int, merged_into: int | None, now: datetime) -> None:
    """Without any claim left it stands for nothing, or for the one that its claims went to."""
    values = {"posts_count": 0, "merged_into": merged_into, "updated_at": now}
    rows(session, _UPDATE, {"departure": departure_id, **values})


def insert_claim(
    session: Session,
    post_id: int,
    ordinal: int,
    claim: Traits,
    departure_id: int,
    directory: Directory,
) -> None:
    """Write a claim of a departure, with its evidence and the keys that it is found under."""
    said = claim.told.departure
    values = {name: getattr(said, name) for name in _SAID}
    values |= {
        "is_background": said.background,
        "cues": list(said.cues),
        "post_id": post_id,
        "ordinal": ordinal,
        "departure_id": departure_id,
        "folded_person": fold(said.person or "") or None,
        "handle_key": claim.handle,
        "keyed_version": keyed_version(directory),
    }
    claim_id = rows(session, insert_returning(_claims), values).scalar_one()
    insert_keys(session, claim_id, claim)
    evidence = [
        {
            "claim_id": claim_id,
            "ordinal": number,
            "field": quote.field,
            "quote": quote.quote,
            "start_offset": quote.start,
            "end_offset": quote.end,
        }
        for number, quote in enumerate(said.evidence)
    ]
    if evidence:
        rows(session, _INSERT_EVIDENCE, evidence)


def insert_keys(session: Session, claim_id: int, claim: Traits) -> None:
    """Write the keys under which others look for a claim."""
    kept = sorted({stored_key(key) for key in keys.kept(claim)})
    rows(session, _INSERT_KEYS, {"keys": kept, "claim_id": claim_id})


def _identity(
    session: Session, joined: Joined, best: Told, directory: Directory
) -> dict[str, int | None]:
    said = replace(best.departure, person=joined.person, handle=joined.handle)
    person = {
        "key": person_key(replace(best, departure=said)),
        "name": joined.person,
        "handle": joined.handle,
    }
    unit = directory.find(joined.organization) if joined.organization is not None else None
    wanted = {"person": person["key"], "organization": unit and unit.key}
    person_id, organization_id = rows(session, _IDS, wanted).one()
    if person_id is None:
        person_id = insert_or_find(session, _people, person)
    if unit is not None and organization_id is None:
        organization = {"key": unit.key, "name": unit.name}
        organization_id = insert_or_find(session, _organizations, organization)
    return {"person_id": person_id, "organization_id": organization_id}


def claim_key(loaded: Loaded) -> tuple[str, str, str]:
    """What stays of a claim when its post is read again."""
    return traits(loaded.told).key
