"""More leave than is usual: told once when it begins, once when it has grown, and never twice."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from scheduler.alerts import payload
from scheduler.wave_words import place_words
from storage import waves
from tests.acceptance.test_kill import NAMES, configure, rows
from tests.receivers import WebhookReceiver
from tests.watching import Clock, watching

RSS = "application/rss+xml"
PAST_DAYS = (700, 610, 520, 400, 310, 200, 120, 60)
"""How long ago people left whom the first reading finds: one in three months."""


def item(site, number, published, destination=None):
    name = NAMES[number]
    going = (
        f" {name.split()[1]} is joining {destination} as head of research." if destination else ""
    )
    story = (
        f"<p>{name}, an engineer at Northwind Labs, is leaving the company after six years.{going} "
        f"{name.split()[1]} told colleagues that the last day would come soon, and thanked "
        "everybody who had been part of the journey so far. The laboratory said that the search "
        "for a successor has begun and that projects go on as planned.</p>"
    )
    return (
        f"<item><title>{name} leaves Northwind Labs</title>"
        f"<link>{site.url(f'/story-{number}')}</link>"
        f"<pubDate>{format_datetime(published)}</pubDate>"
        f"<content:encoded><![CDATA[{story}]]></content:encoded></item>"
    )


def feed(site, clock, leavers, destination=None):
    """The past, and `leavers` who left an hour ago, one after the other."""
    now = clock()
    items = [item(site, n, now - timedelta(days=days)) for n, days in enumerate(PAST_DAYS)]
    for n in range(leavers):
        at = datetime(now.year, now.month, now.day, tzinfo=UTC) - timedelta(hours=10 - n)
        items.append(item(site, len(PAST_DAYS) + n, at, destination))
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Desk</title><link>{site.url('/')}</link>{''.join(items)}</channel></rss>"
    )


RULES = [
    {"name": "waves", "channels": ["hook"], "on": ["wave"], "organizations": ["Northwind"]},
    {"name": "elsewhere", "channels": ["hook"], "on": ["wave"], "organizations": ["Quillon"]},
]


def told(watch):
    bodies = [json.loads(each.body) for each in watch._hook.requests]
    return [each["data"] for each in bodies if each["type"] == "wave.detected"]


async def test_wave_is_told_once_when_it_begins_and_once_when_it_has_grown(site, database_url):
    async with watching(database_url, site.url("/feed"), kind="feed", rules=RULES) as watch:
        site.page("/feed", feed(site, watch.clock, 0), content_type=RSS)
        await watch.once()  # first sight counts, and nobody is told
        sizes = []
        for leavers in range(1, 10):
            page = feed(site, watch.clock, leavers, "Quillon Labs")
            site.page("/feed", page, content_type=RSS)
            await watch.once()
            sizes.append([each["wave"]["size"] for each in told(watch)])

        first, later = told(watch)[:2]
        shown = await watch.app.store.read(
            lambda session: waves.list_views(session, watch.clock(), 0.5, members=True)
        )
        departures = await watch.departures()
        place = await watch.app.store.read(lambda s: waves.place(s, departures[0], 0.5))

    assert sizes[1] == [], "two are no wave"
    begun = first["wave"]["size"]
    assert 3 <= begun <= 5
    grown = later["wave"]["size"]
    assert grown == max(-(-begun * 3 // 2), begun + 3)
    assert sizes[-1] == [begun, grown]
    assert later["changes"] == {"size": [begun, grown]}
    assert first["changes"] == {}
    assert first["rule"] == "waves"
    assert first["wave"]["id"] == later["wave"]["id"]
    assert len(first["wave"]["members"]) == begun
    assert first["wave"]["destination"] == "Quillon Labs"
    assert first["wave"]["destination_count"] == begun
    assert 0.2 < first["wave"]["usual"] < 0.6
    assert len(first["evidence"]) == begun
    assert [(each.size, each.is_running) for each in shown] == [(9, True)]
    assert len(shown[0].members) == 9
    assert place_words(payload._place(place)).startswith("9th from Northwind Labs in 30 days")


async def test_a_first_reading_that_finds_a_wave_tells_nobody_until_somebody_leaves(
    site, database_url
):
    async with watching(database_url, site.url("/feed"), kind="feed", rules=RULES) as watch:
        site.page("/feed", feed(site, watch.clock, 5), content_type=RSS)
        await watch.once()
        at_first = told(watch)
        site.page("/feed", feed(site, watch.clock, 6), content_type=RSS)
        await watch.once()

        assert at_first == []
        assert [each["wave"]["size"] for each in told(watch)] == [6]


DIES = """
import os, signal, sys
from scheduler.cli import main
from storage import waves

real = waves.tell

def dies(*arguments):
    found = real(*arguments)
    if found:
        os.kill(os.getpid(), signal.SIGKILL)
    return found

waves.tell = dies
main(["once"])
"""


async def once(folder, *program):
    """One pass in a process of its own; its exit code."""
    environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *program, env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    return await process.wait()


async def test_wave_whose_telling_is_killed_is_told_by_the_next_process_once(
    site, tmp_path, database_url
):
    """`kill -9` between deciding on the wave and the end of the transaction."""
    async with WebhookReceiver() as hook:
        configure(tmp_path, site, hook, database_url)
        file = tmp_path / "swansong.toml"
        file.write_text(file.read_text("utf-8").replace('on = ["new"]', 'on = ["wave"]'), "utf-8")
        clock = Clock()
        site.page("/feed", feed(site, clock, 0), content_type=RSS)
        assert await once(tmp_path, "-m", "scheduler", "once") == 0
        site.page("/feed", feed(site, clock, 6), content_type=RSS)
        await asyncio.sleep(1.1)  # the source's interval
        assert await once(tmp_path, "-c", DIES) == -signal.SIGKILL
        noted = rows(database_url, "SELECT 1 FROM wave")
        for _ in range(2):
            assert await once(tmp_path, "-m", "scheduler", "once") == 0

        bodies = [json.loads(each.body) for each in hook.requests]

    assert noted == []
    assert [each["type"] for each in bodies] == ["wave.detected"]
    assert len(rows(database_url, "SELECT 1 FROM wave")) == 1
