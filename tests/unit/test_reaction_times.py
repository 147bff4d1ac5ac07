"""Whose replies are counted, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduler.decide import ENTRY_PAUSES, LONGEST_SERVER_WISH
from scheduler.reactions import (
    COUNT_AGES,
    decide_reaction,
    first_count_at,
    next_count_at,
    whom_to_ask,
)
from scheduler.settings import FetchSettings, Settings
from scraper.errors import BudgetError, NetworkError, ParseError, RobotsError, StatusError
from scraper.records import NotAPost, Post, Reactions, Reading
from scraper.told import Told
from storage.types import EntryForFetch, ReactionForCount
from tests.databases import entry, said

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
URL = "https://bsky.app/profile/ada.example/post/3aaa"
POST = Post(URL, "bluesky:ada.example/3aaa", "Bye", published_at=NOW)
ENTRY = EntryForFetch(1, entry(), 1, 0, False, 0, None, NOW)
FOUND = Reactions(URL, "bluesky", 3)


def due(**values) -> ReactionForCount:
    told = ReactionForCount(7, 1, URL, POST.key, "bsky.app", NOW, "en", (), 0)
    return replace(told, **values)


def told(*departures, url: str = URL) -> Told:
    return Told(replace(POST, url=url), Reading("en", departures))


@pytest.mark.parametrize(
    ("published", "first"),
    [(NOW, NOW + 10 * MINUTE), (NOW - 4 * MINUTE, NOW + 6 * MINUTE), (NOW - DAY, NOW)],
)
def test_first_count_comes_when_there_can_be_replies(published, first):
    assert first_count_at(replace(POST, published_at=published), NOW) == first


@pytest.mark.parametrize("published", [None, NOW + DAY])
def test_post_without_a_date_or_from_the_future_is_born_now(published):
    assert first_count_at(replace(POST, published_at=published), NOW) == NOW + COUNT_AGES[0]


def test_pauses_grow_until_there_are_no_more():
    at, pauses = NOW + COUNT_AGES[0], []
    while (after := next_count_at(NOW, at)) is not None:
        pauses.append(after - at)
        at = after
    assert pauses == sorted(pauses)
    assert at - NOW == COUNT_AGES[-1]
    assert next_count_at(NOW - 30 * DAY, NOW) is None


def test_count_is_saved_and_made_again_at_the_next_age():
    intent = decide_reaction(due(failures=3), FOUND, NOW + 2 * HOUR)
    assert (intent.reactions, intent.count_at) == (FOUND, NOW + 6 * HOUR)
    assert (intent.failures, intent.reason) == (0, None)


def test_no_post_ends_it_with_the_reason():
    intent = decide_reaction(due(), NotAPost(URL, "withheld", "not for all"), NOW)
    assert (intent.count_at, intent.reason, intent.detail) == (None, "withheld", "not for all")


@pytest.mark.parametrize(
    "error",
    [NetworkError("broke", url=URL), ParseError("no JSON"), StatusError("", url=URL, status=503)],
)
def test_failure_is_tried_again_with_growing_pauses_and_then_given_up(error):
    pauses = []
    for failures in range(len(ENTRY_PAUSES) + 1):
        intent = decide_reaction(due(failures=failures), error, NOW)
        pauses.append(intent.count_at - NOW if intent.count_at else None)
        assert intent.failures == failures + 1
        assert intent.reason == error.reason
    assert pauses == [*ENTRY_PAUSES, None]


def test_wish_of_the_server_is_obeyed_within_bounds():
    for wish, at in ((2 * HOUR, 2 * HOUR), (99 * DAY, LONGEST_SERVER_WISH), (MINUTE / 9, MINUTE)):
        error = StatusError("later", url=URL, status=429, retry_at=NOW + wish)
        assert decide_reaction(due(), error, NOW).count_at == NOW + at


@pytest.mark.parametrize(
    ("error", "failures"),
    [
        (RobotsError("forbidden", url=URL), 0),
        (StatusError("gone", url=URL, status=410, is_permanent=True), 0),
        (StatusError("no", url=URL, status=403), 1),
    ],
)
def test_refusal_ends_it(error, failures):
    assert decide_reaction(due(failures=failures), error, NOW).count_at is None


def test_unreadable_robots_and_a_first_refusal_do_not_end_it():
    for error in (
        RobotsError("unreadable", url=URL, retry_at=NOW + HOUR),
        StatusError("no", url=URL, status=403),
    ):
        assert decide_reaction(due(), error, NOW).count_at is not None


def test_our_own_spent_budget_is_no_failure():
    spent = BudgetError("spent", url=URL, retry_at=NOW + HOUR)
    intent = decide_reaction(due(failures=2), spent, NOW)
    assert (intent.count_at, intent.failures, intent.reason) == (NOW + HOUR, 2, None)


def test_replies_are_asked_for_only_where_somebody_leaves_now():
    settings, copy = Settings(), replace(POST, archived_at=NOW)
    assert whom_to_ask(told(said()), ENTRY, settings) == "bsky.app"
    for other in (
        whom_to_ask(told(), ENTRY, settings),
        whom_to_ask(told(said(background=True)), ENTRY, settings),
        whom_to_ask(told(said(status="denied")), ENTRY, settings),
        whom_to_ask(told(said()), replace(ENTRY, run_id=3), settings),
        whom_to_ask(Told(copy, Reading("en", (said(),))), ENTRY, settings),
        whom_to_ask(told(said()), ENTRY, Settings(fetch=FetchSettings(reactions=False))),
        whom_to_ask(told(said(), url="https://lab.example/news"), ENTRY, settings),
    ):
        assert other is None


def test_own_farewell_on_a_page_is_looked_up():
    farewell = told(said(voice="first_person"), url="https://ada.example/bye")
    assert whom_to_ask(farewell, ENTRY, Settings()) == "news.ycombinator.com"
