import json
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from scheduler.alerts.channels import Failed, Sent, build_channels
from scheduler.settings.channels import WebhookSettings
from scraper.fetch import Fetcher, FetchSettings
from tests.alert_samples import delivery
from tests.receivers import MailReceiver, Reply, WebhookReceiver, tls_context

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
LOOPBACK = FetchSettings(user_agent="swansong-test", allow_private=("127.0.0.0/8",))


@pytest.fixture
async def hook():
    async with WebhookReceiver() as receiver:
        yield receiver


@pytest.fixture
async def fetcher():
    async with Fetcher(LOOPBACK) as fetcher:
        yield fetcher


def _channel(url, fetcher, **options):
    options.setdefault("secret", SECRET)
    settings = WebhookSettings(type="webhook", url=url, **options)
    return build_channels({"desk": settings}, fetcher, allow_private=("127.0.0.0/8",))["desk"]


async def test_webhook_is_verified_by_the_reference_library(hook, fetcher):
    given = delivery()

    assert await _channel(hook.url, fetcher).send(given) == Sent()

    (request,) = hook.requests
    assert Webhook(SECRET).verify(request.body, request.headers) == given.payload
    assert request.headers["webhook-id"] == given.webhook_id
    assert request.headers["content-type"] == "application/json"


async def test_webhook_is_signed_with_both_secrets_while_they_change(hook, fetcher, tmp_path):
    new, other = "whsec_" + "B" * 32, "whsec_" + "C" * 32
    file = tmp_path / "old"
    file.write_text(SECRET, encoding="utf-8")
    channel = _channel(hook.url, fetcher, secret=new, old_secret_file=file)

    assert await channel.send(delivery()) == Sent()
    assert await channel.probe() is None

    (request,) = hook.requests
    assert len(request.headers["webhook-signature"].split(" ")) == 2
    for known in (new, SECRET):
        assert Webhook(known).verify(request.body, request.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(other).verify(request.body, request.headers)


async def test_webhook_signature_covers_the_body(hook, fetcher):
    await _channel(hook.url, fetcher).send(delivery())

    (request,) = hook.requests
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(request.body.replace(b"Mira", b"Nora"), request.headers)


async def test_webhook_redelivery_has_the_same_id_and_body(hook, fetcher):
    channel = _channel(hook.url, fetcher)
    hook.replies.append(Reply(500))

    await channel.send(delivery(attempts=0))
    await channel.send(delivery(attempts=1))

    first, second = hook.requests
    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]


async def test_webhook_timestamp_is_that_of_the_attempt(hook, fetcher):
    settings = WebhookSettings(type="webhook", url=hook.url, secret=SECRET)
    at = datetime(2026, 5, 4, 9, 30, 15, 900_000, tzinfo=UTC)
    channel = build_channels({"desk": settings}, fetcher, now=lambda: at)["desk"]

    await channel.send(delivery(created_at=at - timedelta(days=2)))

    assert hook.requests[0].headers["webhook-timestamp"] == str(int(at.timestamp()))


async def test_webhook_without_a_secret_is_sent_unsigned(hook, fetcher):
    assert await _channel(hook.url, fetcher, secret=None).send(delivery()) == Sent()

    assert "webhook-signature" not in hook.requests[0].headers


async def test_webhook_secret_file_is_read_at_each_send(hook, fetcher, tmp_path):
    file = tmp_path / "secret"
    file.write_text("whsec_" + "A" * 32 + "\n", encoding="utf-8")
    channel = _channel(hook.url, fetcher, secret=None, secret_file=file)
    await channel.send(delivery())
    file.write_text(SECRET + "\n", encoding="utf-8")
    await channel.send(delivery())

    Webhook("whsec_" + "A" * 32).verify(hook.requests[0].body, hook.requests[0].headers)
    Webhook(SECRET).verify(hook.requests[1].body, hook.requests[1].headers)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
async def test_webhook_success_is_any_2xx(hook, fetcher, status):
    hook.replies.append(Reply(status))

    assert await _channel(hook.url, fetcher).send(delivery()) == Sent()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422, 429, 500, 502, 503, 504])
