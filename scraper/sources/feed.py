"""Feeds: RSS 0.9x to 2.0, RSS 1.0, Atom, JSON Feed; broken ones as far as they can be read.

Whole or teaser? The content of an entry counts as the whole post when it stands in an element made
for the whole text (`content:encoded`, Atom `content`, `content_html`, `content_text`), has at least
`MIN_CONTENT_CHARS` characters of text and does not end like a teaser ("…", "Read more"). A
`description` or `summary` is a teaser, except where the entry is a post on a platform whose feeds
put all of it there (Mastodon, Bluesky, X mirrors). A teaser gives None: the page is then fetched.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin

import fastfeedparser
import feedparser
from lxml import etree

from scraper import platforms, urls, websub
from scraper.dates import is_plausible, read_instant
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.markup import MAX_DEPTH, clean_line, to_text, unmark, xml_depth
from scraper.metadata import clean_author, primary_language
from scraper.pages import is_html
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing

KIND = "feed"

#: Entries of one reading; feeds that list a whole site are cut to their first ones.
MAX_ENTRIES = 1000
#: Characters of text from which content is a post rather than a line about one.
MIN_CONTENT_CHARS = 200
#: Characters of mark-up of one entry that are kept.
MAX_CONTENT_CHARS = 1_000_000
#: Bytes that the slow, forgiving parser is given at most: it reads about 1 MB a second.
MAX_BROKEN_BYTES = 3_000_000
#: Reasons kept for entries that could not be read.
MAX_SKIPPED = 20
#: Seconds that a feed may ask us to stay away: a `ttl` of years is a mistake.
MAX_WAIT_SECONDS = 24 * 3600.0

_PARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
_HEAD_BYTES = 4096
_CHANNEL_BYTES = 65536
_ROOT = re.compile(rb"<(?:\w+:)?(rss|rdf|feed|channel)[\s>]", re.IGNORECASE)
# Entities that a feed declares itself are never expanded, and feedparser takes seconds to see that.
_DOCTYPE_START = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_TTL = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>")
_PERIOD = re.compile(rb"<(?:sy:)?updatePeriod>\s*(\w+)\s*<")
_FREQUENCY = re.compile(rb"<(?:sy:)?updateFrequency>\s*(\d{1,4})\s*<")
_LANGUAGE = re.compile(rb"<language>\s*([A-Za-z-]{2,12})\s*<|xml:lang=[\"']([A-Za-z-]{2,12})")
_PERIODS = {
    b"hourly": 3600.0,
    b"daily": 86400.0,
    b"weekly": 7 * 86400.0,
    b"monthly": 30 * 86400.0,
    b"yearly": 365 * 86400.0,
}
_ITEM = re.compile(rb"<(?:item|entry)[\s>]")
_CUT = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|see|view) (?:more|reading|the (?:full|rest)|"
    r"full)\b.{0,60}|(?:weiterlesen|lire la suite|leer más|阅读全文|阅读更多|続きを読む).{0,20}|"
    r"appeared first on .{1,80})\W*$",
    re.IGNORECASE,
)
_WHOLE_IN_SUMMARY = frozenset({"mastodon", "bluesky", "x"})
_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CONTENT = (
    _ENCODED,
    "{http://www.w3.org/2005/Atom}content",
    "{https://www.w3.org/2005/Atom}content",
    "{http://purl.org/atom/ns#}content",
)
_ORIGINAL = "{http://rssnamespace.org/feedburner/ext/1.0}origLink"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry as the feed writes it, whichever format and parser it came through."""

    link: Any = None
    guid: Any = None
    title: Any = None
    author: Any = None
    published: Any = None
    modified: Any = None
    content: str | None = None
    summary: str | None = None
    language: Any = None
    base: str | None = None


@dataclass(frozen=True, slots=True)
class _Feed:
    items: list[_Item]
    """As many as were asked for at most."""
    total: int
    title: Any = None
    language: Any = None
    author: Any = None
    """Of every entry that names none (RFC 4287, section 4.2.1)."""


