from datetime import UTC, datetime, timedelta

import pytest

from scheduler.alerts.backoff import LONGEST_WISH, MAX_ATTEMPTS, next_attempt

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def test_next_attempt_follows_the_schedule_of_standard_webhooks():
    pauses = [next_attempt(done, NOW, None, 0.0) - NOW for done in range(1, MAX_ATTEMPTS)]

    seconds = [pause.total_seconds() for pause in pauses]
    hours = [60 * 60 * each for each in (2, 5, 10, 14, 20, 24)]
    assert seconds == [5, 300, 1800, *hours]


def test_next_attempt_is_none_after_the_last_one():
    assert next_attempt(MAX_ATTEMPTS, NOW, None, 0.0) is None
    assert next_attempt(MAX_ATTEMPTS + 5, NOW, 10.0, 0.0) is None


@pytest.mark.parametrize("jitter", [0.0, 0.5, 0.999])
def test_next_attempt_jitter_only_adds_a_fifth_at_most(jitter):
    pause = next_attempt(2, NOW, None, jitter) - NOW

    assert timedelta(minutes=5) <= pause < timedelta(minutes=6)
    assert (pause == timedelta(minutes=5)) == (jitter == 0.0)


def test_next_attempt_waits_as_long_as_the_receiver_wishes():
    assert next_attempt(1, NOW, 90.0, 0.0) == NOW + timedelta(seconds=90)


def test_next_attempt_never_comes_earlier_than_the_schedule():
    assert next_attempt(2, NOW, 1.0, 0.0) == NOW + timedelta(minutes=5)


@pytest.mark.parametrize("wish", [1e12, float("inf")])
def test_next_attempt_bounds_an_absurd_wish(wish):
    assert next_attempt(1, NOW, wish, 0.0) == NOW + LONGEST_WISH


@pytest.mark.parametrize("wish", [-5.0, 0.0, float("nan")])
def test_next_attempt_ignores_a_senseless_wish(wish):
    assert next_attempt(1, NOW, wish, 0.0) == NOW + timedelta(seconds=5)
