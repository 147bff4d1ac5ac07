"""Seconds from publishing to the webhook, on loopback: a feed at an interval, and Bluesky's stream.

    python -m benchmarks.bench_latency [--interval 10] [--rounds 10] [--json]

The service is the real one, with its own scheduler. A feed is published to at moments that are
spread over the interval; what it takes beyond the interval is what is promised to stay below two
seconds. The stream's server is the one that the tests use.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from scheduler import logs
from scheduler.app import App, open_app
from scheduler.opening import configured_sources
from scheduler.service import Service
from scheduler.settings import LogSettings, Settings
from storage import sources
from tests.bluesky import AppView, post
from tests.jetstream import Jetstream, created
from tests.receivers import WebhookReceiver
from tests.site import Site

ACCOUNT = "https://bsky.app/profile/ada.example"
FAREWELL = (
    "Today is my last day at {}. I was a compiler engineer there for four years, and I learned "
    "more than anywhere else. Thank you all, and stay in touch: I leave friends behind, a good "
    "team, and a compiler that is a little faster than when I came."
)
PATIENCE_SECONDS = 300.0


def feed(firms: list[str]) -> str:
    when = format_datetime(datetime.now(UTC))
    items = "".join(
        f"<item><title>{firm}</title><link>https://news.example/2026/05/from-{number}</link>"
        f"<pubDate>{when}</pubDate><content:encoded><![CDATA[<p>{FAREWELL.format(firm)}</p>]]>"
        "</content:encoded></item>"
        for number, firm in enumerate(firms)
    )
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<rss version="2.0" {space}><channel><title>Ada</title>{items}</channel></rss>'


def firm(number: int) -> str:
    """A name that no other is merged with."""
    return f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]}{'aeiou'[number // 26]}rlon Systems"


async def publish_and_wait(
    hook: WebhookReceiver, publish: Callable[[int], Awaitable[None]], number: int
) -> float:
    """Seconds until one more webhook has come."""
    before = len(hook.requests)
    began = time.perf_counter()
    await publish(number)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await hook.wait_for(before + 1)
    return time.perf_counter() - began


async def of_feed(interval: int, rounds: int) -> list[float]:
    told: list[str] = [firm(0)]
    with Site() as site:

        async def publish(number: int) -> None:
            # at another moment between two readings each time
            told.insert(0, firm(number))
            site.page("/feed", feed(told), content_type="application/rss+xml")

        site.page("/feed", feed(told), content_type="application/rss+xml")
        async with WebhookReceiver() as hook:
            source = {"url": site.url("/feed"), "kind": "feed", "interval": f"{interval}s"}
            async with running(hook, source) as app:
                await first_read(app)
                took = [await publish_and_wait(hook, publish, 1)]  # the processes start once
                for number in range(2, rounds + 2):
                    await asyncio.sleep(interval * (number * 0.618 % 1))
                    took.append(await publish_and_wait(hook, publish, number))
    return took[1:]


async def of_stream(rounds: int) -> list[float]:
    with Site() as site:
        AppView(post("3a", "Compilers.")).serve(site)
        async with Jetstream() as stream, WebhookReceiver() as hook:

            async def publish(number: int) -> None:
                await stream.tell(created(f"3b{number}", FAREWELL.format(firm(number))[:290]))

            endpoints = {"bluesky_api": site.url("/xrpc"), "bluesky_stream": stream.url}
            async with running(hook, {"url": ACCOUNT}, endpoints) as app:
                await first_read(app)
                await stream.connected(1)
                took = [
                    await publish_and_wait(hook, publish, number) for number in range(rounds + 1)
                ]
    return took[1:]


@asynccontextmanager
async def running(
    hook: WebhookReceiver, source: dict[str, str], endpoints: dict[str, str] | None = None
) -> AsyncIterator[App]:
    """A service in this process, while it is needed."""
    stop = asyncio.Event()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate(
            {
                "database": {"url": f"sqlite:///{Path(folder) / 'bench.db'}"},
                "fetch": {"allow_private": ["127.0.0.0/8"]},
                "service": {"workers": 1},
                "endpoints": endpoints or {},
                "channels": {"hook": {"type": "webhook", "url": hook.url}},
                "rules": [{"name": "everybody", "channels": ["hook"]}],
                "sources": [source],
            }
        )
        async with open_app(settings) as app:
            found = configured_sources(settings)
            await app.store.write(lambda session: sources.sync_config(session, found, app.now()))
            service = asyncio.create_task(Service(app).run(stop))
            try:
                yield app
            finally:
                stop.set()
                await service


async def first_read(app: App) -> None:
    """Until what the source holds already is known."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        views = await app.store.read(sources.list_views)
        while not all(view.posts_count for view in views):
            await asyncio.sleep(0.1)
            views = await app.store.read(sources.list_views)


def shown(took: list[float]) -> dict[str, float]:
    return {"median": round(statistics.median(took), 2), "max": round(max(took), 2)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--interval", type=int, default=10, help="of the feed, in seconds")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    logs.configure(LogSettings(), least="warning")
    by_feed = asyncio.run(of_feed(args.interval, args.rounds))
    by_stream = asyncio.run(of_stream(args.rounds))
    figures = {
        "interval_seconds": args.interval,
        "rounds": args.rounds,
        "feed_seconds": shown(by_feed),
        "feed_beyond_interval_seconds": round(max(by_feed) - args.interval, 2),
        "stream_seconds": shown(by_stream),
    }
    if args.json:
        print(json.dumps(figures))
        return
    feed_told, stream_told = figures["feed_seconds"], figures["stream_seconds"]
    print(f"feed each {args.interval} s   {feed_told} s from publishing to webhook")
    print(f"              at most {figures['feed_beyond_interval_seconds']} s beyond the interval")
    print(f"live stream   {stream_told} s")


if __name__ == "__main__":
    main()
