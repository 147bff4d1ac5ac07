"""What a user may say in `swansong.toml`: frozen models, one per section, a default for every key.

    values     durations, sizes, addresses, and what to write where one is wrong
    channels   one section per kind of channel
    rules      conditions and what they lead to

Reading the file and the environment, and answering mistakes, is `scheduler.config`.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationInfo, field_validator

from scheduler.settings.channels import ChannelSettings
from scheduler.settings.rules import RuleSettings
from scheduler.settings.values import (
    DatabaseUrl,
    Duration,
    HeaderText,
    HttpUrl,
    Listen,
    Name,
    Network,
    PerHour,
    PositiveDuration,
    PublicUrl,
    Section,
    Share,
    Size,
    SocketUrl,
    Tag,
)
from scraper.endpoints import Endpoints

_PUBLIC = Endpoints()
LONGEST_QUESTION = timedelta(seconds=120)
"""A post is claimed for five minutes, in which it is also fetched, read and saved."""


def _band(value: tuple[float, float]) -> tuple[float, float]:
    if value[0] >= value[1]:
        raise ValueError("must go from a lower score to a higher one, as in [0.3, 0.7]")
    return value


def _short(value: timedelta) -> timedelta:
    if value > LONGEST_QUESTION:
        limit = f"{LONGEST_QUESTION.total_seconds():.0f}s"
        raise ValueError(f'is too long: posts have to wait for it; write at most "{limit}"')
    return value


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
    commoncrawl_index: HttpUrl = _PUBLIC.commoncrawl_index
    commoncrawl_data: HttpUrl = _PUBLIC.commoncrawl_data


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


class FeedSettings(Section):
    """Feeds of what rules fired on."""

    folder: Path | None = None
    """Where files are written; None: nowhere."""
    serve: bool = False
    """Whether the web server has them under `/feeds/`."""
    secret: SecretStr | None = None
    """A part of their addresses that nobody guesses."""
    secret_file: Path | None = None
    latest: Annotated[int, Field(ge=1, le=1000)] = 100
    """Departures in one feed, those with the latest news."""


class LogSettings(Section):
    format: Literal["auto", "human", "json"] = "auto"
    level: Literal["debug", "info", "warning", "error"] = "info"


class SourceSettings(Section):
    url: HttpUrl
    kind: str | None = None
    """None: found out at the first reading."""
    title: str | None = None
    interval: PositiveDuration | None = None
    link_selector: str | None = None
    tags: tuple[Tag, ...] = ()
    """What you call sources of this sort; rules may ask for it."""
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
    feeds: FeedSettings = FeedSettings()
    log: LogSettings = LogSettings()
    channels: dict[str, ChannelSettings] = Field(default_factory=dict)
    groups: dict[Name, tuple[Name, ...]] = Field(default_factory=dict)
    """Names that rules use for many: `organizations = ["group:labs"]`."""
    rules: tuple[RuleSettings, ...] = ()
    organizations: tuple[OrganizationSettings, ...] = ()
    sources: tuple[SourceSettings, ...] = ()
