"""Where alerts wait until their channel may be told: held → let go, held on, or in a digest.

    pass_through:  what is due of the held, and what is late → `timing.decide` for each channel
                   → let go | hold | digest and its members, all in one transaction

Notices to the operator never come here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from scheduler.alerts import digest, timing
from scheduler.settings.timing import TimingSettings
from storage import channels, holding
from storage.types import HeldDelivery, Hold

log = structlog.get_logger()

_AT_ONCE = TimingSettings()
"""Of a channel that is not there any more: what is held for it is let go, and dies."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What became of those that waited."""

    looked_at: int = 0
    let_go: int = 0
    held: int = 0
    bundled: int = 0

    @property
    def is_to_go_on(self) -> bool:
        """Whether there were as many as one transaction takes, and some are out of the way."""
        return self.looked_at >= holding.AT_ONCE and self.let_go + self.held + self.bundled > 0


def pass_through(session: Session, timings: Mapping[str, TimingSettings], now: datetime) -> Passed:
    """Decide on everything whose hold has ended, and on what is late."""
    holding.begin(session)
    paused = channels.paused(session)
    waiting: dict[str, list[HeldDelivery]] = defaultdict(list)
    for each in holding.list_held(session, now, paused, _expiries(timings)):
        waiting[each.channel].append(each)
    passed = [
        _pass_channel(session, name, timings.get(name, _AT_ONCE), some, now)
        for name, some in waiting.items()
    ]
    return Passed(
        sum(each.looked_at for each in passed),
        sum(each.let_go for each in passed),
        sum(each.held for each in passed),
        sum(each.bundled for each in passed),
    )


def _pass_channel(
    session: Session,
    name: str,
    settings: TimingSettings,
    waiting: list[HeldDelivery],
    now: datetime,
) -> Passed:
    room = timing.Room()
    if settings.per_hour is not None:
        room = timing.Room(*holding.count_sent(session, name, now))
    found = timing.decide(settings, waiting, room, now)
    if found.go:
        holding.let_go(session, (each.id for each in found.go), now)
    for hold, some in found.holds:
        holding.hold(session, (each.id for each in some), hold)
    for intent in digest.digests(found.reason, found.digest, now):
        number = holding.bundle(session, intent, now)
        log.info(
            "digest_made",
            channel=name,
            delivery=number,
            reason=found.reason,
            alerts=len(intent.member_ids),
        )
    return Passed(
        len(waiting),
        sum(each.held is not None for each in found.go),
        sum(len(some) for _, some in found.holds),
        len(found.digest),
    )


def holds(timings: Mapping[str, TimingSettings], reason: str, now: datetime) -> Mapping[str, Hold]:
    """Of a match that is to be enqueued for `reason`: which channels do not send it yet."""
    found = {name: timing.first_hold(each, reason, now) for name, each in timings.items()}
    return {name: hold for name, hold in found.items() if hold is not None}


def quiet_now(timings: Mapping[str, TimingSettings], now: datetime) -> list[str]:
    """Channels in their quiet hours."""
    return [name for name, each in timings.items() if timing.quiet_until(each, now)]


def _expiries(timings: Mapping[str, TimingSettings]) -> Mapping[timedelta, Collection[str]]:
    found: dict[timedelta, list[str]] = defaultdict(list)
    for name, each in timings.items():
        found[each.expire].append(name)
    return found
