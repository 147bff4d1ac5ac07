"""Read-only views for commands, pages and exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, literal_column, or_, select
from sqlmodel import Session

from scraper.records import Kind, Status
from storage import claims, curating, reactions
from storage.claims import Loaded
from storage.identity.folding import fold, fold_handle
from storage.identity.organizations import EMPTY, Directory, organization_key
from storage.models import (
    ClaimRow,
    DeliveryRow,
    DepartureRow,
    EntryRow,
    OrganizationRow,
    PostRow,
    ReferenceRow,
    RunRow,
    SourceRow,
    table,
)
from storage.statements import rows
from storage.types import DepartureView, HealthView, ReactionView

_departures, _claims = table(DepartureRow), table(ClaimRow)
_sources, _deliveries = table(SourceRow), table(DeliveryRow)


@dataclass(frozen=True, slots=True)
class DepartureFilter:
    """Which departures to show; every condition that is given must hold."""

    organization: str | None = None
    """It, or what it is a part of, has this name; or all words of this stand in its name, legal
    forms and accents apart."""
    person: str | None = None
    """The same for a person; or a handle, with `@`."""
    since: datetime | None = None
    """It happened at this instant or later."""
    until: datetime | None = None
    """It happened before this instant."""
    statuses: tuple[Status, ...] = ()
    kinds: tuple[Kind, ...] = ()
    min_score: float | None = None
    below_score: float | None = None
    """Only doubtful ones, with a lower score."""
    include_background: bool = False
    only_dismissed: bool = False
    limit: int | None = 100
    """None: all."""
    offset: int = 0
    directory: Directory = EMPTY
    """Which names are of one organisation, and what belongs to it."""


def departures(session: Session, wanted: DepartureFilter) -> list[DepartureView]:
    """Departures with their evidence, the latest first."""
    found = (
        select(_departures)
        .where(*_conditions(wanted))
        .order_by(_departures.c.happened_at.desc(), _departures.c.id.desc())
        .limit(wanted.limit)
        .offset(wanted.offset)
    )
    shown = rows(session, found).all()
    ids = [row.id for row in shown]
    loaded, replied = claims.load(session, ids), reactions.views(session, ids)
    return [_view(row, loaded, replied) for row in shown]


def departure(session: Session, departure_id: int) -> DepartureView | None:
    """One departure with its evidence, under the number of any that was merged into it.

    None when there is none.
    """
    try:
        now_in = curating.current(session, departure_id)
    except curating.NoSuchDepartureError:
        return None
    row = rows(session, select(_departures).where(_departures.c.id == now_in)).first()
    assert row is not None, now_in
    return _view(row, claims.load(session, [row.id]), reactions.views(session, [row.id]))


def departures_of(session: Session, ids: Sequence[int]) -> dict[int, DepartureView]:
    """Departures with their evidence, by number; without their reactions."""
    loaded = claims.load(session, ids)
    found = rows(session, select(_departures).where(_departures.c.id.in_(ids)))
    return {row.id: claims.view(row, loaded.get(row.id, ())) for row in found}


def _view(
    row: Row[Any],
    loaded: Mapping[int, Sequence[Loaded]],
    replied: Mapping[int, Sequence[ReactionView]],
) -> DepartureView:
    view = claims.view(row, loaded.get(row.id, ()))
    return replace(view, reactions=tuple(replied.get(row.id, ())))


def counts(session: Session) -> Mapping[str, int]:
    """How much there is of everything, by state where it has one: `entry_pending`, `post`, …"""
    found: dict[str, int] = {}
    for row_type in (SourceRow, EntryRow, ReferenceRow, DeliveryRow, RunRow):
        of = table(row_type)
        by_state = select(of.c.state, func.count()).group_by(of.c.state)
        for state, number in rows(session, by_state):
            found[f"{of.name}_{state}"] = number
    found["post"] = session.scalar(select(func.count()).select_from(table(PostRow))) or 0
    shown = select(func.count()).select_from(_departures).where(_is_shown())
    found["departure"] = session.scalar(shown) or 0
    return found


def _is_shown() -> ColumnElement[bool]:
    # without a claim left it is kept only for the matches that were made of it
    return and_(_departures.c.posts_count > 0, _departures.c.dismissed_at.is_(None))


def _is_dismissed() -> ColumnElement[bool]:
    return and_(_departures.c.posts_count > 0, _departures.c.dismissed_at.is_not(None))


def _conditions(wanted: DepartureFilter) -> list[ColumnElement[bool]]:
    column = _departures.c
    conditions = [_is_dismissed() if wanted.only_dismissed else _is_shown()]
    if not wanted.include_background:
        conditions.append(column.is_background.is_(False))
    if wanted.organization is not None:
        conditions.append(_of_organization(wanted.organization, wanted.directory))
    if wanted.person is not None:
        conditions.append(_of_person(wanted.person))
    if wanted.since is not None:
        conditions.append(column.happened_at >= wanted.since)
    if wanted.until is not None:
        conditions.append(column.happened_at < wanted.until)
    if wanted.statuses:
        conditions.append(column.status.in_(wanted.statuses))
    if wanted.kinds:
        conditions.append(column.kind.in_(wanted.kinds))
    if wanted.min_score is not None:
        conditions.append(column.score >= wanted.min_score)
    if wanted.below_score is not None:
        conditions.append(column.score < wanted.below_score)
    return conditions


def _of_organization(name: str, directory: Directory) -> ColumnElement[bool]:
    of = table(OrganizationRow)
    wanted, words = directory.find(name), organization_key(name)
    named = _has_words(of.c.key, words)
    if wanted.is_listed:
        # where both are listed, the table says whether they are one, and not their words
        others = set(directory.listed) - directory.within(name)
        alike = sorted(key for key in others if set(words.split()) <= set(key.split()))
        is_within = of.c.key.in_(sorted(directory.within(name)))
        named = or_(is_within, and_(named, of.c.key.not_in(alike)))
    return _departures.c.organization_id.in_(select(of.c.id).where(named))


def _of_person(name: str) -> ColumnElement[bool]:
    """By any of its claims: they may spell the name in several ways."""
    handle = fold_handle(name)
    conditions = [_claims.c.handle_key == handle]
    if not name.startswith("@"):
        conditions.append(_has_words(_claims.c.folded_person, fold(name)))
    claimed = select(_claims.c.departure_id).where(or_(*conditions))
    return _departures.c.id.in_(claimed)


def _has_words(folded: ColumnElement[str], words: str) -> ColumnElement[bool]:
    padded = " " + folded + " "
    return and_(*(padded.contains(f" {word} ", autoescape=True) for word in words.split()))


def health(session: Session) -> HealthView:
    """Whether the service has trouble, in numbers; cheap enough to be asked every second."""
    condition = case(
        (_sources.c.state != "active", _sources.c.state),
        (_sources.c.failures > 0, "failing"),
        (_sources.c.silent_reason.is_not(None), "silent"),
        else_="active",
    )
    counted = select(condition, func.count()).group_by(condition)
    # what was sent is many times more, and stands in no index
    waiting = select(func.count()).where(_deliveries.c.state == literal_column("'pending'"))
    sources = {str(state): int(count) for state, count in rows(session, counted).all()}
    return HealthView(sources, int(rows(session, waiting).scalar_one()))
