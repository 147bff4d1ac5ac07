"""Copies of one post: found by an index of bands, kept as a group that the earliest stands for.

    text → bands ─ index → the posts that share most → text × text, people × people → a group

Only posts with claims are looked at: nobody asks whether others are copies. Groups are a function
of the posts that are stored, not of their order, but for posts that share their bands with dozens
of others. The caller holds the lock of claims.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Executable,
    Row,
    bindparam,
    delete,
    func,
    insert,
    select,
    union_all,
    update,
)
from sqlmodel import Session

from scraper.records import Departure
from storage.identity import texts
from storage.identity.organizations import Directory
from storage.identity.texts import Named, Text
from storage.models import BandRow, ClaimRow, PostRow, table
from storage.statements import rows

MOST_PER_BAND = 30
"""Posts looked at under one band, the first that were stored: what more share is a site's words."""
MOST_NEAR = 60
"""Posts looked at in all, those that share most bands."""
MOST_COMPARED = 20
"""Texts read and compared."""
MOST_OF_GROUP = 3
"""Of one group that are compared: a copy is like most of the others."""

_bands, _posts, _claims = table(BandRow), table(PostRow), table(ClaimRow)
_IDS: Any = bindparam("ids", expanding=True)


def _under(count: int) -> Executable:
    """The posts under each of `count` bands, once for each."""
    # a limit for each band: one that thousands of posts share would else be read whole
    under = [
        select(_bands.c.post_id)
        .where(_bands.c.band == bindparam(f"band_{number}"))
        .order_by(_bands.c.post_id)
        .limit(MOST_PER_BAND)
        .subquery(f"under_{number}")
        for number in range(count)
    ]
    return union_all(*(select(each.c.post_id) for each in under))


_UNDER = {count: _under(count) for count in (1, texts.BANDS)}
_GROUPED = select(_posts.c.id, _posts.c.copy_of).where(_posts.c.id.in_(_IDS))
_TEXTS = select(_posts.c.id, _posts.c.text).where(_posts.c.id.in_(_IDS))
_NAMED = select(_claims.c.post_id, _claims.c.person, _claims.c.organization).where(
    _claims.c.post_id.in_(_IDS)
)
_MEMBER = select(
    _posts.c.id,
    _posts.c.key,
    _posts.c.copy_of,
    func.coalesce(_posts.c.published_at, _posts.c.first_seen_at).label("told_at"),
)
# two statements: for an OR, PostgreSQL may read all posts
_FIRSTS = _MEMBER.where(_posts.c.id.in_(_IDS))
_COPIES = _MEMBER.where(_posts.c.copy_of.in_(_IDS))
_POINT = update(_posts).where(_posts.c.id.in_(_IDS))
_MEASURE = update(_posts).where(_posts.c.id == bindparam("post"))
_INSERT, _FORGET = insert(_bands), delete(_bands).where(_bands.c.post_id.in_(_IDS))


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a post's text stands among the others."""

    text_id: int
    """The post that stands for all copies, perhaps itself."""
    words_count: int
    copies: tuple[int, ...] = ()
    """The other posts with this text."""


def place(
    session: Session, post_id: int, text: str, said: Iterable[Departure], directory: Directory
) -> Placed:
    """Find the copies of a post whose text is new, or another than it was, and join them.

    `said` is what it tells; what the other posts tell is read as it is stored.
    """
    named = [_named(each.person, each.organization, directory) for each in said]
    return _place(session, post_id, text, named, directory)


def place_again(session: Session, post_ids: Collection[int], directory: Directory) -> set[int]:
    """Find the copies of stored posts by the rules of now; the others in their groups."""
    found: set[int] = set()
    for post_id in sorted(post_ids):
        ids = {"ids": [post_id]}
        text = rows(session, _TEXTS, ids).one().text
        if text:
            named = [
                _named(row.person, row.organization, directory)
                for row in rows(session, _NAMED, ids)
            ]
            found.update(_place(session, post_id, text, named, directory).copies)
    return found


