"""Items of Hacker News by its interface: what each answer means."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, RobotsError, StatusError
from scraper.platforms import hackernews
from scraper.records import Fetched, NotAPost, Post, Reference, Request

URL = "https://news.ycombinator.com/item?id=49000001"
ASKED = "https://items.example/v0/item/49000001.json"
ENDPOINTS = Endpoints(hackernews_items="https://items.example/v0")
ITEM = {
    "by": "ada",
    "id": 49000001,
    "score": 57,
    "text": "Today was my last day at Quillon Labs.<p>Thank you &amp; goodbye.",
    "time": 1777887015,
    "title": "Leaving Quillon Labs",
    "type": "story",
}


def reference() -> Reference:
    found = platforms.recognise(URL)
    assert found is not None
    return found


class Door:
    """Answers by address, and remembers what was asked."""

    def __init__(self, item: Any, page: bytes = b"") -> None:
        self._answers = {ASKED: item, URL: page}
        self.asked: list[str] = []

    async def __call__(self, wanted: str | Request) -> Fetched | FetchError:
        url = wanted if isinstance(wanted, str) else wanted.url
        self.asked.append(url)
        found = self._answers[url]
        if isinstance(found, FetchError):
            return found
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        now = datetime(2026, 5, 5, tzinfo=UTC)
        return Fetched(url, url, 200, body, "application/json", "utf-8", now)


async def resolve(item: Any) -> Any:
    return await hackernews.resolve(reference(), Door(item), ENDPOINTS)


async def test_item_is_read_field_by_field() -> None:
    found = await resolve(ITEM)
    assert isinstance(found, Post)
    assert found.text == "Today was my last day at Quillon Labs.\nThank you & goodbye."
    assert (found.title, found.author, found.key) == (
        "Leaving Quillon Labs",
        "ada",
        "hackernews:49000001",
    )
    assert found.published_at == datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)
    assert (found.platform, found.native_id) == ("hackernews", "49000001")


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (None, "gone"),
        ({"deleted": True, "id": 49000001, "time": 1777887015, "type": "comment"}, "deleted"),
        ({**ITEM, "dead": True}, "withheld"),
        ({**ITEM, "text": None, "url": "https://ada.example/bye"}, "empty_text"),
        ({"id": 49000001, "text": 7}, "empty_text"),
    ],
)
async def test_item_without_words_says_why(item: Any, reason: str) -> None:
    found = await resolve(item)
    assert isinstance(found, NotAPost)
    assert found.reason == reason


@pytest.mark.parametrize("item", [b"<html>", [], {"id": 7, "text": "another"}, b"{"])
async def test_answer_that_makes_no_sense_is_a_parse_error(item: Any) -> None:
    assert isinstance(await resolve(item), ParseError)


async def test_instant_that_is_none_is_left_out() -> None:
    for time in ("soon", -1, 10**15, None):
        found = await resolve({**ITEM, "time": time})
        assert isinstance(found, Post)
        assert found.published_at is None


async def test_page_is_read_where_the_interface_may_not_be_asked() -> None:
    door = Door(RobotsError("forbidden", url="u"), b"<html>")
    found = await hackernews.resolve(reference(), door, ENDPOINTS)
    assert isinstance(found, Fetched)
    assert door.asked == [ASKED, URL]


async def test_trouble_is_given_on() -> None:
    busy = StatusError("busy", url="u", status=503)
    assert await resolve(busy) is busy
