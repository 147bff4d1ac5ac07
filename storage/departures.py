"""Which departure does each claim of a post belong to? Decided by `storage.dedupe`, written here.

The caller holds the lock of claims: what is looked up here stays true until the transaction ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlmodel import Session

from scraper.records import Departure, Evidence
from storage import claims, dedupe
from storage.columns import clean_text
from storage.dedupe import Told
from storage.models import (
    ClaimRow,
    DepartureRow,
    EvidenceRow,
    OrganizationRow,
    PersonRow,
    table,
)
from storage.statements import insert_or_find, rows
from storage.types import Change, DepartureView

COMPARED = (
    "person",
    "handle",
    "organization",
    "role",
    "team",
    "kind",
    "voice",
    "status",
    "is_background",
    "is_confirmed",
    "tenure_years",
    "start_year",
    "announced_at",
    "effective_on",
    "destination",
    "reason",
)
"""Fields whose change is told; the score and the count of posts move too often."""
_NEW = 1 << 62
"""Stands in for ids of departures that are not stored yet: above every real one."""

_claims, _evidence = table(ClaimRow), table(EvidenceRow)
_departures, _organizations = table(DepartureRow), table(OrganizationRow)


def record(
    session: Session, post_id: int, told: Sequence[Told], post_text: str, now: datetime
) -> tuple[Change, ...]:
    """Put a post's claims in the place of those that it made before.

    What it did to each departure; those that a new version of the post no longer tells of lose
    this evidence silently, and with their last claim they are no longer shown.
    """
    before_ids = set(
        session.scalars(select(_claims.c.departure_id).where(_claims.c.post_id == post_id))
    )
    if not told and not before_ids:
        return ()
    assigned = _assign(session, post_id, told)
    before = _views(session, before_ids | {each for each in assigned if each < _NEW})
    session.exec(delete(_claims).where(_claims.c.post_id == post_id))
    stored = _make_new(session, told, assigned, now)
    for ordinal, (each, departure_id) in enumerate(zip(told, assigned, strict=True)):
        _insert_claim(session, post_id, ordinal, each, stored[departure_id])
    touched = list(dict.fromkeys(stored[each] for each in assigned))
    _refresh(session, [each for each in before if each not in touched], now)
    _refresh(session, touched, now)
    after = _views(session, touched)
    return tuple(_change(before.get(each), after[each], post_text) for each in touched)


def storable(said: Departure) -> Departure:
    """The same with texts as they come back from the database."""
    texts: dict[str, Any] = {
        name: clean_text(value)
        for name in ("person", "organization", "handle", "role", "team", "destination", "reason")
        if (value := getattr(said, name)) is not None
    }
    quotes = tuple(_storable_quote(quote) for quote in said.evidence)
    return replace(said, **texts, evidence=quotes)


def _storable_quote(quote: Evidence) -> Evidence:
    return replace(quote, quote=clean_text(quote.quote))


# --- deciding -------------------------------------------------------------------------------------


def _assign(session: Session, post_id: int, told: Sequence[Told]) -> list[int]:
    """For each claim its departure's id; `_NEW` and above: one that is not stored yet."""
    fresh = count(_NEW)
    made: dict[int, list[Told]] = {}
    ids = []
    for each in told:
        candidates = {**_candidates(session, post_id, each)}
        for departure_id, own in made.items():
            # what this post itself has just said is known too
            candidates[departure_id] = [*candidates.get(departure_id, ()), *own]
        chosen = dedupe.choose(candidates, each)
        departure_id = next(fresh) if chosen is None else chosen
        made.setdefault(departure_id, []).append(each)
        ids.append(departure_id)
    return ids


def _candidates(session: Session, post_id: int, told: Told) -> Mapping[int, Sequence[Told]]:
    """Every departure that could be the same: found by index, compared by `dedupe`."""
    said = told.departure
    name, handle = dedupe.last_word(said.person), dedupe.fold_handle(said.handle)
    by_person: list[ColumnElement[bool]] = [_claims.c.post_id == post_id]
    if name is not None:
        by_person.append(_claims.c.last_word == name)
    if handle is not None:
        by_person.append(_claims.c.handle_key == handle)
    found = (
        select(_claims.c.departure_id)
        .join(_departures, _departures.c.id == _claims.c.departure_id)
        .where(or_(*by_person))
        .distinct()
    )
    if said.organization:
        known = select(_organizations.c.id).where(
            _organizations.c.key == dedupe.organization_key(said.organization)
        )
        found = found.where(
            or_(
                _departures.c.organization_id.is_(None),
                _departures.c.organization_id.in_(known),
            )
        )
    loaded = claims.load(session, session.scalars(found).all())
    return {each: [claim.told for claim in found] for each, found in loaded.items()}


