"""Filings with the SEC: a document, or all of a filing by its index page.

    https://www.sec.gov/Archives/edgar/data/<cik>/<accession>/<document>     (also behind /ix?doc=)
    https://www.sec.gov/Archives/edgar/data/<cik>/<accession>/<accession with dashes>-index.htm

Section 10a of the notes on wire formats. A filing is told by its primary document; the company's
list of filings says which one that is, and when the filing was accepted.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, parse_qs

from scraper.answers import dig, read_object
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

_ACCESSION = re.compile(r"(\d{10})-?(\d{2})-?(\d{6})")
_FILING = re.compile(
    r"/Archives/edgar/data/0*(\d{1,10})/(?:(\d{18})(?:/([\w.-]{1,100})?)?|(\d{10}-\d\d-\d{6}\.txt))"
)
_WHOLE = re.compile(r"\d{10}-\d\d-\d{6}(?:-index\.html?|-index-headers\.html?|\.txt)|")
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


def filings_in(data: dict[str, Any]) -> Iterator[Filing]:
    """The lines of the list, which is kept in columns; what has no number is left out."""
    recent = dig(data, "filings", "recent")
    for row, number in enumerate(_column(recent, "accessionNumber")):
        accession = dashed(number)
        if accession is None:
            continue
        at = _cell(recent, "acceptanceDateTime", row) or _cell(recent, "filingDate", row)
        document = _cell(recent, "primaryDocument", row)
        yield Filing(
            accession,
            _cell(recent, "form", row) or "",
            _cell(recent, "items", row) or "",
            document if document and _DOCUMENT.fullmatch(document) else None,
            read_instant(at),
        )


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
    told = next((each for each in filings_in(company) if each.accession == accession), None)
    document = document or (told.document if told else None) or ""
    if not document:
        raise ParseError(f"{reference.url}: the company's list does not name its document")
    own = filing(cik, accession, document)
    path = own.url.removeprefix("https://www.sec.gov")
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


async def _ask(url: str, get: Get) -> Fetched:
    """Raises FetchError."""
    answer = await get(url)
    if isinstance(answer, FetchError):
        raise answer
    assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
    return answer
