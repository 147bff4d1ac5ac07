"""What a user may say in `swansong.toml`: frozen models, one per section, a default for every key.

Reading the file and the environment, and answering mistakes, is `scheduler.config`.
"""

from __future__ import annotations

import ipaddress
import re
from datetime import timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
)

from scheduler.web.listening import split_address
from scraper.endpoints import Endpoints
from scraper.records import Kind, Status
from storage.types import MatchReason

_PUBLIC = Endpoints()
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SIZES = {"B": 1, "kB": 1000, "MB": 1000**2, "GB": 1000**3}
_DURATION_PART = r"(\d{1,9}(?:\.\d{1,9})?)\s*([smhdw])"
LONGEST = timedelta(days=3660)
"""Longer durations are slips of the keyboard, and would leave the calendar."""
LONGEST_QUESTION = timedelta(seconds=120)
"""A post is claimed for five minutes, in which it is also fetched, read and saved."""
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


def _band(value: tuple[float, float]) -> tuple[float, float]:
    if value[0] >= value[1]:
        raise ValueError("must go from a lower score to a higher one, as in [0.3, 0.7]")
    return value


def _short(value: timedelta) -> timedelta:
    if value > LONGEST_QUESTION:
        limit = f"{LONGEST_QUESTION.total_seconds():.0f}s"
        raise ValueError(f'is too long: posts have to wait for it; write at most "{limit}"')
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
SocketUrl = Annotated[str, AfterValidator(_socket_url)]
Listen = Annotated[str, AfterValidator(_listen)]
PublicUrl = Annotated[str, AfterValidator(_public_url)]
DatabaseUrl = Annotated[str, AfterValidator(_database_url)]
Network = Annotated[str, AfterValidator(_network)]
Regex = Annotated[str, AfterValidator(_regex)]
Mailbox = Annotated[str, AfterValidator(_mailbox)]
HeaderText = Annotated[str, AfterValidator(_header_text)]
Name = Annotated[str, Field(min_length=1, max_length=100)]
Share = Annotated[float, Field(ge=0, le=1)]
PerHour = Annotated[int, Field(ge=1, le=10_000_000)]


class Section(BaseModel):
    """A table of the file. An unknown key is an error."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, hide_input_in_errors=True
    )


class DatabaseSettings(Section):
    url: DatabaseUrl = "sqlite:///swansong.db"
    """`sqlite:///FILE` (relative to the configuration file) or `postgresql://…`."""
    url_file: Path | None = None
    """A file that holds the URL, when it carries a password."""


class FetchSettings(Section):
    contact: HeaderText = ""
    """Where a site's owner can reach you: an address or a page, sent in the User-Agent."""
    interval: PositiveDuration = timedelta(minutes=15)
    """How often a source is read that does not say otherwise; with `adapt`, on average."""
    adapt: bool = True
    """Read each source by its own rhythm, all together no more often than `interval` would."""
    shortest: PositiveDuration = timedelta(minutes=2)
    """Between two readings of a source that adapts, however much it publishes."""
    longest: PositiveDuration = timedelta(days=1)
    """The same, however little."""
    requests_per_hour: PerHour | None = None
    """Of the whole process; None: no limit."""
    host_requests_per_hour: PerHour | None = None
    """To one host; None: no limit but `spacing`."""
    spacing: Duration = timedelta(seconds=2)
    """Pause between two requests to one host."""
    timeout: PositiveDuration = timedelta(seconds=30)
    """For one whole fetch, redirects included."""
    max_bytes: Size = 5_000_000
    """On the wire; twice as much again is allowed after decompression."""
    allow_private: tuple[Network, ...] = ()
    """Private networks that may be fetched all the same."""
    concurrency: Annotated[int, Field(ge=1, le=1000)] = 32
    """Hosts that are asked at the same time."""
    follow_references: bool = True
    reactions: bool = True
    """Count the replies to posts that tell of a departure, for a few days."""
    archive_fallback: bool = False
    """Ask the Wayback Machine once for a reference that is gone when it is first met."""


class EndpointSettings(Section):
    """Base addresses; what each is for stands in `scraper.endpoints`, with the same defaults."""

    x_oembed: HttpUrl = _PUBLIC.x_oembed
    x_tweet_result: HttpUrl = _PUBLIC.x_tweet_result
    x_timeline: HttpUrl = _PUBLIC.x_timeline
    x_api: HttpUrl = _PUBLIC.x_api
    bluesky_api: HttpUrl = _PUBLIC.bluesky_api
    bluesky_stream: SocketUrl = _PUBLIC.bluesky_stream
    hackernews_search: HttpUrl = _PUBLIC.hackernews_search
    hackernews_items: HttpUrl = _PUBLIC.hackernews_items
    reddit: HttpUrl = _PUBLIC.reddit
    github: HttpUrl = _PUBLIC.github
    github_raw: HttpUrl = _PUBLIC.github_raw
    sec: HttpUrl = _PUBLIC.sec
    sec_data: HttpUrl = _PUBLIC.sec_data
    sec_search: HttpUrl = _PUBLIC.sec_search
    telegram: HttpUrl = _PUBLIC.telegram
    youtube: HttpUrl = _PUBLIC.youtube
    medium: HttpUrl = _PUBLIC.medium
    devto: HttpUrl = _PUBLIC.devto
    lobsters: HttpUrl = _PUBLIC.lobsters
    googlenews: HttpUrl = _PUBLIC.googlenews
    wayback: HttpUrl = _PUBLIC.wayback


