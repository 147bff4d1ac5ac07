"""A rhythm as people say it: "about 3 a day, mostly Mon–Fri 08–18 UTC". Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scheduler import rhythm

FEWEST = 12.0
"""Entries before anything is said of days and hours."""
LEAST_FOR_HOURS, LEAST_FOR_DAYS = 72.0, 336.0
"""Hours of observation before the same: two of each weekday at least."""
MOST = 0.8
"""The share of entries that "mostly" means."""
LONGEST_SPELL = 12
"""Hours; what takes longer is most of the day."""
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class RhythmView:
    """What is shown of a source's rhythm."""

    words: str
    entries_per_day: float
    """On average these weeks."""
    hours: tuple[float, ...]
    """Share of entries in each hour of the day (UTC), as far as it is believed."""
    days: tuple[float, ...]
    """The same for the days of the week, Monday first."""


def describe(stored: Mapping[str, Any] | None) -> RhythmView | None:
    """The rhythm that a source's row holds; None where nothing is known yet."""
    known = rhythm.load(stored)
    if known is None:
        return None
    per_day = _entries_per_day(known)
    week = rhythm.week_of(known).factors
    hours = tuple(sum(week[hour::24]) / rhythm.WEEK for hour in range(24))
    days = tuple(sum(week[day * 24 : day * 24 + 24]) / rhythm.WEEK for day in range(7))
    return RhythmView(_words(known, per_day), per_day, hours, days)


def _entries_per_day(known: rhythm.Rhythm) -> float:
    """Of this month; where next to nothing came, no more than that allows."""
    count, span = known.counts[1], known.spans[1]
    rate = rhythm.levels(known)[1]
    return 24 * (min(rate, (count + 0.5) / span) if span else rate)


def _words(known: rhythm.Rhythm, per_day: float) -> str:
    seen = sum(known.hours)
    if seen < 1:
        return "not known yet"
    days = _mostly_on(known.days) if _is_known(known, LEAST_FOR_DAYS) else ""
    hours = _mostly_at(known.hours) if _is_known(known, LEAST_FOR_HOURS) else ""
    when = " ".join(filter(None, (days, hours)))
    return f"{_how_often(per_day)}, mostly {when}" if when else _how_often(per_day)


def _is_known(known: rhythm.Rhythm, least_hours: float) -> bool:
    # the slowest memory has forgotten little of the first weeks
    return sum(known.hours) >= FEWEST and known.spans[0] >= least_hours * 0.9


def _how_often(per_day: float) -> str:
    for days, span in ((1, "day"), (7, "week"), (30, "month")):
        times = per_day * days
        if times >= 0.75:
            return f"about {max(1, round(times))} a {span}"
    return "less than once a month"


def _mostly_on(days: Sequence[float]) -> str:
    total = sum(days)
    if sum(days[:5]) >= 0.9 * total:
        single = next((n for n in range(5) if days[n] >= MOST * total), None)
        return "Mon–Fri" if single is None else _DAYS[single]
    single = next((n for n in range(7) if days[n] >= MOST * total), None)
    return "" if single is None else _DAYS[single]


def _mostly_at(hours: Sequence[float]) -> str:
    """The shortest spell of hours that holds most entries; empty when it is long."""
    wanted = MOST * sum(hours)
    for length in range(1, LONGEST_SPELL + 1):
        for first in range(24):
            if sum(hours[(first + step) % 24] for step in range(length)) >= wanted:
                return f"{first:02}–{(first + length) % 24 or 24:02} UTC"
    return ""
