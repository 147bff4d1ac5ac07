"""Ways out, as the file describes them: one section per kind of channel."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr

from scheduler.settings.values import HttpUrl, Mailbox, PositiveDuration, Section


class EmailSettings(Section):
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


class WebhookSettings(Section):
    type: Literal["webhook"]
    url: HttpUrl
    secret: SecretStr | None = None
    """`whsec_…` of Standard Webhooks."""
    secret_file: Path | None = None
    timeout: PositiveDuration = timedelta(seconds=20)


ChannelSettings = Annotated[EmailSettings | WebhookSettings, Field(discriminator="type")]
