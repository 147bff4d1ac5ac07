"""EDGAR: Forms 8-K with item 5.02 (officers and directors who leave), of all companies or one.

    https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=8-K      (all, newest first)
    https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1234567   (a number or ticker)
    https://www.sec.gov/edgar/browse/?CIK=1234567

Section 10a of the notes on wire formats. The SEC demands that whoever asks names a real contact,
so the operator must have set one. Ten requests a second are allowed; we are far slower. Where
robots.txt closes the list of all companies, the full-text search is asked for the last two days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from lxml import etree

from scraper import platforms
from scraper.answers import dig, read_object, rows
from scraper.dates import read_instant
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, RobotsError
from scraper.markup import clean_line
from scraper.places import Place, Recognised
from scraper.platforms import bare_host
from scraper.platforms.sec import Filing, dashed, filing, filings_in, submissions_url
from scraper.records import Entry, Fetched, Listing, Request

KIND = "sec"
OPTIONS = {"company": "only its filings: a CIK (up to ten digits) or a ticker"}

COUNT = 100
"""Filings asked for at once; the list of all companies gives no more."""
MAX_FIRST_FILINGS = 10
"""Of one company at first sight: older ones are for a backfill."""
MAX_FILINGS = 100
"""Of one company in one reading."""
MAX_SKIPPED = 20
"""Reasons kept for filings that could not be read."""

HEADING = '"departure of directors"'
"""What the search is asked for: the item's own heading."""
SEARCHED = timedelta(days=1)
"""Looked back for filings by the search, which knows days only and lags behind."""

_CIK, _NEWEST = "cik", "newest_at"
"""Memo: the number behind a ticker, and when the newest listed filing was updated."""

_COMPANY = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,9}")
_PATH = re.compile(
    r"/(?:submissions/CIK(\d{10})\.json|(?:Archives/edgar/data|cgi-bin/browse-edgar)/(\d{1,10})/?)"
)
_BROWSE = frozenset({"/cgi-bin/browse-edgar", "/edgar/browse", "/edgar/browse/"})
DECIMALS_SINCE = "2004-08-23"
"""From that day on items have numbers such as 5.02. Before, 6 was "Resignations of Registrant's
Directors"; other officers stood under 5, "Other Events", with everything else."""
_OLD_ITEM = re.compile(r"(?<![\d.])(?:6|5\.02)(?![\d.])")
_ITEM = re.compile(r"(?<![\d.])5\.02(?!\d)")
_ANY_ITEM = re.compile(r"\bitems?\b|(?<![\d.])[1-9]\.\d\d(?!\d)", re.IGNORECASE)
_NO_NAME = re.compile(r"\s*\((?:CIK \d+|[A-Z0-9., -]+)\)")
_TITLE = re.compile(r"(8-K\S*) - (.+?) \((\d{10})\).*")


# --- addresses --------------------------------------------------------------------------------


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """The list of newest filings, and every page of one company."""
    parts = urlsplit(url)
    if bare_host(parts) not in ("sec.gov", "data.sec.gov"):
        return None
    query = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    found = _PATH.fullmatch(parts.path)
    company = (found[1] or found[2]) if found else None
    if parts.path in _BROWSE:
        company = query.get("cik")
        if not company and query.get("action") == "getcurrent":
            return Recognised(KIND, _page_url("https://www.sec.gov", 0), "SEC: Forms 8-K")
    if not company or not _COMPANY.fullmatch(company):
        return None
    company = company.lstrip("0") if company.isdigit() else company.upper()
    browse = f"https://www.sec.gov/edgar/browse/?{urlencode({'CIK': company})}"
    return Recognised(KIND, browse, options={"company": company})


def _page_url(base: str, start: int) -> str:
    query = {
        "action": "getcurrent",
        "type": "8-K",
        "company": "",
        "dateb": "",
        "owner": "include",
        "start": start,
        "count": COUNT,
        "output": "atom",
    }
    return f"{base}/cgi-bin/browse-edgar?{urlencode(query)}"


def first_request(place: Place) -> Request:
    """The newest filings, or the number of a ticker that is not known yet. Raises ParseError."""
    need_contact(place.contact)
    company = place.options.extra.get("company")
    if not company:
        return Request(_page_url(place.endpoints.sec, 0))
    cik = company if company.isdigit() else place.memo.get(_CIK)
    if cik:
        return Request(submissions_url(place.endpoints, cik))
    return Request(tickers_url(place.endpoints))


