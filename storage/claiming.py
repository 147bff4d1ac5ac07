"""Claiming what is due: a lease by conditional update, so that two processes never get the same.

Used alike for sources, entries (at most so many per host) and deliveries (per channel). A lease
that ends unsettled counts as a loss: its process was probably killed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, Table, and_, case, func, or_, select, update
from sqlmodel import Session

from storage.leases import owner

CANDIDATES = 1000
"""The oldest due rows that one claim looks at: a queue of a million costs no more than this."""
MAX_LOSSES = 50
"""Leases that ended unsettled, after which an item is set aside: it seems to kill its process."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A table of which rows are due by a column, leased, and shared out by group."""

    table: Table
    due: str
    group: str
    pending: ColumnElement[bool]
    """Which rows wait."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much one claim may take."""

    limit: int
    per_group: int
    lease_seconds: float
    busy: Collection[str] = ()
    """Groups of which the caller wants nothing now."""


def claim(session: Session, queue: Queue, now: datetime, share: Share) -> list[int]:
    """Lease due rows until `now` + lease; their ids, first due first within each group.

    No group gets more than its share; groups take turns, so that one with many rows starves no
    other. What else is leased does not count: a killed process would block its groups.
    """
    if share.limit <= 0:
        return []
    # two statements: a planner without statistics might run the first once for every row
    candidates = session.scalars(_candidates(queue, now, share)).all()
    if not candidates:
        return []
    table = queue.table
    # of those that are still free; locked ones are being claimed by somebody else
    free = select(table.c.id).where(table.c.id.in_(candidates), _free(queue, now))
    taken = (
        update(table)
        .where(table.c.id.in_(free.with_for_update(skip_locked=True)))
        .values(
            leased_until=now + timedelta(seconds=share.lease_seconds),
            leased_by=owner(),
            **_losses(table),
        )
        .returning(table.c.id, table.c[queue.due])
    )
    found = session.exec(taken).all()
    return [row[0] for row in sorted(found, key=lambda row: (row[1], row[0]))]


def release(session: Session, table: Table, ids: Sequence[int]) -> None:
    """Give claimed rows back: due again at once."""
    session.exec(update(table).where(table.c.id.in_(ids)).values(leased_until=None))


def lost_too_often(queue: Queue, now: datetime) -> ColumnElement[bool]:
    """Rows whose lease has ended once more than `MAX_LOSSES` allow."""
    table = queue.table
    return and_(queue.pending, table.c.leased_until <= now, table.c.losses >= MAX_LOSSES)


def _free(queue: Queue, now: datetime) -> ColumnElement[bool]:
    table = queue.table
    is_unleased = or_(table.c.leased_until.is_(None), table.c.leased_until <= now)
    return and_(queue.pending, table.c[queue.due] <= now, is_unleased)


def _losses(table: Table) -> dict[str, ColumnElement[int]]:
    if "losses" not in table.c:
        return {}
    # a lease that is still there although it ended was neither settled nor released
    return {"losses": table.c.losses + case((table.c.leased_until.is_not(None), 1), else_=0)}


def _candidates(queue: Queue, now: datetime, share: Share) -> Select[int]:
    table = queue.table
    due, group = table.c[queue.due], table.c[queue.group]
    oldest = (
        select(table.c.id, due.label("due"), group.label("name"))
        .where(_free(queue, now), *([group.not_in(list(share.busy))] if share.busy else ()))
        .order_by(due, table.c.id)
        .limit(CANDIDATES)
        .subquery()
    )
    turn = func.row_number().over(partition_by=oldest.c.name, order_by=[oldest.c.due, oldest.c.id])
    ranked = select(oldest.c.id, oldest.c.due, turn.label("turn")).subquery()
    return (
        select(ranked.c.id)
        .where(ranked.c.turn <= share.per_group)
        .order_by(ranked.c.turn, ranked.c.due, ranked.c.id)
        .limit(share.limit)
    )


def next_due(session: Session, queue: Queue) -> datetime | None:
    """When something is due next, or its lease ends; None when nothing waits."""
    due, leased = queue.table.c[queue.due], queue.table.c.leased_until
    moment = case((leased > due, leased), else_=due)
    found: datetime | None = session.scalar(select(func.min(moment)).where(queue.pending))
    return found
