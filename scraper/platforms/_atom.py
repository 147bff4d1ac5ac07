"""Entries of Atom feeds that platforms give of single posts: the elements, whatever they hold."""

from __future__ import annotations

from typing import Any

from lxml import etree

from scraper.errors import ObstacleError, ParseError
from scraper.pages import is_html
from scraper.records import Fetched


def read_entries(fetched: Fetched, service: str) -> list[Any]:
    """The elements of the entries. Raises ParseError for what is no feed, and for a page in its
    place: that is a block, or a login."""
    if is_html(fetched):
        raise ObstacleError(
            f"{service} answered with a page instead of its feed: it blocks this machine, or asks "
            "for a login; ask less often, and say who you are in [fetch] contact"
        )
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(fetched.body.lstrip(), parser)
    except (etree.LxmlError, ValueError):
        raise ParseError(f"{fetched.final_url} did not answer with a feed") from None
    if etree.QName(root).localname != "feed":
        raise ParseError(f"{fetched.final_url} did not answer with a feed")
    return list(root.iterchildren("{*}entry"))
