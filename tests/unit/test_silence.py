"""When a source that answers is thought to have stopped telling."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from scheduler import silence
from scheduler.silence import Habits
from scraper.errors import NetworkError, ObstacleError, ParseError
from scraper.records import Entry
from tests.unit.test_decide import NOW, URL, listed, source

NONE = Habits()
SHORTLY = timedelta(minutes=15)


def entries(count: int, at: datetime | None = NOW) -> list[Entry]:
    return [
        Entry(f"https://news.example/{n}", f"news.example/{n}", published_at=at)
        for n in range(count)
    ]


def sized(size: int, count: int):
    found = listed(*entries(count, None))
    return replace(found, fetched=replace(found.fetched, body=b"x" * size))


def read(*readings, every: timedelta = SHORTLY, began: Habits = NONE, **known):
    """The reason after some readings, each a while after the one before."""
    habits, now = began, NOW
    for each in readings:
        now += every
        habits = silence.after_read(habits, source(**known), each, now)
    return habits, silence.reason(source(**{"typical_gap_seconds": None, **known}), habits, 0, now)


@pytest.mark.parametrize(
    ("known", "reads", "expected"),
    [
        ({}, 0, None),
        ({"last_new_at": NOW - timedelta(hours=9)}, 0, None),
        ({"last_new_at": NOW - timedelta(hours=47)}, 0, None),
        (
            {"last_new_at": NOW - timedelta(days=3)},
            0,
            "nothing new for 3 days, where 1 hours is usual",
        ),
        (
            {"last_new_at": NOW - timedelta(days=30), "typical_gap_seconds": 5 * 86400.0},
            0,
            None,
        ),
        ({"last_new_at": NOW - timedelta(days=30), "typical_gap_seconds": None}, 0, None),
        ({"last_new_at": None}, 9, None),
        ({}, 2, None),
        ({}, 3, "listed nothing 3 times in a row"),
    ],
)
def test_silence_is_judged_by_the_source_own_history(known, reads, expected):
    assert silence.reason(source(**known), Habits(), reads, NOW) == expected


def test_obstacle_counts_twice_and_anything_else_that_is_unread_three_times():
    habits = silence.after_unread(Habits())
    wall = ObstacleError("a login stands there", "login_wall")
    assert silence.reason_unread(habits, wall) is None
    habits = silence.after_unread(habits)
    assert silence.reason_unread(habits, wall) == "a login stands there, 2 times in a row"
    assert silence.reason_unread(habits, ParseError("no feed")) is None
    habits = silence.after_unread(habits)
    assert silence.reason_unread(habits, ParseError("no feed")) == "no feed, 3 times in a row"
    assert silence.after_unchanged(habits).unread_reads == 0


def test_failures_that_say_nothing_of_the_answer_do_not_count():
    bug = ParseError("a bug of Swansong")
    bug.reason = silence.BUG
    assert not silence.is_unread(bug)
    assert not silence.is_unread(NetworkError("no route", url=URL))
    assert silence.is_unread(ParseError("no feed"))


def test_small_bodies_tell_after_several_readings_and_some_hours():
    habits, reason = read(*[sized(40_000, 10)] * 8)
    assert reason is None
    stub = sized(4_000, 10)
    assert read(*[stub] * 4, every=timedelta(hours=2), began=habits)[1] is None
    assert read(*[stub] * 20, every=timedelta(minutes=1), began=habits)[1] is None
    found, reason = read(*[stub] * 5, every=timedelta(hours=2), began=habits)
    assert reason == "shrank to 4 kB, where 40 kB is usual, 5 times in a row"
    assert found.is_doubtful
    back, reason = read(sized(39_000, 10), began=found)
    assert (reason, back.is_doubtful) == (None, False)


def test_halved_body_is_not_small_and_becomes_the_usual_one():
    habits, reason = read(*[sized(40_000, 10)] * 8, *[sized(20_000, 5)] * 100)
    assert reason is None
    assert habits.usual_bytes < 25_000


def test_fewer_entries_of_the_usual_length_take_longer_to_tell():
    habits, _ = read(*[sized(40_000, 20)] * 8)
    few = sized(4_000, 2)
    assert read(*[few] * 10, every=timedelta(hours=4), began=habits)[1] is None
    assert read(*[few] * 14, every=timedelta(hours=4), began=habits)[1] is not None


def test_small_body_that_brought_news_is_the_usual_one_from_now_on():
    habits, _ = read(*[sized(40_000, 10)] * 8)
    habits, _ = read(*[sized(4_000, 10)] * 6, began=habits)
    habits, reason = read(sized(4_000, 10), began=habits, last_new_at=NOW + timedelta(hours=1))
    assert reason is None
    assert (habits.usual_bytes, habits.small_reads) == (4_000, 0)


def test_size_says_nothing_where_only_what_is_new_is_asked_for():
    habits, reason = read(
        *[sized(40_000, 10)] * 8,
        *[sized(100, 1)] * 9,
        every=timedelta(hours=2),
        memo={"newest": "7"},
    )
    assert (reason, habits.sizes) == (None, 0)


def dated(minutes: int, count: int = 12):
    return listed(*entries(count, NOW + timedelta(minutes=minutes)))


def test_entries_that_are_all_dated_anew_tell_after_several_readings():
    anew = [dated(n) for n in range(6)]
    assert read(*anew[:5], every=timedelta(hours=2))[1] is None
    assert read(*anew, every=timedelta(minutes=1))[1] is None
    habits, reason = read(*anew, every=timedelta(hours=2))
    assert reason == "dated all its entries anew 5 times in a row, with nothing new"
    still, reason = read(anew[-1], began=habits)
    assert (reason, still.is_doubtful) == (None, False)


def test_few_entries_or_some_of_them_dated_anew_tell_nothing():
    two = [dated(n, count=2) for n in range(9)]
    assert read(*two, every=timedelta(hours=2))[1] is None
    some = [
        listed(*entries(4, NOW), *entries(12, NOW + timedelta(minutes=n))[4:]) for n in range(9)
    ]
    assert read(*some, every=timedelta(hours=2))[1] is None


def test_source_that_dates_anew_and_tells_what_is_new_is_believed():
    anew = [dated(n) for n in range(20)]
    habits, _ = read(*anew[:6], every=timedelta(hours=2))
    habits, reason = read(
        *anew[6:], every=timedelta(hours=2), began=habits, last_new_at=NOW + timedelta(days=1)
    )
    assert reason is None


def test_entries_dated_anew_for_no_reason_are_not_read_again():
    changed = tuple(replace(each, modified_at=NOW) for each in entries(3))
    assert silence.as_told(changed, Habits(redated_reads=1)) == changed
    told = silence.as_told(changed, Habits(redated_reads=2))
    assert {each.modified_at for each in told} == {None}


def test_habits_pass_through_storage_and_forget_what_they_do_not_know():
    habits, _ = read(*[sized(40_000, 10)] * 3, dated(1))
    stored = {**habits.as_json(), "mood": "fine"}
    assert Habits.of(source(habits=stored)) == habits