def recognises(fetched: Fetched) -> bool:
    """By the root element, or the version that a JSON Feed names."""
    head = fetched.body[:_HEAD_BYTES]
    return (bool(_ROOT.search(head)) and b"<html" not in head.lower()) or is_json_feed(fetched)


def list_entries(fetched: Fetched, place: Place) -> Listing:  # noqa: ARG001
    """The feed's entries in its own order. Raises ParseError when it is no feed."""
    return list_most(fetched, MAX_ENTRIES)


def list_most(fetched: Fetched, most: int) -> Listing:
    """The first entries of the feed, in its own order. Raises ParseError when it is no feed."""
    feed = _read(fetched, most)
    entries: dict[str, Entry] = {}
    skipped: list[str] = []
    for item in feed.items:
        try:
            entry = _entry(item, feed, fetched)
        except ValueError as error:
            skipped.append(f"{_label(item)}: {error}")
            continue
        entries.setdefault(entry.key, entry)
    if feed.total > most:
        skipped.insert(0, f"{feed.total - most} entries after the first {most}")
    return Listing(
        entries=tuple(entries.values()),
        title=unmark(feed.title),
        skipped=tuple(skipped[:MAX_SKIPPED]),
        wait_seconds=_wait_seconds(fetched.body[:_CHANNEL_BYTES]),
        hub=websub.offered(fetched),
    )


# --- reading the formats ----------------------------------------------------------------------


def _read(fetched: Fetched, most: int) -> _Feed:
    if not fetched.body.strip():
        raise ParseError(f"{fetched.final_url} is empty")
    if is_json_feed(fetched):
        return _read_json(fetched, most)
    if not _ROOT.search(fetched.body[:_CHANNEL_BYTES]) and is_html(fetched):
        raise ParseError(
            f"{fetched.final_url} is an HTML page, not a feed: blocked, moved, or a page whose "
            "feed stands elsewhere"
        )
    return _read_xml(fetched, most)


def _read_xml(fetched: Fetched, most: int) -> _Feed:
    body = _without_doctype(_as_declared(fetched))
    if xml_depth(body.decode("latin-1")) > MAX_DEPTH:
        raise ParseError(f"{fetched.final_url} nests its elements too deep to be a feed")
    try:
        parsed: Any = fastfeedparser.parse(body)
        reason = "no entry with a link"
    # The parser's own error is ValueError; on hostile bodies others leak out of it.
    except _PARSER_ERRORS as error:
        parsed, reason = {"entries": []}, str(error)
    entries = parsed["entries"]
    if any(entry.get("link") or entry.get("id") for entry in entries):
        items = [_fast_item(entry) for entry in entries[:most]]
        detailed = _with_details(items, body, len(entries))
        about = parsed["feed"]
        language = _feed_language(parsed, body)
        return _Feed(detailed, len(entries), about.get("title"), language, about.get("author"))
    return _read_broken(fetched, body, reason, most)


def _read_broken(fetched: Fetched, body: bytes, reason: str, most: int) -> _Feed:
    if len(body) > MAX_BROKEN_BYTES:
        raise ParseError(f"{fetched.final_url} is too large for a broken feed: {reason[:150]}")
    try:
        parsed = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    except _PARSER_ERRORS as error:
        raise ParseError(f"{fetched.final_url} cannot be read as a feed: {error}") from error
    if not parsed.entries and not parsed.get("version"):
        raise ParseError(f"{fetched.final_url} is not a feed: {reason[:150]}")
    items = [_slow_item(entry) for entry in parsed.entries[:most]]
    about = parsed.feed
    return _Feed(
        items, len(parsed.entries), about.get("title"), about.get("language"), about.get("author")
    )


def _as_declared(fetched: Fetched) -> bytes:
    """XML parsers believe the prolog; the HTTP header comes before it, as browsers decide."""
    if not fetched.charset or fetched.charset.lower() in {"utf-8", "utf8"}:
        return fetched.body
    text = decode(fetched.body, fetched.charset)
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode("utf-8", "replace")


def _without_doctype(body: bytes) -> bytes:
    start = _DOCTYPE_START.search(body, 0, _CHANNEL_BYTES)
    whole = _DOCTYPE.match(body, start.start()) if start else None
    return body[: whole.start()] + body[whole.end() :] if whole else body


