"""Subscriptions to hubs (WebSub): which there are, about which a hub is to be asked, what it said.

offered ─ask─► pending ─confirmed─► active ─ask again before the lease ends─► active
                  └ denied ◄────────────┘         no source, or paused ─ask─► forgotten, or offered

What was asked is written before the hub is asked: it may confirm before its answer is here. A
settlement that comes after the confirmation changes nothing of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, insert, or_, select, true
from sqlalchemy import update as update_rows
from sqlmodel import Session

from scraper.records import Hub
from scraper.urls import host
from storage import claiming
from storage.leases import FREED
from storage.models import SourceRow, SubscriptionRow, table
from storage.statements import rows
from storage.types import (
    SubscriptionForAsk,
    SubscriptionIntent,
    SubscriptionMode,
    SubscriptionState,
    SubscriptionView,
)

TOKEN_BYTES = 32
"""Of chance, in a callback's address and in a secret (in hexadecimal 64; 199 are allowed)."""
PER_HOST = 2
_STATES: Mapping[str, SubscriptionState] = {
    "offered": "offered",
    "pending": "pending",
    "active": "active",
    "denied": "denied",
}

_subscriptions, _sources = table(SubscriptionRow), table(SourceRow)


def _is_watched() -> ColumnElement[bool]:
    return exists(
        select(_sources.c.id).where(
            _sources.c.id == _subscriptions.c.source_id, _sources.c.state == "active"
        )
    )


_KNOWN_TO_HUB = _subscriptions.c.state.in_(("pending", "active"))
_QUEUE = claiming.Queue(
    _subscriptions,
    "next_at",
    "host",
    true(),
    ("next_at", "id"),
    ready=or_(_KNOWN_TO_HUB, _is_watched()),
)


# --- what feeds say -----------------------------------------------------------------------------


def note(session: Session, source_id: int, hub: Hub | None, now: datetime) -> None:
    """Write down which hub a source names, after it was read anew; None: none.

    A subscription with another hub, or of another name, is left without a source, to be ended.
    """
    known = rows(
        session, select(_subscriptions).where(_subscriptions.c.source_id == source_id)
    ).one_or_none()
    if known is not None:
        if hub == Hub(known.hub, known.topic):
            return
        _leave(session, known, now)
    if hub is not None:
        rows(session, insert(_subscriptions).values(**_fresh(source_id, hub, now)))


def _leave(session: Session, known: Row[Any], now: datetime) -> None:
    this = _subscriptions.c.id == known.id
    if known.state in ("pending", "active"):
        values = {"source_id": None, "next_at": now, "failures": 0}
        rows(session, update_rows(_subscriptions).where(this).values(**values))
    else:
        rows(session, delete(_subscriptions).where(this))


def _fresh(source_id: int, hub: Hub, now: datetime) -> dict[str, Any]:
    return {
        "source_id": source_id,
        "hub": hub.url,
        "topic": hub.topic,
        "host": host(hub.url),
        "token": secrets.token_urlsafe(TOKEN_BYTES),
        "secret": secrets.token_hex(TOKEN_BYTES),
        "state": "offered",
        "next_at": now,
        "failures": 0,
        "pushes_count": 0,
        "refused_count": 0,
        "proven_count": 0,
    }


# --- asking hubs --------------------------------------------------------------------------------


def claim_due(
    session: Session, now: datetime, *, callbacks: str, limit: int, lease_seconds: float
) -> list[SubscriptionForAsk]:
    """Claim subscriptions about which their hubs are to be asked, and note what will be asked.

    `callbacks` is what our callbacks begin with: who was told another address is told again.
    """
    _wake(session, now, callbacks)
    share = claiming.Share(limit, PER_HOST, lease_seconds)
    claimed = claiming.claim(session, _QUEUE, now, share)
    watched = _watched(session, [row.source_id for row in claimed if row.source_id is not None])
    asks = [_for_ask(row, is_watched=row.source_id in watched) for row in claimed]
    for ask in asks:
        values: dict[str, Any] = {"asked": ask.mode}
        if ask.mode == "subscribe":
            values["callback"] = callbacks + ask.token
            if ask.state in ("offered", "denied"):
                values["state"] = "pending"
        this = _subscriptions.c.id == ask.id
        rows(session, update_rows(_subscriptions).where(this).values(**values))
    return asks


def _wake(session: Session, now: datetime, callbacks: str) -> None:
    """Make due what a pause, a removal or another public address has changed."""
    is_unwanted = and_(
        ~_is_watched(),
        or_(_subscriptions.c.asked.is_(None), _subscriptions.c.asked != "unsubscribe"),
    )
    is_elsewhere = and_(
        _is_watched(), ~_subscriptions.c.callback.startswith(callbacks, autoescape=True)
    )
    woken = update_rows(_subscriptions).where(
        _KNOWN_TO_HUB, _subscriptions.c.next_at > now, or_(is_unwanted, is_elsewhere)
    )
    rows(session, woken.values(next_at=now, failures=0))


def _watched(session: Session, ids: Collection[int]) -> frozenset[int]:
    found = select(_sources.c.id).where(_sources.c.id.in_(ids), _sources.c.state == "active")
    return frozenset(rows(session, found).scalars()) if ids else frozenset()


