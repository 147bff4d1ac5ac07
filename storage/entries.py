"""What waits to become a post: listed by a source, named by a backfill, referred to by a post."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    ColumnElement,
    Executable,
    Row,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlmodel import Session

from scraper.records import Capture, Entry, Post
from scraper.urls import host
from storage import archives, claiming
from storage.claiming import Share
from storage.columns import stored_key
from storage.digests import entry_digest
from storage.leases import FREED
from storage.models import EntryRow, ReferenceRow, RunRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import EntryForFetch, EntryIntent

AT_ONCE = 500
"""Keys in one statement: well below the variables that SQLite and PostgreSQL take."""

_entries = table(EntryRow)
_references = table(ReferenceRow)
_runs = table(RunRow)
_POST, _CAPTURE = TypeAdapter(Post), TypeAdapter(Capture)
_IS_PENDING = _entries.c.state == literal_column("'pending'")


def _queue_where(mine: ColumnElement[bool]) -> claiming.Queue:
    order = ("run_id", "due_at", "id")
    return claiming.Queue(_entries, "due_at", "host", and_(_IS_PENDING, mine), order)


_OF_SERVICE = _queue_where(_entries.c.run_id.is_(None))
_OF_RUN = _queue_where(_entries.c.run_id == bindparam("run"))


def enqueue(
    session: Session,
    found: Iterable[Entry],
    *,
    source_id: int | None,
    depth: int,
    is_silent: bool,
    run_id: int | None,
    now: datetime,
    due_at: datetime | None = None,
) -> int:
    """Make entries due, now or at `due_at`, that are not known by their key; how many were new."""
    return len(
        make_due(
            session,
            found,
            source_id=source_id,
            depth=depth,
            is_silent=is_silent,
            run_id=run_id,
            now=now,
            due_at=due_at,
        )
    )


def make_due(
    session: Session,
    found: Iterable[Entry],
    *,
    source_id: int | None,
    depth: int,
    is_silent: bool,
    run_id: int | None,
    now: datetime,
    due_at: datetime | None = None,
) -> list[int]:
    """The same; the ids of those that were new.

    One that an abandoned backfill left unread counts as new, and so does, for a backfill, one
    that was given up.
    """
    unique = {stored_key(entry.key): entry for entry in found}
    values = {
        "source_id": source_id,
        "run_id": run_id,
        "depth": depth,
        "is_silent": is_silent,
        "state": "pending",
        "due_at": due_at or now,
    }
    # sorted: two transactions that insert the same keys wait for each other in one order only
    keys = sorted(unique)
    new: list[int] = []
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        new += _adopt(session, some, values)
        rows = [{**columns(unique[key]), **values, "first_seen_at": now} for key in some]
        new += insert_or_ignore(session, _entries, rows)
    return new


def published(session: Session, ids: Sequence[int]) -> list[datetime | None]:
    """When these entries say that they were published; None each that says nothing."""
    found: list[datetime | None] = []
    for start in range(0, len(ids), AT_ONCE):
        some = select(_entries.c.published_at).where(
            _entries.c.id.in_(ids[start : start + AT_ONCE])
        )
        found += rows(session, some).scalars()
    return found


def _adopting(left: ColumnElement[bool]) -> Executable:
    found = _entries.c.key.in_(bindparam("keys", expanding=True))
    return update(_entries).where(found, left).returning(_entries.c.id)


_ABANDONED = and_(
    _IS_PENDING,
    _entries.c.run_id.is_not(None),
    _entries.c.run_id.not_in(select(_runs.c.id).where(_runs.c.state == "running")),
)
_ADOPT = _adopting(_ABANDONED)
_ADOPT_FOR_RUN = _adopting(or_(_ABANDONED, _entries.c.state == "failed"))


def _adopt(session: Session, keys: Sequence[str], values: dict[str, Any]) -> list[int]:
    adopt = _ADOPT if values["run_id"] is None else _ADOPT_FOR_RUN
    fresh = {**FREED, "attempts": 0, "reason": None, "detail": None}
    return list(rows(session, adopt, {**values, **fresh, "keys": keys}).scalars())


def columns(entry: Entry) -> dict[str, Any]:
    """An entry as its row holds it, before anything was tried on it."""
    return {
        "url": entry.url,
        "key": entry.key,
        "host": _host(entry.capture.url if entry.capture else entry.url),
        "title": entry.title,
        "author": entry.author,
        "published_at": entry.published_at,
        "modified_at": entry.modified_at,
        "content_html": entry.content_html,
        "content_post": _POST.dump_python(entry.post, mode="json") if entry.post else None,
        "language": entry.language,
        "capture": _CAPTURE.dump_python(entry.capture, mode="json") if entry.capture else None,
        "content_digest": entry_digest(entry),
        "attempts": 0,
        "losses": 0,
    }


def _host(url: str) -> str:
    # an address that is none fails when it is fetched, and is settled with its reason
    try:
        return host(url)
    except ValueError:
        return ""


def claim_due(
    session: Session,
    now: datetime,
    share: Share,
    *,
    run_id: int | None = None,
) -> list[EntryForFetch]:
    """Claim entries that are due, shared out by host.

    Those of one backfill, or without `run_id` those of the service. Nobody else gets them until
    they are settled or released, or the lease ends.
    """
    lost = {**FREED, "state": "failed", "reason": "process_ended", "settled_at": now}
    claimed = claiming.claim(
        session, _queue(run_id), now, share, values=_run(run_id), set_aside=lost
    )
    return [for_fetch(row) for row in claimed]


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed entries back: due again at once."""
    claiming.release(session, _entries, ids)


