from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.dates import Moment
from scraper.markup import parse
from scraper.metadata import Metadata, clean_author, clean_title, primary_language, read_metadata

URL = "https://www.news.example/a"


def read(head: str, body: str = "", attributes: str = "") -> Metadata:
    page = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return read_metadata(parse(page), URL)


def ld(source: str) -> str:
    return f'<script type="application/ld+json">{source}</script>'


def published(found: Metadata) -> datetime | None:
    return next((moment.at for moment in found.published if isinstance(moment, Moment)), None)


@pytest.mark.parametrize(
    "source",
    [
        '{"@type": "NewsArticle", "headline": "Lead leaves", "author": {"name": "Ada Example"}}',
        '[{"@type": "WebSite"}, {"@type": ["NewsArticle", "Thing"], "headline": "Lead leaves", '
        '"author": ["Ada Example"]}]',
        '{"@graph": [{"@type": "https://schema.org/BlogPosting", "headline": "Lead leaves", '
        '"author": {"@id": "#ada"}}, {"@id": "#ada", "@type": "Person", "name": "Ada Example"}]}',
        '{"@type": "Article", "headline": "Lead leaves", "author": [{"name": "Ada Example",},],}',
        '<!-- {"@type": "Article", "headline": "Lead leaves", "author": "By Ada Example"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "Lead leaves", "author": "Ada Example"}\n'
        "//]]>",
        '{"@type": "Article", "headline": "Lead\n leaves", "author": "Ada Example"};',
        '{"@type": "WebPage", "mainEntity": {"@type": "DiscussionForumPosting", "headline": '
        '"Lead leaves", "author": {"name": "Ada Example"}}}',
    ],
)
def test_json_ld_is_read_in_every_shape(source: str) -> None:
    found = read(ld(source))
    assert (found.title, found.author) == ("Lead leaves", "Ada Example")


@pytest.mark.parametrize(
    "source",
    ["{", "null", "[[[[", "5", '"x"', '{"@graph": 3}', '{"author": {"name": []}}', "[" * 99999],
)
def test_broken_json_ld_says_nothing(source: str) -> None:
    assert read(ld(source)).title is None


def test_the_first_article_is_believed_before_open_graph() -> None:
    head = (
        ld('{"@type": "Report", "headline": "One", "datePublished": "2026-05-04T09:30:15+02:00"}')
        + '<meta property="og:title" content="Two">'
        + '<meta property="article:published_time" content="2026-05-05T00:00:00Z">'
    )
    found = read(head)
    assert found.title == "One"
    assert published(found) == datetime(2026, 5, 4, 7, 30, 15, tzinfo=UTC)


def test_open_graph_may_stand_in_name_and_in_capitals() -> None:
    head = (
        '<META NAME="OG:Title" CONTENT="Lead leaves"><meta name="og:site_name" content="The Wire">'
        '<meta property="author" content="Ada Example"><meta name="DC.Date" content="2026-05-04">'
    )
    found = read(head)
    assert (found.title, found.site_name, found.author) == (
        "Lead leaves",
        "The Wire",
        "Ada Example",
    )
    assert published(found) == datetime(2026, 5, 4, tzinfo=UTC)


def test_an_h_entry_is_read() -> None:
    body = (
        '<div class="h-entry"><h1 class="p-name">Goodbye</h1><a class="p-author h-card" href="/">'
        '<span class="p-name">Ada Example</span></a>'
        '<time class="dt-published" datetime="2026-05-04T09:30:15Z">May 4</time>'
        '<time class="dt-updated" datetime="2026-05-05">May 5</time></div>'
    )
    found = read("", body)
    assert found.author == "Ada Example"
    assert published(found) == datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)
    assert Moment(datetime(2026, 5, 5, tzinfo=UTC), is_exact=False) in found.modified


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<article><p class="byline">By Ada Example | May 4</p></article>', "Ada Example"),
        ('<main><a rel="author" href="/ada">Ada Example</a></main>', "Ada Example"),
        (
            '<p class="author">Ada has been with us for ten years and writes about many things.'
            * 2,
            None,
        ),
        ('<p class="byline">The Wire</p>', None),
    ],
)
def test_a_byline_is_read_where_nothing_else_names_the_author(
    body: str, expected: str | None
) -> None:
    assert read('<meta property="og:site_name" content="The Wire">', body).author == expected


