"""Feeds with a hub through the service: what is published there, and what becomes of it.

The hub is a real one on loopback (`tests/hub.py`); the service listens on a port of its own.
"""

from __future__ import annotations

import asyncio
import json
import signal
import statistics
import time
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from scheduler.service import Service
from scheduler.web.listening import take
from storage import sources
from tests.cli import Cli
from tests.databases import sqlite_url
from tests.hub import Hub, call
from tests.receivers import WebhookReceiver
from tests.site import failing, redirect, text
from tests.waiting import until
from tests.watching import watching
from tests.web import free_address

LABS = ("Quillon Labs", "Merivale Systems", "Oskarson Robotics", "Tarn Analytics", "Voss Motors")
OLD = ("On linkers", "Linkers put together what compilers leave apart, and have done so. " * 5)


def story(lab: str) -> tuple[str, str]:
    name = f"Mira {lab.split(maxsplit=1)[0]}son"
    return f"{name} leaves {lab}", (
        f"{name}, head of research at {lab}, is leaving the company after six years. "
        f"{name.split()[1]} told colleagues on Monday that the last day would come soon, and "
        "thanked everybody who had been part of the journey so far. The laboratory said that the "
        "search for a successor has begun and that projects go on as planned."
    )


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


@pytest.fixture
def hub(site):
    hub = Hub(site)
    site.add("/feed", hub.feed(OLD))
    return hub


@asynccontextmanager
async def served(hub, url, *, subscribed: bool = True, **sections):
    """A service that reads the hub's feed once an hour, and has subscribed."""
    address = free_address()
    web = {"listen": address, "public_url": f"http://{address}"}
    service = {"workers": 1, "stop_within": "5s", "tick": "0.2s"}
    more = {"web": web, "service": service, "fetch": {"interval": "1h"}, **sections}
    async with watching(url, hub.topic, **more) as watch:
        stop = asyncio.Event()
        running = asyncio.create_task(Service(watch.app, take(address)).run(stop))
        try:
            if subscribed:
                await until(lambda: hub.subscribed)
            yield watch
        finally:
            stop.set()
            await running


async def view(watch):
    (found,) = await watch.sources()
    return found.subscription


async def seen(watch, is_so):
    """The subscription, as soon as it is so."""
    async with asyncio.timeout(100):
        while True:
            found = await view(watch)
            if found is not None and is_so(found):
                return found
            await asyncio.sleep(0.05)


async def in_state(watch, state: str):
    return await seen(watch, lambda found: found.state == state)


def polls(hub) -> int:
    return len(hub.site.asked("/feed"))


# --- what is published ----------------------------------------------------------------------------


async def test_what_a_hub_delivers_is_told_before_any_reading(hub, database_url):
    async with served(hub, database_url) as watch:
        assert [form["hub.topic"] for form in hub.questions] == [hub.topic]
        took = []
        for number in range(len(LABS)):
            began = time.monotonic()
            body = hub.feed(*(story(each) for each in LABS[: number + 1]), OLD).body
            assert await hub.publish(body) == [202]
            await until(lambda wanted=number + 1: len(watch.told()) >= wanted)
            took.append(time.monotonic() - began)
        found = await view(watch)

        print(f"median of {len(took)}: {statistics.median(took):.2f} s from hub to webhook")
        assert [d["organization"] for d in watch.told()] == list(LABS)
        assert (found.state, found.pushes_count, found.refused_count) == ("active", len(LABS), 0)
        assert polls(hub) == 1


async def test_reading_and_hub_tell_of_one_post_once(hub, sqlite):
    async with served(hub, sqlite) as watch:
        news = hub.feed(story(LABS[0]), OLD)
        assert [*await hub.publish(news.body), *await hub.publish(news.body)] == [202, 202]
        await until(lambda: watch.told())
        hub.site.add("/feed", news)
        watch.clock.ahead += timedelta(hours=2)
        await until(lambda: polls(hub) == 2)
        await until(lambda: watch.rows("SELECT 1 FROM attempt WHERE entries_count = 2"))
        [(next_at,)] = watch.rows("SELECT next_fetch_at FROM source")
        [source] = await watch.sources()

        assert len(watch.told()) == 1
        assert source.next_fetch_at - watch.clock() > timedelta(hours=3.5), next_at


async def test_reading_that_finds_what_the_hub_missed_is_early_again(hub, sqlite):
    async with served(hub, sqlite) as watch:
        await hub.publish(hub.feed(story(LABS[0]), OLD).body)
        await until(lambda: watch.told())
        hub.site.add("/feed", hub.feed(story(LABS[1]), story(LABS[0]), OLD))
        watch.clock.ahead += timedelta(hours=2)
        await until(lambda: len(watch.told()) == 2)
        watch.clock.ahead += timedelta(hours=5)  # what was decided as the hub was still proven
        await until(lambda: polls(hub) == 3)
        await until(lambda: len(watch.rows("SELECT 1 FROM attempt")) == 3)
        [source] = await watch.sources()

        assert source.next_fetch_at - watch.clock() < timedelta(hours=1.5)


