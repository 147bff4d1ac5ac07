"""What rules cost: saving posts with none, and with many; and how fast the past is tried.

    python -m benchmarks.bench_rules [--rules 200] [--posts 400]

Each rule asks for two organisations, a role, words and, every fourth, for tags and nested
conditions. The time of saving alone is the reference; both are measured in turns, in one file.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from scheduler import matching, replay
from scheduler.rules import Known
from scheduler.settings.rules import RuleSettings
from scraper.records import Departure, Evidence, Post, Reading
from storage import migrate, posts
from storage.engine import Database
from storage.identity.directory import build
from storage.types import PostIntent

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
NAMES = ("Ada", "Mira", "Jonas", "Nell", "Saori", "Pavel", "Ines", "Tomas", "Lena", "Omar")
FAMILIES = ("Falk", "Weber", "Abbot", "Kuro", "Dvorak", "Prado", "Lind", "Moss", "Haddad", "Berg")
LABS = ("Google", "DeepMind", "Orbit Labs", "Quillon", "OpenAI", "Nordlicht Forschung")
WORDS = ("compiler", "alignment", "search", "privacy", "robotics", "hardware", "design", "law")


def asked(count: int) -> list[RuleSettings]:
    """So many rules, no two of which ask the same."""
    found = []
    for number in range(count):
        told: dict[str, Any] = {
            "name": f"rule {number}",
            "channels": ["desk"],
            "organizations": [LABS[number % len(LABS)], f"Firm {number}"],
            "roles": [f"head of {WORDS[number % len(WORDS)]}*", "chief * officer"],
            "keywords": [WORDS[number % len(WORDS)], f"word{number}"],
        }
        if number % 4 == 0:
            told["any"] = [{"tags": ["press"]}, {"levels": ["executive"], "min_tenure": 2}]
            told["not"] = {"kinds": ["layoff"]}
        found.append(RuleSettings.model_validate(told))
    return found


def telling(number: int) -> PostIntent:
    """A post that tells of somebody whom no other tells of."""
    person = f"{NAMES[number % 10]} {FAMILIES[number // 10 % 10]}{number}"
    lab, word = LABS[number % len(LABS)], WORDS[number % len(WORDS)]
    quote = f"{person} is leaving {lab}"
    text = f"{quote}, where they were head of {word}. " + f"More about {word} and others. " * 60
    url = f"https://site{number}.example/post"
    departure = Departure(
        person=person,
        organization=lab,
        kind="resignation",
        voice="third_person",
        status="reported",
        score=0.9,
        role=f"Head of {word}",
        evidence=(Evidence("departure", quote, 0, len(quote)),),
    )
    at = NOW + timedelta(minutes=number)
    post = Post(url=url, key=url, text=text, published_at=at)
    return PostIntent(None, post, Reading("en", (departure,)), seen_at=at)


def measure(database: Database, rules: list[RuleSettings], known: Known, count: int) -> None:
    """Save posts and match each; print what both cost."""
    saving: list[float] = []
    matched: list[float] = []
    fired = 0
    for number in range(count):
        intent = telling(number)
        start = time.process_time()
        with database.write() as session:
            saved = posts.save(session, intent, intent.seen_at, known.directory)
            between = time.process_time()
            fired += len(matching.on_changes(session, rules, saved.changes, known))
            ended = time.process_time()
        saving.append(time.process_time() - start - (ended - between))
        matched.append(ended - between)
    alone, more = statistics.median(saving), statistics.median(matched)
    print(f"saving a post: {alone * 1000:.2f} ms of processor time (median)")
    print(f"matching it with {len(rules)} rules: {more * 1000:.2f} ms, {more / alone:.2f} of that")
    print(f"rules fired {fired} times")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rules", type=int, default=200)
    parser.add_argument("--posts", type=int, default=400)
    given = parser.parse_args()
    rules, known = asked(given.rules), Known(0.5, build())
    with (
        tempfile.TemporaryDirectory() as folder,
        Database(f"sqlite:///{Path(folder) / 'bench.db'}") as database,
    ):
        migrate.upgrade(database)
        measure(database, rules, known, given.posts)
        start = time.process_time()
        found = replay.firings(database, rules, known, NOW - timedelta(days=1))
        tried = time.process_time() - start
    print(f"trying {len(rules)} rules on {given.posts} posts: {tried:.2f} s, {len(found)} fired")


if __name__ == "__main__":
    main()
