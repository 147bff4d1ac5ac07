"""`swansong alerts …` on what waits, on how channels fare, and what dry runs say."""

import asyncio
import hashlib
from datetime import timedelta

import pytest

from scheduler.alerts import digest
from scheduler.commands.common import utc_now
from storage import channels, deliveries, holding, outbox
from storage.types import DeliveryIntent, HeldDelivery, Hold, MatchIntent
from tests.alert_samples import delivery
from tests.cli import Cli, save_dead_delivery, save_departure
from tests.receivers import WebhookReceiver

FILE = """
[channels.desk]
type = "email"
host = "127.0.0.1"
from = "news@monitor.example"
to = ["desk@paper.example"]
[channels.hook]
type = "webhook"
url = "{url}"
{more}
"""


@pytest.fixture
def cli(tmp_path):
    made = Cli(tmp_path)
    made.configure(FILE.format(url="https://hooks.example/secret-path", more=""))
    return made


def enqueue(database, person, channel="hook", holds=None):
    number = save_departure(database, person, "Orbit Labs")
    with database.write() as session:
        match = MatchIntent("labs", number, "new", (channel,), delivery().payload)
        outbox.enqueue(session, match, utc_now(), holds)
        return deliveries.list_views(session, limit=1)[0].id


def content(cli):
    """Of the database, whatever its log still holds."""
    with cli.database() as database:
        database.checkpoint()
    return hashlib.sha256((cli.folder / "swansong.db").read_bytes()).hexdigest()


def test_channels_are_shown_with_what_waits_and_why_they_rest(cli):
    with cli.database() as database:
        save_dead_delivery(database, "Ada Example")
        enqueue(database, "Bo Sample")
        with database.write() as session:
            channels.pause(session, "hook", "answered 503", utc_now())

    desk, hook = cli.ok("alerts", "channels", "--json").json
    assert (desk["channel"], desk["receiver"], desk["state"]) == (
        "desk",
        "desk@paper.example",
        "ok",
    )
    assert (desk["dead"], desk["waiting"]) == (1, 0)
    assert (hook["receiver"], hook["state"]) == ("hooks.example", "paused")
    assert (hook["why"], hook["waiting"], hook["next_probe"]) == ("answered 503", 1, None)
    assert "secret-path" not in cli.ok("alerts", "channels").out


def test_channel_is_paused_and_resumed(cli):
    cli.ok("alerts", "pause", "hook")
    assert cli.ok("alerts", "channels", "--json").json[1]["state"] == "paused"
    cli.ok("alerts", "resume", "hook")
    assert cli.run("alerts", "resume", "hook").err == "hook is not paused\n"
    assert 'did you mean "hook"?' in cli.run("alerts", "pause", "hok").err


def test_dry_run_says_what_would_go_when_and_to_whom_and_changes_nothing(cli):
    cli.configure(FILE.format(url="https://hooks.example/x", more='settle = "5m"'))
    with cli.database() as database:
        enqueue(database, "Ada Example", "desk")
        now = utc_now()
        enqueue(database, "Bo Sample", "hook", {"hook": Hold("settle", now + timedelta(minutes=2))})
    before = content(cli)

    first, second = cli.ok("alerts", "send", "--dry-run", "--json").json

    assert (first["channel"], first["receiver"], first["is_due"]) == (
        "desk",
        "desk@paper.example",
        True,
    )
    assert (second["channel"], second["is_due"], second["why"]) == (
        "hook",
        False,
        "waits for what else is said",
    )
    assert "Mira Example leaves Orbit Labs" in cli.ok("alerts", "send", "--dry-run").out
    assert content(cli) == before


async def test_send_sends_what_is_due(cli):
    async with WebhookReceiver() as hook:
        cli.configure(FILE.format(url=hook.url, more=""))
        with cli.database() as database:
            enqueue(database, "Ada Example")
        sent = await asyncio.to_thread(cli.run, "alerts", "send")

    assert (sent.code, sent.out) == (0, "1 alert sent\n")
    assert len(hook.requests) == 1


async def test_pass_that_is_dry_neither_keeps_nor_sends(cli):
    async with WebhookReceiver() as hook:
        cli.configure(FILE.format(url=hook.url, more=""))
        with cli.database() as database:
            enqueue(database, "Bo Sample")
        before = content(cli)
        ran = await asyncio.to_thread(cli.run, "once", "--dry-run")

    assert ran.code == 0, ran
    assert ran.out.startswith("Would be kept: 0 new posts")
    assert "Mira Example leaves Orbit Labs" in ran.out
    assert hook.requests == []
    assert content(cli) == before


def test_dead_digest_is_shown_with_its_members_and_dropped(cli):
    with cli.database() as database:
        ids = [enqueue(database, person) for person in ("Ada Example", "Bo Sample")]
        now = utc_now()
        body = delivery().payload
        waiting = [HeldDelivery(n, "hook", n, "quiet", now, body, False) for n in ids]
        with database.write() as session:
            (intent,) = digest.digests("quiet", waiting, now)
            number = holding.bundle(session, intent, now)
            outbox.settle(session, DeliveryIntent(number, "dead", now, error="answered 410"))

    shown = cli.ok("alerts", "show", str(number), "--json").json
    assert [member["id"] for member in shown["members"]] == ids
    assert (shown["payload"]["type"], shown["failures"][0]["error"]) == ("digest", "answered 410")
    assert "stands for" in cli.ok("alerts", "show", str(number)).out
    assert "dry run" in cli.ok("alerts", "drop", str(number), "--dry-run").out
    assert cli.ok("alerts", "drop", str(number)).out == "1 delivery given up\n"
    assert cli.run("alerts", "retry", str(number)).code == 1
    assert cli.ok("alerts", "list", "--state", "dropped", "--json").json[0]["id"] == number


def test_test_that_is_dry_says_who_would_get_it(cli):
    assert cli.ok("alerts", "test", "--dry-run").out == (
        "desk: would be sent to desk@paper.example\nhook: would be sent to hooks.example\n"
    )
