"""Chats whose address is the secret: whoever knows it may post there."""

from __future__ import annotations

from scheduler.alerts.channels._chat import ChatChannel, secret
from scheduler.settings.channels import HookSection


class HookChannel(ChatChannel[HookSection]):
    """Posts to an address that the service gave out."""

    def _address(self) -> str:
        return secret(self._settings.url, self._settings.url_file)
