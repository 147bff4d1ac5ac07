"""X's post objects as posts: those of the embeds and timelines, and those of the API.

Sections 1.2, 1.3 and 1.5 of the notes on wire formats. The older object (embeds, timelines) names
its author in itself; the API's refers to a list of users beside it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from scraper import platforms, references
from scraper.answers import dig, rows
from scraper.dates import read_instant
from scraper.markup import clean_line, clean_text
from scraper.metadata import primary_language
from scraper.pictures import with_descriptions
from scraper.platforms import clocks
from scraper.records import Post, Reference

PLATFORM = "x"
SHORT_LINK = re.compile(r"https?://t\.co/\w+")

_ID = re.compile(r"\d{1,20}")
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}")
_NO_LANGUAGES = frozenset({"und", "zxx", "art", "qme", "qam", "qct", "qht", "qst"})


@dataclass(frozen=True, slots=True)
class Said:
    """A post of a listing, and the one it answers."""

    post: Post
    answers: str | None = None
    """Its id."""


def make_reference(handle: str | None, native_id: str) -> Reference:
    """A post by its id; the handle only makes its address friendlier."""
    native_id = native_id.lstrip("0") or "0"
    return Reference(
        url=f"https://x.com/{handle or 'i'}/status/{native_id}",
        key=f"x:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=handle,
        posted_at=clocks.snowflake_at(native_id),
    )


def make_post(
    reference: Reference, text: str, author: str | None, handle: str | None, language: Any
) -> Post:
    """The post that a reference leads to; its instant is the id's."""
    handle = handle or reference.author_handle
    written = make_reference(handle, reference.native_id or "")
    return Post(
        url=written.url,
        key=reference.key,
        text=text,
        author=author,
        author_handle=handle,
        published_at=reference.posted_at,
        language=_language(language),
        site_name="X",
        platform=PLATFORM,
        native_id=reference.native_id,
        references=_references_in(text, written.url),
    )


def read_embedded(reference: Reference, data: Mapping[str, Any]) -> Post:
    """An object of tweet-result (`text`) or of a timeline (`full_text`), which has a `user`."""
    text = data.get("text") or data.get("full_text")
    pictures = rows(data.get("mediaDetails"))
    media = [*rows(dig(data, "entities", "media")), *pictures]
    links = rows(dig(data, "entities", "urls"))
    written = _written_out(text, links, media, reference)
    post = make_post(
        reference,
        with_descriptions(written, [each.get("ext_alt_text") for each in pictures]),
        clean_line(dig(data, "user", "name")),
        handle_in(dig(data, "user", "screen_name")),
        data.get("lang"),
    )
    quoted = _pointed_at(
        dig(data, "quoted_tweet", "id_str"), dig(data, "quoted_tweet", "user", "screen_name")
    )
    is_partial = isinstance(data.get("note_tweet"), dict)
    return replace(_dated(post, data), is_partial=is_partial, references=_with(post, quoted))


def read_timeline_item(data: Mapping[str, Any]) -> Said | None:
    """A timeline's object; None for a repost. Raises ValueError with what it lacks."""
    if isinstance(data.get("retweeted_status"), dict):
        return None
    reference = make_reference(handle_in(dig(data, "user", "screen_name")), _id_of(data, "id_str"))
    post = read_embedded(reference, data)
    return _said(post, data.get("in_reply_to_status_id_str"), data.get("in_reply_to_screen_name"))


def read_api_item(data: Mapping[str, Any], users: Mapping[str, Mapping[str, Any]]) -> Said | None:
    """An object of the API; None for a repost. Raises ValueError with what it lacks."""
    related = {
        str(each.get("type")): each.get("id") for each in rows(data.get("referenced_tweets"))
    }
    if "retweeted" in related:
        return None
    user = users.get(str(data.get("author_id")), {})
    handle = handle_in(user.get("username"))
    reference = make_reference(handle, _id_of(data, "id"))
    source = data["note_tweet"] if dig(data, "note_tweet", "text") else data
    links = rows(dig(source, "entities", "urls"))
    text = _written_out(source.get("text"), links, (), reference)
    post = make_post(reference, text, clean_line(user.get("name")), handle, data.get("lang"))
    quoted = _pointed_at(related.get("quoted"), None)
    post = replace(_dated(post, data), references=_with(post, quoted))
    return _said(post, related.get("replied_to"), None)


