"""Hacker News: a search, or an author's posts, newest first.

    https://hn.algolia.com/?q=leaving          https://news.ycombinator.com/user?id=ada
    https://news.ycombinator.com/newest        (all stories: the live listing)

Section 4 of the notes on wire formats. A story that links elsewhere is an entry for that page, as
the truth is in the post; a text post or a comment comes whole with the listing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import platforms, urls
from scraper.answers import count_in, read_object, rows
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.places import Place, Recognised
from scraper.platforms import bare_host
from scraper.records import Entry, Fetched, Listing, Request
from scraper.streams.hackernews import as_hit

KIND = "hackernews"
OPTIONS = {
    "query": "words that stories and comments must hold",
    "author": "only what this user posts (upper and lower case matter)",
    "tags": "story, comment, or both as (story,comment); default: story",
    "live": "yes: seen within seconds, at the price of some hundred requests an hour",
}
VALUES = {"live": ("yes", "no")}

HITS = 100
"""Asked for at once; the interface gives at most 1,000 for one question, in pages."""
_LIVE = {
    "story": frozenset({"story"}),
    "comment": frozenset({"comment"}),
    "(story,comment)": frozenset({"story", "comment"}),
    "(comment,story)": frozenset({"story", "comment"}),
}
"""What may be followed live: other tags are not told by an item."""
_WORD = re.compile(r"\w+")
_NEWEST = "newest_i"
"""Memo: Unix seconds of the newest hit that was listed."""


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """The site's user pages and listings, and addresses of the search."""
    parts = urlsplit(url)
    host, query = bare_host(parts), parse_qs(parts.query)
    first = {name: values[0] for name, values in query.items()}
    if host == "hn.algolia.com" and first.get("q", first.get("query")):
        words = first.get("q") or first["query"]
        return _recognised({"query": words}, f'Hacker News: "{words}"')
    if host != "news.ycombinator.com":
        return None
    if parts.path in ("/user", "/submitted", "/threads") and first.get("id"):
        tags = {"/submitted": "story", "/threads": "comment"}.get(parts.path, "(story,comment)")
        told = {"author": first["id"], "tags": tags}
        return _recognised(told, f"Hacker News: {first['id']}")
    if parts.path in ("", "/", "/news", "/newest", "/front"):
        return _recognised({}, "Hacker News")
    return None


def _recognised(options: dict[str, str], title: str) -> Recognised:
    if "author" in options:
        url = f"https://news.ycombinator.com/user?{urlencode({'id': options['author']})}"
    elif "query" in options:
        url = f"https://hn.algolia.com/?{urlencode({'q': options['query']})}"
    else:
        url = "https://news.ycombinator.com/newest"
    return Recognised(KIND, url, title, options)


def first_request(place: Place) -> Request:
    """The newest hits."""
    return _request(place, page=0)


def _request(place: Place, page: int) -> Request:
    told = place.options.extra
    tags = told.get("tags", "story")
    if told.get("author"):
        tags = f"{tags},author_{told['author']}"
    query = {"query": told.get("query", ""), "tags": tags, "hitsPerPage": str(HITS)}
    since = place.last_memo.get(_NEWEST)
    if since:
        # inclusive: two posts of one second may come in two answers
        query["numericFilters"] = f"created_at_i>={since}"
    if page:
        query["page"] = str(page)
    return Request(f"{place.endpoints.hackernews_search}/search_by_date?{urlencode(query)}")


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The hits of one page. Raises ParseError for what is no answer of the search."""
    data = read_answer(fetched)
    hits = rows(data["hits"])
    entries, skipped = entries_of(hits)
    newest = max((hit["created_at_i"] for hit in hits if _is_count(hit)), default=0)
    page = count_in(data, "page")
    has_more = page + 1 < count_in(data, "nbPages")
    known = max(newest, int(place.memo.get(_NEWEST, "0")))
    return Listing(
        entries,
        skipped=skipped,
        next=_next(place, page + 1) if has_more and not place.is_first_read else None,
        memo={_NEWEST: str(known)} if known else {},
    )


def read_answer(fetched: Fetched) -> dict[str, Any]:
    """What the search answered, with a list of `hits`. Raises ParseError for anything else."""
    data = read_object(fetched)
    if not isinstance(data.get("hits"), list):
        raise ParseError(f"{fetched.final_url} answered without hits")
    return data


def entries_of(hits: Iterable[dict[str, Any]]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """An entry for each hit, and why some are left out."""
    entries, skipped = [], []
    for hit in hits:
        try:
            entries.append(_entry(hit))
        except ValueError as error:
            skipped.append(f"{clean_line(hit.get('objectID')) or 'a hit'}: {error}")
    return tuple(entries), tuple(skipped)


def live_types(place: Place) -> frozenset[str]:
    """The types of items that are wanted live; none: it is only read at its interval."""
    told = place.options.extra
    if told.get("live") != "yes":
        return frozenset()
    return _LIVE.get(told.get("tags", "story").replace(" ", ""), frozenset())


def live_entry(place: Place, item: Mapping[str, Any]) -> Entry | None:
    """The entry of an item that the place asks for; None for any other.

    The search is the more generous: it forgives mistakes in spelling. Raises ValueError.
    """
    told = place.options.extra
    if item.get("type") not in live_types(place):
        return None
    if told.get("author") not in (None, "", item.get("by")):
        return None
    said = " ".join(str(item.get(name) or "") for name in ("title", "text", "url", "by"))
    words = set(_WORD.findall(html.unescape(said).casefold()))
    if not words.issuperset(_WORD.findall(told.get("query", "").casefold())):
        return None
    return _entry(as_hit(item))


def _next(place: Place, page: int) -> Request | None:
    """Only where the first page did not reach back to the last reading."""
    return _request(place, page) if place.last_memo.get(_NEWEST) else None


def _is_count(hit: dict[str, Any]) -> bool:
    return isinstance(hit.get("created_at_i"), int)


def _entry(hit: dict[str, Any]) -> Entry:
    """Raises ValueError with the reason why the hit cannot be an entry."""
    number = clean_line(hit.get("objectID"))
    if not number or not number.isdigit():
        raise ValueError("no id")
    own = f"https://news.ycombinator.com/item?id={number}"
    text = hit.get("story_text") or hit.get("comment_text")
    link = hit.get("url")
    url = urls.canonical(link) if isinstance(link, str) and link and not text else own
    return Entry(
        url=url,
        key=platforms.post_key(url),
        title=clean_line(hit.get("title") or hit.get("story_title")),
        author=clean_line(hit.get("author")) if url == own else None,
        published_at=posted_at(hit) if url == own else None,
        content_html=text if isinstance(text, str) and url == own else None,
    )


def posted_at(hit: dict[str, Any]) -> datetime | None:
    """When a hit was posted, to the second."""
    seconds = hit.get("created_at_i")
    if isinstance(seconds, int):
        return datetime.fromtimestamp(seconds, UTC)
    return read_instant(clean_line(hit.get("created_at")))
