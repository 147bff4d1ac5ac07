"""Bluesky: addresses, and posts by its public interface without login.

    https://bsky.app/profile/<handle|did>/post/<rkey>        at://<did>/app.bsky.feed.post/<rkey>

Sections 2 and 11 of the notes on wire formats. Handles change, so a post that Bluesky itself gave
goes by its author's DID, whatever the address was by which it was met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import SplitResult, unquote, urlencode

from scraper import references
from scraper.answers import dig, read_object, rows, said_in
from scraper.dates import EARLIEST, read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, clean_text
from scraper.metadata import primary_language
from scraper.pictures import with_descriptions
from scraper.platforms import Get, Resolved, bare_host, clocks, recognise
from scraper.records import Fetched, NotAPost, Post, Reference

PLATFORM = "bluesky"
HOSTS = frozenset({"bsky.app", "staging.bsky.app", "embed.bsky.app"})
MENTION = r"(?:staging\.)?bsky\.app/profile/@?[A-Za-z0-9._:%-]{3,253}/post/[A-Za-z0-9._~-]{1,64}"

SAME_TALE = timedelta(days=2)
"""Between two posts of a thread that are one text; what its author adds later is a new one."""
MAX_PARTS = 30
"""Posts of a thread that are read, and how far up and down it is asked for."""
MAX_FACETS = 100
"""Of one post, which has 300 characters."""
HIDDEN = "its author asks not to be shown to visitors without login"

_PATH = re.compile(r"/profile/@?([A-Za-z0-9._:-]{3,253})/post/([A-Za-z0-9._~:-]{1,512})/?")
_EMBED = re.compile(r"/embed/(did:[a-z0-9:.-]+)/app\.bsky\.feed\.post/([A-Za-z0-9._~:-]{1,512})/?")
_HANDLE = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
_GONE = re.compile(r"\bnot found\b|\bunable to resolve handle\b", re.IGNORECASE)
_WITHHELD = frozenset({"AccountDeactivated", "AccountTakedown", "BlockedActor", "BlockedByActor"})
_UNSEEN = ("#viewNotFound", "#viewBlocked", "#viewDetached")


# --- addresses --------------------------------------------------------------------------------


def parse_url(parts: SplitResult) -> Reference | None:
    """The author may stand as a handle or as a DID: both forms of one post have their own key,
    since only the platform could say that they are the same."""
    if bare_host(parts) not in HOSTS:
        return None
    path = unquote(parts.path)
    found = _PATH.fullmatch(path) or _EMBED.fullmatch(path)
    if not found:
        return None
    actor, record_key = found[1], found[2]
    is_did = actor.startswith("did:")
    actor = actor if is_did else actor.lower()
    return Reference(
        url=f"https://bsky.app/profile/{actor}/post/{record_key}",
        key=f"bluesky:{actor}/{record_key}",
        platform=PLATFORM,
        native_id=record_key,
        author_handle=None if is_did else actor,
        posted_at=clocks.tid_at(record_key),
    )


# --- resolving --------------------------------------------------------------------------------


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The post with the rest of what its author told in the same thread, from its first part on.

    Asks for the DID behind a handle, then for the thread; once more where the thread begins higher
    up.
    """
    try:
        thread = await thread_at(reference, get, endpoints)
        head = _head(thread)
        if head is not thread:
            thread = await _thread(reference, str(dig(head, "post", "uri")), get, endpoints)
        return post_of(_parts(thread))
    except RefusedError as refused:
        return refused.why
    except (FetchError, ParseError) as error:
        return error


async def thread_at(reference: Reference, get: Get, endpoints: Endpoints) -> Mapping[str, Any]:
    """A post with what it answers (`parent`) and what answers it (`replies`).

    Raises RefusedError, FetchError, ParseError.
    """
    did = await _did(reference, get, endpoints)
    uri = f"at://{did}/app.bsky.feed.post/{reference.native_id}"
    return await _thread(reference, uri, get, endpoints)


class RefusedError(Exception):
    """Bluesky says why there is no post."""

    def __init__(self, why: NotAPost) -> None:
        super().__init__(why.detail)
        self.why = why


async def _did(reference: Reference, get: Get, endpoints: Endpoints) -> str:
    actor = reference.key.removeprefix("bluesky:").rpartition("/")[0]
    if actor.startswith("did:"):
        return actor
    data = await _ask(
        reference, method(endpoints, "com.atproto.identity.resolveHandle", handle=actor), get
    )
    found = data.get("did")
    if not isinstance(found, str) or not found.startswith("did:"):
        raise ParseError(f"{reference.url}: Bluesky gave no DID for {actor}")
    return found


