"""Google News: a search.

    https://news.google.com/search?q=%22steps+down%22+when:7d

Section 5.2 of the notes on wire formats. The links lead through a page whose script knows the way,
so an article is its headline, its publisher (`source`) and its instant: enough to hear of a
departure, and for the publisher's own feed to confirm it. Other languages: `hl`, `gl`, `ceid`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import language
from scraper.endpoints import Endpoints
from scraper.markup import clean_line
from scraper.places import Place, Recognised
from scraper.platforms import bare_host
from scraper.records import Entry, Fetched, Listing, Post, Request
from scraper.sources._preset import Known, feed_request, list_feed, parts_on, recognised

KIND = "googlenews"

_EDITION = {"hl": "en-US", "gl": "US", "ceid": "US:en"}


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Searches, as page or as feed."""
    return recognised(KIND, _known(url))


def first_request(place: Place) -> Request:
    """The search's feed. Raises ParseError."""
    example = "https://news.google.com/search?q=resigns"
    return feed_request(_known(place.url), place.endpoints.googlenews, place, example)


def _known(url: str) -> Known | None:
    parts = parts_on(url, "news.google.com")
    query = {name: found[0] for name, found in parse_qs(parts.query).items()} if parts else {}
    if parts is None or parts.path.rstrip("/") not in ("/search", "/rss/search"):
        return None
    if not query.get("q"):
        return None
    told = urlencode({"q": query["q"], **{k: query.get(k, v) for k, v in _EDITION.items()}})
    address = f"https://news.google.com/search?{told}"
    return Known(address, f"/rss/search?{told}", f'Google News: "{query["q"]}"')


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The search's articles. Raises ParseError."""
    return list_feed(fetched, place, "Google News", _improved)


def _improved(entry: Entry, element: Any) -> Entry:
    """Raises ValueError for an article without headline."""
    source = element.find("{*}source")
    name = clean_line(source.text) if source is not None else None
    site = name or (bare_host(urlsplit(source.get("url") or "")) if source is not None else None)
    headline = (entry.title or "").removesuffix(f" - {name}").strip()
    if not headline:
        raise ValueError("no headline")
    post = Post(
        url=entry.url,
        key=entry.key,
        text=headline,
        title=headline,
        published_at=entry.published_at,
        language=language.identify(headline, entry.language),
        site_name=site or None,
        is_partial=True,
    )
    return replace(entry, title=headline, author=None, content_html=None, post=post)
