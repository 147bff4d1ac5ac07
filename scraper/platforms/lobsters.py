"""Lobsters: stories, `https://lobste.rs/s/<id>`, and comments, `https://lobste.rs/c/<id>`.

Section 5.2 of the notes on wire formats. A comment that is linked within its story
(`/s/<id>#c_<id>`) loses the fragment with its address: it is the story.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import SplitResult

from scraper import text
from scraper.answers import read_object
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved, bare_host
from scraper.platforms._asking import ask
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "lobsters"
HOSTS = frozenset({"lobste.rs"})
MENTION = r"lobste\.rs/[sc]/[a-z0-9]{1,12}(?![a-z0-9])"
#: Its feeds write a story otherwise than its interface, and no date says that one was edited.
HAS_EDITS = False

_STORY = re.compile(r"/s/([a-z0-9]{1,12})(?:/[^/]*)?/?")
_COMMENT = re.compile(r"/c/([a-z0-9]{1,12})/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """Stories, with their title in the address or without, and comments."""
    if bare_host(parts) not in HOSTS:
        return None
    story, comment = _STORY.fullmatch(parts.path), _COMMENT.fullmatch(parts.path)
    if story:
        return _reference(f"s/{story[1]}")
    return _reference(f"c/{comment[1]}") if comment else None


def _reference(native_id: str) -> Reference:
    return Reference(
        url=f"https://lobste.rs/{native_id}",
        key=f"lobsters:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The words of a story's submitter, or of a comment; not the page that a story links."""
    question = f"{endpoints.lobsters}/{reference.native_id}.json"
    return await ask(reference, question, get, partial(_read, reference))


def _read(reference: Reference, fetched: Fetched) -> Post | NotAPost:
    """Raises ParseError for what is neither a story nor a comment."""
    data = read_object(fetched)
    is_comment = (reference.native_id or "").startswith("c/")
    if (is_comment and "commenting_user" not in data) or (not is_comment and "title" not in data):
        raise ParseError(f"{reference.url}: Lobsters did not answer with what was asked for")
    if data.get("is_deleted") is True:
        return NotAPost(reference.url, "deleted", "its author or a moderator deleted it")
    found = text.read_content(_entry(reference, data, is_comment=is_comment))
    link = clean_line(data.get("url"))
    if isinstance(found, NotAPost) and link:
        why = f"a link to {link}, without words of its own"[:200]
        return NotAPost(reference.url, "empty_text", why)
    return found


def _entry(reference: Reference, data: Mapping[str, Any], *, is_comment: bool) -> Entry:
    words = data.get("comment" if is_comment else "description")
    return Entry(
        url=reference.url,
        key=reference.key,
        title=None if is_comment else clean_line(data.get("title")),
        author=clean_line(data.get("commenting_user" if is_comment else "submitter_user")),
        published_at=read_instant(clean_line(data.get("created_at"))),
        content_html=words if isinstance(words, str) else None,
    )
