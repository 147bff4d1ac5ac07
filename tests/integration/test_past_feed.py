"""The past of feeds: every way back, from one to the next, and where each of them ends."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import FetchError, NetworkError, ParseError
from scraper.past import Asked
from tests.site import Reply, Request, Site, failing, in_turn, too_many, truncated
from tests.site import text as reply
from tests.stepping import Gone, asking, go

RSS, JSON = "application/rss+xml", "application/json"
WORDPRESS = "<generator>https://wordpress.org/?v=6.5</generator>"


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def query(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}


def rss(site: Site, *years: int, head: str = "") -> str:
    items = "".join(
        f"<item><title>Post {y}</title><link>{site.url(f'/{y}')}</link>"
        f"<pubDate>Mon, 04 May {y} 09:30:15 +0000</pubDate></item>"
        for y in years
    )
    return (
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:fh="http://purl.org/syndication/history/1.0"><channel><title>Ada</title>'
        f"{head}{items}</channel></rss>"
    )


def linked(rel: str, url: str) -> str:
    return f'<atom:link rel="{rel}" href="{url}"/>'


def asked_for(site: Site, path: str) -> list[Request]:
    """What came in for a path, whatever the query."""
    return [each for each in site.requests if urlsplit(each.path).path == path]


async def gone(asked: Asked) -> Gone:
    async with asking() as ask:
        return await go("feed", asked, ask)


def paths(found: Gone) -> list[str]:
    return list(dict.fromkeys(urlsplit(entry.url).path for entry in found.entries))


# --- its own links ----------------------------------------------------------------------------


async def test_archives_before_the_feed_win_over_its_pages_and_may_be_empty(site):
    both = linked("next", site.url("/page-2")) + linked("prev-archive", site.url("/a2"))
    site.page("/blog.xml", rss(site, 2024, head=both))
    site.page("/a2", rss(site, head=linked("prev-archive", site.url("/a1"))))
    site.page("/a1", rss(site, 2019, head="<fh:archive/>"))
    found = await gone(Asked(site.url("/blog.xml")))
    assert paths(found) == ["/2024", "/2019"]
    assert asked_for(site, "/page-2") == []


async def test_site_that_links_to_empty_archives_without_end_is_left(site):
    site.page("/blog.xml", rss(site, 2024, head=linked("prev-archive", site.url("/older?n=1"))))

    def older(request: Request) -> Reply:
        further = site.url(f"/older?n={int(query(request)['n']) + 1}")
        return reply(rss(site, head=linked("prev-archive", further)), content_type=RSS)

    site.add("/older", older)
    found = await gone(Asked(site.url("/blog.xml")))
    assert paths(found) == ["/2024"]
    assert len(asked_for(site, "/older")) == 25


async def test_complete_feed_is_read_to_its_last_entry_however_long(site):
    years = [*range(1000, 3500)]
    items = "".join(f"<item><title>N</title><link>{site.url(f'/{y}')}</link></item>" for y in years)
    site.page("/blog.xml", rss(site, head=f"<fh:complete/>{items}"))
    found = await gone(Asked(site.url("/blog.xml")))
    assert len(paths(found)) == len(years)
    assert not found.skipped


async def test_page_that_cannot_be_read_costs_what_lies_before_it_and_is_told(site):
    site.page("/blog.xml", rss(site, 2024, head=linked("next", site.url("/page-2"))))
    site.page("/page-2", "<html>A block page</html>")
    found = await gone(Asked(site.url("/blog.xml")))
    assert paths(found) == ["/2024"]
    assert [type(error) for error in found.failures] == [ParseError]


async def test_page_that_is_cut_on_the_way_and_a_limit_of_requests_are_waited_for(site):
    site.page("/blog.xml", rss(site, 2024, head=linked("next", site.url("/page-2"))))
    whole = reply(rss(site, 2023), content_type=RSS)
    site.add("/page-2", in_turn(too_many("30"), truncated(b"<rss><channel>"), whole))
    found = await gone(Asked(site.url("/blog.xml")))
    assert paths(found) == ["/2024", "/2023"]
    assert len(asked_for(site, "/page-2")) == 3


async def test_link_that_is_no_address_is_no_older_page(site):
    item = {"id": "1", "url": site.url("/1")}
    body = {"version": "https://jsonfeed.org/version/1.1", "items": [item], "next_url": "mailto:a"}
    site.page("/blog.json", json.dumps(body), content_type="application/feed+json")
    asked = Asked(site.url("/blog.json"), options={"archives": "no"})
    assert paths(await gone(asked)) == ["/1"]


async def test_site_s_own_page_leads_to_its_feed(site):
    link = '<link rel="alternate" type="application/rss+xml" href="/blog.xml">'
    site.page("/", f"<html><head>{link}</head></html>")
    site.page("/blog.xml", rss(site, 2024, head="<fh:complete/>"))
    assert paths(await gone(Asked(site.url("/")))) == ["/2024"]


# --- by number --------------------------------------------------------------------------------


async def test_wordpress_that_gives_the_same_page_for_every_number_ends(site):
    site.page("/feed/", rss(site, 2024, 2023, head=WORDPRESS))
    found = await gone(Asked(site.url("/feed/")))
    assert paths(found) == ["/2024", "/2023"]
    assert len(asked_for(site, "/feed/")) == 2


async def test_wordpress_that_gives_its_pages_in_turn_ends(site):
    def page(request: Request) -> Reply:
        number = int(query(request).get("paged", "1"))
        return reply(rss(site, 2024 - number % 3, head=WORDPRESS), content_type=RSS)

    site.add("/feed/", page)
    assert paths(await gone(Asked(site.url("/feed/")))) == ["/2023", "/2022", "/2024"]


async def test_site_that_does_not_say_that_it_is_wordpress_is_paged_all_the_same(site):
    def page(request: Request) -> Reply:
        number = int(query(request).get("paged", "1"))
        if number > 4:
            return reply("gone", status=404)
        return reply(rss(site, 2024 - number), content_type=RSS)

    site.add("/people/feed/", page)
    found = await gone(Asked(site.url("/people/feed/"), endpoints=archive(site, {})))
    assert paths(found) == ["/2023", "/2022", "/2021", "/2020"]
    assert asked_for(site, "/cdx/search/cdx") == []


@pytest.mark.parametrize("second", [reply("<html>Front page</html>"), failing(500)])
async def test_site_that_knows_no_second_page_is_read_from_the_archive(site, second):
    first = reply(rss(site, 2024), content_type=RSS)
    site.add("/feed", lambda request: second if "paged" in query(request) else first)
    copies = {"20190504101500": rss(site, 2019, 2018)}
    found = await gone(Asked(site.url("/feed"), endpoints=archive(site, copies)))
    assert paths(found) == ["/2024", "/2019", "/2018"]
    assert found.failures == []


async def test_blogger_that_ignores_the_index_ends(site):
    site.page("/feeds/posts/default", rss(site, 2024, 2023))
    found = await gone(Asked(site.url("/feeds/posts/default")))
    assert paths(found) == ["/2024", "/2023"]
    assert len(asked_for(site, "/feeds/posts/default")) == 2


# --- lists of platforms -----------------------------------------------------------------------


def substack(site: Site, years: list[int], most: int) -> Callable[[Request], Reply]:
    """Gives fewer posts at once than are asked for."""

    def page(request: Request) -> Reply:
        offset = int(query(request)["offset"])
        posts = [
            {
                "title": f"Post {y}",
                "canonical_url": site.url(f"/{y}"),
                "post_date": f"{y}-05-04T09:30:15.000Z",
            }
            for y in years[offset : offset + most]
        ]
        return reply(json.dumps(posts), content_type=JSON)

    return page


async def test_substack_is_gone_through_by_what_it_gave_and_left_before_the_window(site):
    site.page("/feed", rss(site, 2024, head="<generator>Substack</generator>"))
    site.add("/api/v1/archive", substack(site, list(range(2024, 2004, -1)), 3))
    found = await gone(Asked(site.url("/feed"), since=at(2019)))
    assert paths(found) == [f"/{y}" for y in range(2024, 2018, -1)]
    assert [query(r)["offset"] for r in asked_for(site, "/api/v1/archive")] == ["0", "3", "6"]


async def test_substack_post_without_address_is_named(site):
    site.page("/feed", rss(site, 2024, head="<generator>Substack</generator>"))
    posts = [{"title": "Nowhere"}, {"title": "Here", "canonical_url": site.url("/here")}]
    answers = [reply(json.dumps(each), content_type=JSON) for each in (posts, [])]
    site.add("/api/v1/archive", in_turn(*answers))
    found = await gone(Asked(site.url("/feed")))
    assert paths(found) == ["/2024", "/here"]
    assert found.skipped == ["Nowhere: no address"]


async def test_closed_list_leads_to_copies_of_the_feed(site):
    site.page("/feed", rss(site, 2024, head="<generator>Substack</generator>"))
    site.add("/api/v1/archive", failing(404))
    copies = {"20190504101500": rss(site, 2019)}
    found = await gone(Asked(site.url("/feed"), endpoints=archive(site, copies)))
    assert paths(found) == ["/2024", "/2019"]
    assert found.failures == []


async def test_tumblr_writes_its_list_into_a_script(site):
    site.page("/rss", rss(site, 2024, head="<generator>Tumblr (3.0; @ada)</generator>"))

    def page(request: Request) -> Reply:
        start = int(query(request)["start"])
        posts = [
            {"url": site.url(f"/post/{n}"), "unix-timestamp": int(at(2020).timestamp()) - n}
            for n in range(start, min(start + 50, 70))
        ]
        return reply(f"var tumblr_api_read = {json.dumps({'posts': posts})};\n")

    site.add("/api/read/json", page)
    found = await gone(Asked(site.url("/rss"), until=at(2021)))
    assert len(paths(found)) == 70
    assert all(entry.published_at and entry.published_at.year < 2021 for entry in found.entries)


@pytest.mark.parametrize(
    ("target", "asked_for"),
    [
        ("https://dev.to/ada", {"username": "ada"}),
        ("https://dev.to/feed/ada", {"username": "ada"}),
        ("https://dev.to/t/career", {"tag": "career"}),
    ],
)
async def test_dev_is_asked_for_an_author_or_a_tag(site, target, asked_for):
    def page(request: Request) -> Reply:
        told = query(request)
        assert asked_for.items() <= told.items(), told
        first = (int(told["page"]) - 1) * 100
        articles = [
            {
                "id": n,
                "title": f"Story {n}",
                "url": f"https://dev.to/ada/story-{n}-ab1",
                "published_at": "2020-05-04T09:30:15Z",
                "user": {"name": "Ada Falk", "username": "ada"},
            }
            for n in range(first, min(first + 100, 130))
        ]
        return reply(json.dumps(articles), content_type=JSON)

    site.add("/api/articles", page)
    endpoints = Endpoints(devto=site.url("").rstrip("/"))
    found = await gone(Asked(target, endpoints=endpoints))
    assert len({entry.key for entry in found.entries}) == 130
    assert found.entries[0].key == "devto:ada/story-0-ab1"
    assert found.entries[0].author == "Ada Falk"


async def test_ghost_gives_whole_posts_to_who_has_the_site_s_public_key(site):
    words = "<p>Some words about the harbour, its boats, and a market on Saturdays.</p>" * 5

    def page(request: Request) -> Reply:
        told = query(request)
        assert told["key"] == "22444f78447824223cefc48062"
        first = (int(told["page"]) - 1) * 50
        posts = [
            {
                "title": f"Post {n}",
                "url": site.url(f"/post-{n}/"),
                "published_at": "2020-05-04T09:30:15.000+00:00",
                "html": words,
                "visibility": "public" if n else "paid",
                "authors": [{"name": "Ada Falk"}],
            }
            for n in range(first, min(first + 50, 80))
        ]
        meta = {"pagination": {"total": 80}}
        return reply(json.dumps({"posts": posts, "meta": meta}), content_type=JSON)

    site.add("/ghost/api/content/posts/", page)
    asked = Asked(site.url("/"), options={"key": "22444f78447824223cefc48062"})
    found = await gone(asked)
    assert len(paths(found)) == found.total == 80
    assert [bool(entry.content_html) for entry in found.entries[:2]] == [False, True]
    assert found.entries[1].author == "Ada Falk"


async def test_list_that_is_no_list_is_told(site):
    site.page("/rss", rss(site, 2024, head="<generator>Tumblr (3.0; @ada)</generator>"))
    site.page("/api/read/json", "var tumblr_api_read = {'posts")
    found = await gone(Asked(site.url("/rss")))
    assert paths(found) == ["/2024"]
    assert "answered without posts" in str(found.failures[0])


# --- copies in an archive ---------------------------------------------------------------------


def archive(site: Site, copies: dict[str, str | bytes], path: str = "/feed") -> Endpoints:
    """An archive that has these copies of the feed, by their instants, and obeys the window."""

    def index(request: Request) -> Reply:
        told = query(request)
        assert told["url"].endswith(path), told
        stamps = [
            stamp
            for stamp in sorted(copies)
            if told.get("from", "0") <= stamp <= told.get("to", "9")
        ]
        rows = [[s, site.url(path), f"D{hash(copies[s])}"] for s in stamps][: int(told["limit"])]
        return reply(json.dumps([["timestamp", "original", "digest"], *rows] if rows else []))

    site.add("/cdx/search/cdx", index)
    for stamp, body in copies.items():
        site.add(f"/web/{stamp}id_/{site.url(path)}", lambda _, b=body: reply(b, content_type=RSS))
    return Endpoints(wayback=site.url("").rstrip("/"))


def replays(site: Site) -> list[str]:
    """The instants of the copies that were asked for."""
    return [r.path.split("/")[2].removesuffix("id_") for r in site.requests if "id_/" in r.path]


async def test_copies_of_the_window_are_read_and_the_first_ones_after_it(site):
    site.page("/feed", rss(site, 2026))
    years = range(2016, 2026)
    copies = {f"{y}0801101500": rss(site, y, y - 1) for y in years}
    asked = Asked(site.url("/feed"), at(2018), at(2020), endpoints=archive(site, copies))
    found = await gone(asked)
    assert paths(found) == ["/2018", "/2019"]
    assert [stamp[:4] for stamp in replays(site)] == ["2018", "2019", "2020", "2021", "2022"]


async def test_archive_is_not_asked_where_the_feed_goes_back_far_enough(site):
    site.page("/blog.xml", rss(site, 2026, 2025, 2024))
    found = await gone(Asked(site.url("/blog.xml"), since=at(2025), endpoints=archive(site, {})))
    assert paths(found) == ["/2026", "/2025"]
    assert asked_for(site, "/cdx/search/cdx") == []


@pytest.mark.parametrize(
    ("options", "stamps"),
    [
        ({}, ["20190504104500", "20190504111500"]),
        ({"copies": "all"}, ["20190504101500", "20190504104500", "20190504111500"]),
    ],
)
async def test_one_copy_an_hour_is_read_unless_all_are_wanted(site, options, stamps):
    site.add("/blog.xml", failing(404))
    copies = {
        "20190504101500": rss(site, 2016),
        "20190504104500": rss(site, 2017),
        "20190504111500": rss(site, 2018),
    }
    endpoints = archive(site, copies, "/blog.xml")
    await gone(Asked(site.url("/blog.xml"), options=options, endpoints=endpoints))
    assert replays(site) == stamps


async def test_copy_of_the_same_bytes_is_read_once(site):
    site.add("/blog.xml", failing(410))
    same = rss(site, 2018)
    copies = {"20190504101500": same, "20190604101500": rss(site, 2019), "20190704101500": same}
    found = await gone(Asked(site.url("/blog.xml"), endpoints=archive(site, copies, "/blog.xml")))
    assert paths(found) == ["/2018", "/2019"]
    assert len(replays(site)) == 2


async def test_copy_that_was_stored_packed_is_unpacked_and_broken_ones_cost_themselves(site):
    site.add("/blog.xml", failing(404))
    copies: dict[str, str | bytes] = {
        "20180504101500": gzip.compress(rss(site, 2018).encode()),
        "20190504101500": gzip.compress(rss(site, 2019).encode())[:40],
        "20200504101500": "<html>a parked domain</html>",
    }
    found = await gone(Asked(site.url("/blog.xml"), endpoints=archive(site, copies, "/blog.xml")))
    assert paths(found) == ["/2018"]
    assert len(found.failures) == 2
    assert found.entries[0].url == site.url("/2018")


async def test_what_the_archive_may_not_show_is_a_failure_and_nobody_else_is_asked(site):
    site.add("/blog.xml", failing(404))
    site.add("/cdx/search/cdx", failing(403))
    wayback = Endpoints(wayback=site.url("").rstrip("/"))
    found = await gone(Asked(site.url("/blog.xml"), endpoints=wayback))
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [403]


async def test_feed_of_a_host_that_is_gone_is_read_from_the_archive(site):
    gone_site = "http://127.0.0.1:1"
    copies = {"20190504101500": rss(site, 2019)}
    endpoints = archive(site, copies, "/blog.xml")
    site.add(
        f"/web/20190504101500id_/{site.url('/blog.xml')}",
        lambda _: reply(copies["20190504101500"], content_type=RSS),
    )
    found = await gone(Asked(f"{gone_site}/blog.xml", endpoints=endpoints))
    assert paths(found) == ["/2019"]
    only = await gone(
        Asked(f"{gone_site}/blog.xml", options={"archives": "no"}, endpoints=endpoints)
    )
    assert [type(error) for error in only.failures] == [NetworkError]


async def test_row_that_names_no_copy_is_passed_over(site):
    site.add("/blog.xml", failing(404))
    rows = [["timestamp", "original", "digest"], ["soon", site.url("/blog.xml"), "A"]]
    site.add("/cdx/search/cdx", lambda _: reply(json.dumps(rows)))
    wayback = Endpoints(wayback=site.url("").rstrip("/"))
    found = await gone(Asked(site.url("/blog.xml"), endpoints=wayback))
    assert len(found.skipped) == 1
    assert "soon" in found.skipped[0]
