"""Common Crawl: its copies of the pages of a place, or all that it collected of the news.

    example.org        *.example.org        https://example.org/blog/*        an address        news

Section 8.2 of the notes on wire formats. The window bounds when copies were taken. When a post was
published, the copy itself says.

    crawls ─▶ of each that touches the window: number of pages ─▶ pages ─▶ rows, each with the
                                               place of one record in a file
    news   ─▶ of each month: names of files ─▶ files to be read whole
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from scraper.answers import read_list, read_object
from scraper.archive import instant_of
from scraper.decode import decode
from scraper.errors import FetchError, LimitError, ParseError
from scraper.past import _cdx, _news
from scraper.past.steps import Asked, Page, Step
from scraper.records import Capture, Entry, Fetched, Request

KIND = "commoncrawl"
OPTIONS = {
    _cdx.MATCH: _cdx.MATCH_OPTION,
    "copy": "first (the default) or last: which copy of an address is read",
}
NEWS = "news"
"""The target that is no place: the collection of news."""

AROUND = timedelta(weeks=6)
"""How far from the week in its name a crawl reaches, either way: most take two weeks, the first
ones took two months."""
MAX_PAGES = 100_000
"""Of one crawl's index: all of it has fewer."""
_FIELDS = "url,timestamp,status,mime,length,offset,filename"
_PAGES = "~mime:.*html.*"
_WEEK = re.compile(r"CC-MAIN-(\d{4})-(\d{2})")
_YEARS = re.compile(r"CC-MAIN-(\d{4})(?:-(\d{4}))?")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,60}")
_FILE = re.compile(r"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/=-]{0,500}\.warc\.gz")
_ASK, _CRAWL, _SIZE = "ask", "crawl", "size"
"""Memo: which question it is, of which crawl, and how many blocks of the index are a page."""


# --- asking -----------------------------------------------------------------------------------


def begin(asked: Asked) -> tuple[Step, ...]:
    """The list of crawls, or those of the news' files. Raises ParseError for a target or an option
    that is none."""
    if asked.target.strip().lower() == NEWS:
        if asked.options:
            raise ParseError(f"{NEWS} is read whole, and takes no option {min(asked.options)}")
        return tuple(Step(each, {_ASK: NEWS}) for each in _news.lists(asked))
    _cdx.place(asked)
    _cdx.pattern(asked)
    if asked.options.get("copy", "first") not in {"first", "last"}:
        raise ParseError(f'the option copy is first or last, and not "{asked.options["copy"]}"')
    return (Step(Request(f"{asked.endpoints.commoncrawl_index}/collinfo.json"), {_ASK: "crawls"}),)


def _step(asked: Asked, memo: Mapping[str, str], **more: str) -> Step:
    """A question to the index of one crawl, which says 404 where it has nothing."""
    wanted = _cdx.pattern(asked)
    query = [
        *_cdx.where(asked),
        ("output", "json"),
        ("filter", "=status:200"),
        ("filter", _PAGES),
        *([("filter", f"~url:.*(?:{wanted.pattern}).*")] if wanted else []),
        ("fields", _FIELDS),
        *([("pageSize", memo[_SIZE])] if _SIZE in memo else []),
        *more.items(),
    ]
    url = f"{asked.endpoints.commoncrawl_index}/{memo[_CRAWL]}-index?{urlencode(query)}"
    return Step(Request(url, answers=(404,)), memo)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:
    """Shorter pages, where one is more than a limit of ours allows."""
    if not isinstance(error, LimitError) or step.memo[_ASK] != "rows" or _SIZE in step.memo:
        return ()
    memo = {_ASK: "count", _CRAWL: step.memo[_CRAWL], _SIZE: "1"}
    return (_step(asked, memo, showNumPages="true"),)


