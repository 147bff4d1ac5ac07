"""What strangers write arrives as text, whatever the channel: none of their mark-up takes effect,
nobody is mentioned, nothing turns or hides the writing, and no limit is broken."""

import json
import re
from html import unescape

import pytest
from lxml import html

from scheduler.alerts.channels import Sent, build_channels
from scheduler.alerts.payload import MAX_BODY_BYTES, departure_payload
from scheduler.output import print_csv
from scheduler.settings.channels import EmailSettings
from scraper.fetch import Fetcher, FetchSettings
from tests.alert_samples import NOW, change, delivery, evidence
from tests.chats import KINDS, LOOPBACK, chat
from tests.receivers import MailReceiver, WebhookReceiver

HOSTILE = (
    "Mira\r\nBcc: all@example.org\r\n\r\nmore",
    "=?utf-8?q?=0D=0ABcc=3A_all=40example=2Eorg?=",
    '<script>alert(1)</script><img src="https://tracker.example/x.png" onerror=alert(1)>',
    "<b>bold</b> &lt;i&gt; </blockquote></a><a href='https://evil.example'>here</a>",
    "**bold** __under__ ~~gone~~ ||hidden|| `code` [here](https://evil.example) # top\n> quoted",
    "<!channel> <!here> <@U012AB3CD> <#C0123|general> <https://evil.example|here> *bold* :smile:",
    "@everyone @here <@123456789> <@&42> <#7> <t:0:R> @channel @room @mira",
    '{"type":"TextRun"} [x](javascript:alert(1)) <at>Everyone</at>',
    "\u202eMira\u2066 Example\u200f \u2067x\u2069",
    "M\u200bi\u2060r\u00ada\ufeff \U000e0041\U000e0042",
    "Mira\x00\x1b[2J\x85Example\u2028\u2029",
    "A" * 100_000,
    "*_[@<" * 20_000,
    "\U0001f9a2" * 50_000,
    '=HYPERLINK("https://evil.example")',
    "x\ud800y",
)
URLS = (
    "javascript:alert(1)",
    'https://mira.example/"><script>x</script>(x)[y]',
    "https://a.example/@room",
)
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def _payloads():
    for n, text in enumerate(HOSTILE):
        url = URLS[n % len(URLS)]
        told = change(
            person=text,
            handle=text,
            organization=text,
            role=text,
            destination=text,
            evidence=(evidence(quote=text, title=text, author=text, url=url),),
            changes={"role": (text, text)},
        )
        yield departure_payload(told, text, "changed", NOW)


@pytest.fixture
async def fetcher():
    settings = FetchSettings(user_agent="swansong-test", allow_private=LOOPBACK)
    async with Fetcher(settings) as fetcher:
        yield fetcher


async def _arrived(kind, fetcher):
    async with WebhookReceiver() as hook:
        channel = chat(kind, hook.url, fetcher)
        for n, payload in enumerate(_payloads()):
            assert await channel.send(delivery(payload, webhook_id=f"msg_{n}")) == Sent()
        assert len(hook.requests) == len(HOSTILE)
        return hook.requests


def _strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []


def _kinds(value):
    """The types of all parts."""
    if isinstance(value, list):
        return {kind for each in value for kind in _kinds(each)}
    if not isinstance(value, dict):
        return set()
    return {value.get("type")} | {kind for each in value.values() for kind in _kinds(each)}


def _urls(value):
    if isinstance(value, list):
        return [url for each in value for url in _urls(each)]
    if not isinstance(value, dict):
        return []
    own = [value[name] for name in ("url", "click") if name in value]
    return own + [url for each in value.values() for url in _urls(each)]


def _check_slack(body):
    assert "<" not in body["text"]
    assert _kinds(body["blocks"]) <= {
        None,  # a style
        "context",
        "header",
        "link",
        "plain_text",
        "rich_text",
        "rich_text_quote",
        "rich_text_section",
        "text",
    }
    assert len(body["blocks"]) <= 50
    assert all(len(each) <= 3000 for each in _strings(body))


