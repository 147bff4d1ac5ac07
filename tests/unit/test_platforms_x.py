from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, NetworkError, ParseError, RobotsError, StatusError
from scraper.platforms import x
from scraper.records import Fetched, NotAPost, Post, Reference, Unchanged

NOW = datetime(2026, 5, 5, tzinfo=UTC)
ENDPOINTS = Endpoints("https://oembed.example/oembed", "https://result.example/tweet-result")
ID = "2051232930067402759"
POSTED_AT = datetime(2026, 5, 4, 9, 30, 15, 250000, tzinfo=UTC)


def reference() -> Reference:
    found = platforms.recognise(f"https://x.com/ada_example/status/{ID}")
    assert found is not None
    return found


def answer(data: Any) -> Fetched:
    body = data if isinstance(data, bytes) else json.dumps(data).encode()
    return Fetched("u", "u", 200, body, "application/json", "utf-8", NOW)


def refusal(status: int, *, is_permanent: bool = False) -> StatusError:
    return StatusError(f"answered {status}", url="u", status=status, is_permanent=is_permanent)


class Doors:
    """Answers by door, and remembers which were tried."""

    def __init__(self, oembed: Any, result: Any = None) -> None:
        self._answers = {"https://oembed.example": oembed, "https://result.example": result}
        self.asked: list[str] = []

    async def __call__(self, url: str) -> Fetched | Unchanged | FetchError:
        self.asked.append(url)
        found = self._answers["/".join(url.split("/")[:3])]
        assert found is not None, f"{url} should not be asked"
        return found if isinstance(found, Fetched | Unchanged | FetchError) else answer(found)


def oembed(text: str, language: str = "en") -> dict[str, Any]:
    return {
        "url": f"https://twitter.com/ada_example/status/{ID}",
        "author_name": "Ada Example",
        "author_url": "https://twitter.com/ada_example",
        "html": f'<blockquote class="twitter-tweet"><p lang="{language}" dir="ltr">{text}</p>'
        "&mdash; Ada Example (@ada_example) "
        f'<a href="https://twitter.com/ada_example/status/{ID}">May 4, 2026</a></blockquote>\n',
    }


def tweet(**changes: Any) -> dict[str, Any]:
    return {
        "__typename": "Tweet",
        "lang": "en",
        "created_at": "2026-05-04T09:30:15.000Z",
        "entities": {"urls": [], "media": []},
        "id_str": ID,
        "text": "Last day at ExampleCorp",
        "user": {"name": "Ada Example", "screen_name": "ada_example"},
        **changes,
    }


async def resolve(doors: Doors) -> Post:
    found = await x.resolve(reference(), doors, ENDPOINTS)
    assert isinstance(found, Post), found
    return found


@pytest.mark.parametrize(
    ("native_id", "expected"),
    [
        ("20", "6dq1a2xwd93"),
        ("463440424141459456", "14fxvks611f"),
        ("1900000000000000000", "4ltxr9b3f"),
        (ID, "4z4z8pg166"),
    ],
)
def test_token_is_what_javascript_computes(native_id: str, expected: str) -> None:
    assert x.token(native_id) == expected


async def test_resolve_is_content_with_a_whole_oembed() -> None:
    doors = Doors(
        oembed('Last day at <a href="https://twitter.com/X">@ExampleCorp</a>.<br>Bye &amp; thanks')
    )
    post = await resolve(doors)
    assert post.text == "Last day at @ExampleCorp.\nBye & thanks"
    assert (post.author, post.author_handle, post.language) == ("Ada Example", "ada_example", "en")
    assert post.published_at == POSTED_AT
    assert (post.url, post.key) == (f"https://x.com/ada_example/status/{ID}", f"x:{ID}")
    assert (post.platform, post.native_id, post.is_partial) == ("x", ID, False)
    assert len(doors.asked) == 1


async def test_resolve_takes_the_handle_from_the_answer() -> None:
    nameless = platforms.recognise(f"https://x.com/i/status/{ID}")
    assert nameless is not None
    post = await x.resolve(nameless, Doors(oembed("Bye")), ENDPOINTS)
    assert isinstance(post, Post)
    assert post.url == f"https://x.com/ada_example/status/{ID}"


@pytest.mark.parametrize("host", ["x.com", "twitter.com"])
async def test_resolve_leaves_out_the_address_of_a_picture(host: str) -> None:
    short = f'<a href="https://t.co/a">pic.{host}/AbC123</a>'
    post = await resolve(Doors(oembed(f"Last day {short}"), refusal(503)))
    assert post.text == "Last day"


async def test_resolve_writes_out_short_links() -> None:
    short = {"url": "https://t.co/AbC", "expanded_url": "https://ada.example/why-i-am-leaving"}
    data = tweet(
        text="Bye &amp; thanks. I wrote a post: https://t.co/AbC https://t.co/pic",
        entities={"urls": [short], "media": [{"url": "https://t.co/pic"}]},
    )
    post = await resolve(Doors(oembed("Bye https://t.co/AbC"), data))
    assert post.text == "Bye & thanks. I wrote a post: https://ada.example/why-i-am-leaving"
    assert [found.url for found in post.references] == ["https://ada.example/why-i-am-leaving"]


async def test_resolve_marks_a_long_post_as_partial() -> None:
    post = await resolve(Doors(oembed("x" * 280), tweet(note_tweet={"id": "1"})))
    assert post.is_partial


