"""What to write after an attempt, and when to come back: pure, from outcome, known and now.

    attempt on a source → SourceIntent      attempt on an entry → EntryIntent

Nothing here fetches, stores or reads a clock. `jitter` is a number in [0, 1) from the caller.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from scheduler import silence
from scraper import platforms
from scraper.errors import BudgetError, FetchError, ParseError, RobotsError
from scraper.records import Conditions, Fetched, NotAPost, Post, Unchanged
from scraper.told import Told
from scraper.watching import Listed
from storage.digests import content_digest
from storage.types import (
    Attempt,
    AttemptOutcome,
    CheckIntent,
    EntryForFetch,
    EntryIntent,
    PostForCheck,
    SourceForFetch,
    SourceIntent,
)

LONGEST_PAUSE = timedelta(days=1)
"""A failing source is asked at least daily: it may come back."""
LONGEST_SERVER_WISH = timedelta(days=7)
"""`Retry-After` and cache headers are obeyed up to here: more is a mistake of the server's."""
CHECK_AGES = (
    timedelta(days=1),
    timedelta(days=4),
    timedelta(days=14),
    timedelta(days=44),
)
"""After its first sight, when the platform of a post that tells of a departure is asked again:
most of what is taken back is taken back soon, and four questions are few."""
JITTER_SHARE = 0.1
"""By up to this share our own pauses are shorter, and those that a server asks for longer, so that
sources added together drift apart: nobody waits for news longer than the interval says, and no
server is asked before it wished."""
STOP_AFTER_FAILURES = 60
"""Refusals in a row (404 and the like), about two months at the longest pause."""
PUSHED_FACTOR = 4
"""How much more seldom a source is read of which a hub tells."""
PUSHED_LONGEST = timedelta(hours=6)
"""A hub may fail without a word: what it missed is found within this time."""
ENTRY_PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
)
"""Between the attempts on one entry; after the last one it is given up, with its reason."""
NEWS_WITHIN = timedelta(days=30)
"""A post published longer ago than this when first seen is recorded, but is not news."""
PASSING_STATUSES = frozenset({408, 425, 429})
"""Refusals (4xx) that the server itself calls passing; the others are answers."""
REFUSED_ATTEMPTS = 2
"""On an entry that a server refuses: a post may be listed a moment before it is served."""
GONE_STATUSES = frozenset({404, 410})
"""With which a server says that nothing is there."""
TRANSIENT_PAGES = frozenset({"block_page", "empty_text"})
"""What a page may show for a while and then no longer."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When an attempt happened and what the next one depends on."""

    started_at: datetime
    now: datetime
    interval: timedelta
    """The default; a source's own wins."""
    jitter: float


SourceOutcome: TypeAlias = Listed | Unchanged | FetchError | ParseError


def decide_source(source: SourceForFetch, outcome: SourceOutcome, timing: Timing) -> SourceIntent:
    """The intent after one attempt on a source."""
    if isinstance(outcome, Listed):
        return _after_read(source, outcome, timing)
    if isinstance(outcome, Unchanged):
        return _after_unchanged(source, outcome, timing)
    return _after_failure(source, outcome, timing)


def _after_failure(
    source: SourceForFetch, error: FetchError | ParseError, timing: Timing
) -> SourceIntent:
    failures = source.failures + 1
    status = error.status if isinstance(error, FetchError) else None
    retry_at = error.retry_at if isinstance(error, FetchError) else None
    pause = min(_interval(source, timing) * 2 ** min(failures, 16), LONGEST_PAUSE)
    habits, silent_reason = silence.Habits.of(source), source.silent_reason
    if silence.is_unread(error):
        habits = silence.after_unread(habits)
        silent_reason = silence.reason_unread(habits, error) or silent_reason
    gone = status == 410 or (is_refusal(status) and failures >= STOP_AFTER_FAILURES)
    return SourceIntent(
        source_id=source.id,
        attempt=_attempt(timing, "failed", status=status, error=error),
        next_fetch_at=_next(timing, pause, not_before=retry_at),
        failures=failures,
        stop_reason=str(error) if gone else None,
        silent_reason=silent_reason,
        empty_reads=source.empty_reads,
        habits=habits.as_json(),
    )


