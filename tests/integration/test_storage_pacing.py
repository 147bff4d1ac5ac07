"""Rhythm and demand in the database: planned with the entries, put off without an attempt."""

from datetime import timedelta

import pytest

from storage import entries, sources
from storage.claiming import Share
from storage.types import Attempt, Planned, SourceIntent
from tests.databases import HOUR, NOW, entry, new_source

LEASE = {"limit": 10, "per_group": 2, "lease_seconds": 60}


def add(database, url, **values):
    with database.write() as session:
        return sources.add(session, new_source(url, **values), NOW).id


def save(database, source_id, found, plan, at=NOW):
    intent = SourceIntent(source_id, Attempt(at, 12, "fetched"), at + HOUR, entries=found)
    with database.write() as session:
        return sources.save(session, intent, at, plan=plan)


def test_plan_is_asked_for_the_entries_that_are_new(database):
    asked = []

    def plan(published):
        asked.append(sorted(published, key=str))
        return Planned({"as_of": len(asked)}, 0.5, NOW + 5 * HOUR)

    source_id = add(database, "https://lab.example/feed")
    dated = entry("https://lab.example/1", published_at=NOW - HOUR)
    saved = save(database, source_id, (dated, entry("https://lab.example/2")), plan)
    assert saved.next_fetch_at == NOW + 5 * HOUR
    save(database, source_id, (dated, entry("https://lab.example/3")), plan, NOW + HOUR)
    assert asked == [[NOW - HOUR, None], [None]]
    with database.write() as session:
        assert sources.claim_due(session, NOW + 4 * HOUR, Share(**LEASE)) == []
        (claimed,) = sources.claim_due(session, NOW + 5 * HOUR, Share(**LEASE))
    assert claimed.rhythm == {"as_of": 2}


def test_plan_without_an_instant_leaves_the_due_time(database):
    source_id = add(database, "https://lab.example/feed")
    saved = save(database, source_id, (), lambda _: Planned({"as_of": 1}, 0.5, None))
    assert saved.next_fetch_at == NOW + HOUR


def test_demand_counts_who_adapts_and_what_is_promised(database):
    first = add(database, "https://a.example/feed")
    add(database, "https://b.example/feed")
    add(database, "https://c.example/feed", interval_seconds=60)
    add(database, "https://d.example/feed", interval_seconds=7200)
    paused = add(database, "https://e.example/feed", interval_seconds=1)
    save(database, first, (), lambda _: Planned({}, 0.25, None))
    with database.write() as session:
        sources.pause(session, paused)
        demand = sources.demand(session)
    assert set(demand.mean_roots) == {0.25, None}
    assert demand.promised_per_hour == pytest.approx(60.5)


def test_nothing_is_demanded_of_an_empty_database(database):
    with database.read() as session:
        assert sources.demand(session).mean_roots == ()
        assert sources.demand(session).promised_per_hour == 0


def test_source_that_is_put_off_is_free_and_due_later(database):
    source_id = add(database, "https://lab.example/feed")
    with database.write() as session:
        sources.claim_due(session, NOW, Share(**LEASE))
        sources.postpone(session, source_id, NOW + HOUR)
        assert sources.claim_due(session, NOW + timedelta(minutes=59), Share(**LEASE)) == []
        (claimed,) = sources.claim_due(session, NOW + HOUR, Share(**LEASE))
    assert claimed.failures == 0


def test_entry_that_is_put_off_keeps_its_attempts(database):
    with database.write() as session:
        found = [entry("https://lab.example/1")]
        entries.enqueue(
            session, found, source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
        )
        (claimed,) = entries.claim_due(session, NOW, Share(**LEASE))
        entries.postpone(session, claimed.id, NOW + HOUR)
        assert entries.claim_due(session, NOW + timedelta(minutes=59), Share(**LEASE)) == []
        (again,) = entries.claim_due(session, NOW + HOUR, Share(**LEASE))
    assert again.attempts == 0


def test_wish_of_a_listing_is_remembered_until_the_next_listing(database):
    source_id = add(database, "https://lab.example/feed")
    for outcome, wish, known in (
        ("fetched", 7200.0, 7200.0),
        ("unchanged", None, 7200.0),
        ("fetched", None, None),
    ):
        with database.write() as session:
            intent = SourceIntent(source_id, Attempt(NOW, 1, outcome), NOW, wish_seconds=wish)
            sources.save(session, intent, NOW)
            (claimed,) = sources.claim_due(session, NOW, Share(**LEASE))
        assert claimed.wish_seconds == known
