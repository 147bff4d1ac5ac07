"""Where a page's feeds are: what it says, else the usual places."""

from __future__ import annotations

import re
from typing import NamedTuple

from scraper import urls
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.headers import links_to
from scraper.markup import clean_line, parse
from scraper.pages import is_html
from scraper.records import Fetched

#: Feeds of one page; a page that names more lists its categories.
MAX_FEEDS = 20

_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_COMMENTS = re.compile(r"comments?\b|kommentare?\b|commentaires?\b|评论|コメント", re.IGNORECASE)
_COMMENTS_PATH = re.compile(
    r"/comments?/(?:feed|default)|/feed/comments|comments?\.(?:rss|atom|xml)", re.IGNORECASE
)
_USUAL = (
    "atom.xml",
    "feed.atom",
    "feed.xml",
    "feed/",
    "index.rss",
    "index.xml",
    "rss.xml",
    "rss/",
    "rss/feed.xml",
)


class FeedLink(NamedTuple):
    """A feed that a page names."""

    url: str
    title: str | None


def feeds_in(fetched: Fetched) -> tuple[FeedLink, ...]:
    """The feeds that the page and its `Link` headers name, in their order, without those of
    comments. Never raises."""
    found: dict[str, FeedLink] = {}
    for href, title in [*_in_headers(fetched), *_in_page(fetched)]:
        try:
            url = urls.canonical(href, fetched.final_url)
            key = urls.key(url)
        except ValueError:
            continue
        if not (_COMMENTS.search(title or "") or _COMMENTS_PATH.search(url)):
            found.setdefault(key, FeedLink(url, title))
    return tuple(found.values())[:MAX_FEEDS]


def guesses(url: str) -> tuple[str, ...]:
    """Addresses where feeds usually are: below the page itself, then at the site's root.

    Raises ValueError for anything but a web address.
    """
    page = urls.canonical(url)
    bases = dict.fromkeys([page.partition("?")[0].rstrip("/") + "/", urls.canonical("/", page)])
    return tuple(dict.fromkeys(urls.canonical(name, base) for base in bases for name in _USUAL))


def _in_headers(fetched: Fetched) -> list[tuple[str, str | None]]:
    found: list[tuple[str, str | None]] = []
    for href, parameters in links_to(fetched.links, "alternate"):
        if any(kind in parameters.lower() for kind in _TYPES):
            found.append((href, None))
    return found


def _in_page(fetched: Fetched) -> list[tuple[str, str | None]]:
    if not is_html(fetched):
        return []
    try:
        tree = parse(decode(fetched.body, fetched.charset))
    except ParseError:
        return []
    found = []
    for node in tree.css("link[rel~=alternate][href], a[rel~=alternate][href]"):
        kind = (node.attributes.get("type") or "").lower().partition(";")[0].strip()
        if kind in _TYPES:
            found.append(
                (node.attributes.get("href") or "", clean_line(node.attributes.get("title")))
            )
    return found
