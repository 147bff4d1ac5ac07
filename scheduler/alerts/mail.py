"""The mail that an alert's payload becomes: pure. Text and HTML parts say the same.

Everything in a payload was written by strangers: names and quotes are cut to harmless lines, the
HTML is escaped, only http(s) addresses become links, and nothing is loaded from anywhere.
One thread per departure: all its mails refer to one root, which itself is never sent, and keep
the subject of the departure as it stood before the change that they tell of.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from html import escape
from typing import Any

from scheduler.alerts.payload import MAX_FIELD_CHARS, MAX_MESSAGE_CHARS, MAX_QUOTE_CHARS, line
from storage.types import DeliveryForSend

TEXT_WIDTH = 72
"""Columns of the text part: quoted once or twice, it still fits into 80."""
SUBJECT_CHARS = 150
"""Code points: what mail programs show."""

_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")

_TELLING = frozenset({"departure", "reason"})
"""Fields whose quotes are shown."""
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


@dataclass(frozen=True, slots=True)
class Quote:
    """What one post says."""

    texts: tuple[str, ...]
    source: str
    """Title, author and date of the post."""
    url: str


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
    else:
        _fill_notice(message, payload["data"])
    return message


def headline(departure: Mapping[str, Any]) -> str:
    """One honest sentence: "Reported: Ada Example leaves Orbit Labs"."""
    who = departure.get("person") or departure.get("handle") or "Somebody"
    verb = _VERBS.get(str(departure.get("kind")), "leaves")
    where = departure.get("organization") or "an organisation not named"
    prefix = _PREFIXES.get(str(departure.get("status")), "")
    return line(f"{prefix}{who} {verb} {where}", SUBJECT_CHARS)


def _subject(text: str) -> str:
    """Without encoded words of RFC 2047: `email` would decode them, line breaks and all, and a
    name could so write headers of its own."""
    return line(text.replace("=?", "= ?"), SUBJECT_CHARS)


# --- departures ---------------------------------------------------------------------------------


def _fill_departure(message: EmailMessage, data: Mapping[str, Any], domain: str) -> None:
    departure = data["departure"]
    is_follow_up = data["reason"] != "new"
    subject = _subject(headline(_before(departure, data["changes"])))
    message["Subject"] = f"Re: {subject}" if is_follow_up else subject
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
        (label, line(_spoken(name, departure[name]), MAX_FIELD_CHARS))
        for name, label in _ROWS.items()
        if departure.get(name) is not None
    ]


def _change_rows(changes: Mapping[str, Any]) -> list[tuple[str, str]]:
    # a score's drift is no news
    return [
        (
            line(name.replace("_", " "), MAX_FIELD_CHARS),
            line(" → ".join(_spoken(name, value) for value in pair), 2 * MAX_FIELD_CHARS),
        )
        for name, pair in changes.items()
        if name != "score"
    ]


def _spoken(name: str, value: Any) -> str:
    if value is None:
        return "not known"
    if name.endswith("_at"):
        return f"{str(value)[:16].replace('T', ' ')} UTC"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _quotes(evidence: Sequence[Mapping[str, Any]]) -> list[Quote]:
    """The sentences that tell; the words behind single fields stand in the fields already."""
    evidence = [each for each in evidence if each["field"] in _TELLING] or evidence
    texts: dict[str, list[str]] = {}
    sources = {}
    for each in evidence:
        texts.setdefault(each["url"], []).append(line(each["quote"], MAX_QUOTE_CHARS))
        sources[each["url"]] = _source(each)
    return [Quote(tuple(dict.fromkeys(said)), sources[url], url) for url, said in texts.items()]


def _source(evidence: Mapping[str, Any]) -> str:
    published = str(evidence["published_at"] or "")[:10]
    # not there in what was enqueued by an earlier version
    copied = str(evidence.get("archived_at") or "")[:10]
    archived = f"from an archived copy of {copied}" if copied else ""
    parts = (evidence["title"], evidence["author"], published, archived)
    return ", ".join(line(str(part), MAX_FIELD_CHARS) for part in parts if part)


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


def _departure_text(data: Mapping[str, Any]) -> str:
    reason, status = _facts(data)
    blocks = [_wrapped(headline(data["departure"])), _wrapped(f"{reason}.\n{status}")]
    blocks.append(_text_table(_rows(data["departure"])))
    if changed := _change_rows(data["changes"]):
        blocks.append("What changed:\n" + _text_table(changed))
    blocks += [_text_quote(quote) for quote in _quotes(data["evidence"])]
    blocks.append("-- \n" + _wrapped(_footer(data)))
    return "\n\n".join(blocks) + "\n"


def _text_quote(quote: Quote) -> str:
    quoted = [
        textwrap.fill(
            text, TEXT_WIDTH, initial_indent="> ", subsequent_indent="> ", break_on_hyphens=False
        )
        for text in quote.texts
    ]
    source = _wrapped(quote.source) + "\n" if quote.source else ""
    return "\n>\n".join(quoted) + f"\n{source}{quote.url}"


def _text_table(rows: Sequence[tuple[str, str]]) -> str:
    width = max((len(label) for label, _ in rows), default=0) + 2
    return "\n".join(
        textwrap.fill(
            value,
            max(TEXT_WIDTH, width + 20),
            initial_indent=f"{label}:".ljust(width),
            subsequent_indent=" " * width,
        )
        for label, value in rows
    )


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(each, TEXT_WIDTH) for each in text.splitlines())


def _departure_html(data: Mapping[str, Any]) -> str:
    reason, status = _facts(data)
    parts = [
        f'<h1 style="{_H1}">{escape(headline(data["departure"]))}</h1>',
        f"<p>{escape(reason)}.<br>{escape(status)}</p>",
        _html_table(_rows(data["departure"])),
    ]
    if changed := _change_rows(data["changes"]):
        parts += [f'<h2 style="{_H2}">What changed</h2>', _html_table(changed)]
    parts += [_html_quote(quote) for quote in _quotes(data["evidence"])]
    parts.append(f'<p style="{_SMALL}">{escape(_footer(data))}</p>')
    return _page("\n".join(parts))


_H1 = "font-size:20px;line-height:1.3;margin:0 0 12px"
_H2 = "font-size:16px;margin:20px 0 6px"
_SMALL = "font-size:12px;color:#666;margin-top:24px"
_QUOTE = "margin:16px 0 4px;padding:4px 0 4px 12px;border-left:3px solid #b08d57"
_BODY = "font-family:Georgia,serif;font-size:16px;line-height:1.5;color:#222;max-width:40em"


def _html_quote(quote: Quote) -> str:
    source = escape(quote.source or quote.url)
    if quote.url.lower().startswith(("https://", "http://")):
        source = f'<a href="{escape(quote.url)}" rel="noreferrer">{source}</a>'
    # dir: right-to-left quotes keep their own direction and bend nothing around them
    quoted = "".join(
        f'<blockquote dir="auto" style="{_QUOTE}">{escape(text)}</blockquote>\n'
        for text in quote.texts
    )
    return f'{quoted}<p style="font-size:13px;margin:0 0 0 15px">{source}</p>'


def _html_table(rows: Sequence[tuple[str, str]]) -> str:
    cells = "\n".join(
        '<tr><td style="padding:2px 16px 2px 0;color:#666;vertical-align:top">'
        f'{escape(label)}</td><td dir="auto">{escape(value)}</td></tr>'
        for label, value in rows
    )
    return f'<table style="border-collapse:collapse">\n{cells}\n</table>'


def _page(content: str) -> str:
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head>\n'
        f'<body style="{_BODY}">\n{content}\n</body></html>\n'
    )


# --- notices ------------------------------------------------------------------------------------


def _fill_notice(message: EmailMessage, data: Mapping[str, Any]) -> None:
    text = line(data["message"], MAX_MESSAGE_CHARS)
    message["Subject"] = _subject(f"Swansong: {text}")
    message.set_content(_wrapped(text) + "\n")
    message.add_alternative(_page(f"<p>{escape(text)}</p>"), subtype="html")


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
