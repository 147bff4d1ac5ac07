"""What the presets share: services whose feeds stand where nobody would look for them.

A preset knows the addresses that a person would paste and asks for the feed behind them; the feed
itself is read like any other (`scraper.sources.feed`). Where such a feed says more than feeds do,
`improve` sees each entry beside the element it came from.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias
from urllib.parse import SplitResult, urlsplit

from lxml import etree

from scraper import platforms, urls
from scraper.errors import ParseError
from scraper.pages import is_html
from scraper.places import Place, Recognised
from scraper.platforms import bare_host
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources import feed

Improve: TypeAlias = Callable[[Entry, Any], Entry]
"""The entry as the service means it. Raises ValueError or ParseError with the reason to skip it."""

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_NO_PEOPLE = frozenset({"www", "open", "api", "cdn", "help", "support", "blog", "status", "policy"})


@dataclass(frozen=True, slots=True)
class Known:
    """A place of a service."""

    url: str
    """The one address that people know it by."""
    feed: str
    """Path and query of its feed, from the service's base on."""
    title: str


def recognised(kind: str, known: Known | None) -> Recognised | None:
    """What `recognise_url` says."""
    return Recognised(kind, known.url, known.title) if known else None


def feed_request(known: Known | None, base: str, place: Place, example: str) -> Request:
    """The question for the feed. Raises ParseError where the address is none of the service."""
    if known is None:
        raise ParseError(
            f"{place.url} names nothing to watch there; an address like {example} does"
        )
    return Request(base + known.feed)


def parts_on(url: str, *hosts: str) -> SplitResult | None:
    """The parts of an address on exactly one of these hosts (`www.` and `m.` aside)."""
    parts = urlsplit(url)
    return parts if bare_host(parts) in hosts else None


def name_under(url: str, domain: str) -> str | None:
    """`ada` of `ada.<domain>`; None for every other host, and where the service itself lives."""
    host = urlsplit(url).hostname or ""
    name = host.removesuffix(f".{domain}") if host.endswith(f".{domain}") else ""
    return name if _LABEL.fullmatch(name) and name not in _NO_PEOPLE else None


class DeletedError(ValueError):
    """The feed says that the author of an entry has deleted it."""


def list_feed(
    fetched: Fetched, place: Place, service: str, improve: Improve | None = None
) -> Listing:
    """The entries of a service's feed. Raises ParseError; a page in its place is a block."""
    if is_html(fetched) and not feed.recognises(fetched):
        raise ParseError(
            f"{service} answered with a page instead of its feed: it blocks this machine, or asks "
            "for a login; ask less often, and say who you are in [fetch] contact"
        )
    listing = feed.list_entries(fetched, place)
    return _improved(listing, _elements(fetched), improve) if improve else listing


def _improved(listing: Listing, elements: dict[str, Any], improve: Improve) -> Listing:
    entries: dict[str, Entry] = {}
    skipped, gone = list(listing.skipped), list(listing.gone)
    for entry in listing.entries:
        element = elements.get(entry.key)
        try:
            better = entry if element is None else improve(entry, element)
        except (ValueError, ParseError) as error:
            skipped.append(f"{entry.title or entry.url}: {error}"[:300])
            gone += [entry.key] if isinstance(error, DeletedError) else []
            continue
        entries.setdefault(better.key, better)
    return replace(
        listing, entries=tuple(entries.values()), skipped=tuple(skipped), gone=tuple(gone)
    )


def _elements(fetched: Fetched) -> dict[str, Any]:
    """The element of each entry by the entry's key; empty where the XML is past reading."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, huge_tree=True)
    try:
        root = etree.fromstring(fetched.body.lstrip(), parser)
    except (etree.LxmlError, ValueError):
        return {}
    found: dict[str, Any] = {}
    for element in [] if root is None else root.iter("{*}item", "{*}entry"):
        try:
            address = urls.canonical(_link(element) or "", fetched.final_url)
            found.setdefault(platforms.post_key(address), element)
        except ValueError:
            continue
    return found


def _link(element: Any) -> str | None:
    for link in element.iterchildren("{*}link"):
        if link.get("rel", "alternate") == "alternate":
            written: str | None = link.get("href") or link.text
            return written
    return None
