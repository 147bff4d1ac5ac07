"""DEV: articles, `https://dev.to/<user>/<title and a few letters>`.

Section 5.2 of the notes on wire formats. The whole text of one article is reported only: an answer
without it leaves the page to be read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from urllib.parse import SplitResult

from scraper import text
from scraper.answers import dig, read_object
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved, bare_host
from scraper.platforms._asking import ask
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "devto"
HOSTS = frozenset({"dev.to"})
MENTION = r"dev\.to/[A-Za-z0-9_]{2,39}/[a-z0-9_]+(?:-[a-z0-9_]+)+"

#: First parts of addresses that are nobody's name.
OWN_PAGES = frozenset(
    {"about", "api", "challenges", "contact", "enter", "events", "faq", "feed", "help", "latest"}
    | {"listings", "new", "pod", "podcasts", "privacy", "search", "settings", "shop", "tags"}
    | {"terms", "top", "videos"}
)
_ARTICLE = re.compile(r"/([A-Za-z0-9_]{2,39})/([a-z0-9_]+(?:-[a-z0-9_]+)+)/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """Articles of people and of organisations; names do not tell upper from lower case."""
    found = _ARTICLE.fullmatch(parts.path) if bare_host(parts) in HOSTS else None
    if found is None or found[1].lower() in OWN_PAGES:
        return None
    user = found[1].lower()
    native_id = f"{user}/{found[2]}"
    return Reference(
        url=f"https://dev.to/{native_id}",
        key=f"devto:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=user,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The article with its author, by the interface."""
    question = f"{endpoints.devto}/api/articles/{reference.native_id}"
    return await ask(reference, question, get, partial(_read, reference))


def _read(reference: Reference, fetched: Fetched) -> Post | NotAPost | None:
    """None where the whole text is not told. Raises ParseError for what is no article."""
    data = read_object(fetched)
    if not clean_line(data.get("title")) or not isinstance(data.get("user"), dict):
        raise ParseError(f"{reference.url}: DEV did not answer with the article")
    words, handle = data.get("body_html"), clean_line(dig(data, "user", "username"))
    if not isinstance(words, str):
        return None
    entry = Entry(
        url=reference.url,
        key=reference.key,
        title=clean_line(data.get("title")),
        author=clean_line(dig(data, "user", "name")) or handle,
        published_at=read_instant(clean_line(data.get("published_at"))),
        content_html=words,
    )
    found = text.read_content(entry, "DEV")
    # an organisation may stand in the address: who wrote it is told beside it
    return replace(found, author_handle=handle) if isinstance(found, Post) else found
