"""The past of a site as Common Crawl's indexes list it, and the files of its news."""

from __future__ import annotations

import gzip
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.archive import Copy
from scraper.captures import read_capture
from scraper.endpoints import Endpoints
from scraper.errors import ParseError, RobotsError, StatusError
from scraper.past import Asked, Page, Step, _news
from scraper.past import commoncrawl as kind
from scraper.politeness import least_spacing_seconds
from scraper.records import Capture, Fetched, Request
from tests.site import Reply, failing, text, truncated
from tests.stepping import asking, go, walk
from tests.warcs import answer, in_parts, member

NOW = datetime(2026, 11, 5, tzinfo=UTC)
CRAWLS = ("CC-MAIN-2026-25", "CC-MAIN-2026-21", "CC-MAIN-2019-18")
FILE = "crawl-data/{}/segments/1718198861545.42/warc/CC-MAIN-20260620075213-00661.warc.gz"
NONE = '{"message": "No Captures found for: ada.example/*"}'


def row(path: str, stamp: str, crawl: str = CRAWLS[0], **more: Any) -> dict[str, Any]:
    found = {
        "urlkey": f"example,ada){path}",
        "timestamp": stamp,
        "url": f"https://ada.example{path}",
        "mime": "text/html",
        "mime-detected": "text/html",
        "status": "200",
        "digest": "MJVIRWTZZ3XUMBZV76MYIOXGNXDLB5JP",
        "length": "6555",
        "offset": "720642372",
        "filename": FILE.format(crawl),
    }
    return {**found, **more}


class Index:
    """Answers like the index of one crawl: lines of JSON in pages, and 404 where there is none."""

    def __init__(self, *rows: dict[str, Any], page: int = 5) -> None:
        self.rows = list(rows)
        self.page = page

    def __call__(self, request) -> Reply:
        query = parse_qs(urlsplit(request.path).query)
        size = self.page * int(query.get("pageSize", ["5"])[0]) // 5
        if "showNumPages" in query:
            pages = -(-len(self.rows) // size) or 1
            told = {"pages": pages, "pageSize": 5, "blocks": pages}
            return text(json.dumps(told), content_type="application/json")
        start = size * int(query["page"][0])
        found = [each for each in self.rows if self._fits(each, query)]
        found = found[start : start + size]
        if not found:
            return text(NONE, status=404, content_type="application/json")
        names = query["fields"][0].split(",")
        lines = [json.dumps({name: each[name] for name in names if name in each}) for each in found]
        return text("\n".join(lines) + "\n", content_type="text/x-ndjson")

    def _fits(self, found: dict[str, Any], query: dict[str, list[str]]) -> bool:
        for sign, name, rule in (
            re.fullmatch(r"([=~])([^:]+):(.*)", each).groups() for each in query.get("filter", [])
        ):
            is_met = found[name] == rule if sign == "=" else re.match(rule, found[name])
            if not is_met:
                return False
        return True


def collected(site, **indexes: Index) -> None:
    """The list of crawls, and an index for each; those that are not given have nothing."""
    listed = [{"id": each, "cdx-api": f"https://x.example/{each}-index"} for each in CRAWLS]
    site.add("/collinfo.json", text(json.dumps(listed), content_type="application/json"))
    for crawl in CRAWLS:
        site.add(f"/{crawl}-index", indexes.get(crawl.replace("-", "_"), Index()))


def asked(site, target: str = "ada.example", **more: Any) -> Asked:
    base = site.url("").rstrip("/")
    return Asked(target, endpoints=Endpoints(commoncrawl_index=base, commoncrawl_data=base), **more)


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]


# --- copies of a place ------------------------------------------------------------------------


