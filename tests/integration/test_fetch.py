"""Fetching from a real server on loopback: outcomes, limits, redirects, guard, politeness."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import inspect
import ssl
import time
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import httpx
import pytest

from scraper import failures, fetch, pools
from scraper.decode import decode
from scraper.errors import (
    AddressError,
    FetchError,
    LimitError,
    NetworkError,
    RobotsError,
    StatusError,
)
from scraper.failures import to_fetch_error
from scraper.fetch import Answer, Fetcher, FetchSettings
from scraper.records import Conditions, Fetched, Request, Unchanged
from tests.site import (
    Reply,
    Site,
    cached,
    drip,
    endless,
    failing,
    gzip_bomb,
    gzipped,
    in_turn,
    redirect,
    reset,
    slow,
    text,
    too_many,
    truncated,
)

AGENT = "Swansong/0.1 (+https://watcher.example/about)"
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def settings(**changes) -> FetchSettings:
    base = {"allow_private": ("127.0.0.1/32",), "spacing_seconds": 0.0, "timeout_seconds": 5.0}
    return FetchSettings(user_agent=AGENT, **{**base, **changes})


@pytest.fixture
async def make():
    """Builds fetchers with other settings; closes them all."""
    made: list[Fetcher] = []

    def build(*, now=lambda: NOW, resolve=None, **changes) -> Fetcher:
        made.append(Fetcher(settings(**changes), now=now, resolve=resolve))
        return made[-1]

    yield build
    for fetcher in made:
        await fetcher.aclose()


@pytest.fixture
def fetcher(make):
    return make()


# --- what arrives -----------------------------------------------------------------------------


async def test_page_arrives_with_what_its_headers_say(site, fetcher):
    url = site.page(
        "/post",
        "<p>My last day",
        content_type="Text/HTML; charset=ISO-8859-1",
        etag='W/"v1"',
        modified="Mon, 04 May 2026 09:00:00 GMT",
        headers={"Cache-Control": "public, max-age=600", "Link": '</hub>; rel="hub"'},
    )
    assert await fetcher.get(url) == Fetched(
        url=url,
        final_url=url,
        status=200,
        body=b"<p>My last day",
        content_type="text/html",
        charset="ISO-8859-1",
        fetched_at=NOW,
        conditions=Conditions('W/"v1"', "Mon, 04 May 2026 09:00:00 GMT"),
        wait_seconds=600.0,
        links=('</hub>; rel="hub"',),
    )


async def test_request_says_who_asks_and_keeps_no_cookies(site, fetcher):
    site.add("/a", Reply(200, {"Set-Cookie": "id=1; Path=/"}, b"x"))
    await fetcher.get(site.url("/a"))
    await fetcher.get(site.url("/a"))
    for request in site.asked("/a"):
        assert request.headers["user-agent"] == AGENT
        assert request.headers["accept-encoding"] == "gzip, deflate"
        assert "cookie" not in request.headers
        assert "authorization" not in request.headers


async def test_etag_answers_unchanged(site, fetcher):
    url = site.page("/feed", "<rss/>", etag='"v1"')
    first = await fetcher.get(url)
    assert isinstance(first, Fetched)
    assert await fetcher.get(url, first.conditions) == Unchanged(url, NOW)


async def test_last_modified_answers_unchanged(site, fetcher):
    url = site.page("/feed", "<rss/>", modified="Mon, 04 May 2026 09:00:00 GMT")
    first = await fetcher.get(url)
    assert isinstance(first, Fetched)
    assert isinstance(await fetcher.get(url, first.conditions), Unchanged)


async def test_validators_go_back_byte_for_byte(site, fetcher):
    url = site.page("/feed", "<rss/>", etag='"caf\xe9"')
    first = await fetcher.get(url)
    assert isinstance(first, Fetched)
    assert isinstance(await fetcher.get(url, first.conditions), Unchanged)


async def test_304_to_an_unconditional_request_is_an_error(site, fetcher):
    site.add("/feed", Reply(304))
    assert isinstance(await fetcher.get(site.url("/feed")), StatusError)


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("gzip", lambda data: gzip.compress(data[:4]) + gzip.compress(data[4:])),
        ("gzip", lambda data: gzip.compress(data) + b"\0\0\0"),
        ("identity", lambda data: data),
    ],
)
async def test_body_is_decompressed(site, fetcher, coding, pack):
    body = b"Thank you all. " * 5000
    site.add("/", text(pack(body), headers={"Content-Encoding": coding}))
    got = await fetcher.get(site.url("/"))
    assert isinstance(got, Fetched)
    assert got.body == body


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("br", b"\x0b\x02\x80"),
        ("gzip, gzip", gzip.compress(b"x")),
        ("gzip", b"<html>not compressed at all"),
        ("gzip", gzip.compress(b"half of it " * 1000)[:-20]),
    ],
)
async def test_body_that_is_not_what_it_says_is_an_error(site, fetcher, coding, body):
    site.add("/", text(body, headers={"Content-Encoding": coding}))
    got = await fetcher.get(site.url("/"))
    assert isinstance(got, NetworkError)
    assert "broken body" in str(got)


async def test_wrong_charset_is_decided_as_browsers_do(site, fetcher):
    """The header names an encoding that nobody knows; the page's own declaration holds."""
    body = '<meta charset="windows-1251"><p>Я ухожу'.encode("windows-1251")
    url = site.page("/", body, content_type="text/html; charset=klingon")
    got = await fetcher.get(url)
    assert isinstance(got, Fetched)
    assert "Я ухожу" in decode(got.body, got.charset)


