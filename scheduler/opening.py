"""From settings to what they name: the database, how to fetch, the sources of the file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from scheduler.secret import SecretError, read_secret
from scheduler.settings import Settings, SourceSettings
from scraper import urls
from scraper.places import Recognised
from scraper.records import SourceOptions
from storage.types import NewSource

if TYPE_CHECKING:
    from scheduler.live import LiveSettings
    from scraper.endpoints import Endpoints
    from scraper.fetch import FetchSettings
    from storage.engine import Database
    from storage.identity.organizations import Directory

INFLATION = 3
"""How much larger a body may be than it was on the wire: text rarely shrinks to less."""
AUTO_KIND = "auto"
"""`scraper.stages.AUTO`, without its weight: the first reading finds the kind out."""


def open_database(settings: Settings) -> Database:
    """The database, made or upgraded to what this program needs.

    Raises StorageError when it cannot be opened or was written by a newer program.
    """
    from storage import migrate
    from storage.engine import Database

    with ExitStack() as opened:
        database = opened.enter_context(Database(settings.database.url))
        migrate.upgrade(database)
        opened.pop_all()
    return database


def directory(settings: Settings) -> Directory:
    """The organisations of the table that ships, and the `[[organizations]]` of the file.

    Raises DirectoryError; the configuration was read with that, so it raises none here.
    """
    from storage.identity.directory import build
    from storage.identity.organization_lines import Listed

    return build(
        added=[
            Listed(each.name, each.parent, each.aliases, sector="yours", note="configuration")
            for each in settings.organizations
        ]
    )


def program_version() -> str:
    """The installed version; `0` when run from a folder that was never installed."""
    try:
        return version("swansong")
    except PackageNotFoundError:
        return "0"


def user_agent(contact: str) -> str:
    """`Swansong/0.1.0 (+https://example.org/about)`: who we are, and where to complain."""
    name = f"Swansong/{program_version()}"
    return f"{name} (+{contact})" if contact else name


def fetch_settings(settings: Settings) -> FetchSettings:
    """`[fetch]` in the units of the fetcher."""
    from scraper.fetch import FetchSettings

    fetch = settings.fetch
    return FetchSettings(
        user_agent=user_agent(fetch.contact),
        contact=fetch.contact,
        allow_private=fetch.allow_private,
        spacing_seconds=fetch.spacing.total_seconds(),
        timeout_seconds=fetch.timeout.total_seconds(),
        max_wire_bytes=fetch.max_bytes,
        max_body_bytes=fetch.max_bytes * INFLATION,
        concurrency=fetch.concurrency,
        requests_per_hour=fetch.requests_per_hour,
        host_requests_per_hour=fetch.host_requests_per_hour,
        credentials=_credentials(settings),
    )


def _credentials(settings: Settings) -> dict[str, Callable[[], str]]:
    x = settings.accounts.x
    if x.bearer_token is None and x.bearer_token_file is None:
        return {}

    def bearer_token() -> str:
        try:
            found = read_secret(x.bearer_token, x.bearer_token_file)
        except SecretError as error:
            raise ValueError(str(error)) from error
        assert found is not None, "one of the two is set"
        return found

    return {"x": bearer_token}


def endpoints(settings: Settings) -> Endpoints:
    """`[endpoints]` as sources and platforms take them."""
    from scraper.endpoints import Endpoints

    told = settings.endpoints.model_dump()
    return Endpoints(**{name: address.rstrip("/") for name, address in told.items()})


def live_settings(settings: Settings) -> LiveSettings:
    """Where Bluesky's stream is, and how it is asked."""
    from scheduler.live import LiveSettings

    return LiveSettings(
        url=endpoints(settings).bluesky_stream,
        user_agent=user_agent(settings.fetch.contact),
        redact=settings.privacy.on_author_delete == "redact",
    )


def configured_sources(settings: Settings) -> tuple[NewSource, ...]:
    """The `[[sources]]` of the file, as storage takes them."""
    asked = endpoints(settings)
    return tuple(_configured(source, asked) for source in settings.sources)


def _configured(source: SourceSettings, asked: Endpoints) -> NewSource:
    from scraper import sources

    url = urls.canonical(source.url)
    known = None if source.link_selector else sources.find_by_address(url, asked)
    if known is None or source.kind not in (None, known.kind):
        known = Recognised(source.kind or AUTO_KIND, url)
    return NewSource(
        url=known.url,
        key=urls.key(known.url),
        kind=known.kind,
        title=source.title or known.title,
        options=SourceOptions(source.link_selector, {**known.options, **source.options}),
        interval_seconds=int(source.interval.total_seconds()) if source.interval else None,
        origin="config",
        tags=source.tags,
    )
