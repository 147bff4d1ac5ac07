"""Copies in archives that are read in place of a page: replays, and records of WARC files."""

from __future__ import annotations

import gzip
import re
import zlib
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper import captures, stages, warcs
from scraper.archive import Copy
from scraper.archives import warc
from scraper.captures import read_capture
from scraper.errors import FetchError, NetworkError, ParseError, RobotsError, StatusError
from scraper.records import Capture, Entry, Fetched, NotAPost
from scraper.stages import Told
from scraper.urls import key
from tests.site import Reply, failing, gzipped, redirect, text, too_many, truncated
from tests.stepping import asking
from tests.warcs import answer, in_parts, member, record

URL = "https://ada.example/bye"
TAKEN_AT = datetime(2019, 5, 4, 10, 15, tzinfo=UTC)
STAMP = "20190504101500"
PAGE = (
    "<html><head><title>Bye</title></head><body><article><p>Today is my last day at Quillon Labs, "
    "after four years as a compiler engineer. Thank you all, it was a good time — truly.</p>"
    "</article></body></html>"
)
SHOWN_AT = "https://index.example/CC-MAIN-2026-25-index?url=ada.example"
FILE = "/crawl-data/CC-MAIN-2026-25/warc/00661.warc.gz"


def replay_of(site, stamp: str = STAMP) -> Entry:
    capture = Capture(site.url(f"/web/{stamp}id_/{URL}"), TAKEN_AT, shown_at="unused")
    return Entry(URL, key(URL), capture=capture)


def record_of(site, before: bytes, held: bytes, length: int | None = None) -> Entry:
    capture = Capture(
        site.url(FILE), TAKEN_AT, len(before), len(held) if length is None else length, SHOWN_AT
    )
    return Entry(URL, key(URL), capture=capture)


async def read(entry: Entry) -> Copy | NotAPost | FetchError | ParseError:
    async with asking() as get:
        return await read_capture(entry, get)


# --- replays ----------------------------------------------------------------------------------


async def test_replay_is_read_as_the_page_that_it_was(site):
    site.add(f"/web/{STAMP}id_/{URL}", text(PAGE))
    entry = replay_of(site)
    copy = await read(entry)
    assert isinstance(copy, Copy)
    told = stages.read_capture(copy, entry)
    assert isinstance(told, Told)
    assert (told.post.url, told.post.key, told.post.title) == (URL, key(URL), "Bye")
    assert told.post.archived_at == TAKEN_AT
    assert told.post.archive_url == site.url(f"/web/{STAMP}/{URL}")
    assert [each.organization for each in told.reading.departures] == ["Quillon Labs"]


async def test_replay_that_was_stored_compressed_is_read(site):
    body = gzip.compress(PAGE.encode())
    site.add(f"/web/{STAMP}id_/{URL}", text(body))
    copy = await read(replay_of(site))
    assert isinstance(copy, Copy)
    assert copy.page.body == PAGE.encode()


async def test_replay_near_by_counts_with_its_own_instant(site):
    near = f"/web/20190601080000id_/{URL.replace('https', 'http')}/"
    site.add(f"/web/{STAMP}id_/{URL}", redirect(near))
    site.add(near, gzipped(PAGE))
    copy = await read(replay_of(site))
    assert isinstance(copy, Copy)
    assert copy.archived_at == datetime(2019, 6, 1, 8, tzinfo=UTC)
    assert copy.url == site.url(f"/web/20190601080000/{URL}")
    assert copy.page.final_url == URL


async def test_replay_that_leads_to_another_page_is_no_copy(site):
    elsewhere = f"/web/{STAMP}id_/https://ada.example/consent"
    site.add(f"/web/{STAMP}id_/{URL}", redirect(elsewhere))
    site.add(elsewhere, text("<p>Cookies?"))
    found = await read(replay_of(site))
    assert isinstance(found, NotAPost)
    assert found.reason == "no_copy"
    assert found.detail.endswith("https://ada.example/consent")


@pytest.mark.parametrize(
    ("status", "detail"),
    [
        (403, "the archive may not show its copy"),
        (404, "the archive answered 404 for its copy"),
        (410, "the archive answered 410 for its copy"),
    ],
)
async def test_what_an_archive_does_not_show_is_no_copy(site, status, detail):
    """Never `gone`: of the post itself it says nothing."""
    site.add(f"/web/{STAMP}id_/{URL}", failing(status))
    assert await read(replay_of(site)) == NotAPost(URL, "no_copy", detail)


