"""Mastodon and its like, on any host: an account's posts, or a tag's as one server sees them.

    https://social.example/@ada        https://social.example/users/ada
    https://social.example/tags/farewell

Section 3 of the notes on wire formats. Many sites write `/@name`, so no address is taken for one
of these by its form: the page must be the client of such a server. Then the interface is asked:

    an account → look-up → its id, noted → its posts, newer than the newest that was listed
    Misskey: the same by `users/show` and `users/notes`
    an interface for members only → the server's RSS

Boosts are somebody else's; answers to others are left out unless they are wanted. A thread is one
post: a part whose beginning is on no page here is an entry that leads to all of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from scraper.answers import read_list, read_object, said_in
from scraper.decode import decode
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, parse
from scraper.pages import is_html
from scraper.places import Place
from scraper.platforms import _fediverse
from scraper.records import Entry, Fetched, Listing, Post, Request
from scraper.sources import feed

KIND = "mastodon"
OPTIONS = {"replies": "yes: also what an account answers to others; default: no"}
VALUES = {"replies": ("yes", "no")}

STATUSES, NOTES = 40, 100
"""Asked for at once; servers give no more."""
_ID, _BASE, _SOFTWARE, _NEWEST = "id", "base", "software", "newest_id"
"""Memo: of the account, with the server where it is at home; `misskey`; of the newest post."""

_USER = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?"
_PLACE = re.compile(
    rf"/(?:web/)?(?:(?:@|users/)({_USER})(?:@([A-Za-z0-9.-]+))?(?:/with_replies)?|tags?/([^/]+))/?"
)
_NEXT = re.compile(r"<([^<>]{1,4096})>\s*;[^,<]{0,200}\brel=\"?next\b", re.IGNORECASE)
_CLIENTS = (
    "div#mastodon[data-props], script#initial-state[type='application/json'], "
    "meta[name='application-name'][content='Misskey']"
)
_NEEDS_SCRIPT = re.compile(r"\bto use (?:pleroma|akkoma|soapbox)\b", re.IGNORECASE)
_MISSKEY = "misskey"


# --- addresses --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Named:
    """What the address of a place says."""

    base: str
    """The server, `https://host`."""
    acct: str | None
    """`user`, or `user@host` where the address is a copy's."""
    tag: str | None


def _named(url: str) -> _Named | None:
    parts = urlsplit(url)
    found = _PLACE.fullmatch(unquote(parts.path))
    if not found:
        return None
    # a server on a port of its own need not speak TLS there; all others do
    base = f"{parts.scheme if parts.port else 'https'}://{parts.netloc}"
    acct = f"{found[1]}@{found[2]}" if found[2] else found[1]
    return _Named(base, acct, found[3])


def _place(place: Place) -> _Named:
    """Raises ParseError with the forms that can be watched."""
    named = _named(place.url)
    if named is None:
        raise ParseError(f"{place.url} is neither an account (/@name) nor a tag (/tags/name)")
    return named


def recognises(fetched: Fetched) -> bool:
    """An account's or tag's page as Mastodon, Pleroma, Akkoma or Misskey serve it."""
    return bool(_named(fetched.url)) and _client(fetched) is not None


def _client(fetched: Fetched) -> str | None:
    """`misskey`, or `mastodon` for all that speak its language; None for other pages."""
    if not is_html(fetched):
        return None
    try:
        tree = parse(decode(fetched.body, fetched.charset))
    except ParseError:
        return None
    node = tree.css_first(_CLIENTS)
    if node is not None:
        return _MISSKEY if node.tag == "meta" else KIND
    asks = any(_NEEDS_SCRIPT.search(each.text()) for each in tree.css("noscript"))
    return KIND if asks else None


# --- asking -----------------------------------------------------------------------------------


def first_request(place: Place) -> Request:
    """The newest posts; where the account's id is not known yet, the account. Raises
    ParseError."""
    named = _place(place)
    if named.tag:
        return _statuses(place)
    if place.memo.get(_ID) is None:
        return _look_up(named.base, named.acct or "")
    return _notes(place) if place.memo.get(_SOFTWARE) == _MISSKEY else _statuses(place)


