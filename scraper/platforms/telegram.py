"""Telegram: messages of public channels, `https://t.me/<channel>/<number>`.

The notes on wire formats do not describe the preview page: its marks are those that several public
readers of it agree on. One message is asked for as the newest before the number after its own.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult

from selectolax.lexbor import LexborHTMLParser

from scraper import language, references
from scraper.dates import read_instant
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import node_text, parse, to_text
from scraper.platforms import Get, Resolved, bare_host
from scraper.records import Fetched, NotAPost, Post, Reference, Unchanged

PLATFORM = "telegram"
HOSTS = frozenset({"t.me", "telegram.me"})
MENTION = r"(?:t|telegram)\.me/(?:s/)?[A-Za-z][A-Za-z0-9_]{3,31}/\d{1,12}(?!\d)"

_MESSAGE = re.compile(r"/(?:s/)?([A-Za-z][A-Za-z0-9_]{3,31})/(\d{1,12})/?")
#: First parts of addresses that lead elsewhere.
NO_CHANNELS = frozenset(
    {"addlist", "addstickers", "addemoji", "confirmphone", "joinchat", "login", "proxy"}
    | {"setlanguage", "share", "socks", "boost"}
)


def parse_url(parts: SplitResult) -> Reference | None:
    """Messages of channels; names do not tell upper from lower case."""
    found = _MESSAGE.fullmatch(parts.path) if bare_host(parts) in HOSTS else None
    if found is None or found[1].lower() in NO_CHANNELS:
        return None
    return make_reference(found[1], int(found[2]))


def make_reference(channel: str, number: int) -> Reference:
    """A message by its channel and number."""
    name = channel.lower()
    return Reference(
        url=f"https://t.me/{name}/{number}",
        key=f"telegram:{name}/{number}",
        platform=PLATFORM,
        native_id=f"{name}/{number}",
        author_handle=name,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """Ask for the page that ends with the message."""
    channel, _, number = (reference.native_id or "").partition("/")
    before = int(number) + 1
    answer = await get(f"{endpoints.telegram}/s/{channel}?before={before}")
    if not isinstance(answer, Fetched):
        assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
        return answer
    try:
        return _find(reference, read_preview(answer))
    except ParseError as error:
        return error


def _find(reference: Reference, tree: LexborHTMLParser) -> Post | NotAPost:
    messages = messages_in(tree)
    if not messages and title_of(tree) is None:
        return NotAPost(reference.url, "login_wall", "the channel shows no preview")
    for message in messages:
        try:
            if reference_of(message).key == reference.key:
                return read_message(message, title_of(tree))
        except ValueError as error:
            return NotAPost(reference.url, "empty_text", str(error))
    return NotAPost(reference.url, "gone", "the channel shows no such message")


def read_preview(fetched: Fetched) -> LexborHTMLParser:
    """The page. Raises ParseError."""
    return parse(decode(fetched.body, fetched.charset))


def title_of(tree: LexborHTMLParser) -> str | None:
    """The channel's; None where the page is no preview."""
    node = tree.css_first(".tgme_channel_info_header_title")
    return node_text(node) if node is not None else None


def messages_in(tree: LexborHTMLParser) -> list[Any]:
    """Oldest first."""
    return tree.css(".tgme_widget_message[data-post]")


def reference_of(message: Any) -> Reference:
    """Raises ValueError where the message has no number."""
    channel, _, number = (message.attributes.get("data-post") or "").partition("/")
    if not channel or not (number.isascii() and number.isdigit()):
        raise ValueError("no number")
    return make_reference(channel, int(number))


def read_message(message: Any, title: str | None) -> Post:
    """Raises ValueError for a message without words (a picture, "channel created")."""
    reference = reference_of(message)
    body = _body(message)
    text = to_text(body.html or "") if body else ""
    if not text:
        raise ValueError("no text")
    links = [(a.attributes.get("href") or "", a.text()) for a in body.css("a[href]")]
    return Post(
        url=reference.url,
        key=reference.key,
        text=text,
        author=_author(message) or title,
        author_handle=reference.author_handle,
        published_at=_instant(message),
        language=language.identify(text),
        site_name="Telegram",
        platform=PLATFORM,
        native_id=reference.native_id,
        references=references.find(text, links, reference.url, embeds=_answered(message)),
    )


def _body(message: Any) -> Any:
    """The message's own text; one that it answers is quoted in an element of the same name."""
    own = message.css_first(".tgme_widget_message_text.js-message_text")
    if own is not None:
        return own
    quoted = {node.mem_id for node in message.css(".tgme_widget_message_reply *")}
    texts = message.css(".tgme_widget_message_text")
    return next((node for node in texts if node.mem_id not in quoted), None)


def _answered(message: Any) -> list[str]:
    """The address of the message that this one answers."""
    node = message.css_first("a.tgme_widget_message_reply[href]")
    return [node.attributes.get("href") or ""] if node is not None else []


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
