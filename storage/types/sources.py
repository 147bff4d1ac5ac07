"""Places to watch: what is due, what an attempt gave, what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from scraper.records import (
    Conditions,
    Entry,
    Hub,
    SourceOptions,
)

SourceState: TypeAlias = Literal["active", "paused", "stopped"]
"""`paused` by a user; `stopped` by us, because the server said that it is gone for good (410)."""
SourceOrigin: TypeAlias = Literal["config", "added"]
AttemptOutcome: TypeAlias = Literal["fetched", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class NewSource:
    """A place to watch, as a user or the configuration names it."""

    url: str
    key: str
    kind: str
    title: str | None = None
    options: SourceOptions = SourceOptions()
    interval_seconds: int | None = None
    """None: the default of `[fetch]`."""
    origin: SourceOrigin = "added"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceForFetch:
    """A source that is due, claimed for this process until its lease ends."""

    id: int
    url: str
    kind: str
    options: SourceOptions
    conditions: Conditions
    is_first_read: bool
    """Nothing was ever read from it: what it holds now is not news."""
    failures: int
    """Attempts that failed since the last one that did not."""
    interval_seconds: int | None
    content_digest: str | None
    """Of the last body; tells a frozen source from a quiet one."""
    last_new_at: datetime | None
    """When it last gave an entry that was new."""
    typical_gap_seconds: float | None
    """Mean time between its new entries; None while there are too few."""
    silent_reason: str | None
    empty_reads: int
    """Readings in a row that listed nothing at all."""
    memo: Mapping[str, str] = field(default_factory=dict)
    """What its kind noted when it was last read."""
    is_pushed: bool = False
    """A hub tells of what is new, and the readings since found nothing that it had not told."""
    habits: Mapping[str, Any] = field(default_factory=dict)
    """What its readings are usually like (JSON), as the last intent said."""
    rhythm: Mapping[str, Any] | None = None
    """How it publishes, as `scheduler.rhythm` noted it; None: it was never read."""
    wish_seconds: float | None = None
    """How long its last listing asked to be left alone: an answer without a body cannot say it."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One fetch, with its outcome."""

    started_at: datetime
    duration_ms: int
    outcome: AttemptOutcome
    status: int | None = None
    reason: str | None = None
    """Machine word of the failure (`scraper.errors`)."""
    detail: str | None = None
    """One line for people."""
    bytes_read: int = 0
    entries_count: int = 0


@dataclass(frozen=True, slots=True)
class AttemptView(Attempt):
    """One fetch as `sources show` shows it."""

    new_count: int = 0
    """Entries that nobody had listed before."""


@dataclass(frozen=True, slots=True)
class SourceIntent:
    """What to write after an attempt; all of it in one transaction, so that no entry is lost."""

    source_id: int
    attempt: Attempt
    next_fetch_at: datetime
    entries: tuple[Entry, ...] = ()
    """All that were listed; storage keeps those that are not known, or were edited since."""
    is_silent: bool = False
    """Entries are recorded without alerting (first sight)."""
    failures: int = 0
    conditions: Conditions | None = None
    """None: keep what is stored."""
    content_digest: str | None = None
    wish_seconds: float | None = None
    """How long the listing asks to be left alone; counts for readings that are answered 304 too."""
    moved_to: str | None = None
    title: str | None = None
    kind: str | None = None
    """What it was read as; fills a kind that was not yet known (`auto`)."""
    memo: Mapping[str, str] | None = None
    """What its kind wants to know at the next reading, added to what it knew; None: nothing new."""
    gone: tuple[str, ...] = ()
    """Keys of posts that the source says were deleted."""
    edited: tuple[Entry, ...] = ()
    """Older posts that were edited: read again where they are known, and ignored else."""
    stop_reason: str | None = None
    silent_reason: str | None = None
    """Why the source is thought to have fallen silent; None: it has not."""
    empty_reads: int = 0
    hub: Hub | None = None
    """Who tells of what is new there, when it was read anew."""
    habits: Mapping[str, Any] | None = None
    """What its readings are usually like (JSON); None: keep what is stored."""


@dataclass(frozen=True, slots=True)
class SourceSaved:
    """What writing a `SourceIntent` changed."""

    new_entries: int
    has_fallen_silent: bool
    """True once, when `silent_reason` was empty before."""
    edited_entries: int = 0
    """Entries that were known and are due again, as they were edited."""
    next_fetch_at: datetime | None = None
    """When it is read next; None: it is not there any more."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What new entries made of a source's rhythm, and when it is read next."""

    rhythm: Mapping[str, Any]
    mean_root: float
    """Mean over the week of √(entries an hour): its share of all readings."""
    next_fetch_at: datetime | None
    """None: as the intent says."""


Plan: TypeAlias = Callable[[Sequence[datetime | None]], Planned]
"""From the dates of the entries that were new (None: undated). Pure."""


@dataclass(frozen=True, slots=True)
class Demand:
    """How often all active sources together want to be read."""

    mean_roots: tuple[float | None, ...]
    """`Planned.mean_root` of each source without an interval of its own; None: never read."""
    promised_per_hour: float
    """Readings of those that have one."""


@dataclass(frozen=True, slots=True)
class LiveIntent:
    """What a live stream told of a source between two readings, and where it was then."""

    source_id: int
    fetch_at: datetime
    """When entries that carry no content may be fetched: the stream is ahead of the place where
    they are read."""
    entries: tuple[Entry, ...] = ()
    gone: tuple[str, ...] = ()
    """Keys of posts that were deleted."""
    gone_below: tuple[str, ...] = ()
    """How the keys of posts begin that were all deleted, with their account."""
    memo: Mapping[str, str] = field(default_factory=dict)
