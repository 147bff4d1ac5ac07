"""Claiming what is due: a lease by conditional update, so that two processes never get the same.

Used alike for sources, entries (at most so many per host) and deliveries (per channel). A lease
that ends unsettled counts as a loss: its process was probably killed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Row,
    Table,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)
from sqlmodel import Session

from storage.columns import Instant
from storage.leases import FREED, owner
from storage.statements import rows

CANDIDATES = 1000
"""The oldest due rows that one claim looks at: a queue of a million costs no more than this."""
MAX_LOSSES = 50
"""Leases that ended unsettled, after which an item is set aside: it seems to kill its process."""

_NOW = bindparam("now", type_=Instant)


@dataclass(frozen=True, slots=True, eq=False)
class Queue:
    """A table of which rows are due by a column, leased, and shared out by group.

    Made once, not for each claim: its statements are built once too.
    """

    table: Table
    due: str
    group: str
    pending: ColumnElement[bool]
    """Which rows wait; it must say the `where` of a partial index literally, or none is used."""
    order: tuple[str, ...]
    """The columns of that index."""
    ready: ColumnElement[bool] | None = None
    """Which of those that wait may be claimed; None: all."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much one claim may take."""

    limit: int
    per_group: int
    lease_seconds: float
    busy: Collection[str] = ()
    """Groups of which the caller wants nothing now."""


def claim(
    session: Session,
    queue: Queue,
    now: datetime,
    share: Share,
    *,
    values: Mapping[str, Any] | None = None,
    set_aside: Mapping[str, Any] | None = None,
) -> list[Row[Any]]:
    """Lease due rows until `now` + lease; they come first due first.

    `values` are of the parameters in the queue's conditions; `set_aside` is what to write of a row
    that was lost more than `MAX_LOSSES` times, None for nothing.

    No group gets more than its share; groups take turns, so that one with many rows starves no
    other. What else is leased does not count: a killed process would block its groups.
    """
    taken = _claim(session, queue, share, {**(values or {}), "now": now})
    lost = {row.id for row in taken if set_aside is not None and row.losses > MAX_LOSSES}
    if not lost:
        return taken
    table = queue.table
    rows(session, update(table).where(table.c.id.in_(lost)).values(**set_aside or {}))
    # nothing left means only that it was all of this kind: others may wait behind
    return [row for row in taken if row.id not in lost] or claim(
        session, queue, now, share, values=values, set_aside=set_aside
    )


def _claim(
    session: Session, queue: Queue, share: Share, values: Mapping[str, Any]
) -> list[Row[Any]]:
    if share.limit <= 0:
        return []
    oldest = rows(session, _oldest(queue), {**values, "busy": list(share.busy)})
    ids = in_turns(((row[0], row[1]) for row in oldest), share.limit, share.per_group)
    oldest.close()
    ids = _still_free(session, queue, {**values, "ids": ids})
    if not ids:
        return []
    lease_end = values["now"] + timedelta(seconds=share.lease_seconds)
    lease = {"ids": ids, "lease_end": lease_end, "claimed_by": owner()}
    taken = rows(session, _lease(queue), lease).all()
    return sorted(taken, key=lambda row: (getattr(row, queue.due), row.id))


def in_turns(candidates: Iterable[tuple[int, str]], limit: int, per_group: int) -> list[int]:
    """Of candidates (id, group) in order: each group's first, then each one's second, and so on.

    Looks at no more of them than it must.
    """
    turns: list[list[int]] = [[] for _ in range(per_group)]
    taken: dict[str, int] = {}
    for number, group in candidates:
        turn = taken.get(group, 0)
        if turn < per_group:
            turns[turn].append(number)
            taken[group] = turn + 1
            if len(turns[0]) == limit:
                break
    return list(chain.from_iterable(turns))[:limit]


def release(session: Session, table: Table, ids: Sequence[int]) -> None:
    """Give claimed rows back: due again at once."""
    rows(session, update(table).where(table.c.id.in_(ids)).values(**FREED))


@cache
def _oldest(queue: Queue) -> Executable:
    table = queue.table
    group = table.c[queue.group]
    return (
        select(table.c.id, group)
        .where(_free(queue), group.not_in(bindparam("busy", expanding=True)))
        # what the index starts with is in the order too: PostgreSQL does not see that it is fixed
        .order_by(*(table.c[name] for name in queue.order))
        .limit(CANDIDATES)
    )


def _still_free(session: Session, queue: Queue, values: Mapping[str, Any]) -> list[int]:
    """Of the candidates, those that nobody else is claiming just now; they are ours from here."""
    if session.get_bind().dialect.name == "sqlite":
        # one writer: what it has just seen is still so
        return list(values["ids"])
    return list(rows(session, _locked(queue), values).scalars())


@cache
def _locked(queue: Queue) -> Executable:
    table = queue.table
    candidates = table.c.id.in_(bindparam("ids", expanding=True))
    return select(table.c.id).where(candidates, _free(queue)).with_for_update(skip_locked=True)


@cache
def _lease(queue: Queue) -> Executable:
    table = queue.table
    return (
        update(table)
        .where(table.c.id.in_(bindparam("ids", expanding=True)))
        .values(
            leased_until=bindparam("lease_end"),
            leased_by=bindparam("claimed_by"),
            **_losses(table),
        )
        .returning(*table.c)
    )


def _free(queue: Queue) -> ColumnElement[bool]:
    table = queue.table
    is_unleased = or_(table.c.leased_until.is_(None), table.c.leased_until <= _NOW)
    ready = () if queue.ready is None else (queue.ready,)
    return and_(queue.pending, table.c[queue.due] <= _NOW, is_unleased, *ready)


def _losses(table: Table) -> dict[str, ColumnElement[int]]:
    if "losses" not in table.c:
        return {}
    # a lease that is still there although it ended was neither settled nor released
    return {"losses": table.c.losses + case((table.c.leased_until.is_not(None), 1), else_=0)}


def next_after(session: Session, queue: Queue, now: datetime) -> datetime | None:
    """When the next row becomes due that is not due yet, whatever its lease; None: there is none.

    Read off the queue's index: what is asked after every tick must not read the queue.
    """
    due = queue.table.c[queue.due]
    statement = select(due).where(queue.pending, due > _NOW).order_by(due).limit(1)
    found: datetime | None = rows(session, statement, {"now": now}).scalar()
    return found


def next_due(
    session: Session, queue: Queue, values: Mapping[str, Any] | None = None
) -> datetime | None:
    """When something is due next, or its lease ends; None when nothing waits."""
    due, leased = queue.table.c[queue.due], queue.table.c.leased_until
    moment = case((leased > due, leased), else_=due)
    statement = select(func.min(moment)).where(queue.pending)
    found: datetime | None = rows(session, statement, values).scalar()
    return found
