"""What the chats share: one request per message, and what its answer means.

2xx is success. What an answer says of the message or of its destination (400, 403, 404, 405, 410,
413, 422) is permanent: trying again would not help, and services block who goes on. Everything else
is tried again, no earlier than the receiver wishes; so is a refused token (401), since an operator
mends it.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import SecretStr

from scheduler.alerts.channels._outside import Outside, broken, refused
from scheduler.alerts.channels.outcome import Failed, Preview, Sent
from scheduler.alerts.message import Message
from scheduler.alerts.saying import to_receiver
from scheduler.secret import SecretError, read_secret
from scheduler.settings.channels import ChatSection
from scraper.errors import FetchError
from scraper.fetch import Answer, Method
from storage.types import DeliveryForSend

GONE = frozenset({400, 403, 404, 405, 410, 413, 422})
"""What is wrong with a message or its destination, for good."""

S = TypeVar("S", bound=ChatSection)


@dataclass(frozen=True, slots=True)
class Call:
    """One request."""

    url: str
    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)
    method: Method = "POST"


class ChatChannel(ABC, Generic[S]):
    """Posts each message as JSON to one place."""

    permanent_codes: ClassVar[frozenset[str]] = frozenset()
    """Bodies that say, whatever the status, that the place is gone."""

    def __init__(self, name: str, settings: S, outside: Outside) -> None:
        self.name = name
        self._settings = settings
        self._outside = outside

    @abstractmethod
    def _call(self, message: Message, delivery: DeliveryForSend) -> Call:
        """The request that says it. Raises SecretError."""

    @abstractmethod
    def _address(self) -> str:
        """A URL on the host that is called. Raises SecretError."""

    def _question(self) -> Call | None:
        """A request that asks whether sending would work, and sends nothing. Raises SecretError."""
        return None

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Post the message."""
        try:
            call = self._call(to_receiver(delivery, self._outside.verdict_base), delivery)
        except SecretError as error:
            return Failed(str(error))
        return await self._ask(call)

    async def probe(self) -> str | None:
        """Connect, and ask where the service can be asked."""
        try:
            question, address = self._question(), self._address()
        except SecretError as error:
            return str(error)
        if question is None:
            return await self._outside.reach(address, self._settings.timeout.total_seconds())
        outcome = await self._ask(question)
        return outcome.message if isinstance(outcome, Failed) else None

    def preview(self, delivery: DeliveryForSend) -> Preview:
        """The JSON that would be posted."""
        call = self._call(to_receiver(delivery, self._outside.verdict_base), delivery)
        return Preview(self._settings.receiver, body=call.body)

    async def _ask(self, call: Call) -> Sent | Failed:
        body = b"" if call.method == "GET" else json.dumps(call.body, ensure_ascii=False).encode()
        answer = await self._outside.poster.post(
            call.url,
            body,
            {"content-type": "application/json", **call.headers},
            timeout_seconds=self._settings.timeout.total_seconds(),
            method=call.method,
        )
        return self._judge(answer, call.url, self._outside.now())

    def _judge(self, answer: Answer | FetchError, url: str, now: datetime) -> Sent | Failed:
        if isinstance(answer, FetchError):
            return broken(answer, url, now)
        if 200 <= answer.status < 300:
            return Sent()
        said = answer.body.decode(errors="replace").strip()
        failed = refused(
            answer, now, is_permanent=answer.status in GONE or said in self.permanent_codes
        )
        wishes = (failed.retry_after_seconds, _wish(said))
        return replace(failed, retry_after_seconds=max(filter(None, wishes), default=None))


def secret(value: SecretStr | None, file: Path | None) -> str:
    """A secret that the settings require. Raises SecretError."""
    found = read_secret(value, file)
    assert found is not None, "a section cannot be without what it needs"
    return found


def bearer(token: str | None) -> dict[str, str]:
    """The header that shows a token, where there is one."""
    return {} if token is None else {"authorization": f"Bearer {token}"}


def _wish(said: str) -> float | None:
    """How many seconds the body asks to wait: of Discord, of Telegram, of Matrix."""
    found: Any = None
    with suppress(ValueError):
        found = json.loads(said)
    if not isinstance(found, Mapping):
        return None
    inner = found.get("parameters")
    seconds = (inner if isinstance(inner, Mapping) else found).get("retry_after")
    millis = found.get("retry_after_ms")
    if isinstance(seconds, int | float):
        return float(seconds)
    return millis / 1000 if isinstance(millis, int | float) else None
