from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, NetworkError, ParseError, StatusError
from scraper.platforms import bluesky
from scraper.records import Fetched, NotAPost, Post, Reference, Request, Unchanged
from tests.bluesky import ADA, BO, HIDES, START, Json, link, post, uri

NOW = datetime(2026, 5, 5, tzinfo=UTC)
ENDPOINTS = Endpoints(bluesky_api="https://appview.example/xrpc")
URL = f"https://bsky.app/profile/{ADA}/post/3a"


def reference(url: str = URL) -> Reference:
    found = platforms.recognise(url)
    assert found is not None
    return found


def refusal(error: str, message: str, status: int = 400) -> StatusError:
    said = json.dumps({"error": error, "message": message}).encode()
    return StatusError("refused", url="u", status=status, answer=said)


def node(view: Json, *replies: Json, parent: Json | None = None) -> Json:
    found = {"$type": "app.bsky.feed.defs#threadViewPost", "post": view, "replies": list(replies)}
    return {**found, "parent": parent} if parent else found


class Door:
    """Answers in turn, and remembers what was asked."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, url: str | Request) -> Fetched | Unchanged | FetchError:
        self.asked.append(str(url))
        found = self._answers.pop(0)
        if isinstance(found, FetchError):
            return found
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Fetched("u", "u", 200, body, "application/json", "utf-8", NOW)


async def resolve(*answers: Any, url: str = URL) -> Any:
    return await bluesky.resolve(reference(url), Door(*answers), ENDPOINTS)


async def read(thread: Json) -> Post:
    found = await resolve({"thread": thread})
    assert isinstance(found, Post), found
    return found


# --- one post ---------------------------------------------------------------------------------


async def test_post_carries_all_that_is_known_of_it() -> None:
    found = await read(node(post("3a", "Last day at Quillon Labs.\n\n  Bye &amp; thanks")))
    assert found.text == "Last day at Quillon Labs.\nBye &amp; thanks", "plain text, not HTML"
    assert (found.author, found.author_handle, found.language) == ("Ada Falk", "ada.example", "en")
    assert (found.url, found.key) == (URL, f"bluesky:{ADA}/3a")
    assert (found.platform, found.native_id, found.is_partial) == ("bluesky", "3a", False)
    assert found.published_at == (START + timedelta(seconds=97)).replace(
        microsecond=START.microsecond // 1000 * 1000
    )


async def test_post_met_by_handle_is_the_post_met_by_did() -> None:
    door = Door({"did": ADA}, {"thread": node(post("3a", "Bye"))})
    by_handle = reference("https://bsky.app/profile/Ada.Example/post/3a")
    found = await bluesky.resolve(by_handle, door, ENDPOINTS)
    assert isinstance(found, Post)
    assert (found.url, found.key) == (URL, reference().key)
    assert found.key == platforms.post_key(uri("3a"))
    assert door.asked[0].endswith("/com.atproto.identity.resolveHandle?handle=ada.example")


@pytest.mark.parametrize(
    ("created", "indexed", "expected"),
    [
        ("2026-05-04T09:30:15.250Z", "2026-05-04T09:30:16.100Z", (9, 30, 15, 250000)),
        ("2027-01-01T00:00:00Z", "2026-05-04T09:30:16.100Z", (9, 30, 16, 100000)),
        ("0001-01-01T00:00:00Z", "2026-05-04T09:30:16.100Z", (9, 30, 16, 100000)),
        ("2026-05-04T11:30:15+02:00", None, (9, 30, 15)),
        (7, "2026-05-04T09:30:16Z", (9, 30, 16)),
    ],
)
async def test_instant_is_the_earlier_of_claimed_and_seen(
    created: Any, indexed: Any, expected: tuple[int, ...]
) -> None:
    view = post("3a", "Bye", indexedAt=indexed)
    view["record"]["createdAt"] = created
    assert (await read(node(view))).published_at == datetime(2026, 5, 4, *expected, tzinfo=UTC)


async def test_instant_is_the_ids_where_nothing_else_tells_it() -> None:
    view = post("3mkzedzxejl33", "Bye", indexedAt=None)
    del view["record"]["createdAt"]
    found = (await read(node(view))).published_at
    assert found == datetime(2026, 5, 4, 9, 30, 15, 250417, tzinfo=UTC)


async def test_of_several_languages_none_is_believed() -> None:
    view = post("3a", "Bye")
    view["record"]["langs"] = ["en", "de"]
    assert (await read(node(view))).language is None


async def test_handle_that_does_not_hold_is_none() -> None:
    view = post("3a", "Bye")
    view["author"] |= {"handle": "handle.invalid", "displayName": ""}
    found = await read(node(view))
    assert (found.author, found.author_handle) == (None, None)


# --- links and quotes -------------------------------------------------------------------------


async def test_link_stands_where_its_bytes_say() -> None:
    words = "Ünïcödé 👋🏽: I wrote a farewell post, then deleted a farewell post"
    shown = "a farewell post"
    facet = link(words, shown, "https://ada.example/2026/05/why-i-am-leaving")
    (found,) = (await read(node(post("3a", words, facets=[facet])))).references
    assert found.url == "https://ada.example/2026/05/why-i-am-leaving"
    assert (found.start, found.end) == (words.index(shown), words.index(shown) + len(shown))


async def test_shortened_address_is_written_out() -> None:
    """Its beginning may be the address of another post."""
    words = "She said it at x.com/bo/status/205... yesterday"
    facet = link(words, "x.com/bo/status/205...", "https://x.com/bo/status/2051232930067402759")
    found = await read(node(post("3a", words, facets=[facet])))
    assert found.text == "She said it at https://x.com/bo/status/2051232930067402759 yesterday"
    (told,) = found.references
    assert told.key == "x:2051232930067402759"
    assert found.text[told.start : told.end] == "https://x.com/bo/status/2051232930067402759"


@pytest.mark.parametrize(
    "index",
    [
        {"byteStart": 1, "byteEnd": 4},
        {"byteStart": 3, "byteEnd": 2},
        {"byteStart": -4, "byteEnd": 4},
        {"byteStart": 0, "byteEnd": 400},
        {"byteStart": "0", "byteEnd": 4},
        {},
        None,
    ],
)
async def test_facet_that_fits_nothing_changes_nothing(index: Any) -> None:
    facet = {"index": index, "features": link("éé", "é", "https://x.com/a/status/20")["features"]}
    found = await read(node(post("3a", "éé bye", facets=[facet, {}])))
    assert (found.text, found.references) == ("éé bye", ())


QUOTED = {"uri": uri("3q", BO), "author": {"did": BO, "handle": "bo.example"}}


@pytest.mark.parametrize(
    "embed",
    [
        {"$type": "app.bsky.embed.record#view", "record": QUOTED},
        {"$type": "app.bsky.embed.recordWithMedia#view", "record": {"record": QUOTED}, "media": {}},
    ],
)
async def test_quoted_post_is_a_reference(embed: Json) -> None:
    found = await read(node(post("3a", "So long, Bo!", embed=embed)))
    (told,) = found.references
    assert told.key == f"bluesky:{BO}/3q"
    assert told.author_handle == "bo.example"
    assert found.text == "So long, Bo!"


@pytest.mark.parametrize("kind", ["viewBlocked", "viewDetached", "viewNotFound"])
async def test_quoted_post_that_was_withdrawn_is_none(kind: str) -> None:
    quoted = {"$type": f"app.bsky.embed.record#{kind}", "uri": uri("3q", BO)}
    embed = {"$type": "app.bsky.embed.record#view", "record": quoted}
    assert (await read(node(post("3a", "So long, Bo!", embed=embed)))).references == ()


async def test_quoted_list_is_no_post() -> None:
    embed = {"record": {"uri": f"at://{BO}/app.bsky.graph.list/3q"}}
    assert (await read(node(post("3a", "My farewell list", embed=embed)))).references == ()


@pytest.mark.parametrize(
    ("words", "card", "expected"),
    [
        ("I wrote down why", "https://ada.example/why-i-am-leaving", True),
        ("Nice weather", "https://ada.example/why-i-am-leaving", False),
        ("I wrote down why", "https://ada.example/", False),
        ("Nice weather", "https://x.com/bo/status/2051232930067402759", True),
    ],
)
async def test_card_counts_where_the_post_speaks_of_it(
    words: str, card: str, expected: bool
) -> None:
    embed = {"$type": "app.bsky.embed.external#view", "external": {"uri": card, "title": "Why"}}
    found = await read(node(post("3a", words, embed=embed)))
    assert [told.url for told in found.references] == ([card] if expected else [])


async def test_answered_post_is_a_reference() -> None:
    other = post("3o", "Any news?", did=BO)
    found = await read(node(post("3a", "I left.", parent=other), parent=node(other)))
    assert [told.key for told in found.references] == [f"bluesky:{BO}/3o"]
    assert found.text == "I left."


# --- threads ----------------------------------------------------------------------------------

ONE = post("3a", "One.")
TWO = post("3b", "Two.", parent=ONE)
THREE = post("3c", "Three.", parent=TWO, root=ONE)
WHOLE = node(
    ONE,
    node(post("3y", "Thanks.", parent=ONE)),
    node(post("3z", "Oh no!", did=BO, parent=ONE), node(post("3w", "Yes.", parent=ONE))),
    node(TWO, node(THREE), node(post("3v", "What?", did=BO, parent=TWO, root=ONE))),
)


async def test_thread_of_one_author_is_one_post() -> None:
    found = await read(WHOLE)
    assert found.text == "One.\nTwo.\nThree.\nThanks.", "in order, and no answers to others"
    assert found.key == f"bluesky:{ADA}/3a"


async def test_later_part_leads_to_the_whole_thread() -> None:
    asked = node(THREE, parent=node(TWO, parent=node(ONE)))
    door = Door({"thread": asked}, {"thread": WHOLE})
    found = await bluesky.resolve(reference(URL[:-1] + "c"), door, ENDPOINTS)
    assert isinstance(found, Post)
    assert (found.text, found.url) == ("One.\nTwo.\nThree.\nThanks.", URL)
    assert "3a&depth=" in door.asked[1]


async def test_thread_below_a_removed_part_begins_after_it() -> None:
    gone = {"$type": "app.bsky.feed.defs#notFoundPost", "uri": uri("3b"), "notFound": True}
    found = await read(node(THREE, parent=gone))
    assert found.text == "Three."


async def test_what_is_added_days_later_is_another_post() -> None:
    later = post("3c", "I have left.", at=START + timedelta(days=3), parent=ONE)
    assert (await read(node(ONE, node(later)))).text == "One."
    assert (await read(node(later, parent=node(ONE)))).text == "I have left."


async def test_thread_without_end_is_cut() -> None:
    thread = node(ONE)
    for _ in range(bluesky.MAX_PARTS + 20):
        thread = node(ONE, thread)
    assert (await read(thread)).text.count("One.") == bluesky.MAX_PARTS


# --- no post ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (refusal("NotFound", f"Post not found: {uri('3a')}"), "gone"),
        (refusal("InvalidRequest", "Profile not found"), "gone"),
        ({"thread": {"$type": "app.bsky.feed.defs#notFoundPost", "notFound": True}}, "gone"),
        ({"thread": {"uri": uri("3a"), "notFound": True}}, "gone"),
        ({"thread": {"$type": "app.bsky.feed.defs#blockedPost", "blocked": True}}, "withheld"),
        (refusal("AccountDeactivated", "Account is deactivated"), "withheld"),
        (refusal("AccountTakedown", "Account has been suspended"), "withheld"),
        (refusal("BlockedActor", "Requester has blocked actor"), "withheld"),
        ({"thread": node(post("3a", "Bye", labels=[HIDES]))}, "withheld"),
        (refusal("AuthMissing", "Authentication Required", 403), "login_wall"),
    ],
)
async def test_answer_says_why_there_is_no_post(answer: Any, reason: str) -> None:
    door = Door(answer)
    found = await bluesky.resolve(reference(), door, ENDPOINTS)
    assert isinstance(found, NotAPost), found
    assert found.reason == reason
    assert len(door.asked) == 1, "no other door is tried"


async def test_handle_that_nobody_has_leads_nowhere() -> None:
    found = await resolve(
        refusal("InvalidRequest", "Unable to resolve handle"),
        url="https://bsky.app/profile/nobody.example/post/3a",
    )
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


@pytest.mark.parametrize(
    "error",
    [
        refusal("RateLimitExceeded", "Rate Limit Exceeded", 429),
        refusal("InternalServerError", "Internal Server Error", 500),
        refusal("InvalidRequest", "Error: uri must be a valid at-uri"),
        StatusError("bad gateway: not found", url="u", status=502, answer=b"[]"),
        NetworkError("reset", url="u"),
    ],
)
async def test_failure_that_may_pass_is_an_error(error: FetchError) -> None:
    assert await resolve(error) is error


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[1]", b"[" * 100_000, {}, {"thread": 3}, {"thread": {"post": {}}}],
)
async def test_unreadable_answer_is_a_parse_error(body: Any) -> None:
    assert isinstance(await resolve(body), ParseError)


async def test_wrong_types_do_no_harm() -> None:
    view = {
        **post("3a", "Bye"),
        "author": {"did": 3, "handle": 4, "displayName": [], "labels": "none"},
        "embed": [],
        "record": {"text": None, "langs": "en", "facets": {}, "reply": [], "embed": 7},
    }
    found = await read({"post": view, "parent": 5, "replies": [1, {"post": None}, {}]})
    assert (found.text, found.author, found.references) == ("", None, ())
