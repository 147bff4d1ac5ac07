"""Replies to farewell posts: asked of their platform, counted by the service, shown."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests import bluesky
from tests.cli import Cli
from tests.databases import sqlite_url
from tests.site import Reply, redirect, text, too_many
from tests.watching import Watch, watching

NOW = datetime.now(UTC)
FAREWELL = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. Thank you all."
)
JSON = "application/json"
HOUR = timedelta(hours=1)


@pytest.fixture
def cli(tmp_path) -> Cli:
    return Cli(tmp_path)


@pytest.fixture
def database_url(tmp_path) -> Iterator[str]:
    with sqlite_url(tmp_path) as url:
        yield url


def answer(data: Any, status: int = 200) -> Reply:
    return text(json.dumps(data), status=status, content_type=JSON)


def list_links(site, *links: str) -> None:
    """A feed of entries that lead to these posts."""
    items = "".join(
        f'<entry><id>{link}</id><title>A farewell</title><link href="{link}"/>'
        f"<updated>{NOW.isoformat()}</updated></entry>"
        for link in links
    )
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>L</title><id>l</id>{items}</feed>'
    site.page("/links.xml", body, content_type="application/atom+xml")


@asynccontextmanager
async def watched(site, database_url, *links: str, **more: Any) -> AsyncIterator[Watch]:
    list_links(site, *links)
    sections: dict[str, Any] = {"kind": "feed", **more}
    fetch = {"reactions": True, **sections.pop("fetch", {})}
    async with watching(database_url, site.url("/links.xml"), fetch=fetch, **sections) as watch:
        yield watch


async def show(watch: Watch, cli: Cli) -> str:
    """What `departures show 1` prints of the reactions."""
    cli.configure(f'[database]\nurl = "{watch.app.settings.database.url}"\n')
    out = cli.ok("departures", "show", "1").out
    return out.partition("\nreactions\n")[2]


async def reactions(watch: Watch) -> Any:
    (departure,) = await watch.departures()
    (found,) = departure.reactions
    return found


# --- Bluesky ------------------------------------------------------------------------------------

LINK = f"https://bsky.app/profile/{bluesky.ADA}/post/3aaa"


def thread(*said: tuple[str, str], **more: Any) -> bluesky.AppView:
    """Ada's farewell and replies to it, as (author's DID, words)."""
    farewell = bluesky.post("3aaa", FAREWELL, replyCount=len(said))
    replies = []
    for number, (did, words) in enumerate(said):
        key = f"3aab{chr(98 + number)}"
        replies.append(bluesky.post(key, words, did=did, parent=farewell, **more))
    return bluesky.AppView(farewell, *replies)


def did(number: int) -> str:
    return f"did:plc:{chr(97 + number) * 24}"


def on_bluesky(site) -> dict[str, Any]:
    return {"endpoints": {"bluesky_api": site.url("/xrpc")}}


async def test_replies_on_bluesky_are_counted_and_shown(site, database_url, cli):
    view = thread(
        (did(1), "Thanks for everything, Ada, what a legend 🫡"),
        (did(2), "So sad. A legend leaves 🫡"),
        (did(3), "Thanks for nothing."),
        (bluesky.ADA, "I will read all of your replies."),
    )
    nested = bluesky.post("3aax", "Legend indeed, thanks!", did=did(4), parent=view.posts[1])
    view.posts.append(nested)
    view.posts[1]["replyCount"] = 3  # two of them are blocked or deleted, and not shown
    view.serve(site)
    async with watched(site, database_url, LINK, **on_bluesky(site)) as watch:
        await watch.once()
        found = await reactions(watch)
        assert (found.total, found.read, found.people) == (6, 4, 4)
        assert found.tones == {"admiration": 3, "gratitude": 2, "regret": 1, "irony": 1}
        lines = (await show(watch, cli)).splitlines()
        assert lines[0].startswith("  6 replies on Bluesky, 4 of them read, by 4 people, counted ")
        assert lines[0].endswith("3 admire, 2 thank, 1 regrets, 1 is ironic")
        assert lines[1:] == ["    en: legend 3, thanks 3", "    emoji: 🫡 2", f"    {LINK}"]
        stored = str(watch.rows("SELECT * FROM reaction"))
        assert not any(word in stored for word in ("everything", "nothing", "leaves", did(1)))


async def test_counts_are_made_for_a_few_days_and_then_no_more(site, database_url):
    view = thread((did(1), "Thanks"))
    view.serve(site)
    async with watched(site, database_url, LINK, **on_bluesky(site)) as watch:
        await watch.once()
        totals = []
        for hours in (5, 18, 24, 48, 48, 48):
            watch.clock.ahead += hours * HOUR
            view.posts[0]["replyCount"] += 1
            await watch.once()
            totals.append((await reactions(watch)).total)
        assert totals == [2, 3, 4, 5, 5, 5]
        assert (await reactions(watch)).count_at is None


async def test_trouble_is_told_and_tried_again_until_the_post_is_gone(site, database_url, cli):
    view = thread((did(1), "Thanks"), (did(2), "Thanks"))
    view.serve(site)
    method = "/xrpc/app.bsky.feed.getPostThread"
    async with watched(site, database_url, LINK, **on_bluesky(site)) as watch:
        await watch.once()
        site.page(method, "<html>", content_type=JSON)
        watch.clock.ahead += 5 * HOUR
        await watch.once()
        found = await reactions(watch)
        assert (found.total, found.reason) == (2, "parse_failed"), "what was counted stays"
        assert "    since then: " in await show(watch, cli)
        view.serve(site)
        await watch.once()
        assert (await reactions(watch)).reason is None
        view.posts.clear()
        watch.clock.ahead += 24 * HOUR
        await watch.once()
        (departure,) = await watch.departures()
        assert departure.reactions == ()
        assert watch.rows("SELECT text FROM post") == [("",)]
        assert watch.rows("SELECT * FROM reaction") == []


async def test_wish_to_be_asked_later_is_obeyed(site, database_url):
    view = thread((did(1), "Thanks"))
    view.serve(site)
    async with watched(site, database_url, LINK, **on_bluesky(site)) as watch:
        await watch.once()
        site.add("/xrpc/app.bsky.feed.getPostThread", too_many("25200"))
        watch.clock.ahead += 5 * HOUR
        await watch.once()
        found = await reactions(watch)
        assert found.reason == "bad_status"
        assert found.count_at > datetime.now(UTC) + 6 * HOUR


# --- Mastodon -----------------------------------------------------------------------------------


class Server:
    """A Mastodon server with one farewell, an hour old, and what is below it."""

    def __init__(self, site) -> None:
        self.site = site
        self.at = NOW - HOUR
        self.number = str(int(self.at.timestamp() * 1000) << 16)
        self.link = site.url(f"/@ada/{self.number}")
        self.farewell = self.status(self.number, "23", f"<p>{FAREWELL}</p>", replies_count=5)
        self.below: list[dict[str, Any]] = []
        site.add(f"/api/v1/statuses/{self.number}", lambda _: answer(self.farewell))
        site.add(f"/api/v1/statuses/{self.number}/context", lambda _: answer(self.context()))

    def status(self, number: str, account: str, content: str, **more: Any) -> dict[str, Any]:
        name = "ada" if account == "23" else f"u{account}"
        told = {"id": account, "username": name, "acct": name, "display_name": name.title()}
        return {
            "id": number,
            "created_at": self.at.isoformat().replace("+00:00", "Z"),
            "in_reply_to_id": None,
            "visibility": "public",
            "language": "en",
            "uri": self.site.url(f"/users/{name}/statuses/{number}"),
            "url": self.site.url(f"/@{name}/{number}"),
            "replies_count": 0,
            "content": content,
            "reblog": None,
            "account": {**told, "bot": False},
            **more,
        }

    def context(self) -> dict[str, Any]:
        return {"ancestors": [], "descendants": self.below}

    def reply(self, account: str, content: str, **more: Any) -> None:
        number = str(int(self.number) + len(self.below) + 1)
        above = {"in_reply_to_id": self.number, "in_reply_to_account_id": "23", **more}
        self.below.append(self.status(number, account, f"<p>{content}</p>", **above))


async def test_replies_on_mastodon_are_counted_and_shown(site, database_url, cli):
    server = Server(site)
    mention = '<a href="https://s.example/@ada" class="u-url mention">@<span>ada</span></a>'
    server.reply("1", f"{mention} Vielen Dank für die tolle Zusammenarbeit!", language="de")
    server.reply("2", f"{mention} Danke! Schade, auf bald.", language="de")
    server.reply("23", "I am touched by all of you.")
    program = server.status("9", "5", "<p>Danke Danke</p>")
    server.below.append({**program, "account": {**program["account"], "bot": True}})
    server.reply("3", "For followers only: danke", visibility="private")
    async with watched(site, database_url, server.link) as watch:
        await watch.once()
        found = await reactions(watch)
        assert (found.total, found.read, found.people) == (4, 2, 2)
        assert found.tones == {"gratitude": 2, "regret": 1}
        out = await show(watch, cli)
        assert out.startswith("  4 replies on Mastodon, 2 of them read, by 2 people, counted ")
        assert server.link in out
        server.farewell["replies_count"] = 0
        before = sum("/context" in path for path in site.paths)
        watch.clock.ahead += 6 * HOUR
        await watch.once()
        assert sum("/context" in path for path in site.paths) == before
        assert (await show(watch, cli)).startswith("  no replies on Mastodon, counted ")
        wall = {"error": "This API requires an authenticated user"}
        site.add(f"/api/v1/statuses/{server.number}", answer(wall, 401))
        watch.clock.ahead += 24 * HOUR
        await watch.once()
        found = await reactions(watch)
        assert (found.count_at, found.reason) == (None, "login_wall")


# --- Hacker News --------------------------------------------------------------------------------


def comment(number: int, author: str | None, words: str | None, *below: Any) -> dict[str, Any]:
    return {
        "id": number,
        "created_at": NOW.isoformat(),
        "author": author,
        "title": None,
        "url": None,
        "text": words,
        "points": None,
        "parent_id": 1,
        "children": list(below),
    }


THREAD = comment(
    49_000_002,
    "adafalk",
    FAREWELL,
    comment(1, "bo", "Thank you for the compilers.<p>Good luck!"),
    comment(
        2,
        "cy",
        "<p>&gt; my last day<p>So sad, the compilers were brilliant",
        comment(3, "adafalk", "Thanks, cy"),
        comment(4, None, None, comment(5, "di", "You built compilers that we rely on")),
    ),
)


async def test_comments_on_hacker_news_are_counted_and_shown(site, database_url, cli):
    listed = {
        "objectID": "49000002",
        "created_at_i": int((NOW - HOUR).timestamp()),
        "author": "adafalk",
        "title": "Leaving Quillon Labs",
        "url": None,
        "story_text": FAREWELL,
        "_tags": ["story", "author_adafalk"],
    }
    site.add("/hn/search_by_date", answer({"hits": [listed], "page": 0, "nbPages": 1}))
    site.add("/hn/items/49000002", answer(THREAD))
    async with watching(
        database_url,
        "https://news.ycombinator.com/user?id=adafalk",
        endpoints={"hackernews_search": site.url("/hn")},
        fetch={"reactions": True},
    ) as watch:
        await watch.once()
        found = await reactions(watch)
        assert (found.total, found.read, found.people) == (3, 3, 3)
        assert found.tones == {"gratitude": 1, "admiration": 1, "regret": 1}
        out = await show(watch, cli)
        assert out.startswith("  3 replies on Hacker News by 3 people, counted ")
        assert "    en: compilers 3\n" in out


async def test_farewell_on_a_page_is_looked_up_on_hacker_news(site, database_url, cli):
    site.page(
        "/bye",
        f"<html><title>Bye</title><body><article>{f'<p>{FAREWELL}</p>' * 3}</article></html>",
    )
    asked: list[dict[str, list[str]]] = []

    def search(request) -> Reply:
        asked.append(parse_qs(urlsplit(request.path).query))
        hits = [
            {"objectID": "1", "url": site.url("/bye"), "num_comments": 2},
            {"objectID": "49000002", "url": site.url("/bye?utm_source=x"), "num_comments": 90},
            {"objectID": "3", "url": site.url("/byebye"), "num_comments": 900},
        ]
        return answer({"hits": hits, "page": 0, "nbPages": 1})

    site.add("/hn/search", answer({"hits": [], "page": 0, "nbPages": 0}))
    site.add("/hn/items/49000002", answer(THREAD))
    endpoints = {"hackernews_search": site.url("/hn")}
    async with watched(site, database_url, site.url("/bye"), endpoints=endpoints) as watch:
        await watch.once()
        watch.clock.ahead += HOUR
        await watch.once()
        assert await show(watch, cli) == "", "what nobody discusses has no reactions"
        site.add("/hn/search", search)
        watch.clock.ahead += 6 * HOUR
        await watch.once()
        assert [each["restrictSearchableAttributes"] for each in asked] == [["url"]]
        found = await reactions(watch)
        assert found.total == 3
        assert "    https://news.ycombinator.com/item?id=49000002" in await show(watch, cli)
        assert watch.rows("SELECT gone_at FROM post") == [(None,)]


# --- Discourse ----------------------------------------------------------------------------------


def forum_post(number: int, username: str, cooked: str, **more: Any) -> dict[str, Any]:
    return {
        "id": 900 + number,
        "name": username.title(),
        "username": username,
        "created_at": (NOW - HOUR).isoformat(),
        "updated_at": (NOW - HOUR).isoformat(),
        "cooked": cooked,
        "post_number": number,
        "reply_to_post_number": None,
        "topic_id": 42,
        "deleted_at": None,
        "hidden": False,
        **more,
    }


async def test_replies_in_a_forum_are_counted_and_shown(site, database_url, cli):
    posts = [forum_post(1, "adafalk", f"<p>{FAREWELL}</p>")]
    posts += [forum_post(n, f"u{n}", "<p>Thanks for the compilers</p>") for n in range(2, 201)]
    posts[2]["hidden"] = True
    posts[3]["cooked"] = ""  # the forum's own note: topic closed
    ids = [post["id"] for post in posts]
    by_id = {post["id"]: post for post in posts}

    def more(request) -> Reply:
        wanted = parse_qs(urlsplit(request.path).query)["post_ids[]"]
        return answer({"post_stream": {"posts": [by_id[int(each)] for each in wanted]}, "id": 42})

    told = {"posts": posts[:20], "stream": ids}
    data = {"id": 42, "title": "Good bye", "slug": "good-bye", "post_stream": told}
    site.add("/t/42.json", answer(data))
    site.add("/t/42/posts.json", more)
    async with watched(site, database_url, site.url("/t/good-bye/42")) as watch:
        await watch.once()
        found = await reactions(watch)
        assert (found.total, found.read) == (197, 117)
        assert sum("/posts.json" in path for path in site.paths) == 5
        out = await show(watch, cli)
        assert out.startswith(
            "  197 replies on the forum, 117 of them read, by 117 people, counted "
        )
        assert "    en: compilers 117, thanks 117\n" in out


# --- X ------------------------------------------------------------------------------------------


async def test_replies_on_x_are_a_number(site, database_url, cli):
    # a clock in the id: an hour ago
    number = str((int((NOW - HOUR).timestamp() * 1000) - 1288834974657) << 22)
    result = {
        "__typename": "Tweet",
        "lang": "en",
        "created_at": (NOW - HOUR).isoformat(),
        "id_str": number,
        "text": FAREWELL,
        "entities": {"urls": []},
        "user": {"id_str": "77", "name": "Ada Falk", "screen_name": "adafalk"},
        "conversation_count": 40,
    }
    site.add("/oembed", redirect("/nowhere"))
    site.add("/tweet-result", answer(result))
    endpoints = {"x_oembed": site.url("/oembed"), "x_tweet_result": site.url("/tweet-result")}
    link = f"https://x.com/adafalk/status/{number}"
    async with watched(site, database_url, link, endpoints=endpoints) as watch:
        await watch.once()
        out = await show(watch, cli)
        assert out.startswith("  40 replies on X (without their words), counted ")


# --- hostile ------------------------------------------------------------------------------------


async def test_hostile_and_countless_replies_are_shown_inert(site, database_url, cli):
    bad = "\x1b[2Jpwned \u202egnp.exe thanks\x07"
    view = thread((did(1), bad), (did(2), bad), (did(3), "x" * 100_000))
    view.posts[0]["replyCount"] = 10**30
    view.posts += [
        bluesky.post(f"3b{n:06d}a", "Thanks " * 40, did=did(4), parent=view.posts[0])
        for n in range(2000)
    ]
    view.serve(site)
    async with watched(site, database_url, LINK, **on_bluesky(site)) as watch:
        await watch.once()
        out = await show(watch, cli)
        assert "10000000 replies on Bluesky, 13 of them read, by 4 people" in out
        assert not set(out) & set("\x1b\x07\u202e")
