"""How many requests an hour may hold: of the whole process, of one host. Pure but for the count.

A bucket with room for a tenth of the hour's requests, which drains so slowly that room and drain
together are the limit. So no hour, whenever it begins, holds more, and none is spent at its start.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta

ROOM_SHARE = 10
"""One in so many may come at once, after a pause."""
_HOUR = 3600.0


class Budget:
    """At most `per_hour` requests in any hour."""

    def __init__(self, per_hour: int) -> None:
        assert per_hour >= 1, per_hour
        self.per_hour = per_hour
        self._room = max(1, per_hour // ROOM_SHARE)
        # an hour that begins with the whole room ends just before the last of these
        self._per_second = (per_hour - self._room + 1) / _HOUR
        self._level = 0.0
        self._as_of: datetime | None = None

    def affordable(self, now: datetime) -> int:
        """How many requests may be made at once."""
        return max(0, math.floor(self._room - self._drained(now)))

    def wait_seconds(self, now: datetime) -> float:
        """Until one more may be made, in whole milliseconds; zero: now."""
        seconds = (self._drained(now) + 1 - self._room) / self._per_second
        # rounded up: a clock that counts microseconds would never see the end of less than one
        return max(0.0, math.ceil(seconds * 1000) / 1000)

    def rest_seconds(self, now: datetime) -> float:
        """Until as many may be made at once as ever."""
        return self._drained(now) / self._per_second

    def spend(self, now: datetime) -> None:
        """Count one request."""
        self._level = self._drained(now) + 1
        self._as_of = now if self._as_of is None else max(now, self._as_of)

    def whole_at(self, now: datetime) -> datetime:
        """The instant in which `rest_seconds` are over."""
        return now + timedelta(seconds=self.rest_seconds(now))

    def heed(self, whole_at: datetime, now: datetime) -> None:
        """Count what others have spent of the same budget, if by their word it is whole later."""
        seconds = (whole_at - now).total_seconds()
        self._level = max(self._drained(now), seconds * self._per_second)
        self._as_of = now if self._as_of is None else max(now, self._as_of)

    def _drained(self, now: datetime) -> float:
        if self._as_of is None:
            return 0.0
        # a clock that went back drains nothing
        passed = max(0.0, (now - self._as_of).total_seconds())
        return max(0.0, self._level - passed * self._per_second)
