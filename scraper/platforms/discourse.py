"""Discourse, on any host: `/t/<slug>/<topic>`, `/t/<slug>/<topic>/<number of a post>`.

Section 5.2 of the notes on wire formats; posts by their number: the routes in Discourse's source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import SplitResult

from scraper import text
from scraper.answers import dig, read_object, rows, said_in
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "discourse"
HOSTS: frozenset[str] = frozenset()
MENTION = (
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}"
    r"(?:/(?:forum|forums|community|discuss|discourse))?"
    r"/t/[A-Za-z0-9_%-]{1,200}/\d{1,9}(?:/\d{1,6})?(?![\w/])"
)

#: Others have addresses like `/t/12`; with a title before the number they are Discourse's.
_TOPIC = re.compile(
    r"((?:/(?:forum|forums|community|discuss|discourse))?)/t/([^/]*[^/\d][^/]*)/(\d{1,9})"
    r"(?:/(\d{1,6}))?/?"
)


def parse_url(parts: SplitResult) -> Reference | None:
    """A topic is its first post and what its author adds; other posts have a number."""
    found = _TOPIC.fullmatch(parts.path)
    if not found:
        return None
    prefix, slug, topic, number = found.groups()
    native_id = topic if number in (None, "0", "1") else f"{topic}/{number}"
    return Reference(
        url=f"{parts.scheme}://{parts.netloc}{prefix}/t/{slug}/{native_id}",
        key=f"discourse:{parts.netloc}{prefix}/{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:  # noqa: ARG001
    """The topic's text, or that of one post; the page itself where the host is no Discourse.

    What the forum says to be private or gone is asked for no further.
    """
    answer = await get(_question(reference))
    if isinstance(answer, FetchError):
        refusal = said_no(reference, answer)
        if refusal or answer.status not in (400, 403, 404, 406):
            return refusal or answer
    else:
        assert isinstance(answer, Fetched), answer
        try:
            return _post(reference, answer)
        except ParseError as error:
            if answer.content_type == "application/json":
                return error
    return await _page(reference, get)


async def _page(reference: Reference, get: Get) -> Resolved:
    page = await get(reference.url)
    assert isinstance(page, Fetched | FetchError), page
    return page


def _question(reference: Reference) -> str:
    native_id = reference.native_id or ""
    site = reference.url.partition("/t/")[0]
    if "/" in native_id:
        return f"{site}/posts/by_number/{native_id}.json"
    return f"{site}/t/{native_id}.json"


def said_no(reference: Reference, error: FetchError) -> NotAPost | None:
    """What Discourse says in its own words; None for what another server may have said."""
    said = said_in(error)
    if not said or error.status not in (403, 404, 410):
        return None
    words = said.get("errors")
    first = words[0] if isinstance(words, list) and words else said.get("error_type")
    detail = f"Discourse says: {clean_line(first) or error.status}"[:200]
    return NotAPost(reference.url, "withheld" if error.status == 403 else "gone", detail)


def _post(reference: Reference, answer: Fetched) -> Post | NotAPost:
    """Raises ParseError for what is no topic and no post."""
    data = read_object(answer)
    posts = rows(dig(data, "post_stream", "posts")) or ([data] if "cooked" in data else [])
    if not posts:
        raise ParseError(f"{answer.final_url} answered without posts")
    first = posts[0]
    if (unseen := unseen_post(reference, first)) is not None:
        return unseen
    parts = _parts(posts)
    slug = data.get("slug") or data.get("topic_slug")
    entry = Entry(
        url=_address(reference, slug),
        key=reference.key,
        title=clean_line(data.get("title") or data.get("topic_title")),
        author=clean_line(first.get("name")) or clean_line(first.get("username")),
        published_at=read_instant(clean_line(first.get("created_at"))),
        modified_at=read_instant(clean_line(parts[-1].get("updated_at"))),
        content_html="\n".join(str(part.get("cooked") or "") for part in parts),
    )
    found = text.read_content(entry)
    if isinstance(found, NotAPost):
        return found
    return replace(found, author_handle=clean_line(first.get("username")))


def unseen_post(reference: Reference, post: Mapping[str, Any]) -> NotAPost | None:
    """Why a post in a topic is not to be read; None for one that is."""
    if post.get("deleted_at") or post.get("user_deleted") is True:
        return NotAPost(reference.url, "deleted", "its author or a moderator deleted it")
    if post.get("hidden") is True:
        return NotAPost(reference.url, "withheld", "hidden by the forum")
    return None


def _parts(posts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first post and those in which its author goes on: to nobody, or to itself."""
    author, told = posts[0].get("username"), [posts[0]]
    numbers = [None, posts[0].get("post_number")]
    for post in posts[1:]:
        is_seen = not (post.get("hidden") or post.get("deleted_at") or post.get("user_deleted"))
        is_own = author is not None and post.get("username") == author
        if is_seen and is_own and post.get("reply_to_post_number") in numbers:
            told.append(post)
            numbers.append(post.get("post_number"))
    return told


def _address(reference: Reference, slug: Any) -> str:
    """With the title that the topic has now."""
    if not isinstance(slug, str) or not re.fullmatch(r"[\w%-]{1,200}", slug) or slug.isdigit():
        return reference.url
    site = reference.url.partition("/t/")[0]
    return f"{site}/t/{slug}/{reference.native_id}"
