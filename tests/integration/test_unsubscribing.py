"""The way out of mails: each recipient's own link, what a click does, and how it is undone."""

import re
from collections import deque
from types import SimpleNamespace

import pytest

from scheduler.alerts.channels import Failed, Sent, build_channels
from scheduler.recipients import Recipients, unsubscribe_url
from scheduler.settings.channels import EmailSettings
from scheduler.store import Store
from scheduler.web import unsubscribing
from scheduler.web.listening import take
from scheduler.web.server import serving
from storage import migrate, recipients
from storage.engine import Database
from tests.alert_samples import NOW, delivery
from tests.cli import Cli
from tests.receivers import DROP, MailReceiver
from tests.web import ask, free_address

BASE = "https://swansong.example/unsubscribe/"
ADA, NORA = "Ada <ada@paper.example>", "nora@paper.example"


@pytest.fixture
async def store(database):
    store = Store(database)
    yield store
    store.close()


@pytest.fixture
async def mail():
    async with MailReceiver() as receiver:
        yield receiver


@pytest.fixture
def channel(store, mail):
    settings = EmailSettings.model_validate(
        {
            "type": "email",
            "host": "127.0.0.1",
            "port": mail.port,
            "security": "none",
            "from": "news@monitor.example",
            "to": [ADA, NORA],
        }
    )
    return build_channels(
        {"desk": settings}, None, recipients=Recipients(store), unsubscribe_url=BASE
    )["desk"]


def _token(got):
    return re.fullmatch(rf"<{BASE}([\w-]{{43}})>", got.message["List-Unsubscribe"])[1]


async def _unsubscribe(store, token):
    return await store.write(lambda session: recipients.unsubscribe(session, token, NOW))


async def test_mail_has_the_headers_of_rfc_8058_and_a_link_of_each_ones_own(channel, mail):
    assert await channel.send(delivery()) == Sent()

    assert [got.recipients for got in mail.mails] == [("ada@paper.example",), (NORA,)]
    assert [got.message["To"] for got in mail.mails] == [ADA, NORA]
    assert _token(mail.mails[0]) != _token(mail.mails[1])
    for got in mail.mails:
        assert got.message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert got.message["Message-ID"] == "<msg_2fKq8example@monitor.example>"
        for kind in ("plain", "html"):
            assert BASE + _token(got) in got.message.get_body((kind,)).get_content()


async def test_mail_token_stays_the_same(channel, mail):
    await channel.send(delivery())
    await channel.send(delivery(webhook_id="msg_second"))

    assert _token(mail.mails[0]) == _token(mail.mails[2])


async def test_who_unsubscribed_gets_no_more_and_the_others_do(channel, mail, store):
    await channel.send(delivery())
    view = await _unsubscribe(store, _token(mail.mails[0]))

    assert (view.channel, view.address) == ("desk", ADA)
    assert await channel.send(delivery(webhook_id="msg_second")) == Sent()
    assert [got.recipients for got in mail.mails[2:]] == [(NORA,)]


async def test_mail_that_nobody_wants_is_settled(channel, mail, store):
    await channel.send(delivery())
    for got in mail.mails[:]:
        await _unsubscribe(store, _token(got))

    outcome = await channel.send(delivery(webhook_id="msg_second"))

    assert outcome == Sent(note="nobody wants it any more: all recipients have unsubscribed")
    assert len(mail.mails) == 2


async def test_unsubscribing_holds_where_the_public_address_is_gone(channel, mail, store):
    await channel.send(delivery())
    await _unsubscribe(store, _token(mail.mails[0]))
    settings = channel._settings
    without = build_channels({"desk": settings}, None, recipients=Recipients(store))["desk"]

    await without.send(delivery(webhook_id="msg_second"))

    assert [got.recipients for got in mail.mails[2:]] == [(NORA,)]
    assert mail.mails[2].message["List-Unsubscribe"] is None


