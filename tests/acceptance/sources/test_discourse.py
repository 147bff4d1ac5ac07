"""Discourse forums: topics listed as JSON, each told as one post, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, StatusError
from scraper.places import Place
from scraper.platforms import discourse as platform
from scraper.records import Fetched, NotAPost, Post
from scraper.sources import discourse, find_kind, first_request
from tests.site import Reply, Request, text
from tests.watching import watching

NOW = datetime.now(UTC).replace(microsecond=0)
JSON = "application/json"
FORUM = "https://forum.example/"
TOPIC = "https://forum.example/t/good-bye/42"
GENERATOR = '<meta name="generator" content="Discourse 3.4.0 - https://github.com/discourse">'


def stamp(**ago: float) -> str:
    return (NOW - timedelta(**ago)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def topic(number: int, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "title": f"Topic {number}",
        "slug": f"topic-{number}",
        "created_at": stamp(hours=100 - number),
        "posts_count": 2,
        **more,
    }


def post(number: int, cooked: str, **more: object) -> dict[str, object]:
    return {
        "id": 900 + number,
        "name": "Ada Falk",
        "username": "adafalk",
        "created_at": stamp(hours=2),
        "updated_at": stamp(hours=1),
        "cooked": cooked,
        "post_number": number,
        "reply_to_post_number": None,
        "topic_id": 42,
        "deleted_at": None,
        "hidden": False,
        **more,
    }


def stream(*posts: dict[str, object]) -> dict[str, object]:
    told = {"posts": list(posts), "stream": [p["id"] for p in posts]}
    return {"id": 42, "title": "Good bye", "slug": "good-bye", "post_stream": told}


class Forum:
    """Answers with topics in pages of two, newest first."""

    def __init__(self, *topics: dict[str, object]) -> None:
        self.topics = list(topics)

    def __call__(self, request: Request) -> Reply:
        page = int(parse_qs(urlsplit(request.path).query).get("page", ["0"])[0])
        found = list(reversed(self.topics))
        shown = found[2 * page : 2 * page + 2]
        more = {"more_topics_url": "/latest?page=1"} if found[2 * page + 2 :] else {}
        answer = {"topic_list": {"per_page": 2, "topics": shown, **more}}
        return text(json.dumps(answer), content_type=JSON)


def fetched(value: object, at: str = FORUM, kind: str = JSON) -> Fetched:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Fetched(at, at, 200, body, kind, None, NOW)


async def test_farewell_in_a_topic_is_told(site, database_url):
    forum = Forum(topic(1), topic(2), topic(3))
    site.page("/", f"<html><head>{GENERATOR}</head><body>Topics</body></html>")
    site.add("/latest.json", forum)
    for number in range(2, 8):
        answer = stream(post(1, "<p>How do I build this?</p>"))
        site.page(f"/t/{number}.json", json.dumps(answer), content_type=JSON)
    told = stream(
        post(1, "<p>Today is my last day at Quillon Labs.</p>"),
        post(2, "<p>Congratulations!</p>", username="kai", name="Kai"),
        post(3, "<p>I was a compiler engineer there for four years.</p>"),
    )
    site.page("/t/42.json", json.dumps(told), content_type=JSON)
    async with watching(database_url, site.url("/")) as watch:
        await watch.once()
        assert [source.kind for source in await watch.sources()] == ["discourse"]
        forum.topics += [topic(number) for number in range(4, 8)]
        forum.topics.append(topic(42, title="Good bye", slug="good-bye"))
        await watch.once()
        (departure,) = watch.told()
        assert (departure["person"], departure["organization"]) == ("Ada Falk", "Quillon Labs")
        assert departure["evidence"][0]["url"] == site.url("/t/good-bye/42")
        pages = [path for path in site.paths if "/latest.json" in path]
        assert len(pages) == 1 + 3, "as many pages as hold news"


async def resolve(answer: Fetched | FetchError, url: str = TOPIC) -> tuple[object, list[str]]:
    reference = platforms.recognise(url)
    assert reference is not None
    asked: list[str] = []

    async def get(question):
        asked.append(question)
        if question == url:
            return fetched(b"<html>page</html>", url, "text/html")
        return answer

    return await platform.resolve(reference, get, Endpoints()), asked


async def test_topic_is_one_post_of_its_author():
    told = stream(
        post(1, "<p>Today is my last day.</p><blockquote><p>Ship it, always.</p></blockquote>"),
        post(2, "<p>No!</p>", username="kai"),
        post(3, "<p>One thing more.</p>", reply_to_post_number=1),
        post(4, "<p>Yes, Kai.</p>", reply_to_post_number=2),
        post(5, "<p>Hidden.</p>", hidden=True),
    )
    found, asked = await resolve(fetched(told))
    assert isinstance(found, Post)
    assert asked == ["https://forum.example/t/42.json"]
    assert found.text == "Today is my last day.\nShip it, always.\nOne thing more."
    assert [found.text[a:b] for a, b in found.quotes] == ["Ship it, always."]
    assert (found.author, found.author_handle) == ("Ada Falk", "adafalk")
    assert (found.key, found.native_id) == ("discourse:forum.example/42", "42")
    assert found.published_at == NOW - timedelta(hours=2)
    assert platforms.post_key(found.url) == found.key


async def test_post_with_a_number_is_asked_by_it():
    answer = fetched(post(7, "<p>I leave.</p>", topic_slug="good-bye"))
    found, asked = await resolve(answer, f"{TOPIC}/7")
    assert isinstance(found, Post)
    assert asked == ["https://forum.example/posts/by_number/42/7.json"]
    assert (found.text, found.key) == ("I leave.", "discourse:forum.example/42/7")
    assert found.references == ()


@pytest.mark.parametrize(
    ("answered", "key"), [(3, "discourse:forum.example/42/3"), (1, "discourse:forum.example/42")]
)
async def test_post_refers_to_the_one_that_it_answers(answered, key):
    answer = post(7, "<p>Good luck!</p>", topic_slug="good-bye", reply_to_post_number=answered)
    found, _ = await resolve(fetched(answer), f"{TOPIC}/7")
    assert isinstance(found, Post)
    assert [each.key for each in found.references] == [key]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (fetched(stream(post(1, "", hidden=True))), "withheld"),
        (fetched(stream(post(1, "", deleted_at=stamp(hours=1)))), "deleted"),
        (StatusError("no", url=TOPIC, status=403, answer=b'{"errors": ["private"]}'), "withheld"),
        (StatusError("no", url=TOPIC, status=404, answer=b'{"errors": ["gone"]}'), "gone"),
    ],
)
async def test_what_is_withheld_or_gone_is_asked_no_further(answer, reason):
    found, asked = await resolve(answer)
    assert isinstance(found, NotAPost)
    assert found.reason == reason
    assert len(asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        StatusError("no", url=TOPIC, status=404),
        fetched(b"<html>all is a page here</html>", kind="text/html"),
    ],
)
async def test_host_that_is_no_forum_gives_its_page(answer):
    found, asked = await resolve(answer)
    assert isinstance(found, Fetched)
    assert asked[-1] == TOPIC


async def test_passing_errors_and_malformed_answers_are_errors():
    busy = StatusError("no", url=TOPIC, status=429)
    assert (await resolve(busy))[0] is busy
    odd = stream(post(1, "<p>I leave.</p>"), post(2, "<p>Yes.</p>", reply_to_post_number=[{}]))
    assert isinstance((await resolve(fetched(odd)))[0], Post)
    for body in (b"{}", b"[]", b"{"):
        assert isinstance((await resolve(fetched(body)))[0], ParseError)


class Topic:
    """A long topic of a forum that gives no post by its number."""

    def __init__(self, *posts: dict[str, object]) -> None:
        self.posts = {p["id"]: p for p in posts}
        self.asked: list[str] = []

    async def get(self, url: str) -> Fetched | FetchError:
        self.asked.append(url)
        parts = urlsplit(url)
        if parts.path == "/t/42.json":
            told = stream(*list(self.posts.values())[:20])
            told["post_stream"]["stream"] = list(self.posts)
            return fetched(told, url)
        if parts.path == "/t/42/posts.json":
            ids = [int(each) for each in parse_qs(parts.query)["post_ids[]"]]
            assert len(ids) <= 20
            return fetched({"id": 42, "post_stream": {"posts": [self.posts[i] for i in ids]}}, url)
        if parts.path == "/t/good-bye/42/33":
            return fetched(b"<html>the page</html>", url, "text/html")
        return StatusError("no", url=url, status=404)

    async def resolve(self, number: int):
        reference = platforms.recognise(f"{TOPIC}/{number}")
        return await platform.resolve(reference, self.get, Endpoints())


def by(name: str, number: int, cooked: str = "<p>Yes.</p>", **more: object) -> dict[str, object]:
    return post(number, cooked, username=name, name=name.title(), **more)


@pytest.mark.parametrize("deleted", [set(), set(range(21, 25)), set(range(2, 32))])
async def test_post_beyond_the_first_is_found_in_its_topic(deleted):
    posts = [by("kai", n) for n in range(1, 60) if n not in deleted | {33, 34}]
    posts += [by("ada", 33, "<p>I leave Quillon Labs.</p>"), by("ada", 34, "<p>For the sea.</p>")]
    topic = Topic(*sorted(posts, key=lambda each: each["post_number"]))
    found = await topic.resolve(33)
    assert isinstance(found, Post)
    assert (found.author_handle, found.text) == ("ada", "I leave Quillon Labs.\nFor the sea.")
    assert found.key == "discourse:forum.example/42/33"
    assert len(topic.asked) <= 4


async def test_post_that_its_topic_has_no_more_is_gone():
    topic = Topic(*(by("kai", n) for n in range(1, 60) if n != 33))
    found = await topic.resolve(33)
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"
    assert len(topic.asked) == 3


async def test_author_who_goes_on_beyond_the_first_posts_is_read_to_the_end():
    topic = Topic(*(by("ada", n, f"<p>Part {n}.</p>") for n in range(1, 33)), by("kai", 33))
    found = await topic.resolve(1)
    assert isinstance(found, Post)
    assert found.text.endswith("Part 31.\nPart 32.")
    short = Topic(*(by("kai" if n == 20 else "ada", n) for n in range(1, 33)))
    await short.resolve(1)
    assert len(short.asked) == 1


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"topic_list": null}'])
def test_what_is_no_answer_is_a_parse_error(body):
    with pytest.raises(ParseError):
        discourse.list_entries(fetched(body), Place(FORUM))


def test_broken_topics_are_skipped_with_their_reason():
    answer = {"topic_list": {"topics": [topic(1), {"title": "No id"}, "none", topic(2, slug="")]}}
    listing = discourse.list_entries(fetched(answer), Place(FORUM))
    assert [entry.url for entry in listing.entries] == [f"{FORUM}t/topic-1/1", f"{FORUM}t/topic/2"]
    assert listing.skipped == ("No id: no id",)


@pytest.mark.parametrize(
    ("added", "asked"),
    [
        (FORUM, "/latest.json"),
        (f"{FORUM}latest", "/latest.json"),
        (f"{FORUM}c/people/7", "/c/people/7/l/latest.json"),
        (f"{FORUM}c/people/7/l/latest.json", "/c/people/7/l/latest.json"),
        (f"{FORUM}tag/bye", "/tag/bye/l/latest.json"),
        (f"{FORUM}forum/c/people/7", "/forum/c/people/7/l/latest.json"),
    ],
)
def test_forum_category_and_tag_are_asked_for(added, asked):
    assert urlsplit(first_request("discourse", Place(added)).url).path == asked


def test_page_is_known_by_its_generator_unless_it_is_no_list():
    page = f"<html><head>{GENERATOR}</head><body>Topics</body></html>".encode()
    assert find_kind(fetched(page, FORUM, "text/html")) == "discourse"
    assert find_kind(fetched(page, f"{FORUM}c/people/7", "text/html")) == "discourse"
    assert find_kind(fetched(page, TOPIC, "text/html")) != "discourse"
    assert find_kind(fetched(page, f"{FORUM}u/ada", "text/html")) != "discourse"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (TOPIC, "discourse:forum.example/42"),
        (f"{TOPIC}/1", "discourse:forum.example/42"),
        (f"{TOPIC}/3?u=kai", "discourse:forum.example/42/3"),
        ("https://a.example/forum/t/good-bye/42", "discourse:a.example/forum/42"),
    ],
)
def test_topics_are_recognised(url, key):
    found = platforms.recognise(url)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("url", ["https://a.example/t/42", "https://a.example/t/good-bye"])
def test_what_others_write_alike_is_none(url):
    assert platforms.recognise(url) is None