async def test_resolve_refers_to_the_quoted_post() -> None:
    quoted = {"id_str": "2051232930067402000", "user": {"screen_name": "bo"}}
    post = await resolve(Doors(refusal(500), tweet(quoted_tweet=quoted)))
    assert [found.url for found in post.references] == [
        "https://x.com/bo/status/2051232930067402000"
    ]


async def test_resolve_keeps_the_oembed_when_the_other_door_is_shut() -> None:
    post = await resolve(Doors(oembed("Bye https://t.co/AbC"), refusal(429)))
    assert post.text == "Bye https://t.co/AbC"


async def test_resolve_knows_no_language_where_x_knows_none() -> None:
    assert (await resolve(Doors(oembed("👋", "und")))).language is None


async def test_resolve_dates_an_old_post_by_what_x_says() -> None:
    """Ids from before November 2010 carry no clock."""
    old = platforms.recognise("https://x.com/ada/status/20")
    assert old is not None
    data = tweet(created_at="2006-03-21T20:50:14.000Z")
    post = await x.resolve(old, Doors(refusal(404), data), ENDPOINTS)
    assert isinstance(post, Post)
    assert post.published_at == datetime(2006, 3, 21, 20, 50, 14, tzinfo=UTC)


async def test_resolve_tries_no_other_door_when_a_post_is_protected() -> None:
    doors = Doors(refusal(403))
    found = await x.resolve(reference(), doors, ENDPOINTS)
    assert isinstance(found, NotAPost)
    assert found.reason == "withheld"
    assert len(doors.asked) == 1


@pytest.mark.parametrize("tombstone", [{"text": {"text": "This Post was deleted."}}, {}, None])
@pytest.mark.parametrize("first", [refusal(404), oembed("Bye https://t.co/AbC")])
async def test_resolve_obeys_a_tombstone(first: Any, tombstone: Any) -> None:
    data = {"__typename": "TweetTombstone", "tombstone": tombstone}
    found = await x.resolve(reference(), Doors(first, data), ENDPOINTS)
    assert isinstance(found, NotAPost)
    assert found.reason == "withheld"


async def test_resolve_asks_what_is_on_a_picture() -> None:
    short = '<a href="https://t.co/a">pic.x.com/AbC123</a>'
    letter = {"type": "photo", "url": "https://t.co/a", "ext_alt_text": "My last day, on paper."}
    doors = Doors(oembed(f"Bye {short}"), tweet(text="Bye https://t.co/a", mediaDetails=[letter]))
    found = await x.resolve(reference(), doors, ENDPOINTS)
    assert isinstance(found, Post)
    assert found.text == "Bye\n[picture]\nMy last day, on paper."


@pytest.mark.parametrize("author", ["Post", "Tweet"])
async def test_resolve_tells_what_its_author_deleted(author: str) -> None:
    said = f"This {author} was deleted by the {author} author. Learn more"
    data = {"__typename": "TweetTombstone", "tombstone": {"text": {"text": said}}}
    found = await x.resolve(reference(), Doors(refusal(404), data), ENDPOINTS)
    assert found == NotAPost(reference().url, "deleted", said)


@pytest.mark.parametrize(
    "said",
    [
        "This Post is from a suspended account. Learn more",
        "You’re unable to view this Post because this account owner limits who can view them.",
        "Age-restricted adult content. This content might not be appropriate for people under 18.",
    ],
)
async def test_resolve_blames_no_author_for_what_others_withhold(said: str) -> None:
    data = {"__typename": "TweetTombstone", "tombstone": {"text": {"text": said}}}
    found = await x.resolve(reference(), Doors(refusal(404), data), ENDPOINTS)
    assert found == NotAPost(reference().url, "withheld", said)


async def test_post_of_a_suspended_author_is_withheld() -> None:
    found = await x.resolve(reference(), Doors(refusal(404), tweet(user=None)), ENDPOINTS)
    assert found == NotAPost(reference().url, "withheld", "its author is suspended")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (refusal(404), refusal(404)),
        (refusal(404), {}),
        (refusal(404), refusal(410, is_permanent=True)),
        (refusal(404), RobotsError("forbidden", url="u", is_permanent=True)),
        (RobotsError("forbidden", url="u", is_permanent=True), refusal(404)),
    ],
)
async def test_resolve_believes_that_a_post_is_gone(first: Any, second: Any) -> None:
    found = await x.resolve(reference(), Doors(first, second), ENDPOINTS)
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (refusal(404), refusal(429)),
        (refusal(404), NetworkError("reset", url="u")),
        (refusal(503), {}),
        (refusal(429), refusal(404)),
    ],
)
async def test_resolve_asks_again_later_while_a_door_is_only_unreachable(
    first: Any, second: Any
) -> None:
    """Gone is final, so a failure that may pass never counts as one."""
    found = await x.resolve(reference(), Doors(first, second), ENDPOINTS)
    assert isinstance(found, FetchError)
    assert not found.is_permanent


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b"\xff\xfe", b"[" * 100_000, b'{"html": 3}'])
async def test_resolve_returns_an_error_for_an_unreadable_answer(body: bytes) -> None:
    found = await x.resolve(reference(), Doors(answer(body), answer(body)), ENDPOINTS)
    assert isinstance(found, ParseError | NotAPost)


async def test_resolve_survives_wrong_types() -> None:
    data = tweet(
        text=None, entities=[1], lang=[5], quoted_tweet="x", created_at=7, user={"name": 3}
    )
    post = await resolve(Doors(refusal(500), data))
    assert post.text == ""
