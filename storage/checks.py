"""Posts that tell of a departure: their platform is asked a few times if they are as they were.

    saved with a departure → check_at ─ due ─ claim → asked ─┬ as it was → check_at, later
                                                             ├ edited    → saved as an edit
                                                             ├ gone      → `storage.gone`
                                                             └ withheld  → noted

What is due is a column of the entry at which the post was read; it is claimed as entries are.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, bindparam, literal_column, select, update
from sqlmodel import Session

from storage import claiming, entries, gone
from storage.claiming import Share
from storage.leases import FREED
from storage.models import EntryRow, PostRow, table
from storage.statements import rows
from storage.types import CheckIntent, PostForCheck

_entries, _posts = table(EntryRow), table(PostRow)
_WAITS = and_(
    _entries.c.check_at.is_not(None),
    _entries.c.state == literal_column("'done'"),
    _entries.c.post_id.is_not(None),
)
_QUEUE = claiming.Queue(_entries, "check_at", "host", _WAITS, ("check_at", "id"))
_READ = select(_posts).where(_posts.c.id.in_(bindparam("ids", expanding=True)))


def claim_due(
    session: Session,
    now: datetime,
    share: Share,
) -> list[PostForCheck]:
    """Claim posts that are to be asked for again, as `entries.claim_due` claims entries."""
    lost = {**FREED, "check_at": None}
    claimed = claiming.claim(session, _QUEUE, now, share, set_aside=lost)
    ids = [row.post_id for row in claimed]
    found = {row.id: row for row in rows(session, _READ, {"ids": ids})}
    return [
        PostForCheck(
            entry=entries.for_fetch(row),
            url=found[row.post_id].url,
            key=found[row.post_id].key,
            digest=found[row.post_id].digest,
            is_partial=found[row.post_id].is_partial,
        )
        for row in claimed
    ]


def settle(session: Session, intent: CheckIntent, now: datetime, *, redact: bool) -> None:
    """Write what a platform says of a post that it did not give anew.

    Takes the lock of claims where the post is gone: nothing may be locked before.
    """
    if intent.fate == "gone":
        gone.mark(session, intent.keys, now, redact=redact)
    elif intent.fate == "withheld":
        gone.withhold(session, intent.entry_id, now)
    elif intent.fate == "there":
        gone.show(session, intent.entry_id)
    of_entry = update(_entries).where(_entries.c.id == intent.entry_id)
    rows(session, of_entry.values(**FREED, check_at=intent.check_at))
