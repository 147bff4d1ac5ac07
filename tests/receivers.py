"""Receivers on loopback for what Swansong sends: a real SMTP server and a real HTTP server.

Both take everything by default, and can be told beforehand how to answer what comes next:

    async with MailReceiver() as mail, WebhookReceiver() as hook:
        mail.at_data += ["450 4.7.1 greylisted", DROP]
        hook.replies += [Reply(429, {"retry-after": "30"}), Reply(reset=True)]
"""

from __future__ import annotations

import asyncio
import contextlib
import email
import json
import ssl
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

DROP = "drop"
"""Break off the connection instead of answering."""
HANG = "hang"
"""Never answer."""
CUT = "cut"
"""Break off the connection in the middle of the message."""
LOSE = "lose"
"""Take the message, and break off the connection instead of saying so."""


@dataclass(frozen=True)
class Mail:
    """A message that was taken."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage
    raw: bytes
    login: str | None


TLS_FILE = Path(__file__).parent / "data" / "tls" / "receiver.pem"
"""Certificate and key of 127.0.0.1, signed by nobody else; clients trust it by SSL_CERT_FILE."""


def tls_context() -> ssl.SSLContext:
    """For the server's side."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS_FILE)
    return context


class MailReceiver:
    """An SMTP server. `at_rcpt` answers by address, `at_data` one message after the other."""

    def __init__(
        self,
        *,
        tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None,
        login: tuple[str, str] | None = None,
    ) -> None:
        self.mails: list[Mail] = []
        self.at_rcpt: dict[str, deque[str]] = {}
        self.at_data: deque[str] = deque()
        self._talks: list[SMTP] = []
        self._tls = tls
        self._starttls = starttls
        self._login = login
        self._closing = asyncio.Event()

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._talk, "127.0.0.1", 0, ssl=self._tls)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.close()
        for talk in self._talks:
            if talk.transport is not None:
                talk.transport.abort()
        await self._server.wait_closed()

    @property
    def conversations(self) -> int:
        """How many connections there were."""
        return len(self._talks)

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        return int(self._server.sockets[0].getsockname()[1])

    def _talk(self) -> SMTP:
        talk = _Talk(
            self,
            hostname="receiver.example",
            tls_context=self._starttls,
            auth_require_tls=False,
            authenticator=self._authenticate,
            loop=asyncio.get_running_loop(),
        )
        self._talks.append(talk)
        return talk

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any
    ) -> AuthResult:
        assert isinstance(given, LoginPassword)
        pair = (given.login.decode(), given.password.decode())
        return AuthResult(success=pair == self._login, handled=False, auth_data=pair[0])

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self._login and not session.authenticated:
            return "530 log in first"
        answers = self.at_rcpt.get(address)
        if answers:
            return await self._answer(server, answers.popleft())
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        answer = self.at_data.popleft() if self.at_data else None
        if answer not in (None, LOSE):
            return await self._answer(server, answer)
        raw = bytes(envelope.content or b"")
        message = email.message_from_bytes(raw, policy=default)
        assert isinstance(message, EmailMessage)
        login = str(session.auth_data) if session.auth_data else None
        sender = str(envelope.mail_from)
        self.mails.append(Mail(sender, tuple(envelope.rcpt_tos), message, raw, login))
        return await self._answer(server, answer) if answer else "250 taken"

    async def _answer(self, server: SMTP, answer: str) -> str:
        if answer == HANG:
            await self._closing.wait()
        if answer in (DROP, HANG, LOSE):
            assert server.transport is not None
            server.transport.abort()
            return "421 gone"
        return answer


class _Talk(SMTP):
    """A conversation that may be cut while the message comes in."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 -- aiosmtpd's name
        answers = self.event_handler.at_data
        if not answers or answers[0] != CUT:
            await super().smtp_DATA(arg)
            return
        answers.popleft()
        await self.push("354 go on")
        await self._reader.read(100)
        self.transport.abort()


@dataclass(frozen=True)
class Reply:
    """How to answer one request."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    delay_seconds: float = 0.0
    reset: bool = False
    """Break off the connection instead."""


@dataclass(frozen=True)
class Request:
    """What was posted."""

    path: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes
    method: str = "POST"

    @property
    def json(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


class WebhookReceiver:
    """An HTTP server that answers with `replies` in order, then always with 200."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.replies: deque[Reply] = deque()
        self.open = 0
        self.most_open = 0
        self._arrived = asyncio.Condition()
        self._closing = asyncio.Event()
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        """Where to post to."""
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/hook"

    async def wait_for(self, count: int) -> None:
        """Until so many requests have come in."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self.requests) >= count)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._serve(reader, writer)
        finally:
            self.open -= 1
            self._writers.discard(writer)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await _read_request(reader)
        async with self._arrived:
            self.requests.append(request)
            self._arrived.notify_all()
        reply = self.replies.popleft() if self.replies else Reply()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), reply.delay_seconds)
        if reply.reset or self._closing.is_set():
            writer.transport.abort()
            return
        headers = {"content-length": str(len(reply.body)), "connection": "close", **reply.headers}
        lines = [f"HTTP/1.1 {reply.status} Answer", *(f"{k}: {v}" for k, v in headers.items())]
        writer.write("\r\n".join([*lines, "", ""]).encode() + reply.body)
        await writer.drain()


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, path, _ = first.split(" ")
    return Request(path, headers, body, method)
