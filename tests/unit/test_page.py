from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, Listing, SourceOptions
from scraper.sources import page

DATA = Path(__file__).parent.parent / "data" / "page"
NOW = datetime(2026, 6, 1, tzinfo=UTC)
URL = "https://news.example/blog/"


def fetched(body: str | bytes, kind: str = "text/html") -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(URL, URL, 200, raw, kind, "utf-8", NOW)


def listing(body: str | bytes, selector: str | None = None) -> Listing:
    return page.list_entries(fetched(body), Place(URL, SourceOptions(link_selector=selector)))


def urls_of(body: str, selector: str | None = None) -> list[str]:
    return [entry.url for entry in listing(body, selector).entries]


def test_list_entries_finds_the_articles_of_a_front_page() -> None:
    found = listing((DATA / "listing.html").read_bytes())
    assert found.title == "The Wire"
    assert [(entry.url, entry.title) for entry in found.entries] == [
        ("https://news.example/2026/05/lead-leaves-lab", "Lead leaves the lab after nine years"),
        ("https://news.example/blog/why-we-moved-house", "Why we moved house"),
        ("https://www.news.example/story/48211", "A short story about a long goodbye"),
    ]
    assert found.entries[0].published_at == datetime(2026, 5, 4, 7, 30, 15, tzinfo=UTC)
    assert found.entries[1].published_at is None


@pytest.mark.parametrize(
    "href",
    [
        "/",
        "/about",
        "/tag/people-who-left-us",
        "/author/ada-b-example",
        "/login",
        "https://other.example/why-i-left-the-lab",
        "https://news.example/blog/",
        "/2026/05/chart-of-the-week.png",
        "mailto:ada@news.example",
        "javascript:void(0)",
        "#top",
        "",
    ],
)
def test_list_entries_leaves_out_what_is_no_article(href: str) -> None:
    assert urls_of(f'<main><h2><a href="{href}">A title of several words</a></h2></main>') == []


@pytest.mark.parametrize("tag", ["nav", "footer", "aside", "header"])
def test_list_entries_leaves_out_what_stands_around_the_list(tag: str) -> None:
    link = '<a href="/why-i-left-the-lab">Why I left the lab</a>'
    assert urls_of(f"<body><{tag}><p>{link}</p></{tag}></body>") == []
    assert len(urls_of(f"<body><p>{link}</p></body>")) == 1


def test_list_entries_lists_a_post_once_with_its_longest_title() -> None:
    body = (
        '<article><a href="/why-i-left-the-lab?utm_source=a"><img src="x"></a>'
        '<h2><a href="/why-i-left-the-lab">Why I left the lab</a></h2></article>'
    )
    assert [(e.url, e.title) for e in listing(body).entries] == [
        ("https://news.example/why-i-left-the-lab", "Why I left the lab")
    ]


def test_list_entries_obeys_the_selector() -> None:
    body = (
        '<div class="x"><a href="/a">A</a><a href="https://bo.example/b">B</a></div>'
        '<a href="/why-i-left-it">C</a>'
    )
    assert urls_of(body, ".x a") == ["https://news.example/a", "https://bo.example/b"]
    assert urls_of(body, ".x") == ["https://news.example/a", "https://bo.example/b"]
    assert urls_of(body, ".nothing") == []


@pytest.mark.parametrize("selector", ["a[", ">>", "", "::x(", "a:::b"])
def test_list_entries_explains_a_bad_selector(selector: str) -> None:
    with pytest.raises(ParseError, match="write for example"):
        listing("<a href=/a>a</a>", selector)


def test_list_entries_resolves_against_the_base_of_the_page() -> None:
    body = '<head><base href="/deep/er/"></head><h2><a href="why-i-left-it">Why I left it</a></h2>'
    assert urls_of(body) == ["https://news.example/deep/er/why-i-left-it"]


def test_list_entries_says_that_a_page_is_blocked() -> None:
    with pytest.raises(ParseError, match="block page"):
        listing((DATA / "cloudflare.html").read_bytes())
    assert not page.recognises(fetched((DATA / "cloudflare.html").read_bytes()))


def test_list_entries_says_what_is_no_page() -> None:
    with pytest.raises(ParseError, match="application/pdf"):
        page.list_entries(fetched(b"%PDF", "application/pdf"), Place(URL))


def test_list_entries_is_bounded() -> None:
    links = "".join(f'<li><a href="/why-i-left-{n}">Why I left {n}</a></li>' for n in range(4000))
    assert len(urls_of(f"<ul>{links}</ul>")) == page.MAX_ENTRIES


@settings(deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(max_size=100).map(lambda t: f"<a href='{t}'>{t}</a>".encode("utf-8", "replace"))
)
def test_list_entries_raises_nothing_but_parse_error(body: bytes) -> None:
    for kind in ("text/html", ""):
        try:
            page.list_entries(fetched(body, kind), Place(URL))
        except ParseError:
            continue
