"""Alerts on the past, asked for by hand: what a rule would have told, told once.

    replay → the first firing of each departure that the rule has not told → matches in the outbox

Departures are told as they are known now. Waves are not: they were news at their time only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlmodel import Session

from scheduler import replay
from scheduler.alerts import payload
from scheduler.replay import Firing, OnStep
from scheduler.rules import Known
from scheduler.settings.rules import RuleSettings
from storage import matches, outbox, queries, waves
from storage.engine import Database
from storage.types import Change, DepartureView, MatchIntent, MatchReason

AT_ONCE = 50
"""Departures whose matches are written in one transaction: the service waits for no longer."""


def owed(
    database: Database, rule: RuleSettings, known: Known, since: datetime, on_step: OnStep
) -> list[Firing]:
    """The first firing of each departure that this rule has told nothing of, in their order."""
    found = replay.firings(database, [rule], known, since, on_step)
    with database.read() as session:
        told = matches.departures(session, rule.name)
        first: dict[int, Firing] = {}
        for each in found:
            if each.reason != "wave" and each.departure_id not in told:
                first.setdefault(each.departure_id, each)
        return [each for each in first.values() if _is_true(session, each)]


def _is_true(session: Session, firing: Firing) -> bool:
    """Whether what it tells still is so, and can be proven."""
    view = queries.departure(session, firing.departure_id)
    if view is None or view.id != firing.departure_id or view.is_background:
        return False
    is_denied = view.status == "denied" and firing.reason != "denied"
    return not is_denied and any(each.quote for each in view.evidence)


def enqueue(
    database: Database,
    rule: RuleSettings,
    known: Known,
    firings: Sequence[Firing],
    now: Callable[[], datetime],
    on_done: Callable[[int], None] = lambda _: None,
) -> int:
    """Enqueue them; how many deliveries are new. What was told meanwhile is not told again."""
    count = 0
    for start in range(0, len(firings), AT_ONCE):
        some = firings[start : start + AT_ONCE]
        with database.write() as session:
            count += sum(_enqueue(session, rule, known, each, now()) for each in some)
        on_done(len(some))
    return count


def _enqueue(
    session: Session, rule: RuleSettings, known: Known, firing: Firing, now: datetime
) -> int:
    view = queries.departure(session, firing.departure_id)
    if view is None or not _is_true(session, firing):
        return 0
    place = waves.place(session, view, known.min_score, known.directory)
    change = _as_told(view, firing.reason)
    body = payload.departure_payload(change, rule.name, firing.reason, now, place)
    intent = MatchIntent(rule.name, view.id, firing.reason, rule.channels, body)
    return outbox.enqueue(session, intent, now)


def _as_told(view: DepartureView, reason: MatchReason) -> Change:
    return Change(view, "", is_new=reason == "new", is_confirmed=view.is_confirmed)
