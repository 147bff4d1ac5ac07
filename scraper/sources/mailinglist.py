"""Mailing lists: the public archives of Mailman 2 (Pipermail) and Mailman 3 (HyperKitty).

    https://lists.example/pipermail/dev/
    https://lists.example/archives/list/dev@lists.example/

Section 5.2 of the notes on wire formats. The archive's own page is read first: in Pipermail it
names the months, of which the newest is read, and at a month's turn the one before; HyperKitty
exports whatever came since the last reading.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from urllib.parse import unquote, urlencode, urlsplit

from scraper import urls
from scraper.dates import read_instant
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.pages import is_html
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources import _mail

KIND = "mailinglist"

#: Messages of one answer, and of the first one: what is older is for a backfill.
MAX_MESSAGES = 2000
MAX_FIRST_MESSAGES = 100
#: Months of Pipermail that one reading goes back through.
MAX_MONTHS = 3
#: HyperKitty is asked for no more days than these.
MAX_DAYS = 31
#: Senders' clocks go wrong, and archives are late.
SLACK = timedelta(days=2)
#: Reasons kept for messages that could not be read.
MAX_SKIPPED = 20

_PIPERMAIL = re.compile(
    r"(.*/pipermail/[^/]+)(?:/(?:[^/]*|[^/]+/(?:thread|date|subject|author)\.html))?"
)
_HYPERKITTY = re.compile(
    r"(.*/(?:archives|hyperkitty)/list/[^/]+@[^/]+)"
    r"(?:/(?:latest|recent-activity|\d{4}(?:/\d{1,2}(?:/\d{1,2})?)?)?/?)?"
)
_FILE = re.compile(r"""href\s*=\s*["']?([^"'\s<>/]{1,80}\.txt(?:\.gz)?)["'\s>]""", re.IGNORECASE)
_THREADS = re.compile(r"""href\s*=\s*["']?[^"'\s<>]{1,80}/(?:thread|date)\.html""", re.IGNORECASE)
#: Mailman's page for an archive without messages links to its list, whatever its language.
_LIST_PAGE = re.compile(r"""href\s*=\s*["']?[^"'\s<>]{0,200}/listinfo/""", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\w{3,9})\.txt")

# What is remembered: when the newest message was sent, and the months still to be read.
_NEWEST, _WAITING = "newest", "waiting"


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Any page of an archive but those of single messages."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    found = _PIPERMAIL.fullmatch(path) or _HYPERKITTY.fullmatch(path)
    if not found:
        return None
    name = found[1].rpartition("/")[2]
    return Recognised(KIND, urls.canonical(f"{parts.scheme}://{parts.netloc}{found[1]}/"), name)


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """What the archive's page leads to, or the messages of a mailbox. Raises ParseError."""
    if place.before is None and is_html(fetched):
        return _led_on(fetched, place)
    return _messages(fetched, place)


# --- the archive's page -----------------------------------------------------------------------


def _led_on(fetched: Fetched, place: Place) -> Listing:
    if is_hyperkitty(fetched.final_url):
        return Listing((), next=_export(fetched, place))
    files = files_in(fetched)
    if not files:
        return Listing(())
    base = fetched.final_url.rpartition("/")[0]
    chosen = files[:1] if place.is_first_read else _due(files, place)
    return _listing([], {_WAITING: json.dumps([f"{base}/{name}" for name in chosen])})


def files_in(fetched: Fetched) -> list[str]:
    """The monthly texts that an archive's page names; none where it has no messages yet. Raises
    ParseError for another page."""
    page = decode(fetched.body, fetched.charset)
    files = list(dict.fromkeys(_FILE.findall(page)))
    if not files and not (_LIST_PAGE.search(page) and not _THREADS.search(page)):
        raise ParseError(
            f"{fetched.final_url} names no monthly texts; give the address of a list's archive, "
            "such as https://lists.example/pipermail/dev/"
        )
    return files


def _due(files: list[str], place: Place) -> list[str]:
    """The newest first, back to the one that held the newest message at the last reading."""
    newest = read_instant(place.last_memo.get(_NEWEST))
    months = [month_of(name) for name in files[:MAX_MONTHS]]
    if newest is None or None in months:
        return files[:2]
    since = (newest.year, newest.month)
    due = [name for name, month in zip(files, months, strict=False) if month and month >= since]
    return due or files[:1]


def month_of(name: str) -> tuple[int, int] | None:
    """Year and month of a monthly file, by its name."""
    found = _MONTH.match(name)
    at = read_instant(f"1 {found[2]} {found[1]}") if found else None
    return (at.year, at.month) if at else None


def _export(fetched: Fetched, place: Place) -> Request:
    """The mailbox of the last days; the end is exclusive, and clocks go wrong."""
    newest = read_instant(place.last_memo.get(_NEWEST))
    longest = fetched.fetched_at - timedelta(days=MAX_DAYS)
    start = max(newest - SLACK, longest) if newest else longest
    return export_request(fetched.final_url, start.date(), (fetched.fetched_at + SLACK).date())


def is_hyperkitty(url: str) -> bool:
    """Whether an address is one of Mailman 3's archives."""
    return bool(_HYPERKITTY.fullmatch(unquote(urlsplit(url).path)))


def export_request(url: str, start: date, end: date) -> Request:
    """The mailbox of some days of such an archive; the end is exclusive."""
    base = url.partition("?")[0]
    found = _HYPERKITTY.fullmatch(urlsplit(unquote(base)).path)
    assert found, base
    site = "/".join(base.split("/")[:3])
    archive = urls.canonical(f"{site}{found[1]}/")
    days = {"start": start.isoformat(), "end": end.isoformat()}
    return Request(f"{archive}export/list.mbox.gz?{urlencode(days)}")


# --- mailboxes --------------------------------------------------------------------------------


def _messages(fetched: Fetched, place: Place) -> Listing:
    raw = _mail.split(fetched)
    most = MAX_FIRST_MESSAGES if place.is_first_read else MAX_MESSAGES
    entries, skipped = [], []
    # archives append: the last ones are the newest
    for one in raw[-most:]:
        try:
            entries.append(_mail.entry(one, address_of(fetched), fetched))
        except ValueError as error:
            skipped.append(str(error))
    if len(raw) > most and not place.is_first_read:
        skipped.insert(0, f"{len(raw) - most} messages before the last {most}")
    dates = [entry.published_at for entry in entries if entry.published_at]
    newest = max(filter(None, [read_instant(place.memo.get(_NEWEST)), *dates]), default=None)
    memo = {**place.memo, **({_NEWEST: newest.isoformat()} if newest else {})}
    fresh = list(_fresh(entries, read_instant(place.last_memo.get(_NEWEST))))
    return _listing(fresh or entries[-1:], memo, skipped)


def _fresh(entries: list[Entry], newest: datetime | None) -> Iterator[Entry]:
    for entry in entries:
        if newest is None or entry.published_at is None or entry.published_at >= newest - SLACK:
            yield entry


def _listing(
    entries: list[Entry], memo: dict[str, str], skipped: list[str] | None = None
) -> Listing:
    """With the next month that waits."""
    waiting = [str(address) for address in json.loads(memo.get(_WAITING) or "[]")]
    noted = {**memo, _WAITING: json.dumps(waiting[1:])}
    following = Request(waiting[0]) if waiting else None
    return Listing(
        tuple(entries), skipped=tuple((skipped or [])[:MAX_SKIPPED]), next=following, memo=noted
    )


def address_of(fetched: Fetched) -> str:
    """Where the messages of this mailbox are shown: a page for each, or one for the month."""
    base = fetched.final_url.partition("?")[0]
    archive, _, _ = base.partition("/export/")
    if archive != base:
        return f"{archive}/message/{{}}/"
    return f"{re.sub(r'[.]txt(?:[.]gz)?$', '', base)}/date.html#{{}}"