def test_several_authors_are_joined_and_bounded() -> None:
    two = '{"@type": "Article", "author": [{"name": "Ada"}, {"name": "Bo"}, {"name": "Ada"}]}'
    assert read(ld(two)).author == "Ada, Bo"
    nested = '{"@type": "Article", "author": [[[[["Ada"]]]]]}'
    assert read(ld(nested)).author is None


def test_an_organization_is_no_author() -> None:
    one = '{"@type": "Article", "author": {"@type": "Organization", "name": "Newsroom"}}'
    assert read(ld(one)).author is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("By Ada Example", "Ada Example"),
        ("Von Ada Example", "Ada Example"),
        ("作者:艾达", "艾达"),
        ("作者\uff1a艾达", "艾达"),
        ("Byron Example", "Byron Example"),
        ("ada@ada.example (Ada Example)", "Ada Example"),
        ("Ada Example <ada@ada.example>", "Ada Example"),
        ("/u/ada", "ada"),
        ("&Aacute;da", "Áda"),
        ("<b>Ada</b>", "Ada"),
        ("https://www.facebook.com/thewire", None),
        ("ada@ada.example", None),
        ("The Wire", None),
        ("admin", None),
        ("", None),
        (7, None),
        ("a" * 300, None),
        ("<" * 10_000 + "@", None),
    ],
)
def test_clean_author_keeps_names_only(written: object, expected: str | None) -> None:
    assert clean_author(written, "The Wire") == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lead leaves | The Wire", "Lead leaves"),
        ("Lead leaves - The Wire", "Lead leaves"),
        ("Lead leaves – The Wire", "Lead leaves"),
        ("The Wire: Lead leaves", "The Wire: Lead leaves"),
        ("The Wire | Lead leaves", "Lead leaves"),
        ("Lead leaves | Technology | The Wire", "Lead leaves | Technology"),
        ("Lead leaves — news.example", "Lead leaves"),
        ("Lead leaves - and says why", "Lead leaves - and says why"),
        ("The Wire", "The Wire"),
        ("Bye &amp; thanks", "Bye & thanks"),
        ("  ", None),
    ],
)
def test_clean_title_leaves_out_the_site(written: str, expected: str | None) -> None:
    assert clean_title(written, "The Wire", URL) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="twitter:creator" content="@ada">', "ada"),
        (
            '<meta name="twitter:creator" content="@W"><meta name="twitter:site" content="@w">',
            None,
        ),
        ('<link rel="me" href="https://twitter.com/ada">', "ada"),
        ('<link rel="me" href="https://x.com.example/ada">', None),
        (
            ld('{"@type": "Article", "author": {"name": "A", "sameAs": ["https://x.com/ada"]}}'),
            "ada",
        ),
    ],
)
def test_the_handle_is_the_authors_never_the_sites(head: str, expected: str | None) -> None:
    assert read(head).author_handle == expected


def test_the_language_comes_from_the_root() -> None:
    head = '<meta property="og:locale" content="de_DE">'
    assert read(head, attributes='lang="zh-Hant-TW"').language == "zh"
    assert read(head, attributes='lang=""').language == "de"


@pytest.mark.parametrize(
    ("written", "expected"),
    [("en-US", "en"), ("EN_gb", "en"), ("und", None), ("english", None), (3, None)],
)
def test_primary_language(written: object, expected: str | None) -> None:
    assert primary_language(written) == expected


def test_a_time_in_a_list_of_teasers_dates_nothing() -> None:
    one = '<article><time datetime="2026-05-04">x</time></article>'
    assert published(read("", one)) == datetime(2026, 5, 4, tzinfo=UTC)
    assert published(read("", one * 2)) is None
