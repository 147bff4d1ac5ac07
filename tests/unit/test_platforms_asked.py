"""Lobsters and DEV by their interfaces: what each answer means."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms, reactions, references
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, RobotsError, StatusError
from scraper.records import Fetched, NotAPost, Post, Request
from scraper.visit import visit

ENDPOINTS = Endpoints(lobsters="https://lobsters.example", devto="https://dev.example")
FAREWELL = "<p>Today was my last day at Quillon Labs.</p>"
SAID = "Today was my last day at Quillon Labs."
AT = datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)

STORY = "https://lobste.rs/s/abc123/leaving_quillon_labs"
COMMENT = "https://lobste.rs/c/def456"
ARTICLE = "https://dev.to/adafalk/leaving-quillon-labs-4k2j"
ASKED = {
    STORY: "https://lobsters.example/s/abc123.json",
    COMMENT: "https://lobsters.example/c/def456.json",
    ARTICLE: "https://dev.example/api/articles/adafalk/leaving-quillon-labs-4k2j",
}
ANSWERS: dict[str, dict[str, Any]] = {
    STORY: {
        "short_id": "abc123",
        "created_at": "2026-05-04T04:30:15.000-05:00",
        "title": "Leaving Quillon Labs",
        "url": "",
        "score": 12,
        "comment_count": 1,
        "description": FAREWELL,
        "description_plain": SAID,
        "submitter_user": "adafalk",
        "user_is_author": True,
        "tags": ["culture"],
        "short_id_url": "https://lobste.rs/s/abc123",
        "comments_url": STORY,
        "comments": [{"comment": "<p>Bye!</p>", "commenting_user": "bo", "is_deleted": False}],
    },
    COMMENT: {
        "created_at": "2026-05-04T04:30:15.000-05:00",
        "is_deleted": False,
        "parent_comment": None,
        "comment": FAREWELL,
        "comment_plain": SAID,
        "commenting_user": "adafalk",
    },
    ARTICLE: {
        "id": 4711,
        "title": "Leaving Quillon Labs",
        "description": "Today was my …",
        "url": ARTICLE,
        "canonical_url": ARTICLE,
        "published_at": "2026-05-04T09:30:15Z",
        "comments_count": 1,
        "public_reactions_count": 12,
        "tag_list": "career",
        "user": {"name": "Ada Falk", "username": "adafalk"},
        "body_html": FAREWELL,
        "body_markdown": SAID,
    },
}


class Door:
    """Answers one question, and gives pages to whoever asks for them; remembers what was asked."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer
        self.asked: list[str] = []

    async def __call__(self, wanted: str | Request) -> Fetched | FetchError:
        url = wanted if isinstance(wanted, str) else wanted.url
        self.asked.append(url)
        found = self._answer if url in ASKED.values() else b"<html>"
        if isinstance(found, FetchError):
            return found
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Fetched(url, url, 200, body, "application/json", "utf-8", AT)


async def resolve(url: str, answer: Any) -> Any:
    door = Door(answer)
    found = await visit(url, door, ENDPOINTS)
    assert door.asked[0] == ASKED[url]
    return found


@pytest.mark.parametrize(
    ("url", "title", "author", "handle", "native_id"),
    [
        (STORY, "Leaving Quillon Labs", "adafalk", None, "s/abc123"),
        (COMMENT, None, "adafalk", None, "c/def456"),
        (
            ARTICLE,
            "Leaving Quillon Labs",
            "Ada Falk",
            "adafalk",
            "adafalk/leaving-quillon-labs-4k2j",
        ),
    ],
)
async def test_post_is_read_field_by_field(url, title, author, handle, native_id) -> None:
    found = await resolve(url, ANSWERS[url])
    assert isinstance(found, Post)
    assert (found.text, found.title, found.author) == (SAID, title, author)
    assert (found.author_handle, found.native_id) == (handle, native_id)
    assert (found.published_at, found.key) == (AT, f"{found.platform}:{native_id}")


