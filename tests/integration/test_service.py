"""The parts put together: from a source that is due to what the database and the receiver hold."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from scheduler import service
from scheduler.app import open_app
from scheduler.fetching import Fetching
from scheduler.settings import Settings
from scraper.records import Entry
from storage import entries, queries, sources
from storage.engine import Database
from storage.queries import DepartureFilter
from storage.types import NewSource
from tests.receivers import Reply, WebhookReceiver
from tests.site import Reply as Answer
from tests.site import Request, Site, failing, slow
from tests.site import text as reply
from tests.waiting import until

NOW = datetime.now(UTC)
MEMO, DEEPER = "/2026/05/why-i-am-leaving", "/2026/05/what-comes-after-this"
ARTICLE = """
<html lang="en"><head><title>{name} leaves Quillon Labs</title>
<meta property="article:published_time" content="{published}"></head>
<body><article><h1>{name} leaves Quillon Labs</h1>
<p>{name}, head of safety research at Quillon Labs, is leaving the company after four years, the
laboratory confirmed on Tuesday. {surname} had joined as an engineer and built the safety team from
two people to forty.</p>
<p>In a message to colleagues, {surname} thanked the team for everything. {extra}</p>
<p>The laboratory said that it has begun the search for a successor, and that the work of the team
goes on as planned until the end of the year.</p></article></body></html>
"""


def article(name: str, extra: str = "") -> str:
    return ARTICLE.format(
        name=name,
        surname=name.rsplit(maxsplit=1)[-1],
        extra=extra,
        published=(NOW - timedelta(hours=2)).isoformat(),
    )


def feed(site: Site, *paths: str) -> str:
    published = format_datetime(NOW - timedelta(hours=2))
    items = "".join(
        f"<item><title>{path}</title><link>{site.url(path)}</link>"
        f"<pubDate>{published}</pubDate><description>Read on.</description></item>"
        for path in paths
    )
    return (
        f'<rss version="2.0"><channel><title>Desk</title><link>{site.url("/")}</link>'
        f"{items}</channel></rss>"
    )


def settings(database_url: str, **more: object) -> Settings:
    return Settings.model_validate(
        {
            "database": {"url": database_url},
            "fetch": {
                "spacing": "0s",
                "interval": "1m",
                "adapt": False,  # every pass reads every source
                "allow_private": ["127.0.0.0/8"],
            },
            "service": {"workers": 1, "stop_within": "5s"},
            **more,
        }
    )


def alerting(database_url: str, hook: WebhookReceiver) -> Settings:
    return settings(
        database_url,
        channels={"hook": {"type": "webhook", "url": hook.url}},
        operator={"channels": ["hook"]},
        rules=[{"name": "everybody", "channels": ["hook"]}],
    )


class Clock:
    """Real time, and what was added to it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@asynccontextmanager
async def running(configured: Settings, *watched: str):
    """An App on a fresh database that watches feeds."""
    async with open_app(configured, Clock()) as app:
        for url in watched:
            new = NewSource(url=url, key=url, kind="feed")
            await app.store.write(lambda session, new=new: sources.add(session, new, NOW))
        yield app


async def one_pass(app) -> None:
    """All that is due two minutes later, so that every source is, once."""
    app.now.ahead += timedelta(minutes=2)
    await Fetching(app.pipeline, app.store, limit=8, now=app.now).drain()


async def departures(app):
    return await app.store.read(lambda session: queries.departures(session, DepartureFilter()))


def rows(database_url: str, query: str) -> list[tuple]:
    with Database(database_url) as database, database.read() as session:
        return [tuple(row) for row in session.exec(text(query)).all()]


