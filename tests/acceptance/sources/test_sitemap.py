"""Sitemaps through the service: single files, indexes, news; and what is none."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, SourceOptions
from scraper.sources import find_by_address, find_kind, sitemap
from tests.site import failing, too_many
from tests.watching import watching

NOW = datetime.now(UTC).replace(microsecond=0)
XML = "application/xml"
AT = "https://news.example/sitemap.xml"
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
FAREWELL = (
    "<html><title>Goodbye</title><body><article><p>Today is my last day at Quillon Labs, after "
    "four years as a compiler engineer.</p><p>Thank you all. I learned more here than anywhere "
    "else, and I leave friends behind.</p></article></body></html>"
)
ORDINARY = (
    "<html><title>Release</title><body><article><p>The compiler is a little faster since today."
    "</p><p>Please tell us how it goes.</p></article></body></html>"
)


def ago(**span: float) -> str:
    return (NOW - timedelta(**span)).isoformat()


def urlset(*pages: tuple[str, str | None], head: str = "") -> bytes:
    listed = "".join(
        f"<url><loc>{loc}</loc>{f'<lastmod>{at}</lastmod>' if at else ''}</url>"
        for loc, at in pages
    )
    return f'<?xml version="1.0"?><urlset xmlns="{NAMESPACE}">{head}{listed}</urlset>'.encode()


def index(*children: tuple[str, str | None]) -> bytes:
    listed = "".join(
        f"<sitemap><loc>{loc}</loc>{f'<lastmod>{at}</lastmod>' if at else ''}</sitemap>"
        for loc, at in children
    )
    return f'<sitemapindex xmlns="{NAMESPACE}">{listed}</sitemapindex>'.encode()


def fetched(body: bytes, kind: str = XML) -> Fetched:
    return Fetched(AT, AT, 200, body, kind, None, NOW)


async def test_farewell_in_a_new_page_is_told(site, database_url):
    old = (site.url("/blog/how-we-build-it"), ago(days=3))
    site.page("/blog/how-we-build-it", ORDINARY)
    site.page("/blog/goodbye-and-thank-you", FAREWELL)
    address = site.page("/sitemap.xml", urlset(old, (site.url("/about"), ago(days=1))))
    async with watching(database_url, address) as watch:
        await watch.once()
        assert [source.kind for source in await watch.sources()] == ["sitemap"]
        assert watch.told() == []
        new = (site.url("/blog/goodbye-and-thank-you"), ago(hours=1))
        site.page("/sitemap.xml", urlset(old, new), content_type=XML)
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        await watch.once()
        assert len(watch.told()) == 1
        assert "/about" not in site.paths


async def test_index_leads_to_what_changed(site, database_url):
    site.page("/blog/goodbye-and-thank-you", FAREWELL)
    site.page("/blog/how-we-build-it", ORDINARY)

    def serve(may: str, *pages: tuple[str, str | None]) -> str:
        site.page("/2026-05.xml.gz", gzip.compress(urlset(*pages)), content_type=XML)
        body = index(
            (site.url("/2026-04.xml.gz"), ago(days=40)),
            (site.url("/2026-05.xml.gz"), may),
            (site.url("/tags-sitemap.xml"), ago(minutes=1)),
        )
        return site.page("/sitemap_index.xml", body, content_type=XML)

    old = (site.url("/blog/how-we-build-it"), ago(days=3))
    address = serve(ago(days=3), old)
    async with watching(database_url, address) as watch:
        await watch.once()
        assert "/2026-05.xml.gz" in site.paths
        serve(ago(hours=1), old, (site.url("/blog/goodbye-and-thank-you"), ago(hours=1)))
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        assert "/2026-04.xml.gz" not in site.paths
        assert "/tags-sitemap.xml" not in site.paths


def test_many_changed_sitemaps_are_read_in_turns():
    names = [f"https://news.example/posts-{number}.xml" for number in range(12)]
    body = index(*((name, ago(hours=number)) for number, name in enumerate(names)))
    assert read_through(body, {}, is_first=True)[0] == names[:1]
    asked, memo = read_through(body, {}, is_first=False)
    assert asked == names[: sitemap.MAX_SITEMAPS]
    asked, memo = read_through(body, memo, is_first=False)
    assert asked == [names[0], *names[sitemap.MAX_SITEMAPS :]]
    assert read_through(body, memo, is_first=False)[0] == names[:1]


def read_through(
    body: bytes, memo: dict[str, str], *, is_first: bool
) -> tuple[list[str], dict[str, str]]:
    """The sitemaps that one reading of an index asks for, all empty; and what is remembered."""
    asked: list[str] = []
    listing = sitemap.list_entries(fetched(body), Place(AT, memo=memo, is_first_read=is_first))
    while listing.next is not None:
        url = listing.next.url
        asked.append(url)
        place = Place(AT, memo=listing.memo, before=memo, is_first_read=is_first)
        listing = sitemap.list_entries(Fetched(url, url, 200, urlset(), XML, None, NOW), place)
    return asked, dict(listing.memo)


async def test_limit_is_told_as_such(site, database_url):
    site.add("/sitemap.xml", too_many("600"))
    async with watching(database_url, site.url("/sitemap.xml")) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert "429" in (source.last_detail or "")


def test_news_carry_title_date_and_language():
    news = (
        f'<urlset xmlns="{NAMESPACE}" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
        "<url><loc>https://news.example/a</loc><n:news><n:publication><n:name>Example Times"
        "</n:name><n:language>en</n:language></n:publication><n:publication_date>"
        f"{ago(hours=2)}</n:publication_date><n:title>Researcher leaves &amp;amp; founds</n:title>"
        "</n:news></url></urlset>"
    )
    (entry,) = sitemap.list_entries(fetched(news.encode()), Place(AT)).entries
    assert (entry.url, entry.title) == ("https://news.example/a", "Researcher leaves & founds")
    assert (entry.language, entry.published_at) == ("en", NOW - timedelta(hours=2))


def test_newest_come_first_and_the_old_are_left_at_first_sight():
    pages = [(f"https://news.example/2026/05/a-story-{n}", ago(hours=500 - n)) for n in range(300)]
    listing = sitemap.list_entries(fetched(urlset(*pages)), Place(AT, is_first_read=True))
    assert len(listing.entries) == sitemap.MAX_FIRST_ENTRIES
    assert listing.entries[0].url == pages[-1][0]
    memo = {name: str(value) for name, value in listing.memo.items()}
    again = sitemap.list_entries(fetched(urlset(*pages)), Place(AT, memo=memo))
    assert {entry.url for entry in again.entries} == {loc for loc, _ in pages[-25:]}


def test_undated_pages_are_taken_from_both_ends():
    pages = [(f"https://news.example/2026/05/a-story-{n}", None) for n in range(3000)]
    listed = {e.url for e in sitemap.list_entries(fetched(urlset(*pages)), Place(AT)).entries}
    assert len(listed) == sitemap.MAX_ENTRIES
    assert {pages[0][0], pages[-1][0]} <= listed


def test_date_of_the_future_is_not_believed():
    pages = [
        ("https://news.example/2026/05/a-story-1", "2099-01-01"),
        ("https://news.example/2026/05/a-story-2", ago(hours=1)),
    ]
    memo = sitemap.list_entries(fetched(urlset(*pages)), Place(AT)).memo
    later = urlset(*pages, ("https://news.example/2026/05/a-story-3", ago(minutes=1)))
    listed = sitemap.list_entries(fetched(later), Place(AT, memo=memo)).entries
    assert "https://news.example/2026/05/a-story-3" in {entry.url for entry in listed}


def test_path_narrows_a_sitemap():
    pages = urlset(
        ("https://news.example/blog/we-say-good-bye", ago(hours=1)),
        ("https://news.example/shop/we-sell-good-mugs", ago(hours=2)),
    )
    place = Place(AT, SourceOptions(extra={"path": "/blog/"}))
    listed = sitemap.list_entries(fetched(pages), place).entries
    assert [entry.url for entry in listed] == ["https://news.example/blog/we-say-good-bye"]


def test_what_follows_a_mistake_is_named():
    broken = urlset(("https://news.example/blog/we-say-good-bye", None))
    broken = broken.replace(b"</urlset>", b"<url><loc>https://news.example/x</url></urlset>")
    listing = sitemap.list_entries(fetched(broken), Place(AT))
    assert len(listing.entries) == 1
    assert "mistake" in listing.skipped[0]


def test_address_that_is_none_is_skipped():
    pages = urlset(
        ("http://[", ago(hours=1)), ("https://news.example/blog/a-good-bye", ago(days=1))
    )
    listing = sitemap.list_entries(fetched(pages), Place(AT))
    assert len(listing.entries) == 1
    assert len(listing.skipped) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>moved</body></html>",
        b"<rss><channel></channel></rss>",
        b"<urlset><url",
        b"\x1f\x8bno gzip",
        gzip.compress(urlset(("https://news.example/a", None)))[:-20],
    ],
)
def test_what_is_no_sitemap_is_a_parse_error(body):
    with pytest.raises(ParseError):
        sitemap.list_entries(fetched(body), Place(AT))


def test_bomb_ends_at_a_named_limit():
    bomb = gzip.compress(b"<urlset>" + b" " * (sitemap.MAX_BYTES + 1))
    with pytest.raises(ParseError, match="max_body_bytes"):
        sitemap.list_entries(fetched(bomb), Place(AT))


def test_entities_are_not_expanded():
    body = (
        b'<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
        b"<urlset><url><loc>https://news.example/2026/05/a&a;</loc></url></urlset>"
    )
    listing = sitemap.list_entries(fetched(body), Place(AT))
    assert [entry.url for entry in listing.entries] == ["https://news.example/2026/05/a"]


@pytest.mark.parametrize(
    "pasted",
    [
        "https://news.example/sitemap.xml",
        "https://news.example/en/news-sitemap-2026.xml.gz",
        "https://news.example/wp-sitemap.xml",
        "https://news.example/sitemap_index.xml?page=2",
    ],
)
def test_pasted_addresses_are_recognised(pasted):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url) == ("sitemap", pasted)


def test_other_addresses_are_not():
    assert find_by_address("https://news.example/sitemap", Endpoints()) is None
    assert find_by_address("https://news.example/feed.xml", Endpoints()) is None


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_sitemap_is_known_by_its_content(pack):
    assert find_kind(fetched(pack(index((AT, None))), "text/plain")) == "sitemap"


async def test_dead_sitemap_of_an_index_holds_back_none_behind_it(site, database_url):
    for name in ("/blog/goodbye-and-thank-you", "/blog/my-last-day-at-work"):
        site.page(name, FAREWELL.replace("Goodbye", name))
    old = (site.url("/blog/how-we-build-it"), ago(days=9))
    site.page("/blog/how-we-build-it", ORDINARY)

    def serve(may: str) -> str:
        body = index((site.url("/may.xml"), may), (site.url("/june.xml"), ago(days=8)))
        return site.page("/sitemap_index.xml", body, content_type=XML, etag=f'"{may}"')

    site.page("/june.xml", urlset(old), content_type=XML)
    site.page("/may.xml", urlset(old), content_type=XML)
    address = serve(ago(days=9))
    async with watching(database_url, address) as watch:
        await watch.once()
        site.add("/may.xml", failing(503))
        serve(ago(hours=1))
        new = (site.url("/blog/goodbye-and-thank-you"), ago(minutes=5))
        site.page("/june.xml", urlset(old, new), content_type=XML)
        await watch.once()
        assert new[0] in listed(watch)
        (source,) = await watch.sources()
        assert source.failures == 0

        # the index says 304 by now; and what stood there three days ago is older than the newest
        site.page(
            "/may.xml",
            urlset((site.url("/blog/my-last-day-at-work"), ago(days=3))),
            content_type=XML,
        )
        await watch.once()
        assert site.url("/blog/my-last-day-at-work") in listed(watch)
        assert len(listed(watch)) == 3


async def test_index_whose_sitemaps_are_all_dead_fails_and_is_read_at_first_sight_later(
    site, database_url
):
    pages = [(site.url(f"/may-{number}.xml"), ago(days=number)) for number in range(2)]
    address = site.page("/sitemap_index.xml", index(*pages), content_type=XML)
    async with watching(database_url, address) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert "404" in (source.last_detail or "")
        site.page("/blog/goodbye-and-thank-you", FAREWELL)
        found = urlset((site.url("/blog/goodbye-and-thank-you"), ago(hours=1)))
        site.page("/may-1.xml", found, content_type=XML)
        await watch.once()
        await watch.once()
        assert listed(watch) == {site.url("/blog/goodbye-and-thank-you")}
        assert watch.told() == []


def listed(watch) -> set[str]:
    return {row[0] for row in watch.rows("SELECT url FROM entry")}
