"""Which departure does each claim of a post belong to? Decided by `storage.dedupe`, written here.

The caller holds the lock of claims: what is looked up here stays true until the transaction ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select, update
from sqlmodel import Session

from scraper.records import Departure, Evidence
from storage import claims, corrections, dedupe
from storage.claims import Loaded
from storage.columns import clean_text, utc
from storage.dedupe import Joined, Told
from storage.models import (
    ClaimRow,
    DepartureRow,
    EvidenceRow,
    OrganizationRow,
    PersonRow,
    table,
)
from storage.statements import insert_or_find, insert_returning, rows
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

_SAME_PERSON = (
    select(_claims.c.departure_id)
    .join(_departures, _departures.c.id == _claims.c.departure_id)
    .where(
        or_(
            _claims.c.post_id == bindparam("of_post"),
            _claims.c.last_word == bindparam("name"),
            _claims.c.handle_key == bindparam("handle"),
        )
    )
    .distinct()
)
_SAME_ORGANIZATION = _SAME_PERSON.where(
    or_(
        _departures.c.organization_id.is_(None),
        _departures.c.organization_id.in_(
            select(_organizations.c.id).where(_organizations.c.key == bindparam("organization"))
        ),
    )
)
_STORED = select(_departures).where(_departures.c.id.in_(bindparam("ids", expanding=True)))
_INSERT_EVIDENCE = insert(_evidence)
_SAID = tuple(
    each.name for each in fields(Departure) if each.name not in ("evidence", "background", "cues")
)
"""Fields that a claim's row has under the same name."""
_UPDATE = update(_departures).where(_departures.c.id == bindparam("departure"))


@dataclass(frozen=True, slots=True)
class Telling:
    """A stored post, as far as its claims need to know it."""

    post_id: int
    title: str | None
    text: str
    """Title and text, for rules on keywords."""
    is_new: bool
    """It was not stored before, and so has no claims yet."""
    archived_at: datetime | None = None
    archive_url: str | None = None

    def loaded(self, told: Told) -> Loaded:
        """One of its claims, as it will be loaded."""
        return Loaded(
            told,
            self.post_id,
            self.title,
            archived_at=utc(self.archived_at),
            archive_url=self.archive_url,
        )


def record(
    session: Session, post: Telling, told: Sequence[Told], now: datetime
) -> tuple[Change, ...]:
    """Put a post's claims in the place of those that it made before.

    What it did to each departure; those that a new version of the post no longer tells of lose
    this evidence silently, and with their last claim they are no longer shown. `told` is as it
    will come back from the database (`storable`): nothing is read again.
    """
    before_ids = set() if post.is_new else _told_of(session, post.post_id)
    if not told and not before_ids:
        return ()
    assigned = _assign(session, post.post_id, told)
    ids = sorted(before_ids | {each for each in assigned if each < _NEW})
    known = claims.load(session, ids) if ids else {}
    if before_ids:
        assigned = _corrected(post.post_id, told, assigned, {i: known[i] for i in before_ids})
    before = _views(session, ids, known) if ids else {}
    if not post.is_new:
        rows(session, delete(_claims).where(_claims.c.post_id == post.post_id))
    after: dict[int, list[Loaded]] = {
        each: [loaded for loaded in known.get(each, ()) if loaded.post_id != post.post_id]
        for each in ids
    }
    for each, departure_id in zip(told, assigned, strict=True):
        after.setdefault(departure_id, []).append(post.loaded(each))
    stored: dict[int, DepartureView] = {}
    for departure_id, loaded in after.items():
        old = before.get(departure_id)
        if loaded:
            loaded.sort(key=lambda claim: dedupe.authority(claim.told))
            stored[departure_id] = _store(session, old, loaded, now)
        elif old is not None:
            _empty(session, old.id, now)
    for ordinal, (each, departure_id) in enumerate(zip(told, assigned, strict=True)):
        _insert_claim(session, post.post_id, ordinal, each, stored[departure_id].id)
    return tuple(
        _change(before.get(each), stored[each], post.text) for each in dict.fromkeys(assigned)
    )


def _corrected(
    post_id: int,
    told: Sequence[Told],
    assigned: Sequence[int],
    before: Mapping[int, Sequence[Loaded]],
) -> list[int]:
    """The departure that only this post told of, where its new text tells of it otherwise."""
    fresh: dict[int, list[Told]] = {}
    for each, departure_id in zip(told, assigned, strict=True):
        if departure_id >= _NEW:
            fresh.setdefault(departure_id, []).append(each)
    orphans = {
        departure_id: [claim.told for claim in loaded]
        for departure_id, loaded in before.items()
        if departure_id not in assigned and all(claim.post_id == post_id for claim in loaded)
    }
    pairs = corrections.paired(orphans, fresh)
    return [pairs.get(departure_id, departure_id) for departure_id in assigned]


