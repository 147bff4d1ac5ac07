"""The archive of a mailing list, month by month: Mailman 2 (Pipermail) and 3 (HyperKitty).

Section 5.2 of the notes on wire formats. Pipermail's page names its months; HyperKitty exports any
days, so it is asked for each month of the window. Without a beginning it is asked for the months of
two years, and for each year before, since nothing says when somebody wrote there first. What is
more than a limit of ours allows is asked for in halves; what fails costs nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from scraper import urls
from scraper.errors import FetchError, LimitError, ParseError
from scraper.pages import is_html
from scraper.past.steps import Asked, Page, Step
from scraper.records import Fetched, Request
from scraper.sources import _mail, mailinglist

KIND = "mailinglist"

MONTHS = 24
"""Asked for one by one where no beginning is given; before that, years."""
FIRST_YEAR = 1990
"""Nothing older is asked for."""
SLACK = timedelta(days=2)
"""Senders' clocks go wrong, and archives are late."""
_START, _END, _ARCHIVE, _MONTHLY = "start", "end", "archive", "monthly"
"""Memo: the days of an export, the end exclusive, and of which archive; the file of a month."""


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
    last = ((asked.until or asked.asked_at or datetime.now(UTC)) + SLACK).date()
    first = (asked.since - SLACK).date() if asked.since else None
    return tuple(_export(found.url, start, end) for start, end in _stretches(first, last))


def _stretches(first: date | None, last: date) -> Iterator[tuple[date, date]]:
    """The days that are asked for together, the latest first; their ends are exclusive."""
    oldest = first.replace(day=1) if first else date(FIRST_YEAR, 1, 1)
    start, months = last.replace(day=1), 0
    while start >= oldest:
        yield start, (start + timedelta(days=32)).replace(day=1)
        months += 1
        if first is None and months >= MONTHS and start.month == 1:
            break
        start = (start - timedelta(days=1)).replace(day=1)
    if first is None:
        for year in range(start.year - 1, FIRST_YEAR - 1, -1):
            yield date(year, 1, 1), date(year + 1, 1, 1)


def _export(url: str, start: date, end: date) -> Step:
    memo = {_START: start.isoformat(), _END: end.isoformat(), _ARCHIVE: url}
    request = mailinglist.export_request(url, start, end)
    return Step(request, memo, f"{start} to {end}")


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:  # noqa: ARG001
    """Halves of a month that is more than a limit of ours allows."""
    if not isinstance(error, LimitError) or _START not in step.memo:
        return ()
    start, end = date.fromisoformat(step.memo[_START]), date.fromisoformat(step.memo[_END])
    middle = start + (end - start) // 2
    if middle == start:
        return ()
    url = step.memo[_ARCHIVE]
    return _export(url, middle, end), _export(url, start, middle)


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The months that an archive's page names, or the messages of one. Raises ParseError."""
    if _START not in step.memo and _MONTHLY not in step.memo and is_html(fetched):
        return _months(fetched, asked)
    return _messages(fetched) if fetched.body.strip() else Page()


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
