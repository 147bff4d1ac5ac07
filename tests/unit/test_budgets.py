"""No hour holds more requests than its budget, whenever it begins."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.budgets import Budget

START = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


@given(st.integers(1, 300), st.lists(st.floats(0, 4000), max_size=60))
def test_no_hour_holds_more(per_hour, pauses):
    """Whoever asks: some come after a pause, and then at once as many as may."""
    budget, now, made = Budget(per_hour), START, []
    for pause in [0.0, *pauses]:
        now += timedelta(seconds=pause)
        while budget.wait_seconds(now) == 0:
            budget.spend(now)
            made.append(now)
    for number, instant in enumerate(made[per_hour:]):
        assert instant - made[number] >= HOUR - timedelta(milliseconds=1)


@pytest.mark.parametrize("per_hour", [1, 2, 9, 10, 60, 3600])
def test_nearly_all_of_it_can_be_spent(per_hour):
    budget, now, made = Budget(per_hour), START, 0
    while now < START + 10 * HOUR:
        wait = budget.wait_seconds(now)
        now += timedelta(seconds=wait)
        budget.spend(now)
        made += 1
    assert made >= 0.9 * 10 * per_hour


def test_whole_room_is_free_after_a_rest():
    budget, now = Budget(300), START
    while budget.wait_seconds(now) == 0:
        budget.spend(now)
    rest = timedelta(seconds=budget.rest_seconds(now))
    assert budget.affordable(now) == 0
    assert budget.affordable(now + rest + timedelta(milliseconds=1)) == 30
    assert timedelta(minutes=6) <= rest <= timedelta(minutes=7)


def test_clock_that_goes_back_frees_nothing():
    budget = Budget(1)
    budget.spend(START)
    assert budget.wait_seconds(START - HOUR) > 0
    assert budget.affordable(START - HOUR) == 0
    assert budget.affordable(START + HOUR) == 1


def test_budget_that_others_spent_of_is_spent():
    mine, theirs = Budget(100), Budget(100)
    for _ in range(7):
        theirs.spend(START)
    later = START + timedelta(seconds=30)
    mine.heed(theirs.whole_at(later), later)
    assert mine.affordable(later) == theirs.affordable(later) < 10
    mine.heed(START, later)  # an older word changes nothing
    assert mine.affordable(later) == theirs.affordable(later)
