"""WebSub as text: who a feed's hub is, and the messages between hub and subscriber."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import websub
from scraper.places import Place
from scraper.records import Fetched, Hub
from scraper.sources import feed, youtube

URL = "https://ada.example/feed"
ITEM = "<item><title>Bye</title><link>https://ada.example/bye</link></item>"


def fetched(body: str | bytes, *links: str, content_type: str = "application/rss+xml") -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    at = datetime(2026, 5, 4, tzinfo=UTC)
    return Fetched(URL, URL, 200, raw, content_type, "utf-8", at, links=links)


def rss(*links: str, after: str = "") -> str:
    return (
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Ada</title>'
        f"<link>https://ada.example/</link>{''.join(links)}{ITEM}{after}</channel></rss>"
    )


SELF = f'<atom:link rel="self" type="application/rss+xml" href="{URL}"/>'
HUB = '<atom:link rel="hub" href="https://hub.example/"/>'


def test_rss_names_its_hub():
    listing = feed.list_entries(fetched(rss(SELF, HUB)), Place(URL))

    assert listing.hub == Hub("https://hub.example/", URL)


def test_atom_names_its_hub_and_its_topic_letter_by_letter():
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada</title>'
        "<link href='/atom?b=2&amp;a=1&amp;utm_source=x' rel='self'/>"
        '<link rel="hub" href="https://hub.example/push?x=1"/></feed>'
    )

    assert websub.offered(fetched(body)) == Hub(
        "https://hub.example/push?x=1", "https://ada.example/atom?b=2&a=1&utm_source=x"
    )


def test_json_feed_names_its_hub():
    body = (
        '{"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://ada.example/f.json",'
        '"hubs": [{"type": "rssCloud", "url": "https://no.example"}, 7,'
        '{"type": "WebSub", "url": "https://hub.example/"}], "items": []}'
    )

    listing = feed.list_entries(fetched(body, content_type="application/feed+json"), Place(URL))
    assert listing.hub == Hub("https://hub.example/", "https://ada.example/f.json")


def test_headers_come_before_what_the_feed_says():
    links = (
        '<https://other.example/>; rel="hub", </self>; rel="self"',
        '<https://third.example/>; rel="hub"',
    )

    assert websub.offered(fetched(rss(SELF, HUB), *links)) == Hub(
        "https://other.example/", "https://ada.example/self"
    )
    only_hub = websub.offered(fetched(rss(SELF), "<https://other.example/>; rel=hub"))
    assert only_hub == Hub("https://other.example/", URL)


@pytest.mark.parametrize(
    "links",
    [
        (SELF,),
        (HUB,),
        (SELF, '<atom:link rel="hub" href="ftp://hub.example/"/>'),
        (SELF, '<atom:link rel="hub" href="https://a:b@hub.example/"/>'),
        (SELF, '<atom:link rel="hub" href=""/>', '<atom:link rel="hub" href="https://[::1"/>'),
        (SELF, '<atom:link rel="not-hub" href="https://hub.example/"/>'),
        (SELF, f'<atom:link rel="hub" href="https://hub.example/{"x" * 3000}"/>'),
    ],
)
def test_feed_without_a_usable_hub_has_none(links):
    assert websub.offered(fetched(rss(*links))) is None


def test_hub_inside_an_entry_is_not_the_feeds():
    assert websub.offered(fetched(rss(SELF, after=f"<item>{HUB}</item>"))) is None


def test_preset_gets_the_hub_of_its_feed():
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom" '
        'xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Ada</title>'
        f'<link rel="self" href="{URL}"/><link rel="hub" href="https://hub.example/"/>'
        "<entry><id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Bye</title>"
        '<link rel="alternate" href="https://www.youtube.com/watch?v=abc"/></entry></feed>'
    )
    place = Place("https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv")

    listing = youtube.list_entries(fetched(body, content_type="text/xml"), place)
    assert listing.hub == Hub("https://hub.example/", URL)


@given(st.binary(max_size=400), st.text(max_size=100))
def test_offered_never_raises(body, link):
    websub.offered(fetched(body, link))
    websub.offered(fetched(b"{" + body, link))


# --- messages -----------------------------------------------------------------------------------


def test_request_to_subscribe_has_all_fields():
    hub = Hub("https://hub.example/?a=1", "https://ada.example/feed?x=1&y=ü")
    asked = websub.request(hub, "subscribe", "https://me.example/websub/t", "s" * 64, 864_000)

    assert asked.url == "https://hub.example/?a=1"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs((asked.body or b"").decode()) == {
        "hub.mode": ["subscribe"],
        "hub.topic": ["https://ada.example/feed?x=1&y=ü"],
        "hub.callback": ["https://me.example/websub/t"],
        "hub.lease_seconds": ["864000"],
        "hub.secret": ["s" * 64],
    }


def test_request_to_unsubscribe_tells_no_secret():
    asked = websub.request(Hub("https://hub.example/", URL), "unsubscribe", "c", "s", 1)

    assert set(parse_qs((asked.body or b"").decode())) == {"hub.mode", "hub.topic", "hub.callback"}


def test_question_of_a_hub_is_read():
    query = {"hub.mode": "subscribe", "hub.topic": URL, "hub.challenge": "c", "extra": "x"}

    assert websub.read_question({**query, "hub.lease_seconds": "600"}) == websub.Asked(
        "subscribe", URL, "c", 600
    )
    denied = websub.read_question(
        {"hub.mode": "denied", "hub.topic": URL, "hub.reason": "not\n you"}
    )
    assert denied == websub.Asked("denied", URL, reason="not you")


@pytest.mark.parametrize("lease", ["", "-5", "ten", "0", "9" * 40, "٣"])
def test_lease_that_is_no_number_is_not_told(lease):
    query = {"hub.mode": "subscribe", "hub.topic": URL, "hub.lease_seconds": lease}

    asked = websub.read_question(query)
    assert asked is not None
    assert asked.lease_seconds is None


def test_what_no_hub_asks_is_no_question():
    assert websub.read_question({}) is None
    assert websub.read_question({"hub.mode": "subscribe"}) is None


@pytest.mark.parametrize("name", ["sha1", "sha256", "sha384", "sha512"])
def test_signature_is_checked_by_each_method(name):
    body, secret = b"<feed/>", "opensesame"
    made = hmac.new(secret.encode(), body, getattr(hashlib, name)).hexdigest()

    assert websub.is_signed(body, f"{name}={made}", secret)
    assert websub.is_signed(body, f"{name.upper()}={made.upper()}", secret)
    assert not websub.is_signed(body + b" ", f"{name}={made}", secret)
    assert not websub.is_signed(body, f"{name}={made}", "other")
    assert not websub.is_signed(body, f"{name}={made[:-1]}", secret)


@pytest.mark.parametrize("told", [None, "", "sha1", "sha1=", "md5=00", "=", "sha256=é"])
def test_signature_that_is_none_is_refused(told):
    assert not websub.is_signed(b"x", told, "s")
