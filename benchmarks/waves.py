"""How often chance alone makes a wave, and how large a real one must be to be seen.

    python -m benchmarks.waves [--years 4000]

Organisations whose departures come by chance, at rates from four a year to one a day, after
histories from five weeks to two years, watched for a year each. `false_a_year` must not be above
`storage.identity.waves.FALSE_ALARMS_A_YEAR`. `seen_at` is how many departures in 30 days make a
wave where the history is as usual.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from storage.identity.waves import (
    FALSE_ALARMS_A_YEAR,
    MIN_SIZE,
    WINDOW,
    Arrival,
    Run,
    chance_of,
    level,
)

RATES = (0.3, 1.0, 3.0, 10.0, 30.0)
"""Departures in 30 days."""
HISTORIES = (35, 90, 365, 730)
"""Days before the year that is watched."""
_START = datetime(2024, 1, 1, tzinfo=UTC)
_YEAR = timedelta(days=365.25)


def arrivals(rng: random.Random, rate: float, days: float, *, watched: bool) -> list[Arrival]:
    """A Poisson process of `rate` departures in 30 days."""
    since = _START if watched else None
    return [
        Arrival(number, _START + timedelta(days=at), since)
        for number, at in enumerate(_instants(rng, rate / 30, days))
    ]


def _instants(rng: random.Random, rate: float, days: float) -> Iterator[float]:
    at = rng.expovariate(rate)
    while at < days:
        yield at
        at += rng.expovariate(rate)


def false_waves(
    rng: random.Random, rate: float, history_days: float, years: int, *, watched: bool
) -> float:
    """Waves that begin in the year after the history, for each organisation."""
    since = _START + timedelta(days=history_days)
    found = 0
    for _ in range(years):
        run = Run(arrivals(rng, rate, history_days + _YEAR.days, watched=watched))
        found += sum(wave.last_at >= since for wave in run.waves())
    return found / years


def smallest(rate: float, history_days: float) -> int:
    """How many in 30 days begin a wave after a history at that rate."""
    windows = timedelta(days=history_days) / WINDOW
    before = round(rate * windows)
    size = MIN_SIZE
    while chance_of(size - 1, before, windows) > level(before, windows):
        size += 1
    return size


def main() -> None:
    """Print a line for each rate and history."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=1000, help="years simulated for each line")
    years = parser.parse_args().years
    rng = random.Random(7)
    print(f"{'usual':>6} {'history':>8} {'false_a_year':>13} {'unwatched':>10} {'seen_at':>8}")
    worst = 0.0
    for rate in RATES:
        for days in HISTORIES:
            measured = [
                false_waves(rng, rate, days, years, watched=watched) for watched in (True, False)
            ]
            worst = max(worst, *measured)
            needed = smallest(rate, days)
            print(f"{rate:6} {days:7}d {measured[0]:13.4f} {measured[1]:10.4f} {needed:8}")
    print(f"worst {worst:.4f}, promised at most {FALSE_ALARMS_A_YEAR}")


if __name__ == "__main__":
    main()