# --- parts of files ---------------------------------------------------------------------------

FILE = bytes(range(256)) * 4


def part_of(file: bytes, **wrong: str):
    """Answers with the part that is asked for, as RFC 9110 wants it."""

    def answer(request) -> Reply:
        first, last = map(int, request.headers["range"].removeprefix("bytes=").split("-"))
        if first >= len(file):
            return Reply(416, {"Content-Range": f"bytes */{len(file)}"})
        body = file[first : last + 1]
        told = f"bytes {first}-{first + len(body) - 1}/{len(file)}"
        return Reply(206, {"Content-Range": told, **wrong}, body)

    return answer


async def test_part_arrives_as_it_lies_in_the_file(site, fetcher):
    """Also where the file is compressed, and the server says so: positions count its bytes."""
    file = gzip.compress(b"a record") + gzip.compress(b"another record")
    site.add("/file.gz", part_of(file, **{"Content-Encoding": "gzip"}))
    got = await fetcher.get(Request(site.url("/file.gz"), part=(28, 60)))
    assert isinstance(got, Fetched)
    assert (got.body, got.status, got.total_bytes) == (file[28:60], 206, len(file))
    asked = site.asked("/file.gz")[0].headers
    assert (asked["range"], asked["accept-encoding"]) == ("bytes=28-59", "identity")


async def test_part_beyond_the_end_is_what_is_left(site, fetcher):
    site.add("/file", part_of(FILE))
    got = await fetcher.get(Request(site.url("/file"), part=(1000, 2000)))
    assert isinstance(got, Fetched)
    assert (got.body, got.total_bytes) == (FILE[1000:], 1024)
    beyond = await fetcher.get(Request(site.url("/file"), part=(1024, 2000)))
    assert isinstance(beyond, StatusError)
    assert beyond.status == 416


async def test_part_may_be_longer_than_pages_are(site, make):
    site.add("/file", part_of(FILE))
    fetcher = make(max_wire_bytes=100, max_body_bytes=100)
    got = await fetcher.get(Request(site.url("/file"), part=(0, 500)))
    assert isinstance(got, Fetched)
    assert got.body == FILE[:500]


async def test_whole_file_is_not_read_in_place_of_a_part(site, fetcher):
    site.add("/file", endless())
    got = await fetcher.get(Request(site.url("/file"), part=(0, 10)))
    assert isinstance(got, StatusError)
    assert got.status == 200
    assert "the whole file, where a part of it was asked for" in str(got)


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("", b"0123456789"),
        ("bytes 0-9", b"0123456789"),
        ("bytes 1-10/1024", b"0123456789"),
        ("bytes 0-9/1024", b"01234"),
        ("bytes 0-4/1024", b"0123456789"),
        ("bytes 0-19/1024", b"0123456789"),
    ],
)
async def test_part_that_is_another_is_none(site, fetcher, told, body):
    site.add("/file", Reply(206, {"Content-Range": told} if told else {}, body))
    got = await fetcher.get(Request(site.url("/file"), part=(0, 10)))
    assert isinstance(got, NetworkError)
    assert "answered with" in str(got)


async def test_more_than_the_part_is_not_read(site, fetcher):
    def answer(_) -> Reply:
        return Reply(206, {"Content-Range": "bytes 0-9/1024"}, iter([b"x" * 60_000] * 1000))

    site.add("/file", answer)
    got = await fetcher.get(Request(site.url("/file"), part=(0, 10)))
    assert isinstance(got, LimitError)


