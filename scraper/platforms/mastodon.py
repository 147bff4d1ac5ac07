"""Mastodon and its like, on any host: addresses, and posts by their own server's interface.

    /@user/<id>   /users/user/statuses/<id>      Mastodon
    /notice/<id>  /objects/<uuid>                Pleroma, Akkoma
    /notes/<id>                                  Misskey

Section 3 of the notes on wire formats.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from scraper.answers import read_object, rows, said_in
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.platforms import Get, Resolved, _fediverse, answered, clocks, recognise
from scraper.records import NotAPost, Post, Reference, Request

PLATFORM = "mastodon"
HOSTS: frozenset[str] = frozenset()
#: Ids are made of a clock: shorter ones are some other site's numbers.
MENTION = (
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}/(?:(?:web/)?"
    r"(?:@[A-Za-z0-9_.-]{1,64}(?:@[A-Za-z0-9.-]{3,253})?|users/[A-Za-z0-9_.-]{1,64}/statuses)"
    r"/\d{15,20}(?!\d)|notice/[A-Za-z0-9]{18}(?![A-Za-z0-9])|notes/[0-9a-z]{16}(?![0-9a-z-]))"
)
MAX_ABOVE = 10
"""Notes of one Misskey thread above the one that was named: each is a question of its own."""

_USER = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?"
_AT = re.compile(rf"/(?:web/)?@({_USER})(?:@([A-Za-z0-9.-]+))?/(\d{{15,20}})(?:/embed)?/?")
_USERS = re.compile(rf"/users/({_USER})/statuses/(\d{{15,20}})(?:/(?:embed|activity))?/?")
#: 128 bits in base 62: Pleroma's and Akkoma's ids are all of one length.
_NOTICE = re.compile(r"/notice/([A-Za-z0-9]{18})/?")
_OBJECT = re.compile(r"/objects/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?")
#: With a digit: a word of as many letters is some other site's page.
_NOTE = re.compile(r"/notes/(?=[a-z]*\d)([0-9a-z]{16})/?")
_ACTIVITY_JSON = "application/activity+json"


# --- addresses --------------------------------------------------------------------------------


def parse_url(parts: SplitResult) -> Reference | None:
    """`/@user@other.host/<id>` is another server's copy: its id and clock are this server's."""
    path = unquote(parts.path)
    at, users = _AT.fullmatch(path), _USERS.fullmatch(path)
    if at:
        user, home, native_id = at[1], at[2], at[3]
    elif users:
        user, home, native_id = users[1], None, users[2]
    else:
        return _parse_others(parts, path)
    posted_at = clocks.mastodon_at(native_id)
    if posted_at is None:
        return None
    written = f"@{user}@{home}" if home else f"@{user}"
    return Reference(
        url=f"{_base(parts)}/{written}/{native_id}",
        key=f"mastodon:{parts.netloc}/{native_id}",
        platform=PLATFORM,
        native_id=native_id,
        author_handle=f"{user}@{home or parts.hostname}",
        posted_at=posted_at,
    )


def _parse_others(parts: SplitResult, path: str) -> Reference | None:
    """The servers whose addresses do not name the author."""
    notice, note, thing = (form.fullmatch(path) for form in (_NOTICE, _NOTE, _OBJECT))
    found = notice or note or thing
    if not found:
        return None
    posted_at = clocks.misskey_at(found[1]) if note else None
    if note and posted_at is None:
        return None
    name = f"objects/{found[1]}" if thing else found[1]
    return Reference(
        url=f"{_base(parts)}{path.rstrip('/')}",
        key=f"mastodon:{parts.netloc}/{name}",
        platform=PLATFORM,
        native_id=found[1],
        posted_at=posted_at,
    )


def _base(parts: SplitResult) -> str:
    """The server. One on a port of its own need not speak TLS there; all others do."""
    scheme = parts.scheme if parts.port else "https"
    return f"{scheme}://{parts.netloc}"


# --- resolving --------------------------------------------------------------------------------


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:  # noqa: ARG001
    """Ask the server that the address names, then, for another server's post, that one.

    The author's own server has the last word: what it says is gone or closed is not taken from a
    copy. Gone: 404, which also stands for what is shown to some people only.
    """
    found = await _ask(reference, get)
    if not isinstance(found, Post) or _host(found.url) == _host(reference.url):
        return found
    home = recognise(found.url)
    return found if home is None else await _ask(home, get)


async def _ask(reference: Reference, get: Get) -> Resolved:
    path = urlsplit(reference.url).path
    ask = _status
    if path.startswith("/notes/"):
        ask = _note
    elif path.startswith("/objects/"):
        ask = _object
    try:
        return await ask(reference, get)
    except FetchError as error:
        return refusal(reference, error)
    except ParseError as error:
        return error
    except _fediverse.HiddenError as error:
        return NotAPost(reference.url, "withheld", str(error))
    except ValueError as error:
        return ParseError(f"{reference.url}: {error}")


async def _status(reference: Reference, get: Get) -> Post:
    """A status with the thread that it belongs to. Raises FetchError, ParseError, ValueError."""
    base = server(reference)
    question = Request(f"{base}/api/v1/statuses/{reference.native_id}")
    try:
        status = _fediverse.inner(read_object(await answered(question, get)))
    except FetchError as error:
        if error.status != 401:
            raise
        # the interface is for members only; what the server tells other servers may not be
        return await _object_instead(reference, get, error)
    alone = _fediverse.status_post(status, base)
    is_elsewhere = _host(alone.url) != _host(reference.url)
    if is_elsewhere or not (status.get("in_reply_to_id") or status.get("replies_count") != 0):
        return alone
    around = await _conversation(f"{question.url}/context", get)
    known = {str(each.get("id")): each for each in around}
    parts = _fediverse.thread(status, around)
    return _fediverse.join([_fediverse.status_post(part, base, known) for part in parts])


async def _conversation(url: str, get: Get) -> list[dict[str, Any]]:
    """The statuses above and below; none where the server keeps them to itself.

    Raises FetchError for what may pass, so that a thread is read whole or later.
    """
    try:
        data = read_object(await answered(Request(url), get))
    except FetchError as error:
        if error.status in {401, 403, 404, 410} or error.is_permanent:
            return []
        raise
    return [*rows(data.get("ancestors")), *rows(data.get("descendants"))]


async def _object(reference: Reference, get: Get) -> Post:
    """What the server tells other servers. Raises FetchError, ParseError, ValueError."""
    data = read_object(await answered(Request(_uri(reference), {"accept": _ACTIVITY_JSON}), get))
    return _fediverse.object_post(data, reference)


async def _object_instead(reference: Reference, get: Get, wall: FetchError) -> Post:
    try:
        return await _object(reference, get)
    except ParseError:
        raise wall from None
    except FetchError as error:
        raise (wall if error.status in {401, 403, 406} else error) from None


def _uri(reference: Reference) -> str:
    """A status's name among servers."""
    at = _AT.fullmatch(urlsplit(reference.url).path)
    if at is None or at[2]:
        return reference.url
    return f"{server(reference)}/users/{at[1]}/statuses/{at[3]}"


