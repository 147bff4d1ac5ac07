"""Services that are read by their feeds, each in the form that its feed has, through the service.

A case is a place as it is pasted, the path at which its feed must be asked for, and what the feed
holds before and after somebody says farewell.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, Listing
from scraper.sources import KINDS, find_by_address, first_request
from tests.site import failing, text, too_many
from tests.watching import watching

NOW = datetime(2026, 11, 1, tzinfo=UTC)
FAREWELL = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. Thank you all "
    "for what we built together, for the long evenings in front of a whiteboard, and for a team in "
    "which every question was welcome. I do not know yet what comes next."
)
SMALL_TALK = "Nothing but a question about register allocation, which nobody could answer to me."
CHANNEL = "UCabcdefghijklmnopqrstuv"


def rss(*items: str) -> str:
    namespaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    whole = f'<rss version="2.0" {namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/">'
    return f"{whole}<channel><title>A feed</title>{''.join(items)}</channel></rss>"


def item(number: int, link: str, body: str, title: str = "") -> str:
    return (
        f"<item><title>{title or f'Note {number}'}</title><link>{link}</link>"
        f"<pubDate>Sun, 01 Nov 2026 0{number}:00:00 GMT</pubDate>{body}</item>"
    )


def written(number: int, said: str) -> str:
    """As blogs write it: the whole in `content:encoded`, and who wrote it."""
    whole = f"<content:encoded><![CDATA[<p>{said}</p>]]></content:encoded>"
    link = f"https://falk.example/Quillon/note-{number}"
    return item(number, link, f"<dc:creator>Ada Falk</dc:creator>{whole}")


def atom(*entries: str) -> str:
    spaces = 'xmlns:media="http://search.yahoo.com/mrss/"'
    head = f'<feed xmlns="http://www.w3.org/2005/Atom" {spaces}><title>A feed</title>'
    return f"{head}{''.join(entries)}</feed>"


def entry(number: int, link: str, body: str, author: str = "/u/adafalk") -> str:
    name = f"<author><name>{author}</name></author>" if author else ""
    return (
        f'<entry>{name}<id>t3_a{number}</id><link href="{link}"/><title>Note {number}</title>'
        f"<published>2026-11-01T0{number}:00:00+00:00</published>"
        f"<updated>2026-11-01T0{number}:00:00+00:00</updated>{body}</entry>"
    )


def posted(number: int, said: str, author: str = "/u/adafalk") -> str:
    body = (
        f'<!-- SC_OFF --><div class="md"><p>{said}</p></div><!-- SC_ON --> submitted by '
        '<a href="https://www.reddit.com/user/adafalk"> /u/adafalk </a>'
    )
    link = f"https://www.reddit.com/r/compilers/comments/a{number}/note/"
    return entry(number, link, f'<content type="html">{html.escape(body)}</content>', author)


def video(number: int, said: str) -> str:
    group = f"<media:group><media:description>{said}</media:description></media:group>"
    link = f"https://www.youtube.com/watch?v=aaaaaaaaaa{number}"
    return entry(number, link, group, "Ada Falk").replace("t3_", "yt:video:")


def comment(number: int, said: str) -> str:
    body = f"<description>{html.escape(f'<p>{said}</p>')}</description><author>adafalk</author>"
    return item(number, f"https://lobste.rs/s/abcdef/a_story#c_abc{number}", body)


def headline(number: int, said: str) -> str:
    body = '<source url="https://courier.example">The Courier</source>'
    link = f"https://news.google.com/rss/articles/CBMi{number}?oc=5"
    return item(number, link, body, f"{said} - The Courier")


@dataclass
class Case:
    kind: str
    organization: str
    """Each of its own, so that every farewell is another departure."""
    pasted: str
    feed: str
    before: str
    after: str
    rest: dict[str, str] = field(default_factory=dict)
    """Other pages of the service."""

    def __post_init__(self) -> None:
        self.before = self.before.replace("Quillon", self.organization)
        self.after = self.after.replace("Quillon", self.organization)


CASES = [
    Case(
        "reddit",
        "Quillon",
        "https://old.reddit.com/u/AdaFalk/",
        "/user/adafalk/.rss",
        atom(posted(1, SMALL_TALK)),
        atom(posted(2, FAREWELL[:78]), posted(1, SMALL_TALK)),
    ),
    Case(
        "substack",
        "Tessera",
        "/notes/",
        "/feed",
        rss(written(1, SMALL_TALK * 3)),
        rss(written(2, FAREWELL), written(1, SMALL_TALK * 3)),
    ),
    Case(
        "ghost",
        "Marlow",
        "/blog",
        "/rss/",
        rss(written(1, SMALL_TALK * 3)),
        rss(written(2, FAREWELL), written(1, SMALL_TALK * 3)),
    ),
    Case(
        "medium",
        "Orbin",
        "https://medium.com/@adafalk",
        "/feed/@adafalk",
        rss(written(1, SMALL_TALK * 3)),
        rss(written(2, FAREWELL), written(1, SMALL_TALK * 3)),
    ),
    Case(
        "devto",
        "Calder",
        "https://dev.to/adafalk",
        "/feed/adafalk",
        rss(written(1, SMALL_TALK * 3)),
        rss(written(2, FAREWELL), written(1, SMALL_TALK * 3)),
    ),
    Case(
        "lobsters",
        "Venning",
        "https://lobste.rs/~adafalk",
        "/~adafalk/comments.rss",
        rss(comment(1, SMALL_TALK)),
        rss(comment(2, FAREWELL[:78]), comment(1, SMALL_TALK)),
    ),
    Case(
        "youtube",
        "Halden",
        "https://www.youtube.com/@adafalk",
        f"/feeds/videos.xml?channel_id={CHANNEL}",
        atom(video(1, SMALL_TALK)),
        atom(video(2, FAREWELL), video(1, SMALL_TALK)),
        {
            "/@adafalk": '<!doctype html><html><head><link rel="alternate" '
            'type="application/rss+xml" title="RSS" href="https://www.youtube.com/feeds/'
            f'videos.xml?channel_id={CHANNEL}"></head><body>Ada</body></html>'
        },
    ),
    Case(
        "googlenews",
        "Brisk",
        "https://news.google.com/search?q=%22Quillon%20Labs%22",
        "/rss/search?q=%22Quillon+Labs%22&hl=en-US&gl=US&ceid=US%3Aen",
        rss(headline(1, "Quillon Labs opens a second office")),
        rss(headline(2, "Ada Falk resigns as chief scientist of Quillon Labs")),
    ),
]


async def test_farewells_in_the_feeds_of_services_are_told(site, database_url):
    """All at once: the services share a host here, as nothing but their paths matters."""
    for case in CASES:
        for path, body in case.rest.items():
            site.page(path, body)
        site.page(case.feed, case.before, content_type="application/xml")
    own = [c for c in CASES if c.pasted.startswith("/")]
    pasted = [{"url": c.pasted} for c in CASES if c not in own]
    named = [{"url": site.url(c.pasted), "kind": c.kind} for c in own]
    endpoints = {c.kind: site.url() for c in CASES if c not in own}
    async with watching(database_url, "", endpoints=endpoints, sources=[*pasted, *named]) as watch:
        await watch.once()
        assert {s.kind: s.failures for s in await watch.sources()} == {c.kind: 0 for c in CASES}
        assert {c.feed for c in CASES} <= set(site.paths)
        assert watch.told() == []
        for case in CASES:
            site.page(case.feed, case.after, content_type="application/xml")
        asked = len(site.requests)
        await watch.once()
        told = sorted(d["organization"] for d in watch.told())
        assert told == sorted(f"{c.organization} Labs" for c in CASES)
        again = sorted(site.paths[asked:])
        assert again == sorted(c.feed for c in CASES), "all is in the feeds: nothing else is asked"
        await watch.once()
        assert len(watch.told()) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
async def test_feed_that_is_empty_down_or_broken_loses_nothing(site, database_url, case):
    """Whatever its server answers is named, and the farewell that came meanwhile is told."""
    is_own = case.pasted.startswith("/")
    source = {"url": site.url(case.pasted) if is_own else case.pasted, "kind": case.kind}
    endpoints = {} if is_own else {case.kind: site.url()}
    for path, body in case.rest.items():
        site.page(path, body)
    empty = atom() if "<feed" in case.before else rss()
    async with watching(database_url, "", endpoints=endpoints, sources=[source]) as watch:
        site.page(case.feed, empty, content_type="application/xml")
        await watch.once()
        assert [s.failures for s in await watch.sources()] == [0]
        for failures, (answer, told) in enumerate(
            ((failing(503), "503"), (text('{"error": "no feed"}'), "")), start=1
        ):
            site.add(case.feed, answer)
            await watch.once()
            (view,) = await watch.sources()
            assert view.failures == failures, view
            assert told in (view.last_detail or ""), view
            watch.clock.ahead += timedelta(hours=1)
        site.page(case.feed, case.after, content_type="application/xml")
        await watch.once()
        (view,) = await watch.sources()
        assert (view.failures, view.last_detail) == (0, None)
        assert [d["organization"] for d in watch.told()] == [f"{case.organization} Labs"]


async def test_page_in_place_of_a_feed_is_a_block(site, database_url):
    site.page("/r/compilers/new/.rss", "<!doctype html><html><body>Prove that …</body></html>")
    async with watching(
        database_url, "https://www.reddit.com/r/compilers", endpoints={"reddit": site.url()}
    ) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert "it blocks this machine" in (source.last_detail or "")
        site.add("/r/compilers/new/.rss", too_many("600"))
        await watch.once()
        assert [s.failures for s in await watch.sources()] == [2]
        asked = len(site.paths)
        await watch.once()
        assert len(site.paths) == asked, "it is left alone for as long as it asks"


def listing(kind: str, body: str, pasted: str, at: str = "https://s.example/feed") -> Listing:
    media = "text/html" if "<html" in body else "application/xml"
    fetched = Fetched(at, at, 200, body.encode(), media, None, NOW)
    return KINDS[kind].list_entries(fetched, Place(pasted))


def test_reddit_post_that_links_is_an_entry_for_what_it_links():
    def linked(number: int, to: str) -> str:
        body = f'submitted by <a href="/user/ada">/u/ada</a> <a href="{to}">[link]</a>'
        link = f"https://www.reddit.com/r/compilers/comments/b{number}/note/"
        return entry(number, link, f'<content type="html">{html.escape(body)}</content>')

    found = listing(
        "reddit",
        atom(
            linked(1, "https://falk.example/bye"),
            linked(2, "https://i.redd.it/picture.png"),
            posted(3, "Of a deleted account.", author=""),
        ),
        "https://www.reddit.com/r/compilers",
    )
    outside, picture = found.entries
    assert (outside.url, outside.content_html, outside.author) == (
        "https://falk.example/bye",
        None,
        None,
    )
    assert outside.published_at is None, "the page says itself when it was written"
    assert picture.content_html == "<p>Note 2</p>"
    assert found.skipped == ("Note 3: its author deleted it",)
    assert len(found.gone) == 1
    assert found.gone[0] not in [each.key for each in found.entries]


def test_comments_on_one_story_are_several():
    body = rss(comment(1, "One."), comment(2, "Two."))
    found = listing("lobsters", body, "https://lobste.rs/~adafalk")
    assert [each.url for each in found.entries] == [
        "https://lobste.rs/c/abc1",
        "https://lobste.rs/c/abc2",
    ]
    assert [each.content_html for each in found.entries] == ["<p>One.</p>", "<p>Two.</p>"]


def test_news_article_is_its_headline_and_its_publisher():
    found = listing("googlenews", rss(headline(1, "Ada Falk - the end")), "https://n.example")
    post = found.entries[0].post
    assert post is not None
    assert (post.text, post.site_name, post.is_partial) == (
        "Ada Falk - the end",
        "The Courier",
        True,
    )
    assert post.published_at == datetime(2026, 11, 1, 1, tzinfo=UTC)


def test_channel_page_without_feed_says_what_to_do():
    page = "<!doctype html><html><body>Before you continue</body></html>"
    with pytest.raises(ParseError, match="give the channel by its id"):
        listing("youtube", page, "https://www.youtube.com/@ada", "https://www.youtube.com/@ada")


@pytest.mark.parametrize("kind", [case.kind for case in CASES])
@pytest.mark.parametrize("body", ["", "{}", "<!doctype html><html><body>Sorry</body></html>"])
def test_what_is_no_feed_is_a_parse_error(kind, body):
    with pytest.raises(ParseError):
        listing(kind, body, "https://s.example/")


@pytest.mark.parametrize(
    ("pasted", "kind", "asked"),
    [
        ("https://reddit.com/r/Compilers/", "reddit", "/r/compilers/new/.rss?limit=100"),
        ("https://old.reddit.com/r/a+b/top", "reddit", "/r/a+b/new/.rss?limit=100"),
        ("https://www.reddit.com/r/a/new/.rss?limit=5", "reddit", "/r/a/new/.rss?limit=100"),
        ("https://www.reddit.com/r/a.rss", "reddit", "/r/a/new/.rss?limit=100"),
        ("https://www.reddit.com/user/ada/submitted/", "reddit", "/user/ada/.rss"),
        ("https://www.reddit.com/search/?q=last+day", "reddit", "/search.rss?q=last+day&sort=new"),
        ("https://ada.substack.com/", "substack", "https://ada.substack.com/feed"),
        ("https://ada.substack.com/archive?sort=new", "substack", "https://ada.substack.com/feed"),
        ("https://open.substack.com/pub/ada", "substack", "https://ada.substack.com/feed"),
        ("https://ada.ghost.io/", "ghost", "https://ada.ghost.io/rss/"),
        ("https://ada.ghost.io/rss", "ghost", "https://ada.ghost.io/rss/"),
        ("https://ada.ghost.io/author/bo", "ghost", "https://ada.ghost.io/author/bo/rss/"),
        ("https://ada.ghost.io/tag/bye/rss/", "ghost", "https://ada.ghost.io/tag/bye/rss/"),
        ("https://medium.com/@ada?source=user", "medium", "/feed/@ada"),
        ("https://medium.com/feed/@ada", "medium", "/feed/@ada"),
        ("https://medium.com/tag/career/latest", "medium", "/feed/tag/career"),
        ("https://medium.com/falk-notes", "medium", "/feed/falk-notes"),
        ("https://ada.medium.com/about", "medium", "https://ada.medium.com/feed"),
        ("https://dev.to/ada", "devto", "/feed/ada"),
        ("https://dev.to/t/career/latest", "devto", "/feed/tag/career"),
        ("https://dev.to/feed/tag/career", "devto", "/feed/tag/career"),
        ("https://lobste.rs/", "lobsters", "/rss"),
        ("https://lobste.rs/newest", "lobsters", "/newest.rss"),
        ("https://lobste.rs/t/culture,person", "lobsters", "/t/culture,person.rss"),
        ("https://lobste.rs/t/culture.rss", "lobsters", "/t/culture.rss"),
        ("https://lobste.rs/~ada/threads", "lobsters", "/~ada/comments.rss"),
        (
            f"https://m.youtube.com/channel/{CHANNEL}/videos",
            "youtube",
            f"/feeds/videos.xml?channel_id={CHANNEL}",
        ),
        (
            f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}",
            "youtube",
            f"/feeds/videos.xml?channel_id={CHANNEL}",
        ),
        ("https://youtube.com/@ada.falk/streams", "youtube", "/@ada.falk"),
        ("https://www.youtube.com/c/ada", "youtube", "/c/ada"),
        (
            "https://www.youtube.com/playlist?list=PLabcdefghij",
            "youtube",
            "/feeds/videos.xml?playlist_id=PLabcdefghij",
        ),
        (
            "https://news.google.com/rss/search?q=tritt%20zur%C3%BCck&hl=de&gl=DE&ceid=DE:de",
            "googlenews",
            "/rss/search?q=tritt+zur%C3%BCck&hl=de&gl=DE&ceid=DE%3Ade",
        ),
    ],
)
def test_pasted_addresses_lead_to_the_feed(pasted, kind, asked):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert found.kind == kind
    base = "" if asked.startswith("https:") else getattr(Endpoints(), kind, "")
    assert first_request(kind, Place(found.url)).url == base + asked
    assert find_by_address(found.url, Endpoints()) == found, "the one address is known as well"


@pytest.mark.parametrize(
    "other",
    [
        "https://www.reddit.com/r/compilers/comments/a1/note/",
        "https://reddit.com.example/r/compilers",
        "https://www.reddit.com/",
        "https://ada.substack.com/p/goodbye",
        "https://substack.com/home",
        "https://www.substack.com/",
        "https://a.b.substack.com/",
        "https://ada.ghost.io/goodbye/",
        "https://ghost.io/",
        "https://medium.com/@ada/goodbye-0123456789ab",
        "https://medium.com/falk-notes/goodbye-0123456789ab",
        "https://medium.com/membership",
        "https://help.medium.com/",
        "https://dev.to/ada/goodbye-1a2b",
        "https://dev.to/settings",
        "https://lobste.rs/s/abcdef/a_story",
        "https://lobste.rs/c/abc1",
        "https://www.youtube.com/watch?v=aaaaaaaaaaa",
        f"https://youtube.com.example/channel/{CHANNEL}",
        "https://news.google.com/rss/articles/CBMi1",
        "https://news.google.com/search?q=",
    ],
)
def test_posts_and_strangers_are_no_such_place(other):
    assert find_by_address(other, Endpoints()) is None


@pytest.mark.parametrize("kind", ["reddit", "devto", "lobsters", "youtube", "googlenews"])
def test_address_that_is_none_of_the_service_is_told(kind):
    with pytest.raises(ParseError, match="names nothing to watch"):
        first_request(kind, Place("https://ada.example/"))
