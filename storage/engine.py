"""The one door to the database: transactions, settings per connection, the error seam.

    with Database(url) as …:  write() → one transaction, one writer at a time on SQLite
                              read()  → one consistent view, never blocked by the writer on SQLite

SQLite: WAL, and `BEGIN IMMEDIATE` for every write: with the default, two transactions that read
and then write lose each other's updates silently. PostgreSQL: read committed for writing (what
must not run twice takes a lock or a conditional update), repeatable read for reading.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import NullPool, QueuePool
from sqlmodel import Session

from storage.errors import BusyError, DriverMissingError, UnreachableError, wrapped

BUSY_SECONDS = 10
"""How long to wait for another writer: transactions take milliseconds, migrations seconds."""
CONNECT_SECONDS = 10
"""How long to wait for a PostgreSQL server to answer."""
LONGEST_LOG = 64 * 1024 * 1024
"""Bytes that SQLite's write-ahead log keeps after a checkpoint: a backfill has no clean tick."""
READERS = 8
"""Connections that read at the same time; more would only queue at the same disk."""
_WAL_TRIES = 50
"""SQLite answers "busy" at once, without waiting, to two that switch to WAL together."""
_WAL_PAUSE_SECONDS = 0.1


class Database:
    """A database by URL: `sqlite:///path` or `postgresql://…`. Opens on first use.

    Safe for use from several threads. Raises UnreachableError for a URL of another kind, and
    DriverMissingError for PostgreSQL without its driver.
    """

    def __init__(self, url: str) -> None:
        self.url = _parsed(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.label = self.url.render_as_string(hide_password=True)
        if self.is_sqlite:
            self._path = Path(self.url.database or "").absolute()
            self._writer = _sqlite_engine(self._path, is_reader=False)
            self._reader = _sqlite_engine(self._path, is_reader=True)
        else:
            self._writer = _postgres_engine(self.url)
            self._reader = self._writer.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction: committed when the block ends, rolled back when it raises.

        Raises StorageError; nothing of the block is then stored. Not to be nested.
        """
        with self._seam(), Session(self._writer, expire_on_commit=False) as session:
            # opened at once, so that a busy database is known before any work is done
            session.connection()
            yield session
            session.commit()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the database throughout, and cannot write."""
        with self._seam(), Session(self._reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def migrating(self) -> Iterator[Session]:
        """Like `write`, on a connection of its own that lets tables be rebuilt.

        Altering a table of SQLite means copying it and dropping the old one, which would delete
        what refers to it; foreign keys can be turned off only before a transaction begins.
        """
        engine = self._writer
        if self.is_sqlite:
            self._make_folder()
            engine = _sqlite_engine(self._path, is_reader=False, foreign_keys=False)
        try:
            with self._seam(), Session(engine) as session:
                session.connection()
                yield session
                session.commit()
        finally:
            if engine is not self._writer:
                engine.dispose()

    @property
    def path(self) -> Path | None:
        """The file; None for a server."""
        return self._path if self.is_sqlite else None

    def exists(self) -> bool:
        """False when there is no file yet."""
        return not self.is_sqlite or self._path.exists()

    def checkpoint(self) -> None:
        """Move what stands in SQLite's write-ahead log into the file. Raises StorageError."""
        if not self.is_sqlite:
            return
        with self._seam():
            connection = self._writer.raw_connection()
            try:
                for statement in ("PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)"):
                    connection.cursor().execute(statement).close()
            finally:
                connection.close()

    def close(self) -> None:
        """Close every connection; SQLite then folds its log into the file."""
        self._reader.dispose()
        self._writer.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _seam(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, PoolTimeoutError, sqlite3.Error) as error:
            raise wrapped(error, self.label) from error

    def _make_folder(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnreachableError(
                f"cannot make the folder of {self.label}: {error.strerror}; name another"
            ) from error


def lock(session: Session, number: int) -> bool:
    """Let one transaction at a time pass this line, across processes, until it ends.

    True when others may have written since the transaction began; False on SQLite, which has one
    writer anyway. Raises StorageError (busy) when it takes too long.
    """
    if session.get_bind().dialect.name != "postgresql":
        return False
    session.connection().execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": number})
    return True


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UnreachableError(
            f'"{url}" is no database address; write sqlite:///swansong.db or postgresql://host/name'
        ) from error
    backend = parsed.get_backend_name()
    if backend == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    shown = parsed.render_as_string(hide_password=True)
    raise UnreachableError(
        f"{shown} cannot hold Swansong; write sqlite:///swansong.db or postgresql://host/name"
    )


# --- SQLite ---------------------------------------------------------------------------------------


def _sqlite_engine(path: Path, *, is_reader: bool, foreign_keys: bool = True) -> Engine:
    # a reader never makes the file: an empty one would look like a database
    address = f"file:{quote(str(path))}?mode={'rw' if is_reader else 'rwc'}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, is_reader=is_reader, foreign_keys=foreign_keys)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    options: dict[str, Any] = {"poolclass": NullPool}
    if foreign_keys:
        options = {
            "poolclass": QueuePool,
            "pool_size": READERS if is_reader else 1,
            "max_overflow": 0,
            "pool_timeout": BUSY_SECONDS,
        }
    engine = create_engine("sqlite://", creator=connect, **options)
    begin = "BEGIN" if is_reader else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin) and None)
    return engine


def _prepare(connection: sqlite3.Connection, *, is_reader: bool, foreign_keys: bool) -> None:
    if is_reader:
        connection.execute("PRAGMA query_only=ON")
        return
    connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
    _switch_to_wal(connection)
    # a crash of the machine may cost the last transactions, never the file; a killed process none
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"PRAGMA journal_size_limit={LONGEST_LOG}")


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    for left in reversed(range(_WAL_TRIES)):
        try:
            (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or not left:
                raise
        else:
            if mode == "wal":
                return
            raise UnreachableError(
                "SQLite cannot keep its log beside the database; put it on a local disk"
            )
        time.sleep(_WAL_PAUSE_SECONDS)
    raise BusyError("the database is busy; another process holds it, try again in a moment")


# --- PostgreSQL -----------------------------------------------------------------------------------


def _postgres_engine(url: URL) -> Engine:
    options = " ".join(
        part
        for part in (
            _query(url, "options"),
            f"-c lock_timeout={BUSY_SECONDS * 1000}",
            # compiling a plan takes longer than any statement of ours runs
            "-c jit=off",
        )
        if part
    )
    try:
        return create_engine(
            url.difference_update_query(["options"]),
            pool_size=READERS,
            pool_timeout=BUSY_SECONDS,
            pool_pre_ping=True,
            connect_args={
                "connect_timeout": CONNECT_SECONDS,
                "application_name": "swansong",
                "options": options,
            },
        )
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise DriverMissingError(
            'PostgreSQL needs the extra "postgres"; install: pip install "psycopg[binary]"'
        ) from error


def _query(url: URL, name: str) -> str:
    found = url.query.get(name, "")
    return found if isinstance(found, str) else " ".join(found)
