"""Webhooks after Standard Webhooks 1.0.0: signed, with an id that is stable over redeliveries.

2xx is success. 410 says that the receiver is gone for good: permanent. Everything else, refusals
and redirects too, is tried again on the schedule: it is mended by an operator, here or there,
and meanwhile nothing is lost. The addresses that a URL leads to are guarded by the poster.
"""

from __future__ import annotations

import asyncio
import binascii
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from socket import SOCK_STREAM
from typing import Protocol
from urllib.parse import urlsplit

from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook

from scheduler.alerts.channels.outcome import Failed, Sent
from scheduler.alerts.payload import body_bytes, line
from scheduler.secret import SecretError, read_secret
from scheduler.settings.channels import WebhookSettings
from scraper.errors import FetchError
from scraper.fetch import Answer
from scraper.guard import RefusedError, choose, parse_networks
from scraper.headers import retry_after
from storage.types import DeliveryForSend

MIN_SECRET_BYTES = 24
"""What Standard Webhooks asks of a secret; a shorter one signs, but can be guessed."""
ANSWER_CHARS = 200
"""Code points of the receiver's answer that we repeat."""


class Poster(Protocol):
    """What a webhook needs of the service's Fetcher."""

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, timeout_seconds: float
    ) -> Answer | FetchError:
        """Post `body`; any status is an answer."""
        ...


@dataclass(frozen=True, slots=True)
class _Signer:
    """Signs with a secret; without one the body goes out unsigned."""

    webhook: Webhook | None

    def headers(self, webhook_id: str, at: datetime, body: bytes) -> dict[str, str]:
        signed = {"webhook-id": webhook_id, "webhook-timestamp": str(int(at.timestamp()))}
        if self.webhook is not None:
            signed["webhook-signature"] = self.webhook.sign(webhook_id, at, body.decode())
        return signed


class WebhookChannel:
    """Posts each delivery's payload to one URL."""

    def __init__(
        self,
        name: str,
        settings: WebhookSettings,
        poster: Poster,
        now: Callable[[], datetime],
        allow_private: Sequence[str] = (),
    ) -> None:
        """`allow_private` are the networks that `probe` may connect to although not public; what
        the poster may do is its own affair."""
        self.name = name
        self._settings = settings
        self._poster = poster
        self._now = now
        self._allowed = parse_networks(allow_private)

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Sign and post the body, which is the same at each attempt."""
        try:
            signer = self._signer()
        except SecretError as error:
            return Failed(str(error))
        body = body_bytes(delivery.payload)
        answer = await self._poster.post(
            self._settings.url,
            body,
            {
                "content-type": "application/json",
                **signer.headers(delivery.webhook_id, self._now(), body),
            },
            timeout_seconds=self._settings.timeout.total_seconds(),
        )
        return judge(answer, self._now())

    async def probe(self) -> str | None:
        """Connect, and look at the secret; whatever is posted would be taken for an alert."""
        try:
            secret = read_secret(self._settings.secret, self._settings.secret_file)
            self._signer()
        except SecretError as error:
            return str(error)
        return await self._reach() or _judge_secret(secret)

    async def _reach(self) -> str | None:
        parts = urlsplit(self._settings.url)
        host, is_tls = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if is_tls else 80)
        try:
            async with asyncio.timeout(self._settings.timeout.total_seconds()):
                await self._connect(host, port, ssl.create_default_context() if is_tls else None)
        except TimeoutError:
            return f"{host}:{port} does not answer; check its url"
        except RefusedError as error:
            return f"{error}; if that is right, add its network to [fetch] allow_private"
        except (OSError, UnicodeError) as error:
            return f"cannot connect to {host}:{port}: {line(str(error), ANSWER_CHARS)}"
        return None

    async def _connect(self, host: str, port: int, tls: ssl.SSLContext | None) -> None:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=SOCK_STREAM)
        address = choose(host, [str(sockaddr[0]) for *_, sockaddr in found], self._allowed)[0]
        _, writer = await asyncio.open_connection(
            str(address), port, ssl=tls, server_hostname=host if tls else None
        )
        writer.close()
        await writer.wait_closed()

    def _signer(self) -> _Signer:
        secret = read_secret(self._settings.secret, self._settings.secret_file)
        if secret is None:
            return _Signer(None)
        try:
            return _Signer(Webhook(secret))
        except (binascii.Error, EmptyWebhookSecretError, ValueError) as error:
            raise SecretError(
                'the secret is not base64: write it as the receiver shows it, "whsec_…"'
            ) from error


def _judge_secret(secret: str | None) -> str | None:
    if secret is None:
        return "is not signed: set secret_file, so that its receiver can tell it from forgery"
    size = len(secret.removeprefix("whsec_")) * 3 // 4
    if size < MIN_SECRET_BYTES:
        return f"its secret has {size} bytes; take {MIN_SECRET_BYTES} to 64 random ones"
    return None


def judge(answer: Answer | FetchError, now: datetime) -> Sent | Failed:
    """What the receiver's answer means for the delivery."""
    if isinstance(answer, FetchError):
        wish = (answer.retry_at - now).total_seconds() if answer.retry_at else None
        return Failed(line(str(answer), ANSWER_CHARS), retry_after_seconds=wish)
    if 200 <= answer.status < 300:
        return Sent()
    if answer.status == 410:
        return Failed("the receiver says that it is gone (410)", is_permanent=True)
    if 300 <= answer.status < 400:
        where = line(answer.headers.get("location", "elsewhere"), ANSWER_CHARS)
        return Failed(f"redirects ({answer.status}) to {where}, which is not followed: set its url")
    at = retry_after(answer.headers, now)
    said = line(answer.body[: 4 * ANSWER_CHARS].decode(errors="replace"), ANSWER_CHARS)
    return Failed(
        f"answered {answer.status}" + (f": {said}" if said else ""),
        retry_after_seconds=(at - now).total_seconds() if at else None,
    )