def _fast_item(entry: Mapping[str, Any]) -> _Item:
    content: Mapping[str, Any] = next(iter(entry.get("content") or ()), {})
    return _Item(
        link=entry.get("link"),
        guid=entry.get("id"),
        title=entry.get("title"),
        author=entry.get("author"),
        published=entry.get("published"),
        modified=entry.get("updated"),
        content=_as_html(content.get("value"), content.get("type")),
        summary=entry.get("description"),
    )


def _slow_item(entry: Any) -> _Item:
    content: Mapping[str, Any] = next(iter(entry.get("content") or ()), {})
    return _Item(
        link=entry.get("feedburner_origlink") or entry.get("link"),
        guid=entry.get("id"),
        title=entry.get("title"),
        author=entry.get("author"),
        published=entry.get("published"),
        modified=entry.get("updated"),
        content=_as_html(content.get("value"), content.get("type")),
        summary=entry.get("summary"),
        language=content.get("language"),
        base=content.get("base"),
    )


def _with_details(items: list[_Item], body: bytes, total: int) -> list[_Item]:
    """Add what fastfeedparser leaves out: which element the content stood in, and in RSS 1.0 the
    content itself; origLink; xml:base.

    Where the two see different numbers of entries, its own content is kept if the feed has any
    element for whole texts at all.
    """
    parser = etree.XMLParser(recover=True, resolve_entities=False, huge_tree=True)
    try:
        root = etree.fromstring(body.lstrip(), parser)
    except (etree.LxmlError, ValueError):
        root = None
    nodes = [] if root is None else list(root.iter("{*}item", "{*}entry"))
    if len(nodes) == total:
        return [_detailed(item, node) for item, node in zip(items, nodes, strict=False)]
    if b":encoded" in body or b"<content" in body:
        return items
    return [replace(item, content=None) for item in items]


def _detailed(item: _Item, node: Any) -> _Item:
    content = next((found for tag in _CONTENT for found in node.iterchildren(tag)), None)
    return replace(
        item,
        link=node.findtext(_ORIGINAL) or item.link,
        content=None if content is None else _content_of(content, item.content),
        base=_base_of(node),
    )


def _content_of(content: Any, read: str | None) -> str | None:
    """As HTML. In Atom no type means text, but those who leave it out mostly write HTML."""
    if len(content):
        return "".join(etree.tostring(child, encoding="unicode") for child in content)
    text = content.text or read
    kind = content.get("type") or ("html" if re.search(r"</?\w+[^<>]*>", text or "") else "text")
    return _as_html(text, kind if content.tag != _ENCODED else "html")


def _base_of(node: Any) -> str | None:
    """xml:base of the entry, on top of those around it; one of them may be relative."""
    base = None
    for element in reversed([node, *node.iterancestors()]):
        written = element.get(_BASE)
        if written:
            base = _joined(base, written)
    return base


def _joined(base: str | None, written: str) -> str | None:
    try:
        return urljoin(base, written) if base else written
    except ValueError:
        return base


def _as_html(value: Any, media_type: Any) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    if media_type in {"text", "text/plain"}:
        return _paragraphs(value)
    return value


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())


def is_json_feed(fetched: Fetched) -> bool:
    """By the version that it names."""
    head = fetched.body[:_HEAD_BYTES]
    return b"jsonfeed.org/version/1" in head and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def _read_json(fetched: Fetched, most: int) -> _Feed:
    try:
        data = json.loads(decode(fetched.body, "utf-8"), strict=False)
    except (ValueError, RecursionError):
        raise ParseError(f"{fetched.final_url} names itself a JSON Feed but is no JSON") from None
    items = data.get("items")
    if not isinstance(items, list):
        raise ParseError(f"{fetched.final_url} is a JSON Feed without items")
    everyone = _json_author(data)
    found = [_json_item(i, everyone) for i in items[:most] if isinstance(i, dict)]
    return _Feed(found, len(items), data.get("title"), data.get("language"))


