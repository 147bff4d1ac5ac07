"""Substack: a publication's feed.

    https://ada.substack.com/        https://open.substack.com/pub/ada

Section 5.2 of the notes on wire formats. A publication on a domain of its own has nothing in its
address that tells: it is found as a feed, or named with `kind = "substack"`. Paid posts come as
teasers, so that their page is asked for, which gives its public beginning.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.records import Fetched, Listing, Request
from scraper.sources._preset import list_feed, name_under, parts_on

KIND = "substack"

_FRONT = re.compile(r"/(?:(?:archive|about|feed|subscribe|welcome|notes|podcast)/?)?")
_OPEN = re.compile(r"/pub/([a-z0-9-]+)/?")


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Front pages of publications; not single posts."""
    parts = parts_on(url, "open.substack.com")
    found = _OPEN.fullmatch(parts.path) if parts else None
    name = found[1] if found else name_under(url, "substack.com")
    if name is None or not (found or _FRONT.fullmatch(urlsplit(url).path)):
        return None
    return Recognised(KIND, f"https://{name}.substack.com/", f"{name} on Substack")


def first_request(place: Place) -> Request:
    """The feed at the root of the publication."""
    return Request(urljoin(place.url, "/feed"))


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's posts. Raises ParseError."""
    return list_feed(fetched, place, "Substack")
