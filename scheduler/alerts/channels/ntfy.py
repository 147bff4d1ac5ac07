"""ntfy: a plain text with a title, a picture for its kind, and links to open."""

from __future__ import annotations

from scheduler.alerts.channels._chat import Call, ChatChannel, bearer
from scheduler.alerts.channels._layout import Markup, Written, utf8_bytes, written
from scheduler.alerts.message import Message
from scheduler.secret import read_secret
from scheduler.settings.channels import NtfySettings
from storage.types import DeliveryForSend

MESSAGE_BYTES = 4096
"""Of a message in UTF-8; a longer one would become a file attached."""
MAX_ACTIONS = 3
"""Buttons below a message."""
_TAGS = {"departure": "door", "wave": "ocean", "digest": "newspaper", "notice": "warning"}
"""What a kind is shown as."""

PLAIN = Markup(
    escape=str,
    strong=str,
    link=lambda text, url: text if text == url else f"{text}\n{url}",
    quote=lambda text: f"“{text}”",
)


class NtfyChannel(ChatChannel[NtfySettings]):
    """Publishes each message to one topic."""

    def _call(self, message: Message, _delivery: DeliveryForSend) -> Call:
        body = {
            "topic": self._settings.topic,
            "title": message.title,
            "message": written(message, Written(PLAIN, has_title=False), MESSAGE_BYTES, utf8_bytes),
            "tags": [_TAGS[message.kind]],
            "markdown": False,
        }
        urls = list(dict.fromkeys(quote.url for quote in message.quotes if quote.url))
        if urls:
            body["click"] = urls[0]
            body["actions"] = [
                {"action": "view", "label": "Open" if n == 1 else f"Open {n}", "url": url}
                for n, url in enumerate(urls[:MAX_ACTIONS], 1)
            ]
        token = read_secret(self._settings.token, self._settings.token_file)
        return Call(self._settings.server, body, bearer(token))

    def _address(self) -> str:
        return self._settings.server
