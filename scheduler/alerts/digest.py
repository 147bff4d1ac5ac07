"""Several alerts in one message: pure.

    {"type": "digest", "timestamp",
     "data": {"reason": "scheduled", "alerts": [bodies of alerts, trimmed], "count": 7}}

Each body is one that `payload` made, with fewer and shorter quotes. More than a message holds are
several digests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from scheduler.alerts.payload import SCHEMA_VERSION, body_bytes, instant
from scheduler.alerts.timing import DigestReason
from storage.types import DigestIntent, HeldDelivery

MAX_ALERTS = 40
"""Of one digest: more is no message but a table."""
MAX_DIGEST_BYTES = 60_000
"""Of the whole body in UTF-8. A mail of it stays below the 102 kB at which the largest mail
service cuts."""
ENVELOPE = 200
"""Bytes around the alerts."""
QUOTES = 2
"""Of each alert."""
QUOTE_CHARS = 300
"""Code points: one or two sentences."""
MEMBERS = 8
"""Of a wave, the latest."""


def digests(
    reason: DigestReason, members: Sequence[HeldDelivery], now: datetime
) -> Iterator[DigestIntent]:
    """The messages that stand for alerts of one channel, in their order."""
    for some in _parts(members):
        alerts = [trimmed(each.payload) for each in some]
        data = {"reason": reason, "alerts": alerts, "count": len(alerts)}
        body = {
            "type": "digest",
            "version": SCHEMA_VERSION,
            "timestamp": instant(now),
            "data": data,
        }
        yield DigestIntent(some[0].channel, tuple(each.id for each in some), body)


def _parts(members: Iterable[HeldDelivery]) -> Iterator[list[HeldDelivery]]:
    part: list[HeldDelivery] = []
    size = ENVELOPE
    for each in members:
        more = len(body_bytes(trimmed(each.payload)))
        if part and (len(part) == MAX_ALERTS or size + more > MAX_DIGEST_BYTES):
            yield part
            part, size = [], ENVELOPE
        part.append(each)
        size += more + 1
    if part:
        yield part


def trimmed(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The body of an alert as it stands in a digest: the same, with less of each."""
    data = dict(payload["data"])
    # the leaving itself stands first; what single fields say stands in the fields
    data["evidence"] = [_shorter(each) for each in data["evidence"][:QUOTES]]
    if "wave" in data:
        data["wave"] = {**data["wave"], "members": data["wave"]["members"][-MEMBERS:]}
    return {**payload, "data": data}


def _shorter(evidence: Mapping[str, Any]) -> dict[str, Any]:
    quote = evidence["quote"][:QUOTE_CHARS]
    return {**evidence, "quote": quote, "end": evidence["start"] + len(quote)}


def headline(data: Mapping[str, Any]) -> str:
    """`7 departures: Ada Example (Orbit Labs), …`; each departure counts once."""
    names = {_about(each["data"]): _name(each["data"]) for each in data["alerts"]}
    waves = sum(kind == "wave" for kind, _ in names)
    told = [_counted(len(names) - waves, "departure"), _counted(waves, "wave")]
    return f"{' and '.join(filter(None, told))}: {', '.join(names.values())}"


def _about(data: Mapping[str, Any]) -> tuple[str, int]:
    return ("wave", data["wave"]["id"]) if "wave" in data else ("", data["departure"]["id"])


def _name(data: Mapping[str, Any]) -> str:
    if "wave" in data:
        return f"wave at {data['wave']['organization']}"
    departure = data["departure"]
    who = departure["person"] or departure["handle"] or "somebody"
    where = departure["organization"]
    return f"{who} ({where})" if where else str(who)


def _counted(count: int, what: str) -> str | None:
    return f"{count} {what}{'s' if count > 1 else ''}" if count else None
