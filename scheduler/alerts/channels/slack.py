"""Slack: blocks whose texts are literal (`plain_text`, `rich_text`), so that nothing in them is
read as mark-up, as a mention or as a link of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from scheduler.alerts.channels._chat import Call
from scheduler.alerts.channels._hook import HookChannel
from scheduler.alerts.channels._layout import arranged, rows_within
from scheduler.alerts.message import Message, Passage, Quote, Table
from storage.types import DeliveryForSend

MAX_BLOCKS = 50
"""Of a message."""
HEADER_CHARS = 150
"""Of a header; what `Message.title` is cut to."""
TEXT_CHARS = 3000
"""Of the texts of one block."""

Blocks: TypeAlias = list[dict[str, Any]]


class SlackChannel(HookChannel):
    """Posts each message to an incoming webhook."""

    permanent_codes = frozenset(
        {
            "action_prohibited",
            "channel_is_archived",
            "channel_not_found",
            "invalid_payload",
            "invalid_token",
            "no_service",
            "no_team",
            "posting_to_general_channel_denied",
            "team_disabled",
        }
    )

    def _call(self, message: Message, _delivery: DeliveryForSend) -> Call:
        found = arranged(message, _Layout(), MAX_BLOCKS, len)
        body = {
            # what notifications show, and what is shown where blocks are not known
            "text": _escaped(message.title),
            "blocks": [block for blocks in found for block in blocks],
            "unfurl_links": False,
            "unfurl_media": False,
        }
        return Call(self._address(), body)


class _Layout:
    def head(self, message: Message) -> Blocks:
        """A header, and the lead below."""
        title = {"type": "header", "text": _plain(message.title[:HEADER_CHARS])}
        return [title, *([_rich([_text("\n".join(message.lead))])] if message.lead else [])]

    def table(self, table: Table) -> Blocks:
        """A line for each row, its label in bold."""
        elements = [_text(f"{table.heading}\n", is_bold=True)] if table.heading else []
        for label, value in rows_within(table.rows, TEXT_CHARS):
            elements += [_text(f"{label}: ", is_bold=True), _text(f"{value}\n")]
        return [_rich(elements)]

    def quote(self, quote: Quote) -> Blocks:
        """Quotations, and a link to the post."""
        said = [_elements("rich_text_quote", _passage(each)) for each in quote.passages]
        source = _elements("rich_text_section", [_link(quote.source, quote.url)])
        return [{"type": "rich_text", "elements": [*said, source]}]

    def item(self, message: Message) -> Blocks:
        """The title as a link."""
        return [_rich([_link(message.title, message.url, is_bold=True)])]

    def foot(self, lines: Sequence[str]) -> Blocks:
        """Small print."""
        return [{"type": "context", "elements": [_plain(" ".join(lines)[:TEXT_CHARS])]}]


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def _rich(elements: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": [_elements("rich_text_section", elements)]}


def _elements(kind: str, elements: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {"type": kind, "elements": list(elements)}


def _text(text: str, *, is_bold: bool = False) -> dict[str, Any]:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if is_bold else {})}


def _link(text: str, url: str | None, *, is_bold: bool = False) -> dict[str, Any]:
    written = _text(text, is_bold=is_bold)
    return {**written, "type": "link", "url": url} if url else written


def _passage(passage: Passage) -> list[dict[str, Any]]:
    return [_text(text, is_bold=is_marked) for text, is_marked in passage.pieces()]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
