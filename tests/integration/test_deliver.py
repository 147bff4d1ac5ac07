import asyncio
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from scheduler.alerts import deliver
from scheduler.alerts.backoff import MAX_ATTEMPTS
from scheduler.alerts.channels import Failed, Sent
from scheduler.alerts.deliver import decide_delivery
from tests.alert_samples import NOW, delivery
from tests.delivering import Channel, open_bench, open_hook, told
from tests.receivers import MailReceiver, Reply

SCHEMA = json.loads(Path("docs/webhook.schema.json").read_text(encoding="utf-8"))


bench = pytest.fixture(open_bench)
hook = pytest.fixture(open_hook)


# --- outcomes -----------------------------------------------------------------------------------


async def test_deliverer_sends_over_mail_and_webhook(bench, hook):
    async with MailReceiver() as mail:
        bench.mail("desk", mail)
        bench.hook("hook", hook)
        await bench.enqueue("desk")
        await bench.enqueue("hook")

        assert await bench.deliverer().run_due() == 2

    assert len(mail.mails) == len(hook.requests) == 1
    assert [row.state for row in await bench.rows()] == ["sent", "sent"]


async def test_deliverer_sends_nothing_twice(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    deliverer = bench.deliverer()

    await deliverer.run_due()
    bench.clock.pass_(days=30)

    assert await deliverer.run_due() == 0
    assert len(hook.requests) == 1


async def test_deliverer_tries_again_with_the_same_id_until_it_arrives(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies += [Reply(500), Reply(reset=True), Reply(404)]
    deliverer = bench.deliverer()

    for pause in ({}, {"seconds": 5}, {"minutes": 5}, {"minutes": 30}):
        bench.clock.pass_(**pause)
        await deliverer.run_due()

    assert len(hook.requests) == 4
    assert len({request.headers["webhook-id"] for request in hook.requests}) == 1
    assert len({request.body for request in hook.requests}) == 1
    (row,) = await bench.rows()
    assert (row.state, row.attempts) == ("sent", 4)


async def test_deliverer_does_not_try_before_its_time(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies.append(Reply(429, {"retry-after": "600"}))
    deliverer = bench.deliverer()
    await deliverer.run_due()

    bench.clock.pass_(seconds=590)
    await deliverer.run_due()
    assert len(hook.requests) == 1

    bench.clock.pass_(seconds=20)
    await deliverer.run_due()
    assert len(hook.requests) == 2


async def test_deliverer_gives_up_after_the_last_attempt(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies += [Reply(500, body=b"down")] * 20
    deliverer = bench.deliverer()

    for _ in range(15):
        await deliverer.run_due()
        bench.clock.pass_(days=2)

    (row,) = await bench.rows()
    assert (row.state, row.attempts) == ("dead", MAX_ATTEMPTS)
    assert row.last_error == "answered 500: down"
    assert len(hook.requests) == MAX_ATTEMPTS


async def test_deliverer_buries_what_is_refused_for_good(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies.append(Reply(410))

    assert await bench.deliverer().run_due() == 0

    (row,) = await bench.rows()
    assert (row.state, row.attempts) == ("dead", 1)


async def test_deliverer_buries_what_has_no_channel_any_more(bench):
    await bench.enqueue("gone")

    await bench.deliverer().run_due()

    (row,) = await bench.rows()
    assert (row.state, row.last_error) == ("dead", 'there is no channel "gone" any more')


def test_decide_delivery_keeps_the_note_of_what_was_sent_all_the_same():
    intent = decide_delivery(delivery(), Sent(note="one refused"), NOW, 0.0)

    assert (intent.state, intent.error) == ("sent", "one refused")


def test_decide_delivery_error_is_one_bounded_line():
    intent = decide_delivery(delivery(), Failed("no\r\n" * 10_000), NOW, 0.0)

    assert intent.state == "pending"
    assert "\n" not in intent.error
    assert len(intent.error) <= 1000


# --- one does not hurt another ------------------------------------------------------------------


async def test_deliverer_poisoned_payload_blocks_no_other(bench):
    async with MailReceiver() as mail:
        bench.mail("desk", mail)
        await bench.enqueue("desk", key="poison", payload={"type": "departure.new", "data": {}})
        await bench.enqueue("desk")

        assert await bench.deliverer().run_due() == 1

    poisoned, good = await bench.rows()
    assert good.state == "sent"
    assert poisoned.state == "pending"
    assert poisoned.last_error.startswith("a bug of Swansong: KeyError")


@pytest.mark.parametrize(
    "payload", [{}, {"type": "departure.new", "data": None}, {"type": 5, "data": {"departure": []}}]
)
async def test_deliverer_records_whatever_a_payload_breaks(bench, payload):
    async with MailReceiver() as mail:
        bench.mail("desk", mail)
        await bench.enqueue("desk", key="poison", payload=payload)
        await bench.enqueue("desk")

        assert await bench.deliverer().run_due() == 1

    assert (await bench.rows())[0].last_error.startswith("a bug of Swansong")


async def test_deliverer_channel_that_crashes_blocks_no_other(bench, hook):
    async def crash(delivery):
        raise RuntimeError("boom")

    bench.hook("hook", hook)
    await bench.enqueue("bad")
    await bench.enqueue("hook")

    sent = await bench.deliverer(channels={"bad": Channel("bad", crash)}).run_due()

    assert sent == 1
    bad, _ = await bench.rows()
    assert (bad.state, bad.last_error) == ("pending", "a bug of Swansong: RuntimeError: boom")


async def test_deliverer_endless_send_ends_at_the_limit(bench, monkeypatch):
    async def hang(delivery):
        await asyncio.Event().wait()

    monkeypatch.setattr(deliver, "LONGEST_SEND_SECONDS", 0.1)
    await bench.enqueue("slow")

    await bench.deliverer(channels={"slow": Channel("slow", hang)}).run_due()

    (row,) = await bench.rows()
    assert row.state == "pending"
    assert "took longer" in row.last_error


async def test_deliverer_slow_channel_does_not_hold_up_the_others(bench, hook, monkeypatch):
    """What falls due while a slow channel is at work is sent meanwhile."""
    release = asyncio.Event()

    async def wait(delivery):
        await release.wait()
        return Sent()

    monkeypatch.setattr(deliver, "CLAIM_AGAIN_SECONDS", 0.02)
    bench.hook("hook", hook)
    await bench.enqueue("slow")
    running = asyncio.ensure_future(
        bench.deliverer(channels={"slow": Channel("slow", wait)}).run_due()
    )
    await asyncio.sleep(0.1)

    await bench.enqueue("hook")
    async with asyncio.timeout(5):
        await hook.wait_for(1)

    assert not running.done()
    release.set()
    assert await running == 2


async def test_deliverer_sends_many_to_one_channel_a_few_at_a_time(bench, hook):
    bench.hook("hook", hook)
    for number in range(30):
        await bench.enqueue("hook", departure=number + 1)
    hook.replies += [Reply(delay_seconds=0.02)] * 30

    assert await bench.deliverer().run_due() == 30

    assert 1 < hook.most_open < 2 * deliver.PLACES
    assert len({request.headers["webhook-id"] for request in hook.requests}) == 30


def test_lease_outlasts_an_attempt_and_its_settling():
    assert deliver.LEASE_SECONDS >= deliver.LONGEST_SEND_SECONDS + 30


async def test_deliverer_leases_of_a_killed_service_block_no_other_delivery(bench, hook):
    bench.hook("hook", hook)
    for number in range(deliver.PLACES):
        await bench.enqueue("hook", departure=number + 1)
    await bench.claim_and_die()
    await bench.enqueue("hook", departure=99)

    assert await bench.deliverer().run_due() == 1

    bench.clock.pass_(seconds=deliver.LEASE_SECONDS)
    assert await bench.deliverer().run_due() == deliver.PLACES


# --- order --------------------------------------------------------------------------------------


async def test_deliverer_follow_up_waits_for_the_first_of_its_thread(bench, hook):
    bench.hook("hook", hook)
    await bench.tell(told(0))
    await bench.tell(told(1))
    hook.replies.append(Reply(500))
    deliverer = bench.deliverer()

    await deliverer.run_due()
    assert [row.state for row in await bench.rows()] == ["pending", "pending"]

    bench.clock.pass_(seconds=5)
    await deliverer.run_due()

    types = [json.loads(each.body)["type"] for each in hook.requests]
    assert types == ["departure.new", "departure.new", "departure.confirmed"]


async def test_deliverer_sends_of_a_stored_departure_what_the_schema_says(bench, hook):
    bench.hook("hook", hook)
    await bench.tell(told(0, tenure_years=6.5, role="Head of Research"))
    await bench.tell(told(1, effective_on="2026-06"))

    await bench.deliverer().run_due()

    first, second = [json.loads(each.body) for each in hook.requests]
    Draft202012Validator(SCHEMA).validate(first)
    Draft202012Validator(SCHEMA).validate(second)
    assert first["data"]["departure"]["tenure_years"] == 6.5
    assert second["data"]["changes"] == {
        "effective_on": [None, "2026-06"],
        "confirmed": [False, True],
    }
    assert len(second["data"]["evidence"]) == 2


async def test_deliverer_sends_a_thread_in_order(bench, hook):
    bench.hook("hook", hook)
    await bench.tell(told(0))
    await bench.tell(told(1))
    hook.replies.append(Reply(delay_seconds=0.1))

    assert await bench.deliverer().run_due() == 2

    types = [json.loads(each.body)["type"] for each in hook.requests]
    assert types == ["departure.new", "departure.confirmed"]
    assert hook.most_open == 1


# --- stopping -----------------------------------------------------------------------------------


async def test_deliverer_stop_lets_what_is_in_flight_end(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies.append(Reply(delay_seconds=0.2))
    deliverer = bench.deliverer()
    running = asyncio.ensure_future(deliverer.run_due())
    await hook.wait_for(1)

    await deliverer.stop(5)

    assert (await bench.rows())[0].state == "sent"
    assert await running == 1


async def test_deliverer_stop_gives_back_what_takes_too_long(bench, hook):
    bench.hook("hook", hook)
    await bench.enqueue("hook")
    hook.replies.append(Reply(delay_seconds=30))
    deliverer = bench.deliverer()
    running = asyncio.ensure_future(deliverer.run_due())
    await hook.wait_for(1)

    await deliverer.stop(0.05)
    await running

    assert await bench.deliverer().run_due() == 1  # at once: no lease holds it
    first, second = hook.requests
    assert first.headers["webhook-id"] == second.headers["webhook-id"]


async def test_deliverer_stopped_starts_nothing(bench, hook):
    bench.hook("hook", hook)
    deliverer = bench.deliverer()
    await deliverer.stop(1)
    await bench.enqueue("hook")

    assert await deliverer.run_due() == 0
    assert hook.requests == []


async def test_deliverer_cancelled_while_settling_has_settled(bench):
    """The receiver has taken it: a cancellation must not send it again."""
    taken = asyncio.Event()

    async def take(delivery):
        taken.set()
        return Sent()

    await bench.enqueue("desk")
    deliverer = bench.deliverer(channels={"desk": Channel("desk", take)})
    running = asyncio.ensure_future(deliverer.run_due())
    await taken.wait()

    await deliverer.stop(0)
    await running

    assert (await bench.rows())[0].state == "sent"


# --- the operator -------------------------------------------------------------------------------


async def test_deliverer_tells_the_operator_over_the_other_channels(bench, hook):
    async with MailReceiver() as mail:
        bench.hook("hook", hook)
        bench.mail("ops", mail)
        await bench.enqueue("hook")
        hook.replies.append(Reply(410))

        await bench.deliverer(operator_channels=["hook", "ops"]).run_due()

    (told,) = mail.mails
    assert told.message["Subject"].startswith('Swansong: Channel "hook" fails: the receiver says')
    assert "swansong alerts retry" in told.message.get_body(("plain",)).get_content()
    assert len(hook.requests) == 1


async def test_deliverer_tells_the_operator_once_a_day(bench, hook):
    async with MailReceiver() as mail:
        bench.hook("hook", hook)
        bench.mail("ops", mail)
        for number in range(5):
            await bench.enqueue("hook", departure=number + 1)
        hook.replies += [Reply(410)] * 5

        await bench.deliverer(operator_channels=["hook", "ops"]).run_due()

    assert len(mail.mails) == 1


async def test_deliverer_tells_the_operator_early_of_a_channel_that_keeps_failing(bench, hook):
    async with MailReceiver() as mail:
        bench.hook("hook", hook)
        bench.mail("ops", mail)
        await bench.enqueue("hook")
        hook.replies += [Reply(500)] * 20
        deliverer = bench.deliverer(operator_channels=["ops"])

        told = []
        for _ in range(deliver.TELL_AFTER_ATTEMPTS):
            await deliverer.run_due()
            told.append(len(mail.mails))
            bench.clock.pass_(hours=3)

    assert told == [0, 0, 0, 1]
