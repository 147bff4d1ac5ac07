"""Bluesky: an account's posts, a custom feed, or the posts of a list's members, newest first.

    https://bsky.app/profile/ada.example              https://bsky.app/profile/did:plc:…
    https://bsky.app/profile/ada.example/feed/farewells        (a feed generator)
    https://bsky.app/profile/ada.example/lists/3mkzedzxejl33

Section 2 of the notes on wire formats; `getFeed` and `getListFeed` answer like `getAuthorFeed`.
Reposts and pins are somebody else's or old; answers to others are left out unless they are wanted
(a custom feed has chosen its posts itself). The interface could leave them out too, but then it
also leaves out what an author adds to a post that has long left the page.

A thread is one post: its later parts are entries that lead to where it begins, each under its own
key, so that a thread that grows is read again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from scraper import urls
from scraper.answers import dig, read_object, rows
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.places import Place, Recognised
from scraper.platforms import bare_host, recognise
from scraper.platforms.bluesky import (
    HIDDEN,
    author_of,
    handle_of,
    is_continued,
    is_hidden,
    method,
    post_of,
    reference_to,
    told_at,
)
from scraper.records import Entry, Fetched, Listing, Reference, Request
from scraper.streams.jetstream import Event

KIND = "bluesky"
OPTIONS = {"replies": "yes: also what accounts answer to others; default: no"}
VALUES = {"replies": ("yes", "no")}

ITEMS = 100
"""Asked for at once; the interface gives no more."""
_DID = "did"
"""Memo: of the account that the address names; handles change."""
_HANDLE, _NAME = "handle", "name"
"""Memo: the account's, for a live stream that tells its posts without them."""
_NEWEST = "newest_at"
"""Memo: when the newest item was posted or reposted."""

_HOSTS = frozenset({"bsky.app", "staging.bsky.app"})
_ACTOR = r"@?(did:[a-z]+:[A-Za-z0-9._:%-]{1,245}|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
_PLACE = re.compile(rf"/profile/{_ACTOR}(?:/(?:rss|(feed|lists)/([A-Za-z0-9._~:-]{{1,512}})))?/?")
_SEARCH = re.compile(r"/(?:search|hashtag/[^/]+)/?")
_ACCOUNT = re.compile(_ACTOR)
_RECORDS = {"feed": "app.bsky.feed.generator", "lists": "app.bsky.graph.list"}
_METHODS = {"feed": "app.bsky.feed.getFeed", "lists": "app.bsky.feed.getListFeed"}
_PARAMETERS = {"feed": "feed", "lists": "list"}


# --- addresses --------------------------------------------------------------------------------


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Profiles with their feeds, lists and RSS, and `<name>.bsky.social`."""
    parts = urlsplit(url)
    host, path = bare_host(parts), unquote(parts.path)
    if host.endswith(".bsky.social") and path == "/":
        return Recognised(KIND, _profile(host), f"Bluesky: {host}")
    if host not in _HOSTS:
        return None
    if _SEARCH.fullmatch(path):
        return Recognised(KIND, url, "Bluesky: search")
    found = _PLACE.fullmatch(path)
    if not found:
        return None
    actor, form, key = _lower(found[1]), found[2], found[3]
    if form is None:
        return Recognised(KIND, _profile(actor), f"Bluesky: {actor}")
    return Recognised(KIND, f"{_profile(actor)}/{form}/{key}", f"Bluesky: {key} of {actor}")


def account_in(target: str) -> str | None:
    """The account that a handle, a DID or the address of a profile names; None: none does."""
    found = _ACCOUNT.fullmatch(target)
    if found:
        return _lower(found[1])
    try:
        known = recognise_url(urls.canonical(target), Endpoints())
    except ValueError:
        return None
    place = _PLACE.fullmatch(urlsplit(known.url).path) if known else None
    return place[1] if place and place[2] is None else None


def _profile(actor: str) -> str:
    return f"https://bsky.app/profile/{actor}"


def _lower(actor: str) -> str:
    return actor if actor.startswith("did:") else actor.lower()


def _named(place: Place) -> tuple[str, str | None, str | None]:
    """Account, `feed` or `lists`, record key. Raises ParseError with what may be watched."""
    path = unquote(urlsplit(place.url).path)
    found = _PLACE.fullmatch(path)
    if found:
        return _lower(found[1]), found[2], found[3]
    if _SEARCH.fullmatch(path):
        raise ParseError(
            "Bluesky lets nobody search without login; watch an account, a list or a feed instead"
        )
    raise ParseError(f"{place.url} names no account, feed or list of Bluesky")


# --- asking -----------------------------------------------------------------------------------


def first_request(place: Place) -> Request:
    """The newest items; for a feed or list whose owner's DID is not known yet, the DID."""
    actor, form, _ = _named(place)
    did = _known_did(place, actor)
    if form and did is None:
        return Request(method(place.endpoints, "com.atproto.identity.resolveHandle", handle=actor))
    return _items(place, did or actor)