def next_reading(
    source: SourceForFetch, outcome: Listed | Unchanged, timing: Timing, pause: timedelta
) -> datetime:
    """When a source that answered is read next: after our pause, or later if it asks for it."""
    return _next(timing, pause, wish=_wish(source, outcome))


def _wish(source: SourceForFetch, outcome: Listed | Unchanged) -> float:
    """Seconds for which its headers, or its listing, ask us to stay away."""
    if isinstance(outcome, Unchanged):
        return max(outcome.wait_seconds or 0, source.wish_seconds or 0)
    return max(outcome.fetched.wait_seconds or 0, outcome.read.listing.wait_seconds or 0)


def _after_unchanged(source: SourceForFetch, outcome: Unchanged, timing: Timing) -> SourceIntent:
    habits = silence.after_unchanged(silence.Habits.of(source))
    return SourceIntent(
        source_id=source.id,
        attempt=_attempt(timing, "unchanged", status=304),
        next_fetch_at=next_reading(source, outcome, timing, _interval(source, timing)),
        moved_to=outcome.moved_to,
        content_digest=source.content_digest,
        silent_reason=silence.reason(source, habits, source.empty_reads, timing.now),
        empty_reads=source.empty_reads,
        habits=habits.as_json(),
    )


def _after_read(source: SourceForFetch, listed: Listed, timing: Timing) -> SourceIntent:
    fetched, listing = listed.fetched, listed.read.listing
    empty_reads = 0 if listing.entries else source.empty_reads + 1
    habits = silence.after_read(silence.Habits.of(source), source, listed, timing.now)
    # what is not the truth, or not the whole of it, is not to be answered with "unchanged" later
    is_truth = listed.is_whole and not habits.is_doubtful and _is_usual(source, empty_reads)
    attempt = _attempt(timing, "fetched", status=fetched.status)
    return SourceIntent(
        source_id=source.id,
        attempt=replace(
            attempt,
            bytes_read=len(fetched.body),
            entries_count=len(listing.entries),
            detail="; ".join(listing.skipped[:3]) or None,
        ),
        next_fetch_at=next_reading(source, listed, timing, _interval(source, timing)),
        wish_seconds=listing.wait_seconds,
        entries=silence.as_told(listing.entries, habits),
        is_silent=source.is_first_read,
        conditions=fetched.conditions if is_truth else Conditions(),
        content_digest=digest(fetched.body) if is_truth else None,
        moved_to=fetched.moved_to,
        title=listing.title,
        kind=listed.read.kind,
        memo=dict(listing.memo) if listed.is_whole else None,
        gone=listing.gone,
        hub=listing.hub,
        edited=listing.edited,
        silent_reason=silence.reason(source, habits, empty_reads, timing.now),
        empty_reads=empty_reads,
        habits=habits.as_json(),
    )


def _is_usual(source: SourceForFetch, empty_reads: int) -> bool:
    """Whether it lists something, or never did."""
    return empty_reads == 0 or source.last_new_at is None


def decide_entry(
    entry: EntryForFetch, outcome: FetchError | ParseError | NotAPost, now: datetime
) -> EntryIntent:
    """The intent after an attempt on an entry that gave no post."""
    if entry.asks_archive:
        return _after_archive(entry, outcome, now)
    if isinstance(outcome, NotAPost):
        return _after_no_post(entry, outcome, now)
    if isinstance(outcome, ParseError):
        return EntryIntent(entry.id, "failed", outcome.reason, str(outcome))
    if isinstance(outcome, RobotsError) and outcome.retry_at is None:
        return EntryIntent(entry.id, "skipped", outcome.reason, str(outcome))
    if outcome.is_permanent or _is_refused(entry, outcome.status):
        is_gone = outcome.status in GONE_STATUSES
        return EntryIntent(entry.id, "failed", outcome.reason, str(outcome), is_gone=is_gone)
    return _try_later(entry, outcome.reason, str(outcome), now, outcome.retry_at)


