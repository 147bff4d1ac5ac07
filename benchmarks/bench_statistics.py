"""How long statistics and waves take where much is stored.

    python -m benchmarks.bench_statistics [--departures 100000] [--url sqlite:////tmp/many.db]

Invented departures of 200 organisations over eight years, each with a claim and a post of 1,500
characters, are written once; then what the commands ask for is timed.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlmodel import Session

from scraper.records import KINDS
from storage import migrate, statistics, waves
from storage.engine import Database
from storage.identity.waves import HISTORY
from storage.models import (
    ClaimRow,
    DepartureRow,
    OrganizationRow,
    PersonRow,
    PostRow,
    SourceRow,
    table,
)
from storage.statements import rows

ORGANIZATIONS = 200
YEARS = 8
TEXT = "Today is my last day. I am grateful for all that we built together. " * 22
ROLES = ("engineer", "research scientist", "Head of Policy", "CTO", "VP Sales", None, "designer")
_END = datetime(2026, 6, 1, tzinfo=UTC)


def fill(session: Session, count: int) -> None:
    """Write so many departures, two claims for one in ten."""
    rng = random.Random(5)
    source: dict[str, Any] = {
        "url": "https://desk.example/",
        "key": "desk",
        "host": "desk.example",
        "kind": "feed",
    }
    source |= {"state": "active", "origin": "added", "options": {}, "memo": {}, "habits": {}}
    times: dict[str, Any] = {
        "first_read_at": _END - timedelta(days=365 * YEARS),
        "next_fetch_at": _END,
    }
    named = table(SourceRow).c
    known = {**source, **times, "added_at": _END, "created_at": _END}
    rows(session, insert(table(SourceRow)), {k: v for k, v in known.items() if k in named})
    names = [f"Example Works {n}" for n in range(ORGANIZATIONS)]
    organizations = [{"key": name.casefold(), "name": name} for name in names]
    rows(session, insert(table(OrganizationRow)), organizations)
    rows(session, insert(table(PersonRow)), [{"key": "p", "name": "Somebody"}])
    for start in range(0, count, 5000):
        numbers = range(start, min(start + 5000, count))
        made = [_departure(rng, number, names) for number in numbers]
        into = (table(DepartureRow), table(PostRow), table(ClaimRow))
        for of, values in zip(into, zip(*made, strict=True), strict=True):
            rows(session, insert(of), list(values))


def _departure(
    rng: random.Random, number: int, names: list[str]
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    at = _END - timedelta(days=rng.uniform(0, 365 * YEARS))
    # a few are left by many
    organization = min(int(rng.paretovariate(0.7)), ORGANIZATIONS) - 1
    said = {
        "person": f"Person {number}",
        "organization": names[organization],
        "role": rng.choice(ROLES),
        "kind": rng.choice(KINDS),
        "voice": rng.choice(("first_person", "third_person")),
        "status": rng.choices(("announced", "reported", "rumoured"), (6, 3, 1))[0],
        "is_background": False,
        "tenure_years": rng.choice((None, 0.5, 2.0, 3.0, 7.0, 12.0)),
        "announced_at": at,
        "destination": rng.choice((None, None, *names[:20])),
        "score": 0.9,
    }
    ids = {"person_id": 1, "organization_id": organization + 1, "posts_count": 1}
    seen = {"happened_at": at, "first_seen_at": at, "updated_at": at}
    departure = {"id": number + 1, **said, **ids, **seen, "is_confirmed": False}
    url = f"https://desk.example/{number}"
    post = {"id": number + 1, "url": url, "key": url, "digest": "d", "text": TEXT}
    post |= {"platform": "web", "source_id": 1, "depth": 0, "published_at": at}
    post |= {"is_partial": False, "first_seen_at": at, "updated_at": at, "language": "en"}
    claim = {**said, "post_id": number + 1, "ordinal": 0, "departure_id": number + 1}
    return departure, post, {**claim, "cues": [], "keyed_version": 0}


def _timed(name: str, work: Callable[[], Any]) -> Any:
    started = time.perf_counter()
    found = work()
    print(f"{name:40} {time.perf_counter() - started:6.2f} s")
    return found


def is_filled(database: Database) -> bool:
    """Whether it was filled before."""
    with database.read() as session:
        return rows(session, select(table(DepartureRow).c.id).limit(1)).first() is not None


def main() -> None:
    """Fill, then ask."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--departures", type=int, default=100_000)
    parser.add_argument(
        "--url", help="a database, filled if it is empty; else a file that is thrown away"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{Path(folder) / 'many.db'}"
        with Database(url) as database:
            migrate.upgrade(database)
            if not is_filled(database):
                with database.write() as session:
                    _timed("write", lambda: fill(session, given.departures))
            with database.read() as session:
                _ask(session)


def _ask(session: Session) -> None:
    everything = statistics.StatisticsFilter(0.5)
    one = statistics.StatisticsFilter(0.5, "Example Works 0")
    few = statistics.StatisticsFilter(0.5, "Example Works 150")
    found = _timed("statistics of all", lambda: statistics.statistics(session, everything))
    print(f"  {found.total} departures, {len(found.months)} months")
    largest = _timed("statistics of one", lambda: statistics.statistics(session, one))
    print(f"  {largest.total} departures")
    _timed("statistics of a small one", lambda: statistics.statistics(session, few))
    _timed("farewells of all", lambda: statistics.farewells(session, everything))
    listed = _timed("waves of all", lambda: waves.list_views(session, _END, 0.5))
    print(f"  {len(listed)} waves in {YEARS * ORGANIZATIONS} years, by chance alone")
    since = _END - waves.LOOK_BACK - HISTORY
    runs = waves.Runs(session, 0.5, since=since)
    run = _timed("the last years of the largest", lambda: runs.of("example works 0"))
    _timed("its waves, as a save asks", lambda: run.waves(since=_END - waves.LOOK_BACK))


if __name__ == "__main__":
    main()
