"""When a source is read next: each by its own rhythm, all together within one budget. Pure.

**Why square roots.** Asked f times an hour, a source's entries wait 1/(2f) hours on average, so all
entries of all sources wait Σ λ/(2f) for each hour. Of all f with Σ f = budget that is least where
its slope is the same for all, λ/f² = constant: f = c·√λ, with one c for all sources. Hours of a
week are to one source what sources are to the budget, so the same holds within the week:
f(t) = c·√λ(t), and a source is due when the integral of f since its last reading reaches 1. Asking
in proportion to λ instead would be no better than asking all alike.

**The budget** is what fixed intervals would spend, or less where a limit on requests wants it.
Sources with an interval of their own keep it, and stand outside.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler import decide, rhythm
from scheduler.decide import JITTER_SHARE, SourceOutcome, Timing
from scheduler.rhythm import Rhythm
from scraper.records import Unchanged
from scraper.watching import Listed
from storage.types import Demand, Plan, Planned, SourceForFetch

BACK_DATED = 72.0
"""Hours before the last reading. What is dated earlier, yet new, is an archive that was listed."""
HISTORY = 400 * 24.0
"""Hours of a first listing that say something of today's rhythm."""
SPENT_SHARE = 0.99
"""Of what fixed intervals would spend: chance shall not lead beyond it."""
READINGS_SHARE = 0.7
"""Of a limit on requests: the others fetch posts, further pages and robots.txt."""
_ROUNDS = 12
"""In which the common pace is found; each puts more sources at their bounds."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Hours between two readings of one source, whatever its rhythm."""

    shortest: float
    longest: float


@dataclass(frozen=True, slots=True)
class Pace:
    """What all sources share: requests an hour for each unit of √(entries an hour)."""

    per_root: float
    bounds: Bounds


def budget(demand: Demand, interval: timedelta, requests_per_hour: int | None) -> float:
    """Readings an hour of all sources without an interval of their own; zero without sources."""
    usual = SPENT_SHARE * len(demand.mean_roots) / (interval / timedelta(hours=1))
    if requests_per_hour is None:
        return usual
    left = requests_per_hour * READINGS_SHARE - demand.promised_per_hour
    # even where promises take all, each source comes to its turn some day
    return min(usual, max(left, requests_per_hour * (1 - READINGS_SHARE) / 10))


def common_pace(mean_roots: Sequence[float | None], per_hour: float, bounds: Bounds) -> Pace:
    """The pace at which readings together come to `per_hour`, as far as the bounds let them.

    None stands for a source of which nothing is known. Where the budget does not allow to read
    every source as often as the longest pause asks, that pause gives way.
    """
    roots = [math.sqrt(rhythm.TYPICAL) if root is None else root for root in mean_roots]
    if not roots or per_hour <= 0:
        return Pace(1.0, bounds)
    longest = max(bounds.longest, len(roots) / per_hour)
    within = Bounds(min(bounds.shortest, longest), longest)
    slowest, fastest = 1 / within.longest, 1 / within.shortest
    pace = per_hour / sum(roots)
    for _ in range(_ROUNDS):
        asked = [min(max(pace * root, slowest), fastest) for root in roots]
        free = sum(each for each in asked if slowest < each < fastest)
        bound = sum(asked) - free
        if free <= 0 or bound >= per_hour:
            break
        pace *= (per_hour - bound) / free
    return Pace(pace, within)


def pause(known: Rhythm, pace: Pace) -> float:
    """Hours from the last reading to the next."""
    amount = 1 / (pace.per_root * math.sqrt(rhythm.level(known)))
    due = rhythm.when_reached(rhythm.week_of(known), known.as_of, amount)
    return min(max(due - known.as_of, pace.bounds.shortest), pace.bounds.longest)


def observe(
    known: Rhythm | None, published: Sequence[datetime | None], read_at: datetime
) -> Rhythm:
    """The rhythm after a reading that brought new entries, published when they say (None: nothing).

    Between two readings an entry can only have appeared between them, whatever its date says. The
    dates of a first listing are all that is known of the time before, and are believed.
    """
    now = rhythm.to_hours(read_at)
    dated = [None if each is None else rhythm.to_hours(each) for each in published]
    if known is None:
        return _from_history(sorted(each for each in dated if each is not None), now)
    appeared = [now if each is None else each for each in dated]
    earliest = known.as_of - BACK_DATED
    return rhythm.advance(known, now, [each for each in appeared if each >= earliest])


def _from_history(dated: Sequence[float], now: float) -> Rhythm:
    told = [
        _at_any_hour(each, number)
        for number, each in enumerate(dated)
        if now - HISTORY <= each <= now
    ]
    if len(told) < 2:
        return Rhythm(now)
    # what came before the first one that is listed is not known: it only marks the beginning
    first, *others = sorted(min(each, now) for each in told)
    return rhythm.advance(Rhythm(first), now, others)


def _at_any_hour(instant: float, number: int) -> float:
    """A date without a time says nothing of hours: such entries are spread over the day."""
    return instant if instant % 24 else instant + number * 7 % 24


def planner(
    source: SourceForFetch, outcome: SourceOutcome, timing: Timing, pace: Pace | None
) -> Plan | None:
    """What `storage.sources.save` asks once it knows which entries are new; None after a failure.

    Without a pace, and for a source with an interval of its own, only the rhythm is noted.
    """
    if not isinstance(outcome, Listed | Unchanged):
        return None

    def plan(published: Sequence[datetime | None]) -> Planned:
        learnt = observe(rhythm.load(source.rhythm), published, timing.now)
        due = None
        if pace is not None and source.interval_seconds is None:
            # jitter only takes away: the mean shall be what was planned, and none below the bound
            hours = max(
                pause(learnt, pace) / (1 - JITTER_SHARE / 2),
                pace.bounds.shortest / (1 - JITTER_SHARE),
            )
            paced = timedelta(hours=hours)
            if source.is_pushed:
                paced = decide.pushed_interval(paced)
            due = decide.next_reading(source, outcome, timing, paced)
        return Planned(rhythm.dump(learnt), rhythm.mean_root(learnt), due)

    return plan