# --- statuses ---------------------------------------------------------------------------------


async def test_status_that_is_an_answer_arrives(site, fetcher):
    """An index that has nothing says so with 404."""
    site.add("/index", text('{"message": "none"}', status=404, content_type="application/json"))
    got = await fetcher.get(Request(site.url("/index"), answers=(404,)))
    assert isinstance(got, Fetched)
    assert (got.status, got.body) == (404, b'{"message": "none"}')
    other = await fetcher.get(Request(site.url("/index"), answers=(403,)))
    assert isinstance(other, StatusError)


@pytest.mark.parametrize("status", [204, 206, 400, 401, 403, 404, 418, 451, 500, 502, 503])
async def test_status_without_a_page_is_an_error(site, fetcher, status):
    site.add("/x", failing(status) if status != 204 else Reply(204))
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, StatusError)
    assert got.status == status
    assert got.url == site.url("/x")
    assert not got.is_permanent
    assert got.retry_at is None
    assert "\n" not in str(got)


async def test_410_is_for_good(site, fetcher):
    site.add("/x", failing(410))
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, StatusError)
    assert got.is_permanent


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("120", 120),
        ("0", 1),
        ("9" * 30, 86_400),
        (format_datetime(NOW + timedelta(minutes=5), usegmt=True), 300),
        (format_datetime(NOW - timedelta(minutes=5), usegmt=True), 1),
    ],
)
async def test_429_names_the_instant_to_come_back(site, fetcher, wish, seconds):
    site.add("/x", too_many(wish))
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, StatusError)
    assert got.retry_at == NOW + timedelta(seconds=seconds)


async def test_429_with_nonsense_names_no_instant(site, fetcher):
    site.add("/x", too_many("soon"))
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, StatusError)
    assert got.retry_at is None


async def test_host_that_answered_429_is_not_asked_again(site, fetcher):
    site.add("/x", too_many("3600"))
    site.page("/y", "fine")
    await fetcher.get(site.url("/x"))
    got = await fetcher.get(site.url("/y"))
    assert isinstance(got, StatusError)
    assert got.retry_at == NOW + timedelta(hours=1)
    assert site.asked("/y") == []


async def test_host_is_asked_again_after_its_back_off(site, make):
    instant = NOW
    fetcher = make(now=lambda: instant)
    site.add("/x", in_turn(too_many("3600"), text("fine")))
    await fetcher.get(site.url("/x"))
    instant += timedelta(hours=1)
    assert isinstance(await fetcher.get(site.url("/x")), Fetched)


# --- limits -----------------------------------------------------------------------------------


async def test_slow_server_ends_at_the_deadline(site, make):
    site.add("/x", slow(30))
    started = time.monotonic()
    got = await make(timeout_seconds=0.3).get(site.url("/x"))
    assert isinstance(got, LimitError)
    assert "timeout_seconds = 0.3" in str(got)
    assert time.monotonic() - started < 3


async def test_dripping_body_ends_at_the_deadline(site, make):
    """Each piece is in time for a read timeout; only the whole is too slow."""
    site.add("/x", drip(0.05))
    got = await make(timeout_seconds=0.5).get(site.url("/x"))
    assert isinstance(got, LimitError)
    assert "timeout_seconds = 0.5" in str(got)


async def test_redirects_share_one_deadline(site, make):
    for n in range(5):
        site.add(f"/{n}", slow(0.2, redirect(f"/{n + 1}")))
    got = await make(timeout_seconds=0.5).get(site.url("/0"))
    assert isinstance(got, LimitError)
    assert "timeout_seconds" in str(got)


async def test_waiting_for_a_turn_does_not_count_against_the_deadline(site, make):
    site.add("/x", slow(0.2))
    fetcher = make(timeout_seconds=0.5)
    got = await asyncio.gather(*(fetcher.get(site.url("/x")) for _ in range(4)))
    assert [type(outcome) for outcome in got] == [Fetched] * 4


async def test_endless_body_ends_at_the_wire_limit(site, make):
    site.add("/x", endless())
    got = await make(max_wire_bytes=300_000).get(site.url("/x"))
    assert isinstance(got, LimitError)
    assert "max_wire_bytes = 300 000" in str(got)


async def test_announced_length_beyond_the_limit_is_not_read(site, make):
    site.add("/x", text(b"x" * 1000))
    got = await make(max_wire_bytes=999).get(site.url("/x"))
    assert isinstance(got, LimitError)
    assert "max_wire_bytes = 999" in str(got)


