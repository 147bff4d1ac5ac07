"""Backfills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

RunState: TypeAlias = Literal["running", "stopped", "finished", "cancelled"]


@dataclass(frozen=True, slots=True)
class RunView:
    """A backfill run and how far it is."""

    id: int
    kind: str
    target: str
    state: RunState
    alerts: bool
    started_at: datetime
    finished_at: datetime | None
    total: int
    done: int
    skipped: int
    failed: int
    known: int
    """URLs that were stored before the run and so not read again."""
    departures_new: int
    departures_merged: int
    failures_by_reason: Mapping[str, int] = field(default_factory=dict)
