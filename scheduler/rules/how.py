"""Conditions on how somebody leaves, and how well it is told. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scheduler.rules.case import Case, Condition
from scheduler.rules.comparing import listed, one_of
from storage.identity.folding import fold
from storage.types import EvidenceView


def kinds(wanted: Sequence[str], case: Case) -> Condition:
    """In which way."""
    return one_of("kinds", "kind", case.departure.kind, wanted)


def statuses(wanted: Sequence[str], case: Case) -> Condition:
    """How far it is told for certain."""
    return one_of("statuses", "status", case.departure.status, wanted)


def voices(wanted: Sequence[str], case: Case) -> Condition:
    """Whether the leavers themselves speak."""
    return one_of("voices", "voice", case.departure.voice, wanted)


def languages(wanted: Sequence[str], case: Case) -> Condition:
    """Of the best source; `pt` is `pt-BR` too."""
    language = case.departure.language
    if not language:
        return Condition("languages", False, "language is not known")
    tag = language.replace("_", "-").casefold()
    for each in wanted:
        asked = each.replace("_", "-").casefold()
        if asked and (tag == asked or tag.startswith(f"{asked}-")):
            return Condition("languages", True, f"language is {language}")
    return Condition("languages", False, f"language is {language}, not {listed(wanted)}")


def min_tenure(least: float, case: Case) -> Condition:
    """In years."""
    years = case.departure.tenure_years
    if years is None:
        return Condition("min_tenure", False, "tenure is not known")
    holds = years >= least
    told = "at least" if holds else "less than"
    return Condition("min_tenure", holds, f"tenure is {years:g} years, {told} {least:g}")


def max_tenure(most: float, case: Case) -> Condition:
    """In years."""
    years = case.departure.tenure_years
    if years is None:
        return Condition("max_tenure", False, "tenure is not known")
    holds = years <= most
    told = "at most" if holds else "more than"
    return Condition("max_tenure", holds, f"tenure is {years:g} years, {told} {most:g}")


def min_score(least: float, case: Case) -> Condition:
    """How sure it is."""
    score = case.departure.score
    holds = score >= least
    told = "at least" if holds else "below"
    return Condition("min_score", holds, f"score {score:.2f}, {told} {least:.2f}")


def min_posts(least: int, case: Case) -> Condition:
    """How many independent posts tell of it."""
    count = independent(case.departure.evidence)
    holds = count >= least
    told = f"{count} independent post{'s' * (count != 1)}, {'at least' if holds else 'fewer than'}"
    return Condition("min_posts", holds, f"{told} {least}")


def independent(evidence: Iterable[EvidenceView]) -> int:
    """How many of the posts are witnesses of their own: another place, author and text each.

    Counted from the best source on: each post that is apart from all that were counted.
    """
    taken: list[EvidenceView] = []
    for post in {each.post_id: each for each in evidence}.values():
        if all(_are_apart(post, other) for other in taken):
            taken.append(post)
    return len(taken)


def _are_apart(one: EvidenceView, other: EvidenceView) -> bool:
    if (one.copy_of or one.post_id) == (other.copy_of or other.post_id):
        return False
    if (one.site or one.url) == (other.site or other.url):
        return False
    author = fold(one.author or "")
    return not author or author != fold(other.author or "")
