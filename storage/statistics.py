"""Statistics of departures: counted by the database, a row for each value and not for each of them.

What is not known is counted like everything else: a share of those whose tenure nobody tells would
be no share of those who leave.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, case, func, select
from sqlmodel import Session

from scraper.records import Kind
from storage.identity.organizations import EMPTY, Directory
from storage.identity.seniority import LEVELS, level_of
from storage.models import ClaimRow, DepartureRow, OrganizationRow, PostRow, table
from storage.statements import rows

MOST_DESTINATIONS = 10
MOST_ORGANIZATIONS = 10
MOST_FAREWELLS = 500
"""Whose words are counted: the latest."""
FAREWELL_CHARS = 5000
"""Code points of one of them that are read."""
TENURES = (("under 1", 1.0), ("1 to 2", 2.0), ("2 to 5", 5.0), ("5 to 10", 10.0))
"""In years: each up to, and without, its bound; then `10 and more`."""
LONGEST_TENURE = "10 and more"

_departures, _organizations = table(DepartureRow), table(OrganizationRow)
_claims, _posts = table(ClaimRow), table(PostRow)


@dataclass(frozen=True, slots=True)
class StatisticsFilter:
    """Which departures are counted; every condition that is given must hold."""

    min_score: float
    organization: str | None = None
    """This one and all that belongs to it."""
    since: datetime | None = None
    """It happened at this instant or later."""
    until: datetime | None = None
    """It happened before this instant."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How numbers are spread: of `known` ones the median and the middle half."""

    known: int
    unknown: int
    median: float | None
    lower_quartile: float | None
    upper_quartile: float | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a kind, a place, a level."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Departures of one month."""

    month: str
    """`2026-01`, in UTC."""
    kinds: Mapping[Kind, int]


@dataclass(frozen=True, slots=True)
class Farewell:
    """The beginning of a post in which somebody takes leave."""

    text: str
    language: str | None
    names: tuple[str, ...]
    """Of whoever leaves, and what they leave: no words of the farewell."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that is counted."""

    total: int
    months: tuple[MonthCount, ...]
    """From the first to the last, empty ones included."""
    kinds: tuple[Count, ...]
    seniority: tuple[Count, ...]
    """`executive`, `lead`, `staff`, `unknown` (no role is told)."""
    tenure: Spread
    """In years."""
    tenures: tuple[Count, ...]
    destinations: tuple[Count, ...]
    """The most frequent."""
    destinations_unknown: int
    organizations: tuple[Count, ...]
    """The most frequent; the parts, where one organisation was asked for."""
    organizations_unknown: int
    farewells: int
    """Who told of it in a post of their own that was read."""
    rumour_days: Spread
    """From the first rumour to the first announcement, where both were read; `unknown` counts
    rumours that no announcement followed."""


def statistics(
    session: Session, wanted: StatisticsFilter, directory: Directory = EMPTY
) -> Statistics:
    """Count the departures that match."""
    these = _these(wanted, directory)
    months = _months(session, these)
    tenures = _counted(session, these.c.tenure_years)
    destinations = _named(_counted(session, these.c.destination), directory)
    organizations = _counted(session, these.c.organization_name)
    kinds: dict[str, int] = {}
    for month in months:
        for kind, count in month.kinds.items():
            kinds[kind] = kinds.get(kind, 0) + count
    return Statistics(
        total=sum(kinds.values()),
        months=tuple(months),
        kinds=_leading(kinds, None),
        seniority=_seniority(_counted(session, these.c.role)),
        tenure=_spread(tenures),
        tenures=_tenures(tenures),
        destinations=_leading(destinations, MOST_DESTINATIONS),
        destinations_unknown=destinations.get(None, 0),
        organizations=_leading(organizations, MOST_ORGANIZATIONS),
        organizations_unknown=organizations.get(None, 0),
        farewells=_farewell_count(session, these),
        rumour_days=_rumour_days(session, these),
    )


