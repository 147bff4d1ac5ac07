"""Departure × rule → match with its reason: pure, but for the clock that bounds a regex.

    explain(rule, departure, text, known) → conditions, each held or not, each with its detail
    match(rule, change, known)            → "new" | "denied" | "confirmed" | "changed" | None
    match_wave(rule, told, known)         → whether the rule wants to hear of it

    case        what is tried, and what comes of it      who   organisations, people, roles
    comparing   values with what stands there            how   kinds, tenure, score, posts
    tree        all conditions, `any`, `all`, `not`      said  words, sources, tags

Every condition given in a rule must hold; within one, any of its values may. Three conditions
are in every rule: the departure is no background, its status is one to alert on, and there is
evidence to send. How each condition reads its values is documented in `docs/rules.md`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scheduler import news
from scheduler.rules.case import Case, Condition, Known
from scheduler.rules.tree import all_hold, conditions, evidence, given_hold
from scheduler.settings.rules import ConditionSettings, RuleSettings
from storage.types import Change, DepartureView, MatchReason, WaveToTell

__all__ = ["Condition", "Known", "asks_for_sources", "explain", "holds", "match", "match_wave"]

ANYWHERE = Known()


def match(rule: RuleSettings, change: Change, known: Known = ANYWHERE) -> MatchReason | None:
    """Why `rule` fires on `change`, or None.

    The first reason that applies and that the rule listens to: new, confirmed, changed. A known
    departure is new to a rule whose conditions it meets only since this change (its organisation
    was not named before, its score was too low). One that met them is denied to it.
    """
    if _is_denied(rule, change, known):
        return "denied"
    if not _all_hold(rule, change.departure, change.post_text, known):
        return None
    reasons = _reasons(change)
    before = change.before
    if before and not _all_hold(rule, before, change.post_text, known):
        reasons = ("new", *reasons)
    return next((reason for reason in reasons if reason in rule.on), None)


def match_wave(rule: RuleSettings, told: WaveToTell, known: Known = ANYWHERE) -> bool:
    """Whether `rule` wants to hear of a wave: its conditions hold for one of the members.

    As organisation counts the wave's, or one that this belongs to. Only of the post that was just
    saved are the words known.
    """
    if "wave" not in rule.on or told.counted != counted(rule):
        return False
    wave = told.wave
    texts = {told.change.departure.id: told.change.post_text}
    return any(
        _all_hold(rule, replace(each, organization=name), texts.get(each.id, ""), known)
        for each in wave.members
        for name in (wave.organization, *wave.parents)
    )


def counted(rule: RuleSettings) -> tuple[int, int] | None:
    """How many in how many days are a wave to this rule; None: what chance does not explain."""
    return None if rule.wave is None else (rule.wave.count, rule.wave.days)


def explain(
    rule: RuleSettings, departure: DepartureView, post_text: str, known: Known = ANYWHERE
) -> tuple[Condition, ...]:
    """Every condition of `rule` that was given, tried on `departure`; it matches if all hold.

    `post_text` is title and text of the post that told of it.
    """
    return tuple(conditions(rule, Case(departure, post_text, known)))


def holds(
    asked: ConditionSettings, departure: DepartureView, post_text: str, known: Known = ANYWHERE
) -> bool:
    """Whether the conditions that are given hold, and only those: a recalled or doubtful departure
    may meet them too."""
    return given_hold(asked, Case(departure, post_text, known))


def asks_for_sources(rules: Iterable[RuleSettings]) -> bool:
    """Whether any of the rules needs `Known.sources`."""
    return any(each.sources or each.tags for rule in rules for each in rule.each())


def _all_hold(rule: RuleSettings, departure: DepartureView, post_text: str, known: Known) -> bool:
    return all_hold(rule, Case(departure, post_text, known))


def _is_denied(rule: RuleSettings, change: Change, known: Known) -> bool:
    """Whether what this rule told, or would have told, is now denied; there must be a quote."""
    before = change.before
    if "denied" not in rule.on or before is None or not news.is_denied(change.changes):
        return False
    was_told = _all_hold(rule, before, change.post_text, known)
    return was_told and evidence(Case(change.departure, change.post_text, known)).holds


def _reasons(change: Change) -> tuple[MatchReason, ...]:
    told: tuple[tuple[MatchReason, bool], ...] = (
        ("new", change.is_new),
        ("confirmed", change.is_confirmed),
        # a new departure has changed in nothing, whatever its fields were compared with
        ("changed", bool(news.fields(change.changes)) and not change.is_new),
    )
    return tuple(reason for reason, applies in told if applies)
