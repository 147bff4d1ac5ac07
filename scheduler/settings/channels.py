"""Ways out, as the file describes them: one section per kind of channel."""

from __future__ import annotations

from abc import abstractmethod
from datetime import timedelta
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, model_validator

from scheduler.settings.timing import TimingSettings
from scheduler.settings.values import (
    HttpUrl,
    Mailbox,
    MatrixRoom,
    PositiveDuration,
    SecretHttpUrl,
    Topic,
)


class ChannelSection(TimingSettings):
    """What every channel may be told."""

    needs: ClassVar[str | None] = None
    """A key that must be given, itself or as `…_file`."""

    @model_validator(mode="after")
    def _has_its_secret(self) -> Self:
        key = self.needs
        if key and getattr(self, key) is None and getattr(self, f"{key}_file") is None:
            raise ValueError(f'needs "{key}", or "{key}_file": a file that holds nothing else')
        return self


class EmailSettings(ChannelSection):
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


class WebhookSettings(ChannelSection):
    type: Literal["webhook"]
    url: HttpUrl
    secret: SecretStr | None = None
    """`whsec_…` of Standard Webhooks."""
    secret_file: Path | None = None
    old_secret: SecretStr | None = None
    """The one before, while receivers change to the new one: both sign."""
    old_secret_file: Path | None = None
    timeout: PositiveDuration = timedelta(seconds=20)

    @property
    def receiver(self) -> str:
        """Its host: the path is often a secret."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


class ChatSection(ChannelSection):
    """What one request per message goes to."""

    timeout: PositiveDuration = timedelta(seconds=20)

    @property
    @abstractmethod
    def receiver(self) -> str:
        """Whom it goes to, as people know it; nothing secret is in it."""


class HookSection(ChatSection):
    """Where the address itself is the secret."""

    service: ClassVar[str]
    """Its name."""
    needs = "url"

    url: SecretHttpUrl | None = None
    url_file: Path | None = None

    @property
    def receiver(self) -> str:
        """The service: the address is a secret."""
        return self.service


class SlackSettings(HookSection):
    """An incoming webhook of Slack, or of Mattermost and Rocket.Chat, which take the same."""

    service = "Slack"

    type: Literal["slack"]


class DiscordSettings(HookSection):
    """A webhook of a Discord channel."""

    service = "Discord"

    type: Literal["discord"]


class TeamsSettings(HookSection):
    """A workflow of Microsoft Teams that posts to a chat or channel when it is called."""

    service = "Microsoft Teams"

    type: Literal["teams"]


class TelegramSettings(ChatSection):
    needs = "token"

    type: Literal["telegram"]
    chat: Annotated[str, Field(min_length=1, max_length=200)]
    """`@channel`, or the number of a chat or group (groups begin with `-`)."""
    token: SecretStr | None = None
    """Of the bot, as BotFather gives it."""
    token_file: Path | None = None
    server: HttpUrl = "https://api.telegram.org"

    @property
    def receiver(self) -> str:
        """The chat."""
        return f"Telegram, {self.chat}"


class NtfySettings(ChatSection):
    type: Literal["ntfy"]
    topic: Topic
    token: SecretStr | None = None
    token_file: Path | None = None
    server: HttpUrl = "https://ntfy.sh"

    @property
    def receiver(self) -> str:
        """The topic and where it is."""
        return f"{urlsplit(self.server).netloc.rpartition('@')[2]}/{self.topic}"


class MatrixSettings(ChatSection):
    needs = "token"

    type: Literal["matrix"]
    server: HttpUrl
    """The homeserver of the account that speaks."""
    room: MatrixRoom
    token: SecretStr | None = None
    """Access token of that account, which must be in the room."""
    token_file: Path | None = None

    @property
    def receiver(self) -> str:
        """The room."""
        return f"Matrix, {self.room}"


class AppriseSettings(ChannelSection):
    """Any of the services that Apprise knows."""

    needs = "url"

    type: Literal["apprise"]
    url: SecretStr | None = None
    """As Apprise writes it, `pover://user@token`."""
    url_file: Path | None = None
    timeout: PositiveDuration = timedelta(seconds=30)

    @property
    def receiver(self) -> str:
        """What it is sent by: the address is a secret."""
        return "Apprise"


ChannelSettings = Annotated[
    EmailSettings
    | WebhookSettings
    | SlackSettings
    | DiscordSettings
    | TeamsSettings
    | TelegramSettings
    | NtfySettings
    | MatrixSettings
    | AppriseSettings,
    Field(discriminator="type"),
]