# --- listing ----------------------------------------------------------------------------------


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The copies in one answer, or the way to them. Raises ParseError for other answers."""
    read = {"crawls": _crawls, "count": _count, "rows": _rows, NEWS: _files}
    return read[step.memo[_ASK]](fetched, step, asked)


def _crawls(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    names = [str(each.get("id")) for each in read_list(fetched)]
    known = [name for name in names if _NAME.fullmatch(name)]
    if not known:
        raise ParseError(f"{fetched.final_url} names no crawl")
    wanted = [name for name in known if may_touch(name, asked)]
    # the copy that is listed first stands for the page; the list begins with the newest crawl
    if asked.options.get("copy") != "last":
        wanted.reverse()
    steps = [_step(asked, {_ASK: "count", _CRAWL: name}, showNumPages="true") for name in wanted]
    lost = f"{fetched.final_url}: {len(names) - len(known)} crawls have no name"
    return Page(steps=tuple(steps), skipped=(lost,) if len(known) < len(names) else ())


def may_touch(crawl: str, asked: Asked) -> bool:
    """Whether a crawl of this name may have copies of the window; True where nobody can tell."""
    span = _span(crawl)
    if span is None:
        return True
    first, last = span
    return (asked.since is None or last >= asked.since) and (
        asked.until is None or first < asked.until
    )


def _span(crawl: str) -> tuple[datetime, datetime] | None:
    week, years = _WEEK.fullmatch(crawl), _YEARS.fullmatch(crawl)
    try:
        if week and int(week[2]) <= 53:
            monday = _instant(date.fromisocalendar(int(week[1]), min(int(week[2]), 52), 1))
            return monday - AROUND, monday + AROUND
        if years:
            last = int(years[2] or years[1])
            return _instant(date(int(years[1]), 1, 1)), _instant(date(last + 1, 1, 1))
    except ValueError:
        pass
    return None


def _instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _has_none(fetched: Fetched) -> bool:
    """Whether the index says that there are no copies. Raises ParseError for another 404."""
    if fetched.status != 404:
        return False
    said = str(read_object(fetched).get("message", ""))
    if not said.startswith("No Captures"):
        raise ParseError(f'{fetched.final_url} answered 404 and says "{said[:200]}"')
    return True


def _count(fetched: Fetched, step: Step, asked: Asked) -> Page:
    if _has_none(fetched):
        return Page()
    pages = read_object(fetched).get("pages")
    if not isinstance(pages, int) or not 0 <= pages <= MAX_PAGES:
        raise ParseError(f"{fetched.final_url} does not say how many pages it has")
    memo = {**step.memo, _ASK: "rows"}
    return Page(steps=tuple(_step(asked, memo, page=str(number)) for number in range(pages)))


def _rows(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    if _has_none(fetched):
        return Page()
    wanted = _cdx.pattern(asked)
    entries: list[Entry] = []
    skipped = []
    for row in _lines(fetched):
        stamp = str(row.get("timestamp", ""))
        try:
            entry = _entry(row, stamp, asked)
        except ValueError as error:
            skipped.append(_cdx.unreadable(row, "url", error))
            continue
        if _cdx.is_within(stamp, asked) and (wanted is None or wanted.search(str(row["url"]))):
            entries.append(entry)
    is_last = asked.options.get("copy") == "last"
    return Page(tuple(_cdx.one_of_each(entries, is_last=is_last)), skipped=tuple(skipped))


def _lines(fetched: Fetched) -> Iterator[Mapping[str, Any]]:
    """The objects, one a line. Raises ParseError where a line is none: the answer was cut."""
    for number, line in enumerate(decode(fetched.body, "utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise ParseError(f"{fetched.final_url}: line {number} is no JSON object")
        yield row


def _entry(row: Mapping[str, Any], stamp: str, asked: Asked) -> Entry:
    """Raises ValueError."""
    address, file = str(row.get("url", "")), str(row.get("filename", ""))
    if not _FILE.fullmatch(file):
        raise ValueError(f'"{file[:100]}" is no WARC file')
    offset, length = (int(str(row.get(name, ""))) for name in ("offset", "length"))
    if offset < 0 or length <= 0:
        raise ValueError(f"{length} bytes from {offset} on are no record")
    crawl = file.split("/")[1] if file.startswith("crawl-data/CC-MAIN-") else ""
    shown = urlencode({"url": address, "output": "json"})
    shown_at = f"{asked.endpoints.commoncrawl_index}/{crawl}-index?{shown}" if crawl else None
    return _cdx.entry_of(
        address,
        Capture(
            f"{asked.endpoints.commoncrawl_data}/{file}",
            instant_of(stamp),
            offset=offset,
            length=length,
            shown_at=shown_at,
        ),
    )


def _files(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    return _news.list_files(fetched, asked)
