"""Subscriptions in the database, on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scraper.records import Hub
from storage import leases, pushes, sources, subscriptions
from storage.claiming import Share
from storage.types import Attempt, LiveIntent, SourceIntent, SubscriptionIntent
from tests.databases import DAY, HOUR, NOW, entry, new_source

CALLBACKS = "https://me.example/websub/"
HUB = Hub("https://hub.example/", "https://lab.example/feed")
OTHER = Hub("https://other.example/", "https://lab.example/feed")


@pytest.fixture
def session(database):
    with database.write() as session:
        sources.add(session, new_source(), NOW)
        yield session


def read(session, hub=HUB, now=NOW, entries=()):
    """One reading of the only source."""
    sources.claim_due(session, now, Share(1, 2, 60))
    attempt = Attempt(now, 5, "fetched", 200)
    intent = SourceIntent(1, attempt, now + HOUR, hub=hub, entries=entries)
    return sources.save(session, intent, now)


def claim(session, now=NOW, callbacks=CALLBACKS):
    return subscriptions.claim_due(session, now, callbacks=callbacks, limit=8, lease_seconds=60)


def view(session):
    found = sources.view(session, 1)
    return found.subscription if found else None


def subscribe(session, now=NOW):
    """Ask, and let the hub confirm for ten days."""
    [asked] = claim(session, now)
    is_true = subscriptions.confirm(
        session, asked.id, "subscribe", expires_at=now + 10 * DAY, renew_at=now + 8 * DAY
    )
    assert is_true
    subscriptions.settle(session, SubscriptionIntent(asked.id, "pending", now + HOUR, 1, "asked"))
    return asked


def test_hub_of_a_feed_is_noted_once_and_asked(session):
    read(session)
    read(session, now=NOW + HOUR)
    [asked] = claim(session, NOW + HOUR)

    assert (asked.hub, asked.mode, asked.state) == (HUB, "subscribe", "offered")
    assert len(asked.token) >= 43
    assert asked.token != asked.secret
    assert claim(session, NOW + HOUR) == []
    assert view(session).state == "pending"


def test_confirmation_that_comes_before_the_answer_holds(session):
    read(session)
    subscribe(session)

    found = view(session)
    assert (found.state, found.expires_at, found.reason) == ("active", NOW + 10 * DAY, None)
    assert found.next_at == NOW + 8 * DAY
    assert claim(session, NOW + 7 * DAY) == []
    [again] = claim(session, NOW + 8 * DAY)
    assert (again.mode, again.state) == ("subscribe", "active")


def test_only_what_was_asked_is_confirmed(session):
    read(session)
    asked = subscribe(session)
    for mode in ("subscribe", "unsubscribe"):
        assert not subscriptions.confirm(
            session, asked.id, mode, expires_at=NOW + DAY, renew_at=NOW
        )
    assert view(session).expires_at == NOW + 10 * DAY


def test_pause_is_seen_and_ends_the_subscription(session):
    read(session)
    subscribe(session)
    sources.pause(session, 1)
    [asked] = claim(session, NOW + HOUR)
    assert (asked.mode, asked.callback) == ("unsubscribe", CALLBACKS + asked.token)
    later = SubscriptionIntent(asked.id, "active", NOW + 2 * HOUR, 1)
    subscriptions.settle(session, later)
    assert claim(session, NOW + HOUR + timedelta(minutes=1)) == []

    assert subscriptions.confirm(
        session, asked.id, "unsubscribe", expires_at=NOW, renew_at=NOW + HOUR
    )
    assert view(session).state == "offered"
    assert claim(session, NOW + 3 * HOUR) == []
    sources.resume(session, 1, NOW + 3 * HOUR)
    assert [each.mode for each in claim(session, NOW + 3 * HOUR)] == ["subscribe"]


def test_removed_source_leaves_a_subscription_to_end(session):
    read(session)
    asked = subscribe(session)
    sources.remove(session, 1)
    found = pushes.addressed(session, asked.token)
    assert found is not None
    assert found.source is None
    [ending] = claim(session, NOW + HOUR)
    assert ending.mode == "unsubscribe"
    over = SubscriptionIntent(ending.id, "active", NOW, 3, is_over=True)
    subscriptions.settle(session, over)

    assert pushes.addressed(session, asked.token) is None


def test_another_hub_takes_the_place_of_the_first(session):
    read(session)
    subscribe(session)
    read(session, OTHER, NOW + HOUR)
    asked = {each.hub: each.mode for each in claim(session, NOW + HOUR)}

    assert asked == {HUB: "unsubscribe", OTHER: "subscribe"}
    assert view(session).hub == OTHER.url


def test_hub_that_was_never_asked_is_dropped_with_its_name(session):
    read(session)
    read(session, None, NOW + HOUR)

    assert view(session) is None
    assert claim(session, NOW + HOUR) == []


def test_another_public_address_is_told_to_the_hub(session):
    read(session)
    subscribe(session)
    assert claim(session, NOW + HOUR) == []
    [asked] = claim(session, NOW + HOUR, "https://new.example/websub/")

    assert asked.mode == "subscribe"
    assert claim(session, NOW + HOUR, "https://new.example/websub/") == []


def test_denial_is_kept_with_its_reason(session):
    read(session)
    asked = subscribe(session)
    subscriptions.deny(session, asked.id, "the hub refuses: no", NOW + DAY)

    found = view(session)
    assert (found.state, found.reason, found.expires_at) == ("denied", "the hub refuses: no", None)
    assert claim(session, NOW + HOUR) == []
    assert [each.mode for each in claim(session, NOW + DAY)] == ["subscribe"]


def test_push_is_saved_like_a_reading_and_proves_the_hub(session):
    read(session)
    asked = subscribe(session)
    told = LiveIntent(1, NOW + HOUR, (entry(),))
    assert pushes.save(session, asked.id, told, NOW + HOUR, redact=True) == 1
    assert pushes.save(session, asked.id, told, NOW + HOUR, redact=True) == 0
    found = sources.view(session, 1)
    assert found.last_new_at == NOW + HOUR
    assert (found.subscription.pushes_count, found.subscription.pushed_at) == (2, NOW + HOUR)

    [claimed] = sources.claim_due(session, NOW + HOUR, Share(1, 2, 60))
    assert claimed.is_pushed
    sources.release(session, [1])
    read(session, now=NOW + HOUR, entries=(entry(),))
    [claimed] = sources.claim_due(session, NOW + 2 * HOUR, Share(1, 2, 60))
    assert claimed.is_pushed
    sources.release(session, [1])
    read(session, now=NOW + 2 * HOUR, entries=(entry("https://lab.example/missed"),))
    [claimed] = sources.claim_due(session, NOW + 3 * HOUR, Share(1, 2, 60))
    assert not claimed.is_pushed


def test_hub_whose_lease_has_ended_proves_nothing(session):
    read(session)
    asked = subscribe(session)
    pushes.save(session, asked.id, LiveIntent(1, NOW, (entry(),)), NOW, redact=True)
    [claimed] = sources.claim_due(session, NOW + 11 * DAY, Share(1, 2, 60))

    assert not claimed.is_pushed


def test_delivery_without_signature_is_counted(session):
    read(session)
    asked = subscribe(session)
    subscriptions.note_push(session, asked.id, NOW, is_signed=False)

    found = view(session)
    assert (found.refused_count, found.pushes_count, found.pushed_at) == (1, 0, None)


def test_claims_of_a_killed_process_are_freed(session, monkeypatch):
    read(session)
    monkeypatch.setattr(subscriptions.claiming, "owner", lambda: f"{leases.platform.node()}:1:0")
    assert len(claim(session)) == 1
    assert claim(session) == []
    monkeypatch.setattr(leases, "is_gone", lambda name: name.endswith(":1:0"))
    assert leases.recover(session) == 1
    assert len(claim(session)) == 1
