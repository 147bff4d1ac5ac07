"""Whatever else Apprise knows, over its own library: an extra, `swansong[apprise]`.

Apprise asks the network by itself: its requests pass no address guard of ours, and what it says of
a failure is a sentence in its log. It cannot be told to stop; a call that takes too long goes on in
its thread and is counted as failed.
"""

from __future__ import annotations

import asyncio
import logging
from importlib.util import find_spec
from typing import Any

from scheduler.alerts.channels._chat import secret
from scheduler.alerts.channels._layout import Written, unmentioned, utf8_bytes, written
from scheduler.alerts.channels._outside import ANSWER_CHARS, Outside
from scheduler.alerts.channels.ntfy import PLAIN
from scheduler.alerts.channels.outcome import Failed, Preview, Sent
from scheduler.alerts.message import Message
from scheduler.alerts.payload import line
from scheduler.alerts.saying import to_receiver
from scheduler.secret import SecretError
from scheduler.settings.channels import AppriseSettings
from storage.types import DeliveryForSend

TEXT_BYTES = 20_000
"""Of a text; Apprise cuts it to what each service takes."""
NOT_INSTALLED = 'Apprise is not installed; run: pip install "swansong[apprise]"'


class AppriseChannel:
    """Hands each message to Apprise."""

    def __init__(self, name: str, settings: AppriseSettings, outside: Outside) -> None:
        self.name = name
        self._settings = settings
        self._outside = outside

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Send it in a thread: Apprise blocks."""
        message = to_receiver(delivery, self._outside.verdict_base)
        try:
            url = self._url()
            async with asyncio.timeout(self._settings.timeout.total_seconds()):
                return await asyncio.to_thread(_notify, url, message.title, _text(message))
        except (SecretError, _UnusableError) as error:
            return Failed(str(error))
        except TimeoutError:
            return Failed(f"took longer than {self._settings.timeout.total_seconds():g} s")

    async def probe(self) -> str | None:
        """Whether Apprise is there and knows the address; it can try no more without sending."""
        try:
            await asyncio.to_thread(_target, self._url())
        except (SecretError, _UnusableError) as error:
            return str(error)
        return None

    def preview(self, delivery: DeliveryForSend) -> Preview:
        """Title and text."""
        message = to_receiver(delivery, self._outside.verdict_base)
        return Preview(self._settings.receiver, text=f"{message.title}\n\n{_text(message)}")

    def _url(self) -> str:
        return secret(self._settings.url, self._settings.url_file)


class _UnusableError(Exception):
    """Apprise is not there, or does not know the address; `str(error)` says which."""


def _target(url: str) -> Any:
    """Apprise with the address in it: it loads all that it knows, so call this in a thread."""
    if find_spec("apprise") is None:
        raise _UnusableError(NOT_INSTALLED)
    import apprise

    target = apprise.Apprise()
    if not target.add(url):
        raise _UnusableError("Apprise knows no such address; look at its list of services")
    return target


def _text(message: Message) -> str:
    return unmentioned(written(message, Written(PLAIN, has_title=False), TEXT_BYTES, utf8_bytes))


def _notify(url: str, title: str, text: str) -> Sent | Failed:
    target = _target(url)
    import apprise

    capture: Any = apprise.LogCapture
    with capture(level=logging.WARNING, fmt="%(message)s") as said:
        is_sent = target.notify(
            title=unmentioned(title), body=text, body_format=apprise.NotifyFormat.TEXT
        )
        why = line(said.getvalue(), ANSWER_CHARS) if said else ""
    return Sent() if is_sent else Failed(why or "Apprise could not send it, and does not say why")
