"""What each platform is asked for replies, and what its answers tell, whatever they are."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError, StatusError
from scraper.reactions import Replies, ask, asked_host
from scraper.records import Fetched, NotAPost, Request

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
BLUESKY = "https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3mkzedzxejl33"
MASTODON = "https://social.example/@ada/116515603431428242"
MISSKEY = "https://social.example/notes/alukc5zmk3z90001"
ITEM = "https://news.ycombinator.com/item?id=49000001"
TOPIC = "https://forum.example/t/good-bye/42"
ANSWER = "https://forum.example/t/good-bye/42/3"
X = "https://x.com/ada_example/status/2051232930067402759"
PAGE = "https://ada.example/bye"
ASKED = [BLUESKY, MASTODON, MISSKEY, ITEM, TOPIC, ANSWER, X, PAGE]


class Web:
    """Answers every question alike, and notes it."""

    def __init__(self, *answers: Any) -> None:
        self.answers, self.asked = list(answers), []

    async def __call__(self, question: str | Request) -> Any:
        url = question.url if isinstance(question, Request) else question
        self.asked.append(url)
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, Exception):
            return given
        body = given if isinstance(given, bytes) else json.dumps(given).encode()
        return Fetched(url, url, 200, body, "application/json", None, NOW)


def refused(status: int, said: Any = None) -> StatusError:
    answer = json.dumps(said).encode() if said else b""
    return StatusError(f"answered {status}", url="https://a.example", status=status, answer=answer)


async def asking(url: str, *answers: Any) -> tuple[Any, list[str]]:
    web = Web(*answers)
    return await ask(url, web, Endpoints()), web.asked


@pytest.mark.parametrize("url", ASKED)
@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b"null",
        b"[" * 100_000,
        {"thread": {"post": 3}, "hits": [{"url": 4, "num_comments": "x"}], "children": {}},
        {"post_stream": {"posts": [[]], "stream": 3}, "conversation_count": "many"},
        {"post_stream": {"posts": [{}], "stream": ["a", None]}, "account": 3, "replies_count": -4},
    ],
)
async def test_whatever_comes_is_a_number_or_a_reason(url, answer):
    found, _ = await asking(url, answer)
    assert isinstance(found, Replies | NotAPost | ParseError)
    if isinstance(found, Replies):
        assert 0 <= found.total < 10


@pytest.mark.parametrize("url", ASKED)
async def test_failure_is_given_on(url):
    error = refused(503)
    assert (await asking(url, error))[0] is error


@pytest.mark.parametrize(
    ("url", "error", "reason"),
    [
        (BLUESKY, refused(400, {"error": "NotFound", "message": "Post not found"}), "gone"),
        (BLUESKY, refused(400, {"error": "AccountDeactivated", "message": "x"}), "withheld"),
        (MASTODON, refused(404, {"error": "Record not found"}), "gone"),
        (MASTODON, refused(401, {"error": "This API requires a user"}), "login_wall"),
        (MISSKEY, refused(400, {"error": {"code": "NO_SUCH_NOTE"}}), "gone"),
        (TOPIC, refused(404, {"errors": ["Not there."], "error_type": "not_found"}), "gone"),
        (TOPIC, refused(403, {"errors": ["Private."]}), "withheld"),
    ],
)
async def test_platform_that_says_no_is_believed(url, error, reason):
    found, _ = await asking(url, error)
    assert isinstance(found, NotAPost)
    assert found.reason == reason


@pytest.mark.parametrize("url", [MASTODON, TOPIC, ITEM])
async def test_404_of_something_else_says_nothing_of_the_post(url):
    error = refused(404)
    assert (await asking(url, error))[0] is error


async def test_first_post_of_a_topic_may_be_deleted_there():
    first = {"id": 1, "username": "ada", "cooked": "", "user_deleted": True, "post_number": 1}
    found, _ = await asking(TOPIC, {"post_stream": {"posts": [first], "stream": [1]}})
    assert isinstance(found, NotAPost)
    assert found.reason == "deleted"


async def test_x_withholds_in_its_own_words():
    said = {"text": {"text": "Age-restricted adult content."}}
    found, asked = await asking(X, {"__typename": "TweetTombstone", "tombstone": said})
    assert isinstance(found, NotAPost)
    assert found.reason == "withheld"
    assert asked[0].startswith("https://cdn.syndication.twimg.com/tweet-result?id=2051232930067402")


async def test_misskey_tells_the_number_alone():
    found, asked = await asking(MISSKEY, {"id": "alukc5zmk3z90001", "repliesCount": 7})
    assert (found.total, found.read) == (7, ())
    assert asked == ["https://social.example/api/notes/show"]


async def test_answers_to_one_post_of_a_topic():
    posts = [
        {"id": n, "username": f"u{n}", "cooked": "<p>Hi</p>", "post_number": n} for n in range(1, 6)
    ]
    posts[3]["reply_to_post_number"] = posts[4]["reply_to_post_number"] = 3
    posts[4]["username"] = "u3"
    found, asked = await asking(
        ANSWER, {"post_stream": {"posts": posts, "stream": [1, 2, 3, 4, 5]}}
    )
    assert (found.total, [each.author for each in found.read]) == (1, ["u4"])
    assert asked == ["https://forum.example/t/42.json"]


async def test_replies_below_what_the_author_went_on_to_write_count_too():
    def node(key: str, did: str, *below: Any, **more: Any) -> dict[str, Any]:
        uri = f"at://did:plc:{did * 24}/app.bsky.feed.post/{key}"
        record = {"text": "Thanks", "langs": ["en"]}
        return {"post": {"uri": uri, "record": record, **more}, "replies": list(below)}

    hidden = {"did": "did:plc:" + "c" * 24}
    hidden["labels"] = [{"val": "!no-unauthenticated", "src": hidden["did"]}]
    blocked = {"$type": "app.bsky.feed.defs#blockedPost", "uri": "at://x", "blocked": True}
    own = node("3b", "a", node("3c", "b"), replyCount=1)
    told = node("3a", "a", own, node("3d", "c", author=hidden), blocked, replyCount=3)
    found, _ = await asking(BLUESKY, {"thread": told})
    assert (found.total, len(found.read)) == (3, 1), "hidden ones are counted and not read"


@pytest.mark.parametrize(
    ("url", "is_farewell", "host"),
    [
        (BLUESKY, False, "bsky.app"),
        (MASTODON, False, "social.example"),
        (TOPIC, False, "forum.example"),
        (ITEM, False, "news.ycombinator.com"),
        (X, False, "x.com"),
        (PAGE, True, "news.ycombinator.com"),
        (PAGE, False, None),
        ("https://www.linkedin.com/posts/ada-7456998619611148345", True, None),
        ("https://t.me/ada/3", True, None),
    ],
)
def test_who_is_asked(url, is_farewell, host):
    assert asked_host(url, is_farewell=is_farewell) == host
