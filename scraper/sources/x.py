"""X, formerly Twitter: the recent posts of one account.

    https://x.com/ada_example

Two doors, sections 1.3 and 1.5 of the notes on wire formats. With a key in `[accounts.x]` the paid
API: the account's id is looked up once, then only what is newer than the newest post seen is asked,
page by page. Without one, the page behind embedded timelines, which is FRAGILE: it is nobody's
promise, refuses after a few quick calls, has no older pages, and is at times empty or years old.
`Listing.skipped` says so when it happens. Reposts are left out; a thread is one post.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import platforms
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, parse
from scraper.places import Place, Recognised
from scraper.platforms._x_posts import Said, join_threads, read_api_item, read_timeline_item
from scraper.records import Entry, Fetched, Listing, Post, Request
from scraper.sources._json import dig, read_object, rows
from scraper.sources._preset import parts_on

KIND = "x"

POSTS = 100
"""Asked of the API at once: its most."""
STALE = timedelta(days=365)
"""A timeline whose newest post is older tells nothing of an account that posts."""
_HANDLE = re.compile(r"/@?([A-Za-z0-9_]{1,15})(?:/(?:with_replies|media|articles|highlights))?/?")
_NO_ACCOUNTS = frozenset(
    {"about", "compose", "download", "explore", "hashtag", "home", "i", "intent", "jobs", "login"}
    | {"logout", "messages", "notifications", "privacy", "search", "settings", "share", "signup"}
    | {"tos"}
)
_ASKED = {
    "max_results": str(POSTS),
    "exclude": "retweets",
    "tweet.fields": "created_at,author_id,lang,conversation_id,referenced_tweets,entities,"
    "note_tweet,edit_history_tweet_ids",
    "expansions": "author_id",
    "user.fields": "name,username",
}
_ID, _NEWEST, _JOINED = "id", "newest", "joined"
"""Memo: the account's number, the newest post seen, and those that are parts of a thread."""
_MAX_JOINED = 50
"""Remembered at most: a timeline shows about twenty posts."""
_NO_KEY = frozenset({401, 402, 403})
"""A key that is wrong, has no credit, or may not read."""


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Accounts; not single posts."""
    handle = _handle(url)
    return Recognised(KIND, f"https://x.com/{handle}", f"@{handle} on X") if handle else None


def _handle(url: str) -> str | None:
    parts = parts_on(url, "x.com", "twitter.com")
    found = _HANDLE.fullmatch(parts.path) if parts else None
    handle = found[1].lower() if found else None
    return None if handle in _NO_ACCOUNTS else handle


def first_request(place: Place) -> Request:
    """The newest posts, or with a key and no id yet, the account. Raises ParseError."""
    if KIND not in place.accounts:
        return _timeline(place)
    number = place.memo.get(_ID)
    return _posts(place, number) if number else _account(place)


def instead(error: FetchError, place: Place) -> Request | None:
    """Without login where the key is not accepted."""
    is_refused = KIND in place.accounts and error.status in _NO_KEY
    return _timeline(place) if is_refused else None


def _named(place: Place) -> str:
    handle = _handle(place.url)
    if handle is None:
        raise ParseError(f"{place.url} is no account; an address like https://x.com/ada is")
    return handle


def _timeline(place: Place) -> Request:
    return Request(f"{place.endpoints.x_timeline}/{_named(place)}")


def _account(place: Place) -> Request:
    asked = f"{place.endpoints.x_api}/users/by/username/{_named(place)}"
    return Request(asked, account=KIND)


def _posts(place: Place, number: str, token: str | None = None) -> Request:
    query = dict(_ASKED)
    since = place.last_memo.get(_NEWEST)
    if since:
        query["since_id"] = since
    if token:
        query["pagination_token"] = token
    asked = f"{place.endpoints.x_api}/users/{number}/tweets?{urlencode(query)}"
    return Request(asked, account=KIND)


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """What either door answered. Raises ParseError, in the API's own words where it has some."""
    if not fetched.url.startswith(f"{place.endpoints.x_api}/users/"):
        return _list_timeline(fetched, place)
    if "/users/by/username/" in urlsplit(fetched.url).path:
        return _read_account(fetched, place)
    return _list_posts(fetched, place)


# --- the API ----------------------------------------------------------------------------------


def _read_account(fetched: Fetched, place: Place) -> Listing:
    data = _answered(fetched)
    number = dig(data, "data", "id")
    if not isinstance(number, str) or not number.isdigit():
        raise ParseError(f"{fetched.final_url} answered without an id")
    name = clean_line(dig(data, "data", "name"))
    return Listing((), title=name, next=_posts(place, number), memo={_ID: number})


