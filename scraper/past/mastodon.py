"""Mastodon and its like: all that an account posted, or a tag's posts as far as one server has
them, the newest first.

    @ada@social.example        https://social.example/@ada        https://social.example/tags/farewell

Section 3 of the notes on wire formats:

    look-up ─┬▶ the account's id ─▶ posts ─▶ older than the last one ─▶ … ─▶ a page without posts
             ├▶ Misskey's look-up, then its notes in the same way
             ├▶ WebFinger, where a domain's accounts live on another server
             └▶ an interface for members only: the RSS, which has the newest posts alone

Where ids are made of a clock, the pages after the window are passed over in one step. A thread is
one post. Its later parts are met first, so what they go on with is noted from page to page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from scraper import urls
from scraper.answers import read_list, read_object, rows, said_in
from scraper.dates import read_instant
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.past.steps import Asked, Page, Step
from scraper.places import Place
from scraper.platforms import _fediverse, clocks
from scraper.records import Entry, Fetched, Request
from scraper.sources import feed
from scraper.sources import mastodon as source

KIND = "mastodon"
OPTIONS = source.OPTIONS

CLOCK_ERROR = timedelta(minutes=10)
"""Between the instant in an id and the one that a post tells, where ids are made of a clock."""
MARGIN = _fediverse.SAME_TALE + CLOCK_ERROR
"""Read beyond the window, where a text that was begun in it may go on."""
MAX_OPEN = 50
"""Beginnings of threads that are noted for further pages: some were deleted and never come."""

_ASK, _BASE, _ACCT, _TAG, _ID = "ask", "base", "acct", "tag", "id"
"""Memo: which question it is, then what was found so far."""
_TOLD_BY = "told_by"
"""Memo: the server that named the one which is asked."""
_BEFORE, _OPEN = "before", "open"
"""Memo: the id than which all posts must be older; posts that listed ones go on with."""
_ACCOUNT = re.compile(r"@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)@([A-Za-z0-9.-]+)")


# --- the account ------------------------------------------------------------------------------


def begin(asked: Asked) -> tuple[Step, ...]:
    """The look-up of the account, or the newest posts of the tag. Raises ParseError for a target
    that is neither."""
    named = _named(asked.target.strip())
    if named is None:
        raise ParseError(
            f'"{asked.target}" names no account; give @user@server, or the address of a profile '
            "(https://server/@user) or of a tag (https://server/tags/name)"
        )
    if named.tag:
        return (_statuses({_BASE: named.base, _TAG: named.tag}),)
    return (_look_up(named),)


def _named(target: str) -> source.Named | None:
    try:
        account = _ACCOUNT.fullmatch(target)
        if account:
            host = urlsplit(urls.canonical(f"https://{account[2]}/")).netloc
            return source.Named(f"https://{host}", account[1], None)
        return source.named_by(urls.canonical(target))
    except ValueError:
        return None


def _look_up(named: source.Named, told_by: str = "") -> Step:
    acct = named.acct or ""
    memo = {_ASK: "look-up", _BASE: named.base, _ACCT: acct, _TOLD_BY: told_by}
    return Step(source.look_up(named.base, acct), memo)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:
    """RSS where the interface is for members only; Misskey's look-up where Mastodon's is unknown;
    then whatever server the domain names for its accounts."""
    memo, ask = step.memo, step.memo.get(_ASK)
    named = source.Named(memo[_BASE], memo.get(_ACCT), memo.get(_TAG))
    if ask in {"look-up", "statuses"} and error.status in {401, 403}:
        return (Step(source.rss(named), {**memo, _ASK: "rss"}),)
    if error.status not in {400, 404, 405} or not named.acct:
        return ()
    if ask == "look-up" and not source.is_unknown(error):
        return (Step(source.show(named), {**memo, _ASK: "show"}),)
    is_misskey = isinstance(said_in(error).get("error"), dict)
    if ask == "show" and not is_misskey and _ACCOUNT.fullmatch(asked.target.strip()):
        acct = f"acct:{named.acct}@{urlsplit(named.base).netloc}"
        url = f"{named.base}/.well-known/webfinger?{urlencode({'resource': acct})}"
        return (Step(Request(url), {**memo, _ASK: "webfinger"}),)
    return ()


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The posts of one page, or the way to them. Raises ParseError for other answers."""
    read = {
        "look-up": _account,
        "show": _account,
        "webfinger": _elsewhere,
        "statuses": _list_statuses,
        "notes": _list_notes,
        "rss": _list_rss,
    }
    return read[step.memo[_ASK]](fetched, step, asked)


