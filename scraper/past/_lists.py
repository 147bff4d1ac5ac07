"""Lists of all their posts that platforms keep beside their feeds, page after page, newest first.

    Substack   /api/v1/archive?sort=new&search=&offset=N&limit=50
    Tumblr     /api/read/json?start=N&num=50
    DEV        /api/articles?username=ada&page=N&per_page=100            (or tag=…)
    Ghost      /ghost/api/content/posts/?key=…&page=N&limit=50      (the site's public key)

Section 5.2 of the notes on wire formats. Posts come without their texts, which their pages have;
Ghost gives them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from scraper import platforms, urls
from scraper.answers import dig, read_list, read_object, rows
from scraper.dates import is_plausible, read_instant
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.metadata import clean_author
from scraper.past.steps import Asked, Page, Step, name_after
from scraper.records import Entry, Fetched, Request
from scraper.sources import devto, wordpress

GHOST_KEY = "key"
"""Option: the public key of a Ghost site's interface."""

HOW, FEED = "how", "feed"
"""Memo: how a page was come to, and of which feed it is."""
_NUMBER, _OFFSET = "number", "offset"
"""Memo: of the page, and how many posts came before it: fewer than were asked for may come."""

_GENERATED_BY = re.compile(rb"<generator>\s*(?:<!\[CDATA\[)?\s*(Substack|Tumblr)\b", re.IGNORECASE)
_TUMBLR_READ = re.compile(r"^\s*var\s+tumblr_api_read\s*=\s*(\{.*\})\s*;?\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Names:
    """What the fields of a post are called."""

    url: str = "url"
    published: str = "published_at"
    title: str = "title"


@dataclass(frozen=True, slots=True)
class _List:
    size: int
    """Posts of a page."""
    ask: Callable[[str, int, int, Asked], str]
    """The address of a page beside a feed, by its number (from 0) and the posts before it."""
    read: Callable[[Fetched], list[dict[str, Any]]]
    """The posts in an answer. Raises ParseError."""
    names: _Names = _Names()


def is_list(how: str) -> bool:
    """Whether a page was come to as the page of such a list."""
    return how in _LISTS


def named_by_target(asked: Asked) -> Step | None:
    """The first page, where the target alone tells of a list."""
    if asked.options.get(GHOST_KEY):
        return first_page("ghost", asked.target, asked)
    return first_page("devto", asked.target, asked) if devto.known(asked.target) else None


def named_by_feed(head: bytes, feed_url: str, asked: Asked) -> Step | None:
    """The first page, where a feed says that it was made by a platform which keeps a list."""
    found = _GENERATED_BY.search(head)
    if found:
        return first_page(found[1].decode("ascii").lower(), feed_url, asked)
    is_tumblr = (urlsplit(feed_url).hostname or "").endswith(".tumblr.com")
    return first_page("tumblr", feed_url, asked) if is_tumblr else None


def first_page(how: str, feed_url: str, asked: Asked) -> Step:
    """Of the list of this name, beside a feed."""
    return _page(how, feed_url, asked)


def is_beside_feed(how: str) -> bool:
    """Whether a list is asked for after the feed, which told of it."""
    return how in {"substack", "tumblr"}


def is_first(step: Step) -> bool:
    """Whether a page of a list is its first one."""
    return step.memo.get(_NUMBER, "0") == "0"


def _page(
    how: str, feed_url: str, asked: Asked, number: int = 0, offset: int = 0, name: str = ""
) -> Step:
    memo = {HOW: how, FEED: feed_url, _NUMBER: str(number), _OFFSET: str(offset)}
    return Step(Request(_LISTS[how].ask(feed_url, number, offset, asked)), memo, name)


def list_posts(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The posts of one page, and the page after it. Raises ParseError."""
    how = step.memo[HOW]
    listed = _LISTS[how]
    posts = listed.read(fetched)
    entries, skipped = [], []
    for post in posts:
        try:
            entries.append(_entry(post, listed.names, fetched))
        except ValueError as error:
            skipped.append(f"{clean_line(post.get('title')) or 'a post'}: {error}")
    dates = [entry.published_at for entry in entries if entry.published_at]
    is_before = asked.since is not None and bool(dates) and max(dates) < asked.since
    more: tuple[Step, ...] = ()
    if posts and not is_before:
        name = name_after(how, (json.dumps(post, sort_keys=True) for post in posts))
        number, offset = int(step.memo[_NUMBER]) + 1, int(step.memo[_OFFSET]) + len(posts)
        more = (_page(how, step.memo[FEED], asked, number, offset, name),)
    total = _total(fetched) if how == "ghost" and asked.since is None else None
    return Page(tuple(entries), more, tuple(skipped), total)


def _entry(post: Mapping[str, Any], names: _Names, fetched: Fetched) -> Entry:
    """Raises ValueError with the reason why the post cannot be an entry."""
    written = clean_line(post.get(names.url))
    if not written:
        raise ValueError("no address")
    url = urls.canonical(written, fetched.final_url)
    told = post.get(names.published)
    at = read_instant(clean_line(str(told) if isinstance(told, int) else told))
    people = [person for person in [post.get("user"), *rows(post.get("authors"))] if person]
    is_whole = post.get("visibility") == "public"
    return Entry(
        url,
        platforms.post_key(url),
        title=clean_line(post.get(names.title)),
        author=clean_author(dig(people[0], "name")) if people else None,
        published_at=at if at and is_plausible(at, fetched.fetched_at) else None,
        content_html=wordpress.whole(post.get("html")) if is_whole else None,
    )


# --- asking -----------------------------------------------------------------------------------


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _substack(url: str, number: int, offset: int, asked: Asked) -> str:  # noqa: ARG001
    size = _LISTS["substack"].size
    query = {"sort": "new", "search": "", "offset": str(offset), "limit": str(size)}
    return f"{_site(url)}/api/v1/archive?{urlencode(query)}"


def _tumblr(url: str, number: int, offset: int, asked: Asked) -> str:  # noqa: ARG001
    query = {"start": str(offset), "num": str(_LISTS["tumblr"].size)}
    return f"{_site(url)}/api/read/json?{urlencode(query)}"


def _devto(url: str, number: int, offset: int, asked: Asked) -> str:  # noqa: ARG001
    known = devto.known(url)
    assert known is not None, url
    name = known.feed.rpartition("/")[2]
    whose = "tag" if known.feed.startswith("/feed/tag/") else "username"
    query = {whose: name, "page": str(number + 1), "per_page": str(_LISTS["devto"].size)}
    return f"{asked.endpoints.devto}/api/articles?{urlencode(query)}"


def _ghost(url: str, number: int, offset: int, asked: Asked) -> str:  # noqa: ARG001
    query = {
        "key": asked.options[GHOST_KEY],
        "limit": str(_LISTS["ghost"].size),
        "page": str(number + 1),
        "include": "authors",
    }
    return f"{_site(url)}/ghost/api/content/posts/?{urlencode(query)}"


# --- reading ----------------------------------------------------------------------------------


def _read_tumblr(fetched: Fetched) -> list[dict[str, Any]]:
    """A script that puts the answer into a variable."""
    found = _TUMBLR_READ.match(decode(fetched.body, fetched.charset or "utf-8"))
    try:
        answer = json.loads(found[1], strict=False) if found else None
    except (ValueError, RecursionError):
        answer = None
    return _posts_in(answer, fetched)


def _read_ghost(fetched: Fetched) -> list[dict[str, Any]]:
    return _posts_in(read_object(fetched), fetched)


def _posts_in(answer: Any, fetched: Fetched) -> list[dict[str, Any]]:
    posts = dig(answer, "posts")
    if not isinstance(posts, list):
        raise ParseError(f"{fetched.final_url} answered without posts")
    return rows(posts)


def _total(fetched: Fetched) -> int | None:
    found = dig(read_object(fetched), "meta", "pagination", "total")
    return found if isinstance(found, int) else None


_LISTS: Mapping[str, _List] = {
    "substack": _List(50, _substack, read_list, _Names("canonical_url", "post_date")),
    "tumblr": _List(50, _tumblr, _read_tumblr, _Names("url", "unix-timestamp")),
    "devto": _List(100, _devto, read_list),
    "ghost": _List(50, _ghost, _read_ghost),
}
