"""A post with what was read in it: what every way of reading ends in."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.records import Post, Reading


@dataclass(frozen=True, slots=True)
class Told:
    """A post, and what it tells."""

    post: Post
    reading: Reading
