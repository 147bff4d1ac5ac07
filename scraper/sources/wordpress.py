"""WordPress: the posts of a site by its REST interface; by its feed where that is closed.

    https://blog.example/wp-json/                     https://blog.example/?rest_route=/
    https://blog.example/wp-json/wp/v2/posts?categories=3

Section 5.2 of the notes on wire formats. The interface is asked below the site's own address; where
it does not stand there, the page's `https://api.w.org/` link says where it is. The newest posts
tell of their own edits; once a day it is asked what else was edited.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import discovery, platforms, urls
from scraper.answers import dig, read_list
from scraper.dates import is_plausible, read_instant
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, to_text, unmark
from scraper.metadata import clean_author
from scraper.pages import is_html
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources import feed

KIND = "wordpress"
OPTIONS = {
    "author": "only posts of the author with this number",
    "categories": "only posts in the categories with these numbers, as 3,7",
    "tags": "only posts with the tags of these numbers",
    "search": "words that posts must hold",
    "type": "another type of posts than `posts`, as the interface writes it",
}

#: Posts asked for at once; the interface gives at most 100.
POSTS = 20
MOST_EDITED = 100
EDITS_EVERY = timedelta(days=1)
EDITS_OVERLAP = timedelta(days=2)
"""Further back than the last question: it may have failed, and a site's clock has its own zone."""
#: Statuses with which sites close their interface, or have none.
CLOSED = frozenset({401, 403, 404, 405, 410})
_FIELDS = "id,date_gmt,modified_gmt,link,title,content,author,_links,_embedded"
_HEAD_BYTES = 200_000
_LINK = re.compile(r"<link\b[^<>]{0,500}\bapi\.w\.org[^<>]{0,500}>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)
_HEADER = re.compile(r"""<([^<>]{1,4096})>\s*;[^,]{0,200}?rel\s*=\s*"?https://api\.w\.org/""")
_ROUTE = re.compile(r"(.*/)wp-json(?:/wp/v2/([a-z0-9_-]+))?/?")
_NO_LISTS = frozenset({"users", "comments", "media", "categories", "tags", "types", "taxonomies"})

# What is remembered: where the interface stands, or the feed in its place; the newest post; when
# it was last asked for edits.
_API, _FEED, _NEWEST, _EDITS = "api", "feed", "newest", "edits"


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Addresses of the interface on any host: itself, or one of its lists of posts."""
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    path = parts.path
    if "rest_route" in query:
        path = f"{path.rstrip('/')}/wp-json{query['rest_route']}"
    found = _ROUTE.fullmatch(path)
    if not found or found[2] in _NO_LISTS:
        return None
    options = {name: query[name] for name in OPTIONS if query.get(name)}
    if found[2] not in (None, "posts"):
        options["type"] = found[2]
    site = f"{parts.scheme}://{parts.netloc}{found[1]}"
    told = {name: value for name, value in options.items() if name != "type"}
    address = f"{site}wp-json/wp/v2/{options.get('type', 'posts')}"
    return Recognised(KIND, f"{address}?{urlencode(told)}" if told else address, options=options)


def recognises(fetched: Fetched) -> bool:
    """A page that names the interface and no feed: those with a feed are read by that."""
    return bool(is_html(fetched) and named_in(fetched) and not discovery.feeds_in(fetched))


def first_request(place: Place) -> Request:
    """The newest posts; of the feed where the interface was found closed."""
    known = place.memo.get(_FEED)
    return Request(known) if known else posts_request(api_of(place), place)


def instead(error: FetchError, place: Place) -> Request | None:
    """The site's own page, which says where interface and feed are."""
    return Request(site_of(place)) if error.status in CLOSED and not place.memo.get(_FEED) else None


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The posts of one page, or where to ask for them. Raises ParseError."""
    if feed.recognises(fetched):
        return feed.list_entries(fetched, place)
    if is_html(fetched):
        return _led_on(fetched, place)
    return _listed(fetched, place)


# --- finding the interface --------------------------------------------------------------------


def site_of(place: Place) -> str:
    """The site's address: what stands before its interface's, or what was added."""
    found = _ROUTE.fullmatch(urlsplit(place.url).path)
    return urls.canonical(found[1], place.url) if found else place.url


def api_of(place: Place) -> str:
    """Where the interface stands, as far as is known."""
    known = place.memo.get(_API)
    return known or f"{site_of(place).partition('?')[0].rstrip('/')}/wp-json/"


def posts_request(api: str, place: Place, page: int = 1, **more: str) -> Request:
    """A page of the list of posts."""
    told = place.options.extra
    query = {
        "per_page": str(POSTS),
        "orderby": "date",
        "order": "desc",
        "_fields": _FIELDS,
        "_embed": "author",
        **{name: told[name] for name in OPTIONS if name != "type" and told.get(name)},
    }
    if page > 1:
        query["page"] = str(page)
    query |= more
    route = f"wp/v2/{told.get('type') or 'posts'}"
    mark = "&" if "?" in api else "?"  # without pretty permalinks it is /?rest_route=/
    return Request(f"{api}{route}{mark}{urlencode(query)}")


def _led_on(fetched: Fetched, place: Place) -> Listing:
    """From the page to the interface it names; where that is the one that was closed, the feed."""
    named = named_in(fetched)
    feeds = discovery.feeds_in(fetched)
    if named and (named != api_of(place) or not feeds):
        return Listing((), next=posts_request(named, place), memo={_API: named})
    if feeds:
        return Listing((), next=Request(feeds[0].url), memo={_FEED: feeds[0].url})
    raise ParseError(
        f"{fetched.final_url} names neither a WordPress interface nor a feed; is it WordPress?"
    )


def named_in(fetched: Fetched) -> str | None:
    """The interface's address by the `Link` header or element; None where the page has none."""
    for header in fetched.links:
        found = _HEADER.search(header)
        if found:
            return _canonical(found[1], fetched)
    head = decode(fetched.body[:_HEAD_BYTES], fetched.charset)
    element = _LINK.search(head)
    href = _HREF.search(element[0]) if element else None
    return _canonical(href[1], fetched) if href else None


def _canonical(address: str, fetched: Fetched) -> str | None:
    try:
        return urls.canonical(clean_line(address) or "", fetched.final_url)
    except ValueError:
        return None


# --- reading posts ----------------------------------------------------------------------------


def _listed(fetched: Fetched, place: Place) -> Listing:
    items = read_list(fetched)
    entries, skipped = entries_of(items, fetched)
    if "modified_after" in parse_qs(urlsplit(fetched.url).query):
        return Listing((), skipped=skipped, edited=entries)
    dates = [entry.published_at for entry in entries if entry.published_at]
    known = read_instant(place.memo.get(_NEWEST))
    newest = max(filter(None, [known, *dates]), default=None)
    older = _older(fetched, place, is_full=len(items) >= POSTS, oldest=min(dates, default=None))
    edits, asked = (None, {}) if older else _edits(place)
    return Listing(
        entries,
        skipped=skipped,
        next=older or edits,
        memo={_API: api_of(place), **({_NEWEST: newest.isoformat()} if newest else {}), **asked},
    )


def entries_of(
    items: list[dict[str, Any]], fetched: Fetched
) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The posts of a list, and why others are left out."""
    entries, skipped = [], []
    for item in items:
        try:
            entries.append(_entry(item, fetched))
        except ValueError as error:
            skipped.append(f"post {clean_line(str(item.get('id')))}: {error}")
    return tuple(entries), tuple(skipped)


def _edits(place: Place) -> tuple[Request | None, dict[str, str]]:
    """What to ask for that was edited, once a day; and what to remember of it."""
    now, last = place.asked_at, read_instant(place.last_memo.get(_EDITS))
    if now is None or (last is not None and now - last < EDITS_EVERY):
        return None, {}
    noted = {_EDITS: now.isoformat()}
    if last is None:
        return None, noted
    since = (last - EDITS_OVERLAP).strftime("%Y-%m-%dT%H:%M:%SZ")
    wanted = posts_request(api_of(place), place, modified_after=since, per_page=str(MOST_EDITED))
    return replace(wanted, is_extra=True), noted


def _older(
    fetched: Fetched, place: Place, *, is_full: bool, oldest: datetime | None
) -> Request | None:
    """The page after this one, where this one did not reach back to the last reading."""
    before = read_instant(place.last_memo.get(_NEWEST))
    if place.is_first_read or not is_full or before is None or oldest is None or oldest <= before:
        return None
    page = parse_qs(urlsplit(fetched.url).query).get("page", ["1"])[0]
    return posts_request(api_of(place), place, int(page) + 1 if page.isdigit() else 2)


def _entry(item: dict[str, Any], fetched: Fetched) -> Entry:
    """Raises ValueError with the reason why the post cannot be an entry."""
    link = item.get("link")
    if not isinstance(link, str) or not link:
        raise ValueError("no address")
    if dig(item, "content", "protected") is True:
        raise ValueError("protected by a password")
    url = urls.canonical(link, fetched.final_url)
    published, modified = _instant(item, "date", fetched), _instant(item, "modified", fetched)
    return Entry(
        url=url,
        key=platforms.post_key(url),
        title=unmark(dig(item, "title", "rendered")),
        author=_author(item),
        published_at=published,
        modified_at=modified,
        content_html=whole(dig(item, "content", "rendered")),
    )


def _instant(item: dict[str, Any], name: str, fetched: Fetched) -> datetime | None:
    """`date_gmt` has no offset and means UTC; `date` is the site's own time, unknown to us."""
    found = read_instant(clean_line(item.get(f"{name}_gmt")))
    return found if found and is_plausible(found, fetched.fetched_at) else None


def _author(item: dict[str, Any]) -> str | None:
    people = dig(item, "_embedded", "author")
    first = people[0] if isinstance(people, list) and people else None
    return clean_author(dig(first, "name"))


def whole(content: Any) -> str | None:
    """The mark-up; None where the interface gives a teaser or nothing: then the page is fetched."""
    if not isinstance(content, str) or len(content) > feed.MAX_CONTENT_CHARS:
        return None
    return content if len(to_text(content)) >= feed.MIN_CONTENT_CHARS else None
