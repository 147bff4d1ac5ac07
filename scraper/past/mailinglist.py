"""The archive of a mailing list, month by month: Mailman 2 (Pipermail) and 3 (HyperKitty).

Section 5.2 of the notes on wire formats. Pipermail's page names its months; HyperKitty exports any
days, so it is asked month after month, back to the window's beginning, or until there was nothing
for `EMPTY_MONTHS` in a row.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from scraper import urls
from scraper.errors import ParseError
from scraper.pages import is_html
from scraper.past.steps import Asked, Page, Step
from scraper.records import Fetched, Request
from scraper.sources import _mail, mailinglist

KIND = "mailinglist"

EMPTY_MONTHS = 24
"""In which nobody wrote; lists fall silent for a year, and begin somewhere."""
FIRST_YEAR = 1990
"""Nothing older is asked for."""
SLACK = timedelta(days=2)
"""Senders' clocks go wrong, and archives are late."""
_START, _EMPTY, _MONTHLY = "start", "empty", "monthly"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The archive's page, or its last month. Raises ParseError for what is no archive."""
    found = mailinglist.recognise_url(asked.target, asked.endpoints)
    if found is None:
        raise ParseError(
            f"{asked.target} is no archive of a mailing list; give its address, such as "
            "https://lists.example/pipermail/dev/"
        )
    if not mailinglist.is_hyperkitty(found.url):
        return (Step(Request(found.url)),)
    last = asked.until or asked.asked_at or datetime.now(UTC)
    return (_month_step(found.url, (last + SLACK).date().replace(day=1), 0),)


def _month_step(url: str, start: date, empty: int) -> Step:
    end = (start + timedelta(days=32)).replace(day=1)
    request = mailinglist.export_request(url, start, end)
    return Step(request, {_START: start.isoformat(), _EMPTY: str(empty), "archive": url})


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The months that an archive's page names, or the messages of one. Raises ParseError."""
    if _START not in step.memo and _MONTHLY not in step.memo and is_html(fetched):
        return _months(fetched, asked)
    page = _messages(fetched) if fetched.body.strip() else Page()
    return _before(page, step, asked) if _START in step.memo else page


def _months(fetched: Fetched, asked: Asked) -> Page:
    base = fetched.final_url.rpartition("/")[0]
    due = [name for name in mailinglist.files_in(fetched) if _may_touch(name, asked)]
    return Page(
        steps=tuple(
            Step(Request(urls.canonical(f"{base}/{name}")), {_MONTHLY: name}) for name in due
        )
    )


def _may_touch(name: str, asked: Asked) -> bool:
    month = mailinglist.month_of(name)
    if month is None:
        return True
    start = datetime(*month, 1, tzinfo=UTC)
    end = (start + timedelta(days=32)).replace(day=1)
    is_before = asked.since is not None and end + SLACK < asked.since
    return not is_before and (asked.until is None or start - SLACK < asked.until)


def _messages(fetched: Fetched) -> Page:
    entries, skipped = [], []
    for one in _mail.split(fetched):
        try:
            entries.append(_mail.entry(one, mailinglist.address_of(fetched), fetched))
        except ValueError as error:
            skipped.append(str(error))
    return Page(tuple(entries), skipped=tuple(skipped))


def _before(page: Page, step: Step, asked: Asked) -> Page:
    """With the month before, where there may be one."""
    start = date.fromisoformat(step.memo[_START])
    empty = 0 if page.entries else int(step.memo[_EMPTY]) + 1
    oldest = asked.since.date() if asked.since else date(FIRST_YEAR, 1, 1)
    if start <= oldest or (asked.since is None and empty >= EMPTY_MONTHS):
        return page
    earlier = (start - timedelta(days=1)).replace(day=1)
    return Page(
        page.entries,
        (_month_step(step.memo["archive"], earlier, empty),),
        page.skipped,
    )
