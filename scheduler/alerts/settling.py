"""From matches to deliveries; a first alert that is still held tells what was learned meanwhile.

Whatever a further post says of the departure within `settle`, a denial too, is folded into the
alert that waits: nobody was told anything before, so there is nothing to change or to confirm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

from sqlmodel import Session

from scheduler.alerts import gate
from scheduler.alerts.payload import renewed
from scheduler.settings.timing import TimingSettings
from storage import holding, outbox
from storage.types import Change, MatchIntent

Folded: TypeAlias = set[tuple[str, int, str]]
"""Which alerts were told anew: rule, departure and channel."""


def enqueue(
    session: Session,
    changes: Iterable[Change],
    matches: Iterable[MatchIntent],
    timings: Mapping[str, TimingSettings],
    now: datetime,
) -> None:
    """Put into the outbox what `changes` made rules fire, in the transaction that saved them."""
    folded = _fold(session, changes, now)
    for match in matches:
        holds = gate.holds(timings, match.reason, now)
        outbox.enqueue(session, match, now, holds, _told_elsewhere(match, folded))


def _told_elsewhere(match: MatchIntent, folded: Folded) -> list[str]:
    """Channels on which an alert that is still held says it; a wave is something else."""
    if "wave" in match.payload["data"]:
        return []
    return [each for each in match.channels if (match.rule, match.departure_id, each) in folded]


def _fold(session: Session, changes: Iterable[Change], now: datetime) -> Folded:
    """Make anew, as `changes` leave their departures, the alerts that are settling."""
    folded: Folded = set()
    for change in changes:
        if change.is_new:
            continue
        number = change.departure.id
        for channel, waiting in holding.settling(session, number, now).items():
            for each in waiting:
                holding.fold(session, each.id, renewed(each.payload, change, now))
                folded.add((each.rule, number, channel))
    return folded
