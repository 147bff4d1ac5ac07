"""Pages and feed contents → posts: the text on which every offset holds, and what is said of it.

Main text by trafilatura; what the page says of itself by `metadata`; references by `references`.
The text is normalised once (`markup.clean_text`) and never touched again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

import htmldate
import trafilatura
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from scraper import language, pages, platforms, references, urls
from scraper.dates import Moment, pick, read_moment
from scraper.decode import decode
from scraper.marked import MarkedText, is_aside
from scraper.markup import clean_line, clean_text, parse, to_text
from scraper.metadata import Metadata, read_metadata
from scraper.records import Entry, Fetched, NotAPost, Post

#: Characters of mark-up, scripts aside, that trafilatura gets: its time grows with the square
#: (1 MB takes two seconds, 10 MB four minutes). Longer pages are read by their paragraphs.
MAX_EXTRACT_CHARS = 1_000_000
#: Tags that trafilatura gets: the same with those inside one paragraph (140,000 take a minute).
MAX_EXTRACT_TAGS = 30_000
#: Characters of a post; a long novel. What stands after is cut.
MAX_TEXT_CHARS = 1_000_000
#: Characters below which trafilatura falls back to the whole page.
SHORT_CHARS = 500

_PLAIN_TYPES = frozenset({"text/plain", "text/markdown", "text/x-markdown"})
#: Everything that trafilatura and htmldate let out on hostile mark-up.
_EXTRACTOR_ERRORS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    etree.LxmlError,
)


def read_page(fetched: Fetched, entry: Entry | None = None) -> Post | NotAPost:
    """The post at a page that was fetched, or why there is none.

    `entry` is what the listing said of it: it fills what the page leaves out. Raises ParseError
    for a page too large or too deeply nested to read.
    """
    if not pages.is_html(fetched):
        return _read_plain(fetched, entry)
    source = decode(fetched.body, fetched.charset)
    tree = parse(source)
    metadata = read_metadata(tree, fetched.final_url)
    tree.strip_tags(["script", "style", "svg", "template"])
    text, is_partial = _page_text(tree, fetched.final_url, metadata)
    obstacle = pages.find_obstacle(fetched.final_url, tree, text or _body_text(tree), source)
    if obstacle:
        return NotAPost(fetched.final_url, obstacle.reason, obstacle.detail)
    if entry and _is_front_page(entry.url, fetched.final_url):
        return NotAPost(fetched.final_url, "gone", "the address now leads to the front page")
    if not text:
        return NotAPost(fetched.final_url, "empty_text", "no main text found")
    url = _address(fetched, metadata)
    reading = MarkedText(text, tree)
    reference = platforms.recognise(url)
    published_at = _published_at(tree, fetched, metadata, entry)
    return Post(
        url=url,
        key=platforms.post_key(url),
        text=text,
        title=metadata.title or (entry.title if entry else None),
        author=metadata.author or (entry.author if entry else None),
        author_handle=metadata.author_handle or (reference.author_handle if reference else None),
        published_at=published_at or (reference.posted_at if reference else None),
        modified_at=pick([*metadata.modified, _moment(entry, "modified_at")], fetched.fetched_at),
        language=language.identify(text, metadata.language or (entry.language if entry else None)),
        site_name=metadata.site_name,
        platform=reference.platform if reference else "web",
        native_id=reference.native_id if reference else None,
        references=references.find(text, reading.links(), url, embeds=reading.embeds()),
        quotes=reading.quotes(),
        is_partial=is_partial,
    )


def read_content(entry: Entry, source_title: str | None = None) -> Post | NotAPost:
    """The post whose whole content the listing carried. Raises ParseError like `read_page`."""
    content = entry.content_html or ""
    tree = parse(content)
    text = to_text(content)[:MAX_TEXT_CHARS]
    if not text:
        return NotAPost(entry.url, "empty_text", "the listing carries no text")
    reading = MarkedText(text, tree)
    reference = platforms.recognise(entry.url)
    return Post(
        url=entry.url,
        key=entry.key,
        text=text,
        title=entry.title,
        author=entry.author,
        author_handle=reference.author_handle if reference else None,
        published_at=entry.published_at or (reference.posted_at if reference else None),
        modified_at=entry.modified_at,
        language=language.identify(text, entry.language),
        site_name=source_title,
        platform=reference.platform if reference else "web",
        native_id=reference.native_id if reference else None,
        references=references.find(text, reading.links(), entry.url, embeds=reading.embeds()),
        quotes=reading.quotes(),
    )


def _read_plain(fetched: Fetched, entry: Entry | None) -> Post | NotAPost:
    if fetched.content_type not in _PLAIN_TYPES or b"\0" in fetched.body:
        kind = fetched.content_type or "no stated type"
        return NotAPost(fetched.final_url, "not_html", f"{kind}, {len(fetched.body)} bytes")
    text = clean_text(decode(fetched.body, fetched.charset))[:MAX_TEXT_CHARS]
    if not text:
        return NotAPost(fetched.final_url, "empty_text", "an empty file")
    url = urls.canonical(fetched.final_url)
    return Post(
        url=url,
        key=platforms.post_key(url),
        text=text,
        title=entry.title if entry else None,
        author=entry.author if entry else None,
        published_at=entry.published_at if entry else None,
        modified_at=entry.modified_at if entry else None,
        language=language.identify(text, entry.language if entry else None),
        references=references.find(text, (), url),
    )


# --- main text --------------------------------------------------------------------------------


def _page_text(tree: LexborHTMLParser, url: str, metadata: Metadata) -> tuple[str, bool]:
    """The main text, and whether it is known to be cut."""
    text = clean_text(_extract(tree.html or "") or "")
    if len(text) < SHORT_CHARS:
        # For want of text the extractor takes the menus too: the one article is believed instead.
        marked = _fallback(tree)
        text = marked if not text or 0 < len(marked) < len(text) else text
    is_partial = metadata.is_paywalled or len(text) > MAX_TEXT_CHARS
    if not text and metadata.body:
        text = to_text(metadata.body)
    if platforms.recognise(url) and metadata.description and len(metadata.description) > len(text):
        # Platforms draw their pages by script and leave the post to the preview.
        return metadata.description, True
    return text[:MAX_TEXT_CHARS], is_partial


def _extract(source: str) -> str | None:
    if len(source) > MAX_EXTRACT_CHARS or source.count("<") > MAX_EXTRACT_TAGS:
        return None
    try:
        return trafilatura.extract(
            source, fast=True, include_comments=False, include_tables=True, deduplicate=False
        )
    except _EXTRACTOR_ERRORS:
        return None


def _fallback(tree: LexborHTMLParser) -> str:
    """The one article of the page, or all its paragraphs outside of navigation."""
    for selector in ("article", "main", "[role=main]", ".e-content"):
        nodes = tree.css(selector)
        if len(nodes) == 1 and (text := to_text(nodes[0].html or "")):
            return text
    kept = (node for node in tree.css("p") if not is_aside(node))
    return clean_text("\n".join(node.text() for node in kept))


def _body_text(tree: LexborHTMLParser) -> str:
    return to_text(tree.body.html or "") if tree.body else ""


# --- address and date ---------------------------------------------------------------------------


def _address(fetched: Fetched, metadata: Metadata) -> str:
    """Where the redirects ended, or the page's own name for it on the same site.

    Another site's name is never believed: any page could claim to be somebody else's post. Neither
    is the front page's, which careless templates put everywhere.
    """
    final = urls.canonical(fetched.final_url)
    if metadata.canonical is None:
        return final
    try:
        claimed = urls.canonical(metadata.canonical, final)
    except ValueError:
        return final
    if not urls.is_same_site(claimed, final) or _is_front_page(final, claimed):
        return final
    return claimed


def _is_front_page(asked: str, answered: str) -> bool:
    """True when a deeper address was answered with the root of the same site."""
    asked_parts, parts = urlsplit(asked), urlsplit(answered)
    is_root = parts.path in {"", "/"} and not parts.query
    was_root = asked_parts.path in {"", "/"} and not asked_parts.query
    return is_root and not was_root and urls.is_same_site(asked, answered)


def _published_at(
    tree: LexborHTMLParser, fetched: Fetched, metadata: Metadata, entry: Entry | None
) -> datetime | None:
    listed = _moment(entry, "published_at")
    said = pick([*metadata.published, listed], fetched.fetched_at)
    return said or pick([_guessed(tree, fetched)], fetched.fetched_at)


def _moment(entry: Entry | None, name: str) -> Moment | None:
    at: datetime | None = getattr(entry, name, None)
    return Moment(at, is_exact=at.time() != datetime.min.time()) if at else None


def _guessed(tree: LexborHTMLParser, fetched: Fetched) -> Moment | None:
    """A date from the address or the visible text: a day, never more."""
    source = tree.html or ""
    if len(source) > MAX_EXTRACT_CHARS or source.count("<") > MAX_EXTRACT_TAGS:
        return None
    try:
        found = htmldate.find_date(
            source,
            url=fetched.final_url,
            original_date=True,
            extensive_search=False,
            max_date=fetched.fetched_at.astimezone(UTC).replace(tzinfo=None),
        )
    except _EXTRACTOR_ERRORS:
        return None
    return read_moment(clean_line(found))