async def _thread(
    reference: Reference, uri: str, get: Get, endpoints: Endpoints
) -> Mapping[str, Any]:
    """The node of the asked post. Raises RefusedError, FetchError, ParseError."""
    asked = method(
        endpoints,
        "app.bsky.feed.getPostThread",
        uri=uri,
        depth=str(MAX_PARTS),
        parentHeight=str(MAX_PARTS),
    )
    thread = (await _ask(reference, asked, get)).get("thread")
    if _is(thread, "#notFoundPost", "notFound"):
        raise RefusedError(
            NotAPost(reference.url, "gone", "Bluesky says that there is no such post")
        )
    if _is(thread, "#blockedPost", "blocked"):
        raise RefusedError(NotAPost(reference.url, "withheld", "Bluesky says that it is blocked"))
    if not isinstance(thread, dict) or not isinstance(thread.get("post"), dict):
        raise ParseError(f"{reference.url}: Bluesky gave a thread without the post")
    if is_hidden(thread["post"]):
        raise RefusedError(NotAPost(reference.url, "withheld", HIDDEN))
    return thread


async def _ask(reference: Reference, url: str, get: Get) -> dict[str, Any]:
    answer = await get(url)
    if isinstance(answer, FetchError):
        refusal = _refusal(reference, answer)
        raise RefusedError(refusal) if refusal else answer
    assert isinstance(answer, Fetched), answer
    return read_object(answer)


def _refusal(reference: Reference, error: FetchError) -> NotAPost | None:
    """What an error of the interface says for good; None for one that may pass."""
    said = said_in(error)
    name, message = said.get("error"), clean_line(said.get("message")) or ""
    detail = f"Bluesky says: {message or name}"[:200]
    if name in _WITHHELD:
        return NotAPost(reference.url, "withheld", detail)
    if name == "AuthMissing":
        return NotAPost(reference.url, "login_wall", detail)
    is_gone = name == "NotFound" or (error.status == 400 and _GONE.search(message))
    return NotAPost(reference.url, "gone", detail) if is_gone else None


def method(endpoints: Endpoints, name: str, **parameters: str) -> str:
    """The address of a question to the interface."""
    return f"{endpoints.bluesky_api}/{name}?{urlencode(parameters, errors='replace')}"


# --- threads ----------------------------------------------------------------------------------


def _is(value: Any, kind: str, mark: str) -> bool:
    """One member of a union, by its type or by the field that only it has."""
    return isinstance(value, dict) and (
        str(value.get("$type")).endswith(kind) or value.get(mark) is True
    )


