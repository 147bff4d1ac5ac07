import json
from html import unescape

import pytest
from lxml import html

from scheduler.alerts.channels import Failed, Sent
from scheduler.alerts.payload import departure_payload, notice_payload, wave_payload
from scraper.fetch import Fetcher, FetchSettings
from tests.alert_samples import NOW, QUOTE, change, delivery, evidence, wave_to_tell
from tests.chats import KINDS, LOOPBACK, TOKEN, chat
from tests.receivers import Reply, WebhookReceiver

URL = "https://mira.example/farewell"
GONE = (400, 403, 404, 410, 413)
LATER = (401, 408, 429, 500, 502, 503, 504)


@pytest.fixture
async def hook():
    async with WebhookReceiver() as receiver:
        yield receiver


@pytest.fixture
async def fetcher():
    settings = FetchSettings(user_agent="swansong-test", allow_private=LOOPBACK)
    async with Fetcher(settings) as fetcher:
        yield fetcher


async def _sent(kind, hook, fetcher, payload=None):
    assert await chat(kind, hook.url, fetcher).send(delivery(payload)) == Sent()
    return hook.requests[-1]


def _strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []


# --- every kind -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_says_who_leaves_with_quote_link_and_rule(kind, hook, fetcher):
    request = await _sent(kind, hook, fetcher)

    said = "\n".join(_strings(request.json)).replace("\\", "")
    assert "Mira Example leaves Orbit Labs" in said
    assert "Head of Alignment Research" in said
    assert QUOTE in said
    assert URL in said
    assert 'Rule "labs".' in unescape(said)
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_tells_waves_notices_and_digests(kind, hook, fetcher):
    one = departure_payload(change(), "labs", "new", NOW)
    digest = {"type": "digest", "data": {"reason": "scheduled", "count": 2, "alerts": [one, one]}}

    for payload, expected in (
        (wave_payload(wave_to_tell(4), "labs", NOW), "4 leave Orbit Labs in 4 days"),
        (notice_payload("operator.test", "Mend it.", NOW), "Swansong: Mend it."),
        (digest, "1 departure: Mira Example (Orbit Labs)"),
    ):
        request = await _sent(kind, hook, fetcher, payload)
        assert expected in "\n".join(_strings(request.json)).replace("\\", "")


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_digest_names_each_alert_with_its_quote(kind, hook, fetcher):
    alerts = [
        departure_payload(change(id=n, person=f"Person {n} Example"), "labs", "new", NOW)
        for n in range(3)
    ]
    digest = {"type": "digest", "data": {"reason": "quiet", "count": 3, "alerts": alerts}}

    request = await _sent(kind, hook, fetcher, digest)

    said = [text.replace("\\", "") for text in _strings(request.json)]
    for n in range(3):
        assert any(f"Person {n} Example leaves Orbit Labs" in text for text in said)
    joined = "\n".join(said)
    assert joined.count(QUOTE) >= 3
    assert "more: swansong alerts list" not in joined


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_digest_that_is_too_long_counts_what_it_leaves_out(kind, hook, fetcher):
    one = departure_payload(change(person="Mira " + "E" * 150), "labs", "new", NOW)
    digest = {"type": "digest", "data": {"reason": "late", "count": 200, "alerts": [one] * 200}}

    request = await _sent(kind, hook, fetcher, digest)

    said = "\n".join(_strings(request.json)).replace("\\", "")
    assert "more: swansong alerts list" in said
    assert len(request.body) < 65_536


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", GONE)
async def test_chat_refusal_of_message_or_place_is_permanent(kind, status, hook, fetcher):
    hook.replies.append(Reply(status, body=b"no"))

    outcome = await chat(kind, hook.url, fetcher).send(delivery())

    assert outcome == Failed(f"answered {status}: no", is_permanent=True)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", LATER)