@pytest.mark.parametrize(
    ("url", "changed", "reason"),
    [
        (COMMENT, {"is_deleted": True, "comment": "<p>removed</p>"}, "deleted"),
        (STORY, {"description": "", "url": "https://ada.example/bye"}, "empty_text"),
        (STORY, {"description": 7}, "empty_text"),
        (COMMENT, {"comment": None}, "empty_text"),
        (ARTICLE, {"body_html": ""}, "empty_text"),
    ],
)
async def test_post_without_words_says_why(url, changed, reason) -> None:
    found = await resolve(url, {**ANSWERS[url], **changed})
    assert isinstance(found, NotAPost)
    assert found.reason == reason


async def test_story_that_links_names_where() -> None:
    linked = {**ANSWERS[STORY], "description": "", "url": "https://ada.example/bye"}
    found = await resolve(STORY, linked)
    assert "https://ada.example/bye" in found.detail


@pytest.mark.parametrize("url", ASKED)
async def test_status_that_says_gone_is_believed_and_other_trouble_is_given_on(url) -> None:
    for status in (404, 410):
        found = await resolve(url, StatusError("no", url="u", status=status, is_permanent=True))
        assert isinstance(found, NotAPost)
        assert found.reason == "gone"
    for status in (429, 503):
        trouble = StatusError("busy", url="u", status=status)
        assert await resolve(url, trouble) is trouble


@pytest.mark.parametrize("url", ASKED)
@pytest.mark.parametrize("answer", [b"", b"<html>", [], {}, {"error": "no"}, b"[" * 100_000])
async def test_answer_that_makes_no_sense_is_a_parse_error(url, answer) -> None:
    assert isinstance(await resolve(url, answer), ParseError)


@pytest.mark.parametrize("url", ASKED)
async def test_page_is_read_where_the_interface_may_not_be_asked(url) -> None:
    door = Door(RobotsError("forbidden", url="u"))
    found = await visit(url, door, ENDPOINTS)
    reference = platforms.recognise(url)
    assert isinstance(found, Fetched)
    assert reference is not None
    assert door.asked == [ASKED[url], reference.url]


async def test_article_is_read_from_its_page_where_the_interface_gives_no_text() -> None:
    short = {name: told for name, told in ANSWERS[ARTICLE].items() if not name.startswith("body")}
    assert isinstance(await resolve(ARTICLE, short), Fetched)


async def test_instant_and_name_that_are_none_are_left_out() -> None:
    odd = {"created_at": 17, "submitter_user": {"x": 1}}
    found = await resolve(STORY, {**ANSWERS[STORY], **odd})
    assert (found.published_at, found.author) == (None, None)
    found = await resolve(ARTICLE, {**ANSWERS[ARTICLE], "user": {"name": None, "username": "ada"}})
    assert (found.author, found.author_handle) == ("ada", "ada")


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("https://lobste.rs/s/abc123", "lobsters:s/abc123"),
        ("http://www.lobste.rs/s/abc123/leaving_quillon/", "lobsters:s/abc123"),
        ("https://lobste.rs/s/abc123/leaving#c_def456", "lobsters:s/abc123"),
        ("https://lobste.rs/c/def456", "lobsters:c/def456"),
        ("https://lobste.rs.example/s/abc123", None),
        ("https://lobste.rs/t/culture", None),
        ("https://lobste.rs/s/", None),
        ("https://dev.to/AdaFalk/leaving-quillon-4k2j?x=1", "devto:adafalk/leaving-quillon-4k2j"),
        ("https://dev.to/adafalk", None),
        ("https://dev.to/t/career/top/week", None),
        ("https://dev.to/t/career", None),
        ("https://dev.to/challenges/hack-the-week", None),
        ("https://dev.to.example/adafalk/leaving-quillon-4k2j", None),
    ],
)
def test_address_is_known_by_its_form(written, key) -> None:
    found = platforms.recognise(written)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    "said",
    ["See lobste.rs/s/abc123.", "See lobste.rs/c/def456!", "See dev.to/ada/leaving-quillon-4k2j."],
)
def test_address_is_found_in_plain_text(said) -> None:
    assert len(references.find_mentions(said)) == 1


def test_article_is_looked_up_on_hacker_news_like_any_page() -> None:
    assert reactions.asked_host(ARTICLE, is_farewell=True) == "news.ycombinator.com"
    assert reactions.asked_host(ARTICLE, is_farewell=False) is None
    assert reactions.asked_host(STORY, is_farewell=True) is None
