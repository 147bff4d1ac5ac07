"""The body of an alert, as plain JSON values: pure. `docs/webhook.schema.json` describes it.

    {"type": "departure.new", "version": 1, "timestamp": "2026-01-05T18:00:46.718Z",
     "data": {"departure": {…}, "rule", "reason", "evidence": [{…}],
              "changes": {field: [old, new]}, "place": {…}}}
    {"type": "wave.detected", …, "data": {"wave": {…, "members": […]}, …}}

A body is made once, when the match is saved: a redelivery says the same. It stays under 20 kB
(Standard Webhooks), so names, quotes and their number are bounded here. Names lose what could
steer a terminal, a mail header or the direction of writing; quotes stay as they stand in the
stored text, so that their offsets hold, and every channel makes them harmless for itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from storage.types import (
    Change,
    DepartureView,
    EvidenceView,
    MatchReason,
    PlaceView,
    WaveToTell,
    WaveView,
)

NoticeType: TypeAlias = Literal[
    "operator.source_silent", "operator.channel_failing", "operator.test"
]

SCHEMA_VERSION = 1
"""Of the body. Additions keep it; what a receiver could stumble over would make it 2, and be sent
only to channels that ask for it."""
MAX_BODY_BYTES = 20_000
"""Of the whole body in UTF-8: what Standard Webhooks advises, and queues on the way accept."""
MAX_QUOTES = 16
"""One for each field of a departure, and a few more."""
MAX_MEMBERS = 25
"""Of a wave, the latest: its size says how many there are."""
MAX_PARENTS = 4
MAX_MEMBER_CHARS = 80
"""Code points of a member's name, role and destination."""
MAX_QUOTE_CHARS = 600
"""Code points: two or three sentences."""
MAX_FIELD_CHARS = 200
"""Code points of a name, a role, a title; longer ones are mistakes in reading."""
MAX_CHANGED_CHARS = 100
"""Code points of the old and the new value of a change, which `departure` holds in full."""
MAX_URL_CHARS = 2000
"""As long as browsers and mail programs open."""
MAX_MESSAGE_CHARS = 1000
"""Code points of a notice to the operator."""

# Controls, and the characters that turn the direction of writing (UAX #9) or break a line.
_STEERING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+"
)
# What is not seen: soft hyphens, zero-width characters, tags. Joiners stay: Persian, Hindi and
# emoji are written with them.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u180e\u200b\u2060-\u2064\ufff9-\ufffb\U000e0000-\U000e007f]+"
)
# What JSON, UTF-8 or PostgreSQL cannot carry.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# Fields that the payload calls by the words of the design.
_PUBLIC_NAMES = {"is_background": "background", "is_confirmed": "confirmed"}


def departure_payload(
    change: Change, rule: str, reason: MatchReason, now: datetime, place: PlaceView | None = None
) -> dict[str, Any]:
    """The body of the alert on `change`; `place` says which from its organisation it is.

    No alert without evidence: the departure must have some (`rules.match` never lets one
    without through), AssertionError otherwise.
    """
    departure = change.departure
    # of a post that was deleted there is nothing to quote
    quoted = [each for each in departure.evidence if each.quote]
    assert quoted, f"departure {departure.id} has no evidence"
    body: dict[str, Any] = {
        "type": f"departure.{reason}",
        "version": SCHEMA_VERSION,
        "timestamp": instant(now),
        "data": {
            "departure": _departure(departure),
            "rule": line(rule, MAX_FIELD_CHARS),
            "reason": reason,
            "evidence": [],
            "changes": {} if change.is_new else _changes(change.changes),
            "place": None if place is None else _place(place),
        },
    }
    _add_within(body, body["data"]["evidence"], map(_evidence, _chosen(quoted)))
    return body


def renewed(payload: Mapping[str, Any], change: Change, now: datetime) -> Mapping[str, Any]:
    """The body of a first alert that nobody was sent yet, as `change` leaves its departure."""
    if not any(each.quote for each in change.departure.evidence):
        return payload  # all is deleted that could be quoted
    data = payload["data"]
    body = departure_payload(replace(change, is_new=True), data["rule"], "new", now)
    body["data"]["place"] = data.get("place")
    return body


def wave_payload(told: WaveToTell, rule: str, now: datetime) -> dict[str, Any]:
    """The body of the alert on a wave that began or grew, with a quote of each of its members.

    AssertionError where nobody can be quoted; `rules.match_wave` never lets such a one through.
    """
    wave, departure = told.wave, told.change.departure
    latest = sorted(wave.members, key=lambda each: each.id != departure.id)
    quotes = [
        {**_evidence(quote), "departure_id": each.id}
        for each in (latest[0], *reversed(latest[1:]))
        for quote in [each for each in each.evidence if each.quote][:1]
    ]
    assert quotes, f"no member of the wave at {wave.organization} has evidence"
    body: dict[str, Any] = {
        "type": "wave.detected",
        "version": SCHEMA_VERSION,
        "timestamp": instant(now),
        "data": {
            "wave": _wave(wave),
            "departure": _departure(departure),
            "rule": line(rule, MAX_FIELD_CHARS),
            "reason": "wave",
            "evidence": [],
            "changes": {} if told.told_size is None else {"size": [told.told_size, wave.size]},
        },
    }
    _add_within(body, body["data"]["evidence"], quotes[:MAX_QUOTES])
    return body


def notice_payload(kind: NoticeType, message: str, now: datetime) -> dict[str, Any]:
    """The body of a notice to the operator; `message` says what is wrong and what to do."""
    return {
        "type": kind,
        "version": SCHEMA_VERSION,
        "timestamp": instant(now),
        "data": {"message": line(message, MAX_MESSAGE_CHARS)},
    }


