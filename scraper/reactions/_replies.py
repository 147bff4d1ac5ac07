"""Replies as a platform gives them: on their way to be counted, never kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

MAX_REPLIES = 500
"""Replies that are read; of more, all are counted as far as the platform tells their number."""
MAX_PER_AUTHOR = 10
"""Replies of one author that are read: nobody takes the room of the others."""


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


def readable(found: Iterable[Reply | None]) -> tuple[Reply, ...]:
    """The replies that are read, of all that a platform gave."""
    written: Counter[str] = Counter()
    kept: list[Reply] = []
    for reply in found:
        if reply is None or written[reply.author] == MAX_PER_AUTHOR:
            continue
        if len(kept) == MAX_REPLIES:
            break
        written[reply.author] += 1
        kept.append(reply)
    return tuple(kept)
