"""Places to watch: adding, claiming what is due, and saving what an attempt gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, distinct, func, insert, literal_column, or_, update
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from scraper.records import Conditions, SourceOptions
from scraper.urls import host
from storage import attempts, claiming, edits, entries, gone, subscriptions
from storage.attempts import UNKNOWN_KIND
from storage.claiming import Share
from storage.errors import DuplicateError
from storage.leases import FREED
from storage.models import ClaimRow, EntryRow, PostRow, SourceRow, table
from storage.statements import rows
from storage.types import (
    Demand,
    NewSource,
    Plan,
    SourceForFetch,
    SourceIntent,
    SourceSaved,
    SourceState,
    SourceView,
    SubscriptionView,
)

LEFT_CONFIG = "no longer in the configuration"
FEWEST_GAPS = 5
"""Times between new entries, before their mean is called typical."""
GAP_MEMORY = 30
"""The mean follows about as many of the last gaps: what a source did years ago fades."""
PASSING = ("network_failed", "limit_reached")
"""Reasons of failures that say nothing about the source itself."""

_sources = table(SourceRow)
_QUEUE = claiming.Queue(
    _sources,
    "next_fetch_at",
    "host",
    _sources.c.state == literal_column("'active'"),
    ("next_fetch_at", "id"),
)


# --- adding and configuring ---------------------------------------------------------------------


def add(session: Session, new: NewSource, now: datetime) -> SourceView:
    """Watch a place from now on. Raises DuplicateError that names the one with the same key."""
    known = _by_key(session, new.key)
    if known is not None:
        assert known.id is not None
        raise DuplicateError(f"{new.url} is watched already, as {known.url}", known.id)
    source_id = session.exec(
        insert(_sources).values(**_columns(new), **_fresh(now)).returning(_sources.c.id)
    ).scalar_one()
    return _view(session, source_id)


def sync_config(session: Session, wanted: Sequence[NewSource], now: datetime) -> None:
    """Bring the sources of the configuration file in line with it.

    New ones are added, changed ones changed, vanished ones paused with their history; one that
    comes back is watched again, unless a user paused it.
    """
    for new in wanted:
        known = _by_key(session, new.key)
        if known is None:
            values = {**_columns(new), **_fresh(now)}
            session.exec(insert(_sources).values(**values))
        else:
            session.exec(
                update(_sources).where(_sources.c.id == known.id).values(**_synced(known, new, now))
            )
    session.exec(
        update(_sources)
        .where(
            _sources.c.origin == "config",
            _sources.c.state == "active",
            _sources.c.key.not_in([new.key for new in wanted]),
        )
        .values(state="paused", state_reason=LEFT_CONFIG)
    )


def _synced(known: SourceRow, new: NewSource, now: datetime) -> dict[str, Any]:
    values = _columns(new)
    if new.kind == UNKNOWN_KIND:
        values["kind"] = known.kind
    if new.title is None:
        values["title"] = known.title
    if new.url == known.url:
        values["host"] = known.host  # it may have moved since
    else:
        values |= {"moved_to": None, "etag": None, "last_modified": None, "memo": None}
        values["habits"] = None
    if known.state == "paused" and known.state_reason == LEFT_CONFIG:
        values |= {"state": "active", "state_reason": None, "next_fetch_at": now}
    return values


def _columns(new: NewSource) -> dict[str, Any]:
    return {
        "url": new.url,
        "key": new.key,
        "host": host(new.url),
        "kind": new.kind,
        "title": new.title,
        "options": {
            "link_selector": new.options.link_selector,
            "extra": dict(new.options.extra),
        },
        "interval_seconds": new.interval_seconds,
        "origin": new.origin,
        "tags": list(new.tags),
    }


def _fresh(now: datetime) -> dict[str, Any]:
    return {
        "state": "active",
        "added_at": now,
        "next_fetch_at": now,
        "gaps_count": 0,
        "failures": 0,
        "empty_reads": 0,
    }


def set_kind(session: Session, source_id: int, kind: str, title: str | None) -> None:
    """What a source turned out to be; a title that is known already stays."""
    session.exec(
        update(_sources)
        .where(_sources.c.id == source_id)
        .values(kind=kind, title=func.coalesce(_sources.c.title, title))
    )


def set_tags(session: Session, source: int | str, tags: Sequence[str]) -> SourceView | None:
    """Call a source, given by id or URL, by these tags and no others. None: there is none."""
    return _set_state(session, source, tags=list(tags))


def pause(session: Session, source: int | str, reason: str = "paused by hand") -> SourceView | None:
    """Stop reading a source, given by id or URL, until it is resumed. None: there is none."""
    return _set_state(session, source, state="paused", state_reason=reason)


def resume(session: Session, source: int | str, now: datetime) -> SourceView | None:
    """Read a paused or stopped source again, now. None: there is none."""
    return _set_state(
        session, source, state="active", state_reason=None, next_fetch_at=now, failures=0
    )


def remove(session: Session, source: int | str) -> bool:
    """Forget a source with its attempts and what it still had to read; posts stay.

    False: there is none.
    """
    known = _find(session, source)
    if known is None:
        return False
    pending = table(EntryRow)
    session.exec(
        delete(pending).where(pending.c.source_id == known.id, pending.c.state == "pending")
    )
    session.exec(delete(_sources).where(_sources.c.id == known.id))
    return True


def _set_state(session: Session, source: int | str, **values: Any) -> SourceView | None:
    known = _find(session, source)
    if known is None:
        return None
    assert known.id is not None
    session.exec(update(_sources).where(_sources.c.id == known.id).values(**values))
    return _view(session, known.id)


def _find(session: Session, source: int | str) -> SourceRow | None:
    if isinstance(source, int):
        condition = col(SourceRow.id) == source
    else:
        condition = or_(
            col(SourceRow.url) == source,
            col(SourceRow.key) == source,
            col(SourceRow.moved_to) == source,
        )
    return session.exec(select(SourceRow).where(condition)).first()


def _by_key(session: Session, key: str) -> SourceRow | None:
    return session.exec(select(SourceRow).where(col(SourceRow.key) == key)).first()


# --- fetching -----------------------------------------------------------------------------------


def claim_due(
    session: Session,
    now: datetime,
    share: Share,
) -> list[SourceForFetch]:
    """Claim sources that are due, shared out by host.

    Nobody else gets them until they are saved or released, or the lease ends.
    """
    claimed = claiming.claim(session, _QUEUE, now, share)
    pushed = subscriptions.proven(session, [row.id for row in claimed], now)
    return [replace(_for_fetch(row), is_pushed=row.id in pushed) for row in claimed]


def watched(session: Session, source_id: int) -> SourceForFetch | None:
    """A source without claiming it; None when it is gone, or not watched now."""
    known = rows(session, _sources.select().where(_sources.c.id == source_id)).one_or_none()
    return None if known is None or known.state != "active" else _for_fetch(known)


def followed(session: Session, kind: str) -> list[SourceForFetch]:
    """Sources of a kind that a live stream may tell of besides, in the order of their ids.

    Those that were read and, as far as their last reading says, may be read: an account that has
    hidden itself since is not heard through another door.
    """
    found = (
        _sources.select()
        .where(
            _sources.c.kind == kind,
            _sources.c.state == "active",
            _sources.c.first_read_at.is_not(None),
            or_(_sources.c.failures == 0, _sources.c.last_reason.in_(PASSING)),
        )
        .order_by(_sources.c.id)
    )
    return [_for_fetch(row) for row in rows(session, found)]


def demand(session: Session) -> Demand:
    """What all active sources together ask for; one number each, however many they are."""
    active = _sources.c.state == literal_column("'active'")
    adapting = select(_sources.c.mean_root).where(active, _sources.c.interval_seconds.is_(None))
    promised = select(func.sum(3600.0 / _sources.c.interval_seconds)).where(active)
    return Demand(
        tuple(rows(session, adapting).scalars()), float(rows(session, promised).scalar() or 0.0)
    )


def postpone(session: Session, source_id: int, until: datetime) -> None:
    """Give a claimed source back, to be due later: nothing was asked of it."""
    put_off = update(_sources).where(_sources.c.id == source_id)
    rows(session, put_off.values(**FREED, next_fetch_at=until))


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed sources back: due again at once."""
    claiming.release(session, _sources, ids)


