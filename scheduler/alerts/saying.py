"""From a payload to the message that it is: pure. Departures, digests and notices; waves are in
`wave_message`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scheduler.alerts import digest
from scheduler.alerts.message import TITLE_CHARS, Message, Row, Table, quotes_of, rule_words, spoken
from scheduler.alerts.payload import MAX_FIELD_CHARS, MAX_MESSAGE_CHARS, line
from scheduler.alerts.wave_message import wave_message
from scheduler.wave_words import place_words
from storage.types import DeliveryForSend

_VERBS = {
    "resignation": "leaves",
    "retirement": "retires from",
    "dismissal": "is dismissed from",
    "layoff": "is laid off from",
    "stepping_down": "steps down at",
    "end_of_term": "ends a term at",
    "other": "leaves",
}
_PREFIXES = {
    "rumoured": "Rumour: ",
    "reported": "Reported: ",
    "denied": "Denied: ",
    "announced": "",
}
_STATUSES = {
    "rumoured": "A rumour: nobody stands behind it by name.",
    "reported": "Reported by others, not announced by the person or the organisation.",
    "announced": "Announced by the person or the organisation.",
    "denied": "Denied: a source says that it is not so.",
}
_REASONS = {
    "new": "New.",
    "changed": "Changed: a source says more, or something else.",
    "denied": "Denied: what you were told is said not to be so.",
    "confirmed": "Confirmed: two independent sources, or the person's own words, carry it.",
}
_DIGEST_REASONS = {
    "scheduled": "Your digest: what came in since the last one.",
    "quiet": "What came in over your quiet hours.",
    "cap": "More than this channel takes in an hour: the rest of it.",
    "late": "Late: this channel could not be reached for long.",
}
CHANGES = "What changed"
QUOTES_IN_DIGEST = 1
"""Of each alert; its link leads to the rest."""
_IN_TITLE = frozenset({"Who", "Handle", "Leaves", "Announced"})
"""Rows that a digest leaves out."""
# Key of the departure → label of the row, in order.
_ROWS = {
    "person": "Who",
    "handle": "Handle",
    "organization": "Leaves",
    "team": "Team",
    "role": "Role",
    "tenure_years": "Years there",
    "start_year": "Since",
    "announced_at": "Announced",
    "effective_on": "Effective",
    "destination": "Goes to",
    "reason": "Reason given",
}


def to_receiver(delivery: DeliveryForSend, verdict_base: str | None) -> Message:
    """What a delivery says, with the question whether it was right: the address at which its
    receiver may answer, or else the command."""
    message = to_message(delivery.payload)
    if message.kind not in ("departure", "digest"):
        return message
    if verdict_base is not None:
        return replace(message, verdict_url=verdict_base + delivery.webhook_id)
    number = "ID" if message.parts else delivery.payload["data"]["departure"]["id"]
    asked = f"Was it right? swansong verdicts give {number} right, or wrong, or dull"
    return replace(message, footer=(*message.footer, asked))


def to_message(payload: Mapping[str, Any]) -> Message:
    """What the payload of an alert, a notice or a digest says."""
    kind, data = str(payload["type"]), payload["data"]
    if kind.startswith("departure."):
        return _departure_message(data)
    if kind == "wave.detected":
        return wave_message(data)
    if kind == "digest":
        return _digest_message(data)
    return _notice_message(data)


def headline(departure: Mapping[str, Any]) -> str:
    """One honest sentence: "Reported: Ada Example leaves Orbit Labs"."""
    who = departure.get("person") or departure.get("handle") or "Somebody"
    verb = _VERBS.get(str(departure.get("kind")), "leaves")
    where = departure.get("organization") or "an organisation not named"
    prefix = _PREFIXES.get(str(departure.get("status")), "")
    return line(f"{prefix}{who} {verb} {where}", TITLE_CHARS)


# --- departures -----------------------------------------------------------------------------------


def _departure_message(data: Mapping[str, Any]) -> Message:
    departure = data["departure"]
    status, score = str(departure["status"]), departure["score"]
    tables = [Table(None, tuple(_rows(data)))]
    if changed := _change_rows(data["changes"]):
        tables.append(Table(CHANGES, tuple(changed)))
    return Message(
        kind="departure",
        title=headline(departure),
        lead=(_REASONS.get(data["reason"], str(data["reason"])), _STATUSES.get(status, status)),
        tables=tuple(tables),
        quotes=quotes_of(data["evidence"]),
        reason=rule_words(data["rule"]),
        footer=(
            f"Score {score:.2f}: about {score:.0%} of departures with this score are right.",
            f"Departure {departure['id']}: swansong departures show {departure['id']}",
        ),
    )


def _rows(data: Mapping[str, Any]) -> list[Row]:
    departure = data["departure"]
    found = [
        (label, line(spoken(name, departure[name]), MAX_FIELD_CHARS))
        for name, label in _ROWS.items()
        if departure.get(name) is not None
    ]
    # not there in what was enqueued by an earlier version
    place = data.get("place")
    return [*found, ("In a row", place_words(place))] if place else found


def _change_rows(changes: Mapping[str, Any]) -> list[Row]:
    # a score's drift is no news
    return [
        (
            line(name.replace("_", " "), MAX_FIELD_CHARS),
            line(" → ".join(spoken(name, value) for value in pair), 2 * MAX_FIELD_CHARS),
        )
        for name, pair in changes.items()
        if name != "score"
    ]


# --- digests and notices --------------------------------------------------------------------------


def _digest_message(data: Mapping[str, Any]) -> Message:
    parts = tuple(_in_short(to_message(each)) for each in data["alerts"])
    left_out = data["count"] - len(parts)
    lead = [_DIGEST_REASONS.get(data["reason"], line(data["reason"], MAX_FIELD_CHARS))]
    if left_out > 0:
        are = "is" if left_out == 1 else "are"
        lead.append(f"{left_out} more {are} not shown here: swansong alerts list")
    return Message(
        kind="digest",
        title=line(digest.headline(data), TITLE_CHARS),
        lead=tuple(lead),
        reason=" ".join(dict.fromkeys(part.reason for part in parts if part.reason)),
        parts=parts,
    )


def _in_short(message: Message) -> Message:
    """As one of many: what the title says already is left out, facts are one line."""
    facts = [
        f"{label}: {value}"
        for table in message.tables
        if table.heading is None
        for label, value in table.rows
        if label not in _IN_TITLE
    ]
    changes = tuple(table for table in message.tables if table.heading == CHANGES)
    lead = [each for each in message.lead if each != _REASONS["new"]]
    return replace(
        message,
        lead=tuple(filter(None, (*lead, " · ".join(facts)))),
        tables=changes,
        quotes=message.quotes[:QUOTES_IN_DIGEST],
        footer=message.footer[-1:],
    )


def _notice_message(data: Mapping[str, Any]) -> Message:
    text = line(data["message"], MAX_MESSAGE_CHARS)
    title = line(f"Swansong: {text}", TITLE_CHARS)
    return Message("notice", title, lead=() if title.endswith(text) else (text,))