def organizations_like(session: Session, words: Sequence[str], limit: int = 5) -> list[str]:
    """Names of organisations with departures whose key holds one of these words."""
    conditions = [_organizations.c.key.contains(word, autoescape=True) for word in words]
    if not conditions:
        return []
    has_some = select(_departures.c.id).where(
        _departures.c.organization_id == _organizations.c.id, _departures.c.posts_count > 0
    )
    any_of = conditions[0]
    for each in conditions[1:]:
        any_of = any_of | each
    named = select(_organizations.c.name).where(any_of, has_some.exists())
    return list(rows(session, named.order_by(_organizations.c.name).limit(limit)).scalars())


# --- which ----------------------------------------------------------------------------------------


def _these(wanted: StatisticsFilter, directory: Directory) -> Subquery:
    column = _departures.c
    conditions = [
        column.posts_count > 0,
        column.dismissed_at.is_(None),
        column.is_background.is_(False),
        column.status != "denied",
        column.score >= wanted.min_score,
    ]
    if wanted.organization is not None:
        keys = directory.within(wanted.organization)
        conditions.append(_organizations.c.key.in_(sorted(keys)))
    if wanted.since is not None:
        conditions.append(column.happened_at >= wanted.since)
    if wanted.until is not None:
        conditions.append(column.happened_at < wanted.until)
    joined = _departures.outerjoin(_organizations, _organizations.c.id == column.organization_id)
    return (
        select(_departures, _organizations.c.name.label("organization_name"))
        .select_from(joined)
        .where(*conditions)
        .subquery()
    )


# --- counting -------------------------------------------------------------------------------------


def _counted(session: Session, column: ColumnElement[Any]) -> dict[Any, int]:
    counted = rows(session, select(column, func.count()).group_by(column))
    return {value: count for value, count in counted}  # noqa: C416 -- rows are no pairs to `dict`


def _months(session: Session, these: Subquery) -> list[MonthCount]:
    month = _month(session, these.c.happened_at)
    counted = select(month, these.c.kind, func.count()).group_by(month, these.c.kind)
    found: dict[str, dict[Kind, int]] = {}
    for name, kind, count in rows(session, counted):
        found.setdefault(name, {})[kind] = count
    if not found:
        return []
    return [MonthCount(each, found.get(each, {})) for each in _all_months(min(found), max(found))]


def _month(session: Session, instant: ColumnElement[Any]) -> ColumnElement[str]:
    if session.get_bind().dialect.name == "sqlite":
        return func.strftime("%Y-%m", instant)
    return func.to_char(func.timezone("UTC", instant), "YYYY-MM")


def _all_months(first: str, last: str) -> Iterable[str]:
    year, month = int(first[:4]), int(first[5:])
    while (name := f"{year:04}-{month:02}") <= last:
        yield name
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _leading(counts: Mapping[Any, int], most: int | None) -> tuple[Count, ...]:
    known = [(name, count) for name, count in counts.items() if name is not None]
    ranked = sorted(known, key=lambda each: (-each[1], each[0]))
    return tuple(Count(name, count) for name, count in ranked[:most])


def _named(counts: Mapping[str | None, int], directory: Directory) -> dict[str | None, int]:
    """Spellings of one place together, under the most frequent."""
    names: dict[str, str] = {}
    found: dict[str | None, int] = {}
    for written, count in sorted(counts.items(), key=lambda each: (-each[1], str(each[0]))):
        name = written
        if written is not None:
            unit = directory.find(written)
            name = names.setdefault(unit.key, unit.name)
        found[name] = found.get(name, 0) + count
    return found


def _seniority(roles: Mapping[str | None, int]) -> tuple[Count, ...]:
    counts = dict.fromkeys((*LEVELS, "unknown"), 0)
    for role, count in roles.items():
        counts[level_of(role) if role else "unknown"] += count
    return tuple(Count(name, count) for name, count in counts.items())