async def test_body_at_the_limit_arrives(site, make):
    site.add("/x", text(b"x" * 1000))
    got = await make(max_wire_bytes=1000, max_body_bytes=1000).get(site.url("/x"))
    assert isinstance(got, Fetched)
    assert len(got.body) == 1000


async def test_gzip_bomb_ends_at_the_body_limit(site, make):
    site.add("/x", gzip_bomb(200_000_000))
    got = await make(max_body_bytes=1_000_000).get(site.url("/x"))
    assert isinstance(got, LimitError)
    assert "max_body_bytes = 1 000 000" in str(got)


async def test_truncated_body_is_a_network_error(site, fetcher):
    site.add("/x", truncated())
    assert isinstance(await fetcher.get(site.url("/x")), NetworkError)


async def test_broken_connection_is_a_network_error(site, fetcher):
    site.add("/x", reset())
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, NetworkError)
    assert got.__cause__ is not None


async def test_closed_port_is_a_network_error(fetcher):
    with Site() as gone:
        url = gone.url("/x")
    got = await fetcher.get(url)
    assert isinstance(got, NetworkError)
    assert "no connection" in str(got)


async def test_unknown_host_is_a_network_error(make):
    got = await make().get("http://nobody.invalid/")
    assert isinstance(got, NetworkError)
    assert "was not found" in str(got)


async def test_fetcher_works_on_after_every_trouble(site, make):
    fetcher = make(timeout_seconds=0.3, max_wire_bytes=100_000, max_body_bytes=100_000)
    troubles = [slow(9), drip(), endless(), truncated(), gzip_bomb(10_000_000), reset(), failing()]
    for n, trouble in enumerate(troubles):
        site.add(f"/{n}", trouble)
    site.page("/fine", "fine")
    for n in range(len(troubles)):
        assert isinstance(await fetcher.get(site.url(f"/{n}")), FetchError)
        assert isinstance(await fetcher.get(site.url("/fine")), Fetched)


OK = b"HTTP/1.1 200 OK\r\n"
NONSENSE = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n",
    "binary": bytes(range(256)) * 100,
    "no status": b"HTTP/1.1\r\n\r\n",
    "status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "status 999": b"HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n",
    "header without colon": OK + b"nonsense\r\n\r\n",
    "header with a null": OK + b"X: a\0b\r\n\r\n",
    "negative length": OK + b"Content-Length: -1\r\n\r\nx",
    "two lengths": OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "huge length": OK + b"Content-Length: " + b"9" * 20 + b"\r\n\r\nx",
    "broken chunks": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nx",
    "unfinished chunks": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
    "unknown transfer": OK + b"Transfer-Encoding: gzip\r\n\r\nx",
    "endless header": OK + b"X: " + b"x" * 1_000_000,
    "many interim answers": b"HTTP/1.1 100 Continue\r\n\r\n" * 10_000,
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "location of nulls": b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\xfd\r\n\r\n",
}


