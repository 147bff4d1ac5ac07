"""HTTP headers: what they mean, within bounds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.headers import (
    MAX_FRESH_SECONDS,
    MAX_RETRY_AFTER_SECONDS,
    MAX_SAID_CHARS,
    MIN_RETRY_AFTER_SECONDS,
    encode,
    fresh_seconds,
    media_type,
    retry_after,
    status_error,
)

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"cache-control": "max-age=600"}, 600),
        ({"cache-control": 'Public, Max-Age="600"'}, 600),
        ({"cache-control": "max-age=600", "age": "100"}, 500),
        ({"cache-control": "max-age=600", "age": "900"}, None),
        ({"cache-control": "max-age=99999999"}, MAX_FRESH_SECONDS),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "max-age=-5"}, None),
        ({"cache-control": "max-age=soon"}, None),
        ({"cache-control": "no-cache, max-age=600"}, None),
        ({"cache-control": "no-store"}, None),
        ({"expires": "Mon, 04 May 2026 10:00:00 GMT"}, 1800),
        (
            {"expires": "Mon, 04 May 2026 10:00:00 GMT", "date": "Mon, 04 May 2026 09:50:00 GMT"},
            600,
        ),
        ({"expires": "Mon, 04 May 2026 09:00:00 GMT"}, None),
        ({"expires": "0"}, None),
        ({"cache-control": "max-age=60", "expires": "Mon, 04 May 2026 10:00:00 GMT"}, 60),
    ],
)
def test_freshness_is_read_and_clamped(headers, expected):
    assert fresh_seconds(headers, NOW) == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x-rate-limit-remaining": "0", "x-rate-limit-reset": "1777887900"}, 900),
        ({"x-ratelimit-remaining": "0.0", "x-ratelimit-reset": "312"}, 312),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "0"}, MIN_RETRY_AFTER_SECONDS),
        ({"x-ratelimit-remaining": "57.0", "x-ratelimit-reset": "312"}, None),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, None),
        ({"x-ratelimit-reset": "312"}, None),
        ({"retry-after": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "312"}, 60),
    ],
)
def test_used_up_quota_says_when_to_come_back(headers, expected):
    found = retry_after(headers, NOW)
    assert (None if found is None else (found - NOW).total_seconds()) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", ("", None)),
        ("text/html", ("text/html", None)),
        ("Text/HTML; Charset=UTF-8", ("text/html", "UTF-8")),
        ('application/rss+xml;charset="utf-8"; x=y', ("application/rss+xml", "utf-8")),
        ("text/html; charset=", ("text/html", None)),
        ("text/html; charset", ("text/html", None)),
        ("; charset=x", ("", "x")),
    ],
)
def test_media_type_is_taken_apart(value, expected):
    assert media_type(value) == expected


@given(st.text(st.characters(max_codepoint=255), max_size=60))
def test_any_header_value_is_read(value):
    at = retry_after({"retry-after": value}, NOW)
    assert at is None or (
        timedelta(seconds=MIN_RETRY_AFTER_SECONDS)
        <= at - NOW
        <= timedelta(seconds=MAX_RETRY_AFTER_SECONDS)
    )
    seconds = fresh_seconds({"cache-control": value, "expires": value, "age": value}, NOW)
    assert seconds is None or 0 < seconds <= MAX_FRESH_SECONDS
    assert isinstance(media_type(value)[0], str)


@pytest.mark.parametrize(
    "value",
    [
        "Mon, 32 May 2026 09:30:00 GMT",
        "Mon, 04 May 99999 09:30:00 GMT",
        "Mon, 04 May 2026 09:30:00 +9999999999",
        "Mon, 04 May 2026 99:99:99 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2300",
    ],
)
def test_impossible_dates_do_no_harm(value):
    retry_after({"retry-after": value}, NOW)
    fresh_seconds({"expires": value}, NOW)


def test_headers_are_encoded_as_they_came():
    assert encode({"If-None-Match": '"caf\xe9"'})[b"if-none-match"] == b'"caf\xe9"'


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b'{"error": "InvalidRequest", "message": "Profile\\nnot found"}', "Profile not found"),
        (b'{"error": "Record not found"}', "Record not found"),
        (b'{"error": {"code": 7}, "detail": "Try later"}', "Try later"),
        (b'{"message": "' + b"x" * 1000 + b'"}', "x" * MAX_SAID_CHARS),
    ],
)
def test_error_of_an_interface_says_what_it_said(answer: bytes, said: str) -> None:
    error = status_error("https://ada.example/api", 400, None, answer)
    assert str(error).endswith(f'answered 400: that is no page to read; it says "{said}"')


@pytest.mark.parametrize("answer", [b"", b"{}", b"[]", b'{"message": 3}', b"<h1>No</h1>", b'{"mes'])
def test_error_without_words_says_what_its_status_means(answer: bytes) -> None:
    error = status_error("https://ada.example/", 404, None, answer)
    assert str(error) == ("https://ada.example/ answered 404: nothing is there; check the address")