def need_contact(contact: str) -> None:
    """Raises ParseError where the operator has named none."""
    if not contact:
        raise ParseError(
            "the SEC answers only those who name a contact; set contact in [fetch] to an address "
            "or page where you can be reached"
        )


def tickers_url(endpoints: Endpoints) -> str:
    """Where the numbers of companies are listed."""
    return f"{endpoints.sec}/files/company_tickers.json"


def instead(error: FetchError, place: Place) -> Request | None:
    """The search, where robots.txt keeps us from the list of all companies."""
    if isinstance(error, RobotsError) and not place.options.extra.get("company"):
        return _search(place, 0)
    return None


def _search(place: Place, start: int) -> Request | None:
    if place.asked_at is None:
        return None
    first, last = (place.asked_at - SEARCHED).date(), place.asked_at.date()
    return search_request(place.endpoints, HEADING, first, last, start)


def search_request(
    endpoints: Endpoints, words: str, first: date, last: date, start: int = 0
) -> Request:
    """Forms 8-K with these words, filed from the first day to the last, from a hit on."""
    query = {
        "q": words,
        "forms": "8-K",
        "dateRange": "custom",
        "startdt": first.isoformat(),
        "enddt": last.isoformat(),
        "from": start,
    }
    return Request(f"{endpoints.sec_search}?{urlencode(query)}")


# --- answers ----------------------------------------------------------------------------------


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The filings with item 5.02, newest first. Raises ParseError for what is no such list."""
    if fetched.url.startswith(f"{place.endpoints.sec_search}?"):
        return _found(fetched, place)
    if not place.options.extra.get("company"):
        return _newest_of_all(fetched, place)
    if fetched.url == tickers_url(place.endpoints):
        return _look_up(fetched, place)
    return _of_company(fetched, place)


def _look_up(fetched: Fetched, place: Place) -> Listing:
    """The number behind a ticker."""
    ticker = place.options.extra["company"].upper()
    cik = find_company(read_object(fetched), "ticker", ticker)
    if cik is None:
        raise ParseError(f'the SEC knows no ticker "{ticker}"; give the CIK of the company')
    wanted = Request(submissions_url(place.endpoints, cik))
    return Listing((), memo={_CIK: cik}, next=wanted)


def find_company(listed: Mapping[str, Any], field: str, value: str) -> str | None:
    """The number of the company with this `ticker` or `title`, in whatever case. The file is an
    object of objects (form unverified)."""
    for row in listed.values():
        if isinstance(row, dict) and str(row.get(field)).casefold() == value.casefold():
            cik = str(row.get("cik_str"))
            if cik.isdigit():
                return cik
    return None


def _of_company(fetched: Fetched, place: Place) -> Listing:
    cik, name, data = read_company(fetched)
    wanted = [each for each in filings_in(data) if is_departure(each)]
    most = MAX_FIRST_FILINGS if place.is_first_read else MAX_FILINGS
    entries = [entry_of(cik, each, name) for each in wanted[:most]]
    return Listing(tuple(entries), title=f"SEC: {name}" if name else None)


def read_company(fetched: Fetched) -> tuple[str, str | None, dict[str, Any]]:
    """Number and name of a company, and its list of filings. Raises ParseError for other
    answers."""
    data = read_object(fetched)
    cik = clean_line(data.get("cik")) or _cik_in(fetched.url)
    if not isinstance(data.get("filings"), dict) or cik is None:
        raise ParseError(f"{fetched.final_url} answered without filings")
    return cik, clean_line(data.get("name")), data


def is_departure(told: Filing) -> bool:
    """Whether a filing has the item, under the number that it had then."""
    return told.form.startswith("8-K") and _is_among(told.items, told.filed_on)


def _is_among(items: str, filed_on: str) -> bool:
    item = _OLD_ITEM if filed_on and filed_on < DECIMALS_SINCE else _ITEM
    return bool(item.search(items))


def _cik_in(url: str) -> str | None:
    found = re.search(r"CIK(\d{10})\.json", url)
    return found[1] if found else None


def entry_of(cik: str, told: Filing, name: str | None) -> Entry:
    """A filing of a company's list."""
    reference = filing(cik, told.accession, told.document)
    return Entry(reference.url, reference.key, title=name, published_at=told.accepted_at)