@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE.keys())
async def test_nonsense_is_an_error_and_no_crash(make, nonsense):
    async def answer(reader, writer):
        asked = await reader.readuntil(b"\r\n\r\n")
        is_robots = asked.startswith(b"GET /robots.txt ")
        writer.write(b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n" if is_robots else nonsense)
        if is_robots:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(nonsense)
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        got = await make(timeout_seconds=2.0).get(f"http://127.0.0.1:{port}/x")
    assert isinstance(got, FetchError)
    assert type(got) is not FetchError
    assert "\n" not in str(got)


# --- redirects --------------------------------------------------------------------------------


async def test_permanent_redirects_are_remembered(site, fetcher):
    site.add("/old", redirect("/newer", 301))
    site.add("/newer", redirect("/new#top", 308))
    site.page("/new", "here", etag='"v"')
    got = await fetcher.get(site.url("/old"))
    assert isinstance(got, Fetched)
    assert (got.url, got.final_url, got.moved_to) == (
        site.url("/old"),
        site.url("/new"),
        site.url("/new"),
    )
    again = await fetcher.get(site.url("/old"), got.conditions)
    assert again == Unchanged(site.url("/old"), NOW, moved_to=site.url("/new"))


@pytest.mark.parametrize("statuses", [(301, 302), (302, 301), (303, 308), (307, 307)])
async def test_one_temporary_redirect_moves_nothing(site, fetcher, statuses):
    site.add("/a", redirect("/b", statuses[0]))
    site.add("/b", redirect("/c", statuses[1]))
    site.page("/c", "here")
    got = await fetcher.get(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.final_url == site.url("/c")
    assert got.moved_to is None


async def test_redirect_loop_is_seen(site, fetcher):
    site.add("/a", redirect("/b"))
    site.add("/b", redirect("/a"))
    got = await fetcher.get(site.url("/a"))
    assert isinstance(got, LimitError)
    assert "in a circle" in str(got)
    assert site.paths == ["/robots.txt", "/a", "/b"]


async def test_redirects_are_counted(site, make):
    for n in range(10):
        site.add(f"/{n}", redirect(f"/{n + 1}"))
    got = await make(max_redirects=3).get(site.url("/0"))
    assert isinstance(got, LimitError)
    assert "max_redirects = 3" in str(got)
    assert site.paths == ["/robots.txt", "/0", "/1", "/2", "/3"]


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://a.example/", "http://[", "http://0177.0.0.1/"]
)
async def test_redirect_to_no_web_address_is_refused(site, fetcher, to):
    site.add("/x", redirect(to))
    assert isinstance(await fetcher.get(site.url("/x")), AddressError)


async def test_redirect_with_raw_letters_is_followed(site, fetcher):
    site.add("/x", redirect("/über uns".encode().decode("latin-1")))
    site.page("/%C3%BCber%20uns", "here")
    assert isinstance(await fetcher.get(site.url("/x")), Fetched)


async def test_redirect_without_a_place_is_an_error(site, fetcher):
    site.add("/x", Reply(302))
    assert isinstance(await fetcher.get(site.url("/x")), StatusError)


async def test_robots_of_a_redirect_target_is_obeyed(site, make):
    other = site.neighbour("127.0.0.2")
    other.robots("User-agent: swansong\nDisallow: /private")
    site.add("/x", redirect(other.url("/private/page")))
    got = await make(allow_private=("127.0.0.0/8",)).get(site.url("/x"))
    assert isinstance(got, RobotsError)
    assert other.paths == ["/robots.txt"]


async def test_robots_of_the_same_host_holds_for_redirects(site, fetcher):
    site.robots("User-agent: *\nDisallow: /private")
    site.page("/private", "secret")
    site.add("/x", redirect("/private"))
    assert isinstance(await fetcher.get(site.url("/x")), RobotsError)
    assert site.asked("/private") == []


# --- address guard ----------------------------------------------------------------------------


@pytest.fixture
def public(site):
    """A host that is allowed, beside `site`, which is not."""
    return site.neighbour("127.0.0.2")


@pytest.fixture
def guarded(make):
    return make(allow_private=("127.0.0.2/32",))


async def test_redirect_to_loopback_is_refused(site, public, guarded):
    site.page("/secret", "secret")
    public.add("/x", redirect(site.url("/secret")))
    got = await guarded.get(public.url("/x"))
    assert isinstance(got, AddressError)
    assert "127.0.0.1 (loopback)" in str(got)
    assert got.url == public.url("/x")
    assert site.requests == []


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("http://169.254.169.254/latest/meta-data/", "metadata"),
        ("http://[::ffff:127.0.0.1]/", "ipv4_mapped"),
        ("http://[64:ff9b::7f00:1]/", "nat64"),
        ("http://[::1]/", "loopback"),
        ("http://10.0.0.1/", "private"),
        ("http://100.64.0.1/", "carrier_nat"),
        ("http://0.0.0.0/", "unspecified"),
        ("http://2130706433/", "loopback"),
        ("http://0x7f.1/", "loopback"),
        ("http://127.1/", "loopback"),
        ("http://localhost/", "loopback"),
    ],
)
async def test_redirect_to_no_public_address_is_refused(public, guarded, to, reason):
    public.add("/x", redirect(to))
    got = await guarded.get(public.url("/x"))
    assert isinstance(got, AddressError)
    assert f"({reason})" in str(got)


async def test_robots_that_redirects_to_loopback_is_not_followed(site, public, guarded):
    site.robots("User-agent: *\nAllow: /")
    public.add("/robots.txt", redirect(site.url("/robots.txt")))
    public.page("/x", "fine")
    got = await guarded.get(public.url("/x"))
    assert isinstance(got, RobotsError)
    assert site.requests == []


async def test_post_to_loopback_is_refused(site, guarded):
    got = await guarded.post(site.url("/hook"), b"{}", {}, timeout_seconds=5)
    assert isinstance(got, AddressError)
    assert site.requests == []


