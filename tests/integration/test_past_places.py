"""The past of feeds, sitemaps, WordPress sites, forums and mailing lists, to its beginning."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.past import Asked
from tests.site import Reply, Request, Site, failing
from tests.site import text as reply
from tests.stepping import asking, go, walk

XML = "application/xml"
LONG = "<p>Some words about the harbour, its boats, and a market that opens on Saturdays.</p>" * 4


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def query(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}


async def found(kind: str, asked: Asked) -> list[str]:
    async with asking() as ask:
        return [urlsplit(entry.url).path for entry in await walk(kind, asked, ask)]


# --- feeds ------------------------------------------------------------------------------------


def rss(site: Site, *numbers: int, head: str = "") -> str:
    items = "".join(
        f"<item><title>Post {n}</title><link>{site.url(f'/{n}')}</link>"
        f"<pubDate>Mon, 04 May {n} 09:30:15 +0000</pubDate></item>"
        for n in numbers
    )
    return (
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:fh="http://purl.org/syndication/history/1.0"><channel><title>Ada</title>'
        f"{head}{items}</channel></rss>"
    )


def linked(rel: str, url: str) -> str:
    return f'<atom:link rel="{rel}" href="{url}"/>'


@pytest.mark.parametrize("rel", ["prev-archive", "next"])
async def test_feed_is_followed_by_its_own_links_to_the_first_page(site, rel):
    site.page("/feed", rss(site, 2023, 2022, head=linked(rel, site.url("/feed-2"))))
    site.page("/feed-2", rss(site, 2021, 2020, head=linked(rel, site.url("/feed-3"))))
    site.page("/feed-3", rss(site, 2019))
    asked = Asked(site.url("/feed"))
    assert await found("feed", asked) == ["/2023", "/2022", "/2021", "/2020", "/2019"]


async def test_feed_is_left_where_the_window_began(site):
    site.page("/feed", rss(site, 2023, 2022, head=linked("next", site.url("/feed-2"))))
    site.page("/feed-2", rss(site, 2021, 2020, head=linked("next", site.url("/feed-3"))))
    asked = Asked(site.url("/feed"), since=at(2022), until=at(2023))
    assert await found("feed", asked) == ["/2022"]
    assert site.asked("/feed-3") == []


async def test_feed_that_leads_in_circles_ends(site):
    site.page("/feed", rss(site, 2023, head=linked("next", site.url("/feed-2"))))
    site.page("/feed-2", rss(site, 2022, head=linked("next", site.url("/feed"))))
    assert await found("feed", Asked(site.url("/feed"))) == ["/2023", "/2022"]


async def test_complete_feed_has_nothing_before_it(site):
    site.page("/feed", rss(site, 2023, head="<fh:complete/>"))
    assert await found("feed", Asked(site.url("/feed"))) == ["/2023"]
    assert len(site.asked("/feed")) == 1


async def test_json_feed_goes_back_by_its_next_url(site):
    def feed(number: int, **more: str) -> str:
        item = {"id": str(number), "url": site.url(f"/{number}")}
        version = "https://jsonfeed.org/version/1.1"
        return json.dumps({"version": version, "title": "Ada", "items": [item], **more})

    site.page("/feed", feed(2, next_url=site.url("/older")), content_type="application/feed+json")
    site.page("/older", feed(1), content_type="application/feed+json")
    assert await found("feed", Asked(site.url("/feed"))) == ["/2", "/1"]


async def test_wordpress_feed_is_paged_until_there_is_no_such_page(site):
    generator = "<generator>https://wordpress.org/?v=6.5</generator>"

    def page(request: Request) -> Reply:
        number = int(query(request).get("paged", "1"))
        if number > 3:
            return reply("gone", status=404)
        return reply(rss(site, 2024 - number, head=generator), content_type=XML)

    site.add("/feed", page)
    assert await found("feed", Asked(site.url("/feed"))) == ["/2023", "/2022", "/2021"]


async def test_blogger_feed_is_asked_from_the_next_entry_on(site):
    def page(request: Request) -> Reply:
        start = int(query(request).get("start-index", "1"))
        return reply(rss(site, *range(2024 - start, max(2018, 2022 - start), -1)), content_type=XML)

    site.add("/feeds/posts/default", page)
    asked = Asked(site.url("/feeds/posts/default"))
    assert await found("feed", asked) == [f"/{year}" for year in range(2023, 2018, -1)]


async def test_substack_has_a_list_of_all_posts(site):
    site.page("/feed", rss(site, 2023, head="<generator>Substack</generator>"))

    def page(request: Request) -> Reply:
        offset = int(query(request)["offset"])
        years = range(2023 - offset, max(2018, 2021 - offset), -1)
        posts = [
            {
                "title": f"Post {y}",
                "canonical_url": site.url(f"/{y}"),
                "post_date": f"{y}-05-04T09:30:15.000Z",
            }
            for y in years
        ]
        return reply(json.dumps(posts), content_type="application/json")

    site.add("/api/v1/archive", page)
    paths = await found("feed", Asked(site.url("/feed")))
    assert list(dict.fromkeys(paths)) == [f"/{year}" for year in range(2023, 2018, -1)]


def archived(site: Site, copies: dict[str, str]) -> Endpoints:
    """An archive that has these copies of the feed, by their instants, two rows at a time."""
    rows = [[stamp, site.url("/feed")] for stamp in sorted(copies)]

    def index(request: Request) -> Reply:
        start = int(query(request).get("resumeKey", "0"))
        some = rows[start : start + 2]
        tail = [[], [str(start + 2)]] if start + 2 < len(rows) else []
        return reply(json.dumps([["timestamp", "original"], *some, *tail]))

    site.add("/cdx/search/cdx", index)
    for stamp, body in copies.items():
        site.page(f"/web/{stamp}id_/{site.url('/feed')}", body, content_type=XML)
    return Endpoints(wayback=site.url("").rstrip("/"))


async def test_feed_without_older_pages_is_read_as_an_archive_copied_it(site):
    site.page("/feed", rss(site, 2023, 2022))
    copies = {
        "20190504101500": rss(site, 2018, 2017),
        "20200504101500": rss(site, 2019, 2018),
        "20210504101500": "<html>no feed any more</html>",
    }
    asked = Asked(site.url("/feed"), endpoints=archived(site, copies))
    async with asking() as ask:
        gone = await go("feed", asked, ask)
    paths = {urlsplit(entry.url).path for entry in gone.entries}
    assert paths == {"/2023", "/2022", "/2019", "/2018", "/2017"}
    assert all(site.url("") in entry.url for entry in gone.entries)
    assert len(gone.failures) == 1


async def test_archive_is_not_asked_where_nobody_wants_it(site):
    site.page("/feed", rss(site, 2023))
    asked = Asked(site.url("/feed"), options={"archives": "no"}, endpoints=archived(site, {}))
    assert await found("feed", asked) == ["/2023"]
    assert not any(request.path.startswith("/cdx/") for request in site.requests)


# --- sitemaps ---------------------------------------------------------------------------------

NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urlset(site: Site, *paths: str) -> str:
    locs = "".join(f"<url><loc>{site.url(path)}</loc></url>" for path in paths)
    return f"<urlset {NAMESPACE}>{locs}</urlset>"


def index(site: Site, **files: str) -> str:
    items = "".join(
        f"<sitemap><loc>{site.url(f'/{name}.xml')}</loc><lastmod>{day}</lastmod></sitemap>"
        for name, day in files.items()
    )
    return f"<sitemapindex {NAMESPACE}>{items}</sitemapindex>"


async def test_all_sitemaps_of_an_index_are_read_but_those_from_before_the_window(site):
    site.page("/sitemap.xml", index(site, old="2019-01-01", new="2023-05-01", packed="2024-01-01"))
    site.page("/old.xml", urlset(site, "/2018/05/somebody-leaves-the-lab"))
    site.page("/new.xml", urlset(site, "/2023/05/somebody-leaves-the-lab", "/tag/people"))
    packed = gzip.compress(urlset(site, "/2020/02/another-story-told").encode())
    site.add("/packed.xml", lambda _: Reply(headers={"content-type": XML}, body=packed))
    asked = Asked(site.url("/sitemap.xml"), since=at(2020))
    assert await found("sitemap", asked) == [
        "/2023/05/somebody-leaves-the-lab",
        "/2020/02/another-story-told",
    ]
    assert site.asked("/old.xml") == []


async def test_site_names_its_sitemaps_in_robots_txt(site):
    site.robots(f"User-agent: *\nDisallow: /private\nSitemap: {site.url('/map.xml')}\n")
    site.page("/map.xml", urlset(site, "/2023/05/somebody-leaves-the-lab"), content_type=XML)
    assert await found("sitemap", Asked(site.url("/"))) == ["/2023/05/somebody-leaves-the-lab"]


async def test_sitemap_that_nobody_names_is_guessed(site):
    site.page("/wp-sitemap.xml", urlset(site, "/2023/05/somebody-leaves-the-lab"))
    assert await found("sitemap", Asked(site.url("/"))) == ["/2023/05/somebody-leaves-the-lab"]


async def test_addresses_are_chosen_by_a_pattern(site):
    site.page("/sitemap.xml", urlset(site, "/people/ada", "/people/bruno", "/shop/5"))
    asked = Asked(site.url("/sitemap.xml"), options={"match": "/people/"})
    assert await found("sitemap", asked) == ["/people/ada", "/people/bruno"]
    with pytest.raises(ParseError, match="no regular expression"):
        await found("sitemap", Asked(site.url("/"), options={"match": "("}))


async def test_broken_sitemap_costs_only_itself(site):
    site.page("/sitemap.xml", index(site, bad="2023-01-01", good="2023-01-01", gone="2023-01-01"))
    site.page("/bad.xml", "<html>no sitemap</html>")
    site.page("/good.xml", urlset(site, "/2023/05/somebody-leaves-the-lab"))
    async with asking() as ask:
        gone = await go("sitemap", Asked(site.url("/sitemap.xml")), ask)
    assert [urlsplit(each.url).path for each in gone.entries] == [
        "/2023/05/somebody-leaves-the-lab"
    ]
    assert len(gone.failures) == 2


async def test_index_that_holds_itself_ends(site):
    site.page("/sitemap.xml", index(site, sitemap="2023-01-01"))
    assert await found("sitemap", Asked(site.url("/sitemap.xml"))) == []


# --- WordPress --------------------------------------------------------------------------------


def wordpress(site: Site, count: int, base: str = "/wp-json") -> None:
    """A site with so many posts, a day apart, and no page after the last."""

    def posts(request: Request) -> Reply:
        told = query(request)
        page, size = int(told.get("page", "1")), int(told["per_page"])
        days = [at(2020).replace(day=1 + n % 28, month=1 + n // 28 % 12) for n in range(count)]
        wanted = [
            (n, day)
            for n, day in sorted(enumerate(days), key=lambda each: each[1], reverse=True)
            if told.get("after", "0") < f"{day:%Y-%m-%dT%H:%M:%S}" < told.get("before", "9")
        ]
        some = wanted[(page - 1) * size : page * size]
        if page > 1 and not some:
            told_no = {"code": "rest_post_invalid_page_number", "data": {"status": 400}}
            return reply(json.dumps(told_no), status=400, content_type="application/json")
        items = [
            {
                "id": n,
                "date_gmt": f"{day:%Y-%m-%dT%H:%M:%S}",
                "link": site.url(f"/post-{n}"),
                "title": {"rendered": f"Post {n}"},
                "content": {"rendered": LONG, "protected": False},
            }
            for n, day in some
        ]
        return reply(json.dumps(items), content_type="application/json")

    site.add(f"{base}/wp/v2/posts", posts)


@pytest.mark.parametrize("count", [0, 7, 100, 230])
async def test_wordpress_is_paged_to_its_end(site, count):
    wordpress(site, count)
    assert len(await found("wordpress", Asked(site.url("/")))) == count


async def test_wordpress_is_asked_for_the_window_only(site):
    wordpress(site, 200)
    asked = Asked(site.url("/"), since=at(2020, 2), until=at(2020, 3))
    async with asking() as ask:
        entries = await walk("wordpress", asked, ask)
    assert {entry.published_at.month for entry in entries if entry.published_at} == {2}
    assert entries[0].content_html


async def test_closed_interface_leads_to_the_feed(site):
    site.add("/wp-json/wp/v2/posts", failing(403))
    site.page(
        "/",
        f"""<html><head><link rel="alternate" type="application/rss+xml"
        href="{site.url("/feed")}"></head></html>""",
    )
    site.page("/feed", rss(site, 2023, head=linked("next", site.url("/feed-2"))))
    site.page("/feed-2", rss(site, 2022))
    assert await found("wordpress", Asked(site.url("/"))) == ["/2023", "/2022"]


async def test_interface_elsewhere_is_found_by_the_page(site):
    site.page(
        "/",
        f"""<html><head><link rel="https://api.w.org/"
        href="{site.url("/cms/wp-json/")}"></head></html>""",
    )
    wordpress(site, 3, "/cms/wp-json")
    assert len(await found("wordpress", Asked(site.url("/")))) == 3


# --- forums -----------------------------------------------------------------------------------


async def test_forum_is_listed_back_to_its_first_topic(site):
    def page(request: Request) -> Reply:
        number = int(query(request).get("page", "0"))
        topics = [
            {
                "id": 100 - number * 2 - n,
                "slug": "t",
                "title": "T",
                "created_at": f"{2024 - number}-05-04T09:00:00Z",
            }
            for n in range(2)
        ]
        more = {"more_topics_url": "/latest?page=9"} if number < 3 else {}
        answer = {"topic_list": {"topics": topics, **more}}
        return reply(json.dumps(answer), content_type="application/json")

    site.add("/latest.json", page)
    assert len(await found("discourse", Asked(site.url("/")))) == 8
    asked = Asked(site.url("/"), since=at(2023))
    assert len(await found("discourse", asked)) == 4
    assert not any("page=3" in r.path for r in site.requests[5:])


# --- mailing lists ----------------------------------------------------------------------------


def mailbox(*days: str) -> bytes:
    return "".join(
        "From ada at falk.example  Mon Mar  1 10:00:00 2021\n"
        f"From: ada at falk.example (Ada Falk)\nMessage-ID: <{day}@falk.example>\n"
        f"Date: {datetime.fromisoformat(day):%a, %d %b %Y} 10:00:00 +0000\n"
        f"Subject: [dev] News\n\nSome news of the harbour and its boats.\n\n"
        for day in days
    ).encode()


async def test_pipermail_is_read_month_by_month(site):
    months = {"2021-March": "2021-03-05", "2020-May": "2020-05-04", "2019-June": "2019-06-01"}
    names = "".join(f'<a href="{name}.txt.gz">{name}</a>' for name in months)
    site.page("/pipermail/dev/", f"<html><body>{names}</body></html>")
    for name, day in months.items():
        body = gzip.compress(mailbox(day))
        site.add(f"/pipermail/dev/{name}.txt.gz", lambda _, b=body: Reply(body=b))
    asked = Asked(site.url("/pipermail/dev/"))
    async with asking() as ask:
        entries = await walk("mailinglist", asked, ask)
    assert [entry.published_at.year for entry in entries if entry.published_at] == [
        2021,
        2020,
        2019,
    ]
    assert all(entry.post for entry in entries)
    narrow = Asked(site.url("/pipermail/dev/"), since=at(2020), until=at(2021))
    async with asking() as ask:
        assert len(await walk("mailinglist", narrow, ask)) == 1
    assert len(site.asked("/pipermail/dev/2019-June.txt.gz")) == 1


async def test_hyperkitty_is_asked_month_after_month(site):
    days = ["2021-03-05", "2021-03-20", "2020-11-04", "2020-05-01"]

    def export(request: Request) -> Reply:
        told = query(request)
        some = [day for day in days if told["start"] <= day < told["end"]]
        return Reply(body=gzip.compress(mailbox(*some)) if some else b"")

    path = "/archives/list/dev@lists.example/"
    site.add(f"{path}export/list.mbox.gz", export)
    asked = Asked(site.url(path), since=at(2020, 4), until=at(2021, 4))
    async with asking() as ask:
        entries = await walk("mailinglist", asked, ask)
    assert sorted(f"{e.published_at:%Y-%m-%d}" for e in entries if e.published_at) == sorted(days)


async def test_address_that_is_no_archive_is_refused(site):
    with pytest.raises(ParseError, match="no archive of a mailing list"):
        await found("mailinglist", Asked(site.url("/about")))
