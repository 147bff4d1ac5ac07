"""What is held in the outbox, and what becomes of it: let go, held on, or told in a digest.

    enqueue with a hold → its time comes → list_held → let_go | hold | bundle
                  └ settling: what comes in meanwhile is folded into it

A member of a digest is `bundled` with the digest's id, in the transaction that makes the digest.
What was ever tried is never bundled: its receiver may have it, and knows it by its own id.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, literal_column, select, update
from sqlmodel import Session

from storage import outbox
from storage.engine import lock
from storage.models import DeliveryRow, MatchRow, table
from storage.statements import rows
from storage.types import DigestIntent, HeldDelivery, Hold, SettlingDelivery

AT_ONCE = 500
"""Alerts that one transaction decides on: others wait for it to end."""
HOUR = timedelta(hours=1)
_LOCK = 7_303_014_004
"""Any number that nobody else takes for an advisory lock in the same PostgreSQL database."""

_deliveries, _matches = table(DeliveryRow), table(MatchRow)
_IS_PENDING = _deliveries.c.state == literal_column("'pending'")
_IS_HELD = and_(_IS_PENDING, _deliveries.c.held.is_not(None))
_IS_UNTRIED = and_(
    _deliveries.c.tried_at.is_(None),
    _deliveries.c.losses == 0,
    # also one that has ended: its process may have sent it
    _deliveries.c.leased_until.is_(None),
)


def begin(session: Session) -> None:
    """Decide alone, whatever other services there are, until the transaction ends."""
    lock(session, _LOCK)


def list_held(
    session: Session,
    now: datetime,
    paused: Collection[str],
    expire: Mapping[timedelta, Collection[str]],
) -> list[HeldDelivery]:
    """Alerts whose hold has ended, and those that are late, the oldest first.

    `expire` has the channels by how long after its time an alert is late. Paused channels are
    left alone.
    """
    due = and_(_IS_HELD, _deliveries.c.next_attempt_at <= now)
    found = _list(session, due, paused)
    for after, channels in expire.items():
        late = and_(
            _IS_PENDING,
            _deliveries.c.next_attempt_at <= now - after,
            _deliveries.c.held.is_(None),
            _deliveries.c.kind == "alert",
            _IS_UNTRIED,
            _deliveries.c.channel.in_(channels),
        )
        found += _list(session, late, paused)
    found.sort(key=lambda row: row.id)
    chosen = found[:AT_ONCE]
    follow_ups = _follow_ups(session, chosen)
    return [_held(row, is_follow_up=row.id in follow_ups) for row in chosen]


def _list(session: Session, which: ColumnElement[bool], paused: Collection[str]) -> list[Row[Any]]:
    statement = (
        select(_deliveries)
        .where(which, _deliveries.c.channel.not_in(paused))
        .order_by(_deliveries.c.next_attempt_at, _deliveries.c.id)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    return list(rows(session, statement))


def _follow_ups(session: Session, chosen: Sequence[Row[Any]]) -> set[int]:
    """Those before which something waits on the same departure that is not chosen."""
    threads = {each.departure_id for each in chosen if each.departure_id is not None}
    waiting = select(_deliveries.c.id, _deliveries.c.departure_id, _deliveries.c.channel).where(
        _deliveries.c.departure_id.in_(threads), _IS_PENDING
    )
    ids = {each.id for each in chosen}
    first: dict[tuple[int, str], int] = {}
    for row in rows(session, waiting) if threads else ():
        if row.id not in ids:
            thread = (row.departure_id, row.channel)
            first[thread] = min(row.id, first.get(thread, row.id))
    return {
        each.id
        for each in chosen
        if first.get((each.departure_id, each.channel), each.id) < each.id
    }


def _held(row: Row[Any], *, is_follow_up: bool) -> HeldDelivery:
    return HeldDelivery(
        id=row.id,
        channel=row.channel,
        departure_id=row.departure_id,
        held=row.held,
        created_at=row.created_at,
        payload=row.payload,
        is_follow_up=is_follow_up,
    )


def count_sent(session: Session, channel: str, now: datetime) -> tuple[list[datetime], int]:
    """When alerts and digests went to a channel within the hour, and how many more may go."""
    of = _deliveries.c
    ours = and_(of.channel == channel, of.kind != "notice")
    sent = select(of.sent_at).where(ours, of.sent_at > now - HOUR).order_by(of.sent_at)
    under_way = select(func.count()).where(ours, _IS_PENDING, of.held.is_(None))
    return list(rows(session, sent).scalars()), rows(session, under_way).scalar_one()


def let_go(session: Session, ids: Iterable[int], now: datetime) -> None:
    """They are due now."""
    chosen = and_(_IS_HELD, _deliveries.c.id.in_(list(ids)))
    rows(session, update(_deliveries).where(chosen).values(held=None, next_attempt_at=now))


def hold(session: Session, ids: Iterable[int], held: Hold) -> None:
    """They wait on."""
    chosen = and_(_IS_PENDING, _deliveries.c.id.in_(list(ids)))
    values = {"held": held.why, "next_attempt_at": held.until}
    rows(session, update(_deliveries).where(chosen).values(**values))


def bundle(session: Session, intent: DigestIntent, now: datetime) -> int:
    """Make a digest that stands for its members; its id."""
    key = f"digest:{uuid.uuid4().hex}"
    (digest_id,) = outbox.insert(session, {intent.channel: key}, "digest", intent.payload, now)
    members = and_(_IS_PENDING, _deliveries.c.id.in_(intent.member_ids))
    values = {"state": "bundled", "held": None, "digest_id": digest_id}
    bundled = rows(session, update(_deliveries).where(members).values(**values)).rowcount
    assert bundled == len(intent.member_ids), (bundled, intent.member_ids)
    return digest_id


def look_again(session: Session, now: datetime) -> None:
    """Decide anew on all that is held: the settings may say something else."""
    chosen = and_(_IS_HELD, _deliveries.c.held != "settle")
    rows(session, update(_deliveries).where(chosen).values(next_attempt_at=now))


# --- settling -------------------------------------------------------------------------------------


def settling(
    session: Session, departure_id: int, now: datetime
) -> Mapping[str, list[SettlingDelivery]]:
    """First alerts on a departure that are still held to become better ones, by channel."""
    statement = (
        select(_deliveries.c.id, _deliveries.c.channel, _deliveries.c.payload, _matches.c.rule)
        .join_from(_deliveries, _matches, _matches.c.id == _deliveries.c.match_id)
        .where(
            _deliveries.c.departure_id == departure_id,
            _IS_PENDING,
            _deliveries.c.held == "settle",
            _deliveries.c.next_attempt_at > now,
        )
        .with_for_update(of=_deliveries)
    )
    found: dict[str, list[SettlingDelivery]] = {}
    for row in rows(session, statement):
        each = SettlingDelivery(row.id, row.rule, row.payload)
        found.setdefault(row.channel, []).append(each)
    return found


def fold(session: Session, delivery_id: int, payload: Mapping[str, Any]) -> None:
    """Tell in a settling alert what is known by now."""
    rows(
        session,
        update(_deliveries).where(_deliveries.c.id == delivery_id).values(payload=payload),
    )