class Names:
    """A resolver that gives the next answer each time, as a hostile name server would."""

    def __init__(self, *answers: str) -> None:
        self.left = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, _port: int) -> list[str]:
        self.asked.append(host)
        return [self.left.pop(0) if len(self.left) > 1 else self.left[0]]


async def test_name_is_resolved_once_for_check_and_connection(site, public, make):
    """A second look-up would give the address of `site`: the classic rebinding."""
    public.add("/robots.txt", Reply(404, {"Connection": "close"}))
    public.page("/x", "fine")
    names = Names("127.0.0.2", "127.0.0.2", "127.0.0.1")
    fetcher = make(allow_private=("127.0.0.2/32",), resolve=names)
    got = await fetcher.get(public.url("/x", host="rebinding.example"))
    assert isinstance(got, Fetched)
    assert len(names.asked) <= 2  # one for each connection, none beside them
    assert site.requests == []


async def test_name_that_turns_to_loopback_is_refused(site, public, make):
    public.add("/robots.txt", cached(Reply(404, {"Connection": "close"})))
    site.page("/x", "secret")
    names = Names("127.0.0.2", "127.0.0.1")
    fetcher = make(allow_private=("127.0.0.2/32",), resolve=names)
    got = await fetcher.get(public.url("/x", host="rebinding.example"))
    assert isinstance(got, AddressError)
    assert public.paths == ["/robots.txt"]
    assert site.requests == []


async def test_address_that_does_not_answer_gives_way_to_the_next(site, make):
    site.page("/x", "fine")

    async def two(_host: str, _port: int) -> list[str]:
        return ["127.0.0.9", "127.0.0.1"]

    fetcher = make(allow_private=("127.0.0.0/8",), resolve=two)
    assert isinstance(await fetcher.get(site.url("/x", host="two.example")), Fetched)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/x",
        "javascript:alert(1)",
        "//a.example/x",
        "a.example",
        "",
        "http://",
        "http://[::1",
        "http://a.example:99999/",
        "http://a b.example/",
        "http://xn--\u00fc.example/\x00",
        "https://" + "a" * 70_000 + ".example/",
    ],
)
async def test_what_is_no_web_address_is_refused(fetcher, url):
    got = await fetcher.get(url)
    assert isinstance(got, AddressError)
    assert got.is_permanent
    assert len(str(got)) < 1000
    assert "\n" not in str(got)


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example", "\u2024.example"])
async def test_host_name_that_cannot_be_looked_up_is_an_error(fetcher, host):
    assert isinstance(await fetcher.get(f"http://{host}/"), AddressError | NetworkError)


async def test_credentials_are_refused_and_not_repeated(site, fetcher):
    url = site.url("/x").replace("http://", "http://ada:hunter2@")
    got = await fetcher.get(url)
    assert isinstance(got, AddressError)
    assert "hunter2" not in str(got)
    assert site.requests == []


async def test_credentials_of_a_redirect_are_dropped(site, fetcher):
    site.page("/y", "fine")
    site.add("/x", redirect(site.url("/y").replace("http://", "http://ada:hunter2@")))
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, Fetched)
    assert got.final_url == site.url("/y")
    assert "authorization" not in site.asked("/y")[0].headers


# --- politeness -------------------------------------------------------------------------------


async def test_robots_is_obeyed(site, fetcher):
    site.robots("User-agent: *\nDisallow: /private")
    site.page("/private/x", "secret")
    got = await fetcher.get(site.url("/private/x"))
    assert isinstance(got, RobotsError)
    assert site.paths == ["/robots.txt"]


async def test_robots_behind_a_redirect_is_obeyed(site, fetcher):
    site.add("/robots.txt", redirect("/r", 301))
    site.page("/r", "User-agent: *\nDisallow: /")
    assert isinstance(await fetcher.get(site.url("/x")), RobotsError)


async def test_robots_that_fails_forbids_for_now(site, fetcher):
    site.add("/robots.txt", failing(500))
    site.page("/x", "fine")
    got = await fetcher.get(site.url("/x"))
    assert isinstance(got, RobotsError)
    assert got.retry_at is not None
    assert site.asked("/x") == []


async def test_endless_robots_is_cut_and_obeyed(site, fetcher):
    def rules():
        yield b"User-agent: *\nDisallow: /private\n"
        for _ in range(2000):
            yield b"# nothing to see here\n" * 100

    site.add("/robots.txt", lambda _: Reply(200, {}, rules()))
    site.page("/x", "fine")
    assert isinstance(await fetcher.get(site.url("/private")), RobotsError)
    assert isinstance(await fetcher.get(site.url("/x")), Fetched)


