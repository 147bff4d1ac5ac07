"""Feeds as files: a folder that any web server can serve, kept as the database stands."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from sqlmodel import Session

from scheduler.feeds import items
from scheduler.feeds.layouts import FORMS, Feed
from scheduler.settings import Settings
from scheduler.store import Store
from storage import matches

log = structlog.get_logger()

LOOK_EVERY = timedelta(seconds=10)
"""How often the service asks whether a rule has fired."""
WRITE_EVERY = timedelta(minutes=10)
"""How often files are written in any case: what was put right or deleted fires no rule."""
NOWHERE = "about:blank"
"""The home of a feed that is only a file: formats want an address for people."""


def home(settings: Settings) -> str:
    """The address for people that feeds name."""
    if settings.web.public_url:
        return settings.web.public_url
    return f"http://{settings.web.listen}" if settings.web.listen else NOWHERE


def render(session: Session, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file."""
    for name, rule in items.file_names(settings.rules).items():
        found = items.of_rule(session, rule, settings.feeds.latest)
        for ending, form in FORMS.items():
            yield f"{name}.{ending}", form.write(Feed(rule, found, home(settings)))


def write(folder: Path, files: Iterator[tuple[str, bytes]]) -> list[Path]:
    """Write what has changed, each file whole or not at all; which ones. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in files:
        path = folder / name
        if path.exists() and path.read_bytes() == content:
            continue
        draft = path.with_name(f".{name}.new")
        draft.write_bytes(content)
        draft.replace(path)
        written.append(path)
    return written


class FolderWriter:
    """Writes the files when a rule has fired, and now and then."""

    def __init__(
        self, store: Store, settings: Settings, folder: Path, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._settings = settings
        self._folder = folder
        self._now = now
        self._seen: int | None = None
        self._written_at: datetime | None = None

    async def tick(self) -> int:
        """Write if there is a reason to; how many files have changed."""
        newest = await self._store.read(matches.latest_id)
        now = self._now()
        is_fresh = self._written_at is not None and now - self._written_at < WRITE_EVERY
        if newest == self._seen and is_fresh:
            return 0
        files = await self._store.read(lambda session: list(render(session, self._settings)))
        try:
            written = await asyncio.to_thread(write, self._folder, iter(files))
        except OSError as error:
            log.warning("feeds_not_written", folder=os.fspath(self._folder), error=str(error))
            return 0
        self._seen, self._written_at = newest, now
        if written:
            log.info("feeds_written", folder=os.fspath(self._folder), files=len(written))
        return len(written)
