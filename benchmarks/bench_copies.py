"""How long it takes to find the copies of a post among very many, on SQLite or PostgreSQL.

    python -m benchmarks.bench_copies [--posts 100000] [--looks 300] [--database URL] [--json]

All stored posts have bands, as if each told of a departure; one in some hundred tells of one in
truth. Most are filled in by the database: bands of unrelated texts are random numbers. Then come
2,000 posts of one site, half of whose words are the site's, and 500 articles. Asked for are copies
of those articles, new posts of that site, and posts that nothing is like. Each look-up is all of
`storage.copies.place`: reading the text, the index, comparing candidates, writing the bands. The
transaction is rolled back.

`--database` is an empty database of PostgreSQL; without it, a SQLite file in a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text
from sqlmodel import Session

from scraper.records import Departure
from storage import copies, migrate
from storage.engine import Database
from storage.identity import texts
from storage.identity.organizations import EMPTY
from storage.models import PostRow, table
from storage.statements import rows

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
SITE_POSTS, ARTICLES = 2_000, 500
WORDS, WORD_COUNT = 20_000, 150
"""Words there are, and in a text."""
POOL_CHARS = 100_000
POSTS = """
    INSERT INTO post
        (url, key, digest, text, platform, is_partial, depth, first_seen_at, updated_at)
    SELECT 'https://f.example/' || i, 'f' || i, 'd' || i, {cut}, 'web', {false}, 0, :now, :now
    FROM {numbers}
"""
FILL = {
    "sqlite": (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :posts) "
        + POSTS.format(
            cut="substr(:pool, 1 + abs(random()) % 99000, 900)", false="0", numbers="n"
        ).strip(),
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :rows - 1) "
        "INSERT OR IGNORE INTO band SELECT random() AS band, 1 + i % :posts FROM n ORDER BY band",
    ),
    "postgresql": (
        POSTS.format(
            cut="substr(:pool, 1 + (random() * 99000)::int, 900)",
            false="false",
            numbers="generate_series(1, :posts) AS i",
        ),
        "INSERT INTO band SELECT ('x' || substr(md5(i::text), 1, 16))::bit(64)::bigint AS band, "
        "1 + i % :posts FROM generate_series(0, :rows - 1) AS i ORDER BY band",
    ),
}


class Writer:
    """Texts of words of uneven frequency, as in a language."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._words = [f"w{number:x}" for number in range(WORDS)]
        self._site = self.words(WORD_COUNT // 2)

    def words(self, count: int) -> str:
        places = (int(WORDS ** self._dice.random()) for _ in range(count))
        return " ".join(self._words[place % WORDS] for place in places)

    def article(self) -> str:
        return self.words(WORD_COUNT)

    def of_site(self) -> str:
        return f"{self._site} {self.words(WORD_COUNT // 2)}"

    def copy_of(self, article: str) -> str:
        kept = article.split()[: int(WORD_COUNT * 0.8)]
        return f"{self.words(20)} {' '.join(kept)}"


def fill(database: Database, posts: int, writer: Writer) -> list[str]:
    """Store everything; the articles."""
    kind = "sqlite" if database.is_sqlite else "postgresql"
    pool = writer.words(POOL_CHARS // 3)[:POOL_CHARS]
    with database.write() as session:
        # the index of posts is made afterwards, in one go
        run(session, "DROP INDEX ix_band_post_id")
        run(session, FILL[kind][0], posts=posts, pool=pool, now=NOW)
        run(session, FILL[kind][1], posts=posts, rows=posts * texts.BANDS)
        run(session, "CREATE INDEX ix_band_post_id ON band (post_id)")
    articles = [writer.article() for _ in range(ARTICLES)]
    with database.write() as session:
        for each in (*(writer.of_site() for _ in range(SITE_POSTS)), *articles):
            copies.place(session, store(session, each), each, (), EMPTY)
    with database.write() as session:
        run(session, "ANALYZE")
    database.checkpoint()
    return articles


def run(session: Session, statement: str, **values: Any) -> None:
    """A statement with those of `values` that it names."""
    named = {name: each for name, each in values.items() if f":{name}" in statement}
    session.connection().execute(text(statement), named)


def store(session: Session, written: str) -> int:
    """A post with this text; its id."""
    number = random.getrandbits(63)
    values = {
        "url": f"https://p.example/{number}",
        "key": f"p{number}",
        "digest": "",
        "text": written,
        "platform": "web",
        "is_partial": False,
        "depth": 0,
        "first_seen_at": NOW,
        "updated_at": NOW,
    }
    posts = table(PostRow)
    return int(rows(session, insert(posts).returning(posts.c.id), values).scalar_one())


def look(
    database: Database, looks: int, make: Callable[[], str], said: tuple[Departure, ...] = ()
) -> dict[str, float]:
    """Milliseconds of look-ups, and the share of them that found a copy."""
    taken, found = [], 0
    for _ in range(looks):
        written = make()
        with database.write() as session:
            post_id = store(session, written)
            began = time.perf_counter()
            placed = copies.place(session, post_id, written, said, EMPTY)
            taken.append((time.perf_counter() - began) * 1000)
            found += bool(placed.copies)
            session.rollback()
    ranked = sorted(taken)
    return {
        "median_ms": statistics.median(ranked),
        "p99_ms": ranked[int(len(ranked) * 0.99)],
        "found": found / looks,
    }


def size_mb(database: Database) -> float:
    """Of the bands and their index, in PostgreSQL; of the whole file in SQLite."""
    if database.is_sqlite:
        return Path(str(database.url.database)).stat().st_size / 1e6
    with database.read() as session:
        size = session.connection().execute(text("SELECT pg_total_relation_size('band')"))
        return float(size.scalar_one()) / 1e6


@contextmanager
def opened(url: str | None) -> Iterator[Database]:
    """The database, with tables."""
    with (
        tempfile.TemporaryDirectory(prefix="swansong-") as folder,
        Database(url or f"sqlite:///{folder}/copies.db") as database,
    ):
        migrate.upgrade(database)
        yield database


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--looks", type=int, default=300)
    parser.add_argument("--database")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    writer = Writer(5)
    with opened(chosen.database) as database:
        articles = fill(database, chosen.posts, writer)
        dice = random.Random(6)
        cases: dict[str, Callable[[], str]] = {
            "a post that nothing is like": writer.article,
            "a new post of the site": writer.of_site,
            "a copy of an article": lambda: writer.copy_of(dice.choice(articles)),
        }
        for make in cases.values():
            look(database, 20, make)
        figures = {name: look(database, chosen.looks, make) for name, make in cases.items()}
        size = size_mb(database)
    if chosen.json:
        print(json.dumps({"posts": chosen.posts, "size_mb": size, "looks": figures}, indent=2))
        return
    what = "file" if chosen.database is None else "bands"
    print(f"{chosen.posts:,} posts with {texts.BANDS} bands each; {what}: {size:,.0f} MB")
    print(f"{'look-up of':30} {'median':>8} {'p99':>8} {'found':>6}")
    for name, each in figures.items():
        print(
            f"{name:30} {each['median_ms']:5.2f} ms {each['p99_ms']:5.2f} ms {each['found']:6.2f}"
        )


if __name__ == "__main__":
    main()
