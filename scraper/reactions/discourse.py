"""Replies in a Discourse forum: the other posts of a topic, section 5.2 of the notes.

A topic comes with its first 20 posts and the ids of all; more are asked for by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from scraper.answers import dig, read_object, rows
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.platforms import Get, answered, discourse
from scraper.reactions._replies import Replies, Reply, readable
from scraper.records import NotAPost, Reference

PLATFORM = discourse.PLATFORM
AT_ONCE = 20
"""Posts that are asked for in one question: as many as a topic comes with."""
MAX_QUESTIONS = 5
"""After the first: replies beyond are counted, not read."""

Post = Mapping[str, Any]


async def ask(
    reference: Reference,
    get: Get,
    endpoints: Endpoints,  # noqa: ARG001
) -> Replies | NotAPost:
    """The topic, and a few of its later posts. Raises FetchError, ParseError."""
    site = reference.url.partition("/t/")[0]
    topic, _, number = (reference.native_id or "").partition("/")
    address = f"{site}/t/{topic}"
    try:
        data = read_object(await answered(f"{address}.json", get))
    except FetchError as error:
        refusal = discourse.said_no(reference, error)
        if refusal is None:
            raise
        return refusal
    posts = rows(dig(data, "post_stream", "posts"))
    if not posts:
        raise ParseError(f"{reference.url}: the forum answered without posts")
    if not number and (unseen := discourse.unseen_post(reference, posts[0])) is not None:
        return unseen
    ids = dig(data, "post_stream", "stream")
    every = ids if isinstance(ids, list) else []
    posts += await _later(address, _unread(every, posts), get)
    if number:
        return read_answers(posts, int(number), reference.url)
    return read_topic(posts, len(every), reference.url)


def _unread(ids: Sequence[Any], posts: Sequence[Post]) -> list[int]:
    known = {post.get("id") for post in posts}
    return [each for each in ids if isinstance(each, int) and each not in known]


async def _later(address: str, ids: Sequence[int], get: Get) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for start in range(0, min(len(ids), AT_ONCE * MAX_QUESTIONS), AT_ONCE):
        wanted = urlencode([("post_ids[]", each) for each in ids[start : start + AT_ONCE]])
        data = read_object(await answered(f"{address}/posts.json?{wanted}", get))
        found += rows(dig(data, "post_stream", "posts"))
    return found


def read_topic(posts: Sequence[Post], total: int, url: str) -> Replies:
    """What others wrote in a topic of `total` posts, of which these are known."""
    author = posts[0].get("username")
    others = [post for post in posts[1:] if post.get("username") != author]
    unread = max(0, total - len(posts))
    return _replies(others, len(others) + unread, url)


def read_answers(posts: Sequence[Post], number: int, url: str) -> Replies:
    """What others answered to one post of a topic, as far as it was read."""
    author = next((p.get("username") for p in posts if p.get("post_number") == number), None)
    others = [
        post
        for post in posts
        if post.get("reply_to_post_number") == number and post.get("username") != author
    ]
    return _replies(others, len(others), url)


def _replies(others: Sequence[Post], total: int, url: str) -> Replies:
    found = [reply for post in others if (reply := _reply(post))]
    return Replies(url, PLATFORM, total - (len(others) - len(found)), readable(found))


def _reply(post: Post) -> Reply | None:
    """None for what nobody may read any more, and for notes of the forum itself: they are empty."""
    author, cooked = post.get("username"), post.get("cooked")
    is_seen = not (post.get("hidden") or post.get("deleted_at") or post.get("user_deleted"))
    if not is_seen or not isinstance(author, str) or not isinstance(cooked, str) or not cooked:
        return None
    return Reply(author, cooked, is_html=True)
