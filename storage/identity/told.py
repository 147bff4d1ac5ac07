"""A claim as identity sees it: what a post says of one departure, and what matters of the post."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scraper.records import Departure
from storage.identity.folding import fold, fold_handle
from storage.identity.names import Tie, tie


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, with what matters of the post that makes it."""

    departure: Departure
    post_key: str
    seen_at: datetime
    author: str | None = None
    author_handle: str | None = None
    platform: str = "web"
    url: str = ""
    published_at: datetime | None = None
    digest: str = ""
    """Of the post's content and author."""
    text_id: int = 0
    """Of the post that stands for all copies of this one; 0 where nobody has looked."""
    words_count: int = 0
    """Of the post's text; signs, where they stand for words."""
    language: str | None = None
    references: frozenset[str] = frozenset()
    """Keys of the posts that this one points to."""

    @property
    def told_at(self) -> datetime:
        """When the departure was made known, as far as this post says."""
        return self.departure.announced_at or self.published_at or self.seen_at


def is_same_text(one: Told, other: Told) -> bool:
    """Whether the posts of two claims are copies of one: two that say it are one witness."""
    if one.digest and one.digest == other.digest:
        return True
    return one.text_id != 0 and one.text_id == other.text_id


def is_own_words(told: Told) -> bool:
    """Whether the author of the post is the one who leaves (a quoted farewell is not)."""
    said = told.departure
    if said.voice != "first_person":
        return False
    handle = fold_handle(said.handle)
    if handle is not None and handle == fold_handle(told.author_handle):
        return True
    if said.person is None:
        return True
    return told.author is not None and tie(said.person, told.author) >= Tie.INITIAL


def person_key(told: Told) -> str:
    """The identity of a person; authors whom nobody names are never the same as any other."""
    if told.departure.person and (name := fold(told.departure.person)):
        return f"name:{name}"
    handle = fold_handle(told.departure.handle)
    return f"handle:{handle}" if handle else f"post:{told.post_key}"
