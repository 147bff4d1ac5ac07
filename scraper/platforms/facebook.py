"""Facebook: addresses only (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs, unquote

from scraper.platforms import bare_host
from scraper.records import Reference

PLATFORM = "facebook"
IS_FETCHABLE = False
HOSTS = frozenset({"facebook.com", "fb.com", "fb.me"})
MENTION = (
    r"facebook\.com/(?:[A-Za-z0-9.]{2,80}/posts/[A-Za-z0-9_%.-]{5,200}"
    r"|share/p/[A-Za-z0-9]{5,40}|permalink\.php\?[A-Za-z0-9_=&]{5,200})"
)

_POSTS = re.compile(r"/([A-Za-z0-9.]{2,80})/posts/(?:[^/]+/)?([A-Za-z0-9]{5,200})/?")
_SHARE = re.compile(r"/share/p/([A-Za-z0-9]{5,40})/?")
_STORY = re.compile(r"[A-Za-z0-9]{5,200}")


def parse_url(parts: SplitResult) -> Reference | None:
    """Posts of people and pages; photos, groups and videos are none of our concern."""
    if bare_host(parts) != "facebook.com":
        return None
    path = unquote(parts.path)
    posts, share = _POSTS.fullmatch(path), _SHARE.fullmatch(path)
    if posts:
        return _reference(f"{posts[1]}/posts/{posts[2]}", posts[2], posts[1])
    if share:
        return _reference(f"share/p/{share[1]}", share[1], None)
    if path in {"/permalink.php", "/story.php"}:
        query = parse_qs(parts.query)
        story, owner = query.get("story_fbid", [""])[0], query.get("id", [""])[0]
        if _STORY.fullmatch(story) and owner.isascii() and owner.isdigit():
            return _reference(f"permalink.php?story_fbid={story}&id={owner}", story, None)
    return None


def _reference(path: str, native_id: str, handle: str | None) -> Reference:
    return Reference(
        url=f"https://www.facebook.com/{path}",
        key=f"facebook:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=handle,
    )
