"""Sources that answer and have stopped telling the truth: found, told once, and believed again."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.databases import sqlite_url
from tests.receivers import WebhookReceiver
from tests.site import Reply, redirect, text
from tests.watching import watching

RSS = "application/rss+xml"
COUNT = 6
"""Posts that the feed usually lists."""
BEGAN = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
BODY = "<p>" + "The compiler is a little faster since today, and here is how. " * 30 + "</p>"
CHALLENGE = (
    "<html><head><title>Just a moment...</title></head><body><p>Checking your browser before "
    "you go on.</p><a href='/help'>Help</a></body></html>"
)
LOGIN = (
    "<html><head><title>Welcome back</title></head><body><form action='/session'>"
    "<input name='user'><input type='password' name='password'></form></body></html>"
)
CONSENT = (
    "<html><head><title>Before you continue</title></head><body><p>We use cookies and partners "
    "for tracking. Accept all or reject all.</p></body></html>"
)
HOME = (
    "<html><head><title>News Example</title></head><body>"
    + "".join(f"<p>A story about compilers, number {n}.</p>" for n in range(60))
    + "</body></html>"
)


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


def item(number: int, body: str = BODY, at: datetime | None = None) -> str:
    when = format_datetime(at or BEGAN + timedelta(hours=number))
    return (
        f"<item><title>Post {number}</title><link>https://news.example/2026/05/post-{number}"
        f"</link><pubDate>{when}</pubDate><content:encoded><![CDATA[{body}]]></content:encoded>"
        "</item>"
    )


def feed(*items: str) -> str:
    namespace = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = f"<channel><title>News</title>{''.join(items)}</channel>"
    return f'<rss version="2.0" {namespace}>{channel}</rss>'


def usual() -> str:
    return feed(*(item(number) for number in range(COUNT)))


class Desk:
    """A source that is watched, and the operator, who hears of it."""

    def __init__(self, site, watch, hook) -> None:
        self.site, self.watch, self._hook = site, watch, hook

    def serves(self, body: str | Reply, **more) -> None:
        if isinstance(body, Reply):
            self.site.add("/feed", body)
        else:
            self.site.page("/feed", body, **{"content_type": RSS, **more})

    async def reads(self, times: int = 1, every: timedelta = timedelta(hours=2)) -> None:
        for _ in range(times):
            self.watch.clock.ahead += every
            await self.watch.once()

    async def silent(self) -> str | None:
        (source,) = await self.watch.sources()
        return source.silent_reason

    def heard(self) -> list[str]:
        return [json.loads(each.body)["data"]["message"] for each in self._hook.requests]


@asynccontextmanager
async def desk(site, url, **sections):
    """A feed that was read eight times and told something new on the way."""
    async with WebhookReceiver() as hook:
        told = {
            "channels": {"desk": {"type": "webhook", "url": hook.url}},
            "operator": {"channels": ["desk"]},
            "rules": [],
            **sections,
        }
        site.page("/feed", feed(*(item(number) for number in range(COUNT - 1))), content_type=RSS)
        async with watching(url, site.url("/feed"), **told) as watch:
            found = Desk(site, watch, hook)
            await found.reads(2)
            found.serves(usual())
            await found.reads(6)
            assert await found.silent() is None
            yield found


async def test_what_stands_in_the_place_of_a_feed_is_found_told_once_and_passes(site, sqlite):
    site.page("/account/sign_in", HOME)
    signs = {
        "block page": text(CHALLENGE),
        "asks for a password": text(LOGIN),
        "consent": text(CONSENT),
        "led to /account/sign_in": redirect("/account/sign_in?next=/feed"),
        "is an HTML page": text(HOME),
        "listed nothing": text(feed(), content_type=RSS),
    }
    async with desk(site, sqlite) as found:
        for number, (reason, answer) in enumerate(signs.items()):
            found.serves(answer)
            await found.reads()
            assert await found.silent() is None
            await found.reads(3, timedelta(days=1))
            assert reason in (await found.silent() or "")
            assert len(found.heard()) == number + 1
            assert reason in found.heard()[-1]
            assert len(found.watch.rows("SELECT 1 FROM entry")) == COUNT + number

            found.serves(feed(*(item(each) for each in range(COUNT + number + 1))))
            await found.reads(1, timedelta(days=1))
            assert await found.silent() is None
            (source,) = await found.watch.sources()
            assert source.failures == 0
        assert len(found.heard()) == len(signs)


async def test_validators_of_a_lie_hide_no_truth(site, database_url):
    async with desk(site, database_url) as found:
        found.serves(usual(), etag='"truth"')
        await found.reads()
        found.serves(CHALLENGE, content_type="text/html", etag='"lie"')
        await found.reads(3, timedelta(days=1))
        assert "block page" in (await found.silent() or "")
        asked = site.asked("/feed")[-1].headers
        assert asked["if-none-match"] == '"truth"'
        found.serves(usual(), etag='"truth"')
        await found.reads(1, timedelta(days=1))
        assert await found.silent() is None

        found.serves(feed(), etag='"empty"')
        await found.reads(3)
        assert "listed nothing 3 times" in (await found.silent() or "")
        assert "if-none-match" not in site.asked("/feed")[-1].headers
        assert len(found.heard()) == 1  # nothing new since it was told


async def test_bodies_that_shrank_are_found_and_news_are_believed(site, sqlite):
    stub = "<p>Subscribe to read this.</p>"
    async with desk(site, sqlite) as found:
        # fewer posts of the usual length are no silence
        found.serves(feed(*(item(number) for number in range(COUNT // 2, COUNT))))
        await found.reads(6)
        found.serves(feed(item(COUNT - 1)))
        await found.reads(6)
        assert await found.silent() is None
        assert found.heard() == []
        found.serves(usual())
        await found.reads(6)

        stubs = [item(number, stub) for number in range(COUNT)]
        found.serves(feed(*stubs), etag='"stubs"')
        await found.reads(4)
        assert await found.silent() is None
        await found.reads(3)
        assert "shrank to" in (await found.silent() or "")
        assert len(found.heard()) == 1

        found.serves(feed(*stubs, item(COUNT, stub)))
        await found.reads(1)
        assert await found.silent() is None
        await found.reads(8)
        assert await found.silent() is None
        assert len(found.heard()) == 1


async def test_entries_that_are_all_dated_anew_are_found_until_there_are_news(site, sqlite):
    async with desk(site, sqlite) as found:

        def restamped(first: int, last: int) -> Reply:
            now = found.watch.clock()
            dated = [item(n, BODY, now if n >= first else None) for n in range(last)]
            return text(feed(*dated), content_type=RSS)

        # a newspaper may date some of its stories anew
        site.add("/feed", lambda _: restamped(2, COUNT))
        await found.reads(7)
        assert await found.silent() is None
        assert found.heard() == []

        count = COUNT
        site.add("/feed", lambda _: restamped(0, count))
        await found.reads(4)
        assert await found.silent() is None
        await found.reads(3)
        assert "dated all its entries anew" in (await found.silent() or "")
        assert len(found.heard()) == 1

        count = COUNT + 1
        await found.reads(12)
        assert await found.silent() is None
        assert len(found.heard()) == 1
        found.serves(usual())
        await found.reads(2)
        assert await found.silent() is None


async def test_first_reading_of_a_blocked_place_is_none(site, sqlite):
    site.page("/feed", CHALLENGE)
    async with watching(sqlite, site.url("/feed")) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert (source.kind, source.failures, source.last_reason) == ("auto", 1, "block_page")
        site.page("/feed", usual(), content_type=RSS)
        await watch.once()
        await watch.once()
        (source,) = await watch.sources()
        assert (source.kind, source.failures, source.posts_count) == ("feed", 0, COUNT)
        assert watch.told() == []
