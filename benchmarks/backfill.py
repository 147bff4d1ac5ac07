"""`swansong backfill warc` beside what it cannot be quicker than, and what others would run.

    python -m benchmarks.backfill [--records 4000] [--rounds 3] [--big] [--json]

A WARC file of generated pages (`crawl`: 150 kB each in eight languages, packed one by one, 1% with
a departure) is read in turns by

- fastwarc alone, which unpacks every record and looks at nothing,
- the whole command on a fresh SQLite database, with one worker and with two, and on a file of one
  record, which is what starting costs; nothing is subtracted for it,
- warcio with BeautifulSoup and a list of words, on a share of the file, scaled up.

Seconds by the clock and of processor time (of the whole tree of processes), medians of the rounds.
Memory is that of the tree: RSS counts what processes share once for each, PSS once altogether.
`--big` measures it on a file of 2 GB, the same pages over and over. Recall is what the way finds of
the same records with the first search, in proportion to what it finds without.

warcio and BeautifulSoup are installed as Scrapy is (`bench_sources`); where that cannot be, the
others are measured alone.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

import psutil
from fastwarc.warc import ArchiveIterator, WarcRecordType

from benchmarks import crawl
from benchmarks.bench_sources import scrapy_python
from scraper import archives
from scraper.archives import Position, Window, reading

ROOT = Path(__file__).parent.parent
LOOK_SECONDS = 0.1
PSS_LOOKS = 10
"""Every so many: it is a walk through all pages of memory, and slows down what is measured."""
ONE_IN = 100
"""Pages, of which one tells of a departure."""
BASELINE_RECORDS = 100
RECALL_ONE_IN = 3
"""In the file that recall is measured on: pages without a departure say little of it."""
BIG_BYTES = 2_000_000_000
PARSERS = ("html.parser", "lxml")

GOALS = {
    "whole ÷ unpacking": ("≤", 2.0),
    "warcio + html.parser ÷ whole": ("≥", 25.0),
    "warcio + lxml ÷ whole": ("≥", 25.0),
    "one worker ÷ two": ("≥", 1.8),
    "peak memory, MB": ("<", 400.0),
    "recall of the first search": ("≥", 1.0),
}


@dataclass(frozen=True)
class Took:
    """What one reading cost."""

    seconds: float
    cpu_seconds: float
    rss_mb: float = 0.0
    pss_mb: float = 0.0


class Tree(threading.Thread):
    """Looks at a process and all below it until told to stop."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(pid)
        self._is_over = threading.Event()
        self._cpu: dict[int, float] = {}
        self.rss = self.pss = 0

    def run(self) -> None:
        looks = 0
        while not self._is_over.wait(LOOK_SECONDS):
            looks += 1
            with suppress(psutil.Error):
                family = [self._process, *self._process.children(recursive=True)]
                self.rss = max(self.rss, sum(map(self._look, family)))
                if looks % PSS_LOOKS == 0:
                    self.pss = max(self.pss, sum(map(_shared_fairly, family)))

    def _look(self, process: psutil.Process) -> int:
        """Notes the processor time; gives the resident bytes."""
        with suppress(psutil.Error):
            times = process.cpu_times()
            self._cpu[process.pid] = times.user + times.system
            return int(process.memory_info().rss)
        return 0

    def stop(self) -> None:
        self._is_over.set()
        self.join()

    @property
    def cpu_seconds(self) -> float:
        """Of every process, as it was last seen."""
        return sum(self._cpu.values())