def _after_archive(
    entry: EntryForFetch, outcome: FetchError | ParseError | NotAPost, now: datetime
) -> EntryIntent:
    """The post is gone, whatever the archive says; only that it is busy may pass."""
    if isinstance(outcome, NotAPost):
        return EntryIntent(entry.id, "skipped", outcome.reason, outcome.detail)
    is_passing = isinstance(outcome, FetchError) and not (
        outcome.is_permanent
        or is_refusal(outcome.status)
        or (isinstance(outcome, RobotsError) and outcome.retry_at is None)
    )
    if is_passing and entry.attempts < len(ENTRY_PAUSES):
        wish = outcome.retry_at if isinstance(outcome, FetchError) else None
        return _try_later(entry, outcome.reason, str(outcome), now, wish)
    return EntryIntent(entry.id, "skipped", "gone", f"gone, and no archived copy: {outcome}")


def is_refusal(status: int | None) -> bool:
    """Whether a status says no for good, as far as one answer can."""
    return status is not None and 400 <= status < 500 and status not in PASSING_STATUSES


def _is_refused(entry: EntryForFetch, status: int | None) -> bool:
    if not is_refusal(status):
        return False
    # a backfill names what is long published: there is no moment to wait for
    return entry.run_id is not None or entry.attempts + 1 >= REFUSED_ATTEMPTS


def _after_no_post(entry: EntryForFetch, page: NotAPost, now: datetime) -> EntryIntent:
    detail = page.detail or page.reason.replace("_", " ")
    if page.reason in TRANSIENT_PAGES and entry.attempts < 2:
        return _try_later(entry, page.reason, detail, now, None)
    is_gone = page.reason == "gone"
    return EntryIntent(entry.id, "skipped", page.reason, detail, is_gone=is_gone)


def _try_later(
    entry: EntryForFetch, reason: str, detail: str, now: datetime, wish: datetime | None
) -> EntryIntent:
    if entry.attempts >= len(ENTRY_PAUSES):
        return EntryIntent(entry.id, "failed", reason, detail)
    retry_at = now + ENTRY_PAUSES[entry.attempts]
    if wish is not None:
        retry_at = max(retry_at, min(wish, now + LONGEST_SERVER_WISH))
    return EntryIntent(entry.id, "pending", reason, detail, retry_at)


def step_retry_at(error: FetchError, attempts: int, now: datetime) -> datetime | None:
    """When a step of a backfill that got no answer is to be tried again; None: it is given up.

    `attempts` were made before this one.
    """
    is_forbidden = isinstance(error, RobotsError) and error.retry_at is None
    if error.is_permanent or is_forbidden or is_refusal(error.status):
        return None
    if attempts >= len(ENTRY_PAUSES):
        return None
    retry_at = now + ENTRY_PAUSES[attempts]
    if error.retry_at is not None:
        retry_at = max(retry_at, min(error.retry_at, now + LONGEST_SERVER_WISH))
    return retry_at


def next_check_at(told: Told, first_seen_at: datetime, now: datetime) -> datetime | None:
    """When to ask a post's platform whether it is still there, and as it was; None: never.

    Only for what tells of a departure of now, since only that is shown and quoted; a copy from an
    archive is gone already.
    """
    is_current = any(each.is_current for each in told.reading.departures)
    if not is_current or told.post.archived_at or platforms.is_lasting(told.post.platform):
        return None
    return _next_age(first_seen_at, now)


def _next_age(first_seen_at: datetime, now: datetime) -> datetime | None:
    return next((first_seen_at + age for age in CHECK_AGES if first_seen_at + age > now), None)