async def test_only_what_the_hub_signed_is_read(hub, sqlite):
    async with served(hub, sqlite) as watch:
        forged = hub.feed(story(LABS[0])).body
        assert await hub.publish(forged, secret="guessed") == [202]
        assert await hub.publish(forged, signed=False) == [202]
        for method, lab in zip(("sha1", "sha384", "sha512"), LABS[1:], strict=False):
            assert await hub.publish(hub.feed(story(lab)).body, method=method) == [202]
        await until(lambda: len(watch.told()) == 3)
        found = await view(watch)

        assert {d["organization"] for d in watch.told()} == set(LABS[1:4])
        assert (found.pushes_count, found.refused_count) == (3, 2)


async def test_garbage_and_giants_hurt_nothing(hub, sqlite):
    async with served(hub, sqlite, fetch={"interval": "1h", "max_bytes": "200kB"}) as watch:
        assert await hub.publish(b"<<<\x00\xff no feed") == [202]
        assert await hub.publish(b"") == [202]
        assert await hub.publish(b"x" * 300_000) == [413]
        assert await hub.publish(hub.feed(story(LABS[0])).body) == [202]
        await until(lambda: watch.told())

        assert [d["organization"] for d in watch.told()] == [LABS[0]]


async def test_what_comes_before_the_first_reading_is_no_news(hub, sqlite):
    """A subscription follows from a reading; but databases are restored, and hubs remember."""
    async with served(hub, sqlite) as watch:
        await watch.app.store.write(
            lambda session: session.connection().exec_driver_sql(
                "UPDATE source SET first_read_at = NULL"
            )
        )
        assert await hub.publish(hub.feed(story(LABS[0])).body) == [202]
        assert (await view(watch)).pushes_count == 0
        hub.site.add("/feed", hub.feed(story(LABS[0]), OLD))
        watch.clock.ahead += timedelta(hours=2)
        await until(lambda: watch.rows("SELECT 1 FROM post WHERE text LIKE '%Quillon%'"))

        assert watch.told() == []


# --- subscribing ----------------------------------------------------------------------------------


async def test_lease_is_renewed_before_it_ends(hub, sqlite):
    hub.lease_seconds = 3600
    async with served(hub, sqlite, fetch={"interval": "30d"}) as watch:
        first = await in_state(watch, "active")
        left = first.expires_at - watch.clock()
        assert timedelta(minutes=50) < left <= timedelta(hours=1)

        watch.clock.ahead += timedelta(minutes=49)
        await until(lambda: len(hub.challenges) == 2)
        await seen(watch, lambda found: found.expires_at != first.expires_at)

        assert [form["hub.mode"] for form in hub.questions] == ["subscribe", "subscribe"]
        assert len({form["hub.callback"] for form in hub.questions}) == 1
        assert await hub.publish(hub.feed(story(LABS[0])).body) == [202]
        await until(lambda: watch.told())


async def test_hub_that_is_down_is_asked_again_later(hub, sqlite):
    hub.refusal = failing(503)
    async with served(hub, sqlite, subscribed=False, fetch={"interval": "30d"}) as watch:
        found = await seen(watch, lambda found: found.reason)
        assert (found.state, "503" in found.reason) == ("pending", True)
        hub.refusal = None
        watch.clock.ahead += timedelta(minutes=6)
        await in_state(watch, "active")

        assert await hub.publish(hub.feed(story(LABS[0])).body) == [202]
        await until(lambda: watch.told())


async def test_hub_that_never_asks_back_is_asked_again(hub, sqlite):
    hub.forgets = True
    async with served(hub, sqlite, subscribed=False, fetch={"interval": "30d"}) as watch:
        await until(lambda: hub.questions)
        found = await seen(watch, lambda found: found.reason)
        assert "not confirmed yet" in found.reason
        hub.forgets = False
        watch.clock.ahead += timedelta(minutes=6)
        await in_state(watch, "active")


async def test_hub_may_ask_back_before_it_answers(hub, sqlite):
    hub.asks_first = True
    async with served(hub, sqlite) as watch:
        found = await in_state(watch, "active")
        assert found.reason is None


async def test_hub_that_denies_is_noted_with_its_reason(hub, sqlite):
    hub.denial = "only for members"
    async with served(hub, sqlite, subscribed=False) as watch:
        found = await in_state(watch, "denied")

        assert found.reason == "the hub refuses: only for members"
        assert found.next_at - watch.clock() > timedelta(hours=23)
        assert hub.challenges == [200]


async def test_hub_that_moved_is_followed(hub, sqlite):
    hub.site.add("/old-hub", redirect(hub.site.url("/hub"), 307))
    moved = hub.feed(OLD)
    assert isinstance(moved.body, bytes)
    hub.site.add("/feed", text(moved.body.replace(b"/hub", b"/old-hub"), content_type="text/xml"))
    async with served(hub, sqlite) as watch:
        found = await in_state(watch, "active")
        assert found.hub == hub.site.url("/old-hub")


