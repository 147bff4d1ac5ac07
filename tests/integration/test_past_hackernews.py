"""The past of Hacker News: what its search answers, in the windows that it is asked for."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scraper.endpoints import Endpoints
from scraper.errors import LimitError, ParseError
from scraper.past import Asked
from scraper.past import hackernews as kind
from scraper.records import Fetched, Request
from tests.site import Reply, in_turn, text, too_many, truncated
from tests.stepping import asking, go, walk

START = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
BOUND = re.compile(r"created_at_i(>=|<=)(\d+)")


def hit(number: int, at: datetime | None = None, **more: Any) -> dict[str, Any]:
    at = at or START + timedelta(minutes=number)
    return {
        "objectID": str(49_000_000 + number),
        "created_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "created_at_i": int(at.timestamp()),
        "author": "adafalk",
        "title": f"Story {number}",
        "url": None,
        "points": 57,
        "num_comments": 0,
        "story_text": "Nothing but a question about compilers.",
        "comment_text": None,
        "_tags": ["story", "author_adafalk", f"story_{49_000_000 + number}"],
        **more,
    }


def comment(number: int, below: int) -> dict[str, Any]:
    return hit(
        number,
        title=None,
        story_text=None,
        comment_text="Ada left for good.",
        story_id=49_000_000 + below,
        story_title=f"Story {below}",
        _tags=["comment", "author_bolind", f"story_{49_000_000 + below}"],
    )


class Search:
    """Answers like the search, newest first, and gives `most` hits of a question at most."""

    def __init__(self, *hits: dict[str, Any], most: int = 1000) -> None:
        self.hits, self.most = list(hits), most

    def __call__(self, request) -> Reply:
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
        found = [h for h in self.hits if self._fits(h, query)]
        found.sort(key=lambda h: (h["created_at_i"], h["objectID"]), reverse=True)
        size = min(self.most, int(query["hitsPerPage"]))
        start = size * int(query.get("page", "0"))
        return answer(found[start : start + size], len(found))

    def _fits(self, found: dict[str, Any], query: dict[str, str]) -> bool:
        for sign, bound in BOUND.findall(query.get("numericFilters", "")):
            at = found["created_at_i"]
            if at < int(bound) if sign == ">=" else at > int(bound):
                return False
        words = query.get("query", "").casefold()
        said = f"{found['title']} {found['story_text']} {found['comment_text']}".casefold()
        return words in said and all(
            any(one in found["_tags"] for one in tag.strip("()").split(","))
            for tag in re.findall(r"\([^)]*\)|[^,]+", query.get("tags", ""))
        )


def answer(hits: list[Any], total: int) -> Reply:
    told = {"hits": hits, "page": 0, "nbHits": total, "nbPages": 1, "hitsPerPage": 1000}
    return text(json.dumps(told), content_type="application/json")


def key(number: int) -> str:
    return f"hackernews:{49_000_000 + number}"


@pytest.fixture
def asked(site):
    """Builds what is asked of this server."""

    def build(target: str = "story", **more: Any) -> Asked:
        return Asked(target, endpoints=Endpoints(hackernews_search=site.url("/api")), **more)

    return build


async def test_goes_back_to_the_first_hit(site, asked):
    site.add("/api/search_by_date", Search(*(hit(n) for n in range(25)), most=4))
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys == [key(n) for n in range(24, -1, -1)]
    assert (gone.failures, gone.skipped, gone.total) == ([], [], 25)
    assert gone.entries[0].published_at == START + timedelta(minutes=24)
    assert gone.entries[0].content_html == "Nothing but a question about compilers."


async def test_hits_of_one_second_are_all_told_once(site, asked):
    busy = START + timedelta(minutes=5)
    told = [hit(n, busy if 3 <= n <= 5 else None) for n in range(10)]
    site.add("/api/search_by_date", Search(*told, most=4))
    async with asking() as ask:
        entries = await walk("hackernews", asked(), ask)
    assert sorted(entry.key for entry in entries) == [key(n) for n in range(10)]


async def test_second_with_more_hits_than_are_given_is_passed_with_a_word(site, asked):
    told = [hit(n, START if n < 6 else None) for n in range(8)]
    told.append(hit(8, START - timedelta(hours=1)))
    site.add("/api/search_by_date", Search(*told, most=4))
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys[-1] == key(8), "what is older is told all the same"
    assert len(gone.keys) == len(set(gone.keys)) == 7
    assert gone.skipped == [
        f"4 hits in the second {int(START.timestamp())}: what else was posted in it is not told"
    ]


async def test_only_the_window_is_asked_for(site, asked):
    site.add("/api/search_by_date", Search(*(hit(n) for n in range(25)), most=4))
    since, until = START + timedelta(minutes=5), START + timedelta(minutes=11)
    async with asking() as ask:
        entries = await walk("hackernews", asked(since=since, until=until), ask)
    assert [entry.key for entry in entries] == [key(n) for n in range(10, 4, -1)]
    assert len(site.requests) == 1 + 2


async def test_link_of_the_window_is_listed_though_its_page_has_a_date_of_its_own(site, asked):
    linked = hit(1, url="https://falk.example/bye?utm_source=hn", story_text=None)
    site.add("/api/search_by_date", Search(linked, hit(2)))
    async with asking() as ask:
        entries = await walk("hackernews", asked(until=START + timedelta(minutes=2)), ask)
    assert [(e.url, e.published_at) for e in entries] == [("https://falk.example/bye", None)]


@pytest.mark.parametrize(
    "target",
    ["author:adafalk", "https://news.ycombinator.com/user?id=adafalk"],
)
async def test_all_that_a_user_posted(site, asked, target):
    other = hit(3, _tags=["story", "author_bolind"])
    said = {**comment(2, 1), "_tags": ["comment", "author_adafalk", "story_49000001"]}
    site.add("/api/search_by_date", Search(hit(1), said, other))
    async with asking() as ask:
        entries = await walk("hackernews", asked(target), ask)
    assert [entry.key for entry in entries] == [key(2), key(1)]


async def test_thread_is_told_with_its_comments(site, asked):
    told = [hit(1), comment(2, 1), comment(3, 1), comment(4, 9)]
    site.add("/api/search_by_date", Search(*told))
    thread = "https://news.ycombinator.com/item?id=49000001"
    async with asking() as ask:
        whole = await walk("hackernews", asked(thread), ask)
        said = await walk("hackernews", asked(thread, options={"tags": "comment"}), ask)
    assert [entry.key for entry in whole] == [key(3), key(2), key(1)]
    assert [entry.content_html for entry in said] == ["Ada left for good."] * 2


async def test_comments_below_found_stories_where_they_are_wanted(site, asked):
    told = [hit(1, title="Who left Quillon?", num_comments=2), hit(2, title="Who left? Nobody")]
    told += [comment(3, 1), comment(4, 1), comment(5, 1), comment(6, 9)]
    site.add("/api/search_by_date", Search(*told, most=2))
    async with asking() as ask:
        alone = await walk("hackernews", asked("who left"), ask)
        entries = await walk("hackernews", asked("who left", options={"comments": "yes"}), ask)
    assert [entry.key for entry in alone] == [key(2), key(1)]
    assert [entry.key for entry in entries] == [key(n) for n in (2, 1, 5, 4, 3)]


async def test_hit_that_cannot_be_read_is_named(site, asked):
    broken = hit(2, objectID=None)
    site.add("/api/search_by_date", lambda _: answer([hit(3), broken, "no hit", hit(1)], 4))
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys == [key(3), key(1)]
    assert gone.skipped == ["a hit: no id", "something among the hits that is none"]
    assert gone.failures == []


async def test_answer_that_is_too_long_is_asked_for_in_shorter_ones(site, asked):
    long = "A word. " * 20
    told = [hit(n, story_text=f"story {long}") for n in range(150)]
    site.add("/api/search_by_date", Search(*told))
    async with asking(max_wire_bytes=60_000) as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys == [key(n) for n in range(149, -1, -1)]
    assert (gone.failures, gone.total) == ([], 150)
    assert len(gone.steps) == 3, "one that is too long, then two of a tenth"
    async with asking(max_wire_bytes=1_000) as ask:
        gone = await go("hackernews", asked(), ask)
    assert [type(error) for error in gone.failures] == [LimitError]


@given(
    st.lists(st.integers(0, 40), max_size=40),
    st.integers(4, 9),
    st.integers(-1, 41),
    st.integers(-1, 41),
)
def test_every_hit_of_the_window_is_listed_once(seconds, most, first, last):
    """However many share a second, as long as one answer can hold them."""
    assume(max(map(seconds.count, seconds), default=0) < most)
    at = [START + timedelta(seconds=second) for second in seconds]
    search = Search(*(hit(n, instant) for n, instant in enumerate(at)), most=most)

    async def get(request: Request) -> Fetched:
        url = request.url
        body = search(SimpleNamespace(path=url)).body
        return Fetched(url, url, 200, body, "application/json", None, START)

    window = Asked("story", START + timedelta(seconds=first), START + timedelta(seconds=last))
    entries = asyncio.run(walk("hackernews", window, get))
    wanted = [key(n) for n, second in enumerate(seconds) if first <= second < last]
    assert sorted(entry.key for entry in entries) == sorted(wanted)


async def test_answers_that_break_are_asked_for_again(site, asked):
    search = Search(hit(1), hit(2))
    site.add(
        "/api/search_by_date",
        lambda request: next(replies)(request),
    )
    replies = iter(
        [
            lambda _: too_many("30"),
            lambda _: truncated(b'{"hits": ['),
            lambda request: search(request),
        ]
    )
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert (gone.keys, gone.failures) == ([key(2), key(1)], [])


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (text("<h1>Sorry</h1>"), "did not answer with JSON"),
        (text('{"message": "no"}', content_type="application/json"), "answered without hits"),
        (answer([], 7), "found 7 hits and lists none of them"),
        (answer([hit(1, created_at_i=None, created_at=None)], 7), "none of these says when"),
    ],
)
async def test_answer_of_another_form_is_an_error(site, asked, reply, why):
    site.add("/api/search_by_date", reply)
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys == []
    assert [why in str(error) for error in gone.failures] == [True], gone.failures


async def test_search_that_does_not_heed_the_window_is_not_asked_for_ever(site, asked):
    same = answer([hit(2), hit(1)], 4000)
    site.add("/api/search_by_date", in_turn(same))
    async with asking() as ask:
        gone = await go("hackernews", asked(), ask)
    assert gone.keys == [key(2), key(1)]
    assert len(gone.steps) == 2
    assert ["outside the window" in str(error) for error in gone.failures] == [True]


@pytest.mark.parametrize("target", ["", "  ", "https://falk.example/blog", "https://[", "http://"])
def test_target_that_names_nothing(target):
    with pytest.raises(ParseError, match="author:NAME"):
        kind.begin(Asked(target))
