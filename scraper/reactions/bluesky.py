"""Replies on Bluesky: the thread below a post, section 2 of the notes on wire formats.

`replyCount` of each post says how many answer it, those that are not shown included.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scraper.answers import count_in, dig, rows
from scraper.endpoints import Endpoints
from scraper.metadata import primary_language
from scraper.platforms import Get, bluesky
from scraper.reactions._replies import Replies, Reply, readable
from scraper.records import NotAPost, Reference

PLATFORM = bluesky.PLATFORM
MAX_NODES = 10_000
"""Posts of one thread that are looked at."""


async def ask(reference: Reference, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
    """One question, after that for the DID behind a handle. Raises FetchError, ParseError."""
    try:
        thread = await bluesky.thread_at(reference, get, endpoints)
    except bluesky.RefusedError as refused:
        return refused.why
    return read_thread(thread, reference.url)


def read_thread(thread: Mapping[str, Any], url: str) -> Replies:
    """All that others wrote below a post, also below what its author went on to write there."""
    author = bluesky.author_of(thread.get("post"))
    found: list[Reply | None] = []
    total = seen = 0
    waiting = [thread]
    while waiting and seen < MAX_NODES:
        node = waiting.pop()
        seen += 1
        below = node.get("replies")
        answers = below if isinstance(below, list) else []
        shown = [each for each in rows(answers) if isinstance(each.get("post"), dict)]
        others = [each for each in shown if bluesky.author_of(each["post"]) != author]
        # what is blocked, deleted or left out is counted there, and nowhere else
        unseen = max(0, count_in(node.get("post") or {}, "replyCount") - len(shown))
        total += len(others) + unseen
        found += [_reply(each["post"]) for each in others]
        waiting += shown
    return Replies(url, PLATFORM, total, readable(found))


def _reply(view: Mapping[str, Any]) -> Reply | None:
    text, author = dig(view, "record", "text"), bluesky.author_of(view)
    if author is None or not isinstance(text, str) or bluesky.is_hidden(view):
        return None
    named = dig(view, "record", "langs")
    is_one = isinstance(named, list) and len(named) == 1
    return Reply(author, text, primary_language(named[0]) if is_one else None)
