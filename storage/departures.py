"""Which departure does each claim of a post belong to? Decided by `identity`, written here.

The caller holds the lock of claims: what is looked up here stays true until the transaction ends.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, or_, select, update
from sqlmodel import Session

from scraper.records import Departure, Evidence
from storage import assigning, claims, copies, corrections, deciding
from storage.assigning import Part
from storage.claims import Loaded
from storage.columns import clean_text, utc
from storage.deciding import Decided
from storage.gathering import Gathered, gather
from storage.identity.organizations import EMPTY, Directory
from storage.identity.ties import Traits, traits
from storage.identity.told import Told
from storage.joined import (
    Writing,
    insert_claim,
    insert_keys,
    keyed_version,
    store_parts,
)
from storage.models import (
    ClaimKeyRow,
    ClaimRow,
    DepartureRow,
    EvidenceRow,
    OrganizationRow,
    table,
)
from storage.statements import among, rows
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

MOST_COPIES = 100
"""Of one post, whose departures are looked at where nobody is named."""

_claims, _evidence = table(ClaimRow), table(EvidenceRow)
_keys = table(ClaimKeyRow)
_departures, _organizations = table(DepartureRow), table(OrganizationRow)
_STORED = select(_departures).where(among(_departures.c.id, "ids"))


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
    copies: tuple[int, ...] = ()
    """Other posts with the same text."""
    source_id: int | None = None

    def loaded(self, told: Told) -> Loaded:
        """One of its claims, as it will be loaded."""
        return Loaded(
            told,
            self.post_id,
            self.title,
            archived_at=utc(self.archived_at),
            archive_url=self.archive_url,
            source_id=self.source_id,
        )


def record(
    session: Session,
    post: Telling,
    told: Sequence[Told],
    now: datetime,
    directory: Directory = EMPTY,
) -> tuple[Change, ...]:
    """Put a post's claims in the place of those that it made before.

    What it did to each departure; those that a new version of the post no longer tells of lose
    this evidence silently, and with their last claim they are no longer shown. `told` is as it
    will come back from the database (`storable`): nothing is read again.
    """
    before_ids = set() if post.is_new else _told_of(session, post.post_id)
    if not told and not before_ids:
        return ()
    fresh = [traits(each, directory) for each in told]
    without = None if post.is_new else post.post_id
    start = before_ids | _told_unnamed(session, fresh, post.copies)
    gathered = gather(session, fresh, directory, without_post=without, start=start)
    decided = _decided(session, gathered, fresh)
    parts = assigning.plan(gathered, fresh, decided.decisions)
    if not post.is_new:
        _corrected(session, parts, fresh, before_ids, post.post_id, directory)
    for part in parts:
        if part.departure_id is None and part.fresh and not part.stored:
            part.departure_id = corrections.find_emptied(session, fresh[part.fresh[0]])
    known = {part.departure_id for part in parts if part.departure_id is not None}
    before = _views(session, gathered, known, before_ids)
    if not post.is_new:
        rows(session, delete(_claims).where(_claims.c.post_id == post.post_id))
    new = [post.loaded(each) for each in told]
    writing = Writing(decided, directory, now)
    stored = store_parts(session, parts, gathered, new, before, before_ids, writing)
    for part in parts:
        for ordinal in part.fresh:
            assert part.departure_id is not None, part
            insert_claim(
                session, post.post_id, ordinal, fresh[ordinal], part.departure_id, directory
            )
    # what stands elsewhere word for word is no news, but that the leaver says it
    is_copy = post.is_new and bool(post.copies) and not any(each.is_own for each in fresh)
    told_of = {i: part.departure_id for part in parts for i in part.fresh}
    return tuple(
        _change(before.get(each), stored[each], post.text, is_copy=is_copy)
        for each in dict.fromkeys(told_of[i] for i in range(len(told)))
        if each is not None and each in stored
    )


def regroup(
    session: Session, departure_ids: Collection[int], now: datetime, directory: Directory = EMPTY
) -> list[int]:
    """Decide again which claims belong together, of these departures and all that they touch.

    The departures that the claims are in now.
    """
    gathered = gather(session, (), directory, start=departure_ids)
    decided = _decided(session, gathered, ())
    parts = assigning.plan(gathered, (), decided.decisions)
    before = _views(session, gathered, (), ())
    store_parts(
        session, parts, gathered, (), before, gathered.loaded, Writing(decided, directory, now)
    )
    return sorted(part.departure_id for part in parts if part.departure_id is not None)


def rejoin(session: Session, now: datetime, directory: Directory, limit: int) -> int:
    """Decide anew on claims that were decided by other rules or another table of organisations.

    At most `limit` departures and those that they touch; how many were left before. What users
    decided stands.
    """
    version = keyed_version(directory)
    ids = list(rows(session, _outdated(version).limit(limit)).scalars())
    same: dict[int, set[int]] = {}
    for departure_id, loaded in claims.load(session, ids).items():
        for each in loaded:
            rows(session, delete(_keys).where(_keys.c.claim_id == each.claim_id))
            insert_keys(session, each.claim_id, traits(each.told, directory))
        same[departure_id] = copies.place_again(
            session, {each.post_id for each in loaded}, directory
        )
    of_these = _claims.c.departure_id.in_(ids)
    rows(session, update(_claims).where(of_these).values(keyed_version=version))
    done: set[int] = set()
    for departure_id in ids:
        if departure_id not in done:
            others = _told_of(session, *sorted(same[departure_id])[:MOST_COPIES])
            done.update(regroup(session, {departure_id, *others}, now, directory))
    return len(ids)


def outdated(session: Session, directory: Directory) -> int:
    """How many departures `rejoin` would decide anew."""
    ids = _outdated(keyed_version(directory)).subquery()
    return int(rows(session, select(func.count()).select_from(ids)).scalar_one())


def _outdated(version: int) -> Select[int]:
    # two ranges of the index, where "other than" would read the table
    other = or_(_claims.c.keyed_version < version, _claims.c.keyed_version > version)
    return select(_claims.c.departure_id).where(other).distinct()


def _decided(session: Session, gathered: Gathered, fresh: Sequence[Traits]) -> Decided:
    known = (claim for found in gathered.traits.values() for claim in found)
    return deciding.load(session, {claim.told.post_key for claim in (*known, *fresh)})


def _corrected(
    session: Session,
    parts: Sequence[Part],
    fresh: Sequence[Traits],
    before_ids: Collection[int],
    post_id: int,
    directory: Directory,
) -> None:
    """The departure that only this post told of, where its new text tells of it otherwise."""
    unborn = {
        number: [fresh[i].told for i in part.fresh]
        for number, part in enumerate(parts)
        if part.departure_id is None and part.fresh and not part.stored
    }
    taken = {part.departure_id for part in parts}
    left = {
        departure_id: [claim.told for claim in loaded]
        for departure_id, loaded in claims.load(session, before_ids).items()
        if departure_id not in taken and all(claim.post_id == post_id for claim in loaded)
    }
    for number, departure_id in corrections.paired(left, unborn, directory).items():
        parts[number].departure_id = departure_id


def _told_of(session: Session, *post_ids: int) -> set[int]:
    claimed = select(_claims.c.departure_id).where(_claims.c.post_id.in_(post_ids))
    return set(rows(session, claimed).scalars())


def _told_unnamed(session: Session, fresh: Sequence[Traits], same: Sequence[int]) -> set[int]:
    """What copies of a post tell, where an I speaks or nobody is named: no name leads there."""
    if not same or all(each.told.departure.person and not each.is_own for each in fresh):
        return set()
    return _told_of(session, *same[:MOST_COPIES])


def storable(said: Departure) -> Departure:
    """The same as it comes back from the database."""
    written: dict[str, Any] = {
        name: clean_text(value)
        for name in ("person", "organization", "handle", "role", "team", "destination", "reason")
        if (value := getattr(said, name)) is not None
    }
    quotes = tuple(_storable_quote(quote) for quote in said.evidence)
    return replace(
        said,
        **written,
        evidence=quotes,
        score=float(said.score),
        tenure_years=None if said.tenure_years is None else float(said.tenure_years),
        announced_at=utc(said.announced_at),
        cues=tuple(clean_text(cue) for cue in said.cues),
    )


def _storable_quote(quote: Evidence) -> Evidence:
    return replace(quote, quote=clean_text(quote.quote))


def _change(
    before: DepartureView | None, after: DepartureView, post_text: str, *, is_copy: bool
) -> Change:
    if before is None:
        return Change(after, post_text, is_new=True, is_confirmed=after.is_confirmed)
    changes = {
        name: (getattr(before, name), getattr(after, name))
        for name in COMPARED
        if getattr(before, name) != getattr(after, name) and not is_copy
    }
    is_confirmed = after.is_confirmed and not before.is_confirmed
    return Change(after, post_text, is_confirmed=is_confirmed, changes=changes, before=before)


def _views(
    session: Session, gathered: Gathered, others: Collection[int], told_before: Collection[int]
) -> dict[int, DepartureView]:
    """The departures as they are before anything is written, the replaced claims included."""
    ids = sorted({*gathered.loaded, *others, *told_before})
    if not ids:
        return {}
    loaded = {**gathered.loaded, **(claims.load(session, told_before) if told_before else {})}
    found = rows(session, _STORED, {"ids": ids})
    return {row.id: claims.view(row, loaded.get(row.id, ())) for row in found}
