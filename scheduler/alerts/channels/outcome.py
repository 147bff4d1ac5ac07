"""What every channel is, and how an attempt to send ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from storage.types import DeliveryForSend


@dataclass(frozen=True, slots=True)
class Sent:
    """The receiver took it."""

    note: str | None = None
    """One line on what went wrong all the same (one recipient of several refused)."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The receiver did not take it, or we cannot know."""

    message: str
    """One line for people: what happened and what to do."""
    is_permanent: bool = False
    """Trying again will not help: the delivery is dead."""
    retry_after_seconds: float | None = None
    """The receiver's own wish."""
    is_bug: bool = False
    """Of ours: it says nothing of the receiver."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be sent, for people to look at; no secret is in it."""

    to: str
    """Whom it goes to."""
    text: str | None = None
    html: str | None = None
    body: Mapping[str, Any] | None = None
    """The JSON that is posted."""


class Channel(Protocol):
    """A configured destination."""

    name: str

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Try once. Expected failures are values; anything raised is a bug."""
        ...

    def preview(self, delivery: DeliveryForSend) -> Preview:
        """What `send` would send."""
        ...

    async def probe(self) -> str | None:
        """None when it would work, else one line on what is wrong and what to do. Nothing is
        sent."""
        ...
