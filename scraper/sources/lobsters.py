"""Lobsters: the front page, the newest stories, tags, or a user's comments.

    https://lobste.rs/newest        https://lobste.rs/t/culture        https://lobste.rs/~ada

Section 5.2 of the notes on wire formats. A story is an entry for the page that it links. The site
allows 30 requests a minute. A user has a feed of comments only; a comment's own address is
`/c/<id>`, however the feed links it (`…#c_<id>` is not in the notes), and it comes whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources._preset import Known, feed_request, list_feed, parts_on, recognised

KIND = "lobsters"

_TAG = re.compile(r"/t/([\w,+.-]+?)(?:\.rss|/)?", re.ASCII)
_USER = re.compile(r"/(?:~|u(?:sers?)?/|threads/)([\w-]+)(?:/(?:threads|comments(?:\.rss)?))?/?")
_LISTINGS = {
    "/": ("", "/rss"),
    "/rss": ("", "/rss"),
    "/newest": ("newest", "/newest.rss"),
    "/newest.rss": ("newest", "/newest.rss"),
}
_ANCHOR = re.compile(rb"/s/\w+(?:/[\w%.~-]*)?#c_(\w+)")
_COMMENT = re.compile(r"/c/\w+")


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Listings, tags and users; not single stories."""
    return recognised(KIND, _known(url))


def first_request(place: Place) -> Request:
    """The feed. Raises ParseError."""
    return feed_request(_known(place.url), place.endpoints.lobsters, place, "https://lobste.rs/")


def _known(url: str) -> Known | None:
    parts = parts_on(url, "lobste.rs")
    if parts is None:
        return None
    if listing := _LISTINGS.get(parts.path):
        return Known(
            f"https://lobste.rs/{listing[0]}", listing[1], f"Lobsters {listing[0]}".strip()
        )
    if found := _TAG.fullmatch(parts.path):
        return Known(
            f"https://lobste.rs/t/{found[1]}", f"/t/{found[1]}.rss", f"Lobsters {found[1]}"
        )
    if found := _USER.fullmatch(parts.path):
        name = found[1]
        return Known(f"https://lobste.rs/~{name}", f"/~{name}/comments.rss", f"Lobsters ~{name}")
    return None


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's stories or comments. Raises ParseError."""
    # fragments are no part of an address: the comments on one story would become one entry
    apart = replace(fetched, body=_ANCHOR.sub(rb"/c/\1", fetched.body))
    return list_feed(apart, place, "Lobsters", _improved)


def _improved(entry: Entry, element: Any) -> Entry:
    if not _COMMENT.fullmatch(urlsplit(entry.url).path):
        return entry
    return replace(entry, content_html=element.findtext("{*}description") or entry.content_html)
