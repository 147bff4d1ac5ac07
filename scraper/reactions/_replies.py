"""Replies as a platform gives them: on their way to be counted, never kept."""

from __future__ import annotations

from dataclasses import dataclass

MAX_REPLIES = 500
"""Replies that are read; of more, all are counted as far as the platform tells their number."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A public post by somebody else that answers a post, or one of its replies."""

    author: str
    """Any name that tells one author from another; each counts once."""
    text: str
    language: str | None = None
    """As its author's program claims."""
    is_html: bool = False


@dataclass(frozen=True, slots=True)
class Replies:
    """What a platform tells of the replies to one post."""

    url: str
    """Where they stand."""
    platform: str
    total: int
    """By others than the author, as many as the platform tells of."""
    read: tuple[Reply, ...] = ()
    """Those whose words came along; at most `MAX_REPLIES`."""
