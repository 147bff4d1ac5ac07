"""When a channel is told, as the file says it: the keys that channels of all kinds have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field

from scheduler.settings.values import PositiveDuration, Section

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONGEST_SETTLE = timedelta(hours=1)
"""Who waits longer wants a digest."""
_CLOCK = r"([01]?\d|2[0-3]):([0-5]\d)"


@dataclass(frozen=True, slots=True)
class Schedule:
    """`daily 09:00`, or `weekly Mon 08:00`."""

    at: time
    """On the clock of the channel's zone."""
    weekday: int | None = None
    """0 is Monday; None: every day."""


@dataclass(frozen=True, slots=True)
class Hours:
    """`22:00-07:00`, on the clock of the channel's zone."""

    start: time
    end: time


def parse_schedule(value: Any) -> Any:
    """`"weekly Mon 08:00"` → Schedule. Raises ValueError with what to write instead."""
    if isinstance(value, Schedule):
        return value
    found = re.fullmatch(
        rf"\s*(?:daily|weekly\s+([a-z]+))\s+{_CLOCK}\s*", str(value), re.IGNORECASE
    )
    weekday = _weekday(found[1]) if found and found[1] else None
    if not found or (found[1] and weekday is None):
        raise ValueError(
            f'"{value}" is no time for a digest; write "daily 09:00" or "weekly Mon 08:00"'
        )
    return Schedule(time(int(found[2]), int(found[3])), weekday)


def _weekday(name: str) -> int | None:
    # "Mon", "monday": as far as it is written, and three letters at least
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    near = [n for n, each in enumerate(full) if len(name) >= 3 and each.startswith(name.lower())]
    return near[0] if near else None


def parse_hours(value: Any) -> Any:
    """`"22:00-07:00"` → Hours. Raises ValueError with what to write instead."""
    if isinstance(value, Hours):
        return value
    found = re.fullmatch(rf"\s*{_CLOCK}\s*[-–]\s*{_CLOCK}\s*", str(value))
    if not found:
        raise ValueError(f'"{value}" are no hours; write for example "22:00-07:00"')
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start == end:
        raise ValueError(f'"{value}" is the whole day; write for example "22:00-07:00"')
    return Hours(start, end)


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(f'there is no time zone "{value}"; {_zone_hint(value)}')
    return value


def _zone_hint(value: str) -> str:
    from scheduler.answers import nearest

    known = available_timezones()
    # "Berlin" is meant as often as "Europe/Berln"
    by_city = {each.rpartition("/")[2]: each for each in sorted(known)}
    near = nearest(value, known) or by_city.get(nearest(value, by_city) or "")
    return f'did you mean "{near}"?' if near else 'write for example "Europe/Berlin" or "UTC"'


def _settle(value: timedelta) -> timedelta:
    if value > LONGEST_SETTLE:
        raise ValueError('must be at most "1h"; to wait longer, write a digest')
    return value


class TimingSettings(Section):
    """Base of every channel's section."""

    digest: Annotated[Schedule, BeforeValidator(parse_schedule)] | None = None
    """When all that came in is told in one message; None: at once."""
    zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    """Whose clock `digest` and `quiet` mean, as the IANA calls it."""
    quiet: Annotated[Hours, BeforeValidator(parse_hours)] | None = None
    """Hours in which nothing is sent; None: there are none."""
    per_hour: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """Messages in any hour; what is over comes in one digest. None: no limit."""
    settle: Annotated[PositiveDuration, AfterValidator(_settle)] | None = None
    """How long a first alert waits for what else is said of the departure; None: not at all."""
    expire: PositiveDuration = timedelta(days=1)
    """An alert that its channel could not take for so long is told with others."""

    @property
    def receiver(self) -> str:
        """Whom it tells, in a few words and without secrets."""
        return "its receiver"

    @property
    def clock(self) -> ZoneInfo:
        """The zone."""
        return ZoneInfo(self.zone)

    @property
    def is_timed(self) -> bool:
        """Whether an alert may have to wait although its channel works."""
        return any((self.digest, self.quiet, self.per_hour, self.settle))
