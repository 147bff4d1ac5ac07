"""Thousands of sources on thousands of hosts, polled twice: Swansong beside Scrapy, in one run.

    python -m benchmarks.bench_sources [--sources 2000] [--json]         (Linux)

A web on loopback (`benchmarks/loopback.py`, a process of its own that is not counted) has a feed of
23 kB on each of as many addresses of 127.0.0.0/8: nine of ten answer well, the others with 429,
500, after a second, or with half of a body; one in ten has a robots.txt, the others answer 404 for
it. Both sides read all of it; then one feed in twenty has a new entry, the others answer 304, and
both read it again. Neither waits between two requests to a host, both ask one thing of a host at a
time, 32 hosts at once, and both log warnings at most. What each does: `sources_swansong.py`,
`sources_scrapy.py`.

Counted are requests that were answered, robots.txt included; CPU seconds of all processes of a
side, in which Swansong's workers start; resident memory (PSS: what processes share counts once),
looked at twice a second, the highest of both passes. Swansong is one process for both passes, as
the service is, and so keeps robots.txt for a day; Scrapy is a crawl for each, from its opening to
its closing. Entries that Swansong lists stay queued: reading them is `bench_pipeline`'s business.

Scrapy is installed from `locks/bench.txt` into `.cache/scrapy`; where that cannot be, Swansong is
measured alone.
"""

from __future__ import annotations

import argparse
import json
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).parent.parent
SCRAPY = ROOT / ".cache" / "scrapy"
LOCK = ROOT / "locks" / "bench.txt"
LOOK_SECONDS = 0.5
MEMORY_GOAL_MB = 300


@dataclass(frozen=True)
class Pass:
    """What one side did in one pass."""

    requests: int
    requests_per_second: float
    cpu_ms_per_request: float
    sources_per_second: float
    cpu_ms_per_source: float
    sources_asked: int
    most_at_once_per_host: int
    outcomes: dict[str, int]


@dataclass(frozen=True)
class Side:
    """What one side did."""

    passes: list[Pass]
    peak_memory_mb: float


