"""Which rules have matched what so far: read for people and feeds, and before the past is asked
for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session

from storage.models import DepartureRow, MatchRow, table
from storage.statements import rows

_matches, _departures = table(MatchRow), table(DepartureRow)


@dataclass(frozen=True, slots=True)
class Matched:
    """A departure that a rule has matched."""

    departure_id: int
    first_at: datetime
    last_at: datetime
    """The latest of its matches: it was confirmed, changed or denied then."""


def counts(session: Session) -> Mapping[str, tuple[int, datetime]]:
    """By the name of a rule: how often it matched, and when it did last."""
    column = _matches.c
    counted = select(column.rule, func.count(), func.max(column.created_at)).group_by(column.rule)
    return {rule: (number, last_at) for rule, number, last_at in rows(session, counted)}


def departures(session: Session, rule: str) -> set[int]:
    """The departures that a rule has matched, for whatever reason."""
    matched = select(_matches.c.departure_id).where(_matches.c.rule == rule).distinct()
    return set(rows(session, matched).scalars())


def latest(session: Session, rule: str, limit: int) -> Sequence[Matched]:
    """The departures that a rule has matched, the latest news first; none that was dismissed."""
    last = func.max(_matches.c.created_at).label("last_at")
    found = (
        select(_matches.c.departure_id, func.min(_matches.c.created_at).label("first_at"), last)
        .join(_departures, _departures.c.id == _matches.c.departure_id)
        .where(
            _matches.c.rule == rule,
            _departures.c.dismissed_at.is_(None),
            _departures.c.posts_count > 0,
        )
        .group_by(_matches.c.departure_id)
        .order_by(last.desc(), _matches.c.departure_id.desc())
        .limit(limit)
    )
    return [Matched(row.departure_id, row.first_at, row.last_at) for row in rows(session, found)]


def latest_id(session: Session) -> int:
    """The number of the latest match; another one says that there is news."""
    return int(rows(session, select(func.coalesce(func.max(_matches.c.id), 0))).scalar_one())
