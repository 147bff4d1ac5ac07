"""Whose leases they are, so that a restart need not wait for those of a killed process to end.

A claim writes who made it: machine, process, and when that process began (numbers of processes are
given again). Whoever starts on the same machine frees what processes that are gone have left
behind; leases of other machines run out by themselves.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from functools import cache

import psutil
from sqlalchemy import Table, case, select, update
from sqlmodel import Session

from storage.models import (
    DeliveryRow,
    EntryRow,
    ReactionRow,
    SourceRow,
    StepRow,
    SubscriptionRow,
    table,
)

FREED: Mapping[str, object] = {"leased_until": None, "leased_by": None}
"""What is written of a row that nobody has claimed any more: never one without the other."""
BEGAN_TOLERANCE_SECONDS = 5.0
"""A system's idea of when a process began moves a little when its clock is set."""


def owner() -> str:
    """This process, as its claims name it."""
    return _owner(os.getpid())


@cache
def _owner(pid: int) -> str:
    return f"{platform.node()}:{pid}:{psutil.Process(pid).create_time():.0f}"


def recover(session: Session) -> int:
    """Free what processes of this machine that are gone had claimed: due again at once.

    Returns how many sources, entries, steps, reactions, subscriptions and deliveries that were.
    """
    leased = (SourceRow, EntryRow, StepRow, ReactionRow, SubscriptionRow, DeliveryRow)
    return sum(_recover(session, table(row)) for row in leased)


def _recover(session: Session, leased: Table) -> int:
    owners = session.scalars(
        select(leased.c.leased_by).where(leased.c.leased_until.is_not(None)).distinct()
    )
    gone = [name for name in owners if name is not None and is_gone(name)]
    if not gone:
        return 0
    values = dict(FREED)
    if "losses" in leased.c:
        # like a lease that ran out: what kills its process again and again is set aside
        values["losses"] = leased.c.losses + case((leased.c.leased_until.is_not(None), 1), else_=0)
    freed = update(leased).where(leased.c.leased_by.in_(gone), leased.c.leased_until.is_not(None))
    return session.exec(freed.values(**values)).rowcount


def is_gone(name: str) -> bool:
    """True only for a process of this machine that is no more."""
    node, pid, began = name.rsplit(":", 2)
    if node != platform.node():
        return False
    try:
        now_began = psutil.Process(int(pid)).create_time()
    except psutil.NoSuchProcess:
        return True
    except psutil.AccessDenied:
        return False
    return abs(now_began - float(began)) > BEGAN_TOLERANCE_SECONDS