def next_due_at(session: Session) -> datetime | None:
    """When the next source is due; None when none is active."""
    return claiming.next_due(session, _QUEUE)


def next_after(session: Session, now: datetime) -> datetime | None:
    """When the next source becomes due that is not due yet; None when there is none."""
    return claiming.next_after(session, _QUEUE, now)


def _for_fetch(row: Row[Any]) -> SourceForFetch:
    is_typical = row.gaps_count >= FEWEST_GAPS
    return SourceForFetch(
        id=row.id,
        url=row.moved_to or row.url,
        kind=row.kind,
        options=_options(row.options),
        conditions=Conditions(row.etag, row.last_modified),
        is_first_read=row.first_read_at is None,
        failures=row.failures,
        interval_seconds=row.interval_seconds,
        content_digest=row.content_digest,
        last_new_at=row.last_new_at,
        typical_gap_seconds=row.mean_gap_seconds if is_typical else None,
        silent_reason=row.silent_reason,
        empty_reads=row.empty_reads,
        memo=row.memo or {},
        habits=row.habits or {},
        rhythm=row.rhythm,
        wish_seconds=row.wish_seconds,
    )


def _options(stored: Mapping[str, Any]) -> SourceOptions:
    return SourceOptions(stored["link_selector"], stored["extra"])


