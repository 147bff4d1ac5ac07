"""Medium: an author, a publication, or a tag.

    https://medium.com/@ada        https://medium.com/tag/compilers        https://ada.medium.com/

Section 5.2 of the notes on wire formats. Feeds hold about ten posts and have no older pages. A
publication on a domain of its own is found as a feed, or named with `kind = "medium"`.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from scraper.endpoints import Endpoints
from scraper.places import Place, Recognised
from scraper.records import Fetched, Listing, Request
from scraper.sources._preset import Known, list_feed, name_under, parts_on, recognised

KIND = "medium"

_TAG = re.compile(r"/(?:feed/)?tag/([\w-]+)(?:/(?:latest|recommended|archive))?/?")
_AUTHOR = re.compile(r"/(?:feed/)?(@[\w.-]+)(?:/(?:about|latest|followers|lists))?/?")
_PUBLICATION = re.compile(r"/(?:feed/)?([a-z0-9][a-z0-9-]+)(?:/(?:about|latest|archive|all))?/?")
_FRONT = re.compile(r"/(?:(?:about|feed|latest|archive|followers)/?)?")
_OWN_PAGES = frozenset(
    {"about", "business", "creators", "feed", "jobs-at-medium", "me", "membership", "new-story"}
    | {"our-story", "partner-program", "plans", "policy", "search", "tag", "topics"}
)


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Authors, publications and tags; not single posts."""
    name = name_under(url, "medium.com")
    if name and _FRONT.fullmatch(urlsplit(url).path):
        return Recognised(KIND, f"https://{name}.medium.com/", f"{name} on Medium")
    return recognised(KIND, _known(url))


def first_request(place: Place) -> Request:
    """The feed: of Medium itself, or at the root of a domain."""
    known = _known(place.url)
    if known is None:
        return Request(urljoin(place.url, "/feed"))
    return Request(place.endpoints.medium + known.feed)


def _known(url: str) -> Known | None:
    parts = parts_on(url, "medium.com")
    if parts is None:
        return None
    if found := _TAG.fullmatch(parts.path):
        path = f"tag/{found[1]}"
    elif found := _AUTHOR.fullmatch(parts.path) or _PUBLICATION.fullmatch(parts.path):
        path = found[1]
    else:
        return None
    if path in _OWN_PAGES:
        return None
    return Known(f"https://medium.com/{path}", f"/feed/{path}", f"{path} on Medium")


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The feed's posts. Raises ParseError."""
    return list_feed(fetched, place, "Medium")
