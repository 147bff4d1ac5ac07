"""A feed through `swansong run`: how long from publishing to the webhook."""

from __future__ import annotations

import asyncio
import json
import signal
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import pairwise

import pytest

from tests.cli import Cli
from tests.receivers import WebhookReceiver

RSS = "application/rss+xml"
INTERVAL_SECONDS = 10
NEWS = "my-last-day"
ORDINARY = "<p>" + "The compiler is a little faster since today, and here is how. " * 5 + "</p>"
FAREWELL = (
    "<p>Today is my last day at Quillon Labs. I was a compiler engineer there for four years, and "
    "I learned more than anywhere else. Thank you all, and stay in touch: I leave friends behind, "
    "a good team, and a compiler that is a little faster than when I came.</p>"
)


def feed(*names: str) -> str:
    items = "".join(
        f"<item><title>{name}</title><link>https://news.example/2026/05/{name}</link>"
        f"<dc:creator>Ada Falk</dc:creator><pubDate>{format_datetime(datetime.now(UTC))}</pubDate>"
        f"<content:encoded><![CDATA[{FAREWELL if name == NEWS else ORDINARY}]]></content:encoded>"
        "</item>"
        for name in names
    )
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    return f'<rss version="2.0" {spaces}><channel><title>Ada</title>{items}</channel></rss>'


def configure(cli: Cli, url: str, hook: WebhookReceiver) -> None:
    # a tick of an hour: nothing but the instant at which the source is due starts a reading
    cli.configure(
        f"""
[fetch]
allow_private = ["127.0.0.0/8"]
[service]
tick = "1h"
workers = 1
[channels.hook]
type = "webhook"
url = "{hook.url}"
[[rules]]
name = "everybody"
channels = ["hook"]
[[sources]]
url = "{url}"
kind = "feed"
interval = "{INTERVAL_SECONDS}s"
"""
    )


@pytest.mark.timeout(300)
async def test_post_is_told_by_the_first_reading_after_it_and_readings_come_when_they_are_due(
    site, tmp_path
):
    cli = Cli(tmp_path)
    site.page("/feed", feed("old-times"), content_type=RSS)
    async with WebhookReceiver() as hook:
        configure(cli, site.url("/feed"), hook)
        with cli.start("run") as process:
            # the second reading begins when the processes that read posts have long started
            await reads(site, 2)
            site.page("/feed", feed(NEWS, "old-times"), content_type=RSS)
            published_at = time.monotonic()
            async with asyncio.timeout(120):
                await hook.wait_for(1)
            arrived_at = time.monotonic()
            await reads(site, 4)
            process.send_signal(signal.SIGTERM)
            _, log = await asyncio.to_thread(process.communicate, timeout=60)
    assert process.returncode == 0, log
    (told,) = hook.requests
    assert json.loads(told.body)["data"]["departure"]["organization"] == "Quillon Labs"
    began = [each.started_at for each in site.asked("/feed")]
    after = [at for at in began if at > published_at]
    # within one interval: the second reading after the news had not begun when they were told
    assert arrived_at < after[1]
    pauses = [later - earlier for earlier, later in pairwise(began)]
    # never before its time, and nowhere near the tick
    assert min(pauses) > 0.89 * INTERVAL_SECONDS
    assert max(pauses) < 5 * INTERVAL_SECONDS


async def reads(site, count: int) -> None:
    async with asyncio.timeout(180):
        while len(site.asked("/feed")) < count:  # noqa: ASYNC110 -- the site runs in threads
            await asyncio.sleep(0.02)
