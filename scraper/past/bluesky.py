"""Bluesky: all that an account posted, the newest first.

    ada.example        did:plc:…        https://bsky.app/profile/ada.example

Section 2 of the notes on wire formats: the public interface gives an account's feed page after
page until none is left. The account's repository holds the same posts, but not the author's wish
to be shown to members only, so it is not asked.

A thread is one post, at its beginning. Pages go back in time, so its later parts are met first:
what they go on with is noted from page to page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from scraper.answers import read_object
from scraper.errors import ParseError
from scraper.past.steps import Asked, Page, Step
from scraper.platforms.bluesky import author_of, reference_to, told_at
from scraper.records import Entry, Fetched
from scraper.sources import bluesky as source

KIND = "bluesky"
OPTIONS = source.OPTIONS

MAX_OPEN = 200
"""Beginnings of threads that are noted for further pages: some were deleted and never come."""
MAX_EMPTY = 10
"""Pages without an item, one after the other, that still lead on."""
_ACTOR, _OPEN, _CUT, _EMPTY = "actor", "open", "cut", "empty"
"""Memo: who is asked for, keys of posts with which listed ones go on, of those with which go on
what lies after the window, and empty pages so far."""


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest posts. Raises ParseError for a target that is no account."""
    actor = source.account_in(asked.target.strip())
    if actor is None:
        raise ParseError(
            f'"{asked.target}" names no account of Bluesky; give a handle (ada.example), a DID '
            "(did:plc:…) or the address of a profile"
        )
    return (Step(source.account_request(asked.endpoints, actor), {_ACTOR: actor}),)


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The posts of one page. Raises ParseError for other answers, and for an account that does not
    want to be shown to us."""
    data = read_object(fetched)
    items = source.items_in(data, fetched)
    own = source.own_items(items, step.memo[_ACTOR])
    wanted = own if asked.options.get("replies") == "yes" else _without_answers(own)
    late, inside = _parted(wanted, asked)
    noted, cut = (frozenset(step.memo.get(name, "").split()) for name in (_OPEN, _CUT))
    cut |= source.continued_by(late)
    entries, skipped = source.entries_of(inside, is_complete=True, continued=noted)
    met = _keys(items)
    memo = {
        # handles change, also while a long past is read
        _ACTOR: author_of(source.account_of(own)) or step.memo[_ACTOR],
        _OPEN: _written((source.continued_by(inside) | noted) - met),
        _CUT: _written(cut - met),
        _EMPTY: "0" if items else str(int(step.memo.get(_EMPTY, "0")) + 1),
    }
    return Page(
        _dated((_by_address(each) if each.key in cut else each for each in entries), inside),
        steps=() if _is_before(items, asked) else _older(data.get("cursor"), memo, asked),
        skipped=skipped,
    )


def _parted(
    wanted: list[dict[str, Any]], asked: Asked
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What lies after the window, and the rest."""
    if asked.until is None:
        return [], wanted
    late = [item for item in wanted if _is_late(item, asked.until)]
    return late, [item for item in wanted if not _is_late(item, asked.until)]


def _is_late(item: Mapping[str, Any], until: datetime) -> bool:
    at = told_at(item.get("post"))
    return at is not None and at >= until


def _by_address(entry: Entry) -> Entry:
    """Without its text, which goes on after the window."""
    return Entry(entry.url, entry.key, published_at=entry.published_at)


def _written(keys: Iterable[str]) -> str:
    return " ".join(sorted(keys)[:MAX_OPEN])


def _without_answers(own: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item for item in own if not source.is_answer(item)]


def _dated(entries: Iterable[Entry], wanted: Iterable[Mapping[str, Any]]) -> tuple[Entry, ...]:
    """A thread is of the instant at which it begins, whichever part led to it."""
    begun = {str(item["post"]["uri"]): source.begun_at(item) for item in wanted if _key(item)}
    at = {reference_to({"uri": uri}).key: instant for uri, instant in begun.items()}
    return tuple(replace(entry, published_at=at.get(entry.key)) for entry in entries)


def _keys(items: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    return frozenset(filter(None, map(_key, items)))


def _key(item: Mapping[str, Any]) -> str | None:
    """None for what is no post."""
    view = item.get("post")
    return reference_to(view).key if author_of(view) else None


def _is_before(items: Iterable[Mapping[str, Any]], asked: Asked) -> bool:
    """A page that lies before the window as a whole ends the paging: none is newer after it."""
    placed = [at for at in map(source.placed_at, items) if at]
    return asked.since is not None and bool(placed) and max(placed) < asked.since


def _older(cursor: object, memo: Mapping[str, str], asked: Asked) -> tuple[Step, ...]:
    """The next page; nothing at the end. Raises ParseError where nothing but pages come."""
    if not isinstance(cursor, str) or not cursor:
        return ()
    if int(memo[_EMPTY]) > MAX_EMPTY:
        raise ParseError(f"Bluesky leads from one empty page of {memo[_ACTOR]} to the next")
    return (Step(source.account_request(asked.endpoints, memo[_ACTOR], cursor), memo),)
