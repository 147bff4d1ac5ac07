"""Hacker News as it appears, through the service: items on loopback in, webhooks out."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from scheduler.live_items import ItemsSettings, LiveItems
from scheduler.service import Service
from scraper.places import Place
from scraper.records import SourceOptions
from scraper.sources import hackernews
from scraper.streams.hackernews import MAX_BEHIND, MAX_TRIES, Walk
from tests.databases import sqlite_url
from tests.site import Reply, failing, text
from tests.waiting import until
from tests.watching import watching

FIRST = 49_000_000
FAREWELL = "Today is my last day at {}, after four years as a compiler engineer. Thank you all."
ANYTHING = "https://news.ycombinator.com/newest"


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


def story(number: int, words: str = "A question about compilers.", **more: object) -> dict:
    told = {"type": "story", "by": "adafalk", "time": 1_900_000_000, "title": f"Story {number}"}
    return {"id": number, **told, "text": words, **more}


class Items:
    """The interface: what was told, and null for what was not."""

    def __init__(self, site) -> None:
        self.told: dict[int, object] = {FIRST: story(FIRST)}
        self.newest = FIRST
        site.add("/v0/maxitem.json", lambda _: self._json(self.newest))
        site.add("/v0/newstories.json", lambda _: self._json(self._stories()))
        site.add("/api/search_by_date", lambda _: self._json({"hits": [], "page": 0}))
        self._site = site
        self.endpoints = {
            "hackernews_items": site.url("/v0"),
            "hackernews_search": site.url("/api"),
        }

    def tell(self, *items: dict, upto: int = 0) -> None:
        for item in items:
            self.told[item["id"]] = item
        self.newest = max(self.newest, upto, *self.told)
        for number in range(FIRST, self.newest + 1):
            self._site.add(
                f"/v0/item/{number}.json",
                lambda _, number=number: self._json(self.told.get(number)),
            )

    def asked(self) -> list[int]:
        """The items that were asked for, in order, again and again."""
        found = (re.fullmatch(r"/v0/item/(\d+)\.json", path) for path in self._site.paths)
        return [int(each[1]) - FIRST for each in found if each]

    def _stories(self) -> list[int]:
        told = [each for each in self.told.values() if isinstance(each, dict)]
        return [each["id"] for each in reversed(told) if each.get("type") == "story"]

    @staticmethod
    def _json(value: object) -> Reply:
        return text(json.dumps(value), content_type="application/json")


def options(**told: str) -> dict[str, str]:
    return {"live": "yes", "tags": "(story,comment)", **told}


@asynccontextmanager
async def following(watch, items: Items):
    """While items are followed, and passes are done by hand."""
    soon = timedelta(seconds=0.05)
    settings = ItemsSettings(
        items.endpoints["hackernews_items"], look_every=soon, ask_every=soon, pause=lambda _: 0.05
    )
    follower = LiveItems(
        watch.app.store, watch.app.fetcher.get, settings, watch.clock, lambda: None
    )
    task = asyncio.create_task(follower.run())
    try:
        await until(lambda: cursor(watch) is not None)
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def cursor(watch) -> int | None:
    (memo,) = watch.rows("SELECT memo FROM source")[0]
    read = json.loads(memo) if isinstance(memo, str) else memo or {}
    return int(read["live_item"]) - FIRST if "live_item" in read else None


def saved(watch) -> list[int]:
    keys = watch.rows("SELECT key FROM entry ORDER BY id")
    return [int(key.removeprefix("hackernews:")) - FIRST for (key,) in keys]


async def test_story_is_told_long_before_the_next_reading(site, database_url):
    items = Items(site)
    items.tell()
    more = {"endpoints": items.endpoints, "fetch": {"interval": "1h"}}
    async with watching(
        database_url, ANYTHING, kind="hackernews", options={"live": "yes"}, **more
    ) as watch:
        await watch.once()
        stop = asyncio.Event()
        service = asyncio.create_task(Service(watch.app).run(stop))
        await until(lambda: cursor(watch) == 0)
        words = FAREWELL.format("Quillon Labs")
        items.tell({**story(FIRST + 1), "type": "comment"}, story(FIRST + 2, words))
        await until(watch.told)
        stop.set()
        await service
        (told,) = watch.told()
        assert (told["organization"], told["person"]) == ("Quillon Labs", "adafalk")
        where = f"https://news.ycombinator.com/item?id={FIRST + 2}"
        assert told["evidence"][0]["url"] == where
        # only stories are wanted, and only they are asked for
        assert items.asked() == [2]
        assert len(site.asked("/api/search_by_date")) <= 1


async def test_items_that_match_are_saved_once_and_others_never(site, sqlite):
    items = Items(site)
    items.tell()
    told = {"kind": "hackernews", "options": options(query="last day", author="adafalk")}
    async with watching(sqlite, ANYTHING, endpoints=items.endpoints, **told) as watch:
        await watch.once()
        async with following(watch, items):
            farewell = FAREWELL.format("Quillon Labs")
            items.tell(
                story(FIRST + 1),
                story(FIRST + 2, farewell, by="bo"),
                story(FIRST + 3, farewell, type="job"),
                story(FIRST + 4, farewell, dead=True),
                {"id": FIRST + 5, "type": "story", "deleted": True},
                {**story(FIRST + 6, farewell), "type": "comment", "title": None},
                story(FIRST + 7, farewell),
            )
            await until(lambda: len(saved(watch)) == 2)
        assert saved(watch) == [6, 7]
        assert sorted(items.asked()) == list(range(1, 8))


async def test_item_that_is_counted_before_it_can_be_read_is_asked_again(site, sqlite):
    items = Items(site)
    items.tell()
    told = {"kind": "hackernews", "options": options()}
    async with watching(sqlite, ANYTHING, endpoints=items.endpoints, **told) as watch:
        await watch.once()
        async with following(watch, items):
            items.tell(story(FIRST + 2), upto=FIRST + 3)
            await until(lambda: items.asked().count(1) >= 2)
            assert saved(watch) == [2]
            items.tell(story(FIRST + 1))
            await until(lambda: len(saved(watch)) == 2)
            assert saved(watch) == [2, 1]
            # one that is null for ever holds nothing up
            await until(lambda: items.asked().count(3) == MAX_TRIES)
            items.tell(story(FIRST + 4))
            await until(lambda: len(saved(watch)) == 3)
        assert items.asked().count(2) == 1


async def test_restart_makes_up_for_the_gap(site, sqlite):
    items = Items(site)
    items.tell()
    told = {"kind": "hackernews", "options": options()}
    async with watching(sqlite, ANYTHING, endpoints=items.endpoints, **told) as watch:
        await watch.once()
        async with following(watch, items):
            items.tell(story(FIRST + 1))
            await until(lambda: saved(watch) == [1])
        items.tell(story(FIRST + 2), story(FIRST + 3))
        async with following(watch, items):
            await until(lambda: len(saved(watch)) == 3)
        assert saved(watch) == [1, 2, 3]


async def test_interface_in_trouble_loses_nothing(site, sqlite):
    items = Items(site)
    items.tell()
    told = {"kind": "hackernews", "options": options()}
    async with watching(sqlite, ANYTHING, endpoints=items.endpoints, **told) as watch:
        await watch.once()
        async with following(watch, items):
            items.tell(story(FIRST + 1), story(FIRST + 2), story(FIRST + 3))
            site.add(f"/v0/item/{FIRST + 1}.json", failing(503))
            site.add(f"/v0/item/{FIRST + 2}.json", text("{}", content_type="application/json"))
            asked = len(site.asked(f"/v0/item/{FIRST + 1}.json"))
            await until(lambda: len(site.asked(f"/v0/item/{FIRST + 1}.json")) >= asked + 2)
            items.tell(story(FIRST + 1))
            site.add(f"/v0/item/{FIRST + 2}.json", failing(404))
            await until(lambda: len(saved(watch)) == 2)
        assert saved(watch) == [1, 3]


async def test_nobody_wants_it_and_nothing_is_asked(site, sqlite):
    items = Items(site)
    async with watching(sqlite, ANYTHING, kind="hackernews", endpoints=items.endpoints) as watch:
        await watch.once()
        settings = ItemsSettings(items.endpoints["hackernews_items"], timedelta(seconds=0.02))
        follower = LiveItems(
            watch.app.store, watch.app.fetcher.get, settings, watch.clock, lambda: None
        )
        task = asyncio.create_task(follower.run())
        await asyncio.sleep(0.3)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert not [path for path in site.paths if path.startswith("/v0")]


def test_walk_goes_on_from_the_first_item_that_had_not_settled():
    walk = Walk(10)
    assert walk.meet([14], with_comments=True) == 0
    assert walk.due() == [11, 12, 13, 14]
    for number in (14, 11, 13):
        walk.settle(number)
    assert (walk.through, walk.due()) == (11, [12])
    walk.meet([15], with_comments=True)
    assert walk.due() == [12, 15]
    for _ in range(MAX_TRIES):
        assert 12 in walk.due()
        walk.put_off(12)
    assert (walk.through, walk.due()) == (14, [15])


def test_walk_over_stories_knows_only_their_numbers():
    walk = Walk(10)
    walk.meet([31, 24, 9], with_comments=False)
    assert walk.due() == [24, 31]
    walk.settle(31)
    assert walk.through == 23
    walk.settle(24)
    assert walk.through == 31


def test_gap_that_is_too_long_is_left_to_the_search():
    walk = Walk(10)
    assert walk.meet([10_000_000], with_comments=True) > 0
    assert len(walk.due()) == MAX_BEHIND
    assert walk.due()[-1] == 10_000_000
    assert walk.through == 10_000_000 - MAX_BEHIND


@pytest.mark.parametrize(
    ("told", "types"),
    [
        ({}, set()),
        ({"live": "yes"}, {"story"}),
        ({"live": "yes", "tags": "comment"}, {"comment"}),
        ({"live": "yes", "tags": "(story, comment)"}, {"story", "comment"}),
        ({"live": "yes", "tags": "front_page"}, set()),
        ({"live": "no", "tags": "story"}, set()),
    ],
)
def test_what_an_item_cannot_tell_is_not_followed(told, types):
    assert hackernews.live_types(Place(ANYTHING, SourceOptions(extra=told))) == types
