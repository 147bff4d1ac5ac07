"""`kill -9` at any instant, then a restart: every match is sent, each repeat under the same id."""

from __future__ import annotations

import asyncio
import collections
import json
import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from standardwebhooks.webhooks import Webhook

from storage.engine import Database
from storage.errors import StorageError
from tests.receivers import Reply, Request, WebhookReceiver
from tests.site import Site

KILLS = {"sqlite": 50, "postgresql": 15}
PEOPLE_PER_LIFE = 4
"""Who leave between two kills, so that each kill lands in the middle of work."""
RSS = "application/rss+xml"
SECRET = "whsec_c3dhbnNvbmctdGVzdHMtb25seS1zZWNyZXQh"
SLOW_SECONDS = 0.2
"""What the receiver takes for each delivery, so that kills land in the middle of some."""

FIRST = [
    "Ada",
    "Bruno",
    "Chiara",
    "Dmitri",
    "Elif",
    "Femi",
    "Greta",
    "Hanno",
    "Ines",
    "Jonas",
    "Karin",
    "Lukas",
    "Mira",
    "Nils",
]
FIRST += ["Olga", "Pavel", "Rosa", "Sven"]
LAST = (
    "Marlow",
    "Okafor",
    "Lindqvist",
    "Ferrante",
    "Novak",
    "Tanaka",
    "Duarte",
    "Brandt",
    "Kovacs",
    "Sorel",
    "Whitlock",
    "Amari",
)
NAMES = [f"{first} {last}" for first in FIRST for last in LAST]


def story(number: int) -> str:
    name = NAMES[number]
    return (
        f"<p>{name}, head of research at Northwind Labs, is leaving the company after six "
        f"years. {name.split()[1]} told colleagues on Monday that the last day would come soon, "
        "and thanked everybody who had been part of the journey so far. The laboratory said "
        "that the search for a successor has begun and that projects go on as planned.</p>"
    )


def feed(site: Site, count: int) -> str:
    published = format_datetime(datetime.now(UTC) - timedelta(hours=1))
    items = "".join(
        f"<item><title>{NAMES[n]} leaves Northwind Labs</title>"
        f"<link>{site.url(f'/2026/story-{n}')}</link><pubDate>{published}</pubDate>"
        f"<content:encoded><![CDATA[{story(n)}]]></content:encoded></item>"
        for n in range(count)
    )
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Desk</title><link>{site.url('/')}</link>{items}</channel></rss>"
    )


class Service:
    """`swansong run` as a process that gets killed."""

    def __init__(self, folder: Path) -> None:
        self._command = [sys.executable, "-m", "scheduler", "run"]
        self._environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
        self._log = folder / "service.log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stderr=log, stdout=log
            )

    def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        self._process.send_signal(number)
        return self._process.wait(30)


def configure(folder: Path, site: Site, hook: WebhookReceiver, database: str) -> None:
    (folder / "swansong.toml").write_text(
        f"""
[database]
url = "{database}"
[fetch]
interval = "1s"
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[service]
tick = "0.2s"
workers = 1
[channels.hook]
type = "webhook"
url = "{hook.url}"
secret = "{SECRET}"
[[rules]]
name = "everybody"
channels = ["hook"]
on = ["new"]
[[sources]]
url = "{site.url("/feed")}"
kind = "feed"
interval = "1s"
""",
        "utf-8",
    )


async def until(condition, seconds: float = 60.0) -> None:
    """Wait for `condition()` to hold; fail loudly when it does not."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (what is waited for happens in another process)
            await asyncio.sleep(0.02)


@pytest.mark.timeout(900)
async def test_killed_service_sends_every_match_and_repeats_only_under_the_same_id(
    site, tmp_path, database_url
):
    """Kills in the middle of finding, saving and telling."""
    rng = random.Random(50)
    kills = KILLS[database_url.partition(":")[0]]
    people = NAMES[: kills * PEOPLE_PER_LIFE]
    site.page("/feed", feed(site, 0), content_type=RSS)
    async with WebhookReceiver() as hook:
        hook.replies.extend(Reply(delay_seconds=SLOW_SECONDS) for _ in range(10_000))
        configure(tmp_path, site, hook, database_url)
        service = Service(tmp_path)
        service.start()
        await until(lambda: was_read(database_url))  # what is not news
        await asyncio.to_thread(service.end, signal.SIGKILL)
        for life in range(1, kills + 1):
            site.page("/feed", feed(site, life * PEOPLE_PER_LIFE), content_type=RSS)
            before = len(hook.requests)
            service.start()
            await until(lambda n=before: len(hook.requests) > n)
            await asyncio.sleep(rng.uniform(0, 2 * SLOW_SECONDS))
            await asyncio.to_thread(service.end, signal.SIGKILL)
            verify(hook.requests[before:])

        service.start()
        await until(
            lambda: len({r.headers["webhook-id"] for r in hook.requests}) >= len(people), 300
        )
        await asyncio.sleep(1.0)
        assert await asyncio.to_thread(service.end, signal.SIGTERM) == 0
        assert_each_sent_once(hook, database_url, people)


def rows(database_url: str, query: str) -> list[tuple]:
    with Database(database_url) as database, database.read() as session:
        return [tuple(row) for row in session.exec(text(query)).all()]


def was_read(database_url: str) -> bool:
    """Whether the source was read, and saved, once."""
    with suppress(StorageError):  # no tables yet
        return bool(rows(database_url, "SELECT 1 FROM source WHERE first_read_at IS NOT NULL"))
    return False


def ids_of(requests: list[Request]) -> set[str]:
    return {request.headers["webhook-id"] for request in requests}


def verify(requests: list[Request]) -> None:
    """Each signature holds; receivers allow five minutes from its timestamp."""
    for request in requests:
        Webhook(SECRET).verify(request.body, request.headers)


def assert_each_sent_once(hook: WebhookReceiver, database_url: str, names: list[str]) -> None:
    deliveries = rows(database_url, "SELECT webhook_id, state FROM delivery")
    bodies = collections.defaultdict(set)
    people = collections.defaultdict(set)
    for request in hook.requests:
        body = json.loads(request.body)
        bodies[request.headers["webhook-id"]].add(request.body)
        people[body["data"]["departure"]["person"]].add(request.headers["webhook-id"])
    assert set(people) == set(names)
    assert {name: ids for name, ids in people.items() if len(ids) > 1} == {}
    assert {row[0] for row in deliveries} == ids_of(hook.requests)
    assert {row[1] for row in deliveries} == {"sent"}
    assert all(len(said) == 1 for said in bodies.values())