class Memory(threading.Thread):
    """Looks at a process and its children until told to stop."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(pid)
        self._is_over = threading.Event()
        self.peak = 0

    def run(self) -> None:
        while not self._is_over.wait(LOOK_SECONDS):
            with suppress(psutil.Error):
                family = [self._process, *self._process.children(recursive=True)]
                self.peak = max(self.peak, sum(map(_shared_fairly, family)))

    def stop(self) -> None:
        self._is_over.set()
        self.join()


def _shared_fairly(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        return int(process.memory_full_info().pss)
    return 0


# --- the web ----------------------------------------------------------------------------------


def has_many_addresses() -> bool:
    """Whether all of 127.0.0.0/8 is this machine, as on Linux."""
    with socket.socket() as probe, suppress(OSError):
        probe.bind(("127.1.0.1", 0))
        return True
    return False


class Web:
    """The loopback web, in a process of its own."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.loopback"]
        self._server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert self._server.stdout is not None
        self.port = int(self._server.stdout.readline())

    def ask(self, path: str) -> dict[str, Any]:
        """What it counted."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            counted: dict[str, Any] = json.loads(answer.read())
        return counted

    def close(self) -> None:
        self._server.terminate()
        self._server.communicate()


# --- the sides --------------------------------------------------------------------------------


def run_side(web: Web, command: list[str], edition: int = 0) -> tuple[list[dict[str, Any]], float]:
    """The line that a side prints after each pass, with what the web counted; its peak in MB.

    After each, the web goes over to the next edition, and the side is told to go on.
    """
    told = []
    web.ask(f"/edition/{edition}")
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as side:
        memory = Memory(side.pid)
        memory.start()
        assert side.stdin is not None
        assert side.stdout is not None
        for line in side.stdout:
            told.append({**json.loads(line), "web": web.ask("/counts")})
            web.ask(f"/edition/{edition + len(told)}")
            with suppress(BrokenPipeError):
                print("next", file=side.stdin, flush=True)
        side.wait()
        memory.stop()
    if side.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {side.returncode}")
    return told, memory.peak / 1_000_000


def measured(told: dict[str, Any], sources: int) -> Pass:
    """Figures of one pass."""
    counted = told["web"]
    requests, seconds, cpu = counted["requests"], told["seconds"], told["cpu_seconds"]
    return Pass(
        requests=requests,
        requests_per_second=round(requests / seconds, 1),
        cpu_ms_per_request=round(1000 * cpu / requests, 3),
        sources_per_second=round(sources / seconds, 1),
        cpu_ms_per_source=round(1000 * cpu / sources, 3),
        sources_asked=counted["sources_asked"],
        most_at_once_per_host=counted["most_at_once_per_host"],
        outcomes=told["outcomes"],
    )


def swansong(web: Web, sources: int, folder: Path) -> Side:
    # not as a module: every worker would load it and with it the service, as none does in earnest
    code = "from benchmarks.sources_swansong import main; main()"
    arguments = [str(sources), str(web.port), str(folder)]
    told, peak = run_side(web, [sys.executable, "-c", code, *arguments])
    return Side([measured(each, sources) for each in told], round(peak, 1))


def scrapy(web: Web, sources: int, folder: Path, python: Path) -> Side:
    script = str(ROOT / "benchmarks" / "sources_scrapy.py")
    command = [str(python), script, str(sources), str(web.port), str(folder / "scrapy.db")]
    passes, peaks = [], []
    for edition in (0, 1):
        told, peak = run_side(web, command, edition)
        passes.append(measured(told[0], sources))
        peaks.append(peak)
    return Side(passes, round(max(peaks), 1))


def scrapy_python() -> Path | None:
    """The Python that has Scrapy, installed now if need be; None where it cannot be."""
    python, stamp = SCRAPY / "bin" / "python", SCRAPY / "stamp"
    wanted = LOCK.read_text("utf-8")
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return python
    print(f"installing Scrapy into {SCRAPY.relative_to(ROOT)}", file=sys.stderr)
    try:
        _run(sys.executable, "-m", "venv", "--clear", str(SCRAPY))
        _run(str(python), "-m", "pip", "install", "--require-hashes", "-r", str(LOCK))
    except (OSError, subprocess.CalledProcessError) as error:
        why = getattr(error, "stderr", None) or error
        print(f"{why}\nScrapy cannot be installed: measured without it", file=sys.stderr)
        return None
    stamp.write_text(wanted, "utf-8")
    return python


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)


# --- the report -------------------------------------------------------------------------------


def problems(side: Side, sources: int) -> list[str]:
    """What Swansong promises and did not keep."""
    found = []
    for number, done in enumerate(side.passes, 1):
        if done.sources_asked != sources or sum(done.outcomes.values()) != sources:
            found.append(f"pass {number}: {done.sources_asked} of {sources} sources were asked")
        if done.most_at_once_per_host > 1:
            found.append(f"pass {number}: a host was asked {done.most_at_once_per_host} at once")
    if side.peak_memory_mb > MEMORY_GOAL_MB:
        found.append(f"{side.peak_memory_mb} MB, more than {MEMORY_GOAL_MB}")
    return found


def table(sides: dict[str, Side]) -> Iterator[str]:
    """The figures for people, with ratios where there are two sides."""
    yield f"{'':<24}{'requests/s':>12}{'CPU ms/req':>12}{'CPU ms/source':>15}{'peak MB':>9}"
    for number, name in enumerate(("first (all new)", "second (mostly 304)")):
        for label, side in sides.items():
            done = side.passes[number]
            yield (
                f"{label + ', ' + name:<24.24}{done.requests_per_second:>12}"
                f"{done.cpu_ms_per_request:>12}{done.cpu_ms_per_source:>15}"
                f"{side.peak_memory_mb:>9}"
            )
        if len(sides) > 1:
            ours, theirs = (side.passes[number] for side in sides.values())
            rate = ours.requests_per_second / theirs.requests_per_second
            cpu = ours.cpu_ms_per_request / theirs.cpu_ms_per_request
            source = ours.cpu_ms_per_source / theirs.cpu_ms_per_source
            yield f"{'  ratio':<24}{rate:>11.2f}x{cpu:>11.2f}x{source:>14.2f}x"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sources", type=int, default=2000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not has_many_addresses():
        raise SystemExit("this system has 127.0.0.1 only; the benchmark needs 127.0.0.0/8 (Linux)")
    python = scrapy_python()
    with closing(Web()) as web, tempfile.TemporaryDirectory() as folder:
        sides = {"Swansong": swansong(web, args.sources, Path(folder))}
        if python is not None:
            sides["Scrapy"] = scrapy(web, args.sources, Path(folder), python)
    found = problems(sides["Swansong"], args.sources)
    if args.json:
        shown = {name: asdict(side) for name, side in sides.items()}
        print(json.dumps({"sources": args.sources, "sides": shown, "problems": found}))
    else:
        print("\n".join(table(sides)))
        print("\n".join(found) or "all polled, no host asked twice at once, memory within bounds")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
