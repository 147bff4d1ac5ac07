"""Every kind of chat, set up to send to a receiver on loopback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from scheduler.alerts.channels import Channel, build_channels
from scheduler.settings.channels import ChannelSettings

LOOPBACK = ("127.0.0.0/8",)
ROOM = "!room:chat.example"
TOKEN = "a-token-that-nobody-may-see"
KINDS = ("slack", "discord", "teams", "telegram", "ntfy", "matrix")


def written(kind: str, url: str) -> dict[str, Any]:
    """The section of the file; `url` is where its receiver listens."""
    base = url.rpartition("/")[0]
    special: Mapping[str, dict[str, Any]] = {
        "telegram": {"server": base, "chat": "@desk", "token": TOKEN},
        "ntfy": {"server": base, "topic": "departures", "token": TOKEN},
        "matrix": {"server": base, "room": ROOM, "token": TOKEN},
        "apprise": {"url": base.replace("http://", "json://")},
    }
    return {"type": kind, **special.get(kind, {"url": f"{url}/{TOKEN}"})}


def chat(kind: str, receiver: str, poster: Any, **options: Any) -> Channel:
    """A channel `desk` of that kind."""
    settings: ChannelSettings = TypeAdapter(ChannelSettings).validate_python(
        {**written(kind, receiver), **options}
    )
    return build_channels({"desk": settings}, poster, allow_private=LOOPBACK)["desk"]
