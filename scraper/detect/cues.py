"""The first search: rules out what holds no phrase of leaving, before anything is parsed.

    bytes → UTF-8 (only where they are not) → one pass for all languages → entities resolved, again

The phrases are the languages' own (`languages/<code>/search.py`, notation in `phrases`). Nothing is
ruled out for how it is written: another charset is transcoded, and a page that writes letters as
entities or escapes is searched a second time with those resolved.
"""

from __future__ import annotations

import html
import importlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scraper.byte_search import ByteSearch, compile_sets
from scraper.decode import decode, is_utf8
from scraper.detect import languages
from scraper.detect.phrases import to_pattern

DOTLESS = frozenset({"tr"})
"""Languages whose i and ı have capitals of their own."""
WRITTEN_LETTERS = (
    # A letter by name: &eacute; &Uuml; &szlig; &ccedil; &lstrok; &inodot;
    rb"&[a-zA-Z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|strok|lig|ogon|dot|breve);",
    # By number: a blank, Latin from À on, Greek, Cyrillic, CJK, Hangul; no signs.
    rb"&#0?(?:160|19[2-9]|2[0-4][0-9]|25[0-5]|[3-9][0-9]{2}|[1-7][0-9]{3}|1[2-9][0-9]{3}|[2-6][0-9]{4});",
    rb"&#[xX]0{0,2}(?:[aA]0|[c-fC-F][0-9a-fA-F]|[1-9a-fA-F][0-9a-fA-F]{2}|1[0-9a-fA-F]{3}|[3-9a-dA-D][0-9a-fA-F]{3});",
    # Words that are written in numbers altogether.
    rb"&#[0-9]{2,3};&#[0-9]{2,3};&#[0-9]{2,3};",
    rb"&#[xX][0-9a-fA-F]{2};&#[xX][0-9a-fA-F]{2};&#[xX][0-9a-fA-F]{2};",
)
"""What tells that letters are written as entities."""
ESCAPED_LETTERS = (
    # In JSON-LD, where some pages keep their text: letters, apostrophes, line breaks.
    rb"\"(?:articleBody|text|headline|body)\"\s?:\s?\"[^\"]*"
    rb"\\(?:[nrt]|u(?:00[aAc-fC-F]|0[1-9a-fA-F]|1[0-9a-fA-F]|201[89]|[3-9a-dA-D]))",
)
"""What tells that they are written as escapes."""
POST_ADDRESSES = (
    rb"/status(?:es)?/[0-9]{5}",
    rb"/@[A-Za-z0-9_.@-]{1,80}/[0-9]{15}",
    rb"(?:bsky\.app/profile|at:/)/[^\s\"'<>]{3,80}/(?:post|app\.bsky\.feed\.post)/",
    rb"facebook\.com/[^\s\"'<>]{1,80}(?:/posts/|\.php\?story)",
    rb"news\.ycombinator\.com/item\?id=[0-9]",
    rb"instagram\.com/(?:[A-Za-z0-9_.]{1,30}/)?(?:p|reel|tv)/",
    rb"linkedin\.com/(?:posts|pulse|feed/update|embed/feed/update)/",
    rb"threads\.(?:com|net)/(?:@[A-Za-z0-9_.]{1,30}/post|t)/",
    rb"mp\.weixin\.qq\.com/s",
    rb"t(?:elegram)?\.me/(?:s/)?[A-Za-z0-9_]{4,32}/[0-9]",
    rb"weibo\.(?:com|cn)/(?:[a-z]{1,10}/)?[0-9]{5}",
)
"""Addresses of posts on platforms, more of them than `platforms` then recognises."""
REACH_BYTES = 400
"""Before and after a letter: longer than any phrase with its gaps, itself in entities."""
_ENTITY = re.compile(
    rb"&(?!amp;|nbsp;|quot;|[lg]t;|#0?3[489];|#[xX]2[267];)"
    rb"(?:#[0-9xX][0-9a-fA-F]{1,6}|[a-zA-Z]{1,2}[a-z]{2,5});"
)
"""Signs of mark-up and blanks are no letters: some pages hold thousands of them."""
_ESCAPE = re.compile(rb"\\(?:u[0-9a-fA-F]{4}|[nrt])")
_JSON_LETTER = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrt])")


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the first search saw in a page."""

    may_depart: bool
    may_refer: bool
    """An address of a post stands in it; only told of pages that hold no phrase of leaving."""


def may_depart(body: bytes | str, charset: str | None = None) -> bool:
    """Whether a page or text could tell of a departure; False rules it out for good.

    `charset` is what the server said of the bytes. Linear in time, and never raises.
    """
    return look(body, charset).may_depart


def look(body: bytes | str, charset: str | None = None) -> Sighting:
    """Like `may_depart`, and whether a page that is ruled out points to posts at least."""
    search = _search()
    written = _utf8(body, charset)
    is_found, has_entities, has_escapes, has_address = search.find(written)
    letters = [*[_ENTITY] * has_entities, *[_ESCAPE] * has_escapes]
    if letters and not is_found:
        is_found = search.find(_resolved(written, letters))[0]
    return Sighting(is_found, has_address)


def _utf8(body: bytes | str, charset: str | None) -> bytes:
    if isinstance(body, str):
        return body.encode("utf-8", "replace")
    return body if is_utf8(body, charset) else decode(body, charset).encode("utf-8", "replace")


def _resolved(written: bytes, letters: Sequence[re.Pattern[bytes]]) -> bytes:
    """What stands around letters that are not written as themselves, with these resolved."""
    around = b"\n".join(each for letter in letters for each in _around(written, letter))
    text = html.unescape(around.decode("utf-8", "replace"))
    plain = _JSON_LETTER.sub(lambda found: chr(int(found[1] or "20", 16)), text)
    return plain.encode("utf-8", "replace")


def _around(written: bytes, letter: re.Pattern[bytes]) -> Iterator[bytes]:
    """Each stretch in which such letters stand no further apart than a phrase is long."""
    start = end = 0
    for found in letter.finditer(written):
        if found.start() > end:
            yield written[start:end]
            start = found.start() - min(REACH_BYTES, found.start() - end)
        end = found.end() + REACH_BYTES
    yield written[start:end]


@lru_cache(maxsize=1)
def _search() -> ByteSearch:
    return compile_sets((tuple(_patterns()), WRITTEN_LETTERS, ESCAPED_LETTERS, POST_ADDRESSES))


def _patterns() -> Iterator[bytes]:
    for code in searched_languages():
        module = importlib.import_module(f"{languages.__name__}.{code}.search")
        for phrase in module.PHRASES:
            yield to_pattern(phrase, has_dotless_i=code in DOTLESS)


def searched_languages() -> list[str]:
    """The languages that have phrases."""
    folders = (Path(folder) for folder in languages.__path__)
    return sorted(found.parent.name for folder in folders for found in folder.glob("*/search.py"))
