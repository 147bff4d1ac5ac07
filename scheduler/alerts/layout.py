"""How a mail is laid out: pure. Text and HTML of a message say the same.

Everything shown was written by strangers: the HTML is escaped, only http(s) addresses are links,
and nothing is loaded from anywhere. No colour is fixed on another, so that mails are read in the
light and in the dark, and nothing is wider than a phone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from html import escape

from scheduler.alerts.message import Message, Passage, Quote, Row, Table

TEXT_WIDTH = 72
"""Columns of the text part: quoted once or twice, it still fits into 80."""

_BODY = (
    "margin:0 auto;padding:16px;max-width:38em;font:16px/1.5 -apple-system,'Segoe UI',Roboto,"
    "Helvetica,Arial,sans-serif;overflow-wrap:anywhere"
)
_H1 = "font-size:21px;line-height:1.3;margin:0 0 8px"
_H2 = "font-size:17px;line-height:1.3;margin:22px 0 6px"
_PARAGRAPH = "margin:0 0 14px"
# half-transparent instead of grey: it is read on white and on black
_FAINT = "opacity:.7"
_LABEL = (
    "padding:2px 14px 2px 0;text-align:left;vertical-align:top;font-weight:normal;"
    f"white-space:nowrap;{_FAINT}"
)
_CELL = "padding:2px 0;vertical-align:top"
_QUOTE = (
    "margin:18px 0 6px;padding:2px 0 2px 14px;border-left:3px solid #b08d57;"
    "font:18px/1.5 Georgia,'Times New Roman',serif"
)
_MARK = "background:rgba(214,170,90,.3);border-radius:2px"
_SOURCE = "margin:0 0 14px 17px;font-size:14px"
_ASIDE = f"font-size:13px;margin:0;{_FAINT}"
_SMALL = f"font-size:13px;margin:28px 0 0;padding-top:10px;border-top:1px solid;{_FAINT}"


def text_body(message: Message, unsubscribe_url: str | None = None) -> str:
    """The text part."""
    blocks = list(_text_blocks(message))
    for part in message.parts:
        blocks += ["-" * TEXT_WIDTH, *_text_blocks(part)]
        blocks += [_wrapped(part.footer)] if part.footer else []
    if message.last_lines:
        blocks.append("-- \n" + _wrapped(message.last_lines))
    if unsubscribe_url is not None:
        blocks.append(f"No more of these: {unsubscribe_url}")
    return "\n\n".join(blocks) + "\n"


def html_body(message: Message, unsubscribe_url: str | None = None) -> str:
    """The HTML part: a whole document."""
    blocks = list(_html_blocks(message, "h1", _H1))
    for part in message.parts:
        blocks += ['<hr style="margin:24px 0">', *_html_blocks(part, "h2", _H2)]
        foot = "<br>".join(escape(each) for each in part.footer)
        blocks += [f'<p style="{_ASIDE}">{foot}</p>'] if foot else []
    footer = list(_html_last_lines(message))
    if unsubscribe_url is not None:
        footer.append(f'<a href="{escape(unsubscribe_url)}" style="color:inherit">Unsubscribe</a>')
    if footer:
        blocks.append(f'<p style="{_SMALL}">{"<br>".join(footer)}</p>')
    return _page(message.title, "\n".join(blocks))


def html_fragment(message: Message) -> str:
    """The same for what has a title and a page of its own, such as an item of a feed."""
    blocks = list(_html_body_blocks(message))
    blocks += [f"<p>{each}</p>" for each in _html_last_lines(message)]
    return "\n".join(blocks)


def _html_last_lines(message: Message) -> Iterator[str]:
    for each in message.last_lines:
        words = escape(each)
        if message.verdict_url and each.endswith(message.verdict_url):
            url = escape(message.verdict_url)
            words = words.replace(url, f'<a href="{url}" style="color:inherit">Say so</a>')
        yield words


# --- text -----------------------------------------------------------------------------------------


def _text_blocks(message: Message) -> Iterator[str]:
    yield _wrapped([message.title])
    if message.lead:
        yield _wrapped(message.lead)
    for table in message.tables:
        heading = _wrapped([f"{table.heading}:"]) + "\n" if table.heading else ""
        yield heading + _text_table(table.rows)
    for quote in message.quotes:
        yield _text_quote(quote)


def _text_quote(quote: Quote) -> str:
    quoted = [
        textwrap.fill(
            passage.text,
            TEXT_WIDTH,
            initial_indent="> ",
            subsequent_indent="> ",
            break_on_hyphens=False,
        )
        for passage in quote.passages
    ]
    lines = dict.fromkeys((_wrapped([quote.source]), quote.url or ""))
    return "\n".join(["\n>\n".join(quoted), *filter(None, lines)])


def _text_table(rows: Sequence[Row]) -> str:
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


def _wrapped(lines: Sequence[str]) -> str:
    return "\n".join(textwrap.fill(each, TEXT_WIDTH, break_on_hyphens=False) for each in lines)


# --- HTML -----------------------------------------------------------------------------------------


def _html_blocks(message: Message, heading: str, style: str) -> Iterator[str]:
    # dir: right-to-left names and quotes keep their own direction and bend nothing around them
    yield f'<{heading} dir="auto" style="{style}">{escape(message.title)}</{heading}>'
    yield from _html_body_blocks(message)


def _html_body_blocks(message: Message) -> Iterator[str]:
    if message.lead:
        lead = "<br>".join(escape(each) for each in message.lead)
        yield f'<p style="{_PARAGRAPH}">{lead}</p>'
    for table in message.tables:
        yield _html_table(table)
    for quote in message.quotes:
        yield _html_quote(quote)


def _html_table(table: Table) -> str:
    heading = f'<h2 style="{_H2}">{escape(table.heading)}</h2>\n' if table.heading else ""
    rows = "\n".join(
        f'<tr><th scope="row" style="{_LABEL}">{escape(label)}</th>'
        f'<td dir="auto" style="{_CELL}">{escape(value)}</td></tr>'
        for label, value in table.rows
    )
    return f'{heading}<table style="border-collapse:collapse">\n{rows}\n</table>'


def _html_quote(quote: Quote) -> str:
    source = escape(quote.source)
    if quote.url is not None:
        source = f'<a href="{escape(quote.url)}" rel="noreferrer">{source}</a>'
    quoted = "\n".join(
        f'<blockquote dir="auto" style="{_QUOTE}">{_html_passage(each)}</blockquote>'
        for each in quote.passages
    )
    return f'{quoted}\n<p dir="auto" style="{_SOURCE}">{source}</p>'


def _html_passage(passage: Passage) -> str:
    return "".join(
        f'<strong style="{_MARK}">{escape(text)}</strong>' if is_marked else escape(text)
        for text, is_marked in passage.pieces()
    )


def _page(title: str, content: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="supported-color-schemes" content="light dark">\n'
        f"<title>{escape(title)}</title>\n"
        "<style>:root { color-scheme: light dark }</style></head>\n"
        f'<body style="{_BODY}">\n{content}\n</body></html>\n'
    )
