"""Telegram, through a bot: HTML of its own kind, without previews of links.

A bot has no ids against duplicates: what was sent and could not be settled is sent again.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import Any

from scheduler.alerts.channels._chat import Call, ChatChannel, secret
from scheduler.alerts.channels._layout import Markup, Written, unmentioned, utf16_units, written
from scheduler.alerts.message import Message
from scheduler.settings.channels import TelegramSettings
from storage.types import DeliveryForSend

TEXT_UNITS = 4096
"""UTF-16 units of a message, without its tags."""

_HTML = Markup(
    escape=lambda text: escape(unmentioned(text)),
    strong=lambda text: f"<b>{text}</b>",
    link=lambda text, url: f'<a href="{escape(url)}">{text}</a>',
    quote=lambda text: f"<blockquote>{text}</blockquote>",
)


class TelegramChannel(ChatChannel[TelegramSettings]):
    """Sends each message to one chat."""

    def _call(self, message: Message, _delivery: DeliveryForSend) -> Call:
        return self._method(
            "sendMessage",
            text=written(message, Written(_HTML), TEXT_UNITS, _shown_units),
            parse_mode="HTML",
            link_preview_options={"is_disabled": True},
        )

    def _question(self) -> Call:
        return self._method("getChat")

    def _address(self) -> str:
        return self._settings.server

    def _method(self, name: str, **fields: Any) -> Call:
        token = secret(self._settings.token, self._settings.token_file)
        url = f"{self._settings.server.rstrip('/')}/bot{token}/{name}"
        return Call(url, {"chat_id": self._settings.chat, **fields})


def _shown_units(html: str) -> int:
    return utf16_units(unescape(re.sub(r"<[^>]*>", "", html)))
