"""Comments on Hacker News: below a story or comment, or below the story that links a page.

Section 4 of the notes on wire formats. A deleted comment comes without an author or a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from scraper import platforms, urls
from scraper.answers import count_in, read_object, rows
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.platforms import Get, answered, hackernews
from scraper.reactions._replies import Replies, Reply, readable
from scraper.records import NotAPost, Reference

PLATFORM = hackernews.PLATFORM
HOSTS = hackernews.HOSTS
HITS = 20
"""Stories that a look-up may give; the same page is posted a few times at most."""
MAX_ITEMS = 10_000
"""Comments of one thread that are looked at; the largest threads have half as many."""


async def ask(reference: Reference, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
    """One question for the whole thread. Raises FetchError, ParseError.

    A 404 is an error like others: the search learns of an item some time after it was posted.
    """
    found = await answered(f"{endpoints.hackernews_search}/items/{reference.native_id}", get)
    return read_item(read_object(found), reference.url)


async def ask_about(url: str, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
    """The thread about a page elsewhere that has most comments; no replies where there is none.

    Raises FetchError, ParseError.
    """
    address = url.partition("://")[2]
    query = {
        "query": address,
        "restrictSearchableAttributes": "url",
        "tags": "story",
        "hitsPerPage": str(HITS),
    }
    question = f"{endpoints.hackernews_search}/search?{urlencode(query)}"
    hits = rows(read_object(await answered(question, get)).get("hits"))
    told = [hit for hit in hits if _key(hit.get("url")) == platforms.post_key(url)]
    most = max(told, key=lambda hit: count_in(hit, "num_comments"), default=None)
    number = most.get("objectID") if most else None
    story = platforms.recognise(f"https://news.ycombinator.com/item?id={number}")
    if story is None or most is None or not count_in(most, "num_comments"):
        return Replies(story.url if story else url, PLATFORM, 0)
    return await ask(story, get, endpoints)


def _key(url: Any) -> str | None:
    try:
        return platforms.post_key(urls.canonical(url)) if isinstance(url, str) else None
    except ValueError:
        return None


def read_item(item: Mapping[str, Any], url: str) -> Replies:
    """What others wrote below an item. Raises ParseError for what is none."""
    if not isinstance(item.get("children"), list):
        raise ParseError(f"{url}: Hacker News gave no thread")
    author = item.get("author")
    found: list[Reply] = []
    total = seen = 0
    waiting = rows(item["children"])
    while waiting and seen < MAX_ITEMS:
        comment = waiting.pop(0)
        seen += 1
        waiting += rows(comment.get("children"))
        by, text = comment.get("author"), comment.get("text")
        if isinstance(by, str) and isinstance(text, str) and by != author:
            total += 1
            found.append(Reply(by, text, is_html=True))
    return Replies(url, PLATFORM, total, readable(found))
