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
from collections.abc import Iterator, Mapping
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
class Named:
    """What the address of a place says."""

    base: str
    """The server, `https://host`."""
    acct: str | None
    """`user`, or `user@host` where the address is a copy's."""
    tag: str | None


def named_by(url: str) -> Named | None:
    """What an address names; None where it is neither an account's nor a tag's."""
    parts = urlsplit(url)
    found = _PLACE.fullmatch(unquote(parts.path))
    if not found:
        return None
    # a server on a port of its own need not speak TLS there; all others do
    base = f"{parts.scheme if parts.port else 'https'}://{parts.netloc}"
    acct = f"{found[1]}@{found[2]}" if found[2] else found[1]
    return Named(base, acct, found[3])


def _place(place: Place) -> Named:
    """Raises ParseError with the forms that can be watched."""
    named = named_by(place.url)
    if named is None:
        raise ParseError(f"{place.url} is neither an account (/@name) nor a tag (/tags/name)")
    return named


def recognises(fetched: Fetched) -> bool:
    """An account's or tag's page as Mastodon, Pleroma, Akkoma or Misskey serve it."""
    return bool(named_by(fetched.url)) and _client(fetched) is not None


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
        return look_up(named.base, named.acct or "")
    return _notes(place) if place.memo.get(_SOFTWARE) == _MISSKEY else _statuses(place)


def instead(error: FetchError, place: Place) -> Request | None:
    """RSS where the interface is for members only; a new look-up for an account whose id is no
    longer known; Misskey's own interface where Mastodon's is unknown."""
    named = _place(place)
    if error.status in {401, 403} and place.memo.get(_SOFTWARE) != _MISSKEY:
        return rss(named)
    if error.status not in {400, 404} or not named.acct:
        return None
    if place.memo.get(_ID) is not None:
        return look_up(named.base, named.acct)
    return None if is_unknown(error) else show(named)


def rss(named: Named) -> Request:
    """The server's feed of the newest posts."""
    path = f"tags/{quote(named.tag)}.rss" if named.tag else f"@{named.acct}.rss"
    return Request(f"{named.base}/{path}")


def is_unknown(error: FetchError) -> bool:
    """Mastodon says in words that there is no such account; no other software does."""
    return isinstance(said_in(error).get("error"), str)


def look_up(base: str, acct: str) -> Request:
    """The question for an account, to a server that speaks Mastodon's language."""
    return Request(f"{base}/api/v1/accounts/lookup?{urlencode({'acct': acct})}")


def show(named: Named) -> Request:
    """The same to Misskey. Raises ParseError for a tag."""
    if named.tag:
        raise ParseError("Misskey's tags cannot be watched; watch accounts instead")
    user, _, host = (named.acct or "").partition("@")
    return _asked(f"{named.base}/api/users/show", {"username": user, "host": host or None})


def _statuses(place: Place, max_id: str | None = None) -> Request:
    named, since = _place(place), place.last_memo.get(_NEWEST)
    base = named.base if named.tag else place.memo.get(_BASE, named.base)
    paging = {**({"since_id": since} if since else {}), **({"max_id": max_id} if max_id else {})}
    return statuses_request(base, place.memo.get(_ID), named.tag, paging)


def statuses_request(
    base: str, account: str | None, tag: str | None, paging: Mapping[str, str]
) -> Request:
    """The newest posts of a tag, or of an account by its id, without its boosts."""
    query = {"limit": str(STATUSES), **paging}
    if tag:
        return Request(f"{base}/api/v1/timelines/tag/{quote(tag)}?{urlencode(query)}")
    query["exclude_reblogs"] = "true"
    return Request(f"{base}/api/v1/accounts/{account}/statuses?{urlencode(query)}")


def _notes(place: Place, until: str | None = None) -> Request:
    base = place.memo.get(_BASE, _place(place).base)
    return notes_request(base, place.memo[_ID], {"untilId": until} if until else {})


def notes_request(base: str, user: str, paging: Mapping[str, str | int]) -> Request:
    """The newest notes of a user of Misskey by the id."""
    told: dict[str, Any] = {"userId": user, "limit": NOTES}
    told |= {"withReplies": True, "withRenotes": False, **paging}
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
    return Listing((), next=show(named) if client == _MISSKEY else first_request(place))


@dataclass(frozen=True, slots=True)
class Account:
    """What a look-up found."""

    native_id: str
    """On the server that was asked."""
    base: str
    user: str
    is_misskey: bool
    home: str | None
    """Another server, where it is at home; None: this one."""


def read_account(fetched: Fetched) -> Account:
    """Raises ParseError for an answer without one."""
    data = read_object(fetched)
    native_id, user = _fediverse.id_of(data), data.get("username")
    if native_id is None or not isinstance(user, str):
        raise ParseError(f"{fetched.final_url} answered without an account")
    base = base_of(fetched)
    is_misskey = urlsplit(fetched.url).path.endswith("/api/users/show")
    acct = clean_line(data.get("acct")) or ""
    home = named_by(str(data.get("url") or "")) if "@" in acct and not is_misskey else None
    elsewhere = home.base if home and home.base != base else None
    return Account(native_id, base, user, is_misskey, elsewhere)


