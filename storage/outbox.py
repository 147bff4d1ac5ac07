"""Matches and notices on their way to the channels: written with what they tell of, sent later.

enqueue → pending → claim (lease) → settle: sent | pending again, later | dead
                       └ process killed: the lease ends, pending again under the same id
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, literal_column, select, update
from sqlmodel import Session

from storage import claiming
from storage.claiming import Share
from storage.leases import FREED
from storage.models import DeliveryRow, MatchRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import (
    DeliveryForSend,
    DeliveryIntent,
    DeliveryState,
    DeliveryView,
    MatchIntent,
    NoticeIntent,
)

SUMMARY_LENGTH = 120
"""Characters of the line that `alerts list` shows."""

_deliveries, _matches = table(DeliveryRow), table(MatchRow)


def _follows_one_that_waits() -> ColumnElement[bool]:
    earlier = _deliveries.alias("earlier")
    return (
        select(earlier.c.id)
        .where(
            earlier.c.departure_id == _deliveries.c.departure_id,
            earlier.c.channel == _deliveries.c.channel,
            earlier.c.id < _deliveries.c.id,
            earlier.c.state == literal_column("'pending'"),
        )
        .correlate(_deliveries)
        .exists()
    )


_QUEUE = claiming.Queue(
    _deliveries,
    "next_attempt_at",
    "channel",
    _deliveries.c.state == literal_column("'pending'"),
    ("next_attempt_at", "id"),
    # what is told of one departure on one channel is told in order
    ready=~_follows_one_that_waits(),
)


def enqueue(session: Session, intent: MatchIntent, now: datetime) -> int:
    """Record a match with a delivery for each of its channels; how many are new.

    None are when the same rule has matched the same departure for the same reason before.
    """
    match = {
        "rule": intent.rule,
        "departure_id": intent.departure_id,
        "reason": intent.reason,
        "created_at": now,
    }
    new = insert_or_ignore(session, _matches, [match])
    if not new:
        return 0
    keys = {channel: f"match:{new[0]}:{channel}" for channel in intent.channels}
    return _insert(
        session, keys, intent.payload, now, match_id=new[0], departure_id=intent.departure_id
    )


def enqueue_notice(session: Session, intent: NoticeIntent, now: datetime) -> int:
    """Enqueue a notice to the operator, once for each channel and key; how many are new."""
    keys = {channel: f"notice:{intent.key}:{channel}" for channel in intent.channels}
    return _insert(session, keys, intent.payload, now)


def _insert(
    session: Session,
    keys: Mapping[str, str],
    payload: Mapping[str, Any],
    now: datetime,
    *,
    match_id: int | None = None,
    departure_id: int | None = None,
) -> int:
    deliveries = [
        {
            "webhook_id": f"msg_{uuid.uuid4().hex}",
            "dedupe_key": key,
            "match_id": match_id,
            "departure_id": departure_id,
            "channel": channel,
            "payload": payload,
            "state": "pending",
            "attempts": 0,
            "losses": 0,
            "created_at": now,
            "next_attempt_at": now,
        }
        for channel, key in sorted(keys.items())
    ]
    return len(insert_or_ignore(session, _deliveries, deliveries))


def claim(
    session: Session,
    now: datetime,
    share: Share,
) -> list[DeliveryForSend]:
    """Claim deliveries that are due, oldest first, shared out by channel.

    Channels take turns, so that one with many rows starves no other; a delivery waits for earlier
    ones on the same departure and channel. Nobody else gets a delivery until it is settled or
    released, or its lease ends; one whose leases keep ending that way is set aside as dead, since
    sending it seems to kill the process.
    """
    why = f"set aside: the process ended {claiming.MAX_LOSSES} times while sending it"
    lost = {**FREED, "state": "dead", "last_error": why}
    return [_for_send(row) for row in claiming.claim(session, _QUEUE, now, share, set_aside=lost)]


def _for_send(row: Row[Any]) -> DeliveryForSend:
    return DeliveryForSend(
        id=row.id,
        webhook_id=row.webhook_id,
        channel=row.channel,
        payload=row.payload,
        attempts=row.attempts,
        created_at=row.created_at,
    )


def settle(session: Session, intent: DeliveryIntent) -> None:
    """Write how an attempt to send ended. What was sent stays sent, whoever settles it later."""
    values: dict[str, Any] = {
        "state": intent.state,
        **FREED,
        "attempts": _deliveries.c.attempts + 1,
        "losses": 0,
        "last_error": intent.error,
    }
    if intent.state == "sent":
        values["sent_at"] = intent.at
    elif intent.state == "pending":
        values["next_attempt_at"] = intent.retry_at or intent.at
    session.exec(
        update(_deliveries)
        .where(_deliveries.c.id == intent.delivery_id, _deliveries.c.state != "sent")
        .values(**values)
    )


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed deliveries back unsent: due again at once."""
    claiming.release(session, _deliveries, ids)


def next_due_at(session: Session) -> datetime | None:
    """When the next delivery is due or its lease ends; None when none waits."""
    return claiming.next_due(session, _QUEUE)


def retry(session: Session, ids: Sequence[int] | None, now: datetime) -> int:
    """Give dead deliveries a new life, all of them for None; how many.

    A receiver knows by their ids whether they came through before.
    """
    dead = _deliveries.c.state == "dead"
    chosen = dead if ids is None else and_(dead, _deliveries.c.id.in_(ids))
    revived = session.exec(
        update(_deliveries)
        .where(chosen)
        .values(**FREED, state="pending", attempts=0, losses=0, next_attempt_at=now)
        .returning(_deliveries.c.id)
    )
    return len(revived.all())


# --- showing --------------------------------------------------------------------------------------


def list_views(
    session: Session, state: DeliveryState | None = None, limit: int = 100
) -> list[DeliveryView]:
    """The newest deliveries first, of one state or of all."""
    found = _shown().order_by(_deliveries.c.id.desc()).limit(limit)
    if state is not None:
        found = found.where(_deliveries.c.state == state)
    return [_view(row) for row in rows(session, found)]


def get(session: Session, delivery_id: int) -> DeliveryView | None:
    """One delivery; None when there is none."""
    row = rows(session, _shown().where(_deliveries.c.id == delivery_id)).first()
    return None if row is None else _view(row)


def _shown() -> Select[Any]:
    return select(_deliveries, _matches.c.rule, _matches.c.reason).outerjoin_from(
        _deliveries, _matches, _matches.c.id == _deliveries.c.match_id
    )


def _view(row: Row[Any]) -> DeliveryView:
    return DeliveryView(
        id=row.id,
        webhook_id=row.webhook_id,
        channel=row.channel,
        rule=row.rule,
        reason=row.reason,
        departure_id=row.departure_id,
        summary=_summary(row.payload),
        state=row.state,
        attempts=row.attempts,
        created_at=row.created_at,
        next_attempt_at=row.next_attempt_at if row.state == "pending" else None,
        sent_at=row.sent_at,
        last_error=row.last_error,
    )


def _summary(payload: Mapping[str, Any]) -> str:
    data = payload.get("data") or {}
    departure, wave = data.get("departure") or {}, data.get("wave")
    if wave:
        line = f"{wave.get('size')} leave {wave.get('organization')} in a wave"
        return line[:SUMMARY_LENGTH]
    who = departure.get("person") or departure.get("handle")
    if who or departure.get("organization"):
        line = f"{who or 'somebody'} leaves {departure.get('organization') or 'an organisation'}"
    else:
        line = str(data.get("message") or payload.get("type") or "")
    return line[:SUMMARY_LENGTH]
