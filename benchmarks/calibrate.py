"""Fit the map from log odds to a share of right departures, on the labelled corpus.

    python -m benchmarks.calibrate

Platt's map: two numbers, slope and offset, fitted by Newton's method on every departure that
detection tells of or doubts, right or wrong. Writes `scraper/detect/calibration.py`; run it after
frames or weights have changed, and look at the reliability table of `benchmarks.gate` afterwards.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks import gate
from scraper.detect import calibration, read
from scraper.detect.lines import to_post

OUTPUT = Path(calibration.__file__)
MAX_STEPS = 50
UNUSUAL = re.compile(r"en-6|(?!en)[a-z]{2}-4")
"""Sets in which no two documents say it alike."""
RIDGE = 40.0
"""Pulls towards slope 1 and offset 0: there are few samples, and hardly any below the threshold."""

Sample = tuple[float, bool]
"""Log odds before calibration, and whether the departure was right."""


def samples(corpus: list[dict[str, object]]) -> list[Sample]:
    """Every current departure that is told of or doubted; right with person and organisation."""
    found: list[Sample] = []
    for document in corpus:
        reading = read(to_post(document))
        rows = gate.current([asdict(d) for d in (*reading.departures, *reading.doubtful)])
        label = document["label"]
        assert isinstance(label, dict)
        gold = gate.current(label["departures"]) if label["departure"] else []
        right = {id(said) for _, said in gate.pairs(gold, rows)}
        found.extend((_odds(row["score"]), id(row) in right) for row in rows)
    return found


def _odds(score: float) -> float:
    """What the score was before it was calibrated."""
    bounded = min(0.999, max(0.001, score))
    return (math.log(bounded / (1 - bounded)) - calibration.OFFSET) / calibration.SLOPE


def fit(found: list[Sample]) -> tuple[float, float]:
    """Slope and offset with the greatest likelihood, held near 1 and 0 by the ridge."""
    slope, offset = 1.0, 0.0
    for _ in range(MAX_STEPS):
        gradient = [RIDGE * (1 - slope), RIDGE * -offset]
        curve = [RIDGE, 0.0, RIDGE]
        for odds, is_right in found:
            share = 1 / (1 + math.exp(-(slope * odds + offset)))
            weight = share * (1 - share)
            gradient[0] += (is_right - share) * odds
            gradient[1] += is_right - share
            curve[0] += weight * odds * odds
            curve[1] += weight * odds
            curve[2] += weight
        determinant = curve[0] * curve[2] - curve[1] ** 2
        slope += (curve[2] * gradient[0] - curve[1] * gradient[1]) / determinant
        offset += (curve[0] * gradient[1] - curve[1] * gradient[0]) / determinant
    return slope, offset


def main() -> int:
    """Fit on the sets that were written blind, and write the two numbers down.

    Those that were written beside the code flatter: there nearly everything is right. Those that
    avoid every usual wording on purpose slander: real pages mostly don't.
    """
    paths = [path for path in gate.own_corpus() if "-" in path.stem]
    paths = [path for path in paths if not UNUSUAL.fullmatch(path.stem)]
    found = samples(gate.load(paths))
    slope, offset = fit(found)
    OUTPUT.write_text(
        '"""Written by `python -m benchmarks.calibrate`; not by hand."""\n\n'
        f"SLOPE = {slope:.3f}\nOFFSET = {offset:.3f}\n"
    )
    print(f"{len(found)} departures: slope {slope:.3f}, offset {offset:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
