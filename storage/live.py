"""What a live stream tells between two readings of a source: entries, deletions, where it was.

Saved like a reading, but for the attempt: no failure, no due time, no silence is a stream's to say.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, null, select, update
from sqlmodel import Session

from scraper.records import Entry
from storage import edits, entries, gone, sources
from storage.leases import FREED
from storage.models import EntryRow, PostRow, SourceRow, table
from storage.statements import rows
from storage.types import LiveIntent

_sources, _entries, _posts = table(SourceRow), table(EntryRow), table(PostRow)


def save(session: Session, intents: Sequence[LiveIntent], now: datetime, *, redact: bool) -> int:
    """Write what was told of some sources; how many entries are due that were not.

    A source that was removed meanwhile takes nothing.
    """
    changed = 0
    parts = _parts(session, {key for intent in intents for key in intent.gone})
    keys = {key for intent in intents for key in _gone(session, intent)} - parts.keys()
    if keys:
        # first of all, as in a reading: it waits for a lock that others hold
        gone.mark(session, keys, now, redact=redact)
    known = _lock(session, [intent.source_id for intent in intents])
    for intent in intents:
        if intent.source_id in known:
            changed += _save(session, intent, known[intent.source_id], now)
            changed += _read_again(session, [parts[k] for k in intent.gone if k in parts], intent)
    return changed


def _parts(session: Session, keys: Collection[str]) -> dict[str, int]:
    """Entries that are parts of a longer post: with one of them the post is not gone."""
    found = (
        select(_entries.c.key, _entries.c.id)
        .join(_posts, _posts.c.id == _entries.c.post_id)
        .where(_entries.c.key.in_(keys), _posts.c.key != _entries.c.key)
    )
    return {row.key: row.id for row in rows(session, found)}


def _gone(session: Session, intent: LiveIntent) -> set[str]:
    keys = set(intent.gone)
    for prefix in intent.gone_below:
        for each in (_posts, _entries):
            below = select(each.c.key).where(each.c.key.startswith(prefix, autoescape=True))
            keys |= set(rows(session, below).scalars())
    return keys


def _lock(session: Session, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """The sources, in one order, so that two of us never wait for each other."""
    locked = select(_sources).where(_sources.c.id.in_(ids))
    found = rows(session, locked.order_by(_sources.c.id).with_for_update())
    return {row.id: row for row in found}


def _save(session: Session, intent: LiveIntent, known: Row[Any], now: datetime) -> int:
    edited = edits.renew(session, intent.entries, intent.source_id, is_silent=False, now=now)
    whole = [entry for entry in intent.entries if _is_whole(entry)]
    others = [entry for entry in intent.entries if not _is_whole(entry)]
    new = _enqueue(session, intent, whole, now, now)
    new += _enqueue(session, intent, others, now, intent.fetch_at)
    values: dict[str, Any] = {"memo": {**(known.memo or {}), **intent.memo}}
    if new:
        # else a source of which everything is told between its readings would seem silent
        values |= {**sources.after_new(known, now), "silent_reason": None}
    rows(session, update(_sources).where(_sources.c.id == intent.source_id).values(**values))
    return edited + new


def _read_again(session: Session, ids: Sequence[int], intent: LiveIntent) -> int:
    due: dict[str, Any] = {**FREED, "state": "pending", "reason": None, "detail": None}
    # the whole is asked for: what was listed of it may hold what is deleted
    due |= {"settled_at": None, "content_html": None, "content_post": null()}
    if ids:
        again = update(_entries).where(_entries.c.id.in_(ids), _entries.c.state != "pending")
        rows(session, again.values(**due, due_at=intent.fetch_at))
    return len(ids)


def _is_whole(entry: Entry) -> bool:
    return entry.post is not None or entry.content_html is not None


def _enqueue(
    session: Session, intent: LiveIntent, found: Sequence[Entry], now: datetime, due_at: datetime
) -> int:
    return entries.enqueue(
        session,
        found,
        source_id=intent.source_id,
        depth=0,
        is_silent=False,
        run_id=None,
        now=now,
        due_at=due_at,
    )
