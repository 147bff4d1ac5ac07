"""Telegram: a public channel, by its preview page.

    https://t.me/s/quillon_news        https://t.me/quillon_news

The notes on wire formats do not describe the page: its marks are those that several public readers
of it agree on. Messages stand oldest first, about twenty a page; `?before=<id>` gives the ones
before. A channel whose preview is switched off, a group and a person have no such page.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from scraper import language, platforms, references
from scraper.dates import read_instant
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import node_text, parse, to_text
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Post, Request
from scraper.sources._preset import parts_on

KIND = "telegram"

_CHANNEL = re.compile(r"/(?:s/)?([A-Za-z][A-Za-z0-9_]{3,31})/?")
_NO_CHANNELS = frozenset(
    {"addlist", "addstickers", "addemoji", "confirmphone", "joinchat", "login", "proxy"}
    | {"setlanguage", "share", "socks", "boost"}
)
_POST = re.compile(r"([A-Za-z][A-Za-z0-9_]{3,31})/(\d{1,12})")
_NEWEST = "newest"
"""Memo: the highest message number that was listed; they count up within a channel."""


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Channels; not single messages, invitations and the like."""
    name = _channel(url)
    return Recognised(KIND, f"https://t.me/s/{name}", f"{name} on Telegram") if name else None


def _channel(url: str) -> str | None:
    parts = parts_on(url, "t.me", "telegram.me")
    found = _CHANNEL.fullmatch(parts.path) if parts else None
    name = found[1].lower() if found else None
    return None if name in _NO_CHANNELS else name


def first_request(place: Place) -> Request:
    """The newest messages. Raises ParseError."""
    return _request(place)


def _request(place: Place, before: int | None = None) -> Request:
    name = _channel(place.url)
    if name is None:
        raise ParseError(f"{place.url} is no channel; an address like https://t.me/s/durov is")
    page = f"?before={before}" if before else ""
    return Request(f"{place.endpoints.telegram}/s/{name}{page}")


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The messages of one page. Raises ParseError for a page that is no preview."""
    tree = parse(decode(fetched.body, fetched.charset))
    title_node = tree.css_first(".tgme_channel_info_header_title")
    title = node_text(title_node) if title_node else None
    messages = tree.css(".tgme_widget_message[data-post]")
    if title is None and not messages:
        raise ParseError(
            f"{fetched.final_url} shows no messages: no such channel, a group or a person, or a "
            "channel whose preview is switched off"
        )
    entries, skipped, numbers = [], [], []
    for message in messages:
        label = message.attributes.get("data-post") or ""
        try:
            name, number = _named(label)
            numbers.append(number)
            entries.append(_entry(message, f"https://t.me/{name}/{number}", name, title))
        except (ValueError, ParseError) as error:
            skipped.append(f"{label or 'a message'}: {error}"[:300])
    known = max([*numbers, int(place.memo.get(_NEWEST, "0"))], default=0)
    return Listing(
        tuple(entries),
        title=title,
        skipped=tuple(skipped),
        next=_next(place, numbers),
        memo={_NEWEST: str(known)} if known else {},
    )


def _named(label: str) -> tuple[str, int]:
    found = _POST.fullmatch(label)
    if found is None:
        raise ValueError("no number")
    return found[1], int(found[2])


def _next(place: Place, numbers: list[int]) -> Request | None:
    """The page before, while this one does not reach back to the last reading."""
    last = place.last_memo.get(_NEWEST)
    if place.is_first_read or last is None or not numbers or min(numbers) <= int(last) + 1:
        return None
    return _request(place, before=min(numbers))


def _entry(message: Any, url: str, channel: str, title: str | None) -> Entry:
    """Raises ValueError for a message without words (a picture, "channel created")."""
    body = _body(message)
    text = to_text(body.html or "") if body else ""
    if not text:
        raise ValueError("no text")
    links = [(a.attributes.get("href") or "", a.text()) for a in body.css("a[href]")]
    post = Post(
        url=url,
        key=platforms.post_key(url),
        text=text,
        author=_author(message) or title,
        author_handle=channel,
        published_at=_instant(message),
        language=language.identify(text),
        site_name="Telegram",
        references=references.find(text, links, url),
    )
    return Entry(
        url=url, key=post.key, author=post.author, published_at=post.published_at, post=post
    )


def _body(message: Any) -> Any:
    """The message's own text; one that it answers is quoted in an element of the same name."""
    own = message.css_first(".tgme_widget_message_text.js-message_text")
    if own is not None:
        return own
    quoted = {node.mem_id for node in message.css(".tgme_widget_message_reply *")}
    texts = message.css(".tgme_widget_message_text")
    return next((node for node in texts if node.mem_id not in quoted), None)


def _author(message: Any) -> str | None:
    """Whoever wrote it: the one it was forwarded from, else who signed it."""
    for name in ("forwarded_from_name", "from_author", "owner_name"):
        node = message.css_first(f".tgme_widget_message_{name}")
        if node is not None and node_text(node):
            return node_text(node)
    return None


def _instant(message: Any) -> datetime | None:
    node = message.css_first(".tgme_widget_message_date time[datetime]")
    return read_instant(node.attributes.get("datetime")) if node is not None else None
