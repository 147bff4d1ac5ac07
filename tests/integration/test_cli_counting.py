"""`stats` and `waves`: what all departures say together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage import posts
from tests.cli import Cli
from tests.databases import said, told_in

TODAY = datetime.now(UTC)


@pytest.fixture
def filled(tmp_path):
    cli = Cli(tmp_path)
    with cli.database() as database, database.write() as session:
        for number, days in enumerate((700, 500, 300, 5, 4, 3, 2)):
            person = f"{'ABCDEFG'[number]}da Falk{'abcdefg'[number]}"
            at = TODAY - timedelta(days=days)
            own = said(person, "Orbit Labs", role="engineer", voice="first_person")
            telling = told_in(
                f"https://orbit.example/{number}",
                own,
                post={"published_at": at, "author": person, "language": "en"},
                text="Today is my last day. Forever grateful to the compiler team.",
            )
            posts.save(session, telling, at)
    return cli


def test_stats_are_told_in_a_table(filled):
    out = filled.ok("stats", "Orbit Labs").out

    assert out.startswith("7 departures")
    assert "staff      7 of 7 (100%)" in out
    assert "not told: 7 of 7 (100%)" in out
    assert "compiler (7)" in out
    assert "Wrote a farewell post that was read: 7 of 7 (100%)" in out


def test_stats_are_told_as_json(filled):
    found = filled.ok("stats", "--since", "30d", "--json").json

    assert found["total"] == 4
    assert found["tenure"] == {
        "known": 0,
        "unknown": 4,
        "median": None,
        "lower_quartile": None,
        "upper_quartile": None,
    }
    assert {each["word"] for each in found["words"]} >= {"compiler", "grateful"}


def test_stats_draw_a_picture(filled, tmp_path):
    file = tmp_path / "orbit.svg"

    assert str(file) in filled.ok("stats", "--plot", str(file)).out
    assert b"Departures (n = 7), by month" in file.read_bytes()


def test_stats_of_nobody_say_which_names_are_like_it(filled):
    ran = filled.run("stats", "Orbit")

    assert ran.code == 1
    assert "no departures from Orbit; there are: Orbit Labs" in ran.err


def test_stats_draw_svg_only(filled):
    assert filled.run("stats", "--plot", "a.png").code == 2


def test_stats_of_nothing_draw_nothing(tmp_path):
    ran = Cli(tmp_path).run("stats", "--plot", str(tmp_path / "a.svg"))

    assert (ran.code, "nothing to draw" in ran.err) == (1, True)
    assert not (tmp_path / "a.svg").exists()


def test_waves_are_listed_and_shown(filled):
    lines = filled.ok("waves", "list").out.splitlines()
    shown = filled.ok("waves", "show", "Orbit Labs").out

    assert lines[1].split()[:2] == ["Orbit", "Labs"]
    assert "running" in lines[1]
    assert "4 leave Orbit Labs in 3 days" in shown
    assert "Dda Falkd" in shown
    assert filled.ok("waves", "show", "orbit labs", "--json").json[0]["size"] == 4
    assert filled.run("waves", "show", "Nobody").code == 1


def test_departure_says_its_place(filled):
    assert "4th from Orbit Labs in 30 days, usual" in filled.ok("departures", "show", "7").out
    assert filled.ok("departures", "show", "7", "--json").json["place"]["nth"] == 4
