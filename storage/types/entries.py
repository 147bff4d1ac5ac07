"""What is to be read, and the posts that it gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from scraper.records import (
    Entry,
    Post,
    Reading,
)

EntryState: TypeAlias = Literal["pending", "done", "skipped", "failed"]
"""`skipped`: read, but nothing to keep (login wall, not an article). `failed`: gave up fetching."""
ReferenceState: TypeAlias = Literal["pending", "resolved", "unresolved"]


@dataclass(frozen=True, slots=True)
class EntryForFetch:
    """An entry, or a reference, that waits to become a post; claimed until its lease ends."""

    id: int
    entry: Entry
    source_id: int | None
    depth: int
    """0: listed by a source or a backfill; 1: referred to by a post of depth 0."""
    is_silent: bool
    attempts: int
    run_id: int | None
    """The backfill run it belongs to."""
    first_seen_at: datetime
    host: str = ""
    """Which is asked for it: its own, or the archive's."""
    asks_archive: bool = False
    """It is gone where it was, and an archive is to be asked for it."""


@dataclass(frozen=True, slots=True)
class EntryIntent:
    """How an entry ended, or when to try it again."""

    entry_id: int
    state: EntryState
    reason: str | None = None
    detail: str | None = None
    retry_at: datetime | None = None
    """With state `pending`: not before this instant."""
    is_gone: bool = False
    """Given up since nothing is there, or not any more."""


@dataclass(frozen=True, slots=True)
class PostIntent:
    """A post with everything that was read in it; saved in one transaction."""

    entry_id: int | None
    post: Post
    reading: Reading
    seen_at: datetime
    source_id: int | None = None
    run_id: int | None = None
    depth: int = 0
    is_silent: bool = False
    follow_references: bool = True
    """Enqueue the references as entries one step deeper."""
    fetchable: frozenset[str] = frozenset()
    """Keys of the references that may be fetched; the others are only recorded."""
    check_at: datetime | None = None
    """When to ask its platform again whether it is as it was; None: never."""
    is_check: bool = False
    """It was read because it was asked for again."""
    redact: bool = False
    """Take out the words of parts of a thread that its author deleted."""
    replies_host: str | None = None
    """Whom to ask what is replied to it; None: nobody, or nothing that is worth it."""
    count_at: datetime | None = None
    """When to ask first; with `replies_host`."""


@dataclass(frozen=True, slots=True)
class PostForCheck:
    """A stored post whose platform is to be asked whether it is as it was; claimed until its lease
    ends."""

    entry: EntryForFetch
    """At which it was read."""
    url: str
    key: str
    digest: str
    is_partial: bool


CheckFate: TypeAlias = Literal["there", "gone", "withheld", "unknown"]


@dataclass(frozen=True, slots=True)
class CheckIntent:
    """What a platform says of a post that it did not give anew, and when to ask again."""

    entry_id: int
    fate: CheckFate
    check_at: datetime | None
    """None: not any more."""
    keys: tuple[str, ...] = ()
    """Under which it may be stored."""
