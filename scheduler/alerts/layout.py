"""The parts that mails are laid out of: pure. Text and HTML of each say the same.

Everything that they show was written by strangers: it is cut to harmless lines and escaped, only
http(s) addresses become links, and nothing is loaded from anywhere.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from scheduler.alerts.payload import MAX_FIELD_CHARS, MAX_QUOTE_CHARS, line

TEXT_WIDTH = 72
"""Columns of the text part: quoted once or twice, it still fits into 80."""
SUBJECT_CHARS = 150
"""Code points: what mail programs show."""
_TELLING = frozenset({"departure", "reason"})
"""Fields whose quotes are shown."""
H1 = "font-size:20px;line-height:1.3;margin:0 0 12px"
H2 = "font-size:16px;margin:20px 0 6px"
SMALL = "font-size:12px;color:#666;margin-top:24px"
_QUOTE = "margin:16px 0 4px;padding:4px 0 4px 12px;border-left:3px solid #b08d57"
_BODY = "font-family:Georgia,serif;font-size:16px;line-height:1.5;color:#222;max-width:40em"


@dataclass(frozen=True, slots=True)
class Quote:
    """What one post says."""

    texts: tuple[str, ...]
    source: str
    """Title, author and date of the post."""
    url: str


def subject(text: str) -> str:
    """Without encoded words of RFC 2047: `email` would decode them, line breaks and all, and a
    name could so write headers of its own."""
    return line(text.replace("=?", "= ?"), SUBJECT_CHARS)


def quotes_of(evidence: Sequence[Mapping[str, Any]]) -> list[Quote]:
    """The sentences that tell; the words behind single fields stand in the fields already."""
    evidence = [each for each in evidence if each["field"] in _TELLING] or evidence
    texts: dict[str, list[str]] = {}
    sources = {}
    for each in evidence:
        texts.setdefault(each["url"], []).append(line(each["quote"], MAX_QUOTE_CHARS))
        sources[each["url"]] = _source(each)
    return [Quote(tuple(dict.fromkeys(said)), sources[url], url) for url, said in texts.items()]


def _source(evidence: Mapping[str, Any]) -> str:
    published = str(evidence["published_at"] or "")[:10]
    # not there in what was enqueued by an earlier version
    copied = str(evidence.get("archived_at") or "")[:10]
    archived = f"from an archived copy of {copied}" if copied else ""
    parts = (evidence["title"], evidence["author"], published, archived)
    return ", ".join(line(str(part), MAX_FIELD_CHARS) for part in parts if part)


def spoken(name: str, value: Any) -> str:
    """The value of a field, as people say it."""
    if value is None:
        return "not known"
    if name.endswith("_at"):
        return f"{str(value)[:16].replace('T', ' ')} UTC"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def text_quote(quote: Quote) -> str:
    """A quotation with its source."""
    quoted = [
        textwrap.fill(
            text, TEXT_WIDTH, initial_indent="> ", subsequent_indent="> ", break_on_hyphens=False
        )
        for text in quote.texts
    ]
    source = wrapped(quote.source) + "\n" if quote.source else ""
    return "\n>\n".join(quoted) + f"\n{source}{quote.url}"


def text_table(rows: Sequence[tuple[str, str]]) -> str:
    """Labels and values, folded."""
    width = max((len(label) for label, _ in rows), default=0) + 2
    return "\n".join(
        textwrap.fill(
            value,
            max(TEXT_WIDTH, width + 20),
            initial_indent=f"{label}:".ljust(width),
            subsequent_indent=" " * width,
        )
        for label, value in rows
    )


def wrapped(text: str) -> str:
    """Each line folded."""
    return "\n".join(textwrap.fill(each, TEXT_WIDTH) for each in text.splitlines())


def html_quote(quote: Quote) -> str:
    """The same in HTML."""
    source = escape(quote.source or quote.url)
    if quote.url.lower().startswith(("https://", "http://")):
        source = f'<a href="{escape(quote.url)}" rel="noreferrer">{source}</a>'
    # dir: right-to-left quotes keep their own direction and bend nothing around them
    quoted = "".join(
        f'<blockquote dir="auto" style="{_QUOTE}">{escape(text)}</blockquote>\n'
        for text in quote.texts
    )
    return f'{quoted}<p style="font-size:13px;margin:0 0 0 15px">{source}</p>'


def html_table(rows: Sequence[tuple[str, str]]) -> str:
    """The same in HTML."""
    cells = "\n".join(
        '<tr><td style="padding:2px 16px 2px 0;color:#666;vertical-align:top">'
        f'{escape(label)}</td><td dir="auto">{escape(value)}</td></tr>'
        for label, value in rows
    )
    return f'<table style="border-collapse:collapse">\n{cells}\n</table>'


def page(content: str) -> str:
    """A whole HTML document."""
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head>\n'
        f'<body style="{_BODY}">\n{content}\n</body></html>\n'
    )
