"""Hacker News since 2006: what a search finds, what a user posted, what was said in a thread.

    who left quillon        author:adafalk        https://hn.algolia.com/?q=quillon
    https://news.ycombinator.com/user?id=adafalk  https://news.ycombinator.com/item?id=49000001

Section 4 of the notes on wire formats. The search gives no more than 1,000 hits for one question,
on whatever page, so no page is ever turned: each question ends at the second of the oldest hit of
the answer before.

    newest hits ─▶ at that second and before ─▶ … ─▶ an answer that holds all that there is
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from math import ceil
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from scraper import urls
from scraper.answers import count_in, rows
from scraper.errors import FetchError, LimitError, ParseError
from scraper.markup import clean_line
from scraper.past.steps import Asked, Page, Step
from scraper.platforms import bare_host
from scraper.records import Fetched, Request
from scraper.sources import hackernews as source

KIND = "hackernews"
OPTIONS = {
    "tags": "story, comment, or both as (story,comment); default: story; of an author or a "
    "thread: both",
    "comments": "yes: also what is said below each story that is found",
}

HITS = 1000
"""Asked for at once; the search gives no more for one question."""
FEWEST_HITS = 10
"""Asked for where more made an answer too long, or too slow."""
_AUTHOR = re.compile(r"author:([A-Za-z0-9_-]{1,40})")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_BOTH = "(story,comment)"
_QUERY, _TAGS, _TO, _SEEN, _SIZE = "query", "tags", "to", "seen", "size"
"""Memo: what is searched for, the last second that is asked for, the hits of that second that were
listed before, and how many hits are asked for."""


# --- asking -----------------------------------------------------------------------------------


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest hits of the window. Raises ParseError for an address that names nothing here."""
    query, types, scope = _wanted(asked)
    types = asked.options.get("tags", "").replace(" ", "") or types
    return (_step(asked, query, f"{types},{scope}" if scope else types),)


def _wanted(asked: Asked) -> tuple[str, str, str]:
    """Words, types of items, and the tag of a user or a thread. Raises ParseError."""
    target = asked.target.strip()
    named = _AUTHOR.fullmatch(target)
    if named:
        return "", _BOTH, f"author_{named[1]}"
    if target and not _ADDRESS.match(target):
        return target, "story", ""
    try:
        url = urls.canonical(target)
        thread, known = _thread(url), source.recognise_url(url, asked.endpoints)
    except ValueError:
        thread, known = None, None
    if thread:
        return "", _BOTH, f"story_{thread}"
    if known is None:
        raise ParseError(
            f'"{target}" names nothing of Hacker News; give words to search for, '
            '"author:NAME", or the address of a user, a thread or a search'
        )
    author = known.options.get("author")
    scope = f"author_{author}" if author else ""
    return known.options.get("query", ""), known.options.get("tags", "story"), scope


def _thread(url: str) -> str | None:
    """The number of the story that an address leads to."""
    parts = urlsplit(url)
    number = parse_qs(parts.query).get("id", [""])[0]
    is_item = bare_host(parts) == "news.ycombinator.com" and parts.path == "/item"
    return number if is_item and re.fullmatch(r"[0-9]{1,12}", number) else None


def _step(
    asked: Asked,
    query: str,
    tags: str,
    to: int | None = None,
    seen: str = "",
    size: int = HITS,
) -> Step:
    """What was posted until the end of a second, both ends of the window included."""
    if to is None and asked.until is not None:
        to = ceil(asked.until.timestamp()) - 1
    bounds = [f"created_at_i>={ceil(asked.since.timestamp())}"] if asked.since else []
    bounds += [f"created_at_i<={to}"] if to is not None else []
    told = {"query": query, "tags": tags, "hitsPerPage": str(size)}
    if bounds:
        told["numericFilters"] = ",".join(bounds)
    url = f"{asked.endpoints.hackernews_search}/search_by_date?{urlencode(told)}"
    memo = {_QUERY: query, _TAGS: tags, _SEEN: seen, _SIZE: str(size)}
    return Step(Request(url), {**memo, **({_TO: str(to)} if to is not None else {})})


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:
    """Fewer hits, where so many are more than a limit of ours allows."""
    memo, size = step.memo, int(step.memo[_SIZE]) // 10
    if not isinstance(error, LimitError) or size < FEWEST_HITS:
        return ()
    to = int(memo[_TO]) if _TO in memo else None
    return (_step(asked, memo[_QUERY], memo[_TAGS], to, memo[_SEEN], size),)


