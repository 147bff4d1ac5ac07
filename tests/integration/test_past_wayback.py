"""The past of a site as the Wayback Machine's index lists it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any
from urllib.parse import parse_qs, quote_plus, unquote, unquote_plus, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.endpoints import Endpoints
from scraper.errors import ParseError, RobotsError, StatusError
from scraper.fetch import Fetcher, FetchSettings
from scraper.past import Asked, _cdx
from scraper.past import wayback as kind
from scraper.records import Capture
from tests.site import Reply, failing, text, too_many, truncated
from tests.stepping import asking, go, walk

FIELDS = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
CDX = "/cdx/search/cdx"


def row(path: str, stamp: str, **more: str) -> dict[str, str]:
    found = {
        "urlkey": f"example,ada){path.lower()}",
        "timestamp": stamp,
        "original": f"https://ada.example{path}",
        "mimetype": "text/html",
        "statuscode": "200",
        "digest": f"D{stamp}",
        "length": "1415",
    }
    return {**found, **more}


class Index:
    """Answers like the index: sorted, filtered, collapsed, in parts with a key for the next one."""

    def __init__(self, *rows: dict[str, str], most: int | None = None) -> None:
        self.rows = sorted(rows, key=lambda each: (each["urlkey"], each["timestamp"]))
        self.most = most

    def __call__(self, request) -> Reply:
        query = parse_qs(urlsplit(request.path).query)
        found = [each for each in self.rows if self._fits(each, query)]
        if "resumeKey" in query:
            begin = unquote_plus(query["resumeKey"][0])
            found = [each for each in found if self._key(each) >= begin]
        name, _, digits = query["collapse"][0].partition(":")
        alike = groupby(found, lambda each: (each["urlkey"], each[name][: int(digits or 99)]))
        found = [next(group) for _, group in alike]
        size = min(self.most or 10**9, int(query["limit"][0]))
        fields = query["fl"][0].split(",")
        table: list[Any] = [[each[name] for name in fields] for each in found[:size]]
        answer: list[Any] = [fields, *table] if table else []
        if len(found) > size:
            last = found[size - 1]
            answer += [[], [quote_plus(f"{last['urlkey']} {int(last['timestamp']) + 1}")]]
        return text(json.dumps(answer), content_type="application/json")

    def _key(self, found: dict[str, str]) -> str:
        return f"{found['urlkey']} {found['timestamp']}"

    def _fits(self, found: dict[str, str], query: dict[str, list[str]]) -> bool:
        first, last = query.get("from", ["0"])[0], query.get("to", ["9"])[0]
        if not first <= found["timestamp"] <= last:
            return False
        filters = [each.split(":", 1) for each in query.get("filter", [])]
        return all(re.fullmatch(rule, found[name]) for name, rule in filters)


def asked(site, target: str = "ada.example", **more: Any) -> Asked:
    return Asked(target, endpoints=Endpoints(wayback=site.url("").rstrip("/")), **more)


def query_of(site, number: int = 0) -> dict[str, list[str]]:
    questions = [path for path in site.paths if path.startswith(CDX)]
    return parse_qs(urlsplit(questions[number]).query)


def taken(entries) -> list[tuple[str, str]]:
    return [(each.url, f"{each.capture.taken_at:%Y%m%d%H%M%S}") for each in entries]


# --- what is listed ---------------------------------------------------------------------------


async def test_first_copy_of_each_page_is_listed(site):
    site.add(
        CDX,
        Index(
            row("/bye", "20190504101500"),
            row("/bye", "20200101000000"),
            row("/Bye", "20190601000000"),
            row("/hello", "20180101000000"),
        ),
    )
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    base = site.url("/web/")
    assert [(each.url, each.key, each.published_at) for each in entries] == [
        ("https://ada.example/bye", "ada.example/bye", None),
        ("https://ada.example/hello", "ada.example/hello", None),
    ]
    assert entries[0].capture == Capture(
        f"{base}20190504101500id_/https://ada.example/bye",
        datetime(2019, 5, 4, 10, 15, tzinfo=UTC),
        shown_at=f"{base}20190504101500/https://ada.example/bye",
    )
    query = query_of(site)
    assert query["url"] == ["ada.example/*"]
    assert query["filter"] == ["statuscode:200", "mimetype:(text/html|application/xhtml.xml)"]
    assert (query["collapse"], query["limit"], query["showResumeKey"]) == (
        ["urlkey"],
        ["5000"],
        ["true"],
    )
    assert not {"from", "to", "resumeKey"} & set(query)


async def test_only_pages_that_were_there_are_asked_for(site):
    site.add(
        CDX,
        Index(
            row("/gone", "20190101000000", statuscode="404"),
            row("/same", "20190101000000", statuscode="-", mimetype="warc/revisit"),
            row("/logo.png", "20190101000000", mimetype="image/png"),
            row("/old", "20190101000000", mimetype="application/xhtml+xml"),
        ),
    )
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    assert [each.url for each in entries] == ["https://ada.example/old"]


async def test_paging_goes_on_to_the_end_and_repeats_the_question(site):
    rows = [row(f"/post-{n:03}", "20190504101500") for n in range(25)]
    site.add(CDX, Index(*rows, most=10))
    window = {"since": datetime(2019, 1, 1, tzinfo=UTC), "until": datetime(2020, 1, 1, tzinfo=UTC)}
    async with asking() as get:
        entries = await walk("wayback", asked(site, **window), get)
    assert [each.url for each in entries] == [f"https://ada.example/post-{n:03}" for n in range(25)]
    assert len([path for path in site.paths if path.startswith(CDX)]) == 3
    first, second = query_of(site), query_of(site, 1)
    assert second.pop("resumeKey") == ["example%2Cada%29%2Fpost-009+20190504101501"]
    assert first == second


async def test_key_is_given_back_as_it_came(site):
    """The index decodes it once more than the rest of a question: signs of its own must survive."""
    rows = [row(path, "20190504101500") for path in ("/100%", "/c%2b%2b", "/c++", "/d%20e", "/é")]
    site.add(CDX, Index(*rows, most=1))
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert len(gone.entries) == len(rows) == len(gone.steps)


async def test_page_that_two_answers_hold_is_listed_once(site):
    """The index resumes within the copies of one address."""
    rows = [row("/a", f"2019010100000{n}") for n in range(3)] + [row("/b", "20190101000000")]
    site.add(CDX, Index(*rows, most=1))
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    assert taken(entries) == [
        ("https://ada.example/a", "20190101000000"),
        ("https://ada.example/b", "20190101000000"),
    ]


async def test_addresses_of_one_post_are_one_entry_with_its_earliest_copy(site):
    site.add(
        CDX,
        Index(
            row("/bye", "20190301000000", original="http://www.ada.example:80/bye"),
            row("/bye?utm_source=x", "20190201000000"),
            row("/bye/amp", "20190401000000"),
        ),
    )
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    assert [each.key for each in entries] == ["ada.example/bye"]
    assert entries[0].capture.url.endswith(
        "/20190201000000id_/https://ada.example/bye?utm_source=x"
    )


async def test_window_bounds_when_copies_were_taken_at_both_ends(site):
    stamps = ["20181231235959", "20190101000000", "20191231235959", "20200101000000"]
    site.add(CDX, Index(*(row(f"/{stamp}", stamp) for stamp in stamps)))
    window = {"since": datetime(2019, 1, 1, tzinfo=UTC), "until": datetime(2020, 1, 1, tzinfo=UTC)}
    async with asking() as get:
        entries = await walk("wayback", asked(site, **window), get)
    assert [each.url[-14:] for each in entries] == stamps[1:3]
    assert (query_of(site)["from"], query_of(site)["to"]) == (
        ["20190101000000"],
        ["20191231235959"],
    )


@pytest.mark.parametrize(
    ("collapse", "stamps"),
    [
        ("timestamp:4", ["20190101000000", "20200101000000"]),
        ("digest", ["20190101000000", "20190701000000"]),
    ],
)
async def test_further_copies_are_entries_of_the_same_post(site, collapse, stamps):
    site.add(
        CDX,
        Index(
            row("/bye", "20190101000000", digest="A"),
            row("/bye", "20190201000000", digest="A"),
            row("/bye", "20190701000000", digest="B"),
            row("/bye", "20200101000000", digest="B"),
        ),
    )
    async with asking() as get:
        entries = await walk("wayback", asked(site, options={"collapse": collapse}), get)
    assert taken(entries) == [("https://ada.example/bye", stamp) for stamp in stamps]
    assert [each.key for each in entries] == ["ada.example/bye", f"ada.example/bye {stamps[1]}"]


async def test_match_is_asked_for_and_held_against_what_comes(site):
    """Also where an archive does not heed it."""
    held, other = row("/2019/bye", "20190101000000"), row("/2020/bye", "20200101000000")
    site.add(CDX, Index(held, other))
    options = {"match": "/2019/|/2018/"}
    async with asking() as get:
        entries = await walk("wayback", asked(site, options=options), get)
    assert [each.url for each in entries] == ["https://ada.example/2019/bye"]
    assert query_of(site)["filter"][2] == "original:.*(?:/2019/|/2018/).*"
    table = [FIELDS, [held[name] for name in FIELDS], [other[name] for name in FIELDS]]
    site.add(CDX, text(json.dumps(table)))
    async with asking() as get:
        entries = await walk("wayback", asked(site, options=options), get)
    assert [each.url for each in entries] == ["https://ada.example/2019/bye"]


async def test_rows_that_name_no_copy_are_told(site):
    site.add(
        CDX,
        text(
            json.dumps(
                [
                    FIELDS,
                    *(
                        [each[name] for name in FIELDS]
                        for each in (
                            row("/a", "2019"),
                            row("/b", "20190101000000", original="mailto:ada@ada.example"),
                            row("/c", "20191301000000"),
                            row("/d#e", "20190101000000"),
                        )
                    ),
                ]
            )
        ),
    )
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert [each.url for each in gone.entries] == ["https://ada.example/d"]
    assert gone.entries[0].capture.url.endswith("id_/https://ada.example/d%23e")
    assert len(gone.skipped) == 3
    assert gone.skipped[0] == 'https://ada.example/a: "2019" is no instant of 14 digits'


@pytest.mark.parametrize("body", ["[]", "", " \n", '[["urlkey","timestamp","original"]]'])
async def test_place_without_copies_is_empty(site, body):
    site.add(CDX, text(body, content_type="application/json"))
    async with asking() as get:
        assert await walk("wayback", asked(site), get) == []


# --- trouble ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Administrative", "Robot"])
async def test_what_its_owner_excluded_is_not_asked_for_again(site, name):
    said = f"org.archive.util.io.RuntimeIOException: {name}AccessControlException: Blocked Site"
    site.add(CDX, text(said, status=403, content_type="text/plain"))
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert gone.entries == []
    assert [type(each) for each in gone.failures] == [StatusError]
    assert gone.failures[0].status == 403


@pytest.mark.parametrize(("wish", "seconds"), [(None, 60), ("120", 120)])
async def test_archive_that_has_enough_is_left_alone(site, wish, seconds):
    """Without a word of how long, for a minute: who goes on is shut out. Replays wait as well."""
    site.add(CDX, too_many(wish))
    now = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
    rules = FetchSettings("Swansong/test", allow_private=("127.0.0.0/8",), spacing_seconds=0.0)
    async with Fetcher(rules, now=lambda: now) as fetcher:
        await fetcher.get(kind.begin(asked(site))[0].request)
        refused = await fetcher.get(site.url("/web/20190504101500id_/https://ada.example/bye"))
    assert isinstance(refused, StatusError)
    assert refused.retry_at == now + timedelta(seconds=seconds)
    assert len(site.paths) == 2  # robots.txt, and the one question


async def test_listing_goes_on_after_the_archive_had_enough(site):
    rows = [row(f"/{n}", "20190504101500") for n in range(4)]
    index, refusals = Index(*rows, most=2), [too_many()]

    def answer(request) -> Reply:
        is_second = "resumeKey" in request.path
        return refusals.pop() if is_second and refusals else index(request)

    site.add(CDX, answer)
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    assert [each.url[-1] for each in entries] == ["0", "1", "2", "3"]


async def test_answer_that_is_too_long_is_asked_for_in_shorter_ones(site):
    rows = [
        row(f"/post-{n:04}", "20190504101500", original="https://ada.example/" + "x" * 50 + str(n))
        for n in range(60)
    ]
    site.add(CDX, Index(*rows))
    async with asking(max_wire_bytes=8_000) as get:
        gone = await go("wayback", asked(site), get)
    assert len(gone.entries) == 60
    assert [each.memo["rows"] for each in gone.steps] == ["5000", "500", "50", "50"]
    assert not gone.failures


@pytest.mark.parametrize(
    "body",
    [
        "<html>Sorry</html>",
        "{}",
        '["row"]',
        '[["urlkey","timestamp"],["a"]]',
    ],
)
async def test_what_is_no_table_is_an_error(site, body):
    site.add(CDX, text(body, content_type="application/json"))
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert [type(each) for each in gone.failures] == [ParseError]


async def test_answer_that_breaks_off_is_asked_for_again(site):
    whole = Index(row("/bye", "20190504101500"))
    replies = [truncated(b'[["urlkey"'), failing(503)]
    site.add(CDX, lambda request: replies.pop() if replies else whole(request))
    async with asking() as get:
        entries = await walk("wayback", asked(site), get)
    assert [each.url for each in entries] == ["https://ada.example/bye"]


async def test_key_that_leads_back_ends_the_listing(site):
    table = [FIELDS, [row("/a", "20190101000000")[name] for name in FIELDS], [], ["a+1"]]
    site.add(CDX, text(json.dumps(table)))
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert len(gone.steps) == 2
    assert [each.url for each in gone.entries] == ["https://ada.example/a"]


async def test_archives_robots_hold(site):
    site.robots("User-agent: *\nDisallow: /cdx/")
    async with asking() as get:
        gone = await go("wayback", asked(site), get)
    assert isinstance(gone.failures[0], RobotsError)
    assert set(site.paths) == {"/robots.txt"}


# --- targets ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("ada.example", "ada.example/*"),
        (" HTTPS://Ada.Example/ ", "ada.example/*"),
        ("ada.example/*", "ada.example/*"),
        ("*.ada.example", "*.ada.example"),
        ("*.ada.example/*", "*.ada.example"),
        ("https://ada.example/blog/*", "ada.example/blog/*"),
        ("ada.example/blog/20*", "ada.example/blog/20*"),
        ("ada.example/?p=*", "ada.example/?p=*"),
        ("https://ada.example/bye", "ada.example/bye"),
        ("https://ada.example/?p=7", "ada.example/?p=7"),
        ("ada.example:8080/a", "ada.example:8080/a"),
        ("bücher.example", "xn--bcher-kva.example/*"),
    ],
)
def test_target_is_asked_for_as_indexes_write_it(target, url):
    assert _cdx.place(Asked(target)) == url
    query = parse_qs(urlsplit(kind.begin(Asked(target))[0].request.url).query)
    if url.endswith("*") and not url.endswith("/*"):
        assert (query["url"], query["matchType"]) == ([url[:-1]], ["prefix"])
    else:
        assert query["url"] == [url]
        assert "matchType" not in query


@pytest.mark.parametrize(
    "target",
    [
        "",
        "*",
        "*.",
        "news",
        "who left",
        "ada.*",
        "*.ada.example/blog/*",
        "ada.example/*/bye",
        "ftp://ada.example/",
        "ada@ada.example",
        "https://ada.example:99999/x",
    ],
)
def test_target_that_is_none_is_refused_with_what_to_give(target):
    with pytest.raises(ParseError, match="give a host"):
        kind.begin(Asked(target))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"collapse": "timestamp"}, "the option collapse is"),
        ({"collapse": "timestamp:15"}, "the option collapse is"),
        ({"match": "("}, "is no regular expression"),
    ],
)
def test_option_that_is_none_is_refused(options, said):
    with pytest.raises(ParseError, match=said):
        kind.begin(Asked("ada.example", options=options))


@given(st.text(max_size=60))
def test_any_target_is_asked_for_or_refused(target):
    try:
        step = kind.begin(Asked(target))[0]
    except ParseError:
        return
    url = parse_qs(urlsplit(step.request.url).query)["url"][0]
    assert "*" not in unquote(url).removeprefix("*.").removesuffix("*")