def _head(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where the text begins of which the post is a part: up while its author goes on."""
    for _ in range(MAX_PARTS):
        above = node.get("parent")
        if not isinstance(above, dict) or not is_continued(above.get("post"), node.get("post")):
            break
        node = above
    return node


def _parts(head: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The posts of one author from here on, each before what answers it, the older one first."""
    found: list[Mapping[str, Any]] = []
    waiting = [head]
    while waiting and len(found) < MAX_PARTS:
        node = waiting.pop()
        post = node["post"]
        found.append(post)
        below = [n for n in rows(node.get("replies")) if is_continued(post, n.get("post"))]
        waiting += sorted(below, key=lambda n: told_at(n["post"]) or EARLIEST, reverse=True)
    return found


def is_continued(earlier: Any, later: Any) -> bool:
    """Whether a reply is the next part of the same text: same author, not long after."""
    author = author_of(earlier)
    if author is None or author != author_of(later):
        return False
    first, then = told_at(earlier), told_at(later)
    return first is None or then is None or then - first <= SAME_TALE


# --- posts ------------------------------------------------------------------------------------


def author_of(view: Any) -> str | None:
    """The DID in a post's own address; None for what is no post."""
    uri = dig(view, "uri")
    found = recognise(uri) if isinstance(uri, str) and uri.startswith("at://did:") else None
    return found.key.removeprefix("bluesky:").rpartition("/")[0] if found else None


def told_at(view: Any) -> datetime | None:
    """The earlier of what the author's program claims and when Bluesky first saw it."""
    claimed, seen = (
        read_instant(clean_line(value))
        for value in (dig(view, "record", "createdAt"), dig(view, "indexedAt"))
    )
    told = [at for at in (claimed, seen) if at is not None and at >= EARLIEST]
    return min(told, default=None)


def is_hidden(view: Any) -> bool:
    """The author's own wish not to be shown to visitors without login."""
    did = dig(view, "author", "did")
    return any(
        label.get("val") == "!no-unauthenticated" and label.get("src") == did
        for label in rows(dig(view, "author", "labels"))
    )


def handle_of(view: Any) -> str | None:
    """The author's handle, where it holds."""
    handle = dig(view, "author", "handle")
    if not isinstance(handle, str) or not _HANDLE.fullmatch(handle):
        return None
    return None if handle == "handle.invalid" else handle.lower()


def reference_to(view: Any) -> Reference:
    """Where a post is. Raises ParseError for what is no post."""
    uri = dig(view, "uri")
    found = recognise(uri) if isinstance(uri, str) and author_of(view) else None
    if found is None:
        raise ParseError("a post of Bluesky without an address")
    return replace(found, author_handle=handle_of(view))


def post_of(parts: Sequence[Mapping[str, Any]]) -> Post:
    """One post of the parts of a thread, the first of which gives it its address and instant.

    Raises ParseError where that one is no post.
    """
    first = parts[0]
    own = reference_to(first)
    told = [_written(dig(part, "record")) for part in parts]
    embeds = [_embedded(part) for part in parts]
    shown = [with_descriptions(t.text, _described(p)) for t, p in zip(told, parts, strict=True)]
    text = clean_text("\n".join(shown))
    return Post(
        url=own.url,
        key=own.key,
        text=text,
        author=clean_line(dig(first, "author", "displayName")),
        author_handle=own.author_handle,
        published_at=told_at(first) or own.posted_at,
        language=_language(first),
        site_name="Bluesky",
        platform=PLATFORM,
        native_id=own.native_id,
        references=_with_handles(
            references.find(
                text,
                [link for each in told for link in each.links],
                own.url,
                embeds=[url for each in embeds for url in each.posts] + _replied_to(first),
                cards=[url for each in embeds for url in each.cards],
            ),
            {key: handle for each in embeds for key, handle in each.handles.items()},
        ),
    )


def _with_handles(
    found: tuple[Reference, ...], handles: Mapping[str, str]
) -> tuple[Reference, ...]:
    return tuple(
        replace(each, author_handle=each.author_handle or handles.get(each.key)) for each in found
    )


def _language(view: Any) -> str | None:
    """Of several that the author's program names none is believed."""
    named = dig(view, "record", "langs")
    return primary_language(named[0]) if isinstance(named, list) and len(named) == 1 else None


def _replied_to(view: Any) -> list[str]:
    uri = dig(view, "record", "reply", "parent", "uri")
    return [uri] if isinstance(uri, str) else []


# --- text and links ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Written:
    text: str
    links: tuple[tuple[str, str], ...] = ()
    """(address, words)"""


def _written(record: Any) -> _Written:
    """The text with its links. Facets count bytes of UTF-8; an address that is shown shortened is
    written out, so that it is not taken for another."""
    said = dig(record, "text")
    raw = said.encode("utf-8", "replace") if isinstance(said, str) else b""
    pieces, links, cursor = [], [], 0
    for start, end, uri in sorted(_facets(record, raw)):
        if start < cursor:
            continue
        words = raw[start:end].decode()
        shown = uri if _is_shortened(words, uri) else words
        pieces += [raw[cursor:start].decode(), shown]
        links.append((uri, clean_text(shown)))
        cursor = end
    return _Written("".join([*pieces, raw[cursor:].decode()]), tuple(links))


def _described(view: Any) -> list[Any]:
    """What the author says of pictures and films, alone or beside a quoted post."""
    embed = dig(view, "record", "embed") or dig(view, "embed")
    media = (embed, dig(embed, "media"))
    images = [image.get("alt") for each in media for image in rows(dig(each, "images"))]
    return images + [dig(each, "alt") for each in media]


def _facets(record: Any, raw: bytes) -> Iterator[tuple[int, int, str]]:
    for facet in rows(dig(record, "facets"))[:MAX_FACETS]:
        start, end = dig(facet, "index", "byteStart"), dig(facet, "index", "byteEnd")
        if not isinstance(start, int) or not isinstance(end, int):
            continue
        if not 0 <= start < end <= len(raw) or _is_inside(raw, start) or _is_inside(raw, end):
            continue
        for feature in rows(facet.get("features")):
            uri = feature.get("uri")
            if isinstance(uri, str) and str(feature.get("$type")).endswith("#link"):
                yield start, end, uri


def _is_inside(raw: bytes, at: int) -> bool:
    """In the middle of a character."""
    return at < len(raw) and raw[at] & 0xC0 == 0x80


def _is_shortened(words: str, uri: str) -> bool:
    return words.endswith(("…", "...")) and words.rstrip("….") in uri


@dataclass(frozen=True, slots=True)
class _Embedded:
    posts: tuple[str, ...]
    """at:// addresses of quoted records."""
    cards: tuple[str, ...]
    handles: Mapping[str, str]
    """Of the quoted posts' authors, by the key of the post."""


def _embedded(view: Any) -> _Embedded:
    embed = dig(view, "embed") or dig(view, "record", "embed")
    quoted = dig(embed, "record")
    if dig(quoted, "uri") is None:
        quoted = dig(quoted, "record")
    uri = dig(quoted, "uri")
    is_seen = isinstance(uri, str) and not str(dig(quoted, "$type")).endswith(_UNSEEN)
    posts = (uri,) if isinstance(uri, str) and is_seen else ()
    external = (dig(embed, "external", "uri"), dig(embed, "media", "external", "uri"))
    found = [recognise(each) for each in posts]
    handle = handle_of(quoted)
    return _Embedded(
        posts,
        tuple(each for each in external if isinstance(each, str)),
        {each.key: handle for each in found if each and handle},
    )
