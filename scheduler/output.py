"""What commands print: tables for people, JSON, JSON Lines and CSV for programs.

Everything that came from outside is one harmless line in a table: no control characters, no
change of writing direction, no markup. JSON keeps every character, escaped where a terminal would
obey it. CSV cells that a spreadsheet would run as a formula begin with an apostrophe.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, TextIO

from scheduler.alerts.payload import instant, line

MAX_CELL_CHARS = 300
"""Code points of one cell of a table; the whole value stands in `--json`."""
WIDE = 10_000
"""Columns of "paper" when the output is no terminal: nothing is folded for a program."""

# What a terminal may obey, or UTF-8 cannot carry: C1 controls, direction marks, surrogates.
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_UNSAFE_IN_TEXT = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_NEVER_WRAPPED = frozenset({"id", "when", "kind", "status", "state", "posts", "score", "started"})
"""Columns of dates, numbers and single words: broken over two lines they cannot be read."""
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


class Format(StrEnum):
    """How a list is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


def plain(value: Any) -> Any:
    """Records, instants and mappings as JSON values; instants as `2026-01-05T18:00:46.718Z`."""
    if isinstance(value, datetime):
        return instant(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value)]
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return value


def to_json(value: Any, *, indent: int | None = 2) -> str:
    """JSON that a terminal shows and never obeys."""
    text = json.dumps(plain(value), ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def print_json(value: Any, out: TextIO | None = None) -> None:
    """One JSON document."""
    (out or sys.stdout).write(to_json(value) + "\n")


def print_lines(values: Iterable[Any], out: TextIO | None = None) -> None:
    """JSON Lines: a document a line, written as they come."""
    stream = out or sys.stdout
    for value in values:
        stream.write(to_json(value, indent=None) + "\n")


def print_csv(
    columns: Sequence[str], rows: Iterable[Mapping[str, Any]], out: TextIO | None = None
) -> None:
    """CSV (RFC 4180) with a header."""
    writer = csv.writer(out or sys.stdout, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_csv_cell(plain(row.get(column))) for column in columns])


def print_rows(
    layout: Format, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], *, empty: str
) -> None:
    """Rows in the layout that was asked for. A table shows `columns`, the others everything.

    `empty` is said in place of a table without rows.
    """
    match layout:
        case Format.JSON:
            print_json(list(rows))
        case Format.JSONL:
            print_lines(rows)
        case Format.CSV:
            print_csv(list(rows[0]) if rows else columns, rows)
        case Format.TABLE if rows:
            print_table(columns, [[cell(row.get(column)) for column in columns] for row in rows])
        case _:
            print_line(empty)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table without frames, folded to a terminal's width, never folded elsewhere."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=sys.stdout, highlight=False, width=terminal_columns())
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="bold")
    for column in columns:
        is_short = column in _NEVER_WRAPPED
        table.add_column(column.upper().replace("_", " "), overflow="fold", no_wrap=is_short)
    for row in rows:
        table.add_row(*(Text(each) for each in row))
    console.print(table)


def terminal_columns() -> int:
    """How wide the terminal is; `WIDE` where the output is none."""
    return shutil.get_terminal_size().columns if _is_terminal() else WIDE


def print_line(text: str = "") -> None:
    """One line of ours on standard output."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """One line on standard error."""
    sys.stderr.write(text + "\n")


def cell(value: Any) -> str:
    """One harmless line for a table."""
    match value:
        case None:
            return "–"
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
        case float():
            return f"{value:.2f}".rstrip("0").rstrip(".")
        case list() | tuple():
            return ", ".join(cell(each) for each in value)
    return line(str(value), MAX_CELL_CHARS)


def indented_cell(text: str) -> str:
    """The same, but for the spaces that it begins with."""
    bare = text.lstrip(" ")
    return " " * (len(text) - len(bare)) + cell(bare)


def ago(at: datetime | None, now: datetime) -> str:
    """`3 h ago`, `in 12 min`, `never`: how far an instant is from now."""
    if at is None:
        return "never"
    gap = now - at
    return f"{span(gap)} ago" if gap >= timedelta(0) else f"in {span(-gap)}"


def span(gap: timedelta) -> str:
    """The largest unit that fits: `40 s`, `12 min`, `3 h`, `9 d`."""
    seconds = gap.total_seconds()
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds // size:.0f} {unit}"
    return f"{seconds:.0f} s"


def _csv_cell(value: Any) -> Any:
    if isinstance(value, list | dict):
        value = to_json(value, indent=None)
    if not isinstance(value, str):
        return value
    text = value.encode(errors="replace").decode().replace("\0", "")
    # a leading tab or line break is passed over by spreadsheets, and what follows is run
    return (
        f"'{text}"
        if text.lstrip().startswith(_FORMULA) or text.startswith(("\t", "\r", "\n"))
        else text
    )


def _is_terminal() -> bool:
    return sys.stdout.isatty()


# --- quotes in their text -----------------------------------------------------------------------


def marked_lines(text: str, spans: Iterable[tuple[int, int]]) -> list[list[tuple[str, bool]]]:
    """The lines of `text` as pieces, each with whether a span covers it. Spans may overlap."""
    edges = {0, len(text)}
    covered = [(max(0, start), min(len(text), end)) for start, end in spans]
    edges.update(edge for span in covered for edge in span)
    lines: list[list[tuple[str, bool]]] = [[]]
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        is_marked = any(first <= start and end <= last for first, last in covered)
        first, *rest = text[start:end].split("\n")
        lines[-1] = _joined(lines[-1], first, is_marked)
        lines.extend([(each, is_marked)] if each else [] for each in rest)
    return lines


def _joined(line: list[tuple[str, bool]], piece: str, is_marked: bool) -> list[tuple[str, bool]]:
    if not piece:
        return line
    if line and line[-1][1] == is_marked:
        return [*line[:-1], (line[-1][0] + piece, is_marked)]
    return [*line, (piece, is_marked)]


def print_marked(line: Sequence[tuple[str, bool]]) -> None:
    """One line with its quotes in reverse on a terminal, in brackets elsewhere."""
    from rich.console import Console
    from rich.text import Text

    if not _is_terminal():
        print_line(
            "  " + "".join(f"[{_tame(t)}]" if is_marked else _tame(t) for t, is_marked in line)
        )
        return
    shown = Text("  ")
    for piece, is_marked in line:
        shown.append(_tame(piece), style="reverse" if is_marked else "")
    Console(highlight=False).print(shown)


def _tame(text: str) -> str:
    """Without what a terminal would obey."""
    return _UNSAFE_IN_TEXT.sub(" ", text)
