"""What a user wants to hear of, as the file says it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scheduler.settings.values import Name, Regex, Section, Share
from scraper.records import Kind, Status
from storage.types import MatchReason


class RuleSettings(Section):
    """When to alert. Every condition given must hold; within one, any of its values may."""

    name: Name
    channels: Annotated[tuple[str, ...], Field(min_length=1)]
    on: Annotated[tuple[MatchReason, ...], Field(min_length=1)] = ("new", "confirmed", "denied")
    organizations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    """`*` stands for anything: `"chief * officer"`."""
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    keywords: tuple[str, ...] = ()
    """Words or phrases in the post's title or text, in any case."""
    regex: Regex | None = None
    """The same as a regular expression."""
    min_score: Share | None = None
    """None: `[detect] min_score`."""
