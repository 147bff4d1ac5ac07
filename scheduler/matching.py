"""Which rules fire on what a save changed: live, and when what is stored is saved once more.

changes → what rules ask besides (sources, waves) → each rule × each change → Fired
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from scheduler import rules
from scheduler.rules import Known
from scheduler.settings.rules import RuleSettings
from storage import source_labels, waves
from storage.types import Change, DepartureView, MatchReason, WaveToTell


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that fires on a change, and why."""

    rule: RuleSettings
    reason: MatchReason
    change: Change
    wave: WaveToTell | None = None
    """With the reason `wave`."""


def on_changes(
    session: Session, asked: Sequence[RuleSettings], changes: Sequence[Change], known: Known
) -> list[Fired]:
    """Every rule that fires on every change, but for the waves."""
    if not changes:
        return []
    known = with_sources(session, asked, _views(changes), known)
    return [
        Fired(rule, reason, change)
        for change in changes
        for rule in asked
        if (reason := rules.match(rule, change, known)) is not None
    ]


def on_waves(
    session: Session,
    asked: Sequence[RuleSettings],
    changes: Sequence[Change],
    known: Known,
    now: datetime,
) -> list[Fired]:
    """Every rule that fires on the waves that began or grew with these changes.

    The caller holds the lock of claims: that they are told is written.
    """
    counts = sorted({each for rule in asked if (each := rules.counted(rule)) is not None})
    told = waves.tell(session, changes, now, known.min_score, known.directory, counts)
    if not told:
        return []
    known = with_sources(session, asked, (m for each in told for m in each.wave.members), known)
    return [
        Fired(rule, "wave", each.change, each)
        for each in told
        for rule in asked
        if rules.match_wave(rule, each, known)
    ]


def with_sources(
    session: Session, asked: Sequence[RuleSettings], views: Iterable[DepartureView], known: Known
) -> Known:
    """The same with the sources of these departures, where a rule asks for them."""
    if not rules.asks_for_sources(asked):
        return known
    told = (quote.source_id for view in views for quote in view.evidence)
    ids = {each for each in told if each is not None}
    return replace(known, sources=source_labels.labels(session, ids))


def _views(changes: Iterable[Change]) -> Iterable[DepartureView]:
    for change in changes:
        yield change.departure
        if change.before is not None:
            yield change.before
