"""What the service sends arrives here: a real mail server and a webhook receiver, on loopback.

Both verify what comes in as a receiver in earnest would, and hand it on.
"""

from __future__ import annotations

import asyncio
import email
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from scheduler.demo.web import LOOPBACK, QuietServer, served

HOOK_PATH = "/alerts"
MAX_HOOK_BYTES = 1_000_000
"""Far more than any alert has; a receiver should not take whatever comes."""
SIGNATURE_HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was taken, and what is wrong with it."""

    message: EmailMessage
    recipients: tuple[str, ...]
    faults: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text part; empty when there is none."""
        part = self.message.get_body(("plain",))
        return str(part.get_content()) if isinstance(part, EmailMessage) else ""


@dataclass(frozen=True, slots=True)
class Hook:
    """A webhook that was posted, and what is wrong with it."""

    webhook_id: str
    body: dict[str, Any] = field(default_factory=dict)
    faults: tuple[str, ...] = ()

    @property
    def is_verified(self) -> bool:
        """The signature fits the body and the secret."""
        return not self.faults


# --- mail ---------------------------------------------------------------------------------------


@asynccontextmanager
async def mail_receiver(take: Callable[[Mail], None]) -> AsyncIterator[int]:
    """A mail server; gives its port, and every mail to `take`."""
    loop = asyncio.get_running_loop()
    handler = _MailHandler(take)
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="mail.example", loop=loop), LOOPBACK, 0
    )
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


class _MailHandler:
    def __init__(self, take: Callable[[Mail], None]) -> None:
        self._take = take

    async def handle_DATA(  # noqa: N802 -- aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        raw = content if isinstance(content, bytes) else str(content).encode()
        self._take(read_mail(raw, tuple(envelope.rcpt_tos)))
        return "250 taken"


def read_mail(raw: bytes, recipients: tuple[str, ...]) -> Mail:
    """Parse a mail and look for what a reader would miss in it."""
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage), message
    faults = [f"no {name}" for name in ("From", "To", "Subject", "Message-ID") if not message[name]]
    faults += [f"{defect.__class__.__name__}" for defect in message.defects]
    faults += [f"no {kind} part" for kind in ("plain", "html") if message.get_body((kind,)) is None]
    return Mail(message, recipients, tuple(faults))


# --- webhook ------------------------------------------------------------------------------------


@contextmanager
def hook_receiver(secret: str, take: Callable[[Hook], None]) -> Iterator[str]:
    """A webhook receiver; gives its address, and every post to `take`, from a thread."""
    server = _HookServer(Webhook(secret), take)
    with served(server):
        yield server.base + HOOK_PATH


def read_hook(verifier: Webhook, headers: dict[str, str], raw: bytes) -> Hook:
    """Verify a post after Standard Webhooks with the reference library."""
    webhook_id = headers.get("webhook-id", "")
    try:
        verifier.verify(raw, headers)
        return Hook(webhook_id, json.loads(raw))
    except (WebhookVerificationError, ValueError) as error:
        return Hook(webhook_id, faults=(f"signature not valid: {error}",))


class _HookServer(QuietServer):
    def __init__(self, verifier: Webhook, take: Callable[[Hook], None]) -> None:
        super().__init__((LOOPBACK, 0), _HookHandler)
        self.verifier = verifier
        self.take = take


class _HookHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _HookServer

    def do_POST(self) -> None:
        length = min(int(self.headers.get("Content-Length", "0")), MAX_HOOK_BYTES)
        headers = {name: self.headers.get(name, "") for name in SIGNATURE_HEADERS}
        hook = read_hook(self.server.verifier, headers, self.rfile.read(length))
        self.server.take(hook)
        self.send_response(204 if hook.is_verified else 401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """The demo tells the story; the server need not."""
