"""The mail that a wave becomes: pure; see `mail`. One thread per wave."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from html import escape
from typing import Any

from scheduler.alerts.layout import (
    H1,
    H2,
    SMALL,
    html_quote,
    html_table,
    page,
    quotes_of,
    spoken,
    subject,
    text_quote,
    text_table,
    wrapped,
)
from scheduler.alerts.payload import MAX_FIELD_CHARS, line
from scheduler.wave_words import chance_words, days_words, destination_words, usual_words


def fill(message: EmailMessage, data: Mapping[str, Any], domain: str) -> None:
    """Write subject, thread and both parts."""
    wave = data["wave"]
    root = f"<wave-{wave['id']}-{''.join(filter(str.isdigit, wave['started_at']))}@{domain}>"
    about = subject(f"Wave at {wave['organization']}")
    message["Subject"] = f"Re: {about}" if data["changes"] else about
    if data["changes"]:
        message["In-Reply-To"] = root
    message["References"] = root
    message.set_content(_text(data))
    message.add_alternative(_html(data), subtype="html")


def headline(wave: Mapping[str, Any]) -> str:
    """`5 leave Orbit Labs in 12 days`."""
    when = [datetime.fromisoformat(wave[name]) for name in ("started_at", "last_at")]
    return line(f"{wave['size']} leave {wave['organization']} {days_words(*when)}", 200)


def _rows(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    wave = data["wave"]
    rows = [
        ("Since", spoken("started_at", wave["started_at"])),
        ("Usual", f"{usual_words(wave['usual'])} in {wave['days']} days"),
        ("By chance", chance_words(wave["chance"])),
        ("They go to", destination_words(wave)),
    ]
    if wave["parents"]:
        parents = ", ".join(str(each) for each in wave["parents"])
        rows.insert(0, ("Belongs to", line(parents, MAX_FIELD_CHARS)))
    if grown := data["changes"].get("size"):
        rows.insert(0, ("Grown", f"{grown[0]} when it was told last, {grown[1]} now"))
    return rows


def _members(wave: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(_when(each), line(_member(each), 2 * MAX_FIELD_CHARS)) for each in wave["members"]]


def _when(member: Mapping[str, Any]) -> str:
    return str(member["announced_at"] or member["first_seen_at"])[:10]


def _member(member: Mapping[str, Any]) -> str:
    who = member["person"] or member["handle"] or "somebody"
    to = f"to {member['destination']}" if member["destination"] else None
    parts = (who, member["role"], member["kind"].replace("_", " "), to)
    return ", ".join(str(part) for part in parts if part)


def _left_out(wave: Mapping[str, Any]) -> str:
    older = wave["size"] - len(wave["members"])
    return f"The latest of them; {older} more before." if older else ""


def footer(data: Mapping[str, Any]) -> str:
    """Which rule told it, and when it is told again."""
    return (
        f'Rule "{line(data["rule"], MAX_FIELD_CHARS)}". You hear of this wave again when it has '
        "grown by half. swansong waves list shows it."
    )


def text_blocks(data: Mapping[str, Any]) -> list[str]:
    """What is said of a wave, in a mail of its own or among others."""
    wave = data["wave"]
    blocks = [wrapped(headline(wave)), text_table(_rows(data)), text_table(_members(wave))]
    if left_out := _left_out(wave):
        blocks.append(left_out)
    return blocks + [text_quote(quote) for quote in quotes_of(data["evidence"])]


def _text(data: Mapping[str, Any]) -> str:
    return "\n\n".join([*text_blocks(data), "-- \n" + wrapped(footer(data))]) + "\n"


def html_blocks(data: Mapping[str, Any]) -> list[str]:
    """The same in HTML."""
    wave = data["wave"]
    parts = [
        f'<h1 style="{H1}">{escape(headline(wave))}</h1>',
        html_table(_rows(data)),
        f'<h2 style="{H2}">Who leaves</h2>',
        html_table(_members(wave)),
    ]
    if left_out := _left_out(wave):
        parts.append(f"<p>{left_out}</p>")
    return parts + [html_quote(quote) for quote in quotes_of(data["evidence"])]


def _html(data: Mapping[str, Any]) -> str:
    small = f'<p style="{SMALL}">{escape(footer(data))}</p>'
    return page("\n".join([*html_blocks(data), small]))
