"""The project's own corpus: its form, the first search on it, and the gate's rules."""

import html
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks import gate
from scraper.detect.cues import may_depart
from scraper.detect.lines import read_line

DOCUMENTS = gate.load(gate.own_corpus())


def test_ids_are_unique() -> None:
    assert len({d["id"] for d in DOCUMENTS}) == len(DOCUMENTS)


def test_about_half_of_the_documents_are_negatives() -> None:
    share = sum(not d["label"]["departure"] for d in DOCUMENTS) / len(DOCUMENTS)
    assert 0.4 <= share <= 0.6


def lost_share(name: str) -> float:
    """Share of a set's documents with departures that the first search rules out."""
    telling = [d for d in DOCUMENTS if d["set"] == name and d["label"]["departure"]]
    lost = sum(not may_depart(f"{d.get('title') or ''}\n{d['text']}") for d in telling)
    return lost / len(telling)


def test_first_search_loses_no_labelled_departure_where_it_was_written() -> None:
    assert lost_share("en") == 0


def test_first_search_loses_few_labelled_departures_where_nobody_looked() -> None:
    assert lost_share("en-2") <= 0.05


SURE = 0.5
"""Of what reading says with such a score, the first search may rule out nothing."""
CHARSETS = {
    "de": ["windows-1252", "iso-8859-15"], "en": ["windows-1252", "utf-16"],
    "es": ["iso-8859-1"], "fr": ["windows-1252", "iso-8859-15"], "it": ["iso-8859-1"],
    "ja": ["shift_jis", "euc-jp", "iso-2022-jp"], "ko": ["euc-kr"], "nl": ["windows-1252"],
    "pl": ["iso-8859-2", "windows-1250"], "pt": ["iso-8859-1"],
    "ru": ["windows-1251", "koi8-r", "iso-8859-5"], "sv": ["iso-8859-1"],
    "tr": ["iso-8859-9", "windows-1254"], "zh": ["gb18030", "big5"],
}  # fmt: skip


@lru_cache(maxsize=1)
def read() -> list[dict[str, Any]]:
    """The documents in which reading, without a first search, finds a departure."""
    said = ((document, read_line(json.dumps(document))["departures"]) for document in DOCUMENTS)
    return [document for document, told in said if any(each["score"] >= SURE for each in told)]


def lost(pages: Iterable[tuple[str, bytes, str | None]]) -> list[str]:
    """The ids of pages that the first search rules out; beside each what the server says."""
    return [name for name, body, charset in pages if not may_depart(body, charset)]


def page(document: dict[str, Any], charset: str = "utf-8") -> str:
    """A document as a page that declares its charset."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in document["text"].splitlines())
    title = html.escape(document.get("title") or "")
    return f'<html><head><meta charset="{charset}"><title>{title}</title></head>{paragraphs}</html>'


def test_first_search_loses_nothing_that_reading_finds() -> None:
    assert len(read()) > 500
    plain = ((d["id"], f"{d.get('title') or ''}\n{d['text']}".encode(), None) for d in read())
    assert lost(plain) == []
    assert lost((d["id"], page(d).encode(), None) for d in read()) == []


@pytest.mark.parametrize("code", CHARSETS)
def test_first_search_loses_nothing_in_any_charset(code: str) -> None:
    chosen = [document for document in read() if document["lang"].split("-")[0] == code]
    assert chosen
    for charset in CHARSETS[code]:
        said = [(d["id"], page(d, charset).encode(charset, "xmlcharrefreplace")) for d in chosen]
        assert lost((name, body, None) for name, body in said) == [], charset
        assert lost((name, body, charset) for name, body in said) == [], charset


def between_words(document: dict[str, Any], blank: str, turn: int) -> str:
    """The page with every third blank between its words written in another way."""
    head, paragraphs = page(document).split("</head>")
    words = paragraphs.split(" ")
    said = (word + (blank if at % 3 == turn else " ") for at, word in enumerate(words))
    return head + "</head>" + "".join(said)


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize(
    "blank",
    ["&nbsp;", "\u00a0", "\n", "\n    ", "\r\n\t", " <b>", "</b> ", "</a>", "<em>", "&#160;"],
)
def test_first_search_loses_nothing_for_how_blanks_are_written(blank: str, turn: int) -> None:
    assert lost((d["id"], between_words(d, blank, turn).encode(), None) for d in read()) == []


def test_first_search_loses_nothing_where_letters_are_entities() -> None:
    as_entities = (
        (d["id"], page(d, "us-ascii").encode("ascii", "xmlcharrefreplace"), None) for d in read()
    )
    assert lost(as_entities) == []


@pytest.mark.parametrize("is_escaped", [True, False])
def test_first_search_loses_nothing_in_the_text_of_metadata(is_escaped: bool) -> None:
    said = (
        (d["id"], {"@type": "NewsArticle", "headline": d.get("title"), "articleBody": d["text"]})
        for d in read()
    )
    scripts = (
        (name, json.dumps(article, ensure_ascii=is_escaped).encode()) for name, article in said
    )
    bodies = (
        (name, b'<script type="application/ld+json">' + body + b"</script>", None)
        for name, body in scripts
    )
    assert lost(bodies) == []


def test_detection_stays_above_its_floors() -> None:
    floors = json.loads((Path(gate.__file__).parent / "floors.json").read_text())
    assert gate.shortfalls(gate.measure(DOCUMENTS), floors) == []


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Jerry Tworek", "J. Tworek", True),
        ("Ada Nunn", "Nunn", True),
        ("Ada Nunn", "Bea Nunn", False),
        ("Ada Nunn", None, False),
        ("李晓明", "李晓明博士", True),
    ],
)
def test_names_match_as_the_rules_say(one: str, two: str | None, same: bool) -> None:
    assert gate.is_same(one, two) is same


def test_shortfall_names_group_figure_and_floor() -> None:
    lines = gate.shortfalls({"en": gate.Tally()}, {"en": {"document": 0.5}})
    assert lines == ["en: document is 0.0, floor 0.5"]


def test_gate_exits_1_below_a_floor(tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    floors.write_text('{"en": {"false_alarm_rate": -1}}')
    assert gate.main(["--floors", str(floors)]) == 1
