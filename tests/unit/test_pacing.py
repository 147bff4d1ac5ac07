"""When a source is read next: bounds, budget, and what its rhythm makes of it."""

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler import pacing, rhythm
from scheduler.decide import Timing
from scheduler.pacing import Bounds, Pace
from scheduler.rhythm import Rhythm
from scraper.errors import NetworkError
from scraper.records import Unchanged
from storage.types import Demand
from tests.unit.test_decide import listed, source

MONDAY = datetime(2026, 5, 4, tzinfo=UTC)
START = rhythm.to_hours(MONDAY)
BOUNDS = Bounds(2 / 60, 24.0)
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)

numbers = st.floats(0, 1e6)
rhythms = st.builds(
    Rhythm,
    st.floats(0, 1e6),
    st.tuples(*[numbers] * len(rhythm.MEMORIES)),
    st.tuples(*[st.floats(0, memory) for memory in rhythm.MEMORIES]),
    st.tuples(*[st.floats(0, 400)] * 24),
    st.tuples(*[st.floats(0, 400)] * 7),
)


def publishing(*, weeks: int, days=range(7), hours=(9, 12, 15), known=None) -> Rhythm:
    """What is known after so many weeks of a source that posts at these hours."""
    found = known or Rhythm(START)
    begin = found.as_of
    for week in range(weeks):
        for day in range(7):
            midnight = begin + (week * 7 + day) * 24
            entries = [midnight + hour + 0.5 for hour in hours] if day in days else []
            found = rhythm.advance(found, midnight + 24, entries)
    return found


def at(known: Rhythm, *, day: int, hour: int, per_root: float = 4.0) -> float:
    """Hours until the next reading, were the last one at this time of the next week."""
    then = rhythm.advance(known, known.as_of + day * 24 + hour)
    return pacing.pause(then, Pace(per_root, Bounds(0.0, math.inf)))


# --- bounds and budget --------------------------------------------------------------------------


@given(rhythms, st.floats(1e-3, 1e3))
def test_pause_keeps_its_bounds(known, per_root):
    assert BOUNDS.shortest <= pacing.pause(known, Pace(per_root, BOUNDS)) <= BOUNDS.longest


@given(rhythms, st.floats(0, 1e5), st.lists(st.floats(-1e6, 2e6), max_size=5))
def test_rhythm_stays_finite_and_positive(known, passed, instants):
    later = rhythm.advance(known, known.as_of + passed, instants)
    assert all(0 < rate < math.inf for rate in rhythm.levels(later))
    assert 0 < rhythm.mean_root(later) < math.inf
    week = rhythm.week_of(later)
    assert min(week.factors) > 0
    assert sum(week.factors) == pytest.approx(rhythm.WEEK)


@given(rhythms, st.floats(1e-4, 1e4))
def test_pause_ends_where_the_integral_reaches_its_amount(known, amount):
    week = rhythm.week_of(known)
    due = rhythm.when_reached(week, known.as_of, amount)
    done = rhythm._integral(week.root_sums, week.roots, due) - rhythm._integral(
        week.root_sums, week.roots, known.as_of
    )
    assert done == pytest.approx(amount, rel=1e-6, abs=1e-6)


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.floats(0.005, 3)), min_size=1, max_size=200))
def test_all_sources_together_are_read_as_often_as_fixed_intervals_would(roots):
    demand = Demand(tuple(roots), 0.0)
    per_hour = pacing.budget(demand, timedelta(minutes=15), None)
    assert per_hour == pytest.approx(pacing.SPENT_SHARE * 4 * len(roots))
    pace = pacing.common_pace(roots, per_hour, BOUNDS)
    known = [math.sqrt(rhythm.TYPICAL) if root is None else root for root in roots]
    asked = [min(max(pace.per_root * root, 1 / 24), 30) for root in known]
    assert sum(asked) == pytest.approx(per_hour, rel=0.01)


