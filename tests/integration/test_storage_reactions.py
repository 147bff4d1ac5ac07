"""Reactions as rows: due, leased, saved, shown, and gone with their post."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from scraper.records import Reactions, WordCount
from storage import claiming, gone, posts, queries, reactions
from storage.claiming import Share
from storage.queries import DepartureFilter
from storage.types import ReactionIntent
from tests.databases import DAY, HOUR, NOW, said, told_in

SHARE = {"limit": 9, "per_group": 2, "lease_seconds": 60}
FOUND = Reactions(
    url="https://news.ycombinator.com/item?id=1",
    platform="hackernews",
    total=12,
    read=9,
    people=7,
    tones={"regret": 1, "gratitude": 4},
    words=(WordCount("en", "thanks", 4), WordCount("emoji", "🫡", 2)),
)


@pytest.fixture
def save(database):
    def save_post(name, *departures, host="lab.example", **more):
        url = f"https://{name}.example/bye"
        intent = told_in(url, *(departures or [said(f"Person {name}")]))
        intent = replace(intent, replies_host=host, count_at=NOW, **more)
        with database.write() as session:
            return posts.save(session, intent, NOW)

    return save_post


def claim(database, now=NOW, **more):
    with database.write() as session:
        return reactions.claim_due(session, now, Share(**{**SHARE, **more}))


def write(database, intent, now=NOW):
    with database.write() as session:
        reactions.save(session, intent, now)


def shown(database):
    with database.read() as session:
        return {
            each.person: each.reactions for each in queries.departures(session, DepartureFilter())
        }


def test_post_with_a_departure_is_due_once(database, save):
    save("a")
    save("a")
    (due,) = claim(database)
    assert (due.post_url, due.born_at, due.failures) == ("https://a.example/bye", NOW, 0)
    assert claim(database) == [], "it is leased"
    assert len(claim(database, NOW + 2 * HOUR)) == 1, "the lease has ended"


def test_post_of_which_nobody_is_asked_has_none(database, save):
    save("a", host=None)
    assert claim(database) == []
    assert shown(database) == {"Person a": ()}


def test_claims_are_shared_out_by_host(database, save):
    for name in "abcd":
        save(name)
    save("e", host="other.example")
    assert [due.host for due in claim(database)] == ["lab.example", "lab.example", "other.example"]
    assert claim(database, busy=["lab.example"]) == []
    with database.write() as session:
        reactions.release(session, [1])
    assert [due.id for due in claim(database, limit=1)] == [1]


def test_count_is_saved_and_shown_with_its_departure(database, save):
    save("a")
    (due,) = claim(database)
    write(database, ReactionIntent(due.id, NOW + DAY, FOUND), NOW + HOUR)
    (view,) = shown(database)["Person a"]
    assert (view.total, view.read, view.people) == (12, 9, 7)
    assert list(view.tones.items()) == [("gratitude", 4), ("regret", 1)]
    assert view.words == FOUND.words
    assert (view.counted_at, view.count_at) == (NOW + HOUR, NOW + DAY)
    assert (view.post_url, view.url) == ("https://a.example/bye", FOUND.url)
    assert claim(database, NOW + 2 * HOUR) == []
    assert len(claim(database, NOW + DAY)) == 1


def test_failure_keeps_what_was_counted(database, save):
    save("a")
    (due,) = claim(database)
    write(database, ReactionIntent(due.id, NOW, FOUND))
    (due,) = claim(database)
    told = ReactionIntent(due.id, None, failures=2, reason="robots_forbidden", detail="forbidden")
    write(database, told)
    (view,) = shown(database)["Person a"]
    assert (view.total, view.reason, view.detail) == (12, "robots_forbidden", "forbidden")
    assert view.count_at is None
    assert claim(database, NOW + 30 * DAY) == []


def test_reactions_belong_to_what_the_post_announces(database, save):
    save("a", said("Now Leaving"), said("Once Left", background=True))
    (due,) = claim(database)
    write(database, ReactionIntent(due.id, None, FOUND))
    with database.read() as session:
        wanted = DepartureFilter(include_background=True)
        found = {each.person: each for each in queries.departures(session, wanted)}
    assert len(found["Now Leaving"].reactions) == 1
    assert found["Once Left"].reactions == ()


@pytest.mark.parametrize("redact", [True, False])
def test_post_that_its_author_deleted_is_counted_no_further(database, save, redact):
    save("a")
    (due,) = claim(database)
    write(database, ReactionIntent(due.id, NOW, FOUND))
    (due,) = claim(database)
    with database.write() as session:
        assert gone.mark(session, [due.post_key], NOW, redact=redact) == 1
    write(database, ReactionIntent(due.id, NOW + DAY, FOUND))
    assert claim(database, NOW + 30 * DAY) == []
    views = shown(database)["Person a"]
    assert [view.reason for view in views] == ([] if redact else ["gone"])
    save("a")
    assert claim(database, NOW + 30 * DAY) == []


def test_count_that_kills_its_process_again_and_again_is_set_aside(database, save, monkeypatch):
    monkeypatch.setattr(claiming, "MAX_LOSSES", 2)
    save("a")
    for hours in range(3):
        assert len(claim(database, NOW + hours * HOUR)) == 1
    assert claim(database, NOW + 3 * HOUR) == []
    with database.read() as session:
        stored = session.connection().execute(text("SELECT state, reason FROM reaction")).all()
    assert stored == [("ended", "process_ended")]


def test_look_up_that_found_nothing_is_no_reaction(database, save):
    save("a")
    (due,) = claim(database)
    write(database, ReactionIntent(due.id, None, replace(FOUND, total=0)), NOW + timedelta(1))
    assert shown(database) == {"Person a": ()}
