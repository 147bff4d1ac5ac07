"""The tables of alerts: what rules found, what is sent of it, and how the channels fare."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.columns import CleanText, Id, Instant, Json, JsonOrNull, Key, partial_index
from storage.tables import NUMBERED, Row


class WaveRow(Row, table=True):
    """A wave that was told, and how large it was then; its members are departures of its time."""

    __tablename__ = "wave"
    __table_args__ = (UniqueConstraint("organization_key", "measure", "started_at"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    organization_key: str = Field(sa_type=Key)
    started_at: datetime = Field(sa_type=Instant)
    told_at: datetime = Field(sa_type=Instant)
    told_size: int
    measure: str = Field(default="", sa_type=Key, sa_column_kwargs={"server_default": ""})
    """"" for those that chance does not explain, else `4 in 30`."""


class MatchRow(Row, table=True):
    __tablename__ = "rule_match"
    __table_args__ = (UniqueConstraint("rule", "departure_id", "reason"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    rule: str = Field(sa_type=Key)
    departure_id: int = Field(foreign_key="departure.id", index=True, sa_type=Id)
    reason: str = Field(sa_type=Key)
    created_at: datetime = Field(sa_type=Instant)


class VerdictRow(Row, table=True):
    """What a user says of an alert: right, wrong, or of no interest."""

    __tablename__ = "verdict"
    __table_args__ = (UniqueConstraint("departure_id", "rule"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    departure_id: int = Field(foreign_key="departure.id", ondelete="CASCADE", sa_type=Id)
    rule: str = Field(sa_type=Key)
    verdict: str = Field(sa_type=CleanText)
    wrong: list[str] = Field(sa_type=Json)
    made_at: datetime = Field(sa_type=Instant)


class DeliveryRow(Row, table=True):
    __tablename__ = "delivery"
    __table_args__ = (
        partial_index("ix_delivery_due", "next_attempt_at", "id", where="state = 'pending'"),
        partial_index(
            "ix_delivery_held",
            "next_attempt_at",
            "id",
            where="state = 'pending' AND held IS NOT NULL",
        ),
        partial_index(
            "ix_delivery_digest", "channel", "id", where="state = 'pending' AND kind = 'digest'"
        ),
        partial_index("ix_delivery_member", "digest_id", where="digest_id IS NOT NULL"),
        partial_index("ix_delivery_sent", "channel", "sent_at", where="sent_at IS NOT NULL"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    webhook_id: str = Field(sa_type=Key, unique=True)
    dedupe_key: str = Field(sa_type=Key, unique=True)
    match_id: int | None = Field(default=None, foreign_key="rule_match.id", index=True, sa_type=Id)
    departure_id: int | None = Field(
        default=None, foreign_key="departure.id", index=True, sa_type=Id
    )
    channel: str = Field(sa_type=CleanText)
    payload: dict[str, Any] = Field(sa_type=Json)
    state: str = Field(sa_type=CleanText)
    attempts: int = 0
    losses: int = 0
    created_at: datetime = Field(sa_type=Instant)
    next_attempt_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    last_error: str | None = Field(default=None, sa_type=CleanText)
    kind: str = Field(sa_type=CleanText, sa_column_kwargs={"server_default": "alert"})
    held: str | None = Field(default=None, sa_type=CleanText)
    tried_at: datetime | None = Field(default=None, sa_type=Instant)
    digest_id: int | None = Field(default=None, sa_type=Id)
    failures: list[dict[str, Any]] | None = Field(default=None, sa_type=JsonOrNull)


class ChannelRow(Row, table=True):
    """How a channel fares: there is a row once it has failed, or was paused."""

    __tablename__ = "channel"

    name: str = Field(sa_type=Key, primary_key=True)
    failures: int = 0
    probes: int = 0
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    reason: str | None = Field(default=None, sa_type=CleanText)
    probe_at: datetime | None = Field(default=None, sa_type=Instant)


class RecipientRow(Row, table=True):
    """Somebody whom a channel writes mails to, with the address of the way out."""

    __tablename__ = "recipient"
    __table_args__ = (UniqueConstraint("channel", "address"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    channel: str = Field(sa_type=Key)
    address: str = Field(sa_type=Key)
    token: str = Field(sa_type=Key, unique=True)
    unsubscribed_at: datetime | None = Field(default=None, sa_type=Instant)
