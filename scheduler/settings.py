"""What a user may say in `swansong.toml`: frozen models, one per section, a default for every key.

Reading the file and the environment, and answering mistakes, is `scheduler.config`.
"""

from __future__ import annotations

import ipaddress
import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr

from scraper.records import Kind, Status
from storage.types import MatchReason

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SIZES = {"B": 1, "kB": 1000, "MB": 1000**2, "GB": 1000**3}


def parse_duration(value: Any) -> Any:
    """`"90s"`, `"15m"`, `"1h30m"` → timedelta. Raises ValueError with what to write instead."""
    if not isinstance(value, str):
        if isinstance(value, timedelta):
            return value
        raise ValueError(f'{value!r} has no unit; write for example "15m", "90s" or "1h30m"')
    parts = re.findall(r"(\d+(?:\.\d+)?)\s*([smhdw])", value)
    if not parts or re.sub(r"\d+(?:\.\d+)?\s*[smhdw]", "", value).strip():
        raise ValueError(f'"{value}" is no duration; write for example "15m", "90s" or "1h30m"')
    return timedelta(seconds=sum(float(number) * _UNITS[unit] for number, unit in parts))


def parse_size(value: Any) -> Any:
    """`"10MB"` → bytes. Raises ValueError with what to write instead."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kMG]?B)\s*", str(value))
    if not found:
        raise ValueError(f'"{value}" is no size; write for example "10MB" or "500kB"')
    return int(float(found[1]) * _SIZES[found[2]])


def _http_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f'"{value}" is no web address; write it whole, as in "https://example.org/feed"'
        )
    return value


def _network(value: str) -> str:
    try:
        return str(ipaddress.ip_network(value, strict=False))
    except ValueError:
        raise ValueError(f'"{value}" is no network; write for example "192.168.1.0/24"') from None


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f'"{value}" is no regular expression: {error}') from None
    return value


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Size = Annotated[int, BeforeValidator(parse_size)]
HttpUrl = Annotated[str, AfterValidator(_http_url)]
Network = Annotated[str, AfterValidator(_network)]
Regex = Annotated[str, AfterValidator(_regex)]
Share = Annotated[float, Field(ge=0, le=1)]


class Section(BaseModel):
    """A table of the file. An unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class DatabaseSettings(Section):
    url: str = "sqlite:///swansong.db"
    """`sqlite:///FILE` (relative to the configuration file) or `postgresql://…`."""
    url_file: Path | None = None


class FetchSettings(Section):
    contact: str = ""
    """Where a site's owner can reach you: an address or a page, sent in the User-Agent."""
    interval: Duration = timedelta(minutes=15)
    """How often a source is read that does not say otherwise."""
    spacing: Duration = timedelta(seconds=2)
    """Pause between two requests to one host."""
    timeout: Duration = timedelta(seconds=30)
    """For one whole fetch, redirects included."""
    max_bytes: Size = 5_000_000
    """On the wire; twice as much again is allowed after decompression."""
    allow_private: tuple[Network, ...] = ()
    """Private networks that may be fetched all the same."""
    concurrency: Annotated[int, Field(ge=1, le=1000)] = 32
    """Hosts that are asked at the same time."""
    follow_references: bool = True


class EndpointSettings(Section):
    x_oembed: HttpUrl = "https://publish.x.com/oembed"
    x_tweet_result: HttpUrl = "https://cdn.syndication.twimg.com/tweet-result"


class DetectSettings(Section):
    min_score: Share = 0.5
    """Departures below are kept for review, and never alerted."""


class OperatorSettings(Section):
    channels: tuple[str, ...] = ()
    """Who hears of a source that fell silent or a channel that refuses."""


class ServiceSettings(Section):
    tick: Duration = timedelta(seconds=5)
    """How often the service looks for what is due."""
    stop_within: Duration = timedelta(seconds=20)
    """How long a stop waits for what is in flight."""
    workers: Annotated[int, Field(ge=1, le=64)] = 2
    """Processes that parse and detect."""
    keep_attempts: Duration = timedelta(days=30)
    """How long the record of each fetch is kept."""


class LogSettings(Section):
    format: Literal["auto", "human", "json"] = "auto"
    level: Literal["debug", "info", "warning", "error"] = "info"


class EmailSettings(Section):
    type: Literal["email"]
    host: str
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str | None = None
    password: SecretStr | None = None
    password_file: Path | None = None
    sender: str = Field(alias="from")
    to: Annotated[tuple[str, ...], Field(min_length=1)]
    timeout: Duration = timedelta(seconds=30)


class WebhookSettings(Section):
    type: Literal["webhook"]
    url: HttpUrl
    secret: SecretStr | None = None
    """`whsec_…` of Standard Webhooks."""
    secret_file: Path | None = None
    timeout: Duration = timedelta(seconds=20)


ChannelSettings = Annotated[EmailSettings | WebhookSettings, Field(discriminator="type")]


class RuleSettings(Section):
    """When to alert. Every condition given must hold; within one, any of its values may."""

    name: str
    channels: Annotated[tuple[str, ...], Field(min_length=1)]
    on: Annotated[tuple[MatchReason, ...], Field(min_length=1)] = ("new", "confirmed")
    organizations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    """`*` stands for anything: `"chief * officer"`."""
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    keywords: tuple[str, ...] = ()
    """Words or phrases in the post's title or text, in any case."""
    regex: Regex | None = None
    """The same as a regular expression."""
    min_score: Share | None = None
    """None: `[detect] min_score`."""


class SourceSettings(Section):
    url: HttpUrl
    kind: str | None = None
    """None: found out at the first reading."""
    title: str | None = None
    interval: Duration | None = None
    link_selector: str | None = None


class Settings(Section):
    """The whole configuration."""

    database: DatabaseSettings = DatabaseSettings()
    fetch: FetchSettings = FetchSettings()
    endpoints: EndpointSettings = EndpointSettings()
    detect: DetectSettings = DetectSettings()
    operator: OperatorSettings = OperatorSettings()
    service: ServiceSettings = ServiceSettings()
    log: LogSettings = LogSettings()
    channels: dict[str, ChannelSettings] = Field(default_factory=dict)
    rules: tuple[RuleSettings, ...] = ()
    sources: tuple[SourceSettings, ...] = ()
