from collections import deque

import pytest

from scheduler.alerts.channels import Failed, Sent, build_channels
from scheduler.settings.channels import EmailSettings
from tests.alert_samples import QUOTE, delivery
from tests.receivers import DROP, HANG, TLS_FILE, MailReceiver, tls_context


def _channel(port, **options):
    given = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "from": "Swansong <news@monitor.example>",
        "to": ["desk@paper.example"],
        **options,
    }
    settings = EmailSettings.model_validate({"type": "email", **given})
    return build_channels({"desk": settings}, poster=None)["desk"]


@pytest.fixture
async def mail():
    async with MailReceiver() as receiver:
        yield receiver


async def test_email_arrives_with_both_parts(mail):
    assert await _channel(mail.port).send(delivery()) == Sent()

    (got,) = mail.mails
    assert got.sender == "news@monitor.example"
    assert got.recipients == ("desk@paper.example",)
    assert got.message["Subject"] == "Mira Example leaves Orbit Labs"
    assert QUOTE in got.message.get_body(("plain",)).get_content()
    assert QUOTE in got.message.get_body(("html",)).get_content()


async def test_email_redelivery_is_the_same_message(mail):
    channel = _channel(mail.port)
    mail.at_data.append("451 try later")

    failed = await channel.send(delivery(attempts=0))
    sent = await channel.send(delivery(attempts=1))

    assert isinstance(failed, Failed)
    assert sent == Sent()
    assert mail.mails[0].message["Message-ID"] == "<msg_2fKq8example@monitor.example>"


@pytest.mark.parametrize(
    ("answer", "is_permanent"),
    [
        ("421 too busy", False),
        ("450 4.7.1 greylisted", False),
        ("452 mailbox full", False),
        ("550 5.7.1 spam", True),
        ("554 no", True),
    ],
)
async def test_email_answer_to_the_message_decides(mail, answer, is_permanent):
    mail.at_data.append(answer)

    outcome = await _channel(mail.port).send(delivery())

    assert isinstance(outcome, Failed)
    assert outcome.is_permanent is is_permanent
    assert answer[:3] in outcome.message
    assert mail.mails == []


@pytest.mark.parametrize(
    ("answer", "is_permanent"), [("450 greylisted", False), ("550 no such user", True)]
)
async def test_email_refused_recipient_decides(mail, answer, is_permanent):
    mail.at_rcpt["desk@paper.example"] = deque([answer])

    outcome = await _channel(mail.port).send(delivery())

    assert outcome == Failed(f"desk@paper.example refused: {answer}", is_permanent=is_permanent)


async def test_email_one_unknown_recipient_keeps_it_from_nobody_else(mail):
    mail.at_rcpt["gone@paper.example"] = deque(["550 no such user"])
    channel = _channel(mail.port, to=["gone@paper.example", "desk@paper.example"])

    outcome = await channel.send(delivery())

    assert outcome == Sent(note="gone@paper.example refused: 550 no such user")
    assert mail.mails[0].recipients == ("desk@paper.example",)


async def test_email_one_greylisted_recipient_puts_it_off_so_that_nobody_gets_it_twice(mail):
    mail.at_rcpt["slow@paper.example"] = deque(["450 greylisted"])
    channel = _channel(mail.port, to=["slow@paper.example", "desk@paper.example"])

    first = await channel.send(delivery(attempts=0))
    second = await channel.send(delivery(attempts=1))

    assert isinstance(first, Failed)
    assert second == Sent()
    assert [got.recipients for got in mail.mails] == [("slow@paper.example", "desk@paper.example")]


async def test_email_a_full_mailbox_holds_up_the_others_for_a_few_attempts_only(mail):
    mail.at_rcpt["full@paper.example"] = deque(["452 full"])
    channel = _channel(mail.port, to=["full@paper.example", "desk@paper.example"])

    outcome = await channel.send(delivery(attempts=3))

    assert outcome == Sent(note="full@paper.example refused: 452 full")


async def test_email_dropped_connection_is_tried_again(mail):
    mail.at_data.append(DROP)

    outcome = await _channel(mail.port).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent


async def test_email_hanging_server_ends_at_the_time_limit(mail):
    mail.at_data.append(HANG)

    outcome = await _channel(mail.port, timeout="0.3s").send(delivery())

    assert outcome == Failed(f"127.0.0.1:{mail.port} did not answer within 0.3 s")


async def test_email_without_a_server_is_tried_again_and_says_what_to_check():
    async with MailReceiver() as receiver:
        port = receiver.port

    outcome = await _channel(port).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert f"cannot connect to 127.0.0.1:{port}" in outcome.message
    assert "check host, port and security" in outcome.message


async def test_email_logs_in_with_the_password_of_a_file(tmp_path):
    file = tmp_path / "password"
    file.write_text("correct horse\n", encoding="utf-8")
    async with MailReceiver(login=("news", "correct horse")) as mail:
        channel = _channel(mail.port, username="news", password_file=file)

        assert await channel.send(delivery()) == Sent()

    assert mail.mails[0].login == "news"


async def test_email_refused_login_is_tried_again_since_an_operator_mends_it():
    async with MailReceiver(login=("news", "correct horse")) as mail:
        outcome = await _channel(mail.port, username="news", password="wrong").send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert "refused the login" in outcome.message
    assert "wrong" not in outcome.message


async def test_email_without_its_password_file_says_which(tmp_path, mail):
    channel = _channel(mail.port, username="news", password_file=tmp_path / "none")

    outcome = await channel.send(delivery())

    where = tmp_path / "none"
    assert outcome == Failed(f"cannot read the secret in {where}: No such file or directory")


async def test_email_wants_tls_where_it_was_told_so(mail):
    """A server without STARTTLS gets neither the password nor the mail in clear."""
    outcome = await _channel(mail.port, security="starttls").send(delivery())

    assert isinstance(outcome, Failed)
    assert "STARTTLS" in outcome.message
    assert mail.mails == []


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, None),
        ({"security": "starttls"}, "STARTTLS"),
        ({"security": "tls", "timeout": "2s"}, "cannot connect"),
        ({"from": "désirée@paper.example"}, "is no mail address"),
        ({"to": ["desk@paper.example", "né@paper.example"]}, "'né@paper.example' is no mail"),
    ],
)
async def test_email_probe_says_what_is_wrong_and_sends_nothing(mail, options, says):
    found = await _channel(mail.port, **options).probe()

    assert found is None if says is None else says in found
    assert mail.mails == []


async def test_email_probe_logs_in():
    async with MailReceiver(login=("news", "correct horse")) as mail:
        found = await _channel(mail.port, username="news", password="wrong").probe()

    assert "refused the login" in found


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_email_goes_encrypted_to_a_server_that_is_trusted(monkeypatch, security):
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS_FILE))
    async with MailReceiver(**{security: tls_context()}, login=("news", "correct horse")) as mail:
        channel = _channel(mail.port, security=security, username="news", password="correct horse")

        assert await channel.send(delivery()) == Sent()

    assert mail.mails[0].login == "news"


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_email_does_not_go_to_a_server_that_nobody_vouches_for(security):
    async with MailReceiver(**{security: tls_context()}) as mail:
        outcome = await _channel(mail.port, security=security).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert "certificate" in outcome.message
    assert mail.mails == []
