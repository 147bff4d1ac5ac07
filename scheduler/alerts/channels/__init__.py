"""Ways out: one file per kind of channel, each a `Channel`.

To add one: its settings in `scheduler.settings.channels`, its name in `scheduler.answers`, its file
here (a chat is a `ChatChannel`), a line in `_KINDS`, an example in docs/channels.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from scheduler.alerts.channels._outside import Outside, Poster, Recipients, utc_now
from scheduler.alerts.channels.apprise import AppriseChannel
from scheduler.alerts.channels.discord import DiscordChannel
from scheduler.alerts.channels.email import EmailChannel
from scheduler.alerts.channels.matrix import MatrixChannel
from scheduler.alerts.channels.ntfy import NtfyChannel
from scheduler.alerts.channels.outcome import Channel, Failed, Preview, Sent
from scheduler.alerts.channels.slack import SlackChannel
from scheduler.alerts.channels.teams import TeamsChannel
from scheduler.alerts.channels.telegram import TelegramChannel
from scheduler.alerts.channels.webhook import WebhookChannel
from scheduler.settings.channels import ChannelSettings

__all__ = ["Channel", "Failed", "Preview", "Sent", "build_channels"]

_KINDS: Mapping[str, Callable[[str, Any, Outside], Channel]] = {
    "apprise": AppriseChannel,
    "discord": DiscordChannel,
    "email": EmailChannel,
    "matrix": MatrixChannel,
    "ntfy": NtfyChannel,
    "slack": SlackChannel,
    "teams": TeamsChannel,
    "telegram": TelegramChannel,
    "webhook": WebhookChannel,
}


def build_channels(
    settings: Mapping[str, ChannelSettings],
    poster: Poster,
    *,
    now: Callable[[], datetime] = utc_now,
    allow_private: Sequence[str] = (),
    recipients: Recipients | None = None,
    unsubscribe_url: str | None = None,
    verdict_base: str | None = None,
) -> dict[str, Channel]:
    """The channels by name. `poster` is the service's Fetcher, with its address guard;
    `allow_private` is what that guard lets through, for probing; `recipients` knows who
    unsubscribed, which is done below `unsubscribe_url`; below `verdict_base` receivers say whether
    an alert was right."""
    outside = Outside(poster, now, allow_private, recipients, unsubscribe_url, verdict_base)
    return {name: _KINDS[each.type](name, each, outside) for name, each in settings.items()}
