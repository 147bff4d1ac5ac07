"""What a page says of itself: JSON-LD, OpenGraph, meta names, microformats, `<time>`.

Sources in falling trust; every value is bounded and cleaned, and none is believed where it names
another site. Formats: schema.org, ogp.me, microformats.org.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from scraper.dates import Moment, read_moment
from scraper.markup import clean_line, node_text, unmark
from scraper.urls import words

#: Characters; longer values are text that stands in the wrong place.
MAX_TITLE_CHARS = 500
MAX_AUTHOR_CHARS = 200
#: The same with mark-up in it.
MAX_MARKED_CHARS = 5000
#: Characters of one JSON-LD script, and objects in all of them, that are read.
MAX_JSON_CHARS = 2_000_000
MAX_JSON_NODES = 2_000
_MAX_JSON_DEPTH = 8
#: People: more names than this are a list of staff, not authors.
_MAX_AUTHORS = 6

_ARTICLE_TYPES = words(
    "Article NewsArticle BlogPosting SocialMediaPosting DiscussionForumPosting Report TechArticle "
    "OpinionNewsArticle ReportageNewsArticle AnalysisNewsArticle LiveBlogPosting ScholarlyArticle "
    "AdvertiserContentArticle ReviewNewsArticle BackgroundNewsArticle Posting"
)
_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "CreativeWork", "ProfilePage"})
_SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "Blog"})

_COMMENT = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\]\]>)\s*;?$", re.DOTALL)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BY = re.compile(
    r"^(?:(?:written |posted |published |story |words )?by|von|par|por|di|door|af|av|od|"
    r"автор|作者|文|撰文|記者|记者)[\s:\uff1a/|]+",
    re.IGNORECASE,
)
_MAIL_NAME = re.compile(r"^\S+@\S+\s*\((.+)\)$|^(.+?)\s*<\S+@\S+>$")
_HANDLE = re.compile(r"@?([A-Za-z0-9_]{1,15})")
_X_PROFILE = re.compile(r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/@?(\w{1,15})/?(?:\?.*)?")
_NO_NAMES = words(
    "admin administrator anonymous author editor editorial guest redaktion staff unknown user "
    "webmaster wordpress root null none n/a default contributor contributors"
)
_SUFFIX = re.compile(r"\s+[|\-–—·•»:/]\s+|\s*[|·•»_｜]\s*")
_LANGUAGE = re.compile(r"([a-zA-Z]{2,3})(?:[-_].*)?")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page claims; None where it says nothing, or nothing to believe."""

    title: str | None = None
    author: str | None = None
    author_handle: str | None = None
    published: tuple[Moment | None, ...] = ()
    """In falling trust."""
    modified: tuple[Moment | None, ...] = ()
    canonical: str | None = None
    """As the page names it; whether to believe it is for the reader of the page to say."""
    language: str | None = None
    """BCP 47 primary subtag."""
    site_name: str | None = None
    description: str | None = None
    body: str | None = None
    """`articleBody` of the JSON-LD."""
    is_paywalled: bool = False


def read_metadata(tree: LexborHTMLParser, url: str) -> Metadata:
    """Collect what the page at `url` says of itself. Never raises."""
    metas = _metas(tree)
    nodes = tuple(_json_nodes(tree))
    article = _first_of(nodes, _ARTICLE_TYPES)
    page = _first_of(nodes, _PAGE_TYPES)
    site = _site_name(metas, article, nodes)
    return Metadata(
        title=_title(tree, metas, article, site, url),
        author=_author(tree, metas, article, page, site, nodes),
        author_handle=_handle(tree, metas, article),
        published=_published(tree, metas, article, page),
        modified=_modified(tree, metas, article, page),
        canonical=_canonical(tree, metas),
        language=_language(tree, metas, article),
        site_name=site,
        description=clean_line(metas.get("og:description") or metas.get("description")),
        body=_string(article, "articleBody") or _string(article, "text"),
        is_paywalled=str(article.get("isAccessibleForFree")).lower() == "false",
    )


