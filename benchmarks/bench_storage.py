"""Storage on SQLite: posts saved and claims made per second, beside plain rows by sqlite3.

    python -m benchmarks.bench_storage [--rounds 5] [--json]

Each post is a transaction of its own, as in the service; each claim leases up to 8 entries of a
queue of 20,000 on 400 hosts. References in the same run: executemany of rows of the same size, by
the standard library's sqlite3 with the same settings and as many transactions; for claims, the
same number of leases written by id. Medians of interleaved rounds, in wall time.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from scraper.records import Departure, Entry, Evidence, Post, Reading
from storage import entries, migrate, posts
from storage.claiming import Share
from storage.engine import Database
from storage.types import PostIntent

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
POSTS = 100
"""Posts of a round: enough to go round the noise, few enough to end within a minute."""
CLAIMS = 60
"""Claims of a round."""
QUEUED = 20_000
HOSTS = 400
LIMIT, PER_HOST = 8, 2
SURNAMES, FIRMS = 200, 20
"""People share their last words, and organisations have many who leave: both are looked up."""
TEXT = "Mira Solberg is leaving Quillon Labs, where she led research for seven years. " * 50
QUOTE = TEXT[:37]
TABLES = """
    CREATE TABLE post (id INTEGER PRIMARY KEY, url TEXT, key TEXT UNIQUE, text TEXT);
    CREATE TABLE claim (id INTEGER PRIMARY KEY, person TEXT, organization TEXT, role TEXT);
    CREATE TABLE entry (id INTEGER PRIMARY KEY, url TEXT, leased_until TEXT, leased_by TEXT);
"""


class Ours:
    """A database of Swansong with a full queue."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers = count()
        migrate.upgrade(database)
        queued = [_entry(number) for number in range(QUEUED)]
        with database.write() as session:
            entries.enqueue(
                session, queued, source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
            )

    def save_plain(self) -> None:
        """Posts that tell of nobody."""
        self._save(is_telling=False)

    def save_telling(self) -> None:
        """Posts with one departure each, most of them new."""
        self._save(is_telling=True)

    def claim(self) -> None:
        """Claims as the service makes them, with the hosts that it is busy with.

        All are given back together: nothing settles them here, and leases would pile up.
        """
        claimed: list[int] = []
        busy = [f"host{number}.example" for number in range(LIMIT)]
        for _ in range(CLAIMS):
            with self._database.write() as session:
                found = entries.claim_due(
                    session,
                    NOW,
                    Share(limit=LIMIT, per_group=PER_HOST, lease_seconds=300, busy=busy),
                )
            claimed += [each.id for each in found]
        assert len(claimed) == CLAIMS * LIMIT
        with self._database.write() as session:
            entries.release(session, claimed)

    def _save(self, *, is_telling: bool) -> None:
        for _ in range(POSTS):
            intent = _intent(next(self._numbers), is_telling=is_telling)
            with self._database.write() as session:
                posts.save(session, intent, NOW)


class Plain:
    """Rows of the same size, written by sqlite3 alone."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.connection.execute("PRAGMA synchronous=NORMAL")
        self.connection.executescript(TABLES)
        self._numbers = count()
        self.connection.execute("BEGIN")
        self.connection.executemany(
            "INSERT INTO entry (url) VALUES (?)", ((_entry(n).url,) for n in range(QUEUED))
        )
        self.connection.execute("COMMIT")

    def save_plain(self) -> None:
        """One row for each post."""
        self._save(claims=0)

    def save_telling(self) -> None:
        """And one each for its claim, its evidence and the departure."""
        self._save(claims=3)

    def claim(self) -> None:
        """Leases by id, without looking for what is due."""
        until = (NOW + timedelta(seconds=300)).isoformat()
        for number in range(CLAIMS):
            ids = range(number * LIMIT, (number + 1) * LIMIT)
            self._write(
                "UPDATE entry SET leased_until = ?, leased_by = ? WHERE id = ?",
                [(until, "machine:1:1", each) for each in ids],
            )

    def _save(self, *, claims: int) -> None:
        for _ in range(POSTS):
            number = next(self._numbers)
            url = f"https://host{number % HOSTS}.example/{number}"
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.executemany(
                "INSERT INTO post (url, key, text) VALUES (?, ?, ?)", [(url, url[8:], TEXT)]
            )
            self.connection.executemany(
                "INSERT INTO claim (person, organization, role) VALUES (?, ?, ?)",
                [("Mira Solberg", "Quillon Labs", QUOTE)] * claims,
            )
            self.connection.execute("COMMIT")

    def _write(self, statement: str, values: list[tuple[str, str, int]]) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany(statement, values)
        self.connection.execute("COMMIT")


def _entry(number: int) -> Entry:
    url = f"https://host{number % HOSTS}.example/entry/{number}"
    return Entry(url=url, key=url[8:])


def _intent(number: int, *, is_telling: bool) -> PostIntent:
    url = f"https://host{number % HOSTS}.example/{number}"
    departure = Departure(
        person=f"Person{number // SURNAMES} Surname{number % SURNAMES}",
        organization=f"Firm Number{number % FIRMS}",
        kind="resignation",
        voice="third_person",
        status="reported",
        score=0.8,
        evidence=(Evidence("departure", QUOTE, 0, len(QUOTE)),),
    )
    return PostIntent(
        entry_id=None,
        post=Post(url=url, key=url[8:], text=f"{TEXT}{number}", published_at=NOW),
        reading=Reading("en", (departure,) if is_telling else ()),
        seen_at=NOW,
    )


def rate(work: Callable[[], None], amount: int) -> float:
    """Items per second of wall time."""
    started = time.perf_counter()
    work()
    return amount / (time.perf_counter() - started)


def measure(folder: Path, rounds: int) -> dict[str, float]:
    """The median rate of each subject, by name."""
    with ExitStack() as stack:
        ours = Ours(stack.enter_context(Database(f"sqlite:///{folder / 'ours.db'}")))
        plain = Plain(folder / "plain.db")
        stack.callback(plain.connection.close)
        subjects: dict[str, tuple[Callable[[], None], int]] = {
            "plain posts": (ours.save_plain, POSTS),
            "plain posts, sqlite3": (plain.save_plain, POSTS),
            "posts with a departure": (ours.save_telling, POSTS),
            "posts with a departure, sqlite3": (plain.save_telling, POSTS),
            "claims": (ours.claim, CLAIMS),
            "claims, sqlite3": (plain.claim, CLAIMS),
        }
        found: dict[str, list[float]] = {name: [] for name in subjects}
        # the first round compiles statements and fills caches
        for number in range(rounds + 1):
            for name, (work, amount) in subjects.items():
                measured = rate(work, amount)
                if number:
                    found[name].append(measured)
    return {name: round(statistics.median(values), 1) for name, values in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        medians = measure(Path(folder), args.rounds)
    if args.json:
        print(json.dumps({**medians, "queued": QUEUED, "claimed_at_once": LIMIT}))
        return
    for name, value in medians.items():
        print(f"{name:<34}{value:>12,.1f} /s")


if __name__ == "__main__":
    main()
