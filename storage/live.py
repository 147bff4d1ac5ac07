"""What a live stream tells between two readings of a source: entries, deletions, where it was.

Saved like a reading, but for the attempt: no failure, no due time, no silence is a stream's to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlmodel import Session

from scraper.records import Entry
from storage import edits, entries, gone
from storage.models import EntryRow, PostRow, SourceRow, table
from storage.statements import rows
from storage.types import LiveIntent

_sources = table(SourceRow)


def save(session: Session, intents: Sequence[LiveIntent], now: datetime, *, redact: bool) -> int:
    """Write what was told of some sources; how many entries are due that were not.

    A source that was removed meanwhile takes nothing.
    """
    keys = {key for intent in intents for key in _gone(session, intent)}
    if keys:
        # first of all, as in a reading: it waits for a lock that others hold
        gone.mark(session, keys, now, redact=redact)
    return sum(_save(session, each, now) for each in sorted(intents, key=lambda i: i.source_id))


def _gone(session: Session, intent: LiveIntent) -> set[str]:
    keys = set(intent.gone)
    for prefix in intent.gone_below:
        for each in (table(PostRow), table(EntryRow)):
            below = select(each.c.key).where(each.c.key.startswith(prefix, autoescape=True))
            keys |= set(rows(session, below).scalars())
    return keys


def _save(session: Session, intent: LiveIntent, now: datetime) -> int:
    locked = select(_sources.c.memo).where(_sources.c.id == intent.source_id).with_for_update()
    known = rows(session, locked).first()
    if known is None:
        return 0
    changed = edits.renew(session, intent.entries, intent.source_id, is_silent=False, now=now)
    whole = [entry for entry in intent.entries if _is_whole(entry)]
    others = [entry for entry in intent.entries if not _is_whole(entry)]
    changed += _enqueue(session, intent, whole, now, now)
    changed += _enqueue(session, intent, others, now, intent.fetch_at or now)
    memo = {**(known.memo or {}), **intent.memo}
    rows(session, update(_sources).where(_sources.c.id == intent.source_id).values(memo=memo))
    return changed


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
