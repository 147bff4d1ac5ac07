"""EDGAR: all Forms 8-K in which a company told who left (item 5.02), or in which words stand.

    7654321      QLLN      Quillon Systems, Inc.      https://www.sec.gov/edgar/browse/?CIK=7654321
    search:"Quillon Systems" resign                   (full text, all companies, since 2001)
    https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=8-K       (all that have one)

Section 10a of the notes on wire formats:

    ticker or name ─▶ number ─▶ the newest part of the company's list ─▶ its older parts
    words ─▶ the days asked for ─┬▶ page after page of hits
                                 └▶ both halves of the days, where there are too many hits
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from scraper import urls
from scraper.answers import dig, read_object
from scraper.errors import ParseError
from scraper.past.steps import Asked, Page, Step
from scraper.platforms.sec import (
    columns_in,
    dashed,
    filings_in,
    older_lists,
    older_url,
    submissions_url,
)
from scraper.records import Fetched, Request
from scraper.sources import sec as source

KIND = "sec"

MAX_HITS = 10_000
"""The search, an Elasticsearch, leads no further and counts no more (unverified); of more hits
the days are halved."""
SEARCHED_SINCE = date(2001, 1, 1)
"""What was filed before is not in the full-text search."""
FILED_AFTER = timedelta(days=5)
"""At most, between the evening on which a filing is accepted and the day of its filing."""

_ASK, _NAMED, _CIK, _NAME = "ask", "named", "cik", "name"
"""Memo: which question it is; the ticker or name to be found; the company."""
_WORDS, _FIRST, _LAST, _FROM = "words", "first", "last", "from"
"""Memo: what is searched for, in which days, from which hit on."""
_SEARCH = re.compile(r"search:\s*(.*)", re.IGNORECASE | re.DOTALL)


# --- asking -----------------------------------------------------------------------------------


def begin(asked: Asked) -> tuple[Step, ...]:
    """The company's list, or the way to it, or the search. Raises ParseError, also where nobody
    says whom the SEC can reach."""
    source.need_contact(asked.contact)
    target = asked.target.strip()
    words = _SEARCH.fullmatch(target)
    if words and words[1]:
        return _search_all(asked, words[1])
    if "://" in target:
        target = _company_at(target, asked)
        if not target:
            return _search_all(asked, source.HEADING)
    if not target or words:
        raise ParseError("give a CIK, a ticker, a company's name, or search:WORDS")
    if re.fullmatch(r"[0-9]{1,10}", target):
        return (_company(asked, target),)
    return (Step(Request(source.tickers_url(asked.endpoints)), {_ASK: "number", _NAMED: target}),)


def _company_at(url: str, asked: Asked) -> str:
    """The company whose page this is; empty for the list of all. Raises ParseError."""
    try:
        known = source.recognise_url(urls.canonical(url), asked.endpoints)
    except ValueError:
        known = None
    if known is None:
        raise ParseError(
            f"{url} is no company's page at EDGAR; give a CIK, a ticker, the company's name, or "
            "search:WORDS"
        )
    return known.options.get("company", "")


def _company(asked: Asked, cik: str) -> Step:
    return Step(Request(submissions_url(asked.endpoints, cik)), {_ASK: "company"})


def _search_all(asked: Asked, words: str) -> tuple[Step, ...]:
    """The search over all days of the window; nothing where it lies before the first."""
    first = max(asked.since.date(), SEARCHED_SINCE) if asked.since else SEARCHED_SINCE
    last = (asked.until - timedelta(microseconds=1)).date() if asked.until else _today(asked)
    return (_search(asked, words, first, last),) if first <= last else ()


def _today(asked: Asked) -> date:
    return (asked.asked_at or datetime.max.replace(tzinfo=UTC)).date()


def _search(asked: Asked, words: str, first: date, last: date, start: int = 0) -> Step:
    memo = {_FIRST: first.isoformat(), _LAST: last.isoformat(), _FROM: str(start)}
    request = source.search_request(asked.endpoints, words, first, last, start)
    return Step(request, {_ASK: "search", _WORDS: words, **memo})


# --- listing ----------------------------------------------------------------------------------


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The filings of one answer, or the way to them. Raises ParseError for other answers."""
    read = {"number": _find, "company": _newest, "older": _older, "search": _found}
    return read[step.memo[_ASK]](fetched, step, asked)