def _told_of(session: Session, post_id: int) -> set[int]:
    claimed = select(_claims.c.departure_id).where(_claims.c.post_id == post_id)
    return set(rows(session, claimed).scalars())


def storable(said: Departure) -> Departure:
    """The same as it comes back from the database."""
    texts: dict[str, Any] = {
        name: clean_text(value)
        for name in ("person", "organization", "handle", "role", "team", "destination", "reason")
        if (value := getattr(said, name)) is not None
    }
    quotes = tuple(_storable_quote(quote) for quote in said.evidence)
    return replace(
        said,
        **texts,
        evidence=quotes,
        score=float(said.score),
        tenure_years=None if said.tenure_years is None else float(said.tenure_years),
        announced_at=utc(said.announced_at),
        cues=tuple(clean_text(cue) for cue in said.cues),
    )


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
        if chosen is None:
            chosen = corrections.find_emptied(session, each)
        departure_id = next(fresh) if chosen is None else chosen
        made.setdefault(departure_id, []).append(each)
        ids.append(departure_id)
    return ids


def _candidates(session: Session, post_id: int, told: Told) -> Mapping[int, Sequence[Told]]:
    """Every departure that could be the same: found by index, compared by `dedupe`."""
    said = told.departure
    wanted = {
        "of_post": post_id,
        "name": dedupe.last_word(said.person),
        "handle": dedupe.fold_handle(said.handle),
    }
    if said.organization:
        wanted["organization"] = dedupe.organization_key(said.organization)
    found = _SAME_ORGANIZATION if said.organization else _SAME_PERSON
    ids = rows(session, found, wanted).scalars().all()
    loaded = claims.load(session, ids) if ids else {}
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
    return Change(after, post_text, is_confirmed=is_confirmed, changes=changes, before=before)


# --- writing --------------------------------------------------------------------------------------


def _store(
    session: Session, old: DepartureView | None, loaded: Sequence[Loaded], now: datetime
) -> DepartureView:
    """Write what all claims, best first, say together; a new departure where there was none."""
    told = [claim.told for claim in loaded]
    joined = dedupe.join(told)
    values = {**_fields(joined), **_identity(session, joined, told[0]), "updated_at": now}
    if old is None:
        made = {**values, "first_seen_at": now}
        departure_id = rows(session, insert_returning(_departures), made).scalar_one()
    else:
        departure_id = old.id
        rows(session, _UPDATE, {**values, "departure": departure_id})
    return _joined_view(departure_id, joined, loaded, old, now)


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


def _empty(session: Session, departure_id: int, now: datetime) -> None:
    """Without any claim left it stands for nothing and is not shown."""
    rows(session, _UPDATE, {"departure": departure_id, "posts_count": 0, "updated_at": now})


def _insert_claim(
    session: Session, post_id: int, ordinal: int, told: Told, departure_id: int
) -> None:
    said = told.departure
    values = {name: getattr(said, name) for name in _SAID}
    values |= {
        "is_background": said.background,
        "cues": list(said.cues),
        "post_id": post_id,
        "ordinal": ordinal,
        "departure_id": departure_id,
        "folded_person": dedupe.fold(said.person or "") or None,
        "last_word": dedupe.last_word(said.person),
        "handle_key": dedupe.fold_handle(said.handle),
    }
    claim_id = rows(session, insert_returning(_claims), values).scalar_one()
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


def _identity(session: Session, joined: Joined, best: Told) -> dict[str, int | None]:
    said = replace(best.departure, person=joined.person, handle=joined.handle)
    person = {
        "key": dedupe.person_key(replace(best, departure=said)),
        "name": joined.person,
        "handle": joined.handle,
    }
    return {
        "person_id": insert_or_find(session, table(PersonRow), person),
        "organization_id": _organization_id(session, joined.organization),
    }


def _organization_id(session: Session, name: str | None) -> int | None:
    if name is None:
        return None
    key = dedupe.organization_key(name)
    return insert_or_find(session, _organizations, {"key": key, "name": name})


def _views(
    session: Session, ids: Sequence[int], loaded: Mapping[int, Sequence[Loaded]]
) -> dict[int, DepartureView]:
    found = rows(session, _STORED, {"ids": ids})
    return {row.id: claims.view(row, loaded.get(row.id, ())) for row in found}
