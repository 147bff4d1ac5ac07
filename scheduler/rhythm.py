"""The rhythm of a source: how many entries it publishes an hour, at each hour of the week. Pure.

    rate(t) = level × hour of the day × day of the week        (UTC)

**Hours and days** are shares of past entries, shrunk to an even week: a source with little history
behaves as if it published at any time.

**Levels** are rates over memories of different length, from half a year to four days. Each is a
Gamma-Poisson estimate, (entries + k) / (time + k / slower rate): with little evidence it equals the
next slower one, with much it follows what happens now. So a source that dies or wakes is noticed as
soon as its own rate allows, and chance is not taken for change. Time is counted by the week's
shape, as far as that is known: a night without posts says nothing of a source that sleeps at night.

Time here is hours since 1970-01-01 UTC, as a float; rates are entries per hour.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import Any

MEMORIES = (4400.0, 700.0, 96.0)
"""Hours that each level remembers (a factor e of fading), the slowest first."""
WEIGHTS = (0.7, 2.5, 4.0)
"""Entries as which the next slower rate counts in a level."""
TYPICAL = 1 / 24
"""Entries per hour of a source of which nothing is known."""
HOURS_WEIGHT, DAYS_WEIGHT = 8.0, 8.0
"""Entries as which the even week counts."""
SHAPE_MEMORY = 400.0, 2016.0
"""Entries, and hours, after both of which the shape of the week has faded by a factor e. Twelve
weeks: in a shorter memory each weekday would look quieter than the day before it."""
SHAPE_TRUSTED = 672.0
"""Hours of observation after which time is counted half by the clock, half by the shape."""
SMOOTHING = (0.06, 0.24, 0.40, 0.24, 0.06)
"""Of neighbouring hours: nobody posts by the clock alone."""
WEEK = 168
_MONDAY = 72.0
"""1970-01-01 was a Thursday."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What was learnt of a source up to an instant."""

    as_of: float
    counts: tuple[float, ...] = (0.0,) * len(MEMORIES)
    spans: tuple[float, ...] = (0.0,) * len(MEMORIES)
    hours: tuple[float, ...] = (0.0,) * 24
    days: tuple[float, ...] = (0.0,) * 7
    """Monday first."""


@dataclass(frozen=True, slots=True)
class Week:
    """The shape of a week: 168 factors with mean 1, and sums to look up."""

    factors: tuple[float, ...]
    sums: tuple[float, ...]
    """Of the factors before each hour."""
    roots: tuple[float, ...]
    root_sums: tuple[float, ...]


def to_hours(instant: datetime) -> float:
    """An aware instant in the units of this module."""
    return (instant - _EPOCH) / timedelta(hours=1)


def from_hours(hours: float) -> datetime:
    """And back."""
    return _EPOCH + timedelta(hours=hours)


def week_of(rhythm: Rhythm) -> Week:
    """The shape of its week."""
    return _week(rhythm.hours, rhythm.days)


@lru_cache(maxsize=4096)
def _week(hours: tuple[float, ...], days: tuple[float, ...]) -> Week:
    by_hour = _shares(_smooth(hours), HOURS_WEIGHT)
    by_day = _shares(days, DAYS_WEIGHT)
    factors = [day * hour for day in by_day for hour in by_hour]
    roots = [math.sqrt(factor) for factor in factors]
    return Week(
        tuple(factors),
        tuple(accumulate(factors, initial=0.0)),
        tuple(roots),
        tuple(accumulate(roots, initial=0.0)),
    )


def _smooth(hours: Sequence[float]) -> list[float]:
    reach = len(SMOOTHING) // 2
    return [
        sum(weight * hours[(hour + step - reach) % 24] for step, weight in enumerate(SMOOTHING))
        for hour in range(24)
    ]


def _shares(counts: Sequence[float], weight: float) -> list[float]:
    size = len(counts)
    total = sum(counts) + weight
    return [(count + weight / size) * size / total for count in counts]


def _integral(sums: Sequence[float], values: Sequence[float], t: float) -> float:
    weeks, hour = divmod(t + _MONDAY, WEEK)
    whole = int(hour)
    return weeks * sums[WEEK] + sums[whole] + (hour - whole) * values[whole]


