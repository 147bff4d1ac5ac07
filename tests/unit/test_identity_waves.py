import math
import random
from datetime import UTC, datetime, timedelta

import pytest

from benchmarks.waves import false_waves, smallest
from scheduler.wave_words import chance_words, destination_words, place_words
from storage.identity.waves import (
    FALSE_ALARMS_A_YEAR,
    Arrival,
    Run,
    chance_of,
    commonest,
    has_grown,
    level,
    ordinal,
)

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def run(*days_ago, watched_days=None):
    since = None if watched_days is None else NOW - timedelta(days=watched_days)
    return Run(Arrival(n, NOW - timedelta(days=d), since) for n, d in enumerate(days_ago))


def binomial_tail(least, of, share):
    return sum(math.comb(of, n) * share**n * (1 - share) ** (of - n) for n in range(least, of + 1))


@pytest.mark.parametrize(("others", "before", "windows"), [(4, 2, 6.0), (9, 20, 12.5), (3, 0, 2)])
def test_chance_is_that_of_the_conditional_test(others, before, windows):
    """Given the sum of both counts, the recent one is binomial (with one more in the past)."""
    exact = binomial_tail(others, others + before, 1 / (1 + windows))

    assert chance_of(others, before, windows) == pytest.approx(exact, rel=1e-9)


def test_chance_holds_for_counts_that_overflow_plain_powers():
    assert 0 < chance_of(6000, 100_000, 24.3) < 1e-6
    assert chance_of(4000, 100_000, 24.3) == 1.0


def test_place_counts_thirty_days_and_tells_what_is_usual():
    found = run(365, 300, 200, 100, 20, 10, 1).place_of(6)

    assert found.nth == 3
    assert found.usual == pytest.approx(3 / ((364 - 30) / 30), rel=0.01)


def test_place_without_a_history_is_told_without_a_usual():
    found = run(20, 10, 1).place_of(2)

    assert (found.nth, found.usual, found.chance) == (3, None, 1.0)


def test_silence_of_a_source_that_was_read_for_long_is_a_history():
    assert run(3, 2, 1, 0.5).waves() == []
    (wave,) = run(3, 2, 1, 0.5, watched_days=400).waves()
    assert [each.id for each in wave.members] == [0, 1, 2, 3]


def test_a_source_that_was_added_yesterday_says_nothing_of_the_time_before():
    known = [Arrival(n, NOW - timedelta(days=n), NOW - timedelta(days=400)) for n in range(4)]
    fresh = Arrival(9, NOW + timedelta(hours=1), NOW)

    assert Run(known).waves()
    assert Run([*known, fresh]).place_of(9).chance == 1.0


def test_wave_has_its_members_and_ends_when_thirty_days_pass():
    quiet = [700, 600, 500, 400, 300]
    first, second = run(*quiet, 200, 199, 198, 197, 196, 60, 5, 4, 3, 2, 1).waves()

    assert len(first.members) == 5
    assert not first.is_running(NOW)
    assert [each.id for each in second.members] == [11, 12, 13, 14, 15]
    assert second.is_running(NOW)
    assert second.usual < 1


def test_waves_do_not_depend_on_the_order_in_which_departures_were_read():
    arrivals = run(700, 500, 300, 9, 8, 7, 6, 5, 4).arrivals
    shuffled = random.Random(1).sample(arrivals, len(arrivals))

    assert Run(shuffled).waves() == Run(arrivals).waves()


def test_what_was_read_far_back_only_changes_nothing_of_a_wave_that_runs():
    whole = run(900, 700, 500, 300, 9, 8, 7, 6, 5, 4)
    late = Run(whole.arrivals[1:], first_at=whole.arrivals[0].at)

    assert late.waves(since=NOW - timedelta(days=360)) == whole.waves()


@pytest.mark.parametrize("watched", [True, False])
@pytest.mark.parametrize(("rate", "history_days"), [(0.5, 365), (3.0, 60), (12.0, 365)])
def test_chance_makes_no_more_waves_than_promised(rate, history_days, watched):
    """150 years each; at most as many as a promise kept exactly would show once in a thousand."""
    measured = false_waves(random.Random(3), rate, history_days, 150, watched=watched)

    assert measured * 150 <= 17, f"{measured} a year, promised {FALSE_ALARMS_A_YEAR}"


def test_real_waves_are_seen():
    assert smallest(1.0, 365) <= 7
    assert smallest(0.3, 365) <= 5
    assert level(365, 12.2) < level(3, 12.2)


@pytest.mark.parametrize(
    ("size", "told", "grown"), [(6, 4, False), (7, 4, True), (14, 10, False), (15, 10, True)]
)
def test_growth_is_told_by_half_and_three(size, told, grown):
    assert has_grown(size, told) is grown


def test_words_of_places_and_waves():
    place = {"organization": "Orbit\nLabs", "nth": 22, "days": 30, "usual": 1.08}
    assert place_words(place) == "22nd from Orbit Labs in 30 days, usual 1.1"
    assert [ordinal(n) for n in (1, 2, 3, 11, 12, 113)] == [
        "1st",
        "2nd",
        "3rd",
        "11th",
        "12th",
        "113th",
    ]
    assert chance_words(1 / 2345) == "about 1 in 2,345"
    going = {"destination": "Quillon", "destination_count": 3, "destinations_known": 4}
    assert destination_words(going) == "Quillon: 3 of the 4 whose destination is known"


def test_commonest_destination_needs_two():
    assert commonest([("a", "A"), ("b", "B")]) is None
    assert commonest([("a", "A"), ("b", "B"), ("a", "A Inc")]) == ("A", 2)
