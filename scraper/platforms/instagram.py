"""Instagram: addresses only (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult

from scraper.platforms import bare_host
from scraper.records import Reference

PLATFORM = "instagram"
IS_FETCHABLE = False
HOSTS = frozenset({"instagram.com", "instagr.am"})
MENTION = r"instagram\.com/(?:[A-Za-z0-9_.]{1,30}/)?(?:p|reel|tv)/[A-Za-z0-9_-]{5,40}"

_PATH = re.compile(r"/(?:([A-Za-z0-9_.]{1,30})/)?(?:p|reel|tv)/([A-Za-z0-9_-]{5,40})(?:/embed)?/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """The code alone identifies the post."""
    found = _PATH.fullmatch(parts.path) if bare_host(parts) in HOSTS else None
    if not found:
        return None
    return Reference(
        url=f"https://www.instagram.com/p/{found[2]}/",
        key=f"instagram:{found[2]}",
        platform=PLATFORM,
        native_id=found[2],
        author_handle=found[1],
    )