# --- listing ----------------------------------------------------------------------------------


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The hits that no answer listed before. Raises ParseError for what is no answer to this
    question."""
    data = source.read_answer(fetched)
    listed, total = data["hits"], count_in(data, "nbHits")
    hits = rows(listed)
    if not listed and total:
        raise ParseError(f"{fetched.final_url} found {total} hits and lists none of them")
    _check(hits, step, asked, fetched)
    seen = frozenset(step.memo.get(_SEEN, "").split())
    new = [hit for hit in hits if _number(hit) not in seen]
    entries, skipped = source.entries_of(new)
    # the count of many hits is a guess: a full answer is no last one
    is_cut = total > len(listed) or len(listed) >= int(step.memo[_SIZE])
    older, lost = _older(hits, step, asked) if is_cut else ((), ())
    lost += ("something among the hits that is none",) * (len(listed) - len(hits))
    return Page(
        entries,
        steps=(*older, *_below(new, asked)),
        skipped=(*skipped, *lost),
        total=total if _tells_all(step, asked) else None,
    )


def _tells_all(step: Step, asked: Asked) -> bool:
    """Whether an answer counts all that the run will list: the first, and only where nothing is
    asked for besides."""
    (first,) = begin(asked)
    is_first = {**step.memo, _SIZE: ""} == {**first.memo, _SIZE: ""}
    return is_first and asked.options.get("comments") != "yes"


def _check(hits: list[dict[str, Any]], step: Step, asked: Asked, fetched: Fetched) -> None:
    """An answer that did not heed the window would be listed for ever."""
    last = step.memo.get(_TO)
    for at in filter(None, map(source.posted_at, hits)):
        is_late = last is not None and at.timestamp() >= int(last) + 1
        if is_late or (asked.since is not None and at < asked.since):
            raise ParseError(
                f"{fetched.final_url} lists a hit of {at:%Y-%m-%d %H:%M:%S}, "
                "outside the window that was asked for"
            )


def _older(
    hits: list[dict[str, Any]], step: Step, asked: Asked
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The question for what is left, and a word on what it cannot reach.

    The oldest second is asked for again, since more may have been posted in it than was listed.
    """
    dated = [(at, hit) for hit in hits if (at := source.posted_at(hit))]
    if not dated:
        raise ParseError("more hits than are listed, and none of these says when it was posted")
    query, tags, size = step.memo[_QUERY], step.memo[_TAGS], int(step.memo[_SIZE])
    oldest = min(_second(at) for at, _ in dated)
    if str(oldest) == step.memo.get(_TO):
        lost = f"{len(hits)} hits in the second {oldest}: what else was posted in it is not told"
        return (_step(asked, query, tags, oldest - 1, size=size),), (lost,)
    shared = (_number(hit) for at, hit in dated if _second(at) == oldest)
    seen = " ".join(filter(None, shared))
    return (_step(asked, query, tags, oldest, seen, size),), ()


def _second(at: datetime) -> int:
    return int(at.timestamp())


def _number(hit: Mapping[str, Any]) -> str:
    return clean_line(hit.get("objectID")) or ""


def _below(hits: list[dict[str, Any]], asked: Asked) -> tuple[Step, ...]:
    """Questions for the comments of the stories among the hits, where they are wanted."""
    if asked.options.get("comments") != "yes":
        return ()
    return tuple(
        _step(asked, "", f"comment,story_{_number(hit)}")
        for hit in hits
        if count_in(hit, "num_comments") and _number(hit).isdigit()
    )
