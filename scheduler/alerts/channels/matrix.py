"""Matrix: a notice with text and HTML; its transaction's id is the delivery's, so that a repeat is
no second message."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from scheduler.alerts.channels._chat import Call, ChatChannel, bearer, secret
from scheduler.alerts.channels._layout import Markup, Written, utf8_bytes, written
from scheduler.alerts.channels.ntfy import PLAIN
from scheduler.alerts.message import Message
from scheduler.settings.channels import MatrixSettings
from storage.types import DeliveryForSend

TEXT_BYTES = 20_000
"""Of the text, and of the HTML: both, escaped as JSON, stay below the 65,536 bytes of an event."""

_HTML = Markup(
    escape=escape,
    strong=lambda text: f"<strong>{text}</strong>",
    link=lambda text, url: f'<a href="{escape(url)}">{text}</a>',
    quote=lambda text: f"<blockquote>{text}</blockquote>",
    line_break="<br>",
)


class MatrixChannel(ChatChannel[MatrixSettings]):
    """Sends each message to one room."""

    def _call(self, message: Message, delivery: DeliveryForSend) -> Call:
        html = written(message, Written(_HTML), TEXT_BYTES, utf8_bytes, joint="<br><br>")
        content = {
            "msgtype": "m.notice",
            "body": written(message, Written(PLAIN), TEXT_BYTES, utf8_bytes),
            "format": "org.matrix.custom.html",
            "formatted_body": html,
            # nobody is meant by name, whatever names stand in the text
            "m.mentions": {},
        }
        path = f"send/m.room.message/{quote(delivery.webhook_id, safe='')}"
        return Call(self._url(path), content, self._headers(), "PUT")

    def _question(self) -> Call:
        return Call(self._url("state/m.room.create"), {}, self._headers(), "GET")

    def _address(self) -> str:
        return self._settings.server

    def _url(self, path: str) -> str:
        room = quote(self._settings.room, safe="")
        return f"{self._settings.server.rstrip('/')}/_matrix/client/v3/rooms/{room}/{path}"

    def _headers(self) -> dict[str, str]:
        return bearer(secret(self._settings.token, self._settings.token_file))
