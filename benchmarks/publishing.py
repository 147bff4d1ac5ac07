"""A year of publishing as it looks in the world, made from a seed: for `benchmarks.pacing`.

Entries come at random with a rate for each hour (a Poisson process), λ = size × day × week × drift,
plus bursts. Sizes differ by orders of magnitude, as those of feeds do. Some sources die, sleep,
wake, or are dead all the time; some go on holiday; some post at fixed hours only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

BEFORE = 90 * 24
"""Hours before the year begins: what a first listing tells of."""
YEAR = 365 * 24
MONTH = 30 * 24
_HOURS = BEFORE + YEAR

MEDIAN_PER_DAY, SPREAD = 0.7, 1.6
"""Of a source's size: the median, and the standard deviation of its logarithm."""
LEAST_PER_DAY, MOST_PER_DAY = 1 / 90, 150.0
DRIFT = 0.25
"""Change of the logarithm of the rate in a month."""


@dataclass(frozen=True, slots=True)
class Source:
    """One place that publishes. Hour 0 is a Monday's first; the year begins at `BEFORE`."""

    rates: Floats
    """Entries per hour, bursts included, for each hour."""
    events: Floats
    """When entries were published, in hours, sorted."""

    @property
    def year(self) -> Floats:
        """The rates of the year alone."""
        return self.rates[BEFORE:]


def sources(count: int, seed: int) -> list[Source]:
    """So many sources; the same for the same seed."""
    rng = np.random.default_rng(seed)
    return [_source(rng) for _ in range(count)]


def _source(rng: Generator) -> Source:
    size = math.exp(rng.normal(math.log(MEDIAN_PER_DAY), SPREAD))
    per_hour = min(max(size, LEAST_PER_DAY), MOST_PER_DAY) / 24
    rates = per_hour * _rhythm(rng) * _drift(rng)
    _sleep(rng, rates)
    _burst(rng, rates, per_hour)
    counts = rng.poisson(rates)
    hours = np.repeat(np.arange(_HOURS), counts)
    return Source(rates, np.sort(hours + rng.random(len(hours))))


def _rhythm(rng: Generator) -> Floats:
    """Day and week: office hours, evenings, round the clock, or fixed hours; any time zone."""
    hours = np.arange(_HOURS)
    local = (hours + rng.integers(24)) % 24
    style = rng.choice(4, p=[0.45, 0.25, 0.15, 0.15])
    if style == 0:
        day = 0.05 + np.exp(-(((local - rng.normal(12, 2)) / rng.uniform(2, 4)) ** 2) / 2)
        week = np.array([1, 1.1, 1.1, 1.1, 0.9, 0.15, 0.1])
    elif style == 1:
        peak = rng.uniform(18, 23)
        away = np.minimum((local - peak) % 24, (peak - local) % 24)
        day = 0.1 + np.exp(-((away / 3.5) ** 2) / 2)
        week = np.array([0.9, 0.9, 0.9, 1, 0.9, 1.2, 1.3])
    elif style == 2:
        day = 0.6 + 0.4 * np.cos((local - 15) / 24 * 2 * np.pi)
        week = np.array([1, 1, 1, 1, 1, 0.7, 0.7])
    else:
        fixed = rng.choice(24, size=rng.integers(1, 3), replace=False)
        day = np.where(np.isin(local, fixed), 1.0, 0.03)
        week = np.where(rng.random(7) < 0.3, 0.1, 1.0)
    shape: Floats = day * week[hours // 24 % 7]
    scaled: Floats = shape / shape.mean()
    return scaled


def _drift(rng: Generator) -> Floats:
    steps = rng.normal(0, DRIFT, size=_HOURS // MONTH + 2).cumsum()
    drift: Floats = np.exp(np.interp(np.arange(_HOURS), np.arange(len(steps)) * MONTH, steps))
    return drift


def _sleep(rng: Generator, rates: Floats) -> None:
    """Dead from the start, dying, asleep for weeks, waking; and holidays."""
    fate = rng.random()
    if fate < 0.08:
        rates[:] = 0
    elif fate < 0.20:
        rates[rng.integers(BEFORE, _HOURS) :] = 0
    elif fate < 0.28:
        start = rng.integers(_HOURS)
        rates[start : start + rng.integers(14 * 24, 120 * 24)] = 0
    elif fate < 0.34:
        rates[: rng.integers(BEFORE, _HOURS)] = 0
    for _ in range(rng.integers(3)):
        start = rng.integers(_HOURS)
        rates[start : start + rng.integers(7 * 24, 21 * 24)] *= 0.05


def _burst(rng: Generator, rates: Floats, per_hour: float) -> None:
    """Hours in which much more comes than usual; a dead source has none."""
    a_month = rng.choice([0, 1, 3], p=[0.4, 0.4, 0.2])
    for _ in range(rng.poisson(a_month * _HOURS / MONTH)):
        start = rng.integers(_HOURS)
        if rates[max(0, start - 200) : start + 1].any():
            height = rng.uniform(0.5, 2.5) * math.sqrt(max(per_hour, 0.02))
            rates[start : start + rng.integers(1, 6)] += height
