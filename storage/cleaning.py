"""Forgetting what nobody will ask for again. Posts, departures and evidence stay."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, null, or_, select, update
from sqlmodel import Session

from storage import turns
from storage.models import AttemptRow, EntryRow, table

AT_ONCE = 10_000
"""Rows in one transaction, so that the writer is never held for seconds; the rest comes next."""
KEEP_CONTENT = timedelta(days=1)
"""For a look at an entry that went wrong; then its content is only in the post."""


def clean(session: Session, now: datetime, keep_attempts: timedelta) -> int:
    """Delete old attempts and turns, and the content of entries that are settled; how many rows."""
    attempts, entries = table(AttemptRow), table(EntryRow)
    old = select(attempts.c.id).where(attempts.c.started_at < now - keep_attempts).limit(AT_ONCE)
    settled = (
        select(entries.c.id)
        .where(
            or_(entries.c.content_html.is_not(None), entries.c.content_post.is_not(None)),
            entries.c.settled_at < now - KEEP_CONTENT,
        )
        .limit(AT_ONCE)
    )
    deleted = session.exec(delete(attempts).where(attempts.c.id.in_(old))).rowcount
    emptied = session.exec(
        update(entries)
        .where(entries.c.id.in_(settled))
        .values(content_html=None, content_post=null())
    ).rowcount
    return deleted + emptied + turns.clean(session, now, AT_ONCE)
