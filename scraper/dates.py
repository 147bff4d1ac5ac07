"""Dates as pages and feeds write them, read as aware UTC instants. No clock, no guessing words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

#: The web has no posts from before; earlier instants are broken clocks and zero values.
EARLIEST = datetime(1991, 8, 6, tzinfo=UTC)
#: A stamp this far ahead of the fetch is a mistake (zones alone explain no more than a day).
MAX_AHEAD = timedelta(days=2)
#: Characters; longer strings are no dates.
_MAX_DATE_CHARS = 100

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_CJK = re.compile(
    r"(\d{4})\s*[年.]\s*(\d{1,2})\s*[月.]\s*(\d{1,2})\s*日?\s*(?:(\d{1,2})[:：](\d{2}))?"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        start=1,
    )
}
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_EPOCH = re.compile(r"\d{9,10}|\d{12,13}")


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, and whether its source gave the time of day (else it is midnight UTC)."""

    at: datetime
    is_exact: bool


def read_moment(value: str | None) -> Moment | None:
    """Read ISO 8601, RFC 822 (two-digit years, named zones), Unix seconds or milliseconds,
    `May 4, 2026`, `4 May 2026` and `2026年5月4日`; None for anything else.

    A time without zone is taken as UTC.
    """
    text = (value or "").strip()
    if not text or len(text) > _MAX_DATE_CHARS:
        return None
    for read in (_read_iso, _read_epoch, _read_rfc822, _read_cjk, _read_words):
        try:
            found = read(text)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
        if found is not None:
            return found
    return None


def read_instant(value: str | None) -> datetime | None:
    """The instant of `read_moment`."""
    moment = read_moment(value)
    return moment.at if moment else None


def is_plausible(at: datetime, seen_at: datetime) -> bool:
    """False for instants before the web, and for those too far ahead of when it was seen."""
    return EARLIEST <= at <= seen_at + MAX_AHEAD


def pick(candidates: list[Moment | None], seen_at: datetime | None) -> datetime | None:
    """The first plausible one; where it names only the day, a later one may add the time.

    `candidates` stand in falling trust. A refinement must lie within a day and a half of the
    named day's start: the day begins up to 14 hours before midnight UTC and lasts 24.
    """
    limit = seen_at or datetime.max.replace(tzinfo=UTC) - MAX_AHEAD
    plausible = [moment for moment in candidates if moment and is_plausible(moment.at, limit)]
    if not plausible:
        return None
    first = plausible[0].at
    if plausible[0].is_exact:
        return first
    lower, upper = first - timedelta(hours=14), first + timedelta(hours=36)
    exact = [m.at for m in plausible[1:] if m.is_exact and lower <= m.at <= upper]
    return exact[0] if exact else first


def _read_iso(text: str) -> Moment | None:
    found = _ISO.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    if hour is None:
        return Moment(datetime(int(year), int(month), int(day), tzinfo=UTC), is_exact=False)
    local = datetime(int(year), int(month), int(day), tzinfo=UTC) + timedelta(
        hours=int(hour),
        minutes=int(minute),
        seconds=min(int(second or 0), 59),
        microseconds=int((fraction or "0").ljust(6, "0")[:6]),
    )
    return Moment(local - _offset(zone), is_exact=True)


def _offset(zone: str | None) -> timedelta:
    if not zone or zone.upper() in {"Z", "UTC", "GMT"}:
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -offset if zone.startswith("-") else offset


def _read_epoch(text: str) -> Moment | None:
    if not _EPOCH.fullmatch(text):
        return None
    number = int(text)
    seconds = number / 1000 if len(text) > len("1777887015") else number
    return Moment(datetime.fromtimestamp(seconds, UTC), is_exact=True)


def _read_rfc822(text: str) -> Moment | None:
    if not re.search(r"\d:\d", text):
        return None
    read = parsedate_to_datetime(text)
    return Moment(read.replace(tzinfo=read.tzinfo or UTC).astimezone(UTC), is_exact=True)


def _read_cjk(text: str) -> Moment | None:
    found = _CJK.search(text)
    if not found:
        return None
    year, month, day, hour, minute = found.groups()
    at = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), tzinfo=UTC)
    return Moment(at, is_exact=hour is not None)


def _read_words(text: str) -> Moment | None:
    found = _MONTH_FIRST.search(text)
    if found:
        month, day, year = found.groups()
    else:
        found = _DAY_FIRST.search(text)
        if not found:
            return None
        day, month, year = found.groups()
    number = _MONTHS.get(month[:3].lower())
    if number is None:
        return None
    return Moment(datetime(int(year), number, int(day), tzinfo=UTC), is_exact=False)