async def test_record_of_each_page_is_listed_with_its_place(site):
    collected(site, CC_MAIN_2026_25=Index(row("/bye", "20260620083751")))
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site), get)
    assert [(each.url, each.key, each.published_at) for each in entries] == [
        ("https://ada.example/bye", "ada.example/bye", None)
    ]
    shown = "CC-MAIN-2026-25-index?url=https%3A%2F%2Fada.example%2Fbye&output=json"
    assert entries[0].capture == Capture(
        site.url(f"/{FILE.format('CC-MAIN-2026-25')}"),
        at(2026, 6, 20, 8, 37, 51),
        offset=720642372,
        length=6555,
        shown_at=site.url(f"/{shown}"),
    )
    query = parse_qs(urlsplit(site.paths[-1]).query)
    assert query["url"] == ["ada.example/*"]
    assert query["filter"] == ["=status:200", "~mime:.*html.*"]
    assert query["page"] == ["0"]


async def test_listed_record_is_read_out_of_its_file(site):
    page = "<html><title>Bye</title><p>Today is my last day at Quillon Labs."
    before = member(answer("<p>Another"), "https://ada.example/other")
    held = member(answer(page), "https://ada.example/bye")
    found = row("/bye", "20260620083751", offset=str(len(before)), length=str(len(held)))
    collected(site, CC_MAIN_2026_25=Index(found))
    site.add(f"/{FILE.format('CC-MAIN-2026-25')}", in_parts(before + held))
    async with asking() as get:
        (entry,) = await walk("commoncrawl", asked(site), get)
        copy = await read_capture(entry, get)
    assert isinstance(copy, Copy)
    assert copy.page.body == page.encode()
    assert entry.capture is not None
    assert copy.url == entry.capture.shown_at


async def test_pages_are_read_to_the_end(site):
    rows = [row(f"/post-{n:02}", "20260620083751") for n in range(12)]
    collected(site, CC_MAIN_2026_25=Index(*rows, page=5))
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site), get)
    assert [each.url[-2:] for each in entries] == [f"{n:02}" for n in range(12)]


async def test_place_without_copies_is_empty_and_no_failure(site):
    collected(site)
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert (gone.entries, gone.failures, gone.skipped) == ([], [], [])
    assert len(gone.steps) == 1 + 2 * len(CRAWLS)


async def test_only_crawls_that_touch_the_window_are_asked(site):
    collected(site)
    window = {"since": at(2019, 4, 1), "until": at(2019, 6, 1)}
    async with asking() as get:
        await go("commoncrawl", asked(site, **window), get)
    indexes = {path.partition("?")[0] for path in site.paths} - {"/robots.txt", "/collinfo.json"}
    assert indexes == {"/CC-MAIN-2019-18-index"}


@pytest.mark.parametrize(
    ("crawl", "since", "until", "expected"),
    [
        ("CC-MAIN-2026-25", at(2026, 6, 20), at(2026, 6, 21), True),
        ("CC-MAIN-2026-25", at(2026, 1, 1), at(2026, 2, 1), False),
        ("CC-MAIN-2026-25", at(2026, 12, 1), None, False),
        ("CC-MAIN-2026-25", None, at(2026, 5, 20), True),
        ("CC-MAIN-2015-53", at(2015, 12, 30), None, True),
        ("CC-MAIN-2026-60", at(2019, 1, 1), at(2019, 2, 1), True),
        ("CC-MAIN-2012", at(2012, 12, 31), at(2013, 5, 1), True),
        ("CC-MAIN-2012", at(2013, 1, 2), None, False),
        ("CC-MAIN-2009-2010", at(2010, 7, 1), at(2010, 8, 1), True),
        ("CC-MAIN-2009-2010", None, at(2009, 1, 1), False),
        ("CC-SOMETHING-NEW", at(2019, 1, 1), at(2019, 2, 1), True),
        ("CC-MAIN-2026-25", None, None, True),
    ],
)
def test_name_of_a_crawl_says_when_it_was(crawl, since, until, expected):
    """Within weeks; what says nothing may be of any time."""
    assert kind.may_touch(crawl, Asked("x.example", since, until)) == expected


async def test_rows_outside_the_window_are_left_out(site):
    stamps = ["20260531235959", "20260601000000", "20260620083751", "20260701000000"]
    collected(site, CC_MAIN_2026_25=Index(*(row(f"/{stamp}", stamp) for stamp in stamps)))
    window = {"since": at(2026, 6, 1), "until": at(2026, 7, 1)}
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site, **window), get)
    assert [each.url[-14:] for each in entries] == stamps[1:3]


