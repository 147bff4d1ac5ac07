"""robots.txt after RFC 9309."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.robots import MAX_ROBOTS_BYTES, allow_all, parse_robots


def allows(body: str, path: str, token: str = "swansong") -> bool:
    return parse_robots(body.encode(), token).allows(f"https://a.example{path}")


@pytest.mark.parametrize(
    ("body", "path", "expected"),
    [
        ("", "/x", True),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: *\nDisallow: /", "/x", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("user-AGENT : *\nDISALLOW : /x", "/x/y", False),
        # our own group replaces the general one
        ("User-agent: *\nDisallow: /\n\nUser-agent: Swansong\nDisallow: /p", "/x", True),
        ("User-agent: *\nAllow: /\n\nUser-agent: SWANSONG\nDisallow: /", "/x", False),
        # groups of one name are one
        ("User-agent: swansong\nDisallow: /a\nUser-agent: swansong\nDisallow: /b", "/b", False),
        ("User-agent: swansong\nDisallow: /a\nUser-agent: swansong\nDisallow: /b", "/a", False),
        # names that merely resemble ours
        ("User-agent: swan\nDisallow: /", "/x", True),
        ("User-agent: swansong-news\nDisallow: /", "/x", True),
        ("User-agent: song\nDisallow: /", "/x", True),
        ("User-agent: swansong/1.0 (+x)\nDisallow: /", "/x", False),
        # a group with several names
        ("User-agent: a\nUser-agent: swansong\nUser-agent: b\nDisallow: /", "/x", False),
        ("User-agent: swansong\nUser-agent: b\n\nDisallow: /", "/x", False),
        ("User-agent: b\nDisallow: /\nUser-agent: swansong\nDisallow: /p", "/x", True),
        # what is no part of the protocol does not end a group
        (
            "User-agent: swansong\nSitemap: https://a.example/s\nUser-agent: b\nDisallow: /",
            "/",
            False,
        ),
        ("User-agent: swansong\nCrawl-delay: 3\nUser-agent: b\nDisallow: /", "/", False),
        ("User-agent: swansong\nNonsense: 3\nDisallow: /", "/", False),
        # the longest match wins, allowing when equal
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf?y", True),
        ("User-agent: *\nDisallow: /search?q=", "/search?q=ada", False),
        # encodings of one path are one
        ("User-agent: *\nDisallow: /\u00fcber", "/%C3%BCber", False),
        ("User-agent: *\nDisallow: /%C3%BCber", "/\u00fcber", False),
        ("User-agent: *\nDisallow: /%7Eada", "/~ada", False),
        # line ends, comments, a byte-order mark
        ("\ufeffUser-agent: *\rDisallow: /\r", "/x", False),
        ("User-agent: * # all\r\nDisallow: / # of it\r\n", "/x", False),
        ("<html><body>User-agent: *\nDisallow: /</body>", "/x", True),
        # spellings that Google forgives too
        ("User agent: *\nDissallow: /x", "/x", False),
        ("Useragent *\nDisallow /x", "/x", False),
    ],
)
def test_robots_decides(body, path, expected):
    assert allows(body, path) is expected


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 5", 5),
        ("User-agent: *\nCrawl-delay: 0.2", 1),
        ("User-agent: *\nCrawl-delay: 86400", 60),
        ("User-agent: *\nCrawl-delay: soon", None),
        ("User-agent: *\nCrawl-delay: nan", None),
        ("User-agent: *\nCrawl-delay: inf", 60),
        ("User-agent: *\nCrawl-delay: -3", None),
        ("User-agent: *\nCrawl-delay: 5\n\nUser-agent: swansong\nCrawl-delay: 9", 9),
        ("User-agent: b\nCrawl-delay: 5\nUser-agent: swansong\nDisallow: /x", None),
        ("User-agent: b\nUser-agent: swansong\nDisallow: /x\nCrawl-delay: 5", 5),
        ("Crawl-delay: 5", None),
    ],
)
def test_crawl_delay_is_read_and_clamped(body, seconds):
    assert parse_robots(body.encode(), "swansong").crawl_delay_seconds == seconds


def test_rules_within_the_limit_count_and_the_rest_does_not():
    filler = b"# filler\n" * (MAX_ROBOTS_BYTES // 9 - 10)
    body = b"User-agent: *\n" + filler + b"Disallow: /in\n" + b"#" * 500 + b"\nDisallow: /out\n"
    rules = parse_robots(body, "swansong")
    assert not rules.allows("https://a.example/in")
    assert rules.allows("https://a.example/out")


def test_groups_of_others_take_no_memory():
    others = "".join(f"User-agent: bot-{n}\nDisallow: /{n}\n" for n in range(5000))
    assert parse_robots(f"{others}\nUser-agent: *\nDisallow: /x".encode(), "swansong").weight < 100


def test_hostile_file_is_read_and_asked_in_time():
    body = (
        b"User-agent: *\n" + b"Disallow: /" + b"*a" * 100_000 + b"$\n" + b"Allow: /*$*$\n" * 10_000
    )
    started = time.monotonic()
    parse_robots(body, "swansong").allows("https://a.example/" + "a" * 8000)
    assert time.monotonic() - started < 5


def test_no_robots_allows_everything():
    assert allow_all("swansong").allows("https://a.example/x")


@given(st.binary(max_size=300))
def test_any_bytes_are_read(body):
    parse_robots(b"User-agent: *\n" + body, "swansong").allows("https://a.example/x")
