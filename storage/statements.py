"""Statements on tables rather than on rows as objects: many at once, and with ON CONFLICT.

Both databases have `INSERT … ON CONFLICT`; SQLAlchemy spells it once for each.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    CursorResult,
    Executable,
    ScalarSelect,
    Select,
    Table,
    Text,
    bindparam,
    insert,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine
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
    """The id of the row with this `key`, which was not there when we looked, made if need be."""
    # the constraint decides between two who both saw none
    new = insert_or_ignore(session, into, [values])
    wanted = {"wanted": values["key"]}
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


# --- many values as one parameter -----------------------------------------------------------------


def among(column: ColumnElement[Any], values: str | Select[Any]) -> ColumnElement[bool]:
    """Whether a column is one of the values given under this name, or one of those selected.

    However many values there are, the statement is the same and has one parameter: it is compiled
    once, and planned once. PostgreSQL always looks them up in the column's index, where for a join
    or an IN it may read the whole table, because it expects many.
    """
    if isinstance(values, str):
        return _Among(column, bindparam(values, type_=_Many(column.type)))
    return _Among(column, values.scalar_subquery())


def insert_each(into: Table, column: str, name: str, *fixed: str) -> Executable:
    """Insert a row for each of the values given under this name, `fixed` being the same in all."""
    given = _Each(bindparam(name, type_=_Many(into.c[column].type)))
    # of the alias and of its column in SQLite; PostgreSQL gives the column the alias's name
    each = given.table_valued("value", name="value")
    same = [bindparam(other, type_=into.c[other].type) for other in fixed]
    return insert(into).from_select([column, *fixed], select(each.c.value, *same))


class _Many(TypeDecorator[Collection[Any]]):
    """Values of one type: an array, and JSON on SQLite, which has no arrays."""

    impl = Text
    cache_ok = True

    def __init__(self, of: TypeEngine[Any]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(self.of))

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        values = list(value or ())
        if dialect.name != "sqlite":
            return values
        storable = self.of.bind_processor(dialect)
        return json.dumps([storable(each) for each in values] if storable else values)


class _Among(FunctionElement[bool]):
    # with the type of a truth, SQLite would be asked whether it is 1, and use no index
    type: TypeEngine[Any] = NullType()
    inherit_cache = True

    @property
    def is_selected(self) -> bool:
        return isinstance(list(self.clauses)[1], ScalarSelect)


@compiles(_Among)
def _in_array(element: _Among, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(each, **options) for each in element.clauses)
    array = "ARRAY" if element.is_selected else ""
    return f"{column} = ANY ({array}{values})"


@compiles(_Among, "sqlite")
def _in_json(element: _Among, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} IN {values if element.is_selected else _listed(values)}"


class _Each(FunctionElement[Any]):
    inherit_cache = True
    name = "each"


@compiles(_Each)
def _unnested(element: _Each, compiler: Any, **options: Any) -> str:
    return f"unnest({compiler.process(element.clauses, **options)})"


@compiles(_Each, "sqlite")
def _json_each(element: _Each, compiler: Any, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


def _listed(values: str) -> str:
    return f"(SELECT value FROM json_each({values}))"  # noqa: S608 - the name of a parameter