def _shared_fairly(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        return int(getattr(process.memory_full_info(), "pss", 0))
    return 0


# --- the readings -----------------------------------------------------------------------------


def unpacked(path: Path) -> Took:
    """Every response unpacked, and nothing done with it."""
    began, cpu = time.perf_counter(), time.process_time()
    with path.open("rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            record.reader.read()
    return Took(time.perf_counter() - began, time.process_time() - cpu)


def whole(path: Path, workers: int) -> tuple[Took, dict[str, int]]:
    """The command on a database of its own, and what it says of its run."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "swansong.toml").touch()
        arguments = ["backfill", "warc", str(path), "--workers", str(workers), "--json"]
        command = [str(Path(sys.executable).with_name("swansong")), *arguments]
        began = time.perf_counter()
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) as process:
            tree = Tree(process.pid)
            tree.start()
            assert process.stdout is not None
            told = process.stdout.read()
            process.wait()
            seconds = time.perf_counter() - began
            tree.stop()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {process.returncode}")
    took = Took(seconds, tree.cpu_seconds, tree.rss / 1_000_000, tree.pss / 1_000_000)
    return took, json.loads(told)


def baseline(path: Path, python: Path, parser: str, records: int) -> Took:
    """A share of the file with warcio and BeautifulSoup, scaled up."""
    script = str(ROOT / "benchmarks" / "backfill_warcio.py")
    command = [str(python), script, str(path), parser, str(BASELINE_RECORDS)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    scale = records / told["records"]
    return Took(told["seconds"] * scale, told["cpu_seconds"] * scale)


# --- recall -----------------------------------------------------------------------------------


def found(path: Path) -> set[str]:
    """Posts that tell of something, through the way itself."""
    urls: set[str] = set()
    for stretch in archives.plan(path, "warc"):
        at: Position | None = Position(stretch.start)
        while at is not None:
            batch = archives.read_batch(stretch, at, Window())
            urls.update(told.post.url for told in batch.told)
            at = batch.next
    return urls


def recall(path: Path) -> float:
    """Of the posts that are found without the first search, those that are found with it."""
    with_search = found(path)
    with patch.object(reading, "may_tell", return_value=True):
        without = found(path)
    return len(with_search & without) / max(1, len(without))


# --- the report -------------------------------------------------------------------------------


def measure(
    path: Path, one: Path, records: int, rounds: int
) -> tuple[dict[str, Took], dict[str, int]]:
    """Medians of interleaved rounds, and what the run with one worker said."""
    python = scrapy_python()
    run: dict[str, int] = {}

    def with_one() -> Took:
        took, told = whole(path, 1)
        run.update(told)
        return took

    subjects: dict[str, Callable[[], Took]] = {
        "unpacking": lambda: unpacked(path),
        "whole, 1 worker": with_one,
        "whole, 2 workers": lambda: whole(path, 2)[0],
        "whole, a file of one record": lambda: whole(one, 1)[0],
    }
    if python is not None:
        for parser in PARSERS:
            subjects[f"warcio + {parser}"] = partial(baseline, path, python, parser, records)
    took: dict[str, list[Took]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, subject in subjects.items():
            took[name].append(subject())
    return {name: _median(each) for name, each in took.items()}, run


def _median(took: list[Took]) -> Took:
    return Took(
        statistics.median(each.seconds for each in took),
        statistics.median(each.cpu_seconds for each in took),
        max(each.rss_mb for each in took),
        max(each.pss_mb for each in took),
    )


def ratios(took: dict[str, Took]) -> dict[str, float]:
    """By the clock."""
    seconds = {name: each.seconds for name, each in took.items()}
    of_whole = seconds["whole, 1 worker"]
    found = {
        "whole ÷ unpacking": of_whole / seconds["unpacking"],
        "one worker ÷ two": of_whole / seconds["whole, 2 workers"],
    }
    for parser in PARSERS:
        if f"warcio + {parser}" in seconds:
            found[f"warcio + {parser} ÷ whole"] = seconds[f"warcio + {parser}"] / of_whole
    return found


def table(took: dict[str, Took], figures: dict[str, float], records: int) -> Iterator[str]:
    """The figures for people, beside the goals."""
    yield f"{'':<30}{'seconds':>10}{'CPU s':>10}{'ms/record':>11}{'RSS MB':>9}{'PSS MB':>9}"
    for name, each in took.items():
        is_other = "one record" in name or "times" in name
        per_record = "" if is_other else f"{1000 * each.seconds / records:.3f}"
        memory = f"{each.rss_mb:>9.0f}{each.pss_mb:>9.0f}" if each.rss_mb else ""
        yield f"{name:<30}{each.seconds:>10.2f}{each.cpu_seconds:>10.2f}{per_record:>11}{memory}"
    yield f"{'':<30}{'measured':>10}{'goal':>10}"
    for name, (sign, goal) in GOALS.items():
        if name in figures:
            yield f"{name:<30}{figures[name]:>10.2f}{f'{sign} {goal:g}':>10}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--records", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--big", action="store_true", help="memory on a file of 2 GB")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, one, mixed = (folder / f"{each}.warc.gz" for each in ("crawl", "one", "mixed"))
        crawl.write(path, args.records, ONE_IN)
        crawl.write(one, 1, ONE_IN)
        crawl.write(mixed, min(args.records, 300), RECALL_ONE_IN)
        size = path.stat().st_size
        took, run = measure(path, one, args.records, args.rounds)
        figures = {**ratios(took), "recall of the first search": recall(mixed)}
        peak = took["whole, 1 worker"]
        if args.big:
            big = folder / "big.warc.gz"
            times = crawl.repeat(big, path, BIG_BYTES)
            peak = whole(big, 1)[0]
            took[f"whole, 1 worker, {times} times"] = peak
        figures["peak memory, MB"] = peak.rss_mb
    passed = 1 - run["records_ruled_out"] / run["records_read"]
    if args.json:
        shown = {name: asdict(each) for name, each in took.items()}
        print(json.dumps({"took": shown, "ratios": figures, "passed": passed, "run": run}))
        return
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"{args.records} records, {size / 1_000_000:.0f} MB; load {load}")
    print(f"{100 * passed:.1f}% are not ruled out; {run['posts_kept']} posts are kept")
    print("\n".join(table(took, figures, args.records)))


if __name__ == "__main__":
    main()
