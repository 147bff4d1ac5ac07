"""Bluesky's live stream, Jetstream, in both of its forms: what to ask for, what a frame tells.

    v1   wss://jetstream2.us-east.bsky.network/subscribe
    v2   wss://jetstream.us-east.bsky.network/xrpc/network.bsky.jetstream.subscribeEvents

Section 2.1 of the notes on wire formats. Pure: `scheduler.live` holds the connection. The stream
tells at least once, and after a new connection again what came a few seconds before.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias
from urllib.parse import urlencode, urlsplit

from scraper.answers import dig
from scraper.dates import read_instant
from scraper.errors import ParseError
from scraper.markup import clean_line

COLLECTION = "app.bsky.feed.post"
MAX_DIDS = 10_000
"""Of one connection to v1."""
MAX_URL_BYTES = 8_000
"""Servers and proxies commonly take 8 KiB. v1 can be told more in a message; v2 closes at one, so
more accounts are more connections."""
MAX_MESSAGE_BYTES = 200_000
"""A post of 300 characters is far below; v1 is asked to leave out what is longer."""
REWIND_US = 5_000_000
"""Clocks of two servers differ: a new connection begins this much before the last event."""
REMEMBERED = 50_000
"""Posts whose last revision is known, so that what is told again is not news."""

_FIRST_TIME_CURSOR = 10**15
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,245}")
_RECORD_KEY = re.compile(r"[A-Za-z0-9._~:-]{1,512}")

Happened: TypeAlias = Literal["written", "deleted", "account_gone", "other"]


# --- asking -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Subscription:
    """How to ask for some accounts."""

    url: str
    hello: str | None = None
    """To be sent first of all, where the accounts are too many for an address."""


def groups(base: str, dids: Sequence[str]) -> list[tuple[str, ...]]:
    """The accounts, shared out over as many connections as it takes, in their order."""
    if not _is_v2(base):
        return [tuple(dids[at : at + MAX_DIDS]) for at in range(0, len(dids), MAX_DIDS)]
    found: list[tuple[str, ...]] = []
    room, current = MAX_URL_BYTES - len(_url(base, (), _FIRST_TIME_CURSOR)), list[str]()
    left = room
    for did in dids:
        size = len(f"&dids={did}")
        if current and size > left:
            found.append(tuple(current))
            current, left = [], room
        current.append(did)
        left -= size
    return [*found, tuple(current)] if current else found


def subscription(base: str, dids: Sequence[str], cursor_us: int | None) -> Subscription:
    """What to ask for: posts of these accounts, since shortly before the cursor or from now on."""
    since = cursor_us - REWIND_US if cursor_us is not None else None
    url = _url(base, dids, since)
    if _is_v2(base) or len(url) <= MAX_URL_BYTES:
        return Subscription(url)
    wanted = {
        "wantedCollections": [COLLECTION],
        "wantedDids": list(dids),
        "maxMessageSizeBytes": MAX_MESSAGE_BYTES,
    }
    hello = json.dumps({"type": "options_update", "payload": wanted})
    return Subscription(f"{_url(base, (), since)}&requireHello=true", hello)


def _is_v2(base: str) -> bool:
    return urlsplit(base).path.endswith(".subscribeEvents")


def _url(base: str, dids: Sequence[str], since_us: int | None) -> str:
    asked = [("cursor", str(since_us))] if since_us is not None else []
    if _is_v2(base):
        asked += [("kinds", "commit"), ("kinds", "account"), ("collections", COLLECTION)]
        asked += [("dids", did) for did in dids]
    else:
        asked += [
            ("wantedCollections", COLLECTION),
            ("maxMessageSizeBytes", f"{MAX_MESSAGE_BYTES}"),
        ]
        asked += [("wantedDids", did) for did in dids]
    return f"{base}{'&' if '?' in base else '?'}{urlencode(asked, safe=':')}"


# --- frames -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """What one frame tells."""

    happened: Happened
    did: str = ""
    record_key: str = ""
    rev: str = ""
    """Of the repository; later ones are greater, as text."""
    operation: str = ""
    record: Any = None
    """Of a post that was written, as its author's program wrote it."""
    cursor_us: int | None = None
    """When it came to the stream, in microseconds of Unix time."""
    detail: str = ""
    """Of what is neither post nor account: what the server says."""

    @property
    def uri(self) -> str:
        return f"at://{self.did}/{COLLECTION}/{self.record_key}"

    @property
    def seen_at(self) -> datetime | None:
        """The cursor as an instant."""
        return _EPOCH + timedelta(microseconds=self.cursor_us) if self.cursor_us else None


