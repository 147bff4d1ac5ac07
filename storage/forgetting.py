"""Forgetting a person: everything that is stored of them goes, and a digest keeps it away.

    target → departures (claims, evidence, alerts) ─ erased
           → their own posts ─ erased          → posts by others ─ their name masked

What they wrote is deleted whole. What others wrote stays, since it also tells of others: the claims
on the person go, and the name is masked. `storage.forgotten` keeps them erased.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, delete, func, null, or_, select, update
from sqlmodel import Session

from storage import claims, copies, forgotten, gone
from storage.claims import Loaded
from storage.columns import stored_key
from storage.engine import lock
from storage.identity.folding import fold_handle
from storage.identity.names import Tie, tie
from storage.identity.organizations import Directory
from storage.identity.told import is_own_words
from storage.models import (
    ClaimRow,
    DecisionRow,
    DeliveryRow,
    DepartureRow,
    EntryRow,
    EvidenceRow,
    MatchRow,
    PersonRow,
    PostRow,
    VersionRow,
    table,
)
from storage.statements import rows

_posts, _entries, _versions = table(PostRow), table(EntryRow), table(VersionRow)
_claims, _evidence, _departures = table(ClaimRow), table(EvidenceRow), table(DepartureRow)
_deliveries, _matches, _people = table(DeliveryRow), table(MatchRow), table(PersonRow)
_decisions = table(DecisionRow)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is stored of somebody, before it is erased."""

    departures: tuple[int, ...]
    names: tuple[str, ...]
    """As posts write them."""
    handles: tuple[str, ...]
    own_posts: tuple[int, ...]
    other_posts: tuple[int, ...]
    """In which others tell of them, or name them."""
    deliveries: int
    digests: frozenset[str]
    """Under which they are known from now on."""

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to erase."""
        return not (self.departures or self.own_posts or self.other_posts)


def find_person(
    session: Session,
    name: str,
    organization: str | None,
    directory: Directory,
    *,
    everywhere: bool = False,
) -> Remembered:
    """What is stored of somebody of this name, who leaves this organisation if one is given.

    `everywhere`: nobody of this name is recorded again, whatever they leave.
    """
    everybody = select(_departures.c.id, _departures.c.person, _departures.c.organization).where(
        _departures.c.person.is_not(None)
    )
    unit = directory.find(organization) if organization else None
    ids = [
        row.id
        for row in rows(session, everybody)
        if tie(name, row.person) >= Tie.VARIANT
        and (
            unit is None
            or (row.organization and unit.key in directory.find(row.organization).lineage)
        )
    ]
    found = _remembered(session, ids, [name], (), directory)
    if not everywhere:
        return found
    more = forgotten.of_person(name, None, None, directory, everywhere=True)
    return replace(found, digests=found.digests | more)


def find_handle(session: Session, handle: str, directory: Directory) -> Remembered:
    """What is stored of whoever has this handle."""
    folded = fold_handle(handle)
    claimed = select(_claims.c.departure_id).where(_claims.c.handle_key == folded).distinct()
    wrote = select(_posts.c.id, _posts.c.author_handle).where(
        func.lower(_posts.c.author_handle).in_([folded, f"@{folded}"])
    )
    posts = [row.id for row in rows(session, wrote)]
    return _remembered(
        session, list(rows(session, claimed).scalars()), (), posts, directory, handle
    )


def find_post(session: Session, key: str, directory: Directory) -> Remembered:
    """What is stored of one post: it, and what only it tells."""
    found = list(
        rows(session, select(_posts.c.id).where(_posts.c.key == stored_key(key))).scalars()
    )
    told = select(_claims.c.departure_id).where(_claims.c.post_id.in_(found)).distinct()
    ids = list(rows(session, told).scalars())
    only = [
        departure_id
        for departure_id, loaded in claims.load(session, ids).items()
        if {each.post_id for each in loaded} <= set(found)
    ]
    whole = _remembered(session, only, (), found, directory)
    digests = frozenset({forgotten.of_post(key)})
    return replace(whole, names=(), handles=(), other_posts=(), digests=digests)


def _remembered(
    session: Session,
    ids: Sequence[int],
    names: Iterable[str],
    own: Iterable[int],
    directory: Directory,
    handle: str | None = None,
) -> Remembered:
    told = [each for loaded in claims.load(session, ids).values() for each in loaded]
    said = [each.told.departure for each in told]
    written = sorted({*names, *(each.person for each in said if each.person)})
    handles = sorted(
        {*(each.handle for each in said if each.handle), *([handle] if handle else [])}
    )
    own_posts = {*own, *(each.post_id for each in told if is_own_words(each.told))}
    others = {each.post_id for each in told} | _naming(session, written)
    digests = {
        digest
        for each in said
        for digest in forgotten.of_person(each.person, each.handle, each.organization, directory)
    }
    digests |= {
        digest for each in handles for digest in forgotten.of_person(None, each, None, directory)
    }
    digests |= {forgotten.of_post(key) for key in _keys(session, own_posts)}
    return Remembered(
        tuple(sorted(ids)),
        tuple(written),
        tuple(handles),
        tuple(sorted(own_posts)),
        tuple(sorted(others - own_posts)),
        _count_deliveries(session, ids),
        frozenset(digests),
    )


def _naming(session: Session, names: Sequence[str]) -> set[int]:
    """Posts in which one of these names stands."""
    whole = [each for each in names if len(each) > 3]
    if not whole:
        return set()
    stands = [_posts.c.text.contains(each, autoescape=True) for each in whole]
    stands += [_posts.c.title.contains(each, autoescape=True) for each in whole]
    return set(rows(session, select(_posts.c.id).where(or_(*stands))).scalars())


def _keys(session: Session, ids: Collection[int]) -> list[str]:
    return list(rows(session, select(_posts.c.key).where(_posts.c.id.in_(sorted(ids)))).scalars())


def _count_deliveries(session: Session, ids: Collection[int]) -> int:
    count = select(func.count()).select_from(_deliveries).where(_deliveries.c.departure_id.in_(ids))
    return int(rows(session, count).scalar_one())


# --- erasing --------------------------------------------------------------------------------------


def erase(session: Session, found: Remembered, now: datetime) -> None:
    """Erase it, and note what keeps it erased: all in this transaction.

    Takes the lock of claims: nothing may be locked before.
    """
    lock(session, gone.CLAIMS_LOCK)
    forgotten.remember(session, found.digests, now)
    told = claims.load(session, found.departures)
    _erase_decisions(session, [each for loaded in told.values() for each in loaded])
    _erase_departures(session, found.departures)
    _erase_posts(session, found.own_posts, now)
    for post_id in found.other_posts:
        _mask_post(session, post_id, found.names)
    _mask_deliveries(session, found.names)


def _erase_decisions(session: Session, told: Sequence[Loaded]) -> None:
    keys = sorted({each.told.post_key for each in told})
    on_posts = or_(_decisions.c.post_key.in_(keys), _decisions.c.other_post_key.in_(keys))
    rows(session, delete(_decisions).where(on_posts))


def _erase_departures(session: Session, ids: Collection[int]) -> None:
    _erase_from_digests(session, ids)
    rows(session, delete(_deliveries).where(_deliveries.c.departure_id.in_(ids)))
    rows(session, delete(_matches).where(_matches.c.departure_id.in_(ids)))
    rows(session, delete(_claims).where(_claims.c.departure_id.in_(ids)))
    erased = delete(_departures).where(_departures.c.id.in_(ids))
    people = set(rows(session, erased.returning(_departures.c.person_id)).scalars())
    still = select(_departures.c.person_id).where(_departures.c.person_id.is_not(None))
    lonely = _people.c.id.in_(sorted(people - {None})) & _people.c.id.not_in(still)
    rows(session, delete(_people).where(lonely))


def _erase_from_digests(session: Session, ids: Collection[int]) -> None:
    """Out of what was sent, too; a digest of which nothing is left is none."""
    members = select(_deliveries.c.digest_id).where(_deliveries.c.departure_id.in_(ids))
    digests = select(_deliveries.c.id, _deliveries.c.payload).where(_deliveries.c.id.in_(members))
    for row in rows(session, digests).all():
        of_row = _deliveries.c.id == row.id
        data = row.payload["data"]
        left = [each for each in data["alerts"] if each["data"]["departure"]["id"] not in ids]
        body = {**row.payload, "data": {**data, "alerts": left, "count": len(left)}}
        changed = update(_deliveries).values(payload=body) if left else delete(_deliveries)
        rows(session, changed.where(of_row))


def _erase_posts(session: Session, ids: Collection[int], now: datetime) -> None:
    keys = _keys(session, ids)
    for post_id in ids:
        copies.leave(session, post_id)
    listed = or_(_entries.c.post_id.in_(ids), _entries.c.key.in_(keys))
    forgotten.settle(session, listed, now)
    rows(session, delete(_posts).where(_posts.c.id.in_(ids)))


def _mask_post(session: Session, post_id: int, names: Sequence[str]) -> None:
    of_post = _posts.c.id == post_id
    words = select(_posts.c.text, _posts.c.title, _posts.c.author).where(of_post)
    language = rows(session, select(_posts.c.language).where(of_post)).scalar_one()
    row = rows(session, words).one()
    rows(session, update(_posts).where(of_post).values(**_masked(row, names, language)))
    old = select(_versions.c.id, _versions.c.text, _versions.c.title)
    for version in rows(session, old.where(_versions.c.post_id == post_id)).all():
        of_version = _versions.c.id == version.id
        rows(
            session, update(_versions).where(of_version).values(**_masked(version, names, language))
        )
    of_claims = select(_claims.c.id).where(_claims.c.post_id == post_id)
    quoted = select(_evidence.c.id, _evidence.c.quote).where(_evidence.c.claim_id.in_(of_claims))
    for each in rows(session, quoted).all():
        quote = forgotten.masked(each.quote, names, language)
        rows(session, update(_evidence).where(_evidence.c.id == each.id).values(quote=quote))
    listed = select(_entries.c.id, _entries.c.title).where(_entries.c.post_id == post_id)
    for entry in rows(session, listed).all():
        title = forgotten.masked(entry.title or "", names, language) or None
        values = {"title": title, "content_html": None}
        of_entry = update(_entries).where(_entries.c.id == entry.id)
        rows(session, of_entry.values(**values, content_post=null()))


def _masked(row: Any, names: Sequence[str], language: str | None) -> dict[str, str | None]:
    return {
        name: None if value is None else forgotten.masked(value, names, language)
        for name, value in row._mapping.items()  # noqa: SLF001 (SQLAlchemy's public name)
        if name != "id"
    }


def _mask_deliveries(session: Session, names: Sequence[str]) -> None:
    """In alerts on others, too: a wave names its members, and a digest everybody in it."""
    if not names:
        return
    stands = [
        cast(_deliveries.c.payload, Text).contains(form, autoescape=True)
        for each in names
        for form in {each, json.dumps(each)[1:-1]}
    ]
    found = select(_deliveries.c.id, _deliveries.c.payload).where(or_(*stands))
    for row in rows(session, found).all():
        of_row = update(_deliveries).where(_deliveries.c.id == row.id)
        rows(session, of_row.values(payload=_masked_values(row.payload, names)))


def _masked_values(value: Any, names: Sequence[str]) -> Any:
    if isinstance(value, str):
        return forgotten.masked(value, names)
    if isinstance(value, dict):
        return {name: _masked_values(each, names) for name, each in value.items()}
    return [_masked_values(each, names) for each in value] if isinstance(value, list) else value
