"""What the alert on a wave says: pure; see `message`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from scheduler.alerts.message import TITLE_CHARS, Message, Row, Table, quotes_of, rule_words, spoken
from scheduler.alerts.payload import MAX_FIELD_CHARS, line
from scheduler.wave_words import chance_words, days_words, destination_words, usual_words


def wave_message(data: Mapping[str, Any]) -> Message:
    """The wave, who belongs to it, and a quote of each."""
    wave = data["wave"]
    older = wave["size"] - len(wave["members"])
    heading = f"Who leaves: the latest, {older} more before" if older else "Who leaves"
    return Message(
        kind="wave",
        title=_headline(wave),
        tables=(Table(None, tuple(_rows(data))), Table(heading, tuple(_members(wave)))),
        quotes=quotes_of(data["evidence"]),
        reason=rule_words(data["rule"]),
        footer=(
            "You hear of this wave again when it has grown by half.",
            "All waves: swansong waves list",
        ),
    )


def _headline(wave: Mapping[str, Any]) -> str:
    when = [datetime.fromisoformat(wave[name]) for name in ("started_at", "last_at")]
    return line(f"{wave['size']} leave {wave['organization']} {days_words(*when)}", TITLE_CHARS)


def _rows(data: Mapping[str, Any]) -> list[Row]:
    wave = data["wave"]
    rows = [
        ("Since", spoken("started_at", wave["started_at"])),
        ("By history", f"{usual_words(wave['usual'])} in {wave['days']} days"),
        ("By chance", chance_words(wave["chance"])),
        ("They go to", destination_words(wave)),
    ]
    if wave["parents"]:
        parents = ", ".join(str(each) for each in wave["parents"])
        rows.insert(0, ("Belongs to", line(parents, MAX_FIELD_CHARS)))
    if grown := data["changes"].get("size"):
        rows.insert(0, ("Grown", f"{grown[0]} when it was told last, {grown[1]} now"))
    return rows


def _members(wave: Mapping[str, Any]) -> list[Row]:
    return [(_when(each), line(_member(each), 2 * MAX_FIELD_CHARS)) for each in wave["members"]]


def _when(member: Mapping[str, Any]) -> str:
    return str(member["announced_at"] or member["first_seen_at"])[:10]


def _member(member: Mapping[str, Any]) -> str:
    who = member["person"] or member["handle"] or "somebody"
    to = f"to {member['destination']}" if member["destination"] else None
    parts = (who, member["role"], member["kind"].replace("_", " "), to)
    return ", ".join(str(part) for part in parts if part)
