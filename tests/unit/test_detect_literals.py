"""Literals spare work and change nothing; the same text gives the same answer in every process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import gate
from scraper.detect import detect, find_named, open_document
from scraper.detect import literals as literals_module
from scraper.detect.document import NAME, ORGANIZATION, PERSON
from scraper.detect.languages import CODES, find_language
from scraper.detect.literals import find_literals
from scraper.detect.relaxed import relax
from scraper.detect.stems import EDGE, stems_of
from scraper.records import Post

READ = sorted(code for code in CODES if find_language(code))
CORPUS = gate.load(gate.own_corpus())


def stems(pattern: str, common: str = "") -> list[set[str]]:
    groups = stems_of(pattern, frozenset(common.split()))
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
        if not stems_of(compiled.source, language.common)
    ]
    assert without == [], "write a branch out, or give it three letters in a row"


@pytest.mark.parametrize("code", READ)
def test_literals_rule_out_no_match(code: str) -> None:
    """Whatever a frame matches, in plain or marked text, its literals and its relaxed pattern let
    through."""
    language = find_language(code)
    assert language is not None
    for row in (row for row in CORPUS if row["set"] == code):
        document = open_document(Post("", "", row["text"]), language)
        literals = find_literals(document)
        find_named(document, range(len(document.sentences)))
        for marked in document.marked:
            sentence = marked.sentence
            said = document.lowered[sentence.start : sentence.end]
            fitting = {id(compiled) for compiled in literals.fitting(sentence.index)}
            missed = [
                compiled.frame.name
                for compiled in language.frames
                if id(compiled) not in fitting
                and (compiled.search.search(said) or compiled.search.search(marked.text))
            ]
            assert missed == [], said


@pytest.mark.parametrize(
    ("pattern", "relaxed"),
    [
        (f"{PERSON} (?:has )?left", b" (?:has )?left"),
        (f"left (?:[{ORGANIZATION}{NAME}]|the firm) for good", b"left .+ for good"),
        (f"left {ORGANIZATION}(?: [a-z]+)? for", b"left .+ for"),
        (r"\bquit(?:s|ting)?\b", rb"\bquit(?:(?:s|ting))?"),
        ("(?<!has )left(?! hand)[^.]{0,40} desk", b"left.* desk"),
        (r"l(?:é|e)ave-\d{2}", "l(?:[e]|é)ave".encode() + rb"\x2d(?:(?:[\d\x80-\xff])+)+"),
        (f"(?:left )?{PERSON}", b"."),
        ("(?i:left)", b"."),
    ],
)
def test_relaxed_frame_has_gaps_for_names(pattern: str, relaxed: bytes) -> None:
    assert relax(pattern) == relaxed


def test_without_hyperscan_literals_alone_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other engine has no room for so many patterns; the answers are the same."""
    text = "Ada Marlow has left Quillon.\nThe garden was left by the road."
    expected = detect(Post("", "", text, language="en"))
    monkeypatch.setattr(literals_module, "_relaxed", lambda _: None)
    assert detect(Post("", "", text, language="en")) == expected
    assert len(expected) == 1


def test_answers_do_not_depend_on_the_process() -> None:
    """Sets of strings come in another order in every process; every fourth document tells it."""
    lines = b"\n".join(
        line
        for path in gate.own_corpus()
        if "-" not in path.stem
        for line in path.read_bytes().splitlines()[::4]
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
