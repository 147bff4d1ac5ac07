"""Hacker News: `https://news.ycombinator.com/item?id=<id>`."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qs

from scraper.records import Reference

PLATFORM = "hackernews"
HOSTS = frozenset({"news.ycombinator.com"})
MENTION = r"news\.ycombinator\.com/item\?id=\d{1,12}"
_MAX_DIGITS = 12


def parse_url(parts: SplitResult) -> Reference | None:
    """Stories and comments share one count."""
    if parts.hostname not in HOSTS or parts.path != "/item":
        return None
    native_id = parse_qs(parts.query).get("id", [""])[0]
    if not (native_id.isascii() and native_id.isdigit() and len(native_id) <= _MAX_DIGITS):
        return None
    return Reference(
        url=f"https://news.ycombinator.com/item?id={native_id}",
        key=f"hackernews:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )
