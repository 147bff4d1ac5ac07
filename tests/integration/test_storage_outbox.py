"""The outbox: nothing lost, nothing twice, nobody starved."""

from datetime import timedelta

import pytest

from storage import claiming, deliveries, outbox, posts
from storage.types import DeliveryIntent, MatchIntent, NoticeIntent
from tests.databases import HOUR, NOW, said, told_in

CLAIM = {"limit": 10, "lease_seconds": 60, "per_channel": 10}
PAYLOAD = {"type": "departure.new", "data": {"departure": {"person": "Mira Solberg"}}}


@pytest.fixture
def departure_id(database):
    with database.write() as session:
        saved = posts.save(session, told_in("https://lab.example/", said()), NOW)
    return saved.changes[0].departure.id


def match(database, departure_id, *, reason="new", channels=("mail", "hook"), rule="labs"):
    with database.write() as session:
        intent = MatchIntent(rule, departure_id, reason, channels, PAYLOAD)
        return outbox.enqueue(session, intent, NOW)


def notice(database, *keys, channel="mail", at=NOW, payload=None):
    body = payload or {"type": "operator.test", "data": {"message": "Look"}}
    with database.write() as session:
        return [
            outbox.enqueue_notice(session, NoticeIntent(key, (channel,), body), at) for key in keys
        ]


def claim(database, now=NOW, **values):
    with database.write() as session:
        return outbox.claim(session, now, **{**CLAIM, **values})


def settle(database, delivery_id, state, at=NOW, **values):
    with database.write() as session:
        outbox.settle(session, DeliveryIntent(delivery_id, state, at, **values))


def views(database, **values):
    with database.read() as session:
        return deliveries.list_views(session, **values)


def test_match_is_delivered_once_to_each_channel(database, departure_id):
    assert match(database, departure_id) == 2
    assert match(database, departure_id) == 0
    assert match(database, departure_id, reason="confirmed") == 2
    found = views(database)
    assert sorted(each.channel for each in found) == ["hook", "hook", "mail", "mail"]
    assert len({each.webhook_id for each in found}) == 4
    assert all(each.webhook_id.startswith("msg_") for each in found)


def test_payload_comes_back_as_it_was(database):
    body = {"text": "naïve “quote” 🦢", "n": [1, 2.5, None, True], "data": {"ä": {}}}
    notice(database, "a", payload=body)
    assert claim(database)[0].payload == body


def test_payload_that_a_database_refuses_is_made_storable(database):
    notice(database, "a", payload={"text": "a\0b\ud800"})
    assert claim(database)[0].payload == {"text": "a\ufffdb\ufffd"}


def test_notice_is_sent_once_per_key_and_channel(database):
    assert notice(database, "silent:1", "silent:1", "silent:2") == [1, 0, 1]
    assert notice(database, "silent:1", channel="hook") == [1]


def test_delivery_rolled_back_with_its_departure_was_never_there(database, departure_id):
    def enqueue_and_fail() -> None:
        with database.write() as session:
            outbox.enqueue(session, MatchIntent("r", departure_id, "new", ("a",), PAYLOAD), NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        enqueue_and_fail()
    assert views(database) == []


def test_claim_is_exclusive_until_the_lease_ends_and_keeps_the_id(database):
    notice(database, "a")
    (first,) = claim(database)
    assert claim(database, NOW + timedelta(seconds=59)) == []
    (again,) = claim(database, NOW + timedelta(seconds=60))
    assert (again.webhook_id, again.attempts) == (first.webhook_id, 0)


def test_channels_take_turns(database):
    notice(database, *(f"dead:{n}" for n in range(50)), channel="dead")
    notice(database, "alive", channel="alive", at=NOW + timedelta(seconds=1))
    claimed = claim(database, NOW + HOUR, limit=4, per_channel=4)
    assert [each.channel for each in claimed].count("alive") == 1


def test_claim_is_bounded_per_channel_and_leaves_busy_ones(database):
    notice(database, *"abcdef", channel="mail")
    notice(database, "a", channel="hook")
    assert len(claim(database, per_channel=2)) == 3
    assert claim(database, busy_channels=["mail"]) == []


def test_claim_hands_out_the_oldest_first(database):
    notice(database, "late", at=NOW + timedelta(seconds=2))
    notice(database, "early", at=NOW)
    assert [each.created_at for each in claim(database, NOW + HOUR)] == [
        NOW,
        NOW + timedelta(seconds=2),
    ]


def test_follow_up_waits_for_what_was_to_be_said_before_it(database, departure_id):
    match(database, departure_id, channels=("mail",))
    (first,) = claim(database)
    match(database, departure_id, reason="confirmed", channels=("mail",))
    assert claim(database) == []
    settle(database, first.id, "pending", retry_at=NOW + HOUR)
    assert claim(database) == []
    assert [each.id for each in claim(database, NOW + HOUR)] == [first.id]
    settle(database, first.id, "sent")
    assert len(claim(database, NOW + HOUR)) == 1


def test_settled_delivery_is_not_sent_again(database):
    notice(database, "a")
    (claimed,) = claim(database)
    settle(database, claimed.id, "sent")
    settle(database, claimed.id, "pending")  # somebody slower, after the lease had ended
    assert claim(database, NOW + HOUR) == []
    (view,) = views(database, state="sent")
    assert (view.attempts, view.sent_at, view.next_attempt_at) == (1, NOW, None)


def test_failed_delivery_waits_for_its_time(database):
    notice(database, "a")
    (claimed,) = claim(database)
    settle(database, claimed.id, "pending", retry_at=NOW + HOUR, error="timed out")
    with database.read() as session:
        assert outbox.next_due_at(session) == NOW + HOUR
    assert claim(database, NOW + HOUR - timedelta(seconds=1)) == []
    assert claim(database, NOW + HOUR)[0].attempts == 1
    assert views(database)[0].last_error == "timed out"


def test_released_delivery_is_due_at_once_and_counts_no_attempt(database):
    notice(database, "a")
    (claimed,) = claim(database)
    with database.write() as session:
        outbox.release(session, [claimed.id], NOW)
    assert claim(database)[0].attempts == 0


def test_delivery_that_keeps_ending_its_process_is_set_aside(database):
    notice(database, "poison")
    now = NOW
    for _ in range(claiming.MAX_LOSSES + 1):
        assert len(claim(database, now)) == 1
        now += timedelta(minutes=2)
    assert claim(database, now) == []
    (view,) = views(database, state="dead")
    assert "set aside" in view.last_error


def test_dead_deliveries_get_a_new_life_one_or_all(database):
    notice(database, *"abc")
    for each in claim(database):
        settle(database, each.id, "dead", error="refused")
    one = views(database)[0].id
    with database.write() as session:
        assert outbox.retry(session, [one], NOW) == 1
        assert outbox.retry(session, [one], NOW) == 0
        assert outbox.retry(session, None, NOW) == 2
    assert len(claim(database)) == 3


def test_views_say_what_a_delivery_is_about(database, departure_id):
    match(database, departure_id, channels=("mail",))
    notice(database, "n")
    newest, oldest = views(database)
    assert (newest.summary, newest.rule) == ("Look", None)
    assert (oldest.rule, oldest.reason, oldest.departure_id) == ("labs", "new", departure_id)
    assert oldest.summary == "Mira Solberg leaves an organisation"
    with database.read() as session:
        assert deliveries.get(session, oldest.id) == oldest
        assert deliveries.get(session, 10**6) is None
