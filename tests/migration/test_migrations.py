"""Old, empty, half-made and newer databases."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from multiprocessing import get_context

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from storage import migrate, sources
from storage.engine import Database
from storage.errors import NewerSchemaError, NotADatabaseError, OlderSchemaError, SchemaError
from storage.models import Row
from tests.databases import NOW, new_source

VERSIONS = sorted(each.name[1:5] for each in (migrate.MIGRATIONS / "versions").glob("v[0-9]*.py"))
POSTGRES_SCHEMA = (
    """
    SELECT 'column', table_name, column_name, data_type, is_nullable, column_default,
           -- a column that was dropped leaves a gap in its numbers
           (row_number() OVER (PARTITION BY table_name ORDER BY ordinal_position))::text
    FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name <> 'alembic_version'
    """,
    """
    SELECT 'index', tablename, indexname, indexdef FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename <> 'alembic_version'
    """,
    """
    SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace
      AND conrelid::regclass::text <> 'alembic_version'
    """,
)
SQLITE_SCHEMA = (
    "SELECT type, name, sql FROM sqlite_master "
    "WHERE tbl_name NOT IN ('alembic_version', 'sqlite_sequence')",
)


def schema_of(database: Database) -> set[tuple[str, ...]]:
    """Every column, index and constraint, as the database itself describes them."""
    with database.read() as session:
        statements = SQLITE_SCHEMA if database.is_sqlite else POSTGRES_SCHEMA
        return {
            tuple(_tidy(value) for value in row)
            for statement in statements
            for row in session.connection().execute(text(statement))
        }


def _tidy(value: str | None) -> str:
    # the order of constraints in CREATE TABLE is nothing; neither is the test's schema, nor the
    # quotes around the name of a table that was copied
    words = (
        (value or "")
        .replace('"', "")
        .replace(",", " ")
        .replace("(", " ( ")
        .replace(")", " ) ")
        .split()
    )
    if "CREATE" in words and "TABLE" in words:
        words.sort()
    return " ".join(word.rpartition(".")[2] if "swansong_" in word else word for word in words)


def drop_everything(database: Database) -> None:
    with database.migrating() as session:
        Row.metadata.drop_all(session.connection())
        session.connection().execute(text("DROP TABLE alembic_version"))


def test_migrations_make_what_the_models_say(database):
    migrated = schema_of(database)
    drop_everything(database)
    with database.migrating() as session:
        Row.metadata.create_all(session.connection())
    fresh = schema_of(database)
    assert len(migrated) > 30
    assert migrated == fresh


def test_migrations_leave_nothing_for_alembic_to_add(database):
    with database.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []


def test_upgrade_makes_a_database_and_then_does_nothing(database_url):
    with Database(database_url) as database:
        assert migrate.check(database).state == "empty"
        assert migrate.upgrade(database) == VERSIONS
        assert migrate.upgrade(database) == []
        assert migrate.check(database).state == "current"


def test_upgrade_keeps_what_is_stored(database):
    with database.write() as session:
        sources.add(session, new_source(), NOW)
    migrate.upgrade(database)
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM source")) == 1


def test_newer_database_is_refused_with_what_to_do(database):
    with database.write() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert migrate.check(database).state == "newer"
    with pytest.raises(NewerSchemaError, match=r"newer Swansong.*upgrade the program"):
        migrate.upgrade(database)
    with pytest.raises(NewerSchemaError):
        migrate.require_current(database)


def test_empty_database_is_not_current(database_url):
    with Database(database_url) as database, pytest.raises(OlderSchemaError, match="db upgrade"):
        migrate.require_current(database)


def test_tables_of_another_program_are_left_alone(database_url):
    with Database(database_url) as database:
        with database.migrating() as session:
            session.connection().execute(text("CREATE TABLE source (name TEXT)"))
        with pytest.raises(SchemaError, match="another program"):
            migrate.upgrade(database)
        with database.read() as session:
            assert inspect(session.connection()).get_table_names() == ["source"]


def test_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "notes.db"
    path.write_text("buy milk " * 200)
    with (
        Database(f"sqlite:///{path}") as database,
        pytest.raises(NotADatabaseError, match=r"notes\.db.*restore a backup"),
    ):
        migrate.upgrade(database)
    assert path.read_text() == "buy milk " * 200


def test_failed_migration_leaves_nothing_behind(database_url, monkeypatch):
    with Database(database_url) as database:
        monkeypatch.setattr(
            migrate, "_check_references", lambda *_: (_ for _ in ()).throw(RuntimeError("boom"))
        )
        with pytest.raises(RuntimeError, match="boom"):
            migrate.upgrade(database)
        with database.read() as session:
            assert inspect(session.connection()).get_table_names() == []


def _upgrade(url: str, barrier, results) -> None:
    with Database(url) as database:
        barrier.wait()
        results.put(migrate.upgrade(database))


def test_processes_that_start_at_once_upgrade_once(database_url):
    context = get_context("spawn")
    barrier, results = context.Barrier(3), context.Queue()
    processes = [
        context.Process(target=_upgrade, args=(database_url, barrier, results)) for _ in range(3)
    ]
    for process in processes:
        process.start()
    ran = sorted((results.get(timeout=60) for _ in processes), key=str)
    for process in processes:
        process.join()
    assert ran == [VERSIONS, [], []]


KILLED = """
import sys
from storage import migrate, sources
from storage.engine import Database
print("ready", flush=True)
sys.stdin.readline()
migrate.upgrade(Database(sys.argv[1]))
"""


def test_upgrade_killed_at_any_instant_can_be_repeated(database_url):
    for delay in [0.02, 0.05, 0.08, 0.12]:
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, database_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        with process:
            process.stdout.readline()
            process.stdin.write(b"\n")
            process.stdin.flush()
            time.sleep(delay)
            os.kill(process.pid, signal.SIGKILL)
        with Database(database_url) as database:
            # all of it or none of it
            assert migrate.check(database).state in ("empty", "current")
    with Database(database_url) as database:
        migrate.upgrade(database)
        assert migrate.check(database).state == "current"


def test_sqlite_file_is_left_intact(tmp_path):
    path = tmp_path / "swansong.db"
    with Database(f"sqlite:///{path}") as database:
        migrate.upgrade(database)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