def _account(fetched: Fetched, place: Place) -> Listing:
    """What a look-up led to: the account's posts, or the server where it is at home."""
    found = read_account(fetched)
    if found.home:
        return Listing((), next=look_up(found.home, found.user))
    memo = {_ID: found.native_id, _BASE: found.base}
    memo |= {_SOFTWARE: _MISSKEY} if found.is_misskey else {}
    known = replace(place, memo={**place.memo, **memo}, before=place.last_memo)
    title = f"{found.user}@{urlsplit(fetched.url).hostname}"
    following = _notes(known) if found.is_misskey else _statuses(known)
    return Listing((), title=title, next=following, memo=memo)


def _list_statuses(fetched: Fetched, place: Place) -> Listing:
    statuses, base = read_list(fetched), base_of(fetched)
    named = _place(place)
    wants_answers = bool(named.tag) or place.options.extra.get("replies") == "yes"
    entries: list[Entry] = []
    skipped: list[str] = []
    for parts in threads_in(own_statuses(statuses, with_answers=wants_answers)):
        try:
            entries += thread_entries(parts, base)
        except ValueError as error:
            skipped.append(f"{_fediverse.id_of(parts[-1]) or 'a post'}: {error}")
    oldest = _older_than(fetched, statuses)
    since = place.last_memo.get(_NEWEST)
    return Listing(
        tuple(entries),
        title=f"#{named.tag} on {urlsplit(base).hostname}" if named.tag else None,
        skipped=tuple(skipped),
        next=_statuses(place, oldest) if oldest and since and not place.is_first_read else None,
        memo=_newest(place, statuses),
    )


def own_statuses(statuses: list[dict[str, Any]], *, with_answers: bool) -> list[dict[str, Any]]:
    """Without boosts, and without answers to others unless they are wanted."""
    own = [each for each in statuses if not each.get("reblog")]
    return own if with_answers else [each for each in own if not _is_answer(each)]


def threads_in(own: list[dict[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    """What is one text each, in its parts, as far as these posts hold it."""
    seen: set[str | None] = set()
    for status in own:
        if _fediverse.id_of(status) in seen:
            continue
        parts = _fediverse.thread(status, own)
        seen |= {_fediverse.id_of(part) for part in parts}
        yield parts or [status]


def _is_answer(status: Mapping[str, Any]) -> bool:
    return bool(status.get("in_reply_to_id")) and not _fediverse.is_continued(status)


def thread_entries(
    parts: list[Mapping[str, Any]], base: str, *, is_cut: bool = False
) -> list[Entry]:
    """A thread that begins on this page is here as a whole; else, or where it is known to go on
    elsewhere (`is_cut`), its last part leads to it.

    Raises ValueError with the reason why it is no post.
    """
    if is_cut or _fediverse.is_continued(parts[0]):
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
    if not statuses:
        return None
    is_full = len(statuses) >= STATUSES
    return next_max_id(fetched) or (_fediverse.id_of(statuses[-1]) if is_full else None)


def next_max_id(fetched: Fetched) -> str | None:
    """`max_id` of the next page as the server names it; None where it names none."""
    for header in fetched.links:
        found = _NEXT.search(header)
        named = parse_qs(urlsplit(found[1]).query).get("max_id") if found else None
        if named:
            return named[0]
    return None


def _list_notes(fetched: Fetched, place: Place) -> Listing:
    notes = read_list(fetched)
    wants_answers = place.options.extra.get("replies") == "yes"
    entries, skipped = notes_entries(notes, base_of(fetched), with_answers=wants_answers)
    ids = [found for note in notes if (found := _fediverse.id_of(note))]
    since = place.last_memo.get(_NEWEST)
    # asked for by `untilId` only: with `sinceId` the order of the answer is another
    has_more = bool(since and ids and len(notes) >= NOTES and min(ids) > since)
    return Listing(
        entries,
        skipped=skipped,
        next=_notes(place, min(ids)) if has_more and not place.is_first_read else None,
        memo=_newest(place, notes),
    )


def notes_entries(
    notes: list[dict[str, Any]], base: str, *, with_answers: bool
) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries of a page of notes, and why some are left out."""
    entries: list[Entry] = []
    skipped: list[str] = []
    for note in notes:
        is_answer = bool(note.get("replyId")) and not _fediverse.is_continued_note(note)
        if _fediverse.is_boost(note) or (is_answer and not with_answers):
            continue
        try:
            entries += _note(note, base)
        except ValueError as error:
            skipped.append(f"{_fediverse.id_of(note) or 'a note'}: {error}")
    return tuple(entries), tuple(skipped)


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


def base_of(fetched: Fetched) -> str:
    """The server that was asked."""
    parts = urlsplit(fetched.url)
    return f"{parts.scheme}://{parts.netloc}"
