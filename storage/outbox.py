"""Matches and notices on their way to the channels: written with what they tell of, sent later.

enqueue → pending → claim (lease) → settle: sent | pending again, later | dead
             │         └ process killed: the lease ends, pending again under the same id
             └ held, for a while → let go, or bundled into a digest (`holding`)
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlmodel import Session

from storage import claiming
from storage.leases import FREED
from storage.models import DeliveryRow, MatchRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import (
    DeliveryForSend,
    DeliveryIntent,
    DeliveryKind,
    Hold,
    MatchIntent,
    NoticeIntent,
)

KEPT_FAILURES = 20
"""Of one delivery, the latest: more than the attempts that it has before it is dead."""
PATIENCE = 4
"""Attempts after which another delivery is the probe of its channel: this one may be at fault."""

_deliveries, _matches = table(DeliveryRow), table(MatchRow)


def _waits_for_another() -> ColumnElement[bool]:
    """What is told of one departure on one channel is told in order, and so are digests."""
    earlier, digest = _deliveries.alias("earlier"), _deliveries.alias("digest")
    thread = select(earlier.c.id).where(
        earlier.c.departure_id == _deliveries.c.departure_id,
        earlier.c.channel == _deliveries.c.channel,
        earlier.c.id < _deliveries.c.id,
    )
    waits = thread.where(earlier.c.state == literal_column("'pending'"))
    waits_in_a_digest = thread.join(digest, digest.c.id == earlier.c.digest_id).where(
        earlier.c.state == literal_column("'bundled'"),
        digest.c.state == literal_column("'pending'"),
    )
    earlier_digest = select(digest.c.id).where(
        digest.c.channel == _deliveries.c.channel,
        digest.c.id < _deliveries.c.id,
        digest.c.kind == literal_column("'digest'"),
        digest.c.state == literal_column("'pending'"),
    )
    return or_(
        waits.correlate(_deliveries).exists(),
        waits_in_a_digest.correlate(_deliveries).exists(),
        and_(
            _deliveries.c.kind == literal_column("'digest'"),
            earlier_digest.correlate(_deliveries).exists(),
        ),
    )


_PENDING = _deliveries.c.state == literal_column("'pending'")
# the operator is told at any hour
_IS_AWAKE = or_(
    _deliveries.c.kind == literal_column("'notice'"),
    _deliveries.c.channel.not_in(bindparam("quiet", expanding=True)),
)
_READY = and_(_deliveries.c.held.is_(None), _IS_AWAKE, ~_waits_for_another())
_ORDER = ("next_attempt_at", "id")
_QUEUE = claiming.Queue(_deliveries, "next_attempt_at", "channel", _PENDING, _ORDER, ready=_READY)


def enqueue(
    session: Session,
    intent: MatchIntent,
    now: datetime,
    holds: Mapping[str, Hold] | None = None,
    told_elsewhere: Collection[str] = (),
) -> int:
    """Record a match with a delivery for each of its channels; how many are new.

    None are when the same rule has matched the same departure for the same reason before.
    `holds` says which channels are not to send it yet; on those that are `told_elsewhere`, an
    alert that is still held says it already.
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
    channels = [each for each in intent.channels if each not in told_elsewhere]
    keys = {channel: f"match:{new[0]}:{channel}" for channel in channels}
    of = {"match_id": new[0], "departure_id": intent.departure_id}
    return len(insert(session, keys, "alert", intent.payload, now, of, holds))


def enqueue_notice(session: Session, intent: NoticeIntent, now: datetime) -> int:
    """Enqueue a notice to the operator, once for each channel and key; how many are new."""
    keys = {channel: f"notice:{intent.key}:{channel}" for channel in intent.channels}
    return len(insert(session, keys, "notice", intent.payload, now))


def insert(
    session: Session,
    keys: Mapping[str, str],
    kind: DeliveryKind,
    payload: Mapping[str, Any],
    now: datetime,
    of: Mapping[str, int] | None = None,
    holds: Mapping[str, Hold] | None = None,
) -> list[int]:
    """New deliveries, one for each channel with a key that is new; their ids."""
    held = holds or {}
    deliveries = [
        {
            "webhook_id": f"msg_{uuid.uuid4().hex}",
            "dedupe_key": key,
            "match_id": None,
            "departure_id": None,
            **(of or {}),
            "channel": channel,
            "kind": kind,
            "payload": payload,
            "state": "pending",
            "held": held[channel].why if channel in held else None,
            "attempts": 0,
            "losses": 0,
            "created_at": now,
            "next_attempt_at": held[channel].until if channel in held else now,
        }
        for channel, key in sorted(keys.items())
    ]
    return insert_or_ignore(session, _deliveries, deliveries)


