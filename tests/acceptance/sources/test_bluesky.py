"""Bluesky: accounts, feeds and lists of its public interface, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, Listing, SourceOptions
from scraper.sources import bluesky, find_by_address, first_request
from tests.bluesky import ADA, BO, HIDES, START, AppView, post, refused, repost
from tests.databases import sqlite_url
from tests.site import too_many
from tests.watching import watching

NOW = datetime.now(UTC)
ACCOUNT = "https://bsky.app/profile/ada.example"
BEGINS = "A thread. Today is my last day at Quillon Labs."
GOES_ON = "I was a compiler engineer there for four years. Thank you all."
FAREWELL = f"{BEGINS} {GOES_ON}"


@pytest.fixture
def sqlite(tmp_path):
    """Where the database makes no difference, one kind is enough."""
    with sqlite_url(tmp_path) as url:
        yield url


def asked(site, name: str) -> list[str]:
    return [path for path in site.paths if f".{name}?" in path]


async def test_farewell_of_an_account_is_told(site, database_url):
    view = AppView(*(post(f"3{letter}", f"Compilers, {letter}.") for letter in "abc"), page=2)
    view.serve(site)
    async with watching(
        database_url, ACCOUNT, endpoints={"bluesky_api": site.url("/xrpc")}
    ) as watch:
        await watch.once()
        assert [(s.kind, s.title) for s in await watch.sources()] == [
            ("bluesky", "Bluesky: ada.example")
        ]
        assert len(asked(site, "getAuthorFeed")) == 1, "first sight is one page"
        view.posts += [post("3d", FAREWELL)]
        view.posts += [post(f"3{letter}", f"Gardening, {letter}.") for letter in "efghi"]
        view.items.append(repost(post("3x", FAREWELL, did=BO), START + timedelta(minutes=10)))
        await watch.once()
        (told,) = watch.told()
        assert (told["person"], told["handle"], told["organization"], told["tenure_years"]) == (
            "Ada Falk",
            "ada.example",
            "Quillon Labs",
            4,
        )
        assert told["evidence"][0]["url"] == f"https://bsky.app/profile/{ADA}/post/3d"
        pages = asked(site, "getAuthorFeed")[1:]
        assert len(pages) == 4, "back to what was seen last time: seven items, then old ones"
        assert all(ADA.replace(":", "%3A") in page for page in pages), "a handle may change hands"
        assert asked(site, "getPostThread") == []
        await watch.once()
        assert len(asked(site, "getAuthorFeed")) == 6
        assert len(watch.told()) == 1


async def test_thread_is_one_post_and_is_read_again_when_it_grows(site, sqlite):
    view = AppView(post("3a", "Compilers."))
    view.serve(site)
    async with watching(sqlite, ACCOUNT, endpoints={"bluesky_api": site.url("/xrpc")}) as watch:
        await watch.once()
        root = post("3b", "A thread.")
        view.posts.append(root)
        await watch.once()
        assert watch.told() == []
        second = post("3c", BEGINS, parent=root)
        view.posts += [second, post("3d", GOES_ON, parent=second, root=root)]
        view.posts.append(post("3e", "Good luck!", did=BO, parent=second, root=root))
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        assert watch.rows("SELECT text FROM post WHERE url LIKE '%/3b'") == [
            (f"A thread.\n{BEGINS}\n{GOES_ON}",)
        ]
        assert len(asked(site, "getPostThread")) == 1
        await watch.once()
        assert len(asked(site, "getPostThread")) == 1
        assert len(watch.told()) == 1


@pytest.mark.parametrize(
    ("address", "method"),
    [
        (f"{ACCOUNT}/feed/farewells", f"getFeed?limit=100&feed=at://{ADA}/app.bsky.feed.generator"),
        (f"{ACCOUNT}/lists/3members", f"getListFeed?limit=100&list=at://{ADA}/app.bsky.graph.list"),
    ],
)
async def test_feeds_and_lists_are_read_by_the_owners_did(site, sqlite, address, method):
    view = AppView(post("3a", "Compilers."))
    view.serve(site)
    async with watching(sqlite, address, endpoints={"bluesky_api": site.url("/xrpc")}) as watch:
        await watch.once()
        view.posts.append(post("3b", FAREWELL, did=BO, replyCount=1))
        view.posts.append(post("3c", "Never mind.", labels=[HIDES]))
        await watch.once()
        assert [(d["person"], d["organization"]) for d in watch.told()] == [
            ("Bo Marin", "Quillon Labs")
        ]
        assert len(asked(site, "resolveHandle")) == 1
        pages = [path for path in site.paths if "Feed" in path]
        key = address.rpartition("/")[2]
        assert {page.replace("%3A", ":").replace("%2F", "/") for page in pages} == {
            f"/xrpc/app.bsky.feed.{method}/{key}"
        }
        (source,) = await watch.sources()
        assert "withheld" in (source.last_detail or "")


async def test_post_mentioned_by_handle_is_the_one_known_by_did(site, sqlite):
    view = AppView(post("3a", FAREWELL))
    view.serve(site)
    address = f"{ACCOUNT}/lists/3members"
    async with watching(sqlite, address, endpoints={"bluesky_api": site.url("/xrpc")}) as watch:
        await watch.once()
        mention = "So long, Ada! https://bsky.app/profile/ada.example/post/3a"
        view.posts.append(post("3b", mention, did=BO))
        await watch.once()
        assert len(asked(site, "getPostThread")) == 1
        assert watch.rows("SELECT key FROM post ORDER BY id") == [
            (f"bluesky:{ADA}/3a",),
            (f"bluesky:{BO}/3b",),
        ]
        assert watch.rows("SELECT key, state, target_post_id FROM reference") == [
            ("bluesky:ada.example/3a", "resolved", 1)
        ]


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (too_many("60"), "answered 429"),
        (refused("AccountDeactivated", "Account is deactivated"), '"Account is deactivated"'),
    ],
)
async def test_limit_and_refusal_are_told_as_such(site, sqlite, answer, detail):
    site.add("/xrpc/app.bsky.feed.getAuthorFeed", answer)
    async with watching(sqlite, ACCOUNT, endpoints={"bluesky_api": site.url("/xrpc")}) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert detail in (source.last_detail or "")


# --- pure -------------------------------------------------------------------------------------

AT = "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?limit=100&actor=ada.example"


def listed(answer: object, place: Place | None = None, at: str = AT) -> Listing:
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    fetched = Fetched(at, at, 200, body, "application/json", "utf-8", NOW)
    return bluesky.list_entries(fetched, place or Place(ACCOUNT))


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"feed": null}', b'{"did": 3}'])
def test_what_is_no_answer_is_a_parse_error(body):
    with pytest.raises(ParseError):
        listed(body)


def test_empty_account_lists_nothing():
    assert listed({"feed": []}) == Listing(())


def test_broken_items_are_skipped_with_their_reason():
    good = post("3a", "Compilers.")
    nameless = {**good, "uri": f"at://{ADA}/app.bsky.feed.like/3b"}
    items = [{"post": good}, {"post": None}, {}, "no item", {"post": nameless}, {"post": good}]
    listing = listed({"feed": items})
    assert [entry.url for entry in listing.entries] == [f"https://bsky.app/profile/{ADA}/post/3a"]
    assert len(listing.skipped) == 3
    assert listing.skipped[0] == "an item: a post of Bluesky without an address"


def test_pins_and_reposts_are_no_posts_of_the_account():
    pin = {"post": post("3a", "Old."), "reason": {"$type": "app.bsky.feed.defs#reasonPin"}}
    other = repost(post("3b", "His.", did=BO), START)
    listing = listed({"feed": [pin, other]})
    assert listing.entries == ()
    assert listing.skipped == ()


def test_account_that_hides_from_visitors_is_not_read():
    with pytest.raises(ParseError, match="without login"):
        listed({"feed": [{"post": post("3a", FAREWELL, labels=[HIDES])}]})


def test_only_the_authors_own_label_hides():
    label = {**HIDES, "src": BO}
    assert listed({"feed": [{"post": post("3a", "Hello.", labels=[label])}]}).entries


def test_of_a_thread_the_root_is_listed_once():
    root = post("3a", "A thread.", replyCount=1)
    second = post("3b", "Two.", parent=root, replyCount=1)
    third = post("3c", "Three.", parent=second, root=root)
    listing = listed(
        {
            "feed": [
                {"post": third, "reply": {"root": root, "parent": second}},
                {"post": second, "reply": {"root": root, "parent": root}},
                {"post": root},
            ]
        }
    )
    (entry,) = listing.entries
    assert entry.url == f"https://bsky.app/profile/{ADA}/post/3a"
    assert entry.key == f"bluesky:{ADA}/3c", "a longer thread is another entry"
    assert entry.post is None


def test_what_is_added_days_later_is_a_post_of_its_own():
    root = post("3a", "I joined Quillon Labs.", at=NOW - timedelta(days=900))
    later = post("3b", FAREWELL, parent=root)
    feed = [{"post": later, "reply": {"root": root, "parent": root}}, {"post": root}]
    listing = listed({"feed": feed})
    assert [entry.post.text for entry in listing.entries if entry.post] == [
        FAREWELL,
        "I joined Quillon Labs.",
    ]
    assert listing.entries[0].post
    assert [ref.url for ref in listing.entries[0].post.references] == [
        f"https://bsky.app/profile/{ADA}/post/3a"
    ]


@pytest.mark.parametrize(
    ("address", "options", "count"),
    [
        (ACCOUNT, {}, 1),
        (ACCOUNT, {"replies": "yes"}, 3),
        (f"{ACCOUNT}/lists/3members", {}, 1),
        (f"{ACCOUNT}/feed/farewells", {}, 3),
    ],
)
def test_answers_to_others_are_listed_where_they_are_wanted(address, options, count):
    other = post("3a", "Any news?", did=BO)
    answer = post("3b", FAREWELL, parent=other)
    feed = [
        {"post": post("3d", "Compilers.")},
        {"post": post("3c", "More.", parent=answer, root=other), "reply": {"parent": answer}},
        {"post": post("3b", FAREWELL, parent=other), "reply": {"parent": other, "root": other}},
        {"post": post("3e", "No.", parent=other, root=post("3r", "Mine."))},
    ]
    place = Place(address, SourceOptions(extra=options))
    listing = listed({"feed": feed}, place)
    assert (len(listing.entries), listing.skipped) == (count, ())


def test_what_is_added_to_a_post_that_left_the_page_is_listed():
    root = post("3a", "I joined Quillon Labs.", at=NOW - timedelta(days=900))
    later = post("3b", FAREWELL, parent=root)
    (entry,) = listed({"feed": [{"post": later, "reply": {"root": root, "parent": root}}]}).entries
    assert entry.post is not None
    assert entry.post.text == FAREWELL


def test_on_an_older_page_a_post_with_answers_is_asked_for():
    """The rest of its thread may stand on the page before."""
    feed = {"feed": [{"post": post("3a", "One.", replyCount=2)}, {"post": post("3b", "Two.")}]}
    assert [entry.post is None for entry in listed(feed, at=AT + "&cursor=x").entries] == [
        True,
        False,
    ]
    assert all(entry.post for entry in listed(feed).entries)


def test_paging_stops_at_the_last_reading():
    feed = {"feed": [{"post": post("3b", "Two.")}], "cursor": "next"}
    at = START + timedelta(seconds=ord("b"))

    def leads_on(since: datetime, **more: bool) -> bool:
        place = Place(ACCOUNT, memo={"newest_at": since.isoformat()}, **more)
        return listed(feed, place).next is not None

    assert leads_on(at - timedelta(seconds=1))
    assert not leads_on(at)
    assert not leads_on(at - timedelta(seconds=1), is_first_read=True)


@pytest.mark.parametrize("cursor", [None, 3, "", [], {}])
def test_without_a_cursor_there_is_no_older_page(cursor):
    assert listed({"feed": [{"post": post("3b", "Two.")}], "cursor": cursor}).next is None


def test_cursor_of_half_a_character_does_no_harm():
    """JSON may hold one; an address may not."""
    body = json.dumps({"feed": [{"post": post("3b", "Two.")}], "cursor": "\ud800"}).encode()
    following = listed(body).next
    assert following is not None
    assert following.url.isascii()


def test_clock_ahead_of_time_does_not_hide_what_follows():
    ahead = post("3a", "Tomorrow.", at=NOW + timedelta(days=400))
    assert listed({"feed": [{"post": ahead}]}).memo["newest_at"] == NOW.isoformat()


@pytest.mark.parametrize(
    ("pasted", "url"),
    [
        ("https://bsky.app/profile/Ada.Example", ACCOUNT),
        ("https://bsky.app/profile/@ada.example/", ACCOUNT),
        ("https://staging.bsky.app/profile/ada.example/rss", ACCOUNT),
        (f"https://bsky.app/profile/{ADA}/rss", f"https://bsky.app/profile/{ADA}"),
        (f"https://bsky.app/profile/{ADA}", f"https://bsky.app/profile/{ADA}"),
        ("https://ada.bsky.social/", "https://bsky.app/profile/ada.bsky.social"),
        (f"{ACCOUNT}/feed/farewells", f"{ACCOUNT}/feed/farewells"),
        (f"{ACCOUNT}/lists/3mkzedzxejl33", f"{ACCOUNT}/lists/3mkzedzxejl33"),
    ],
)
def test_pasted_addresses_are_recognised(pasted, url):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url) == ("bluesky", url)
    assert find_by_address(found.url, Endpoints()) == found


@pytest.mark.parametrize(
    "address",
    [
        f"{ACCOUNT}/post/3mkzedzxejl33",
        "https://bsky.app.example/profile/ada.example",
        "https://notbsky.app/profile/ada.example",
        "https://bsky.app/profile/ada",
        "https://bsky.app/settings",
        "https://bsky.social/",
    ],
)
def test_other_addresses_are_no_place(address):
    assert find_by_address(address, Endpoints()) is None


@pytest.mark.parametrize("path", ["search?q=last+day", "hashtag/layoffs"])
def test_search_says_what_to_watch_instead(path):
    found = find_by_address(f"https://bsky.app/{path}", Endpoints())
    assert found is not None
    with pytest.raises(ParseError, match="watch an account"):
        first_request(found.kind, Place(found.url))
