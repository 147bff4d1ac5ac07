"""The leaver's own post, when a report points to it: its handle and its instant."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.detect.kinds import fold
from scraper.detect.times import Anchor
from scraper.records import Departure, Post, Reference, Status

MIN_NAME_LETTERS = 3
"""A shorter part of a name stands in too many handles by chance."""


def with_originals(post: Post, departures: list[Departure]) -> list[Departure]:
    """Departures of a report, each with the handle and instant of the leaver's own post.

    A reference is the leaver's own when its handle holds a part of the leaver's name. The
    instant of that post wins over the report's date.
    """
    return [_with_original(post, departure) for departure in departures]


def _with_original(post: Post, departure: Departure) -> Departure:
    if departure.voice == "first_person" or departure.person is None or departure.background:
        return departure
    own = own_post(post, departure.person)
    if own is None:
        return departure
    # the report only relays: it is the leaver's own post that announces
    status: Status = "reported" if departure.status == "announced" else departure.status
    return replace(
        departure,
        status=status,
        handle=own.author_handle,
        announced_at=own.posted_at or departure.announced_at,
        cues=(*departure.cues, "handle_from_reference"),
    )


def own_post(post: Post, person: str) -> Reference | None:
    """The reference to a post of that person, by its handle; None without one."""
    return next((r for r in post.references if _is_own(r, person)), None)


def anchor_of_original(post: Post, person: str | None) -> Anchor | None:
    """The day of the leaver's own post, against which its `Friday` is meant."""
    own = own_post(post, person) if person else None
    if own is None or own.posted_at is None:
        return None
    return Anchor(own.posted_at.year, own.posted_at.month, own.posted_at.day)


def _is_own(reference: Reference, person: str) -> bool:
    handle = re.sub(r"[^a-z0-9]", "", fold(reference.author_handle or ""))
    parts = [re.sub(r"[^a-z0-9]", "", fold(part)) for part in person.split()]
    return any(len(part) >= MIN_NAME_LETTERS and part in handle for part in parts)
