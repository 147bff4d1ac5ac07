"""The mail that an alert's payload becomes: pure. Text and HTML parts say the same.

Everything in a payload was written by strangers: names and quotes are cut to harmless lines, the
HTML is escaped, only http(s) addresses become links, and nothing is loaded from anywhere.
One thread per departure, and per wave: all its mails refer to one root, which itself is never
sent, and keep the subject of the departure as it stood before the change that they tell of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from html import escape
from typing import Any

from scheduler.alerts import digest, wave_mail
from scheduler.alerts.layout import (
    H1,
    H2,
    SMALL,
    SUBJECT_CHARS,
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
from scheduler.alerts.payload import MAX_FIELD_CHARS, MAX_MESSAGE_CHARS, line
from scheduler.wave_words import place_words
from storage.types import DeliveryForSend

_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")

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
_DIGEST_REASONS = {
    "scheduled": "Your digest: what came in since the last one.",
    "quiet": "What came in over your quiet hours.",
    "cap": "More than this channel takes in an hour: the rest of it.",
    "late": "Late: this channel could not be reached for long.",
}
_RULE = "-" * 72
_HTML_RULE = '<hr style="border:0;border-top:1px solid #ccc;margin:28px 0">'
_REASONS = {
    "new": "New",
    "changed": "Changed: a source says more, or something else",
    "denied": "Denied: what you were told is said not to be so",
    "confirmed": "Confirmed: two independent sources, or the person's own words, carry it",
}
# Key of the departure → label of the row, in the order of the mail.
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


def compose(delivery: DeliveryForSend, sender: str, recipients: Sequence[str]) -> EmailMessage:
    """The mail of a delivery: the same at each attempt, `Message-ID` from its `webhook_id`.

    Raises ValueError for a malformed address of ours.
    """
    payload = delivery.payload
    writer = address(sender)
    domain = writer.domain
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = writer
    message["To"] = [address(each) for each in recipients]
    # the instant of writing: a resend is the same mail again
    message["Date"] = format_datetime(delivery.created_at)
    message["Message-ID"] = f"<{delivery.webhook_id}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["List-Id"] = f"Swansong <swansong.{domain}>"
    if str(payload["type"]).startswith("departure."):
        _fill_departure(message, payload["data"], domain)
    elif payload["type"] == "wave.detected":
        wave_mail.fill(message, payload["data"], domain)
    elif payload["type"] == "digest":
        _fill_digest(message, payload["data"])
    else:
        _fill_notice(message, payload["data"])
    # what stands between its parts would else be another at each attempt
    message.set_boundary(f"=_{delivery.webhook_id}")
    return message


def headline(departure: Mapping[str, Any]) -> str:
    """One honest sentence: "Reported: Ada Example leaves Orbit Labs"."""
    who = departure.get("person") or departure.get("handle") or "Somebody"
    verb = _VERBS.get(str(departure.get("kind")), "leaves")
    where = departure.get("organization") or "an organisation not named"
    prefix = _PREFIXES.get(str(departure.get("status")), "")
    return line(f"{prefix}{who} {verb} {where}", SUBJECT_CHARS)


# --- departures ---------------------------------------------------------------------------------


def _fill_departure(message: EmailMessage, data: Mapping[str, Any], domain: str) -> None:
    departure = data["departure"]
    is_follow_up = data["reason"] != "new"
    about = subject(headline(_before(departure, data["changes"])))
    message["Subject"] = f"Re: {about}" if is_follow_up else about
    root = _thread_root(departure, domain)
    if is_follow_up:
        message["In-Reply-To"] = root
    message["References"] = root
    message.set_content(_departure_text(data))
    message.add_alternative(_departure_html(data), subtype="html")


def _thread_root(departure: Mapping[str, Any], domain: str) -> str:
    # an id alone comes again in the next database
    since = "".join(filter(str.isdigit, str(departure["first_seen_at"])))
    return f"<departure-{departure['id']}-{since}@{domain}>"


def _before(departure: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {**departure, **{name: pair[0] for name, pair in changes.items()}}


def _rows(departure: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (label, line(spoken(name, departure[name]), MAX_FIELD_CHARS))
        for name, label in _ROWS.items()
        if departure.get(name) is not None
    ]


def _change_rows(changes: Mapping[str, Any]) -> list[tuple[str, str]]:
    # a score's drift is no news
    return [
        (
            line(name.replace("_", " "), MAX_FIELD_CHARS),
            line(" → ".join(spoken(name, value) for value in pair), 2 * MAX_FIELD_CHARS),
        )
        for name, pair in changes.items()
        if name != "score"
    ]


def _facts(data: Mapping[str, Any]) -> tuple[str, str]:
    status = str(data["departure"]["status"])
    return _REASONS.get(data["reason"], str(data["reason"])), _STATUSES.get(status, status)


def _footer(data: Mapping[str, Any]) -> str:
    score = data["departure"]["score"]
    return (
        f'Rule "{line(data["rule"], MAX_FIELD_CHARS)}". '
        f"Score {score:.2f}: about {score:.0%} of departures with this score are right. "
        f"Departure {data['departure']['id']}: swansong departures show {data['departure']['id']}"
    )


def _table(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    found = _rows(data["departure"])
    # not there in what was enqueued by an earlier version
    place = data.get("place")
    return [*found, ("In a row", place_words(place))] if place else found


def _departure_text(data: Mapping[str, Any]) -> str:
    return "\n\n".join([*_text_blocks(data), "-- \n" + wrapped(_footer(data))]) + "\n"


def _text_blocks(data: Mapping[str, Any]) -> list[str]:
    """What is said of one departure, in a mail of its own or among others."""
    reason, status = _facts(data)
    blocks = [wrapped(headline(data["departure"])), wrapped(f"{reason}.\n{status}")]
    blocks.append(text_table(_table(data)))
    if changed := _change_rows(data["changes"]):
        blocks.append("What changed:\n" + text_table(changed))
    return blocks + [text_quote(quote) for quote in quotes_of(data["evidence"])]


def _departure_html(data: Mapping[str, Any]) -> str:
    footer = f'<p style="{SMALL}">{escape(_footer(data))}</p>'
    return page("\n".join([*_html_blocks(data), footer]))


def _html_blocks(data: Mapping[str, Any]) -> list[str]:
    reason, status = _facts(data)
    parts = [
        f'<h1 style="{H1}">{escape(headline(data["departure"]))}</h1>',
        f"<p>{escape(reason)}.<br>{escape(status)}</p>",
        html_table(_table(data)),
    ]
    if changed := _change_rows(data["changes"]):
        parts += [f'<h2 style="{H2}">What changed</h2>', html_table(changed)]
    return parts + [html_quote(quote) for quote in quotes_of(data["evidence"])]


# --- digests ------------------------------------------------------------------------------------


def _fill_digest(message: EmailMessage, data: Mapping[str, Any]) -> None:
    """A thread of its own: it is about many departures."""
    about = line(digest.headline(data), SUBJECT_CHARS)
    why = _DIGEST_REASONS.get(str(data["reason"]), str(data["reason"]))
    message["Subject"] = subject(about)
    texts, parts = [wrapped(f"{about}\n{why}")], [f"<p>{escape(about)}<br>{escape(why)}</p>"]
    for each in data["alerts"]:
        is_wave = each["type"] == "wave.detected"
        blocks = wave_mail.text_blocks if is_wave else _text_blocks
        html_blocks = wave_mail.html_blocks if is_wave else _html_blocks
        footer = wave_mail.footer if is_wave else _footer
        texts += [_RULE, *blocks(each["data"]), wrapped(footer(each["data"]))]
        parts += [_HTML_RULE, *html_blocks(each["data"])]
        parts.append(f'<p style="{SMALL}">{escape(footer(each["data"]))}</p>')
    message.set_content("\n\n".join(texts) + "\n")
    message.add_alternative(page("\n".join(parts)), subtype="html")


# --- notices ------------------------------------------------------------------------------------


def _fill_notice(message: EmailMessage, data: Mapping[str, Any]) -> None:
    text = line(data["message"], MAX_MESSAGE_CHARS)
    message["Subject"] = subject(f"Swansong: {text}")
    message.set_content(wrapped(text) + "\n")
    message.add_alternative(page(f"<p>{escape(text)}</p>"), subtype="html")


# --- addresses ----------------------------------------------------------------------------------


def address(written: str) -> Address:
    """`news@example.org` or `Swansong <news@example.org>`, its domain as DNS spells it.

    Raises ValueError with what to write, also for names before the @ that most servers refuse.
    """
    name, spec = parseaddr(written)
    user, _, domain = spec.rpartition("@")
    if not user or not domain or not user.isascii() or _UNSAFE.search(written):
        raise ValueError(f"{written!r} is no mail address; write it as in news@example.org")
    return Address(display_name=name, username=user, domain=domain.encode("idna").decode())