def _find(fetched: Fetched, step: Step, asked: Asked) -> Page:
    listed, named = read_object(fetched), step.memo[_NAMED]
    cik = source.find_company(listed, "ticker", named) or source.find_company(
        listed, "title", named
    )
    if cik is None:
        raise ParseError(
            f'the SEC knows no company of the ticker or name "{named}"; give its CIK, or '
            f"search:{named} for all filings in which it stands"
        )
    return Page(steps=(_company(asked, cik),))


def _newest(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    cik, name, data = source.read_company(fetched)
    memo = {_ASK: "older", _CIK: cik, _NAME: name or ""}
    first, last = _days(asked)
    older = [each for each in older_lists(data) if each.may_hold(first, last)]
    steps = tuple(Step(Request(older_url(asked.endpoints, each.name)), memo) for each in older)
    return _page(data, cik, name, steps, fetched)


def _older(fetched: Fetched, step: Step, asked: Asked) -> Page:  # noqa: ARG001
    return _page(read_object(fetched), step.memo[_CIK], step.memo[_NAME] or None, (), fetched)


def _page(
    data: dict[str, object],
    cik: str,
    name: str | None,
    steps: tuple[Step, ...],
    fetched: Fetched,
) -> Page:
    numbers = _checked(columns_in(data), fetched)
    wanted = [each for each in filings_in(data) if source.is_departure(each)]
    lost = sum(dashed(number) is None for number in numbers)
    word = f"{lost} filings in {fetched.final_url} have no number"
    entries = tuple(source.entry_of(cik, each, name) for each in wanted)
    return Page(entries, steps, skipped=(word,) if lost else ())


def _checked(columns: object, fetched: Fetched) -> list[object]:
    """The column of numbers. Raises ParseError where a column is missing or shorter: its lines
    would be passed over in silence."""
    numbers, *others = (dig(columns, name) for name in ("accessionNumber", "form", "items"))
    lengths = {len(each) if isinstance(each, list) else -1 for each in (numbers, *others)}
    if len(lengths) != 1 or -1 in lengths:
        raise ParseError(f"{fetched.final_url} answered without whole columns of filings")
    assert isinstance(numbers, list), numbers
    return numbers


def _days(asked: Asked) -> tuple[str, str]:
    """The days on which what was accepted in the window can have been filed."""
    first = asked.since.date().isoformat() if asked.since else "0000-01-01"
    last = (asked.until + FILED_AFTER).date().isoformat() if asked.until else "9999-12-31"
    return first, last


# --- the search -------------------------------------------------------------------------------


def _found(fetched: Fetched, step: Step, asked: Asked) -> Page:
    hits, total = source.read_hits(fetched)
    words, start = step.memo[_WORDS], int(step.memo[_FROM])
    first, last = (date.fromisoformat(step.memo[name]) for name in (_FIRST, _LAST))
    if total >= MAX_HITS and first < last:
        middle = first + (last - first) // 2
        later = _search(asked, words, middle + timedelta(days=1), last)
        return Page(steps=(later, _search(asked, words, first, middle)))
    entries, skipped = source.found_entries(hits)
    end = start + len(hits)
    if end >= total:
        word = f"{first}: the search shows no more than {end} hits of one day"
        return Page(entries, skipped=(*skipped, word) if total >= MAX_HITS else skipped)
    if not hits:
        raise ParseError(f"{fetched.final_url} counts {total} hits and ends at {end}")
    return Page(entries, (_search(asked, words, first, last, end),), skipped)
