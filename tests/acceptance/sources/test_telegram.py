"""Telegram: channels by their preview pages, through the service."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.fetch import Fetcher, FetchSettings
from scraper.places import Place
from scraper.records import Fetched, Listing, Post
from scraper.sources import find_by_address, telegram
from tests.site import Reply, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC)
ADDRESS = "https://t.me/Quillon_News"
FAREWELL = "Today is my last day at Quillon Labs,<br/>after four years as a compiler engineer."


def message(number: int, said: str = "A question about compilers.", extra: str = "") -> str:
    at = (NOW - timedelta(minutes=60 - number)).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    body = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{said}</div>'
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap">'
        f'<div class="tgme_widget_message js-widget_message" data-post="quillon_news/{number}">'
        '<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" '
        f'href="https://t.me/quillon_news"><span>Quillon News</span></a></div>{extra}'
        f'{body if said else ""}<a class="tgme_widget_message_date" '
        f'href="https://t.me/quillon_news/{number}"><time datetime="{at}">09:30</time></a>'
        "</div></div>"
    )


def page(*messages: str) -> str:
    head = '<div class="tgme_channel_info_header_title"><span>Quillon News</span></div>'
    return f"<!doctype html><html><body>{head}<main>{''.join(messages)}</main></body></html>"


class Channel:
    """Shows two messages a page, the newest last."""

    def __init__(self, count: int) -> None:
        self.said = dict.fromkeys(range(1, count + 1), "A question about compilers.")

    def __call__(self, request) -> Reply:
        before = int(parse_qs(urlsplit(request.path).query).get("before", ["999"])[0])
        shown = [number for number in self.said if number < before][-2:]
        return text(page(*(message(number, self.said[number]) for number in shown)))


async def test_farewell_in_a_channel_is_told(site, database_url):
    channel = Channel(4)
    site.add("/s/quillon_news", channel)
    async with watching(database_url, ADDRESS, endpoints={"telegram": site.url()}) as watch:
        await watch.once()
        assert [s.kind for s in await watch.sources()] == ["telegram"]
        assert site.paths[-1] == "/s/quillon_news", "one page: the past is no news"
        channel.said |= {5: FAREWELL} | dict.fromkeys(range(6, 9), "Nothing of the kind.")
        asked = len(site.requests)
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        assert watch.told()[0]["evidence"][0]["url"] == "https://t.me/quillon_news/5"
        assert site.paths[asked:] == ["/s/quillon_news", "/s/quillon_news?before=7"]
        site.add("/s/quillon_news", too_many("600"))
        await watch.once()
        (source,) = await watch.sources()
        assert (source.failures, len(watch.told())) == (1, 1)


def listing(body: str) -> Listing:
    at = "https://t.me/s/quillon_news"
    fetched = Fetched(at, at, 200, body.encode(), "text/html", None, NOW)
    return telegram.list_entries(fetched, Place(at, is_first_read=True))


async def test_message_that_a_page_refers_to_is_asked_for(site):
    """Gone is told from hidden, and a message of nothing but a picture from both."""
    channel = Channel(4)
    channel.said |= {3: FAREWELL, 4: ""}
    site.add("/s/quillon_news", channel)
    hidden = "<html><body>Send a message to Ada</body></html>"
    site.page("/s/hidden_news", hidden)
    found = [
        await ask(site, address)
        for address in (
            "https://t.me/Quillon_News/3",
            "https://t.me/quillon_news/4",
            "https://t.me/quillon_news/9",
            "https://t.me/hidden_news/3",
        )
    ]
    told, *refused = found
    assert isinstance(told, Post)
    assert (
        told.text
        == "Today is my last day at Quillon Labs,\nafter four years as a compiler engineer."
    )
    assert (told.key, told.url) == ("telegram:quillon_news/3", "https://t.me/quillon_news/3")
    assert [getattr(each, "reason", each) for each in refused] == [
        "empty_text",
        "gone",
        "login_wall",
    ]


async def ask(site, address: str) -> object:
    reference = platforms.recognise(address)
    assert reference is not None
    settings = FetchSettings(
        user_agent="Swansong", allow_private=("127.0.0.0/8",), spacing_seconds=0
    )
    async with Fetcher(settings) as fetcher:
        resolve = platforms.resolver("telegram")
        assert resolve is not None
        return await resolve(reference, fetcher.get, Endpoints(telegram=site.url().rstrip("/")))


@pytest.mark.parametrize("marks", [(), (" js-message_text", " js-message_reply_text")])
def test_message_is_whole_with_its_author_and_instant(marks):
    signed = '<span class="tgme_widget_message_from_author">Ada Falk</span>'
    quoted = (
        '<a class="tgme_widget_message_reply" href="https://t.me/calder_news/9">'
        '<div class="tgme_widget_message_text '
        'js-message_reply_text">Bo leaves Calder Labs</div></a>'
    )
    said = 'Bye, see <a href="https://x.com/ada/status/2051232930067402759">this</a>.'
    body = page(message(3, said, quoted + signed))
    for mark in marks:
        body = body.replace(mark, "")
    found = listing(body)
    assert found.title == "Quillon News"
    post = found.entries[0].post
    assert post is not None
    told = (post.text, post.author, post.author_handle)
    assert told == ("Bye, see this.", "Ada Falk", "quillon_news")
    assert post.published_at == (NOW - timedelta(minutes=57)).replace(microsecond=0)
    referred = ["x:2051232930067402759", "telegram:calder_news/9"]
    assert [found.key for found in post.references] == referred


def test_forwarded_message_is_by_whoever_wrote_it():
    forwarded = '<a class="tgme_widget_message_forwarded_from_name">Bo Marlow</a>'
    (entry,) = listing(page(message(3, "Bye", forwarded))).entries
    assert entry.author == "Bo Marlow"


def test_message_without_words_is_skipped_with_its_reason():
    found = listing(page(message(1), message(2, ""), message(3)))
    assert len(found.entries) == 2
    assert found.skipped == ("quillon_news/2: no text",)


def test_empty_channel_has_no_entries():
    assert listing(page()).entries == ()


@pytest.mark.parametrize("body", ["", "{}", "<html><body>Send a message to Ada</body></html>"])
def test_what_is_no_preview_is_a_parse_error(body):
    with pytest.raises(ParseError, match="shows no messages"):
        listing(body)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://t.me/s/quillon_news",
        "https://t.me/Quillon_News/",
        "https://telegram.me/quillon_news",
        "https://t.me/s/quillon_news?before=20",
    ],
)
def test_pasted_addresses_are_recognised(pasted):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url) == ("telegram", "https://t.me/s/quillon_news")


@pytest.mark.parametrize(
    "other",
    [
        "https://t.me/quillon_news/5",
        "https://t.me/joinchat/AAAA",
        "https://t.me/joinchat",
        "https://t.me/+abcdef",
        "https://t.me.example/quillon_news",
        "https://t.me/",
    ],
)
def test_messages_and_invitations_are_no_channel(other):
    assert find_by_address(other, Endpoints()) is None
