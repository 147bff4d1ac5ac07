"""EDGAR: the filings of all companies, or of one, through the service."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import ParseError, StatusError
from scraper.places import Place
from scraper.platforms import sec as filings
from scraper.records import Conditions, Fetched, Request, SourceOptions
from scraper.sources import find_by_address, sec
from scraper.stages import list_source
from scraper.watching import Listed, read_source
from tests.site import Reply, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC)
CIK = "7654321"
ALL = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=8-K"
ONE = f"https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=000{CIK}&type=8-K"
CONTACT = {"fetch": {"contact": "watch@falk.example"}}
DEPARTURE = "Item 5.02: Departure of Directors or Certain Officers"
RESULTS = "Item 2.02: Results of Operations and Financial Condition"
FORM = """<html><head><title>qlln-20260504</title></head><body>
<div><p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p>
<p>CURRENT REPORT</p><p>Quillon Systems, Inc.</p></div>
<div><p><b>Item 5.02 Departure of Directors or Certain Officers; Election of Directors.</b></p>
<p>(b) Ada Falk will resign from the position of Chief Financial Officer of Quillon Systems, Inc.,
effective May 29, 2026. Her decision is not the result of any disagreement with the company on any
matter relating to its operations, policies or practices.</p></div>
<div><p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf.</p></div></body></html>"""


def accession(number: int) -> str:
    return f"0007654321-26-{number:06d}"


def folder(number: int) -> str:
    return f"/Archives/edgar/data/{CIK}/{accession(number).replace('-', '')}"


def atom(*listed: tuple[int, str]) -> str:
    """Newest first, as the list of all companies has it."""
    return f"""<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Latest Filings</title>
{"".join(_entry(number, items) for number, items in reversed(listed))}</feed>"""


def _entry(number: int, items: str) -> str:
    at = (NOW - timedelta(minutes=300 - number)).isoformat(timespec="seconds")
    return f"""<entry><title>8-K - QUILLON SYSTEMS, INC. (000{CIK}) (Filer)</title>
<link rel="alternate" type="text/html"
 href="https://www.sec.gov{folder(number)}/{accession(number)}-index.htm"/>
<summary type="html"> &lt;b&gt;Filed:&lt;/b&gt; 2026-05-04 &lt;b&gt;AccNo:&lt;/b&gt;
 {accession(number)} &lt;b&gt;Size:&lt;/b&gt; 2 MB &lt;br&gt;{items}&lt;br&gt;</summary>
