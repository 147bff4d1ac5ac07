"""Backfill runs: what was asked for, and how far it is. Their entries say what is left to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlmodel import Session

from scraper.records import Entry
from storage import entries
from storage.columns import stored_key
from storage.leases import FREED
from storage.models import EntryRow, RunRow, table
from storage.statements import rows
from storage.types import RunState, RunView

_runs, _entries = table(RunRow), table(EntryRow)


def start(
    session: Session,
    kind: str,
    target: str,
    found: Iterable[Entry],
    *,
    alerts: bool,
    now: datetime,
) -> RunView:
    """Record a run with its entries; those that are stored already are not read again."""
    unique = {stored_key(entry.key): entry for entry in found}
    run_id = session.exec(
        insert(_runs)
        .values(
            kind=kind,
            target=target,
            state="running",
            alerts=alerts,
            started_at=now,
            known=0,
            departures_new=0,
            departures_merged=0,
        )
        .returning(_runs.c.id)
    ).scalar_one()
    new = entries.enqueue(
        session,
        unique.values(),
        source_id=None,
        depth=0,
        is_silent=not alerts,
        run_id=run_id,
        now=now,
    )
    session.exec(update(_runs).where(_runs.c.id == run_id).values(known=len(unique) - new))
    return _must_view(session, run_id)


def find_resumable(session: Session, kind: str, target: str) -> RunView | None:
    """The newest unfinished run of the same kind over the same target; None for none."""
    found = session.scalar(
        select(func.max(_runs.c.id)).where(
            _runs.c.kind == kind,
            _runs.c.target == target,
            _runs.c.state.in_(("running", "stopped")),
        )
    )
    return None if found is None else view(session, found)


def resume(session: Session, run_id: int) -> RunView:
    """Take a run up: what a killed process had claimed is due again at once."""
    session.exec(
        update(_entries)
        .where(_entries.c.run_id == run_id, _entries.c.state == "pending")
        .values(**FREED)
    )
    session.exec(
        update(_runs).where(_runs.c.id == run_id).values(state="running", finished_at=None)
    )
    return _must_view(session, run_id)


def set_state(session: Session, run_id: int, state: RunState, now: datetime) -> RunView:
    """Write that a run stopped, finished or was cancelled; cancelled, it forgets what is left."""
    ended = state in ("finished", "cancelled")
    session.exec(
        update(_runs)
        .where(_runs.c.id == run_id)
        .values(state=state, finished_at=now if ended else None)
    )
    if state == "cancelled":
        session.exec(
            delete(_entries).where(_entries.c.run_id == run_id, _entries.c.state == "pending")
        )
    return _must_view(session, run_id)


def view(session: Session, run_id: int) -> RunView | None:
    """One run; None when there is none."""
    found = _views(session, [run_id])
    return found[0] if found else None


def list_views(session: Session, limit: int = 100) -> list[RunView]:
    """The newest runs first."""
    newest = select(_runs.c.id).order_by(_runs.c.id.desc()).limit(limit)
    return _views(session, session.scalars(newest).all())


def _must_view(session: Session, run_id: int) -> RunView:
    found = view(session, run_id)
    assert found is not None, f"there is no run {run_id}"
    return found


def _views(session: Session, ids: Sequence[int]) -> list[RunView]:
    found = rows(session, select(_runs).where(_runs.c.id.in_(ids)).order_by(_runs.c.id.desc()))
    states, failures = _counts(session, ids)
    return [
        RunView(
            id=row.id,
            kind=row.kind,
            target=row.target,
            state=row.state,
            alerts=row.alerts,
            started_at=row.started_at,
            finished_at=row.finished_at,
            total=row.known + sum(states.get(row.id, {}).values()),
            done=states.get(row.id, {}).get("done", 0),
            skipped=states.get(row.id, {}).get("skipped", 0),
            failed=states.get(row.id, {}).get("failed", 0),
            known=row.known,
            departures_new=row.departures_new,
            departures_merged=row.departures_merged,
            failures_by_reason=failures.get(row.id, {}),
        )
        for row in found
    ]


_ByRun = Mapping[int, Mapping[str, int]]


def _counts(session: Session, ids: Sequence[int]) -> tuple[_ByRun, _ByRun]:
    """Per run, how many entries are in each state, and how many were given up for each reason."""
    found = rows(
        session,
        select(_entries.c.run_id, _entries.c.state, _entries.c.reason, func.count())
        .where(_entries.c.run_id.in_(ids))
        .group_by(_entries.c.run_id, _entries.c.state, _entries.c.reason),
    )
    states: dict[int, dict[str, int]] = {}
    failures: dict[int, dict[str, int]] = {}
    for run_id, state, reason, number in found:
        of_run = states.setdefault(run_id, {})
        of_run[state] = of_run.get(state, 0) + number
        if state in ("failed", "skipped"):
            why = failures.setdefault(run_id, {})
            why[reason or state] = why.get(reason or state, 0) + number
    return states, failures
