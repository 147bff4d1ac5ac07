"""A listing: any page with links to posts.

Links are those that the source's `link_selector` names, else those that look like articles:
same site, outside navigation, header, footer and asides, a path like a post's
(`urls.looks_like_post`), and words enough to be a title, or inside a heading or article.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from scraper import pages, platforms, urls
from scraper.dates import is_plausible, read_instant
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.markup import node_text, parse
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing

KIND = "page"

#: Entries of one reading.
MAX_ENTRIES = 300
#: Links looked at in one page.
MAX_LINKS = 5000
#: Characters of an anchor from which it reads like a title in most scripts.
MIN_TITLE_CHARS = 12
_MAX_TITLE_CHARS = 300

_ASIDE_TAGS = frozenset({"nav", "footer", "aside", "header"})
_POST_TAGS = frozenset({"article", "li", "h1", "h2", "h3", "h4"})
_CLIMB = 12
"""Elements looked at above a link."""


def recognises(fetched: Fetched) -> bool:
    """Any HTML page that is no obstacle and holds links."""
    if not pages.is_html(fetched):
        return False
    try:
        tree = parse(decode(fetched.body, fetched.charset))
    except ParseError:
        return False
    return (
        tree.css_first("a[href]") is not None
        and pages.in_place_of_listing(fetched, is_empty=False) is None
    )


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The links to posts in page order; none is no error.

    Raises ParseError for what is no HTML, and for a bad selector; ObstacleError for a block or
    login page, which may have links as well.
    """
    if not pages.is_html(fetched):
        kind = fetched.content_type or "no stated type"
        raise ParseError(f"{fetched.final_url} is no HTML page ({kind})")
    obstacle = pages.in_place_of_listing(fetched, is_empty=False)
    if obstacle:
        raise obstacle
    tree = parse(decode(fetched.body, fetched.charset))
    base = _base(tree, fetched.final_url)
    entries: dict[str, Entry] = {}
    selector = place.options.link_selector
    for node in islice(_links(tree, selector), MAX_LINKS):
        entry = _entry(node, base, fetched, is_chosen=selector is not None)
        if entry:
            known = entries.get(entry.key)
            if known is None or len(known.title or "") < MIN_TITLE_CHARS:
                entries[entry.key] = entry
    title = tree.css_first("title")
    return Listing(
        entries=tuple(islice(entries.values(), MAX_ENTRIES)),
        title=node_text(title) or None if title else None,
    )


def _base(tree: LexborHTMLParser, final_url: str) -> str:
    node = tree.css_first("base[href]")
    try:
        return urls.canonical(node.attributes.get("href") or "", final_url) if node else final_url
    except ValueError:
        return final_url


def _links(tree: LexborHTMLParser, selector: str | None) -> Iterator[LexborNode]:
    if selector is None:
        yield from tree.css("a[href]")
        return
    try:
        chosen = tree.css(selector)
    except (SelectolaxError, ValueError):
        raise ParseError(
            f'link_selector "{selector}" is no CSS selector; write for example "article h2 a"'
        ) from None
    for node in chosen:
        if node.tag == "a":
            yield node
        else:
            yield from node.css("a[href]")


def _entry(node: LexborNode, base: str, fetched: Fetched, *, is_chosen: bool) -> Entry | None:
    try:
        url = urls.canonical(node.attributes.get("href") or "", base)
        key = platforms.post_key(url)
    except ValueError:
        return None
    if key == platforms.post_key(fetched.final_url):
        return None
    if not is_chosen and not _looks_like_article(node, url, fetched.final_url):
        return None
    title = node_text(node)[:_MAX_TITLE_CHARS] or None
    return Entry(url=url, key=key, title=title, published_at=_published_at(node, fetched))


def _looks_like_article(node: LexborNode, url: str, page_url: str) -> bool:
    if not urls.is_same_site(url, page_url) or not urls.looks_like_post(url):
        return False
    above = [parent.tag for parent in _ancestors(node)]
    if any(tag in _ASIDE_TAGS for tag in above) and "article" not in above:
        return False
    words = node_text(node)
    return len(words) >= MIN_TITLE_CHARS or any(tag in _POST_TAGS for tag in above)


def _ancestors(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(_CLIMB):
        if parent is None:
            return
        yield parent
        parent = parent.parent


def _published_at(node: LexborNode, fetched: Fetched) -> datetime | None:
    """The `<time>` of the smallest card around the link, when it holds just one."""
    for parent in _ancestors(node):
        if parent.tag in {"article", "li", "tr", "section", "div"}:
            times = parent.css("time[datetime]")
            if len(times) == 1:
                at = read_instant(times[0].attributes.get("datetime"))
                return at if at and is_plausible(at, fetched.fetched_at) else None
            if times or parent.tag in {"article", "li", "tr"}:
                return None
    return None
