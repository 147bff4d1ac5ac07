"""Receivers that answer by chance with what the internet has, and remember what they saw."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.receivers import CUT, DROP, HANG, LOSE, MailReceiver, Reply, WebhookReceiver

FAULT_SHARE = 0.4
"""Of the answers, while there are faults."""

PERMANENT = frozenset({"410", "550"})
HTTP_FAULTS = {
    "slow 200": Reply(delay_seconds=0.3),
    "410": Reply(410),
    "429": Reply(429, {"retry-after": "1"}),
    "500": Reply(500),
    "reset": Reply(reset=True),
    "hang": Reply(delay_seconds=20),
}
SMTP_FAULTS = {
    "421": "421 4.3.2 going down",
    "451": "451 4.7.1 greylisted",
    "550": "550 5.7.1 no",
    "cut in DATA": CUT,
    "dropped": DROP,
    "taken, and dropped": LOSE,
    "hang": HANG,
}
TAKEN = frozenset({"200", "slow 200", "taken, and dropped"})


@dataclass(frozen=True)
class Seen:
    """One attempt, as its receiver saw it."""

    at: int
    """In the order of all attempts on all channels."""
    channel: str
    id: str
    body: bytes
    answer: str


@dataclass
class Journal:
    """What the receivers saw, and how they answered."""

    rng: random.Random
    is_faulty: bool = True
    seen: list[Seen] = field(default_factory=list)

    def answer(self, faults: Mapping[str, Any]) -> str:
        """How to answer next."""
        if not self.is_faulty or self.rng.random() > FAULT_SHARE:
            return "200"
        return self.rng.choice(sorted(faults))

    def note(self, channel: str, number: str, body: bytes, answer: str) -> None:
        self.seen.append(Seen(len(self.seen), channel, number, body, answer))


class FaultyMail(MailReceiver):
    """Answers as the journal says."""

    def __init__(self, channel: str, journal: Journal) -> None:
        super().__init__()
        self._channel = channel
        self._journal = journal

    async def handle_DATA(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        raw = envelope.original_content or b""
        answer = self._journal.answer(SMTP_FAULTS)
        number = message_from_bytes(raw)["Message-ID"].strip("<>").partition("@")[0]
        if answer == "cut in DATA":
            answer = "dropped"  # it was not cut: it is all here
        self._journal.note(self._channel, number, raw, answer)
        if answer in SMTP_FAULTS:
            self.at_data.append(SMTP_FAULTS[answer])
        return await super().handle_DATA(server, session, envelope)

    def next_is_cut(self) -> None:
        """Break off the next message before its end."""
        if not self.at_data:
            self.at_data.append(CUT)


class _Replies:
    """A queue of replies that never ends."""

    def __init__(self, hook: WebhookReceiver, channel: str, journal: Journal) -> None:
        self._hook, self._channel, self._journal = hook, channel, journal

    def popleft(self) -> Reply:
        answer = self._journal.answer(HTTP_FAULTS)
        # nothing else runs between a request's arrival and this
        request = self._hook.requests[-1]
        self._journal.note(self._channel, request.headers["webhook-id"], request.body, answer)
        return HTTP_FAULTS.get(answer, Reply())


def faulty_hook(channel: str, journal: Journal) -> WebhookReceiver:
    """A receiver that answers as the journal says."""
    hook = WebhookReceiver()
    hook.replies = _Replies(hook, channel, journal)  # type: ignore[assignment]
    return hook
