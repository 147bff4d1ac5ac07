"""Bytes → text as browsers decide it (WHATWG HTML, "determining the character encoding").

BOM, then the Content-Type header, then a `<meta>` or XML declaration in the first 1,024 bytes;
where none of them names a known encoding: UTF-8 if the bytes are UTF-8, else windows-1252.
Labels mean what the WHATWG Encoding Standard says (`latin1` is windows-1252).
"""

from __future__ import annotations

import codecs
import re

import webencodings
from bs4.dammit import EncodingDetector

#: Bytes in which browsers look for a declaration.
PRESCAN_BYTES = 1024

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
)
_NOT_ASCII = frozenset({"utf-16be", "utf-16le", "iso-2022-jp", "x-user-defined"})
"""Encodings in which ASCII bytes may mean other letters."""
_COMMENT = re.compile(rb"<!--.*?(-->|\Z)", re.DOTALL)


def decode(body: bytes, http_charset: str | None = None) -> str:
    """The text of a page or feed. Never raises: what cannot be decoded becomes U+FFFD."""
    for bom, label in _BOMS:
        if body.startswith(bom):
            return _decode(body[len(bom) :], webencodings.lookup(label))
    return _decode(body, _known(http_charset) or _declared(body) or _guessed(body))


def is_utf8(body: bytes, http_charset: str | None = None) -> bool:
    """Whether the body is UTF-8 as `decode` sees it, or ASCII, which is the same there."""
    if body.startswith(_BOMS[0][0]):
        return True
    if body.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        return False
    encoding = _known(http_charset) or _declared(body) or _guessed(body)
    assert encoding is not None
    return encoding.name == "utf-8" or (encoding.name not in _NOT_ASCII and body.isascii())


def _known(label: str | None) -> webencodings.Encoding | None:
    if not label:
        return None
    encoding = webencodings.lookup(label.strip().strip("\"'"))
    # "replacement" is the Standard's way to refuse encodings that can hide scripts: it yields no
    # text at all, so a guess serves our readers better.
    return None if encoding is None or encoding.name == "replacement" else encoding


def _declared(body: bytes) -> webencodings.Encoding | None:
    head = _COMMENT.sub(b"", body[:PRESCAN_BYTES])
    encoding = _known(EncodingDetector.find_declared_encoding(head, is_html=True))
    if encoding is None:
        return None
    # A declaration that we could read as ASCII cannot be in UTF-16.
    if encoding.name.startswith("utf-16"):
        return webencodings.UTF8
    if encoding.name == "x-user-defined":
        return webencodings.lookup("windows-1252")
    return encoding


def _guessed(body: bytes) -> webencodings.Encoding | None:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return webencodings.lookup("windows-1252")
    return webencodings.UTF8


def _decode(body: bytes, encoding: webencodings.Encoding | None) -> str:
    assert encoding is not None
    return encoding.codec_info.decode(body, "replace")[0]