@pytest.mark.parametrize(
    ("copy", "stamps"),
    [
        ("first", ["20190420000000", "20260520000000", "20260618000000", "20260619000000"]),
        ("last", ["20260619000000", "20260620000000", "20260520000000", "20190420000000"]),
    ],
)
async def test_first_or_last_copy_comes_first(site, copy, stamps):
    """What is listed first stands for the page: the crawls are asked in that order."""
    collected(
        site,
        CC_MAIN_2026_25=Index(
            row("/bye", "20260620000000"),
            row("/bye", "20260618000000"),
            row("/a", "20260619000000"),
        ),
        CC_MAIN_2026_21=Index(row("/bye", "20260520000000", "CC-MAIN-2026-21")),
        CC_MAIN_2019_18=Index(row("/bye", "20190420000000", "CC-MAIN-2019-18")),
    )
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site, options={"copy": copy}), get)
    found = [f"{each.capture.taken_at:%Y%m%d%H%M%S}" for each in entries if each.capture]
    assert sorted(found) == sorted(stamps)
    bye = [each for each in entries if each.key == "ada.example/bye"]
    first = bye[0].capture
    assert first is not None
    assert f"{first.taken_at:%Y%m%d%H%M%S}" == (
        "20190420000000" if copy == "first" else "20260620000000"
    )


async def test_match_is_asked_for_and_held_against_what_comes(site):
    rows = [row("/2019/bye", "20260620083751"), row("/2020/bye", "20260620083751")]
    collected(site, CC_MAIN_2026_25=Index(*rows))
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site, options={"match": "/2019/"}), get)
    assert [each.url for each in entries] == ["https://ada.example/2019/bye"]
    filters = parse_qs(urlsplit(site.paths[-1]).query)["filter"]
    assert filters[2] == "~url:.*(?:/2019/).*"


async def test_rows_that_name_no_record_are_told(site):
    stamp = "20260620083751"
    collected(
        site,
        CC_MAIN_2026_25=Index(
            row("/a", stamp, filename="../../etc/passwd"),
            row("/b", stamp, filename="crawl-data/../x.warc.gz"),
            row("/c", stamp, offset="-1"),
            row("/d", stamp, length="0"),
            row("/e", stamp, length=None),
            row("/f", "2026"),
            row("/g", stamp, url="urn:x"),
            row("/h", stamp, offset=7, length=8),
            page=20,
        ),
    )
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [each.url for each in gone.entries] == ["https://ada.example/h"]
    assert len(gone.skipped) == 7
    assert gone.skipped[0] == 'https://ada.example/a: "../../etc/passwd" is no WARC file'


# --- trouble ----------------------------------------------------------------------------------


async def test_service_that_is_too_busy_is_asked_again(site):
    index, refusals = Index(row("/bye", "20260620083751")), [failing(503), failing(503)]
    collected(site)
    site.add(
        "/CC-MAIN-2026-25-index",
        lambda request: refusals.pop() if refusals else index(request),
    )
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site), get)
    assert [each.url for each in entries] == ["https://ada.example/bye"]


async def test_crawl_that_fails_costs_no_other(site):
    collected(site, CC_MAIN_2026_21=Index(row("/bye", "20260520083751", "CC-MAIN-2026-21")))
    site.add("/CC-MAIN-2026-25-index", text("Slow Down", status=503))
    site.add("/CC-MAIN-2019-18-index", text("<h1>Not found</h1>", status=404))
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [each.url for each in gone.entries] == ["https://ada.example/bye"]
    busy = [each for each in gone.failures if isinstance(each, StatusError)]
    lost = [each for each in gone.failures if isinstance(each, ParseError)]
    assert [each.status for each in busy] == [503]
    assert len(lost) == 1
    assert len(gone.failures) == 2


async def test_page_that_is_too_long_is_asked_for_in_shorter_ones(site):
    rows = [row(f"/post-{n:02}", "20260620083751") for n in range(40)]
    collected(site, CC_MAIN_2026_25=Index(*rows, page=40))
    async with asking(max_wire_bytes=6_000) as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [each.url[-2:] for each in gone.entries] == [f"{n:02}" for n in range(40)]
    assert not gone.failures
    assert [each.memo.get("size") for each in gone.steps if each.memo["ask"] == "rows"].count(
        "1"
    ) == 5


