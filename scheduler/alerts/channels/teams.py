"""Microsoft Teams, through a workflow: an Adaptive Card of literal texts (`TextRun`), in which no
Markdown is read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from scheduler.alerts.channels._chat import Call
from scheduler.alerts.channels._hook import HookChannel
from scheduler.alerts.channels._layout import arranged, utf8_bytes
from scheduler.alerts.message import Message, Quote, Table
from storage.types import DeliveryForSend

MESSAGE_BYTES = 28_000
"""Of the whole request."""
FRAME_BYTES = 8_000
"""Kept for what is around the texts, and for the buttons with their addresses."""
MAX_ACTIONS = 3
"""Buttons below a card."""

Elements: TypeAlias = list[dict[str, Any]]


class TeamsChannel(HookChannel):
    """Posts each message as a card."""

    def _call(self, message: Message, _delivery: DeliveryForSend) -> Call:
        card = {
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard",
            "version": "1.4",
            "fallbackText": message.title,
            "msteams": {"width": "Full"},
            "body": _body(message),
            "actions": _actions(message),
        }
        attachment = {
            "contentType": "application/vnd.microsoft.card.adaptive",
            "contentUrl": None,
            "content": card,
        }
        return Call(self._address(), {"type": "message", "attachments": [attachment]})


def _body(message: Message) -> Elements:
    room = MESSAGE_BYTES - FRAME_BYTES
    return [each for found in arranged(message, _Layout(), room, _size) for each in found]


def _size(elements: Elements) -> int:
    return utf8_bytes(json.dumps(elements, ensure_ascii=False))


def _actions(message: Message) -> Elements:
    urls = list(dict.fromkeys(quote.url for quote in message.quotes if quote.url))
    return [
        {"type": "Action.OpenUrl", "title": "Open" if n == 1 else f"Open {n}", "url": url}
        for n, url in enumerate(urls[:MAX_ACTIONS], 1)
    ]


class _Layout:
    def head(self, message: Message) -> Elements:
        """The title large, the lead below."""
        title = _line([_run(message.title, size="Large", weight="Bolder")])
        return [title, *(_line([_run(each, isSubtle=True)]) for each in message.lead)]

    def table(self, table: Table) -> Elements:
        """A line for each row, its label in bold."""
        heading = [_line([_run(table.heading, weight="Bolder")])] if table.heading else []
        rows = [
            _line([_run(f"{label}: ", weight="Bolder"), _run(value)], spacing="Small")
            for label, value in table.rows
        ]
        return [*heading, *rows]

    def quote(self, quote: Quote) -> Elements:
        """Quotations on a ground of their own, with a link to the post."""
        said = [
            _line(
                [
                    _run(text, italic=True, **({"weight": "Bolder"} if is_marked else {}))
                    for text, is_marked in passage.pieces()
                ]
            )
            for passage in quote.passages
        ]
        source = _line([_linked(quote.source, quote.url)], spacing="Small")
        return [{"type": "Container", "style": "emphasis", "items": [*said, source]}]

    def item(self, message: Message) -> Elements:
        """The title as a link."""
        return [_line([_linked(message.title, message.url, weight="Bolder")], separator=True)]

    def foot(self, lines: Sequence[str]) -> Elements:
        """Small print."""
        return [_line([_run(each, isSubtle=True, size="Small")], spacing="Small") for each in lines]


def _line(runs: Elements, **how: Any) -> dict[str, Any]:
    return {"type": "RichTextBlock", "inlines": runs, **how}


def _run(text: str, **how: Any) -> dict[str, Any]:
    return {"type": "TextRun", "text": text, **how}


def _linked(text: str, url: str | None, **how: Any) -> dict[str, Any]:
    opened = {"selectAction": {"type": "Action.OpenUrl", "url": url}} if url else {}
    return _run(text, **how, **opened)
