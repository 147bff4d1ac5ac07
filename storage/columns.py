"""Column types that hold the same on SQLite and PostgreSQL, and the helpers to write tables with.

Texts are made storable where they enter: PostgreSQL refuses NUL, and no encoding has lone
surrogates. One character replaces one, so that evidence offsets stay true.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, overload

from sqlalchemy import JSON, BigInteger, DateTime, Index, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import text
from sqlalchemy.types import TypeDecorator

LONGEST_KEY = 1000
"""Characters. An index row of PostgreSQL holds 2,704 bytes; longer keys end in their digest."""

_SURELY_SHORT = LONGEST_KEY // 4
"""Characters, none of which takes more than four bytes."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\ufffd"

Id = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite numbers rows by itself only in a column of type INTEGER."""


def clean_text(value: str) -> str:
    """`value` without what a database refuses; as many code points as before."""
    return _UNSTORABLE.sub(_REPLACEMENT, value)


def clean_json(value: Any) -> Any:
    """`value` with every text in it made storable, keys included."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {clean_text(str(name)): clean_json(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [clean_json(each) for each in value]
    return value


def stored_key(value: str) -> str:
    """The key as it is stored: itself, or its beginning and digest when it is too long."""
    if len(value) <= _SURELY_SHORT and value.isprintable():
        return value
    clean = clean_text(value)
    if len(clean.encode()) <= LONGEST_KEY:
        return clean
    digest = hashlib.sha256(clean.encode()).hexdigest()
    # cut bytes, not characters: a character may take four
    start = clean.encode()[: LONGEST_KEY - len(digest) - 1].decode(errors="ignore")
    return f"{start}#{digest}"


@overload
def utc(instant: datetime) -> datetime: ...
@overload
def utc(instant: None) -> None: ...
def utc(instant: datetime | None) -> datetime | None:
    """An instant as it comes back from the database."""
    return None if instant is None else instant.astimezone(UTC)


class CleanText(TypeDecorator[str]):
    """Text of any length."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Make storable."""
        return None if value is None else clean_text(value)


class Key(TypeDecorator[str]):
    """Text that identifies: indexed, unique, compared whole."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Make storable, and short enough for an index."""
        return None if value is None else stored_key(value)


class Json(TypeDecorator[Any]):
    """A JSON value."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        """Make storable."""
        return clean_json(value)


JsonOrNull = Json(none_as_null=True)
"""None is no value, rather than JSON's null."""


class Instant(TypeDecorator[datetime]):
    """An aware instant, UTC in and out. SQLite keeps it as text that sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC. Raises ValueError for a naive datetime: whose clock it is would be a guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """From UTC, or from whatever zone the server's session has."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def partial_index(name: str, *columns: str, where: str) -> Index:
    """An index on the rows that `where` picks: what is pending stays cheap to find."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))