async def test_truncated_robots_allows_nothing(site, fetcher):
    site.add("/robots.txt", truncated(b"User-agent: *\nAllow: /\n"))
    site.page("/x", "fine")
    assert isinstance(await fetcher.get(site.url("/x")), NetworkError)
    assert site.asked("/x") == []


async def test_one_host_is_asked_one_thing_at_a_time_with_spacing(site, make):
    fetcher = make(spacing_seconds=0.1, now=lambda: datetime.now(UTC))
    for n in range(4):
        site.add(f"/{n}", slow(0.05))
    await asyncio.gather(*(fetcher.get(site.url(f"/{n}")) for n in range(4)))
    assert site.most_at_once == 1
    requests = site.requests
    assert len(requests) == 5
    for before, after in pairwise(requests):
        assert after.started_at - before.ended_at > 0.08


async def test_hosts_are_asked_at_the_same_time(site, make):
    others = [site.neighbour(f"127.0.0.{n}") for n in range(2, 6)]
    fetcher = make(allow_private=("127.0.0.0/8",))
    for other in others:
        other.add("/x", slow(0.3))
    started = time.monotonic()
    await asyncio.gather(*(fetcher.get(other.url("/x")) for other in others))
    assert time.monotonic() - started < 0.9


# --- webhooks ---------------------------------------------------------------------------------


async def test_post_sends_body_and_headers(site, fetcher):
    site.add("/hook", lambda r: Reply(202, {"X-Seen": "yes"}, r.body.upper()))
    got = await fetcher.post(
        site.url("/hook"),
        b'{"type": "departure.new"}',
        {"Content-Type": "application/json", "webhook-id": "msg_1"},
        timeout_seconds=5,
    )
    assert isinstance(got, Answer)
    assert (got.status, got.headers["x-seen"]) == (202, "yes")
    assert got.body == b'{"TYPE": "DEPARTURE.NEW"}'
    (request,) = site.requests
    assert request.method == "POST"
    assert request.headers["webhook-id"] == "msg_1"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"] == AGENT


async def test_post_does_not_follow_redirects(site, fetcher):
    site.add("/hook", redirect("/elsewhere", 307))
    got = await fetcher.post(site.url("/hook"), b"{}", {}, timeout_seconds=5)
    assert isinstance(got, Answer)
    assert (got.status, got.headers["location"]) == (307, "/elsewhere")
    assert site.paths == ["/hook"]


@pytest.mark.parametrize(
    "reply",
    [
        text(b"x" * 1_000_000),
        endless(),
        truncated(),
        text(b"not brotli", headers={"Content-Encoding": "br"}),
    ],
)
async def test_post_was_answered_whatever_its_body(site, fetcher, reply):
    site.add("/hook", reply)
    got = await fetcher.post(site.url("/hook"), b"{}", {}, timeout_seconds=5)
    assert isinstance(got, Answer)
    assert got.status == 200
    assert len(got.body) <= fetch.MAX_ANSWER_BYTES


async def test_post_ends_at_its_own_deadline(site, fetcher):
    site.add("/hook", slow(30))
    got = await fetcher.post(site.url("/hook"), b"{}", {}, timeout_seconds=0.2)
    assert isinstance(got, LimitError)


async def test_post_uses_the_credentials_of_its_url(site, fetcher):
    url = site.add("/hook", "fine").replace("http://", "http://ada:p%40ss@")
    assert isinstance(await fetcher.post(url, b"{}", {}, timeout_seconds=5), Answer)
    assert site.requests[0].headers["authorization"] == "Basic YWRhOnBAc3M="


async def test_post_keeps_credentials_out_of_messages(fetcher):
    with Site() as gone:
        url = gone.url("/hook").replace("http://", "http://ada:hunter2@")
    got = await fetcher.post(url, b"{}", {}, timeout_seconds=5)
    assert isinstance(got, NetworkError)
    assert "hunter2" not in str(got) + got.url


async def test_post_with_a_header_that_cannot_be_sent_is_an_error(site, fetcher):
    got = await fetcher.post(site.url("/"), b"", {"x": "a\r\nb: c"}, timeout_seconds=5)
    assert isinstance(got, NetworkError)
    assert site.requests == []


# --- connections ----------------------------------------------------------------------------------


