"""GitHub: releases, discussions and commits, as long as a repository's feeds hold them.

    https://github.com/<owner>/<repository>/releases/tag/<tag>
    https://github.com/<owner>/<repository>/discussions/<number>
    https://github.com/<owner>/<repository>/commit/<id>

Section 5.2 of the notes on wire formats. The feeds hold the newest and cannot be paged: what has
left them is read from its page, as are issues, of which there is no feed.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, quote, unquote

from scraper import language, platforms, references
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, clean_text, parse, to_text
from scraper.platforms import Get, Resolved, bare_host
from scraper.platforms._asking import is_forbidden, page
from scraper.platforms._atom import read_entries
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "github"
#: Its other pages (issues, files, wikis) are pages like any.
HOSTS: frozenset[str] = frozenset()
NAME = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})"

_POST = re.compile(
    rf"/({NAME}/[A-Za-z0-9._-]{{1,100}})/"
    r"(releases/tag/.{1,200}?|discussions/\d{1,9}|commit/[0-9a-f]{4,40})/?"
)
_FEEDS = {"releases": "releases", "discussions": "discussions", "commit": "commits"}

#: A break within a sentence, in a message that is wrapped at some 72 characters.
_WRAP = re.compile(r"(?<=[^\n]{45})(?<![.:!?])\n(?=[a-z(\"'])")


def parse_url(parts: SplitResult) -> Reference | None:
    """Owners and repositories do not tell upper from lower case; tags do."""
    found = _POST.fullmatch(unquote(parts.path)) if bare_host(parts) == "github.com" else None
    if found is None:
        return None
    native_id = f"{found[1].lower()}/{found[2]}"
    return Reference(
        url=f"https://github.com/{quote(native_id, safe='/@+')}",
        key=f"github:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The entry in the repository's feed, else the page."""
    owner, repository, kind, *_ = (reference.native_id or "").split("/")
    answer = await get(f"{endpoints.github}/{owner}/{repository}/{_FEEDS[kind]}.atom")
    if isinstance(answer, FetchError):
        # without discussions there is no feed of them: that says nothing of the post
        may_ask = not (answer.is_permanent or is_forbidden(answer))
        return answer if may_ask else await page(reference, get)
    assert isinstance(answer, Fetched), answer  # nothing conditional was asked
    try:
        return _find(reference, answer) or await page(reference, get)
    except ParseError as error:
        return error


def _find(reference: Reference, fetched: Fetched) -> Post | NotAPost | None:
    """None where the feed does not hold it. Raises ParseError for what is no feed."""
    for element in read_entries(fetched, "GitHub"):
        links = (link.get("href") for link in element.iterchildren("{*}link"))
        found = (platforms.recognise(link) for link in links if link)
        if not any(each and each.key == reference.key for each in found):
            continue
        entry = Entry(
            url=reference.url,
            key=reference.key,
            title=clean_line(element.findtext("{*}title")),
            published_at=_instant(element, "published") or _instant(element, "updated"),
            modified_at=_instant(element, "updated"),
        )
        try:
            return read_element(entry, element)
        except ValueError as error:
            return NotAPost(reference.url, "empty_text", str(error))
    return None


def _instant(element: Any, name: str) -> datetime | None:
    return read_instant(clean_line(element.findtext(f"{{*}}{name}")))


# --- entries ----------------------------------------------------------------------------------


def read_element(entry: Entry, element: Any) -> Post:
    """The whole post of a feed's entry. Raises ValueError where the feed has no text of it."""
    content = element.findtext("{*}content") or ""
    text = _message(content) or clean_text(entry.title or "")
    if not text:
        raise ValueError("neither title nor text")
    reference = platforms.recognise(entry.url)
    handle = _handle(element.findtext("{*}author/{*}uri"))
    name = clean_line(element.findtext("{*}author/{*}name"))
    return Post(
        url=entry.url,
        key=entry.key,
        text=text,
        title=entry.title,
        author=None if name == handle else name,
        author_handle=handle,
        published_at=entry.published_at,
        modified_at=entry.modified_at,
        language=language.identify(text, entry.language),
        site_name="GitHub",
        platform=reference.platform if reference else "web",
        native_id=reference.native_id if reference else None,
        references=references.find(text, _links(content), entry.url),
    )


def _message(content: str) -> str:
    """A commit's message stands in `<pre>`: its lines are kept as paragraphs, its breaks are not
    where a line was only too long."""
    if not content.strip():
        return ""
    message = parse(content).css_first("pre")
    if message is None or not content.lstrip().startswith("<pre"):
        return to_text(content)
    return clean_text(_WRAP.sub(" ", message.text()))


def _links(content: str) -> list[tuple[str, str | None]]:
    if not content.strip():
        return []
    found = parse(content).css("a[href]")
    return [(node.attributes.get("href") or "", clean_line(node.text())) for node in found]


def _handle(uri: str | None) -> str | None:
    found = re.fullmatch(rf"https?://github\.com/({NAME})/?", uri or "")
    return found[1] if found else None
