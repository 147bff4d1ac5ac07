"""The fields of an English departure: post, length of service, last day, destination and kind."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.detect.lines import read_line


def only(text: str, published: str | None = None) -> dict[str, Any]:
    """The one departure of a text."""
    line = {"id": "x", "lang": "en", "text": text, "published": published}
    found = read_line(json.dumps(line)).get("departures", [])
    assert len(found) == 1, found
    departure: dict[str, Any] = found[0]
    return departure


def of(name: str, text: str, published: str | None = None) -> dict[str, Any]:
    """The departure of one person among several."""
    line = {"id": "x", "lang": "en", "text": text, "published": published}
    found = read_line(json.dumps(line)).get("departures", [])
    return next(departure for departure in found if departure["person"] == name)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "After twelve years I am leaving the Heron Trust. I've been your director for twelve years.",
            "director",
        ),
        ("I resign as a member of the Quillcoin Core Team as of today.", "member"),
        (
            "My last day at Fernhill School is Friday. Thank you all.\n\nHoward Pike\nChair of Governors",
            "Chair of Governors",
        ),
        (
            "Ilse Marwick resigned from the game developer Larkspur on Monday.",
            None,
        ),
    ],
)
def test_a_post_is_read_in_full_and_no_further(text: str, role: str | None) -> None:
    assert only(text, "2022-09-12")["role"] == role


def test_the_post_at_the_place_that_is_left() -> None:
    text = (
        "The Larkmoor Trust has confirmed the appointment of Nadia Pell as chief executive. Pell "
        "will arrive from campaigning body The Curlew Fund, where she is currently partnerships "
        "director."
    )
    found = of("Nadia Pell", text)
    assert (found["role"], found["destination"]) == ("partnerships director", "Larkmoor Trust")


def test_a_nickname_gives_way_to_the_post() -> None:
    text = (
        "Marsh Rail boss expected to quit in coming days\n\nThe boss of Marsh Rail is expected to "
        "leave his post within days. Gareth Pryce, 54, had three bruising years in the job. The "
        "chief executive has been at the wheel during a strike."
    )
    assert only(text)["role"] == "chief executive"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("I'm leaving Larkmoor Radio. I've hosted here for five and a bit years.", 5),
        (
            "Nora Quill, provost of Kestrel University, will step down on June 30 and return to teaching after a year's sabbatical.",
            None,
        ),
        (
            "Denny Hall, a reporter for the Marsh Tribune, has accepted a buyout. He's been in journalism for 28 years.",
            None,
        ),
        (
            "I am leaving Larkmoor Labs. The last twelve months were not kind to me.",
            None,
        ),
        (
            "Tessa Moss will leave Carrow Bank in June. Moss, 55, moved to Carrow Bank four years ago.",
            4,
        ),
    ],
)
def test_how_long_somebody_was_there(text: str, years: float | None) -> None:
    assert only(text)["tenure_years"] == years


def test_two_may_have_served_equally_long() -> None:
    text = (
        "Walt Jensen, president of Brightcart, has retired. Keith Marlow, vice president of "
        "Brightcart, also retired. Jensen and Marlow had each put in 15 years with the company."
    )
    assert of("Walt Jensen", text)["tenure_years"] == 15


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "After 26 years with the Marsh Fire Department, chief Ray Delgado said he will retire on April 28.",
            "2023-04-28",
        ),
        ("Some news: Friday is it for me at Larkmoor Labs. Nearly six years.", "2023-02-17"),
        ("I've been laid off from Larkmoor Labs after eight years.", "2023-02-16"),
        ("I have cleared my desk at Larkmoor Labs. So long.", "2023-02-16"),
        (
            "Rowan Vale, coach of Larkmoor United, said he would resign in a call that began on Monday.",
            None,
        ),
    ],
)
def test_the_last_day(text: str, day: str | None) -> None:
    assert only(text, "2023-02-16")["effective_on"] == day


def test_the_year_of_another_is_no_start() -> None:
    text = (
        "Ray Delgado, chief of the Marsh Fire Department, will retire on April 28. Delgado's "
        "predecessor, Walt Harker, who was appointed in 1991, was there."
    )
    assert only(text, "2023-02-16")["start_year"] is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Today was my last day at Larkmoor Labs. It was fun. I will miss the cat. In June I'm starting something new at Curlew Works.",
            "Curlew Works",
        ),
        (
            "Friday is my last day at Larkmoor Labs. Six good years. So much tea. In June I'm off to @CurlewWorks.",
            "CurlewWorks",
        ),
    ],
)
def test_where_a_narrator_goes(text: str, place: str) -> None:
    assert only(text, "2023-02-16")["destination"] == place


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            'Conrad Marr, finance chief, has left Tidewell Group. In a statement it said that it had "terminated his employment".',
            "dismissal",
        ),
        (
            'Sunita Mell is leaving Channel Marsh. "My contract is running out, and I have told them," Mell said.',
            "end_of_term",
        ),
    ],
)
def test_the_kind_may_stand_in_a_later_sentence(text: str, kind: str) -> None:
    assert only(text)["kind"] == kind


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I'm leaving Halden Games, the studio I co-founded in 2012. Goodbye.", "co-founder"),
        (
            "Maria Lund, who has co-hosted the breakfast show on KXTV since 2011, is leaving KXTV.",
            "co-host",
        ),
        (
            "Today I handed in my badge at Orbix. I joined in 2013 as an intern and leave as a staff engineer.",
            "staff engineer",
        ),
    ],
)
def test_a_post_told_by_a_verb(text: str, role: str) -> None:
    assert only(text, "2023-02-16")["role"] == role


def test_a_weekday_after_the_present_tense_is_to_come() -> None:
    text = "Our managing editor Paul Voss retires on Friday after 33 years at the Dalton Times."
    assert only(text, "2023-02-15")["effective_on"] == "2023-02-17"


def test_left_and_joined() -> None:
    text = "Sara Lind has left the Tidal Institute, where she was a senior fellow, and joined Northgate Analytics."
    found = only(text)
    assert (found["role"], found["destination"]) == ("senior fellow", "Northgate Analytics")


def test_a_working_day_tells_no_kind() -> None:
    text = (
        "After twelve years this is my final working day at Tidewater Labs. I gave notice in May."
    )
    assert only(text, "2023-02-15")["kind"] == "resignation"
