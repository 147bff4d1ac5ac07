"""A listing that names what is known already: has the post been edited since it was read?

    a later `modified_at`, or other content → due again, with what the listing says now

Only the source that the entry is from is believed: two that list one post, one of them cut, would
else correct each other for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select, update
from sqlmodel import Session

from scraper.records import Entry
from storage import entries, gone
from storage.columns import stored_key
from storage.leases import FREED
from storage.models import EntryRow, table
from storage.statements import rows

SOONEST = timedelta(minutes=10)
"""Between two readings of one page; afterwards half of the time since it was first seen, so that
a site that dates its pages anew every hour is asked a few dozen times in a year."""

_entries = table(EntryRow)
_KNOWN = (
    select(
        _entries.c.id,
        _entries.c.key,
        _entries.c.source_id,
        _entries.c.state,
        _entries.c.reason,
        _entries.c.leased_until,
        _entries.c.modified_at,
        _entries.c.content_digest,
        _entries.c.first_seen_at,
        _entries.c.settled_at,
    )
    .where(_entries.c.key.in_(bindparam("keys", expanding=True)))
    .order_by(_entries.c.key)
)


def renew(
    session: Session, listed: Iterable[Entry], source_id: int, *, is_silent: bool, now: datetime
) -> int:
    """Make those entries due again that were edited since they were listed; how many."""
    unique = {stored_key(entry.key): entry for entry in listed}
    keys = sorted(unique)
    edited = 0
    for start in range(0, len(keys), entries.AT_ONCE):
        some = keys[start : start + entries.AT_ONCE]
        for known in rows(session, _KNOWN, {"keys": some}).all():
            if known.source_id in (None, source_id) and known.reason != gone.REASON:
                told = entries.columns(unique[known.key])
                edited += _renew(session, known, told, source_id, is_silent=is_silent, now=now)
    return edited


def _renew(
    session: Session,
    known: Row[Any],
    told: dict[str, Any],
    source_id: int,
    *,
    is_silent: bool,
    now: datetime,
) -> bool:
    is_edited = _is_edited(known, told)
    if known.state == "pending":
        # what is being read just now ends with what was claimed: the next listing tells again
        if is_edited and known.leased_until is None:
            _write(session, known.id, told)
        return False
    if is_edited:
        due = {**told, **FREED, "state": "pending", "reason": None, "detail": None}
        due |= {"settled_at": None, "source_id": source_id, "run_id": None}
        due |= {"is_silent": is_silent, "due_at": _due_at(known, told, now)}
        _write(session, known.id, due)
    elif known.source_id is None or _is_news_of(known, told):
        _write(session, known.id, {**_dated(known, told), "source_id": source_id})
    return is_edited


def _is_edited(known: Row[Any], told: dict[str, Any]) -> bool:
    later = told["modified_at"]
    if later is not None and known.modified_at is not None and later > known.modified_at:
        return True
    before, after = known.content_digest, told["content_digest"]
    return before is not None and after is not None and before != after


def _is_news_of(known: Row[Any], told: dict[str, Any]) -> bool:
    """A date or a content to compare the next listing with, where there was none."""
    return any(
        getattr(known, name) is None and told[name] is not None
        for name in ("modified_at", "content_digest")
    )


def _dated(known: Row[Any], told: dict[str, Any]) -> dict[str, Any]:
    names = ("modified_at", "content_digest")
    return {name: told[name] for name in names if getattr(known, name) is None}


def _due_at(known: Row[Any], told: dict[str, Any], now: datetime) -> datetime:
    if told["content_digest"] is not None or known.settled_at is None:
        return now
    read_at: datetime = known.settled_at
    pause: timedelta = (read_at - known.first_seen_at) / 2
    return max(now, read_at + max(SOONEST, pause))


_WRITE = update(_entries).where(_entries.c.id == bindparam("entry"))


def _write(session: Session, entry_id: int, values: dict[str, Any]) -> None:
    rows(session, _WRITE, {**values, "entry": entry_id})
