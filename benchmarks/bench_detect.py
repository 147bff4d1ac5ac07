"""From bytes to departures, beside the extraction that others begin with.

    python -m benchmarks.bench_detect [--rounds 5] [--pages DIR] [--json]

Three steps on the same HTML pages in the same run: the first search alone, on pages that tell of
no leaving; `detect` from bytes to departures, on pages that do; trafilatura's default extraction,
on both. Pages are generated (`pages`), or come from a folder of HTML files, where the first search
says which are which. Pages per second of CPU time, medians of interleaved rounds; only the ratios
mean anything on another machine.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from benchmarks import pages
from scraper.decode import decode
from scraper.detect.cues import may_depart
from scraper.detect.lines import read_document

PAGES = 20
"""Generated for each set."""
MAX_PAGES = 100
"""Read of a folder for each set."""
Subject = Callable[[bytes], object]


def generated() -> tuple[list[bytes], list[bytes]]:
    """Pages that tell of a departure, and pages that do not."""
    telling = [pages.long_page(number, tells=True) for number in range(PAGES)]
    return telling, [pages.long_page(number, tells=False) for number in range(PAGES)]


def of_folder(folder: Path) -> tuple[list[bytes], list[bytes]]:
    """HTML files below a folder, those that the first search lets through and the others."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix in (".html", ".htm"))
    bodies = [path.read_bytes() for path in files if path.is_file()]
    passed = [body for body in bodies if may_depart(body)]
    ruled_out = [body for body in bodies if not may_depart(body)]
    return passed[:MAX_PAGES], ruled_out[:MAX_PAGES]


def from_bytes(body: bytes) -> object:
    """What a search of an archive does with each page: `detect` behind the first search."""
    if not may_depart(body):
        return None
    return read_document({"id": 0, "html": decode(body)})


def extract(body: bytes) -> object:
    """What a user of trafilatura runs before anything is looked for."""
    return trafilatura.extract(decode(body))


def rate(work: Subject, bodies: list[bytes]) -> float:
    """Pages per second of CPU time."""
    started = time.process_time()
    for body in bodies:
        work(body)
    return len(bodies) / max(1e-9, time.process_time() - started)


def measure(telling: list[bytes], silent: list[bytes], rounds: int) -> dict[str, float]:
    """Medians, pages per second, and the two ratios."""
    subjects: dict[str, tuple[Subject, list[bytes]]] = {
        "first_search_without_cues": (from_bytes, silent),
        "departures_with_cues": (from_bytes, telling),
        "trafilatura_without_cues": (extract, silent),
        "trafilatura_with_cues": (extract, telling),
    }
    for work, bodies in subjects.values():
        rate(work, bodies[:3])
    measured: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, (work, bodies) in subjects.items():
            measured[name].append(rate(work, bodies))
    figures = {name: statistics.median(values) for name, values in measured.items()}
    without = figures["first_search_without_cues"] / figures["trafilatura_without_cues"]
    within = figures["departures_with_cues"] / figures["trafilatura_with_cues"]
    return {**figures, "ratio_without_cues": without, "ratio_with_cues": within}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=Path, help="a folder of HTML files, instead of ours")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    telling, silent = of_folder(args.pages) if args.pages else generated()
    if not telling or not silent:
        parser.error(f"{args.pages}: needs pages of both sorts")
    figures = measure(telling, silent, args.rounds)
    size = sum(map(len, telling + silent)) / len(telling + silent) / 1000
    counts = {"with_cues": len(telling), "without_cues": len(silent), "mean_kilobytes": size}
    if args.json:
        print(json.dumps({name: round(value, 2) for name, value in {**counts, **figures}.items()}))
        return
    print(f"{len(telling)} pages with cues, {len(silent)} without, {size:.0f} kB on average")
    for name, value in list(figures.items())[:4]:
        print(f"{name.replace('_', ' '):<28}{value:>10,.1f} pages/s")
    print(f"without cues: {figures['ratio_without_cues']:.0f} times trafilatura's speed")
    print(f"with cues:    {figures['ratio_with_cues']:.1f} times trafilatura's speed")


if __name__ == "__main__":
    main()
