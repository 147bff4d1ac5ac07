"""The steps of backfills: claimed like everything that is due, saved with what they came to.

A step of a listing is settled in the transaction that makes its entries due and adds the steps
that it leads to. A stretch of a file is saved piece by piece, with the position from where it goes
on. So a kill costs no more than what was under way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, literal_column, select, update
from sqlmodel import Session

from storage import claiming, entries
from storage.claiming import Share
from storage.columns import stored_key
from storage.leases import FREED
from storage.models import EntryRow, RunRow, StepRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import StepForm, StepForRun, StepIntent, StepOutcome

AT_ONCE = 500
"""Steps in one statement."""

_steps, _runs, _entries = table(StepRow), table(RunRow), table(EntryRow)
_IS_PENDING = _steps.c.state == literal_column("'pending'")


def _queue_where(*mine: ColumnElement[bool]) -> claiming.Queue:
    of_run = _steps.c.run_id == bindparam("run")
    order = ("run_id", "due_at", "id")
    return claiming.Queue(_steps, "due_at", "host", and_(_IS_PENDING, of_run, *mine), order)


_ALL = _queue_where()
_OF_FORM: dict[StepForm, claiming.Queue] = {
    form: _queue_where(_steps.c.form == literal_column(f"'{form}'"))
    for form in ("listing", "stretch", "file")
}


def add(session: Session, run_id: int, found: Iterable[StepIntent], now: datetime) -> int:
    """Make steps due that the run has not had; how many were new."""
    made = [
        {
            "run_id": run_id,
            "key": stored_key(each.key),
            "form": each.form,
            "host": each.host,
            "what": dict(each.what),
            "size": each.size,
            "state": "pending",
            "due_at": now,
            "failures": {},
            **dict.fromkeys(_COUNTED, 0),
        }
        for each in found
    ]
    new = 0
    for start in range(0, len(made), AT_ONCE):
        new += len(insert_or_ignore(session, _steps, made[start : start + AT_ONCE]))
    return new


_COUNTED = (
    "attempts",
    "losses",
    "done",
    "listed",
    "outside",
    "read",
    "ruled_out",
    "parsed",
    "kept",
    "failures_count",
)


def claim_due(
    session: Session, now: datetime, share: Share, *, run_id: int, form: StepForm
) -> list[StepForRun]:
    """Claim steps of one form of a run that are due."""
    lost = {**FREED, "state": "failed", "reason": "process_ended", "settled_at": now}
    claimed = claiming.claim(
        session, _OF_FORM[form], now, share, values={"run": run_id}, set_aside=lost
    )
    return [_for_run(row) for row in claimed]


def _for_run(row: Any) -> StepForRun:
    return StepForRun(
        id=row.id,
        run_id=row.run_id,
        key=row.key,
        form=row.form,
        what=row.what,
        host=row.host,
        position=row.position,
        attempts=row.attempts,
        size=row.size,
    )


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed steps back: due again at once."""
    claiming.release(session, _steps, ids)


def postpone(session: Session, step_id: int, until: datetime) -> None:
    """Give a claimed step back, to be due later: nothing was asked for it, no attempt counts."""
    rows(session, update(_steps).where(_steps.c.id == step_id).values(**FREED, due_at=until))


def save(
    session: Session,
    run_id: int,
    outcome: StepOutcome,
    now: datetime,
    *,
    limit: int | None = None,
    lease_seconds: float = 0.0,
) -> None:
    """Write how a step stands, make due what it listed and add the steps that it leads to.

    `limit` is how many entries the run may have: with the last of them its listing ends.
    `lease_seconds` is for how long a step that goes on stays claimed.
    """
    known = rows(session, select(_steps.c.failures).where(_steps.c.id == outcome.step_id)).scalar()
    failures = Counter(known or {}) + Counter(outcome.progress.failures)
    values: dict[str, Any] = {
        name: _steps.c[name] + count
        for name, count in asdict(outcome.progress).items()
        if name != "failures" and count
    }
    values |= {
        "state": outcome.state,
        "reason": outcome.reason,
        "detail": outcome.detail,
        "failures": dict(failures),
        "failures_count": sum(failures.values()),
    }
    values |= _due(outcome, now, lease_seconds)
    rows(session, update(_steps).where(_steps.c.id == outcome.step_id).values(**values))
    is_over = _list(session, run_id, outcome, now, limit)
    if outcome.steps and not is_over:
        add(session, run_id, outcome.steps, now)


