"""Who left what, as it is shown and as a save changed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from scraper.records import (
    Kind,
    Status,
    Voice,
)
from storage.types.reactions import ReactionView


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A quote, with the post it stands in."""

    field: str
    quote: str
    """Empty where the post was deleted by its author and its words were taken out."""
    start: int
    end: int
    url: str
    post_id: int
    author: str | None = None
    published_at: datetime | None = None
    title: str | None = None
    gone_at: datetime | None = None
    """When its author was seen to have deleted the post."""
    withheld_at: datetime | None = None
    """Since when the post is not shown to everybody, as of a suspended or protected account."""
    archived_at: datetime | None = None
    """When an archive copied what was read, as the post itself was gone."""
    archive_url: str | None = None
    copy_of: int | None = None
    """The earliest post with this text, where that is another one."""
    source_id: int | None = None
    """Where the post was read, or the one that refers to it; None: by hand, or it was removed."""
    site: str = ""
    """Where the post stands; on a platform, its author's corner of it."""


@dataclass(frozen=True, slots=True)
class DepartureView:
    """A departure as it is shown, matched and sent: the fields joined from all its claims."""

    id: int
    person: str | None
    handle: str | None
    organization: str | None
    role: str | None
    team: str | None
    kind: Kind
    voice: Voice
    status: Status
    is_background: bool
    is_confirmed: bool
    tenure_years: float | None
    start_year: int | None
    announced_at: datetime | None
    effective_on: str | None
    destination: str | None
    reason: str | None
    score: float
    language: str | None
    first_seen_at: datetime
    updated_at: datetime
    posts_count: int
    evidence: tuple[EvidenceView, ...] = ()
    reactions: tuple[ReactionView, ...] = ()
    """To its posts, where they were counted; only where a departure is shown."""

    @property
    def copies_count(self) -> int:
        """How many of its posts are copies of others of them."""
        texts = {each.post_id: each.copy_of or each.post_id for each in self.evidence}
        return len(texts) - len(set(texts.values()))


@dataclass(frozen=True, slots=True)
class Change:
    """What one save did to one departure."""

    departure: DepartureView
    post_text: str
    """Title and text of the post that told of it, for rules on keywords."""
    is_new: bool = False
    is_confirmed: bool = False
    """It became confirmed by this save (a new one may be born confirmed)."""
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """field → (old, new), for fields that said something else, or nothing, before."""
    before: DepartureView | None = None
    """The departure as it was; None when it is new."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving a `PostIntent` changed."""

    post_id: int | None
    """None for a post that its author deleted before it was stored."""
    is_known: bool
    """The same text was stored before, or the post was deleted; nothing else was written."""
    changes: tuple[Change, ...] = ()
    references: int = 0
    """References that were enqueued to be fetched."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """Which departure from its organisation in 30 days it is."""

    organization: str
    nth: int
    days: int
    usual: float | None
    """In so many days, by the organisation's own history; None: too short to say."""


@dataclass(frozen=True, slots=True)
class WaveView:
    """More departures from one organisation than chance and its own history allow."""

    id: int | None
    """None: it was never told."""
    organization: str
    parents: tuple[str, ...]
    """What the organisation belongs to, from the nearest to the topmost."""
    started_at: datetime
    last_at: datetime
    size: int
    days: int
    """In which so many are too many: 30."""
    usual: float | None
    """In so many days, before it began; None: too short a history to say."""
    chance: float
    """That so many come so close together by chance."""
    is_running: bool
    destination: str | None
    """Where most go whose destination is known; None: no two to the same place."""
    destination_count: int
    destinations_known: int
    members: tuple[DepartureView, ...] = ()
    """In their order; where they were asked for, and the latest ones of a great many."""


@dataclass(frozen=True, slots=True)
class WaveToTell:
    """A wave that began, or grew markedly, with a departure that was saved."""

    wave: WaveView
    change: Change
    """What was saved."""
    told_size: int | None
    """How large it was when it was told before; None: it was not."""
    counted: tuple[int, int] | None = None
    """How many in how many days were asked for; None: chance does not explain so many."""
