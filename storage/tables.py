"""What all tables are made of."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import MetaData, Table
from sqlmodel import SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name that a migration can call it by, on either database."""

# an id is never given twice, not even after its row was deleted: notices and links name it
NUMBERED = {"sqlite_autoincrement": True}


class Row(SQLModel):
    """Base of all tables."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)


def table(row: type[Row]) -> Table:
    """The table of a row class, for statements on many rows."""
    found = row.__table__  # type: ignore[attr-defined]  # SQLAlchemy adds it to table classes
    assert isinstance(found, Table), row
    return found
