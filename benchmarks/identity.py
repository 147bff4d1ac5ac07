"""Which claims are of one departure: the whole way through storage, beside a labelled stream.

    python -m benchmarks.identity [--stream FILE] [--half tune|held] [--seed N …] [--postgres URL]
                                  [--errors N] [--thresholds] [--cases] [--json]

Every claim of the stream is saved in a shuffled order, once for each seed, as the service saves
posts; then records are compared with what really happened. Exits with 1 when a figure is below
its floor (`identity/floors.json`), or two orders give other records.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.identity_measure import Figures, Line, Records, by_group, measure
from scheduler.opening import directory
from scheduler.settings import Settings
from scraper.records import THRESHOLD, Departure, Evidence, Post, Reading, Reference
from storage import migrate, posts
from storage.engine import Database
from storage.identity import foreign, names, places, spoken, ties
from storage.identity.organizations import Directory
from storage.models import ClaimRow, DepartureRow, PostRow, table
from storage.types import PostIntent

HERE = Path(__file__).parent / "identity"
SECOND = HERE / "second" / "stream.jsonl"
"""Another stream: how far the rules hold for what they were not made by."""
SEEDS = (1, 2, 3)
HALVES = ("all", "held", "tune")
SHOWN = (
    "person",
    "handle",
    "organization",
    "role",
    "kind",
    "status",
    "is_background",
    "effective_on",
    "announced_at",
    "posts_count",
)
"""What records must say whatever the order."""
VARIED: tuple[tuple[Any, str, tuple[float, ...]], ...] = (
    (ties, "WINDOW_DAYS", (60, 180, 365)),
    (ties, "UNNAMED_WINDOW_DAYS", (7, 30, 120)),
    (ties, "WEAK_WINDOW_DAYS", (30, 90, 180)),
    (ties, "PART_WINDOW_DAYS", (7, 30, 120)),
    (ties, "NEAR_DAYS", (0, 7, 14, 30)),
    (ties, "ROLE_WINDOW_DAYS", (7, 21, 60)),
    (ties, "LAST_DAYS_APART", (60, 200, 300)),
    (ties, "YEARS_APART_DAYS", (365, 540, 730)),
    (ties, "TWO_PEOPLE", (0.5, 1.0, 1.5, 2.0)),
    (foreign, "ALIKE", (0.5, 0.6, 0.7, 0.8)),
    (foreign, "UNSURE", (0.35, 0.45, 0.6)),
    (spoken, "ALIKE", (0.7, 0.8, 0.9)),
    (places, "ALIKE", (0.45, 0.55, 0.65)),
    (places, "SAME", (0.65, 0.75, 0.85)),
)
"""Thresholds with the values that `--thresholds` tries, the present one among them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one order of the stream led to."""

    records: Records
    said: frozenset[tuple[frozenset[str], tuple[Any, ...]]]
    """Each record by its claims, with what it says."""
    seconds: float


def load(path: Path) -> list[Line]:
    """The claims of a stream. Raises ValueError for a line that is none."""
    written = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in written if line.strip()]


# --- the stream as posts --------------------------------------------------------------------------


def intents(lines: Collection[Line]) -> list[tuple[PostIntent, list[str]]]:
    """One post for each key, with the claims that it makes in the order of their storing."""
    told: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        told[line["post"]["key"]].append(line)
    return [_intent(found) for found in told.values()]


def _intent(lines: Sequence[Line]) -> tuple[PostIntent, list[str]]:
    written = lines[0]["post"]
    published = _instant(written.get("published_at"))
    assert published is not None, written
    text = written.get("text") or f"What {written['key']} says."
    post = Post(
        url=written["url"],
        key=written["key"],
        text=text,
        author=written.get("author"),
        author_handle=written.get("author_handle"),
        published_at=published,
        language=written.get("language"),
        platform=written.get("platform") or "web",
        references=tuple(map(_reference, written.get("references") or ())),
    )
    sure = [line for line in lines if line["claim"]["score"] >= THRESHOLD]
    doubtful = [line for line in lines if line["claim"]["score"] < THRESHOLD]
    reading = Reading(
        written.get("language"),
        tuple(_departure(line["claim"], text) for line in sure),
        doubtful=tuple(_departure(line["claim"], text) for line in doubtful),
    )
    ids = [line["id"] for line in (*sure, *doubtful)]
    return PostIntent(entry_id=None, post=post, reading=reading, seen_at=published), ids


def _reference(key: str) -> Reference:
    platform = key.partition(":")[0] if ":" in key else "web"
    return Reference(url=f"https://{key}" if platform == "web" else key, key=key, platform=platform)


def _departure(said: Mapping[str, Any], text: str) -> Departure:
    values = {**said, "announced_at": _instant(said.get("announced_at"))}
    return Departure(**values, evidence=(Evidence("departure", text, 0, len(text)),))


def _instant(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None


# --- runs -----------------------------------------------------------------------------------------


@contextmanager
def opened(url: str | None) -> Iterator[Database]:
    """An empty database: a file that goes again, or a schema of its own on PostgreSQL."""
    if url is not None:
        with _schema(url) as schema, Database(schema) as database:
            migrate.upgrade(database)
            yield database
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        Database(f"sqlite:///{Path(folder) / 'identity.db'}") as database,
    ):
        migrate.upgrade(database)
        yield database


@contextmanager
def _schema(url: str) -> Iterator[str]:
    from sqlalchemy import create_engine, make_url, text

    name = f"swansong_identity_{time.time_ns()}"
    server = make_url(url).set(drivername="postgresql+psycopg")
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    try:
        own = make_url(url).update_query_dict({"options": f"-c search_path={name}"})
        yield own.render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
        admin.dispose()


def run(
    lines: Collection[Line], seed: int, known: Directory, postgres: str | None = None
) -> Outcome:
    """Save every post of the stream in the order of this seed, and look where claims are."""
    told = intents(lines)
    random.Random(seed).shuffle(told)
    started = time.perf_counter()
    with opened(postgres) as database:
        for intent, _ in told:
            with database.write() as session:
                posts.save(session, intent, intent.seen_at, known)
        seconds = time.perf_counter() - started
        records, said = _read(database, {intent.post.key: ids for intent, ids in told})
    return Outcome(records, said, seconds)


def _read(
    database: Database, ids: Mapping[str, Sequence[str]]
) -> tuple[Records, frozenset[tuple[frozenset[str], tuple[Any, ...]]]]:
    claims, saved, departures = table(ClaimRow), table(PostRow), table(DepartureRow)
    placed = select(saved.c.key, claims.c.ordinal, claims.c.departure_id).join(
        claims, claims.c.post_id == saved.c.id
    )
    shown = select(departures.c.id, *(departures.c[name] for name in SHOWN))
    with database.read() as session:
        connection = session.connection()
        records = {ids[key][ordinal]: home for key, ordinal, home in connection.execute(placed)}
        said = {row[0]: tuple(map(str, row[1:])) for row in connection.execute(shown)}
    missing = {each for found in ids.values() for each in found} - set(records)
    assert not missing, f"claims without a record: {sorted(missing)[:5]}"
    members: dict[int, set[str]] = defaultdict(set)
    for claim, home in records.items():
        members[home].add(claim)
    return records, frozenset((frozenset(found), said[home]) for home, found in members.items())


# --- thresholds -----------------------------------------------------------------------------------


def thresholds(lines: Collection[Line], known: Directory) -> list[dict[str, Any]]:
    """Each named threshold at several values, the others as they are."""
    found = []
    for module, name, values in VARIED:
        present = getattr(module, name)
        for value in values:
            with _set(module, name, value):
                figures = measure(lines, run(lines, SEEDS[0], known).records)
            found.append(
                {
                    "name": f"{module.__name__.rpartition('.')[2]}.{name}",
                    "value": value,
                    "is_present": value == present,
                }
                | figures.as_json()
            )
            print(threshold_row(found[-1]), file=sys.stderr, flush=True)
    return found


@contextmanager
def _set(module: Any, name: str, value: float) -> Iterator[None]:
    before = getattr(module, name)
    setattr(module, name, value)
    _forget()
    try:
        yield
    finally:
        setattr(module, name, before)
        _forget()


def _forget() -> None:
    """What was decided on names by another threshold."""
    for module in (names, places, spoken):
        for each in vars(module).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()


def threshold_row(row: Mapping[str, Any]) -> str:
    """A line of Markdown."""
    mark = "**" if row["is_present"] else ""
    return (
        f"| {row['name']} | {mark}{row['value']:g}{mark} | {row['pairs']['precision']:.4f} "
        f"| {row['pairs']['recall']:.4f} | {row['pairs']['f1']:.4f} | {row['b_cubed']['f1']:.4f} "
        f"| {row['false_merges']} | {row['namesakes_merged']} | {row['split']} |"
    )


# --- what is printed ------------------------------------------------------------------------------

HEAD = (
    "| claims of | claims | departures | pairs P | R | F1 | B³ P | R | F1 | false merges "
    "| namesakes merged | exits merged | split |\n|-|-|-|-|-|-|-|-|-|-|-|-|-|"
)


def figures_row(name: str, figures: Figures) -> str:
    """A line of Markdown."""
    shares = [
        f"{value:.4f}"
        for score in (figures.pairs, figures.b_cubed)
        for value in (score.precision, score.recall, score.f1)
    ]
    counts = (figures.false_merges, figures.namesakes_merged, figures.exits_merged, figures.split)
    cells = [name, figures.claims, figures.departures, *shares, *counts]
    return "| " + " | ".join(map(str, cells)) + " |"


def errors(lines: Collection[Line], records: Records, known: Directory, most: int) -> Iterator[str]:
    """The records that are furthest from what happened, with why their claims were bonded."""
    homes, gold = defaultdict(list), defaultdict(list)
    for line in lines:
        homes[records[line["id"]]].append(line)
        gold[line["departure"]].append(line)
    mixed = [found for found in homes.values() if len({x["departure"] for x in found}) > 1]
    split = [found for found in gold.values() if len({records[x["id"]] for x in found}) > 1]
    for title, clusters in (("merged", mixed), ("split", split)):
        for found in sorted(clusters, key=len, reverse=True)[:most]:
            departures = ", ".join(sorted({line["departure"] for line in found}))
            yield f"{title}: {departures} {found[0].get('tags')}"
            for line in sorted(found, key=lambda x: (records[x["id"]], x["post"]["published_at"])):
                yield f"  {records[line['id']]:>5} {line['departure']} {_shown(line)}"
            yield from _whys(found, records, known, is_merged=title == "merged")


def _shown(line: Line) -> str:
    post, said = line["post"], line["claim"]
    parts = [f"{name}={said[name]}" for name in ("handle", "role", "effective_on") if said[name]]
    parts += ["background"] if said["background"] else []
    parts += [f"→{key}" for key in post.get("references") or ()]
    who, what = said["person"] or "unnamed", said["organization"] or "unnamed"
    return (
        f"{line['id']} {post['published_at'][:10]} {post['language']} {post['platform']} "
        f"{who} | {what} | {said['kind']} {said['status']} {' '.join(parts)}"
    )


def _whys(
    found: Sequence[Line], records: Records, known: Directory, *, is_merged: bool
) -> Iterator[str]:
    """The bonds that should not be, or that are missing: at most a few."""
    from itertools import combinations, islice

    made = {line["id"]: ties.traits(told(line), known) for line in found}
    wrong = (
        (one, other)
        for one, other in combinations(found, 2)
        if (one["departure"] != other["departure"]) == is_merged
        and (records[one["id"]] == records[other["id"]]) == is_merged
    )
    for one, other in islice(wrong, 4):
        bond = ties.bond(made[one["id"]], made[other["id"]])
        yield f"        {one['id']} {other['id']} {bond.level.name}: {'; '.join(bond.why)}"


def told(line: Line) -> Any:
    """A claim as identity sees it."""
    from storage.identity.told import Told

    intent, _ = _intent([line])
    (said,) = (*intent.reading.departures, *intent.reading.doubtful)
    post = intent.post
    return Told(
        departure=said,
        post_key=post.key,
        seen_at=intent.seen_at,
        author=post.author,
        author_handle=post.author_handle,
        platform=post.platform,
        url=post.url,
        published_at=post.published_at,
        digest=post.text,
        language=post.language,
        references=frozenset(each.key for each in post.references),
    )


def shortfalls(figures: Mapping[str, Figures], floors: Mapping[str, Any]) -> list[str]:
    """One line for each figure that is worse than its floor; `some` is for tests."""
    found = []
    for group, limits in floors.items():
        if group not in figures:
            continue
        of_group = figures[group]
        values = {
            "pairs": of_group.pairs.f1,
            "b_cubed": of_group.b_cubed.f1,
            "false_merges": -of_group.false_merges,
        }
        for name, limit in limits.items():
            floor = -limit if name == "false_merges" else limit
            if values[name] < floor:
                found.append(f"{group}: {name} is {abs(values[name]):.4g}, floor {limit:g}")
    return found


def arguments(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--stream", type=Path, help="another stream; it has no floors")
    parser.add_argument("--half", choices=("tune", "held"), help="only this half's errors")
    parser.add_argument("--seed", type=int, action="append", help=f"of the order; {SEEDS}")
    parser.add_argument("--postgres", metavar="URL", help="there, not in SQLite")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="the N worst records")
    parser.add_argument("--cases", action="store_true", help="figures by hard case and language")
    parser.add_argument("--thresholds", action="store_true", help="what other thresholds would do")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(given)


def show(
    figures: Mapping[str, Figures], options: argparse.Namespace, outcomes: Sequence[Outcome]
) -> None:
    """Figures as Markdown, or as JSON."""
    if options.json:
        seconds = [round(each.seconds, 1) for each in outcomes]
        print(
            json.dumps(
                {"seconds": seconds} | {k: v.as_json() for k, v in figures.items()}, indent=1
            )
        )
        return
    print(HEAD)
    for name, found in figures.items():
        if ":" not in name or options.cases:
            print(figures_row(name, found))


def _second(known: Directory, options: argparse.Namespace) -> dict[str, Figures]:
    """Figures of the second stream, in one order."""
    lines = load(SECOND)
    seed = (options.seed or SEEDS)[0]
    found = by_group(lines, run(lines, seed, known, options.postgres).records)
    return {f"second {name}" if name != "all" else "second": found[name] for name in HALVES}


def main(given: list[str] | None = None) -> int:
    """Measure, print, compare with the floors; 1 below one of them."""
    options = arguments(given)
    lines = load(options.stream or HERE / "stream.jsonl")
    known = directory(Settings())
    if options.thresholds:
        print("| threshold | value | pairs P | R | F1 | B³ F1 | false merges | namesakes | split |")
        print("|-|-|-|-|-|-|-|-|-|")
        for row in thresholds(lines, known):
            print(threshold_row(row))
        return 0
    outcomes = [run(lines, seed, known, options.postgres) for seed in options.seed or SEEDS]
    figures = by_group(lines, outcomes[0].records)
    if options.stream is None:
        figures |= _second(known, options)
    show(figures, options, outcomes)
    if options.errors:
        of_half = [x for x in lines if options.half in (None, x.get("half"))]
        for text in errors(of_half, outcomes[0].records, known, options.errors):
            print(text)
    floors = {} if options.stream else json.loads((HERE / "floors.json").read_text())
    missed = shortfalls(figures, floors)
    if len({outcome.said for outcome in outcomes}) > 1:
        missed.append("the order of posts makes other records")
    for text in missed:
        print(text, file=sys.stderr)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
