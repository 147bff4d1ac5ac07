"""Backfill runs: what was asked for, and how far it is. Their entries say what is left to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import and_, case, delete, func, insert, or_, select, update
from sqlmodel import Session

from scraper.records import Entry
from storage import entries, steps
from storage.columns import stored_key
from storage.models import EntryRow, RunRow, StepRow, table
from storage.statements import rows
from storage.types import RunIntent, RunState, RunView, StepIntent

_runs, _entries, _steps = table(RunRow), table(EntryRow), table(StepRow)


def start(
    session: Session,
    intent: RunIntent,
    found: Iterable[Entry],
    first: Iterable[StepIntent],
    now: datetime,
) -> RunView:
    """Record a run with its entries and first steps; entries that are stored already are not read
    again."""
    unique = {stored_key(entry.key): entry for entry in found}
    run_id = session.exec(
        insert(_runs)
        .values(
            kind=intent.kind,
            target=intent.target,
            state="running",
            alerts=intent.alerts,
            options=dict(intent.options),
            alerts_left=intent.alerts_left,
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
        is_silent=not intent.alerts,
        run_id=run_id,
        now=now,
    )
    session.exec(update(_runs).where(_runs.c.id == run_id).values(known=len(unique) - new))
    steps.add(session, run_id, first, now)
    return _must_view(session, run_id)


def find_resumable(session: Session, intent: RunIntent) -> RunView | None:
    """The newest unfinished run that was asked for in the same words; None for none."""
    unfinished = (
        select(_runs.c.id, _runs.c.options)
        .where(
            _runs.c.kind == intent.kind,
            _runs.c.target == intent.target,
            _runs.c.alerts == intent.alerts,
            _runs.c.state.in_(("running", "stopped")),
        )
        .order_by(_runs.c.id.desc())
    )
    options = dict(intent.options)
    same = (row.id for row in rows(session, unfinished) if (row.options or {}) == options)
    found = next(same, None)
    return None if found is None else view(session, found)


def resume(session: Session, run_id: int, now: datetime, *, failed_too: bool = False) -> RunView:
    """Take a run up; with `failed_too`, what was given up is tried again.

    What a killed process of this machine had claimed is free already (`leases.recover`); what
    another process works on stays with it.
    """
    if failed_too:
        again = {"state": "pending", "due_at": now, "attempts": 0, "settled_at": None}
        for each in (_entries, _steps):
            given_up = and_(each.c.run_id == run_id, each.c.state == "failed")
            session.exec(update(each).where(given_up).values(**again))
    session.exec(
        update(_runs).where(_runs.c.id == run_id).values(state="running", finished_at=None)
    )
    return _must_view(session, run_id)


def take_alerts(session: Session, run_id: int, wanted: int) -> int:
    """How many of so many alerts the run may give; the rest is counted as withheld."""
    left = session.scalar(select(_runs.c.alerts_left).where(_runs.c.id == run_id))
    allowed = wanted if left is None else min(wanted, left)
    session.exec(
        update(_runs)
        .where(_runs.c.id == run_id)
        .values(
            alerts_left=None if left is None else left - allowed,
            alerts_withheld=func.coalesce(_runs.c.alerts_withheld, 0) + wanted - allowed,
        )
    )
    return allowed


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
        session.exec(delete(_steps).where(_steps.c.run_id == run_id, _steps.c.state == "pending"))
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
    taken = _steps_of(session, ids)
    troubles = _step_failures(session, ids)
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
            failures_by_reason=dict(
                Counter(failures.get(row.id, {})) + troubles.get(row.id, Counter())
            ),
            options=row.options or {},
            alerts_withheld=row.alerts_withheld or 0,
            **taken.get(row.id, {}),
        )
        for row in found
    ]


_SUMS = {
    "steps_total": func.count(),
    "steps_done": func.sum(case((_steps.c.state == "done", 1), else_=0)),
    "steps_failed": func.sum(case((_steps.c.state == "failed", 1), else_=0)),
    "bytes_total": func.sum(_steps.c.size),
    "bytes_done": func.sum(_steps.c.done),
    "outside": func.sum(_steps.c.outside),
    "records_read": func.sum(_steps.c.read),
    "records_ruled_out": func.sum(_steps.c.ruled_out),
    "records_parsed": func.sum(_steps.c.parsed),
    "posts_kept": func.sum(_steps.c.kept),
}
"""Of the steps of a run, as its view names them."""


def _steps_of(session: Session, ids: Sequence[int]) -> Mapping[int, Mapping[str, int]]:
    summed = select(_steps.c.run_id, *(each.label(name) for name, each in _SUMS.items()))
    found = rows(session, summed.where(_steps.c.run_id.in_(ids)).group_by(_steps.c.run_id))
    return {row.run_id: {name: int(getattr(row, name) or 0) for name in _SUMS} for row in found}


def _step_failures(session: Session, ids: Sequence[int]) -> Mapping[int, Counter[str]]:
    """What could not be read in steps, and the steps that were given up, by reason."""
    troubled = select(_steps.c.run_id, _steps.c.state, _steps.c.reason, _steps.c.failures).where(
        _steps.c.run_id.in_(ids), or_(_steps.c.failures_count > 0, _steps.c.state == "failed")
    )
    found: dict[int, Counter[str]] = {}
    for run_id, state, reason, failures in rows(session, troubled):
        counted = found.setdefault(run_id, Counter())
        counted.update(failures)
        if state == "failed":
            counted[reason or state] += 1
    return found


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