class XAccount(Section):
    bearer_token: SecretStr | None = None
    """Of an app on X's paid interface (API v2); without one, posts are read without login."""
    bearer_token_file: Path | None = None


class AccountSettings(Section):
    """Keys to interfaces that want one; everything works without, as far as it can."""

    x: XAccount = XAccount()


class PrivacySettings(Section):
    on_author_delete: Literal["redact", "keep"] = "redact"
    """What happens to the stored text of a post that its author deleted: taken out, or kept."""


class ReaderSettings(Section):
    url: HttpUrl
    """Base address of an OpenAI-compatible API, up to and without `/chat/completions`."""
    model: Annotated[str, Field(min_length=1, max_length=200)]
    api_key: SecretStr | None = None
    api_key_file: Path | None = None
    band: Annotated[tuple[Share, Share], AfterValidator(_band)] = (0.3, 0.7)
    """Only departures with a score from the first up to the second are asked about."""
    timeout: Annotated[PositiveDuration, AfterValidator(_short)] = timedelta(seconds=30)


class DetectSettings(Section):
    min_score: Share = 0.5
    """Departures below are kept for review, and never alerted."""
    reader: ReaderSettings | None = None
    """A second reader of doubtful departures; None: nobody is asked."""


class OperatorSettings(Section):
    channels: tuple[str, ...] = ()
    """Who hears of a source that fell silent or a channel that refuses."""


class ServiceSettings(Section):
    tick: PositiveDuration = timedelta(seconds=5)
    """How often the service looks for what is due."""
    stop_within: Duration = timedelta(seconds=20)
    """How long a stop waits for what is in flight."""
    workers: Annotated[int, Field(ge=1, le=64)] = 2
    """Processes that parse and detect."""
    keep_attempts: Duration = timedelta(days=30)
    """How long the record of each fetch is kept."""
    live: bool = True
    """Follow the accounts of Bluesky that are watched on its live stream as well."""


class WebSettings(Section):
    listen: Listen | None = None
    """Where the service's web server listens, `host:port`; None: there is none."""
    public_url: PublicUrl | None = None
    """The address under which the world reaches it, mostly that of a reverse proxy; None: it is
    for this machine's eyes only."""

    @field_validator("public_url")
    @classmethod
    def _needs_listen(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("listen", "") is None:
            raise ValueError(
                'leads nowhere without listen; write as well for example listen = "127.0.0.1:8417"'
            )
        return value


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


class RuleSettings(Section):
    """When to alert. Every condition given must hold; within one, any of its values may."""

    name: Name
    channels: Annotated[tuple[str, ...], Field(min_length=1)]
    on: Annotated[tuple[MatchReason, ...], Field(min_length=1)] = ("new", "confirmed", "denied")
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
    interval: PositiveDuration | None = None
    link_selector: str | None = None
    options: dict[str, str] = Field(default_factory=dict)
    """What this kind of source may be told besides; see docs/sources.md."""


class OrganizationSettings(Section):
    """An organisation that the table lacks, or more of one that it has."""

    name: Name
    aliases: tuple[Name, ...] = ()
    """Other names: spellings, former ones, in other scripts."""
    parent: Annotated[str, Field(max_length=100)] | None = None
    """What it belongs to, by any name; "": nothing; None: what the table says."""


class Settings(Section):
    """The whole configuration."""

    database: DatabaseSettings = DatabaseSettings()
    fetch: FetchSettings = FetchSettings()
    endpoints: EndpointSettings = EndpointSettings()
    accounts: AccountSettings = AccountSettings()
    privacy: PrivacySettings = PrivacySettings()
    detect: DetectSettings = DetectSettings()
    operator: OperatorSettings = OperatorSettings()
    service: ServiceSettings = ServiceSettings()
    web: WebSettings = WebSettings()
    log: LogSettings = LogSettings()
    channels: dict[str, ChannelSettings] = Field(default_factory=dict)
    rules: tuple[RuleSettings, ...] = ()
    organizations: tuple[OrganizationSettings, ...] = ()
    sources: tuple[SourceSettings, ...] = ()
