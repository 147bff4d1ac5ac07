"""The tables of turns: which processes fetch, and how each host stands. See `storage.models`."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.columns import CleanText, Id, Instant, Key
from storage.tables import NUMBERED, Row


class PresenceRow(Row, table=True):
    """A process that fetches. Its turns are its own as long as it is present."""

    __tablename__ = "presence"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    owner: str = Field(sa_type=CleanText)
    present_until: datetime = Field(sa_type=Instant)
    is_sharing: bool
    """Whether it takes its turns here: not while it is alone."""


class TurnRow(Row, table=True):
    """What the next request to a host has to wait for."""

    __tablename__ = "host_turn"

    host: str = Field(sa_type=Key, primary_key=True)
    holder_id: int | None = Field(default=None, sa_type=Id)
    """The presence of whoever asks the host just now."""
    free_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_until: datetime | None = Field(default=None, sa_type=Instant)
    closed_status: int | None = None
    spent_until: datetime | None = Field(default=None, sa_type=Instant)
    next_id: int | None = Field(default=None, sa_type=Id)
    """The presence of whoever has waited longest."""
    next_until: datetime | None = Field(default=None, sa_type=Instant)
    """Until when the place is kept."""
