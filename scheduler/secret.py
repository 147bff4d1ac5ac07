"""Secrets as the settings name them: a value, or a file that holds nothing else."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr


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
