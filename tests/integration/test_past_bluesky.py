"""The past of Bluesky: an account's feed to its end, its threads put together over pages."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.past import Asked
from scraper.past import bluesky as kind
from tests.bluesky import ADA, BO, HIDES, AppView, post, refused, repost
from tests.site import Reply, in_turn, text, too_many, truncated
from tests.stepping import asking, go, walk

START = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
FEED = "/xrpc/app.bsky.feed.getAuthorFeed"


def day(number: int, **hours: float) -> datetime:
    return START + timedelta(days=number, **hours)


def said(number: int, words: str = "Nothing but a cat.", **more: Any) -> dict[str, Any]:
    return post(f"3post{number:03d}", words, **{"at": day(number), **more})


def key(number: int, did: str = ADA) -> str:
    return f"bluesky:{did}/3post{number:03d}"


@pytest.fixture
def asked(site):
    def build(target: str = "ada.example", **more: Any) -> Asked:
        return Asked(target, endpoints=Endpoints(bluesky_api=site.url("/xrpc")), **more)

    return build


@pytest.mark.parametrize(
    "target",
    [
        "ada.example",
        "@Ada.Example",
        ADA,
        "https://bsky.app/profile/ada.example",
        f"https://bsky.app/profile/{ADA}/",
    ],
)
async def test_goes_back_to_the_first_post(site, asked, target):
    AppView(*(said(n) for n in range(11)), page=4).serve(site)
    async with asking() as ask:
        gone = await go("bluesky", asked(target), ask)
    assert gone.keys == [key(n) for n in range(10, -1, -1)]
    assert (gone.skipped, gone.failures) == ([], [])
    assert gone.entries[0].post is not None
    assert gone.entries[0].post.text == "Nothing but a cat."
    assert gone.entries[0].published_at == day(10)


async def test_account_goes_by_its_did_once_it_is_known(site, asked):
    AppView(*(said(n) for n in range(6)), page=4).serve(site)
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    actors = ["actor=ada.example" in gone.steps[0].request.url]
    actors.append(f"actor={ADA.replace(':', '%3A')}" in gone.steps[1].request.url)
    assert actors == [True, True]


async def test_reposts_and_answers_are_left_out(site, asked):
    theirs = said(1, "Who is hiring?", did=BO)
    view = AppView(theirs, said(2), said(3, "We are!", parent=theirs), said(4))
    view.items = [{"post": said(4)} | repost(theirs, day(5))]
    view.serve(site)
    async with asking() as ask:
        without = await walk("bluesky", asked(), ask)
        with_them = await walk("bluesky", asked(options={"replies": "yes"}), ask)
    assert [entry.key for entry in without] == [key(4), key(2)]
    assert [entry.key for entry in with_them] == [key(4), key(3), key(2)]


async def test_only_the_window_is_kept_and_pages_before_it_are_not_asked_for(site, asked):
    AppView(*(said(n) for n in range(20)), page=4).serve(site)
    async with asking() as ask:
        entries = await walk("bluesky", asked(since=day(9), until=day(13)), ask)
    assert [entry.key for entry in entries] == [key(n) for n in range(12, 8, -1)]
    assert len([path for path in site.paths if path.startswith(FEED)]) == 4


async def test_thread_over_three_pages_is_listed_once_at_its_beginning(site, asked):
    first = said(1, "Today is my last day at Quillon Labs.", replyCount=1)
    second = said(2, "I came for a summer.", at=day(1, hours=1), parent=first, replyCount=1)
    third = said(3, "Thank you all.", at=day(1, hours=2), parent=second, root=first)
    AppView(said(0), first, second, said(4, at=day(1, hours=3)), third, page=1).serve(site)
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert [(e.key, e.url.rpartition("/")[2], e.published_at) for e in gone.entries] == [
        (key(3), "3post001", day(1)),
        (key(4), "3post004", day(1, hours=3)),
        (key(0), "3post000", day(0)),
    ]
    assert gone.steps[-1].memo["open"] == "", "what was met is not carried further"


async def test_thread_belongs_to_the_window_of_its_beginning(site, asked):
    first = said(1, "Today is my last day at Quillon Labs.", replyCount=1)
    second = said(2, "Thank you all.", at=day(1, hours=2), parent=first)
    AppView(first, second, page=1).serve(site)
    noon = day(1, hours=1)
    async with asking() as ask:
        before = await walk("bluesky", asked(until=noon), ask)
        after = await walk("bluesky", asked(since=noon), ask)
    assert [entry.url.rpartition("/")[2] for entry in before] == ["3post001"]
    assert after == []


async def test_post_with_answers_of_others_needs_no_further_question(site, asked):
    AppView(*(said(n, replyCount=7) for n in range(3)), page=1).serve(site)
    async with asking() as ask:
        entries = await walk("bluesky", asked(), ask)
    assert [entry.post is not None for entry in entries] == [True] * 3


async def test_account_that_hides_from_visitors_is_not_read(site, asked):
    AppView(said(1, labels=[HIDES]), said(2, labels=[HIDES])).serve(site)
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert gone.keys == []
    assert ["without login" in str(error) for error in gone.failures] == [True]


async def test_post_that_cannot_be_read_is_named(site, asked):
    view = AppView(said(1), said(3))
    view.items = [{"post": {"uri": "at://nobody/at/all"}}, {"post": None}]
    view.serve(site)
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert gone.keys == [key(3), key(1)]
    assert gone.skipped == [
        "at://nobody/at/all: a post of Bluesky without an address",
        "an item: a post of Bluesky without an address",
    ]


async def test_pages_that_break_are_asked_for_again(site, asked):
    view = AppView(*(said(n) for n in range(6)), page=4)
    view.serve(site)
    troubles = iter([too_many("30"), truncated(b'{"feed": ['), None, text("{"), None])

    def shaky(request):
        return next(troubles) or view._author_feed(request)

    site.add(FEED, shaky)
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert gone.keys == [key(n) for n in range(5, -1, -1)]
    assert gone.failures == []


async def test_what_was_listed_before_a_page_that_stays_broken_is_kept(site, asked):
    view = AppView(*(said(n) for n in range(6)), page=4)
    view.serve(site)
    site.add(FEED, lambda r: text("<p>Oops") if "cursor" in r.path else view._author_feed(r))
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert gone.keys == [key(n) for n in range(5, 1, -1)]
    assert ["did not answer with JSON" in str(error) for error in gone.failures] == [True]


async def test_unknown_account_is_an_error_with_its_words(site, asked):
    site.add(FEED, refused("InvalidRequest", "Profile not found"))
    async with asking() as ask:
        gone = await go("bluesky", asked("nobody.example"), ask)
    assert [error.status for error in gone.failures] == [400]
    assert gone.keys == []


@pytest.mark.parametrize("body", ['{"feeds": []}', "[]", '{"feed": {}}', ""])
async def test_answer_of_another_form_is_an_error(site, asked, body):
    site.add(FEED, text(body, content_type="application/json"))
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert [isinstance(error, ParseError) for error in gone.failures] == [True]


def page(*views: dict[str, Any], cursor: str | None = None) -> Reply:
    more = {"cursor": cursor} if cursor else {}
    return text(json.dumps({"feed": [{"post": view} for view in views], **more}))


async def test_cursor_that_comes_again_ends_the_paging(site, asked):
    site.add(FEED, page(said(2), said(1), cursor="same"))
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert set(gone.keys) == {key(1), key(2)}
    assert ["cursor=same" in step.request.url for step in gone.steps] == [False, True]


async def test_endless_pages_without_a_post_end(site, asked):
    cursors = iter(range(1000))
    site.add(FEED, lambda _: text(f'{{"feed": [], "cursor": "{next(cursors)}"}}'))
    async with asking() as ask:
        gone = await go("bluesky", asked(), ask)
    assert len(gone.steps) == kind.MAX_EMPTY + 1
    assert ["empty page" in str(error) for error in gone.failures] == [True]


async def test_empty_page_in_between_is_no_end(site, asked):
    site.add(FEED, in_turn(page(said(2), cursor="a"), page(cursor="b"), page(said(1))))
    async with asking() as ask:
        entries = await walk("bluesky", asked(), ask)
    assert [entry.key for entry in entries] == [key(2), key(1)]


@pytest.mark.parametrize(
    "target",
    [
        "",
        "ada",
        "Ada Falk",
        "https://[",
        "https://bsky.app/search?q=leaving",
        "https://bsky.app/profile/ada.example/feed/farewells",
        "https://falk.example/",
    ],
)
def test_target_that_names_no_account(target):
    with pytest.raises(ParseError, match="give a handle"):
        kind.begin(Asked(target))
