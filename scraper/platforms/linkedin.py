"""LinkedIn: addresses only. Its terms forbid reading it by machine (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, unquote

from scraper.platforms import clocks
from scraper.records import Reference

PLATFORM = "linkedin"
IS_FETCHABLE = False
HOSTS = frozenset({"linkedin.com", "lnkd.in"})
MENTION = (
    r"(?:[a-z]{2}\.)?linkedin\.com/"
    r"(?:posts/[A-Za-z0-9_%.~-]{5,400}|(?:embed/)?feed/update/urn:li:(?:activity|share|ugcPost):\d{19}"
    r"|pulse/[A-Za-z0-9_%.~-]{3,400})"
)

_HOST = re.compile(r"(?:(?:www|m|mobile|[a-z]{2})\.)?linkedin\.com")
_POSTS = re.compile(
    r"/posts/(.+?)[-_](activity|share|ugcpost)-(\d{19})(?:-[A-Za-z0-9_-]{1,8})?/?", re.IGNORECASE
)
_UPDATE = re.compile(
    r"/(?:embed/)?feed/update/urn:li:(activity|share|ugcPost):(\d{19})/?", re.IGNORECASE
)
_PULSE = re.compile(r"/pulse/([^/]{3,400})/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """Activity, share and ugcPost ids of one post differ by a moment; each is its own key."""
    if not _HOST.fullmatch(parts.hostname or ""):
        return None
    path = unquote(parts.path)
    posts, update, pulse = (form.fullmatch(path) for form in (_POSTS, _UPDATE, _PULSE))
    if posts:
        author = posts[1].partition("_")[0] if "_" in posts[1] else None
        return _reference(posts[2], posts[3], author)
    if update:
        return _reference(update[1], update[2], None)
    if pulse:
        slug = quote(pulse[1], safe="")
        return Reference(
            url=f"https://www.linkedin.com/pulse/{slug}",
            key=f"linkedin:pulse/{slug}",
            platform=PLATFORM,
            native_id=pulse[1],
        )
    return None


def _reference(kind: str, native_id: str, author: str | None) -> Reference:
    urn = "ugcPost" if kind.lower() == "ugcpost" else kind.lower()
    return Reference(
        url=f"https://www.linkedin.com/feed/update/urn:li:{urn}:{native_id}",
        key=f"linkedin:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=author,
        posted_at=clocks.linkedin_at(native_id),
    )