def postpone(session: Session, entry_id: int, until: datetime) -> None:
    """Give a claimed entry back, to be due later: nothing was asked for it, no attempt counts."""
    put_off = update(_entries).where(_entries.c.id == entry_id)
    rows(session, put_off.values(**FREED, due_at=until))


def settle(session: Session, intent: EntryIntent, now: datetime) -> None:
    """Write how an attempt on an entry ended, also to the references that wait for it."""
    values: dict[str, Any] = {"state": intent.state, "reason": intent.reason}
    values["detail"] = intent.detail
    if intent.state == "pending":
        values["due_at"] = intent.retry_at or now
    else:
        values["settled_at"] = now
    key = _settle(session, intent.entry_id, values)
    if key is not None and intent.state in ("skipped", "failed"):
        _leave_unresolved(session, key, intent.reason)


def settle_as_post(
    session: Session, entry_id: int, post_key: str, post_id: int, now: datetime, **more: Any
) -> None:
    """The entry has become a post, perhaps under another key: references to it lead there.

    `more` are columns to write besides.
    """
    values = {"state": "done", "reason": None, "detail": None, "settled_at": now}
    key = _settle(session, entry_id, {**values, "post_id": post_id, **more})
    if key is not None and key != stored_key(post_key):
        resolve(session, key, post_id)


_SETTLE = (
    update(_entries)
    .where(_entries.c.id == bindparam("entry"))
    .values(attempts=_entries.c.attempts + 1)
    .returning(_entries.c.key)
)


def _settle(session: Session, entry_id: int, values: Mapping[str, Any]) -> str | None:
    """The key of the entry; None when it is gone."""
    found = rows(session, _SETTLE, {**FREED, **values, "entry": entry_id})
    key: str | None = found.scalar_one_or_none()
    return key


_RESOLVE = (
    update(_references)
    .where(_references.c.key == bindparam("wanted"), _references.c.target_post_id.is_(None))
    .values(state="resolved", reason=None, target_post_id=bindparam("target"))
)


def resolve(session: Session, key: str, post_id: int) -> None:
    """Every reference to `key` that has led nowhere so far leads to this post."""
    rows(session, _RESOLVE, {"wanted": key, "target": post_id})


def _leave_unresolved(session: Session, key: str, reason: str | None) -> None:
    rows(
        session,
        update(_references)
        .where(_references.c.key == key, _references.c.state == "pending")
        .values(state="unresolved", reason=reason),
    )


def pending_count(session: Session, run_id: int | None) -> int:
    """How many entries of a backfill, or of the service, still wait."""
    waiting = select(func.count()).where(_queue(run_id).pending)
    return rows(session, waiting, _run(run_id)).scalar() or 0


def next_due_at(session: Session, run_id: int | None = None) -> datetime | None:
    """When the next entry is due or its lease ends; None when none waits."""
    return claiming.next_due(session, _queue(run_id), _run(run_id))


def next_after(session: Session, now: datetime) -> datetime | None:
    """When the next entry of the service becomes due that is not due yet; None: there is none."""
    return claiming.next_after(session, _OF_SERVICE, now)


def _queue(run_id: int | None) -> claiming.Queue:
    return _OF_SERVICE if run_id is None else _OF_RUN


def _run(run_id: int | None) -> dict[str, int]:
    return {} if run_id is None else {"run": run_id}


def for_fetch(row: Row[Any]) -> EntryForFetch:
    """A claimed row, as it is worked on."""
    return EntryForFetch(
        id=row.id,
        entry=Entry(
            url=row.url,
            key=row.key,
            title=row.title,
            author=row.author,
            published_at=row.published_at,
            modified_at=row.modified_at,
            content_html=row.content_html,
            language=row.language,
            post=_POST.validate_python(row.content_post) if row.content_post else None,
            capture=_CAPTURE.validate_python(row.capture) if row.capture else None,
        ),
        source_id=row.source_id,
        depth=row.depth,
        is_silent=row.is_silent,
        attempts=row.attempts,
        run_id=row.run_id,
        first_seen_at=row.first_seen_at,
        host=row.host,
        asks_archive=row.archive == archives.WANTED,
    )