def when_reached(week: Week, start: float, amount: float) -> float:
    """When the integral of the shape's square root, from `start` on, comes to `amount`."""
    sums = week.root_sums
    wanted = _integral(sums, week.roots, start) + amount
    weeks, rest = divmod(wanted, sums[WEEK])
    hour = min(max(bisect_left(sums, rest) - 1, 0), WEEK - 1)
    return weeks * WEEK + hour + (rest - sums[hour]) / week.roots[hour] - _MONDAY


def advance(rhythm: Rhythm, now: float, appeared: Sequence[float] = ()) -> Rhythm:
    """The rhythm at `now`, when these entries have appeared since it was last advanced.

    Instants outside of that time count at its nearest end; a clock that went back stands still.
    """
    now = max(now, rhythm.as_of)
    instants = sorted(min(max(instant, rhythm.as_of), now) for instant in appeared)
    week = week_of(rhythm)
    counts, spans = list(rhythm.counts), list(rhythm.spans)
    trust = spans[0] / (spans[0] + SHAPE_TRUSTED)
    before = _counted(week, rhythm.as_of, trust)
    for instant in (*instants, None):
        here = _counted(week, now if instant is None else instant, trust)
        passed, before = here - before, here
        for level, memory in enumerate(MEMORIES):
            fading = math.exp(-passed / memory)
            spans[level] = spans[level] * fading + memory * (1 - fading)
            counts[level] = counts[level] * fading + (instant is not None)
    learnt = replace(rhythm, as_of=now, counts=tuple(counts), spans=tuple(spans))
    return _shaped(learnt, instants) if instants else learnt


def _counted(week: Week, t: float, trust: float) -> float:
    return t + trust * (_integral(week.sums, week.factors, t) - t)


def _shaped(rhythm: Rhythm, appeared: Sequence[float]) -> Rhythm:
    entries, span = SHAPE_MEMORY
    fading = math.exp(-1 / max(entries, span * levels(rhythm)[1]))
    hours, days = list(rhythm.hours), list(rhythm.days)
    for instant in appeared:
        hour = int((instant + _MONDAY) % WEEK)
        hours = [each * fading for each in hours]
        days = [each * fading for each in days]
        hours[hour % 24] += 1
        days[hour // 24] += 1
    return replace(rhythm, hours=tuple(hours), days=tuple(days))


def level(rhythm: Rhythm) -> float:
    """Entries per hour these days, the shape of the week apart."""
    return levels(rhythm)[-1]


def mean_root(rhythm: Rhythm) -> float:
    """The mean over a week of the square root of the rate."""
    return math.sqrt(level(rhythm)) * week_of(rhythm).root_sums[WEEK] / WEEK


def levels(rhythm: Rhythm) -> list[float]:
    """The rate by each memory, the slowest first, the shape of the week apart."""
    rate, found = TYPICAL, []
    for count, span, weight in zip(rhythm.counts, rhythm.spans, WEIGHTS, strict=True):
        rate = (count + weight) / (span + weight / rate)
        found.append(rate)
    return found


# --- kept in the database -----------------------------------------------------------------------


def dump(rhythm: Rhythm) -> dict[str, Any]:
    """As JSON, with four digits of what is an estimate anyway."""
    return {
        "as_of": round(rhythm.as_of, 4),
        **{name: _short(getattr(rhythm, name)) for name in _LENGTHS},
    }


def load(stored: Mapping[str, Any] | None) -> Rhythm | None:
    """What `dump` wrote; None for nothing, and for what is not whole: it is learnt anew."""
    if stored is None:
        return None
    try:
        as_of = float(stored["as_of"])
        parts = {name: tuple(map(float, stored[name])) for name in _LENGTHS}
    except (KeyError, TypeError, ValueError):
        return None
    whole = (as_of, *(each for part in parts.values() for each in part))
    if any(len(parts[name]) != length for name, length in _LENGTHS.items()):
        return None
    return Rhythm(as_of, **parts) if all(map(math.isfinite, whole)) else None


_LENGTHS = {"counts": len(MEMORIES), "spans": len(MEMORIES), "hours": 24, "days": 7}


def _short(values: Iterable[float]) -> list[float]:
    return [float(f"{value:.4g}") for value in values]
