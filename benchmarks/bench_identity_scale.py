"""How long it takes to find a claim's departure among a year of others.

    python -m benchmarks.bench_identity_scale [--posts 100000] [--departures 10000] [--claims 500]
                                              [--postgres URL] [--json]

The year is written by plain INSERTs; then new claims are recorded one by one, each in a transaction
of its own: a third repeat a departure that is there, a third are of other people of its
organisation, a third of anybody. Names are as uneven as real ones, and one organisation in the
year lost 500 people. Measured is `departures.record` alone, in wall time. Exits with 1 when the
median or the 99th percentile is above its ceiling.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, text

from benchmarks.identity import opened
from scheduler.opening import directory
from scheduler.settings import Settings
from scraper.records import Departure, Evidence
from storage import departures
from storage.engine import Database
from storage.identity import keys
from storage.identity.organizations import Directory
from storage.identity.ties import traits
from storage.identity.told import Told
from storage.identity.words import words
from storage.joined import keyed_version
from storage.models import (
    ClaimKeyRow,
    ClaimRow,
    DepartureRow,
    OrganizationRow,
    PersonRow,
    PostRow,
    table,
)

START = datetime(2025, 6, 1, tzinfo=UTC)
YEAR = 365
LARGE = 500
"""Departures of one organisation."""
BATCH = 5_000
WARM_UP = 20
MEDIAN_MS, LAST_MS = 3.0, 20.0
"""Ceilings of the median and the 99th percentile."""
SYLLABLES = sorted(
    words("an bel cor dal el fer gan hol is jor kal lin mar nor ol pel quin ros sol tam ul ver win")
)
COMMON = sorted(
    words(
        "James Mary John Maria Wei Anna David Sarah Michael Yan Peter Laura Thomas Elena Min Jose "
        "Robert Ana Paul Julia Mark Nina Daniel Eva Ivan Olga Carlos Lucia Ahmed Fatima Kenji Yuki"
    )
)
SURNAMES = sorted(
    words(
        "Smith Garcia Wang Li Kim Müller Rossi Silva Ivanov Kowalski Tanaka Nguyen Chen Johnson "
        "Martin Schmidt Lee Park Singh Lopez Brown Novak Jansen Dubois Andersson Yilmaz Costa Sato"
    )
)
ROLES = (None, None, "software engineer", "chief executive", "editor", "designer", "professor")


class People:
    """Names and organisations as they are met: few are common, most are rare."""

    def __init__(self, lot: random.Random) -> None:
        self.lot = lot
        self.houses = [f"{self.word()} {self.word()}" for _ in range(4_000)]

    def word(self) -> str:
        return "".join(self.lot.choices(SYLLABLES, k=self.lot.randint(2, 4))).capitalize()

    def name(self) -> str:
        is_common = self.lot.random() < 0.3
        given = self.lot.choice(COMMON) if self.lot.random() < 0.6 else self.word()
        return f"{given} {self.lot.choice(SURNAMES) if is_common else self.word()}"

    def house(self, number: int) -> str:
        """The first ones lose people all at once; one in sixty of the others the same one."""
        if number < LARGE:
            return "Hallworth Systems"
        return self.houses[int(len(self.houses) * self.lot.random() ** 2)]


def told(number: int, person: str, house: str, at: datetime, role: str | None) -> Told:
    """One claim, as detection makes it."""
    quote = f"{person} leaves {house}"
    return Told(
        departure=Departure(
            person=person,
            organization=house,
            kind="resignation",
            voice="third_person",
            status="reported",
            score=0.8,
            evidence=(Evidence("departure", quote, 0, len(quote)),),
            role=role,
        ),
        post_key=f"scale.example/{number}",
        seen_at=at,
        url=f"https://scale.example/{number}",
        published_at=at,
        digest=f"d{number}",
        language="en",
    )


def year(count: int, lot: random.Random) -> list[Told]:
    """The departures of a year, one claim each."""
    people = People(lot)
    return [
        told(
            number,
            people.name(),
            people.house(number),
            START + timedelta(minutes=lot.randrange(YEAR * 24 * 60)),
            lot.choice(ROLES),
        )
        for number in range(count)
    ]


# --- the year, written ----------------------------------------------------------------------------


def load(database: Database, claims: Sequence[Told], posts: int, known: Directory) -> None:
    """Posts, claims, their keys and departures by plain INSERTs, in batches."""
    for start in range(0, max(posts, len(claims)), BATCH):
        with database.write() as session:
            connection = session.connection()
            numbers = range(start, min(start + BATCH, max(posts, len(claims))))
            connection.execute(insert(table(PostRow)), [_post(each, claims) for each in numbers])
            told_of = [each for each in numbers if each < len(claims)]
            for row, values in _rows(told_of, claims, known):
                connection.execute(insert(table(row)), values)
    with database.write() as session:
        _settle(session.connection())


def _rows(
    numbers: Sequence[int], claims: Sequence[Told], known: Directory
) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    if not numbers:
        return
    of = {each: claims[each] for each in numbers}
    yield (
        PersonRow,
        [{"id": n + 1, "key": f"scale:{n}", "name": t.departure.person} for n, t in of.items()],
    )
    yield (
        OrganizationRow,
        [
            {"id": n + 1, "key": f"scale:{n}", "name": t.departure.organization}
            for n, t in of.items()
        ],
    )
    yield (
        DepartureRow,
        [
            {
                **_said(each),
                "id": number + 1,
                "person_id": number + 1,
                "organization_id": number + 1,
                "posts_count": 1,
                "happened_at": each.told_at,
                "first_seen_at": each.seen_at,
                "updated_at": each.seen_at,
            }
            for number, each in of.items()
        ],
    )
    version = keyed_version(known)
    yield (
        ClaimRow,
        [
            {
                **_said(each),
                "id": number + 1,
                "post_id": number + 1,
                "ordinal": 0,
                "departure_id": number + 1,
                "cues": [],
                "keyed_version": version,
            }
            for number, each in of.items()
        ],
    )
    yield (
        ClaimKeyRow,
        [
            {"key": key, "claim_id": number + 1}
            for number, each in of.items()
            for key in sorted(keys.kept(traits(each, known)))
        ],
    )


def _said(each: Told) -> dict[str, Any]:
    said = each.departure
    names = ("person", "organization", "role", "kind", "voice", "status", "score")
    return {name: getattr(said, name) for name in names}


def _post(number: int, claims: Sequence[Told]) -> dict[str, Any]:
    at = claims[number].seen_at if number < len(claims) else START
    return {
        "id": number + 1,
        "url": f"https://scale.example/{number}",
        "key": f"scale.example/{number}",
        "digest": f"d{number}",
        "text": "A post.",
        "platform": "web",
        "published_at": at,
        "depth": 0,
        "first_seen_at": at,
        "updated_at": at,
    }


def _settle(connection: Any) -> None:
    """What a database knows of itself after a year of use: how many rows, and the next ids."""
    connection.execute(text("ANALYZE"))
    if connection.dialect.name == "postgresql":
        for row in (PostRow, PersonRow, OrganizationRow, DepartureRow, ClaimRow):
            name = row.__tablename__
            last = connection.execute(select(func.max(table(row).c.id))).scalar_one()
            connection.execute(
                text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), {last})")
            )


# --- new claims -----------------------------------------------------------------------------------


def news(claims: Sequence[Told], count: int, first: int, lot: random.Random) -> list[Told]:
    """New claims: of a departure that is there, of a colleague, of anybody."""
    people, found = People(lot), []
    for number in range(count):
        known = lot.choice(claims[:LARGE]) if number % 5 == 0 else lot.choice(claims)
        person, house = known.departure.person, known.departure.organization
        assert person is not None, known
        assert house is not None, known
        if number % 3 == 1:
            person = people.name()
        elif number % 3 == 2:
            person, house = people.name(), people.house(LARGE)
        at = known.seen_at + timedelta(days=lot.randint(0, 20))
        found.append(told(first + number, person, house, at, lot.choice(ROLES)))
    return found


def measure(database: Database, fresh: Sequence[Told], known: Directory) -> list[float]:
    """Milliseconds of each."""
    found = []
    for each in fresh:
        with database.write() as session:
            values = _post(int(each.post_key.rpartition("/")[2]), ())
            del values["id"]
            made = session.connection().execute(insert(table(PostRow)), values)
            assert made.inserted_primary_key is not None, values
            post_id = made.inserted_primary_key[0]
            post = departures.Telling(post_id, None, "A post.", is_new=True)
            started = time.perf_counter()
            departures.record(session, post, [each], each.seen_at, known)
            found.append((time.perf_counter() - started) * 1000)
    return found[WARM_UP:]


def main(given: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--departures", type=int, default=10_000)
    parser.add_argument("--claims", type=int, default=500)
    parser.add_argument("--postgres", metavar="URL", help="there, not in SQLite")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(given)
    known = directory(Settings())
    lot = random.Random(1)
    claims = year(options.departures, lot)
    first = max(options.posts, options.departures)
    fresh = news(claims, options.claims + WARM_UP, first, lot)
    with opened(options.postgres) as database:
        started = time.perf_counter()
        load(database, claims, options.posts, known)
        loaded = time.perf_counter() - started
        # the year that was written is still held here: no service would have it to look through
        gc.collect()
        gc.freeze()
        each = measure(database, fresh, known)
    figures = {
        "database": "postgresql" if options.postgres else "sqlite",
        "posts": options.posts,
        "departures": options.departures,
        "claims": len(each),
        "load_seconds": round(loaded, 1),
        "median_ms": round(statistics.median(each), 2),
        "p99_ms": round(statistics.quantiles(each, n=100)[98], 2),
        "most_ms": round(max(each), 2),
    }
    if options.json:
        print(json.dumps(figures))
    else:
        print(" ".join(f"{name} {value}" for name, value in figures.items()))
    return int(figures["median_ms"] > MEDIAN_MS or figures["p99_ms"] > LAST_MS)


if __name__ == "__main__":
    sys.exit(main())