# built once: building one anew costs several times what it costs to run it
_KNOWN = "id kind title first_read_at last_new_at gaps_count mean_gap_seconds silent_reason memo"
_LOCKED = (
    core_select(*(_sources.c[name] for name in _KNOWN.split()))
    .where(_sources.c.id == bindparam("source"))
    .with_for_update()
)
_WRITE = update(_sources).where(_sources.c.id == bindparam("source"))


def save(
    session: Session,
    intent: SourceIntent,
    now: datetime,
    *,
    redact: bool = True,
    plan: Plan | None = None,
) -> SourceSaved:
    """Write an attempt, what it changed of its source, and the entries that are new or edited.

    A source that was removed meanwhile takes nothing. What it says was deleted is marked as gone,
    and with `redact` loses its words. `plan` says what the new entries make of its rhythm.
    """
    if intent.gone:
        # first of all: it waits for a lock that others hold while they need rows locked below
        gone.mark(session, intent.gone, now, redact=redact)
    known = rows(session, _LOCKED, {"source": intent.source_id}).first()
    if known is None:
        return SourceSaved(0, has_fallen_silent=False)
    told = (*intent.edited, *intent.entries)
    edited = edits.renew(session, told, intent.source_id, is_silent=intent.is_silent, now=now)
    new_ids = entries.make_due(
        session,
        intent.entries,
        source_id=intent.source_id,
        depth=0,
        is_silent=intent.is_silent,
        run_id=None,
        now=now,
    )
    new = len(new_ids)
    if new:
        subscriptions.prove(session, intent.source_id, by_push=False)
    if intent.attempt.outcome == "fetched":
        subscriptions.note(session, intent.source_id, intent.hub, now)
    silent_reason = None if new else intent.silent_reason
    values = {
        **_after_attempt(known, intent, now),
        **attempts.validators(known, intent),
        **(after_new(known, now) if new else {}),
        "silent_reason": silent_reason,
    }
    if intent.memo:
        values["memo"] = {**(known.memo or {}), **intent.memo}
    if intent.habits is not None:
        values["habits"] = dict(intent.habits)
    next_fetch_at = intent.next_fetch_at
    if plan is not None:
        planned = plan(entries.published(session, new_ids))
        next_fetch_at = planned.next_fetch_at or next_fetch_at
        values |= {"rhythm": planned.rhythm, "mean_root": planned.mean_root}
    values["next_fetch_at"] = next_fetch_at
    rows(session, _WRITE, {**values, "source": known.id})
    attempts.record(session, intent, new)
    has_fallen_silent = silent_reason is not None and known.silent_reason is None
    return SourceSaved(new, has_fallen_silent, edited, next_fetch_at)


