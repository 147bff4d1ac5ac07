"""Turns at hosts among processes, and which processes there are.

    meet    → I am here, who else is? what each knows is said, who is gone is forgotten
    take    → the host is mine, or when to ask again
    give back → the host is free, from when on

While a process is alone it keeps its turns to itself (`is_sharing` is false); who comes later waits
until it has said what it holds, and goes through the table from then on. A turn lasts as long as
its holder is present, and presence is a lease: so one lease, not one for each turn, ends what a
killed process held.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from scraper.turns import HostState, Told
from storage.columns import stored_key
from storage.engine import lock
from storage.leases import is_gone, owner
from storage.models import PresenceRow, TurnRow, table
from storage.statements import rows

LEASE = timedelta(seconds=30)
"""How long a process counts as present after it last said so: several times as long as a pause of
its event loop or a busy database takes."""
ASK_AGAIN = timedelta(seconds=0.25)
"""After which to ask again for a host that another process is asking: nobody knows how long."""
KEPT = timedelta(seconds=1)
"""How long the next turn is kept for who has waited longest, after it may begin."""
STALE = timedelta(hours=1)
"""After which a host's row that says nothing any more is deleted."""
_LOCK = 7_303_014_003
"""Any number that nobody else takes for an advisory lock in the same PostgreSQL database."""

_presence, _turns = table(PresenceRow), table(TurnRow)
_INSTANTS = ("free_at", "closed_until", "spent_until")


@dataclass(frozen=True, slots=True)
class Met:
    """How things stand after a meeting."""

    id: int
    """Of one's own presence: another than before if that had run out."""
    is_sharing: bool
    """Whether anybody else is present, so that turns are taken here."""
    are_all_sharing: bool
    """Whether all the others know that too: before, no request may be made."""
    states: Mapping[str, HostState] = field(default_factory=dict)
    """To who is alone: what was found out about hosts, and still holds."""


def look(session: Session, me: int, now: datetime) -> bool:
    """Whether to meet: others are present, or we do not count as present any more."""
    found = rows(session, select(_presence)).all()
    return any(_is_present(each, now) for each in found if each.id != me) or not any(
        each.id == me for each in found
    )


def meet(
    session: Session,
    me: int | None,
    now: datetime,
    *,
    held: Collection[str] = (),
    asked: Collection[str] = (),
    states: Mapping[str, HostState] | None = None,
) -> Met:
    """Say that we are present for another lease, and what we know; hear who else is.

    `held` are the hosts that we ask just now, `asked` those whose turn we asked for and were not
    answered yet: others that stand here as ours are given back. `states` is what we know of hosts.
    """
    lock(session, _LOCK)
    found = rows(session, select(_presence)).all()
    others = [each for each in found if each.id != me and _is_present(each, now)]
    known = me if any(each.id == me for each in found) else None
    _forget(session, {each.id for each in found} - {each.id for each in others} - {known})
    mine = _renew(session, known, now + LEASE, is_sharing=bool(others))
    if not others:
        return Met(mine, is_sharing=False, are_all_sharing=True, states=_states(session, now))
    for host, state in (states or {}).items():
        _write(session, host, _state(_touch(session, host)).joined(state))
    _tell_held(session, mine, now, held, asked)
    return Met(mine, is_sharing=True, are_all_sharing=all(each.is_sharing for each in others))


def take(session: Session, me: int, host: str, now: datetime) -> Told:
    """Take the turn at a host, or hear when to ask again; whoever waits first comes first."""
    turn = _touch(session, host)
    state = _state(turn)
    ask_at = state.waits_until(now)
    kept_for_another = turn.next_id not in (None, me) and turn.next_until > now
    if _is_held_by_another(session, turn.holder_id, me, now):
        ask_at = max(ask_at or now, now + ASK_AGAIN)
    elif ask_at is None and kept_for_another:
        ask_at = now + ASK_AGAIN
    if ask_at is None:
        _write(session, host, holder_id=me, next_id=None, next_until=None)
    elif not kept_for_another:
        _write(session, host, next_id=me, next_until=ask_at + KEPT)
    return Told(state, ask_at)


