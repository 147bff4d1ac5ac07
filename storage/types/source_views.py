"""What is watched, as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scraper.records import SourceOptions
from storage.types.sources import SourceOrigin, SourceState
from storage.types.subscriptions import SubscriptionView


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as `sources list` shows it."""

    id: int
    url: str
    kind: str
    title: str | None
    state: SourceState
    origin: SourceOrigin
    next_fetch_at: datetime
    last_ok_at: datetime | None
    last_new_at: datetime | None
    failures: int
    last_reason: str | None
    last_detail: str | None
    silent_reason: str | None
    posts_count: int
    departures_count: int
    interval_seconds: int | None = None
    """None: the default of `[fetch]`."""
    state_reason: str | None = None
    """Why it is paused or stopped."""
    options: SourceOptions = SourceOptions()
    subscription: SubscriptionView | None = None
    """What its hub was asked; None: it names no hub."""
    rhythm: Mapping[str, Any] | None = None
    tags: tuple[str, ...] = ()
    """What users call sources of this sort; rules may ask for it."""


@dataclass(frozen=True, slots=True)
class SourceLabel:
    """What a source is called by: all that rules ask of it."""

    id: int
    url: str
    title: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HealthView:
    """The service in numbers."""

    sources: Mapping[str, int]
    """`active`, `failing`, `silent`, `paused`, `stopped` → how many; none, no key."""
    deliveries_waiting: int
