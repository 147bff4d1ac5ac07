"""References that were gone when they were first met: an archive is asked for each once.

    gone ─ want → due again, in the archive's turn ─ answered → never again

What waits for the archive stands in the queue of entries, under the archive's host: so the pauses,
retries and restarts that hold for pages hold for it too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, select, update
from sqlmodel import Session

from scraper.records import Reference
from storage.columns import stored_key
from storage.leases import FREED
from storage.models import EntryRow, PostRow, table
from storage.statements import rows

WANTED, ANSWERED = "wanted", "answered"
"""Of an entry: the archive is to be asked for it; the archive was asked. None: neither."""

_entries, _posts = table(EntryRow), table(PostRow)


def want(
    session: Session,
    entry_id: int,
    keys: Collection[str],
    reference: Reference | None,
    host: str,
    now: datetime,
) -> bool:
    """Make an entry due in the archive's turn; False where that is not to be.

    Never for what was listed, was asked for already, or was stored once under one of these keys: a
    post that its author deleted after we had it stays deleted. The same holds for the platform's
    own id, since an account has more than one name.
    """
    if any(
        rows(session, select(exists().where(each))).scalar() for each in _known(keys, reference)
    ):
        return False
    wanted = (
        update(_entries)
        .where(
            _entries.c.id == entry_id,
            _entries.c.depth > 0,
            _entries.c.state == "pending",
            _entries.c.archive.is_(None),
            _entries.c.post_id.is_(None),
        )
        .values(**FREED, archive=WANTED, host=host, due_at=now, attempts=0, losses=0)
        .returning(_entries.c.id)
    )
    return rows(session, wanted).first() is not None


def _known(keys: Collection[str], reference: Reference | None) -> Iterator[ColumnElement[bool]]:
    yield _posts.c.key.in_([stored_key(key) for key in keys])
    if reference is not None and reference.native_id is not None:
        yield and_(
            _posts.c.gone_at.is_not(None),
            _posts.c.platform == reference.platform,
            _posts.c.native_id == reference.native_id,
        )


def answered(session: Session, entry_id: int) -> None:
    """The archive has said what it has: it is not asked for this again."""
    rows(session, update(_entries).where(_entries.c.id == entry_id).values(archive=ANSWERED))
