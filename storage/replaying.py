"""What was saved is saved once more, elsewhere: the same changes, one post after the other.

    stored posts with claims, in the order in which they were saved
      → the same claims → `departures.record` into an empty database in memory → changes

So whatever is decided on a change can be decided on the past, by the very code that saved it. Of a
post that was edited only what it says now is known: it counts as if it had said so at first. What
users decided of departures since counts from the beginning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Table, bindparam, create_engine, insert, select
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from storage import claims, departures
from storage.claims import Loaded
from storage.departures import Telling
from storage.gathering import gather
from storage.identity.organizations import Directory
from storage.models import (
    ClaimRow,
    DecisionRow,
    DepartureRow,
    EntryRow,
    PostRow,
    ReferenceRow,
    SourceRow,
    table,
)
from storage.models import Row as AnyRow
from storage.statements import among, rows
from storage.types import Change

AT_ONCE = 200
"""Posts whose claims and texts are read together."""

_posts, _claims, _entries = table(PostRow), table(ClaimRow), table(EntryRow)
_references = table(ReferenceRow)
_SINCE = (
    select(_claims.c.departure_id)
    .join(_posts, _posts.c.id == _claims.c.post_id)
    .where(_posts.c.first_seen_at >= bindparam("since"))
    .distinct()
)
_ALL = select(_claims.c.post_id).distinct()
_OF_DEPARTURES = _ALL.where(among(_claims.c.departure_id, "ids"))
_POSTS = select(_posts).where(among(_posts.c.id, "ids"))
_POINTED = select(_references).where(among(_references.c.post_id, "ids"))
_ENTERED = (
    select(_entries.c.post_id, _entries.c.is_silent, _entries.c.run_id)
    .where(among(_entries.c.post_id, "ids"))
    .order_by(_entries.c.id.desc())
)
_HOMES = select(_claims.c.post_id, _claims.c.ordinal, _claims.c.departure_id)
_departures = table(DepartureRow)
_MERGED = select(_departures.c.id, _departures.c.merged_into)
_PLACED = select(_claims.c.ordinal, _claims.c.departure_id).where(
    _claims.c.post_id == bindparam("post")
)


@dataclass(frozen=True, slots=True)
class Step:
    """A post that was saved once more."""

    post_id: int
    url: str
    saved_at: datetime
    told_at: datetime | None
    """When it was published, or an archive copied it."""
    is_silent: bool
    """It was read to be recorded only."""
    run_id: int | None
    """Of the backfill that read it."""
    changes: tuple[Change, ...]
    now_in: Mapping[int, int]
    """By the number of a departure in `changes`: the stored one that the post's claim is in now."""


@contextmanager
def scratch() -> Iterator[Session]:
    """An empty database in memory, to save into."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    AnyRow.metadata.create_all(engine)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def bearing_on(
    session: Session, directory: Directory, *, since: datetime | None, ids: Collection[int] = ()
) -> set[int]:
    """The departures that posts since then tell of, or these, and all that may have to do with
    them."""
    found: set[int] = set()
    wanted = set(ids)
    if since is not None:
        wanted |= set(rows(session, _SINCE, {"since": since}).scalars())
    for each in sorted(wanted):
        if each not in found:
            found |= {each, *gather(session, (), directory, start=[each]).loaded}
    return found


def post_ids(session: Session, departure_ids: Collection[int] | None) -> list[int]:
    """The posts that tell of these departures, or of any, in the order in which they were saved."""
    if departure_ids is None:
        return sorted(rows(session, _ALL).scalars())
    ids = {"ids": sorted(departure_ids)}
    return sorted(rows(session, _OF_DEPARTURES, ids).scalars())


def replay(
    session: Session, again: Session, ids: Sequence[int], directory: Directory
) -> Iterator[Step]:
    """Save these posts once more, from `session` into the empty `again`, and what each changed."""
    for whole in (table(SourceRow), table(DecisionRow)):
        _copy(again, whole, rows(session, select(whole)).all())
    texts: dict[int, list[int]] = {}
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        told = claims.of_posts(session, some)
        posts = rows(session, _POSTS, {"ids": some}).all()
        entered = {row.post_id: row for row in rows(session, _ENTERED, {"ids": some})}
        # texts are long, and nothing that is decided reads them again
        _copy(again, _posts, posts, text="", run_id=None)
        pointed = rows(session, _POINTED, {"ids": some}).all()
        _copy(again, _references, pointed, target_post_id=None)
        for post in sorted(posts, key=lambda each: int(each.id)):
            same = texts.setdefault(post.copy_of or post.id, [])
            yield _save(again, post, told.get(post.id, []), same, entered.get(post.id), directory)
            same.append(post.id)


def numbers(session: Session, again: Session) -> dict[int, int]:
    """When all is saved once more: by the number of a departure there, the one it has where it is
    stored. A claim may have moved since; a departure is the one that holds the same claims."""
    stored = {(post, ordinal): home for post, ordinal, home in rows(session, _HOMES)}
    shares: dict[int, Counter[int]] = {}
    for post, ordinal, home in rows(again, _HOMES):
        if (post, ordinal) in stored:
            shares.setdefault(home, Counter())[stored[post, ordinal]] += 1
    found = {home: share.most_common(1)[0][0] for home, share in shares.items()}
    merged = {row.id: row.merged_into for row in rows(again, _MERGED)}
    for number in merged:
        last = number
        while last not in found and merged.get(last) is not None:
            last = merged[last]
        if last in found:
            found[number] = found[last]
    return found


def _copy(again: Session, into: Table, found: Sequence[Row[Any]], **instead: Any) -> None:
    if found:
        rows(again, insert(into), [{**row._mapping, **instead} for row in found])  # noqa: SLF001


def _save(
    again: Session,
    post: Row[Any],
    said: Sequence[tuple[int, Loaded]],
    same: Sequence[int],
    entry: Row[Any] | None,
    directory: Directory,
) -> Step:
    telling = Telling(
        post.id,
        post.title,
        f"{post.title}\n\n{post.text}" if post.title else post.text,
        is_new=True,
        archived_at=post.archived_at,
        archive_url=post.archive_url,
        copies=tuple(same),
        source_id=post.source_id,
    )
    told = [loaded.told for _, loaded in said]
    changes = departures.record(again, telling, told, post.first_seen_at, directory)
    placed = rows(again, _PLACED, {"post": post.id})
    now_in = {departure_id: said[ordinal][0] for ordinal, departure_id in placed}
    return Step(
        post.id,
        post.url,
        post.first_seen_at,
        post.published_at or post.archived_at,
        entry is not None and bool(entry.is_silent),
        None if entry is None else entry.run_id,
        changes,
        now_in,
    )
