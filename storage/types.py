"""What storage takes and gives: frozen records, named by direction.

`…ForFetch`, `…ForUpdate` come out of storage to be worked on; `…Intent` go in, already decided;
`…View` come out to be shown. Instants are aware UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from scraper.records import (
    Conditions,
    Entry,
    Hub,
    Kind,
    Post,
    Reactions,
    Reading,
    SourceOptions,
    Status,
    Voice,
    WordCount,
)

SourceState: TypeAlias = Literal["active", "paused", "stopped"]
"""`paused` by a user; `stopped` by us, because the server said that it is gone for good (410)."""
SourceOrigin: TypeAlias = Literal["config", "added"]
EntryState: TypeAlias = Literal["pending", "done", "skipped", "failed"]
"""`skipped`: read, but nothing to keep (login wall, not an article). `failed`: gave up fetching."""
ReferenceState: TypeAlias = Literal["pending", "resolved", "unresolved"]
DeliveryState: TypeAlias = Literal["pending", "sent", "dead"]
RunState: TypeAlias = Literal["running", "stopped", "finished", "cancelled"]
MatchReason: TypeAlias = Literal["new", "changed", "confirmed", "denied", "wave"]
AttemptOutcome: TypeAlias = Literal["fetched", "unchanged", "failed"]


# --- sources ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewSource:
    """A place to watch, as a user or the configuration names it."""

    url: str
    key: str
    kind: str
    title: str | None = None
    options: SourceOptions = SourceOptions()
    interval_seconds: int | None = None
    """None: the default of `[fetch]`."""
    origin: SourceOrigin = "added"


@dataclass(frozen=True, slots=True)
class SourceForFetch:
    """A source that is due, claimed for this process until its lease ends."""

    id: int
    url: str
    kind: str
    options: SourceOptions
    conditions: Conditions
    is_first_read: bool
    """Nothing was ever read from it: what it holds now is not news."""
    failures: int
    """Attempts that failed since the last one that did not."""
    interval_seconds: int | None
    content_digest: str | None
    """Of the last body; tells a frozen source from a quiet one."""
    last_new_at: datetime | None
    """When it last gave an entry that was new."""
    typical_gap_seconds: float | None
    """Mean time between its new entries; None while there are too few."""
    silent_reason: str | None
    empty_reads: int
    """Readings in a row that listed nothing at all."""
    memo: Mapping[str, str] = field(default_factory=dict)
    """What its kind noted when it was last read."""
    is_pushed: bool = False
    """A hub tells of what is new, and the readings since found nothing that it had not told."""
    habits: Mapping[str, Any] = field(default_factory=dict)
    """What its readings are usually like (JSON), as the last intent said."""
    rhythm: Mapping[str, Any] | None = None
    """How it publishes, as `scheduler.rhythm` noted it; None: it was never read."""
    wish_seconds: float | None = None
    """How long its last listing asked to be left alone: an answer without a body cannot say it."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One fetch, with its outcome."""

    started_at: datetime
    duration_ms: int
    outcome: AttemptOutcome
    status: int | None = None
    reason: str | None = None
    """Machine word of the failure (`scraper.errors`)."""
    detail: str | None = None
    """One line for people."""
    bytes_read: int = 0
    entries_count: int = 0


@dataclass(frozen=True, slots=True)
class AttemptView(Attempt):
    """One fetch as `sources show` shows it."""

    new_count: int = 0
    """Entries that nobody had listed before."""


@dataclass(frozen=True, slots=True)
class SourceIntent:
    """What to write after an attempt; all of it in one transaction, so that no entry is lost."""

    source_id: int
    attempt: Attempt
    next_fetch_at: datetime
    entries: tuple[Entry, ...] = ()
    """All that were listed; storage keeps those that are not known, or were edited since."""
    is_silent: bool = False
    """Entries are recorded without alerting (first sight)."""
    failures: int = 0
    conditions: Conditions | None = None
    """None: keep what is stored."""
    content_digest: str | None = None
    wish_seconds: float | None = None
    """How long the listing asks to be left alone; counts for readings that are answered 304 too."""
    moved_to: str | None = None
    title: str | None = None
    kind: str | None = None
    """What it was read as; fills a kind that was not yet known (`auto`)."""
    memo: Mapping[str, str] | None = None
    """What its kind wants to know at the next reading, added to what it knew; None: nothing new."""
    gone: tuple[str, ...] = ()
    """Keys of posts that the source says were deleted."""
    edited: tuple[Entry, ...] = ()
    """Older posts that were edited: read again where they are known, and ignored else."""
    stop_reason: str | None = None
    silent_reason: str | None = None
    """Why the source is thought to have fallen silent; None: it has not."""
    empty_reads: int = 0
    hub: Hub | None = None
    """Who tells of what is new there, when it was read anew."""
    habits: Mapping[str, Any] | None = None
    """What its readings are usually like (JSON); None: keep what is stored."""