async def test_hub_in_a_private_network_is_never_asked(hub, sqlite):
    elsewhere = hub.feed(OLD)
    assert isinstance(elsewhere.body, bytes)
    inside = elsewhere.body.replace(hub.site.url("/hub").encode(), b"http://10.11.12.13/admin")
    hub.site.add("/feed", text(inside, content_type="text/xml"))
    async with served(hub, sqlite, subscribed=False) as watch:
        found = await seen(watch, lambda found: found.reason)

        assert "is not fetched" in found.reason
        assert found.state == "pending"


async def test_robots_do_not_keep_subscribers_from_a_hub(hub, sqlite):
    hub.site.robots("User-agent: *\nDisallow: /hub\n")
    async with served(hub, sqlite) as watch:
        await in_state(watch, "active")


# --- ending ---------------------------------------------------------------------------------------


async def test_paused_source_is_unsubscribed_and_resumed_one_subscribed_again(hub, sqlite):
    async with served(hub, sqlite) as watch:
        await in_state(watch, "active")
        await watch.app.store.write(lambda session: sources.pause(session, 1))
        await in_state(watch, "offered")
        assert hub.subscribed == {}
        await watch.app.store.write(lambda session: sources.resume(session, 1, watch.clock()))
        await in_state(watch, "active")

        assert [form["hub.mode"] for form in hub.questions] == [
            "subscribe",
            "unsubscribe",
            "subscribe",
        ]


async def test_removed_source_is_unsubscribed_and_forgotten(hub, sqlite):
    async with served(hub, sqlite) as watch:
        await in_state(watch, "active")
        [callback] = hub.callbacks
        await watch.app.store.write(lambda session: sources.remove(session, 1))
        assert await hub.publish(hub.feed(story(LABS[0])).body) in ([410], [])
        await until(lambda: watch.rows("SELECT 1 FROM subscription") == [])

        assert hub.subscribed == {}
        status, _ = await asyncio.to_thread(call, callback, None, b"late")
        assert status == 410
        assert watch.told() == []


async def test_feed_that_names_another_hub_is_subscribed_there(hub, sqlite):
    async with served(hub, sqlite) as watch:
        await in_state(watch, "active")
        other = Hub(hub.site, "/other")
        hub.site.add("/feed", other.feed(OLD))
        watch.clock.ahead += timedelta(hours=2)
        await until(lambda: other.subscribed and not hub.subscribed)
        await until(lambda: len(watch.rows("SELECT 1 FROM subscription")) == 1)

        assert (await view(watch)).hub == hub.site.url("/other")


async def test_nobody_is_confirmed_what_was_not_asked_for(hub, sqlite):
    async with served(hub, sqlite) as watch:
        await in_state(watch, "active")
        [callback] = hub.callbacks
        question = {"hub.mode": "unsubscribe", "hub.topic": hub.topic, "hub.challenge": "c"}
        wrong = [
            (callback, question),
            (callback, {**question, "hub.mode": "subscribe"}),
            (callback, {**question, "hub.topic": "https://other.example/"}),
            (callback, {"hub.mode": "list"}),
            (callback + "x", question),
        ]
        for url, query in wrong:
            assert (await asyncio.to_thread(call, url, query))[0] == 404

        assert (await view(watch)).state == "active"


# --- the real process -----------------------------------------------------------------------------


def configure(cli: Cli, hub: Hub, hook: WebhookReceiver, address: str) -> None:
    cli.configure(
        f"""
[web]
listen = "{address}"
public_url = "http://{address}"
[service]
tick = "0.2s"
[fetch]
interval = "1h"
[channels.hook]
type = "webhook"
url = "{hook.url}"
[[rules]]
name = "everybody"
channels = ["hook"]
[[sources]]
url = "{hub.topic}"
"""
    )


def told_by(hook: WebhookReceiver) -> dict[str, str]:
    """The organizations by `webhook-id`: what was sent as the service was killed comes again."""
    return {
        each.headers["webhook-id"]: json.loads(each.body)["data"]["departure"]["organization"]
        for each in hook.requests
    }


async def test_service_is_subscribed_over_a_kill(hub, tmp_path):
    cli = Cli(tmp_path)
    async with WebhookReceiver() as hook:
        configure(cli, hub, hook, free_address())
        with cli.start("run") as service:
            await until(lambda: hub.subscribed)
            await hub.publish(hub.feed(story(LABS[0]), OLD).body)
            await hook.wait_for(1)
            service.send_signal(signal.SIGKILL)
            service.communicate()
        listed = cli.ok("sources", "list").out
        [shown] = cli.ok("sources", "list", "--json").json
        with cli.start("run") as service:
            assert service.stderr is not None
            while b"web_started" not in await asyncio.to_thread(service.stderr.readline):
                assert service.poll() is None
            assert await hub.publish(hub.feed(story(LABS[1]), OLD).body) == [202]
            await until(lambda: len(told_by(hook)) == 2)
            service.send_signal(signal.SIGTERM)
            service.communicate(timeout=30)

        assert list(told_by(hook).values()) == list(LABS[:2])
        assert "pushed by 127.0.0.1 until " in listed
        assert shown["subscription"]["state"] == "active"
        assert shown["subscription"]["pushes_count"] == 1
        assert "secret" not in shown["subscription"]
        assert len(hub.questions) == 1
        assert service.returncode == 0
