"""Mastodon and its like, on any host: `/@user/<id>`, `/users/user/statuses/<id>`."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote

from scraper.platforms import clocks
from scraper.records import Reference

PLATFORM = "mastodon"
HOSTS: frozenset[str] = frozenset()
#: Ids are made of a clock: shorter ones are some other site's numbers.
MENTION = (
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}"
    r"/(?:web/)?(?:@[A-Za-z0-9_.-]{1,64}(?:@[A-Za-z0-9.-]{3,253})?|users/[A-Za-z0-9_.-]{1,64}/statuses)"
    r"/\d{15,20}(?!\d)"
)

_USER = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?"
_AT = re.compile(rf"/(?:web/)?@({_USER})(?:@([A-Za-z0-9.-]+))?/(\d{{15,20}})(?:/embed)?/?")
_USERS = re.compile(rf"/users/({_USER})/statuses/(\d{{15,20}})(?:/(?:embed|activity))?/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """`/@user@other.host/<id>` is another server's copy: its id and clock are this server's."""
    path = unquote(parts.path)
    at, users = _AT.fullmatch(path), _USERS.fullmatch(path)
    if at:
        user, home, native_id = at[1], at[2], at[3]
    elif users:
        user, home, native_id = users[1], None, users[2]
    else:
        return None
    posted_at = clocks.mastodon_at(native_id)
    if posted_at is None:
        return None
    written = f"@{user}@{home}" if home else f"@{user}"
    return Reference(
        url=f"https://{parts.netloc}/{written}/{native_id}",
        key=f"mastodon:{parts.netloc}/{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=f"{user}@{home or parts.hostname}",
        posted_at=posted_at,
    )