def _for_ask(row: Row[Any], *, is_watched: bool) -> SubscriptionForAsk:
    return SubscriptionForAsk(
        id=row.id,
        hub=Hub(row.hub, row.topic),
        token=row.token,
        secret=row.secret,
        state=_STATES[row.state],
        mode="subscribe" if is_watched else "unsubscribe",
        callback=row.callback,
        expires_at=row.expires_at,
        failures=row.failures,
    )


def settle(session: Session, intent: SubscriptionIntent) -> None:
    """Write what came of a question, unless the hub has confirmed meanwhile: then that holds."""
    this = _subscriptions.c.id == intent.subscription_id
    rows(session, update_rows(_subscriptions).where(this).values(**FREED))
    still = and_(this, _subscriptions.c.asked.is_not(None))
    if intent.is_over:
        _end(session, still, intent.next_at, intent.reason)
        return
    values = {
        "state": intent.state,
        "next_at": intent.next_at,
        "failures": intent.failures,
        "reason": intent.reason,
    }
    rows(session, update_rows(_subscriptions).where(still).values(**values))


def _end(session: Session, those: ColumnElement[bool], next_at: datetime, why: str | None) -> None:
    gone = and_(those, _subscriptions.c.source_id.is_(None))
    rows(session, delete(_subscriptions).where(gone))
    values = {"state": "offered", "asked": None, "expires_at": None, "next_at": next_at}
    rows(session, update_rows(_subscriptions).where(those).values(**values, reason=why, failures=0))


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed ones back: due again at once."""
    claiming.release(session, _subscriptions, ids)


# --- what hubs say ------------------------------------------------------------------------------


def find(session: Session, token: str) -> Row[Any] | None:
    """The row behind a callback; only for this package (`sources.pushed_by`)."""
    wanted = select(_subscriptions).where(_subscriptions.c.token == token)
    return rows(session, wanted).one_or_none()


def confirm(
    session: Session,
    subscription_id: int,
    mode: SubscriptionMode,
    *,
    expires_at: datetime,
    renew_at: datetime,
) -> bool:
    """A hub asks whether it is true that we asked it; False: it is not (any more)."""
    this = and_(_subscriptions.c.id == subscription_id, _subscriptions.c.asked == mode)
    if mode == "unsubscribe":
        is_asked = rows(session, select(_subscriptions.c.id).where(this)).first() is not None
        _end(session, this, renew_at, None)
        return is_asked
    values = {
        "state": "active",
        "asked": None,
        "expires_at": expires_at,
        "next_at": renew_at,
        "failures": 0,
        "reason": None,
    }
    return rows(session, update_rows(_subscriptions).where(this).values(**values)).rowcount == 1


def deny(session: Session, subscription_id: int, reason: str, next_at: datetime) -> None:
    """A hub refuses a subscription, or ends it; it may be asked again at `next_at`."""
    this = _subscriptions.c.id == subscription_id
    rows(session, delete(_subscriptions).where(this, _subscriptions.c.source_id.is_(None)))
    values = {"state": "denied", "asked": None, "expires_at": None, "next_at": next_at}
    counted = _subscriptions.c.failures + 1
    changed = update_rows(_subscriptions).where(this)
    rows(session, changed.values(**values, reason=reason, failures=counted))


def note_push(session: Session, subscription_id: int, now: datetime, *, is_signed: bool) -> None:
    """Count a delivery."""
    columns = _subscriptions.c
    values: dict[str, Any] = (
        {"pushed_at": now, "pushes_count": columns.pushes_count + 1}
        if is_signed
        else {"refused_count": columns.refused_count + 1}
    )
    rows(session, update_rows(_subscriptions).where(columns.id == subscription_id).values(**values))


def prove(session: Session, source_id: int, *, by_push: bool) -> None:
    """Who told of something new first: the hub, or a reading, which the hub then has missed."""
    proven = _subscriptions.c.proven_count
    told = update_rows(_subscriptions).where(_subscriptions.c.source_id == source_id)
    rows(session, told.values(proven_count=proven + 1 if by_push else 0))


def proven(session: Session, source_ids: Collection[int], now: datetime) -> frozenset[int]:
    """Of these sources, those whose hub has told of all that was new since it first told."""
    if not source_ids:
        return frozenset()
    found = select(_subscriptions.c.source_id).where(
        _subscriptions.c.source_id.in_(source_ids),
        _subscriptions.c.state == "active",
        _subscriptions.c.expires_at > now,
        _subscriptions.c.proven_count > 0,
    )
    return frozenset(rows(session, found).scalars())


# --- showing ------------------------------------------------------------------------------------


def views(session: Session, source_id: int | None = None) -> Mapping[int, SubscriptionView]:
    """By source; of one only, where it is given."""
    columns = _subscriptions.c
    wanted = columns.source_id.is_not(None) if source_id is None else columns.source_id == source_id
    found = rows(session, select(_subscriptions).where(wanted))
    return {row.source_id: _shown(row) for row in found}


def _shown(row: Row[Any]) -> SubscriptionView:
    return SubscriptionView(
        hub=row.hub,
        topic=row.topic,
        state=_STATES[row.state],
        expires_at=row.expires_at,
        pushed_at=row.pushed_at,
        pushes_count=row.pushes_count,
        refused_count=row.refused_count,
        next_at=row.next_at,
        reason=row.reason,
    )
