"""What two claims say of one leaving beside name, organisation and time. Pure.

Trade, beginnings and last days tell people of one name apart; where nobody has listed the ways in
which an organisation is written, one trade or one last day speaks for one departure.
"""

from __future__ import annotations

import re

from scraper.records import Departure
from storage.identity import times
from storage.identity.folding import fold
from storage.identity.organizations import organization_key
from storage.identity.roles import duties
from storage.identity.seniority import level_of

LATER_DAYS = 14
"""Between two exact last days that are not taken for one."""


def disagreements(one: Departure, other: Departure) -> dict[str, float]:
    """What the two say differently, with its weight."""
    found: dict[str, float] = {}
    if one.role and other.role and are_strangers(one.role, other.role):
        found[f"other roles: {one.role} / {other.role}"] = 1.0
    years = one.start_year, other.start_year
    if years[0] and years[1] and abs(years[0] - years[1]) > 1:
        found[f"other beginnings: {years[0]} / {years[1]}"] = 1.0
    tenures = one.tenure_years, other.tenure_years
    if tenures[0] is not None and tenures[1] is not None and abs(tenures[0] - tenures[1]) > 2:
        found[f"other tenures: {tenures[0]:g} / {tenures[1]:g} years"] = 1.0
    if _are_other_days(one.effective_on, other.effective_on):
        found[f"other last days: {one.effective_on} / {other.effective_on}"] = 0.5
    if one.team and other.team and _words(one.team).isdisjoint(_words(other.team)):
        found[f"other teams: {one.team} / {other.team}"] = 0.5
    return found


def agreements(one: Departure, other: Departure) -> tuple[str, ...]:
    """What both say, that two people of one name would hardly have in common."""
    found = []
    if one.role and other.role and are_of_one_trade(one.role, other.role):
        found.append(f"like roles: {one.role} / {other.role}")
    if one.effective_on == other.effective_on and len(one.effective_on or "") == len("2026-01-31"):
        found.append(f"the same last day: {one.effective_on}")
    goals = [each.destination and organization_key(each.destination) for each in (one, other)]
    if goals[0] and goals[0] == goals[1]:
        found.append(f"the same destination: {one.destination}")
    return tuple(found)


def are_strangers(one: str, other: str) -> bool:
    """Roles of two different trades; where the trade of one is not known, nothing is said."""
    first, second = duties(one), duties(other)
    return bool(first) and bool(second) and first.isdisjoint(second)


def are_of_one_trade(one: str, other: str) -> bool:
    """Whether both roles are known to be of one trade, or both lead the whole."""
    if fold(one) == fold(other):
        return True
    first, second = duties(one), duties(other)
    if first or second:
        return not first.isdisjoint(second)
    return level_of(one) == level_of(other) == "executive"


def _are_other_days(one: str | None, other: str | None) -> bool:
    if len(one or "") < 10 or len(other or "") < 10:
        return False
    first, second = times.date_span(one), times.date_span(other)
    is_known = first is not None and second is not None
    return is_known and times.days_apart(first, second) > LATER_DAYS  # type: ignore[arg-type]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{3,}", text.casefold()))