def _account(fetched: Fetched, step: Step, asked: Asked) -> Page:
    found = source.read_account(fetched)
    if found.home:
        if step.memo.get(_TOLD_BY):
            raise ParseError(
                f"{step.memo[_TOLD_BY]} says that the account is at home on {found.base}, and that "
                f"says: on {found.home}"
            )
        return Page(steps=(_look_up(source.Named(found.home, found.user, None), found.base),))
    memo = {_BASE: found.base, _ACCT: step.memo[_ACCT], _ID: found.native_id}
    if not found.is_misskey:
        return Page(steps=(_statuses(memo),))
    until = asked.until and {"untilDate": int(asked.until.timestamp() * 1000)}
    return Page(steps=(_notes(memo, until or {}),))


def _elsewhere(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    """Where a domain's accounts live. Raises ParseError where that is nowhere else."""
    for link in rows(read_object(fetched).get("links")):
        is_page = str(link.get("rel")).endswith("/profile-page")
        named = _named(str(link.get("href"))) if is_page else None
        if named and named.acct and named.base != step.memo[_BASE]:
            return Page(steps=(_look_up(named, step.memo[_BASE]),))
    raise ParseError(f"{fetched.final_url} names no server on which the account can be read")


# --- posts ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Open:
    """A post that is not met yet, with which a later part of the same thread goes on."""

    below_at: str
    """When that part was posted, as the server writes it."""
    is_listed: bool
    """Whether an entry leads to the thread already; False: its part lies after the window."""


def _statuses(memo: Mapping[str, str], before: str | None = None, still_open: str = "") -> Step:
    paging = {"max_id": before} if before else {}
    request = source.statuses_request(memo[_BASE], memo.get(_ID), memo.get(_TAG), paging)
    noted = {_ASK: "statuses", _BEFORE: before or "", _OPEN: still_open or "{}"}
    return Step(request, {**memo, **noted})


def _list_statuses(fetched: Fetched, step: Step, asked: Asked) -> Page:
    statuses = read_list(fetched)
    ids = [found for each in statuses if (found := _fediverse.id_of(each))]
    if statuses and not ids:
        raise ParseError(f"{fetched.final_url} lists posts without ids")
    _check(ids, step, fetched)
    with_answers = _TAG in step.memo or asked.options.get("replies") == "yes"
    own = source.own_statuses(statuses, with_answers=with_answers)
    entries, skipped, still_open = _threads(own, step, asked)
    if not ids or _is_before(map(_posted_at, statuses), asked):
        return Page(entries, skipped=skipped)
    memo = {name: step.memo[name] for name in (_BASE, _ACCT, _TAG, _ID) if name in step.memo}
    # to the page without posts: a page may be short, since deleted ones are counted
    jump = None if step.memo[_BEFORE] else _past_the_window(statuses, asked)
    before = jump or source.next_max_id(fetched) or ids[-1]
    return Page(entries, (_statuses(memo, before, still_open),), skipped)


def _check(ids: list[str], step: Step, fetched: Fetched) -> None:
    """A server that does not heed what it is asked would be listed for ever."""
    before = step.memo.get(_BEFORE)
    if before and any(_place_of(each) >= _place_of(before) for each in ids):
        raise ParseError(f"{fetched.final_url} lists posts that are not older than {before}")


def _place_of(native_id: str) -> tuple[int, str]:
    """Ids grow, in length and then in their order as text, whichever software made them."""
    return len(native_id), native_id


def _past_the_window(statuses: list[dict[str, Any]], asked: Asked) -> str | None:
    """The id at which the window ends, where this page lies after it and ids hold a clock."""
    if asked.until is None:
        return None
    for status in statuses:
        told, held = _posted_at(status), clocks.mastodon_at(str(status.get("id")))
        if told is None or held is None or abs(told - held) > CLOCK_ERROR:
            return None
        if told < asked.until + MARGIN:
            return None
    return str(int((asked.until + MARGIN).timestamp() * 1000) << 16)


def _threads(
    own: list[dict[str, Any]], step: Step, asked: Asked
) -> tuple[tuple[Entry, ...], tuple[str, ...], str]:
    """Entries, what is skipped, and what is open for the next page."""
    known = {name: _Open(*told) for name, told in json.loads(step.memo[_OPEN]).items()}
    entries: list[Entry] = []
    skipped: list[str] = []
    for parts in source.threads_in(own):
        below = _goes_on(parts, known)
        is_listed = below is not None and below.is_listed
        try:
            found = [] if is_listed else _entries(parts, step, asked, is_cut=below is not None)
        except ValueError as error:
            skipped.append(f"{_fediverse.id_of(parts[-1]) or 'a post'}: {error}")
            continue
        entries += found
        is_listed = is_listed or any(asked.wants(each.published_at) for each in found)
        _note_above(known, parts[0], is_listed=is_listed)
    for status in own:
        known.pop(_fediverse.id_of(status) or "", None)
    kept = sorted(known, key=_place_of)[:MAX_OPEN]
    still_open = {name: (known[name].below_at, known[name].is_listed) for name in kept}
    return tuple(entries), tuple(skipped), json.dumps(still_open)


def _entries(
    parts: list[Mapping[str, Any]], step: Step, asked: Asked, *, is_cut: bool
) -> list[Entry]:
    """Raises ValueError with the reason why it is no post."""
    # where pages after the window were passed over, the text may go on there
    is_cut = is_cut or _is_late(parts[-1], asked)
    told = source.thread_entries(parts, step.memo[_BASE], is_cut=is_cut)
    # what leads to a thread is its last part; the text is as old as the first
    return [replace(each, published_at=_posted_at(parts[0])) for each in told]


def _note_above(known: dict[str, _Open], first: Mapping[str, Any], *, is_listed: bool) -> None:
    """The post that a thread goes on with, if any: by its earliest answer, since a later one may be
    a text of its own."""
    above = _fediverse.id_of({"id": first.get("in_reply_to_id")})
    if above is None or not _fediverse.is_continued(first):
        return
    at = clean_line(first.get("created_at")) or ""
    if above not in known or at < known[above].below_at:
        known[above] = _Open(at, is_listed)


def _goes_on(parts: Iterable[Mapping[str, Any]], known: Mapping[str, _Open]) -> _Open | None:
    """The thread of later pages that goes on with one of these parts, as one text."""
    for part in parts:
        below = known.get(_fediverse.id_of(part) or "")
        if below and not _fediverse.is_pause(part, {"created_at": below.below_at}):
            return below
    return None


def _is_late(part: Mapping[str, Any], asked: Asked) -> bool:
    """After the window."""
    at = _posted_at(part)
    return asked.until is not None and at is not None and at >= asked.until


def _posted_at(post: Mapping[str, Any]) -> datetime | None:
    return read_instant(clean_line(post.get("created_at", post.get("createdAt"))))


def _is_before(instants: Iterable[datetime | None], asked: Asked) -> bool:
    """A page that lies before the window as a whole ends the paging: none is newer after it."""
    told = [at for at in instants if at]
    return asked.since is not None and bool(told) and max(told) < asked.since


# --- Misskey ----------------------------------------------------------------------------------


def _notes(memo: Mapping[str, str], paging: Mapping[str, str | int]) -> Step:
    request = source.notes_request(memo[_BASE], memo[_ID], paging)
    before = str(paging.get("untilId", ""))
    return Step(request, {**memo, _ASK: "notes", _BEFORE: before})


def _list_notes(fetched: Fetched, step: Step, asked: Asked) -> Page:
    notes = read_list(fetched)
    ids = [found for each in notes if (found := _fediverse.id_of(each))]
    if notes and not ids:
        raise ParseError(f"{fetched.final_url} lists notes without ids")
    _check(ids, step, fetched)
    with_answers = asked.options.get("replies") == "yes"
    entries, skipped = source.notes_entries(notes, step.memo[_BASE], with_answers=with_answers)
    if not ids or _is_before(map(_posted_at, notes), asked):
        return Page(entries, skipped=skipped)
    memo = {name: step.memo[name] for name in (_BASE, _ACCT, _ID)}
    return Page(entries, (_notes(memo, {"untilId": min(ids, key=_place_of)}),), skipped)


# --- RSS --------------------------------------------------------------------------------------


def _list_rss(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The newest posts of a server that tells visitors no more, with a word on that."""
    host = urlsplit(step.memo[_BASE]).netloc
    try:
        listing = feed.list_entries(fetched, Place(fetched.url, endpoints=asked.endpoints))
    except ParseError as error:
        raise ParseError(f"{host} lets members only read its accounts ({error})") from None
    count = len(listing.entries)
    word = f"{host} lets members only read further back than its newest {count} posts"
    return Page(listing.entries, skipped=(*listing.skipped, word))