def instead(error: FetchError, place: Place) -> Request | None:
    """RSS where the interface is for members only; a new look-up for an account whose id is no
    longer known; Misskey's own interface where Mastodon's is unknown."""
    named = _place(place)
    if error.status in {401, 403} and place.memo.get(_SOFTWARE) != _MISSKEY:
        path = f"tags/{quote(named.tag)}.rss" if named.tag else f"@{named.acct}.rss"
        return Request(f"{named.base}/{path}")
    if error.status not in {400, 404} or not named.acct:
        return None
    if place.memo.get(_ID) is not None:
        return _look_up(named.base, named.acct)
    # Mastodon says in words that there is no such account; no other software does
    return None if isinstance(said_in(error).get("error"), str) else _show(named)


def _look_up(base: str, acct: str) -> Request:
    return Request(f"{base}/api/v1/accounts/lookup?{urlencode({'acct': acct})}")


def _show(named: _Named) -> Request:
    if named.tag:
        raise ParseError("Misskey's tags cannot be watched; watch accounts instead")
    user, _, host = (named.acct or "").partition("@")
    return _asked(f"{named.base}/api/users/show", {"username": user, "host": host or None})


def _statuses(place: Place, max_id: str | None = None) -> Request:
    named = _place(place)
    query = {"limit": str(STATUSES)}
    since = place.last_memo.get(_NEWEST)
    if since:
        query["since_id"] = since
    if max_id:
        query["max_id"] = max_id
    if named.tag:
        path = f"timelines/tag/{quote(named.tag)}"
        return Request(f"{named.base}/api/v1/{path}?{urlencode(query)}")
    base = place.memo.get(_BASE, named.base)
    path = f"accounts/{place.memo[_ID]}/statuses"
    return Request(f"{base}/api/v1/{path}?{urlencode({**query, 'exclude_reblogs': 'true'})}")


def _notes(place: Place, until: str | None = None) -> Request:
    told: dict[str, Any] = {"userId": place.memo[_ID], "limit": NOTES}
    told |= {"withReplies": True, "withRenotes": False}
    if until:
        told["untilId"] = until
    base = place.memo.get(_BASE, _place(place).base)
    return _asked(f"{base}/api/users/notes", told)


def _asked(url: str, body: Mapping[str, Any]) -> Request:
    return Request(url, body=json.dumps(body).encode())


# --- listing ----------------------------------------------------------------------------------


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The posts of one page, or the way to them. Raises ParseError for other answers."""
    path = urlsplit(fetched.url).path
    if path.endswith(("/api/v1/accounts/lookup", "/api/users/show")):
        return _account(fetched, place)
    if path.endswith("/api/users/notes"):
        return _list_notes(fetched, place)
    if "/api/v1/" in path:
        return _list_statuses(fetched, place)
    client = _client(fetched)
    if client is None:
        return feed.list_entries(fetched, place)
    named = _place(place)
    return Listing((), next=_show(named) if client == _MISSKEY else first_request(place))


def _account(fetched: Fetched, place: Place) -> Listing:
    """What a look-up led to: the account's posts, or the server where it is at home."""
    data = read_object(fetched)
    native_id, parts = _fediverse.id_of(data), urlsplit(fetched.url)
    if native_id is None or not isinstance(data.get("username"), str):
        raise ParseError(f"{fetched.final_url} answered without an account")
    base = f"{parts.scheme}://{parts.netloc}"
    is_misskey = parts.path.endswith("/api/users/show")
    acct = clean_line(data.get("acct")) or ""
    home = _named(str(data.get("url") or "")) if "@" in acct and not is_misskey else None
    if home and home.base != base:
        return Listing((), next=_look_up(home.base, data["username"]))
    memo = {_ID: native_id, _BASE: base, **({_SOFTWARE: _MISSKEY} if is_misskey else {})}
    known = replace(place, memo={**place.memo, **memo}, before=place.last_memo)
    title = f"{data['username']}@{parts.hostname}"
    return Listing(
        (), title=title, next=_notes(known) if is_misskey else _statuses(known), memo=memo
    )


