"""What every channel is, and how an attempt to send ends."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pydantic import SecretStr

from storage.types import DeliveryForSend


@dataclass(frozen=True, slots=True)
class Sent:
    """The receiver took it."""

    note: str | None = None
    """One line on what went wrong all the same (one recipient of several refused)."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The receiver did not take it, or we cannot know."""

    message: str
    """One line for people: what happened and what to do."""
    is_permanent: bool = False
    """Trying again will not help: the delivery is dead."""
    retry_after_seconds: float | None = None
    """The receiver's own wish."""


class Channel(Protocol):
    """A configured destination."""

    name: str

    async def send(self, delivery: DeliveryForSend) -> Sent | Failed:
        """Try once. Expected failures are values; anything raised is a bug."""
        ...

    async def probe(self) -> str | None:
        """None when it would work, else one line on what is wrong and what to do. Nothing is
        sent."""
        ...


class SecretError(Exception):
    """A secret's file cannot be read; `str(error)` says which and why."""


def read_secret(value: SecretStr | None, file: Path | None) -> str | None:
    """The secret, from its file if one is named; read at each use, so that it can be changed
    while the service runs. None when there is none. Raises SecretError."""
    if file is None:
        return value.get_secret_value() if value else None
    try:
        secret = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise SecretError(f"cannot read the secret in {file}: {why}") from error
    if not secret:
        raise SecretError(f"the secret in {file} is empty")
    return secret
