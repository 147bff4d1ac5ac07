"""The door to the database: what can go wrong says what to do, and nothing is half written."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import event, text

from scheduler.store import Store
from storage import engine, migrate, posts, queries, sources
from storage.engine import Database
from storage.errors import (
    BusyError,
    DiskFullError,
    DriverMissingError,
    NotADatabaseError,
    OlderSchemaError,
    StorageError,
    UnreachableError,
)
from tests.databases import NOW, new_source, said, told_in


def count(database, name="source"):
    with database.read() as session:
        return session.scalar(text(f"SELECT count(*) FROM {name}"))


def test_write_commits_as_a_whole_or_not_at_all(database):
    def add_and_fail() -> None:
        with database.write() as session:
            sources.add(session, new_source(), NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    assert count(database) == 0
    with database.write() as session:
        sources.add(session, new_source(), NOW)
    assert count(database) == 1


def test_read_cannot_write(database):
    def write() -> None:
        with database.read() as session:
            sources.add(session, new_source(), NOW)

    with pytest.raises(StorageError):
        write()
    assert count(database) == 0


def test_read_sees_one_state_throughout(database):
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM source")) == 0
        with database.write() as other:
            sources.add(other, new_source(), NOW)
        assert session.scalar(text("SELECT count(*) FROM source")) == 0
    assert count(database) == 1


def test_threads_lose_no_update(database):
    with database.write() as session:
        session.connection().execute(text("CREATE TABLE tally (n INTEGER)"))
        session.connection().execute(text("INSERT INTO tally VALUES (0)"))

    def work() -> None:
        for _ in range(25):
            with database.write() as session:
                engine.lock(session, 1)
                n = session.scalar(text("SELECT n FROM tally"))
                session.connection().execute(text("UPDATE tally SET n = :n"), {"n": n + 1})

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert session.scalar(text("SELECT n FROM tally")) == 100


def test_naive_instant_is_refused(database):
    with pytest.raises(Exception, match="no time zone"), database.write() as session:
        sources.add(session, new_source(), datetime(2026, 1, 6))  # noqa: DTZ001


def test_database_without_tables_says_how_to_make_them(database_url):
    with Database(database_url) as database:
        with database.migrating():
            pass
        with (
            pytest.raises(OlderSchemaError, match="swansong db upgrade"),
            database.write() as session,
        ):
            sources.list_views(session)


@pytest.mark.parametrize(
    "url", ["", "swansong.db", "sqlite://", "mysql://h/d", "sqlite:///:memory:"]
)
def test_address_of_another_kind_is_answered_with_what_to_write(url):
    with pytest.raises(UnreachableError, match=r"write sqlite:///swansong\.db or postgresql://"):
        Database(url)


def test_password_is_never_shown():
    with Database("postgresql://me:secret@127.0.0.1:1/x") as database:
        assert "secret" not in database.label
        with pytest.raises(UnreachableError) as caught, database.read() as session:
            session.connection()
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_driver_names_the_extra(monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DriverMissingError, match=r"psycopg\[binary\]"):
        Database("postgresql://h/d")


# --- SQLite ---------------------------------------------------------------------------------------


@pytest.fixture
def sqlite_database(tmp_path):
    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as opened:
        migrate.upgrade(opened)
        yield opened


def test_missing_file_is_not_made_by_reading(tmp_path):
    with (
        Database(f"sqlite:///{tmp_path / 'none.db'}") as database,
        pytest.raises(UnreachableError, match="check that it exists"),
        database.read() as session,
    ):
        session.connection()
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with (
        Database(f"sqlite:///{tmp_path / 'file' / 'x' / 'swansong.db'}") as database,
        pytest.raises(UnreachableError, match="cannot make the folder"),
    ):
        migrate.upgrade(database)


def test_path_with_strange_characters_is_taken_as_it_is(tmp_path):
    path = tmp_path / "50% ä#&" / "swan song.db"
    with Database(f"sqlite:///{path}") as database:
        migrate.upgrade(database)
    assert path.exists()


def test_busy_database_says_so(sqlite_database, monkeypatch, tmp_path):
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    holder = sqlite3.connect(tmp_path / "swansong.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with (
        Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database,
        pytest.raises(BusyError, match="try again"),
        database.write(),
    ):
        raise AssertionError("nothing is done before the database is ours")
    holder.close()


def test_full_disk_loses_nothing_that_was_saved(sqlite_database):
    def bound(connection, _record=None) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 20}")

    sqlite_database.close()
    event.listen(sqlite_database._writer, "connect", bound)
    saved = []

    def fill() -> None:
        for n in range(1000):
            url = f"https://lab.example/{n}"
            with sqlite_database.write() as session:
                posts.save(session, told_in(url, said(), text="x" * 5000 + str(n)), NOW)
            saved.append(url)

    with pytest.raises(DiskFullError, match="free some space"):
        fill()
    assert 0 < len(saved) < 1000
    assert count(sqlite_database, "post") == len(saved)
    assert count(sqlite_database, "claim") == len(saved)
    event.remove(sqlite_database._writer, "connect", bound)
    sqlite_database.close()
    with sqlite_database.write() as session:  # with space again, all goes on
        posts.save(session, told_in("https://lab.example/later", said()), NOW)


def test_damaged_file_is_named(tmp_path):
    path = tmp_path / "swansong.db"
    with Database(f"sqlite:///{path}") as database:
        migrate.upgrade(database)
    body = bytearray(path.read_bytes())
    body[4096:] = os.urandom(len(body) - 4096)
    path.write_bytes(body)
    with (
        Database(f"sqlite:///{path}") as database,
        pytest.raises(NotADatabaseError, match="restore a backup"),
        database.read() as session,
    ):
        queries.counts(session)


def test_checkpoint_folds_the_log_into_the_file(sqlite_database, tmp_path):
    with sqlite_database.write() as session:
        sources.add(session, new_source(), NOW)
    log = Path(f"{tmp_path / 'swansong.db'}-wal")
    assert log.stat().st_size > 0
    sqlite_database.checkpoint()
    assert log.stat().st_size == 0


def test_log_shrinks_again_after_a_large_transaction(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "LONGEST_LOG", 100_000)
    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database:
        migrate.upgrade(database)
        log, longest = Path(f"{tmp_path / 'swansong.db'}-wal"), 0
        for n in range(4):
            text_ = "Nothing new. " * (400_000 if n == 0 else 1)
            with database.write() as session:
                posts.save(session, told_in(f"https://lab.example/{n}", text=text_), NOW)
            longest = max(longest, log.stat().st_size)
        assert longest > 4_000_000
        assert log.stat().st_size <= 100_000


async def test_store_empties_the_log_between_writes(sqlite_database, tmp_path):
    store = Store(sqlite_database)
    await store.write(lambda session: sources.add(session, new_source(), NOW))
    await store.checkpoint()
    assert os.path.getsize(f"{tmp_path / 'swansong.db'}-wal") == 0  # noqa: ASYNC240, PTH202
    assert await store.read(lambda session: len(sources.list_views(session))) == 1


# --- killed ---------------------------------------------------------------------------------------

WRITER = """
import sys
from storage import outbox, posts
from storage.engine import Database
from storage.types import MatchIntent
from tests.databases import NOW, TEXT, said, told_in

