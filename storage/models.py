"""The tables. Rows never leave this package: `storage.types` is what others see.

    source ─┬─ attempt, subscription           organization ┐
            └─ entry ── (backfill_run ── step) person ──────┤
    post ─┬─ reference, post_version, reaction, band        ▼
          └─ claim ── evidence     claim ─────────────► departure ── rule_match ── delivery
                                                                 └ verdict
               └─ claim_key        decision: what users said of claims
    wave: which were told, by organization     forgotten: whom to keep out, as digests
    channel: how it fares, once it has failed
    presence: the processes that fetch         host_turn: what a host's next request waits for

A claim is what one post says of one departure; a departure is what all its claims say together.
What is due is a column with an index on the rows that wait. A change here needs a migration.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.alert_models import (
    ChannelRow,
    DeliveryRow,
    MatchRow,
    RecipientRow,
    VerdictRow,
    WaveRow,
)
from storage.columns import CleanText, Id, Instant, Json, JsonOrNull, Key, partial_index
from storage.run_models import RunRow, StepRow
from storage.tables import NUMBERED, Row, table
from storage.turn_models import PresenceRow, TurnRow

__all__ = [
    "AttemptRow",
    "BandRow",
    "ChannelRow",
    "ClaimKeyRow",
    "ClaimRow",
    "DecisionRow",
    "DeliveryRow",
    "DepartureRow",
    "EntryRow",
    "EvidenceRow",
    "ForgottenRow",
    "MatchRow",
    "OrganizationRow",
    "PersonRow",
    "PostRow",
    "PresenceRow",
    "ReactionRow",
    "RecipientRow",
    "ReferenceRow",
    "Row",
    "RunRow",
    "SourceRow",
    "StepRow",
    "SubscriptionRow",
    "TurnRow",
    "VerdictRow",
    "VersionRow",
    "WaveRow",
    "table",
]


class SourceRow(Row, table=True):
    __tablename__ = "source"
    __table_args__ = (
        partial_index("ix_source_due", "next_fetch_at", "id", where="state = 'active'"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    url: str = Field(sa_type=CleanText)
    key: str = Field(sa_type=Key, unique=True)
    host: str = Field(sa_type=CleanText)
    kind: str = Field(sa_type=CleanText)
    title: str | None = Field(default=None, sa_type=CleanText)
    options: dict[str, Any] = Field(sa_type=Json)
    interval_seconds: int | None = None
    origin: str = Field(sa_type=CleanText)
    state: str = Field(sa_type=CleanText)
    state_reason: str | None = Field(default=None, sa_type=CleanText)
    added_at: datetime = Field(sa_type=Instant)
    next_fetch_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    moved_to: str | None = Field(default=None, sa_type=CleanText)
    etag: str | None = Field(default=None, sa_type=CleanText)
    last_modified: str | None = Field(default=None, sa_type=CleanText)
    content_digest: str | None = Field(default=None, sa_type=CleanText)
    first_read_at: datetime | None = Field(default=None, sa_type=Instant)
    last_ok_at: datetime | None = Field(default=None, sa_type=Instant)
    last_new_at: datetime | None = Field(default=None, sa_type=Instant)
    gaps_count: int = 0
    mean_gap_seconds: float | None = None
    failures: int = 0
    empty_reads: int = 0
    last_reason: str | None = Field(default=None, sa_type=CleanText)
    last_detail: str | None = Field(default=None, sa_type=CleanText)
    silent_reason: str | None = Field(default=None, sa_type=CleanText)
    memo: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    habits: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    rhythm: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    mean_root: float | None = None
    wish_seconds: float | None = None
    tags: list[str] | None = Field(default=None, sa_type=JsonOrNull)


class AttemptRow(Row, table=True):
    __tablename__ = "attempt"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    source_id: int = Field(foreign_key="source.id", ondelete="CASCADE", index=True, sa_type=Id)
    started_at: datetime = Field(sa_type=Instant, index=True)
    duration_ms: int
    outcome: str = Field(sa_type=CleanText)
    status: int | None = None
    reason: str | None = Field(default=None, sa_type=CleanText)
    detail: str | None = Field(default=None, sa_type=CleanText)
    bytes_read: int = Field(default=0, sa_type=Id)
    entries_count: int = 0
    new_count: int = 0


class SubscriptionRow(Row, table=True):
    __tablename__ = "subscription"
    __table_args__ = (Index(None, "next_at", "id"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    source_id: int | None = Field(
        default=None, foreign_key="source.id", ondelete="SET NULL", unique=True, sa_type=Id
    )
    hub: str = Field(sa_type=CleanText)
    topic: str = Field(sa_type=CleanText)
    host: str = Field(sa_type=CleanText)
    token: str = Field(sa_type=Key, unique=True)
    secret: str = Field(sa_type=CleanText)
    callback: str | None = Field(default=None, sa_type=CleanText)
    state: str = Field(sa_type=CleanText)
    asked: str | None = Field(default=None, sa_type=CleanText)
    next_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    expires_at: datetime | None = Field(default=None, sa_type=Instant)
    failures: int = 0
    reason: str | None = Field(default=None, sa_type=CleanText)
    pushed_at: datetime | None = Field(default=None, sa_type=Instant)
    pushes_count: int = 0
    refused_count: int = 0
    proven_count: int = 0


class EntryRow(Row, table=True):
    __tablename__ = "entry"
    __table_args__ = (
        partial_index("ix_entry_due", "run_id", "due_at", "id", where="state = 'pending'"),
        partial_index(
            "ix_entry_settled",
            "settled_at",
            where="content_html IS NOT NULL OR content_post IS NOT NULL",
        ),
        partial_index("ix_entry_check", "check_at", "id", where="check_at IS NOT NULL"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    url: str = Field(sa_type=CleanText)
    key: str = Field(sa_type=Key, unique=True)
    host: str = Field(sa_type=CleanText)
    source_id: int | None = Field(
        default=None, foreign_key="source.id", ondelete="SET NULL", index=True, sa_type=Id
    )
    run_id: int | None = Field(
        default=None, foreign_key="backfill_run.id", ondelete="SET NULL", index=True, sa_type=Id
    )
    depth: int
    is_silent: bool
    state: str = Field(sa_type=CleanText)
    reason: str | None = Field(default=None, sa_type=CleanText)
    detail: str | None = Field(default=None, sa_type=CleanText)
    due_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    attempts: int = 0
    losses: int = 0
    title: str | None = Field(default=None, sa_type=CleanText)
    author: str | None = Field(default=None, sa_type=CleanText)
    published_at: datetime | None = Field(default=None, sa_type=Instant)
    modified_at: datetime | None = Field(default=None, sa_type=Instant)
    content_html: str | None = Field(default=None, sa_type=CleanText)
    language: str | None = Field(default=None, sa_type=CleanText)
    first_seen_at: datetime = Field(sa_type=Instant)
    settled_at: datetime | None = Field(default=None, sa_type=Instant)
    post_id: int | None = Field(
        default=None, foreign_key="post.id", ondelete="SET NULL", index=True, sa_type=Id
    )
    content_post: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    content_digest: str | None = Field(default=None, sa_type=CleanText)
    archive: str | None = Field(default=None, sa_type=CleanText)
    check_at: datetime | None = Field(default=None, sa_type=Instant)
    capture: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)


class PostRow(Row, table=True):
    __tablename__ = "post"
    __table_args__ = (
        partial_index("ix_post_gone", "platform", "native_id", where="gone_at IS NOT NULL"),
        partial_index("ix_post_copy_of", "copy_of", where="copy_of IS NOT NULL"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    url: str = Field(sa_type=CleanText)
    key: str = Field(sa_type=Key, unique=True)
    digest: str = Field(sa_type=CleanText)
    text: str = Field(sa_type=CleanText)
    title: str | None = Field(default=None, sa_type=CleanText)
    author: str | None = Field(default=None, sa_type=CleanText)
    author_handle: str | None = Field(default=None, sa_type=CleanText)
    published_at: datetime | None = Field(default=None, sa_type=Instant)
    modified_at: datetime | None = Field(default=None, sa_type=Instant)
    language: str | None = Field(default=None, sa_type=CleanText)
    site_name: str | None = Field(default=None, sa_type=CleanText)
    platform: str = Field(sa_type=CleanText)
    native_id: str | None = Field(default=None, sa_type=CleanText)
    is_partial: bool = False
    source_id: int | None = Field(
        default=None, foreign_key="source.id", ondelete="SET NULL", index=True, sa_type=Id
    )
    run_id: int | None = Field(
        default=None, foreign_key="backfill_run.id", ondelete="SET NULL", index=True, sa_type=Id
    )
    depth: int
    first_seen_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    gone_at: datetime | None = Field(default=None, sa_type=Instant)
    withheld_at: datetime | None = Field(default=None, sa_type=Instant)
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    archive_url: str | None = Field(default=None, sa_type=CleanText)
    copy_of: int | None = Field(default=None, sa_type=Id)
    words_count: int | None = None


class BandRow(Row, table=True):
    """Under what the text of a post is found by its copies."""

    __tablename__ = "band"
    # a third of the room: the rows are their own index
    __table_args__ = ({"sqlite_with_rowid": False},)

    band: int = Field(sa_type=BigInteger, primary_key=True)
    post_id: int = Field(
        foreign_key="post.id", ondelete="CASCADE", sa_type=Id, primary_key=True, index=True
    )


class VersionRow(Row, table=True):
    """What a post said before it was edited."""

    __tablename__ = "post_version"
    __table_args__ = (UniqueConstraint("post_id", "number"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    post_id: int = Field(foreign_key="post.id", ondelete="CASCADE", sa_type=Id)
    number: int
    text: str = Field(sa_type=CleanText)
    title: str | None = Field(default=None, sa_type=CleanText)
    modified_at: datetime | None = Field(default=None, sa_type=Instant)
    replaced_at: datetime = Field(sa_type=Instant)


class ReactionRow(Row, table=True):
    """What is replied to a post, and when to count again. No reply, no name of who replied."""

    __tablename__ = "reaction"
    __table_args__ = (
        partial_index("ix_reaction_due", "count_at", "id", where="state = 'pending'"),
        NUMBERED,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    post_id: int = Field(foreign_key="post.id", ondelete="CASCADE", unique=True, sa_type=Id)
    host: str = Field(sa_type=CleanText)
    state: str = Field(sa_type=CleanText)
    reason: str | None = Field(default=None, sa_type=CleanText)
    detail: str | None = Field(default=None, sa_type=CleanText)
    count_at: datetime = Field(sa_type=Instant)
    leased_until: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = Field(default=None, sa_type=CleanText)
    failures: int = 0
    losses: int = 0
    counted_at: datetime | None = Field(default=None, sa_type=Instant)
    url: str | None = Field(default=None, sa_type=CleanText)
    platform: str | None = Field(default=None, sa_type=CleanText)
    total: int = 0
    read: int = 0
    people: int = 0
    tones: dict[str, int] = Field(sa_type=Json)
    words: list[list[Any]] = Field(sa_type=Json)


class ReferenceRow(Row, table=True):
    __tablename__ = "reference"
    __table_args__ = (UniqueConstraint("post_id", "key"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    post_id: int = Field(foreign_key="post.id", ondelete="CASCADE", sa_type=Id)
    key: str = Field(sa_type=Key, index=True)
    url: str = Field(sa_type=CleanText)
    platform: str = Field(sa_type=CleanText)
    native_id: str | None = Field(default=None, sa_type=CleanText)
    author_handle: str | None = Field(default=None, sa_type=CleanText)
    posted_at: datetime | None = Field(default=None, sa_type=Instant)
    start_offset: int | None = None
    end_offset: int | None = None
    state: str = Field(sa_type=CleanText)
    reason: str | None = Field(default=None, sa_type=CleanText)
    target_post_id: int | None = Field(
        default=None, foreign_key="post.id", ondelete="SET NULL", index=True, sa_type=Id
    )


class PersonRow(Row, table=True):
    __tablename__ = "person"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    key: str = Field(sa_type=Key, unique=True)
    name: str | None = Field(default=None, sa_type=CleanText)
    handle: str | None = Field(default=None, sa_type=CleanText)


class OrganizationRow(Row, table=True):
    __tablename__ = "organization"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    key: str = Field(sa_type=Key, unique=True)
    name: str = Field(sa_type=CleanText)


class SaidFields(SQLModel):
    """What a post, or all posts together, say of a departure."""

    person: str | None = Field(default=None, sa_type=CleanText)
    handle: str | None = Field(default=None, sa_type=CleanText)
    organization: str | None = Field(default=None, sa_type=CleanText)
    role: str | None = Field(default=None, sa_type=CleanText)
    team: str | None = Field(default=None, sa_type=CleanText)
    kind: str = Field(sa_type=CleanText)
    voice: str = Field(sa_type=CleanText)
    status: str = Field(sa_type=CleanText)
    is_background: bool = False
    tenure_years: float | None = None
    start_year: int | None = None
    announced_at: datetime | None = Field(default=None, sa_type=Instant)
    effective_on: str | None = Field(default=None, sa_type=CleanText)
    destination: str | None = Field(default=None, sa_type=CleanText)
    reason: str | None = Field(default=None, sa_type=CleanText)
    score: float


class DepartureRow(SaidFields, Row, table=True):
    __tablename__ = "departure"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True, sa_type=Id)
    organization_id: int | None = Field(
        default=None, foreign_key="organization.id", index=True, sa_type=Id
    )
    is_confirmed: bool = False
    language: str | None = Field(default=None, sa_type=CleanText)
    posts_count: int = 0
    happened_at: datetime = Field(sa_type=Instant, index=True)
    first_seen_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    merged_into: int | None = Field(default=None, sa_type=Id)
    dismissed_at: datetime | None = Field(default=None, sa_type=Instant)


class ClaimRow(SaidFields, Row, table=True):
    __tablename__ = "claim"
    __table_args__ = (UniqueConstraint("post_id", "ordinal"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    post_id: int = Field(foreign_key="post.id", ondelete="CASCADE", sa_type=Id)
    ordinal: int
    departure_id: int = Field(foreign_key="departure.id", index=True, sa_type=Id)
    folded_person: str | None = Field(default=None, sa_type=CleanText)
    handle_key: str | None = Field(default=None, sa_type=Key, index=True)
    cues: list[str] = Field(sa_type=Json)
    keyed_version: int = Field(default=0, index=True, sa_column_kwargs={"server_default": "0"})


class ClaimKeyRow(Row, table=True):
    """Under what a claim is found by others that may tell of the same departure."""

    __tablename__ = "claim_key"

    key: str = Field(sa_type=Key, primary_key=True)
    claim_id: int = Field(
        foreign_key="claim.id", ondelete="CASCADE", sa_type=Id, primary_key=True, index=True
    )


class DecisionRow(Row, table=True):
    """What a user said of claims: joined, parted, dismissed, or a field put right."""

    __tablename__ = "decision"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    kind: str = Field(sa_type=CleanText)
    post_key: str = Field(sa_type=Key, index=True)
    claim: list[str] = Field(sa_type=Json)
    other_post_key: str | None = Field(default=None, sa_type=Key, index=True)
    other_claim: list[str] | None = Field(default=None, sa_type=JsonOrNull)
    field: str | None = Field(default=None, sa_type=CleanText)
    value: dict[str, Any] | None = Field(default=None, sa_type=JsonOrNull)
    made_at: datetime = Field(sa_type=Instant)


class ForgottenRow(Row, table=True):
    """Somebody, or a post, that is not recorded again."""

    __tablename__ = "forgotten"
    __table_args__ = (NUMBERED,)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    digest: str = Field(sa_type=Key, unique=True)
    made_at: datetime = Field(sa_type=Instant)


class EvidenceRow(Row, table=True):
    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("claim_id", "ordinal"), NUMBERED)

    id: int | None = Field(default=None, primary_key=True, sa_type=Id)
    claim_id: int = Field(foreign_key="claim.id", ondelete="CASCADE", sa_type=Id)
    ordinal: int
    field: str = Field(sa_type=CleanText)
    quote: str = Field(sa_type=CleanText)
    start_offset: int
    end_offset: int
