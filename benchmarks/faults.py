"""Faults: receivers that refuse, stall and break off, and a service that is killed at random.

    python -m benchmarks.faults [--rounds 200] [--database URL] [--seed 6] [--json]

Each round writes departures and what confirms them, starts the part of the service that sends, in
a process of its own, and kills it (SIGKILL) some tenths of a second later. (That all of the service
survives kills while it finds and saves is shown by tests/acceptance/test_kill.py.) Mail and
webhooks go to real servers on loopback, which answer by chance with what the internet has: 421,
451, 550, connections cut in the middle of a message or after it was taken, silence; slow 200, 410,
429, 500, resets. Some channels settle, have a cap, or call alerts late soon, so that digests are
made while the service is killed. Clocks run faster than usual: an hour is two seconds, and the
pauses before retries are tenths of a second.

Then everything is let through, and what the receivers have seen is held against the database:
nothing lost, nothing under two ids, every repeat the same, threads in their order. Exit code 1
when anything is not so. Without --database: a SQLite file, and PostgreSQL where there is one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from benchmarks.faults_check import check
from benchmarks.faults_service import Life
from benchmarks.faulty import FaultyMail, Journal, faulty_hook
from scheduler import rules
from scheduler.alerts import settling
from scheduler.alerts.payload import departure_payload
from scheduler.settings import Settings
from scheduler.settings.rules import RuleSettings
from scraper.records import Departure, Evidence, Post, Reading
from storage import channels, migrate, outbox, posts
from storage.engine import Database
from storage.types import MatchIntent, PostIntent
from tests.databases import postgres_problem, postgres_url

TIMEOUT_SECONDS = 1.0
"""Of the channels: a hanging receiver costs so long."""
PATIENCE_SECONDS = 240.0
"""For everything to come through at the end, on a busy machine."""
NEW_PER_ROUND = 3
BEGIN_SECONDS = 5.0
"""At most, until a service sends something; there may be nothing that is due."""
LIFE_SECONDS = (0.0, 0.6)
"""After that, until it is killed."""
REVIVE_EVERY = 10
"""Rounds: dead letters get a new life, as by their user."""

# --- what is told ---------------------------------------------------------------------------------

FIRST = "Ada Bruno Chiara Dmitri Elif Femi Greta Hanno Ines Jonas Karin Lukas Mira Nils Olga Pavel"
LAST = "Marlow Okafor Lindqvist Ferrante Novak Tanaka Duarte Brandt Kovacs Sorel Whitlock Amari"
FIRMS = ("Aldermoor", "Bracken", "Cotswell", "Dunmere", "Eastvale", "Farrow", "Glenhaven")
PEOPLE = [(f"{a} {b}", firm) for firm in FIRMS for b in LAST.split() for a in FIRST.split()]
WORDS = (
    "She built its first telescope and taught a generation of young engineers.",
    "Colleagues gave a dinner by the harbour, and nobody knows who will follow.",
)


def told(number: int, witness: int) -> PostIntent:
    """A post in which one of two witnesses tells that somebody leaves."""
    person, firm = PEOPLE[number]
    said = f"{person} is leaving {firm} Instruments."
    url = f"https://witness{witness}.example/{number}"
    now = datetime.now(UTC)
    departure = Departure(
        person,
        f"{firm} Instruments",
        "resignation",
        "third_person",
        "reported",
        0.9,
        (Evidence("departure", said, 0, len(said)),),
    )
    post = Post(
        url,
        url,
        f"{said} {WORDS[witness]}",
        title=f"{person} {witness}",
        author=f"Witness {witness}",
        published_at=now,
        language="en",
    )
    return PostIntent(None, post, Reading("en", (departure,)), now)


def tell(database: Database, settings: Settings, number: int, witness: int) -> None:
    """Save a post and what its rule has to say, as the pipeline does."""
    rule = RuleSettings(name="all", channels=tuple(settings.channels), on=("new", "confirmed"))
    now = datetime.now(UTC)
    with database.write() as session:
        changes = posts.save(session, told(number, witness), now).changes
        matches = []
        for each in changes:
            reason = rules.match(rule, each)
            if reason is not None:
                body = departure_payload(each, rule.name, reason, now)
                number = each.departure.id
                matches.append(MatchIntent(rule.name, number, reason, rule.channels, body))
        settling.enqueue(session, changes, matches, settings.channels, now)


def configuration(url: str, ports: Mapping[str, str | int]) -> dict[str, Any]:
    def hook(name: str, **keys: Any) -> dict[str, Any]:
        return {"type": "webhook", "url": ports[name], "timeout": f"{TIMEOUT_SECONDS}s", **keys}

    return {
        "database": {"url": url},
        "fetch": {"allow_private": ["127.0.0.0/8"]},
        "service": {"tick": "0.1s", "live": False, "workers": 1, "stop_within": "5s"},
        "channels": {
            "mail": {
                "type": "email",
                "host": "127.0.0.1",
                "port": ports["mail"],
                "security": "none",
                "from": "news@monitor.example",
                "to": ["desk@paper.example"],
                "timeout": f"{TIMEOUT_SECONDS}s",
            },
            "plain": hook("plain"),
            "settles": hook("settles", settle="0.5s"),
            "capped": hook("capped", per_hour=5, expire="3s"),
        },
    }


# --- rounds ---------------------------------------------------------------------------------------


async def run(url: str, rounds: int, seed: int = 6) -> dict[str, Any]:
    """So many rounds on one database: counts, and a list of whatever was not as promised."""
    rng = random.Random(seed)
    journal = Journal(rng)
    began = time.perf_counter()
    async with AsyncExitStack() as stack:
        mail = await stack.enter_async_context(FaultyMail("mail", journal))
        hooks = {
            name: await stack.enter_async_context(faulty_hook(name, journal))
            for name in ("plain", "settles", "capped")
        }
        ports: dict[str, str | int] = {
            "mail": mail.port,
            **{name: hook.url for name, hook in hooks.items()},
        }
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        configured = configuration(url, ports)
        settings = Settings.model_validate(configured)
        life = Life(configured, folder / "service.log")
        database = stack.enter_context(Database(url))
        migrate.upgrade(database)
        await _rounds(database, settings, life, (mail, journal), rounds, rng)
        journal.is_faulty = False
        await _let_through(database, life)
        found = check(database, journal, len(settings.channels))
    found["seconds"] = round(time.perf_counter() - began, 1)
    return {"rounds": rounds, **found}


async def _rounds(
    database: Database,
    settings: Settings,
    life: Life,
    receivers: tuple[FaultyMail, Journal],
    rounds: int,
    rng: random.Random,
) -> None:
    mail, journal = receivers
    told_once: list[int] = []
    for number in range(rounds):
        before = len(journal.seen)
        process = life.begin()
        for _ in range(NEW_PER_ROUND):
            told_once.append(len(told_once))
            await asyncio.to_thread(tell, database, settings, told_once[-1], 0)
        for each in rng.sample(told_once, min(2, len(told_once))):
            await asyncio.to_thread(tell, database, settings, each, 1)
        if rng.random() < 0.3:
            mail.next_is_cut()
        with suppress(TimeoutError):
            async with asyncio.timeout(BEGIN_SECONDS):
                while len(journal.seen) == before:  # noqa: ASYNC110 -- another process
                    await asyncio.sleep(0.01)
        await asyncio.sleep(rng.uniform(*LIFE_SECONDS))
        process.kill()
        await asyncio.to_thread(process.join)
        if number % REVIVE_EVERY == 0:
            _revive(database)


def _revive(database: Database) -> None:
    with database.write() as session:
        outbox.retry(session, None, datetime.now(UTC))
        for name in channels.paused(session):
            channels.resume(session, name)


async def _let_through(database: Database, life: Life) -> None:
    """Until nothing waits, in a service that is stopped and not killed."""
    _revive(database)
    process = life.begin()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await asyncio.to_thread(_waiting, database):  # noqa: ASYNC110 -- another process
                await asyncio.sleep(0.3)
    except TimeoutError:
        pass  # what is left is counted as lost
    finally:
        process.terminate()
        await asyncio.to_thread(process.join)


def _waiting(database: Database) -> int:
    with database.read() as session:
        query = text("SELECT count(*) FROM delivery WHERE state IN ('pending', 'dead')")
        return int(session.connection().execute(query).scalar_one())


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--database", help="an empty one; default: SQLite, then PostgreSQL")
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    problems = 0
    for name, url in _databases(given.database):
        found = asyncio.run(run(url, given.rounds, given.seed))
        problems += len(found["problems"])
        print(json.dumps({"database": name, **found}) if given.json else _shown(name, found))
    sys.exit(bool(problems))


def _databases(url: str | None) -> Iterator[tuple[str, str]]:
    if url is not None:
        yield url.partition(":")[0], url
        return
    with tempfile.TemporaryDirectory() as folder:
        yield "sqlite", f"sqlite:///{folder}/faults.db"
    if problem := postgres_problem():
        print(problem)
        return
    with postgres_url() as postgres:
        yield "postgresql", postgres


def _shown(name: str, found: Mapping[str, Any]) -> str:
    answers = ", ".join(f"{count} × {answer}" for answer, count in found["answers"].items())
    lines = [
        f"{name}: {found['rounds']} kills in {found['seconds']} s",
        f"  {found['alerts']} alerts, {found['bundled']} of them in {found['digests']} digests",
        f"  {found['messages']} messages, {found['attempts']} attempts, {found['repeats']} of "
        "them repeats",
        f"  answers: {answers}",
        f"  lost, doubled or out of order: {len(found['problems'])}",
        *(f"    {problem}" for problem in found["problems"][:20]),
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
