"""Has a source that answers stopped telling the truth? Pure, from its habits and what it says now.

    what a reading gave → Habits, remembered → the reason why the source is silent, or None

Signs: a page that keeps us out, or something else than was there; nothing listed; bodies that
shrank; entries that are all dated anew each time; nothing new for far longer than usual. One
reading proves nothing, so that each sign has to hold for several in a row, and news end them all
(storage clears the flag when the same attempt brings an entry that is new).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from scraper.errors import FetchError, ObstacleError, ParseError
from scraper.records import Entry
from scraper.watching import Listed
from storage.types import SourceForFetch

BUG = "bug"
"""The reason of a failure that is ours, and says nothing about the source."""
OBSTACLE_READS = 2
"""Answers in a row that keep us out: one may be the whim of a single server among many."""
UNREAD_READS = 3
"""Answers in a row that are something else than the source was."""
EMPTY_READS = 3
"""Readings in a row that list nothing, from a source that once listed something."""
FROZEN_GAPS = 10.0
"""Mean gaps without anything new: were entries to come at random, once in e^10 = 22,000 times."""
FROZEN_AT_LEAST = timedelta(days=2)
"""A weekend off is no silence, however busy the source is otherwise."""
SMALL_SHARE = 0.25
"""Of the usual size; bodies below it are small."""
SMALL_EACH_SHARE = 0.5
"""Of the usual size for each entry; above it there are only fewer entries of the usual length,
which is what a quiet week looks like, and takes `FROZEN_AT_LEAST` to become a sign."""
SMALL_READS = 5
LASTING = timedelta(hours=6)
"""How long bodies are small, or entries dated anew, before it is no mishap of an upgrade."""
FEWEST_SIZES = 5
"""Readings before their mean size is called usual."""
SIZE_MEMORY = 50
"""The usual size follows about as many of the last readings."""
REDATED_READS = 5
"""Readings in a row: a site that moves house dates everything anew once or twice."""
FEWEST_REDATED = 3
"""Entries that were listed before, to be called all."""
SAMPLE = 10
"""Entries whose dates are remembered from one reading to the next."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a source's readings are usually like, and the signs that they are not any more.

    Kept as JSON, so instants are seconds of Unix time.
    """

    sizes: int = 0
    """Readings that the usual sizes come from; at most `SIZE_MEMORY`."""
    usual_bytes: float = 0.0
    usual_entry_bytes: float = 0.0
    """Bytes of a body for each entry that it lists."""
    small_reads: int = 0
    """In a row, as are all that follow."""
    small_since: float | None = None
    small_bytes: float = 0.0
    """The last one."""
    small_entry_bytes: float = 0.0
    redated_reads: int = 0
    redated_since: float | None = None
    unread_reads: int = 0
    """Answers that were not what the source is: obstacles, pages in place of feeds."""
    dates: Mapping[str, float] = field(default_factory=dict)
    """Of some entries of the last reading, by a short digest of their keys."""

    @classmethod
    def of(cls, source: SourceForFetch) -> Habits:
        """As they were remembered; what an older version noted besides is passed over."""
        names = {each.name for each in fields(cls)}
        return cls(**{name: value for name, value in source.habits.items() if name in names})

    def as_json(self) -> Mapping[str, Any]:
        """To be remembered."""
        return asdict(self)

    @property
    def is_doubtful(self) -> bool:
        """Whether the last reading showed a sign: "unchanged" would then hide the truth's return,
        and so would its validators."""
        return bool(self.small_reads or self.redated_reads)


def is_unread(error: FetchError | ParseError) -> bool:
    """Whether a source answered, but with something else than it is."""
    return isinstance(error, ParseError) and error.reason != BUG


def after_unread(habits: Habits) -> Habits:
    """After an answer that was not what the source is."""
    return replace(habits, unread_reads=habits.unread_reads + 1)


def after_unchanged(habits: Habits) -> Habits:
    """After a 304: what there was is there again."""
    return replace(habits, unread_reads=0)


def after_read(habits: Habits, source: SourceForFetch, listed: Listed, now: datetime) -> Habits:
    """After a reading that listed what there is, or nothing."""
    habits = replace(habits, unread_reads=0)
    entries = listed.read.listing.entries
    if not (entries and listed.is_whole):
        return habits
    # with a memo only what is new is asked for: then size tells nothing
    if not (listed.read.listing.memo or source.memo):
        habits = _after_size(habits, source, len(listed.fetched.body), len(entries), now)
    return _after_dates(habits, source, entries, now)


def as_told(entries: tuple[Entry, ...], habits: Habits) -> tuple[Entry, ...]:
    """The entries without the dates that would have each of them read again, where all are dated
    anew for no reason."""
    if habits.redated_reads < 2:
        return entries
    return tuple(replace(entry, modified_at=None) for entry in entries)


def _after_size(
    habits: Habits, source: SourceForFetch, size: int, entries: int, now: datetime
) -> Habits:
    is_small = habits.sizes >= FEWEST_SIZES and size < SMALL_SHARE * habits.usual_bytes
    each = size / entries
    if is_small and not _has_told_since(source, habits.small_since):
        return replace(
            habits,
            small_reads=habits.small_reads + 1,
            small_since=habits.small_since or now.timestamp(),
            small_bytes=size,
            small_entry_bytes=each,
        )
    # small, and there were news: that is its size from now on
    sizes = 1 if is_small else min(habits.sizes + 1, SIZE_MEMORY)
    return replace(
        habits,
        sizes=sizes,
        usual_bytes=habits.usual_bytes + (size - habits.usual_bytes) / sizes,
        usual_entry_bytes=habits.usual_entry_bytes + (each - habits.usual_entry_bytes) / sizes,
        small_reads=0,
        small_since=None,
    )


def _after_dates(
    habits: Habits, source: SourceForFetch, entries: Iterable[Entry], now: datetime
) -> Habits:
    dates = _dates(entries)
    known = [name for name in dates if name in habits.dates]
    is_redated = len(known) >= FEWEST_REDATED and all(
        dates[name] > habits.dates[name] for name in known
    )
    sampled = dict(list(dates.items())[:SAMPLE])
    if not is_redated:
        return replace(habits, dates=sampled, redated_reads=0, redated_since=None)
    if _has_told_since(source, habits.redated_since):
        # it dates all anew whenever it is asked, and tells what is new all the same
        return replace(habits, dates=sampled, redated_reads=1)
    since = habits.redated_since or now.timestamp()
    return replace(
        habits, dates=sampled, redated_reads=habits.redated_reads + 1, redated_since=since
    )


def _dates(entries: Iterable[Entry]) -> dict[str, float]:
    """When entries say that they were published, by a short digest of their keys.

    When they were modified moves with every build of many a site, and claims nothing.
    """
    told = {entry.key: entry.published_at for entry in entries}
    return {
        hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=6).hexdigest(): at.timestamp()
        for key, at in told.items()
        if at is not None
    }


def _has_told_since(source: SourceForFetch, since: float | None) -> bool:
    return since is not None and source.last_new_at is not None and source.last_new_at > _at(since)


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


# --- the reason -------------------------------------------------------------------------------


def reason_unread(habits: Habits, error: FetchError | ParseError) -> str | None:
    """Why a source whose answer could not be read has stopped telling; None: too early to say."""
    enough = OBSTACLE_READS if isinstance(error, ObstacleError) else UNREAD_READS
    if habits.unread_reads < enough:
        return None
    return f"{error}, {habits.unread_reads} times in a row"


def reason(source: SourceForFetch, habits: Habits, empty_reads: int, now: datetime) -> str | None:
    """Why a source that was read is thought to have stopped telling; None: it has not."""
    if source.last_new_at is None:
        return None
    if empty_reads >= EMPTY_READS:
        return f"listed nothing {empty_reads} times in a row"
    return _shrunk(habits, now) or _redated(habits, now) or _frozen(source, now)


def _shrunk(habits: Habits, now: datetime) -> str | None:
    if habits.small_reads < SMALL_READS or habits.small_since is None:
        return None
    are_fewer = habits.small_entry_bytes >= SMALL_EACH_SHARE * habits.usual_entry_bytes
    if now - _at(habits.small_since) < (FROZEN_AT_LEAST if are_fewer else LASTING):
        return None
    small, usual = _size(habits.small_bytes), _size(habits.usual_bytes)
    return f"shrank to {small}, where {usual} is usual, {habits.small_reads} times in a row"


def _redated(habits: Habits, now: datetime) -> str | None:
    if habits.redated_reads < REDATED_READS or habits.redated_since is None:
        return None
    if now - _at(habits.redated_since) < LASTING:
        return None
    return f"dated all its entries anew {habits.redated_reads} times in a row, with nothing new"


def _frozen(source: SourceForFetch, now: datetime) -> str | None:
    if source.typical_gap_seconds is None or source.last_new_at is None:
        return None
    quiet = now - source.last_new_at
    expected = timedelta(seconds=source.typical_gap_seconds)
    if quiet < max(FROZEN_GAPS * expected, FROZEN_AT_LEAST):
        return None
    return f"nothing new for {_span(quiet)}, where {_span(expected)} is usual"


def _span(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return f"{hours:.0f} hours" if hours < 48 else f"{hours / 24:.0f} days"


def _size(size: float) -> str:
    return f"{size:.0f} bytes" if size < 1000 else f"{size / 1000:.0f} kB"
