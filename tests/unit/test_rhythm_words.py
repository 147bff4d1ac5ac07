"""A rhythm in words."""

import pytest

from scheduler import rhythm
from scheduler.rhythm import Rhythm
from scheduler.rhythm_words import describe
from tests.unit.test_pacing import START, publishing


def words(known: Rhythm) -> str:
    found = describe(rhythm.dump(known))
    assert found is not None
    return found.words


@pytest.mark.parametrize(
    ("days", "hours", "told"),
    [
        (range(5), (8, 11, 14, 16), "about 3 a day, mostly Mon–Fri 08–17 UTC"),
        (range(7), range(0, 24, 2), "about 12 a day"),
        (range(7), (23, 1), "about 2 a day, mostly 23–02 UTC"),
        ([1], (9,), "about 1 a week, mostly Tue 09–10 UTC"),
    ],
)
def test_rhythm_is_told_in_words(days, hours, told):
    assert words(publishing(weeks=30, days=days, hours=hours)) == told


def test_dead_source_is_told_as_such():
    dead = publishing(weeks=30, hours=(), known=publishing(weeks=10))
    assert words(dead).startswith("less than once a month")


def test_little_history_says_nothing_of_hours():
    assert words(publishing(weeks=1, hours=(9,))) == "about 1 a day"
    assert words(Rhythm(START)) == "not known yet"


def test_one_busy_day_is_no_weekday():
    day = rhythm.advance(Rhythm(START), START + 24, [START + each / 2 for each in range(40)])
    assert "mostly" not in words(day)


def test_unknown_rhythm_is_no_rhythm():
    assert describe(None) is None
    assert describe({"as_of": 3}) is None


def test_shares_of_hours_and_days_are_whole():
    found = describe(rhythm.dump(publishing(weeks=4)))
    assert found is not None
    assert sum(found.hours) == pytest.approx(1)
    assert sum(found.days) == pytest.approx(1)
