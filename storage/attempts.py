"""What an attempt on a source leaves behind: its record, and what the server said of itself."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import Row, insert, select
from sqlmodel import Session

from scraper.urls import host
from storage.models import AttemptRow, table
from storage.statements import rows
from storage.types import AttemptView, SourceIntent

UNKNOWN_KIND = "auto"
"""The kind of a source that nobody has read yet."""

_RECORD = insert(table(AttemptRow))


def validators(known: Row[Any], intent: SourceIntent) -> dict[str, Any]:
    """What the next request carries, where it goes, and what the source is."""
    values: dict[str, Any] = {}
    if intent.conditions is not None:
        values |= {
            "etag": intent.conditions.etag,
            "last_modified": intent.conditions.last_modified,
        }
    if intent.content_digest is not None:
        values["content_digest"] = intent.content_digest
    if intent.attempt.outcome == "fetched":
        values["wish_seconds"] = intent.wish_seconds
    if intent.moved_to is not None:
        values |= {"moved_to": intent.moved_to, "host": host(intent.moved_to)}
    if intent.title is not None and known.title is None:
        values["title"] = intent.title
    if intent.kind is not None and known.kind == UNKNOWN_KIND:
        values["kind"] = intent.kind
    return values


def record(session: Session, intent: SourceIntent, new: int) -> None:
    """Keep the attempt, with the number of entries that were new."""
    attempt = intent.attempt
    values = {
        "source_id": intent.source_id,
        "started_at": attempt.started_at,
        "duration_ms": attempt.duration_ms,
        "outcome": attempt.outcome,
        "status": attempt.status,
        "reason": attempt.reason,
        "detail": attempt.detail,
        "bytes_read": attempt.bytes_read,
        "entries_count": attempt.entries_count,
        "new_count": new,
    }
    rows(session, _RECORD, values)


def recent(session: Session, source_id: int, most: int) -> list[AttemptView]:
    """A source's last attempts, the newest first."""
    kept = table(AttemptRow).c
    wanted = select(*(kept[name] for name in _SHOWN)).where(kept.source_id == source_id)
    newest = rows(session, wanted.order_by(kept.id.desc()).limit(most))
    return [AttemptView(**row._asdict()) for row in newest]


_SHOWN = [field.name for field in fields(AttemptView)]
