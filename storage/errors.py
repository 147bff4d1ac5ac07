"""Everything that can go wrong with the database, in one tree.

    StorageError
    ├── UnreachableError        no server, no such file or database, no right to open it
    ├── BusyError               somebody else holds it for longer than we wait
    ├── DiskFullError           nothing more can be written; the transaction was rolled back
    ├── NotADatabaseError       the file is something else, or damaged
    ├── SchemaError             the tables are not those that this program needs
    │   ├── OlderSchemaError    written by an older Swansong, or empty: upgrade the database
    │   └── NewerSchemaError    written by a newer Swansong: upgrade the program
    ├── DriverMissingError      PostgreSQL was asked for without its extra
    └── DuplicateError          what was to be added is there already

`str(error)` is one line that says what to do. Whatever failed was rolled back as a whole.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError


class StorageError(Exception):
    """Base of all expected failures of storage."""


class UnreachableError(StorageError):
    """The database cannot be opened."""


class BusyError(StorageError):
    """Another process or thread holds the database for longer than we wait."""


class DiskFullError(StorageError):
    """No space is left for the database."""


class NotADatabaseError(StorageError):
    """The file is no database, or a damaged one."""


class SchemaError(StorageError):
    """The tables are not those that this program needs."""


class OlderSchemaError(SchemaError):
    """The database is empty, or was written by an older Swansong."""


class NewerSchemaError(SchemaError):
    """The database was written by a newer Swansong."""


class DriverMissingError(StorageError):
    """The package that talks to this kind of database is not installed."""


class DuplicateError(StorageError):
    """What was to be added is there already."""

    def __init__(self, message: str, existing_id: int) -> None:
        super().__init__(message)
        self.existing_id = existing_id


_SQLITE_KINDS: tuple[tuple[tuple[str, ...], type[StorageError]], ...] = (
    (("database is locked", "database table is locked", "database is busy"), BusyError),
    (("database or disk is full", "disk i/o error"), DiskFullError),
    (("file is not a database", "malformed", "file is encrypted"), NotADatabaseError),
    (("unable to open", "readonly database", "read-only"), UnreachableError),
    (("no such table", "no such column", "has no column"), OlderSchemaError),
)

#: SQLSTATE, or its class of two characters (PostgreSQL manual, appendix A).
_POSTGRES_KINDS: dict[str, type[StorageError]] = {
    "55P03": BusyError,
    "40P01": BusyError,
    "40001": BusyError,
    "57014": BusyError,
    "53100": DiskFullError,
    "53": UnreachableError,
    "42P01": OlderSchemaError,
    "42703": OlderSchemaError,
    "08": UnreachableError,
    "28": UnreachableError,
    "3D": UnreachableError,
    "57": UnreachableError,
    "XX001": NotADatabaseError,
    "XX002": NotADatabaseError,
}

_ADVICE: dict[type[StorageError], str] = {
    UnreachableError: "cannot open {label}: {cause}; check that it exists and may be written",
    BusyError: "{label} is busy: {cause}; another process holds it, try again in a moment",
    DiskFullError: "cannot write to {label}: {cause}; free some space, nothing saved was lost",
    NotADatabaseError: "{label} is no intact database: {cause}; restore a backup or name another",
    OlderSchemaError: "{label} lacks what this Swansong needs: {cause}; run: swansong db upgrade",
    StorageError: "{label} refused: {cause}",
}


def wrapped(error: SQLAlchemyError | sqlite3.Error, label: str) -> StorageError:
    """The StorageError that `error` amounts to, for the database shown as `label`."""
    kind = _kind(error)
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    lines = str(cause).strip().splitlines() or [type(cause).__name__]
    return kind(_ADVICE[kind].format(label=label, cause=lines[0]))


def _kind(error: SQLAlchemyError | sqlite3.Error) -> type[StorageError]:
    if isinstance(error, PoolTimeoutError):
        return BusyError
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _sqlite_kind(str(cause).lower())
    state = getattr(cause, "sqlstate", None)
    if state is not None:
        return _POSTGRES_KINDS.get(state) or _POSTGRES_KINDS.get(state[:2]) or StorageError
    is_lost = isinstance(error, DBAPIError) and error.connection_invalidated
    # psycopg gives failures to connect no SQLSTATE
    return UnreachableError if is_lost or _is_operational(cause) else StorageError


def _sqlite_kind(message: str) -> type[StorageError]:
    for phrases, kind in _SQLITE_KINDS:
        if any(phrase in message for phrase in phrases):
            return kind
    return StorageError


def _is_operational(cause: object) -> bool:
    return type(cause).__name__ in {"OperationalError", "ConnectionTimeout", "InterfaceError"}