async def test_chat_other_refusals_are_tried_again(kind, status, hook, fetcher):
    hook.replies.append(Reply(status, {"retry-after": "90"}))

    outcome = await chat(kind, hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert outcome.retry_after_seconds == pytest.approx(90, abs=2)


@pytest.mark.parametrize(
    ("kind", "body", "seconds"),
    [
        ("discord", {"message": "You are being rate limited.", "retry_after": 64.57}, 64.57),
        ("telegram", {"ok": False, "error_code": 429, "parameters": {"retry_after": 5}}, 5),
        ("matrix", {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 2000}, 2),
        ("ntfy", [], None),
        ("slack", {"retry_after": "soon"}, None),
    ],
)
async def test_chat_wish_in_the_body_is_obeyed(kind, body, seconds, hook, fetcher):
    hook.replies.append(Reply(429, body=json.dumps(body).encode()))

    outcome = await chat(kind, hook.url, fetcher).send(delivery())

    assert isinstance(outcome, Failed)
    assert outcome.retry_after_seconds == seconds


async def test_slack_code_of_an_archived_channel_is_permanent_whatever_its_status(hook, fetcher):
    hook.replies.append(Reply(500, body=b"channel_is_archived"))

    outcome = await chat("slack", hook.url, fetcher).send(delivery())

    assert outcome == Failed("answered 500: channel_is_archived", is_permanent=True)


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_secrets_are_in_no_message(kind, hook, fetcher):
    channel = chat(kind, hook.url, fetcher, timeout="0.3s")
    hook.replies += [Reply(reset=True), Reply(delay_seconds=30)]

    for _ in range(2):
        outcome = await channel.send(delivery())
        assert isinstance(outcome, Failed)
        assert not outcome.is_permanent
        assert TOKEN not in outcome.message
    assert TOKEN not in repr(channel.preview(delivery()))
    assert TOKEN not in str(await chat(kind, "http://127.0.0.1:9/hook", fetcher).probe())


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_to_a_private_address_is_refused_by_the_guard(kind, hook):
    async with Fetcher(FetchSettings(user_agent="swansong-test")) as guarded:
        outcome = await chat(kind, hook.url, guarded).send(delivery())

    assert isinstance(outcome, Failed)
    assert "127.0.0.1" in outcome.message
    assert TOKEN not in outcome.message
    assert hook.requests == []


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_probe_sends_no_message(kind, hook, fetcher):
    assert await chat(kind, hook.url, fetcher).probe() is None

    for request in hook.requests:
        assert request.method == "GET" or request.path.endswith("/getChat")


@pytest.mark.parametrize("kind", ["discord", "telegram", "matrix"])
async def test_chat_probe_asks_where_it_can(kind, hook, fetcher):
    hook.replies.append(Reply(404, body=b"Unknown"))

    assert await chat(kind, hook.url, fetcher).probe() == "answered 404: Unknown"


@pytest.mark.parametrize("kind", KINDS)
async def test_chat_secret_file_that_is_not_there_is_told(kind, hook, fetcher, tmp_path):
    key = "url" if kind in ("slack", "discord", "teams") else "token"
    options = {key: None, f"{key}_file": tmp_path / "none"}

    outcome = await chat(kind, hook.url, fetcher, **options).send(delivery())

    assert isinstance(outcome, Failed)
    assert "No such file" in outcome.message


# --- each in its own way --------------------------------------------------------------------------


async def test_slack_message_is_blocks_of_literal_text(hook, fetcher):
    blocks = (await _sent("slack", hook, fetcher)).json["blocks"]

    assert blocks[0]["type"] == "header"
    (quoted,) = [each for each in blocks if "rich_text_quote" in json.dumps(each)]
    assert quoted["elements"][-1]["elements"] == [
        {"type": "link", "text": "Goodbye, Orbit, Mira Example, 2026-05-04", "url": URL}
    ]
    assert "mrkdwn" not in json.dumps(blocks)


async def test_slack_marks_the_words_that_tell(hook, fetcher):
    words = evidence(field="organization", quote="Orbit Labs", start=40 + QUOTE.index("Orbit"))
    told = change(evidence=(evidence(field="departure"), words))
    request = await _sent("slack", hook, fetcher, departure_payload(told, "labs", "new", NOW))

    assert {"type": "text", "text": "Orbit Labs", "style": {"bold": True}} in [
        element
        for block in request.json["blocks"]
        if block["type"] == "rich_text"
        for section in block["elements"]
        for element in section["elements"]
    ]


async def test_discord_message_is_an_embed_that_mentions_nobody(hook, fetcher):
    request = await _sent("discord", hook, fetcher)

    assert request.path.endswith(f"/{TOKEN}?wait=true")
    assert request.json["allowed_mentions"] == {"parse": []}
    (embed,) = request.json["embeds"]
    assert embed["title"] == "Mira Example leaves Orbit Labs"
    assert embed["url"] == URL
    assert {"name": "Leaves", "value": "Orbit Labs", "inline": True} in embed["fields"]
    assert f"](<{URL}>)" in embed["description"]


async def test_teams_message_is_a_card_with_a_button(hook, fetcher):
    body = (await _sent("teams", hook, fetcher)).json

    card = body["attachments"][0]["content"]
    assert card["type"] == "AdaptiveCard"
    assert card["actions"] == [{"type": "Action.OpenUrl", "title": "Open", "url": URL}]
    assert '"TextBlock"' not in json.dumps(card)


async def test_telegram_message_is_html_without_preview(hook, fetcher):
    request = await _sent("telegram", hook, fetcher)

    assert request.path == f"/bot{TOKEN}/sendMessage"
    assert request.json["chat_id"] == "@desk"
    assert request.json["parse_mode"] == "HTML"
    assert request.json["link_preview_options"] == {"is_disabled": True}
    assert f"<blockquote>{QUOTE}</blockquote>" in request.json["text"]


async def test_ntfy_message_has_title_tag_and_link(hook, fetcher):
    request = await _sent("ntfy", hook, fetcher)

    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.json["topic"] == "departures"
    assert request.json["title"] == "Mira Example leaves Orbit Labs"
    assert request.json["tags"] == ["door"]
    assert request.json["click"] == URL
    assert request.json["actions"] == [{"action": "view", "label": "Open", "url": URL}]


async def test_matrix_repeat_is_the_same_transaction(hook, fetcher):
    channel = chat("matrix", hook.url, fetcher)
    hook.replies.append(Reply(500))
    await channel.send(delivery(attempts=0))
    await channel.send(delivery(attempts=1))

    first, second = hook.requests
    assert first.method == "PUT"
    room = "/_matrix/client/v3/rooms/%21room%3Achat.example"
    assert first.path == second.path == f"{room}/send/m.room.message/msg_2fKq8example"
    assert first.body == second.body
    assert first.json["msgtype"] == "m.notice"
    assert first.json["m.mentions"] == {}
    page = html.fromstring(first.json["formatted_body"])
    assert page.xpath("string(//blockquote)") == QUOTE


# --- Apprise --------------------------------------------------------------------------------------

# what it loads the first time that it is used
LOADS = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


@LOADS
async def test_apprise_sends_title_and_text(hook):
    assert await chat("apprise", hook.url, None).send(delivery()) == Sent()

    (request,) = hook.requests
    assert request.json["title"] == "Mira Example leaves Orbit Labs"
    assert QUOTE in request.json["message"]
    assert URL in request.json["message"]


@LOADS
async def test_apprise_failure_is_tried_again_and_says_why(hook):
    hook.replies.append(Reply(500))

    outcome = await chat("apprise", hook.url, None).send(delivery())

    assert isinstance(outcome, Failed)
    assert not outcome.is_permanent
    assert "500" in outcome.message


@LOADS
async def test_apprise_that_takes_too_long_has_failed(hook):
    hook.replies.append(Reply(delay_seconds=1.5))

    outcome = await chat("apprise", hook.url, None, timeout="0.3s").send(delivery())

    assert outcome == Failed("took longer than 0.3 s")


@LOADS
async def test_apprise_address_that_it_does_not_know_is_told(hook):
    channel = chat("apprise", hook.url, None, url="nothing-like-it://x")

    assert "knows no such address" in await channel.probe()
    assert isinstance(await channel.send(delivery()), Failed)


async def test_apprise_that_is_not_installed_says_how(hook, monkeypatch):
    channel = chat("apprise", hook.url, None)
    monkeypatch.setattr("scheduler.alerts.channels.apprise.find_spec", lambda _name: None)

    assert 'pip install "swansong[apprise]"' in await channel.probe()
