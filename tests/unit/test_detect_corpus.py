"""The project's own corpus: its form, the first search on it, and the gate's rules."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import gate
from scraper.detect import unspoken
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


def told_by_phrases(departures: list[dict[str, Any]]) -> bool:
    """Whether a frame tells of one of them: what only the words at large tell has no phrase."""
    return any(not d["cues"][0].startswith(unspoken.NAME) for d in departures)


def test_first_search_loses_hardly_anything_that_reading_finds() -> None:
    read = [d for d in DOCUMENTS if told_by_phrases(read_line(json.dumps(d))["departures"])]
    lost = [d["id"] for d in read if not may_depart(f"{d.get('title') or ''}\n{d['text']}")]
    assert len(lost) <= 0.05 * len(read), lost


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
