"""Ways out, as the file describes them: one section per kind of channel."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr

from scheduler.settings.timing import TimingSettings
from scheduler.settings.values import HttpUrl, Mailbox, PositiveDuration


class EmailSettings(TimingSettings):
    type: Literal["email"]
    host: str
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str | None = None
    password: SecretStr | None = None
    password_file: Path | None = None
    sender: Mailbox = Field(alias="from")
    to: Annotated[tuple[Mailbox, ...], Field(min_length=1)]
    timeout: PositiveDuration = timedelta(seconds=30)

    @property
    def receiver(self) -> str:
        """The mailboxes."""
        return ", ".join(self.to)


class WebhookSettings(TimingSettings):
    type: Literal["webhook"]
    url: HttpUrl
    secret: SecretStr | None = None
    """`whsec_…` of Standard Webhooks."""
    secret_file: Path | None = None
    timeout: PositiveDuration = timedelta(seconds=20)

    @property
    def receiver(self) -> str:
        """Its host: the path is often a secret."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


ChannelSettings = Annotated[EmailSettings | WebhookSettings, Field(discriminator="type")]
