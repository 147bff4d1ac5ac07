"""Telegram: a public channel, by its preview page.

    https://t.me/s/quillon_news        https://t.me/quillon_news

What the page holds is said in `scraper.platforms.telegram`. Messages stand oldest first, about
twenty a page; `?before=<number>` gives the ones before. A channel whose preview is switched off, a
group and a person have no such page.
"""

from __future__ import annotations

import re

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place, Recognised
from scraper.platforms import telegram as messages
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources._preset import parts_on

KIND = "telegram"

_CHANNEL = re.compile(r"/(?:s/)?([A-Za-z][A-Za-z0-9_]{3,31})/?")
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
    return None if name in messages.NO_CHANNELS else name


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
    tree = messages.read_preview(fetched)
    title, found = messages.title_of(tree), messages.messages_in(tree)
    if title is None and not found:
        raise ParseError(
            f"{fetched.final_url} shows no messages: no such channel, a group or a person, or a "
            "channel whose preview is switched off"
        )
    entries, skipped, numbers = [], [], []
    for message in found:
        label = message.attributes.get("data-post") or "a message"
        try:
            numbers.append(int((messages.reference_of(message).native_id or "").partition("/")[2]))
            post = messages.read_message(message, title)
        except (ValueError, ParseError) as error:
            skipped.append(f"{label}: {error}"[:300])
            continue
        entries.append(
            Entry(post.url, post.key, author=post.author, published_at=post.published_at, post=post)
        )
    known = max([*numbers, int(place.memo.get(_NEWEST, "0"))])
    return Listing(
        tuple(entries),
        title=title,
        skipped=tuple(skipped),
        next=_next(place, numbers),
        memo={_NEWEST: str(known)} if known else {},
    )


def _next(place: Place, numbers: list[int]) -> Request | None:
    """The page before, while this one does not reach back to the last reading."""
    last = place.last_memo.get(_NEWEST)
    if place.is_first_read or last is None or not numbers or min(numbers) <= int(last) + 1:
        return None
    return _request(place, before=min(numbers))
