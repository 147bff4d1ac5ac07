"""Bounded bodies, whatever pieces they come in."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.limits import BoundedBody, ByteLimits, CodingError, TooLongError

WIDE = ByteLimits(1_000_000, 1_000_000)


def read(data: bytes, headers: dict[str, str], bounds: ByteLimits, step: int = 1000) -> bytes:
    body = BoundedBody(headers, bounds)
    for start in range(0, len(data), step):
        body.feed(data[start : start + step])
        if body.is_full:
            break
    return body.finish()


@given(st.binary(max_size=500), st.integers(1, 50), st.sampled_from(["gzip", "deflate", ""]))
def test_body_is_the_same_in_any_pieces(content, step, coding):
    pack = {"gzip": gzip.compress, "deflate": zlib.compress, "": bytes}[coding]
    assert read(pack(content), {"content-encoding": coding}, WIDE, step) == content


@given(st.binary(max_size=300), st.integers(1, 50), st.sampled_from(["gzip", "deflate", "br"]))
def test_any_bytes_end_in_a_body_or_a_known_error(data, step, coding):
    try:
        body = read(data, {"content-encoding": coding}, ByteLimits(200, 100), step)
    except (CodingError, TooLongError):
        return
    assert len(body) <= 100


@given(st.integers(1, 3000), st.integers(1, 2000), st.integers(1, 2000))
def test_cut_body_keeps_what_the_limits_allow(size, wire, kept):
    data = bytes(n % 251 for n in range(size))
    assert read(data, {}, ByteLimits(wire, kept, is_cut=True), 700) == data[: min(wire, kept)]


def test_bomb_is_never_inflated_beyond_its_limit():
    body = BoundedBody({"content-encoding": "gzip"}, ByteLimits(1_000_000, 5000))
    with pytest.raises(TooLongError, match="max_body_bytes = 5 000"):
        body.feed(gzip.compress(bytes(50_000_000)))
    assert len(body._body) <= 2 * 5000 + 2


@pytest.mark.parametrize("length", ["11", "9" * 5000])
def test_body_shorter_than_announced_is_an_error(length):
    with pytest.raises((CodingError, TooLongError)):
        read(b"0123456789", {"content-length": length}, WIDE)
