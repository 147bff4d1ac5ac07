"""The past of Discourse forums: topics to the first, and the posts of all topics."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.errors import FetchError, ParseError
from scraper.past import Asked
from tests.site import Reply, Request, Site, failing, in_turn, too_many
from tests.site import text as reply
from tests.stepping import Gone, asking, go

JSON = "application/json"
BEGAN = datetime(2020, 1, 1, tzinfo=UTC)


def told(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}


async def gone(asked: Asked) -> Gone:
    async with asking() as ask:
        return await go("discourse", asked, ask)


def topic(number: int, **more: object) -> dict[str, object]:
    """A day later than the one before."""
    at = BEGAN + timedelta(days=number)
    created = f"{at:%Y-%m-%dT%H:%M:%S}.000Z"
    return {"id": number, "slug": f"topic-{number}", "title": "T", "created_at": created, **more}


def answer(topics: list[dict[str, object]], *, has_more: bool) -> Reply:
    more = {"more_topics_url": "/latest?page=1"} if has_more else {}
    return reply(json.dumps({"topic_list": {"topics": topics, **more}}), content_type=JSON)


def pages(site: Site, path: str, count: int, size: int = 30) -> None:
    def page(request: Request) -> Reply:
        assert told(request)["order"] == "created"
        start = int(told(request).get("page", "0")) * size
        numbers = list(range(count, 0, -1))
        some = [topic(number) for number in numbers[start : start + size]]
        return answer(some, has_more=start + size < count)

    site.add(path, page)


# --- topics -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shelf", "listing"),
    [
        ("/c/people/7", "/c/people/7/l/latest.json"),
        ("/tag/farewell", "/tag/farewell/l/latest.json"),
    ],
)
async def test_category_or_tag_is_listed_to_its_first_topic(site, shelf, listing):
    pages(site, listing, 65)
    found = await gone(Asked(site.url(shelf)))
    assert len(found.entries) == 65
    assert len(found.steps) == 3


async def test_pinned_topic_from_long_ago_is_no_end(site):
    first = [topic(1, pinned=True), topic(99), topic(98)]
    second = [topic(97), topic(40)]
    site.add("/latest.json", in_turn(answer(first, has_more=True), answer(second, has_more=True)))
    since = BEGAN + timedelta(days=90)
    found = await gone(Asked(site.url("/"), since=since))
    assert [urlsplit(entry.url).path for entry in found.entries] == [
        "/t/topic-99/99",
        "/t/topic-98/98",
        "/t/topic-97/97",
    ]
    assert len(found.steps) == 2


async def test_forum_that_gives_the_same_topics_for_every_page_ends(site):
    site.add("/latest.json", lambda _: answer([topic(2), topic(1)], has_more=True))
    found = await gone(Asked(site.url("/")))
    assert len({entry.key for entry in found.entries}) == 2
    assert len(found.steps) == 2


async def test_limit_of_requests_is_waited_for(site):
    whole = answer([topic(1)], has_more=False)
    site.add("/latest.json", in_turn(too_many("45"), whole))
    assert len((await gone(Asked(site.url("/")))).entries) == 1


async def test_private_forum_and_what_is_no_forum_are_told(site):
    site.add("/latest.json", failing(403))
    found = await gone(Asked(site.url("/")))
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [403]
    site.add("/latest.json", reply('{"posts": []}', content_type=JSON))
    found = await gone(Asked(site.url("/")))
    assert "is it a Discourse forum?" in str(found.failures[0])


async def test_topic_that_cannot_be_read_is_named(site):
    site.add("/latest.json", lambda _: answer([{"title": "No id"}, topic(1)], has_more=False))
    found = await gone(Asked(site.url("/")))
    assert len(found.entries) == 1
    assert found.skipped == ["No id: no id"]


# --- posts ------------------------------------------------------------------------------------


def post(number: int, **more: object) -> dict[str, object]:
    """Ten posts to a topic, an hour apart."""
    topic_id, place = 1 + number // 10, 1 + number % 10
    at = BEGAN + timedelta(hours=number)
    return {
        "id": number,
        "name": "Ada Falk",
        "username": "ada",
        "created_at": f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
        "cooked": f"<p>Words of post {number}.</p>",
        "post_number": place,
        "topic_title": "A topic",
        "post_url": f"/t/a-topic/{topic_id}/{place}",
        **more,
    }


def limited(numbers: list[int]) -> object:
    """As forums answer now: the 50 posts before a number."""

    def page(request: Request) -> Reply:
        before = int(told(request).get("before", "10000000"))
        some = [post(n) for n in sorted(numbers, reverse=True) if n < before][:50]
        return reply(json.dumps({"latest_posts": some}), content_type=JSON)

    return page


def spanning(numbers: list[int]) -> object:
    """As older forums do: those of 50 numbers, the one that is given included."""

    def page(request: Request) -> Reply:
        before = int(told(request).get("before", max(numbers)))
        some = [post(n) for n in sorted(numbers, reverse=True) if before - 50 < n <= before]
        return reply(json.dumps({"latest_posts": some}), content_type=JSON)

    return page


GAPS = [*range(1, 30), *range(210, 300), 777]


@pytest.mark.parametrize("forum", [limited, spanning])
@pytest.mark.parametrize("numbers", [list(range(1, 124)), GAPS])
async def test_posts_of_all_topics_are_listed_over_gaps_to_the_first(site, forum, numbers):
    site.add("/posts.json", forum(numbers))
    found = await gone(Asked(site.url("/"), options={"posts": "yes"}))
    assert len({entry.key for entry in found.entries}) == len(numbers)
    assert found.failures == []


async def test_posts_come_with_their_words_but_those_that_begin_a_topic(site):
    site.add("/posts.json", limited([20, 21]))
    found = await gone(Asked(site.url("/"), options={"posts": "yes"}))
    host = urlsplit(site.url("/")).netloc
    assert [(entry.key, entry.content_html) for entry in found.entries] == [
        (f"discourse:{host}/3/2", "<p>Words of post 21.</p>"),
        (f"discourse:{host}/3", None),
    ]
    assert found.entries[0].author == "Ada Falk"
    assert found.entries[0].published_at == BEGAN + timedelta(hours=21)


async def test_posts_end_before_the_window(site):
    site.add("/posts.json", limited(list(range(1, 1000))))
    asked = Asked(site.url("/"), BEGAN + timedelta(hours=900), options={"posts": "yes"})
    found = await gone(asked)
    assert len(found.entries) == 100
    assert len(found.steps) == 3


async def test_deleted_hidden_and_unreadable_posts_are_named(site):
    posts = [
        post(3, deleted_at="2020-01-02T00:00:00Z"),
        post(2, hidden=True),
        {"id": 1},
    ]
    site.add("/posts.json", lambda _: reply(json.dumps({"latest_posts": posts})))
    found = await gone(Asked(site.url("/"), options={"posts": "yes"}))
    assert found.entries == []
    assert [line.partition(":")[0] for line in found.skipped] == ["post 3", "post 2", "post 1"]


async def test_posts_of_a_forum_in_a_folder_keep_their_addresses(site):
    site.add("/forum/posts.json", limited([21]))
    found = await gone(Asked(site.url("/forum/"), options={"posts": "yes"}))
    assert urlsplit(found.entries[0].url).path == "/forum/t/a-topic/3/2"


async def test_posts_of_a_category_are_refused(site):
    asked = Asked(site.url("/c/people/7"), options={"posts": "yes"})
    with pytest.raises(ParseError, match="whole forum only"):
        await gone(asked)
