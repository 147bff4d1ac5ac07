"""Reddit: posts, `https://www.reddit.com/r/<community>/comments/<id>/<title>`, and comments, with
one id more at the end.

Section 5.2 of the notes on wire formats: JSON needs a login since 2026; the address of a post with
`.rss` is an Atom feed of it and of what is said below. No author: deleted. `[deleted]` and
`[removed]` are what Reddit writes in the place of words.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

from scraper import text, urls
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import clean_line, parse
from scraper.platforms import Get, Resolved, bare_host
from scraper.platforms._asking import ask
from scraper.platforms._atom import read_entries
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "reddit"
HOSTS = frozenset({"reddit.com", "old.reddit.com", "new.reddit.com", "np.reddit.com"})
MENTION = (
    r"(?:(?:old|new|np)\.)?reddit\.com/r/\w{2,21}/comments/[a-z0-9]{1,12}"
    r"(?:/[^\s/?#]{1,200}(?:/[a-z0-9]{1,12}(?![a-z0-9]))?)?"
)
#: Hosts of Reddit's own pictures and films.
_MEDIA_HOSTS = frozenset({"redd.it", "i.redd.it", "v.redd.it", "preview.redd.it"})

_POST = re.compile(
    r"/r/(\w{2,21})/comments/([a-z0-9]{1,12})(?:/([^/]{1,200})(?:/([a-z0-9]{1,12}))?)?/?", re.ASCII
)
_DELETED, _REMOVED = "[deleted]", "[removed]"
DELETED = "its author deleted it"
REMOVED = "a moderator removed it"


def parse_url(parts: SplitResult) -> Reference | None:
    """Posts and comments; the title in an address may be any."""
    found = _POST.fullmatch(parts.path) if bare_host(parts) in HOSTS else None
    if found is None:
        return None
    community, post, title, comment = found.groups()
    native_id = f"t1_{comment}" if comment else f"t3_{post}"
    rest = "".join(f"/{part}" for part in (title, comment) if part)
    return Reference(
        url=f"https://www.reddit.com/r/{community.lower()}/comments/{post}{rest}",
        key=f"reddit:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The post or comment, by the feed at its address."""
    path = reference.url.removeprefix("https://www.reddit.com")
    question = f"{endpoints.reddit}{path}/.rss"
    return await ask(reference, question, get, partial(_read, reference))


def _read(reference: Reference, fetched: Fetched) -> Post | NotAPost:
    """Raises ParseError."""
    native_id = reference.native_id or ""
    entries = read_entries(fetched, "Reddit")
    ids = [clean_line(each.findtext("{*}id")) or "" for each in entries]
    if native_id not in ids:
        # the feed of a comment begins with the post that it stands below
        if not any(each.startswith("t3_") for each in ids) or native_id.startswith("t3_"):
            raise ParseError(f"{reference.url}: Reddit did not answer with the post")
        return NotAPost(reference.url, "gone", "the post has no such comment any more")
    element = entries[ids.index(native_id)]
    told = read_element(element)
    if told.is_deleted:
        return NotAPost(reference.url, "deleted", DELETED)
    if told.is_removed:
        return NotAPost(reference.url, "withheld", REMOVED)
    if told.link:
        why = f"a link to {told.link}, without words of its own"[:200]
        return NotAPost(reference.url, "empty_text", why)
    title = clean_line(element.findtext("{*}title"))
    is_comment = native_id.startswith("t1_")
    entry = Entry(
        url=reference.url,
        key=reference.key,
        title=None if is_comment else title,
        author=told.author,
        published_at=read_instant(element.findtext("{*}published")),
        modified_at=read_instant(element.findtext("{*}updated")),
        content_html=told.body or f"<p>{html.escape(title or '')}</p>",
    )
    post = text.read_content(entry)
    return replace(post, author_handle=told.author) if isinstance(post, Post) else post


# --- entries ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """What an entry of any of Reddit's feeds says beyond what feeds say."""

    author: str
    body: str | None = None
    """The author's own words as mark-up; None for a post that is a title and a link or picture."""
    link: str | None = None
    """The page elsewhere that a post without words leads to: the address beside `[link]`."""
    is_deleted: bool = False
    is_removed: bool = False


def read_element(element: Any) -> Told:
    """An `entry` of a feed. Raises ParseError for mark-up too deep to read."""
    name = (clean_line(element.findtext("{*}author/{*}name")) or "").removeprefix("/u/")
    tree = parse(element.findtext("{*}content") or "")
    body = tree.css_first("div.md")
    said = body.text().strip() if body is not None else None
    if not name or name == _DELETED or said == _DELETED:
        return Told(name, is_deleted=True)
    if said == _REMOVED:
        return Told(name, is_removed=True)
    if body is not None:
        return Told(name, body.html)
    links = (link for link in tree.css("a[href]") if link.text().strip() == "[link]")
    return Told(name, link=next((_elsewhere(each.attributes.get("href")) for each in links), None))


def _elsewhere(href: str | None) -> str | None:
    try:
        url = urls.canonical(href or "", "https://www.reddit.com/")
    except ValueError:
        return None
    return None if bare_host(urlsplit(url)) in HOSTS | _MEDIA_HOSTS else url