async def test_robots_of_the_service_hold(site):
    """As reports have them: the list of crawls is allowed, their indexes and the data are not."""
    site.robots("User-agent: *\nDisallow: /\n\nAllow: /$\nAllow: /collinfo.json$\n")
    collected(site, CC_MAIN_2026_25=Index(row("/bye", "20260620083751")))
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
        entry = kind.list_page(
            Fetched(
                "u", "u", 200, json.dumps(row("/bye", "20260620083751")).encode(), "", None, NOW
            ),
            Step(Request("u"), {"ask": "rows"}),
            asked(site),
        ).entries[0]
        record = await read_capture(entry, get)
    assert gone.entries == []
    assert [type(each) for each in gone.failures] == [RobotsError] * len(CRAWLS)
    assert isinstance(record, RobotsError)
    assert set(site.paths) == {"/robots.txt", "/collinfo.json"}


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "{}",
        '[{"id": "../x"}]',
        "<html>",
    ],
)
async def test_list_without_crawls_is_an_error(site, body):
    site.add("/collinfo.json", text(body, content_type="application/json"))
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [type(each) for each in gone.failures] == [ParseError]


@pytest.mark.parametrize("pages", ["{}", '{"pages": -1}', '{"pages": 1e9}', "5"])
async def test_index_that_does_not_say_how_long_it_is_is_an_error(site, pages):
    collected(site)
    site.add("/CC-MAIN-2026-25-index", text(pages, content_type="application/json"))
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [type(each) for each in gone.failures] == [ParseError]


async def test_page_that_was_cut_is_an_error(site):
    """A line that is no object: what follows it is lost."""
    collected(site)

    def cut(request) -> Reply:
        if "showNumPages" in request.path:
            return text('{"pages": 1}', content_type="application/json")
        return text(json.dumps(row("/a", "20260620083751")) + '\n{"url": "https://ada', status=200)

    site.add("/CC-MAIN-2026-25-index", cut)
    async with asking() as get:
        gone = await go("commoncrawl", asked(site), get)
    assert [str(each).endswith("line 2 is no JSON object") for each in gone.failures] == [True]


async def test_answer_that_breaks_off_is_asked_for_again(site):
    index, replies = Index(row("/bye", "20260620083751")), [truncated(b'{"url"')]
    collected(site)
    site.add(
        "/CC-MAIN-2026-25-index",
        lambda request: replies.pop() if replies and "page=0" in request.path else index(request),
    )
    async with asking() as get:
        entries = await walk("commoncrawl", asked(site), get)
    assert [each.url for each in entries] == ["https://ada.example/bye"]


