"""Backfills: runs, and the steps that they are taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from scraper.records import Entry

RunState: TypeAlias = Literal["running", "stopped", "finished", "cancelled"]
StepForm: TypeAlias = Literal["listing", "stretch", "file"]
"""`listing`: a request whose answer lists entries. `stretch`: a piece of a file on disk. `file`:
a file of an archive that is fetched whole, then read in stretches."""
StepState: TypeAlias = Literal["pending", "done", "failed"]


@dataclass(frozen=True, slots=True)
class RunIntent:
    """A backfill that was asked for."""

    kind: str
    target: str
    alerts: bool
    options: Mapping[str, Any] = field(default_factory=dict)
    """What else was asked for, as JSON; with kind and target it tells one run from another."""
    alerts_left: int | None = None
    """How many alerts it may give at most; None where it gives none."""


@dataclass(frozen=True, slots=True)
class StepIntent:
    """A step to be taken."""

    key: str
    """Within its run: no step is taken twice."""
    form: StepForm
    what: Mapping[str, Any]
    """As its form needs it, as JSON."""
    host: str = ""
    """Which is asked for it; empty for files on disk."""
    size: int = 0
    """Bytes to read, where that is known."""


@dataclass(frozen=True, slots=True)
class StepForRun:
    """A step that is due; claimed until its lease ends."""

    id: int
    run_id: int
    key: str
    form: StepForm
    what: Mapping[str, Any]
    host: str
    position: Mapping[str, Any] | None
    """How far it is; None: at its beginning."""
    attempts: int
    size: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """What one more piece of a step came to; added to what was counted before."""

    done: int = 0
    """Bytes."""
    listed: int = 0
    outside: int = 0
    """Listed, and published outside the window of time."""
    read: int = 0
    ruled_out: int = 0
    parsed: int = 0
    kept: int = 0
    failures: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """How a step stands after some work on it."""

    step_id: int
    state: StepState
    progress: Progress = Progress()
    position: Mapping[str, Any] | None = None
    """With state `pending`: where it goes on."""
    reason: str | None = None
    detail: str | None = None
    retry_at: datetime | None = None
    """With state `pending`: not before this instant, and nobody works on it till then."""
    entries: tuple[Entry, ...] = ()
    steps: tuple[StepIntent, ...] = ()


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
    """Entries: those listed so far, and those known before."""
    done: int
    skipped: int
    failed: int
    known: int
    """Entries that were stored before the run and so not read again."""
    departures_new: int
    departures_merged: int
    failures_by_reason: Mapping[str, int] = field(default_factory=dict)
    """Of entries, steps and records of files."""
    options: Mapping[str, Any] = field(default_factory=dict)
    steps_total: int = 0
    steps_done: int = 0
    steps_failed: int = 0
    bytes_total: int = 0
    bytes_done: int = 0
    outside: int = 0
    """Entries that were listed, and published outside the window of time."""
    records_read: int = 0
    """Records of files, as the four that follow."""
    records_ruled_out: int = 0
    """By the first search: they hold no phrase of leaving."""
    records_parsed: int = 0
    posts_kept: int = 0
    alerts_withheld: int = 0
    """Beyond the most that it may give."""