def claim(
    session: Session,
    now: datetime,
    *,
    limit: int,
    lease_seconds: float,
    per_channel: int,
    busy_channels: Collection[str] = (),
    quiet_channels: Collection[str] = (),
) -> list[DeliveryForSend]:
    """Claim deliveries that are due, oldest first, at most `per_channel` for each channel.

    Channels take turns, so that one with many rows starves no other; a delivery waits for earlier
    ones on the same departure and channel. Nobody else gets a delivery until it is settled or
    released, or its lease ends; one whose leases keep ending that way is set aside as dead, since
    sending it seems to kill the process. Of quiet channels only notices are claimed, of busy ones
    nothing.
    """
    share = claiming.Share(limit, per_channel, lease_seconds, busy_channels)
    quiet = {"quiet": list(quiet_channels)}
    claimed = claiming.claim(session, _QUEUE, now, share, values=quiet, set_aside=_LOST)
    return [_for_send(row) for row in claimed]


_LOST = {
    **FREED,
    "state": "dead",
    "last_error": f"set aside: the process ended {claiming.MAX_LOSSES} times while sending it",
}


def claim_probe(
    session: Session,
    channel: str,
    now: datetime,
    *,
    lease_seconds: float,
    quiet_channels: Collection[str] = (),
) -> DeliveryForSend | None:
    """Claim one delivery of a paused channel, to find out whether it works again.

    One that was tried already, as long as it may not be at fault itself: what nobody has tried
    can still be told with others.
    """
    only = {"quiet": list(quiet_channels), "channel": channel}
    share = claiming.Share(1, 1, lease_seconds)
    for queue in _PROBES:
        for row in claiming.claim(session, queue, now, share, values=only, set_aside=_LOST):
            return replace(_for_send(row), is_probe=True)
    return None


def _probes(which: ColumnElement[bool]) -> claiming.Queue:
    ready = and_(_READY, _deliveries.c.channel == bindparam("channel"), which)
    return claiming.Queue(_deliveries, "next_attempt_at", "channel", _PENDING, _ORDER, ready=ready)


_WAS_TRIED = _deliveries.c.tried_at.is_not(None)
_PROBES = (
    _probes(and_(_WAS_TRIED, _deliveries.c.attempts < PATIENCE)),
    _probes(~_WAS_TRIED),
    _probes(and_(_WAS_TRIED, _deliveries.c.attempts >= PATIENCE)),
)


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
    mine = _deliveries.c.id == intent.delivery_id
    values: dict[str, Any] = {
        "state": intent.state,
        **FREED,
        "attempts": _deliveries.c.attempts + 1,
        "losses": 0,
        "tried_at": intent.at,
        "last_error": intent.error,
    }
    if intent.state == "sent":
        sent = update(_deliveries).where(mine, _deliveries.c.state != "sent")
        session.exec(sent.values(**values, sent_at=intent.at))
        return
    # a user may have dropped it meanwhile
    waits = and_(mine, _deliveries.c.state.in_(("pending", "dead")))
    found = rows(session, select(_deliveries.c.failures).where(waits)).first()
    if found is None:
        return
    failure = {"at": intent.at.isoformat(), "error": intent.error}
    values["failures"] = [*(found.failures or ()), failure][-KEPT_FAILURES:]
    if intent.state == "pending":
        values["next_attempt_at"] = intent.retry_at or intent.at
    session.exec(update(_deliveries).where(waits).values(**values))


def release(session: Session, ids: Sequence[int], now: datetime, begun: int | None = None) -> None:
    """Give claimed deliveries back: due again at once.

    `begun` is the one whose sending was broken off: its receiver may have it.
    """
    claiming.release(session, _deliveries, ids)
    if begun is not None:
        session.exec(update(_deliveries).where(_deliveries.c.id == begun).values(tried_at=now))


def next_due_at(session: Session) -> datetime | None:
    """When the next delivery is due or its lease ends; None when none waits."""
    return claiming.next_due(session, _QUEUE)


def retry(session: Session, ids: Sequence[int] | None, now: datetime) -> int:
    """Give dead deliveries a new life, all of them for None; how many.

    A receiver knows by their ids whether they came through before.
    """
    dead = _deliveries.c.state == "dead"
    chosen = dead if ids is None else and_(dead, _deliveries.c.id.in_(ids))
    values = {**FREED, "state": "pending", "attempts": 0, "losses": 0, "next_attempt_at": now}
    # whatever killed it, it keeps its id: no digest may tell it anew
    values["tried_at"] = func.coalesce(_deliveries.c.tried_at, now)
    revived = update(_deliveries).where(chosen).values(**values)
    return len(session.exec(revived.returning(_deliveries.c.id)).all())


def drop(session: Session, ids: Sequence[int] | None) -> int:
    """Give dead deliveries up, all of them for None; how many. They stay on record."""
    dead = _deliveries.c.state == "dead"
    chosen = dead if ids is None else and_(dead, _deliveries.c.id.in_(ids))
    dropped = update(_deliveries).where(chosen).values(**FREED, state="dropped")
    return len(session.exec(dropped.returning(_deliveries.c.id)).all())
