"""The past of WordPress sites: to the last page, over short ones, and by the feed where it must."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from scraper.endpoints import Endpoints
from scraper.errors import FetchError
from scraper.past import Asked
from tests.site import Reply, Request, Site, failing, in_turn, too_many
from tests.site import text as reply
from tests.stepping import Gone, asking, go

JSON, RSS = "application/json", "application/rss+xml"
LONG = "<p>Some words about the harbour, its boats, and a market that opens on Saturdays.</p>" * 4
ROUTE = "/wp-json/wp/v2/posts"


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def told(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}


async def gone(asked: Asked) -> Gone:
    async with asking() as ask:
        return await go("wordpress", asked, ask)


class Blog:
    """A site with a post an hour; its clock is ahead, and bounds are compared with it."""

    def __init__(self, site: Site, count: int, *, hidden: int = 0, ahead_hours: int = 0) -> None:
        self.site, self.hidden = site, hidden
        self.ahead = timedelta(hours=ahead_hours)
        self.days = [at(2020) + timedelta(hours=n) for n in range(count)]
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: Request) -> Reply:
        query = told(request)
        self.asked.append(query)
        size, page = int(query["per_page"]), int(query.get("page", "1"))
        wanted = [n for n in reversed(range(len(self.days))) if self._is_asked(n, query)]
        some = wanted[(page - 1) * size : page * size]
        if page > 1 and not some:
            return invalid("rest_post_invalid_page_number")
        # posts that are not for everybody are counted, and left out of the page
        items = [self._item(n) for n in some if not self.hidden or n % self.hidden]
        next_page = f'<{self.site.url(ROUTE)}?page={page + 1}>; rel="next"'
        headers = {"Link": next_page} if wanted[page * size :] else {}
        return reply(json.dumps(items), content_type=JSON, headers=headers)

    def _is_asked(self, n: int, query: dict[str, str]) -> bool:
        own_time = f"{self.days[n] + self.ahead:%Y-%m-%dT%H:%M:%S}"
        after, before = query.get("after", "0"), query.get("before", "9")
        return after.rstrip("Z") < own_time < before.rstrip("Z")

    def _item(self, n: int) -> dict[str, object]:
        return {
            "id": n,
            "date_gmt": f"{self.days[n]:%Y-%m-%dT%H:%M:%S}",
            "link": self.site.url(f"/post-{n}"),
            "title": {"rendered": f"Post {n}"},
            "content": {"rendered": LONG, "protected": False},
        }


def invalid(code: str) -> Reply:
    return reply(json.dumps({"code": code, "data": {"status": 400}}), status=400, content_type=JSON)


async def test_full_last_page_is_followed_by_the_site_s_word_that_it_was_the_last(site):
    blog = Blog(site, 200)
    site.add(ROUTE, blog)
    found = await gone(Asked(site.url("/")))
    assert len(found.entries) == 200
    assert {query.get("page", "1") for query in blog.asked} == {"1", "2", "3"}
    assert found.failures == []


async def test_short_page_that_names_no_next_one_is_the_last(site):
    blog = Blog(site, 130)
    site.add(ROUTE, blog)
    assert len((await gone(Asked(site.url("/")))).entries) == 130
    assert [query.get("page", "1") for query in blog.asked] == ["1", "2"]


async def test_page_that_is_short_for_hidden_posts_is_not_the_last(site):
    site.add(ROUTE, Blog(site, 250, hidden=10))
    found = await gone(Asked(site.url("/")))
    assert len(found.entries) == 225


async def test_window_is_whole_where_the_site_s_clock_is_another(site):
    site.add(ROUTE, Blog(site, 24 * 10, ahead_hours=9))
    asked = Asked(site.url("/"), at(2020, 1, 3), at(2020, 1, 5))
    found = await gone(asked)
    dates = [entry.published_at for entry in found.entries if entry.published_at]
    assert len(dates) == 48
    assert min(dates) == at(2020, 1, 3)
    assert max(dates) == at(2020, 1, 4) + timedelta(hours=23)


async def test_other_refusal_of_a_page_is_a_failure(site):
    blog = Blog(site, 150)
    site.add(
        ROUTE, lambda r: invalid("rest_invalid_param") if told(r).get("page") == "2" else blog(r)
    )
    found = await gone(Asked(site.url("/")))
    assert len(found.entries) == 100
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [400]


async def test_site_that_gives_its_first_page_for_every_number_ends(site):
    blog = Blog(site, 100)
    first = json.dumps([blog._item(n) for n in range(100)])
    site.add(ROUTE, lambda _: reply(first, content_type=JSON))
    found = await gone(Asked(site.url("/")))
    assert len({entry.key for entry in found.entries}) == 100
    assert len(found.steps) == 2


async def test_limit_of_requests_and_an_answer_that_breaks_off_are_waited_for(site):
    blog = Blog(site, 3)
    items = json.dumps([blog._item(n) for n in range(3)])
    whole, cut = reply(items, content_type=JSON), reply(items[:-20], content_type=JSON)
    site.add(ROUTE, in_turn(too_many("60"), cut, whole))
    found = await gone(Asked(site.url("/")))
    assert len(found.entries) == 3
    assert found.failures == []


async def test_post_that_cannot_be_read_is_named(site):
    items = [{"id": 7}, {"id": 8, "link": site.url("/8"), "content": {"protected": True}}]
    site.add(ROUTE, lambda _: reply(json.dumps(items), content_type=JSON))
    found = await gone(Asked(site.url("/")))
    assert found.skipped == ["post 7: no address", "post 8: protected by a password"]


def closed(site: Site, feed: str) -> None:
    """A site without the interface, whose page names a feed."""
    site.add(ROUTE, failing(404))
    link = f'<link rel="alternate" type="application/rss+xml" href="{site.url("/news.xml")}">'
    site.page("/", f"<html><head>{link}</head></html>")
    site.page("/news.xml", feed, content_type=RSS)


def rss(site: Site, year: int) -> str:
    return (
        f"<rss version='2.0'><channel><title>Ada</title><item><title>P</title>"
        f"<link>{site.url(f'/{year}')}</link></item></channel></rss>"
    )


async def test_feed_in_its_place_goes_on_to_the_archive_s_copies_of_the_feed(site):
    closed(site, rss(site, 2024))
    rows = [["timestamp", "original"], ["20190504101500", site.url("/news.xml")]]
    seen = []

    def index(request: Request) -> Reply:
        seen.append(told(request)["url"])
        return reply(json.dumps(rows), content_type=JSON)

    site.add("/cdx/search/cdx", index)
    site.page(f"/web/20190504101500id_/{site.url('/news.xml')}", rss(site, 2019), content_type=RSS)
    endpoints = Endpoints(wayback=site.url("").rstrip("/"))
    found = await gone(Asked(site.url("/"), endpoints=endpoints))
    assert [urlsplit(entry.url).path for entry in found.entries] == ["/2024", "/2019"]
    assert seen == [site.url("/news.xml")]


async def test_archive_is_left_alone_where_it_is_not_wanted(site):
    closed(site, rss(site, 2024))
    found = await gone(Asked(site.url("/"), options={"archives": "no"}))
    assert [urlsplit(entry.url).path for entry in found.entries] == ["/2024"]
    assert {urlsplit(request.path).path for request in site.requests} <= {
        "/robots.txt",
        ROUTE,
        "/",
        "/news.xml",
    }


async def test_front_page_in_place_of_the_interface_leads_to_it(site):
    """Some sites answer with their front page whatever they are asked for."""
    link = f'<link rel="https://api.w.org/" href="{site.url("/cms/wp-json/")}">'
    site.page(ROUTE, f"<html><head>{link}</head></html>")
    site.add("/cms/wp-json/wp/v2/posts", Blog(site, 3))
    assert len((await gone(Asked(site.url("/")))).entries) == 3
