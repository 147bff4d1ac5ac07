"""The JSON Lines contract of `swansong detect`."""

import io
import json

import pytest

from scraper.detect.lines import main, read_line

TEXT = (
    "I’m leaving Quellwater after eleven years. I will miss my team. "
    "See x.com/odile/status/2008237251751534622"
)


def test_line_keeps_its_id_and_names_the_language() -> None:
    answer = read_line(json.dumps({"id": "a", "text": TEXT}))
    assert (answer["id"], answer["language"]) == ("a", "en")


def test_departure_has_every_field_of_the_design() -> None:
    departure = read_line(json.dumps({"id": "a", "text": TEXT}))["departures"][0]
    assert set(departure) >= {
        "person", "handle", "organization", "team", "role", "kind", "voice", "status", "background",
        "tenure_years", "start_year", "announced_at", "effective_on", "destination", "reason",
        "score", "evidence",
    }  # fmt: skip


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "👩‍🚀\u00a0" + TEXT
    for departure in read_line(json.dumps({"id": "a", "text": text}))["departures"]:
        assert all(text[e["start"] : e["end"]] == e["quote"] for e in departure["evidence"])


def test_plain_text_reference_is_found_with_its_place() -> None:
    reference = read_line(json.dumps({"id": "a", "text": TEXT}))["references"][0]
    assert (reference["platform"], reference["native_id"]) == ("x", "2008237251751534622")
    assert TEXT[reference["start"] : reference["end"]].startswith("x.com/odile")


def test_instants_are_iso_8601_in_utc() -> None:
    line = {"id": "a", "text": TEXT, "published_at": "2024-02-03T04:05:06+02:00"}
    assert read_line(json.dumps(line))["departures"][0]["announced_at"] == "2024-02-03T02:05:06Z"


def test_broken_json_gives_an_error() -> None:
    assert set(read_line("{not json")) == {"id", "error"}


def test_wrong_type_gives_an_error_with_the_id() -> None:
    answer = read_line(json.dumps({"id": "b", "text": 7}))
    assert (answer["id"], answer["error"]) == ("b", '"text" must be a string')


def test_bad_instant_gives_an_error() -> None:
    assert (
        "published_at"
        in read_line(json.dumps({"id": "c", "text": "x", "published_at": "soon"}))["error"]
    )


def test_neither_text_nor_html_gives_an_error() -> None:
    assert "text" in read_line(json.dumps({"id": "d"}))["error"]


def test_bytes_that_are_no_utf_8_give_an_error() -> None:
    assert set(read_line(b'{"id": "\xff"}')) == {"id", "error"}


def test_html_is_extracted_and_its_text_returned() -> None:
    paragraph = "<p>" + TEXT + " The pumps were my whole world, and the people made it so.</p>"
    article = f"<article><h1>News</h1>{paragraph * 3}</article>"
    html = f"<html><head><title>News</title></head><body>{article}</body></html>"
    answer = read_line(json.dumps({"id": "h", "html": html, "url": "https://a.example.org/p"}))
    departure = answer["departures"][0]
    evidence = departure["evidence"][0]
    assert answer["text"][evidence["start"] : evidence["end"]] == evidence["quote"]


def test_main_answers_in_order_and_fails_when_a_line_is_bad() -> None:
    out = io.StringIO()
    code = main([b'{"id": 1, "text": "x"}\n', b"nonsense\n", b'{"id": 3, "text": "y"}\n'], out)
    assert code == 1
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == [1, None, 3]


REPORT = (
    "Tomasz Brenner, who led reasoning research at Quellwater, announced on Monday that he is "
    "leaving the lab.\n\nIn his farewell post he wrote: “After nearly seven years, today is my "
    "last day at Quellwater. I will miss all of you.”\n\n"
    "The original is at x.com/TBrenner/status/2008237251751534622."
)


def test_handle_and_instant_come_from_the_leavers_own_post() -> None:
    line = {"id": "r", "text": REPORT, "published_at": "2026-01-06T09:00:00+08:00"}
    departure = read_line(json.dumps(line))["departures"][0]
    assert departure["handle"] == "TBrenner"
    assert departure["announced_at"] == "2026-01-05T18:00:46.718000Z"


def test_post_of_somebody_else_gives_no_handle() -> None:
    line = {"id": "r", "text": REPORT.replace("TBrenner", "DailyNews")}
    assert read_line(json.dumps(line))["departures"][0]["handle"] is None


def test_he_wrote_means_the_leaver_named_before() -> None:
    departure = read_line(json.dumps({"id": "r", "text": REPORT}))["departures"][0]
    assert (departure["person"], departure["tenure_years"]) == ("Tomasz Brenner", 7.0)
    assert any(cue.startswith("last_piece+") for cue in departure["cues"])


@pytest.mark.parametrize("key", ["published", "published_at"])
@pytest.mark.parametrize("value", ["2016", "2016-03"])
def test_month_or_year_alone_is_no_error(key: str, value: str) -> None:
    answer = read_line(
        json.dumps({"id": 1, "text": "Today is my last day at Quellwater.", key: value})
    )

    assert "error" not in answer
    assert answer["departures"][0]["effective_on"] is None