def body_bytes(payload: Mapping[str, Any]) -> bytes:
    """The bytes that are signed and sent: the same for the same payload, whatever order of keys
    a database gave it back in."""
    return json.dumps(
        payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def instant(value: datetime) -> str:
    """`2026-01-05T18:00:46.718Z`."""
    text = value.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.removesuffix("+00:00") + "Z"


def line(value: str, limit: int) -> str:
    """One harmless line of at most `limit` code points."""
    bounded = value[: limit * 2]  # before any work on a name of a hundred thousand characters
    seen = _STEERING.sub(" ", _INVISIBLE.sub("", bounded))
    text = " ".join(_UNSTORABLE.sub("\ufffd", seen).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _departure(departure: DepartureView) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": departure.id,
        "person": departure.person,
        "handle": departure.handle,
        "organization": departure.organization,
        "team": departure.team,
        "role": departure.role,
        "kind": departure.kind,
        "voice": departure.voice,
        "status": departure.status,
        "background": departure.is_background,
        "confirmed": departure.is_confirmed,
        "tenure_years": departure.tenure_years,
        "start_year": departure.start_year,
        "announced_at": departure.announced_at,
        "effective_on": departure.effective_on,
        "destination": departure.destination,
        "reason": departure.reason,
        "score": departure.score,
        "language": departure.language,
        "posts_count": departure.posts_count,
        "first_seen_at": departure.first_seen_at,
        "updated_at": departure.updated_at,
    }
    return {name: _value(value, MAX_FIELD_CHARS) for name, value in fields.items()}


def _place(place: PlaceView) -> dict[str, Any]:
    return {
        "organization": _value(place.organization, MAX_FIELD_CHARS),
        "nth": place.nth,
        "days": place.days,
        "usual": None if place.usual is None else round(place.usual, 2),
    }


def _wave(wave: WaveView) -> dict[str, Any]:
    return {
        "id": wave.id,
        "organization": _value(wave.organization, MAX_FIELD_CHARS),
        "parents": [_value(each, MAX_FIELD_CHARS) for each in wave.parents[:MAX_PARENTS]],
        "started_at": instant(wave.started_at),
        "last_at": instant(wave.last_at),
        "size": wave.size,
        "days": wave.days,
        "usual": None if wave.usual is None else round(wave.usual, 2),
        "chance": wave.chance,
        "destination": _value(wave.destination, MAX_FIELD_CHARS),
        "destination_count": wave.destination_count,
        "destinations_known": wave.destinations_known,
        "members": [_member(each) for each in wave.members[-MAX_MEMBERS:]],
    }


def _member(departure: DepartureView) -> dict[str, Any]:
    names = ("id", "person", "handle", "organization", "role", "kind", "status", "announced_at")
    return {
        name: _value(getattr(departure, name), MAX_MEMBER_CHARS)
        for name in (*names, "destination", "first_seen_at")
    }


def _changes(changes: Mapping[str, tuple[Any, Any]]) -> dict[str, list[Any]]:
    return {
        _PUBLIC_NAMES.get(name, name): [_value(each, MAX_CHANGED_CHARS) for each in pair]
        for name, pair in changes.items()
    }


def _value(value: Any, limit: int) -> Any:
    if isinstance(value, datetime):
        return instant(value)
    # a name of nothing but controls is no name
    return (line(value, limit) or None) if isinstance(value, str) else value


def _chosen(evidence: Sequence[EvidenceView]) -> list[EvidenceView]:
    """The first quote of each field, then the others; the quote of the leaving stays first."""
    seen: set[str] = set()
    firsts: list[EvidenceView] = []
    others: list[EvidenceView] = []
    for each in evidence:
        (others if each.field in seen else firsts).append(each)
        seen.add(each.field)
    return (firsts + others)[:MAX_QUOTES]


def _add_within(
    body: Mapping[str, Any], into: list[dict[str, Any]], evidence: Iterable[dict[str, Any]]
) -> None:
    """Add quotes while the body stays in bounds; one at least, which every bound allows for."""
    size = len(body_bytes(body))
    for quote in evidence:
        size += len(body_bytes(quote)) + 1
        if into and size > MAX_BODY_BYTES:
            return
        into.append(quote)


def _evidence(evidence: EvidenceView) -> dict[str, Any]:
    # a cut quote ends earlier and is still what stands in the text from start to end
    quote = _UNSTORABLE.sub("\ufffd", evidence.quote[:MAX_QUOTE_CHARS])
    fields: dict[str, Any] = {
        "field": evidence.field,
        "url": _bounded_url(evidence.url),
        "start": evidence.start,
        "end": evidence.start + len(quote),
        "author": evidence.author,
        "published_at": evidence.published_at,
        "title": evidence.title,
        "archived_at": evidence.archived_at,
        "archive_url": evidence.archive_url and _bounded_url(evidence.archive_url),
    }
    values = {
        name: value if name.endswith("url") else _value(value, MAX_FIELD_CHARS)
        for name, value in fields.items()
    }
    return {**values, "quote": quote}


def _bounded_url(url: str) -> str:
    """The address, or the site's when it is too long to be opened at all."""
    clean = _STEERING.sub("", _UNSTORABLE.sub("", url)).replace(" ", "%20")
    if len(clean) <= MAX_URL_CHARS:
        return clean
    parts = urlsplit(clean)
    return f"{parts.scheme}://{parts.netloc[:MAX_FIELD_CHARS]}/"
