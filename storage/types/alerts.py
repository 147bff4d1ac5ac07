"""Matches, notices and what is sent of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

DeliveryState: TypeAlias = Literal["pending", "bundled", "sent", "dead", "dropped"]
DeliveryKind: TypeAlias = Literal["alert", "digest", "notice"]
MatchReason: TypeAlias = Literal["new", "changed", "confirmed", "denied", "wave"]
Held: TypeAlias = Literal["settle", "gate", "scheduled", "quiet", "cap"]
"""Why an alert does not go yet: it may become better, nobody has looked at it yet, or its
channel's digest, quiet hours or cap."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Until when something is held, and why."""

    why: Held
    until: datetime


@dataclass(frozen=True, slots=True)
class MatchIntent:
    """A rule that fired: one delivery for each channel, each at most once."""

    rule: str
    departure_id: int
    reason: str
    """A `MatchReason`; with its number for a wave, since a departure may be in several."""
    channels: tuple[str, ...]
    payload: Mapping[str, Any]
    """The body of the alert as it was true then (JSON); a redelivery says the same."""


@dataclass(frozen=True, slots=True)
class NoticeIntent:
    """Something the operator should know (a source fell silent, a channel failed)."""

    key: str
    """Sent once per key and channel."""
    channels: tuple[str, ...]
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DeliveryForSend:
    """A delivery that is due, claimed until its lease ends."""

    id: int
    webhook_id: str
    """Stable over every attempt: the receiver's key against duplicates."""
    channel: str
    payload: Mapping[str, Any]
    attempts: int
    """Attempts made before this one."""
    created_at: datetime
    is_probe: bool = False
    """Its channel is paused: this one finds out whether it works again."""


@dataclass(frozen=True, slots=True)
class DeliveryIntent:
    """How an attempt to send ended."""

    delivery_id: int
    state: DeliveryState
    at: datetime
    retry_at: datetime | None = None
    """With state `pending`."""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class SettlingDelivery:
    """A first alert that is still held, so that what comes in meanwhile can be told in it."""

    id: int
    rule: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HeldDelivery:
    """An alert whose hold has ended, or that is late: where it goes is to be decided."""

    id: int
    channel: str
    departure_id: int | None
    held: Held | None
    """None: it is late, since its channel was down."""
    created_at: datetime
    payload: Mapping[str, Any]
    is_follow_up: bool
    """Something on the same departure waits before it, and is not to be decided on now."""


@dataclass(frozen=True, slots=True)
class DigestIntent:
    """One message that stands for several alerts."""

    channel: str
    member_ids: tuple[int, ...]
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How a channel fares."""

    name: str
    failures: int = 0
    """Failed attempts since the last one that did not."""
    probes: int = 0
    """Since it was paused."""
    paused_at: datetime | None = None
    reason: str | None = None
    probe_at: datetime | None = None
    """When it is probed next; None while it is paused: never, until somebody resumes it."""


@dataclass(frozen=True, slots=True)
class ChannelCounts:
    """What became of a channel's deliveries."""

    sent_today: int = 0
    """In the last 24 hours."""
    waiting: int = 0
    held: int = 0
    """Of those that wait."""
    dead: int = 0


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """A delivery as `alerts list` shows it."""

    id: int
    webhook_id: str
    channel: str
    kind: DeliveryKind
    rule: str | None
    reason: str | None
    departure_id: int | None
    summary: str
    state: DeliveryState
    held: Held | None
    digest_id: int | None
    """The digest that stands for it."""
    attempts: int
    created_at: datetime
    next_attempt_at: datetime | None
    sent_at: datetime | None
    last_error: str | None


@dataclass(frozen=True, slots=True)
class DeliveryDetail:
    """A delivery whole."""

    view: DeliveryView
    payload: Mapping[str, Any]
    failures: tuple[Mapping[str, Any], ...]
    """Attempts that failed, `at` and `error`, the latest ones."""
    members: tuple[DeliveryView, ...]
    """Of a digest: what it stands for."""


@dataclass(frozen=True, slots=True)
class RecipientView:
    """Somebody whom a channel writes mails to."""

    channel: str
    address: str
    token: str
    """What their way out ends with; whoever knows it can unsubscribe them."""
    unsubscribed_at: datetime | None
