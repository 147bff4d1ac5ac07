"""Whether a post, or an entry of a listing, says something else than before.

The leading version changes with what goes in; empty fields are left out, so that a field added
later changes no digest of what has none.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from scraper.records import Entry, Post
from storage.columns import clean_text

_TAG = re.compile(r"<[^<>]*>")


def content_digest(post: Post) -> str:
    """Of what a post says, and of who says it."""
    return _digest(
        {
            "text": post.text,
            "title": post.title,
            "author": post.author,
            "author_handle": post.author_handle,
        }
    )


def entry_digest(entry: Entry) -> str | None:
    """Of the content that a listing carries; None where it carries none.

    Words only: mark-up holds counters, sizes and tokens that are others at every reading.
    """
    if entry.post is not None:
        return content_digest(entry.post)
    if entry.content_html is None:
        return None
    words = " ".join(_TAG.sub(" ", entry.content_html).split())
    return _digest({"text": words, "title": entry.title})


def _digest(fields: Mapping[str, str | None]) -> str:
    hashed = hashlib.blake2b(digest_size=16)
    for name, value in fields.items():
        if value:
            hashed.update(f"{name}\0{clean_text(value)}\0".encode())
    return f"1:{hashed.hexdigest()}"
