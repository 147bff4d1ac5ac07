"""How channels fare: which keep failing and are paused, and when they are probed.

A channel that works has no row, or one that says nothing: what is sent costs nothing here.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, delete, literal_column, select
from sqlmodel import Session

from storage.models import ChannelRow, DeliveryRow, table
from storage.statements import insert_or_update, rows
from storage.types import ChannelState

_channels, _deliveries = table(ChannelRow), table(DeliveryRow)
_IS_PAUSED = _channels.c.paused_at.is_not(None)
_IS_FOR_GOOD = and_(_IS_PAUSED, _channels.c.probe_at.is_(None))


def list_states(session: Session) -> dict[str, ChannelState]:
    """Those that have failed lately, or are paused, by name."""
    return {row.name: _state(row) for row in rows(session, select(_channels))}


def paused(session: Session) -> set[str]:
    """Channels to which nothing goes now, but probes."""
    return set(rows(session, select(_channels.c.name).where(_IS_PAUSED)).scalars())


def state_for_update(session: Session, name: str) -> ChannelState:
    """How one channel fares, nobody else changing it until the transaction ends."""
    found = rows(session, select(_channels).where(_channels.c.name == name).with_for_update())
    row = found.first()
    return ChannelState(name) if row is None else _state(row)


def save(session: Session, state: ChannelState) -> None:
    """Write how a channel fares."""
    values = {
        "name": state.name,
        "failures": state.failures,
        "probes": state.probes,
        "paused_at": state.paused_at,
        "reason": state.reason,
        "probe_at": state.probe_at,
    }
    insert_or_update(session, _channels, values, by="name")


def worked(session: Session, name: str, *, is_probe: bool) -> None:
    """Something was sent: the channel is well. A paused one only its probe resumes: what else
    came through had begun before."""
    well = ~_IS_FOR_GOOD if is_probe else ~_IS_PAUSED
    rows(session, delete(_channels).where(_channels.c.name == name, well))


def due_probes(session: Session, now: datetime) -> list[str]:
    """Paused channels that are to be probed now: none to which something is on its way."""
    on_its_way = select(_deliveries.c.id).where(
        _deliveries.c.channel == _channels.c.name,
        _deliveries.c.state == literal_column("'pending'"),
        _deliveries.c.leased_until > now,
    )
    due = select(_channels.c.name).where(
        _IS_PAUSED, _channels.c.probe_at <= now, ~on_its_way.correlate(_channels).exists()
    )
    return list(rows(session, due).scalars())


def pause(session: Session, name: str, reason: str, now: datetime) -> None:
    """Let nothing go to a channel until somebody resumes it."""
    save(session, ChannelState(name, paused_at=now, reason=reason))


def resume(session: Session, name: str) -> bool:
    """Let deliveries go again. False when it was not paused."""
    statement = delete(_channels).where(_channels.c.name == name, _IS_PAUSED)
    return bool(rows(session, statement).rowcount)


def _state(row: Row[Any]) -> ChannelState:
    return ChannelState(
        name=row.name,
        failures=row.failures,
        probes=row.probes,
        paused_at=row.paused_at,
        reason=row.reason,
        probe_at=row.probe_at,
    )
