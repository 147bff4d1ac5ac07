"""Discourse, on any host: `/t/<slug>/<topic>`, `/t/<slug>/<topic>/<number of a post>`.

Section 5.2 of the notes on wire formats; posts by their number: the routes in Discourse's source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

from scraper import text
from scraper.answers import dig, read_object, rows, said_in
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved
from scraper.platforms._asking import page
from scraper.records import Entry, Fetched, NotAPost, Post, Reference

PLATFORM = "discourse"
HOSTS: frozenset[str] = frozenset()
MENTION = (
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}"
    r"(?:/(?:forum|forums|community|discuss|discourse))?"
    r"/t/[A-Za-z0-9_%-]{1,200}/\d{1,9}(?:/\d{1,6})?(?![\w/])"
)

CHUNK = 20
"""Posts that come with a topic, and that are asked for together."""
MAX_CHUNKS = 3
"""Further questions for one post: a topic may have thousands."""

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
            return await _read(reference, answer, get)
        except ParseError as error:
            if answer.content_type == "application/json":
                return error
    found = await _in_topic(reference, get) if "/" in (reference.native_id or "") else None
    return found or await page(reference, get)


async def _read(reference: Reference, answer: Fetched, get: Get) -> Resolved:
    """A topic with all in which its author goes on, or one post. Raises ParseError."""
    data = read_object(answer)
    posts = rows(dig(data, "post_stream", "posts")) or ([data] if "cooked" in data else [])
    if not posts:
        raise ParseError(f"{answer.final_url} answered without posts")
    waiting = _stream(data)[len(posts) :]
    for _ in range(MAX_CHUNKS):
        # a topic comes with its first posts; the others matter while their author goes on
        if not waiting or _parts(posts)[-1] is not posts[-1]:
            break
        more = await _chunk(reference, get, waiting[:CHUNK])
        if isinstance(more, FetchError) or not more:
            break
        posts, waiting = [*posts, *more], waiting[CHUNK:]
    return _post(reference, data, posts)


async def _in_topic(reference: Reference, get: Get) -> Resolved | None:
    """A post by its number, out of its topic: where the forum gives none by their numbers.

    None where there is no such topic, as far as can be seen.
    """
    topic, _, told = (reference.native_id or "").partition("/")
    number = int(told)
    answer = await get(f"{_site(reference)}/t/{topic}.json")
    if isinstance(answer, FetchError):
        return said_no(reference, answer)
    assert isinstance(answer, Fetched), answer
    try:
        data = read_object(answer)
    except ParseError:
        return None
    posts, stream = rows(dig(data, "post_stream", "posts")), _stream(data)
    # deleted posts leave gaps in the numbers: a post stands where its number says, or before
    start = max(0, number - CHUNK // 2)
    for _ in range(MAX_CHUNKS):
        numbers = [found for found in map(_number, posts) if found is not None]
        if not numbers:
            return None
        if min(numbers) <= number:
            following = [post for post in posts if (_number(post) or 0) >= number]
            if number in numbers:
                return _post(reference, data, following)
            if following or start >= len(stream):
                return NotAPost(reference.url, "gone", f"the topic has no post {number} any more")
        more = await _chunk(reference, get, stream[start : start + CHUNK])
        if isinstance(more, FetchError):
            return said_no(reference, more) or more
        posts, start = more, max(0, start - CHUNK)
    return None


async def _chunk(
    reference: Reference, get: Get, ids: list[int]
) -> list[dict[str, Any]] | FetchError:
    """Posts of a topic by their ids, in the order of their numbers; none for what is no answer."""
    topic = (reference.native_id or "").partition("/")[0]
    query = urlencode([("post_ids[]", number) for number in ids])
    answer = await get(f"{_site(reference)}/t/{topic}/posts.json?{query}")
    if isinstance(answer, FetchError):
        return answer
    assert isinstance(answer, Fetched), answer
    try:
        found = rows(dig(read_object(answer), "post_stream", "posts"))
    except ParseError:
        return []
    return sorted(found, key=lambda post: _number(post) or 0)


def _stream(data: Mapping[str, Any]) -> list[int]:
    """The ids of all posts of a topic that may be seen, oldest first."""
    told = dig(data, "post_stream", "stream")
    return [each for each in told if isinstance(each, int)] if isinstance(told, list) else []


def _number(post: Mapping[str, Any]) -> int | None:
    found = post.get("post_number")
    return found if isinstance(found, int) else None


def _question(reference: Reference) -> str:
    native_id = reference.native_id or ""
    if "/" in native_id:
        return f"{_site(reference)}/posts/by_number/{native_id}.json"
    return f"{_site(reference)}/t/{native_id}.json"


def _site(reference: Reference) -> str:
    return reference.url.partition("/t/")[0]


def said_no(reference: Reference, error: FetchError) -> NotAPost | None:
    """What Discourse says in its own words; None for what another server may have said."""
    said = said_in(error)
    if not said or error.status not in (403, 404, 410):
        return None
    words = said.get("errors")
    first = words[0] if isinstance(words, list) and words else said.get("error_type")
    detail = f"Discourse says: {clean_line(first) or error.status}"[:200]
    return NotAPost(reference.url, "withheld" if error.status == 403 else "gone", detail)


def _post(
    reference: Reference, data: Mapping[str, Any], posts: list[dict[str, Any]]
) -> Post | NotAPost:
    """The first of some posts, with those in which its author goes on. Raises ParseError."""
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
    handle = clean_line(first.get("username"))
    return replace(found, author_handle=handle, references=_referred(reference, data, found, first))


def _referred(
    reference: Reference, data: Mapping[str, Any], found: Post, first: Mapping[str, Any]
) -> tuple[Reference, ...]:
    """What a post refers to, and which post of its topic it answers."""
    number = first.get("reply_to_post_number")
    if not isinstance(number, int) or number < 1:
        return found.references
    topic = (reference.native_id or "").partition("/")[0]
    slug = data.get("slug") or data.get("topic_slug") or "-"
    answered = parse_url(urlsplit(f"{_site(reference)}/t/{slug}/{topic}/{number}"))
    known = {reference.key, *(each.key for each in found.references)}
    if answered is None or answered.key in known:
        return found.references
    return (*found.references, answered)


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
    return f"{_site(reference)}/t/{slug}/{reference.native_id}"
