"""WebSub (W3C): what a feed says of its hub, and the messages between a hub and a subscriber. Pure.

    feed: hub and topic ─► POST hub (subscribe) ─► hub asks back (GET callback?hub.challenge=…)
                                                 ─► hub delivers (POST callback, signed)

Section 5.1 of the notes on wire formats; field by field after the recommendation of 2018.
"""

from __future__ import annotations

import hashlib
import hmac
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import urlencode, urljoin, urlsplit

from scraper.headers import links_to
from scraper.records import Fetched, Hub, Request

HEAD_BYTES = 65_536
"""Of a feed, up to its first entry: where it speaks of itself."""
MAX_URL_CHARS = 2048
"""Of a hub and of a topic."""
MAX_CHALLENGE_CHARS = 4096
MAX_REASON_CHARS = 300
LONGEST_LEASE_SECONDS = 30 * 86_400
"""What a hub promises for longer is renewed after a month all the same."""

Mode: TypeAlias = Literal["subscribe", "unsubscribe"]

_ITEM = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]")
_LINK = re.compile(r"<(?:[\w-]+:)?link\b([^<>]{1,5000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_HASHES = {
    "sha1": hashlib.sha1,
    "sha256": hashlib.sha256,
    "sha384": hashlib.sha384,
    "sha512": hashlib.sha512,
}


# --- what a feed says --------------------------------------------------------------------------


def offered(fetched: Fetched) -> Hub | None:
    """The hub of a feed and the feed's name there; None unless it tells both. Never raises.

    `Link` headers come first, then what the feed itself says.
    """
    embedded = list(_embedded(fetched))
    hub = _first("hub", fetched, embedded)
    topic = _first("self", fetched, embedded)
    return Hub(hub, topic) if hub and topic else None


def _first(rel: str, fetched: Fetched, embedded: Iterable[tuple[str, str]]) -> str | None:
    headers = [target for target, _ in links_to(fetched.links, rel)]
    for target in [*headers, *(href for named, href in embedded if rel in named.lower().split())]:
        url = _whole_url(fetched.final_url, target)
        if url is not None:
            return url
    return None


def _whole_url(base: str, target: str) -> str | None:
    if not target.strip():
        return None
    # not made canonical: a hub compares topics letter by letter
    try:
        url = urljoin(base, target.strip())
        parts = urlsplit(url)
        is_one = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username
    except ValueError:
        return None
    is_written = url.isascii() and url.isprintable() and " " not in url
    return url if is_one and is_written and len(url) <= MAX_URL_CHARS else None


def _embedded(fetched: Fetched) -> Iterator[tuple[str, str]]:
    """Relation and address of each link of the feed as a whole."""
    if fetched.body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        yield from _in_json(fetched.body)
        return
    head = fetched.body[:HEAD_BYTES]
    first = _ITEM.search(head)
    text = head[: first.start() if first else None].decode("utf-8", "replace")
    for written in _LINK.findall(text):
        told = {name.lower(): html.unescape(a or b) for name, a, b in _ATTRIBUTE.findall(written)}
        yield told.get("rel", ""), told.get("href", "")


def _in_json(body: bytes) -> Iterator[tuple[str, str]]:
    """JSON Feed 1.1: `hubs` with a type each, `feed_url`."""
    try:
        data: Any = json.loads(body)
    except (ValueError, RecursionError):
        return
    told = data if isinstance(data, dict) else {}
    hubs = told.get("hubs")
    for hub in hubs if isinstance(hubs, list) else ():
        if isinstance(hub, dict) and str(hub.get("type")).lower() == "websub":
            yield "hub", str(hub.get("url") or "")
    yield "self", str(told.get("feed_url") or "")


# --- from the subscriber to the hub -------------------------------------------------------------


def request(hub: Hub, mode: Mode, callback: str, secret: str, lease_seconds: int) -> Request:
    """The question to subscribe, renew or unsubscribe; the hub answers it by asking back."""
    form = {"hub.mode": mode, "hub.topic": hub.topic, "hub.callback": callback}
    if mode == "subscribe":
        form |= {"hub.lease_seconds": str(lease_seconds), "hub.secret": secret}
    return Request(
        hub.url,
        headers={"content-type": "application/x-www-form-urlencoded", "accept": "*/*"},
        body=urlencode(form).encode("ascii"),
        is_conditional=False,
        is_invited=True,
    )


# --- from the hub to the subscriber -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """What a hub asks back, or tells."""

    mode: str
    """`subscribe`, `unsubscribe`, `denied`; whatever else is for nobody here."""
    topic: str
    challenge: str | None = None
    lease_seconds: int | None = None
    reason: str | None = None


def read_question(query: Mapping[str, str]) -> Asked | None:
    """The query of a GET on the callback; None when it is no hub's question."""
    mode, topic = query.get("hub.mode"), query.get("hub.topic")
    if not mode or not topic or len(topic) > MAX_URL_CHARS:
        return None
    challenge = query.get("hub.challenge", "")
    lease = query.get("hub.lease_seconds", "")
    seconds = int(lease) if lease.isascii() and lease.isdecimal() and len(lease) < 12 else 0
    reason = " ".join(query.get("hub.reason", "").split())[:MAX_REASON_CHARS]
    return Asked(
        mode,
        topic,
        challenge if 0 < len(challenge) <= MAX_CHALLENGE_CHARS else None,
        min(seconds, LONGEST_LEASE_SECONDS) or None,
        reason or None,
    )


def is_signed(body: bytes, signature: str | None, secret: str) -> bool:
    """Whether `X-Hub-Signature` (`sha256=<hex>`) is this body's, made with the secret."""
    method, _, told = (signature or "").strip().partition("=")
    maker = _HASHES.get(method.lower())
    if maker is None:
        return False
    made = hmac.new(secret.encode(), body, maker).hexdigest()
    return hmac.compare_digest(made.encode(), told.strip().lower().encode())