async def _note(reference: Reference, get: Get) -> Post:
    """A note, and what it continues. Raises FetchError, ParseError, ValueError."""
    base = server(reference)
    note = await show(base, reference.native_id or "", get)
    if _fediverse.is_boost(note) and isinstance(note.get("renote"), dict):
        note = note["renote"]
    parts = [note]
    while len(parts) <= MAX_ABOVE and _fediverse.is_continued_note(parts[0]):
        above = await _above(base, parts[0], get)
        if above is None or not _fediverse.is_one_tale(above, parts[0]):
            parts[0] = {**parts[0], "reply": above}
            break
        parts.insert(0, above)
    return _fediverse.join([_fediverse.note_post(part, base) for part in parts])


async def _above(base: str, note: Mapping[str, Any], get: Get) -> Mapping[str, Any] | None:
    """The note that one answers; None where it is gone or not for us. Raises FetchError for what
    may pass."""
    try:
        return await show(base, str(note["replyId"]), get)
    except FetchError as error:
        if error.status in {400, 401, 403, 404, 410}:
            return None
        raise


async def show(base: str, native_id: str, get: Get) -> Mapping[str, Any]:
    """A Misskey note by its id. Raises FetchError, ParseError."""
    body = json.dumps({"noteId": native_id}).encode()
    return read_object(await answered(Request(f"{base}/api/notes/show", body=body), get))


def refusal(reference: Reference, error: FetchError) -> NotAPost | FetchError:
    """What an error of the interface says for good; the error itself where it may pass."""
    said = said_in(error).get("error")
    code = said.get("code") if isinstance(said, dict) else None
    # a 404 in HTML is of a server that knows no such interface, and says nothing of the post
    if error.status == 410 or (error.status == 404 and said) or code == "NO_SUCH_NOTE":
        return NotAPost(reference.url, "gone", "its server says that there is no such post")
    if error.status == 401 or code in {"CREDENTIAL_REQUIRED", "SIGNIN_REQUIRED"}:
        return NotAPost(reference.url, "login_wall", "its server shows posts to its members only")
    return error


def server(reference: Reference) -> str:
    """`https://host` of the server that a post's address names."""
    parts = urlsplit(reference.url)
    return f"{parts.scheme}://{parts.netloc}"


def _host(url: str) -> str:
    return urlsplit(url).netloc
