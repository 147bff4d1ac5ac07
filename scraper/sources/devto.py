"""DEV (dev.to): an author, an organisation, or a tag.

    https://dev.to/ada        https://dev.to/t/career

Section 5.2 of the notes on wire formats.
"""

from __future__ import annotations

import re

from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.platforms.devto import OWN_PAGES
from scraper.records import Fetched, Listing, Request
from scraper.sources._preset import Known, feed_request, list_feed, parts_on, recognised

KIND = "devto"

_TAG = re.compile(r"/(?:t|feed/tag)/(\w+)(?:/latest|/top/\w+)?/?")
_AUTHOR = re.compile(r"/(?:feed/)?([a-z0-9_]+)/?")


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Authors and tags; not single posts."""
    return recognised(KIND, known(url))


def first_request(place: Place) -> Request:
    """The feed. Raises ParseError."""
    return feed_request(known(place.url), place.endpoints.devto, place, "https://dev.to/ada")


def known(url: str) -> Known | None:
    """The author or tag that an address names; None: neither."""
    parts = parts_on(url, "dev.to")
    if parts is None:
        return None
    if found := _TAG.fullmatch(parts.path):
        return Known(f"https://dev.to/t/{found[1]}", f"/feed/tag/{found[1]}", f"#{found[1]} on DEV")
    found = _AUTHOR.fullmatch(parts.path.lower())
    if found is None or found[1] in OWN_PAGES:
        return None
    return Known(f"https://dev.to/{found[1]}", f"/feed/{found[1]}", f"{found[1]} on DEV")


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's posts. Raises ParseError."""
    return list_feed(fetched, place, "DEV")
