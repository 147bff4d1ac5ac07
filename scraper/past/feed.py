"""A feed, back to its beginning: by its own paging, by its platform's, else by archived copies.

    prev-archive, next (RFC 5005, JSON Feed)   ─┐
    ?paged=N (WordPress), start-index (Blogger) ├─▶ entries, the next older page
    /api/v1/archive (Substack)                 ─┘
    neither ─▶ the Wayback Machine's copies of the feed itself, each listed as the feed that it was

Sections 5 and 8.1 of the notes on wire formats. Entries keep their own addresses; a copy of a feed
only says what there was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree

from scraper import platforms, urls
from scraper.answers import read_json, rows
from scraper.archive import replayed
from scraper.dates import read_instant
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.past import _cdx
from scraper.past.steps import Asked, Page, Step
from scraper.places import Place
from scraper.records import Entry, Fetched, Request
from scraper.sources import feed

KIND = "feed"
OPTIONS = {"archives": "no: do not ask the Wayback Machine where the feed itself does not go back"}

COPIES = 1_000
"""Rows of the index asked for at once."""
BLOGGER_ENTRIES, SUBSTACK_POSTS = 150, 50
"""Asked for at once."""

_ATOM = "{http://www.w3.org/2005/Atom}"
_HEAD_BYTES = 65_536
_WORDPRESS = re.compile(rb"<generator>\s*https?://wordpress\.(?:org|com)/", re.IGNORECASE)
_SUBSTACK = re.compile(rb"<generator>\s*Substack\s*<", re.IGNORECASE)
_BLOGGER = re.compile(r"/feeds/posts/(?:default|summary)(?:/-/[^/]+)*/?")
_HOW, _STAMP, _FIRST = "how", "stamp", "first"
"""Memo: how a page was come to, and of which copy."""


def begin(asked: Asked) -> tuple[Step, ...]:
    """The feed as it is now."""
    return (Step(Request(asked.target), {_HOW: _FIRST}),)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
    """None where a site has no older page; copies where the feed is gone."""
    how = step.memo.get(_HOW, _FIRST)
    if how == "paged" and error.status in {404, 410}:
        return None
    if how == _FIRST and error.status in {404, 410} and _may_ask_archives(asked):
        return (_copies(asked, None),)
    if how in {"copies", "copy"} and error.status in {403, 404}:
        # what it leaves out at an owner's wish is not looked for elsewhere
        return None
    return ()


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The entries of one page of the feed, and the page before it. Raises ParseError."""
    how = step.memo.get(_HOW, _FIRST)
    if how == "copies":
        return _listed_copies(fetched, asked)
    if how == "substack":
        return _substack(fetched, asked)
    if how == "copy":
        copy = replayed(fetched, asked.target, step.memo[_STAMP])
        return _listed(copy.page)
    page = _listed(fetched)
    if _is_before(page.entries, asked):
        return page
    return replace(page, steps=_older(fetched, page, how, asked))


def _listed(fetched: Fetched) -> Page:
    listing = feed.list_entries(fetched, Place(fetched.url))
    return Page(listing.entries, skipped=listing.skipped)


def _is_before(entries: tuple[Entry, ...], asked: Asked) -> bool:
    """Whether the window began before all of these: feeds list the newest first."""
    dates = [entry.published_at for entry in entries if entry.published_at]
    return asked.since is not None and bool(dates) and max(dates) < asked.since


# --- the page before --------------------------------------------------------------------------


def _older(fetched: Fetched, page: Page, how: str, asked: Asked) -> tuple[Step, ...]:
    links = _links(fetched)
    for name in ("prev-archive", "next"):
        if links.get(name):
            return (Step(Request(links[name]), {_HOW: "linked"}),)
    if "complete" in links or how == "linked" or not page.entries:
        return ()
    head = fetched.body[:_HEAD_BYTES]
    if _WORDPRESS.search(head) or how == "paged":
        return (_paged(fetched.url),)
    if _BLOGGER.fullmatch(urlsplit(fetched.url).path):
        return (_blogger(fetched.url, len(page.entries)),)
    if _SUBSTACK.search(head):
        return (_substack_step(asked.target, 0),)
    return (_copies(asked, None),) if how == _FIRST and _may_ask_archives(asked) else ()