def _check_discord(body):
    assert body["allowed_mentions"] == {"parse": []}
    (embed,) = body["embeds"]
    texts = [embed["title"], *(f[key] for f in embed["fields"] for key in ("name", "value"))]
    for text in texts:
        # without what is escaped, nothing is left that means something
        assert not re.search(r"[*_~|`\[\]()<>#@]|://|:\w+:", re.sub(r"\\[!-/:-@\[-`{-~]", "", text))
    ours = re.sub(r"\\[!-/:-@\[-`{-~]", "", embed["description"])
    # an address in angles is a link, and nothing else
    assert not re.search(r"[<@]", re.sub(r"<https?://[^<>]*>", "", ours))
    sizes = [len(text.encode("utf-16-le")) // 2 for text in texts]
    everything = [*texts, embed["description"], embed["footer"]["text"]]
    assert sum(len(text.encode("utf-16-le")) // 2 for text in everything) <= 6000
    assert max(sizes) <= 1024


def _check_teams(body):
    card = body["attachments"][0]["content"]
    assert _kinds([card["body"], card["actions"]]) <= {
        None,
        "Action.OpenUrl",
        "Container",
        "RichTextBlock",
        "TextRun",
    }
    assert len(json.dumps(body, ensure_ascii=False).encode()) <= 28_000


def _check_telegram(body):
    text = body["text"]
    page = html.fromstring(f"<div>{text}</div>")
    assert {each.tag for each in page.iterdescendants()} <= {"b", "a", "blockquote"}
    assert all(url.startswith("http") for url in page.xpath("//@href"))
    assert not re.search(r"@\w", page.text_content())
    assert len(unescape(re.sub("<[^>]*>", "", text)).encode("utf-16-le")) // 2 <= 4096


def _check_ntfy(body):
    assert body["markdown"] is False
    assert len(body["message"].encode()) <= 4096


def _check_matrix(body):
    assert body["m.mentions"] == {}
    page = html.fromstring(f"<div>{body['formatted_body']}</div>")
    assert {each.tag for each in page.iterdescendants()} <= {"strong", "a", "blockquote", "br"}
    assert all(url.startswith("http") for url in page.xpath("//@href"))
    assert len(json.dumps(body).encode()) < 65_000


def _check_apprise(body):
    assert not re.search(r"@\w", body["title"] + body["message"].replace("/@room", ""))


CHECKS = {
    "slack": _check_slack,
    "discord": _check_discord,
    "teams": _check_teams,
    "telegram": _check_telegram,
    "ntfy": _check_ntfy,
    "matrix": _check_matrix,
    "apprise": _check_apprise,
}


@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")
@pytest.mark.parametrize("kind", [*KINDS, "apprise"])
async def test_hostile_text_is_inert_in_a_chat(kind, fetcher):
    for request in await _arrived(kind, fetcher):
        CHECKS[kind](request.json)
        assert all(url.startswith(("https://", "http://")) for url in _urls(request.json))
        for text in _strings(request.json):
            assert not UNSEEN.search(text), (kind, text)


async def test_hostile_text_is_only_data_in_a_webhook(fetcher):
    async with WebhookReceiver() as hook:
        channel = chat("webhook", hook.url, fetcher)
        for payload in _payloads():
            assert await channel.send(delivery(payload)) == Sent()
            request = hook.requests[-1]
            assert request.json == payload
            assert len(request.body) <= MAX_BODY_BYTES
            assert request.headers["webhook-id"] == delivery().webhook_id


async def test_hostile_text_is_inert_in_a_mail():
    async with MailReceiver() as receiver:
        settings = EmailSettings.model_validate(
            {
                "type": "email",
                "host": "127.0.0.1",
                "port": receiver.port,
                "security": "none",
                "from": "news@monitor.example",
                "to": ["desk@paper.example"],
            }
        )
        channel = build_channels({"desk": settings}, None)["desk"]
        for payload in _payloads():
            assert await channel.send(delivery(payload)) == Sent()

    for mail in receiver.mails:
        assert mail.recipients == ("desk@paper.example",)
        assert mail.message["Bcc"] is None
        assert not UNSEEN.search(mail.message["Subject"])
        text = mail.message.get_body(("plain",)).get_content()
        shown = mail.message.get_body(("html",)).get_content()
        assert not UNSEEN.search(text.replace("\r\n", "\n"))
        page = html.fromstring(shown)
        assert page.xpath("//script | //img | //*[@onerror] | //@src") == []
        assert all(url.startswith("http") for url in page.xpath("//@href"))
        assert max(map(len, mail.raw.splitlines())) <= 998


def test_hostile_text_is_no_formula_in_an_export(capsys):
    print_csv(["person"], [{"person": text} for text in (*HOSTILE, "+1", "-1", "@SUM(1)", "\t=1")])

    for line in capsys.readouterr().out.splitlines():
        assert not re.match(r'"?[=+@\t-]', line)
