"""Reddit: a community, a user, or a search, by its Atom feeds.

    https://www.reddit.com/r/compilers        https://www.reddit.com/user/ada
    https://www.reddit.com/search?q=leaving

Section 5.2 of the notes on wire formats: JSON needs a login since 2026, feeds do not, at about ten
requests a minute; a page with status 200 in place of a feed is a block. A text post or a comment
comes whole; a post that links elsewhere is an entry for that page (the `[link]` beside it is not
in the notes: without it the title is all there is).
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.platforms import reddit
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources._preset import (
    DeletedError,
    Known,
    feed_request,
    list_feed,
    parts_on,
    recognised,
)

KIND = "reddit"

POSTS = 100
"""Asked for at once."""
_END = r"(?:/?\.rss|/?)"
_COMMUNITY = re.compile(rf"/r/(\w+(?:\+\w+)*)(?:/(?:new|hot|top|rising|best))?{_END}", re.ASCII)
_USER = re.compile(
    rf"/(?:u|user)/([\w-]+)(?:/(?:submitted|posts|overview|comments))?{_END}", re.ASCII
)
_SEARCH = re.compile(rf"/search{_END}")


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Communities, users and searches; not single posts."""
    return recognised(KIND, _known(url))


def first_request(place: Place) -> Request:
    """The newest posts. Raises ParseError."""
    known = _known(place.url)
    return feed_request(known, place.endpoints.reddit, place, "https://www.reddit.com/r/compilers")


def _known(url: str) -> Known | None:
    parts = parts_on(url, *reddit.HOSTS)
    if parts is None:
        return None
    if found := _COMMUNITY.fullmatch(parts.path):
        name = found[1].lower()
        feed = f"/r/{name}/new/.rss?limit={POSTS}"
        return Known(f"https://www.reddit.com/r/{name}", feed, f"r/{name}")
    if found := _USER.fullmatch(parts.path):
        name = found[1].lower()
        return Known(
            f"https://www.reddit.com/user/{name}", f"/user/{name}/.rss", f"u/{name} on Reddit"
        )
    words = parse_qs(parts.query).get("q")
    if words and _SEARCH.fullmatch(parts.path):
        asked = urlencode({"q": words[0]})
        feed = f"/search.rss?{urlencode({'q': words[0], 'sort': 'new'})}"
        return Known(f"https://www.reddit.com/search?{asked}", feed, f'Reddit: "{words[0]}"')
    return None


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's posts and comments. Raises ParseError, on a block too."""
    return list_feed(fetched, place, "Reddit", _improved)


def _improved(entry: Entry, element: Any) -> Entry:
    """Raises DeletedError for a post that its author has deleted, ValueError for a removed one."""
    told = reddit.read_element(element)
    if told.is_deleted:
        raise DeletedError(reddit.DELETED)
    if told.is_removed:
        raise ValueError(reddit.REMOVED)
    if told.body is not None:
        return replace(entry, author=told.author, content_html=told.body)
    if told.link:
        key = platforms.post_key(told.link)
        return Entry(url=told.link, key=key, title=entry.title, language=entry.language)
    return _title_only(entry)


def _title_only(entry: Entry) -> Entry:
    return replace(entry, content_html=f"<p>{html.escape(entry.title or '')}</p>")
