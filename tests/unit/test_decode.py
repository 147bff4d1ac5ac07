"""Bytes → text as browsers decide it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from webencodings.labels import LABELS

from scraper.decode import PRESCAN_BYTES, decode

META = b'<meta charset="%s">'


@pytest.mark.parametrize(
    ("body", "charset", "expected"),
    [
        # nothing said: UTF-8 if it is, else windows-1252
        ("naïve".encode(), None, "naïve"),
        (b"na\xefve \x93bye\x94", None, "naïve “bye”"),
        (b"", None, ""),
        # the header
        ("Я ушла".encode("windows-1251"), "windows-1251", "Я ушла"),
        ("さようなら".encode("shift_jis"), "Shift_JIS", "さようなら"),
        (b"\x93bye\x94", "latin1", "“bye”"),
        (b"\x93bye\x94", " 'ISO-8859-1' ", "“bye”"),
        ("naïve".encode(), "klingon", "naïve"),
        (b"na\xefve", "", "naïve"),
        (b"bye \xff", "utf-8", "bye \ufffd"),
        (b"bye", "hz-gb-2312", "bye"),
        # a byte-order mark beats the header
        ("\ufeffnaïve".encode(), "windows-1251", "naïve"),
        ("naïve".encode("utf-16"), "utf-8", "naïve"),
        (b"\xfe\xff" + "naïve".encode("utf-16-be"), None, "naïve"),
        (b"\xff\xfea\0b", None, "a\ufffd"),
    ],
)
def test_decode_decides(body, charset, expected):
    assert decode(body, charset) == expected


@pytest.mark.parametrize(
    ("head", "text", "encoding"),
    [
        (META % b"windows-1251", "Я ушла", "windows-1251"),
        (b"<META content='text/html; charset=koi8-r' http-equiv=content-type>", "Я ушла", "koi8-r"),
        (b'<?xml version="1.0" encoding="iso-8859-2"?>', "Odszedłem", "iso-8859-2"),
        (META % b"latin1", "“bye”", "windows-1252"),
        (META % b"utf-16", "naïve", "utf-8"),
        (META % b"x-user-defined", "“bye”", "windows-1252"),
        (b"<!-- " + META % b"koi8-r" + b" -->" + META % b"utf-8", "naïve", "utf-8"),
        (b" " * (PRESCAN_BYTES - 40) + META % b"koi8-r", "Я ушла", "koi8-r"),
    ],
)
def test_declaration_in_the_page_counts(head, text, encoding):
    assert decode(head + text.encode(encoding), None).endswith(text)


def test_header_beats_the_declaration():
    assert decode(META % b"koi8-r" + "naïve".encode(), "utf-8").endswith("naïve")


def test_declaration_beyond_the_prescan_does_not_count():
    body = b" " * PRESCAN_BYTES + META % b"koi8-r" + "naïve".encode()
    assert decode(body, None).endswith("naïve")


@given(st.binary(max_size=200), st.sampled_from([None, "nonsense", *sorted(LABELS)]))
def test_decode_never_raises(body, charset):
    assert isinstance(decode(body, charset), str)


@given(st.binary(max_size=60), st.sampled_from(sorted(LABELS)))
def test_decode_never_raises_for_a_declared_charset(body, charset):
    assert isinstance(decode(META % charset.encode() + body, None), str)
