"""The past of sites by their sitemaps: what the window leaves out, and what cannot be read."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from urllib.parse import urlsplit

from scraper.errors import FetchError, ParseError
from scraper.past import Asked
from tests.site import Reply, Site, failing, in_turn, too_many
from tests.site import text as reply
from tests.stepping import Gone, asking, go

XML = "application/xml"
NAMES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
)
STORY = "/{}/05/somebody-leaves-the-lab"


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


async def gone(asked: Asked) -> Gone:
    async with asking() as ask:
        return await go("sitemap", asked, ask)


def paths(found: Gone) -> list[str]:
    return [urlsplit(entry.url).path for entry in found.entries]


def item(site: Site, path: str, changed: str = "", more: str = "") -> str:
    lastmod = f"<lastmod>{changed}</lastmod>" if changed else ""
    return f"<url><loc>{site.url(path)}</loc>{lastmod}{more}</url>"


def urlset(*items: str) -> str:
    return f"<urlset {NAMES}>{''.join(items)}</urlset>"


def index(site: Site, *names: str) -> str:
    files = "".join(f"<sitemap><loc>{site.url(name)}</loc></sitemap>" for name in names)
    return f"<sitemapindex {NAMES}>{files}</sitemapindex>"


async def test_pages_that_have_not_changed_since_the_window_began_are_not_listed(site):
    pages = [
        item(site, STORY.format(2018), "2018-05-04"),
        item(site, STORY.format(2019), "2024-06-01T09:30:15+00:00"),
        item(site, STORY.format(2020), "2019-12-31"),
        item(site, STORY.format(2021)),
        item(site, STORY.format(2022), "2025-01-01"),
    ]
    site.page("/sitemap.xml", urlset(*pages), content_type=XML)
    found = await gone(Asked(site.url("/sitemap.xml"), at(2020), at(2023)))
    # a date without a time may lie in any zone; a later change says nothing of the day of a page
    assert paths(found) == [STORY.format(year) for year in (2019, 2020, 2021, 2022)]


async def test_dates_that_are_the_same_everywhere_tell_nothing(site):
    pages = [item(site, STORY.format(year), "2018-01-01") for year in (2021, 2022)]
    site.page("/sitemap.xml", urlset(*pages), content_type=XML)
    assert len(paths(await gone(Asked(site.url("/sitemap.xml"), at(2020))))) == 2


async def test_news_sitemap_says_when_its_articles_were_published(site):
    def news(day: str) -> str:
        return (
            "<news:news><news:publication><news:name>Example Times</news:name>"
            "<news:language>en</news:language></news:publication><news:publication_date>"
            f"{day}T09:30:15+00:00</news:publication_date><news:title>Who left</news:title>"
            "</news:news>"
        )

    pages = [item(site, f"/a{n}", more=news(f"2022-05-0{n}")) for n in (1, 2, 3)]
    site.page("/news-sitemap.xml", urlset(*pages), content_type=XML)
    asked = Asked(site.url("/news-sitemap.xml"), at(2022, 5, 2), at(2022, 5, 3))
    found = await gone(asked)
    assert paths(found) == ["/a2"]
    assert found.entries[0].published_at == datetime(2022, 5, 2, 9, 30, 15, tzinfo=UTC)
    assert found.entries[0].title == "Who left"


async def test_packed_sitemaps_within_indexes_are_read_however_they_are_named(site):
    site.page("/sitemap.xml", index(site, "/years.xml"), content_type=XML)
    site.page("/years.xml", index(site, "/2020.xml.gz", "/2021.xml"), content_type=XML)
    for year in (2020, 2021):
        packed = gzip.compress(urlset(item(site, STORY.format(year))).encode())
        name = f"/{year}.xml{'.gz' if year == 2020 else ''}"
        site.add(name, lambda _, b=packed: Reply(headers={"Content-Type": XML}, body=b))
    found = await gone(Asked(site.url("/sitemap.xml")))
    assert paths(found) == [STORY.format(2020), STORY.format(2021)]


async def test_indexes_within_indexes_end_and_it_is_told(site):
    for depth in range(6):
        site.page(f"/i{depth}.xml", index(site, f"/i{depth + 1}.xml"), content_type=XML)
    found = await gone(Asked(site.url("/i0.xml")))
    assert "nested deeper" in found.skipped[0]
    assert len(found.steps) == 4


async def test_all_sitemaps_that_robots_txt_names_are_read(site):
    names = ("/one.xml", "/two.xml")
    site.robots("User-agent: *\nAllow: /\n" + "".join(f"Sitemap: {site.url(n)}\n" for n in names))
    for year, name in enumerate(names, 2020):
        site.page(name, urlset(item(site, STORY.format(year))), content_type=XML)
    assert paths(await gone(Asked(site.url("/")))) == [STORY.format(2020), STORY.format(2021)]


async def test_page_in_place_of_a_sitemap_is_no_end_of_guessing(site):
    site.page("/sitemap.xml", "<html><body>Nothing here</body></html>")
    site.page("/sitemap_index.xml", index(site, "/a.xml"), content_type=XML)
    site.page("/a.xml", urlset(item(site, STORY.format(2020))), content_type=XML)
    assert paths(await gone(Asked(site.url("/")))) == [STORY.format(2020)]


async def test_site_without_any_sitemap_says_so(site):
    found = await gone(Asked(site.url("/")))
    assert found.entries == []
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [404]


async def test_sitemap_that_breaks_off_gives_what_stands_before(site):
    whole = urlset(item(site, STORY.format(2020)), item(site, STORY.format(2021)))
    site.page("/sitemap.xml", whole[: whole.index("2021")], content_type=XML)
    found = await gone(Asked(site.url("/sitemap.xml")))
    assert paths(found) == [STORY.format(2020)]
    assert "after a mistake in its XML" in found.skipped[0]


async def test_packed_sitemap_that_breaks_off_is_a_failure_of_its_own(site):
    site.page("/sitemap.xml", index(site, "/a.xml.gz", "/b.xml"), content_type=XML)
    cut = gzip.compress(urlset(item(site, STORY.format(2020))).encode())[:60]
    site.add("/a.xml.gz", lambda _: Reply(headers={"Content-Type": XML}, body=cut))
    site.page("/b.xml", urlset(item(site, STORY.format(2021))), content_type=XML)
    found = await gone(Asked(site.url("/sitemap.xml")))
    assert paths(found) == [STORY.format(2021)]
    assert [type(error) for error in found.failures] == [ParseError]


async def test_limit_of_requests_is_waited_for_and_a_sitemap_in_trouble_costs_only_itself(site):
    site.page("/sitemap.xml", index(site, "/a.xml", "/b.xml"), content_type=XML)
    whole = reply(urlset(item(site, STORY.format(2020))), content_type=XML)
    site.add("/a.xml", in_turn(too_many("90"), whole))
    site.add("/b.xml", failing(500))
    found = await gone(Asked(site.url("/sitemap.xml")))
    assert paths(found) == [STORY.format(2020)]
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [500]


async def test_item_without_an_address_that_can_be_read_is_named(site):
    pages = ["<url><loc>mailto:ada@falk.example</loc></url>", item(site, STORY.format(2020))]
    site.page("/sitemap.xml", urlset(*pages), content_type=XML)
    found = await gone(Asked(site.url("/sitemap.xml")))
    assert paths(found) == [STORY.format(2020)]
    assert "no web address" in found.skipped[0]