def test_longest_pause_gives_way_to_a_small_budget():
    pace = pacing.common_pace([0.1] * 48, 1.0, BOUNDS)
    assert pace.bounds.longest == 48.0
    assert pacing.pause(Rhythm(START), pace) <= 48.0


def test_no_sources_have_a_pace_all_the_same():
    assert pacing.common_pace([], 0.0, BOUNDS).bounds == BOUNDS


def test_limit_on_requests_leaves_some_for_posts_and_for_promises():
    demand = Demand((None,) * 100, promised_per_hour=30.0)
    assert pacing.budget(demand, timedelta(minutes=15), 1000) == pytest.approx(396)
    assert pacing.budget(demand, timedelta(minutes=15), 100) == pytest.approx(40)
    assert 0 < pacing.budget(demand, timedelta(minutes=15), 10) < 1


# --- rhythm -------------------------------------------------------------------------------------


def test_source_with_four_times_the_entries_is_read_twice_as_often():
    pace = Pace(4.0, Bounds(0.0, math.inf))
    spans = rhythm.MEMORIES
    slow = Rhythm(START, tuple(span * 0.1 for span in spans), spans)
    fast = Rhythm(START, tuple(span * 0.4 for span in spans), spans)
    assert pacing.pause(slow, pace) == pytest.approx(2 * pacing.pause(fast, pace), rel=0.05)


def test_working_hours_are_read_more_often_than_nights_and_weekends():
    office = publishing(weeks=8, days=range(5), hours=(9, 11, 13, 15))
    noon, night = at(office, day=2, hour=11), at(office, day=2, hour=22)
    sunday = at(office, day=6, hour=11)
    assert noon * 2 < night
    assert noon * 1.5 < sunday


def test_little_history_behaves_like_the_average():
    fresh = Rhythm(START)
    assert rhythm.level(fresh) == pytest.approx(rhythm.TYPICAL)
    pace = Pace(4.0, Bounds(0.0, math.inf))
    asleep = Rhythm(START + 5 * 24 + 3)
    assert pacing.pause(fresh, pace) == pytest.approx(pacing.pause(asleep, pace))


def test_dead_source_is_read_rarely_and_noticed_when_it_wakes():
    alive = publishing(weeks=12, hours=(6, 9, 12, 15, 18))
    dead = publishing(weeks=30, hours=(), known=alive)
    assert rhythm.level(dead) < rhythm.level(alive) / 20
    awake = publishing(weeks=1, hours=(6, 9, 12, 15, 18), known=dead)
    assert rhythm.level(awake) > rhythm.level(alive) / 2


def test_night_without_entries_says_nothing_of_a_source_that_sleeps():
    day = publishing(weeks=12, hours=(9, 10, 11, 12, 13, 14))
    morning = rhythm.advance(day, day.as_of + 7)
    assert rhythm.level(morning) > 0.9 * rhythm.level(day)


def test_busy_days_are_followed_and_soon_forgotten():
    calm = publishing(weeks=8, hours=(9,))
    busy = publishing(weeks=1, hours=(6, 8, 9, 10, 12, 15, 18, 20), known=calm)
    assert rhythm.level(busy) > 3 * rhythm.level(calm)
    later = publishing(weeks=4, hours=(9,), known=busy)
    assert rhythm.level(later) < 1.5 * rhythm.level(calm)


# --- what a reading tells -----------------------------------------------------------------------


def days_before(*days: float) -> list[datetime | None]:
    return [NOW - timedelta(days=each) for each in days]


def test_first_listing_tells_the_rhythm_by_its_dates():
    daily = pacing.observe(None, days_before(*range(1, 30)), NOW)
    yearly = pacing.observe(None, days_before(10, 380), NOW)
    assert rhythm.level(daily) == pytest.approx(1 / 24, rel=0.3)
    assert rhythm.level(yearly) < rhythm.level(daily) / 10


@pytest.mark.parametrize("dates", [[], [None, None], [NOW + timedelta(days=3)], days_before(4000)])
def test_first_listing_without_usable_dates_tells_nothing(dates):
    assert pacing.observe(None, dates, NOW) == Rhythm(rhythm.to_hours(NOW))


