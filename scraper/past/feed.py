"""A feed, back to its beginning: by its own paging, by its platform's, else by archived copies.

    prev-archive, next (RFC 5005, JSON Feed)   ─┐
    ?paged=N (WordPress), start-index (Blogger) ├─▶ entries, the next older page
    lists of posts (Substack, Tumblr, …)       ─┘
    none of them ─▶ the Wayback Machine's copies of the feed itself, each listed as what it was

Sections 5 and 8.1 of the notes on wire formats. Entries keep their own addresses; a copy of a feed
only says what there was. `_lists` and `_feed_copies` hold the last two ways.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree

from scraper import discovery, urls
from scraper.answers import read_json
from scraper.errors import FetchError, NetworkError, ParseError
from scraper.markup import clean_line
from scraper.pages import is_html
from scraper.past import _feed_copies, _lists
from scraper.past._lists import FEED, HOW
from scraper.past.steps import Asked, Page, Step, name_after
from scraper.records import Entry, Fetched, Request
from scraper.sources import feed

KIND = "feed"
OPTIONS = {
    **_feed_copies.OPTIONS,
    _lists.GHOST_KEY: "the public key of a Ghost site's Content API, which lists all posts",
}

MAX_ENTRIES = 50_000
"""Of one document: complete feeds hold everything there ever was."""
MAX_IDLE = 24
"""Documents in a row that bring nothing: an archive may have a document for every month."""
BLOGGER_ENTRIES = 150
"""Asked for at once."""

_ATOM = "{http://www.w3.org/2005/Atom}"
_COMPLETE = "{http://purl.org/syndication/history/1.0}complete"
_HEAD_BYTES = 65_536
_WORDPRESS = re.compile(rb"<generator>\s*https?://wordpress\.(?:org|com)/", re.IGNORECASE)
_MAYBE_WORDPRESS = re.compile(r".*/feed(?:/rss2)?/?")
_BLOGGER = re.compile(r"/feeds/posts/(?:default|summary)(?:/-/[^/]+)*/?")

# How a page was come to: it was asked for first; the page before linked to it; by the number of
# WordPress, and where a second page only may be one; by the index of Blogger.
_FIRST, _LINKED, _PAGED, _TRIED, _INDEXED = "first", "linked", "paged", "tried", "indexed"
_NUMBER, _IDLE, _SEEN = "number", "idle", "seen"
"""Memo: of the page; documents in a row that brought nothing; what the one before listed."""


def begin(asked: Asked) -> tuple[Step, ...]:
    """The feed as it is now, or the first page of a list that its address leads to."""
    return (_lists.named_by_target(asked) or first_step(asked.target),)


def first_step(url: str) -> Step:
    """The feed at this address, or the page that names it, as it is now."""
    return Step(Request(url), {HOW: _FIRST, FEED: url})


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
    """None where a site has no older page; copies where the feed is gone, or its platform's list
    is closed."""
    how = step.memo.get(HOW, _FIRST)
    if how == _PAGED and error.status in {404, 410}:
        return None
    if how == _TRIED:
        return _feed_copies.first(step.memo[FEED], asked) or None
    is_gone = error.status in {404, 410} or isinstance(error, NetworkError)
    is_closed = error.status in {401, 403, 404, 410} and _lists.is_first(step)
    if (how == _FIRST and is_gone) or (_lists.is_beside_feed(how) and is_closed):
        return _feed_copies.first(step.memo.get(FEED, asked.target), asked)
    return ()


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The entries of one page of the feed, and the page before it. Raises ParseError."""
    how = step.memo.get(HOW, _FIRST)
    if _feed_copies.is_copy(how):
        return _feed_copies.list_page(fetched, step, asked, read)
    if _lists.is_list(how):
        return _lists.list_posts(fetched, step, asked)
    if how == _TRIED:
        return _after_trial(fetched, step, asked)
    if how == _FIRST and is_html(fetched) and not feed.recognises(fetched):
        return _named_in(fetched)
    page = read(fetched)
    if _is_before(page.entries, asked):
        return page
    return replace(page, steps=_older(_Read(fetched, page, how, step, asked)))


def read(fetched: Fetched) -> Page:
    """All entries of a document. Raises ParseError for what is no feed."""
    listing = feed.list_most(fetched, MAX_ENTRIES)
    return Page(listing.entries, skipped=listing.skipped)


def _named_in(fetched: Fetched) -> Page:
    """The feed that a site's page names. Raises ParseError."""
    feeds = discovery.feeds_in(fetched)
    if not feeds:
        raise ParseError(f"{fetched.final_url} is a page that names no feed")
    return Page(steps=(first_step(urls.canonical(feeds[0].url, fetched.final_url)),))


def _dates(entries: tuple[Entry, ...]) -> list[datetime]:
    return [entry.published_at for entry in entries if entry.published_at]


def _is_before(entries: tuple[Entry, ...], asked: Asked) -> bool:
    """Whether the window began before all of these: feeds list the newest first."""
    dates = _dates(entries)
    return asked.since is not None and bool(dates) and max(dates) < asked.since


