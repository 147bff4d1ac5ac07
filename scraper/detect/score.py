"""From contexts to a probability: interpretable weights, added as log odds.

The weights were set by hand on half of a labelled corpus and checked on the other half; the
reliability table of `benchmarks/gate.py` shows what each score is worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from scraper.detect import calibration
from scraper.detect.claims import Claim
from scraper.detect.document import Document, plain
from scraper.detect.gazetteer import PLACES
from scraper.detect.language import Contexts, Language
from scraper.detect.literals import Literals
from scraper.detect.naming import NOTHING, Pattern
from scraper.detect.words import union
from scraper.records import REVIEW_THRESHOLD, Voice

MAX_CONTEXT_CHARS = 60_000
"""Of a text, in which its contexts are looked for."""
HEADING_CHARS = 60
"""Shorter lines are headings, bylines and dates."""
DENIED = "third:denied"
"""The sign that the text denies a departure."""
TEMPLATE_WEIGHTS = (-2.5, -5.5, -9.0)
"""One sign of a template, two, three and more: guides are full of perfect farewells."""
MANY_USER_WORDS = 2
"""Account and data, and less of colleagues: somebody who leaves as a user."""
MANY_STUDENT_WORDS = 2
MANY_HOME_WORDS = 3
"""A flat, its neighbours, the move: keys are handed back there as well."""
FICTION_WEIGHTS = (-3.0, -5.0)
"""One sign of fiction, two and more."""
MANY_STAFF_WORDS = 0.75
"""Three words of work life (colleagues, boss, salary) in a farewell to a platform: its staff."""
MIN_TELLING = 1.2
"""A narrator who leaves says so somewhere in words stronger than `next chapter` or `farewell`."""
_BIAS: dict[Voice, tuple[float, str]] = {
    "first_person": (-2.0, "third:"),
    "third_person": (-1.4, "first:"),
}
"""Log odds to begin with, and what marks the contexts that count for the other voice only."""
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


class _Text:
    """Title and text, in which patterns are tried only where their literals stand."""

    def __init__(self, document: Document, literals: Literals) -> None:
        self._title = plain(document.post.title or "")
        self._sentences = document.sentences
        self._lowered = document.lowered
        self._literals = literals

    def count(self, pattern: Pattern) -> int:
        return sum(len(pattern.findall(stretch)) for stretch in self._stretches(pattern))

    def holds(self, pattern: Pattern) -> bool:
        return any(pattern.search(stretch) for stretch in self._stretches(pattern))

    def _stretches(self, pattern: Pattern) -> Iterator[str]:
        if pattern is NOTHING:
            return
        yield self._title
        indexes = self._literals.sentences_for(pattern)
        if indexes is None:
            yield self._lowered[:MAX_CONTEXT_CHARS]
            return
        for index in indexes:
            sentence = self._sentences[index]
            if sentence.end <= MAX_CONTEXT_CHARS:
                yield self._lowered[sentence.start : sentence.end]


def document_contexts(document: Document, literals: Literals) -> list[tuple[str, float]]:
    """What speaks for or against a departure in the text as a whole."""
    contexts = document.language.contexts
    text = _Text(document, literals)
    found: list[tuple[str, float]] = []
    templates = text.count(contexts.template)
    if templates:
        found.append(("template", TEMPLATE_WEIGHTS[min(templates, len(TEMPLATE_WEIGHTS)) - 1]))
    fiction = text.count(contexts.fiction)
    fiction += contexts.fiction_site.search(document.post.url) is not None
    if fiction:
        found.append(("fiction", FICTION_WEIGHTS[min(fiction, len(FICTION_WEIGHTS)) - 1]))
    if text.holds(contexts.mourning):
        found.append(("third:mourning", -3.0))
    if text.holds(contexts.other_sense):
        found.append(("other_sense", -1.5))
    title = plain(document.post.title or "")
    if contexts.obituary.search(title) or contexts.obituary.search(_first_sentence(document)):
        found.append(("third:obituary", -2.5))
    if contexts.listicle.search(title):
        found.append(("third:listicle", -1.2))
    if contexts.candidate.search(title):
        found.append(("third:candidate", -2.5))
    if text.holds(contexts.denial):
        found.append((DENIED, -2.8))
    found.extend(_first_person_contexts(contexts, text))
    return found


def _first_sentence(document: Document) -> str:
    first = next((s for s in document.sentences if s.end - s.start > HEADING_CHARS), None)
    return document.lowered[first.start : first.end] if first else ""


def _first_person_contexts(contexts: Contexts, text: _Text) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    users, staff = text.count(contexts.user), text.count(contexts.staff)
    if users:
        weight = -0.9 * min(users, 4) + 0.2 * min(staff, 3)
        if users >= MANY_USER_WORDS and staff < users:
            weight -= 2.5
        found.append(("first:user", round(weight, 2)))
    told = (
        ("first:blog_end", contexts.blog_end, -1.0),
        ("first:shop_end", contexts.shop_end, -2.2),
        ("first:candidate", contexts.candidate, -2.8),
        ("first:retrospect", contexts.retrospect, -3.4),
        ("first:internal_move", contexts.internal, -3.0),
        ("first:away", contexts.away, -4.5),
    )
    found.extend((name, weight) for name, pattern, weight in told if text.holds(pattern))
    if text.count(contexts.student) >= MANY_STUDENT_WORDS and not text.holds(contexts.teacher):
        found.append(("first:student", -4.0))
    if text.count(contexts.home) >= MANY_HOME_WORDS:
        found.append(("first:home", -3.5))
    if staff:
        found.append(("first:staff_words", 0.25 * min(staff, 4)))
    if text.holds(contexts.thanks):
        found.append(("first:thanks", 0.4))
    return found


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
        return ("left_a_place", -3.5)
    return ("left_a_platform", -2.8) if key in language.contexts.platforms and not staff else None


def odds(
    voice: Voice,
    claims: list[Claim],
    contexts: list[tuple[str, float]],
    signs: list[tuple[str, float]],
) -> float:
    """Log odds that this departure is one."""
    bias, others = _BIAS[voice]
    told = sum(weight for name, weight in contexts if not name.startswith(others))
    return bias + combined(claims) + told + sum(weight for _, weight in signs)


def may_suffice(claims: list[Claim]) -> bool:
    """Whether claims could be kept for review, were everything else to speak for them."""
    for voice, (bias, _) in _BIAS.items():
        told = [claim for claim in claims if claim.voice == voice]
        if told and probability(bias + combined(told) + MOST_BESIDE) >= REVIEW_THRESHOLD:
            return True
    return False


def first_person_signs(
    claims: list[Claim], *, has_organization: bool | None, has_tenure: bool
) -> list[tuple[str, float]]:
    """What speaks for or against a narrator's leaving beside the claims.

    `has_organization` is false where a name only stands often, and None where there is none.
    """
    named = {True: ("organization_named", 0.9), False: ("organization_perhaps", 0.2)}
    found = [("no_organization", 0.0) if has_organization is None else named[has_organization]]
    if has_tenure:
        found.append(("tenure_told", 0.5))
    if any(claim.at_work and claim.strength >= MIN_TELLING for claim in claims):
        found.append(("at_work", 0.3))
    if all(claim.strength < MIN_TELLING for claim in claims):
        found.append(("hints_only", -0.9))
    return found


def third_person_signs(
    *, has_organization: bool, has_role: bool, in_lead: bool
) -> list[tuple[str, float]]:
    """The same where others tell of it."""
    named = ("organization_named", 0.6) if has_organization else ("no_organization", -1.0)
    if not has_organization and not has_role:
        named = ("no_organization_no_role", -2.0)
    return [named, ("in_the_lead", 0.6)] if in_lead else [named]
