"""Which rules would have fired on what is stored: the past saved once more, by the same code.

    stored posts → saved once more (`storage.replaying`) → the rules, as they match live → Firing

A post that was only recorded (a first reading, a backfill) alerts nobody: what rules make of it is
told apart, and of waves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlmodel import Session

from scheduler import decide, matching, news, rules
from scheduler.matching import Fired
from scheduler.rules import Condition, Known
from scheduler.settings.rules import RuleSettings
from storage import replaying
from storage.engine import Database
from storage.replaying import Step
from storage.types import Change, MatchReason

What: TypeAlias = Literal["new", "confirmed", "denied", "changed"]
OnStep: TypeAlias = Callable[[int], None]
"""Hears how many posts there are, each time that one of them was saved once more."""


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that would have fired, once for each departure and reason."""

    rule: str
    reason: MatchReason
    departure_id: int
    """As it is stored now."""
    at: datetime
    url: str
    """Of the post with which it fires."""
    is_silent: bool
    """The post was only recorded: it fires for nobody, or for who asks for the past."""
    person: str | None
    organization: str | None
    """Of a wave: the one that is left."""
    wave_size: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule made of a departure when a post told of it."""

    at: datetime
    url: str
    is_silent: bool
    what: tuple[What, ...]
    """What the post did to the departure; nothing that is told, if empty."""
    reason: MatchReason | None
    conditions: tuple[Condition, ...]
    text: str
    """Title and text of the post."""


def firings(
    database: Database,
    asked: Sequence[RuleSettings],
    known: Known,
    since: datetime,
    on_step: OnStep = lambda _: None,
) -> list[Firing]:
    """What these rules would have told of the posts saved since then, in their order."""
    found: dict[tuple[str, int, str], Firing] = {}
    with database.read() as session, replaying.scratch() as again:
        told = [
            (step, each)
            for step, fired in _fired(session, again, asked, known, since, on_step)
            for each in fired
            if step.saved_at >= since
        ]
        numbers = replaying.numbers(session, again)
    for step, each in told:
        firing = _firing(step, each, numbers)
        which = each.reason if each.wave is None else f"wave {each.wave.wave.id}"
        found.setdefault((firing.rule, firing.departure_id, which), firing)
    return list(found.values())


def _fired(
    session: Session,
    again: Session,
    asked: Sequence[RuleSettings],
    known: Known,
    since: datetime,
    on_step: OnStep,
) -> Iterator[tuple[Step, list[Fired]]]:
    with_waves = any("wave" in rule.on for rule in asked)
    near = None
    if not with_waves:
        near = replaying.bearing_on(session, known.directory, since=since)
    ids = replaying.post_ids(session, near)
    for step in replaying.replay(session, again, ids, known.directory):
        changes = [each for each in step.changes if _is_whole(step, each, near)]
        fired = matching.on_changes(again, asked, changes, known)
        if with_waves and is_news(step):
            fired += matching.on_waves(again, asked, changes, known, step.saved_at)
        yield step, fired
        on_step(len(ids))


def _is_whole(step: Step, change: Change, near: set[int] | None) -> bool:
    """Whether all that is told of the departure is saved once more, and not this post alone."""
    return near is None or step.now_in.get(change.departure.id) in near


def is_news(step: Step) -> bool:
    """Whether the post alerted, or would have."""
    return decide.is_in_time(
        step.told_at, step.saved_at, is_silent=step.is_silent, run_id=step.run_id
    )


def _firing(step: Step, fired: Fired, numbers: Mapping[int, int]) -> Firing:
    departure, wave = fired.change.departure, fired.wave
    return Firing(
        fired.rule.name,
        fired.reason,
        numbers.get(departure.id, step.now_in[departure.id]),
        step.saved_at,
        step.url,
        not is_news(step),
        departure.person or departure.handle,
        departure.organization if wave is None else wave.wave.organization,
        None if wave is None else wave.wave.size,
    )


def looks(database: Database, rule: RuleSettings, known: Known, departure_id: int) -> list[Look]:
    """What a rule makes of each post that tells of a departure, in the order that they came in."""
    with database.read() as session, replaying.scratch() as again:
        near = replaying.bearing_on(session, known.directory, since=None, ids=[departure_id])
        ids = replaying.post_ids(session, near)
        told = [
            (step, change)
            for step in replaying.replay(session, again, ids, known.directory)
            for change in step.changes
            if _is_whole(step, change, near)
        ]
        numbers = replaying.numbers(session, again)
        return [
            _look(rule, step, change, _around(again, rule, change, known))
            for step, change in told
            if numbers.get(change.departure.id) == departure_id
        ]


def _around(again: Session, rule: RuleSettings, change: Change, known: Known) -> Known:
    views = [change.departure, *filter(None, [change.before])]
    return matching.with_sources(again, [rule], views, known)


def _look(rule: RuleSettings, step: Step, change: Change, known: Known) -> Look:
    return Look(
        step.saved_at,
        step.url,
        not is_news(step),
        tuple(_what(change)),
        rules.match(rule, change, known),
        rules.explain(rule, change.departure, change.post_text, known),
        change.post_text,
    )


def _what(change: Change) -> Iterable[What]:
    if change.is_new:
        yield "new"
    if change.is_confirmed:
        yield "confirmed"
    if news.is_denied(change.changes):
        yield "denied"
    if news.fields(change.changes) and not change.is_new:
        yield "changed"
