"""Ways out: one file per kind of channel, each a `Channel`.

To add one: its settings in `scheduler.settings`, its file here, a line in `build_channels`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from scheduler.alerts.channels.email import EmailChannel
from scheduler.alerts.channels.outcome import Channel, Failed, Sent
from scheduler.alerts.channels.webhook import Poster, WebhookChannel
from scheduler.settings.channels import ChannelSettings, EmailSettings

__all__ = ["Channel", "Failed", "Sent", "build_channels"]


def _utc_now() -> datetime:
    return datetime.now(UTC)


def build_channels(
    settings: Mapping[str, ChannelSettings],
    poster: Poster,
    *,
    now: Callable[[], datetime] = _utc_now,
    allow_private: Sequence[str] = (),
) -> dict[str, Channel]:
    """The channels by name. `poster` is the service's Fetcher, with its address guard;
    `allow_private` is what that guard lets through, for probing."""

    def build(name: str, each: ChannelSettings) -> Channel:
        if isinstance(each, EmailSettings):
            return EmailChannel(name, each)
        return WebhookChannel(name, each, poster, now, allow_private)

    return {name: build(name, each) for name, each in settings.items()}
