"""Ghost: a site's feed, or that of one author or tag.

    https://ada.ghost.io/        https://ada.ghost.io/author/bo/

Section 5.2 of the notes on wire formats (the paths are unverified there). A site on a domain of its
own is found as a feed, or named with `kind = "ghost"`.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.records import Fetched, Listing, Request
from scraper.sources._preset import list_feed, name_under

KIND = "ghost"

_LISTING = re.compile(r"(/(?:(?:author|tag)/[^/]+/)?)(?:rss/)?")


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Hosted sites, their authors and tags; not single posts."""
    name = name_under(url, "ghost.io")
    listing = _listing(url)
    if name is None or listing is None:
        return None
    title = " ".join([name, *listing.strip("/").split("/")[1:]])
    return Recognised(KIND, f"https://{name}.ghost.io{listing}", title)


def first_request(place: Place) -> Request:
    """The feed beside the listing; at the root where the address is something else."""
    return Request(urljoin(place.url, f"{_listing(place.url) or '/'}rss/"))


def _listing(url: str) -> str | None:
    found = _LISTING.fullmatch(urlsplit(url).path.rstrip("/") + "/")
    return found[1] if found else None


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's posts. Raises ParseError."""
    return list_feed(fetched, place, "Ghost")
