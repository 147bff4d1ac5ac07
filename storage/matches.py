"""Which rules have matched what so far: read for people, and before the past is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session

from storage.models import MatchRow, table
from storage.statements import rows

_matches = table(MatchRow)


def counts(session: Session) -> Mapping[str, tuple[int, datetime]]:
    """By the name of a rule: how often it matched, and when it did last."""
    column = _matches.c
    counted = select(column.rule, func.count(), func.max(column.created_at)).group_by(column.rule)
    return {rule: (number, last_at) for rule, number, last_at in rows(session, counted)}


def departures(session: Session, rule: str) -> set[int]:
    """The departures that a rule has matched, for whatever reason."""
    matched = select(_matches.c.departure_id).where(_matches.c.rule == rule).distinct()
    return set(rows(session, matched).scalars())
