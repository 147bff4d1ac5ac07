"""What comes of a question to a hub: pure decisions, with the clock as an argument."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scheduler import subscribing
from scheduler.decide import pushed_interval
from scheduler.subscribing import PAUSES, UNSUBSCRIBE_ATTEMPTS, denied_pause, renew_after
from scraper.errors import NetworkError, StatusError
from scraper.records import Fetched, Hub
from storage.types import SubscriptionForAsk

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HUB = Hub("https://hub.example/", "https://ada.example/feed")


def due(**fields) -> SubscriptionForAsk:
    return SubscriptionForAsk(
        **{
            "id": 7,
            "hub": HUB,
            "token": "t",
            "secret": "s",
            "state": "pending",
            "mode": "subscribe",
            "callback": "https://me.example/websub/t",
            "expires_at": None,
            "failures": 0,
            **fields,
        }
    )


def failed(status: int | None = None, retry_at: datetime | None = None):
    if status is None:
        return NetworkError("no connection", url=HUB.url)
    return StatusError("answered", url=HUB.url, status=status, retry_at=retry_at)


def decided(asked: SubscriptionForAsk, problem=None, jitter: float = 0.0):
    return subscribing.decide(asked, problem, NOW, jitter)


def test_accepted_question_waits_for_the_hub_to_ask_back():
    intent = decided(due())

    assert (intent.state, intent.failures) == ("pending", 1)
    assert intent.next_at == NOW + PAUSES[0]


@pytest.mark.parametrize("failures", range(8))
def test_pauses_grow_up_to_a_day(failures):
    intent = decided(due(failures=failures), failed(503))

    assert intent.state == "pending"
    assert intent.next_at - NOW == PAUSES[min(failures, len(PAUSES) - 1)]


def test_wish_of_a_hub_is_obeyed():
    assert decided(due(), failed(429, NOW + 3 * HOUR)).next_at == NOW + 3 * HOUR


def test_refusal_is_a_denial():
    intent = decided(due(), failed(404))

    assert (intent.state, intent.next_at) == ("denied", NOW + DAY)


@pytest.mark.parametrize("problem", [None, failed(), failed(503), failed(404)])
def test_renewal_that_comes_to_nothing_takes_nothing_away_before_the_lease_ends(problem):
    held = decided(due(state="active", expires_at=NOW + HOUR), problem)
    lapsed = decided(due(state="active", expires_at=NOW), problem)

    assert held.state == "active"
    assert lapsed.state in ("pending", "denied")


def test_unsubscribing_is_tried_a_few_times_and_then_left():
    first = decided(due(mode="unsubscribe", state="active"), failed())
    last = decided(due(mode="unsubscribe", failures=UNSUBSCRIBE_ATTEMPTS - 1), failed())
    lapsed = decided(due(mode="unsubscribe", expires_at=NOW))

    assert (first.is_over, last.is_over, lapsed.is_over) == (False, True, True)


def test_jitter_moves_questions_apart():
    assert decided(due(), jitter=0.5).next_at == NOW + PAUSES[0] * 1.05
    assert renew_after(10 * DAY, 0.0) == 8 * DAY
    assert renew_after(10 * DAY, 0.5) == 7.5 * DAY
    assert renew_after(timedelta(seconds=1), 0.0) == timedelta(minutes=1)
    assert denied_pause(0, 0.0) == DAY
    assert denied_pause(9, 0.0) == 7 * DAY


def test_answers_without_a_body_accept_too():
    body = Fetched(HUB.url, HUB.url, 202, b"", "", None, NOW)

    assert subscribing.problem_of(body) is None
    assert subscribing.problem_of(failed(204)) is None
    assert subscribing.problem_of(failed(500)) is not None


def test_source_with_a_proven_hub_is_read_more_seldom_within_bounds():
    assert pushed_interval(timedelta(minutes=15)) == HOUR
    assert pushed_interval(2 * HOUR) == 6 * HOUR
    assert pushed_interval(7 * HOUR) == 7 * HOUR
