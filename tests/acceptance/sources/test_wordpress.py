"""WordPress: its REST interface, and the feed where that is closed, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scheduler.finding import find_source
from scraper.endpoints import Endpoints
from scraper.errors import ParseError, StatusError
from scraper.fetch import Fetcher, FetchSettings
from scraper.places import Place
from scraper.records import Fetched, SourceOptions
from scraper.sources import find_by_address, find_kind, first_request, instead, wordpress
from tests.databases import sqlite_url
from tests.site import Reply, Request, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC).replace(microsecond=0)
SITE = "https://blog.example/"
REST = f"{SITE}wp-json/wp/v2/posts"
JSON = "application/json"
FAREWELL = (
    "<p>Today is my last day at Quillon Labs, after four years as a compiler engineer.</p>"
    "<p>Thank you all. I learned more here than anywhere else, and I leave friends behind. "
    "What we have built together will outlast every one of us; keep it fast, and keep it kind.</p>"
)
ORDINARY = "<p>The compiler is a little faster since today. Please tell us how it goes.</p>" * 4


def post(number: int, **more: object) -> dict[str, object]:
    at = (NOW - timedelta(hours=100 - number)).strftime("%Y-%m-%dT%H:%M:%S")
    return {
        "id": number,
        "date_gmt": at,
        "modified_gmt": at,
        "link": f"{SITE}a-story-with-number-{number}/",
        "title": {"rendered": f"Story &#8211; {number}"},
        "content": {"rendered": ORDINARY, "protected": False},
        "author": 3,
        "_embedded": {"author": [{"id": 3, "name": "Ada Falk"}]},
        **more,
    }


class Blog:
    """Answers like the interface, newest first."""

    def __init__(self, *posts: dict[str, object]) -> None:
        self.posts = list(posts)

    def __call__(self, request: Request) -> Reply:
        query = {name: v[0] for name, v in parse_qs(urlsplit(request.path).query).items()}
        size, page = int(query["per_page"]), int(query.get("page", "1"))
        after = query.get("modified_after", "")
        posts = [each for each in self.posts if f"{each['modified_gmt']}Z" > after]
        found = list(reversed(posts))[size * (page - 1) : size * page]
        if not found and page > 1:
            problem = {"code": "rest_post_invalid_page_number", "data": {"status": 400}}
            return text(json.dumps(problem), status=400, content_type=JSON)
        return text(json.dumps(found), content_type=JSON)


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


def fetched(value: object, **more: object) -> Fetched:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Fetched(REST, REST, 200, body, str(more.get("kind", JSON)), None, NOW)


async def test_farewell_is_told_and_paging_ends_where_the_last_reading_did(site, database_url):
    blog = Blog(*(post(number) for number in range(30)))
    site.add("/blog/wp-json/wp/v2/posts", blog)
    async with watching(database_url, site.url("/blog/wp-json/")) as watch:
        await watch.once()
        assert len(site.requests) == 2, "robots.txt and one page"
        blog.posts += [post(number) for number in range(30, 75)]
        blog.posts.append(post(76, content={"rendered": FAREWELL, "protected": False}))
        await watch.once()
        assert [(d["person"], d["organization"]) for d in watch.told()] == [
            ("Ada Falk", "Quillon Labs")
        ]
        assert watch.told()[0]["evidence"][0]["url"] == f"{SITE}a-story-with-number-76/"
        assert len(site.requests) == 2 + 3


async def test_edit_of_a_post_is_read_and_not_told_again(site, database_url):
    """Of a new post with the next reading; of one that is not among the newest, within a day."""
    blog = Blog(*(post(number) for number in range(3)))
    site.add("/wp-json/wp/v2/posts", blog)
    async with watching(database_url, site.url("/wp-json/")) as watch:
        await watch.once()
        blog.posts.append(post(4, content={"rendered": FAREWELL, "protected": False}))
        await watch.once()

        def edit(*paragraphs: str) -> None:
            content = FAREWELL + "".join(f"<p>{each}</p>" for each in paragraphs)
            at = (watch.clock() - timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M:%S")
            changed = {"content": {"rendered": content, "protected": False}, "modified_gmt": at}
            blog.posts = [{**p, **changed} if p["id"] == 4 else p for p in blog.posts]

        edit("I am joining Brightwater as a staff engineer.")
        await watch.once()
        texts = "SELECT post.text FROM post WHERE url LIKE '%number-4/'"
        assert "Brightwater" in watch.rows(texts)[0][0]
        blog.posts += [post(number) for number in range(40, 62)]
        await watch.once()
        edit("I am joining Brightwater as a staff engineer.", "Not before June.")
        await watch.once()
        assert "June" not in watch.rows(texts)[0][0]
        watch.clock.ahead += timedelta(days=1)
        await watch.once()
        assert "June" in watch.rows(texts)[0][0]
        (kept,) = watch.rows("SELECT count(*) FROM post_version")
        assert kept == (2,)
        assert len(watch.told()) == 1
        asked = [path for path in site.paths if "modified_after" in path]
        assert len(asked) == 1


async def test_edit_of_a_post_that_was_never_listed_is_no_news(site, sqlite):
    old = post(1, content={"rendered": FAREWELL, "protected": False})
    blog = Blog(*(post(number) for number in range(40, 62)))
    site.add("/wp-json/wp/v2/posts", blog)
    async with watching(sqlite, site.url("/wp-json/")) as watch:
        await watch.once()
        watch.clock.ahead += timedelta(days=1)
        blog.posts.insert(0, {**old, "modified_gmt": watch.clock().strftime("%Y-%m-%dT%H:%M:%S")})
        await watch.once()
        assert watch.told() == []
        assert watch.rows("SELECT 1 FROM entry WHERE url LIKE '%number-1/'") == []


async def test_interface_that_knows_no_edits_is_read_all_the_same(site, sqlite):
    blog = Blog(post(1))

    def answer(request: Request) -> Reply:
        return (
            text("{}", status=400, content_type=JSON)
            if "modified_after" in request.path
            else blog(request)
        )

    site.add("/wp-json/wp/v2/posts", answer)
    async with watching(sqlite, site.url("/wp-json/")) as watch:
        await watch.once()
        watch.clock.ahead += timedelta(days=1)
        blog.posts.append(post(4, content={"rendered": FAREWELL, "protected": False}))
        await watch.once()
        assert len(watch.told()) == 1
        await watch.once()
        assert len([path for path in site.paths if "modified_after" in path]) == 1
        (source,) = await watch.sources()
        assert source.failures == 0


async def test_feed_is_read_where_the_interface_is_closed(site, database_url):
    closed = {"code": "rest_not_logged_in", "data": {"status": 401}}
    site.add("/wp-json/wp/v2/posts", text(json.dumps(closed), status=401, content_type=JSON))
    site.page(
        "/",
        '<html><head><link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" '
        'type="application/rss+xml" href="/feed/"></head><body>Ada writes.</body></html>',
    )

    def serve(*items: str) -> None:
        listed = "".join(
            f"<item><title>Post</title><link>{site.url('/')}a-{n}</link><content:encoded>"
            f"<![CDATA[{content}]]></content:encoded></item>"
            for n, content in enumerate(items)
        )
        rss = '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        site.page("/feed/", f"{rss}<channel><title>Ada</title>{listed}</channel></rss>")

    serve(ORDINARY)
    async with watching(database_url, site.url("/"), kind="wordpress") as watch:
        await watch.once()
        serve(ORDINARY, FAREWELL)
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        assert len(site.asked("/")) == 1, "it is remembered where the feed is"


async def test_page_that_names_only_the_interface_is_added_with_its_posts(site):
    site.page("/", '<html><head><link rel="https://api.w.org/" href="/api/"></head></html>')
    site.add("/api/wp/v2/posts", Blog(post(1), post(2)))
    settings = FetchSettings("Test", allow_private=("127.0.0.0/8",), spacing_seconds=0)
    async with Fetcher(settings) as fetcher:
        found = await find_source(fetcher, Endpoints(), site.url("/"), None, SourceOptions())
    assert (found.kind, len(found.listing.entries)) == ("wordpress", 2)


async def test_limit_is_told_as_such(site, database_url):
    site.add("/wp-json/wp/v2/posts", too_many("600"))
    async with watching(database_url, site.url("/wp-json/")) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert "429" in (source.last_detail or "")
        assert "/" not in site.paths, "an interface that is busy is not closed"


@pytest.mark.parametrize(
    ("headers", "head", "api"),
    [
        ((f'<{SITE}blog/wp-json/>; rel="https://api.w.org/"',), "", f"{SITE}blog/wp-json/"),
        ((), f"<link rel='https://api.w.org/' href='{SITE}x/wp-json/' />", f"{SITE}x/wp-json/"),
        ((), f'<link rel="https://api.w.org/" href="{SITE}?rest_route=/">', f"{SITE}?rest_route=/"),
    ],
)
def test_page_leads_to_the_interface(headers, head, api):
    body = f"<html><head>{head}</head><body>Hello</body></html>".encode()
    page = Fetched(SITE, SITE, 200, body, "text/html", None, NOW, links=headers)
    assert find_kind(page) == "wordpress"
    listing = wordpress.list_entries(page, Place(SITE))
    assert listing.next is not None
    assert listing.next.url.startswith(f"{api}wp/v2/posts{'&' if '?' in api else '?'}per_page=")
    again = first_request("wordpress", Place(SITE, memo=listing.memo))
    assert again == listing.next


def test_page_with_a_feed_stays_with_its_feed():
    body = (
        b'<html><head><link rel="https://api.w.org/" href="/wp-json/">'
        b'<link rel="alternate" type="application/rss+xml" href="/feed/"></head></html>'
    )
    page = Fetched(SITE, SITE, 200, body, "text/html", None, NOW)
    assert find_kind(page) != "wordpress"


def test_only_a_closed_interface_has_a_substitute():
    def error(status: int) -> StatusError:
        return StatusError("no", url=REST, status=status)

    place = Place(f"{SITE}wp-json/wp/v2/posts")
    assert [bool(instead("wordpress", error(s), place)) for s in (401, 404, 500, 429)] == [
        True,
        True,
        False,
        False,
    ]
    request = instead("wordpress", error(403), place)
    assert request is not None
    assert request.url == SITE


def test_post_is_read_field_by_field():
    listing = wordpress.list_entries(fetched([post(7)]), Place(SITE))
    (entry,) = listing.entries
    assert (entry.title, entry.author) == ("Story – 7", "Ada Falk")
    assert entry.published_at == NOW - timedelta(hours=93)
    assert entry.content_html == ORDINARY


def test_teaser_leaves_the_page_to_be_fetched():
    short = post(7, content={"rendered": "<p>Read on.</p>", "protected": False})
    (entry,) = wordpress.list_entries(fetched([short]), Place(SITE)).entries
    assert entry.content_html is None


def test_broken_and_protected_posts_are_skipped_with_their_reason():
    items = [
        post(1),
        post(2, link=None),
        post(3, content={"rendered": "", "protected": True}),
        {"id": None},
        "no post",
        post(6, title=None, content=None, _embedded={"author": [{"code": "x"}]}, date_gmt=None),
    ]
    listing = wordpress.list_entries(fetched(items), Place(SITE))
    assert len(listing.entries) == 2
    assert listing.skipped == (
        "post 2: no address",
        "post 3: protected by a password",
        "post None: no address",
    )


@pytest.mark.parametrize("body", [b"", b"{}", b"null", b'{"code": "rest_no_route"}', b"[{]"])
def test_what_is_no_answer_is_a_parse_error(body):
    with pytest.raises(ParseError):
        wordpress.list_entries(fetched(body), Place(SITE))


def test_page_without_interface_and_feed_is_a_parse_error():
    page = Fetched(SITE, SITE, 200, b"<html><body>Hello</body></html>", "text/html", None, NOW)
    with pytest.raises(ParseError, match="is it WordPress"):
        wordpress.list_entries(page, Place(SITE))


def test_options_narrow_what_is_asked():
    place = Place(SITE, SourceOptions(extra={"categories": "3,7", "type": "stories"}))
    asked = urlsplit(first_request("wordpress", place).url)
    assert asked.path == "/wp-json/wp/v2/stories"
    assert parse_qs(asked.query)["categories"] == ["3,7"]


@pytest.mark.parametrize(
    ("pasted", "url", "options"),
    [
        (f"{SITE}wp-json/", REST, {}),
        (f"{SITE}wp-json", REST, {}),
        (f"{REST}?per_page=5", REST, {}),
        (f"{REST}?categories=3", f"{REST}?categories=3", {"categories": "3"}),
        (f"{SITE}n/wp-json/wp/v2/news", f"{SITE}n/wp-json/wp/v2/news", {"type": "news"}),
        (f"{SITE}?rest_route=/wp/v2/posts", REST, {}),
    ],
)
def test_pasted_addresses_are_recognised(pasted, url, options):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url, found.options) == ("wordpress", url, options)


@pytest.mark.parametrize("other", [f"{REST}/12", f"{SITE}wp-json/wp/v2/users", f"{SITE}wp-jsons/"])
def test_other_addresses_are_not(other):
    assert find_by_address(other, Endpoints()) is None