def _place(
    session: Session, post_id: int, text: str, named: Collection[Named], directory: Directory
) -> Placed:
    leave(session, post_id)
    read = texts.read(text)
    bands = texts.bands(read)
    rows(session, _MEASURE, {"post": post_id, "words_count": read.size})
    if not bands:
        return Placed(post_id, read.size)
    firsts = _find(session, read, bands, named, directory)
    inserted = sorted({*bands})
    rows(session, _INSERT, [{"band": band, "post_id": post_id} for band in inserted])
    if not firsts:
        return Placed(post_id, read.size)
    members = _members(session, {*firsts, post_id})
    first = _point(session, members)
    others = tuple(sorted(each.id for each in members if each.id != post_id))
    return Placed(first, read.size, others)


def leave(session: Session, post_id: int) -> None:
    """Take a post out of its group: its text is no more what it was."""
    forget(session, [post_id])
    known = rows(session, _GROUPED, {"ids": [post_id]}).one()
    first = known.copy_of or post_id
    left = [each for each in _members(session, {first}) if each.id != post_id]
    if known.copy_of is not None:
        rows(session, _POINT, {"ids": [post_id], "copy_of": None})
    elif left:
        _point(session, left)


def forget(session: Session, post_ids: Collection[int]) -> None:
    """Take texts out of the index: no later post is found to be their copy. Groups stay."""
    rows(session, _FORGET, {"ids": sorted(post_ids)})


def _find(
    session: Session,
    text: Text,
    bands: Sequence[int],
    named: Collection[Named],
    directory: Directory,
) -> set[int]:
    """The posts that stand for the groups of which this text is a copy."""
    values = {f"band_{number}": band for number, band in enumerate(bands)}
    shared = Counter(rows(session, _UNDER[len(bands)], values).scalars())
    if not shared:
        return set()
    near = sorted(shared, key=lambda post_id: (-shared[post_id], post_id))[:MOST_NEAR]
    chosen = _chosen(near, {row.id: row.copy_of for row in rows(session, _GROUPED, {"ids": near})})
    ids = {"ids": sorted(chosen)}
    said: dict[int, list[Named]] = {}
    for row in rows(session, _NAMED, ids):
        name = _named(row.person, row.organization, directory)
        said.setdefault(row.post_id, []).append(name)
    written = {row.id: row.text for row in rows(session, _TEXTS, ids)}
    firsts: set[int] = set()
    for post_id, first in chosen.items():
        if first in firsts or texts.names_others(named, said.get(post_id, ())):
            continue
        if texts.is_copy(text, texts.read(written[post_id])):
            firsts.add(first)
    return firsts


def _chosen(near: Sequence[int], grouped: Mapping[int, int | None]) -> dict[int, int]:
    """Posts to compare, by what they share; each with the post that stands for it."""
    taken: dict[int, int] = {}
    chosen: dict[int, int] = {}
    for post_id in near:
        first = grouped[post_id] or post_id
        taken[first] = taken.get(first, 0) + 1
        if taken[first] <= MOST_OF_GROUP and len(chosen) < MOST_COMPARED:
            chosen[post_id] = first
    return chosen


def _named(person: str | None, organization: str | None, directory: Directory) -> Named:
    return Named(person, directory.find(organization) if organization else None)


def _members(session: Session, firsts: Collection[int]) -> list[Row[Any]]:
    ids = {"ids": sorted(firsts)}
    return [*rows(session, _FIRSTS, ids), *rows(session, _COPIES, ids)]


def _point(session: Session, members: Sequence[Row[Any]]) -> int:
    """Let the earliest stand for all of them; which that is."""
    first: int = min(members, key=lambda each: (each.told_at, each.key)).id
    moved = [each.id for each in members if each.id != first and each.copy_of != first]
    for start in range(0, len(moved), 500):
        rows(session, _POINT, {"ids": moved[start : start + 500], "copy_of": first})
    if any(each.id == first and each.copy_of is not None for each in members):
        rows(session, _POINT, {"ids": [first], "copy_of": None})
    return first
