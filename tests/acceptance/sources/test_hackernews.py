"""Hacker News: what its search answers, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched
from scraper.sources import find_by_address, hackernews
from tests.site import Reply, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC)
FAREWELL = (
    "<p>Today is my last day at Quillon Labs, after four years as a compiler engineer. "
    "Thank you all.<p>Write to me at ada&#x40;falk.example"
)


def hit(number: int, **more: object) -> dict[str, object]:
    at = NOW - timedelta(minutes=60 - number)
    return {
        "objectID": str(49_000_000 + number),
        "created_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "created_at_i": int(at.timestamp()),
        "author": "adafalk",
        "title": f"Story {number}",
        "url": None,
        "points": 57,
        "num_comments": 12,
        "story_text": "Nothing but a question about compilers.",
        "comment_text": None,
        "_tags": ["story", "author_adafalk"],
        **more,
    }


class Search:
    """Answers like the search, in pages of two, newest first."""

    def __init__(self, *hits: dict[str, object]) -> None:
        self.hits = list(hits)

    def __call__(self, request) -> Reply:
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
        since = int(query.get("numericFilters", "created_at_i>=0").partition(">=")[2])
        found = [h for h in reversed(self.hits) if h["created_at_i"] >= since]
        page = int(query.get("page", "0"))
        answer = {
            "hits": found[2 * page : 2 * page + 2],
            "page": page,
            "nbHits": len(found),
            "nbPages": (len(found) + 1) // 2,
        }
        return text(json.dumps(answer), content_type="application/json")


ADDRESS = "https://news.ycombinator.com/user?id=adafalk"


async def test_farewell_of_a_user_is_told(site, database_url):
    search = Search(hit(1), hit(2), hit(3))
    site.add("/api/search_by_date", search)
    async with watching(
        database_url, ADDRESS, endpoints={"hackernews_search": site.url("/api")}
    ) as watch:
        await watch.once()
        assert [(s.kind, s.title) for s in await watch.sources()] == [
            ("hackernews", "Hacker News: adafalk")
        ]
        assert watch.told() == []
        assert len(site.requests) == 2  # robots.txt and one page: the past is no news
        search.hits += [hit(n) for n in range(4, 8)]
        search.hits.append(hit(8, title="Leaving Quillon Labs", story_text=FAREWELL))
        await watch.once()
        told = watch.told()
        assert [(d["organization"], d["kind"]) for d in told] == [("Quillon Labs", "resignation")]
        assert told[0]["tenure_years"] == 4
        asked = [urlsplit(path).query for path in site.paths[2:]]
        assert all("author_adafalk" in query for query in asked)
        assert len(asked) == 3, "as many pages as hold news"
        assert len(set(watch.rows("SELECT key FROM entry"))) == 7, "the oldest news as well"
        await watch.once()
        assert len(watch.told()) == 1


async def test_story_that_links_is_read_where_it_leads(site, database_url):
    site.page("/bye", f"<html><title>Bye</title><body><article>{FAREWELL * 3}</article></html>")
    search = Search(hit(1))
    site.add("/api/search_by_date", search)
    async with watching(
        database_url, ADDRESS, endpoints={"hackernews_search": site.url("/api")}
    ) as watch:
        await watch.once()
        search.hits.append(hit(2, url=site.url("/bye"), story_text=None))
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]
        assert watch.told()[0]["evidence"][0]["url"] == site.url("/bye")


async def test_limit_and_error_are_told_as_such(site, database_url):
    site.add("/api/search_by_date", too_many("600"))
    async with watching(
        database_url, ADDRESS, endpoints={"hackernews_search": site.url("/api")}
    ) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert "429" in (source.last_detail or "")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"hits": null}', b'{"hits": {}}'])
def test_what_is_no_answer_is_a_parse_error(body):
    at = "https://hn.algolia.com/api/v1/search_by_date"
    fetched = Fetched(at, at, 200, body, "application/json", None, NOW)
    with pytest.raises(ParseError):
        hackernews.list_entries(fetched, Place(ADDRESS))


def test_broken_hits_are_skipped_with_their_reason():
    at = "https://hn.algolia.com/api/v1/search_by_date"
    hits = [hit(1), {"objectID": None}, "no hit", hit(2, url="http://[")]
    body = json.dumps({"hits": hits, "page": 0, "nbPages": 1}).encode()
    listing = hackernews.list_entries(
        Fetched(at, at, 200, body, "application/json", None, NOW), Place(ADDRESS)
    )
    assert len(listing.entries) == 2
    assert listing.skipped == ("a hit: no id",)


@pytest.mark.parametrize(
    ("pasted", "options"),
    [
        ("https://news.ycombinator.com/user?id=ada", {"author": "ada", "tags": "(story,comment)"}),
        ("https://news.ycombinator.com/submitted?id=ada", {"author": "ada", "tags": "story"}),
        ("https://news.ycombinator.com/threads?id=ada", {"author": "ada", "tags": "comment"}),
        ("https://hn.algolia.com/?q=last+day+at", {"query": "last day at"}),
        ("https://news.ycombinator.com/", {}),
    ],
)
def test_pasted_addresses_are_recognised(pasted, options):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.options) == ("hackernews", options)


def test_post_is_no_place():
    assert find_by_address("https://news.ycombinator.com/item?id=49000001", Endpoints()) is None
