"""The mail that an alert's payload becomes: pure. Headers, threads and addresses; what it says is a
`Message`, and how that looks is `layout`'s.

One thread per departure, and per wave: all its mails refer to one root, which itself is never
sent, and keep the subject of the departure as it stood before the change that they tell of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy, Policy
from email.utils import format_datetime, parseaddr
from typing import Any

from scheduler.alerts.layout import html_body, text_body
from scheduler.alerts.message import TITLE_CHARS
from scheduler.alerts.payload import line
from scheduler.alerts.saying import headline, to_receiver
from storage.types import DeliveryForSend

_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")


class _Whole(UnstructuredHeader, BaseHeader):
    """A header on one line, however long: `email` would write a long address as an encoded word,
    in which no program looks for it."""

    def fold(self, *, policy: Policy[Any]) -> str:
        return f"{self.name}: {self}{policy.linesep}"


def _policy() -> EmailPolicy[EmailMessage]:
    headers = HeaderRegistry()
    for name in ("message-id", "in-reply-to", "references", "list-id", "list-unsubscribe"):
        headers.map_to_type(name, _Whole)
    return SMTP.clone(cte_type="7bit", header_factory=headers)


_POLICY = _policy()


@dataclass(frozen=True, slots=True)
class _Thread:
    """What mails on one departure or wave have in common."""

    about: str
    root: str
    """Of a `Message-ID` that no mail has: what stands before the @."""
    is_follow_up: bool


def compose(
    delivery: DeliveryForSend,
    sender: str,
    recipients: Sequence[str],
    unsubscribe_url: str | None = None,
    verdict_base: str | None = None,
) -> EmailMessage:
    """The mail of a delivery: the same at each attempt, `Message-ID` from its `webhook_id`.

    `unsubscribe_url` is the recipient's own way out (RFC 8058): who posts there gets no more.
    Raises ValueError for a malformed address of ours.
    """
    writer = address(sender)
    domain = writer.domain
    message = EmailMessage(policy=_POLICY)
    message["From"] = writer
    message["To"] = [address(each) for each in recipients]
    # the instant of writing: a resend is the same mail again
    message["Date"] = format_datetime(delivery.created_at)
    message["Message-ID"] = f"<{delivery.webhook_id}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["List-Id"] = f"Swansong <swansong.{domain}>"
    if unsubscribe_url is not None:
        message["List-Unsubscribe"] = f"<{unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    told = to_receiver(delivery, verdict_base)
    _join_thread(message, delivery.payload, told.title, domain)
    message.set_content(text_body(told, unsubscribe_url))
    message.add_alternative(html_body(told, unsubscribe_url), subtype="html")
    # what stands between its parts would else be another at each attempt
    message.set_boundary(f"=_{delivery.webhook_id}")
    return message


def _join_thread(
    message: EmailMessage, payload: Mapping[str, Any], title: str, domain: str
) -> None:
    thread = _thread(str(payload["type"]), payload["data"])
    if thread is None:
        message["Subject"] = _subject(title)
        return
    about, root = _subject(thread.about), f"<{thread.root}@{domain}>"
    message["Subject"] = f"Re: {about}" if thread.is_follow_up else about
    if thread.is_follow_up:
        message["In-Reply-To"] = root
    message["References"] = root


def _thread(kind: str, data: Mapping[str, Any]) -> _Thread | None:
    # an id alone comes again in the next database
    if kind.startswith("departure."):
        departure = data["departure"]
        before = {**departure, **{name: pair[0] for name, pair in data["changes"].items()}}
        root = f"departure-{departure['id']}-{_digits(departure['first_seen_at'])}"
        return _Thread(headline(before), root, is_follow_up=data["reason"] != "new")
    if kind == "wave.detected":
        wave = data["wave"]
        root = f"wave-{wave['id']}-{_digits(wave['started_at'])}"
        return _Thread(f"Wave at {wave['organization']}", root, is_follow_up=bool(data["changes"]))
    return None


def _digits(instant: Any) -> str:
    return "".join(filter(str.isdigit, str(instant)))


def _subject(text: str) -> str:
    """Without encoded words of RFC 2047: `email` would decode them, line breaks and all, and a
    name could so write headers of its own."""
    return line(text.replace("=?", "= ?"), TITLE_CHARS)


def address(written: str) -> Address:
    """`news@example.org` or `Swansong <news@example.org>`, its domain as DNS spells it.

    Raises ValueError with what to write, also for names before the @ that most servers refuse.
    """
    name, spec = parseaddr(written)
    user, _, domain = spec.rpartition("@")
    if not user or not domain or not user.isascii() or _UNSAFE.search(written):
        raise ValueError(f"{written!r} is no mail address; write it as in news@example.org")
    return Address(display_name=name, username=user, domain=domain.encode("idna").decode())
