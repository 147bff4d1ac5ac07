"""A feed, back to its beginning."""

from __future__ import annotations

from scraper.past.steps import Asked, Page, Step
from scraper.places import Place
from scraper.records import Fetched, Request
from scraper.sources import feed

KIND = "feed"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The feed as it is now."""
    return (Step(Request(asked.target)),)


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    """Its entries. Raises ParseError."""
    listing = feed.list_entries(fetched, Place(asked.target))
    return Page(listing.entries, skipped=listing.skipped)
