"""Email over SMTP: STARTTLS, TLS or neither.

What the server says of the message (answers to MAIL, RCPT, DATA) decides: 4yz is tried again,
5yz is permanent. Whatever concerns the connection or the account (not reachable, no TLS, login
refused) is tried again, since it is mended by the operator, not by giving up the alert.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage

import aiosmtplib

from scheduler.alerts.channels.outcome import Failed, Sent
from scheduler.alerts.mail import address, compose
from scheduler.alerts.payload import line
from scheduler.secret import SecretError, read_secret
from scheduler.settings.channels import EmailSettings
from storage.types import DeliveryForSend

QUIT_SECONDS = 3.0
"""For the goodbye: the message is already taken, or never will be."""
PATIENT_ATTEMPTS = 3
"""So often, one recipient's 4yz puts off the mail for all, so that nobody gets it twice; after
that it goes to those who are accepted."""
ANSWER_CHARS = 200
"""Code points of a server's answer that we repeat."""


@dataclass(frozen=True, slots=True)
class _Refusal:
    recipient: str
    code: int
    answer: str

    @property
    def is_permanent(self) -> bool:
        return self.code >= 500

    def __str__(self) -> str:
        return f"{self.recipient} refused: {self.code} {self.answer}"


class EmailChannel:
    """Sends each delivery as one mail to all recipients."""

    def __init__(self, name: str, settings: EmailSettings) -> None:
        self.name = name
        self._settings = settings
        self._where = f"{settings.host}:{settings.port}"

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Hand the mail to the server."""
        try:
            message = compose(delivery, self._settings.sender, self._settings.to)
        except ValueError as error:
            return Failed(str(error))
        is_patient = delivery.attempts < PATIENT_ATTEMPTS
        return await self._converse(message, is_patient=is_patient)

    async def probe(self) -> str | None:
        """Connect, encrypt and log in as a mail would; send nothing."""
        try:
            for each in (self._settings.sender, *self._settings.to):
                address(each)
        except ValueError as error:
            return str(error)
        outcome = await self._converse(None)
        return outcome.message if isinstance(outcome, Failed) else None

    async def _converse(
        self, message: EmailMessage | None, *, is_patient: bool = True
    ) -> Sent | Failed:
        try:
            smtp = self._client()
        except SecretError as error:
            return Failed(str(error))
        try:
            async with asyncio.timeout(self._settings.timeout.total_seconds()):
                await smtp.connect()  # which encrypts and logs in as well
                return await self._hand_over(smtp, message, is_patient) if message else Sent()
        except (aiosmtplib.SMTPException, OSError) as error:  # TimeoutError is an OSError
            return self._failure(error)
        finally:
            await _hang_up(smtp)

    def _client(self) -> aiosmtplib.SMTP:
        settings = self._settings
        password = read_secret(settings.password, settings.password_file)
        return aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            username=settings.username,
            password=password if settings.username else None,
            # our own name without asking DNS, which may take half a minute where there is none
            local_hostname=_own_name(),
            timeout=settings.timeout.total_seconds(),
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
        )

    async def _hand_over(
        self, smtp: aiosmtplib.SMTP, message: EmailMessage, is_patient: bool
    ) -> Sent | Failed:
        await smtp.mail(address(self._settings.sender).addr_spec)
        refusals = await self._name_recipients(smtp)
        verdict = _verdict(refusals, len(self._settings.to), is_patient)
        if isinstance(verdict, Sent):
            await smtp.data(message.as_bytes())
        return verdict

    async def _name_recipients(self, smtp: aiosmtplib.SMTP) -> list[_Refusal]:
        refusals = []
        for each in self._settings.to:
            recipient = address(each).addr_spec
            try:
                await smtp.rcpt(recipient)
            except aiosmtplib.SMTPRecipientRefused as error:
                answer = line(error.message, ANSWER_CHARS)
                refusals.append(_Refusal(recipient, error.code, answer))
        return refusals

    def _failure(self, error: aiosmtplib.SMTPException | OSError) -> Failed:
        said = line(str(error) or type(error).__name__, ANSWER_CHARS)
        match error:
            case aiosmtplib.SMTPAuthenticationError():
                answer = line(error.message, ANSWER_CHARS)
                return Failed(
                    f"{self._where} refused the login: {error.code} {answer}; "
                    "check username and password"
                )
            case aiosmtplib.SMTPDataError() | aiosmtplib.SMTPSenderRefused():
                answer = line(error.message, ANSWER_CHARS)
                return Failed(
                    f"{self._where} refused the mail: {error.code} {answer}",
                    is_permanent=error.code >= 500,
                )
            case TimeoutError():
                seconds = self._settings.timeout.total_seconds()
                return Failed(f"{self._where} did not answer within {seconds:g} s")
            case aiosmtplib.SMTPServerDisconnected():
                return Failed(f"{self._where} broke off the connection: {said}")
            case aiosmtplib.SMTPResponseException():
                return Failed(f"{self._where} answered {error.code} {said}")
        return Failed(
            f"cannot connect to {self._where} with security = "
            f'"{self._settings.security}": {said}; check host, port and security'
        )


def _verdict(refusals: Sequence[_Refusal], recipients: int, is_patient: bool) -> Sent | Failed:
    """What refused recipients mean for the mail, before it is handed over."""
    if not refusals:
        return Sent()
    told = "; ".join(str(each) for each in refusals)
    is_for_now = any(not each.is_permanent for each in refusals)
    if len(refusals) == recipients:
        return Failed(told, is_permanent=not is_for_now)
    if is_for_now and is_patient:
        return Failed(told)
    return Sent(note=told)


def _own_name() -> str:
    name = socket.gethostname()
    return name if "." in name else "[127.0.0.1]"


async def _hang_up(smtp: aiosmtplib.SMTP) -> None:
    if not smtp.is_connected:
        return
    with suppress(aiosmtplib.SMTPException, OSError):
        async with asyncio.timeout(QUIT_SECONDS):
            await smtp.quit()
    smtp.close()
