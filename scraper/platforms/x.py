"""X, formerly Twitter: addresses, and posts by its two doors without login.

oEmbed is documented; tweet-result is the embeds' own, unofficial, and may vanish. Sections 1.1,
1.2, 1.4 and 11 of the notes on wire formats.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

from scraper.answers import dig
from scraper.decode import decode
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.markup import clean_line, parse, to_text
from scraper.platforms import Get, Resolved, _x_posts, bare_host
from scraper.platforms._x_posts import (
    SHORT_LINK,
    handle_in,
    make_post,
    make_reference,
    read_embedded,
)
from scraper.records import Fetched, NotAPost, Post, Reference, Unchanged

PLATFORM = _x_posts.PLATFORM
HOSTS = frozenset({"x.com", "twitter.com", "t.co", "pic.x.com", "pic.twitter.com"})
MENTION = (
    r"(?:(?:x|twitter|fxtwitter|vxtwitter|fixupx|fixvx)\.com|nitter(?:\.[a-z0-9-]{1,30}){1,3})"
    r"/(?:i/web/|@?[A-Za-z0-9_]{1,15}/)status(?:es)?/\d{1,20}(?!\d)"
    r"(?:/(?:photo|video)/\d)?(?:\?[A-Za-z0-9_=&%.~-]*[A-Za-z0-9_=&%~-])?"
)

#: What is edited is another post, with an id of its own (section 1.5).
HAS_EDITS = False

_FRONTS = HOSTS - {"t.co", "pic.x.com", "pic.twitter.com"} | {
    "fxtwitter.com",
    "vxtwitter.com",
    "fixupx.com",
    "fixvx.com",
    "nitter.net",
}
_STATUS = re.compile(
    r"/(?:i/web|@?([A-Za-z0-9_]{1,15}))/status(?:es)?/(\d{1,20})(?:/(?:photo|video)/\d+)?/?"
)
_EMBED_HOSTS = frozenset({"platform.x.com", "platform.twitter.com"})
_EMBED_ID = re.compile(r"(?:^|&)id=(\d{1,20})(?:&|$)")
_DELETED = re.compile(r"\bdeleted by the (?:post|tweet) author\b", re.IGNORECASE)
_PICTURE = re.compile(r"\s*\bpic\.(?:x|twitter)\.com/\w+")
#: Characters from which an oEmbed text may be a longer post's beginning (the limit is 280).
_MAYBE_CUT_CHARS = 260
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


# --- addresses --------------------------------------------------------------------------------


def parse_url(parts: SplitResult) -> Reference | None:
    """Statuses on X, its old name, the common mirrors, and rendered embeds; the id decides."""
    name = bare_host(parts)
    if name in _EMBED_HOSTS and parts.path == "/embed/Tweet.html":
        embedded = _EMBED_ID.search(parts.query)
        return make_reference(None, embedded[1]) if embedded else None
    found = _STATUS.fullmatch(parts.path) if name in _FRONTS or _is_nitter(name) else None
    if not found:
        return None
    handle = found[1] if found[1] and found[1].lower() != "i" else None
    return make_reference(handle, found[2])


def _is_nitter(name: str) -> bool:
    return name.startswith("nitter.") and name.count(".") <= 3


# --- resolving --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one door said: a post, that it is gone or withheld, or an error."""

    post: Post | None = None
    refusal: NotAPost | None = None
    error: FetchError | ParseError | None = None
    is_missing: bool = False
    has_picture: bool = False
    """What its author says of it may be the farewell; only tweet-result tells it."""


async def resolve(reference: Reference, get: Get, endpoints: Endpoints) -> Resolved:
    """Ask oEmbed, then, where that leaves something open, tweet-result.

    Withheld (403, tombstone, suspended author): no other door is tried. Gone: final, so oEmbed's
    404 is believed only when tweet-result agrees, or refuses to answer for good; while tweet-result
    is merely unreachable its error is returned, to be tried again. tweet-result's `{}` also stands
    for a token it no longer takes, so alone it says nothing.
    """
    first = _read_oembed(reference, await get(_oembed_url(reference, endpoints)))
    if first.refusal:
        return first.refusal
    if first.post and not (first.has_picture or _may_hide_something(first.post)):
        return first.post
    second = _read_result(reference, await get(result_url(reference, endpoints)))
    if second.refusal:
        return second.refusal
    return second.post or first.post or _conclude(reference, first, second)


def _conclude(reference: Reference, first: _Answer, second: _Answer) -> Resolved:
    says_no = second.is_missing or _is_permanent(second.error)
    if first.is_missing and says_no:
        return NotAPost(reference.url, "gone", "X says that there is no such post")
    if second.is_missing and second.error and _is_permanent(first.error):
        return NotAPost(reference.url, "gone", "tweet-result says that there is no such post")
    error = second.error if first.is_missing else first.error
    return error or ParseError(f"{reference.url}: X gave no readable answer")


def _is_permanent(error: FetchError | ParseError | None) -> bool:
    return isinstance(error, FetchError) and error.is_permanent


