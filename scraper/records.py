"""The vocabulary that every stage shares: frozen records, standard library only.

    source → Fetched → Listing(entries) → Post → Reading(departures, references) → storage

Instants end in `_at` and are aware UTC. Dates end in `_on` and are strings as exact as their
source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Offsets count code points of `Post.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

# --- fetching ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Conditions:
    """What makes a request conditional: the validators of the last answer, byte for byte."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a server: a page, or a question to an interface that takes a body."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    """With one it is a POST, of JSON unless the headers say otherwise; as polite all the same."""
    account: str | None = None
    """The service whose configured key goes along; never to another host."""
    is_conditional: bool = True
    """False where "unchanged" would not tell of the whole place, since more is asked after it."""
    is_invited: bool = False
    """A page tells everybody to ask there (a hub): no crawling, so robots.txt is not asked."""
    is_extra: bool = False
    """Asked for besides: without an answer the reading is whole all the same."""
    part: tuple[int, int] | None = None
    """The first byte that is wanted, and the one after the last: no other is taken, so that a
    server that gives the whole file instead has given no answer."""
    answers: tuple[int, ...] = ()
    """Statuses of 400 and more that are answers, too (an index that says 404 for "nothing"). Only
    JSON is read of them, and little of it."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body that arrived whole and within every limit."""

    url: str
    """The URL that was asked for."""
    final_url: str
    """Where the redirects ended."""
    status: int
    body: bytes
    """Decompressed, not decoded."""
    content_type: str
    """The media type in lower case without parameters; empty when the server sent none."""
    charset: str | None
    """The charset parameter of the Content-Type, as sent."""
    fetched_at: datetime
    conditions: Conditions = Conditions()
    moved_to: str | None = None
    """The new address, when every hop was permanent (301, 308)."""
    wait_seconds: float | None = None
    """How long the server asks us not to come back (Cache-Control, Expires)."""
    links: tuple[str, ...] = ()
    """The raw `Link` response headers."""
    total_bytes: int | None = None
    """Of the whole file, where a part of it was asked for and the server says it."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """304: what we have is what there is."""

    url: str
    fetched_at: datetime
    wait_seconds: float | None = None
    moved_to: str | None = None


# --- listing ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Capture:
    """An archive's copy of a page, to be read in its place."""

    url: str
    """What is asked for: the copy itself, or the WARC file that holds it."""
    taken_at: datetime
    offset: int | None = None
    length: int | None = None
    """Bytes of the file in which the record lies; None: the answer is the copy."""
    shown_at: str | None = None
    """Where people find the copy."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A raw item in a listing: enough to know whether it is new, and to get the whole post."""

    url: str
    key: str
    """Identity: survives a changed title, GUID, tracking parameters, scheme and `www`."""
    title: str | None = None
    author: str | None = None
    published_at: datetime | None = None
    modified_at: datetime | None = None
    content_html: str | None = None
    """The whole post, when the listing carries it; None means that the page must be fetched."""
    language: str | None = None
    post: Post | None = None
    """The whole post with all that a platform says of it, where the listing tells as much."""
    capture: Capture | None = None
    """The copy that is to be read in place of the page."""


@dataclass(frozen=True, slots=True)
class Hub:
    """Who tells subscribers of what is new in a feed (WebSub), and the feed's name there."""

    url: str
    topic: str
    """The feed's own address as it writes it, letter by letter."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one page of a source gave; pages add up to a reading."""

    entries: tuple[Entry, ...]
    title: str | None = None
    skipped: tuple[str, ...] = ()
    """Items that could not be read, each with its reason."""
    wait_seconds: float | None = None
    """How long the listing itself asks us not to come back (RSS `ttl`)."""
    next: Request | None = None
    """What to ask for as well: an older page with news on it, or what a look-up led to."""
    memo: Mapping[str, str] = field(default_factory=dict)
    """To be kept for the next reading, beside what was noted before."""
    gone: tuple[str, ...] = ()
    """Keys of posts that the source says were deleted."""
    hub: Hub | None = None
    """Who tells of what is new there, where somebody does."""
    edited: tuple[Entry, ...] = ()
    """Older posts that were edited: to be read again where they are known, and no news else."""


# --- posts ------------------------------------------------------------------------------------

Platform: TypeAlias = str
"""`x`, `bluesky`, `mastodon`, `linkedin`, … or `web` for everything else."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A post that another post points to: a link, an embed, or a plain-text mention."""

    url: str
    """Canonical: one address per post, however it was written."""
    key: str
    platform: Platform
    native_id: str | None = None
    author_handle: str | None = None
    posted_at: datetime | None = None
    """From the id where its format carries a clock."""
    start: int | None = None
    end: int | None = None
    """Where the mention stands in the text; None when it stands in the mark-up only."""