def _json_item(item: Mapping[str, Any], everyone: str | None) -> _Item:
    """JSON Feed 1.1; 1.0 has `author` where 1.1 has `authors`. An entry's id may be a number."""
    content, text = item.get("content_html"), item.get("content_text")
    return _Item(
        link=item.get("url"),
        guid=item.get("id") if isinstance(item.get("id"), str) else None,
        title=item.get("title"),
        author=_json_author(item) or everyone,
        published=item.get("date_published"),
        modified=item.get("date_modified"),
        content=_as_html(content, "text/html") or _as_html(text, "text/plain"),
        summary=item.get("summary") if isinstance(item.get("summary"), str) else None,
        language=item.get("language"),
    )


def _json_author(data: Mapping[str, Any]) -> str | None:
    people = data.get("authors") or [data.get("author")]
    listed = people if isinstance(people, list) else []
    names = [clean_line(person.get("name")) for person in listed if isinstance(person, dict)]
    return ", ".join(name for name in names if name) or None


# --- making entries ---------------------------------------------------------------------------


def _entry(item: _Item, feed: _Feed, fetched: Fetched) -> Entry:
    """Raises ValueError with the reason why the item cannot be an entry."""
    url = _address(item, fetched)
    published = read_instant(clean_line(item.published))
    modified = read_instant(clean_line(item.modified))
    # Atom's `updated` is required, `published` is not: alone it is when the entry came.
    published = published or modified
    language = primary_language(item.language) or primary_language(feed.language)
    return Entry(
        url=url,
        key=platforms.post_key(url),
        title=unmark(item.title),
        author=clean_author(item.author or feed.author, unmark(feed.title)),
        published_at=published
        if published and is_plausible(published, fetched.fetched_at)
        else None,
        modified_at=modified if modified and is_plausible(modified, fetched.fetched_at) else None,
        content_html=_whole(item, url),
        language=language,
    )


def _address(item: _Item, fetched: Fetched) -> str:
    base = _joined(fetched.final_url, item.base or "")
    for candidate in _candidates(item):
        try:
            return urls.canonical(candidate, base)
        except ValueError:
            continue
    raise ValueError("no link")


def _candidates(item: _Item) -> Iterator[str]:
    """The link; else the guid, when it is a whole address (it need not say so)."""
    if isinstance(item.link, str) and item.link.strip():
        yield item.link
    if isinstance(item.guid, str) and item.guid.strip().lower().startswith(("http://", "https://")):
        yield item.guid


def _whole(item: _Item, url: str) -> str | None:
    """The content when it is the whole post, by the rule at the top of this file."""
    reference = platforms.recognise(url)
    if reference and reference.platform in _WHOLE_IN_SUMMARY:
        return item.content or item.summary or None
    content = item.content
    if not content or (content == item.summary and len(content) < MIN_CONTENT_CHARS):
        return None
    if len(content) > MAX_CONTENT_CHARS:
        return None
    try:
        text = to_text(content)
    except ParseError:
        return None
    return None if len(text) < MIN_CONTENT_CHARS or _CUT.search(text[-200:]) else content


def _label(item: _Item) -> str:
    return (unmark(item.title) or clean_line(item.guid) or "untitled entry")[:80]


def _feed_language(parsed: Mapping[str, Any], body: bytes) -> str | None:
    named = parsed["feed"].get("language")
    if isinstance(named, str):
        return named
    found = _LANGUAGE.search(_channel(body))
    return (found[1] or found[2]).decode("ascii") if found else None


def _wait_seconds(head: bytes) -> float | None:
    """`ttl` in minutes, else the syndication module's period and frequency."""
    channel = _channel(head)
    ttl = _TTL.search(channel)
    if ttl:
        return min(int(ttl[1]) * 60.0, MAX_WAIT_SECONDS) or None
    period, frequency = _PERIOD.search(channel), _FREQUENCY.search(channel)
    if not period or period[1].lower() not in _PERIODS:
        return None
    times = max(1, int(frequency[1])) if frequency else 1
    return min(_PERIODS[period[1].lower()] / times, MAX_WAIT_SECONDS)


def _channel(body: bytes) -> bytes:
    head = body[:_CHANNEL_BYTES]
    first = _ITEM.search(head)
    return head[: first.start()] if first else head
