from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import sources
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing
from scraper.sources import feed

DATA = Path(__file__).parent.parent / "data" / "feed"
NOW = datetime(2026, 6, 1, tzinfo=UTC)
URL = "https://ada.example/feed"
FULL = "<p>" + "Today is my last day at ExampleCorp, and I want to thank you all. " * 5 + "</p>"
MAY_4 = datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)


def fetched(
    body: bytes | str, kind: str = "application/rss+xml", charset: str | None = None
) -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(URL, URL, 200, raw, kind, charset, NOW)


def listing(body: bytes | str, **how: Any) -> Listing:
    return feed.list_entries(fetched(body, **how), Place("https://blog.example/feed"))


def rss(items: str, channel: str = "") -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
        ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">'
        f"<channel><title>Ada's notes</title><link>https://ada.example/</link>{channel}{items}"
        "</channel></rss>"
    )


def item(more: str = "", link: str = "https://ada.example/bye") -> str:
    return f"<item><title>Bye</title><link>{link}</link>{more}</item>"


def only(body: bytes | str, **how: Any) -> Entry:
    (entry,) = listing(body, **how).entries
    return entry


def atom(entry: str, more: str = "") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {more}><title>Ada</title>{entry}</feed>'


@pytest.mark.parametrize(
    "name", ["rss091.xml", "rss20.xml", "rss10.rdf", "atom.xml", "feed11.json", "feed10.json"]
)
def test_list_entries_reads_every_format_alike(name: str) -> None:
    found = listing((DATA / name).read_bytes())
    assert found.title == "Ada's notes"
    first, second = found.entries
    assert (first.url, first.key) == ("https://ada.example/bye", "ada.example/bye")
    assert (second.url, second.key) == ("https://ada.example/hello", "ada.example/hello")
    assert first.title == "Goodbye & thanks"
    if name != "rss091.xml":
        assert first.author == "Ada Example"
        assert first.published_at == MAY_4
        assert first.content_html is not None
        assert "last day at ExampleCorp" in first.content_html
    assert first.language == "en" or name == "rss10.rdf"
    assert second.content_html is None


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (f"<content:encoded><![CDATA[{FULL}]]></content:encoded>", FULL),
        (f"<description><![CDATA[{FULL}]]></description>", None),
        ("<content:encoded>Too short to be a post.</content:encoded>", None),
        (
            f"<content:encoded><![CDATA[{FULL}<p>Read more on the site</p>]]></content:encoded>",
            None,
        ),
        (f"<content:encoded><![CDATA[{FULL[:-4]}and so […]</p>]]></content:encoded>", None),
        ("", None),
    ],
)
def test_content_is_whole_only_when_it_stands_where_whole_texts_do(
    more: str, expected: str | None
) -> None:
    assert only(rss(item(more))).content_html == expected


def test_content_of_a_platforms_own_feed_is_whole_in_the_description() -> None:
    link = "https://social.example/@ada/116515603431428242"
    body = rss(
        f"<item><link>{link}</link><description>&lt;p&gt;Last day!&lt;/p&gt;</description></item>"
    )
    assert only(body).content_html == "<p>Last day!</p>"
    assert only(body).key == "mastodon:social.example/116515603431428242"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Mon, 04 May 2026 09:30:15 +0000", MAY_4),
        ("Mon, 04 May 26 02:30:15 PDT", MAY_4),
        ("04 May 2026 05:30:15 EDT", MAY_4),
        ("2026-05-04T11:30:15+02:00", MAY_4),
        ("not a date", None),
        ("Mon, 04 May 2199 09:30:15 +0000", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
    ],
)
def test_dates_become_utc_or_nothing(written: str, expected: datetime | None) -> None:
    assert only(rss(item(f"<pubDate>{written}</pubDate>"))).published_at == expected
    assert only(rss(item(f"<dc:date>{written}</dc:date>"))).published_at == expected


