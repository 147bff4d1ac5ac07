"""False alarms on everyday texts: what is counted, and where."""

import json
from pathlib import Path

import pytest

from benchmarks import everyday

FAREWELL = "I’m leaving Quellwater after eleven years. I will miss my team."
KETTLE = "The kettle boils a litre in two minutes. Odile Brandt likes it very much."
TEXTS = [
    {"id": "kettle", "lang": "en", "genre": "product", "text": KETTLE},
    {"id": "alarm", "lang": "en", "genre": "blog", "text": FAREWELL},
    {"id": "hit", "lang": "en", "genre": "blog", "text": FAREWELL, "label": {"departure": True}},
    {"id": "sv", "lang": "sv", "genre": "product", "text": "Koppen rymmer tre deciliter."},
    {"id": "bad", "lang": "en", "genre": "blog", "text": 3},
]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    lines = "".join(json.dumps(text) + "\n" for text in TEXTS)
    (tmp_path / "own.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_alarms_are_counted_by_group_and_hits_apart(
    texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everyday.main([str(texts), "--json", "--show", "5"])
    told = json.loads(capsys.readouterr().out)
    blog = {"texts": 1, "alarms": 1, "per_thousand": 1000.0, "departures": 1, "hits": 1}
    assert told["genre"]["blog"] == blog
    assert (told["texts"], told["alarms"], told["lang"]["sv"]["texts"]) == (3, 1, 1)
    assert [alarm["id"] for alarm in told["shown"]] == ["alarm"]
    assert told["errors"] == ['own.jsonl bad: "text" must be a string']


def test_shown_alarm_has_its_organisation_and_quote(
    texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everyday.main([str(texts / "own.jsonl"), "--lang", "en", "--show", "1"])
    told = capsys.readouterr().out
    assert "Quellwater" in told
    assert "I’m leaving Quellwater after eleven years." in told
