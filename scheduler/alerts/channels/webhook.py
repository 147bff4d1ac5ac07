"""Webhooks after Standard Webhooks 1.0.0: signed, with an id that is stable over redeliveries.

2xx is success. 410 says that the receiver is gone for good: permanent. Everything else, refusals
and redirects too, is tried again on the schedule: it is mended by an operator, here or there,
and meanwhile nothing is lost. The addresses that a URL leads to are guarded by the poster.

A secret is changed without a gap: for as long as an old one is named besides, each body is signed
with both, and a receiver that knows either takes it.
"""

from __future__ import annotations

import binascii
from collections.abc import Sequence
from datetime import datetime

from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook

from scheduler.alerts.channels._outside import ANSWER_CHARS, Outside, broken, refused
from scheduler.alerts.channels.outcome import Failed, Preview, Sent
from scheduler.alerts.payload import body_bytes, line
from scheduler.secret import SecretError, read_secret
from scheduler.settings.channels import WebhookSettings
from scraper.errors import FetchError
from scraper.fetch import Answer
from storage.types import DeliveryForSend

MIN_SECRET_BYTES = 24
"""What Standard Webhooks asks of a secret; a shorter one signs, but can be guessed."""


class WebhookChannel:
    """Posts each delivery's payload to one URL."""

    def __init__(self, name: str, settings: WebhookSettings, outside: Outside) -> None:
        self.name = name
        self._settings = settings
        self._outside = outside

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Sign and post the body, which is the same at each attempt."""
        now, body = self._outside.now(), body_bytes(delivery.payload)
        try:
            headers = _signed(self._secrets(), delivery.webhook_id, now, body)
        except SecretError as error:
            return Failed(str(error))
        answer = await self._outside.poster.post(
            self._settings.url,
            body,
            {"content-type": "application/json", **headers},
            timeout_seconds=self._settings.timeout.total_seconds(),
        )
        return judge(answer, self._settings.url, self._outside.now())

    async def probe(self) -> str | None:
        """Connect, and look at the secret; whatever is posted would be taken for an alert."""
        try:
            secrets = self._secrets()
            _signers(secrets)
        except SecretError as error:
            return str(error)
        seconds = self._settings.timeout.total_seconds()
        return await self._outside.reach(self._settings.url, seconds) or _judge_secrets(secrets)

    def preview(self, delivery: DeliveryForSend) -> Preview:
        """The body."""
        return Preview(self._settings.receiver, body=delivery.payload)

    def _secrets(self) -> list[str]:
        settings = self._settings
        found = (
            read_secret(settings.secret, settings.secret_file),
            read_secret(settings.old_secret, settings.old_secret_file),
        )
        return [each for each in found if each is not None]


def _signed(secrets: Sequence[str], webhook_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers of the attempt; without a secret the body goes out unsigned."""
    headers = {"webhook-id": webhook_id, "webhook-timestamp": str(int(at.timestamp()))}
    signatures = [each.sign(webhook_id, at, body.decode()) for each in _signers(secrets)]
    return {**headers, "webhook-signature": " ".join(signatures)} if signatures else headers


def _signers(secrets: Sequence[str]) -> list[Webhook]:
    try:
        return [Webhook(each) for each in secrets]
    except (binascii.Error, EmptyWebhookSecretError, ValueError) as error:
        raise SecretError(
            'the secret is not base64: write it as the receiver shows it, "whsec_…"'
        ) from error


def _judge_secrets(secrets: Sequence[str]) -> str | None:
    if not secrets:
        return "is not signed: set secret_file, so that its receiver can tell it from forgery"
    size = min(len(each.removeprefix("whsec_")) * 3 // 4 for each in secrets)
    if size < MIN_SECRET_BYTES:
        return f"its secret has {size} bytes; take {MIN_SECRET_BYTES} to 64 random ones"
    return None


def judge(answer: Answer | FetchError, url: str, now: datetime) -> Sent | Failed:
    """What the receiver's answer means for the delivery."""
    if isinstance(answer, FetchError):
        return broken(answer, url, now)
    if 200 <= answer.status < 300:
        return Sent()
    if answer.status == 410:
        return Failed("the receiver says that it is gone (410)", is_permanent=True)
    if 300 <= answer.status < 400:
        where = line(answer.headers.get("location", "elsewhere"), ANSWER_CHARS)
        return Failed(f"redirects ({answer.status}) to {where}, which is not followed: set its url")
    return refused(answer, now)
