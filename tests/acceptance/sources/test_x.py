"""X: the posts of an account by both doors, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, Listing
from scraper.sources import find_by_address, x
from tests.site import Reply, text, too_many
from tests.watching import Watch, watching

NOW = datetime.now(UTC)
ADDRESS = "https://twitter.com/Ada_Example/with_replies"
FAREWELL = "Today is my last day at Quillon Labs, after four years as a compiler engineer."
KEY = {"x": {"bearer_token": "the-key"}}


def number(minute: int, at: datetime = NOW) -> str:
    """The id of a post made so many minutes after an hour ago."""
    made = at - timedelta(minutes=60 - minute)
    return str((int(made.timestamp() * 1000) - 1288834974657) << 22)


def tweet(minute: int, said: str = "A question.", **more: Any) -> dict[str, Any]:
    """As a timeline has it."""
    return {
        "id_str": number(minute),
        "full_text": said,
        "created_at": "Mon May 04 09:30:15 +0000 2026",
        "entities": {"urls": []},
        "user": {"name": "Ada Example", "screen_name": "ada_example"},
        **more,
    }


def timeline(*tweets: Any) -> str:
    entries = [{"type": "tweet", "content": {"tweet": each}} for each in tweets]
    entries.append({"type": "cursor", "content": {}})
    data = {"props": {"pageProps": {"timeline": {"entries": entries}}}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    return f"<!doctype html><html><body><div>Posts</div>{script}</body></html>"


def endpoints(site) -> dict[str, str]:
    return {"x_timeline": site.url("/timeline"), "x_api": site.url("/2")}


async def organizations(watch: Watch) -> list[str]:
    await watch.once()
    return [departure["organization"] for departure in watch.told()]


async def test_farewell_in_a_timeline_is_told_once(site, database_url):
    """A thread is one post; what is said later in it, after it was seen, is another."""
    site.page("/timeline/ada_example", timeline(tweet(1)))
    async with watching(database_url, ADDRESS, endpoints=endpoints(site)) as watch:
        assert await organizations(watch) == []
        assert [(s.kind, s.url) for s in await watch.sources()] == [
            ("x", "https://x.com/ada_example")
        ]
        first = tweet(2, "Some news, and a long story.")
        second = tweet(3, FAREWELL, in_reply_to_status_id_str=number(2))
        site.page("/timeline/ada_example", timeline(second, first, tweet(1)))
        assert await organizations(watch) == ["Quillon Labs"]
        told = watch.told()[0]
        assert told["evidence"][0]["url"] == f"https://x.com/ada_example/status/{number(2)}"
        third = tweet(4, "Thank you.", in_reply_to_status_id_str=number(3))
        site.page("/timeline/ada_example", timeline(third, second, first, tweet(1)))
        assert await organizations(watch) == ["Quillon Labs"]
        keys = {key for (key,) in watch.rows("SELECT key FROM post")}
        assert keys == {f"x:{number(minute)}" for minute in (1, 2, 4)}
        site.add("/timeline/ada_example", too_many("600"))
        await watch.once()
        assert [s.failures for s in await watch.sources()] == [1]


class Api:
    """The account and its posts, in pages of two, newest first."""

    def __init__(self, *posts: dict[str, Any]) -> None:
        self.posts = list(posts)
        self.keys: list[str | None] = []

    def account(self, request) -> Reply:
        self.keys.append(request.headers.get("authorization"))
        return answer({"data": {"id": "77", "name": "Ada Example", "username": "ada_example"}})

    def tweets(self, request) -> Reply:
        self.keys.append(request.headers.get("authorization"))
        query = {name: found[0] for name, found in parse_qs(urlsplit(request.path).query).items()}
        found = [p for p in reversed(self.posts) if int(p["id"]) > int(query.get("since_id", "0"))]
        start = int(query.get("pagination_token", "0"))
        shown = found[start : start + 2]
        meta: dict[str, Any] = {"result_count": len(shown)}
        if shown:
            meta |= {"newest_id": shown[0]["id"], "oldest_id": shown[-1]["id"]}
        if found[start + 2 :]:
            meta["next_token"] = str(start + 2)
        user = {"id": "77", "name": "Ada Example", "username": "ada_example"}
        more = {"data": shown, "includes": {"users": [user]}} if shown else {}
        return answer({**more, "meta": meta})


def answer(data: Any, status: int = 200) -> Reply:
    return text(json.dumps(data), status=status, content_type="application/json")


def item(minute: int, said: str = "A question.", **more: Any) -> dict[str, Any]:
    """As the API has it."""
    told = {"id": number(minute), "text": said, "author_id": "77", "lang": "en"}
    return {**told, "created_at": "2026-05-04T09:30:15.000Z", **more}


async def test_farewell_is_found_with_a_key_however_many_posts_came_after(site, database_url):
    api = Api(item(1), item(2), item(3))
    site.add("/2/users/by/username/ada_example", api.account)
    site.add("/2/users/77/tweets", api.tweets)
    async with watching(database_url, ADDRESS, endpoints=endpoints(site), accounts=KEY) as watch:
        assert await organizations(watch) == []
        assert len(api.keys) == 2, "the account and one page: the past is no news"
        api.posts += [item(4, "Bye…", note_tweet={"text": FAREWELL}), *map(item, range(5, 9))]
        assert await organizations(watch) == ["Quillon Labs"]
        assert len(api.keys) == 5, "as many pages as hold news, and the account is known"
        assert set(api.keys) == {"Bearer the-key"}
        asked = [parse_qs(urlsplit(path).query) for path in site.paths if "tweets" in path]
        assert [query.get("since_id") for query in asked] == [None, *[[number(3)]] * 3]
        await watch.once()
        last = parse_qs(urlsplit(site.paths[-1]).query)
        assert last["since_id"] == [number(8)], "the newest of the first page"
        assert [s.failures for s in await watch.sources()] == [0], "no news is no failure"


async def test_refused_key_leaves_the_way_without_login(site, database_url):
    refusal = {"title": "Unauthorized", "detail": "Unauthorized", "type": "about:blank"}
    site.add("/2/users/by/username/ada_example", answer(refusal, 401))
    site.page("/timeline/ada_example", timeline(tweet(1)))
    async with watching(database_url, ADDRESS, endpoints=endpoints(site), accounts=KEY) as watch:
        await watch.once()
        assert len(watch.rows("SELECT key FROM entry")) == 1
        (page,) = site.asked("/timeline/ada_example")
        assert "authorization" not in page.headers


def read(body: str, at: str, **more: Any) -> Listing:
    fetched = Fetched(at, at, 200, body.encode(), "", None, NOW)
    return x.list_entries(fetched, Place("https://x.com/ada_example", **more))


TIMELINE = "https://syndication.twitter.com/srv/timeline-profile/screen-name/ada_example"
API = "https://api.x.com/2/users/77/tweets?max_results=100"


def test_post_of_a_timeline_is_whole():
    link = {"url": "https://t.co/a", "expanded_url": "https://x.com/bo/status/2051232930067402759"}
    found = read(
        timeline(
            tweet(
                1,
                "Bye &amp; thanks https://t.co/a https://t.co/b",
                entities={"urls": [link], "media": [{"url": "https://t.co/b"}]},
                in_reply_to_status_id_str="2051232930067402000",
                in_reply_to_screen_name="cy",
            )
        ),
        TIMELINE,
    )
    post = found.entries[0].post
    assert post is not None
    assert post.text == "Bye & thanks https://x.com/bo/status/2051232930067402759"
    assert (post.author, post.author_handle, post.key) == (
        "Ada Example",
        "ada_example",
        f"x:{number(1)}",
    )
    assert [each.url for each in post.references] == [
        "https://x.com/bo/status/2051232930067402759",
        "https://x.com/cy/status/2051232930067402000",
    ]
    assert post.published_at is not None
    assert abs(post.published_at - (NOW - timedelta(minutes=59))) < timedelta(milliseconds=2)


def test_reposts_are_left_out_and_broken_posts_are_named():
    repost = tweet(1, "RT @bo: Bye", retweeted_status=tweet(2))
    found = read(timeline(repost, {"id_str": None}, 5, tweet(3)), TIMELINE)
    assert [entry.key for entry in found.entries] == [f"x:{number(3)}"]
    assert found.skipped == ("a post: no id",) * 2


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (timeline(), "an empty timeline"),
        (
            timeline(tweet(1) | {"id_str": number(1, datetime(2019, 3, 4, tzinfo=UTC))}),
            "2019-03-03",
        ),
    ],
)
def test_fragile_answers_are_told_as_such(page, said):
    found = read(page, TIMELINE)
    assert said in found.skipped[0]
    assert "a key in [accounts.x] is the sure one" in found.skipped[0]


def test_thread_of_two_people_is_no_thread():
    other = {"name": "Bo", "screen_name": "bo"}
    answered = tweet(2, "No!", user=other, in_reply_to_status_id_str=number(1))
    found = read(timeline(tweet(1, "Bye"), answered), TIMELINE)
    assert [entry.post.text for entry in found.entries if entry.post] == ["No!", "Bye"]


def test_thread_refers_to_what_its_parts_refer_to_and_not_to_itself():
    quoted = [{"type": "quoted", "id": "2050000000000000000"}]
    parts = [
        item(1, "One"),
        item(2, "Two", referenced_tweets=[{"type": "replied_to", "id": number(1)}, *quoted]),
        item(3, "Three", referenced_tweets=[{"type": "replied_to", "id": number(2)}]),
    ]
    user = {"id": "77", "name": "Ada Example", "username": "ada_example"}
    data = {"data": parts[::-1], "includes": {"users": [user]}, "meta": {}}
    (entry,) = read(json.dumps(data), API).entries
    assert entry.post is not None
    assert entry.post.text == "One\nTwo\nThree"
    assert [each.key for each in entry.post.references] == ["x:2050000000000000000"]


@pytest.mark.parametrize(
    "body", ["", "<html></html>", '{"data": []}', timeline().replace("entr", "")]
)
def test_page_without_timeline_is_a_parse_error(body):
    with pytest.raises(ParseError, match="holds no timeline"):
        read(body, TIMELINE)


@pytest.mark.parametrize("body", ["", "<html>", "[]", "{}", '{"data": {"id": "1"}}'])
def test_what_is_no_answer_of_the_api_is_a_parse_error(body):
    with pytest.raises(ParseError):
        read(body, API)


def test_error_of_the_api_is_told_in_its_words():
    detail = "Could not find user with username: [ada_example]."
    body = json.dumps({"errors": [{"title": "Not Found Error", "detail": detail}]})
    with pytest.raises(ParseError, match="Could not find user"):
        read(body, "https://api.x.com/2/users/by/username/ada_example")


@pytest.mark.parametrize(
    "pasted",
    [
        "https://x.com/ada_example",
        "https://www.x.com/Ada_Example/",
        "https://mobile.twitter.com/ada_example/media",
        "https://twitter.com/@ada_example",
    ],
)
def test_pasted_addresses_are_recognised(pasted):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url) == ("x", "https://x.com/ada_example")


@pytest.mark.parametrize(
    "other",
    [
        "https://x.com/ada_example/status/2051232930067402759",
        "https://x.com/home",
        "https://x.com/",
        "https://x.com.example/ada_example",
        "https://nitter.net/ada_example/rss",
    ],
)
def test_posts_and_strangers_are_no_account(other):
    assert find_by_address(other, Endpoints()) is None