def give_back(session: Session, me: int, host: str, state: HostState) -> None:
    """End a turn that was taken, with what the next one has to wait for."""
    turn = _touch(session, host)
    holder = None if turn.holder_id == me else turn.holder_id
    _write(session, host, _state(turn).joined(state), holder_id=holder)


def leave(session: Session, me: int, states: Mapping[str, HostState]) -> None:
    """Be present no more, and leave behind what is known of hosts."""
    lock(session, _LOCK)
    for host, state in states.items():
        _write(session, host, _state(_touch(session, host)).joined(state))
    rows(session, update(_turns).where(_turns.c.holder_id == me).values(holder_id=None))
    rows(session, delete(_presence).where(_presence.c.id == me))


def clean(session: Session, now: datetime, at_once: int) -> int:
    """Delete what hosts have not had to wait for any more for long; how many rows."""
    lock(session, _LOCK)
    old = now - STALE
    present = select(_presence.c.id).where(_presence.c.present_until > now)
    stale = select(_turns.c.host).where(
        *(or_(_turns.c[name].is_(None), _turns.c[name] < old) for name in _INSTANTS),
        or_(_turns.c.holder_id.is_(None), _turns.c.holder_id.not_in(present)),
    )
    return rows(session, delete(_turns).where(_turns.c.host.in_(stale.limit(at_once)))).rowcount


# --- parts ----------------------------------------------------------------------------------------


def _is_present(presence: Row[Any], now: datetime) -> bool:
    return bool(presence.present_until > now) and not is_gone(presence.owner)


def _forget(session: Session, gone: Collection[int]) -> None:
    if gone:
        rows(session, delete(_presence).where(_presence.c.id.in_(gone)))


def _renew(session: Session, me: int | None, until: datetime, *, is_sharing: bool) -> int:
    values = {"present_until": until, "is_sharing": is_sharing}
    if me is not None:
        rows(session, update(_presence).where(_presence.c.id == me).values(**values))
        return me
    made = insert(_presence).values(owner=owner(), **values).returning(_presence.c.id)
    return int(rows(session, made).scalar_one())


def _tell_held(
    session: Session, me: int, now: datetime, held: Collection[str], asked: Collection[str]
) -> None:
    """What stands here as ours becomes what is ours: a turn may have been given back unwritten."""
    said = set(session.scalars(select(_turns.c.host).where(_turns.c.holder_id == me)))
    for host in sorted(said.difference(held, asked)):
        _write(session, host, holder_id=None)
    for host in sorted(set(held) - said):
        if not _is_held_by_another(session, _touch(session, host).holder_id, me, now):
            _write(session, host, holder_id=me)


def _is_held_by_another(session: Session, holder: int | None, me: int, now: datetime) -> bool:
    if holder in (None, me):
        return False
    present = select(_presence.c.id).where(
        _presence.c.id == holder, _presence.c.present_until > now
    )
    return rows(session, present).first() is not None


def _states(session: Session, now: datetime) -> dict[str, HostState]:
    found = rows(session, select(_turns).where(or_(*(_turns.c[name] > now for name in _INSTANTS))))
    return {each.host: _state(each) for each in found}


def _state(turn: Row[Any]) -> HostState:
    return HostState(turn.free_at, turn.closed_until, turn.closed_status, turn.spent_until)


def _write(session: Session, host: str, state: HostState | None = None, **values: Any) -> None:
    if state is not None:
        values |= asdict(state)
    rows(session, update(_turns).where(_turns.c.host == stored_key(host)).values(**values))


def _touch(session: Session, host: str) -> Row[Any]:
    """The row of a host, made if need be, and no other transaction's until this one ends."""
    return rows(session, _touching(session.get_bind().dialect.name), {"host": host}).one()


@cache
def _touching(dialect: str) -> Executable:
    made = sqlite.insert(_turns) if dialect == "sqlite" else postgresql.insert(_turns)
    # a row that is there is written as it was, since only writing both locks and returns it
    same = {"host": made.excluded.host}
    return made.on_conflict_do_update(index_elements=["host"], set_=same).returning(_turns)
