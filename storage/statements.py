"""Statements on tables rather than on rows as objects: many at once, and with ON CONFLICT.

Both databases have `INSERT … ON CONFLICT`; SQLAlchemy spells it once for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import CursorResult, Executable, Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

Values: TypeAlias = Mapping[str, Any]


def rows(
    session: Session, statement: Executable, values: Values | Sequence[Values] | None = None
) -> CursorResult[*tuple[Any, ...]]:
    """The rows of a statement on columns, in the session's transaction.

    A statement that is built once and given its `values` here costs a tenth of one built anew.
    """
    return session.connection().execute(statement, values)


def _insert(session: Session, into: Table) -> sqlite.Insert | postgresql.Insert:
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(into)
    return postgresql.insert(into)


def insert_or_ignore(
    session: Session, into: Table, values: Sequence[Mapping[str, Any]]
) -> list[int]:
    """Insert the rows that break no UNIQUE constraint; their ids."""
    if not values:
        return []
    statement = _insert(session, into).on_conflict_do_nothing().returning(into.c.id)
    return list(session.connection().execute(statement, list(values)).scalars())


def insert_or_find(session: Session, into: Table, values: Mapping[str, Any]) -> int:
    """The id of the row with this `key`, which is made if there is none."""
    new = insert_or_ignore(session, into, [values])
    if new:
        return new[0]
    found = session.scalar(select(into.c.id).where(into.c.key == values["key"]))
    assert found is not None, f"{into.name} {values['key']!r} conflicts with nothing"
    return int(found)
