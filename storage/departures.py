"""Which departure does each claim of a post belong to? Decided by `identity`, written here.

The caller holds the lock of claims: what is looked up here stays true until the transaction ends.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, or_, select, update
from sqlmodel import Session

from scraper.records import Departure, Evidence
from storage import assigning, claims, copies, corrections, deciding
from storage.assigning import Part
from storage.claims import Loaded
from storage.columns import clean_text, stored_key, utc
from storage.deciding import Decided
from storage.gathering import Gathered, gather
from storage.identity import keys, texts
from storage.identity.folding import fold
from storage.identity.joining import Joined, authority, join
from storage.identity.organizations import EMPTY, Directory
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
RULES_VERSION = 2
"""Of `identity`: with another one, what is stored is decided anew."""

MOST_COPIES = 100
"""Of one post, whose departures are looked at where nobody is named."""

_claims, _evidence = table(ClaimRow), table(EvidenceRow)
_keys = table(ClaimKeyRow)
_departures, _organizations = table(DepartureRow), table(OrganizationRow)
_STORED = select(_departures).where(_departures.c.id.in_(bindparam("ids", expanding=True)))
_INSERT_EVIDENCE, _INSERT_KEYS = insert(_evidence), insert(_keys)
_SAID = tuple(
    each.name for each in fields(Departure) if each.name not in ("evidence", "background", "cues")
)
"""Fields that a claim's row has under the same name."""
_UPDATE = update(_departures).where(_departures.c.id == bindparam("departure"))
_MOVE = update(_claims).where(_claims.c.id == bindparam("claim"))


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
    writing = _Writing(decided, directory, now)
    stored = _store_parts(session, parts, gathered, new, before, before_ids, writing)
    for part in parts:
        for ordinal in part.fresh:
            assert part.departure_id is not None, part
            _insert_claim(session, post, ordinal, fresh[ordinal], part.departure_id, directory)
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
    _store_parts(
        session, parts, gathered, (), before, gathered.loaded, _Writing(decided, directory, now)
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
            _insert_keys(session, each.claim_id, traits(each.told, directory))
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


def keyed_version(directory: Directory) -> int:
    """A number that is another when the rules of identity or the table of organisations are."""
    made_by = f"{RULES_VERSION}:{texts.VERSION}:{directory.digest}"
    return zlib.crc32(made_by.encode()) & 0x7FFFFFFF


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


# --- writing --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Writing:
    """What all departures that are written together share."""

    decided: Decided
    directory: Directory
    now: datetime


def _store_parts(
    session: Session,
    parts: Sequence[Part],
    gathered: Gathered,
    new: Sequence[Loaded],
    before: Mapping[int, DepartureView],
    touched: Collection[int],
    writing: _Writing,
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
    writing: _Writing,
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


def _insert_claim(
    session: Session,
    post: Telling,
    ordinal: int,
    claim: Traits,
    departure_id: int,
    directory: Directory,
) -> None:
    said = claim.told.departure
    values = {name: getattr(said, name) for name in _SAID}
    values |= {
        "is_background": said.background,
        "cues": list(said.cues),
        "post_id": post.post_id,
        "ordinal": ordinal,
        "departure_id": departure_id,
        "folded_person": fold(said.person or "") or None,
        "handle_key": claim.handle,
        "keyed_version": keyed_version(directory),
    }
    claim_id = rows(session, insert_returning(_claims), values).scalar_one()
    _insert_keys(session, claim_id, claim)
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


def _insert_keys(session: Session, claim_id: int, claim: Traits) -> None:
    kept = sorted({stored_key(key) for key in keys.kept(claim)})
    rows(session, _INSERT_KEYS, [{"key": key, "claim_id": claim_id} for key in kept])


def _identity(
    session: Session, joined: Joined, best: Told, directory: Directory
) -> dict[str, int | None]:
    said = replace(best.departure, person=joined.person, handle=joined.handle)
    person = {
        "key": person_key(replace(best, departure=said)),
        "name": joined.person,
        "handle": joined.handle,
    }
    return {
        "person_id": insert_or_find(session, table(PersonRow), person),
        "organization_id": _organization_id(session, joined.organization, directory),
    }


def _organization_id(session: Session, name: str | None, directory: Directory) -> int | None:
    if name is None:
        return None
    unit = directory.find(name)
    return insert_or_find(session, _organizations, {"key": unit.key, "name": unit.name})


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


def claim_key(loaded: Loaded) -> tuple[str, str, str]:
    """What stays of a claim when its post is read again."""
    return traits(loaded.told).key