def clean_author(value: object, site: str | None = None) -> str | None:
    """A person's name as written, without `By`, address and site; None where it names nobody."""
    if isinstance(value, str) and len(value) > MAX_MARKED_CHARS:
        return None
    name = unmark(value)
    if name is None or "://" in name or name.lower().startswith(("www.", "/u/")):
        return name[3:] or None if name and name.lower().startswith("/u/") else None
    mailed = _MAIL_NAME.match(name)
    if mailed:
        name = mailed[1] or mailed[2]
    name = _BY.sub("", name).strip(" ,;|·•-–—\"'")
    if not name or len(name) > MAX_AUTHOR_CHARS or name.lower() in _NO_NAMES:
        return None
    if re.fullmatch(r"\S+@\S+\.\S+", name) or (site and name.casefold() == site.casefold()):
        return None
    return name


def clean_title(value: object, site: str | None, url: str) -> str | None:
    """A title without the site's name at its end or start."""
    title = unmark(value[:MAX_MARKED_CHARS] if isinstance(value, str) else None)
    if title is None:
        return None
    names = _site_names(site, url)
    pieces = list(_SUFFIX.finditer(title))
    for mark in reversed(pieces):
        if _folded(title[mark.end() :]) in names and title[: mark.start()].strip():
            return title[: mark.start()].strip()[:MAX_TITLE_CHARS]
    if pieces and _folded(title[: pieces[0].start()]) in names and title[pieces[0].end() :].strip():
        return title[pieces[0].end() :].strip()[:MAX_TITLE_CHARS]
    return title[:MAX_TITLE_CHARS]


def primary_language(value: object) -> str | None:
    """`en-US`, `en_GB` → `en`; None for what is no language tag."""
    found = _LANGUAGE.fullmatch(value.strip()) if isinstance(value, str) else None
    return found[1].lower() if found and found[1].lower() not in {"und", "xx", "zxx"} else None


# --- reading the page -------------------------------------------------------------------------


