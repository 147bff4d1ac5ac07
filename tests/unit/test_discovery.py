from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.discovery import FeedLink, feeds_in, guesses
from scraper.records import Fetched

URL = "https://ada.example/notes/"


def fetched(body: str | bytes, kind: str = "text/html") -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(URL, URL, 200, raw, kind, "utf-8", datetime(2026, 6, 1, tzinfo=UTC))


def link(kind: str, href: str, title: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" href="{href}" title="{title}">'


def test_feeds_in_finds_every_kind_in_order() -> None:
    head = (
        link("application/rss+xml", "/feed", "Ada's notes")
        + link("application/atom+xml; charset=utf-8", "atom.xml")
        + link("application/feed+json", "https://cdn.example/feed.json")
        + link("text/html", "/de")
    )
    assert feeds_in(fetched(head)) == (
        FeedLink("https://ada.example/feed", "Ada's notes"),
        FeedLink("https://ada.example/notes/atom.xml", None),
        FeedLink("https://cdn.example/feed.json", None),
    )


def test_feeds_in_skips_comments_and_repeats() -> None:
    head = (
        link("application/rss+xml", "/comments/feed/")
        + link("application/rss+xml", "/a/feed", "Ada » Comments Feed")
        + link("application/rss+xml", "/feed", "A")
        + link("application/rss+xml", "http://ada.example/feed/", "B")
    )
    assert feeds_in(fetched(head)) == (FeedLink("https://ada.example/feed", "A"),)


def test_feeds_in_reads_link_headers() -> None:
    source = replace(
        fetched("", "application/json"),
        links=('</next>; rel="next", </feed.xml>; rel="alternate"; type="application/rss+xml"',),
    )
    assert feeds_in(source) == (FeedLink("https://ada.example/feed.xml", None),)


def test_guesses_try_the_place_itself_and_then_the_root() -> None:
    tried = guesses("https://ada.example/notes?x=1")
    assert tried[0] == "https://ada.example/notes/atom.xml"
    assert "https://ada.example/notes/feed/" in tried
    assert "https://ada.example/feed.xml" in tried
    assert len(tried) == len(set(tried)) == 18
    assert len(guesses("https://ada.example")) == 9


def test_guesses_refuse_what_is_no_address() -> None:
    with pytest.raises(ValueError):
        guesses("ada")


@given(st.binary(max_size=200), st.text(max_size=100))
def test_feeds_in_never_raises(body: bytes, header: str) -> None:
    feeds_in(
        replace(
            fetched(b"<link rel=alternate type=application/rss+xml href='" + body), links=(header,)
        )
    )
