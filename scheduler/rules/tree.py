"""All conditions of a rule, those within `any`, `all` and `not` too. Pure.

Conditions are tried one after the other: who only wants to know whether all hold begins with those
that most departures fail, and stops there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scheduler.rules import how, said, who
from scheduler.rules.case import Case, Condition
from scheduler.settings.rules import ConditionSettings, RuleSettings


def conditions(rule: RuleSettings, case: Case) -> Iterator[Condition]:
    """Those that stand in every rule, and all that this one gives."""
    yield from _standing(rule, case)
    yield from _given(rule, case)


def all_hold(rule: RuleSettings, case: Case) -> bool:
    """Whether all of them hold."""
    return all(each.holds for each in _given(rule, case)) and all(
        each.holds for each in _standing(rule, case)
    )


def given_hold(settings: ConditionSettings, case: Case) -> bool:
    """Whether those hold that are given, whatever stands in every rule."""
    return all(each.holds for each in _given(settings, case))


def _standing(rule: RuleSettings, case: Case) -> Iterator[Condition]:
    yield background(case)
    yield evidence(case)
    if "statuses" not in rule.stated:
        yield _not_denied(case)
    if "min_score" not in rule.stated:
        yield how.min_score(case.known.min_score, case)


def background(case: Case) -> Condition:
    """Whether it is told as news."""
    if case.departure.is_background:
        return Condition("background", False, "an older exit is only recalled")
    return Condition("background", True, "told as news, not recalled")


def evidence(case: Case) -> Condition:
    """Whether there is something to send."""
    count = sum(bool(each.quote) for each in case.departure.evidence)
    return Condition("evidence", count > 0, f"{count} quotes" if count else "no quote to send")


def _not_denied(case: Case) -> Condition:
    status = case.departure.status
    if status == "denied":
        return Condition("statuses", False, 'status is denied; only statuses = ["denied"] asks')
    return Condition("statuses", True, f"status is {status}")


def _given(settings: ConditionSettings, case: Case) -> Iterator[Condition]:
    for name, value in settings.given.items():
        yield _TRIED[name](value, case)


def _any(wanted: tuple[ConditionSettings, ...], case: Case) -> Condition:
    parts = tuple(_together(each, number, case) for number, each in enumerate(wanted, 1))
    held = sum(each.holds for each in parts)
    return Condition("any", held > 0, f"{held} of {len(parts)} hold", parts)


def _all(wanted: tuple[ConditionSettings, ...], case: Case) -> Condition:
    parts = tuple(_together(each, number, case) for number, each in enumerate(wanted, 1))
    held = sum(each.holds for each in parts)
    return Condition("all", held == len(parts), f"{held} of {len(parts)} hold", parts)


def _not(wanted: ConditionSettings, case: Case) -> Condition:
    parts = tuple(_given(wanted, case))
    holds = not all(each.holds for each in parts)
    return Condition("not", holds, "not all of it holds" if holds else "all of it holds", parts)


def _together(settings: ConditionSettings, number: int, case: Case) -> Condition:
    """One of the conditions in a list; a single one stands for itself."""
    parts = tuple(_given(settings, case))
    if len(parts) == 1:
        return parts[0]
    held = sum(each.holds for each in parts)
    return Condition(f"{number}", held == len(parts), f"{held} of {len(parts)} hold", parts)


_TRIED: Mapping[str, Callable[[Any, Case], Condition]] = {
    "kinds": how.kinds,
    "statuses": how.statuses,
    "voices": how.voices,
    "languages": how.languages,
    "min_score": how.min_score,
    "min_tenure": how.min_tenure,
    "max_tenure": how.max_tenure,
    "tags": said.tags,
    "sources": said.sources,
    "organizations": who.organizations,
    "destinations": who.destinations,
    "people": who.people,
    "levels": who.levels,
    "roles": who.roles,
    "teams": who.teams,
    "min_posts": how.min_posts,
    "keywords": said.keywords,
    "regex": said.regex,
    "all_of": _all,
    "any_of": _any,
    "none_of": _not,
}
"""What each field asks for."""