def _list_posts(fetched: Fetched, place: Place) -> Listing:
    data = _answered(fetched)
    if not isinstance(data.get("data", []), list):
        raise ParseError(f"{fetched.final_url} answered without a list of posts")
    users = {str(user.get("id")): user for user in rows(dig(data, "includes", "users"))}
    said, skipped = _read(rows(data.get("data")), lambda item: read_api_item(item, users))
    posts, _ = join_threads(said)
    memo = {}
    newest = dig(data, "meta", "newest_id")
    is_first_page = "pagination_token" not in parse_qs(urlsplit(fetched.url).query)
    if is_first_page and isinstance(newest, str) and newest.isdigit():
        memo[_NEWEST] = newest
    return Listing(
        tuple(_entry(post) for post in posts),
        skipped=(*_problems(data), *skipped),
        next=_next(place, dig(data, "meta", "next_token")),
        memo=memo,
    )


def _next(place: Place, token: Any) -> Request | None:
    """Pages back to the newest post of the last reading: `since_id` ends them."""
    number, since = place.memo.get(_ID), place.last_memo.get(_NEWEST)
    if not isinstance(token, str) or not number or not since or place.is_first_read:
        return None
    return _posts(place, number, token)


def _answered(fetched: Fetched) -> dict[str, Any]:
    """The answer; errors alone, without data, are one. Raises ParseError."""
    data = read_object(fetched)
    problems = _problems(data)
    if problems and "data" not in data:
        raise ParseError(f"X answers: {problems[0]}")
    if "data" not in data and "meta" not in data:
        raise ParseError(f"{fetched.final_url} answered without posts")
    return data


def _problems(data: dict[str, Any]) -> list[str]:
    told = rows(data.get("errors")) or ([data] if data.get("title") else [])
    said = [clean_line(each.get("detail")) or clean_line(each.get("title")) for each in told]
    return [words[:300] for words in said if words]


# --- the timeline page ------------------------------------------------------------------------


def _list_timeline(fetched: Fetched, place: Place) -> Listing:
    items = _items(fetched)
    said, skipped = _read(items, read_timeline_item)
    before = place.last_memo
    newest = int(before.get(_NEWEST, "0"))
    known = set(filter(None, before.get(_JOINED, "").split(",")))
    posts, joined = join_threads((each for each in said if _number(each) not in known), newest)
    numbers = [int(each.post.native_id or 0) for each in said]
    parts = sorted(known | set(joined), key=int)[-_MAX_JOINED:]
    memo = {_NEWEST: str(max([newest, *numbers]))} if said else {}
    return Listing(
        tuple(_entry(post) for post in posts),
        title=next((each.post.author for each in said if each.post.author), None),
        skipped=(*_doubts(said, fetched.fetched_at, place), *skipped),
        memo={**memo, _JOINED: ",".join(parts)} if parts else memo,
    )


def _number(each: Said) -> str:
    return each.post.native_id or ""


def _items(fetched: Fetched) -> list[Mapping[str, Any]]:
    """The posts in the page's data. Raises ParseError."""
    script = parse(decode(fetched.body, fetched.charset)).css_first("script#__NEXT_DATA__")
    try:
        data = json.loads(script.text()) if script is not None else None
    except (ValueError, RecursionError):
        data = None
    entries = dig(data, "props", "pageProps", "timeline", "entries")
    if not isinstance(entries, list):
        raise ParseError(
            f"{fetched.final_url} holds no timeline: no such account, or X has changed the page; "
            "with a key in [accounts.x] its API is asked instead"
        )
    posts = [each for each in rows(entries) if each.get("type") == "tweet"]
    found = [dig(each, "content", "tweet") for each in posts]
    return [each if isinstance(each, dict) else {} for each in found]


def _doubts(said: list[Said], now: datetime, place: Place) -> list[str]:
    found = []
    if KIND in place.accounts:
        found.append("the key in [accounts.x] was not accepted: read without login")
    dates = [each.post.published_at for each in said if each.post.published_at]
    advice = "this way of reading X is fragile; a key in [accounts.x] is the sure one"
    if not said:
        found.append(f"X gave an empty timeline: {advice}")
    elif dates and max(dates) < now - STALE:
        found.append(f"the newest post is of {max(dates):%Y-%m-%d}: {advice}")
    return found


# --- both -------------------------------------------------------------------------------------


def _read(items: list[Any], read: Any) -> tuple[list[Said], list[str]]:
    said, skipped = [], []
    for item in items:
        try:
            found: Said | None = read(item)
        except ValueError as error:
            skipped.append(f"a post: {error}")
            continue
        if found is not None and found.post.text:
            said.append(found)
    return said, skipped


def _entry(post: Post) -> Entry:
    return Entry(
        url=post.url,
        key=platforms.post_key(post.url),
        author=post.author,
        published_at=post.published_at,
        language=post.language,
        post=post,
    )
