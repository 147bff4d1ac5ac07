"""How a message is cut to what a chat takes: pure.

    Message → pieces in order, each with a rank → those that fit, the most needed first

A piece is taken whole or not at all, so that no quote and no link is cut in two. Of a digest, the
titles go before the quotes, and what is left out is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from scheduler.alerts.message import Message, Passage, Quote, Row, Table

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_HEAD, _NEEDED, _USEFUL, _REST = range(4)


class Layout(Protocol[T_co]):
    """How a chat writes each piece."""

    def head(self, message: Message) -> T_co:
        """Title and lead."""
        ...

    def table(self, table: Table) -> T_co:
        """Facts, or what changed."""
        ...

    def quote(self, quote: Quote) -> T_co:
        """What a post says, with the link to it."""
        ...

    def item(self, message: Message) -> T_co:
        """One alert of a digest: its title, linked."""
        ...

    def foot(self, lines: Sequence[str]) -> T_co:
        """The rule, and what there is to do."""
        ...


@dataclass(frozen=True, slots=True)
class _Piece(Generic[T]):
    content: T
    rank: int
    is_item: bool = False


def arranged(message: Message, layout: Layout[T], limit: int, size: Callable[[T], int]) -> list[T]:
    """The pieces that fit into `limit`, in order; `size` is what one takes, joint included."""
    pieces = list(_pieces(message, layout))
    room = limit - (size(_note(layout, len(message.parts))) if message.parts else 0)
    kept: set[int] = set()
    for n in sorted(range(len(pieces)), key=lambda n: (pieces[n].rank, n)):
        needs = size(pieces[n].content)
        if needs <= room:
            kept.add(n)
            room -= needs
    found = [pieces[n].content for n in sorted(kept)]
    left_out = sum(each.is_item and n not in kept for n, each in enumerate(pieces))
    return [*found, _note(layout, left_out)] if left_out else found


def _note(layout: Layout[T], count: int) -> T:
    return layout.foot([f"And {count} more: swansong alerts list"])


def _pieces(message: Message, layout: Layout[T]) -> Iterator[_Piece[T]]:
    yield _Piece(layout.head(message), _HEAD)
    for table in message.tables:
        yield _Piece(layout.table(table), _USEFUL)
    for n, quote in enumerate(message.quotes):
        yield _Piece(layout.quote(quote), _REST if n else _NEEDED)
    for part in message.parts:
        yield _Piece(layout.item(part), _USEFUL, is_item=True)
        for quote in part.quotes[:1]:
            yield _Piece(layout.quote(quote), _REST)
    foot = list(message.last_lines)
    if foot:
        yield _Piece(layout.foot(foot), _NEEDED)


@dataclass(frozen=True, slots=True)
class Markup:
    """How a chat writes words. What `strong`, `link` and `quote` are given is escaped already."""

    escape: Callable[[str], str]
    strong: Callable[[str], str]
    link: Callable[[str, str], str]
    """Of words and an address, which it escapes itself."""
    quote: Callable[[str], str]
    line_break: str = "\n"


class Written:
    """The layout of a text, in a mark-up."""

    def __init__(self, markup: Markup, *, has_title: bool = True) -> None:
        """Without `has_title`, the title has a place of its own elsewhere."""
        self._markup = markup
        self._has_title = has_title

    def head(self, message: Message) -> str:
        """Title and lead."""
        title = [self.item(message)] if self._has_title else []
        return self._lines([*title, *map(self._markup.escape, message.lead)])

    def item(self, message: Message) -> str:
        """The title, linked."""
        title = self._markup.strong(self._markup.escape(message.title))
        return self._markup.link(title, message.url) if message.url else title

    def table(self, table: Table) -> str:
        """A line for each row."""
        heading = [self._markup.strong(self._markup.escape(table.heading))] if table.heading else []
        return self._lines([*heading, *map(self._row, table.rows)])

    def quote(self, quote: Quote) -> str:
        """The quotation, and its source below."""
        source = self._markup.escape(quote.source)
        said = [self._markup.quote(self._passage(each)) for each in quote.passages]
        return self._lines([*said, self._markup.link(source, quote.url) if quote.url else source])

    def foot(self, lines: Sequence[str]) -> str:
        """Plain lines."""
        return self._lines([self._markup.escape(each) for each in lines])

    def _row(self, row: Row) -> str:
        label, value = map(self._markup.escape, row)
        return f"{self._markup.strong(f'{label}:')} {value}"

    def _passage(self, passage: Passage) -> str:
        return "".join(
            self._markup.strong(self._markup.escape(text))
            if is_marked
            else self._markup.escape(text)
            for text, is_marked in passage.pieces()
        )

    def _lines(self, lines: Sequence[str]) -> str:
        return self._markup.line_break.join(lines)


def written(
    message: Message,
    layout: Written,
    limit: int,
    size: Callable[[str], int] = len,
    joint: str = "\n\n",
) -> str:
    """The message as one text of at most `limit`, as `size` counts."""
    found = arranged(message, layout, limit, lambda piece: size(piece) + size(joint))
    return joint.join(filter(None, found)) or message.title


def utf16_units(text: str) -> int:
    """What services written in JavaScript and the like count as characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """What travels."""
    return len(text.encode(errors="replace"))


def unmentioned(text: str) -> str:
    """Text that calls nobody: an invisible joint after each @, which no service takes for a name's
    beginning."""
    return text.replace("@", "@\u2060")


def escaped_within(text: str, limit: int, escape: Callable[[str], str]) -> str:
    """The text escaped, cut before that where it would be too long after it."""
    room = limit
    while utf16_units(found := escape(text[:room])) > limit:
        over = utf16_units(found) - limit
        room = max(0, min(room, len(text)) - max(1, over // 4))
    return found


def rows_within(rows: Sequence[Row], limit: int) -> list[Row]:
    """The first rows that a block takes, as they are."""
    kept: list[Row] = []
    for label, value in rows:
        limit -= len(label) + len(value) + 3
        if limit < 0:
            break
        kept.append((label, value))
    return kept
