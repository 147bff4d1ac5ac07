"""HTTP headers both ways: what we send, and what an answer's status and headers mean. Pure."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime

from scraper.errors import StatusError
from scraper.records import Conditions

#: What we ask for, and the only codings we undo.
ACCEPT_ENCODING = "gzip, deflate"
#: What we read, the best first.
DEFAULT_ACCEPT = (
    "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,"
    "application/feed+json,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.5"
)
#: Seconds. Less than a second says nothing; more than a day is a mistake or a way to be rid of us.
MIN_RETRY_AFTER_SECONDS = 1.0
MAX_RETRY_AFTER_SECONDS = 86_400.0
#: Seconds. A listing that may be cached for a month is still read once a day.
MAX_FRESH_SECONDS = 86_400.0

MAX_SAID_CHARS = 200
"""Of an error's own words."""

_LINK = re.compile(r"<([^<>]{1,4096})>\s*((?:;[^,;]{0,200}){1,8})")
_DECIMAL = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")
_UNIX_SECONDS_FROM = 1_000_000_000
"""A larger number is an instant (X, GitHub), a smaller one a span (Reddit)."""
_SAYS = ("message", "error_description", "detail", "error")
_WHAT_TO_DO = {
    401: "it wants a login, and only public pages are read",
    403: "it refuses us; its owner can tell whether and how it may be read",
    404: "nothing is there; check the address",
    406: "it has nothing in a format that we read",
    410: "it is gone for good",
    429: "it was asked too often and is left alone for a while",
    451: "it is withheld for legal reasons",
}


def retry_after(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """The instant of `Retry-After` (seconds or an HTTP date), clamped; None: not said.

    Without one, when a quota that is used up begins anew (X, Reddit, GitHub).
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        seconds = _until_new_quota(headers, now)
        if seconds is None:
            return None
    elif value.isascii() and value.isdigit():
        seconds = float(value[:12])  # a longer number means "never", as twelve digits do
    else:
        at = _http_date(value)
        if at is None:
            return None
        seconds = (at - now).total_seconds()
    clamped = min(max(seconds, MIN_RETRY_AFTER_SECONDS), MAX_RETRY_AFTER_SECONDS)
    return now + timedelta(seconds=clamped)


def _until_new_quota(headers: Mapping[str, str], now: datetime) -> float | None:
    for name in ("x-rate-limit", "x-ratelimit"):
        left, reset = headers.get(f"{name}-remaining", ""), headers.get(f"{name}-reset", "")
        if _DECIMAL.fullmatch(left) and float(left) < 1 and _DECIMAL.fullmatch(reset):
            seconds = float(reset)
            return seconds - now.timestamp() if seconds > _UNIX_SECONDS_FROM else seconds
    return None


def fresh_seconds(headers: Mapping[str, str], now: datetime) -> float | None:
    """How long the answer stays fresh by `Cache-Control` or `Expires`, clamped; None: not said."""
    control = headers.get("cache-control", "").lower()
    directives = {
        name.strip(): value.strip(' "')
        for name, _, value in (part.partition("=") for part in control.split(","))
    }
    if "no-store" in directives or "no-cache" in directives:
        return None
    if "max-age" in directives:
        seconds = _number(directives["max-age"]) - _number(headers.get("age", ""))
    else:
        expires = _http_date(headers.get("expires", ""))
        sent = _http_date(headers.get("date", "")) or now
        seconds = (expires - sent).total_seconds() if expires else 0.0
    return min(seconds, MAX_FRESH_SECONDS) if seconds > 0 else None


def _number(text: str) -> float:
    return float(text[:12]) if text.isascii() and text.isdigit() else 0.0


def _http_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def media_type(value: str) -> tuple[str, str | None]:
    """The media type in lower case without parameters, and the charset as sent."""
    message = Message()
    message["content-type"] = value
    charset = message.get_param("charset")
    media = value.partition(";")[0].strip().lower()
    return media, charset if isinstance(charset, str) and charset else None


def links_to(headers: Iterable[str], rel: str) -> Iterator[tuple[str, str]]:
    """Of `Link` headers (RFC 8288) those with a relation: target and parameters as written."""
    wanted = re.compile(rf"rel\s*=\s*\"?[^\";]*(?<![\w-]){rel}(?![\w-])", re.IGNORECASE)
    for header in headers:
        for target, parameters in _LINK.findall(header):
            if wanted.search(parameters):
                yield target, parameters


def _said(answer: bytes) -> str:
    """The words of an interface that tells what is wrong; empty where it has none."""
    try:
        found = json.loads(answer or b"{}")
    except (ValueError, RecursionError):
        return ""
    told = [found.get(name) for name in _SAYS] if isinstance(found, dict) else []
    first = next((words for words in told if isinstance(words, str) and words.strip()), "")
    return " ".join(first.split())[:MAX_SAID_CHARS]


def status_error(
    url: str, status: int, retry_at: datetime | None, answer: bytes = b""
) -> StatusError:
    """What a status without a body to read means, and what a user can do."""
    advice = _WHAT_TO_DO.get(status)
    if advice is None:
        advice = "its server has trouble" if status >= 500 else "that is no page to read"
    said = _said(answer)
    return StatusError(
        f'{url} answered {status}: {advice}; it says "{said}"'
        if said
        else f"{url} answered {status}: {advice}",
        url=url,
        status=status,
        retry_at=retry_at if status in (429, 503) else None,
        is_permanent=status == 410,
        answer=answer,
    )


def basic_authorization(username: str, password: str) -> dict[str, str]:
    """The credentials of a URL as a header (RFC 7617); none without any."""
    if not (username or password):
        return {}
    credentials = b64encode(f"{username}:{password}".encode()).decode("ascii")
    return {"authorization": f"Basic {credentials}"}


def encode(headers: Mapping[str, str]) -> dict[bytes, bytes]:
    """Headers as bytes; latin-1 gives servers' own validators back byte for byte."""
    return {
        name.lower().encode("ascii", "replace"): value.encode("latin-1", "replace")
        for name, value in {"accept-encoding": ACCEPT_ENCODING, **headers}.items()
    }


def conditional(conditions: Conditions) -> dict[str, str]:
    """What makes a request conditional."""
    headers = {"if-none-match": conditions.etag, "if-modified-since": conditions.last_modified}
    return {name: value for name, value in headers.items() if value}
