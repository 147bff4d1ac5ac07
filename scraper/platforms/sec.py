"""Filings with the SEC: a document, or all of a filing by its index page.

    https://www.sec.gov/Archives/edgar/data/<cik>/<accession>/<document>     (also behind /ix?doc=)
    https://www.sec.gov/Archives/edgar/data/<cik>/<accession>/<accession with dashes>-index.htm

Section 10a of the notes on wire formats. A filing is told by its primary document; the company's
list of filings says which one that is, and when the filing was accepted. The list's newest part is
asked first, then those older ones that may hold the filing by its year. Filings of the last century
name no document: they are read whole.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, parse_qs

from scraper.answers import dig, read_object, rows
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line
from scraper.platforms import Get, Resolved
from scraper.records import Fetched, NotAPost, Reference, Unchanged
from scraper.text import read_page

PLATFORM = "sec"
HOSTS = frozenset({"sec.gov"})
#: A filing is corrected by another one.
IS_LASTING = True
MENTION = r"sec\.gov/Archives/edgar/data/\d{1,10}/\d{18}/[\w.-]{1,100}"

MAX_OLDER = 5
"""Older lists that are asked for one filing: some banks have hundreds."""

_ACCESSION = re.compile(r"(\d{10})-?(\d{2})-?(\d{6})")
_FILING = re.compile(
    r"/Archives/edgar/data/0*(\d{1,10})/(?:(\d{18})(?:/([\w.-]{1,100})?)?|(\d{10}-\d\d-\d{6}\.txt))"
)
_WHOLE = re.compile(r"\d{10}-\d\d-\d{6}(?:-index\.html?|-index-headers\.html?|\.txt)|")
#: A name of a file in the same folder, and nothing else.
_OLDER = re.compile(r"CIK\d{10}-[A-Za-z0-9-]{1,60}\.json")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DOCUMENT = re.compile(r".+\.(?:html?|txt)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Filing:
    """One line of a company's list."""

    accession: str
    """With dashes."""
    form: str
    items: str
    """With commas between, such as `5.02,9.01`."""
    document: str | None
    """The primary one."""
    accepted_at: datetime | None
    filed_on: str
    """`YYYY-MM-DD`; empty where the list does not say."""


@dataclass(frozen=True, slots=True)
class OlderList:
    """Where older filings of a company are listed."""

    name: str
    first_on: str
    last_on: str
    """Both `YYYY-MM-DD`; empty where nobody says."""

    def may_hold(self, first_on: str, last_on: str) -> bool:
        """Whether filings of these days may be in it. Days are compared as far as they are
        written: a year alone stands for all of its days."""
        begins_late = bool(self.first_on) and self.first_on[: len(last_on)] > last_on
        ends_early = bool(self.last_on) and self.last_on[: len(first_on)] < first_on
        return not (begins_late or ends_early)


def parse_url(parts: SplitResult) -> Reference | None:
    """Documents, and every address that stands for a filing as a whole."""
    if parts.hostname not in ("www.sec.gov", "sec.gov"):
        return None
    path = parts.path
    if path in ("/ix", "/ixviewer/ix.html"):
        path = parse_qs(parts.query).get("doc", [""])[0]
    found = _FILING.fullmatch(path)
    if not found:
        return None
    cik, folder, document, whole = found[1], found[2], found[3] or "", found[4]
    accession = dashed(folder or whole)
    if accession is None:
        return None
    if whole or _WHOLE.fullmatch(document):
        return filing(cik, accession)
    return filing(cik, accession, document) if _DOCUMENT.fullmatch(document) else None


def filing(cik: str, accession: str, document: str | None = None) -> Reference:
    """A filing by its number with dashes, or one document of it."""
    name = document or f"{accession}-index.htm"
    native_id = f"{accession}/{document}" if document else accession
    folder = accession.replace("-", "")
    return Reference(
        url=f"https://www.sec.gov/Archives/edgar/data/{cik.lstrip('0')}/{folder}/{name}",
        key=f"sec:{native_id}",
        platform=PLATFORM,
        native_id=native_id,
    )


def dashed(number: object) -> str | None:
    """An accession number as it is written in lists; None when it is none."""
    found = _ACCESSION.match(number) if isinstance(number, str) else None
    return "-".join(found.groups()) if found else None


