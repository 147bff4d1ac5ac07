"""Threads: addresses only. Its terms forbid keeping or reading the content (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote

from scraper.platforms import bare_host
from scraper.records import Reference

PLATFORM = "threads"
IS_FETCHABLE = False
HOSTS = frozenset({"threads.com", "threads.net"})
MENTION = r"threads\.(?:com|net)/(?:@[A-Za-z0-9_.]{1,30}/post|t)/[A-Za-z0-9_-]{5,40}"

_PATH = re.compile(r"/(?:@([A-Za-z0-9_.]{1,30})/post|t)/([A-Za-z0-9_-]{5,40})(?:/embed)?/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """The code alone identifies the post."""
    found = _PATH.fullmatch(unquote(parts.path)) if bare_host(parts) in HOSTS else None
    if not found:
        return None
    handle, code = found[1], found[2]
    return Reference(
        url=f"https://www.threads.com/{f'@{handle}/post' if handle else 't'}/{code}",
        key=f"threads:{code}",
        platform=PLATFORM,
        native_id=code,
        author_handle=handle,
    )