@pytest.mark.parametrize(
    ("target", "options", "said"),
    [
        ("who left", {}, "give a host"),
        ("ada.example", {"copy": "all"}, "first or last"),
        ("ada.example", {"match": "("}, "no regular expression"),
        ("news", {"match": "bye"}, "takes no option match"),
        ("news", {}, "--since"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_to_give(target, options, said):
    with pytest.raises(ParseError, match=said):
        kind.begin(Asked(target, options=options))


# --- news -------------------------------------------------------------------------------------


def name(stamp: str, number: int = 155) -> str:
    month = f"{stamp[:4]}/{stamp[4:6]}"
    return f"crawl-data/CC-NEWS/{month}/CC-NEWS-{stamp}-{number:05}.warc.gz"


def month_of(site, month: str, *names: str) -> None:
    body = gzip.compress("".join(f"{each}\n" for each in names).encode())
    path = f"/crawl-data/CC-NEWS/{month}/warc.paths.gz"
    site.add(path, text(body, content_type="application/x-gzip"))


async def files(site, **window: Any) -> tuple[list[str], list[str]]:
    """What the steps list, and what they skip."""
    listed: list[str] = []
    skipped: list[str] = []
    begun = asked(site, "news", **window)
    async with asking() as get:
        for step in kind.begin(begun):
            found = await get(step.request)
            assert isinstance(found, Fetched), found
            page = kind.list_page(found, step, begun)
            assert page == Page(files=page.files, skipped=page.skipped)
            listed += page.files
            skipped += page.skipped
    return listed, skipped


async def test_files_of_each_month_in_the_window_are_listed(site):
    month_of(site, "2026/04", name("20260430220000"), name("20260401000000"))
    month_of(site, "2026/05", name("20260501001500"), name("20260502093015"))
    listed, skipped = await files(site, since=at(2026, 4, 1), until=at(2026, 6, 1))
    stamps = ["20260401000000", "20260430220000", "20260501001500", "20260502093015"]
    assert listed == [site.url(f"/{name(each)}") for each in stamps]
    assert skipped == []
    asked_for = [path for path in site.paths if path != "/robots.txt"]
    assert asked_for == [f"/crawl-data/CC-NEWS/2026/{m}/warc.paths.gz" for m in ("04", "05")]


async def test_file_that_was_being_written_when_the_window_began_is_one_of_it(site):
    stamps = ["20260504080000", "20260504091500", "20260504103000", "20260504120000"]
    month_of(site, "2026/05", *map(name, stamps))
    listed, _ = await files(site, since=at(2026, 5, 4, 10), until=at(2026, 5, 4, 12))
    assert listed == [site.url(f"/{name(each)}") for each in stamps[1:3]]


async def test_month_without_a_list_is_told_and_names_that_are_none(site):
    month_of(
        site, "2026/06", name("20260601000000"), "crawl-data/CC-NEWS/../x-20260601000000-1.warc.gz"
    )
    listed, skipped = await files(site, since=at(2026, 5, 20), until=at(2026, 6, 20))
    assert listed == [site.url(f"/{name('20260601000000')}")]
    assert [each.rpartition(": ")[2] for each in skipped] == [
        "there is no news of this month",
        "no file of news",
    ]


async def test_window_ends_with_the_day_of_asking_and_begins_with_the_collection(site):
    begun = asked(site, "news", since=at(2010, 1, 1), asked_at=at(2016, 10, 5))
    months = [re.search(r"(\d{4}/\d{2})/warc", each.url) for each in _news.lists(begun)]
    assert [found[1] for found in months if found] == ["2016/08", "2016/09", "2016/10"]


@pytest.mark.parametrize(
    "body", [b"\x1f\x8bbroken", gzip.compress(b"x" * 3_000_000), gzip.compress(b"<html> no")]
)
async def test_list_that_is_none_is_an_error(site, body):
    path = "/crawl-data/CC-NEWS/2026/05/warc.paths.gz"
    site.add(path, text(body, content_type="application/x-gzip"))
    with pytest.raises(ParseError):
        await files(site, since=at(2026, 5, 1), until=at(2026, 5, 2))


MINUTES = st.integers(0, 40_000)


@given(st.sets(MINUTES, max_size=20), MINUTES, st.integers(1, 5_000))
def test_files_of_a_window_are_those_begun_in_it_and_the_one_before(begun, since, length):
    first = at(2026, 5, 1)
    names = [name(f"{first + timedelta(minutes=n):%Y%m%d%H%M%S}") for n in sorted(begun)]
    start = first + timedelta(minutes=since)
    window = Asked("news", start, start + timedelta(minutes=length))
    body = gzip.compress("\n".join(names).encode())
    page = _news.list_files(Fetched("u", "u", 200, body, "", None, start), window)
    listed = [url.removeprefix("https://data.commoncrawl.org/") for url in page.files]
    inside = [
        each for n, each in zip(sorted(begun), names, strict=True) if since <= n < since + length
    ]
    before = [each for n, each in zip(sorted(begun), names, strict=True) if n < since][-1:]
    assert listed in (inside, before + inside)


def test_service_is_asked_once_a_second_whatever_is_set():
    """One connection, one request at a time: by the host's turn and its least spacing."""
    found = Endpoints()
    assert least_spacing_seconds(f"{found.commoncrawl_index}/collinfo.json") == 1.0
    assert least_spacing_seconds(f"{found.commoncrawl_data}/crawl-data/x.warc.gz") == 1.0