class StreamEndedError(Exception):
    """The server ends the stream, and says why."""


def read_frame(frame: str | bytes) -> Event:
    """What a frame of either form tells.

    Raises ParseError for one that is broken, StreamEndedError for the server's last word.
    """
    data = _object(frame)
    kind = data.get("$type")
    if kind == "error":
        said = clean_line(data.get("message")) or ""
        raise StreamEndedError(f"{clean_line(data.get('error')) or 'error'}: {said}"[:200])
    if kind == "message":
        return _v2(data.get("payload"))
    return _v1(data)


def _object(frame: str | bytes) -> dict[str, Any]:
    try:
        data = json.loads(frame) if isinstance(frame, str) else None
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise ParseError("a frame of Jetstream that is no JSON object")
    return data


def _v1(data: dict[str, Any]) -> Event:
    kind, cursor = data.get("kind"), _time_cursor(data.get("time_us"))
    if kind == "commit":
        return _commit(data.get("did"), data.get("commit"), cursor)
    if kind == "account":
        return _account(data.get("did"), dig(data, "account", "status"), cursor)
    return Event("other", cursor_us=cursor)


def _v2(payload: Any) -> Event:
    kind, at = str(dig(payload, "$type")).rpartition("#")[2], dig(payload, "time")
    told = read_instant(at) if isinstance(at, str) else None
    cursor = _time_cursor((told - _EPOCH) // timedelta(microseconds=1)) if told else None
    if kind == "commit":
        return _commit(dig(payload, "did"), payload, cursor)
    if kind == "account":
        # the relay's event, wrapped; where exactly is not documented
        status = dig(payload, "account", "status") or dig(payload, "status")
        return _account(dig(payload, "did"), status, cursor)
    name = dig(payload, "name") if kind == "info" else None
    return Event("other", cursor_us=cursor, detail=str(name or ""))


def _commit(did: Any, commit: Any, cursor: int | None) -> Event:
    if dig(commit, "collection") != COLLECTION:
        return Event("other", cursor_us=cursor)
    key, rev, operation = (dig(commit, name) for name in ("rkey", "rev", "operation"))
    if not _is(_DID, did) or not _is(_RECORD_KEY, key) or not isinstance(rev, str) or not rev:
        raise ParseError("a commit of Jetstream without author, key or revision")
    if operation == "delete":
        return Event("deleted", did, key, rev, operation, cursor_us=cursor)
    record = dig(commit, "record")
    if operation not in ("create", "update") or not isinstance(record, dict):
        raise ParseError(f"a commit of Jetstream without a post: at://{did}/{COLLECTION}/{key}")
    return Event("written", did, key, rev, operation, record, cursor_us=cursor)


def _account(did: Any, status: Any, cursor: int | None) -> Event:
    """Only a deleted one is gone: the others may come back, and polling hears how they are."""
    if status == "deleted" and _is(_DID, did):
        return Event("account_gone", did, cursor_us=cursor)
    return Event("other", cursor_us=cursor)


def _is(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _time_cursor(value: Any) -> int | None:
    """Sequence numbers mean nothing to another server, so only times are kept."""
    is_time = type(value) is int and _FIRST_TIME_CURSOR <= value < 100 * _FIRST_TIME_CURSOR
    return value if is_time else None


# --- telling again ----------------------------------------------------------------------------


class Seen:
    """Which revision of each post was told last."""

    def __init__(self, limit: int = REMEMBERED) -> None:
        self._limit = limit
        self._last: OrderedDict[str, tuple[str, str]] = OrderedDict()

    def is_news(self, event: Event) -> bool:
        """False for what was told already, and for what came too late: its post has changed since.

        Remembers the event.
        """
        if event.happened not in ("written", "deleted"):
            return event.happened == "account_gone"
        told, known = (event.rev, event.operation), self._last.get(event.uri)
        if known is not None and (event.rev < known[0] or told == known):
            return False
        self._last[event.uri] = told
        self._last.move_to_end(event.uri)
        if len(self._last) > self._limit:
            self._last.popitem(last=False)
        return True
