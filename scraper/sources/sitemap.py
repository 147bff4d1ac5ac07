"""Sitemaps: what a site says of its own pages, in one file or in an index of files; news too.

    https://news.example/sitemap.xml           https://news.example/news-sitemap.xml.gz

Section 7 of the notes on wire formats. An index is read first, then those of its sitemaps that
changed since the last reading, the newest first; what one reading leaves over, the next one takes.
Only addresses that look like posts are listed, since most of a sitemap is shelves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from scraper import platforms, urls
from scraper.dates import Moment, is_plausible, read_instant, read_moment
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.limits import BoundedBody, ByteLimits, CodingError, TooLongError
from scraper.markup import clean_line, unmark
from scraper.metadata import primary_language
from scraper.pages import is_html
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Request

KIND = "sitemap"
OPTIONS = {"path": "only addresses whose path begins like this, such as /blog/"}

#: Bytes of one sitemap, unpacked, and addresses in it: the protocol allows no more.
MAX_BYTES = 50 * 1024 * 1024
MAX_ITEMS = 50_000
#: Entries of one sitemap.
MAX_ENTRIES = 1000
#: Of the first one that is read: what is older is for a backfill.
MAX_FIRST_ENTRIES = 100
#: Sitemaps of an index that one reading goes through, and those that may wait for the next.
MAX_SITEMAPS = 8
MAX_WAITING = 200
#: Sitemaps that are tried at first sight until one of them answers.
FIRST_TRIES = 3
#: Reasons kept for addresses that could not be read.
MAX_SKIPPED = 20
#: Dates without time begin up to 14 hours before midnight UTC, and other pages have exact ones.
SLACK = timedelta(days=1)

_HEAD_BYTES = 4096
_GZIP_MAGIC = b"\x1f\x8b"
_NAME = re.compile(r".*/[^/]*sitemap[^/]*\.xml(?:\.gz)?", re.IGNORECASE)
_ROOT = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]")
_SHELVES = re.compile(
    r"(?:^|[-_./])(?:tags?|post_tag|category|categories|authors?|users?|images?|videos?|products?|"
    r"taxonom\w*)(?=[-_./\d])",
    re.IGNORECASE,
)
_POSTS = re.compile(
    r"news|article|blog|stor(?:y|ies)|post-?sitemap|posts?-post|posts?[-_]?\d", re.IGNORECASE
)

# What is remembered: the newest date of a page and of a sitemap that were seen; the sitemaps that
# wait, those that failed, since when the pages of either are news (as others that are read
# meanwhile may hold newer ones), and how many more may be read this time.
_PAGES, _SITEMAPS = "newest_page", "newest_sitemap"
_WAITING, _FAILED, _SINCE, _LEFT = "waiting", "failed", "since", "left"


@dataclass(frozen=True, slots=True)
class Item:
    """A page or a sitemap, as it is listed."""

    address: str
    changed: Moment | None
    title: str | None = None
    published_at: datetime | None = None
    language: str | None = None
    is_news: bool = False


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A file of pages, or of further sitemaps."""

    is_index: bool
    items: list[Item]
    skipped: list[str]


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """`…sitemap….xml`, also packed, on any host."""
    return Recognised(KIND, url) if _NAME.fullmatch(urlsplit(url).path) else None


def recognises(fetched: Fetched) -> bool:
    """By the root element."""
    body = fetched.body
    if body.startswith(_GZIP_MAGIC):
        try:
            body = _unpacked(fetched, ByteLimits(len(body), _HEAD_BYTES, is_cut=True))
        except ParseError:
            return False
    return bool(_ROOT.search(body[:_HEAD_BYTES]))


def first_request(place: Place) -> Request:
    """Its address; an index that is unchanged says nothing of its sitemaps."""
    return Request(place.url, is_conditional=_SITEMAPS not in place.memo)


