"""Bluesky's live stream through the service: a post that appears there, and what becomes of it."""

from __future__ import annotations

import asyncio
import statistics
import time
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from scheduler.live import Live, LiveSettings
from scheduler.service import Service
from tests.bluesky import ADA, BO, AppView, post
from tests.databases import sqlite_url
from tests.jetstream import Jetstream, commit, created, record
from tests.waiting import until
from tests.watching import watching

ACCOUNT = "https://bsky.app/profile/ada.example"
FAREWELL = "Today is my last day at {}. I was a compiler engineer there for four years."
LABS = ("Quillon Labs", "Merivale Systems", "Oskarson Robotics", "Tarn Analytics", "Voss Motors")


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


@asynccontextmanager
async def serving(site, url, **sections):
    """The interface, the stream, and a service that has read the account once."""
    view = AppView(post("3a", "Compilers."))
    view.serve(site)
    async with Jetstream() as stream:
        endpoints = {"bluesky_api": site.url("/xrpc"), "bluesky_stream": stream.url}
        async with watching(url, ACCOUNT, endpoints=endpoints, **sections) as watch:
            await watch.once()
            yield view, stream, watch


@asynccontextmanager
async def followed(watch, stream):
    """While the stream is listened to, and passes are done by hand."""
    settings = LiveSettings(stream.url, "Swansong/test", look_every=timedelta(seconds=0.1))
    task = asyncio.create_task(Live(watch.app.store, settings, watch.clock, lambda: None).run())
    try:
        await stream.connected(1)
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def entries(watch) -> int:
    return watch.rows("SELECT count(*) FROM entry")[0][0]


def texts(watch) -> list[str]:
    return sorted(row[0] for row in watch.rows("SELECT text FROM post"))


async def test_post_is_told_long_before_the_next_reading(site, database_url):
    async with serving(site, database_url, fetch={"interval": "1h"}) as (_, stream, watch):
        stop = asyncio.Event()
        service = asyncio.create_task(Service(watch.app).run(stop))
        await stream.connected(1)
        took = []
        for number, lab in enumerate(LABS):
            began = time.monotonic()
            await stream.tell(created(f"3b{number}", FAREWELL.format(lab)))
            await until(lambda wanted=number + 1: len(watch.told()) >= wanted)
            took.append(time.monotonic() - began)
        stop.set()
        await service
        assert stream.open == 0
        told = watch.told()
        assert [d["organization"] for d in told] == list(LABS)
        assert {(d["person"], d["handle"]) for d in told} == {("Ada Falk", "ada.example")}
        assert told[0]["evidence"][0]["url"] == f"https://bsky.app/profile/{ADA}/post/3b0"
        assert len([path for path in site.paths if "getAuthorFeed" in path]) == 1
        print(f"median of {len(took)}: {statistics.median(took):.2f} s from stream to webhook")
        interval = watch.app.settings.fetch.interval.total_seconds()
        assert statistics.median(took) < interval / 100


async def test_reading_and_stream_tell_of_one_post_once(site, sqlite):
    async with serving(site, sqlite) as (view, stream, watch), followed(watch, stream):
        farewell = created("3b", FAREWELL.format("Quillon Labs"))
        await stream.tell(farewell)
        await until(lambda: entries(watch) == 2)
        await watch.once()
        view.posts.append({**post("3b", ""), "record": farewell["commit"]["record"]})
        await watch.once()
        assert len(watch.told()) == 1
        assert watch.rows("SELECT count(*) FROM post_version") == [(0,)]
        assert watch.rows("SELECT attempts FROM entry ORDER BY id") == [(1,), (1,)]


async def test_part_of_a_thread_leads_to_where_it_begins(site, sqlite):
    async with serving(site, sqlite) as (view, stream, watch), followed(watch, stream):
        root = post("3b", "A thread.")
        farewell = FAREWELL.format("Quillon Labs")
        view.posts += [root, post("3c", farewell, parent=root)]
        strong = {"uri": root["uri"], "cid": root["cid"]}
        other = {"uri": f"at://{BO}/app.bsky.feed.post/3z", "cid": "bafyreiz"}
        reply = {"reply": {"parent": strong, "root": strong}}
        answer = {"reply": {"parent": other, "root": other}}
        await stream.tell(created("3c", farewell, fields=reply))
        await stream.tell(created("3d", "Nice!", fields=answer), created("3e", "Linkers."))
        await until(lambda: entries(watch) == 3)
        await watch.once()
        assert texts(watch) == [f"A thread.\n{farewell}", "Compilers.", "Linkers."]

        view.posts = [each for each in view.posts if not each["uri"].endswith("/3c")]
        await stream.tell(commit("3c", "3c1", "delete"))
        await until(lambda: watch.rows("SELECT 1 FROM entry WHERE state = 'pending'"))
        await watch.once()
        assert texts(watch) == ["A thread.", "Compilers.", "Linkers."]
        kept = [row[0] for row in watch.rows("SELECT text FROM post_version")]
        assert kept == ["A thread.\n(deleted by its author)"]
        assert watch.rows("SELECT 1 FROM post WHERE gone_at IS NOT NULL") == []


async def test_edit_and_deletion_follow_their_post(site, sqlite):
    async with serving(site, sqlite) as (_, stream, watch), followed(watch, stream):
        await stream.tell(created("3b", "Gardening."), created("3c", "Cooking."))
        await until(lambda: entries(watch) == 3)
        await watch.once()
        await stream.tell(commit("3b", "3b1", "update", record("Gardening!")))
        await until(lambda: watch.rows("SELECT 1 FROM entry WHERE state = 'pending'"))
        await stream.tell(commit("3c", "3c1", "delete"))
        gone = "SELECT url FROM post WHERE gone_at IS NOT NULL"
        await until(lambda: watch.rows(gone))
        await watch.once()
        assert watch.rows(gone) == [(f"https://bsky.app/profile/{ADA}/post/3c",)]
        assert texts(watch) == ["", "Compilers.", "Gardening!"]