<updated>{at}</updated><category term="8-K"/><id>urn:{accession(number)}</id></entry>"""


def submissions(*told: tuple[int, str], form: str = "8-K") -> str:
    """Newest first, in columns."""
    rows = list(reversed(told))
    return json.dumps(
        {
            "cik": CIK,
            "name": "QUILLON SYSTEMS, INC.",
            "tickers": ["QLLN"],
            "filings": {
                "recent": {
                    "accessionNumber": [accession(number) for number, _ in rows],
                    "filingDate": [NOW.date().isoformat()] * len(rows),
                    "acceptanceDateTime": [
                        (NOW - timedelta(minutes=300 - number)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
                        for number, _ in rows
                    ],
                    "form": [form] * len(rows),
                    "items": [items for _, items in rows],
                    "primaryDocument": [f"qlln-{number}.htm" for number, _ in rows],
                },
                "files": [],
            },
        }
    )


def ends_at(site) -> dict[str, str]:
    return {"sec": site.url(""), "sec_data": site.url("/data")}


SUBMISSIONS = f"/data/submissions/CIK000{CIK}.json"


async def test_departure_in_the_newest_filings_is_told(site, database_url):
    site.page("/cgi-bin/browse-edgar", atom((1, RESULTS)), content_type="application/atom+xml")
    async with watching(database_url, ALL, endpoints=ends_at(site), **CONTACT) as watch:
        await watch.once()
        site.page(
            "/cgi-bin/browse-edgar", atom((1, RESULTS), (2, RESULTS), (3, DEPARTURE)), etag='"2"'
        )
        site.page(SUBMISSIONS, submissions((1, "2.02"), (3, "5.02,9.01")))
        site.page(f"{folder(3)}/qlln-3.htm", FORM)
        await watch.once()
        told = watch.told()
        assert [(d["person"], d["role"], d["effective_on"]) for d in told] == [
            ("Ada Falk", "Chief Financial Officer", "2026-05-29")
        ]
        assert told[0]["organization"].startswith("Quillon Systems")
        assert told[0]["evidence"][0]["url"] == f"https://www.sec.gov{folder(3)}/qlln-3.htm"
        assert [(s.kind, s.failures) for s in await watch.sources()] == [("sec", 0)]
        assert watch.rows("SELECT key, title, site_name FROM post") == [
            (f"sec:{accession(3)}/qlln-3.htm", "QUILLON SYSTEMS, INC.", "QUILLON SYSTEMS, INC.")
        ]
        assert {"watch@falk.example" in r.headers["user-agent"] for r in site.requests} == {True}
        await watch.once()
        assert len(watch.told()) == 1


async def test_one_company_is_watched(site, database_url):
    site.page(SUBMISSIONS, submissions((1, "2.02"), (2, "5.02")))
    site.page(f"{folder(2)}/qlln-2.htm", FORM.replace("Ada Falk", "Bo Lind"))
    async with watching(database_url, ONE, endpoints=ends_at(site), **CONTACT) as watch:
        await watch.once()
        assert [(s.kind, s.title) for s in await watch.sources()] == [
            ("sec", "SEC: QUILLON SYSTEMS, INC.")
        ]
        site.page(SUBMISSIONS, submissions((1, "2.02"), (2, "5.02"), (3, "5.02,9.01"), (4, "8.01")))
        site.page(f"{folder(3)}/qlln-3.htm", FORM)
        await watch.once()
        assert [d["person"] for d in watch.told()] == ["Ada Falk"], "what was there is no news"
        assert not site.asked(f"{folder(4)}/qlln-4.htm")


def test_ticker_is_looked_up_once():
    place = _place("qlln")
    first = sec.first_request(place)
    assert first.url == "https://www.sec.gov/files/company_tickers.json"
    tickers = {"0": {"cik_str": int(CIK), "ticker": "QLLN", "title": "Quillon Systems, Inc."}}
    found = sec.list_entries(fetched(json.dumps(tickers), first.url), place)
    listed = f"https://data.sec.gov/submissions/CIK000{CIK}.json"
    assert found.next == Request(listed)
    known = replace(place, memo=found.memo)
    assert sec.first_request(known) == found.next
    assert len(sec.list_entries(fetched(submissions((1, "5.02")), listed), known).entries) == 1


def test_unknown_ticker_is_told():
    answer = fetched("{}", sec.first_request(_place("none")).url)
    with pytest.raises(ParseError, match='no ticker "NONE"'):
        sec.list_entries(answer, _place("none"))


async def test_all_pages_with_news_are_read():
    listed = [(number, RESULTS) for number in range(1, 131)]
    starts: list[int] = []

    async def ask(request, _):
        starts.append(int(parse_qs(urlsplit(request.url).query)["start"][0]))
        newest = list(reversed(listed))[starts[-1] : starts[-1] + 100]
        return fetched(atom(*reversed(newest)), request.url)

    async def list_page(answer, kind, place):
        return list_source(answer, kind, place)

    first = await read_source(
        replace(_place(""), is_first_read=True), "sec", Conditions(), ask, list_page
    )
    assert isinstance(first, Listed)
    assert starts == [0], "the past is no news"
    listed.append((131, DEPARTURE))
    listed.extend((number, RESULTS) for number in range(132, 290))
    place = replace(_place(""), memo=first.read.listing.memo)
    second = await read_source(place, "sec", Conditions(), ask, list_page)
    assert isinstance(second, Listed)
    assert starts == [0, 0, 100]
    assert [entry.key for entry in second.read.listing.entries] == [f"sec:{accession(131)}"]


def hit(number: int, *items: str, document: str = "ex99.htm") -> dict[str, object]:
    return {
        "_id": f"{accession(number)}:{document}",
        "_source": {
            "ciks": [f"000{CIK}"],
            "display_names": [f"QUILLON SYSTEMS, INC.  (QLLN)  (CIK 000{CIK})"],
            "file_date": NOW.date().isoformat(),
            "form": "8-K",
            "items": list(items),
        },
    }


async def test_search_is_asked_where_robots_close_the_list(site, database_url):
    """A hit may be an exhibit; the filing is read by its primary document all the same."""
    site.robots("User-agent: *\nAllow: /Archives/edgar/data\nDisallow: /cgi-bin")
    listed = [hit(1, "2.02")]
    asked: list[dict[str, list[str]]] = []

    def answer(request) -> Reply:
        asked.append(parse_qs(urlsplit(request.path).query))
        start = int(asked[-1]["from"][0])
        hits = {"total": {"value": len(listed)}, "hits": listed[start : start + 2]}
        return text(json.dumps({"hits": hits}), content_type="application/json")

    site.add("/search-index", answer)
    endpoints = {**ends_at(site), "sec_search": site.url("/search-index")}
    async with watching(database_url, ALL, endpoints=endpoints, **CONTACT) as watch:
        await watch.once()
        listed += [hit(2, "5.07"), hit(3, "5.02"), hit(3, "5.02", document="qlln-3.htm")]
        site.page(SUBMISSIONS, submissions((3, "5.02,9.01")))
        site.page(f"{folder(3)}/qlln-3.htm", FORM)
        await watch.once()
        assert [d["person"] for d in watch.told()] == ["Ada Falk"]
        assert [each["from"] for each in asked] == [["0"], ["0"], ["2"]]
        assert asked[0]["startdt"] < asked[0]["enddt"]
        assert watch.rows("SELECT key, title FROM entry") == [
            (f"sec:{accession(3)}", "QUILLON SYSTEMS, INC.")
        ]
        assert not [path for path in site.paths if "cgi-bin" in path]


async def test_nobody_asks_without_a_contact(site, database_url):
    async with watching(database_url, ALL, endpoints=ends_at(site)) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert "set contact in [fetch]" in (source.last_detail or "")
        assert site.requests == []


async def test_limit_is_told_as_such(site, database_url):
    site.add("/cgi-bin/browse-edgar", too_many("600"))
    async with watching(database_url, ALL, endpoints=ends_at(site), **CONTACT) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert "429" in (source.last_detail or "")


def fetched(body: str | bytes, url: str = ALL) -> Fetched:
    data = body.encode() if isinstance(body, str) else body
    return Fetched(url, url, 200, data, "", None, NOW)


@pytest.mark.parametrize("company", ["", CIK, "QLLN"])
@pytest.mark.parametrize("body", ["", "<html><p>Blocked</p></html>", "[]", "{}", '{"filings": []}'])
def test_what_is_no_list_of_filings_is_a_parse_error(company, body):
    url = sec.first_request(_place(company)).url
    with pytest.raises(ParseError):
        sec.list_entries(fetched(body, url), _place(company))


def _place(company: str) -> Place:
    options = SourceOptions(extra={"company": company} if company else {})
    return Place(ALL, options, contact="watch@falk.example")


def test_filings_that_cannot_be_found_are_skipped_with_their_reason():
    broken = _entry(2, DEPARTURE).replace(
        "https://www.sec.gov/Archives", "https://elsewhere.example"
    )
    body = atom((1, DEPARTURE)).replace("<entry>", f"{broken}<entry>", 1)
    listing = sec.list_entries(fetched(body), _place(""))
    assert [entry.key for entry in listing.entries] == [f"sec:{accession(1)}"]
    assert listing.skipped == (
        f"8-K - QUILLON SYSTEMS, INC. (000{CIK}) (Filer): no link to a filing",
    )


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"hits": null}', '{"hits": {"hits": {}}}'])
def test_what_is_no_answer_of_the_search_is_a_parse_error(body):
    with pytest.raises(ParseError):
        sec.list_entries(fetched(body, f"{Endpoints().sec_search}?from=0"), _place(""))


def test_broken_hits_are_skipped_with_their_reason():
    hits = [hit(1, "5.02"), {**hit(2, "5.02"), "_id": None}, "no hit", {"_source": []}]
    body = json.dumps({"hits": {"total": 4, "hits": hits}})
    listing = sec.list_entries(fetched(body, f"{Endpoints().sec_search}?from=0"), _place(""))
    assert [entry.key for entry in listing.entries] == [f"sec:{accession(1)}"]
    assert listing.skipped == ("a hit: no number of a filing",)
    assert listing.next is None


def test_filing_whose_items_are_not_listed_is_read_all_the_same():
    listing = sec.list_entries(fetched(atom((1, ""))), _place(""))
    assert [entry.title for entry in listing.entries] == ["QUILLON SYSTEMS, INC."]


def test_broken_columns_cost_their_lines_only():
    data = json.loads(submissions((1, "5.02"), (2, "5.02"), (3, "5.02")))
    recent = data["filings"]["recent"]
    recent["accessionNumber"][0] = None
    recent["primaryDocument"] = [None, "../../etc/passwd"]
    listing = sec.list_entries(fetched(json.dumps(data)), _place(CIK))
    assert [entry.key for entry in listing.entries] == [
        f"sec:{accession(2)}",
        f"sec:{accession(1)}",
    ]


@pytest.mark.parametrize(
    ("pasted", "options"),
    [
        (ALL, {}),
        (ONE, {"company": CIK}),
        ("https://www.sec.gov/cgi-bin/browse-edgar?CIK=qlln&type=8-K", {"company": "QLLN"}),
        (f"https://www.sec.gov/edgar/browse/?CIK={CIK}&owner=exclude", {"company": CIK}),
        (f"https://data.sec.gov/submissions/CIK000{CIK}.json", {"company": CIK}),
        (f"https://www.sec.gov/Archives/edgar/data/{CIK}/", {"company": CIK}),
    ],
)
def test_pasted_addresses_are_recognised(pasted, options):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.options) == ("sec", options)
    again = find_by_address(found.url, Endpoints())
    assert again is not None
    assert again.options == options


@pytest.mark.parametrize(
    "other",
    [
        f"https://www.sec.gov{folder(1)}/qlln-1.htm",
        "https://sec.gov.example/edgar/browse/?CIK=7654321",
        "https://www.sec.gov/edgar/browse/?CIK=../7654321",
    ],
)
def test_other_addresses_are_not(other):
    found = find_by_address(other, Endpoints())
    assert found is None or found.kind != "sec"


@pytest.mark.parametrize(
    ("url", "native_id"),
    [
        (f"https://www.sec.gov{folder(3)}/qlln-3.htm", f"{accession(3)}/qlln-3.htm"),
        (f"https://www.sec.gov/ix?doc={folder(3)}/qlln-3.htm", f"{accession(3)}/qlln-3.htm"),
        (f"https://www.sec.gov{folder(3)}/{accession(3)}-index.htm", accession(3)),
        (f"https://www.sec.gov{folder(3)}/{accession(3)}.txt", accession(3)),
        (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{accession(3)}.txt", accession(3)),
        (f"https://www.sec.gov{folder(3)}/", accession(3)),
    ],
)
def test_addresses_of_filings_are_references(url, native_id):
    found = platforms.recognise(url)
    assert found is not None
    assert (found.platform, found.native_id, found.key) == ("sec", native_id, f"sec:{native_id}")


async def test_what_a_company_does_not_list_is_an_error():
    reference = filings.filing(CIK, accession(9))

    async def get(_):
        return fetched(submissions((1, "5.02")))

    assert isinstance(await filings.resolve(reference, get, Endpoints()), ParseError)


async def test_refusal_of_the_server_is_handed_on():
    refusal = StatusError("answered 403", url="u", status=403, is_permanent=True)

    async def get(_):
        return refusal

    assert await filings.resolve(filings.filing(CIK, accession(9)), get, Endpoints()) is refusal
