"""Discord: one embed, its texts escaped, and nobody mentioned whatever they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from scheduler.alerts.channels._chat import Call
from scheduler.alerts.channels._hook import HookChannel
from scheduler.alerts.channels._layout import (
    Markup,
    Written,
    arranged,
    escaped_within,
    rows_within,
    unmentioned,
    utf16_units,
)
from scheduler.alerts.message import Message
from storage.types import DeliveryForSend

TITLE_UNITS = 256
DESCRIPTION_UNITS = 4096
MAX_FIELDS = 25
FIELD_NAME_UNITS = 256
FIELD_VALUE_UNITS = 1024
FOOTER_CHARS = 1000
"""Code points; 2,048 units are allowed."""
ALL_UNITS = 6000
"""Of an embed, all texts together; like the others in UTF-16 units."""
FIELDS_CHARS = 2000
"""Of all fields, before they are escaped: the quotes need the rest."""
_COLOURS = {"departure": 0xB08D57, "wave": 0x2F6F9F, "digest": 0xB08D57, "notice": 0xC0392B}

_MARKS = re.compile(
    r"[\\*_~|`<>\[\]()#@]"  # what Markdown and mentions are made of
    r"|:(?=//|[\w+-]+:)"  # addresses, and emoji by their names
    r"|^[-+]|(?<=^\d)\."  # lists
)
_JOINT = "\n\n"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", unmentioned(text))


def _link(text: str, url: str) -> str:
    address = quote(url, safe="!#$%&*+,/:;=?@[]~'-._")
    # an address is no title: Discord would not link it
    return f"<{address}>" if "\\://" in text else f"[{text}](<{address}>)"


_MARKDOWN = Markup(
    escape=_escaped,
    strong=lambda text: f"**{text}**",
    link=_link,
    quote=lambda text: f"> {text}",
)


class DiscordChannel(HookChannel):
    """Posts each message to a webhook of a channel."""

    def _call(self, message: Message, _delivery: DeliveryForSend) -> Call:
        url = self._address()
        # wait: no answer before the message stands
        mark = "&" if urlsplit(url).query else "?"
        body = {"embeds": [_embed(message)], "allowed_mentions": {"parse": []}}
        return Call(f"{url}{mark}wait=true", body)

    def _question(self) -> Call:
        return Call(self._address(), {}, method="GET")


def _embed(message: Message) -> dict[str, Any]:
    fields = _fields(message)
    foot = " ".join(message.last_lines)[:FOOTER_CHARS]
    title = escaped_within(message.title, TITLE_UNITS, _escaped)
    taken = utf16_units(title + foot) + sum(utf16_units(f["name"] + f["value"]) for f in fields)
    room = min(DESCRIPTION_UNITS, ALL_UNITS - taken)
    return {
        "title": title,
        "color": _COLOURS[message.kind],
        "description": _description(message, room),
        "fields": fields,
        "footer": {"text": foot},
        **({"url": message.url} if message.url else {}),
    }


def _fields(message: Message) -> list[dict[str, Any]]:
    rows = [row for table in message.tables if table.heading is None for row in table.rows]
    return [
        {
            "name": escaped_within(label, FIELD_NAME_UNITS, _escaped),
            "value": escaped_within(value, FIELD_VALUE_UNITS, _escaped),
            "inline": True,
        }
        for label, value in rows_within(rows, FIELDS_CHARS)[:MAX_FIELDS]
    ]


def _description(message: Message, room: int) -> str:
    listed = tuple(table for table in message.tables if table.heading is not None)
    rest = replace(message, tables=listed, reason="", footer=(), verdict_url=None)

    def size(text: str) -> int:
        return utf16_units(text) + len(_JOINT)

    found: Sequence[str] = arranged(rest, Written(_MARKDOWN, has_title=False), room, size)
    return _JOINT.join(filter(None, found))