CheckOutcome: TypeAlias = Post | Fetched | NotAPost | FetchError | ParseError


def is_other(known: PostForCheck, found: CheckOutcome) -> bool:
    """Whether what was found is to be read anew, in the place of what is stored.

    Not where it is cut and the stored text is whole.
    """
    if not isinstance(found, Post) or not platforms.has_edits(found.platform):
        return False
    return content_digest(found) != known.digest and (known.is_partial or not found.is_partial)


def decide_check(known: PostForCheck, outcome: CheckOutcome, now: datetime) -> CheckIntent:
    """The intent after a platform was asked for a post that it did not give anew."""
    again = _next_age(known.entry.first_seen_at, now)
    if isinstance(outcome, BudgetError):
        # it was not asked at all
        again = outcome.retry_at or again
    if isinstance(outcome, NotAPost) and outcome.reason in ("gone", "deleted"):
        return CheckIntent(known.entry.id, "gone", None, (known.key, known.entry.entry.key))
    if isinstance(outcome, NotAPost) and outcome.reason == "withheld":
        return CheckIntent(known.entry.id, "withheld", again)
    return CheckIntent(known.entry.id, "there" if isinstance(outcome, Post) else "unknown", again)


def is_news(post: Post, entry: EntryForFetch, now: datetime) -> bool:
    """Whether what a post tells may alert: not on first sight, and not long after the fact.

    A backfill that was asked to alert means the past, whatever its date.
    """
    told_at = post.published_at or post.archived_at
    return is_in_time(told_at, now, is_silent=entry.is_silent, run_id=entry.run_id)


def is_in_time(
    told_at: datetime | None, now: datetime, *, is_silent: bool, run_id: int | None
) -> bool:
    """The same for a post that was told at that instant, by how its entry was to be read."""
    if is_silent:
        return False
    if run_id is not None or told_at is None:
        return True
    return now - told_at <= NEWS_WITHIN


def postponed(intent: SourceIntent, next_fetch_at: datetime) -> SourceIntent:
    """The same intent, but not before `next_fetch_at`."""
    return replace(intent, next_fetch_at=next_fetch_at)


def digest(body: bytes) -> str:
    """A short fingerprint of a body, to tell a frozen source from one that changes."""
    return hashlib.blake2b(body, digest_size=16).hexdigest()


def conditions_for(source: SourceForFetch) -> Conditions:
    """A first read asks unconditionally: the server must send the whole."""
    return Conditions() if source.is_first_read else source.conditions


def _interval(source: SourceForFetch, timing: Timing) -> timedelta:
    own = source.interval_seconds
    interval = timing.interval if own is None else timedelta(seconds=own)
    return pushed_interval(interval) if source.is_pushed else interval


def pushed_interval(interval: timedelta) -> timedelta:
    """How often a source is read whose hub has proven itself: reading is for what it misses."""
    return max(interval, min(interval * PUSHED_FACTOR, PUSHED_LONGEST))


def _next(
    timing: Timing,
    pause: timedelta,
    *,
    wish: float | None = None,
    not_before: datetime | None = None,
) -> datetime:
    """Our own pause or the server's wish, whichever is longer, within bounds, and jitter."""
    drift = JITTER_SHARE * timing.jitter
    wished = min(timedelta(seconds=wish or 0), LONGEST_PAUSE)
    planned = timing.now + max(pause * (1 - drift), wished * (1 + drift))
    if not_before is None:
        return planned
    return max(planned, min(not_before, timing.now + LONGEST_SERVER_WISH))


def _attempt(
    timing: Timing,
    outcome: AttemptOutcome,
    *,
    status: int | None = None,
    error: FetchError | ParseError | None = None,
) -> Attempt:
    return Attempt(
        started_at=timing.started_at,
        duration_ms=round((timing.now - timing.started_at).total_seconds() * 1000),
        outcome=outcome,
        status=status,
        reason=error.reason if error else None,
        detail=str(error) if error else None,
    )
