"""Deliveries as they are shown: lists, one whole, and how many each channel has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, case, func, literal_column, select
from sqlmodel import Session

from storage.models import DeliveryRow, MatchRow, table
from storage.statements import rows
from storage.types import ChannelCounts, DeliveryDetail, DeliveryState, DeliveryView

SUMMARY_LENGTH = 120
"""Characters of the line that `alerts list` shows."""
MEMBERS_SHOWN = 1000
"""Of a digest; more than it ever holds."""
TODAY = timedelta(days=1)

_deliveries, _matches = table(DeliveryRow), table(MatchRow)


def list_views(
    session: Session,
    state: DeliveryState | None = None,
    limit: int = 100,
    channel: str | None = None,
) -> list[DeliveryView]:
    """The newest deliveries first, of one state or of all, on one channel or on all."""
    found = _shown().order_by(_deliveries.c.id.desc()).limit(limit)
    if state is not None:
        found = found.where(_deliveries.c.state == state)
    if channel is not None:
        found = found.where(_deliveries.c.channel == channel)
    return [_view(row) for row in rows(session, found)]


def list_waiting(session: Session, limit: int) -> list[DeliveryView]:
    """What is to be sent, the first due first."""
    found = (
        _shown()
        .where(_deliveries.c.state == literal_column("'pending'"))
        .order_by(_deliveries.c.next_attempt_at, _deliveries.c.id)
        .limit(limit)
    )
    return [_view(row) for row in rows(session, found)]


def get(session: Session, delivery_id: int) -> DeliveryView | None:
    """One delivery; None when there is none."""
    row = rows(session, _shown().where(_deliveries.c.id == delivery_id)).first()
    return None if row is None else _view(row)


def get_whole(session: Session, delivery_id: int) -> DeliveryDetail | None:
    """One delivery with its body, its failures, and what it stands for; None: there is none."""
    row = rows(session, _shown().where(_deliveries.c.id == delivery_id)).first()
    if row is None:
        return None
    members = _shown().where(_deliveries.c.digest_id == delivery_id).order_by(_deliveries.c.id)
    return DeliveryDetail(
        view=_view(row),
        payload=row.payload,
        failures=tuple(row.failures or ()),
        members=tuple(_view(each) for each in rows(session, members.limit(MEMBERS_SHOWN))),
    )


def payload(session: Session, webhook_id: str) -> Mapping[str, Any] | None:
    """What an alert says, by the id that only its receivers know; None when there is none."""
    found = select(_deliveries.c.payload).where(_deliveries.c.webhook_id == webhook_id)
    told: Mapping[str, Any] | None = rows(session, found).scalar()
    return told


def counts(session: Session, now: datetime) -> Mapping[str, ChannelCounts]:
    """What became of the deliveries of each channel that has any."""
    of = _deliveries.c
    is_waiting = of.state == literal_column("'pending'")
    sent = select(of.channel, func.count()).where(of.sent_at > now - TODAY).group_by(of.channel)
    today = {row[0]: row[1] for row in rows(session, sent)}
    others = select(
        of.channel,
        func.sum(case((is_waiting, 1), else_=0)),
        func.sum(case((is_waiting & of.held.is_not(None), 1), else_=0)),
        func.sum(case((of.state == "dead", 1), else_=0)),
    ).group_by(of.channel)
    return {
        row[0]: ChannelCounts(today.get(row[0], 0), int(row[1]), int(row[2]), int(row[3]))
        for row in rows(session, others)
    }


def _shown() -> Select[Any]:
    return select(_deliveries, _matches.c.rule, _matches.c.reason).outerjoin_from(
        _deliveries, _matches, _matches.c.id == _deliveries.c.match_id
    )


def _view(row: Row[Any]) -> DeliveryView:
    return DeliveryView(
        id=row.id,
        webhook_id=row.webhook_id,
        channel=row.channel,
        kind=row.kind,
        rule=row.rule,
        reason=row.reason,
        departure_id=row.departure_id,
        summary=_summary(row.payload),
        state=row.state,
        held=row.held,
        digest_id=row.digest_id,
        attempts=row.attempts,
        created_at=row.created_at,
        next_attempt_at=row.next_attempt_at if row.state == "pending" else None,
        sent_at=row.sent_at,
        last_error=row.last_error,
    )


def _summary(payload: Mapping[str, Any]) -> str:
    data = payload.get("data") or {}
    departure, wave = data.get("departure") or {}, data.get("wave")
    if payload.get("type") == "digest":
        told = "; ".join(_summary(each) for each in data.get("alerts") or ())
        return f"{data.get('count')} alerts in one ({data.get('reason')}): {told}"[:SUMMARY_LENGTH]
    if wave:
        line = f"{wave.get('size')} leave {wave.get('organization')} in a wave"
        return line[:SUMMARY_LENGTH]
    who = departure.get("person") or departure.get("handle")
    if who or departure.get("organization"):
        line = f"{who or 'somebody'} leaves {departure.get('organization') or 'an organisation'}"
    else:
        line = str(data.get("message") or payload.get("type") or "")
    return line[:SUMMARY_LENGTH]
