"""Weibo: addresses only (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult

from scraper.records import Reference

PLATFORM = "weibo"
IS_FETCHABLE = False
HOSTS = frozenset({"weibo.com", "weibo.cn", "m.weibo.cn"})
MENTION = (
    r"(?:weibo\.com/\d{5,12}/[A-Za-z0-9]{6,20}|m\.weibo\.cn/(?:status|detail)/[A-Za-z0-9]{6,20})"
)

_DESKTOP = re.compile(r"/(\d{5,12})/([A-Za-z0-9]{6,20})/?")
_MOBILE = re.compile(r"/(?:status|detail|(\d{5,12}))/([A-Za-z0-9]{6,20})/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """Numbers (mid) and codes (bid) of one post differ; each is its own key."""
    name = (parts.hostname or "").removeprefix("www.")
    form = {"weibo.com": _DESKTOP, "m.weibo.cn": _MOBILE}.get(name)
    found = form.fullmatch(parts.path) if form else None
    if not found:
        return None
    owner, native_id = found[1], found[2]
    return Reference(
        url=f"https://weibo.com/{owner}/{native_id}"
        if owner
        else f"https://m.weibo.cn/status/{native_id}",
        key=f"weibo:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=owner,
    )
