"""Clocks, and where what waits goes."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.alerts.timing import Room, decide, first_hold, next_time, quiet_until
from scheduler.settings.timing import Hours, Schedule, TimingSettings
from storage.types import HeldDelivery, Hold

ZONES = (
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour
    "Asia/Kathmandu",
    "Pacific/Apia",  # a day that was left out
    "America/Sao_Paulo",  # clocks were put on at midnight
    "Africa/Cairo",
)
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)  # a Monday

instants = st.integers(0, 24 * 366 * 86_400).map(
    lambda seconds: datetime(2008, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
zones = st.sampled_from(ZONES)
times = st.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
schedules = st.builds(Schedule, times, st.none() | st.integers(0, 6))


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# --- clocks -------------------------------------------------------------------------------------


@given(schedules, zones, instants)
def test_next_time_is_the_first_one_after(schedule, zone, after):
    at = next_time(schedule, ZoneInfo(zone), after)

    assert at > after
    # whoever asks at any moment before is told the same
    for share in (0.01, 0.5, 0.99):
        between = after + (at - after) * share
        assert between >= at or next_time(schedule, ZoneInfo(zone), between) == at


@given(schedules, zones, instants)
def test_next_time_is_what_the_clock_shows_or_that_time_is_left_out(schedule, zone, after):
    at = next_time(schedule, ZoneInfo(zone), after).astimezone(ZoneInfo(zone))

    is_there = at.timetz().replace(tzinfo=None) == schedule.at
    if is_there:
        assert schedule.weekday in (None, at.weekday())
        assert at.fold == 0
        return
    wanted = at.replace(hour=schedule.at.hour, minute=schedule.at.minute, fold=0)
    # a time that exists survives the way to UTC and back
    missing = [wanted - timedelta(days=days) for days in (0, 1)]
    assert any(each.astimezone(UTC).astimezone(ZoneInfo(zone)) != each for each in missing) or (
        any(
            each.astimezone(UTC).astimezone(ZoneInfo(zone)).timetz() != each.timetz()
            for each in missing
        )
    )


@given(schedules, zones, instants)
def test_a_schedule_comes_every_day_or_every_week(schedule, zone, after):
    first = next_time(schedule, ZoneInfo(zone), after)
    second = next_time(schedule, ZoneInfo(zone), first)

    usual = timedelta(days=1 if schedule.weekday is None else 7)
    # clocks move by an hour or two; Samoa left out a day
    assert abs(second - first - usual) <= timedelta(days=1)


def test_a_time_that_the_clock_leaves_out_comes_as_much_later():
    # on 2026-03-29 the clocks of Berlin go from 02:00 to 03:00
    at = next_time(Schedule(time(2, 30)), BERLIN, utc("2026-03-28 12:00"))

    assert at == utc("2026-03-29 01:30")
    assert at.astimezone(BERLIN).time() == time(3, 30)
    assert next_time(Schedule(time(2, 30)), BERLIN, at) == utc("2026-03-30 00:30")


def test_a_time_that_comes_twice_counts_once():
    # on 2026-10-25 the clocks of Berlin go from 03:00 back to 02:00
    at = next_time(Schedule(time(2, 30)), BERLIN, utc("2026-10-24 12:00"))

    assert at == utc("2026-10-25 00:30")
    assert next_time(Schedule(time(2, 30)), BERLIN, at) == utc("2026-10-26 01:30")


def test_nine_in_berlin_is_an_hour_earlier_in_summer():
    nine = Schedule(time(9))

    assert next_time(nine, BERLIN, utc("2026-03-28 00:00")) == utc("2026-03-28 08:00")
    assert next_time(nine, BERLIN, utc("2026-03-29 00:00")) == utc("2026-03-29 07:00")


@given(st.builds(Hours, times, times).filter(lambda h: h.start != h.end), zones, instants)
def test_quiet_hours_end_within_a_day_and_are_then_over(hours, zone, now):
    settings = TimingSettings(quiet=hours, zone=zone)
    until = quiet_until(settings, now)

    if until is None:
        return
    assert now < until <= now + timedelta(days=1, hours=3)
    wakes_again = quiet_until(settings, until)
    # only where clocks are put on may the next ones begin at once
    assert wakes_again is None or wakes_again - until <= timedelta(days=1, hours=3)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-06-01 19:59", None),
        ("2026-06-01 20:00", "2026-06-02 05:00"),
        ("2026-06-02 04:59", "2026-06-02 05:00"),
        ("2026-06-02 05:00", None),
        # the night in which the clocks go back is an hour longer
        ("2026-10-24 20:00", "2026-10-25 06:00"),
        ("2026-03-28 21:00", "2026-03-29 05:00"),
    ],
)
def test_quiet_hours_go_over_midnight(now, until):
    settings = TimingSettings(quiet="22:00-07:00", zone="Europe/Berlin")

    assert quiet_until(settings, utc(now)) == (until and utc(until))


# --- where what waits goes ------------------------------------------------------------------------


def waiting(number, held="gate", **fields):
    given = {"departure_id": number, "created_at": NOON, "payload": {}, "is_follow_up": False}
    return HeldDelivery(**{"id": number, "channel": "desk", "held": held, **given, **fields})


def ids(some):
    return [each.id for each in some]


def test_without_timing_nothing_is_held():
    assert first_hold(TimingSettings(), "new", NOON) is None


def test_a_first_alert_settles_and_a_follow_up_does_not():
    timing = TimingSettings(settle="2m")

    assert first_hold(timing, "new", NOON) == Hold("settle", NOON + timedelta(minutes=2))
    assert first_hold(timing, "confirmed", NOON) == Hold("gate", NOON)


def test_settling_ends_when_the_digest_goes():
    timing = TimingSettings(settle="2m", digest="daily 12:01")

    assert first_hold(timing, "new", NOON).until == NOON + timedelta(minutes=1)


def test_what_waits_for_the_digest_is_held_and_then_told_together():
    timing = TimingSettings(digest="daily 18:00")
    some = [waiting(1), waiting(2)]

    before = decide(timing, some, Room(), NOON)
    assert before.holds == ((Hold("scheduled", utc("2026-06-01 18:00")), tuple(some)),)
    after = decide(timing, some, Room(), utc("2026-06-01 18:00"))
    assert (ids(after.digest), after.reason, after.go) == ([1, 2], "scheduled", ())


def test_a_digest_is_one_even_of_one_alert():
    found = decide(TimingSettings(digest="daily 11:00"), [waiting(1)], Room(), NOON + HOURS_23)

    assert ids(found.digest) == [1]


HOURS_23 = timedelta(hours=23)


def test_a_digest_that_falls_into_quiet_hours_waits_for_their_end():
    timing = TimingSettings(digest="daily 06:00", quiet="22:00-07:00")

    found = decide(timing, [waiting(1)], Room(), utc("2026-06-02 06:00"))
    assert found.holds[0][0] == Hold("quiet", utc("2026-06-02 07:00"))


def test_what_waited_over_quiet_hours_is_told_together_and_what_just_came_is_not():
    timing = TimingSettings(quiet="22:00-07:00")

    found = decide(timing, [waiting(1, "quiet"), waiting(2, "quiet"), waiting(3)], Room(), NOON)
    assert (ids(found.digest), found.reason, ids(found.go)) == ([1, 2], "quiet", [3])
    assert ids(decide(timing, [waiting(1, "quiet")], Room(), NOON).go) == [1]


def test_what_is_over_the_cap_waits_until_there_is_room_and_is_told_together():
    timing = TimingSettings(per_hour=3)
    room = Room([NOON - timedelta(minutes=50), NOON - timedelta(minutes=5)])
    some = [waiting(n) for n in (1, 2, 3)]

    found = decide(timing, some, room, NOON)
    assert ids(found.go) == [1]
    ((hold, over),) = found.holds
    assert (hold, ids(over)) == (Hold("cap", NOON + timedelta(minutes=10)), [2, 3])
    later = decide(timing, [waiting(2, "cap"), waiting(3, "cap"), waiting(4)], Room(), NOON)
    assert (ids(later.digest), later.reason, ids(later.go)) == ([2, 3], "cap", [4])


def test_a_full_hour_holds_everything_with_the_reason_that_it_waited_for():
    room = Room([NOON - timedelta(minutes=30)])

    found = decide(TimingSettings(per_hour=1), [waiting(1, "quiet"), waiting(2)], room, NOON)
    assert [(hold.why, ids(some)) for hold, some in found.holds] == [("quiet", [1]), ("cap", [2])]
    assert {hold.until for hold, _ in found.holds} == {NOON + timedelta(minutes=30)}


def test_what_is_late_is_told_together_and_one_alone_by_itself():
    some = [waiting(n, None) for n in range(5)]

    found = decide(TimingSettings(), some, Room(), NOON)
    assert (ids(found.digest), found.reason) == ([0, 1, 2, 3, 4], "late")
    assert ids(decide(TimingSettings(), some[:1], Room(), NOON).go) == [0]


def test_a_follow_up_of_what_waits_elsewhere_is_in_no_digest():
    some = [waiting(1, None), waiting(2, None, is_follow_up=True), waiting(3, None)]

    found = decide(TimingSettings(), some, Room(), NOON)
    assert (ids(found.digest), ids(found.go)) == ([1, 3], [2])


def test_what_follows_an_alert_that_goes_by_itself_is_not_put_into_a_digest_before_it():
    """The digest knows nothing of the departure, and would not wait."""
    waited = [waiting(n, "quiet") for n in (1, 2, 3)]
    some = [*waited, waiting(4, departure_id=9), waiting(5, departure_id=9)]

    found = decide(TimingSettings(per_hour=2), some, Room(), NOON)
    assert (ids(found.go), ids(found.digest)) == ([4, 5], [1, 2, 3])


timings = st.builds(
    TimingSettings,
    digest=st.none() | schedules,
    zone=zones,
    quiet=st.none() | st.builds(Hours, times, times).filter(lambda hours: hours.start != hours.end),
    per_hour=st.none() | st.integers(1, 5),
)


@given(
    timings,
    st.lists(
        st.tuples(
            st.sampled_from(["settle", "gate", "scheduled", "quiet", "cap", None]),
            st.booleans(),
            st.integers(1, 4),
        ),
        max_size=12,
    ),
    st.integers(0, 6),
    instants,
)
def test_each_that_waits_goes_one_way_and_is_held_only_for_later(timing, some, under_way, now):
    given_ = [
        waiting(
            n,
            held,
            is_follow_up=follows,
            created_at=now - timedelta(hours=n),
            departure_id=departure,
        )
        for n, (held, follows, departure) in enumerate(some)
    ]
    found = decide(timing, given_, Room((), under_way), now)

    held = [each for _, part in found.holds for each in part]
    assert sorted(ids([*found.go, *found.digest, *held])) == ids(given_)
    assert all(hold.until > now for hold, _ in found.holds)
    assert ids(found.digest) == sorted(ids(found.digest))
    assert not any(each.is_follow_up for each in found.digest)
    overtaken = [
        (one.id, other.id)
        for one in found.go
        for other in found.digest
        if one.departure_id == other.departure_id and one.id < other.id
    ]
    assert overtaken == []
