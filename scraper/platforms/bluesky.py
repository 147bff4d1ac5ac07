"""Bluesky. Addresses `https://bsky.app/profile/<handle|did>/post/<rkey>`, `at://<did>/…/<rkey>`."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote

from scraper.platforms import bare_host, clocks
from scraper.records import Reference

PLATFORM = "bluesky"
HOSTS = frozenset({"bsky.app", "staging.bsky.app", "embed.bsky.app"})
MENTION = r"(?:staging\.)?bsky\.app/profile/@?[A-Za-z0-9._:%-]{3,253}/post/[A-Za-z0-9._~-]{1,64}"

_PATH = re.compile(r"/profile/@?([A-Za-z0-9._:-]{3,253})/post/([A-Za-z0-9._~:-]{1,512})/?")
_EMBED = re.compile(r"/embed/(did:[a-z0-9:.-]+)/app\.bsky\.feed\.post/([A-Za-z0-9._~:-]{1,512})/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """The author may stand as a handle or as a DID: both forms of one post have their own key,
    since only the platform could say that they are the same."""
    if bare_host(parts) not in HOSTS:
        return None
    path = unquote(parts.path)
    found = _PATH.fullmatch(path) or _EMBED.fullmatch(path)
    if not found:
        return None
    actor, record_key = found[1], found[2]
    is_did = actor.startswith("did:")
    actor = actor if is_did else actor.lower()
    return Reference(
        url=f"https://bsky.app/profile/{actor}/post/{record_key}",
        key=f"bluesky:{actor}/{record_key}",
        platform=PLATFORM,
        native_id=record_key,
        author_handle=None if is_did else actor,
        posted_at=clocks.tid_at(record_key),
    )
