"""How often detection raises a false alarm on everyday texts: those that tell of no departure.

    python -m benchmarks.everyday FILE.jsonl|DIR… [--lang L] [--show N] [--json]

A line holds `text`, and may hold `id`, `lang`, `genre`, `title`, `url`, `published` and `label`.
An alarm is a text with a current departure at or above the default threshold. Texts whose label
says `{"departure": true}` are no everyday texts: they are counted apart, found or not. `--show`
prints the first N alarms with what was said and why. The texts are your own, news, blogs, shop
pages, documentation, in the languages that you watch: public pages can't be shipped with a program.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scraper.detect import THRESHOLD
from scraper.detect.lines import read_line

WORKERS = 2
CHUNK = 32
"""Texts handed to a worker at once."""
GROUPS = ("file", "lang", "genre")


@dataclass(frozen=True)
class Text:
    """One line as it stands, and how it is counted."""

    line: str
    id: str
    file: str
    lang: str
    genre: str
    is_departure: bool


@dataclass
class Tally:
    """Everyday texts and their alarms; texts with a departure and those found."""

    texts: int = 0
    alarms: int = 0
    departures: int = 0
    hits: int = 0

    def add(self, text: Text, raised: bool) -> None:
        if text.is_departure:
            self.departures += 1
            self.hits += raised
        else:
            self.texts += 1
            self.alarms += raised

    @property
    def per_thousand(self) -> float:
        return round(1000 * self.alarms / self.texts, 1) if self.texts else 0.0

    def figures(self) -> dict[str, float]:
        return {
            "texts": self.texts,
            "alarms": self.alarms,
            "per_thousand": self.per_thousand,
            "departures": self.departures,
            "hits": self.hits,
        }


@dataclass
class Result:
    """The counts in all and by group, every alarm, and the lines that could not be read."""

    total: Tally = field(default_factory=Tally)
    groups: dict[str, dict[str, Tally]] = field(default_factory=dict)
    alarms: list[dict[str, Any]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def add(self, text: Text, answer: dict[str, Any]) -> None:
        if "error" in answer:
            self.errors.append(f"{text.file} {text.id}: {answer['error']}")
            return
        told = [d for d in answer["departures"] if is_alarm(d)]
        self.total.add(text, bool(told))
        for group in GROUPS:
            tallies = self.groups.setdefault(group, {})
            tallies.setdefault(getattr(text, group), Tally()).add(text, bool(told))
        if told and not text.is_departure:
            self.alarms.append({"id": text.id, "file": text.file, "departures": told})


def is_alarm(departure: dict[str, Any]) -> bool:
    """A departure that the service would tell of."""
    current = not departure["background"] and departure["status"] != "denied"
    return bool(current and departure["score"] >= THRESHOLD)


def read_texts(paths: Iterable[Path], lang: str | None = None) -> Iterator[Text]:
    """The texts of files and of the directories' `*.jsonl`, one language or all."""
    for path in paths:
        for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
            with file.open(encoding="utf-8") as lines:
                texts = (_text(line, file.name) for line in lines if line.strip())
                yield from (text for text in texts if lang in (None, text.lang))


def _text(line: str, file: str) -> Text:
    row = json.loads(line)
    return Text(
        line=line,
        id=str(row.get("id")),
        file=file,
        lang=row.get("lang") or "?",
        genre=row.get("genre") or "?",
        is_departure=bool((row.get("label") or {}).get("departure")),
    )


def measure(texts: list[Text]) -> Result:
    """Read every text as `swansong detect` does, on two processes."""
    result = Result()
    with ProcessPoolExecutor(WORKERS) as pool:
        answers = pool.map(read_line, [text.line for text in texts], chunksize=CHUNK)
        for text, answer in zip(texts, answers, strict=True):
            result.add(text, answer)
    return result


def describe(alarm: dict[str, Any]) -> Iterator[str]:
    """What was said, and why."""
    yield f"{alarm['file']}  {alarm['id']}"
    for departure in alarm["departures"]:
        who = departure["person"] or "somebody"
        where = departure["organization"] or "no organisation"
        yield f"    {departure['score']}  {who} · {where} · {', '.join(departure['cues'])}"
        yield f"        “{departure['evidence'][0]['quote']}”"


def report(result: Result, show: int) -> Iterator[str]:
    """The table, the alarms asked for, and the errors."""
    yield f"{'':<32}{'texts':>8}{'alarms':>8}{'‰':>8}{'departures':>12}{'hits':>6}"
    rows = [
        (name, tally)
        for group in GROUPS
        for name, tally in sorted(result.groups.get(group, {}).items())
    ]
    for name, tally in [*rows, ("all", result.total)]:
        yield (
            f"{name:<32}{tally.texts:>8}{tally.alarms:>8}{tally.per_thousand:>8}"
            f"{tally.departures:>12}{tally.hits:>6}"
        )
    cues = Counter(
        cue for alarm in result.alarms for told in alarm["departures"] for cue in told["cues"]
    )
    if cues:
        common = ", ".join(f"{cue} {count}" for cue, count in cues.most_common(10))
        yield f"cues in alarms: {common}"
    for alarm in result.alarms[:show]:
        yield from describe(alarm)
    yield from result.errors


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE.jsonl|DIR")
    parser.add_argument("--lang")
    parser.add_argument("--show", type=int, default=0, metavar="N")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(arguments)
    result = measure(list(read_texts(args.paths, args.lang)))
    if not args.json:
        print("\n".join(report(result, args.show)))
        return
    groups = {
        group: {name: tally.figures() for name, tally in tallies.items()}
        for group, tallies in result.groups.items()
    }
    print(
        json.dumps(
            {
                **result.total.figures(),
                **groups,
                "shown": result.alarms[: args.show],
                "errors": result.errors,
            },
            ensure_ascii=False,
        )
    )


if __name__ == "__main__":
    main()
