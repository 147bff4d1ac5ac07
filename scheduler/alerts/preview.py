"""What would be sent, to whom and when: everything is decided as if, and nothing is kept.

The gate is passed in a transaction that is undone, so what is shown is what the service would do.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scheduler.alerts import gate, timing
from scheduler.settings import Settings
from scheduler.settings.timing import TimingSettings
from storage import channels, deliveries, holding
from storage.engine import Database
from storage.types import ChannelState, DeliveryView, Held

MOST = 1000
"""Deliveries that are shown, the first due first."""
_WHY: dict[Held, str] = {
    "settle": "waits for what else is said",
    "gate": "to be decided",
    "scheduled": "for the channel's digest",
    "quiet": "quiet hours",
    "cap": "over the channel's cap",
}


@dataclass(frozen=True, slots=True)
class Planned:
    """One message that is to be sent."""

    id: int | None
    """None: of a digest that is not made yet."""
    at: datetime | None
    """None: when somebody resumes its channel."""
    is_due: bool
    channel: str
    receiver: str | None
    """None: there is no such channel any more."""
    summary: str
    why: str | None
    """What it waits for, or why it is tried again."""


def plan(database: Database, settings: Settings, now: datetime) -> list[Planned]:
    """All that waits, the first first. Raises StorageError."""
    with database.write() as session:
        before = {each.id for each in deliveries.list_waiting(session, MOST)}
        holding.look_again(session, now)
        while gate.pass_through(session, settings.channels, now).is_to_go_on:
            pass
        waiting = deliveries.list_waiting(session, MOST)
        states = channels.list_states(session)
        session.rollback()
    found = [
        _planned(each, settings.channels, states.get(each.channel), each.id in before, now)
        for each in waiting
    ]
    return sorted(found, key=lambda each: (each.at is None, each.at or now, each.id or 0))


def _planned(
    view: DeliveryView,
    timings: Mapping[str, TimingSettings],
    state: ChannelState | None,
    is_stored: bool,
    now: datetime,
) -> Planned:
    settings = timings.get(view.channel)
    at, why = view.next_attempt_at, view.last_error
    if view.held is not None:
        why = _WHY[view.held]
    quiet = timing.quiet_until(settings, now) if settings and view.kind != "notice" else None
    if quiet is not None and at is not None and at < quiet:
        at, why = quiet, _WHY["quiet"]
    if state is not None and state.paused_at is not None:
        why = f"the channel is paused: {state.reason}"
        at = None if state.probe_at is None else max(at or now, state.probe_at)
    return Planned(
        id=view.id if is_stored else None,
        at=at,
        is_due=at is not None and at <= now,
        channel=view.channel,
        receiver=settings.receiver if settings else None,
        summary=view.summary,
        why=why,
    )


@contextmanager
def copied(settings: Settings) -> Iterator[Settings]:
    """The settings with a copy of the database, which is thrown away at the end.

    Raises ValueError where there is none to copy: only a SQLite file can be.
    """
    with Database(settings.database.url) as database:
        path = database.path
    if path is None:
        raise ValueError("a dry run works on a copy of the database, and only SQLite can be copied")
    with tempfile.TemporaryDirectory(prefix="swansong-dry-run-") as folder:
        copy = Path(folder) / "swansong.db"
        if path.exists():
            with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as into:
                source.backup(into)
        url = f"sqlite:///{copy}"
        changed = settings.database.model_copy(update={"url": url, "url_file": None})
        yield settings.model_copy(update={"database": changed})