async def test_archive_in_trouble_is_a_failure_that_passes(site):
    site.add(f"/web/{STAMP}id_/{URL}", too_many())
    found = await read(replay_of(site))
    assert isinstance(found, StatusError)
    assert found.status == 429
    assert not found.is_permanent


async def test_archive_obeys_its_robots(site):
    site.robots("User-agent: *\nDisallow: /web/")
    assert isinstance(await read(replay_of(site)), RobotsError)
    assert site.paths == ["/robots.txt"]


async def test_copy_without_a_post_is_none_for_good(site):
    """An empty page is asked for again where it is; a copy stays as it is."""
    site.add(f"/web/{STAMP}id_/{URL}", text("<html><body><div id=root></div></body></html>"))
    entry = replay_of(site)
    copy = await read(entry)
    assert isinstance(copy, Copy)
    found = stages.read_capture(copy, entry)
    assert isinstance(found, NotAPost)
    assert (found.url, found.reason) == (URL, "no_copy")
    assert found.detail.startswith("the archived copy of 2019-05-04: ")


# --- records ----------------------------------------------------------------------------------

BEFORE = member(answer("<p>Another page"), "https://ada.example/other")
AFTER = member(answer("<p>One more"), "https://ada.example/more")


async def read_record(site, held: bytes, length: int | None = None):
    site.add(FILE, in_parts(BEFORE + held + AFTER))
    return await read(record_of(site, BEFORE, held, length))


async def test_record_is_read_as_the_page_that_it_was(site):
    held = member(answer(PAGE, content_type="text/html; charset=UTF-8"), URL)
    site.add(FILE, in_parts(BEFORE + held + AFTER))
    entry = record_of(site, BEFORE, held)
    copy = await read(entry)
    assert isinstance(copy, Copy)
    at = datetime(2026, 5, 4, 10, 15, tzinfo=UTC)
    assert copy == Copy(
        Fetched(URL, URL, 200, PAGE.encode(), "text/html", "utf-8", at), at, SHOWN_AT
    )
    first = len(BEFORE)
    asked = site.asked(FILE)
    assert [each.headers["range"] for each in asked] == [f"bytes={first}-{first + len(held) - 1}"]
    told = stages.read_capture(copy, entry)
    assert isinstance(told, Told)
    assert (told.post.archived_at, told.post.archive_url) == (at, SHOWN_AT)
    assert [each.organization for each in told.reading.departures] == ["Quillon Labs"]


CHUNKED = b"".join(
    b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE.encode()[:50], b"<p>", b"")
)


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        (gzip.compress(PAGE.encode()), ["Content-Encoding: gzip"], PAGE.encode()),
        (zlib.compress(PAGE.encode()), ["Content-Encoding: deflate"], PAGE.encode()),
        (CHUNKED, ["Transfer-Encoding: chunked"], PAGE.encode()[:50] + b"<p>"),
        # as Common Crawl keeps the headers of what it stored decoded
        (PAGE.encode(), ["X-Crawl-Content-Encoding: gzip"], PAGE.encode()),
        # as others do
        (PAGE.encode(), ["Content-Encoding: br", "Transfer-Encoding: chunked"], PAGE.encode()),
    ],
    ids=["gzip", "deflate", "chunked", "told apart", "headers left as they were"],
)
async def test_codings_of_the_web_are_undone(site, body, headers, expected):
    copy = await read_record(site, member(answer(body, *headers), URL))
    assert isinstance(copy, Copy)
    assert copy.page.body == expected


async def test_address_of_a_record_may_be_written_otherwise(site):
    copy = await read_record(site, member(answer(PAGE), "<http://www.ada.example:80/bye/>"))
    assert isinstance(copy, Copy)
    assert copy.page.url == URL


async def test_record_that_is_not_compressed_is_read(site):
    copy = await read_record(site, record(answer(PAGE), URL))
    assert isinstance(copy, Copy)


@pytest.mark.parametrize(
    ("held", "detail"),
    [
        (
            member(b"", URL, kind="revisit"),
            "the archive only noted that it was as before",
        ),
        (
            member(answer("", "Location: /new", status="301 Moved Permanently"), URL),
            "the archive copied an answer of another status than 200",
        ),
        (
            member(answer("Not found", status="404 Not Found"), URL),
            "the archive copied an answer of another status than 200",
        ),
        (
            member(answer("%PDF", content_type="application/pdf"), URL),
            "the archive's copy is no page",
        ),
    ],
)
async def test_record_without_a_page_is_no_copy(site, held, detail):
    assert await read_record(site, held) == NotAPost(URL, "no_copy", detail)


WHOLE = member(answer(PAGE), URL)
PACKED = gzip.compress(PAGE.encode())