def _reaches_back(entries: tuple[Entry, ...], asked: Asked) -> bool:
    """Whether these go back to the window's beginning, for certain."""
    dates = _dates(entries)
    is_sorted = len(dates) == len(entries) and dates == sorted(dates, reverse=True)
    return asked.since is not None and bool(dates) and is_sorted and dates[-1] < asked.since


# --- the page before --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Read:
    """A page that was read, and how it was come to."""

    fetched: Fetched
    page: Page
    how: str
    step: Step
    asked: Asked

    @property
    def feed_url(self) -> str:
        return self.step.memo.get(FEED, self.asked.target)

    @property
    def mark(self) -> str:
        """Tells what was listed; the name of the step that follows."""
        return _mark(self.page)


@dataclass(slots=True)
class _Head:
    """What a feed says of itself besides its entries."""

    links: dict[str, str] = field(default_factory=dict)
    """By relation, the first of each."""
    is_complete: bool = False


def _older(at: _Read) -> tuple[Step, ...]:
    head = _head(at.fetched)
    if head.is_complete:
        return ()
    if _BLOGGER.fullmatch(urlsplit(at.feed_url).path):
        return _indexed(at)
    older = head.links.get("prev-archive")
    # pages end with one that is empty; an archive may have nothing of one month
    older = older or (head.links.get("next") if at.page.entries else None)
    if older:
        return _linked(at, older)
    if at.how == _LINKED or not at.page.entries:
        return ()
    start = at.fetched.body[:_HEAD_BYTES]
    if at.how == _PAGED or _WORDPRESS.search(start):
        return (_paged(at, _PAGED),)
    listed = _lists.named_by_feed(start, at.feed_url, at.asked)
    if listed:
        return (listed,)
    if _reaches_back(at.page.entries, at.asked):
        return ()
    if _may_be_wordpress(at.fetched, at.feed_url):
        return (_paged(at, _TRIED),)
    return _feed_copies.first(at.feed_url, at.asked)


def _head(fetched: Fetched) -> _Head:
    found = _Head()
    if feed.is_json_feed(fetched):
        written = clean_line(read_json(fetched).get("next_url"))
        _note(found, "next", written, fetched)
        return found
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(fetched.body.lstrip(), parser)
    except (etree.LxmlError, ValueError):
        root = None
    for parent in () if root is None else (root, *root.iterchildren("{*}channel")):
        for node in parent.iterchildren(f"{_ATOM}link"):
            _note(found, node.get("rel", "alternate"), clean_line(node.get("href")), fetched)
        found.is_complete |= parent.find(_COMPLETE) is not None
    return found


def _note(head: _Head, relation: str, written: str | None, fetched: Fetched) -> None:
    with suppress(ValueError):
        if written:
            head.links.setdefault(relation, urls.canonical(written, fetched.final_url))


def _linked(at: _Read, url: str) -> tuple[Step, ...]:
    """The document that this one links to, unless those before brought nothing for too long."""
    brings_nothing = not at.page.entries or at.mark == at.step.memo.get(_SEEN)
    idle = int(at.step.memo.get(_IDLE, "0")) + 1 if brings_nothing else 0
    if idle > MAX_IDLE:
        return ()
    memo = {HOW: _LINKED, FEED: at.feed_url, _IDLE: str(idle), _SEEN: at.mark}
    return (Step(Request(url), memo),)


def _paged(at: _Read, how: str) -> Step:
    number = int(at.step.memo.get(_NUMBER, "1")) + 1
    memo = {HOW: how, FEED: at.feed_url, _NUMBER: str(number), _SEEN: at.mark}
    return Step(Request(_with(at.feed_url, paged=str(number))), memo, at.mark)


def _may_be_wordpress(fetched: Fetched, feed_url: str) -> bool:
    """By an address as its feeds have: many sites do not say what they are made with."""
    parts = urlsplit(feed_url)
    is_named = bool(_MAYBE_WORDPRESS.fullmatch(parts.path)) or "feed" in parse_qs(parts.query)
    return is_named and b"<rss" in fetched.body[:_HEAD_BYTES]


def _after_trial(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """What was asked for as a second page: it is one, or the site knows no such pages."""
    with suppress(ParseError):
        page = read(fetched)
        at = _Read(fetched, page, _PAGED, step, asked)
        if page.entries and _mark(page) != step.memo[_SEEN]:
            return page if _is_before(page.entries, asked) else replace(page, steps=_older(at))
    return Page(steps=_feed_copies.first(step.memo[FEED], asked))


def _mark(page: Page) -> str:
    return name_after("page", (entry.key for entry in page.entries))


def _indexed(at: _Read) -> tuple[Step, ...]:
    """From Blogger's index on, in larger pages than the first."""
    if at.how == _INDEXED and not at.page.entries:
        return ()
    start = int(at.step.memo.get(_NUMBER, "0")) + len(at.page.entries)
    query = {"start-index": str(start + 1), "max-results": str(BLOGGER_ENTRIES)}
    memo = {HOW: _INDEXED, FEED: at.feed_url, _NUMBER: str(start)}
    return (Step(Request(_with(at.feed_url, **query)), memo, at.mark),)


def _with(url: str, **more: str) -> str:
    parts = urlsplit(url)
    query: Mapping[str, Any] = {**dict(parse_qsl(parts.query)), **more}
    return urlunsplit((*parts[:3], urlencode(query), ""))
