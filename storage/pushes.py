"""What a hub delivers of a source between two readings: whom it is for, and saving it."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from scraper.records import Hub
from storage import live, sources, subscriptions
from storage.types import LiveIntent, SubscriptionForPush, SubscriptionMode


def addressed(session: Session, token: str) -> SubscriptionForPush | None:
    """The subscription behind a callback; None when there is none (any more)."""
    row = subscriptions.find(session, token)
    if row is None:
        return None
    modes: dict[str | None, SubscriptionMode] = {
        "subscribe": "subscribe",
        "unsubscribe": "unsubscribe",
    }
    return SubscriptionForPush(
        id=row.id,
        hub=Hub(row.hub, row.topic),
        secret=row.secret,
        asked=modes.get(row.asked),
        failures=row.failures,
        source=sources.watched(session, row.source_id) if row.source_id is not None else None,
    )


def save(
    session: Session, subscription_id: int, intent: LiveIntent, now: datetime, *, redact: bool
) -> int:
    """Write what was delivered as a reading would, and that it came; how many entries are due."""
    due = live.save(session, [intent], now, redact=redact)
    subscriptions.note_push(session, subscription_id, now, is_signed=True)
    if due:
        subscriptions.prove(session, intent.source_id, by_push=True)
    return due