@pytest.mark.parametrize(
    ("held", "length", "said"),
    [
        (WHOLE[:-20], None, "stop before their end"),
        (WHOLE[:15] + b"\xff\xff\xff" + WHOLE[18:], None, "cannot be read"),
        (WHOLE, len(WHOLE) - 9, "stop before their end"),
        (b"", 12, "stop before their end"),
        (WHOLE + AFTER, None, "more than one WARC record"),
        (b"<html>no record</html>", None, "cannot be read"),
        (gzip.compress(b""), None, "no WARC record where its copy should be"),
        (member(answer(PAGE), URL, length=5000), None, "stops before its end"),
        (member(answer(PAGE), URL, length=100), None, "cannot be read"),
        (member(answer(PAGE), "https://ada.example/other"), None, "place holds https://ada.exam"),
        (member(answer(PAGE), "urn:x"), None, "place holds urn:x"),
        (member(b"", URL), None, "no answer of a web server"),
        (member(b"no status line", URL), None, "no answer of a web server"),
        (member(answer(PAGE), URL, kind="request"), None, "no answer of a web server"),
        (
            member(answer(PACKED[:12] + b"\xff\xff" + PACKED[14:], "Content-Encoding: gzip"), URL),
            None,
            "cannot be read",
        ),
        (
            member(answer(PAGE, content_type="application/pdf", status="two hundred"), URL),
            None,
            "no answer of a web server",
        ),
    ],
)
async def test_broken_record_is_a_parse_error_with_its_reason(site, held, length, said):
    found = await read_record(site, held, length)
    assert isinstance(found, ParseError), found
    assert re.search(said, str(found))


async def test_record_beyond_the_end_of_its_file_is_told(site):
    site.add(FILE, in_parts(WHOLE))
    found = await read(record_of(site, b"", WHOLE, len(WHOLE) + 30))
    assert isinstance(found, ParseError)
    assert str(found).endswith("ends 30 bytes before the copy's record")
    beyond = await read(record_of(site, WHOLE, WHOLE))
    assert beyond == NotAPost(URL, "no_copy", "the archive answered 416 for its copy")


async def test_record_is_bounded_by_its_limits(site, monkeypatch):
    """As it lies there, decompressed, and without the codings of HTTP; all that is too long."""
    monkeypatch.setattr(captures, "MAX_PART_BYTES", len(WHOLE) - 1)
    found = await read_record(site, WHOLE)
    assert isinstance(found, ParseError)
    assert "MAX_PART_BYTES" in str(found)
    assert not site.asked(FILE)
    monkeypatch.setattr(captures, "MAX_PART_BYTES", 100_000)

    monkeypatch.setattr(warcs, "MAX_RECORD_BYTES", 50_000)
    monkeypatch.setattr(warc, "MAX_BODY_BYTES", 50_000)
    held = member(answer(b"<" + b" " * 60_000), URL)
    found = await read_record(site, held)
    assert isinstance(found, ParseError)
    assert "50 000" in str(found)

    bomb = gzip.compress(b"<" + b" " * 10_000_000)
    found = await read_record(site, member(answer(bomb, "Content-Encoding: gzip"), URL))
    assert isinstance(found, ParseError)
    assert str(found).endswith("is not read: too_large")


async def test_whole_file_in_place_of_a_record_is_not_read(site):
    site.add(FILE, Reply(200, {}, WHOLE))
    found = await read(record_of(site, b"", WHOLE))
    assert isinstance(found, StatusError)
    assert found.status == 200


async def test_server_that_breaks_off_or_slows_down_is_asked_again(site):
    site.add(FILE, failing(503))
    slow = await read(record_of(site, b"", WHOLE))
    assert isinstance(slow, StatusError)
    assert (slow.status, slow.is_permanent) == (503, False)
    told = {"Content-Range": f"bytes 0-{len(WHOLE) - 1}/{len(WHOLE)}"}
    broken = truncated(WHOLE[:30], len(WHOLE))
    site.add(FILE, Reply(206, {**broken.headers, **told}, broken.body))
    assert isinstance(await read(record_of(site, b"", WHOLE)), NetworkError)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255), st.booleans())
def test_no_damage_to_a_record_does_more_than_a_parse_error(at, byte, is_cut):
    """A page that is read in spite of it is the page."""
    damaged = WHOLE[:at] if is_cut else WHOLE[:at] + bytes([byte]) + WHOLE[at + 1 :]
    try:
        found = warcs.only_page(damaged, URL, TAKEN_AT)
    except ParseError:
        return
    assert isinstance(found, Fetched)
    assert found.body == PAGE.encode()
