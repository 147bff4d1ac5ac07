"""From contexts to a probability: interpretable weights, added as log odds.

The weights were set by hand on half of a labelled corpus and checked on the other half; the
reliability table of `benchmarks/gate.py` shows what each score is worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from scraper.detect import calibration
from scraper.detect.claims import Claim
from scraper.detect.gazetteer import PLACES
from scraper.detect.language import Language
from scraper.detect.words import union
from scraper.records import REVIEW_THRESHOLD, Voice

MANY_STAFF_WORDS = 0.75
"""Three words of work life (colleagues, boss, salary) in a farewell to a platform: its staff."""
MIN_TELLING = 1.2
"""A narrator who leaves says so somewhere in words stronger than `next chapter` or `farewell`."""
LEFT_PLACE = -4.5
HINTS, JOINING = -0.9, -1.2
"""Of a narrator's words none tells of leaving outright; and what they tell is a beginning."""
_BIAS: dict[Voice, float] = {"first_person": -2.0, "third_person": -1.4}
"""Log odds to begin with."""
MOST_BESIDE = 3.0
"""What contexts and signs may add to claims at most, in log odds."""
_REST = (1.0, 0.45, 0.3, 0.2, 0.1)
"""What the best, second, … claim of one departure adds."""


def probability(log_odds: float) -> float:
    """Logistic over calibrated odds, rounded so that a score reads and compares well."""
    calibrated = calibration.SLOPE * log_odds + calibration.OFFSET
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, calibrated)))), 3)


def combined(claims: Iterable[Claim]) -> float:
    """Each frame counts once, the strongest fully, the others ever less."""
    best: dict[str, float] = {}
    for claim in claims:
        best[claim.name] = max(best.get(claim.name, -9.0), claim.strength)
    ranked = sorted(best.values(), reverse=True)
    return sum(
        share * value
        for share, value in zip(_REST, ranked, strict=False)
        if value > 0 or share == 1.0
    )


def place_or_platform(
    language: Language, key: str | None, contexts: list[tuple[str, float]]
) -> tuple[str, float] | None:
    """What is left is a town, or a service that people mostly use: little speaks of a post."""
    staff = any(
        name == "first:staff_words" and weight >= MANY_STAFF_WORDS for name, weight in contexts
    )
    if key is None:
        return None
    if key in union(PLACES, language.names.places):
        return ("left_a_place", LEFT_PLACE)
    return ("left_a_platform", -2.8) if key in language.contexts.platforms and not staff else None


def among_work(doubt: tuple[str, float]) -> list[tuple[str, float]]:
    """What such a doubt is worth where the narrator's words tell of work: a town still is none."""
    name, weight = doubt
    return [(name, weight / 3)] if name == "left_a_place" else []


def odds(
    voice: Voice,
    claims: list[Claim],
    signs: list[tuple[str, float]],
) -> float:
    """Log odds that this departure is one."""
    return _BIAS[voice] + combined(claims) + sum(weight for _, weight in signs)


def may_suffice(claims: list[Claim]) -> bool:
    """Whether claims could be kept for review, were everything else to speak for them."""
    for voice, bias in _BIAS.items():
        told = [claim for claim in claims if claim.voice == voice]
        if told and probability(bias + combined(told) + MOST_BESIDE) >= REVIEW_THRESHOLD:
            return True
    return False


def first_person_signs(
    claims: list[Claim], *, has_organization: bool | None, has_tenure: bool, joins: bool
) -> list[tuple[str, float]]:
    """What speaks for or against a narrator's leaving beside the claims.

    `has_organization` is false where a name only stands often, and None where there is none;
    `joins`: the text tells of a beginning.
    """
    named = {True: ("organization_named", 0.9), False: ("organization_perhaps", 0.2)}
    found = [("no_organization", 0.0) if has_organization is None else named[has_organization]]
    if has_tenure:
        found.append(("tenure_told", 0.5))
    if any(claim.at_work and claim.strength >= MIN_TELLING for claim in claims):
        found.append(("at_work", 0.3))
    if all(claim.strength < MIN_TELLING for claim in claims):
        found.append(("hints_only", HINTS))
    if joins and all(claim.weight < MIN_TELLING for claim in claims):
        found.append(("joining_only", JOINING))
    return found


def third_person_signs(
    *, has_organization: bool, has_role: bool, in_lead: bool
) -> list[tuple[str, float]]:
    """The same where others tell of it."""
    named = ("organization_named", 0.6) if has_organization else ("no_organization", -0.8)
    if not has_organization and not has_role:
        named = ("no_organization_no_role", -2.0)
    return [named, ("in_the_lead", 0.6)] if in_lead else [named]