@dataclass(frozen=True, slots=True)
class SourceSaved:
    """What writing a `SourceIntent` changed."""

    new_entries: int
    has_fallen_silent: bool
    """True once, when `silent_reason` was empty before."""
    edited_entries: int = 0
    """Entries that were known and are due again, as they were edited."""
    next_fetch_at: datetime | None = None
    """When it is read next; None: it is not there any more."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What new entries made of a source's rhythm, and when it is read next."""

    rhythm: Mapping[str, Any]
    mean_root: float
    """Mean over the week of √(entries an hour): its share of all readings."""
    next_fetch_at: datetime | None
    """None: as the intent says."""


Plan: TypeAlias = Callable[[Sequence[datetime | None]], Planned]
"""From the dates of the entries that were new (None: undated). Pure."""


@dataclass(frozen=True, slots=True)
class Demand:
    """How often all active sources together want to be read."""

    mean_roots: tuple[float | None, ...]
    """`Planned.mean_root` of each source without an interval of its own; None: never read."""
    promised_per_hour: float
    """Readings of those that have one."""


@dataclass(frozen=True, slots=True)
class LiveIntent:
    """What a live stream told of a source between two readings, and where it was then."""

    source_id: int
    fetch_at: datetime
    """When entries that carry no content may be fetched: the stream is ahead of the place where
    they are read."""
    entries: tuple[Entry, ...] = ()
    gone: tuple[str, ...] = ()
    """Keys of posts that were deleted."""
    gone_below: tuple[str, ...] = ()
    """How the keys of posts begin that were all deleted, with their account."""
    memo: Mapping[str, str] = field(default_factory=dict)


SubscriptionState: TypeAlias = Literal["offered", "pending", "active", "denied"]
"""`offered`: the feed names a hub that was not asked, or that a user's pause ended. `pending`: the
hub was asked. `active`: it confirmed. `denied`: it refuses."""
SubscriptionMode: TypeAlias = Literal["subscribe", "unsubscribe"]


@dataclass(frozen=True, slots=True)
class SubscriptionForAsk:
    """A subscription about which its hub is to be asked, claimed until its lease ends."""

    id: int
    hub: Hub
    token: str
    """The unguessable end of the callback's address."""
    secret: str
    state: SubscriptionState
    mode: SubscriptionMode
    """What is wanted: to unsubscribe, when its source is gone or not watched."""
    callback: str | None
    """Where the hub was told to deliver; None before it was asked."""
    expires_at: datetime | None
    failures: int
    """Questions since the last one that came to anything."""


@dataclass(frozen=True, slots=True)
class SubscriptionIntent:
    """What comes of a question to a hub."""

    subscription_id: int
    state: SubscriptionState
    next_at: datetime
    failures: int
    reason: str | None = None
    """What the hub, or the way to it, had against it."""
    is_over: bool = False
    """Nothing more is to be asked: forgotten where it has no source, else offered again."""


@dataclass(frozen=True, slots=True)
class SubscriptionForPush:
    """A subscription that its hub calls for."""

    id: int
    hub: Hub
    secret: str
    asked: SubscriptionMode | None
    """What the hub was asked and has not confirmed."""
    failures: int
    source: SourceForFetch | None
    """None when it is gone, or not watched now."""


@dataclass(frozen=True, slots=True)
class SubscriptionView:
    """A subscription as `sources list` shows it."""

    hub: str
    topic: str
    state: SubscriptionState
    expires_at: datetime | None
    """When the hub forgets it unless it is renewed."""
    pushed_at: datetime | None
    """The last delivery that was signed as it should be."""
    pushes_count: int
    refused_count: int
    """Deliveries without the right signature."""
    next_at: datetime
    """When the hub is asked next."""
    reason: str | None


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as `sources list` shows it."""

    id: int
    url: str
    kind: str
    title: str | None
    state: SourceState
    origin: SourceOrigin
    next_fetch_at: datetime
    last_ok_at: datetime | None
    last_new_at: datetime | None
    failures: int
    last_reason: str | None
    last_detail: str | None
    silent_reason: str | None
    posts_count: int
    departures_count: int
    interval_seconds: int | None = None
    """None: the default of `[fetch]`."""
    state_reason: str | None = None
    """Why it is paused or stopped."""
    options: SourceOptions = SourceOptions()
    subscription: SubscriptionView | None = None
    """What its hub was asked; None: it names no hub."""
    rhythm: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class HealthView:
    """The service in numbers."""

    sources: Mapping[str, int]
    """`active`, `failing`, `silent`, `paused`, `stopped` → how many; none, no key."""
    deliveries_waiting: int


# --- entries and posts ------------------------------------------------------------------------


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


# --- reactions --------------------------------------------------------------------------------


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


# --- departures -------------------------------------------------------------------------------


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


# --- waves ------------------------------------------------------------------------------------


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


# --- alerts -----------------------------------------------------------------------------------


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


# --- backfill ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RunView:
    """A backfill run and how far it is."""

    id: int
    kind: str
    target: str
    state: RunState
    alerts: bool
    started_at: datetime
    finished_at: datetime | None
    total: int
    done: int
    skipped: int
    failed: int
    known: int
    """URLs that were stored before the run and so not read again."""
    departures_new: int
    departures_merged: int
    failures_by_reason: Mapping[str, int] = field(default_factory=dict)
