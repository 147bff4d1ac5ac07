"""Sources that are read by their own rhythm: the real service on a clock that is moved on."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from structlog.testing import capture_logs

from storage import sources
from storage.types import NewSource
from tests.cli import Cli
from tests.site import cached, text
from tests.watching import watching

RSS = "application/rss+xml"
HOUR = timedelta(hours=1)
ADAPTING = {"adapt": True, "interval": "15m", "follow_references": False}


@pytest.fixture
def database_url(tmp_path):
    return f"sqlite:///{tmp_path / 'swansong.db'}"


def feed(hours_ago: list[float], *, ttl: int | None = None) -> str:
    """Whole posts in the feed: nothing but the feed itself is fetched."""
    now = datetime.now(UTC)
    words = "The harbour office has counted its boats again, and there are as many as before. " * 5
    items = "".join(
        f"<item><title>Notes {hours:g}</title><link>https://notes.example/{hours:g}</link>"
        f"<pubDate>{format_datetime(now - timedelta(hours=hours))}</pubDate>"
        f"<content:encoded>{words}</content:encoded></item>"
        for hours in hours_ago
    )
    wish = f"<ttl>{ttl}</ttl>" if ttl else ""
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Notes</title>{wish}{items}</channel></rss>"
    )


async def add(watch, url: str, interval_seconds: int | None = None) -> None:
    new = NewSource(url=url, key=url, kind="feed", interval_seconds=interval_seconds)
    await watch.app.store.write(lambda session: sources.add(session, new, watch.clock()))


async def pauses(watch) -> dict[str, timedelta]:
    """By the last part of the address: from the last reading to the next."""
    found = {}
    for view in await watch.sources():
        assert view.last_ok_at is not None, view
        found[view.url.rpartition("/")[2]] = view.next_fetch_at - view.last_ok_at
    return found


async def test_busy_source_is_read_more_often_and_a_promise_is_kept(site, database_url):
    site.page("/busy", feed([each / 2 for each in range(1, 60)]), content_type=RSS)
    site.page("/quiet", feed([200.0, 4000.0, 8000.0]), content_type=RSS)
    site.page("/promised", feed([1.0, 2.0, 3.0]), content_type=RSS)
    async with watching(database_url, site.url("/busy"), kind="feed", fetch=ADAPTING) as watch:
        await add(watch, site.url("/quiet"))
        await add(watch, site.url("/promised"), interval_seconds=60)
        await watch.once()
        first = await pauses(watch)
        watch.clock.ahead += 24 * HOUR
        await watch.once()
        second = await pauses(watch)
    for found in (first, second):
        assert timedelta(minutes=1.9) < found["busy"] < found["quiet"] / 3
        assert found["quiet"] < 25 * HOUR
        assert timedelta(seconds=54) <= found["promised"] < timedelta(seconds=70)


async def test_new_entries_are_learnt_with_the_reading_that_brings_them(site, database_url):
    site.page("/feed", feed([1000.0, 2000.0, 3000.0]), content_type=RSS)
    async with watching(database_url, site.url("/feed"), kind="feed", fetch=ADAPTING) as watch:
        await watch.once()
        [before] = watch.rows("SELECT mean_root FROM source")
        watch.clock.ahead += 24 * HOUR
        site.page("/feed", feed([-1.0, -2.0, -3.0, -4.0, -5.0, 1000.0]), content_type=RSS)
        await watch.once()
        [after] = watch.rows("SELECT mean_root FROM source")
        [(stored,)] = watch.rows("SELECT rhythm FROM source")
    assert after[0] > 1.5 * before[0]
    assert sum(json.loads(stored)["hours"]) == pytest.approx(7, abs=0.1)


async def test_unchanged_feed_keeps_the_pause_that_it_asked_for(site, database_url):
    """An answer without a body has no ttl; what the feed said last holds on."""
    busy = [each / 10 for each in range(1, 100)]
    site.add("/feed", cached(text(feed(busy, ttl=180), content_type=RSS), etag='"1"'))
    async with watching(database_url, site.url("/feed"), kind="feed", fetch=ADAPTING) as watch:
        for outcome in ("fetched", "unchanged"):
            await watch.once()
            assert (await pauses(watch))["feed"] > 2.9 * HOUR
            attempts = watch.rows("SELECT outcome FROM attempt ORDER BY id DESC LIMIT 1")
            assert attempts == [(outcome,)]
            watch.clock.ahead += 4 * HOUR


async def test_spent_budget_puts_off_and_counts_as_no_failure(site, database_url):
    for number in range(4):
        site.page(f"/{number}", feed([1.0, 2.0]), content_type=RSS)
    began = time.monotonic()
    fetch = {**ADAPTING, "requests_per_hour": 10}
    with capture_logs() as logs:
        async with watching(database_url, site.url("/0"), kind="feed", fetch=fetch) as watch:
            for number in range(1, 4):
                await add(watch, site.url(f"/{number}"))
            for _ in range(3):
                await watch.once()
                watch.clock.ahead += HOUR
            views = await watch.sources()
            attempts = watch.rows("SELECT reason FROM attempt")
    # one at once, then one every six minutes of the real clock
    assert len(site.requests) <= 1 + (time.monotonic() - began) / 360
    assert [view.failures for view in views] == [0, 0, 0, 0]
    assert ("budget_spent",) not in attempts
    assert sum(each["event"] == "budget_spent" for each in logs) <= 3
    assert any(each["event"] == "budget_spent" for each in logs)


# --- what the commands show ---------------------------------------------------------------------


def test_list_tells_the_rhythm_and_doctor_whether_the_limit_is_enough(site, tmp_path):
    cli = Cli(tmp_path)
    cli.configure(f'[[sources]]\nurl = "{site.url("/feed")}"\nkind = "feed"\n')
    site.page("/feed", feed([each * 6.0 for each in range(1, 50)]), content_type=RSS)
    assert cli.run("once").code == 0

    [told] = cli.ok("sources", "list", "--json").json
    assert told["rhythm"]["entries_per_day"] == pytest.approx(4, abs=0.5)
    assert told["rhythm"]["words"] == "about 4 a day"
    assert len(told["rhythm"]["hours"]) == 24
    assert "about 4 a day" in cli.ok("sources", "list").out

    for limit, verdict, line in (
        ("3", "warn", "readings ask for 4 an hour; they will get 2, and be later"),
        ("100", "ok", "readings ask for 4 an hour"),
    ):
        cli.env["SWANSONG_FETCH__REQUESTS_PER_HOUR"] = limit
        findings = cli.run("doctor", "--offline", "--json").json["findings"]
        [found] = [each for each in findings if each["part"] == "requests"]
        assert (found["verdict"], found["detail"]) == (verdict, line)