@pytest.mark.parametrize("answer", ["451 later", DROP])
async def test_repeat_goes_to_those_only_who_have_not_got_it(channel, mail, answer):
    mail.at_rcpt[NORA] = deque(["450 greylisted"])
    first = await channel.send(delivery(attempts=0))
    mail.at_data.append(answer)
    second = await channel.send(delivery(attempts=1))
    third = await channel.send(delivery(attempts=2))

    assert isinstance(first, Failed)
    assert isinstance(second, Failed)
    assert not first.is_permanent
    assert not second.is_permanent
    assert third == Sent()
    assert [got.recipients for got in mail.mails] == [("ada@paper.example",), (NORA,)]


async def test_unknown_recipient_keeps_it_from_nobody_else(channel, mail):
    mail.at_rcpt["ada@paper.example"] = deque(["550 no such user"])

    outcome = await channel.send(delivery())

    assert outcome == Sent(note="ada@paper.example refused: 550 no such user")
    assert [got.recipients for got in mail.mails] == [(NORA,)]


@pytest.mark.parametrize(
    ("public_url", "expected"),
    [
        (None, None),
        ("http://swansong.example", None),
        ("https://swansong.example/s", "https://swansong.example/s/unsubscribe/"),
    ],
)
def test_link_needs_a_public_address_over_https(public_url, expected):
    assert unsubscribe_url(public_url) == expected


# --- the web server -------------------------------------------------------------------------------


@pytest.fixture
async def web(store):
    listener = take(free_address())
    app = SimpleNamespace(store=store, now=lambda: NOW)
    async with serving(listener, unsubscribing.routes(app), 10_000):
        yield "{}:{}".format(*listener.getsockname())


@pytest.fixture
async def known(store):
    found = await store.write(lambda session: recipients.ensure(session, "desk", [ADA]))
    return found[ADA]


async def _is_out(store, token):
    view = await store.read(lambda session: recipients.find(session, token))
    return view.unsubscribed_at is not None


async def test_get_asks_and_changes_nothing(web, known, store):
    answer = await ask(web, f"/unsubscribe/{known.token}")

    assert answer.status == 200
    assert b'<form method="post">' in answer.body
    assert b"Ada &lt;ada@paper.example&gt;" in answer.body
    assert "set-cookie" not in answer.headers
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert not await _is_out(store, known.token)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click"),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n'
            b"--b--\r\n",
        ),
    ],
)
async def test_post_unsubscribes_without_redirect_or_cookie(web, known, store, kind, body):
    for _ in range(2):  # programs ask again
        answer = await ask(
            web,
            f"/unsubscribe/{known.token}",
            method="POST",
            body=body,
            headers={"content-type": kind},
        )
        assert answer.status == 200
        assert "location" not in answer.headers
        assert "set-cookie" not in answer.headers

    assert await _is_out(store, known.token)
    assert b"gets no more" in (await ask(web, f"/unsubscribe/{known.token}")).body


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_token_of_nobody_is_told(web, known, method):
    answer = await ask(web, "/unsubscribe/" + "x" * 43, method=method)

    assert answer.status == 404


# --- the command line -----------------------------------------------------------------------------

CONFIG = f"""
[channels.desk]
type = "email"
host = "127.0.0.1"
from = "news@monitor.example"
to = ["{ADA}", "{NORA}"]
"""


def test_alerts_channels_shows_who_unsubscribed_and_resubscribe_undoes_it(tmp_path):
    cli = Cli(tmp_path)
    cli.configure(CONFIG)
    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database:
        migrate.upgrade(database)
        with database.write() as session:
            token = recipients.ensure(session, "desk", [ADA, NORA])[ADA].token
            recipients.unsubscribe(session, token, NOW)

    (shown,) = cli.ok("alerts", "channels", "--json").json
    assert shown["unsubscribed"] == [ADA]
    cli.ok("alerts", "resubscribe", "desk", "ada@paper.example")
    with (
        Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database,
        database.read() as session,
    ):
        assert recipients.unsubscribed(session) == []