def test_an_entry_without_link_uses_a_guid_that_is_one() -> None:
    body = rss(
        "<item><title>A</title><guid>https://ada.example/a</guid></item>"
        '<item><title>B</title><guid isPermaLink="false">tag:ada.example,2026:1</guid></item>'
        "<item><title>C</title></item>" + item()
    )
    found = listing(body)
    assert [entry.url for entry in found.entries] == [
        "https://ada.example/a",
        "https://ada.example/bye",
    ]
    assert found.skipped == ("B: no link", "C: no link")


def test_links_are_resolved_and_tidied() -> None:
    assert only(rss(item(link="/bye?utm_source=rss"))).url == "https://ada.example/bye"


def test_links_are_resolved_against_xml_base() -> None:
    body = atom(
        '<entry xml:base="posts/"><title>Bye</title><link href="bye"/></entry>',
        'xml:base="https://bo.example/blog/"',
    )
    assert only(body).url == "https://bo.example/blog/posts/bye"


def test_the_original_link_is_preferred() -> None:
    more = "<feedburner:origLink>https://ada.example/real</feedburner:origLink>"
    assert only(rss(item(more, "https://feedproxy.example/~r/1"))).url == "https://ada.example/real"


def test_an_entry_keeps_its_identity() -> None:
    before = only(rss(item("<guid>1</guid>", "http://www.ada.example/bye/?utm_campaign=x")))
    after = only(
        rss("<item><title>New</title><guid>2</guid><link>https://ada.example/bye</link></item>")
    )
    assert before.key == after.key


def test_entries_with_one_key_are_listed_once() -> None:
    assert len(listing(rss(item() + item(link="http://ada.example/bye#x"))).entries) == 1


def test_titles_and_authors_are_plain_text() -> None:
    body = rss(
        "<item><title>&lt;b&gt;Bye&lt;/b&gt; &amp;amp; thanks</title><link>/x</link>"
        "<author>ada@ada.example (Ada Example)</author></item>"
    )
    entry = only(body)
    assert (entry.title, entry.author) == ("Bye & thanks", "Ada Example")


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ("<ttl>60</ttl>", 3600.0),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
            1800.0,
        ),
        ("<ttl>99999</ttl>", feed.MAX_WAIT_SECONDS),
        ("<ttl>soon</ttl>", None),
        ("", None),
    ],
)
def test_a_feed_may_ask_us_to_stay_away(channel: str, expected: float | None) -> None:
    assert listing(rss(item(), channel)).wait_seconds == expected


@pytest.mark.parametrize("name", ["hnrss.xml", "hackernews.xml"])
def test_hacker_news_entries_are_the_articles(name: str) -> None:
    (entry,) = listing((DATA / name).read_bytes()).entries
    assert entry.url == "https://ada.example/why-i-left"
    assert entry.content_html is None


@pytest.mark.parametrize("name", ["unescaped.xml", "unclosed.xml", "cut.xml", "double_prolog.xml"])
def test_broken_feeds_are_read_as_far_as_they_go(name: str) -> None:
    assert "https://ada.example/bye" in {e.url for e in listing((DATA / name).read_bytes()).entries}


def test_the_http_charset_comes_before_the_prolog() -> None:
    body = rss("<item><title>Müller geht</title><link>/x</link></item>").replace(
        '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>'
    )
    assert only(body.encode("latin-1"), charset="iso-8859-1").title == "Müller geht"


def test_the_prologs_encoding_is_obeyed() -> None:
    body = rss("<item><title>Мария ушла</title><link>/x</link></item>").replace(
        '<?xml version="1.0"?>', '<?xml version="1.0" encoding="windows-1251"?>'
    )
    assert only(body.encode("windows-1251")).title == "Мария ушла"


def test_entities_are_not_expanded() -> None:
    levels = "".join(
        f'<!ENTITY {c} "{f"&{p};" * 10}">' for p, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    body = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">{levels}'
        '<!ENTITY file SYSTEM "file:///etc/hostname">]>'
        '<rss version="2.0"><channel><title>T</title><item><title>Bye &i; &file;</title>'
        "<link>https://ada.example/bye</link></item></channel></rss>"
    )
    started = time.perf_counter()
    found = listing(body)
    assert time.perf_counter() - started < 5
    assert all(len(entry.title or "") < 100 for entry in found.entries)


