"""Deliveries a second to channels that work, with two dead ones beside them and without.

    python -m benchmarks.bench_delivery [--matches 10000] [--channels 20] [--rounds 2] [--json]

The matches are shared out over the channels evenly. One of the dead channels never answers, the
other refuses the connection. Both runs have the same deliveries for the others; what is measured
is the time until the last of those has arrived, and the processor time that it took (a machine
that does other things as well has its own seconds). SQLite, the real deliverer, webhooks on
loopback.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from scheduler import logs
from scheduler.alerts.channels import build_channels
from scheduler.alerts.deliver import Deliverer
from scheduler.settings import LogSettings
from scheduler.settings.channels import WebhookSettings
from scheduler.store import Store
from scraper.fetch import Fetcher, FetchSettings
from storage import deliveries, migrate, outbox
from storage.engine import Database
from storage.models import DepartureRow, table
from storage.types import MatchIntent
from tests.alert_samples import delivery
from tests.receivers import Reply, WebhookReceiver

DEAD = 2
DEAD_TIMEOUT = "5s"
"""Of all channels: what a hanging receiver costs for each attempt."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def refusing() -> int:
    """A port on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def fill(database: Database, matches: int, channels: Sequence[str]) -> int:
    """A departure and a match for each delivery, the channels taking turns; how many."""
    now = utc_now()
    departure = {
        "kind": "resignation",
        "voice": "third_person",
        "status": "reported",
        "score": 0.9,
        "happened_at": now,
        "first_seen_at": now,
        "updated_at": now,
    }
    payload = delivery().payload
    with database.write() as session:
        session.connection().execute(insert(table(DepartureRow)), [departure] * matches)
    for start in range(0, matches, 500):
        with database.write() as session:
            for number in range(start, min(start + 500, matches)):
                channel = channels[number % len(channels)]
                match = MatchIntent("all", number + 1, "new", (channel,), payload)
                outbox.enqueue(session, match, now)
    return matches


async def run(matches: int, channels: int, *, with_dead: bool) -> dict[str, float]:
    """Deliver; the dead ones' share is enqueued too where they are there."""
    living = [f"living{n}" for n in range(channels - DEAD)]
    share = matches // channels
    wanted = share * len(living)
    async with AsyncExitStack() as stack:
        hook = await stack.enter_async_context(WebhookReceiver())
        silent = await stack.enter_async_context(WebhookReceiver())
        silent.replies.extend([Reply(delay_seconds=3600)] * matches)
        urls = {name: f"{hook.url}/{name}" for name in living}
        if with_dead:
            urls["silent"] = silent.url
            urls["refusing"] = f"http://127.0.0.1:{refusing()}/"
        settings = {
            name: WebhookSettings(type="webhook", url=url, timeout=DEAD_TIMEOUT)
            for name, url in urls.items()
        }
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        migrate.upgrade(database)
        fill(database, share * len(urls), list(urls))
        store = Store(database)
        stack.callback(store.close)
        fetcher = await stack.enter_async_context(
            Fetcher(FetchSettings(user_agent="swansong-bench", allow_private=("127.0.0.0/8",)))
        )
        deliverer = Deliverer(
            store, build_channels(settings, fetcher), now=utc_now, timings=settings
        )
        began, used = time.perf_counter(), time.process_time()
        running = asyncio.create_task(deliverer.run_due())
        await hook.wait_for(wanted)
        seconds, used = time.perf_counter() - began, time.process_time() - used
        await deliverer.stop(0)
        await running
        counts = await store.read(lambda session: deliveries.counts(session, utc_now()))
        dead = [each for name, each in counts.items() if name not in living]
    return {
        "deliveries": wanted,
        "seconds": round(seconds, 2),
        "cpu_seconds": round(used, 2),
        "per_second": round(wanted / seconds, 1),
        "dead_waiting": sum(each.waiting for each in dead),
    }


async def compare(matches: int, channels: int, rounds: int) -> dict[str, list[dict[str, float]]]:
    """Both ways in turns, so that a machine that gets slower is no difference."""
    found: dict[str, list[dict[str, float]]] = {"without": [], "with": []}
    for _ in range(rounds):
        for name, some in found.items():
            some.append(await run(matches, channels, with_dead=name == "with"))
    return found


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matches", type=int, default=10_000)
    parser.add_argument("--channels", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    logs.configure(LogSettings(), least="error")
    found = asyncio.run(compare(given.matches, given.channels, given.rounds))
    if given.json:
        print(json.dumps(found))
        return
    for name, some in found.items():
        rate = statistics.median(each["per_second"] for each in some)
        runs = ", ".join(f"{each['seconds']} s (CPU {each['cpu_seconds']} s)" for each in some)
        print(
            f"{name} {DEAD} dead of {given.channels} channels: {rate:.0f} deliveries a second to "
            f"the others ({some[0]['deliveries']:.0f} in {runs})"
        )


if __name__ == "__main__":
    main()
