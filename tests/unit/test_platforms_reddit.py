"""Posts of Reddit by the feeds at their addresses: what each answer means."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ObstacleError, ParseError, RobotsError, StatusError
from scraper.records import Fetched, NotAPost, Post, Request
from scraper.visit import visit

POST = "https://www.reddit.com/r/compilers/comments/abc123/leaving_quillon_labs"
COMMENT = f"{POST}/def456"
ENDPOINTS = Endpoints(reddit="https://feeds.example")
ASKED = "https://feeds.example/r/compilers/comments/abc123/leaving_quillon_labs"
AT = datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)
FAREWELL = "Today was my last day at Quillon Labs."


def entry(
    native_id: str, said: str | None = FAREWELL, author: str = "/u/adafalk", **more: Any
) -> str:
    name = f"<author><name>{author}</name><uri>u</uri></author>" if author else ""
    body = f'<!-- SC_OFF --><div class="md"><p>{said}</p></div><!-- SC_ON -->' if said else ""
    beside = f' submitted by /u/ada <a href="{more.get("link", POST)}">[link]</a>'
    return (
        f'<entry>{name}<category term="compilers" label="r/compilers"/>'
        f'<content type="html">{html.escape(body + beside)}</content><id>{native_id}</id>'
        f'<link href="{POST}/"/><updated>2026-05-04T09:30:15+00:00</updated>'
        "<published>2026-05-04T09:30:15+00:00</published>"
        "<title>Leaving Quillon Labs</title></entry>"
    )


def feed(*entries: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
    return f"{head}<title>A post</title>{''.join(entries)}</feed>".encode()


async def resolve(url: str, answer: bytes | FetchError, kind: str = "application/atom+xml") -> Any:
    asked: list[str] = []

    async def get(wanted: str | Request) -> Fetched | FetchError:
        address = wanted if isinstance(wanted, str) else wanted.url
        asked.append(address)
        if isinstance(answer, FetchError):
            return answer
        return Fetched(address, address, 200, answer, kind, "utf-8", AT)

    found = await visit(url, get, ENDPOINTS)
    assert asked[0] == (f"{ASKED}/def456/.rss" if url == COMMENT else f"{ASKED}/.rss")
    return found


@pytest.mark.parametrize(
    ("url", "native_id", "title"),
    [(POST, "t3_abc123", "Leaving Quillon Labs"), (COMMENT, "t1_def456", None)],
)
async def test_post_is_found_among_what_is_said_below(url, native_id, title) -> None:
    others = [entry(each, "Good luck.", "/u/bo") for each in ("t3_abc123", "t1_zzz")]
    rest = [each for each in others if native_id not in each]
    found = await resolve(url, feed(*rest, entry(native_id)))
    assert isinstance(found, Post)
    assert (found.text, found.title) == (FAREWELL, title)
    assert (found.author, found.author_handle, found.published_at) == ("adafalk", "adafalk", AT)
    assert (found.key, found.native_id) == (f"reddit:{native_id}", native_id)
    assert (found.platform, found.url) == ("reddit", url)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (entry("t3_abc123", author=""), "deleted"),
        (entry("t3_abc123", author="/u/[deleted]"), "deleted"),
        (entry("t3_abc123", "[deleted]"), "deleted"),
        (entry("t3_abc123", "[removed]"), "withheld"),
        (entry("t3_abc123", None, link="https://ada.example/bye"), "empty_text"),
    ],
)
async def test_post_without_words_says_why(told, reason) -> None:
    found = await resolve(POST, feed(told))
    assert isinstance(found, NotAPost)
    assert (found.reason, found.url) == (reason, POST)


@pytest.mark.parametrize("link", [POST, "https://i.redd.it/a.png", "http://[", ""])
async def test_post_that_is_a_title_or_a_picture_is_its_title(link) -> None:
    found = await resolve(POST, feed(entry("t3_abc123", None, link=link)))
    assert isinstance(found, Post)
    assert found.text == "Leaving Quillon Labs"


async def test_comment_that_is_no_longer_below_its_post_is_gone() -> None:
    found = await resolve(COMMENT, feed(entry("t3_abc123")))
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


@pytest.mark.parametrize("url", [POST, COMMENT])
@pytest.mark.parametrize(
    "answer", [b"", b"{}", b"<feed>", b"<rss/>", feed(), feed(entry("t1_zzz")), b"<a>" * 10_000]
)
async def test_answer_that_makes_no_sense_says_nothing_of_the_post(url, answer) -> None:
    assert isinstance(await resolve(url, answer), ParseError)


async def test_page_in_the_place_of_the_feed_is_a_block() -> None:
    found = await resolve(POST, b"<!doctype html><html>Sorry</html>", "text/html")
    assert isinstance(found, ObstacleError)


async def test_status_that_says_gone_is_believed_and_other_trouble_is_given_on() -> None:
    found = await resolve(POST, StatusError("no", url="u", status=404, is_permanent=True))
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"
    for trouble in (StatusError("busy", url="u", status=429), RobotsError("no", url="u")):
        assert await resolve(POST, trouble) is trouble


@pytest.mark.parametrize(
    ("written", "key"),
    [
        (f"{POST}/?utm_source=share", "reddit:t3_abc123"),
        ("https://old.reddit.com/r/Compilers/comments/abc123/", "reddit:t3_abc123"),
        ("https://reddit.com/r/compilers/comments/abc123/another_title/", "reddit:t3_abc123"),
        (f"{COMMENT}/?context=3", "reddit:t1_def456"),
        ("https://www.reddit.com/r/compilers/", None),
        ("https://www.reddit.com/user/ada", None),
        ("https://www.reddit.com/r/compilers/comments/", None),
        ("https://reddit.com.example/r/compilers/comments/abc123/", None),
    ],
)
def test_address_is_known_by_its_form(written, key) -> None:
    found = platforms.recognise(written)
    assert (found.key if found else None) == key
