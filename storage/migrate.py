"""From an empty or old database to the one that this program needs; a newer one is refused.

Migrations are numbered, frozen files in `storage/migrations/versions`. All that are missing run in
one transaction under a lock: two processes that start at once, or a kill in the middle, leave the
database either as it was or as it should be.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlmodel import Session

from storage.engine import Database, lock
from storage.errors import NewerSchemaError, NotADatabaseError, OlderSchemaError, SchemaError

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 7_303_014_001
"""Any number that nobody else takes for an advisory lock in the same PostgreSQL database."""
_OURS = "source"
"""A table that every version has had."""


@dataclass(frozen=True, slots=True)
class SchemaStatus:
    """Which version a database has, beside the one that this program needs."""

    state: Literal["current", "older", "newer", "empty"]
    version: str | None
    """None: no tables yet."""
    wanted: str


def check(database: Database) -> SchemaStatus:
    """How the database's schema stands, without changing it. Raises StorageError."""
    if not database.exists():
        return SchemaStatus("empty", None, _scripts().wanted)
    with database.read() as session:
        return _status(session.connection())


def require_current(database: Database) -> None:
    """Raises OlderSchemaError or NewerSchemaError unless the schema is what we need."""
    status = check(database)
    if status.state == "newer":
        raise _newer(database, status)
    if status.state != "current":
        raise OlderSchemaError(f"{database.label} is {status.state}; run: swansong db upgrade")


def upgrade(database: Database) -> list[str]:
    """Run the missing migrations, making the database if there is none. Which ones ran.

    Raises NewerSchemaError for a database of a newer program, StorageError.
    """
    if check(database).state == "current":
        return []
    with database.migrating() as session:
        lock(session, _LOCK)
        return _upgrade(database, session)


def _upgrade(database: Database, session: Session) -> list[str]:
    connection = session.connection()
    status = _status(connection)  # again: another process may have been quicker
    if status.state == "newer":
        raise _newer(database, status)
    if status.state == "empty" and inspect(connection).has_table(_OURS):
        raise SchemaError(
            f"{database.label} holds tables of another program; name a database of its own"
        )
    missing = _scripts().after(status.version)
    if missing:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_references(database, connection)
    return missing


def _check_references(database: Database, connection: Connection) -> None:
    # foreign keys were off while SQLite rebuilt its tables
    if database.is_sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise NotADatabaseError(f"{database.label}: rows refer to others that are gone")


def _newer(database: Database, status: SchemaStatus) -> NewerSchemaError:
    return NewerSchemaError(
        f"{database.label} was written by a newer Swansong (schema {status.version}, this one "
        f"knows {status.wanted}); upgrade the program"
    )


def _status(connection: Connection) -> SchemaStatus:
    scripts = _scripts()
    version = MigrationContext.configure(connection).get_current_revision()
    if version is None:
        return SchemaStatus("empty", None, scripts.wanted)
    if version == scripts.wanted:
        return SchemaStatus("current", version, scripts.wanted)
    known = version in scripts.versions
    return SchemaStatus("older" if known else "newer", version, scripts.wanted)


@dataclass(frozen=True, slots=True)
class _Scripts:
    versions: tuple[str, ...]
    """Oldest first."""

    @property
    def wanted(self) -> str:
        return self.versions[-1]

    def after(self, version: str | None) -> list[str]:
        start = 0 if version is None else self.versions.index(version) + 1
        return list(self.versions[start:])


def _scripts() -> _Scripts:
    walked = ScriptDirectory.from_config(_config()).walk_revisions()
    return _Scripts(tuple(script.revision for script in walked)[::-1])


def _config() -> Config:
    config = Config()
    # a percent sign in the path would be taken for an interpolation
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