def _may_hide_something(post: Post) -> bool:
    text = post.text
    return len(text) >= _MAYBE_CUT_CHARS or text.endswith("…") or bool(SHORT_LINK.search(text))


def _oembed_url(reference: Reference, endpoints: Endpoints) -> str:
    query = urlencode({"url": reference.url, "omit_script": "1", "dnt": "true"})
    return f"{endpoints.x_oembed}?{query}"


def result_url(reference: Reference, endpoints: Endpoints) -> str:
    """What tweet-result is asked for a post."""
    native_id = reference.native_id or ""
    query = urlencode({"id": native_id, "lang": "en", "token": token(native_id)})
    return f"{endpoints.x_tweet_result}?{query}"


def token(native_id: str) -> str:
    """The key that tweet-result wants: JavaScript's `(id / 1e15 * Math.PI).toString(36)` without
    zeros and point."""
    return re.sub(r"0+|\.", "", _radix36(int(native_id) / 1e15 * math.pi))


def _radix36(value: float) -> str:
    """A positive number as JavaScript prints it in base 36 (ECMA-262 leaves it to the engine; all
    write the shortest digits that read back the same)."""
    whole = math.floor(value)
    fraction = value - whole
    delta = max(0.5 * (math.nextafter(value, math.inf) - value), math.nextafter(0.0, 1.0))
    digits: list[int] = []
    while fraction >= delta:
        fraction *= 36
        delta *= 36
        digit = int(fraction)
        digits.append(digit)
        fraction -= digit
        if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1:
            whole += _round_up(digits)
            break
    written = "".join(_DIGITS[digit] for digit in digits)
    return _base36(whole) + (f".{written}" if written else "")


def _round_up(digits: list[int]) -> int:
    """Add one to the last digit in place; the carry that is left goes to the whole part."""
    while digits and digits[-1] == len(_DIGITS) - 1:
        digits.pop()
    if not digits:
        return 1
    digits[-1] += 1
    return 0


def _base36(number: int) -> str:
    written = _DIGITS[number % 36]
    while number := number // 36:
        written = _DIGITS[number % 36] + written
    return written


# --- reading the answers ----------------------------------------------------------------------


def _read_oembed(reference: Reference, answer: Fetched | Unchanged | FetchError) -> _Answer:
    if isinstance(answer, FetchError):
        if answer.status == 403:
            return _Answer(refusal=NotAPost(reference.url, "withheld", "oEmbed answers 403"))
        return _Answer(error=answer, is_missing=answer.status in {404, 410})
    try:
        data = _json_object(answer)
        has_picture = bool(_PICTURE.search(str(data.get("html") or "")))
        return _Answer(post=_oembed_post(reference, data), has_picture=has_picture)
    except ParseError as error:
        return _Answer(error=error)


def _oembed_post(reference: Reference, data: Mapping[str, Any]) -> Post:
    tree = parse(str(data.get("html") or ""))
    paragraph = tree.css_first("blockquote > p") or tree.css_first("p")
    if paragraph is None:
        raise ParseError(f"{reference.url}: oEmbed gave no text")
    text = to_text(_PICTURE.sub("", paragraph.html or ""))
    handle = urlsplit(str(data.get("author_url") or "")).path.strip("/") or None
    language = paragraph.attributes.get("lang")
    return make_post(
        reference, text, clean_line(data.get("author_name")), handle_in(handle), language
    )


def _read_result(reference: Reference, answer: Fetched | Unchanged | FetchError) -> _Answer:
    if isinstance(answer, FetchError):
        return _Answer(error=answer, is_missing=answer.status in {404, 410})
    try:
        data = _json_object(answer)
    except ParseError as error:
        return _Answer(error=error)
    if data.get("__typename") == "TweetTombstone":
        return _Answer(refusal=tombstone(reference, data))
    if not data:
        return _Answer(is_missing=True)
    if not isinstance(data.get("user"), dict):
        # nothing that the author did, and nothing for everybody any more
        return _Answer(refusal=NotAPost(reference.url, "withheld", "its author is suspended"))
    return _Answer(post=read_embedded(reference, data))


def tombstone(reference: Reference, data: Mapping[str, Any]) -> NotAPost:
    """Deleted only where it says so: the others are of accounts that are suspended or protected,
    of posts for adults, or without a word."""
    said = clean_line(dig(data, "tombstone", "text", "text"))
    is_deleted = bool(said and _DELETED.search(said))
    detail = said or "restricted, no reason given"
    return NotAPost(reference.url, "deleted" if is_deleted else "withheld", detail[:200])


def _json_object(answer: Fetched | Unchanged) -> Mapping[str, Any]:
    if isinstance(answer, Unchanged):
        raise ParseError(f"{answer.url} answered 304 to an unconditional request")
    try:
        data = json.loads(decode(answer.body, answer.charset))
    except (ValueError, RecursionError):
        raise ParseError(f"{answer.final_url} did not answer with JSON") from None
    if not isinstance(data, dict):
        raise ParseError(f"{answer.final_url} did not answer with a JSON object")
    return data
