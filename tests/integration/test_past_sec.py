"""The past of a company's filings: the parts of its list, the search, and old filings read."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError, RobotsError
from scraper.past import Asked
from scraper.past import sec as kind
from scraper.records import Post
from scraper.visit import visit
from tests.site import Reply, in_turn, text, too_many, truncated
from tests.stepping import asking, go, walk

CIK = "7654321"
NAME = "Quillon Systems, Inc."
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
LIST = f"/data/submissions/CIK000{CIK}.json"
TICKERS = "/files/company_tickers.json"


def accession(on: str, number: int = 1) -> str:
    return f"000{CIK}-{on[2:4]}-{int(on[5:7]):02d}{int(on[8:10]):02d}{number:02d}"


def columns(*told: tuple[str, str], form: str = "8-K", **more: Any) -> dict[str, Any]:
    """Filings of a day with items, newest first."""
    days = [day for day, _ in told]
    return {
        "accessionNumber": [accession(day) for day in days],
        "filingDate": days,
        "acceptanceDateTime": [f"{day}T21:05:00.000Z" for day in days],
        "form": [form] * len(days),
        "items": [items for _, items in told],
        "primaryDocument": ["" if day < "2001" else f"d{day}.htm" for day in days],
        **more,
    }


def company(recent: dict[str, Any], *files: dict[str, Any]) -> str:
    told = {"cik": CIK, "name": NAME, "filings": {"recent": recent, "files": list(files)}}
    return json.dumps(told)


def part(number: int, first: str, last: str) -> dict[str, Any]:
    return {
        "name": f"CIK000{CIK}-submissions-{number:03d}.json",
        "filingCount": 1000,
        "filingFrom": first,
        "filingTo": last,
    }


def part_path(number: int) -> str:
    return f"/data/submissions/CIK000{CIK}-submissions-{number:03d}.json"


def key(day: str) -> str:
    document = "" if day < "2001" else f"/d{day}.htm"
    return f"sec:{accession(day)}{document}"


@pytest.fixture
def asked(site):
    endpoints = Endpoints(
        sec=site.url(""), sec_data=site.url("/data"), sec_search=site.url("/search-index")
    )

    def build(target: str = CIK, **more: Any) -> Asked:
        given = {"contact": "watch@falk.example", "asked_at": NOW, **more}
        return Asked(target, endpoints=endpoints, **given)

    return build


@pytest.fixture
def filed(site):
    """A company with filings of three decades, in three parts."""
    site.page(
        LIST,
        company(
            columns(("2026-03-02", "5.02,9.01"), ("2025-06-01", "2.02"), ("2022-01-10", "5.02")),
            part(1, "2005-01-01", "2021-12-30"),
            part(2, "1996-01-01", "2004-12-30"),
        ),
    )
    told = columns(("2019-05-06", "5.02"), ("2008-07-08", "5.03, 5.02"), ("2007-01-02", "15.02"))
    site.page(part_path(1), json.dumps(told))
    told = columns(
        ("2004-11-12", "5.02"),
        ("2004-09-01", "6"),
        ("2004-02-03", "5,6"),
        ("2003-04-05", "5"),
        ("1998-06-07", "6"),
    )
    site.page(part_path(2), json.dumps(told))
    return site


ALL = ["2026-03-02", "2022-01-10", "2019-05-06", "2008-07-08", "2004-11-12", "2004-02-03"]


async def test_all_parts_of_the_list_are_read(filed, asked):
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert gone.keys == [key(day) for day in [*ALL, "1998-06-07"]]
    assert (gone.failures, gone.skipped) == ([], [])
    first = gone.entries[0]
    assert (first.title, first.published_at) == (NAME, datetime(2026, 3, 2, 21, 5, tzinfo=UTC))
    assert first.url == (
        f"https://www.sec.gov/Archives/edgar/data/{CIK}/"
        f"{accession('2026-03-02').replace('-', '')}/d2026-03-02.htm"
    )


async def test_other_forms_are_left_out(site, asked):
    site.page(LIST, company(columns(("2026-03-02", "5.02"), form="10-K")))
    async with asking() as ask:
        assert await walk("sec", asked(), ask) == []


async def test_only_parts_of_the_window_are_asked_for(filed, asked):
    since, until = datetime(2008, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)
    async with asking() as ask:
        entries = await walk("sec", asked(since=since, until=until), ask)
    assert [entry.key for entry in entries] == [key("2019-05-06"), key("2008-07-08")]
    assert filed.asked(part_path(1))
    assert not filed.asked(part_path(2))


async def test_filing_accepted_on_the_eve_of_a_holiday_is_in_the_window(site, asked):
    """It is filed, and listed, days after it was accepted."""
    site.page(LIST, company(columns(), part(1, "2009-01-02", "2009-12-30")))
    late = columns(("2009-01-02", "5.02"), acceptanceDateTime=["2008-12-31T23:10:00.000Z"])
    site.page(part_path(1), json.dumps(late))
    async with asking() as ask:
        entries = await walk("sec", asked(until=datetime(2009, 1, 1, tzinfo=UTC)), ask)
    assert [entry.key for entry in entries] == [key("2009-01-02")]


@pytest.mark.parametrize(
    "target", ["QLLN", "qlln", "Quillon Systems, Inc.", "quillon systems, inc."]
)
async def test_ticker_or_name_is_looked_up(filed, asked, target):
    other = {"cik_str": 1, "ticker": "FALK", "title": "Falk Holdings"}
    listed = {"0": other, "1": {"cik_str": int(CIK), "ticker": "QLLN", "title": NAME}}
    filed.page(TICKERS, json.dumps(listed))
    async with asking() as ask:
        entries = await walk("sec", asked(target, since=datetime(2026, 1, 1, tzinfo=UTC)), ask)
    assert [entry.key for entry in entries] == [key("2026-03-02")]


async def test_unknown_name_is_told_with_a_way_out(site, asked):
    site.page(TICKERS, "{}")
    async with asking() as ask:
        gone = await go("sec", asked("Nobody"), ask)
    assert ["search:Nobody" in str(error) for error in gone.failures] == [True]


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.sec.gov/edgar/browse/?CIK={CIK}",
        f"https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=000{CIK}&type=8-K",
        f"https://www.sec.gov/Archives/edgar/data/{CIK}/",
    ],
)
def test_page_of_a_company_names_it(asked, site, address):
    (step,) = kind.begin(asked(address))
    assert step.request.url == site.url(LIST)


# --- the search -------------------------------------------------------------------------------


def hit(day: str, *items: str, document: str = "ex99.htm") -> dict[str, Any]:
    return {
        "_id": f"{accession(day)}:{document}",
        "_source": {
            "ciks": [f"000{CIK}"],
            "display_names": [f"QUILLON SYSTEMS, INC.  (QLLN)  (CIK 000{CIK})"],
            "file_date": day,
            "form": "8-K",
            "items": list(items),
        },
    }


class Search:
    """Answers like the full-text search, pages of `page`, counting no further than `most`."""

    def __init__(self, *hits: dict[str, Any], page: int = 3, most: int = 10_000) -> None:
        self.hits, self.page, self.most = list(hits), page, most
        self.asked: list[dict[str, str]] = []

    def __call__(self, request) -> Reply:
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
        self.asked.append(query)
        found = [
            each
            for each in self.hits
            if query["startdt"] <= each["_source"]["file_date"] <= query["enddt"]
        ]
        start = int(query["from"])
        page = found[: self.most][start : start + self.page]
        total = {"value": min(len(found), self.most)}
        return text(json.dumps({"hits": {"total": total, "hits": page}}))


def some_days(count: int, first: date = date(2015, 1, 1), step: int = 30) -> list[str]:
    return [(first + timedelta(days=step * n)).isoformat() for n in range(count)]


async def test_words_are_searched_page_after_page(site, asked):
    days = some_days(8)
    search = Search(*(hit(day, "5.02", "9.01") for day in days), hit("2016-01-01", "2.02"))
    site.add("/search-index", search)
    async with asking() as ask:
        gone = await go("sec", asked('search: "Quillon Systems" resign'), ask)
    assert gone.keys == [f"sec:{accession(day)}" for day in days]
    assert gone.entries[0].title == "QUILLON SYSTEMS, INC."
    assert [each["from"] for each in search.asked] == ["0", "3", "6"]
    assert (search.asked[0]["q"], search.asked[0]["forms"]) == ('"Quillon Systems" resign', "8-K")
    assert (search.asked[0]["startdt"], search.asked[0]["enddt"]) == ("2001-01-01", "2026-05-04")


async def test_window_is_searched_in_whole_days(site, asked):
    search = Search()
    site.add("/search-index", search)
    since, until = datetime(2019, 3, 1, tzinfo=UTC), datetime(2019, 4, 1, tzinfo=UTC)
    async with asking() as ask:
        await walk("sec", asked("search:resign", since=since, until=until), ask)
        await walk("sec", asked("search:resign", until=datetime(1999, 1, 1, tzinfo=UTC)), ask)
    assert [(each["startdt"], each["enddt"]) for each in search.asked] == [
        ("2019-03-01", "2019-03-31")
    ]


async def test_days_with_more_hits_than_are_shown_are_halved(site, asked, monkeypatch):
    monkeypatch.setattr(kind, "MAX_HITS", 10)
    days = some_days(37, step=11)
    search = Search(*(hit(day, "5.02") for day in days), page=4, most=10)
    site.add("/search-index", search)
    async with asking() as ask:
        gone = await go("sec", asked("search:resign"), ask)
    assert sorted(gone.keys) == sorted(f"sec:{accession(day)}" for day in days)
    assert len(gone.keys) == len(days), "nothing twice"
    assert gone.skipped == []


async def test_day_with_more_hits_than_are_shown_is_named(site, asked, monkeypatch):
    monkeypatch.setattr(kind, "MAX_HITS", 6)
    busy = [hit("2019-03-01", "5.02", document=f"{n}.htm") for n in range(9)]
    site.add("/search-index", Search(*busy, page=3, most=6))
    async with asking() as ask:
        gone = await go("sec", asked("search:resign"), ask)
    assert set(gone.keys) == {f"sec:{accession('2019-03-01')}"}
    assert gone.failures == []
    assert gone.skipped == ["2019-03-01: the search shows no more than 6 hits of one day"]


async def test_list_of_all_companies_is_the_search_for_the_heading(site, asked):
    search = Search(hit("2003-02-01", "6"), hit("2003-02-02", "5"), hit("2019-03-01", "5.02"))
    site.add("/search-index", search)
    newest = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=8-K"
    async with asking() as ask:
        entries = await walk("sec", asked(newest), ask)
    assert [entry.key[4:] for entry in entries] == [
        accession("2003-02-01"),
        accession("2019-03-01"),
    ]
    assert search.asked[0]["q"] == '"departure of directors"'


# --- old filings ------------------------------------------------------------------------------


FORM = """<html><head><title>8-K</title></head><body><div><p>Quillon Systems, Inc.</p>
<p><b>Item 5.02 Departure of Directors or Certain Officers; Election of Directors.</b></p>
<p>(b) Ada Falk will resign from the position of Chief Financial Officer of Quillon Systems, Inc.,
effective August 29, 2008. Her decision is not the result of any disagreement with the company on
any matter relating to its operations, policies or practices.</p></div></body></html>"""


@pytest.mark.parametrize("is_whole", [True, False])
async def test_old_filing_is_read_with_the_instant_of_its_list(filed, asked, is_whole):
    """A hit of the search names the filing alone; an older part of the list has its document."""
    day = "2008-07-08"
    folder = f"/Archives/edgar/data/{CIK}/{accession(day).replace('-', '')}"
    filed.page(f"{folder}/d{day}.htm", FORM)
    name = f"{accession(day)}-index.htm" if is_whole else f"d{day}.htm"
    async with asking() as ask:
        post = await visit(f"https://www.sec.gov{folder}/{name}", ask, asked().endpoints)
    assert isinstance(post, Post)
    assert (post.key, post.title) == (key(day), NAME)
    assert post.published_at == datetime(2008, 7, 8, 21, 5, tzinfo=UTC)
    assert not filed.asked(part_path(2)), "that part is of other years"


async def test_filing_without_a_document_is_read_whole(filed, asked):
    day = "1998-06-07"
    folder = f"/Archives/edgar/data/{CIK}/{accession(day).replace('-', '')}"
    said = "Ada Falk has resigned as a director of Quillon Systems, Inc.\n" * 3
    filed.page(f"{folder}/{accession(day)}.txt", said, content_type="text/plain")
    async with asking() as ask:
        (entry,) = await walk("sec", asked(until=datetime(2000, 1, 1, tzinfo=UTC)), ask)
        post = await visit(entry.url, ask, asked().endpoints)
    assert isinstance(post, Post), post
    assert post.key == entry.key
    assert "Ada Falk has resigned as a director" in post.text
    assert post.published_at == datetime(1998, 6, 7, 21, 5, tzinfo=UTC)


# --- trouble ----------------------------------------------------------------------------------


async def test_answers_that_break_are_asked_for_again(filed, asked):
    whole = text(company(columns(("2026-03-02", "5.02"))))
    filed.add(LIST, in_turn(too_many("600"), truncated(b'{"cik": '), whole))
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert (gone.keys, gone.failures) == ([key("2026-03-02")], [])


async def test_part_that_stays_broken_costs_no_other(filed, asked):
    filed.page(part_path(1), "<p>Oops")
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert gone.keys == [key(d) for d in ALL if not "2005" < d < "2022"] + [key("1998-06-07")]
    assert ["did not answer with JSON" in str(error) for error in gone.failures] == [True]


@pytest.mark.parametrize("cut", ["form", "items", "accessionNumber"])
async def test_columns_of_other_lengths_are_an_error(site, asked, cut):
    told = columns(("2026-03-02", "5.02"), ("2026-03-01", "5.02"))
    site.page(LIST, company({**told, cut: told[cut][:1]}))
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert gone.keys == []
    assert ["whole columns" in str(error) for error in gone.failures] == [True]


async def test_filing_without_a_number_is_counted(site, asked):
    told = columns(("2026-03-02", "5.02"), ("2026-03-01", "5.02"))
    told["accessionNumber"][0] = None
    site.page(LIST, company(told))
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert gone.keys == [key("2026-03-01")]
    assert ["1 filings in" in word for word in gone.skipped] == [True]


async def test_names_of_parts_lead_nowhere_else(site, asked):
    evil = [{"name": name} for name in ("../../x.json", "https://x.example/a.json", None, 7)]
    site.page(LIST, company(columns(("2026-03-02", "5.02")), *evil))
    async with asking() as ask:
        gone = await go("sec", asked(), ask)
    assert len(gone.steps) == 1


@pytest.mark.parametrize("body", ["<p>", "[]", '{"hits": {}}', '{"hits": {"hits": 7}}'])
async def test_what_is_no_answer_of_the_search_is_an_error(site, asked, body):
    site.page("/search-index", body)
    async with asking() as ask:
        gone = await go("sec", asked("search:resign"), ask)
    assert [isinstance(error, ParseError) for error in gone.failures] == [True]


async def test_search_that_ends_before_its_own_count_is_an_error(site, asked):
    hits = [hit("2019-03-01", "5.02")]
    pages = [{"hits": {"total": {"value": 7}, "hits": each}} for each in (hits, [])]
    site.add("/search-index", in_turn(*(text(json.dumps(page)) for page in pages)))
    async with asking() as ask:
        gone = await go("sec", asked("search:resign"), ask)
    assert gone.keys == [f"sec:{accession('2019-03-01')}"]
    assert ["counts 7 hits and ends at 1" in str(error) for error in gone.failures] == [True]


async def test_what_robots_forbid_is_not_asked(site, asked):
    site.robots("User-agent: *\nDisallow: /search-index")
    async with asking() as ask:
        gone = await go("sec", asked("search:resign"), ask)
    assert [isinstance(error, RobotsError) for error in gone.failures] == [True]
    assert not site.asked("/search-index")


def test_nobody_asks_without_a_contact(asked):
    with pytest.raises(ParseError, match=r"set contact in \[fetch\]"):
        kind.begin(asked(contact=""))


@pytest.mark.parametrize("target", ["", " ", "https://[", "https://falk.example/", "search:"])
def test_target_that_names_nothing(asked, target):
    with pytest.raises(ParseError, match="search:WORDS"):
        kind.begin(asked(target))
