"""Discourse: the topics of a forum, a category or a tag, newest first, on any host.

    https://forum.example/        https://forum.example/c/people/7        https://forum.example/tag/x

Section 5.2 of the notes on wire formats. A listing names topics only; each is then asked for by
`scraper.platforms.discourse`.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import platforms, urls
from scraper.answers import dig, read_object, rows
from scraper.dates import is_plausible, read_instant
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.pages import is_html
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing, Request

KIND = "discourse"

_HEAD_BYTES = 100_000
_GENERATOR = re.compile(
    rb"""<meta\b[^<>]{0,200}name=["']?generator["']?[^<>]{0,200}content=["']?Discourse\b""",
    re.IGNORECASE,
)
#: Before it stands the folder in which the forum lives.
_SHELF = re.compile(r"/(?:c|tag)/.+")
_LISTING = re.compile(r"(?:/(?:latest|new|top|hot|categories))?(?:\.json|\.rss)?/?")
_ENDING = re.compile(r"(?:/l/\w+)?(?:\.json|\.rss)?/?$")
_NEWEST = "newest"
"""Memo: when the newest topic that was listed began."""


def recognises(fetched: Fetched) -> bool:
    """By what the page says it was made with; only where it is a list of topics."""
    path = urlsplit(fetched.final_url).path
    return bool(
        is_html(fetched)
        and _GENERATOR.search(fetched.body[:_HEAD_BYTES])
        and (_SHELF.fullmatch(path) or _LISTING.fullmatch(path))
    )


def first_request(place: Place) -> Request:
    """The newest topics."""
    return page_request(place, page=0)


def page_request(place: Place, page: int) -> Request:
    """A page of the listing, the newest topics on page 0."""
    query = {"order": "created", "no_definitions": "true", **({"page": str(page)} if page else {})}
    site, shelf = parts_of(place)
    listing = f"{shelf}/l/latest.json" if shelf else "/latest.json"
    return Request(f"{site}{listing}?{urlencode(query)}")


def parts_of(place: Place) -> tuple[str, str]:
    """The forum's address, and the category or tag in it, without slashes at the end."""
    parts = urlsplit(place.url)
    path = _ENDING.sub("", parts.path)
    found = _SHELF.search(path)
    shelf = found[0] if found else ""
    folder = path.removesuffix(shelf) if shelf else re.sub(r"/(?:latest|categories)$", "", path)
    return f"{parts.scheme}://{parts.netloc}{folder}", shelf


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The topics of one page. Raises ParseError for what is no answer of a forum."""
    if is_html(fetched) and place.before is None and recognises(fetched):
        return Listing((), next=first_request(place))
    topics = dig(read_object(fetched), "topic_list", "topics")
    if not isinstance(topics, list):
        raise ParseError(f"{fetched.final_url} answered without topics; is it a Discourse forum?")
    entries, skipped = [], []
    for topic in rows(topics):
        try:
            entries.append(entry_of(topic, fetched, place))
        except ValueError as error:
            skipped.append(f"{clean_line(topic.get('title')) or 'a topic'}: {error}")
    dates = [entry.published_at for entry in entries if entry.published_at]
    newest = max(filter(None, [read_instant(place.memo.get(_NEWEST)), *dates]), default=None)
    has_more = bool(dig(read_object(fetched), "topic_list", "more_topics_url"))
    return Listing(
        tuple(entries),
        skipped=tuple(skipped),
        next=_older(fetched, place, oldest(topics)) if has_more else None,
        memo={_NEWEST: newest.isoformat()} if newest else {},
    )


def _older(fetched: Fetched, place: Place, oldest: datetime | None) -> Request | None:
    """The page after this one, where this one did not reach back to the last reading."""
    before = read_instant(place.last_memo.get(_NEWEST))
    if place.is_first_read or before is None or oldest is None or oldest <= before:
        return None
    page = parse_qs(urlsplit(fetched.url).query).get("page", ["0"])[0]
    return page_request(place, int(page) + 1 if page.isdigit() else 1)


def oldest(topics: list[Any]) -> datetime | None:
    """Pinned topics stand on top however old they are."""
    free = [t for t in rows(topics) if not (t.get("pinned") or t.get("pinned_globally"))]
    dates = [read_instant(clean_line(topic.get("created_at"))) for topic in free]
    return min(filter(None, dates), default=None)


def entry_of(topic: dict[str, Any], fetched: Fetched, place: Place) -> Entry:
    """A topic as it is listed. Raises ValueError with the reason why it cannot be an entry."""
    number, slug = topic.get("id"), clean_line(topic.get("slug"))
    if not isinstance(number, int) or number <= 0:
        raise ValueError("no id")
    # a title without letters gives no slug; any word leads there
    url = urls.canonical(f"{parts_of(place)[0]}/t/{slug or 'topic'}/{number}")
    created = read_instant(clean_line(topic.get("created_at")))
    return Entry(
        url=url,
        key=platforms.post_key(url),
        title=clean_line(topic.get("title")),
        published_at=created if created and is_plausible(created, fetched.fetched_at) else None,
    )
