"""The notation in which a language writes its phrases of leaving, and what it means in bytes.

A language has one file, `languages/<code>/search.py`, with `PHRASES: tuple[str, ...]`. A page that
holds one phrase of any language is read; all others are ruled out unparsed. So a phrase must be
rare on everyday pages: a telling word stands alone (`resign*`), a weak one only in company
(`leav* … after … years`). Phrases are written in lower case, in UTF-8:

    letter    that letter in either case, composed or not (é, É, e + accent)
    blank     blanks, line breaks, &nbsp; and tags, at least one of them
    '         any apostrophe, or one of its entities
    -         a hyphen or dash
    …         up to `GAP_BYTES` bytes of anything, on either side of which blanks are written or not
    *         the rest of a word: `resign*`, and at the front `*austritt`
    (a|b)     one of them, never in one another; ` (a|b)?` may be missing, with its blank

A phrase begins and ends with a word where it is written in letters with blanks between words
(Latin, Cyrillic): `left` is not found in `leftover`. Chinese, Japanese and Korean have no such
edges. Entities and other charsets need no thought here: `cues` resolves them before.
"""

from __future__ import annotations

import re
import unicodedata

GAP_BYTES = 80
"""Of a gap: some ten words, some blanks in tags or entities. A letter beyond ASCII takes two or
three, a link all of it."""

_BLANK = rb"(?:[ \n\r\t]{1,30}|&nbsp;|\xc2\xa0|[ \n]?</?[a-zA-Z]{1,6}>[ \n]?)"
_GAP = rb".{0,%d}" % GAP_BYTES
_APOSTROPHE = (
    rb"(?:'|\xe2\x80[\x98\x99]|\xca\xbc|\xc2\xb4|`|"
    rb"&(?:apos|[rl]squo|#0?39|#8217|#[xX]27|#[xX]2019);)"
)
_HYPHEN = rb"(?:-|\xe2\x80[\x90-\x94])"
_TURKISH_I = rb"(?:[iI]|\xc4[\xb0\xb1])"
_REST = rb"[a-zA-Z\x80-\xff]*"
_SIGNS = {" ": _BLANK, "…": _GAP, "'": _APOSTROPHE, "-": _HYPHEN, "*": _REST}
_BRACKETS = {"(": b"(?:", ")": b")", "|": b"|", "?": b"?"}
# What is no letter: ASCII, Latin-1 signs, general and CJK punctuation, full-width forms.
_NO_LETTER = (
    rb"[^a-zA-Z0-9\x80-\xff]|\xc2[\x80-\xbf]|\xe2[\x80-\xbb][\x80-\xbf]|"
    rb"\xe3\x80[\x80-\xbf]|\xef[\xbc\xbd][\x80-\xbf]"
)
_BEFORE = rb"(?:^|%s)" % _NO_LETTER
_AFTER = rb"(?:$|%s)" % _NO_LETTER
_OPTIONAL = re.compile(r" \(([^()]*)\)\?")
_FIRST_UNSPACED = "\u1100"
"""From here on scripts write no blanks between words, or glue endings to them (Hangul)."""


def to_pattern(phrase: str, *, has_dotless_i: bool = False) -> bytes:
    """The phrase as a pattern over UTF-8 bytes, in the syntax that both engines share.

    `has_dotless_i`: in Turkish the capitals of i and ı are İ and I.
    """
    words = _OPTIONAL.sub(r"( (\1))?", re.sub(r" ?… ?", "…", phrase))
    body = b"".join(_piece(letter, has_dotless_i) for letter in words)
    before = _BEFORE if _is_edge(words.lstrip("(")[0]) else b""
    after = _AFTER if _is_edge(words.rstrip(")?")[-1]) else b""
    return b"(?s)" + before + b"(?:" + body + b")" + after


def _piece(letter: str, has_dotless_i: bool) -> bytes:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if letter in _BRACKETS:
        return _BRACKETS[letter]
    if has_dotless_i and letter in "iı":
        return (
            b"(?:[iI]|\xc4[\xb0\xb1])".replace(b"\xc4", rb"\xc4")
            .replace(b"\xb0", rb"\xb0")
            .replace(b"\xb1", rb"\xb1")
        )
    return _either_case(letter)


def _either_case(letter: str) -> bytes:
    if letter.isascii():
        return (
            f"[{letter}{letter.upper()}]".encode()
            if letter.isalpha()
            else re.escape(letter).encode()
        )
    forms = {letter, letter.upper()}
    forms |= {unicodedata.normalize("NFD", form) for form in forms}
    escaped = (b"".join(rb"\x%02x" % byte for byte in form.encode()) for form in sorted(forms))
    return b"(?:" + b"|".join(escaped) + b")"


def _is_edge(letter: str) -> bool:
    return letter.isalnum() and letter < _FIRST_UNSPACED
