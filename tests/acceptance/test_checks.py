"""Posts that tell of a departure are asked for again: taken back, withheld, changed or there."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from storage import sources
from tests import bluesky
from tests.databases import sqlite_url
from tests.site import failing, text
from tests.watching import watching

DAY = timedelta(days=1)
ACCOUNT = "https://bsky.app/profile/ada.example"
FAREWELL = "Today is my last day at Quillon Labs. I was a compiler engineer there for four years."
X_POST = "https://x.com/ada_example/status/2051232930067402759"


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


@asynccontextmanager
async def told(site, url, *farewells):
    """A service that has told of a farewell, and the platform that has it. The account itself is
    not read any more: what is found later is found by asking for the post."""
    view = bluesky.AppView(bluesky.post("3a", "Compilers."))
    view.serve(site)
    endpoints = {"bluesky_api": site.url("/xrpc")}
    async with watching(url, ACCOUNT, endpoints=endpoints) as watch:
        await watch.once()
        view.posts += farewells or (bluesky.post("3b", FAREWELL),)
        await watch.once()
        assert [each["organization"] for each in watch.told()] == ["Quillon Labs"]
        await watch.app.store.write(lambda session: sources.pause(session, 1))
        site.requests.clear()
        yield view, watch


async def after(watch, days):
    watch.clock.ahead += days * DAY
    await watch.once()


def asked(site) -> int:
    return len([path for path in site.paths if "getPostThread" in path])


async def test_post_that_was_taken_back_loses_its_words(site, database_url):
    async with told(site, database_url) as (view, watch):
        view.posts.clear()
        await after(watch, 0.5)
        assert asked(site) == 0
        await after(watch, 1)
        assert asked(site) == 1
        (departure,) = await watch.departures()
        assert departure.evidence[0].gone_at is not None
        assert {each.quote for each in departure.evidence} == {""}
        assert watch.rows("SELECT text FROM post ORDER BY id") == [("Compilers.",), ("",)]
        for _ in range(6):
            await after(watch, 10)
        assert asked(site) == 1, "what is gone is not asked for again"


async def test_post_that_stays_is_asked_for_four_times(site, sqlite):
    async with told(site, sqlite) as (_, watch):
        counts = []
        for _ in range(60):
            await after(watch, 1)
            counts.append(asked(site))
        assert [counts[day] for day in (0, 2, 4, 12, 14, 42, 45, 59)] == [1, 1, 2, 2, 3, 3, 4, 4]
        assert watch.rows("SELECT count(*) FROM post_version") == [(0,)]
        assert len(watch.told()) == 1
        assert watch.rows("SELECT count(*) FROM entry WHERE check_at IS NOT NULL") == [(0,)]


async def test_post_that_was_changed_is_read_anew_and_not_told_again(site, sqlite):
    async with told(site, sqlite) as (view, watch):
        view.posts[-1]["record"]["text"] = f"{FAREWELL} I am joining Brightwater."
        await after(watch, 1.5)
        ((words, version),) = watch.rows(
            "SELECT post.text, post_version.text FROM post JOIN post_version ON post_id = post.id"
        )
        assert words.endswith("Brightwater.")
        assert version == FAREWELL
        assert len(watch.told()) == 1
        await after(watch, 3)
        assert asked(site) == 2


async def test_withheld_post_keeps_its_words_and_is_shown_as_such(site, sqlite):
    async with told(site, sqlite) as (view, watch):
        view.posts[-1]["author"]["labels"] = [bluesky.HIDES]
        await after(watch, 1.5)
        (departure,) = await watch.departures()
        evidence = departure.evidence[0]
        assert (evidence.gone_at, evidence.quote) != (None, "")
        assert evidence.gone_at is None
        since = evidence.withheld_at
        assert since is not None
        await after(watch, 3)
        (departure,) = await watch.departures()
        assert departure.evidence[0].withheld_at == since
        view.posts[-1]["author"]["labels"] = []
        await after(watch, 10)
        (departure,) = await watch.departures()
        assert departure.evidence[0].withheld_at is None


async def test_platform_in_trouble_says_nothing(site, sqlite):
    async with told(site, sqlite) as (_, watch):
        site.add("/xrpc/app.bsky.feed.getPostThread", failing(503))
        await after(watch, 1.5)
        await after(watch, 0.1)
        assert asked(site) == 1
        (departure,) = await watch.departures()
        assert departure.evidence[0].quote
        await after(watch, 3)
        assert asked(site) == 2


async def test_suspended_author_has_deleted_nothing(site, sqlite):
    """A post of X that a page refers to."""
    words = f"<p>{FAREWELL}</p>"
    embed = {
        "author_name": "Ada Falk",
        "author_url": "https://twitter.com/ada_example",
        "html": f'<blockquote class="twitter-tweet">{words}&mdash; Ada Falk (@ada_example)'
        "</blockquote>",
    }
    site.add("/oembed", text(json.dumps(embed), content_type="application/json"))
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>urn:desk</id>{}</feed>'
    entry = (
        "<entry><id>urn:1</id><title>Read this</title><link href='https://news.example/ada'/>"
        f"<updated>{datetime.now(UTC).isoformat()}</updated>"
        f"<content>{'A word of farewell. ' * 20} {X_POST}</content></entry>"
    )
    site.page("/feed", feed.format(""), content_type="application/atom+xml")
    endpoints = {"x_oembed": site.url("/oembed"), "x_tweet_result": site.url("/tweet-result")}
    async with watching(sqlite, site.url("/feed"), kind="feed", endpoints=endpoints) as watch:
        await watch.once()
        site.page("/feed", feed.format(entry), content_type="application/atom+xml")
        await watch.once()
        await watch.once()
        (departure,) = await watch.departures()
        suspended = {"__typename": "Tweet", "id_str": X_POST.rpartition("/")[2], "text": FAREWELL}
        site.add("/oembed", failing(404))
        site.add("/tweet-result", text(json.dumps(suspended), content_type="application/json"))
        await after(watch, 1.5)
        (departure,) = await watch.departures()
        evidence = departure.evidence[0]
        assert (evidence.gone_at, bool(evidence.quote)) == (None, True)
        assert evidence.withheld_at is not None
        said = "This Post was deleted by the Post author. Learn more"
        tombstone = {"__typename": "TweetTombstone", "tombstone": {"text": {"text": said}}}
        site.add("/tweet-result", text(json.dumps(tombstone), content_type="application/json"))
        await after(watch, 3)
        (departure,) = await watch.departures()
        assert departure.evidence[0].gone_at is not None
        assert departure.evidence[0].quote == ""
