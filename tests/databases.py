"""Empty databases for tests: each test runs on a SQLite file and on PostgreSQL.

PostgreSQL is looked for at `SWANSONG_TEST_POSTGRES`, or on this machine; each test has a schema of
its own there, dropped afterwards. Without a server those tests are skipped.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import SQLAlchemyError

from scraper.records import Departure, Entry, Evidence, Post, Reading, Reference
from storage import migrate
from storage.engine import Database
from storage.types import NewSource, PostIntent

POSTGRES = os.environ.get("SWANSONG_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@cache
def postgres_problem() -> str | None:
    """Why PostgreSQL cannot be tested on, or None."""
    try:
        engine = create_engine(
            make_url(POSTGRES).set(drivername="postgresql+psycopg"),
            connect_args={"connect_timeout": 3},
        )
        with engine.connect():
            pass
        engine.dispose()
    except (SQLAlchemyError, ImportError) as error:
        return f"no PostgreSQL at {POSTGRES}: {error}".splitlines()[0]
    return None


@contextmanager
def sqlite_url(folder: Path) -> Iterator[str]:
    yield f"sqlite:///{folder / 'swansong.db'}"


@contextmanager
def postgres_url() -> Iterator[str]:
    if problem := postgres_problem():
        pytest.skip(problem)
    schema = f"swansong_{uuid.uuid4().hex[:12]}"
    admin = create_engine(
        make_url(POSTGRES).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with admin.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    try:
        url = make_url(POSTGRES).update_query_dict({"options": f"-c search_path={schema}"})
        yield url.render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        admin.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    opened = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
    with opened as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with all tables, and nothing in them."""
    with Database(database_url) as opened:
        migrate.upgrade(opened)
        yield opened


# --- samples --------------------------------------------------------------------------------------


def new_source(url: str = "https://lab.example/feed", **values) -> NewSource:
    return NewSource(**{"url": url, "key": url.partition("//")[2], "kind": "feed", **values})


def entry(url: str = "https://lab.example/farewell", **values) -> Entry:
    return Entry(**{"url": url, "key": url.partition("//")[2], **values})


def said(person: str | None = "Mira Solberg", organization: str | None = "Quillon Labs", **values):
    """A departure as one post tells it; `TEXT` holds its quote."""
    return Departure(
        **{
            "person": person,
            "organization": organization,
            "kind": "resignation",
            "voice": "third_person",
            "status": "reported",
            "score": 0.8,
            "evidence": (Evidence("departure", QUOTE, 0, len(QUOTE)),),
            **values,
        }
    )


QUOTE = "Mira Solberg is leaving Quillon Labs"
TEXT = f"{QUOTE}, where she led research for seven years."


def told_in(
    url: str = "https://lab.example/farewell",
    *departures: Departure,
    entry_id: int | None = None,
    text: str = TEXT,
    references: tuple[Reference, ...] = (),
    post: dict | None = None,
    **values,
) -> PostIntent:
    """The intent to save a post at `url` that tells of these departures."""
    fields = {"url": url, "key": url.partition("//")[2], "text": text, "published_at": NOW}
    return PostIntent(
        entry_id=entry_id,
        post=Post(**{**fields, "references": references, **(post or {})}),
        reading=Reading("en", departures),
        seen_at=NOW,
        **values,
    )