def _list_statuses(fetched: Fetched, place: Place) -> Listing:
    statuses, base = read_list(fetched), _base(fetched)
    named = _place(place)
    own = [each for each in statuses if not each.get("reblog")]
    if not (named.tag or place.options.extra.get("replies") == "yes"):
        own = [each for each in own if not _is_answer(each)]
    entries: list[Entry] = []
    skipped: list[str] = []
    seen: set[str | None] = set()
    for status in own:
        if _fediverse.id_of(status) in seen:
            continue
        try:
            parts = _fediverse.thread(status, own)
            seen |= {_fediverse.id_of(part) for part in parts}
            entries += _thread(parts or [status], base)
        except ValueError as error:
            skipped.append(f"{_fediverse.id_of(status) or 'a post'}: {error}")
    oldest = _older_than(fetched, statuses)
    since = place.last_memo.get(_NEWEST)
    return Listing(
        tuple(entries),
        title=f"#{named.tag} on {urlsplit(base).hostname}" if named.tag else None,
        skipped=tuple(skipped),
        next=_statuses(place, oldest) if oldest and since and not place.is_first_read else None,
        memo=_newest(place, statuses),
    )


def _is_answer(status: Mapping[str, Any]) -> bool:
    return bool(status.get("in_reply_to_id")) and not _fediverse.is_continued(status)


def _thread(parts: list[Mapping[str, Any]], base: str) -> list[Entry]:
    """A thread that begins on this page is here as a whole; else its last part leads to it.

    Raises ValueError with the reason why it is no post.
    """
    if _fediverse.is_continued(parts[0]):
        at = _fediverse.status_reference(parts[-1], base)
        return [Entry(at.url, at.key, published_at=at.posted_at)]
    return _whole(_fediverse.join([_fediverse.status_post(part, base) for part in parts]))


def _whole(post: Post) -> list[Entry]:
    """Nothing for pictures without words."""
    if not post.text:
        return []
    return [
        Entry(
            post.url,
            post.key,
            author=post.author,
            published_at=post.published_at,
            modified_at=post.modified_at,
            language=post.language,
            post=post,
        )
    ]


def _older_than(fetched: Fetched, statuses: list[dict[str, Any]]) -> str | None:
    """`max_id` of the next page, which the server names; None at the end."""
    for header in fetched.links:
        found = _NEXT.search(header)
        named = parse_qs(urlsplit(found[1]).query).get("max_id") if found else None
        if named and statuses:
            return named[0]
    is_full = len(statuses) >= STATUSES
    return _fediverse.id_of(statuses[-1]) if is_full else None


def _list_notes(fetched: Fetched, place: Place) -> Listing:
    notes, base = read_list(fetched), _base(fetched)
    wants_answers = place.options.extra.get("replies") == "yes"
    entries: list[Entry] = []
    skipped: list[str] = []
    for note in notes:
        is_answer = bool(note.get("replyId")) and not _fediverse.is_continued_note(note)
        if _fediverse.is_boost(note) or (is_answer and not wants_answers):
            continue
        try:
            entries += _note(note, base)
        except ValueError as error:
            skipped.append(f"{_fediverse.id_of(note) or 'a note'}: {error}")
    ids = [found for note in notes if (found := _fediverse.id_of(note))]
    since = place.last_memo.get(_NEWEST)
    # asked for by `untilId` only: with `sinceId` the order of the answer is another
    has_more = bool(since and ids and len(notes) >= NOTES and min(ids) > since)
    return Listing(
        tuple(entries),
        skipped=tuple(skipped),
        next=_notes(place, min(ids)) if has_more and not place.is_first_read else None,
        memo=_newest(place, notes),
    )


def _note(note: Mapping[str, Any], base: str) -> list[Entry]:
    if _fediverse.is_continued_note(note):
        at = _fediverse.note_reference(note, base)
        return [Entry(at.url, at.key, published_at=at.posted_at)]
    return _whole(_fediverse.note_post(note, base))


def _newest(place: Place, posts: list[dict[str, Any]]) -> dict[str, str]:
    """Ids grow, in length and then in their order as text, whichever software made them."""
    ids = [found for each in posts if (found := _fediverse.id_of(each))]
    ids += [place.memo[_NEWEST]] if _NEWEST in place.memo else []
    return {_NEWEST: max(ids, key=lambda each: (len(each), each))} if ids else {}


def _base(fetched: Fetched) -> str:
    parts = urlsplit(fetched.url)
    return f"{parts.scheme}://{parts.netloc}"
