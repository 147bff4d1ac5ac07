"""WeChat articles: addresses only (section 6)."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs, quote

from scraper.records import Reference

PLATFORM = "wechat"
IS_FETCHABLE = False
HOSTS = frozenset({"mp.weixin.qq.com"})
MENTION = r"mp\.weixin\.qq\.com/s(?:/[A-Za-z0-9_-]{10,60}|\?[A-Za-z0-9_=&%-]{10,400})"

_SHORT = re.compile(r"/s/([A-Za-z0-9_-]{10,60})/?")
_LONG = ("__biz", "mid", "idx", "sn")


def parse_url(parts: SplitResult) -> Reference | None:
    """Short form `/s/<token>`; long form by account, message, place in it and signature."""
    if parts.hostname not in HOSTS:
        return None
    short = _SHORT.fullmatch(parts.path)
    if short:
        return _reference(f"/{short[1]}", short[1])
    query = parse_qs(parts.query)
    if parts.path != "/s" or not all(name in query for name in _LONG[:3]):
        return None
    values = {name: query[name][0] for name in _LONG if name in query}
    written = "&".join(f"{name}={quote(value, safe='')}" for name, value in values.items())
    return _reference(f"?{written}", f"{values['__biz']}/{values['mid']}/{values['idx']}")


def _reference(rest: str, native_id: str) -> Reference:
    return Reference(
        url=f"https://mp.weixin.qq.com/s{rest}",
        key=f"wechat:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )
