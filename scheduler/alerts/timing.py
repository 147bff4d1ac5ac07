"""When an alert may go: pure. A channel's settings, what waits, the instant → what becomes of it.

    decide:  digest time not come → hold · quiet hours → hold · room in the hour → go
             what waited → one digest · over the cap → hold, then one digest · late → one digest

Clocks are those of the channel's zone. A time that a change of clocks leaves out comes as much
later as the clock was put on; one that comes twice counts the first time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from scheduler.settings.timing import Hours, Schedule, TimingSettings
from storage.types import Held, HeldDelivery, Hold

DigestReason: TypeAlias = Literal["scheduled", "quiet", "cap", "late"]

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LOOK_AGAIN = timedelta(minutes=1)
"""For room in the hour, when what takes it has not been sent yet."""
_PRECEDENCE: tuple[DigestReason, ...] = ("late", "scheduled", "quiet", "cap")


@dataclass(frozen=True, slots=True)
class Room:
    """How much of its hour a channel has used."""

    sent: Sequence[datetime] = ()
    """When its messages of the last hour were sent, in their order."""
    under_way: int = 0
    """Messages that may go already, and have not been sent."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What becomes of those that waited on one channel; each stands in one place."""

    go: tuple[HeldDelivery, ...] = ()
    holds: tuple[tuple[Hold, tuple[HeldDelivery, ...]], ...] = ()
    digest: tuple[HeldDelivery, ...] = ()
    reason: DigestReason = "scheduled"


def first_hold(timing: TimingSettings, reason: str, now: datetime) -> Hold | None:
    """How a match for `reason` begins on a channel; None: it may go at once."""
    if not timing.is_timed:
        return None
    if timing.settle is None or reason != "new":
        return Hold("gate", now)
    until = now + timing.settle
    if timing.digest is not None:
        # what is told together is told in time
        until = min(until, next_time(timing.digest, timing.clock, now))
    return Hold("settle", until)


def decide(
    timing: TimingSettings, waiting: Sequence[HeldDelivery], room: Room, now: datetime
) -> Passage:
    """Where each of `waiting`, the oldest first, goes now."""
    until = quiet_until(timing, now)
    if until is not None:
        return Passage(holds=((Hold("quiet", until), tuple(waiting)),))
    later = _scheduled_later(timing, waiting, now)
    ripe = [each for each in waiting if each.id not in later]
    passage = _in_order(_within_cap(timing, _in_order(_together(timing, ripe)), room, now))
    by_hold: dict[Hold, list[HeldDelivery]] = {}
    for each in waiting:
        if each.id in later:
            by_hold.setdefault(later[each.id], []).append(each)
    holds = tuple((hold, tuple(some)) for hold, some in by_hold.items())
    return replace(passage, holds=(*passage.holds, *holds))


def _together(timing: TimingSettings, ripe: Sequence[HeldDelivery]) -> Passage:
    """What waited in one digest, the others each by itself."""
    reasons = {each.id: _waited_for(timing, each) for each in ripe}
    # what a digest tells must not overtake what was to be said before it
    waited = [each for each in ripe if reasons[each.id] and not each.is_follow_up]
    said = {reasons[each.id] for each in waited}
    reason = next((each for each in _PRECEDENCE if each in said), _PRECEDENCE[-1])
    if len(waited) < 2 and reason != "scheduled":
        waited = []  # one alone needs no digest
    ids = {each.id for each in waited}
    return Passage(
        tuple(each for each in ripe if each.id not in ids), digest=tuple(waited), reason=reason
    )


def _in_order(passage: Passage) -> Passage:
    """What follows an alert that goes by itself goes by itself too: it waits for that one, and a
    digest, which is of no departure, would not."""
    first: dict[int, int] = {}
    for each in passage.go:
        if each.departure_id is not None:
            first[each.departure_id] = min(each.id, first.get(each.departure_id, each.id))
    following = {
        each.id
        for each in passage.digest
        if each.departure_id is not None and first.get(each.departure_id, each.id) < each.id
    }
    if not following:
        return passage
    go = (*passage.go, *(each for each in passage.digest if each.id in following))
    left = tuple(each for each in passage.digest if each.id not in following)
    return replace(passage, go=tuple(sorted(go, key=lambda each: each.id)), digest=left)


def _scheduled_later(
    timing: TimingSettings, waiting: Iterable[HeldDelivery], now: datetime
) -> Mapping[int, Hold]:
    if timing.digest is None:
        return {}
    # by when they came, not by what was decided then: the settings may have changed
    at = {each.id: next_time(timing.digest, timing.clock, each.created_at) for each in waiting}
    return {
        each.id: Hold("scheduled", at[each.id])
        for each in waiting
        if each.held is not None and at[each.id] > now
    }


def _waited_for(timing: TimingSettings, each: HeldDelivery) -> DigestReason | None:
    if each.held is None:
        return "late"
    if timing.digest is not None:
        return "scheduled"
    return each.held if each.held in ("quiet", "cap") else None


def _within_cap(timing: TimingSettings, passage: Passage, room: Room, now: datetime) -> Passage:
    if timing.per_hour is None:
        return passage
    # what is late was let go before: it has its room already
    late = sum(each.held is None for each in (*passage.go, *passage.digest))
    free = timing.per_hour - len(room.sent) - room.under_way + late
    wanted = len(passage.go) + bool(passage.digest)
    if wanted <= free:
        return passage
    until = _room_at(timing.per_hour, room, now)
    if free <= 0:
        return Passage(holds=_held_on(passage, until))
    if passage.digest:
        # what is over is told with what waited
        fits, over = passage.go[: free - 1], passage.go[free - 1 :]
        bundled = [each for each in over if not each.is_follow_up]
        fits += tuple(each for each in over if each.is_follow_up)
        digest = sorted((*passage.digest, *bundled), key=lambda each: each.id)
        return Passage(fits, digest=tuple(digest), reason=passage.reason)
    fits, over = passage.go[:free], passage.go[free:]
    return Passage(fits, ((Hold("cap", until), over),))


def _held_on(
    passage: Passage, until: datetime
) -> tuple[tuple[Hold, tuple[HeldDelivery, ...]], ...]:
    """Everything, each with the reason that it waited for already."""
    by_why: dict[Held, list[HeldDelivery]] = {}
    for each in (*passage.digest, *passage.go):
        why: Held = each.held if each.held in ("quiet", "scheduled") else "cap"
        by_why.setdefault(why, []).append(each)
    return tuple((Hold(why, until), tuple(some)) for why, some in by_why.items())


def _room_at(per_hour: int, room: Room, now: datetime) -> datetime:
    """When the next message may go: an hour after the oldest of those that fill the hour."""
    filling = room.sent[-per_hour:]
    if room.under_way or not filling:
        return now + LOOK_AGAIN
    return filling[0] + HOUR


# --- clocks ---------------------------------------------------------------------------------------


def next_time(schedule: Schedule, zone: ZoneInfo, after: datetime) -> datetime:
    """The first time of the schedule after an instant, in UTC."""
    today = after.astimezone(zone).date()
    # a week, and a day on either side for what a change of clocks moves over midnight
    for days in range(-1, 9):
        day = today + timedelta(days=days)
        if schedule.weekday in (None, day.weekday()):
            at = _instant(day, schedule, zone)
            if at > after:
                return at
    raise AssertionError(schedule, zone, after)


def quiet_until(timing: TimingSettings, now: datetime) -> datetime | None:
    """When the quiet hours end that it is in; None: it is in none."""
    if timing.quiet is None:
        return None
    zone = timing.clock
    today = now.astimezone(zone).date()
    for day in (today - DAY, today, today + DAY):
        start, end = _span(timing.quiet, day, zone)
        if start <= now < end:
            return end
    return None


def _span(hours: Hours, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Of the quiet hours that begin on a day, in UTC."""
    last = day if hours.start < hours.end else day + DAY
    return _instant(day, Schedule(hours.start), zone), _instant(last, Schedule(hours.end), zone)


def _instant(day: date, schedule: Schedule, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, schedule.at, zone).astimezone(UTC)
