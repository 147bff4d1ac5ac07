"""What servers answer instead of news, for each kind of source, through the service.

A case is a place as it is pasted, and how its server answers in the kind's own format, from what
was said there. Kinds that are read by the feeds of services are tried in `test_presets.py`.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from tests.acceptance.sources import test_bluesky as bluesky
from tests.acceptance.sources import test_discourse as discourse
from tests.acceptance.sources import test_github as github
from tests.acceptance.sources import test_hackernews as hackernews
from tests.acceptance.sources import test_mailinglist as mailinglist
from tests.acceptance.sources import test_mastodon as mastodon
from tests.acceptance.sources import test_sec as sec
from tests.acceptance.sources import test_sitemap as sitemap
from tests.acceptance.sources import test_telegram as telegram
from tests.acceptance.sources import test_wordpress as wordpress
from tests.acceptance.sources import test_x as x
from tests.bluesky import AppView
from tests.bluesky import post as bluesky_post
from tests.site import Reply, Site, failing, text, too_many
from tests.watching import Watch, watching

SMALL_TALK = "Nothing but a question about register allocation."
FAREWELL = "Today is my last day at Quillon Labs, after four years as a compiler engineer."
GARBAGE = text('{"error": "no such thing"}', content_type="application/json")
Serve = Callable[..., None]


def serve_hackernews(site: Site, *said: str) -> None:
    hits = [hackernews.hit(n, story_text=f"<p>{each}") for n, each in enumerate(said)]
    site.add("/api/search_by_date", hackernews.Search(*hits))


def serve_bluesky(site: Site, *said: str) -> None:
    AppView(*(bluesky_post(f"3{'abc'[n]}", each) for n, each in enumerate(said))).serve(site)


def serve_discourse(site: Site, *said: str) -> None:
    site.page("/", f"<html><head>{discourse.GENERATOR}</head><body>Topics</body></html>")
    site.add("/latest.json", discourse.Forum(*(discourse.topic(n + 1) for n in range(len(said)))))
    for n, each in enumerate(said, start=1):
        topic = discourse.stream(discourse.post(1, f"<p>{each}</p>"))
        site.add(f"/t/{n}.json", mastodon.answer(topic))


def _mailbox(said: tuple[str, ...]) -> bytes:
    messages = (mailinglist.message(n, f"{each}\n") for n, each in enumerate(said, start=1))
    return gzip.compress(b"".join(messages))


def serve_hyperkitty(site: Site, *said: str) -> None:
    archive = "/archives/list/dev@lists.example/"
    site.page(archive, "<html><body>dev</body></html>")
    reply = text(_mailbox(said), content_type="application/gzip")
    site.add(f"{archive}export/list.mbox.gz", reply)


def serve_pipermail(site: Site, *said: str) -> None:
    """Until the first message there are no months, but a page that says so."""
    empty = '<html><body>Still empty. <a href="/mailman/listinfo/dev">About it</a></body></html>'
    site.page("/pipermail/dev/", mailinglist.index("2026-May.txt.gz") if said else empty)
    site.page("/pipermail/dev/2026-May.txt.gz", _mailbox(said))


def serve_github(site: Site, *said: str) -> None:
    commits = [(f"commit/aa0{n}", f"Change {n}\n\n{each}") for n, each in enumerate(said)]
    github.publish(site, "commits", *commits)
    github.publish(site, "releases")


def serve_sec(site: Site, *said: str) -> None:
    items = [sec.DEPARTURE if each == FAREWELL else sec.RESULTS for each in said]
    listed = list(enumerate(items, start=1))
    site.page("/cgi-bin/browse-edgar", sec.atom(*listed), content_type="application/atom+xml")
    codes = [(n, "5.02" if each == sec.DEPARTURE else "2.02") for n, each in listed]
    site.page(sec.SUBMISSIONS, sec.submissions(*codes))
    for n, _ in listed:
        site.page(f"{sec.folder(n)}/qlln-{n}.htm", sec.FORM)


def serve_telegram(site: Site, *said: str) -> None:
    messages = (telegram.message(n, each) for n, each in enumerate(said, start=1))
    site.page("/s/quillon_news", telegram.page(*messages))


def serve_wordpress(site: Site, *said: str) -> None:
    whole = [wordpress.FAREWELL if each == FAREWELL else wordpress.ORDINARY for each in said]
    posts = [wordpress.post(n, content={"rendered": each}) for n, each in enumerate(whole)]
    site.add("/wp-json/wp/v2/posts", wordpress.Blog(*posts))


def serve_mastodon(site: Site, *said: str) -> None:
    server = mastodon.Server(site)
    for n, each in enumerate(said):
        server.post(n, each)


def serve_x(site: Site, *said: str) -> None:
    tweets = [x.tweet(n, each) for n, each in enumerate(said)]
    site.page("/timeline/ada_example", x.timeline(*reversed(tweets)))


def _pages(site: Site, said: tuple[str, ...]) -> list[str]:
    """A page for each thing said; their addresses."""
    article = "<html><title>Note</title><body><article><p>{}</p><p>{}</p></article></body></html>"
    more = "I learned more here than anywhere else, and I leave what we built in good hands."
    bodies = [article.format(each, more if each == FAREWELL else SMALL_TALK) for each in said]
    return [site.page(f"/blog/a-note-of-mine-{n}", body) for n, body in enumerate(bodies)]


def serve_sitemap(site: Site, *said: str) -> None:
    pages = [(url, sitemap.ago(hours=9 - n)) for n, url in enumerate(_pages(site, said))]
    site.page("/sitemap.xml", sitemap.urlset(*pages), content_type="application/xml")


def serve_feed(site: Site, *said: str) -> None:
    at = format_datetime(datetime.now(UTC) - timedelta(hours=1))
    items = "".join(
        f"<item><title>A note</title><link>{url}</link><pubDate>{at}</pubDate></item>"
        for url in reversed(_pages(site, said))
    )
    body = f'<rss version="2.0"><channel><title>Notes</title>{items}</channel></rss>'
    site.page("/feed.xml", body, content_type="application/rss+xml")


def serve_page(site: Site, *said: str) -> None:
    links = "".join(
        f'<article><h2><a href="{url}">A note of mine</a></h2></article>'
        for url in reversed(_pages(site, said))
    )
    site.page("/notes", f"<html><title>Notes</title><body><main>{links}</main></body></html>")


@dataclass
class Case:
    name: str
    pasted: str
    """An address, or a path on the site."""
    paths: tuple[str, ...]
    """What is asked of the server for a listing."""
    serve: Serve
    endpoints: dict[str, str] = field(default_factory=dict)
    sections: dict[str, Any] = field(default_factory=dict)
    kind: str | None = None

    def watching(self, site: Site, database_url: str) -> AbstractAsyncContextManager[Watch]:
        url = site.url(self.pasted) if self.pasted.startswith("/") else self.pasted
        ends = {name: site.url(path) for name, path in self.endpoints.items()}
        return watching(database_url, url, kind=self.kind, endpoints=ends, **self.sections)

    def answer(self, site: Site, reply: Reply) -> None:
        """The same, to every request for a listing."""
        for path in self.paths:
            site.add(path, reply)


KITTY = "/archives/list/dev@lists.example/"
CASES = [
    Case(
        "hackernews",
        hackernews.ADDRESS,
        ("/api/search_by_date",),
        serve_hackernews,
        {"hackernews_search": "/api"},
    ),
    Case(
        "bluesky",
        bluesky.ACCOUNT,
        ("/xrpc/app.bsky.feed.getAuthorFeed",),
        serve_bluesky,
        {"bluesky_api": "/xrpc"},
    ),
    Case("discourse", "/", ("/latest.json", "/"), serve_discourse),
    Case("hyperkitty", KITTY, (KITTY, f"{KITTY}export/list.mbox.gz"), serve_hyperkitty),
    Case(
        "pipermail",
        "/pipermail/dev/",
        ("/pipermail/dev/", "/pipermail/dev/2026-May.txt.gz"),
        serve_pipermail,
    ),
    Case(
        "github",
        github.ADDRESS,
        ("/quillon/loom/commits.atom", "/quillon/loom/releases.atom"),
        serve_github,
        {"github": ""},
    ),
    Case(
        "sec",
        sec.ALL,
        ("/cgi-bin/browse-edgar",),
        serve_sec,
        {"sec": "", "sec_data": "/data"},
        sec.CONTACT,
    ),
    Case("telegram", telegram.ADDRESS, ("/s/quillon_news",), serve_telegram, {"telegram": "/"}),
    Case("wordpress", "/wp-json/", ("/wp-json/wp/v2/posts",), serve_wordpress),
    Case("mastodon", "/@ada", ("/@ada", "/api/v1/accounts/23/statuses"), serve_mastodon),
    Case(
        "x",
        x.ADDRESS,
        ("/timeline/ada_example",),
        serve_x,
        {"x_timeline": "/timeline", "x_api": "/2"},
    ),
    Case("sitemap", "/sitemap.xml", ("/sitemap.xml",), serve_sitemap),
    Case("feed", "/feed.xml", ("/feed.xml",), serve_feed, kind="feed"),
    Case("page", "/notes", ("/notes",), serve_page, kind="page"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_whatever_the_server_answers_the_farewell_is_told_once(site, database_url, case):
    """Trouble is named; an empty answer is none, as first sight and later. One service for all of
    it: to start one takes longer than to read."""
    case.answer(site, failing(503))
    async with case.watching(site, database_url) as watch:
        assert await reading(watch, "503") == 1
        case.serve(site)
        assert await reading(watch) == 0
        case.answer(site, failing(503))
        assert await reading(watch, "503") == 1
        assert watch.told() == []

        case.serve(site, SMALL_TALK, FAREWELL)
        assert await reading(watch) == 0
        (told,) = watch.told()
        assert told["organization"].startswith(("Quillon", "Loom"))

        case.answer(site, GARBAGE)
        assert await reading(watch) == 1
        case.serve(site)
        assert await reading(watch) == 0
        case.serve(site, SMALL_TALK, FAREWELL)
        assert await reading(watch) == 0
        assert len(watch.told()) == 1, "what is known is no news when it is back"

        case.answer(site, too_many("36000"))
        assert await reading(watch, "429") == 1
        asked = len(site.requests)
        await reading(watch)
        assert len(site.requests) == asked, "it is left alone for as long as it asks"


async def test_first_reading_that_fails_is_no_first_sight(site, database_url):
    case = CASES[0]
    case.answer(site, failing(503))
    async with case.watching(site, database_url) as watch:
        assert await reading(watch, "503") == 1
        case.serve(site, SMALL_TALK, FAREWELL)
        assert await reading(watch) == 0
        assert watch.told() == []
        assert watch.rows("SELECT count(*) FROM departure") == [(1,)]


async def reading(watch: Watch, says: str = "") -> int:
    """How often in a row reading the source failed after once more, which says why."""
    watch.clock.ahead += timedelta(hours=3)  # past the pause after failures
    await watch.once()
    (source,) = await watch.sources()
    assert says in (source.last_detail or ""), source
    return source.failures
