"""Statements on tables rather than on rows as objects: many at once, and with ON CONFLICT.

Both databases have `INSERT … ON CONFLICT`; SQLAlchemy spells it once for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import CursorResult, Executable, Table, bindparam, insert, select
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


def insert_or_ignore(
    session: Session, into: Table, values: Sequence[Mapping[str, Any]]
) -> list[int]:
    """Insert the rows that break no UNIQUE constraint; their ids."""
    if not values:
        return []
    statement = _insert_or_ignore(session.get_bind().dialect.name, into)
    return list(rows(session, statement, list(values)).scalars())


@cache
def _insert_or_ignore(dialect: str, into: Table) -> Executable:
    made = sqlite.insert(into) if dialect == "sqlite" else postgresql.insert(into)
    return made.on_conflict_do_nothing().returning(into.c.id)


def insert_or_update(session: Session, into: Table, values: Mapping[str, Any], *, by: str) -> None:
    """Insert a row, or write its values into the one with the same `by`."""
    rows(session, _insert_or_update(session.get_bind().dialect.name, into, by), values)


@cache
def _insert_or_update(dialect: str, into: Table, by: str) -> Executable:
    made = sqlite.insert(into) if dialect == "sqlite" else postgresql.insert(into)
    values = {each.name: made.excluded[each.name] for each in into.c if each.name != by}
    return made.on_conflict_do_update(index_elements=[by], set_=values)


def insert_or_find(session: Session, into: Table, values: Mapping[str, Any]) -> int:
    """The id of the row with this `key`, which is made if there is none."""
    # most are there already; the constraint decides between two who both see none
    wanted = {"wanted": values["key"]}
    found = rows(session, _by_key(into), wanted).scalar()
    if found is None:
        new = insert_or_ignore(session, into, [values])
        found = new[0] if new else rows(session, _by_key(into), wanted).scalar()
    assert found is not None, f"{into.name} {values['key']!r} conflicts with nothing"
    return int(found)


@cache
def _by_key(of: Table) -> Executable:
    return select(of.c.id).where(of.c.key == bindparam("wanted"))


@cache
def insert_returning(into: Table) -> Executable:
    """Insert one row, given as values; its id."""
    return insert(into).returning(into.c.id)
