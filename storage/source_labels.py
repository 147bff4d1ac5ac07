"""What sources are called by: looked up for rules that ask where a departure was read."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlmodel import Session

from storage.models import SourceRow, table
from storage.statements import among, rows
from storage.types import SourceLabel

_sources = table(SourceRow)
_LABELS = select(_sources.c.id, _sources.c.url, _sources.c.title, _sources.c.tags).where(
    among(_sources.c.id, "ids")
)


def labels(session: Session, ids: Collection[int]) -> dict[int, SourceLabel]:
    """Of these sources, by their numbers; those that were removed are missing."""
    found = rows(session, _LABELS, {"ids": sorted(ids)})
    return {row.id: SourceLabel(row.id, row.url, row.title, tuple(row.tags or ())) for row in found}