def _known_did(place: Place, actor: str) -> str | None:
    return actor if actor.startswith("did:") else place.memo.get(_DID)


def account_request(endpoints: Endpoints, actor: str, cursor: str | None = None) -> Request:
    """A page of what an account posted, the newest without a cursor."""
    asked = {"limit": str(ITEMS), **({"cursor": cursor} if cursor else {})}
    asked |= {"actor": actor, "filter": "posts_with_replies"}
    return Request(method(endpoints, "app.bsky.feed.getAuthorFeed", **asked))


def _items(place: Place, owner: str, cursor: str | None = None) -> Request:
    _, form, key = _named(place)
    if form is None:
        return account_request(place.endpoints, owner, cursor)
    asked = {"limit": str(ITEMS), **({"cursor": cursor} if cursor else {})}
    asked[_PARAMETERS[form]] = f"at://{owner}/{_RECORDS[form]}/{key}"
    return Request(method(place.endpoints, _METHODS[form], **asked))


# --- listing ----------------------------------------------------------------------------------


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The posts of one page, or the way to them from a DID. Raises ParseError for other answers,
    and for an account that does not want to be shown to us."""
    data = read_object(fetched)
    did = data.get("did")
    if isinstance(did, str) and did.startswith("did:") and "feed" not in data:
        return Listing((), next=_items(place, did), memo={_DID: did})
    items = items_in(data, fetched)
    actor, form, _ = _named(place)
    is_account = form is None
    own = own_items(items, place.url) if is_account else _not_passed_on(items)
    is_first_page = "cursor" not in parse_qs(urlsplit(fetched.url).query)
    entries, skipped = entries_of(_wanted(own, place), is_complete=is_account and is_first_page)
    account = account_of(own) if is_account else None
    memo = _memo(place, items, fetched.fetched_at)
    return Listing(
        entries,
        title=f"Bluesky: {handle_of(account) or actor}" if account else None,
        skipped=skipped,
        next=_next(place, data.get("cursor"), items),
        memo={**memo, **_of_account(account, actor)} if account else memo,
    )


def items_in(data: Mapping[str, Any], fetched: Fetched) -> list[dict[str, Any]]:
    """The items of a feed. Raises ParseError for another answer."""
    if not isinstance(data.get("feed"), list):
        raise ParseError(f"{fetched.final_url} answered without a feed")
    return rows(data["feed"])


def own_items(items: list[dict[str, Any]], shown: str) -> list[dict[str, Any]]:
    """What an account posted itself. Raises ParseError where it does not want to be shown to us;
    `shown` is what the message calls it."""
    own = _not_passed_on(items)
    if any(is_hidden(item.get("post")) for item in own):
        raise ParseError(f"{shown} is not read: {HIDDEN}")
    return own


def _not_passed_on(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without reposts and pins."""
    return [item for item in items if not isinstance(item.get("reason"), dict)]


def _of_account(account: Any, actor: str) -> dict[str, str]:
    return {
        _DID: author_of(account) or actor,
        _HANDLE: handle_of(account) or "",
        _NAME: clean_line(dig(account, "author", "displayName")) or "",
    }


def account_of(own: list[dict[str, Any]]) -> Any:
    """A post of the account, which tells its DID; None where it has none."""
    return next((item["post"] for item in own if author_of(item.get("post"))), None)


def _wanted(own: list[dict[str, Any]], place: Place) -> list[dict[str, Any]]:
    _, form, _ = _named(place)
    if form == "feed" or place.options.extra.get("replies") == "yes":
        return own
    return [item for item in own if not is_answer(item)]


def is_answer(item: Mapping[str, Any]) -> bool:
    """It stands in somebody else's thread, or answers somebody else in its own."""
    view = item.get("post")
    reply = dig(view, "record", "reply")
    above = [author_of(dig(reply, name)) for name in ("parent", "root")]
    return isinstance(reply, dict) and any(author != author_of(view) for author in above)


def placed_at(item: Mapping[str, Any]) -> datetime | None:
    """What items are sorted by. None for pins, which stand wherever they are put."""
    reason = item.get("reason")
    if reason is None:
        return told_at(item.get("post"))
    if str(dig(reason, "$type")).endswith("#reasonPin"):
        return None
    return read_instant(clean_line(dig(reason, "indexedAt")))


def _memo(place: Place, items: list[dict[str, Any]], now: datetime) -> dict[str, str]:
    known = read_instant(place.memo.get(_NEWEST))
    newest = max((at for at in (known, *map(placed_at, items)) if at), default=None)
    return {_NEWEST: min(newest, now).isoformat()} if newest else {}


def _next(place: Place, cursor: Any, items: list[dict[str, Any]]) -> Request | None:
    """The next older page, where this one does not reach back to the last reading."""
    if place.is_first_read or not items or not isinstance(cursor, str) or not cursor:
        return None
    since = read_instant(place.last_memo.get(_NEWEST))
    oldest = min((at for at in map(placed_at, items) if at), default=None)
    if since and oldest and oldest <= since:
        return None
    actor, _, _ = _named(place)
    return _items(place, _known_did(place, actor) or actor, cursor)


