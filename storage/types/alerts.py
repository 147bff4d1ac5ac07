"""Matches, notices and what is sent of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

DeliveryState: TypeAlias = Literal["pending", "sent", "dead"]
MatchReason: TypeAlias = Literal["new", "changed", "confirmed", "denied", "wave"]


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
class DeliveryView:
    """A delivery as `alerts list` shows it."""

    id: int
    webhook_id: str
    channel: str
    rule: str | None
    reason: str | None
    departure_id: int | None
    summary: str
    state: DeliveryState
    attempts: int
    created_at: datetime
    next_attempt_at: datetime | None
    sent_at: datetime | None
    last_error: str | None


@dataclass(frozen=True, slots=True)
class RecipientView:
    """Somebody whom a channel writes mails to."""

    channel: str
    address: str
    token: str
    """What their way out ends with; whoever knows it can unsubscribe them."""
    unsubscribed_at: datetime | None
