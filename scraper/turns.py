"""What two processes that ask the same host have to tell each other; standard library only.

A turn is the right to ask a host now. `scraper.politeness` gives turns among the requests of one
process; where several share a database, it asks an object of this protocol as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class HostState:
    """What the next request to a host has to wait for; None: for nothing."""

    free_at: datetime | None = None
    """When the spacing since the last request ends."""
    closed_until: datetime | None = None
    """Until when the host asked not to be asked."""
    closed_status: int | None = None
    """The status with which it said so."""
    spent_until: datetime | None = None
    """When the host's hour is whole again, had no more requests come (`Budget.whole_at`)."""

    def joined(self, other: HostState) -> HostState:
        """What waits for both: whoever knows of a later instant knows more."""
        closing = max(self, other, key=lambda state: _sortable(state.closed_until))
        return HostState(
            free_at=_later(self.free_at, other.free_at),
            closed_until=closing.closed_until,
            closed_status=closing.closed_status,
            spent_until=_later(self.spent_until, other.spent_until),
        )

    def waits_until(self, now: datetime) -> datetime | None:
        """When a request may be made, as far as spacing and closing go; None: now."""
        instant = _later(self.free_at, self.closed_until)
        return instant if instant is not None and instant > now else None

    def says_something(self, now: datetime) -> bool:
        """Whether any of its instants is still to come."""
        instants = (self.free_at, self.closed_until, self.spent_until)
        return any(each is not None and each > now for each in instants)


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to who wants a turn."""

    state: HostState
    """As all processes together know the host."""
    ask_at: datetime | None = None
    """None: the turn is yours, and has to be given back. Else: when to ask again."""


class SharedTurns(Protocol):
    """Turns among all processes that share a database."""

    async def take(self, host: str) -> Told:
        """Take the turn at a host, or hear when to ask again. Asked by one at a time per host."""
        ...

    async def give_back(self, host: str, state: HostState) -> None:
        """End a turn that was taken, with what the next one has to wait for. Raises nothing."""
        ...


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((one, other), key=_sortable)


def _sortable(instant: datetime | None) -> float:
    return float("-inf") if instant is None else instant.timestamp()