def _due(outcome: StepOutcome, now: datetime, lease_seconds: float) -> dict[str, Any]:
    if outcome.state != "pending":
        return {**FREED, "settled_at": now, "position": None}
    if outcome.retry_at is not None:
        attempts = _steps.c.attempts + 1
        return {**FREED, "due_at": outcome.retry_at, "attempts": attempts}
    ends = now + timedelta(seconds=lease_seconds)
    return {"position": outcome.position, "leased_until": ends, "attempts": 0}


def _list(
    session: Session, run_id: int, outcome: StepOutcome, now: datetime, limit: int | None
) -> bool:
    """Make entries due, up to the run's limit; whether that is reached."""
    unique = {stored_key(entry.key): entry for entry in outcome.entries}
    found = list(unique.values())
    if limit is not None:
        found = found[: max(0, limit - total(session, run_id))]
    if found:
        alerts = rows(session, select(_runs.c.alerts).where(_runs.c.id == run_id)).scalar_one()
        new = entries.enqueue(
            session,
            found,
            source_id=None,
            depth=0,
            is_silent=not alerts,
            run_id=run_id,
            now=now,
        )
        known = _runs.c.known + len(found) - new
        rows(session, update(_runs).where(_runs.c.id == run_id).values(known=known))
    if limit is None or total(session, run_id) < limit:
        return False
    end(session, run_id, now)
    return True


def end(session: Session, run_id: int, now: datetime) -> None:
    """The run has all that it may have: no step of it is taken any more."""
    ended = {**FREED, "state": "done", "reason": "limit", "settled_at": now, "position": None}
    rows(session, update(_steps).where(_steps.c.run_id == run_id, _IS_PENDING).values(**ended))


def is_full(session: Session, run_id: int, limit: int) -> bool:
    """Whether a run has as many entries, or posts of files, as it may have."""
    return max(total(session, run_id), kept_count(session, run_id)) >= limit


def done_files(session: Session, run_id: int) -> list[str]:
    """The addresses of files that were fetched, once all stretches on disk are read."""
    left = select(func.count()).where(_OF_FORM["stretch"].pending)
    if rows(session, left, {"run": run_id}).scalar():
        return []
    fetched = select(_steps.c.what).where(
        _steps.c.run_id == run_id, _steps.c.form == "file", _steps.c.state == "done"
    )
    return [str(what["url"]) for what in rows(session, fetched).scalars()]


def kept_count(session: Session, run_id: int) -> int:
    """How many posts of files a run has kept."""
    kept = select(func.sum(_steps.c.kept)).where(_steps.c.run_id == run_id)
    return int(rows(session, kept).scalar() or 0)


def total(session: Session, run_id: int) -> int:
    """The entries that a run listed, those that were known before included; references apart."""
    own = select(func.count()).where(_entries.c.run_id == run_id, _entries.c.depth == 0)
    known = select(_runs.c.known).where(_runs.c.id == run_id)
    return int(rows(session, own).scalar_one()) + int(rows(session, known).scalar_one())


def pending_count(session: Session, run_id: int) -> int:
    """How many steps of a run wait or are under way."""
    waiting = select(func.count()).where(_ALL.pending)
    return rows(session, waiting, {"run": run_id}).scalar() or 0


def put_off(session: Session, run_id: int) -> str | None:
    """Why the step that is due next waits; None where none waits for a reason."""
    waiting = select(_steps.c.detail).where(
        _steps.c.run_id == run_id, _IS_PENDING, _steps.c.detail.is_not(None)
    )
    found: str | None = rows(session, waiting.order_by(_steps.c.due_at).limit(1)).scalar()
    return found


def next_due_at(session: Session, run_id: int) -> datetime | None:
    """When the next step is due or its lease ends; None when none waits."""
    return claiming.next_due(session, _ALL, {"run": run_id})
