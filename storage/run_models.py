"""The tables of backfills: runs, and the steps that they are taken in. See `storage.models`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.columns import CleanText, Id, Instant, Json, JsonOrNull, Key, partial_index
from storage.tables import NUMBERED, Row


class RunRow(Row, table=True):
    __tablename__ = "backfill_run"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    kind: str = Field(sa_type=CleanText)
    target: str = Field(sa_type=CleanText)
    state: str = Field(sa_type=CleanText)
    alerts: bool
    started_at: datetime = Field(sa_type=Instant)
    finished_at: datetime | None = Field(default=None, sa_type=Instant)
    known: int = 0
    departures_new: int = 0
    departures_merged: int = 0
    options: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    alerts_left: int | None = None
    alerts_withheld: int | None = None


class StepRow(Row, table=True):
    """A piece of a backfill that is saved whole: a page of a listing, a stretch of a file."""

    __tablename__ = "backfill_step"
    __table_args__ = (
        UniqueConstraint("run_id", "key"),
        partial_index("ix_step_due", "run_id", "due_at", "id", where="state = 'pending'"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    run_id: int = Field(foreign_key="backfill_run.id", ondelete="CASCADE", sa_type=Id)
    key: str = Field(sa_type=Key)
    form: str = Field(sa_type=CleanText)
    host: str = Field(sa_type=CleanText)
    what: dict[str, Any] = Field(sa_type=Json)
    state: str = Field(sa_type=CleanText)
    reason: str | None = Field(default=None, sa_type=CleanText)
    detail: str | None = Field(default=None, sa_type=CleanText)
    due_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    attempts: int = 0
    losses: int = 0
    position: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    size: int = Field(default=0, sa_type=Id)
    done: int = Field(default=0, sa_type=Id)
    listed: int = Field(default=0, sa_type=Id)
    outside: int = Field(default=0, sa_type=Id)
    read: int = Field(default=0, sa_type=Id)
    ruled_out: int = Field(default=0, sa_type=Id)
    parsed: int = Field(default=0, sa_type=Id)
    kept: int = Field(default=0, sa_type=Id)
    failures: dict[str, int] = Field(sa_type=Json)
    failures_count: int = Field(default=0, sa_type=Id)
    settled_at: datetime | None = Field(default=None, sa_type=Instant)
