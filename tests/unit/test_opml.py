"""Lists of sources in OPML: what we write we read, and what others write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml import etree

from scheduler import opml
from scraper.endpoints import Endpoints
from scraper.records import SourceOptions
from storage.types import SourceView

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)


def view(url: str, kind: str = "feed", **values) -> SourceView:
    given = {
        "id": 1,
        "url": url,
        "kind": kind,
        "title": None,
        "state": "active",
        "origin": "added",
        "next_fetch_at": NOW,
        "last_ok_at": None,
        "last_new_at": None,
        "failures": 0,
        "last_reason": None,
        "last_detail": None,
        "silent_reason": None,
        "posts_count": 0,
        "departures_count": 0,
        **values,
    }
    return SourceView(**given)


def read(body: str, head: str = "") -> opml.Outlines:
    document = f'{head}<opml version="2.0"><head/><body>{body}</body></opml>'
    return opml.read(document.encode(), Endpoints())


def test_what_is_written_is_read_again():
    views = [
        view("https://orbit.example/feed?a=1&b=2", title='Orbit "News" & <more>'),
        view("https://lab.example/news", "page", options=SourceOptions("h2 > a"), state="paused"),
        view(
            "https://news.ycombinator.com/user?id=ada",
            "hackernews",
            interval_seconds=7200,
            options=SourceOptions(None, {"author": "ada", "tags": "story"}),
        ),
        view("https://press.example/feed", tags=("press", "daily news")),
        view("https://new.example/", "auto", title="Bad \x01\ufffe name"),
    ]
    document = opml.write(views, NOW)
    found = opml.read(document, Endpoints())
    assert found.skipped == ()
    for before, outline in zip(views, found.found, strict=True):
        after = outline.source
        assert (after.url, after.kind, after.options) == (before.url, before.kind, before.options)
        assert (after.interval_seconds, after.tags) == (before.interval_seconds, before.tags)
        assert outline.is_paused == (before.state == "paused")
    assert found.found[0].source.title == 'Orbit "News" & <more>'


def test_feeds_are_written_as_other_readers_have_them():
    root = etree.fromstring(
        opml.write([view("https://a.example/feed"), view("https://b.example/", "page")], NOW)
    )
    assert (root.tag, root.get("version")) == ("opml", "2.0")
    feed, page = root.findall("body/outline")
    assert (feed.get("type"), feed.get("xmlUrl"), feed.get("htmlUrl")) == (
        "rss",
        "https://a.example/feed",
        None,
    )
    assert (page.get("xmlUrl"), page.get("htmlUrl")) == (None, "https://b.example/")
    assert all(each.get("text") for each in (feed, page))


def test_categories_of_other_readers_are_tags():
    url = 'xmlUrl="https://orbit.example/feed"'
    (outline,) = read(f'<outline {url} category="/News/Labs, /News ,labs,,News" />').found

    assert outline.source.tags == ("Labs", "News", "labs")


def test_folders_of_other_readers_are_opened():
    found = read(
        '<outline text="News"><outline text="Deep">'
        '<outline text="Orbit" type="rss" xmlUrl="https://orbit.example/feed" '
        'htmlUrl="https://orbit.example/"/></outline></outline>'
        '<outline text="R&D" xmlUrl="http://lab.example/rss"/>'
    )
    assert [(o.source.url, o.source.kind, o.source.title) for o in found.found] == [
        ("https://orbit.example/feed", "feed", "Orbit"),
        ("http://lab.example/rss", "feed", found.found[1].source.title),
    ]
    assert found.skipped == ()


def test_address_that_a_kind_knows_becomes_that_kind():
    found = read('<outline text="Ada" xmlUrl="https://news.ycombinator.com/user?id=ada"/>')
    assert [(o.source.kind, o.source.options.extra["author"]) for o in found.found] == [
        ("hackernews", "ada")
    ]


OURS = 'xmlns:swansong="urn:swansong:opml"'


@pytest.mark.parametrize(
    ("outline", "reason"),
    [
        ('<outline text="Empty"/>', "Empty: it has no address"),
        ('<outline text="Bad" xmlUrl="ftp://a.example/"/>', "Bad: "),
        ('<outline xmlUrl="javascript:alert(1)"/>', "javascript:alert(1): "),
        ('<outline text="L" type="include" url="https://a.example/l.opml"/>', "another list"),
        (
            f'<outline {OURS} text="K" htmlUrl="https://a.example/" swansong:kind="gopher"/>',
            "gopher",
        ),
        (
            f'<outline {OURS} text="O" htmlUrl="https://news.ycombinator.com/newest" '
            'swansong:kind="hackernews" swansong:option-qery="x"/>',
            'did you mean "query"',
        ),
        (
            f'<outline {OURS} text="I" xmlUrl="https://a.example/" swansong:interval="-5"/>',
            "interval",
        ),
    ],
)
def test_broken_outline_is_skipped_with_its_reason_and_the_rest_is_read(outline, reason):
    found = read(f'{outline}<outline text="Good" xmlUrl="https://good.example/feed"/>')
    assert [each.source.title for each in found.found] == ["Good"]
    (skipped,) = found.skipped
    assert reason in skipped


def test_source_that_is_named_twice_is_taken_once():
    twice = '<outline text="{}" xmlUrl="https://a.example/feed"/>'
    found = read(twice.format("One") + twice.format("Two"))
    assert [each.source.title for each in found.found] == ["One"]
    assert found.skipped == ("Two: named twice in the list",)


@pytest.mark.parametrize(
    "document", [b"", b"no xml", b"<rss/>", b"<opml/>", b"\x00\xff", b"<html>"]
)
def test_what_is_no_opml_is_refused(document):
    with pytest.raises(opml.OpmlError, match="no OPML"):
        opml.read(document, Endpoints())


def test_entities_are_never_opened(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("https://secret.example/feed")
    head = (
        f'<!DOCTYPE opml [<!ENTITY file SYSTEM "file://{secret}">'
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    )
    found = read('<outline text="x" xmlUrl="&file;"/><outline text="&b;&b;&b;"/>', head)
    assert "secret" not in repr(found)
