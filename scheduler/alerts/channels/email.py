"""Email over SMTP: STARTTLS, TLS or neither.

What the server says of the message (answers to MAIL, RCPT, DATA) decides: 4yz is tried again,
5yz is permanent. Whatever concerns the connection or the account (not reachable, no TLS, login
refused) is tried again, since it is mended by the operator, not by giving up the alert.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage

import aiosmtplib

from scheduler.alerts.channels._outside import ANSWER_CHARS, Outside
from scheduler.alerts.channels.outcome import Failed, Preview, Sent
from scheduler.alerts.mail import address, compose
from scheduler.alerts.payload import line
from scheduler.secret import SecretError, read_secret
from scheduler.settings.channels import EmailSettings
from storage.types import DeliveryForSend, RecipientView

QUIT_SECONDS = 3.0
"""For the goodbye: the message is already taken, or never will be."""
PATIENT_ATTEMPTS = 3
"""So often, one recipient's 4yz puts off the mail for all, so that nobody gets it twice; after
that it goes to those who are accepted."""
REMEMBERED = 1000
"""Mails that some recipients got and others did not, at most; of older ones it is forgotten."""


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


@dataclass(frozen=True, slots=True)
class _Letter:
    """One mail, and whom it is for."""

    to: tuple[str, ...]
    message: EmailMessage


class EmailChannel:
    """Sends each delivery as one mail to all recipients; as one to each, where it can carry their
    own way out of it."""

    def __init__(self, name: str, settings: EmailSettings, outside: Outside) -> None:
        self.name = name
        self._settings = settings
        self._outside = outside
        self._where = f"{settings.host}:{settings.port}"
        self._taken: dict[str, set[str]] = {}

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Hand the mail to the server, for all who did not unsubscribe."""
        known = await self._known()
        try:
            letters = self._letters(delivery, known)
        except ValueError as error:
            return Failed(str(error))
        if not letters:
            return Sent(note="nobody wants it any more: all recipients have unsubscribed")
        taken = self._remembered(delivery.webhook_id)
        is_patient = delivery.attempts < PATIENT_ATTEMPTS
        outcome = await self._converse(letters, taken, is_patient=is_patient)
        if isinstance(outcome, Sent) or outcome.is_permanent:
            self._taken.pop(delivery.webhook_id, None)
        return outcome

    async def _known(self) -> Mapping[str, RecipientView]:
        if self._outside.recipients is None:
            return {}
        return await self._outside.recipients.of(self.name, self._settings.to)

    def _letters(
        self, delivery: DeliveryForSend, known: Mapping[str, RecipientView]
    ) -> list[_Letter]:
        """Raises ValueError for a malformed address of ours."""
        sender, base = self._settings.sender, self._outside.unsubscribe_url
        asked = self._outside.verdict_base
        wanted = tuple(
            each
            for each in self._settings.to
            if each not in known or known[each].unsubscribed_at is None
        )
        if base is not None and known:
            return [
                _Letter(
                    (each,), compose(delivery, sender, (each,), base + known[each].token, asked)
                )
                for each in wanted
            ]
        return [_Letter(wanted, compose(delivery, sender, wanted, None, asked))] if wanted else []

    def _remembered(self, webhook_id: str) -> set[str]:
        """Who has got it, of those who were written to one by one: they get it once, unless the
        service ends between two attempts."""
        while len(self._taken) >= REMEMBERED:
            del self._taken[next(iter(self._taken))]
        return self._taken.setdefault(webhook_id, set())

    def preview(self, delivery: DeliveryForSend) -> Preview:
        """Both parts of the mail."""
        mail = compose(
            delivery, self._settings.sender, self._settings.to, None, self._outside.verdict_base
        )
        text, html = mail.get_body(("plain",)), mail.get_body(("html",))
        assert text is not None
        assert html is not None
        return Preview(self._settings.receiver, text=text.get_content(), html=html.get_content())

    async def probe(self) -> str | None:
        """Connect, encrypt and log in as a mail would; send nothing."""
        try:
            for each in (self._settings.sender, *self._settings.to):
                address(each)
        except ValueError as error:
            return str(error)
        outcome = await self._converse((), set())
        return outcome.message if isinstance(outcome, Failed) else None

    async def _converse(
        self, letters: Sequence[_Letter], taken: set[str], *, is_patient: bool = True
    ) -> Sent | Failed:
        """Hand over the letters, none of them for a probe; who got theirs is added to `taken`."""
        try:
            smtp = self._client()
        except SecretError as error:
            return Failed(str(error))
        try:
            async with asyncio.timeout(self._settings.timeout.total_seconds()):
                await smtp.connect()  # which encrypts and logs in as well
                return await self._hand_over(smtp, letters, taken, is_patient)
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
        self, smtp: aiosmtplib.SMTP, letters: Sequence[_Letter], taken: set[str], is_patient: bool
    ) -> Sent | Failed:
        refusals: list[_Refusal] = []
        for letter in letters:
            if taken.issuperset(letter.to):
                continue
            await smtp.mail(address(self._settings.sender).addr_spec)
            refused = await self._name_recipients(smtp, letter)
            if isinstance(_verdict(refused, len(letter.to), is_patient), Sent):
                await smtp.data(letter.message.as_bytes())
                taken.update(letter.to)
            else:
                await smtp.rset()
            refusals += refused
        return _verdict(refusals, sum(len(letter.to) for letter in letters), is_patient)

    async def _name_recipients(self, smtp: aiosmtplib.SMTP, letter: _Letter) -> list[_Refusal]:
        refusals = []
        for each in letter.to:
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