def _change(before: DepartureView | None, after: DepartureView, post_text: str) -> Change:
    if before is None:
        return Change(after, post_text, is_new=True, is_confirmed=after.is_confirmed)
    changes = {
        name: (getattr(before, name), getattr(after, name))
        for name in COMPARED
        if getattr(before, name) != getattr(after, name)
    }
    is_confirmed = after.is_confirmed and not before.is_confirmed
    return Change(after, post_text, is_confirmed=is_confirmed, changes=changes)


# --- writing --------------------------------------------------------------------------------------


def _make_new(
    session: Session, told: Sequence[Told], assigned: Sequence[int], now: datetime
) -> dict[int, int]:
    """The stored id of every assigned one."""
    stored = {each: each for each in assigned if each < _NEW}
    for departure_id in dict.fromkeys(each for each in assigned if each >= _NEW):
        own = [t for t, each in zip(told, assigned, strict=True) if each == departure_id]
        made = insert(_departures).values(
            **_columns(session, own), first_seen_at=now, updated_at=now
        )
        stored[departure_id] = session.exec(made.returning(_departures.c.id)).scalar_one()
    return stored


def _insert_claim(
    session: Session, post_id: int, ordinal: int, told: Told, departure_id: int
) -> None:
    said = told.departure
    fields = asdict(said)
    quotes = fields.pop("evidence")
    fields["is_background"] = fields.pop("background")
    made = insert(_claims).values(
        **fields,
        post_id=post_id,
        ordinal=ordinal,
        departure_id=departure_id,
        folded_person=dedupe.fold(said.person or "") or None,
        last_word=dedupe.last_word(said.person),
        handle_key=dedupe.fold_handle(said.handle),
    )
    claim_id = session.exec(made.returning(_claims.c.id)).scalar_one()
    evidence = [
        {
            "claim_id": claim_id,
            "ordinal": number,
            "field": quote["field"],
            "quote": quote["quote"],
            "start_offset": quote["start"],
            "end_offset": quote["end"],
        }
        for number, quote in enumerate(quotes)
    ]
    if evidence:
        session.connection().execute(insert(_evidence), evidence)


def _refresh(session: Session, departure_ids: Iterable[int], now: datetime) -> None:
    """Join the claims of each again; without any left it stands for nothing and is not shown."""
    ids = list(departure_ids)
    loaded = claims.load(session, ids)
    for departure_id in ids:
        told = [claim.told for claim in loaded.get(departure_id, ())]
        values = _columns(session, told) if told else {"posts_count": 0}
        session.exec(
            update(_departures)
            .where(_departures.c.id == departure_id)
            .values(**values, updated_at=now)
        )


def _columns(session: Session, told: Sequence[Told]) -> dict[str, Any]:
    joined = dedupe.join(told)
    best = min(told, key=dedupe.authority)
    said = replace(best.departure, person=joined.person, handle=joined.handle)
    person = {
        "key": dedupe.person_key(replace(best, departure=said)),
        "name": joined.person,
        "handle": joined.handle,
    }
    return {
        **asdict(joined),
        "person_id": insert_or_find(session, table(PersonRow), person),
        "organization_id": _organization_id(session, joined.organization),
    }


def _organization_id(session: Session, name: str | None) -> int | None:
    if name is None:
        return None
    key = dedupe.organization_key(name)
    return insert_or_find(session, _organizations, {"key": key, "name": name})


def _views(session: Session, departure_ids: Iterable[int]) -> dict[int, DepartureView]:
    ids = sorted(set(departure_ids))
    if not ids:
        return {}
    found = rows(session, select(_departures).where(_departures.c.id.in_(ids))).all()
    loaded = claims.load(session, ids)
    return {row.id: claims.view(row, loaded.get(row.id, ())) for row in found}
