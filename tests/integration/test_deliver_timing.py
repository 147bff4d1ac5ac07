"""Alerts that wait: settled, held over quiet hours, over the cap, told in digests, late."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from scheduler.alerts import digest
from storage import channels, deliveries, holding, outbox
from tests.delivering import open_bench, open_hook, told
from tests.receivers import MailReceiver, Reply

SCHEMA = json.loads(Path("docs/webhook.schema.json").read_text(encoding="utf-8"))
PEOPLE = ("Ada Marlow", "Bruno Okafor", "Chiara Novak", "Dmitri Sorel", "Elif Brandt", "Femi Amari")
MONDAY_NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)

bench = pytest.fixture(open_bench)
hook = pytest.fixture(open_hook)


def bodies(hook):
    return [json.loads(each.body) for each in hook.requests]


def said(hook):
    """What came, in short: `new Ada Marlow`, or what a digest holds."""
    return [_short(body) for body in bodies(hook)]


def _short(body):
    if body["type"] == "digest":
        return (body["data"]["reason"], [_short(each) for each in body["data"]["alerts"]])
    return f"{body['data']['reason']} {body['data']['departure']['person']}"


async def states(bench):
    return [row.state for row in await bench.rows()]


async def tell_of(bench, *people):
    for person in people:
        await bench.tell(told(0, person))


# --- settle -------------------------------------------------------------------------------------


async def test_settling_alert_tells_what_came_in_meanwhile(bench, hook):
    bench.hook("hook", hook, settle="2m")
    deliverer = bench.deliverer()
    await bench.tell(told(0))
    bench.clock.pass_(seconds=60)
    await bench.tell(told(1, role="Head of Research", destination="Quillon"))
    await deliverer.run_due()
    assert hook.requests == []

    bench.clock.pass_(seconds=60)
    await deliverer.run_due()

    (body,) = bodies(hook)
    Draft202012Validator(SCHEMA).validate(body)
    assert (body["type"], body["data"]["reason"], body["data"]["changes"]) == (
        "departure.new",
        "new",
        {},
    )
    departure = body["data"]["departure"]
    assert (departure["role"], departure["confirmed"], departure["posts_count"]) == (
        "Head of Research",
        True,
        2,
    )
    assert len({each["url"] for each in body["data"]["evidence"]}) == 2
    assert await states(bench) == ["sent"]


async def test_settling_ends_at_its_time_whatever_comes_in(bench, hook):
    bench.hook("hook", hook, settle="2m")
    deliverer = bench.deliverer()
    await bench.tell(told(0))
    for number in (1, 2, 3):
        bench.clock.pass_(seconds=39)
        await bench.tell(told(number))
    bench.clock.pass_(seconds=3)

    await deliverer.run_due()

    assert said(hook) == ["new Mira Example"]


async def test_what_comes_after_settling_is_a_follow_up(bench, hook):
    bench.hook("hook", hook, settle="2m")
    deliverer = bench.deliverer()
    await bench.tell(told(0))
    bench.clock.pass_(minutes=3)
    # due already, and not yet let go: it is too late to be folded
    await bench.tell(told(1))

    await deliverer.run_due()

    assert said(hook) == ["new Mira Example", "confirmed Mira Example"]


async def test_denial_while_it_settles_is_told_in_the_same_alert(bench, hook):
    bench.hook("hook", hook, settle="2m")
    await bench.tell(told(0))
    await bench.tell(told(1, leaves=False, voice="first_person", author="Mira Example"))
    bench.clock.pass_(minutes=2)

    await bench.deliverer().run_due()

    (body,) = bodies(hook)
    assert body["data"]["reason"] == "new"
    assert body["data"]["departure"]["status"] == "denied"


async def test_each_rule_and_channel_settles_by_itself(bench, hook):
    bench.hook("hook", hook, settle="2m")
    bench.hook("quick", hook)
    await bench.tell(told(0), "hook", "quick")
    await bench.tell(told(1), "hook", "quick")
    await bench.deliverer().run_due()
    assert said(hook) == ["new Mira Example", "confirmed Mira Example"]

    bench.clock.pass_(minutes=2)
    await bench.deliverer().run_due()
    assert said(hook)[2:] == ["new Mira Example"]


# --- digests ------------------------------------------------------------------------------------


async def test_digest_comes_at_its_time_and_stands_for_all(bench, hook):
    bench.clock.at = MONDAY_NOON
    bench.hook("hook", hook, digest="daily 09:00", zone="Europe/Berlin")
    deliverer = bench.deliverer()
    await tell_of(bench, *PEOPLE[:3])
    await deliverer.run_due()
    assert await states(bench) == ["pending"] * 3

    bench.clock.at = MONDAY_NOON + timedelta(hours=19)
    assert await deliverer.run_due() == 1

    assert said(hook) == [("scheduled", [f"new {person}" for person in PEOPLE[:3]])]
    Draft202012Validator(SCHEMA).validate(bodies(hook)[0])
    assert await states(bench) == ["bundled"] * 3 + ["sent"]
    rows = await bench.rows()
    assert {row.digest_id for row in rows[:3]} == {rows[3].id}
    bench.clock.pass_(days=3)
    assert await deliverer.run_due() == 0


async def test_what_waited_over_quiet_hours_comes_as_one(bench, hook):
    bench.clock.at = MONDAY_NOON.replace(hour=23)
    bench.hook("hook", hook, quiet="22:00-07:00")
    deliverer = bench.deliverer()
    await tell_of(bench, *PEOPLE[:2])
    await bench.enqueue("hook", key="notice")
    await deliverer.run_due()
    assert len(hook.requests) == 1  # the operator is told at any hour

    bench.clock.pass_(hours=8)
    await tell_of(bench, PEOPLE[2])
    await deliverer.run_due()

    assert sorted(said(hook)[1:], key=str) == [
        ("quiet", [f"new {person}" for person in PEOPLE[:2]]),
        f"new {PEOPLE[2]}",
    ]


async def test_retry_waits_for_the_end_of_quiet_hours(bench, hook):
    bench.clock.at = MONDAY_NOON.replace(hour=21, minute=59)
    bench.hook("hook", hook, quiet="22:00-07:00")
    hook.replies.append(Reply(500))
    deliverer = bench.deliverer()
    await tell_of(bench, PEOPLE[0])
    await deliverer.run_due()
    bench.clock.pass_(hours=2)
    await deliverer.run_due()
    assert len(hook.requests) == 1

    bench.clock.pass_(hours=8)
    await deliverer.run_due()
    assert len(hook.requests) == 2


async def test_what_is_over_the_cap_comes_as_one_when_there_is_room(bench, hook):
    bench.hook("hook", hook, per_hour=2)
    deliverer = bench.deliverer()
    await tell_of(bench, *PEOPLE[:5])
    await deliverer.run_due()
    assert said(hook) == [f"new {person}" for person in PEOPLE[:2]]

    bench.clock.pass_(minutes=59)
    await deliverer.run_due()
    assert len(hook.requests) == 2

    bench.clock.pass_(minutes=2)
    await bench.deliverer().run_due()
    assert said(hook)[2:] == [("cap", [f"new {person}" for person in PEOPLE[2:5]])]


async def test_digest_that_would_be_too_large_is_several(bench, hook, monkeypatch):
    monkeypatch.setattr(digest, "MAX_ALERTS", 2)
    bench.clock.at = MONDAY_NOON
    bench.hook("hook", hook, digest="daily 13:00")
    await tell_of(bench, *PEOPLE[:5])
    bench.clock.pass_(hours=2)

    await bench.deliverer().run_due()

    assert [[each.split()[1] for each in alerts] for _, alerts in said(hook)] == [
        ["Ada", "Bruno"],
        ["Chiara", "Dmitri"],
        ["Elif"],
    ]
    assert hook.most_open == 1  # in their order


async def test_settings_that_have_changed_hold_for_what_waits_already(bench, hook):
    bench.clock.at = MONDAY_NOON
    bench.hook("hook", hook, digest="weekly Sun 09:00")
    await tell_of(bench, *PEOPLE[:2])
    await bench.deliverer().run_due()
    bench.hook("hook", hook)

    await bench.deliverer().run_due()

    assert said(hook) == [f"new {person}" for person in PEOPLE[:2]]


async def test_mail_of_a_digest_says_how_many_and_shows_each(bench):
    async with MailReceiver() as mail:
        bench.clock.at = MONDAY_NOON
        bench.mail("desk", mail, digest="daily 13:00")
        for person in PEOPLE[:2]:
            await bench.tell(told(0, person), "desk")
        await bench.tell(told(1, PEOPLE[0]), "desk")
        bench.clock.pass_(hours=2)
        await bench.deliverer().run_due()

    (sent,) = mail.mails
    assert sent.message["Subject"] == (
        "2 departures: Ada Marlow (Orbit Labs), Bruno Okafor (Orbit Labs)"
    )
    text = sent.message.get_body(("plain",)).get_content()
    html = sent.message.get_body(("html",)).get_content()
    for part in (text, html):
        assert part.count("Bruno Okafor is leaving Orbit Labs.") == 1
        assert "Confirmed: two independent sources" in part


# --- threads ------------------------------------------------------------------------------------


async def test_follow_up_waits_for_the_digest_that_holds_the_first(bench, hook):
    bench.clock.at = MONDAY_NOON
    bench.hook("hook", hook, quiet="11:00-13:00")
    deliverer = bench.deliverer()
    await tell_of(bench, *PEOPLE[:2])
    await deliverer.run_due()
    bench.clock.pass_(hours=2)
    hook.replies.append(Reply(500))
    await deliverer.run_due()  # the digest is made, and fails
    await bench.tell(told(1, PEOPLE[0]))
    await deliverer.run_due()
    assert len(hook.requests) == 1

    bench.clock.pass_(seconds=10)
    await deliverer.run_due()

    assert [type(each) for each in said(hook)] == [tuple, tuple, str]
    assert said(hook)[2] == f"confirmed {PEOPLE[0]}"
    assert len({each.headers["webhook-id"] for each in hook.requests[:2]}) == 1


async def test_follow_up_of_what_is_tried_already_is_in_no_digest(bench, hook):
    bench.hook("hook", hook)
    deliverer = bench.deliverer()
    hook.replies += [Reply(500)]
    await tell_of(bench, PEOPLE[0])
    await deliverer.run_due()
    await bench.tell(told(1, PEOPLE[0]))
    await tell_of(bench, *PEOPLE[1:3])
    await bench.store.write(lambda s: channels.pause(s, "hook", "mine", bench.clock()))
    bench.clock.pass_(days=2)
    await deliverer.run_due()
    assert len(hook.requests) == 1

    await bench.store.write(lambda s: channels.resume(s, "hook"))
    await bench.deliverer().run_due()

    late, first, follow_up = sorted(said(hook)[1:], key=lambda each: isinstance(each, str))
    assert late == ("late", [f"new {person}" for person in PEOPLE[1:3]])
    assert (first, follow_up) == (f"new {PEOPLE[0]}", f"confirmed {PEOPLE[0]}")


# --- channels that fail -------------------------------------------------------------------------


async def test_channel_that_keeps_failing_is_paused_and_probed_by_one(bench, hook):
    bench.hook("hook", hook)
    deliverer = bench.deliverer()
    hook.replies += [Reply(500)] * 8
    await tell_of(bench, *PEOPLE)
    await deliverer.run_due()
    bench.clock.pass_(seconds=6)
    await deliverer.run_due()
    tried = len(hook.requests)
    assert 5 <= tried <= 8
    state = (await bench.store.read(channels.list_states))["hook"]
    assert (state.reason, state.probes) == ("answered 500", 0)

    bench.clock.pass_(seconds=30)
    await deliverer.run_due()
    assert len(hook.requests) == tried

    for _ in range(8 - tried):
        bench.clock.pass_(minutes=6)
        await deliverer.run_due()
    assert len(hook.requests) == 8  # one at a time
    bench.clock.pass_(minutes=40)
    await deliverer.run_due()

    assert await bench.store.read(channels.list_states) == {}
    assert set(await states(bench)) <= {"sent", "pending"}
    bench.clock.pass_(hours=3)
    await deliverer.run_due()
    assert await states(bench) == ["sent"] * len(PEOPLE)


async def test_receiver_that_asks_to_wait_is_left_alone_so_long(bench, hook):
    bench.hook("hook", hook)
    deliverer = bench.deliverer()
    hook.replies += [Reply(429, {"retry-after": "600"})]
    await tell_of(bench, PEOPLE[0])
    await deliverer.run_due()
    await tell_of(bench, PEOPLE[1])
    bench.clock.pass_(seconds=590)
    await deliverer.run_due()
    assert len(hook.requests) == 1

    bench.clock.pass_(seconds=11)
    await deliverer.run_due()
    assert await states(bench) == ["sent", "sent"]


async def test_alerts_of_a_channel_that_was_down_for_long_come_as_one(bench, hook):
    bench.hook("hook", hook, expire="1d")
    deliverer = bench.deliverer()
    hook.replies += [Reply(503)] * 6
    await tell_of(bench, *PEOPLE[:5])
    for _ in range(3):
        await deliverer.run_due()
        bench.clock.pass_(seconds=6)
    down = len(hook.requests)
    await tell_of(bench, PEOPLE[5])
    hook.replies.clear()
    bench.clock.pass_(days=1, hours=1)
    await bench.deliverer().run_due()
    await bench.deliverer().run_due()

    # what was tried keeps its id, in case that its receiver has it; the others come as one
    came = said(hook)[down:]
    alone = [each for each in came if isinstance(each, str)]
    late = [person for each in came if isinstance(each, tuple) for person in each[1]]
    assert sorted([*alone, *late]) == sorted(f"new {person}" for person in PEOPLE)
    assert {row.state for row in await bench.rows()} <= {"sent", "bundled"}


async def test_channels_that_fail_are_told_of_over_each_other_without_end(bench, hook):
    """A notice whose own channel fails is told of on the others, and no notice makes a notice."""
    bench.hook("one", hook)
    bench.hook("two", hook)
    hook.replies += [Reply(410)] * 50
    deliverer = bench.deliverer(operator_channels=["one", "two"])
    await bench.enqueue("one", key="x")

    for _ in range(5):
        await deliverer.run_due()
        bench.clock.pass_(hours=2)

    rows = await bench.rows()
    assert sorted(row.summary.split(" fails")[0] for row in rows[1:]) == [
        'Channel "one"',
        'Channel "two"',
    ]


# --- dead ones ----------------------------------------------------------------------------------


async def test_digest_that_died_shows_its_members_and_lives_again(bench, hook):
    bench.clock.at = MONDAY_NOON
    bench.hook("hook", hook, digest="daily 13:00")
    await tell_of(bench, *PEOPLE[:2])
    bench.clock.pass_(hours=2)
    hook.replies.append(Reply(410))
    deliverer = bench.deliverer()
    await deliverer.run_due()
    (dead,) = await bench.store.read(lambda s: deliveries.list_views(s, "dead"))
    whole = await bench.store.read(lambda s: deliveries.get_whole(s, dead.id))
    assert [each.state for each in whole.members] == ["bundled", "bundled"]
    assert whole.failures[0]["error"] == "the receiver says that it is gone (410)"

    await bench.store.write(lambda s: outbox.retry(s, [dead.id], bench.clock()))
    await deliverer.run_due()

    assert [each.headers["webhook-id"] for each in hook.requests] == [dead.webhook_id] * 2


def test_dropped_delivery_is_neither_sent_nor_revived(database):
    from tests.integration.test_storage_outbox import claim, notice, settle

    notice(database, "a")
    (claimed,) = claim(database)
    settle(database, claimed.id, "dead", error="refused")
    with database.write() as session:
        assert outbox.drop(session, None) == 1
        assert outbox.retry(session, None, MONDAY_NOON) == 0
        assert holding.list_held(session, MONDAY_NOON, [], {}) == []
    assert claim(database) == []
