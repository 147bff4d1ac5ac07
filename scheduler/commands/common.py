"""What every command shares: the options that mean the same everywhere, and the settings."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.progress import Progress

    from scheduler.settings import Settings
    from storage.engine import Database

root_config: ContextVar[Path | None] = ContextVar("root_config", default=None)
"""Where `swansong --config FILE …` leaves its file for the command."""

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Configuration file; else SWANSONG_CONFIG, else ./swansong.toml.",
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done; do nothing.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_MONTH_OR_YEAR = re.compile(r"[12]\d{3}(?:-\d{2})?")


class CommandError(Exception):
    """The command failed in an expected way; `str(error)` is one line that says what to do."""


def config_file(given: Path | None) -> Path | None:
    """The file named behind the command, else the one named before it."""
    return given or root_config.get()


def load_settings(given: Path | None, *, least: str = "warning") -> Settings:
    """The settings, with logs set up after them from level `least` on. Raises ConfigError."""
    from scheduler import config, logs

    settings = config.load(config_file(given), os.environ)
    logs.configure(settings.log, least=least)
    return settings


@contextmanager
def source_database(settings: Settings) -> Iterator[Database]:
    """The database, with the sources of the file in it."""
    from scheduler.opening import configured_sources, open_database
    from storage import sources

    with open_database(settings) as database:
        if settings.sources:
            with database.write() as session:
                sources.sync_config(session, configured_sources(settings), utc_now())
        yield database


@contextmanager
def progress_bar(total: int, *, hidden: bool) -> Iterator[Progress]:
    """A bar on a terminal's standard error; nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    console = Console(stderr=True)
    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=hidden or not console.is_terminal,
        redirect_stdout=False,
    )
    with bar:
        bar.add_task("", total=total)
        yield bar


def utc_now() -> datetime:
    """The clock of the commands."""
    return datetime.now(UTC)


def counted(count: int, one: str, many: str | None = None) -> str:
    """`1 source`, `3 sources`, `2 entries`."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def web_address(text: str) -> str:
    """An argument as a canonical address; `https://` may be left out."""
    from scraper import urls

    try:
        return urls.canonical(text if "://" in text else f"https://{text}")
    except ValueError as error:
        raise typer.BadParameter(
            f'{error}; write it whole, as in "https://example.org/feed"'
        ) from error


def examples(*lines: str) -> dict[str, Any]:
    """The epilog with examples, each on a line of its own, for a command's decorator."""
    return {"epilog": "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)}


def day(text: str | None, option: str, *, ends: bool = False) -> datetime | None:
    """A day, month or year (its end with `ends`), an instant, or how long ago (`30d`)."""
    from scheduler.settings.values import parse_duration

    if text is None:
        return None
    try:
        if _MONTH_OR_YEAR.fullmatch(text):
            return _month_or_year(text, ends=ends)
        if text[:1].isdigit() and text[-1:] in "smhdw":
            gap: timedelta = parse_duration(text)
            return datetime.now(UTC) - gap
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            f'"{text}" is no day; write for example 2026-01-31, 2026-01, 2026 or 30d',
            param_hint=option,
        ) from error
    at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    is_day = "T" not in text and " " not in text
    return at + timedelta(days=1) if ends and is_day else at


def _month_or_year(text: str, *, ends: bool) -> datetime:
    year, month = int(text[:4]), int(text[5:] or 1)
    if ends:
        whole_year = len(text) == 4
        year, month = (year + 1, 1) if whole_year or month == 12 else (year, month + 1)
    return datetime(year, month, 1, tzinfo=UTC)