def join_threads(said: Iterable[Said], after: int = 0) -> tuple[list[Post], list[str]]:
    """Make one post of what somebody told in several: a post and their own answers to it.

    Only posts with ids above `after` are joined, as the beginning of a thread that was seen before
    is stored by itself. Gives the posts, newest first, and the ids that went into others.
    """
    posts: dict[str, Post] = {}
    first_of: dict[str, str] = {}
    for each in sorted(said, key=lambda one: int(one.post.native_id or 0)):
        own = each.post.native_id or ""
        first = first_of.get(each.answers or "")
        if first and posts[first].author_handle == each.post.author_handle and int(first) > after:
            first_of[own] = first
            parts = frozenset(f"x:{part}" for part, of in first_of.items() if of == first)
            posts[first] = _continued(posts[first], each.post, parts)
        elif own not in first_of:
            posts[own] = each.post
            first_of[own] = own
    return list(reversed(posts.values())), [own for own, first in first_of.items() if own != first]


def _language(value: Any) -> str | None:
    is_told = isinstance(value, str) and value not in _NO_LANGUAGES
    return primary_language(value) if is_told else None


def handle_in(value: Any) -> str | None:
    """A name that X allows; None for anything else."""
    return value if isinstance(value, str) and _HANDLE.fullmatch(value) else None


def _said(post: Post, answered: Any, by: Any) -> Said:
    parent = _pointed_at(answered, by)
    post = replace(post, references=_with(post, parent))
    return Said(post, parent.native_id if parent else None)


def _id_of(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError("no id")
    return value


def _pointed_at(native_id: Any, handle: Any) -> Reference | None:
    if not isinstance(native_id, str) or not _ID.fullmatch(native_id):
        return None
    return make_reference(handle_in(handle), native_id)


def _dated(post: Post, data: Mapping[str, Any]) -> Post:
    """Ids from before November 2010 carry no clock."""
    if post.published_at is not None:
        return post
    return replace(post, published_at=read_instant(clean_line(data.get("created_at"))))


def _written_out(
    text: Any,
    links: Iterable[Mapping[str, Any]],
    media: Iterable[Mapping[str, Any]],
    reference: Reference,
) -> str:
    """The text with the addresses that its short links stand for, and without its pictures."""
    written = html.unescape(text if isinstance(text, str) else "")
    for link in links:
        short, whole = link.get("url"), link.get("expanded_url")
        if isinstance(short, str) and isinstance(whole, str) and short:
            found = platforms.recognise(whole)
            is_picture = found is not None and found.key == reference.key
            written = written.replace(short, "" if is_picture else whole)
    for medium in media:
        short = medium.get("url")
        if isinstance(short, str) and SHORT_LINK.fullmatch(short):
            written = written.replace(short, "")
    return clean_text(written)


def _references_in(text: str, url: str) -> tuple[Reference, ...]:
    links = [(link, link) for link in re.findall(r"https?://[^\s<>\"]+", text)]
    return references.find(text, links, url)


def _with(post: Post, *more: Reference | None) -> tuple[Reference, ...]:
    known = {post.key, *(found.key for found in post.references)}
    return post.references + tuple(each for each in more if each and each.key not in known)


def _continued(first: Post, second: Post, parts: frozenset[str]) -> Post:
    """The thread so far, and its next part; `parts` are the keys of both."""
    text = f"{first.text}\n{second.text}"
    whole = replace(first, text=text, references=_references_in(text, first.url))
    apart = [each for each in (*first.references, *second.references) if each.start is None]
    return replace(
        whole,
        references=_with(whole, *(each for each in apart if each.key not in parts)),
        is_partial=first.is_partial or second.is_partial,
    )