def _newest_of_all(fetched: Fetched, place: Place) -> Listing:
    nodes = list(_nodes(fetched))
    entries: dict[str, Entry] = {}
    skipped = []
    for node in nodes:
        try:
            entry = _listed(node)
        except ValueError as error:
            skipped.append(str(error))
            continue
        if entry is not None:
            # a filing of several companies is listed once for each
            entries.setdefault(entry.key, entry)
    dates = [at for at in map(_updated, nodes) if at]
    known = read_instant(place.memo.get(_NEWEST))
    newest = max([*dates, known] if known else dates, default=None)
    return Listing(
        tuple(entries.values()),
        skipped=tuple(skipped[:MAX_SKIPPED]),
        next=_older(fetched, place, dates) if len(nodes) >= COUNT else None,
        memo={_NEWEST: newest.isoformat()} if newest else {},
    )


def _older(fetched: Fetched, place: Place, dates: list[datetime]) -> Request | None:
    """The next page, where this one does not reach back to the last reading."""
    last = read_instant(place.last_memo.get(_NEWEST))
    if place.is_first_read or last is None or not dates or min(dates) < last:
        return None
    start = parse_qs(urlsplit(fetched.url).query).get("start", ["0"])[0]
    return Request(_page_url(place.endpoints.sec, int(start) + COUNT)) if start.isdigit() else None


def _nodes(fetched: Fetched) -> Iterator[Any]:
    """The entries of the Atom feed. Raises ParseError for anything else."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(fetched.body, parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None or etree.QName(root).localname != "feed":
        kind = fetched.content_type or "no stated type"
        raise ParseError(f"{fetched.final_url} did not answer with a feed of filings ({kind})")
    return iter(root.findall("{*}entry"))


def _listed(node: Any) -> Entry | None:
    """None for a filing without item 5.02. Raises ValueError for one that cannot be found."""
    title = clean_line(node.findtext("{*}title")) or "a filing"
    summary = "".join(node.xpath("string(*[local-name()='summary'])"))
    # the form of the summary is unverified: where it names no items, the document must tell
    if _ANY_ITEM.search(summary) and not _ITEM.search(summary):
        return None
    link = node.find("{*}link")
    reference = platforms.recognise(link.get("href", "")) if link is not None else None
    if reference is None or reference.platform != "sec":
        raise ValueError(f"{title}: no link to a filing")
    named = _TITLE.fullmatch(title)
    return Entry(
        reference.url,
        reference.key,
        title=named[2] if named else title,
        published_at=_updated(node),
    )


def _updated(node: Any) -> datetime | None:
    return read_instant(clean_line(node.findtext("{*}updated")))


# --- the search -------------------------------------------------------------------------------


def _found(fetched: Fetched, place: Place) -> Listing:
    hits, total = read_hits(fetched)
    entries, skipped = found_entries(hits)
    start = parse_qs(urlsplit(fetched.url).query).get("from", ["0"])[0]
    end = int(start) + len(hits)
    return Listing(
        entries,
        skipped=skipped[:MAX_SKIPPED],
        next=_search(place, end) if hits and end < total and not place.is_first_read else None,
    )


def read_hits(fetched: Fetched) -> tuple[list[Any], int]:
    """The hits of one page, and how many there are in all (0 where nobody says). Raises
    ParseError."""
    hits = dig(read_object(fetched), "hits")
    if not isinstance(dig(hits, "hits"), list):
        raise ParseError(f"{fetched.final_url} answered without hits")
    total = dig(hits, "total", "value")
    return hits["hits"], total if isinstance(total, int) else 0


def found_entries(hits: list[Any]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The filings of the hits, and why some are left out: each hit is one document, and may be an
    exhibit."""
    entries: dict[str, Entry] = {}
    skipped = []
    for hit in rows(hits):
        entry = _of_hit(hit)
        if entry is not None:
            entries.setdefault(entry.key, entry)
        elif _has_item(hit):
            skipped.append(f"{clean_line(hit.get('_id')) or 'a hit'}: no number of a filing")
    return tuple(entries.values()), tuple(skipped)


def _has_item(hit: dict[str, Any]) -> bool:
    items, filed_on = dig(hit, "_source", "items"), dig(hit, "_source", "file_date")
    written = ",".join(map(str, items)) if isinstance(items, list) else ""
    return _is_among(written, filed_on if isinstance(filed_on, str) else "")


def _of_hit(hit: dict[str, Any]) -> Entry | None:
    ciks, names = dig(hit, "_source", "ciks"), dig(hit, "_source", "display_names")
    accession = dashed(hit.get("_id"))
    cik = str(ciks[0]) if isinstance(ciks, list) and ciks else ""
    if not _has_item(hit) or accession is None or not cik.isdigit():
        return None
    reference = filing(cik, accession)
    name = clean_line(names[0]) if isinstance(names, list) and names else None
    return Entry(reference.url, reference.key, title=_NO_NAME.sub("", name) if name else None)