def past(request: Request, error: FetchError | ParseError, place: Place) -> Listing | None:
    """A sitemap of an index that failed is asked again at the next reading; the others now."""
    memo = dict(place.memo)
    if not place.is_first_read:
        memo[_FAILED] = json.dumps([*_noted(memo, _FAILED), request.url][-MAX_WAITING:])
    upcoming = _next(memo)
    if place.is_first_read and upcoming is None:
        return None
    return Listing((), skipped=(f"{request.url}: {error}",), next=upcoming, memo=memo)


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The pages of a sitemap that may be news, or what an index leads to. Raises ParseError."""
    sitemap = read(fetched)
    memo = dict(place.memo)
    if place.before is None:
        memo[_LEFT] = str(MAX_SITEMAPS)
    entries: list[Entry] = []
    skipped = list(sitemap.skipped)
    if sitemap.is_index:
        _note_sitemaps(memo, sitemap.items, fetched, place)
    else:
        entries, problems = _pages(sitemap.items, fetched, place, _take_since(memo, fetched, place))
        skipped += problems
        if place.is_first_read:
            memo[_WAITING] = "[]"  # they only stood in for this one
        memo[_PAGES] = _newest(memo.get(_PAGES), sitemap.items, fetched)
    return Listing(
        tuple(entries), skipped=tuple(skipped[:MAX_SKIPPED]), next=_next(memo), memo=memo
    )


# --- an index ---------------------------------------------------------------------------------


def _note_sitemaps(memo: dict[str, str], items: list[Item], fetched: Fetched, place: Place) -> None:
    """Put those that changed before the ones that wait already; at first sight the newest ones."""
    chosen = [item for item in items if not _SHELVES.search(item.address)] or items
    due = [item for item in chosen if _is_due(item, place.last_memo.get(_SITEMAPS))]
    dated = sorted((item for item in due if item.changed), key=_when, reverse=True)
    # undated ones are mostly numbered, and the last has what is newest
    undated = [item for item in reversed(due) if not item.changed]
    undated.sort(key=lambda item: not _POSTS.search(item.address))
    first, others = [*dated, *undated[:1]], undated[1:]
    if place.is_first_read:
        first, others = first[:FIRST_TRIES], []
    # the others take turns
    listed = set(_addresses(items, fetched))
    failed = [address for address in _noted(memo, _FAILED) if address in listed]
    ahead, after = _addresses(first, fetched), _addresses(others, fetched)
    order = [*ahead, *_noted(memo, _WAITING), *after, *failed]
    waiting = list(dict.fromkeys(order))[:MAX_WAITING]
    memo[_WAITING], memo[_FAILED] = json.dumps(waiting), "[]"
    since, before = _since(memo), place.last_memo.get(_PAGES, "")
    memo[_SINCE] = json.dumps({address: since.get(address, before) for address in waiting})
    memo[_SITEMAPS] = _newest(memo.get(_SITEMAPS), chosen, fetched)


def _addresses(items: list[Item], fetched: Fetched) -> Iterator[str]:
    for item in items:
        with suppress(ValueError):
            yield urls.canonical(item.address, fetched.final_url)


def _is_due(item: Item, before: str | None) -> bool:
    """The newest one known is always read again: it is where the next post will stand."""
    newest = read_instant(before)
    if item.changed is None or newest is None:
        return True
    if item.changed.is_exact:
        return item.changed.at >= newest
    return item.changed.at.date() >= newest.date()


def _noted(memo: Mapping[str, str], name: str) -> list[str]:
    return [str(address) for address in json.loads(memo.get(name) or "[]")]


def _since(memo: Mapping[str, str]) -> dict[str, str]:
    noted: dict[str, str] = json.loads(memo.get(_SINCE) or "{}")
    return noted


def _take_since(memo: dict[str, str], fetched: Fetched, place: Place) -> str | None:
    """Since when the pages of this sitemap are news; the note of it is not needed any more."""
    since = _since(memo)
    found = since.pop(fetched.url, place.last_memo.get(_PAGES))
    memo[_SINCE] = json.dumps(since)
    return found


def _next(memo: dict[str, str]) -> Request | None:
    """The sitemap that is read next, taken from those that wait."""
    waiting, left = _noted(memo, _WAITING), int(memo.get(_LEFT) or 0)
    if not waiting or not left:
        return None
    memo[_WAITING], memo[_LEFT] = json.dumps(waiting[1:]), str(left - 1)
    return Request(waiting[0])


# --- pages ------------------------------------------------------------------------------------


def _pages(
    items: list[Item], fetched: Fetched, place: Place, since: str | None
) -> tuple[list[Entry], list[str]]:
    """The entries that may be new, the newest first; and why others were left out."""
    entries: dict[str, Entry] = {}
    skipped: list[str] = []
    prefix = place.options.extra.get("path", "")
    most = MAX_FIRST_ENTRIES if place.is_first_read and are_dated(items) else MAX_ENTRIES
    for item in _fresh(items, since):
        if len(entries) >= most:
            break
        try:
            url = urls.canonical(item.address, fetched.final_url)
            key = platforms.post_key(url)
        except ValueError as error:
            skipped.append(str(error))
            continue
        if not urlsplit(url).path.startswith(prefix):
            continue
        if may_be_post(item, url):
            entries.setdefault(key, entry_of(item, url, key, fetched))
    return list(entries.values()), skipped


def _fresh(items: list[Item], before: str | None) -> list[Item]:
    """What changed since, the newest first; undated pages from both ends, as either may grow."""
    if not are_dated(items):
        return [item for pair in zip(reversed(items), items, strict=True) for item in pair]
    ordered = sorted(items, key=_when, reverse=True)
    newest = read_instant(before)
    if newest is None:
        return ordered
    since = newest - SLACK
    # the newest is listed all the same: a place that lists nothing looks dead
    fresh = [item for item in ordered if item.changed is None or item.changed.at >= since]
    return fresh or ordered[:1]


def are_dated(items: list[Item]) -> bool:
    """Whether the dates tell anything: some sites write "now" beside every page."""
    dates = {item.changed.at for item in items if item.changed}
    return len(dates) > 1 or (len(items) == 1 and bool(dates))


def _when(item: Item) -> float:
    return item.changed.at.timestamp() if item.changed else 0.0


def may_be_post(item: Item, url: str) -> bool:
    """Whether an address looks like a post's, and not like a shelf's."""
    return bool(item.is_news or urls.looks_like_post(url) or platforms.recognise(url))


def entry_of(item: Item, url: str, key: str, fetched: Fetched) -> Entry:
    """The entry of a listed page."""
    changed = item.changed.at if item.changed else None
    return Entry(
        url=url,
        key=key,
        title=item.title,
        published_at=_plausible(item.published_at, fetched),
        modified_at=_plausible(changed, fetched),
        language=item.language,
    )


def _newest(known: str | None, items: list[Item], fetched: Fetched) -> str:
    """The later of what is known and what stands here, without dates of the future."""
    dates = [_plausible(item.changed.at, fetched) for item in items if item.changed]
    found = max(filter(None, [read_instant(known), *dates]), default=None)
    return found.isoformat() if found else ""


def _plausible(at: datetime | None, fetched: Fetched) -> datetime | None:
    return at if at and is_plausible(at, fetched.fetched_at) else None


# --- reading ----------------------------------------------------------------------------------


def read(fetched: Fetched) -> Sitemap:
    """What a sitemap lists. Raises ParseError for what is none, or breaks before its first item."""
    body = fetched.body
    if body.startswith(_GZIP_MAGIC):
        body = _unpacked(fetched, ByteLimits(len(body), MAX_BYTES))
    if not _ROOT.search(body[:_HEAD_BYTES]):
        what = "an HTML page" if is_html(fetched) else fetched.content_type or "no stated type"
        raise ParseError(f"{fetched.final_url} is no sitemap ({what})")
    items: list[Item] = []
    skipped: list[str] = []
    is_index = False
    try:
        for node in _nodes(body):
            if len(items) >= MAX_ITEMS:
                skipped.append(f"more than {MAX_ITEMS} addresses")
                break
            is_index = is_index or etree.QName(node).localname == "sitemap"
            item = _item(node)
            if item:
                items.append(item)
            else:
                skipped.append("an item without address")
    except etree.XMLSyntaxError as error:
        if not items:
            raise ParseError(f"{fetched.final_url} cannot be read as a sitemap: {error}") from None
        skipped.append(f"what stands after a mistake in its XML: {error}")
    return Sitemap(is_index, items, skipped)


def _unpacked(fetched: Fetched, bounds: ByteLimits) -> bytes:
    """Raises ParseError for broken data, and beyond the bounds."""
    try:
        inflating = BoundedBody({"content-encoding": "gzip"}, bounds)
        inflating.feed(fetched.body)
        return inflating.finish()
    except (CodingError, TooLongError) as error:
        raise ParseError(f"{fetched.final_url} cannot be unpacked: {error}") from None


def _nodes(body: bytes) -> Iterator[Any]:
    """The items one by one, each forgotten when the next is asked for."""
    reading = etree.iterparse(
        BytesIO(body), tag=("{*}url", "{*}sitemap"), resolve_entities=False, no_network=True
    )
    for _, node in reading:
        yield node
        node.clear()
        while node.getprevious() is not None:
            del node.getparent()[0]


def _item(node: Any) -> Item | None:
    address = _text(node, "{*}loc")
    if not address:
        return None
    changed = read_moment(_text(node, "{*}lastmod"))
    news = node.find("{*}news")
    if news is None:
        return Item(address, changed)
    published = read_moment(_text(news, "{*}publication_date"))
    return Item(
        address,
        changed or published,
        title=unmark(_text(news, "{*}title")),
        published_at=published.at if published else None,
        language=primary_language(_text(news, "{*}publication/{*}language")),
        is_news=True,
    )


def _text(node: Any, path: str) -> str | None:
    return clean_line(node.findtext(path))
