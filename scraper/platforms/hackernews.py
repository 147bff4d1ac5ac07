"""Hacker News: `https://news.ycombinator.com/item?id=<id>`, and items by its interface.

Section 4 of the notes on wire formats.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import SplitResult, parse_qs

from scraper import text
from scraper.answers import read_json
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved
from scraper.platforms._asking import is_forbidden, page
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "hackernews"
HOSTS = frozenset({"news.ycombinator.com"})
MENTION = r"news\.ycombinator\.com/item\?id=\d{1,12}"
#: Authors may change their words for two hours, and no date says so.
HAS_EDITS = False
_MAX_DIGITS = 12
_LATEST = 4_102_444_800
"""Unix seconds of 2100: what is later is no date."""


def parse_url(parts: SplitResult) -> Reference | None:
    """Stories and comments share one count."""
    if parts.hostname not in HOSTS or parts.path != "/item":
        return None
    native_id = parse_qs(parts.query).get("id", [""])[0]
    if not (native_id.isascii() and native_id.isdigit() and len(native_id) <= _MAX_DIGITS):
        return None
    return Reference(
        url=f"https://news.ycombinator.com/item?id={native_id}",
        key=f"hackernews:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The words of one item; what it links to, and what others answer, is not its author's.

    Where the interface may not be asked, the page itself.
    """
    answer = await get(f"{endpoints.hackernews_items}/item/{reference.native_id}.json")
    if isinstance(answer, FetchError):
        may_ask = not (answer.is_permanent or is_forbidden(answer))
        return answer if may_ask else await page(reference, get)
    assert isinstance(answer, Fetched), answer
    try:
        return _read(reference, read_json(answer))
    except ParseError as error:
        return error


def _read(reference: Reference, item: Any) -> Post | NotAPost:
    """Raises ParseError for what is no item."""
    if item is None:
        return NotAPost(reference.url, "gone", "Hacker News says that there is no such item")
    if not isinstance(item, dict) or str(item.get("id")) != reference.native_id:
        raise ParseError(f"{reference.url}: Hacker News did not answer with the item")
    if item.get("deleted") is True:
        return NotAPost(reference.url, "deleted", "its author deleted it")
    if item.get("dead") is True:
        return NotAPost(reference.url, "withheld", "flagged, or its author is banned")
    words, link = item.get("text"), clean_line(item.get("url"))
    if not isinstance(words, str) or not words:
        why = f"a link to {link}, without words of its own" if link else "no text"
        return NotAPost(reference.url, "empty_text", why[:200])
    entry = Entry(
        url=reference.url,
        key=reference.key,
        title=clean_line(item.get("title")),
        author=clean_line(item.get("by")),
        published_at=_instant(item.get("time")),
        content_html=words,
    )
    return text.read_content(entry)


def _instant(seconds: Any) -> datetime | None:
    is_told = isinstance(seconds, int) and 0 < seconds <= _LATEST
    return datetime.fromtimestamp(seconds, UTC) if is_told else None