async def test_connection_serves_again_after_an_answer_without_a_page(site, fetcher):
    """Most hosts have no robots.txt: that alone must cost no second connection."""
    site.add("/x", failing(500))
    for _ in range(3):
        await fetcher.get(site.url("/x"))
    assert site.paths == ["/robots.txt", "/x", "/x", "/x"]
    assert site.connections == 1


async def test_long_answer_without_a_page_is_not_read_for_the_connection(site, fetcher):
    site.robots("")
    site.add("/x", text("x" * (fetch.MAX_PASSED_OVER_BYTES + 1), status=404))
    for _ in range(2):
        assert (await fetcher.get(site.url("/x"))).status == 404
    assert site.connections == 2


async def test_stalling_answer_without_a_page_says_its_status(site, make):
    def stalls(_):
        return Reply(503, {"Content-Length": "100"}, _pauses())

    def _pauses():
        for _ in range(100):
            time.sleep(0.1)
            yield b"x"

    site.add("/x", stalls)
    got = await make(timeout_seconds=30).get(site.url("/x"))
    assert (type(got), got.status) == (StatusError, 503)


async def test_connection_that_the_server_closed_is_not_asked_again(site, fetcher):
    site.add("/x", lambda _: Reply(200, {"Content-Length": "4"}, iter([b"fine"])))
    for _ in range(3):  # the site closes after an answer that comes in pieces
        got = await fetcher.get(site.url("/x"))
        assert isinstance(got, Fetched), got
        await asyncio.sleep(0.05)


async def test_kept_connections_are_bounded(site, make, monkeypatch):
    monkeypatch.setattr(pools, "MAX_IDLE", 3)
    fetcher = make(allow_private=("127.0.0.0/8",))
    others = [site.neighbour(f"127.0.0.{n}") for n in range(2, 10)]
    for other in others:
        await fetcher.get(other.url("/x"))
    assert len(fetcher._pools._idle) == 3


async def test_kept_connections_are_bounded_when_all_end_at_once(site, make, monkeypatch):
    """Some are idle when many others come free together: each is closed by one of them."""
    monkeypatch.setattr(pools, "MAX_IDLE", 8)
    fetcher = make(allow_private=("127.0.0.0/8",))
    others = [site.neighbour(f"127.0.0.{n}") for n in range(2, 26)]
    for other in others:
        other.add("/x", slow(0.3))
        other.robots("")
    for other in others[:8]:
        await fetcher.get(other.url("/robots.txt"))
    got = await asyncio.gather(*(fetcher.get(other.url("/x")) for other in others[8:]))
    assert [type(outcome) for outcome in got] == [Fetched] * 16
    assert len(fetcher._pools._idle) == 8


async def test_connection_in_use_is_not_closed_for_others(site, make, monkeypatch):
    monkeypatch.setattr(pools, "MAX_IDLE", 1)
    fetcher = make(allow_private=("127.0.0.0/8",))
    others = [site.neighbour(f"127.0.0.{n}") for n in range(2, 6)]
    for other in others:
        other.add("/x", slow(0.2))
    got = await asyncio.gather(*(fetcher.get(other.url("/x")) for other in others))
    assert [type(outcome) for outcome in got] == [Fetched] * 4


# --- the error seam ---------------------------------------------------------------------------


def every_httpx_error() -> list[type[Exception]]:
    return [
        kind
        for _, kind in inspect.getmembers(httpx, inspect.isclass)
        if issubclass(kind, Exception)
    ]


@pytest.mark.parametrize("kind", every_httpx_error())
def test_every_httpx_error_becomes_one_of_ours(kind):
    error = kind.__new__(kind)
    Exception.__init__(error, "something")
    ours = to_fetch_error(error, "https://a.example/x")
    assert isinstance(ours, FetchError)
    assert type(ours) is not FetchError
    assert ours.url == "https://a.example/x"


@pytest.mark.parametrize(
    "error",
    [
        ssl.SSLCertVerificationError("expired"),
        OSError(24, "Too many open files"),
        UnicodeError("label too long"),
        ConnectionResetError(),
    ],
)
def test_every_system_error_becomes_one_of_ours(error):
    assert isinstance(to_fetch_error(error, "https://a.example/{x}"), FetchError)


def test_every_httpx_error_is_caught():
    assert [kind for kind in every_httpx_error() if not issubclass(kind, failures._EXPECTED)] == []


async def test_gzipped_page_arrives(site, fetcher):
    site.add("/", gzipped("farewell"))
    got = await fetcher.get(site.url("/"))
    assert isinstance(got, Fetched)
    assert got.body == b"farewell"
