"""Literals spare work and change nothing; the same text gives the same answer in every process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import gate
from scraper.detect import open_document
from scraper.detect.languages import CODES, find_language
from scraper.detect.literals import find_literals
from scraper.detect.stems import EDGE, stems_of
from scraper.records import Post

READ = sorted(code for code in CODES if find_language(code))
CORPUS = gate.load(gate.own_corpus())


def stems(pattern: str, common: str = "") -> list[set[str]]:
    groups = stems_of(re.compile(pattern), frozenset(common.split()))
    return [{stem.replace(EDGE, "|") for stem in group} for group in groups]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("resign", [{"resign"}]),
        ("resign(?:ed|s)", [{"resigned", "resigns"}, {"resign"}]),
        (r"\bleft\b", [{"|left|"}]),
        ("(?:quit|left) the post", [{" the post"}, {"quit|", "left|"}]),
        ("quit(?: the post)?", [{"quit"}]),
        ("(?:quit|go)", []),
        ("go(?:es|ing)", [{"goes", "going"}]),
        ("[a-z]{3}", []),
        ("离[职開]", [{"离职", "离開"}, {"离"}]),
        ("(?i)resign", []),
        ("steps down\ue002soon", [{"steps down"}, {"soon"}]),
    ],
)
def test_stems_are_what_every_match_holds(pattern: str, expected: list[set[str]]) -> None:
    assert stems(pattern) == expected


def test_common_words_are_stems_only_where_there_is_nothing_else() -> None:
    assert stems("would quit with", common="would with") == [{"would quit with"}]
    assert stems("(?:would|with) [a-z]{2} quit", common="would with") == [{" quit"}]
    assert stems("(?:would|with)", common="would with") == [{"would", "with"}]


@pytest.mark.parametrize("code", READ)
def test_every_frame_has_literals(code: str) -> None:
    """Without, it is tried on every sentence, and names are sought in all of them."""
    language = find_language(code)
    assert language is not None
    without = [
        compiled.frame.name
        for compiled in language.frames
        if not stems_of(compiled.search, language.common)
    ]
    assert without == [], "write a branch out, or give it three letters in a row"


@pytest.mark.parametrize("code", READ)
def test_literals_rule_out_no_match(code: str) -> None:
    """Whatever a frame matches in the plain text, its literals let through."""
    language = find_language(code)
    assert language is not None
    for row in (row for row in CORPUS if row["set"] == code):
        document = open_document(Post("", "", row["text"]), language)
        literals = find_literals(document)
        for sentence in document.sentences:
            said = document.lowered[sentence.start : sentence.end]
            fitting = {id(compiled) for compiled in literals.fitting(sentence.index)}
            missed = [
                compiled.frame.name
                for compiled in language.frames
                if id(compiled) not in fitting and compiled.search.search(said)
            ]
            assert missed == [], said


def test_answers_do_not_depend_on_the_process() -> None:
    """Sets of strings come in another order in every process."""
    lines = b"\n".join(
        line
        for path in gate.own_corpus()
        if "-" not in path.stem
        for line in path.read_bytes().splitlines()
    )
    answers = {
        subprocess.run(
            [sys.executable, "-m", "scraper.detect.lines"],
            input=lines,
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
