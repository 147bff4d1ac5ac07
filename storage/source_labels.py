"""What sources are called by: looked up for rules that ask where a departure was read."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import bindparam, select
from sqlmodel import Session

from storage.models import SourceRow, table
from storage.statements import rows
from storage.types import SourceLabel

AT_ONCE = 500
"""Ids in one statement: well below the variables that SQLite takes."""

_sources = table(SourceRow)
_LABELS = select(_sources.c.id, _sources.c.url, _sources.c.title, _sources.c.tags).where(
    _sources.c.id.in_(bindparam("ids", expanding=True))
)


def labels(session: Session, ids: Collection[int]) -> dict[int, SourceLabel]:
    """Of these sources, by their numbers; those that were removed are missing."""
    found: dict[int, SourceLabel] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), AT_ONCE):
        for row in rows(session, _LABELS, {"ids": wanted[start : start + AT_ONCE]}):
            found[row.id] = SourceLabel(row.id, row.url, row.title, tuple(row.tags or ()))
    return found