# --- live -------------------------------------------------------------------------------------


def followed_did(place: Place) -> str | None:
    """The account whose posts a live stream would tell; None for a feed, a list, and an account
    that has no post yet."""
    try:
        actor, form, _ = _named(place)
    except ParseError:
        return None
    return None if form else _known_did(place, actor)


def live_entries(
    place: Place, events: Iterable[Event]
) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """What a page of the account would list had these posts just been written, and why some are
    left out. The author is who it was at the last reading."""
    items = [_told_live(place, event) for event in events]
    return entries_of(_wanted(items, place), is_complete=True)


def key_of(event: Event) -> str:
    """The key of the post that an event is about."""
    return reference_to({"uri": event.uri}).key


def keys_below(did: str) -> str:
    """How the keys of all posts of an account begin."""
    return f"bluesky:{did}/"


def _told_live(place: Place, event: Event) -> dict[str, Any]:
    author = {
        "did": event.did,
        "handle": place.memo.get(_HANDLE),
        "displayName": place.memo.get(_NAME),
    }
    seen_at = event.seen_at.isoformat() if event.seen_at else None
    view = {"uri": event.uri, "author": author, "record": event.record, "indexedAt": seen_at}
    reply = dig(event.record, "reply")
    if not isinstance(reply, dict):
        return {"post": view}
    return {"post": view, "reply": {name: _bare(reply.get(name)) for name in ("parent", "root")}}


def _bare(strong: Any) -> dict[str, Any]:
    """A post of which only the address is known, and when it says that it was made."""
    uri = str(dig(strong, "uri"))
    found = recognise(uri)
    made_at = found.posted_at if found else None
    return {"uri": uri, "indexedAt": made_at.isoformat() if made_at else None}


# --- entries ----------------------------------------------------------------------------------


def entries_of(
    items: list[dict[str, Any]], *, is_complete: bool, continued: Collection[str] = ()
) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """With the reasons why items are left out. `is_complete`: nothing is newer than these, or it
    goes on with posts whose keys are `continued`, and leads to them."""
    entries: dict[str, Entry] = {}
    skipped: list[str] = []
    begun = set(continued)
    continued = continued_by(items) | begun
    for item in items:
        view = item.get("post")
        try:
            own = _visible(view)
            if not _is_part(item):
                if own.key not in continued:
                    entries.setdefault(own.key, _whole(view, own, is_complete=is_complete))
                continue
            start = _start(item)
        except ParseError as error:
            skipped.append(f"{clean_line(dig(view, 'uri')) or 'an item'}: {error}")
            continue
        if start.key not in begun:  # of each thread its newest part alone
            begun.add(start.key)
            entries.setdefault(own.key, Entry(start.url, own.key, published_at=told_at(view)))
    return tuple(entries.values()), tuple(skipped)


def _visible(view: Any) -> Reference:
    """Where a post is. Raises ParseError for one that is none, or not meant for us."""
    if is_hidden(view):
        raise ParseError(f"withheld: {HIDDEN}")
    return reference_to(view)


def _is_part(item: Mapping[str, Any]) -> bool:
    """It goes on with a text of the same author, as far as can be seen from here."""
    view, parent = item.get("post"), dig(item, "reply", "parent")
    above = author_of({"uri": dig(view, "record", "reply", "parent", "uri")})
    if above is None or above != author_of(view):
        return False
    return told_at(parent) is None or is_continued(parent, view)


def _start(item: Mapping[str, Any]) -> Reference:
    """Where the text begins of which this is a part: the root, if it can be that. Asking for the
    part itself gives the same, with one more request."""
    view, root = item.get("post"), dig(item, "reply", "root")
    return reference_to(root if is_continued(root, view) else view)


def begun_at(item: Mapping[str, Any]) -> datetime | None:
    """When the text was begun of which this may be a part; None where nobody tells."""
    view, root = item.get("post"), dig(item, "reply", "root")
    return told_at(root if _is_part(item) and is_continued(root, view) else view)


def continued_by(items: list[dict[str, Any]]) -> set[str]:
    """Keys of the posts that other items go on with."""
    found = set()
    for item in items:
        above = recognise(str(dig(item, "post", "record", "reply", "parent", "uri")))
        if above is not None and _is_part(item):
            found |= {above.key, _start(item).key}
    return found


def _whole(view: Any, own: Reference, *, is_complete: bool) -> Entry:
    """A post by itself; its address alone where parts of it may stand elsewhere."""
    if not is_complete and view.get("replyCount") != 0:
        return Entry(own.url, own.key, published_at=told_at(view))
    post = post_of([view])
    return Entry(own.url, own.key, author=post.author, published_at=post.published_at, post=post)