def test_dates_without_a_time_make_no_rush_at_midnight():
    midnights = [MONDAY - timedelta(days=each) for each in range(1, 40)]
    week = rhythm.week_of(pacing.observe(None, midnights, NOW))
    assert max(week.factors[:24]) < 1.5 * min(week.factors[:24])


def test_entry_counts_between_the_readings_that_it_appeared_between():
    """A wrong date, in the future or on the day's first minute, moves nothing."""
    known = Rhythm(rhythm.to_hours(NOW - timedelta(hours=1)))
    early = pacing.observe(known, [MONDAY], NOW)
    late = pacing.observe(known, [NOW + timedelta(days=90)], NOW)
    undated = pacing.observe(known, [None], NOW)
    for found in (early, late, undated):
        assert found.as_of == rhythm.to_hours(NOW)
        assert found.hours[8] + found.hours[9] == 1
    assert late == undated


def test_archive_that_is_listed_anew_is_no_burst():
    known = Rhythm(rhythm.to_hours(NOW - timedelta(hours=1)))
    found = pacing.observe(known, days_before(*range(100, 400)), NOW)
    assert sum(found.counts) == 0


@given(rhythms)
def test_rhythm_is_kept_as_json(known):
    again = rhythm.load(rhythm.dump(known))
    assert again is not None
    assert again.counts == pytest.approx(known.counts, rel=1e-3)
    assert again.as_of == pytest.approx(known.as_of, abs=1e-3)


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"as_of": "x"},
        {**rhythm.dump(Rhythm(0.0)), "days": [1, 2]},
        {**rhythm.dump(Rhythm(0.0)), "counts": None},
        {**rhythm.dump(Rhythm(0.0)), "as_of": math.inf},
    ],
)
def test_rhythm_that_is_not_whole_is_learnt_anew(stored):
    assert rhythm.load(stored) is None


# --- the plan -----------------------------------------------------------------------------------

PACE = Pace(4 / math.sqrt(rhythm.TYPICAL), BOUNDS)
"""At which a source of which nothing is known is read every quarter of an hour."""


def timing() -> Timing:
    return Timing(NOW, NOW, timedelta(minutes=15), 0.5)


def test_source_that_adapts_is_due_by_its_rhythm():
    plan = pacing.planner(source(), listed(), timing(), PACE)
    assert plan is not None
    due = plan([]).next_fetch_at
    assert due is not None
    assert due - NOW == pytest.approx(timedelta(minutes=15), rel=0.01)


def test_interval_of_its_own_is_kept_while_the_rhythm_is_learnt():
    plan = pacing.planner(source(interval_seconds=60), listed(), timing(), PACE)
    assert plan is not None
    planned = plan(days_before(1, 2, 3))
    assert planned.next_fetch_at is None
    assert rhythm.load(planned.rhythm) is not None


def test_without_a_pace_nothing_adapts():
    plan = pacing.planner(source(), listed(), timing(), None)
    assert plan is not None
    assert plan([]).next_fetch_at is None


def test_failure_has_no_plan():
    error = NetworkError("no connection", url="https://news.example/feed")
    assert pacing.planner(source(), error, timing(), PACE) is None


def test_server_that_asks_for_more_is_obeyed():
    plan = pacing.planner(source(), listed(wait_seconds=7200.0), timing(), PACE)
    assert plan is not None
    due = plan([]).next_fetch_at
    assert due is not None
    assert due >= NOW + timedelta(hours=2)


def test_unchanged_answer_remembers_what_the_listing_asked_for():
    outcome = Unchanged("https://news.example/feed", NOW, None)
    plan = pacing.planner(source(wish_seconds=3600.0), outcome, timing(), PACE)
    assert plan is not None
    due = plan([]).next_fetch_at
    assert due is not None
    assert due >= NOW + timedelta(hours=1)
