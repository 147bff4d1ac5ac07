"""What is printed is harmless, whole, and readable by the program that it is meant for."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.output import (
    Format,
    ago,
    cell,
    marked_lines,
    plain,
    print_csv,
    print_marked,
    print_rows,
    to_json,
)

NOW = datetime(2026, 1, 5, 18, 0, 46, 718000, tzinfo=UTC)


@dataclass(frozen=True)
class Leaver:
    name: str
    at: datetime
    tags: tuple[str, ...] = ()


def test_records_become_plain_values():
    assert plain(Leaver("Ada", NOW, ("a", "b"))) == {
        "name": "Ada",
        "at": "2026-01-05T18:00:46.718Z",
        "tags": ["a", "b"],
    }


@given(st.text())
def test_json_says_the_same_and_steers_no_terminal(text):
    written = to_json({"text": text})

    assert json.loads(written) == {"text": text}
    assert "\x1b" not in written
    assert "\u202e" not in written
    written.encode()


def test_json_keeps_other_scripts_readable():
    assert "離職" in to_json({"text": "離職"})


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", '=HYPERLINK("http://x")'],
)
def test_csv_never_starts_a_formula(text):
    assert read_csv([{"name": text}])[1] == [f"'{text}"]


@pytest.mark.parametrize("text", ["Ada", "a=b", 'say "hi", then\ngo', "", "離職"])
def test_csv_keeps_what_is_harmless(text):
    assert read_csv([{"name": text}])[1] == [text]


def read_csv(rows: list[dict[str, str]]) -> list[list[str]]:
    out = io.StringIO()
    print_csv(["name"], rows, out)
    return list(csv.reader(io.StringIO(out.getvalue(), newline="")))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "–"),
        (True, "yes"),
        (0.9, "0.9"),
        (7.0, "7"),
        (NOW, "2026-01-05 18:00"),
        (("a", "b"), "a, b"),
        ("two\nlines \x1b[31mred\u202e", "two lines [31mred"),
        ("x" * 1000, "x" * 299 + "…"),
    ],
)
def test_cell_is_one_harmless_line(value, expected):
    assert cell(value) == expected


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (timedelta(seconds=40), "40 s ago"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=9), "9 d ago"),
        (-timedelta(minutes=12), "in 12 min"),
    ],
)
def test_ago_takes_the_largest_unit_that_fits(gap, expected):
    assert ago(NOW - gap, NOW) == expected


def test_ago_of_nothing_is_never():
    assert ago(None, NOW) == "never"


def test_table_is_not_folded_for_programs(capsys):
    print_rows(Format.TABLE, ["name"], [{"name": "word " * 50}], empty="none")

    assert len(capsys.readouterr().out.splitlines()) == 2


def test_table_takes_no_markup_from_outside(capsys):
    print_rows(Format.TABLE, ["name"], [{"name": "[bold]x[/bold] [/]"}], empty="none")

    assert "[bold]x[/bold] [/]" in capsys.readouterr().out


def test_empty_table_says_so_and_empty_json_is_a_list(capsys):
    print_rows(Format.TABLE, ["name"], [], empty="Nothing yet.")
    print_rows(Format.JSON, ["name"], [], empty="Nothing yet.")

    assert capsys.readouterr().out == "Nothing yet.\n[]\n"


def test_quotes_are_marked_where_they_stand(capsys):
    text = "Ada leaves.\nShe goes to\nsea."
    for line in marked_lines(text, [(4, 10), (16, 28)]):
        print_marked(line)

    assert capsys.readouterr().out == "  Ada [leaves].\n  She [goes to]\n  [sea.]\n"


@given(st.text("ab\n", max_size=20), st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25))))
def test_marking_keeps_the_text(text, spans):
    lines = marked_lines(text, [(min(span), max(span)) for span in spans])

    assert "\n".join("".join(piece for piece, _ in line) for line in lines) == text
