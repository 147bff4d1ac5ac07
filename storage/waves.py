"""Waves of departures: read from what is stored, and told once.

A wave is never stored: it is what the departures of an organisation and its parts say together,
whatever order they came in (`identity.waves`). What is stored is that it was told, and how large it
was then, in the transaction that saves the departure with which it began or grew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Row, and_, case, func, or_, select, update
from sqlmodel import Session

from storage import claims
from storage.identity.organizations import EMPTY, Directory, Unit
from storage.identity.waves import HISTORY, WINDOW, Arrival, Run, Wave, commonest, has_grown
from storage.models import (
    ClaimRow,
    DepartureRow,
    OrganizationRow,
    PostRow,
    SourceRow,
    WaveRow,
    table,
)
from storage.statements import among, insert_returning, rows
from storage.types import Change, DepartureView, PlaceView, WaveToTell, WaveView

LOOK_BACK = 12 * WINDOW
"""How far back a wave that still runs is looked for: its beginning is older in no case."""
MOST_MEMBERS = 100
"""Of one wave that are shown, the latest."""

Count: TypeAlias = tuple[int, int]
"""So many departures in so many days."""

_departures, _organizations = table(DepartureRow), table(OrganizationRow)
_claims, _posts, _sources = table(ClaimRow), table(PostRow), table(SourceRow)
_waves = table(WaveRow)

_AT = func.coalesce(
    _departures.c.announced_at,
    # a last day that lies ahead: they leave when they say so
    case(
        (_departures.c.happened_at < _departures.c.first_seen_at, _departures.c.happened_at),
        else_=_departures.c.first_seen_at,
    ),
)
_WATCHED_SINCE = (
    select(func.min(_sources.c.first_read_at))
    .select_from(_claims)
    .join(_posts, _posts.c.id == _claims.c.post_id)
    .join(_sources, _sources.c.id == _posts.c.source_id)
    .where(_claims.c.departure_id == _departures.c.id)
    .scalar_subquery()
)


class Runs:
    """The departures of organisations, each read once."""

    def __init__(
        self,
        session: Session,
        min_score: float,
        directory: Directory = EMPTY,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> None:
        """Where only some matter: of all before `since` one at most is read, and none after
        `until`."""
        self._session = session
        self._min_score = min_score
        self._directory = directory
        self._since = None if since is None else since - WINDOW
        self._until = until
        self._found: dict[str, Run] = {}

    def of(self, key: str) -> Run:
        """Of the organisation with this key and all that belongs to it."""
        if key not in self._found:
            parts = {part for part, unit in self._directory.units.items() if key in unit.lineage}
            named = _organizations.c.key.in_(sorted(parts | {key}))
            first_at = None
            if self._since is not None:
                # any of them: that the history is long enough is all that is asked
                older = select(_AT).where(*self._counted(named), self._since > _AT).limit(1)
                first_at = rows(self._session, older.select_from(self._joined())).scalar()
            self._found[key] = Run(self._arrivals(named, first_at), first_at)
        return self._found[key]

    def all(self) -> Mapping[str, Run]:
        """Of every organisation, by its key."""
        by_key: dict[str, list[Arrival]] = defaultdict(list)
        units = self._directory.units
        for key, arrival in self._keyed():
            unit = units.get(key)
            for each in unit.lineage if unit else (key,):
                by_key[each].append(arrival)
        return {key: Run(arrivals) for key, arrivals in by_key.items()}

    def _arrivals(self, named: ColumnElement[bool], first_at: datetime | None) -> list[Arrival]:
        conditions, columns = self._counted(named), [_departures.c.id, _AT]
        if self._since is not None:
            column = _departures.c
            late = or_(column.happened_at >= self._since, column.announced_at >= self._since)
            conditions.append(late)
        if self._until is not None:
            conditions.append(self._until >= _AT)
        if first_at is None:
            # else the history is long enough without asking who tells of it
            columns.append(_WATCHED_SINCE)
        found = select(*columns).select_from(self._joined()).where(*conditions)
        return [Arrival(*row) for row in rows(self._session, found)]

    def _keyed(self) -> Iterable[tuple[str, Arrival]]:
        columns = (_organizations.c.key, _departures.c.id, _AT, _WATCHED_SINCE)
        found = select(*columns).select_from(self._joined()).where(*self._counted())
        for key, *arrival in rows(self._session, found):
            yield key, Arrival(*arrival)

    def _joined(self) -> Any:
        return _departures.join(
            _organizations, _organizations.c.id == _departures.c.organization_id
        )

    def _counted(self, *conditions: ColumnElement[bool]) -> list[ColumnElement[bool]]:
        """Current departures: neither recalled nor denied, dismissed or without a claim."""
        column = _departures.c
        return [
            *conditions,
            and_(column.posts_count > 0, column.dismissed_at.is_(None)),
            column.is_background.is_(False),
            column.status != "denied",
            column.score >= self._min_score,
        ]


# --- telling --------------------------------------------------------------------------------------


def tell(
    session: Session,
    changes: Sequence[Change],
    now: datetime,
    min_score: float,
    directory: Directory = EMPTY,
    counts: Sequence[Count] = (),
) -> list[WaveToTell]:
    """The waves that began or grew with these changes, and note that they are told.

    Those that chance does not explain, and for each of `counts` those of so many in so many days.
    The caller holds the lock of claims and sends what it makes of them in the same transaction. A
    wave of a parent is not told beside that of a part with the same members.
    """
    runs = Runs(session, min_score, directory, since=now - LOOK_BACK - HISTORY)
    found = []
    for change in changes:
        if not _counts_anew(change, min_score):
            continue
        lineage = directory.find(change.departure.organization or "").lineage
        for count in (None, *counts):
            sizes: set[int] = set()
            for key in lineage:
                wave = _running(runs.of(key), change.departure.id, now, count)
                if wave is None:
                    continue
                told = _note(session, key, wave, now, count)
                if told is not None and len(wave.members) not in sizes:
                    view = _view(session, _unit(directory, key), wave, now, directory, count)
                    view = _with_members(session, view, wave, told[0])
                    found.append(WaveToTell(view, change, told[1], count))
                sizes.add(len(wave.members))
    return found


def place(
    session: Session, departure: DepartureView, min_score: float, directory: Directory = EMPTY
) -> PlaceView | None:
    """Where it stands among those of its organisation; None: it does not count, or of nothing."""
    if departure.organization is None:
        return None
    unit = directory.find(departure.organization)
    at = rows(session, select(_AT).where(_departures.c.id == departure.id)).scalar()
    if at is None:
        return None
    runs = Runs(session, min_score, directory, since=at - WINDOW - HISTORY, until=at)
    found = runs.of(unit.key).place_of(departure.id)
    if found is None:
        return None
    return PlaceView(unit.name, found.nth, WINDOW.days, found.usual)


def _counts_anew(change: Change, min_score: float) -> bool:
    after, before = change.departure, change.before
    if after.organization is None or after.is_background or after.status == "denied":
        return False
    is_known = before is not None and before.score >= min_score and not change.changes
    return after.score >= min_score and not is_known


def _running(run: Run, departure_id: int, now: datetime, count: Count | None) -> Wave | None:
    """The wave that runs now and that this departure is in."""
    if count is None:
        waves = run.waves(since=now - LOOK_BACK)
    else:
        window = timedelta(days=count[1])
        waves = Run(run.arrivals, run.first_at, window).counted(count[0])
    for wave in reversed(waves):
        if wave.is_running(now) and any(each.id == departure_id for each in wave.members):
            return wave
    return None


def _note(
    session: Session, key: str, wave: Wave, now: datetime, count: Count | None
) -> tuple[int, int | None] | None:
    """Its number, and as how large it was told before; None: nothing new is to be told of it."""
    size = len(wave.members)
    known = _told_before(session, key, wave, count)
    if known is None:
        values = {"organization_key": key, "started_at": wave.started_at}
        values |= {"measure": _measure(count), "told_at": now, "told_size": size}
        return rows(session, insert_returning(_waves), values).scalar_one(), None
    if not has_grown(size, known.told_size):
        return None
    grown = update(_waves).where(_waves.c.id == known.id)
    rows(session, grown.values(told_at=now, told_size=size))
    return known.id, known.told_size


def _told_before(
    session: Session, key: str, wave: Wave, count: Count | None = None
) -> Row[Any] | None:
    known = select(_waves).where(
        _waves.c.organization_key == key,
        _waves.c.measure == _measure(count),
        # what is learned later may move its beginning
        _waves.c.started_at >= wave.started_at - wave.window,
        _waves.c.started_at <= wave.last_at,
    )
    return rows(session, known.order_by(_waves.c.started_at.desc())).first()


def _measure(count: Count | None) -> str:
    return "" if count is None else f"{count[0]} in {count[1]}"


# --- showing --------------------------------------------------------------------------------------


def list_views(
    session: Session,
    now: datetime,
    min_score: float,
    directory: Directory = EMPTY,
    organization: str | None = None,
    *,
    members: bool = False,
) -> list[WaveView]:
    """All waves, or those of one organisation and what it belongs to; the latest first.

    With the same members a wave stands under the smallest unit only.
    """
    runs = Runs(session, min_score, directory)
    if organization is None:
        by_key = runs.all()
    else:
        by_key = {key: runs.of(key) for key in directory.find(organization).lineage}
    found = [(_unit(directory, key), wave) for key, run in by_key.items() for wave in run.waves()]
    found.sort(key=lambda each: (each[1].last_at, len(each[0].lineage)), reverse=True)
    views, seen = [], set()
    for unit, wave in found:
        ids = tuple(each.id for each in wave.members)
        if ids not in seen:
            seen.add(ids)
            view = _view(session, unit, wave, now, directory)
            views.append(_with_members(session, view, wave, view.id) if members else view)
    return views


def _unit(directory: Directory, key: str) -> Unit:
    return directory.units.get(key) or Unit(key, key, (key,))


def _view(
    session: Session,
    unit: Unit,
    wave: Wave,
    now: datetime,
    directory: Directory,
    count: Count | None = None,
) -> WaveView:
    going = _destinations(session, wave, directory)
    same, told = commonest(going), _told_before(session, unit.key, wave, count)
    return WaveView(
        id=told.id if told else None,
        organization=_name(session, unit),
        parents=tuple(_unit(directory, key).name for key in unit.lineage[1:]),
        started_at=wave.started_at,
        last_at=wave.last_at,
        size=len(wave.members),
        days=wave.window.days,
        usual=wave.usual,
        chance=wave.chance,
        is_running=wave.is_running(now),
        destination=same[0] if same else None,
        destination_count=same[1] if same else 0,
        destinations_known=len(going),
    )


def _name(session: Session, unit: Unit) -> str:
    if unit.is_listed:
        return unit.name
    named = select(_organizations.c.name).where(_organizations.c.key == unit.key)
    return str(rows(session, named).scalar() or unit.name)


_GONE_TO = (
    select(_departures.c.destination)
    .where(among(_departures.c.id, "ids"), _departures.c.destination.is_not(None))
    .order_by(_departures.c.id)
)


def _destinations(session: Session, wave: Wave, directory: Directory) -> list[tuple[str, str]]:
    ids = [each.id for each in wave.members]
    units = map(directory.find, rows(session, _GONE_TO, {"ids": ids}).scalars())
    return [(unit.key, unit.name) for unit in units]


def _with_members(session: Session, view: WaveView, wave: Wave, wave_id: int | None) -> WaveView:
    ids = [each.id for each in wave.members[-MOST_MEMBERS:]]
    loaded = claims.load(session, ids)
    found: dict[int, Row[Any]] = {
        row.id: row for row in rows(session, select(_departures).where(_departures.c.id.in_(ids)))
    }
    shown = tuple(claims.view(found[each], loaded.get(each, ())) for each in ids)
    return replace(view, id=wave_id, members=shown)