@dataclass(frozen=True, slots=True)
class Post:
    """One public text by one author at one URL."""

    url: str
    key: str
    text: str
    """Main text; every offset in evidence, references and quotes counts its code points."""
    title: str | None = None
    author: str | None = None
    author_handle: str | None = None
    published_at: datetime | None = None
    modified_at: datetime | None = None
    language: str | None = None
    site_name: str | None = None
    platform: Platform = "web"
    native_id: str | None = None
    references: tuple[Reference, ...] = ()
    quotes: tuple[tuple[int, int], ...] = ()
    """Spans that the mark-up sets apart as somebody else's words (blockquote, embeds)."""
    is_partial: bool = False
    """The text is known to be cut (a teaser, a long post's preview)."""
    archived_at: datetime | None = None
    """When an archive copied what was read, as the post itself was gone; None: read where it is."""
    archive_url: str | None = None
    """Where people find that copy."""


@dataclass(frozen=True, slots=True)
class NotAPost:
    """A page answered, but holds nothing to read; recorded with its reason, never stored.

    `gone`: there is no such post, for whatever reason. `deleted`: its platform says that its author
    took it away. `withheld`: it is there, and not for everybody. `no_copy`: an archive that was
    asked for a copy has none with a post; of the post itself this says nothing.
    """

    url: str
    reason: Literal[
        "empty_text",
        "login_wall",
        "cookie_page",
        "block_page",
        "not_html",
        "withheld",
        "gone",
        "deleted",
        "closed_platform",
        "no_copy",
    ]
    detail: str = ""


# --- detection --------------------------------------------------------------------------------

Kind: TypeAlias = Literal[
    "resignation", "retirement", "dismissal", "layoff", "stepping_down", "end_of_term", "other"
]
Voice: TypeAlias = Literal["first_person", "third_person"]
Status: TypeAlias = Literal["rumoured", "reported", "announced", "denied"]

KINDS: tuple[Kind, ...] = (
    "resignation",
    "retirement",
    "dismissal",
    "layoff",
    "stepping_down",
    "end_of_term",
    "other",
)
THRESHOLD = 0.5
"""A departure with a lower score is doubtful: kept for review, never alerted by itself."""
REVIEW_THRESHOLD = 0.2
"""Below this nothing is kept: four in five and more of these are no departures."""

STATUSES: tuple[Status, ...] = ("rumoured", "reported", "announced", "denied")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote that supports one field: `text[start:end] == quote`, always."""

    field: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Departure:
    """What one post says of one person leaving one organisation once (a claim)."""

    person: str | None
    """As written; None where nobody names the author."""
    organization: str | None
    kind: Kind
    voice: Voice
    status: Status
    score: float
    """0 to 1: the share of departures with this score that are right, checked on the corpus."""
    evidence: tuple[Evidence, ...]
    """The first one is the quote that tells of the leaving."""
    handle: str | None = None
    role: str | None = None
    team: str | None = None
    background: bool = False
    """True when an older exit is only recalled."""
    tenure_years: float | None = None
    start_year: int | None = None
    announced_at: datetime | None = None
    effective_on: str | None = None
    destination: str | None = None
    reason: str | None = None
    cues: tuple[str, ...] = ()
    """Why the score is what it is: names of the frames, contexts and other signs that raised or
    lowered it, each with its weight in log odds (`negated-3.5`); without one where it had none."""

    @property
    def is_current(self) -> bool:
        """Neither background nor denied."""
        return not self.background and self.status != "denied"


@dataclass(frozen=True, slots=True)
class QuotedPost:
    """A farewell post that stands inside another text."""

    start: int
    end: int
    author: str | None


@dataclass(frozen=True, slots=True)
class Milestone:
    """One station of a career as the text tells it."""

    year: int
    role: str | None
    organization: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A sentence with cues that tells of no departure after all."""

    quote: str
    start: int
    end: int
    person: str | None
    organization: str | None
    score: float
    cues: tuple[str, ...]
    """What raised the score and what lowered it, as in `Departure.cues`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that reading one post gave. Pure: the same post gives the same reading."""

    language: str | None
    departures: tuple[Departure, ...] = ()
    """With a score of `THRESHOLD` or more."""
    doubtful: tuple[Departure, ...] = ()
    """With a score from `REVIEW_THRESHOLD` up to it: for review."""
    quoted_posts: tuple[QuotedPost, ...] = ()
    timeline: tuple[Milestone, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    """What fell short of the threshold, and why (for `swansong check`)."""


# --- reactions --------------------------------------------------------------------------------

EMOJI = "emoji"
"""Stands for the language of words that are emoji."""


@dataclass(frozen=True, slots=True)
class WordCount:
    """A leading word of the replies in one language."""

    language: str
    word: str
    people: int
    """Who used it."""


@dataclass(frozen=True, slots=True)
class Reactions:
    """What the replies to one post say together: numbers and words, no reply."""

    url: str
    """Where they stand: the post itself, or a thread about it."""
    platform: Platform
    total: int
    """Replies by others than the author, as many as the platform tells of."""
    read: int = 0
    """Replies whose words were counted."""
    people: int = 0
    """Who wrote those."""
    tones: Mapping[str, int] = field(default_factory=dict)
    """Tone (`gratitude`, `admiration`, `regret`, `irony`) → people who speak in it."""
    words: tuple[WordCount, ...] = ()
    """The leading words of each language, most used first."""


# --- settings of a source ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """What a user may say about how to read one source."""

    link_selector: str | None = None
    """`page`: CSS selector of the links to follow; None means links that look like articles."""
    extra: Mapping[str, str] = field(default_factory=dict)
