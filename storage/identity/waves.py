"""Whether more people leave an organisation than chance and its own past allow. Pure.

    departures of an organisation, by when they were announced
      → place: which one in 30 days, what is usual there, how likely so many are by chance
      → waves: from the departure that chance does not explain on, as long as it goes on so

The test. Departures that have nothing to do with each other arrive as a Poisson process. Given one
that arrives, the number of others in the 30 days before it and the number in the history before
those are then two counts of one unknown rate, and given their sum the first is binomial. The
chance of so many or more is exact whatever the rate is, with two years of history or with five
weeks (J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson
series", Biometrika 31, 1940). It is at the same time what a Gamma prior without any weight expects
of a Poisson count.

Many looks. Each departure is a look, and a busy organisation has many. A wave begins where the
chance is below `FALSE_ALARMS_A_YEAR` divided by the looks to be expected in a year: so many false
waves are begun at most, on average, for each organisation and year (`benchmarks/waves.py`
simulates it).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(days=30)
"""In which departures are counted; also the unit of what is usual."""
HISTORY = timedelta(days=730)
"""What an organisation is compared with: older years say little of this one."""
FALSE_ALARMS_A_YEAR = 0.05
"""For each organisation: one in twenty years, where departures come by chance alone."""
LEAST_LOOKS = 12
"""A year: a rate that is read off a short history is none to rely on."""
MIN_SIZE = 3
"""Two are no wave, however quiet the years before were."""
GOES_ON = 0.05
"""A wave that has begun goes on while so many would be rarer than this by chance."""
GROWTH, GROWTH_LEAST = 1.5, 3
"""It is told again when it is half as large again, and larger by so many at least."""

_YEAR_IN_WINDOWS = timedelta(days=365.25) / WINDOW
_NEGLIGIBLE = 1e-16


@dataclass(frozen=True, slots=True)
class Arrival:
    """A departure as far as counting needs to know it."""

    id: int
    at: datetime
    """When it was announced, else when it happened or was first told."""
    watched_since: datetime | None = None
    """Since when a source is read that told of it; None where none is, as for a backfill."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a departure stands among those of its organisation."""

    nth: int
    """Which one it is of the last 30 days."""
    usual: float | None
    """Departures in 30 days, by the history before; None: less than 30 days of it."""
    chance: float
    """That so many or more come so close together by chance; 1 without a history."""
    level: float
    """Below which chance a wave begins."""


@dataclass(frozen=True, slots=True)
class Wave:
    """Departures from one organisation that chance does not explain."""

    members: tuple[Arrival, ...]
    """In their order; the first 30 days may hold some that would have come anyway."""
    usual: float | None
    """In 30 days, before it began."""
    chance: float
    """Of the departure with which it was the least likely."""
    window: timedelta = WINDOW
    """Within which its members were counted."""

    @property
    def started_at(self) -> datetime:
        """When its first member left."""
        return self.members[0].at

    @property
    def last_at(self) -> datetime:
        """When its last member left."""
        return self.members[-1].at

    def is_running(self, now: datetime) -> bool:
        """Whether another departure might still join it."""
        return now - self.last_at <= self.window


