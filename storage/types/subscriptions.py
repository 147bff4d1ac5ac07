"""Hubs that push what a source publishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from scraper.records import (
    Hub,
)
from storage.types.sources import SourceForFetch

SubscriptionState: TypeAlias = Literal["offered", "pending", "active", "denied"]
"""`offered`: the feed names a hub that was not asked, or that a user's pause ended. `pending`: the
hub was asked. `active`: it confirmed. `denied`: it refuses."""
SubscriptionMode: TypeAlias = Literal["subscribe", "unsubscribe"]


@dataclass(frozen=True, slots=True)
class SubscriptionForAsk:
    """A subscription about which its hub is to be asked, claimed until its lease ends."""

    id: int
    hub: Hub
    token: str
    """The unguessable end of the callback's address."""
    secret: str
    state: SubscriptionState
    mode: SubscriptionMode
    """What is wanted: to unsubscribe, when its source is gone or not watched."""
    callback: str | None
    """Where the hub was told to deliver; None before it was asked."""
    expires_at: datetime | None
    failures: int
    """Questions since the last one that came to anything."""


@dataclass(frozen=True, slots=True)
class SubscriptionIntent:
    """What comes of a question to a hub."""

    subscription_id: int
    state: SubscriptionState
    next_at: datetime
    failures: int
    reason: str | None = None
    """What the hub, or the way to it, had against it."""
    is_over: bool = False
    """Nothing more is to be asked: forgotten where it has no source, else offered again."""


@dataclass(frozen=True, slots=True)
class SubscriptionForPush:
    """A subscription that its hub calls for."""

    id: int
    hub: Hub
    secret: str
    asked: SubscriptionMode | None
    """What the hub was asked and has not confirmed."""
    failures: int
    source: SourceForFetch | None
    """None when it is gone, or not watched now."""


@dataclass(frozen=True, slots=True)
class SubscriptionView:
    """A subscription as `sources list` shows it."""

    hub: str
    topic: str
    state: SubscriptionState
    expires_at: datetime | None
    """When the hub forgets it unless it is renewed."""
    pushed_at: datetime | None
    """The last delivery that was signed as it should be."""
    pushes_count: int
    refused_count: int
    """Deliveries without the right signature."""
    next_at: datetime
    """When the hub is asked next."""
    reason: str | None
