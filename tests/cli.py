"""The real command line in a process of its own, and a database with something in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from scheduler.alerts.payload import departure_payload
from scraper.records import Departure, Evidence, Post, Reading
from storage import migrate, outbox, posts
from storage.engine import Database
from storage.types import DeliveryIntent, MatchIntent, PostIntent

TIMEOUT_SECONDS = 60.0
NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Cli:
    """`swansong` in a folder, with a configuration of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {
            **{name: value for name, value in os.environ.items() if "SWANSONG" not in name},
            "SWANSONG_FETCH__ALLOW_PRIVATE": "127.0.0.0/8",
            "SWANSONG_FETCH__SPACING": "0s",
            # nothing beyond this machine is asked
            "SWANSONG_FETCH__REACTIONS": "false",
            "SWANSONG_SERVICE__WORKERS": "1",
        }

    def configure(self, text: str) -> None:
        (self.folder / "swansong.toml").write_text(text, encoding="utf-8")

    def run(self, *arguments: str, stdin: str = "") -> Ran:
        """Run a command to its end."""
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env=self.env,
            input=stdin.encode(),
            capture_output=True,
            timeout=TIMEOUT_SECONDS,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def ok(self, *arguments: str, stdin: str = "") -> Ran:
        """The same for a command that must succeed, and have nothing to complain about."""
        ran = self.run(*arguments, stdin=stdin)
        assert (ran.code, ran.err) == (0, ""), ran
        return ran

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command and talk to it; a context manager."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self.command(*arguments),
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            env=self.env,
            cwd=self.folder,
        )

    @staticmethod
    def command(*arguments: str) -> list[str]:
        return [sys.executable, "-m", "scheduler", *arguments]

    def database(self) -> Database:
        """The folder's database, made if there is none."""
        database = Database(f"sqlite:///{self.folder / 'swansong.db'}")
        migrate.upgrade(database)
        return database


def save_departure(database: Database, person: str, organization: str, **fields: Any) -> int:
    """One departure with its post; its number."""
    text = f"{person} is leaving {organization} after seven years."
    departure = Departure(
        person=person,
        organization=organization,
        **{
            "kind": "resignation",
            "voice": "third_person",
            "status": "reported",
            "score": 0.9,
            "tenure_years": 7.0,
            "announced_at": NOW,
            "evidence": (
                Evidence("departure", text, 0, len(text)),
                Evidence("tenure_years", "seven years", len(text) - 12, len(text) - 1),
            ),
            **fields,
        },
    )
    url = f"https://news.example/{person.replace(' ', '-')}"
    post = Post(url=url, key=url, text=text, title=f"{person} leaves", author="Nell Reporter")
    intent = PostIntent(None, post, Reading("en", (departure,)), seen_at=NOW)
    with database.write() as session:
        saved = posts.save(session, intent, NOW)
        return saved.changes[0].departure.id


def save_dead_delivery(database: Database, person: str, channel: str = "desk") -> int:
    """An alert that nobody took; its number."""
    from storage import queries
    from storage.types import Change

    number = save_departure(database, person, "Orbit Labs")
    with database.write() as session:
        view = queries.departure(session, number)
        assert view is not None
        body = departure_payload(Change(view, "", is_new=True), "labs", "new", NOW)
        outbox.enqueue(session, MatchIntent("labs", number, "new", (channel,), body), NOW)
        [claimed] = outbox.claim(
            session, NOW + timedelta(seconds=1), limit=1, lease_seconds=60, per_channel=1
        )
        outbox.settle(session, DeliveryIntent(claimed.id, "dead", NOW, error="550 no such user"))
        return claimed.id