def _after_attempt(known: Row[Any], intent: SourceIntent, now: datetime) -> dict[str, Any]:
    attempt = intent.attempt
    values: dict[str, Any] = {
        **FREED,
        "failures": intent.failures,
        "empty_reads": intent.empty_reads,
        "last_reason": attempt.reason,
        "last_detail": attempt.detail,
    }
    if attempt.outcome != "failed":
        values["last_ok_at"] = now
    if attempt.outcome == "fetched" and known.first_read_at is None:
        values["first_read_at"] = now
    if intent.stop_reason is not None:
        values |= {"state": "stopped", "state_reason": intent.stop_reason}
    return values


def after_new(known: Row[Any], now: datetime) -> dict[str, Any]:
    """What is written of a source that told something new: when, and the mean time between.

    Its memory fades.
    """
    if known.last_new_at is None:
        return {"last_new_at": now}
    gap = (now - known.last_new_at).total_seconds()
    count = known.gaps_count + 1
    mean = known.mean_gap_seconds
    weight = 1 / min(count, GAP_MEMORY)
    return {
        "last_new_at": now,
        "gaps_count": count,
        "mean_gap_seconds": gap if mean is None else mean + weight * (gap - mean),
    }


# --- showing ------------------------------------------------------------------------------------


def list_views(session: Session) -> list[SourceView]:
    """All sources, oldest first."""
    known = session.exec(select(SourceRow).order_by(col(SourceRow.id))).all()
    posts, departures = _counts(session)
    told = subscriptions.views(session)
    return [_shown(row, posts, departures, told) for row in known]


def view(session: Session, source: int | str) -> SourceView | None:
    """One source by id or URL; None when there is none."""
    known = _find(session, source)
    return None if known is None or known.id is None else _view(session, known.id)


def _view(session: Session, source_id: int) -> SourceView:
    row = session.get(SourceRow, source_id, populate_existing=True)
    assert row is not None, source_id
    return _shown(row, *_counts(session, source_id), subscriptions.views(session, source_id))


def _counts(
    session: Session, source_id: int | None = None
) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Posts and departures by source; of one only, where it is given."""
    by_source = col(PostRow.source_id)
    wanted = by_source.is_not(None) if source_id is None else by_source == source_id
    posts = session.exec(select(by_source, func.count()).where(wanted).group_by(by_source))
    departures = session.exec(
        select(by_source, func.count(distinct(col(ClaimRow.departure_id))))
        .join(ClaimRow, col(ClaimRow.post_id) == col(PostRow.id))
        .where(wanted)
        .group_by(by_source)
    )
    return (
        {name: count for name, count in posts if name is not None},
        {name: count for name, count in departures if name is not None},
    )


def _shown(
    row: SourceRow,
    posts: Mapping[int, int],
    departures: Mapping[int, int],
    told: Mapping[int, SubscriptionView],
) -> SourceView:
    assert row.id is not None
    return SourceView(
        id=row.id,
        url=row.url,
        kind=row.kind,
        title=row.title,
        state=_STATES[row.state],
        origin="config" if row.origin == "config" else "added",
        next_fetch_at=row.next_fetch_at,
        last_ok_at=row.last_ok_at,
        last_new_at=row.last_new_at,
        failures=row.failures,
        last_reason=row.last_reason,
        last_detail=row.last_detail,
        silent_reason=row.silent_reason,
        posts_count=posts.get(row.id, 0),
        departures_count=departures.get(row.id, 0),
        interval_seconds=row.interval_seconds,
        state_reason=row.state_reason,
        options=_options(row.options),
        subscription=told.get(row.id),
        rhythm=row.rhythm,
        tags=tuple(row.tags or ()),
    )


_STATES: Mapping[str, SourceState] = {
    "active": "active",
    "paused": "paused",
    "stopped": "stopped",
}
