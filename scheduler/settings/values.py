"""The values that settings are made of, and what to write where one is wrong."""

from __future__ import annotations

import ipaddress
import re
from datetime import timedelta
from email.utils import parseaddr
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
)

from scheduler.web.listening import split_address

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SIZES = {"B": 1, "kB": 1000, "MB": 1000**2, "GB": 1000**3}
_DURATION_PART = r"(\d{1,9}(?:\.\d{1,9})?)\s*([smhdw])"
LONGEST = timedelta(days=3660)
"""Longer durations are slips of the keyboard, and would leave the calendar."""
LARGEST_BYTES = 10_000_000_000
"""Larger sizes would fill the memory before they limit anything."""


def parse_duration(value: Any) -> Any:
    """`"90s"`, `"15m"`, `"1h30m"` → timedelta. Raises ValueError with what to write instead."""
    if not isinstance(value, str):
        if isinstance(value, timedelta):
            return value
        raise ValueError(f'{value!r} has no unit; write for example "15m", "90s" or "1h30m"')
    parts = re.findall(_DURATION_PART, value)
    if not parts or re.sub(_DURATION_PART, "", value).strip():
        raise ValueError(f'"{value}" is no duration; write for example "15m", "90s" or "1h30m"')
    seconds = sum(float(number) * _UNITS[unit] for number, unit in parts)
    if seconds > LONGEST.total_seconds():
        raise ValueError(f'"{value}" is too long; write at most "{LONGEST.days}d"')
    return timedelta(seconds=seconds)


def parse_size(value: Any) -> Any:
    """`"10MB"` → bytes. Raises ValueError with what to write instead."""
    if isinstance(value, int) and not isinstance(value, bool):
        return _bounded_size(value, value)
    found = re.fullmatch(r"\s*(\d{1,12}(?:\.\d{1,9})?)\s*([kMG]?B)?\s*", str(value))
    if not found:
        raise ValueError(f'"{value}" is no size; write for example "10MB" or "500kB"')
    return _bounded_size(int(float(found[1]) * _SIZES[found[2] or "B"]), value)


def _bounded_size(size: int, value: Any) -> int:
    if not 1 <= size <= LARGEST_BYTES:
        raise ValueError(f'"{value}" is out of bounds; write from "1B" to "10GB"')
    return size


def _positive(value: timedelta) -> timedelta:
    if not value:
        raise ValueError('must be longer than nothing; write for example "5s"')
    return value


def _http_url(value: str) -> str:
    try:
        parts = urlsplit(value)
        is_whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_whole = False
    if not is_whole or re.search(r"[\s\x00-\x1f]", value):
        raise ValueError(
            f'"{value}" is no web address; write it whole, as in "https://example.org/feed"'
        )
    return value


def _secret_http_url(value: SecretStr) -> SecretStr:
    try:
        _http_url(value.get_secret_value())
    except ValueError:
        # a wrong one is never repeated: it may be nearly right
        raise ValueError(
            'is no web address; write it whole, as the service shows it, "https://…"'
        ) from None
    return value


def _matrix_room(value: str) -> str:
    if not re.fullmatch(r"![\x21-\x7e]{1,254}", value):
        raise ValueError(
            f'"{value}" is no room; write its internal ID, which begins with "!" '
            "(in Element: room settings, Advanced)"
        )
    return value


def _topic(value: str) -> str:
    if not re.fullmatch(r"[-_A-Za-z0-9]{1,64}", value):
        raise ValueError(
            f'"{value}" is no topic; write up to 64 letters, digits, "-" and "_", and only those'
        )
    return value


def _socket_url(value: str) -> str:
    scheme, _, rest = value.partition("://")
    if scheme not in ("ws", "wss"):
        raise ValueError(f'"{value}" is no address of a stream; write "wss://host/path"')
    _http_url(f"http://{rest}")
    return value


def _listen(value: str) -> str:
    try:
        split_address(value)
    except ValueError:
        raise ValueError(
            f'"{value}" is nowhere to listen; write an address of this machine and a port, as in '
            '"127.0.0.1:8417" or "[::1]:8417"'
        ) from None
    return value


def _public_url(value: str) -> str:
    parts = urlsplit(_http_url(value))
    if parts.query or parts.fragment or parts.username is not None:
        raise ValueError(
            f'"{value}" must end with a host or a path, without ?, # and names; write for example '
            '"https://swansong.example.org"'
        )
    return value.rstrip("/")


def _database_url(value: str) -> str:
    # a wrong URL is never repeated: it may hold a password
    scheme = value.partition("://")[0].partition("+")[0]
    if scheme not in ("sqlite", "postgresql") or "://" not in value:
        raise ValueError(
            'is no database address; write "sqlite:///swansong.db" or "postgresql://user@host/name"'
        )
    return value


def _network(value: str) -> str:
    try:
        return str(ipaddress.ip_network(value, strict=False))
    except ValueError:
        raise ValueError(f'"{value}" is no network; write for example "192.168.1.0/24"') from None


def _regex(value: str) -> str:
    # the engine that rules use; it is needed only where a rule has a pattern
    import regex

    try:
        regex.compile(value)
    except regex.error as error:
        raise ValueError(f'"{value}" is no regular expression: {error}') from None
    return value


def _mailbox(value: str) -> str:
    address = parseaddr(value)[1]
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", address) or not value.isprintable():
        raise ValueError(
            f'"{value}" is no mail address; write for example "Swansong <swansong@example.org>"'
        )
    return value


MAX_TAG_CHARS = 50


def parse_tag(value: str) -> str:
    """A word that a user gives to sources. Raises ValueError with what to write instead."""
    tag = " ".join(value.split())
    if not tag or len(tag) > MAX_TAG_CHARS or "," in tag or not tag.isprintable():
        raise ValueError(
            f"{value[:MAX_TAG_CHARS]!r} is no tag; write a word of at most {MAX_TAG_CHARS} "
            'characters without commas, as in "press"'
        )
    return tag


def _header_text(value: str) -> str:
    if not value.isascii() or not value.isprintable():
        raise ValueError(
            f"{value!r} cannot stand in a User-Agent; write an address or a page in ASCII, "
            'as in "https://example.org/about" or "ada@example.org"'
        )
    return value


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
PositiveDuration = Annotated[Duration, AfterValidator(_positive)]
Size = Annotated[int, BeforeValidator(parse_size)]
HttpUrl = Annotated[str, AfterValidator(_http_url)]
SecretHttpUrl = Annotated[SecretStr, AfterValidator(_secret_http_url)]
MatrixRoom = Annotated[str, AfterValidator(_matrix_room)]
Topic = Annotated[str, AfterValidator(_topic)]
SocketUrl = Annotated[str, AfterValidator(_socket_url)]
Listen = Annotated[str, AfterValidator(_listen)]
PublicUrl = Annotated[str, AfterValidator(_public_url)]
DatabaseUrl = Annotated[str, AfterValidator(_database_url)]
Network = Annotated[str, AfterValidator(_network)]
Regex = Annotated[str, AfterValidator(_regex)]
Mailbox = Annotated[str, AfterValidator(_mailbox)]
HeaderText = Annotated[str, AfterValidator(_header_text)]
Tag = Annotated[str, AfterValidator(parse_tag)]
Name = Annotated[str, Field(min_length=1, max_length=100)]
Share = Annotated[float, Field(ge=0, le=1)]
PerHour = Annotated[int, Field(ge=1, le=10_000_000)]


class Section(BaseModel):
    """A table of the file. An unknown key is an error."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, hide_input_in_errors=True
    )