def _links(fetched: Fetched) -> Mapping[str, str]:
    """What the feed links to from its head, by relation; and whether it is complete."""
    if feed.is_json_feed(fetched):
        url = read_json(fetched).get("next_url")
        return {"next": urls.canonical(url, fetched.final_url)} if isinstance(url, str) else {}
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(fetched.body.lstrip(), parser)
    except (etree.LxmlError, ValueError):
        return {}
    if root is None:
        return {}
    found: dict[str, str] = {}
    for parent in (root, *root.iterchildren("{*}channel")):
        for node in parent.iterchildren(f"{_ATOM}link"):
            href = clean_line(node.get("href"))
            if href:
                try:
                    found.setdefault(node.get("rel", ""), urls.canonical(href, fetched.final_url))
                except ValueError:
                    continue
        for _ in parent.iterchildren("{http://purl.org/syndication/history/1.0}complete"):
            found["complete"] = "1"
    return found


def _paged(url: str) -> Step:
    number = int(parse_qs(urlsplit(url).query).get("paged", ["1"])[0]) + 1
    return Step(Request(_with(url, paged=str(number))), {_HOW: "paged"})


def _blogger(url: str, count: int) -> Step:
    start = int(parse_qs(urlsplit(url).query).get("start-index", ["1"])[0])
    following = {"start-index": str(start + count), "max-results": str(BLOGGER_ENTRIES)}
    return Step(Request(_with(url, **following)), {_HOW: "blogger"})


def _with(url: str, **more: str) -> str:
    parts = urlsplit(url)
    query = {**dict(parse_qsl(parts.query)), **more}
    return urlunsplit((*parts[:3], urlencode(query), ""))


def _substack_step(target: str, offset: int) -> Step:
    parts = urlsplit(target)
    query = {"sort": "new", "search": "", "offset": str(offset), "limit": str(SUBSTACK_POSTS)}
    address = f"{parts.scheme}://{parts.netloc}/api/v1/archive?{urlencode(query)}"
    return Step(Request(address), {_HOW: "substack"})


def _substack(fetched: Fetched, asked: Asked) -> Page:
    """Posts without their texts: the pages have them."""
    posts = read_json(fetched)
    if not isinstance(posts, list):
        raise ParseError(f"{fetched.final_url} answered without a list of posts")
    entries, skipped = [], []
    for post in rows(posts):
        try:
            url = urls.canonical(str(post.get("canonical_url") or ""), fetched.final_url)
        except ValueError as error:
            skipped.append(f"{clean_line(post.get('title'))}: {error}")
            continue
        entries.append(
            Entry(
                url,
                platforms.post_key(url),
                title=clean_line(post.get("title")),
                published_at=read_instant(clean_line(post.get("post_date"))),
            )
        )
    offset = int(parse_qs(urlsplit(fetched.url).query).get("offset", ["0"])[0])
    is_over = not posts or _is_before(tuple(entries), asked)
    more = () if is_over else (_substack_step(asked.target, offset + len(posts)),)
    return Page(tuple(entries), more, tuple(skipped))


# --- copies in an archive ---------------------------------------------------------------------


def _may_ask_archives(asked: Asked) -> bool:
    return asked.options.get("archives") != "no"


def _copies(asked: Asked, key: str | None) -> Step:
    query = {
        "url": asked.target,
        "output": "json",
        "fl": "timestamp,original",
        "filter": "statuscode:200",
        "collapse": "digest",
        "from": _cdx.first_stamp(asked),
        # what was published within the window may have been copied after it
        "limit": str(COPIES),
        "showResumeKey": "true",
        "resumeKey": key,
    }
    told = urlencode({name: value for name, value in query.items() if value is not None})
    return Step(Request(f"{asked.endpoints.wayback}/cdx/search/cdx?{told}"), {_HOW: "copies"})


def _listed_copies(fetched: Fetched, asked: Asked) -> Page:
    table, key = _cdx.read_table(fetched)
    steps = [
        Step(
            Request(f"{asked.endpoints.wayback}/web/{row['timestamp']}id_/{row['original']}"),
            {_HOW: "copy", _STAMP: row["timestamp"]},
        )
        for row in table
        if row.get("timestamp") and row.get("original")
    ]
    return Page(steps=(*steps, *([_copies(asked, key)] if key else [])))