def _metas(tree: LexborHTMLParser) -> Mapping[str, str]:
    """name → content, lower case; property, name and itemprop alike, since pages mix them up."""
    found: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        content = (node.attributes.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            name = (node.attributes.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name.replace("dcterms.", "dc.").replace("dc:", "dc."), content)
    return found


def _json_nodes(tree: LexborHTMLParser) -> Iterator[Mapping[str, Any]]:
    """Every JSON-LD object of the page, `@graph` and lists opened, outer ones first."""
    left = MAX_JSON_NODES
    for script in tree.css("script[type*=ld\\+json]"):
        source = script.text()
        if len(source) > MAX_JSON_CHARS:
            continue
        for node in _flatten(_read_json(source), 0):
            if left == 0:
                return
            left -= 1
            yield node


def _read_json(source: str) -> Any:
    """Tolerant of comments around it, raw line breaks in it and commas too many; else None."""
    bare = _COMMENT.sub("", _COMMENT.sub("", source.strip()).strip()).strip().rstrip(";")
    for attempt in (bare, _TRAILING_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _flatten(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _MAX_JSON_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _flatten(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(value.get(name), dict | list):
                yield from _flatten(value[name], depth + 1)


def _types(node: Mapping[str, Any]) -> set[str]:
    kinds = node.get("@type")
    written = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rpartition("/")[2] for kind in written if isinstance(kind, str)}


def _first_of(nodes: tuple[Mapping[str, Any], ...], kinds: frozenset[str]) -> Mapping[str, Any]:
    return next((node for node in nodes if _types(node) & kinds), {})


def _string(node: Mapping[str, Any], name: str) -> str | None:
    value = node.get(name)
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return value if isinstance(value, str) and value.strip() else None


# --- title, site, language, address -----------------------------------------------------------


def _site_name(
    metas: Mapping[str, str], article: Mapping[str, Any], nodes: tuple[Mapping[str, Any], ...]
) -> str | None:
    publisher = article.get("publisher")
    candidates = (
        metas.get("og:site_name"),
        _string(publisher, "name") if isinstance(publisher, dict) else None,
        _string(_first_of(nodes, _SITE_TYPES), "name"),
        metas.get("application-name"),
    )
    return next((name[:MAX_AUTHOR_CHARS] for c in candidates if (name := clean_line(c))), None)


def _title(
    tree: LexborHTMLParser,
    metas: Mapping[str, str],
    article: Mapping[str, Any],
    site: str | None,
    url: str,
) -> str | None:
    headings = tree.css("h1")
    candidates = (
        _string(article, "headline"),
        metas.get("og:title"),
        _text_of(tree, ".h-entry .p-name"),
        metas.get("twitter:title"),
        node_text(headings[0]) if len(headings) == 1 else None,
        metas.get("dc.title") or metas.get("citation_title"),
        _text_of(tree, "article h1") if len(tree.css("article h1")) == 1 else None,
        _text_of(tree, "title"),
        node_text(headings[0]) if headings else None,
    )
    return next((t for c in candidates if (t := clean_title(c, site, url))), None)


def _site_names(site: str | None, url: str) -> set[str]:
    host = re.sub(r"^www\d?\.", "", urlsplit(url).hostname or "")
    return {_folded(name) for name in (site, host, host.split(".")[0]) if name} - {""}


def _folded(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def _language(
    tree: LexborHTMLParser, metas: Mapping[str, str], article: Mapping[str, Any]
) -> str | None:
    root = tree.css_first("html")
    attributes = root.attributes if root else {}
    candidates = (
        attributes.get("lang"),
        attributes.get("xml:lang"),
        _string(article, "inLanguage"),
        metas.get("og:locale"),
        metas.get("content-language"),
        metas.get("dc.language"),
    )
    return next((tag for c in candidates if (tag := primary_language(c))), None)


def _canonical(tree: LexborHTMLParser, metas: Mapping[str, str]) -> str | None:
    link = tree.css_first("link[rel~=canonical][href]")
    return (link.attributes.get("href") if link else None) or metas.get("og:url")


def _text_of(tree: LexborHTMLParser, selector: str) -> str | None:
    node = tree.css_first(selector)
    return node_text(node) or None if node else None


# --- authors ----------------------------------------------------------------------------------


def _author(
    tree: LexborHTMLParser,
    metas: Mapping[str, str],
    article: Mapping[str, Any],
    page: Mapping[str, Any],
    site: str | None,
    nodes: tuple[Mapping[str, Any], ...],
) -> str | None:
    candidates = (
        _names(article.get("author"), site, nodes) or _names(article.get("creator"), site, nodes),
        clean_author(metas.get("author"), site),
        clean_author(metas.get("article:author"), site),
        clean_author(metas.get("dc.creator") or metas.get("citation_author"), site),
        clean_author(metas.get("parsely-author") or metas.get("sailthru.author"), site),
        clean_author(_text_of(tree, ".h-entry .p-author .p-name, .h-entry .p-author"), site),
        _names(page.get("author"), site, nodes),
    )
    # a look through the whole page, and seldom needed
    return next((name for name in candidates if name), None) or _byline(tree, site)


def _names(
    value: Any, site: str | None, nodes: tuple[Mapping[str, Any], ...], depth: int = 0
) -> str | None:
    """The people of an `author`: object, list or string; references by `@id` are looked up."""
    if isinstance(value, list):
        found = [_names(item, site, nodes, depth + 1) for item in value[:_MAX_AUTHORS]]
        names = list(dict.fromkeys(name for name in found if name)) if depth == 0 else []
        return ", ".join(names)[:MAX_AUTHOR_CHARS] or None
    if not isinstance(value, dict):
        return clean_author(value, site)
    if "name" not in value and "@id" in value and depth < _MAX_AUTHORS:
        known = next((n for n in nodes if n.get("@id") == value["@id"] and "name" in n), None)
        return _names(known, site, nodes, _MAX_AUTHORS) if known else None
    if _types(value) & _SITE_TYPES:
        return None
    return clean_author(_string(value, "name"), site)


def _byline(tree: LexborHTMLParser, site: str | None) -> str | None:
    """A short element that says that it names the author; the first one, outside of lists."""
    for selector in ("[rel=author]", "[itemprop=author]", ".byline", ".author-name", ".author"):
        node = tree.css_first(f"article {selector}, main {selector}, body {selector}")
        line = node_text(node) if node else ""
        named = re.split(r"\s+[|·•–—]\s+|\s+on\s+(?=\w+ \d)", line)[0]
        if named and len(named) <= _MAX_BYLINE_CHARS and len(named.split()) <= _MAX_BYLINE_WORDS:
            return clean_author(named, site)
    return None


#: Characters; more than a name or three means that the element holds a biography.
_MAX_BYLINE_CHARS = 80
_MAX_BYLINE_WORDS = 8


def _handle(
    tree: LexborHTMLParser, metas: Mapping[str, str], article: Mapping[str, Any]
) -> str | None:
    """The author's handle on X, never the site's own."""
    creator = _HANDLE.fullmatch((metas.get("twitter:creator") or "").strip())
    own = (metas.get("twitter:site") or "").strip().lstrip("@").lower()
    if creator and creator[1].lower() != own:
        return creator[1]
    for address in (*_profiles(article.get("author")), *_rel_me(tree)):
        found = _X_PROFILE.fullmatch(address)
        if found and found[1].lower() != own:
            return found[1]
    return None


def _profiles(author: Any) -> list[str]:
    person = author[0] if isinstance(author, list) and len(author) == 1 else author
    if not isinstance(person, dict):
        return []
    same = person.get("sameAs")
    listed = same if isinstance(same, list) else [same]
    return [link for link in [*listed, person.get("url")] if isinstance(link, str)]


def _rel_me(tree: LexborHTMLParser) -> list[str]:
    return [unquote(node.attributes.get("href") or "") for node in tree.css("[rel~=me][href]")]


# --- dates ------------------------------------------------------------------------------------


def _published(
    tree: LexborHTMLParser,
    metas: Mapping[str, str],
    article: Mapping[str, Any],
    page: Mapping[str, Any],
) -> tuple[Moment | None, ...]:
    written = [
        _string(article, "datePublished"),
        metas.get("article:published_time"),
        metas.get("og:article:published_time"),
        metas.get("datepublished"),
        _attribute(tree, ".h-entry .dt-published[datetime]", "datetime"),
        _string(page, "datePublished"),
        _string(article, "dateCreated"),
        *(
            metas.get(name)
            for name in (
                "parsely-pub-date",
                "citation_publication_date",
                "dc.date.issued",
                "dc.date",
                "pubdate",
                "publish-date",
                "publish_date",
                "date",
            )
        ),
        _attribute(tree, "time[pubdate][datetime], time[itemprop=datePublished]", "datetime"),
        _lone_time(tree),
    ]
    return tuple(read_moment(value) for value in written)


def _modified(
    tree: LexborHTMLParser,
    metas: Mapping[str, str],
    article: Mapping[str, Any],
    page: Mapping[str, Any],
) -> tuple[Moment | None, ...]:
    written = (
        _string(article, "dateModified"),
        metas.get("article:modified_time"),
        metas.get("og:updated_time"),
        metas.get("datemodified"),
        _attribute(tree, ".h-entry .dt-updated[datetime]", "datetime"),
        _string(page, "dateModified"),
        metas.get("dc.date.modified") or metas.get("last-modified"),
    )
    return tuple(read_moment(value) for value in written)


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str | None:
    node = tree.css_first(selector)
    return node.attributes.get(name) if node else None


def _lone_time(tree: LexborHTMLParser) -> str | None:
    """The first `<time>` of the first article: in a list of teasers it would be another's."""
    articles = tree.css("article")
    scope = articles[0] if articles else tree.css_first("main")
    node = scope.css_first("time[datetime]") if scope and len(articles) <= 1 else None
    return node.attributes.get("datetime") if node else None
