"""When a departure may be said to be, and how far apart two tellings of it are. Pure."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias

from storage.identity.told import Told

RECALLED_DAYS = 730
"""A last day this long before the post that tells of it: only that day counts, not the post's."""

Span: TypeAlias = tuple[datetime, datetime]
_EVER = datetime(1900, 1, 1, tzinfo=UTC)
DAY = 86_400
"""Seconds."""


def span(told: Told) -> Span:
    """From the first to the last instant at which the departure may be said to be."""
    said, told_at = told.departure, told.told_at
    day = date_span(said.effective_on)
    if day is None:
        return (_EVER if said.background else told_at, told_at)
    if said.background or day[1] < told_at - timedelta(days=RECALLED_DAYS):
        return day
    return (min(day[0], told_at), max(day[1], told_at))


def days_apart(one: Span, other: Span) -> float:
    """Days between two spans; 0 where they meet."""
    gap = max(one[0], other[0]) - min(one[1], other[1])
    return max(gap.total_seconds(), 0.0) / DAY


def date_span(on: str | None) -> Span | None:
    """First and last instant of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None for none or no date."""
    parts = (on or "").split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, day = (*numbers, *(0, 0, 0)[len(numbers) :])
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return None
    start = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return start, datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC)