class Run:
    """The departures of one organisation and its parts, in their order."""

    def __init__(
        self,
        arrivals: Iterable[Arrival],
        first_at: datetime | None = None,
        window: timedelta = WINDOW,
    ) -> None:
        """`first_at`: when the first one ever was, where `arrivals` are only the latest."""
        self.first_at, self.window = first_at, window
        self.arrivals = sorted(arrivals, key=lambda each: (each.at, each.id))
        self._times = [each.at for each in self.arrivals]
        earliest = self._times[:1] + ([first_at] if first_at else [])
        self._first_at = min(earliest, default=None)

    def place_of(self, departure_id: int) -> Place | None:
        """None: it is none of them."""
        found = (n for n, each in enumerate(self.arrivals) if each.id == departure_id)
        index = next(found, None)
        return None if index is None else self._place(index, None)

    def waves(self, since: datetime | None = None) -> list[Wave]:
        """All waves, in their order; those only that began with a departure after `since`."""
        found: list[Wave] = []
        start, last, place = -1, -1, None
        first = 0 if since is None else bisect_left(self._times, since)
        for index in range(first, len(self.arrivals)):
            if start >= 0 and self._times[index] - self._times[last] > self.window:
                found.append(self._wave(start, last, place))
                start = -1
            seen = self._place(index, self._times[start] if start >= 0 else None)
            if start >= 0 and seen.chance <= GOES_ON:
                last = index
                place = min(place or seen, seen, key=lambda each: each.chance)
            elif start < 0 and seen.nth >= MIN_SIZE and seen.chance <= seen.level:
                start, last, place = self._window(index), index, seen
        if start >= 0:
            found.append(self._wave(start, last, place))
        return found

    def counted(self, count: int) -> list[Wave]:
        """Where `count` or more came within the window, whatever chance says; in their order.

        Those that overlap are one.
        """
        found: list[tuple[int, int]] = []
        for index in range(len(self.arrivals)):
            begins = self._window(index)
            if index - begins + 1 < count:
                continue
            if found and begins <= found[-1][1]:
                begins = found.pop()[0]
            found.append((begins, index))
        return [self._counted(start, last) for start, last in found]

    def _counted(self, start: int, last: int) -> Wave:
        places = [self._place(index, None) for index in range(start, last + 1)]
        first, least = places[0], min(places, key=lambda each: each.chance)
        return Wave(tuple(self.arrivals[start : last + 1]), first.usual, least.chance, self.window)

    def _wave(self, start: int, last: int, place: Place | None) -> Wave:
        assert place is not None, (start, last)
        return Wave(tuple(self.arrivals[start : last + 1]), place.usual, place.chance)

    def _window(self, index: int) -> int:
        """The first of the 30 days before."""
        return bisect_right(self._times, self._times[index] - self.window)

    def _place(self, index: int, wave_started_at: datetime | None) -> Place:
        """A wave that runs is compared with what was usual before it began."""
        begins = self._window(index)
        nth = index - begins + 1
        until = self._times[index] - self.window
        if wave_started_at is not None:
            until = min(until, wave_started_at)
        known_since, is_first = self._known_since(begins, index, until - HISTORY)
        since = max(known_since, until - HISTORY)
        before = bisect_left(self._times, until) - bisect_left(self._times, since)
        if is_first and since == known_since:
            before -= 1  # it only says when the history begins
        windows = (until - since) / self.window
        if windows <= 0:
            return Place(nth, None, 1.0, 0.0)
        usual = max(before, 0) / windows if windows >= 1 else None
        chance = chance_of(nth - 1, max(before, 0), windows)
        return Place(nth, usual, chance, level(max(before, 0), windows))

    def _known_since(self, begins: int, index: int, wanted: datetime) -> tuple[datetime, bool]:
        """Since when departures would have been seen, and whether the first one itself says so.

        Sources that have been read for long and told of none say that there was none: all that
        tell of these 30 days must have been.
        """
        assert self._first_at is not None
        if self._first_at <= wanted:
            return self._first_at, True  # more is not asked for
        watched = [each.watched_since for each in self.arrivals[begins : index + 1]]
        latest = None
        if all(watched):
            latest = max(each for each in watched if each is not None)
        if latest is not None and latest < self._first_at:
            return latest, False
        return self._first_at, True


def chance_of(others: int, before: int, windows: float) -> float:
    """That `others` or more come in one window, where `before` came in so many windows.

    P(X ≥ others) for a negative binomial of `before` + 1 and 1/(1 + windows): the exact
    conditional test of two Poisson counts.
    """
    mean = (before + 1) / windows
    if others <= mean:
        return 1.0  # at least a third: nothing that anybody has to know more exactly
    shape, q = before + 1, 1 / (1 + windows)
    term = math.exp(
        math.lgamma(others + shape)
        - math.lgamma(shape)
        - math.lgamma(others + 1)
        + shape * math.log1p(-q)
        + others * math.log(q)
    )
    total, count = 0.0, others
    while term > _NEGLIGIBLE * total:
        total += term
        term *= (count + shape) / (count + 1) * q
        count += 1
    return min(total, 1.0)


def level(before: int, windows: float) -> float:
    """Below which chance a wave begins, after so many departures in so many windows."""
    looks = _YEAR_IN_WINDOWS * (before + 1) / windows
    return FALSE_ALARMS_A_YEAR / max(LEAST_LOOKS, looks)


def has_grown(size: int, told: int) -> bool:
    """Whether a wave of `told` members that has `size` now is worth another word."""
    return size >= max(math.ceil(told * GROWTH), told + GROWTH_LEAST)


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `4th`, `11th`."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"


def commonest(destinations: Sequence[tuple[str, str]]) -> tuple[str, int] | None:
    """Where most of those go whose destination is known, with how many; of pairs of key and name.

    None where no two go to the same place.
    """
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for key, name in destinations:
        counts[key] = counts.get(key, 0) + 1
        names.setdefault(key, name)
    if not counts:
        return None
    best = max(counts, key=lambda key: (counts[key], key))
    return (names[best], counts[best]) if counts[best] > 1 else None