def submissions_url(endpoints: Endpoints, cik: str) -> str:
    """Where a company's newest filings are listed."""
    return f"{endpoints.sec_data}/submissions/CIK{cik.zfill(10)}.json"


def older_url(endpoints: Endpoints, name: str) -> str:
    """Where an older list is."""
    return f"{endpoints.sec_data}/submissions/{name}"


def filings_in(data: dict[str, Any]) -> Iterator[Filing]:
    """The lines of the list, which is kept in columns; what has no number is left out."""
    columns = columns_in(data)
    for row, number in enumerate(_column(columns, "accessionNumber")):
        accession = dashed(number)
        if accession is None:
            continue
        filed = _cell(columns, "filingDate", row)
        document = _cell(columns, "primaryDocument", row)
        yield Filing(
            accession,
            _cell(columns, "form", row) or "",
            _cell(columns, "items", row) or "",
            document if document and _DOCUMENT.fullmatch(document) else None,
            read_instant(_cell(columns, "acceptanceDateTime", row) or filed),
            _day(filed),
        )


def columns_in(data: dict[str, Any]) -> Any:
    """The columns of the newest part, or of an older one, which is nothing else (form
    unverified)."""
    return data if "accessionNumber" in data else dig(data, "filings", "recent")


def older_lists(data: dict[str, Any]) -> Iterator[OlderList]:
    """The older parts, as the newest one names them (their days: form unverified)."""
    for row in rows(dig(data, "filings", "files")):
        name = row.get("name")
        if isinstance(name, str) and _OLDER.fullmatch(name):
            yield OlderList(name, _day(row.get("filingFrom")), _day(row.get("filingTo")))


def _day(value: Any) -> str:
    return value if isinstance(value, str) and _DAY.fullmatch(value) else ""


def _column(recent: Any, name: str) -> list[Any]:
    found = dig(recent, name)
    return found if isinstance(found, list) else []


def _cell(recent: Any, name: str, row: int) -> str | None:
    column = _column(recent, name)
    return clean_line(column[row]) if row < len(column) else None


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """The document, or the primary one of the filing, with the name of the company."""
    try:
        return await _document(reference, get, endpoints)
    except (FetchError, ParseError) as error:
        return error


async def _document(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    cik = reference.url.split("/")[-3]
    accession, _, document = (reference.native_id or "").partition("/")
    company = read_object(await _ask(submissions_url(endpoints, cik), get))
    told = await _listed(company, accession, get, endpoints)
    document = document or (told.document if told else None) or ""
    if not document and told is None:
        raise ParseError(f"{reference.url}: the company's list does not name its document")
    own = filing(cik, accession, document)
    path = own.url.removeprefix("https://www.sec.gov")
    if not document:
        path = f"{path.rpartition('/')[0]}/{accession}.txt"
    page = await _ask(f"{endpoints.sec}{path}", get)
    found = await asyncio.to_thread(read_page, page)
    if isinstance(found, NotAPost):
        return replace(found, url=own.url)
    name = clean_line(company.get("name"))
    return replace(
        found,
        url=own.url,
        key=own.key,
        title=name or found.title,
        author=None,
        published_at=(told.accepted_at if told else None) or found.published_at,
        site_name=name or found.site_name,
        platform=PLATFORM,
        native_id=own.native_id,
    )


async def _listed(
    company: dict[str, Any], accession: str, get: Get, endpoints: Endpoints
) -> Filing | None:
    """The line of a filing. Raises FetchError, ParseError."""
    told = _line(company, accession)
    if told is not None:
        return told
    two = int(accession.split("-")[1])
    year = str(two + (1900 if two >= 90 else 2000))  # EDGAR began in 1993
    older = [each for each in older_lists(company) if each.may_hold(year, year)]
    for each in older[:MAX_OLDER]:
        told = _line(read_object(await _ask(older_url(endpoints, each.name), get)), accession)
        if told is not None:
            return told
    return None


def _line(data: dict[str, Any], accession: str) -> Filing | None:
    return next((each for each in filings_in(data) if each.accession == accession), None)


async def _ask(url: str, get: Get) -> Fetched:
    """Raises FetchError."""
    answer = await get(url)
    if isinstance(answer, FetchError):
        raise answer
    assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
    return answer
