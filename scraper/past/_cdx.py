"""Indexes of web archives (CDX): what may be asked for, and what a row says of a copy.

Section 8 of the notes on wire formats. The Wayback Machine and Common Crawl write the places that
are asked for in the same way, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from scraper import urls
from scraper.answers import read_json
from scraper.errors import ParseError
from scraper.past.steps import Asked
from scraper.platforms import post_key
from scraper.records import Capture, Entry, Fetched

MATCH = "match"
MATCH_OPTION = "a regular expression: only copies of addresses in which it is found"

MAX_SHOWN_CHARS = 200
"""Of an address that is none."""

_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_HOST = re.compile(r"[^\s/*?#@]+\.[^\s/*?#@.]+(?::\d+)?")


def place(asked: Asked) -> str:
    """The addresses that are wanted, as both indexes write them:

        ada.example/*       a host                 *.ada.example       a domain with its hosts
        ada.example/blog/*  a beginning            ada.example/bye     one address

    Raises ParseError for a target that is none of these.
    """
    target = _SCHEME.sub("", asked.target.strip(), count=1)
    is_domain = target.startswith("*.")
    bare = target.removeprefix("*.").removesuffix("*") if is_domain else target.removesuffix("*")
    host = _HOST.match(bare)
    if "*" in bare or host is None or (is_domain and bare[host.end() :] not in {"", "/"}):
        raise _refused(asked)
    try:
        # a beginning may end within a word, so nothing is put after it
        address = urls.canonical(f"https://{bare}").removeprefix("https://")
    except ValueError as error:
        raise _refused(asked) from error
    if is_domain:
        return f"*.{address.removesuffix('/')}"
    is_whole_host = address.partition("/")[2] == ""
    return f"{address}*" if is_whole_host or target.endswith("*") else address


def where(asked: Asked) -> list[tuple[str, str]]:
    """The same as what is asked. Raises ParseError."""
    wanted = place(asked)
    if wanted.endswith("*") and not wanted.endswith("/*"):
        # only what ends with a part of a path may be written with the sign
        return [("url", wanted.removesuffix("*")), ("matchType", "prefix")]
    return [("url", wanted)]


def _refused(asked: Asked) -> ParseError:
    return ParseError(
        f'"{asked.target}" is nothing that an archive has copies of; give a host (example.org), a '
        'domain with all its hosts ("*.example.org"), a beginning ("example.org/blog/*") or an '
        "address"
    )


def pattern(asked: Asked) -> re.Pattern[str] | None:
    """What addresses must hold; None: anything. Raises ParseError for what is no expression."""
    given = asked.options.get(MATCH, "")
    try:
        return re.compile(given) if given else None
    except re.error as error:
        raise ParseError(f'"{given}" is no regular expression: {error}') from error


def first_stamp(asked: Asked) -> str | None:
    """The first second of the window, 14 digits."""
    return f"{asked.since:%Y%m%d%H%M%S}" if asked.since else None


def last_stamp(asked: Asked) -> str | None:
    """The last second of the window, 14 digits; indexes take both ends in."""
    return f"{asked.until - timedelta(seconds=1):%Y%m%d%H%M%S}" if asked.until else None


def is_within(stamp: str, asked: Asked) -> bool:
    """Whether a copy was taken in the window."""
    return (first_stamp(asked) or "0") <= stamp <= (last_stamp(asked) or "9")


def read_table(fetched: Fetched) -> tuple[list[dict[str, str]], str | None]:
    """The rows of the Wayback Machine's index, by the names in the first, and the key with which
    the next are asked for, as it came; None where these are the last. Raises ParseError for what
    is no table."""
    table = read_json(fetched) if fetched.body.strip() else []
    if not isinstance(table, list) or not all(isinstance(row, list) for row in table):
        raise ParseError(f"{fetched.final_url} did not answer with a table")
    key = None
    if len(table) >= 2 and table[-2] == [] and len(table[-1]) == 1:
        key = str(table[-1][0])
        table = table[:-2]
    if not table:
        return [], key
    names, *found = table
    short = [row for row in found if len(row) != len(names)]
    if short:
        raise ParseError(f"{fetched.final_url} answered with rows of other lengths: {short[:1]}")
    return [dict(zip(map(str, names), map(str, row), strict=True)) for row in found], key


def entry_of(address: str, capture: Capture) -> Entry:
    """The entry of a copy. Raises ValueError for what is no web address."""
    url = urls.canonical(address)
    return Entry(url, post_key(url), capture=capture)


def one_of_each(entries: Iterable[Entry], *, is_last: bool = False) -> list[Entry]:
    """Of all copies of a post the first, or the last, in the order of their posts."""
    kept: dict[str, Entry] = {}
    for entry in entries:
        both = (kept.get(entry.key, entry), entry)
        kept[entry.key] = (max if is_last else min)(both, key=_taken_at)
    return list(kept.values())


def _taken_at(entry: Entry) -> datetime:
    return entry.capture.taken_at if entry.capture else datetime.max.replace(tzinfo=UTC)


def unreadable(row: Mapping[str, object], name: str, error: ValueError) -> str:
    """Why a row names no copy."""
    return f"{str(row.get(name))[:MAX_SHOWN_CHARS]}: {error}"
