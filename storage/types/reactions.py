"""Replies to a post, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from scraper.records import (
    Reactions,
    WordCount,
)


@dataclass(frozen=True, slots=True)
class ReactionForCount:
    """A post whose replies are to be counted, claimed until its lease ends."""

    id: int
    post_id: int
    post_url: str
    post_key: str
    host: str
    """Stands for whoever is asked."""
    born_at: datetime
    """When the post was published, or first seen where it does not say."""
    language: str | None
    author_names: tuple[str, ...]
    """Name and handle of the author: addressed by them, so no words of the replies."""
    failures: int
    """Attempts that failed since the last one that did not."""


@dataclass(frozen=True, slots=True)
class ReactionIntent:
    """What a count gave, or why it gave nothing, and when to count again."""

    reaction_id: int
    count_at: datetime | None
    """None: it was the last time."""
    reactions: Reactions | None = None
    """None: what was counted before stays."""
    failures: int = 0
    reason: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class ReactionView:
    """The reactions to one post, as they are shown."""

    post_url: str
    url: str
    """Where the replies stand."""
    platform: str
    total: int
    """Replies by others than the author, as many as the platform tells of."""
    read: int
    """Replies whose words were counted."""
    people: int
    """Who wrote those."""
    tones: Mapping[str, int]
    """`gratitude`, `admiration`, `regret`, `irony` → people who speak in it."""
    words: tuple[WordCount, ...]
    counted_at: datetime | None
    """None: not counted yet."""
    count_at: datetime | None
    """When they are counted next; None: not again."""
    reason: str | None
    """Why the last attempt gave nothing."""
    detail: str | None
