"""Replies on Mastodon and its like: what stands below a status on its author's own server.

Section 3 of the notes on wire formats. Without login a server gives 60 statuses below another;
`replies_count` says how many answer it directly. Misskey tells the number alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from scraper.answers import count_in, dig, read_object, rows
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.metadata import primary_language
from scraper.platforms import Get, answered, mastodon
from scraper.reactions._replies import Replies, Reply, readable
from scraper.records import NotAPost, Reference

PLATFORM = mastodon.PLATFORM

Status = Mapping[str, Any]


async def ask(
    reference: Reference,
    get: Get,
    endpoints: Endpoints,  # noqa: ARG001
) -> Replies | NotAPost:
    """Two questions: the status, then what stands below. Raises FetchError, ParseError."""
    path = urlsplit(reference.url).path
    if path.startswith("/objects/"):
        return NotAPost(reference.url, "login_wall", "its server tells no replies by this address")
    try:
        if path.startswith("/notes/"):
            return await _note(reference, get)
        return await _status(reference, get)
    except FetchError as error:
        refusal = mastodon.refusal(reference, error)
        if isinstance(refusal, NotAPost):
            return refusal
        raise


async def _status(reference: Reference, get: Get) -> Replies:
    question = f"{mastodon.server(reference)}/api/v1/statuses/{reference.native_id}"
    status = read_object(await answered(question, get))
    if "account" not in status:
        raise ParseError(f"{reference.url}: its server answered without a status")
    context: Status = {}
    if status.get("replies_count") != 0:
        context = read_object(await answered(f"{question}/context", get))
    return read_status(status, rows(context.get("descendants")), reference.url)


def read_status(status: Status, below: Sequence[Status], url: str) -> Replies:
    """What others wrote below a status. Programs that say that they are programs do not count."""
    author = dig(status, "account", "id")
    others = [
        each for each in below if dig(each, "account", "id") != author and not _is_program(each)
    ]
    own_direct = sum(
        each.get("in_reply_to_id") == status.get("id")
        for each in below
        if dig(each, "account", "id") == author
    )
    direct = count_in(dict(status), "replies_count") - own_direct
    total = max(direct, len(others), 0)
    return Replies(url, PLATFORM, total, readable(map(_reply, others)))


def _is_program(status: Status) -> bool:
    return dig(status, "account", "bot") is True


def _reply(status: Status) -> Reply | None:
    author, content = dig(status, "account", "id"), status.get("content")
    is_open = status.get("visibility", "public") in ("public", "unlisted")
    if not isinstance(author, str) or not isinstance(content, str) or not is_open:
        return None
    return Reply(author, content, primary_language(status.get("language")), is_html=True)


async def _note(reference: Reference, get: Get) -> Replies:
    note = await mastodon.show(mastodon.server(reference), reference.native_id or "", get)
    return Replies(reference.url, PLATFORM, max(0, count_in(dict(note), "repliesCount")))