async def test_webhook_refusals_are_tried_again(hook, fetcher, status):
    hook.replies.append(Reply(status, body=b"no <b>thanks</b>\r\n\x1b[31m"))

    outcome = await _channel(hook.url, fetcher).send(delivery())

    assert outcome == Failed(f"answered {status}: no <b>thanks</b> [31m")


async def test_webhook_gone_is_permanent(hook, fetcher):
    hook.replies.append(Reply(410))

    outcome = await _channel(hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert outcome.is_permanent


@pytest.mark.parametrize("status", [429, 502, 503, 504])
async def test_webhook_retry_after_is_the_receivers_wish(hook, fetcher, status):
    hook.replies.append(Reply(status, {"retry-after": "90"}))

    outcome = await _channel(hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert outcome.retry_after_seconds == pytest.approx(90, abs=2)


async def test_webhook_redirect_is_a_failure_that_says_where_to(hook, fetcher):
    hook.replies.append(Reply(308, {"location": "https://new.example/hook"}))

    outcome = await _channel(hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert "https://new.example/hook" in outcome.message
    assert len(hook.requests) == 1


async def test_webhook_reset_is_tried_again(hook, fetcher):
    hook.replies.append(Reply(reset=True))

    outcome = await _channel(hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert outcome.message


async def test_webhook_slow_receiver_ends_at_the_time_limit(hook, fetcher):
    hook.replies.append(Reply(delay_seconds=30))

    outcome = await _channel(hook.url, fetcher, timeout="0.3s").send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent


async def test_webhook_to_a_private_address_is_refused_by_the_guard(hook):
    async with Fetcher(FetchSettings(user_agent="swansong-test")) as guarded:
        outcome = await _channel(hook.url, guarded).send(delivery())

    assert isinstance(outcome, Failed)
    assert "127.0.0.1" in outcome.message
    assert hook.requests == []


async def test_webhook_hostile_text_is_only_data(hook, fetcher):
    payload = json.loads(json.dumps(delivery().payload))
    payload["data"]["departure"]["person"] = 'x"}]\r\nwebhook-id: forged\r\n\r\n\u202e漢\U0001f9a2'

    await _channel(hook.url, fetcher).send(delivery(payload))

    (request,) = hook.requests
    assert json.loads(request.body) == payload
    assert request.headers["webhook-id"] == delivery().webhook_id


@pytest.mark.parametrize(
    ("secret", "says"),
    [
        (SECRET, None),
        (None, "is not signed"),
        ("whsec_QUJD", "3 bytes"),
        ("whsec_A", "not base64"),
        ("whsec_", "not base64"),
    ],
)
async def test_webhook_probe_judges_the_secret_and_sends_nothing(hook, fetcher, secret, says):
    found = await _channel(hook.url, fetcher, secret=secret).probe()

    assert found is None if says is None else says in found
    assert hook.requests == []


async def test_webhook_probe_of_a_closed_port_says_so(fetcher):
    async with WebhookReceiver() as receiver:
        url = receiver.url

    assert "cannot connect to 127.0.0.1:" in await _channel(url, fetcher).probe()


async def test_webhook_probe_of_a_private_address_says_how_to_allow_it(hook, fetcher):
    settings = WebhookSettings(type="webhook", url=hook.url, secret=SECRET)

    found = await build_channels({"desk": settings}, fetcher)["desk"].probe()

    assert "127.0.0.1 (loopback)" in found
    assert "[fetch] allow_private" in found


async def test_webhook_probe_checks_the_certificate(fetcher):
    async with MailReceiver(tls=tls_context()) as server:
        found = await _channel(f"https://127.0.0.1:{server.port}/hook", fetcher).probe()

    assert "certificate" in found


async def test_webhook_unreadable_secret_is_told_and_nothing_is_sent(hook, fetcher, tmp_path):
    channel = _channel(hook.url, fetcher, secret=None, secret_file=tmp_path / "none")

    outcome = await channel.send(delivery())

    assert isinstance(outcome, Failed)
    assert "No such file" in outcome.message
    assert str(tmp_path) in await channel.probe()
    assert hook.requests == []