async def test_first_sight_is_recorded_without_alert_and_what_comes_after_is_news(
    site, database_url
):
    site.page("/a", article("Ida Falk"))
    site.page("/b", article("Noor Castell"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    async with (
        WebhookReceiver() as hook,
        running(alerting(database_url, hook), site.url("/feed")) as app,
    ):
        await one_pass(app)
        site.page("/feed", feed(site, "/a", "/b"), content_type="application/rss+xml")
        await one_pass(app)
        await app.deliverer.run_due()
    bodies = [json.loads(request.body) for request in hook.requests]
    assert [body["data"]["departure"]["person"] for body in bodies] == ["Noor Castell"]
    assert bodies[0]["type"] == "departure.new"
    quote = bodies[0]["data"]["evidence"][0]["quote"]
    assert "is leaving the company" in quote


async def test_entry_forbidden_by_robots_is_skipped_and_closed_platform_is_only_recorded(
    site, database_url
):
    site.robots("User-agent: *\nDisallow: /members")
    post = "https://www.linkedin.com/posts/noor-castell-activity-7456998619611148345-AbCd"
    site.page("/a", article("Noor Castell", f'She wrote <a href="{post}">a farewell post</a>.'))
    site.page("/members/b", article("Ida Falk"))
    site.page("/feed", feed(site, "/a", "/members/b"), content_type="application/rss+xml")
    async with running(settings(database_url), site.url("/feed")) as app:
        await one_pass(app)
    assert "/members/b" not in site.paths
    skipped = rows(database_url, "SELECT reason FROM entry WHERE state = 'skipped'")
    assert skipped == [("robots_forbidden",)]
    found = rows(database_url, "SELECT platform, native_id, state FROM reference")
    assert found == [("linkedin", "7456998619611148345", "unresolved")]


async def test_reference_to_a_page_is_followed_one_step_and_no_further(site, database_url):
    deeper = f'<a href="{site.url(DEEPER)}">her memo</a>'
    site.page(MEMO, article("Noor Castell", f"She explains it in {deeper}."))
    site.page(DEEPER, article("Noor Castell"))
    link = f'<a href="{site.url(MEMO)}">her farewell post</a>'
    site.page("/a", article("Noor Castell", f"She explains it in {link}."))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    async with running(settings(database_url), site.url("/feed")) as app:
        await one_pass(app)
        (departure,) = await departures(app)
    assert MEMO in site.paths
    assert DEEPER not in site.paths
    assert departure.posts_count == 2


async def test_source_that_is_gone_stops_and_a_failing_one_hurts_no_other(site, database_url):
    site.add("/gone", failing(410))
    site.add("/broken", failing(500))
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    watched = [site.url(path) for path in ("/gone", "/broken", "/feed")]
    async with running(settings(database_url), *watched) as app:
        await one_pass(app)
        views = await app.store.read(sources.list_views)
        assert len(await departures(app)) == 1
    states = {view.url.rsplit("/", 1)[-1]: (view.state, view.failures) for view in views}
    assert states["gone"][0] == "stopped"
    assert states["broken"] == ("active", 1)
    assert states["feed"] == ("active", 0)


async def test_malformed_feed_is_a_failure_with_its_reason(site, database_url):
    site.page("/feed", "<html><body>Please log in</body></html>")
    async with running(settings(database_url), site.url("/feed")) as app:
        await one_pass(app)
        (view,) = await app.store.read(sources.list_views)
    assert (view.failures, view.last_reason) == (1, "parse_failed")


async def test_operator_hears_once_of_a_source_that_fell_silent(site, database_url):
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    async with (
        WebhookReceiver() as hook,
        running(alerting(database_url, hook), site.url("/feed")) as app,
    ):
        await one_pass(app)
        site.page("/feed", feed(site), content_type="application/rss+xml")
        for _ in range(6):
            await one_pass(app)
        await app.deliverer.run_due()
        (view,) = await app.store.read(sources.list_views)
    assert view.silent_reason is not None
    notices = [json.loads(request.body) for request in hook.requests]
    assert [notice["type"] for notice in notices] == ["operator.source_silent"]


async def test_bug_in_one_entry_is_recorded_and_the_others_go_on(site, database_url, monkeypatch):
    site.page("/a", article("Ida Falk"))
    site.page("/b", article("Noor Castell"))
    site.page("/feed", feed(site, "/a", "/b"), content_type="application/rss+xml")
    async with running(settings(database_url), site.url("/feed")) as app:
        fetch = app.fetcher.get

        async def get(wanted, *rest, **named):
            if isinstance(wanted, str) and wanted.endswith("/a"):
                raise RuntimeError("a bug")
            return await fetch(wanted, *rest, **named)

        monkeypatch.setattr(app.fetcher, "get", get)
        await one_pass(app)
        assert [d.person for d in await departures(app)] == ["Noor Castell"]
    assert rows(database_url, "SELECT reason, detail FROM entry WHERE state = 'failed'") == [
        ("bug", "RuntimeError: a bug")
    ]


async def test_one_pass_reads_all_that_is_due_however_much_one_host_has(site, database_url):
    published = format_datetime(NOW - timedelta(hours=2))
    words = f"<![CDATA[<p>{'A word on boats. ' * 40}</p>]]>"
    items = "".join(
        f"<item><title>Note {n}</title><link>{site.url(f'/{n}')}</link>"
        f"<pubDate>{published}</pubDate><content:encoded>{words}</content:encoded></item>"
        for n in range(80)
    )
    content = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    body = f'<rss version="2.0" {content}><channel><title>Desk</title>{items}</channel></rss>'
    site.page("/feed", body, content_type="application/rss+xml")
    async with running(settings(database_url), site.url("/feed")) as app:
        await one_pass(app)
    assert rows(database_url, "SELECT state, count(*) FROM entry GROUP BY state") == [("done", 80)]


async def test_two_services_on_one_database_fetch_nothing_twice(site, database_url):
    paths = [f"/{n}" for n in range(12)]
    for path in paths:
        site.page(path, article("Ida Falk"))
    site.page("/feed", feed(site, *paths), content_type="application/rss+xml")
    configured = settings(database_url)
    async with running(configured, site.url("/feed")) as one, open_app(configured, one.now) as two:
        one.now.ahead += timedelta(minutes=2)
        both = [Fetching(app.pipeline, app.store, limit=8, now=one.now) for app in (one, two)]
        await asyncio.gather(*(fetching.drain() for fetching in both))
    assert [len(site.asked(path)) for path in paths] == [1] * len(paths)


async def test_sources_do_not_wait_for_a_long_queue_of_entries(site, database_url):
    hosts = [site.neighbour(f"127.0.0.{n}") for n in range(2, 12)]
    for host in hosts:
        for n in range(6):
            host.add(f"/{n}", slow(0.1, reply(article("Ida Falk"))))
    queued = [
        Entry(url=host.url(f"/{n}"), key=host.url(f"/{n}")) for host in hosts for n in range(6)
    ]
    other = site.neighbour("127.0.0.30")
    other.page("/feed", feed(other), content_type="application/rss+xml")
    async with running(settings(database_url), other.url("/feed")) as app:
        await app.store.write(
            lambda session: entries.enqueue(
                session, queued, source_id=None, depth=0, is_silent=True, run_id=None, now=NOW
            )
        )
        await one_pass(app)
    (asked,) = other.asked("/feed")
    pages = sorted(r.started_at for host in hosts for r in host.requests if r.path != "/robots.txt")
    assert len(pages) == len(queued)
    assert asked.started_at < pages[len(pages) // 2]


def start_service(folder: Path, database_url: str, url: str) -> subprocess.Popen[bytes]:
    """A stop waits longer than any machine takes: tests decide what is in flight, not the clock."""
    (folder / "swansong.toml").write_text(
        f"""
[database]
url = "{database_url}"
[fetch]
interval = "1s"
adapt = false
spacing = "0s"
timeout = "90s"
allow_private = ["127.0.0.0/8"]
[service]
tick = "0.2s"
workers = 1
stop_within = "90s"
[[sources]]
url = "{url}"
""",
        "utf-8",
    )
    environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
    command = [sys.executable, "-m", "scheduler", "run"]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(command, env=environment, stderr=log, stdout=log)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_stop_finishes_what_is_in_flight_and_exits_well(site, tmp_path, database_url, number):
    told_to_stop = threading.Event()

    def answer(_: Request) -> Answer:
        """What is asked for comes when the service is stopping, and no sooner."""
        told_to_stop.wait(60)
        return reply(article("Ida Falk"))

    log_file = tmp_path / "log"
    site.add("/a", answer)
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    process = start_service(tmp_path, database_url, site.url("/feed"))
    try:
        await until(lambda: site.asked("/a"))
        process.send_signal(number)
        await until(lambda: "service_stopping" in log_file.read_text("utf-8"))
        told_to_stop.set()
        code = await asyncio.to_thread(process.wait, 60)
    finally:
        told_to_stop.set()
        process.kill()
        process.wait()
    log = log_file.read_text("utf-8")
    assert code == 0, log
    assert "service_stopped" in log
    assert rows(database_url, "SELECT state FROM entry") == [("done",)]
    assert rows(database_url, "SELECT count(*) FROM departure") == [(1,)]


def test_once_reads_what_is_due_and_tells_what_came_of_it(site, database_url):
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    configured = settings(database_url, sources=[{"url": site.url("/feed")}])
    tally = service.once(configured)
    assert (tally.posts, tally.departures_new, tally.alerts_sent) == (1, 1, 0)
    assert rows(database_url, "SELECT kind, title FROM source") == [("feed", "Desk")]


async def test_delivery_refused_for_good_is_kept_as_dead(site, database_url):
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site), content_type="application/rss+xml")
    async with (
        WebhookReceiver() as hook,
        running(alerting(database_url, hook), site.url("/feed")) as app,
    ):
        hook.replies.append(Reply(410))
        await one_pass(app)
        site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
        await one_pass(app)
        await app.deliverer.run_due()
    assert rows(database_url, "SELECT state FROM delivery WHERE match_id IS NOT NULL") == [
        ("dead",)
    ]