database = Database(sys.argv[1])
for n in range(100_000):
    with database.write() as session:
        url = f"https://{sys.argv[2]}.example/{n}"
        left = said(f"Person Of{sys.argv[2]}x{n}", f"Firm{n} Round{sys.argv[2]}")
        saved = posts.save(session, told_in(url, left, text=f"{TEXT} {url} {n}"), NOW)
        match = MatchIntent("r", saved.changes[0].departure.id, "new", ("a", "b"), {})
        outbox.enqueue(session, match, NOW)
    print(n, flush=True)
"""


def test_killed_writer_leaves_whole_transactions_and_all_that_it_told_of(database, database_url):
    told = 0
    for round_ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, database_url, str(round_)], stdout=subprocess.PIPE
        )
        with process:
            for _ in range(3 + 4 * round_):
                process.stdout.readline()
            os.kill(process.pid, signal.SIGKILL)
            left = process.stdout.read().splitlines()
        told += 3 + 4 * round_ + len(left)
        with database.read() as session:
            counts = queries.counts(session)
        # one more than told: committed, and killed before it could say so
        assert told <= counts["post"] <= told + round_ + 1
        assert counts["departure"] == counts["post"]
        assert counts["delivery_pending"] == 2 * counts["post"]
        assert count(database, "claim") == count(database, "evidence") == counts["post"]
    if database.is_sqlite:
        with database.read() as session:
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
            assert session.connection().execute(text("PRAGMA foreign_key_check")).all() == []