def test_a_huge_feed_is_bounded() -> None:
    body = rss("".join(item(link=f"/{n}") for n in range(100_000)))
    started = time.perf_counter()
    found = listing(body)
    assert len(found.entries) == feed.MAX_ENTRIES
    assert found.skipped == ("99000 entries after the first 1000",)
    assert time.perf_counter() - started < 20


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<!doctype html><html><head></head><body>Just a moment...</body></html>", "HTML page"),
        ("", "empty"),
        ("hello", "not a feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [', "no JSON"),
        ('{"version": "https://jsonfeed.org/version/1.1"}', "without items"),
        ("<urlset><url><loc>https://a.example/</loc></url></urlset>", "not a feed"),
    ],
)
def test_what_is_no_feed_says_so(body: str, says: str) -> None:
    with pytest.raises(ParseError, match=says):
        listing(body, kind="text/html")


def test_a_feed_without_entries_is_a_feed() -> None:
    assert listing(rss("")).entries == ()


def test_json_items_of_wrong_shape_are_left_out() -> None:
    items = [
        1,
        None,
        {"id": 7, "url": 5},
        {"id": "https://ada.example/a"},
        {"url": "/b", "authors": 3},
    ]
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    assert [entry.url for entry in listing(body).entries] == [
        "https://ada.example/a",
        "https://ada.example/b",
    ]


def test_find_kind_tells_feeds_from_pages() -> None:
    assert sources.find_kind(fetched(rss(item()), "text/xml")) == "feed"
    assert sources.find_kind(fetched(atom(""), "text/html")) == "feed"
    assert (
        sources.find_kind(fetched((DATA / "feed11.json").read_bytes(), "application/json"))
        == "feed"
    )
    assert sources.find_kind(fetched('<html><a href="/a">a</a></html>', "text/html")) == "page"
    assert sources.find_kind(fetched(b"%PDF-1.4", "application/pdf")) is None
    assert sources.find_kind(fetched(b'{"a": 1}', "application/json")) is None


PARTS = st.lists(
    st.sampled_from(
        ["<rss version='2.0'>", "<channel>", "<item>", "</item>", "<link>", "</link>", "/x",
         "<guid>",
         "<title>", "<![CDATA[", "]]>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>",
         "<link href='/y'/>", "<content type='xhtml'>", "&nbsp;", "&lol;", "<!DOCTYPE a [",
         "xml:base='::'", "xml:base='http://['",
         "origLink", "<pubDate>", "Mon, 99 May", '{"version":"https://jsonfeed.org/version/1.1","items":',
         '[{"url":', "[[", "1}]", "<?xml version='1.0' encoding='bogus'?>", "<rdf:RDF>"]
    )
    | st.text(max_size=10),
    max_size=30,
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(PARTS.map(lambda parts: "".join(parts).encode("utf-8", "replace")) | st.binary(max_size=200))
def test_list_entries_raises_nothing_but_parse_error(body: bytes) -> None:
    for charset in (None, "utf-16", "bogus"):
        try:
            found = listing(body, charset=charset)
        except ParseError:
            continue
        assert all(entry.url.startswith("http") for entry in found.entries)


def test_author_of_an_atom_feed_is_that_of_entries_without_one():
    body = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>Notes</title>
    <updated>2026-05-04T09:30:15Z</updated><author><name>Ines Duarte</name></author>
    <entry><id>urn:1</id><title>Goodbye</title><link href="https://ines.example/bye"/></entry>
    <entry><id>urn:2</id><title>Guest</title><link href="https://ines.example/guest"/>
    <author><name>Sven Amari</name></author></entry></feed>"""
    listing = feed.list_entries(fetched(body), Place("https://blog.example/feed"))
    assert [entry.author for entry in listing.entries] == ["Ines Duarte", "Sven Amari"]