def _tenures(counts: Mapping[float | None, int]) -> tuple[Count, ...]:
    found = dict.fromkeys([*(name for name, _ in TENURES), LONGEST_TENURE, "unknown"], 0)
    for years, count in counts.items():
        name = "unknown"
        if years is not None:
            name = next((name for name, bound in TENURES if years < bound), LONGEST_TENURE)
        found[name] += count
    return tuple(Count(name, count) for name, count in found.items())


def _spread(counts: Mapping[float | None, int]) -> Spread:
    known = sorted((value, count) for value, count in counts.items() if value is not None)
    total = sum(count for _, count in known)
    return Spread(
        total,
        counts.get(None, 0),
        *(_quantile(known, total, share) for share in (0.5, 0.25, 0.75)),
    )


def _quantile(known: Sequence[tuple[float, int]], total: int, share: float) -> float | None:
    """Between the two nearest, as most programs do (type 7 of Hyndman and Fan)."""
    if not total:
        return None
    at = (total - 1) * share
    low, rest = int(at), at - int(at)
    below, above = _nth(known, low), _nth(known, min(low + 1, total - 1))
    return below + (above - below) * rest


def _nth(known: Sequence[tuple[float, int]], index: int) -> float:
    for value, count in known:
        if index < count:
            return value
        index -= count
    raise AssertionError(index)


# --- what their posts say -------------------------------------------------------------------------


def _is_farewell() -> ColumnElement[bool]:
    return and_(_claims.c.voice == "first_person", _claims.c.is_background.is_(False))


def _farewell_count(session: Session, these: Subquery) -> int:
    told = select(_claims.c.id).where(_claims.c.departure_id == these.c.id, _is_farewell())
    counted = select(func.count()).select_from(these).where(told.exists())
    return int(rows(session, counted).scalar_one())


def farewells(
    session: Session, wanted: StatisticsFilter, directory: Directory = EMPTY
) -> list[Farewell]:
    """The latest posts in which those take leave, as far as they are read."""
    these = _these(wanted, directory)
    latest = (
        select(
            _claims.c.post_id,
            func.max(these.c.happened_at).label("at"),
            func.max(these.c.person).label("person"),
            func.max(these.c.organization).label("organization"),
        )
        .select_from(these.join(_claims, _claims.c.departure_id == these.c.id))
        .where(_is_farewell())
        .group_by(_claims.c.post_id)
        .order_by(func.max(these.c.happened_at).desc(), _claims.c.post_id)
        .limit(MOST_FAREWELLS)
        .subquery()
    )
    texts = select(
        func.substr(_posts.c.text, 1, FAREWELL_CHARS),
        _posts.c.language,
        latest.c.person,
        latest.c.organization,
    ).select_from(latest.join(_posts, _posts.c.id == latest.c.post_id))
    shown = texts.where(_posts.c.gone_at.is_(None)).order_by(_posts.c.id)
    return [
        Farewell(text, language, tuple(name for name in names if name))
        for text, language, *names in rows(session, shown)
    ]


def _rumour_days(session: Session, these: Subquery) -> Spread:
    told_at = func.coalesce(_posts.c.published_at, _posts.c.first_seen_at)
    rumoured = func.min(case((_claims.c.status == "rumoured", told_at)))
    announced = func.min(case((_claims.c.status == "announced", told_at)))
    told = (
        select(rumoured, announced)
        .select_from(
            these.join(_claims, _claims.c.departure_id == these.c.id).join(
                _posts, _posts.c.id == _claims.c.post_id
            )
        )
        .where(_claims.c.status.in_(("rumoured", "announced")))
        .group_by(these.c.id)
        .having(rumoured.is_not(None))
    )
    counts: dict[float | None, int] = {}
    for first, last in rows(session, told):
        # a rumour of what was announced before is none
        if last is None or last > first:
            days = None if last is None else (last - first).total_seconds() / 86_400
            counts[days] = counts.get(days, 0) + 1
    return _spread(counts)
