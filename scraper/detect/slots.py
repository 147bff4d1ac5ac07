"""Tenure, start, dates and reason: filled from where the document tells them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.detect.document import Document
from scraper.detect.language import Careers, Language
from scraper.detect.spans import Sentence
from scraper.detect.times import Anchor, Dated, Length, dates, lengths
from scraper.records import Evidence

MAX_CUE_DISTANCE = 80
"""Characters between `last day` or `until` and the date that it means."""
MAX_AFTER_DATE = 140
"""Characters from a date to `will be my last day`."""
MAX_BEFORE_LENGTH = 45
"""Characters before a length of time that tell what it measures."""
VAGUE_LENGTH = 1.6
"""A year or some months are seldom what a farewell counts."""
FULL_DATE_CHARS = 10
"""`YYYY-MM-DD`."""
SHORT_LENGTH = 1.5
"""Months are weeks of notice, terms or seasons more often than all of somebody's time there."""
MIN_TENURE_SCORE = 1.7
"""One sign that a length of time is a tenure is not enough."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot's value with the stretch that says it."""

    value: str
    start: int
    end: int


def find_lengths(document: Document, lowered: str) -> list[tuple[Sentence, Length]]:
    """Every length of time in the text, with its sentence."""
    return [
        (sentence, length)
        for sentence in document.sentences
        for length in lengths(document.language.times, lowered, sentence.start, sentence.end)
    ]


def find_tenure(
    careers: Careers,
    stays: list[tuple[Sentence, Length]],
    lowered: str,
    near: list[Sentence],
    names: set[str],
) -> tuple[float, int, int] | None:
    """The length of time that most looks like time spent there; None when none does."""
    best: tuple[float, float, int, int] | None = None
    close = {sentence.index for sentence in near}
    for sentence, length in stays:
        score = _tenure_score(careers, lowered, sentence, length, names)
        score += 1.0 if sentence.index in close else 0.0
        score -= VAGUE_LENGTH if length.years <= 1 else 0.0
        score -= SHORT_LENGTH if length.years < 1 else 0.0
        if score >= MIN_TENURE_SCORE and (best is None or score > best[0]):
            best = (score, length.years, length.start, length.end)
    return best[1:] if best else None


def _tenure_score(
    careers: Careers, lowered: str, sentence: Sentence, length: Length, names: set[str]
) -> float:
    before = lowered[max(sentence.start, length.start - MAX_BEFORE_LENGTH) : length.start]
    after = lowered[length.end : min(sentence.end, length.end + 60)]
    if careers.never_tenure_before.search(before):
        return 0.0
    whole = lowered[sentence.start : sentence.end]
    start = lowered[sentence.start : length.start] if len(after) <= 2 else "-"
    score = 1.5 if any(name in after for name in names) else 0.0
    score += 0.7 if not score and any(name in whole for name in names) else 0.0
    score += 0.4 if sentence.index == 0 else 0.0
    return score + sum(
        weight
        for pattern, place, weight in careers.tenure_signs
        if pattern.search({"before": before, "after": after, "whole": whole, "start": start}[place])
    )


def find_start_year(
    language: Language, lowered: str, sentences: list[Sentence], names: set[str], *, is_about: bool
) -> tuple[int, int, int] | None:
    """The year in which the leaver began there; `is_about`: all sentences are about the leaver."""
    careers = language.careers
    for wanted in (True, False):
        for sentence in sentences:
            whole = lowered[sentence.start : sentence.end]
            if wanted and not any(name and name in whole for name in names):
                continue
            found = careers.start_year.search(whole)
            if found and (wanted or is_about or careers.about_somebody.search(whole)):
                at = sentence.start + found.start("year")
                year = language.times.year(found["year"])
                if year is not None:
                    return year, at, at + len(found["year"])
    return None


def find_effective(
    language: Language, lowered: str, spans: list[tuple[int, int]], anchor: Anchor | None
) -> Filled | None:
    """The last day, from the stretches that tell of the leaving."""
    careers = language.careers
    for start, end in spans:
        for dated in _candidates(language, lowered, start, end, anchor):
            before = lowered[max(start, dated.start - MAX_CUE_DISTANCE) : dated.start]
            # a month's abbreviation may have taken the full stop
            tail = dated.end - (lowered[dated.end - 1] == ".")
            if careers.told_before.search(before) or careers.told_after.match(
                lowered[tail : tail + MAX_CUE_DISTANCE]
            ):
                continue
            if (
                careers.effective_before.search(before)
                or careers.effective_after.match(lowered[dated.end : dated.end + MAX_AFTER_DATE])
                or careers.says_it_itself.search(lowered[dated.start : dated.end])
            ):
                return Filled(dated.value, dated.start, dated.end)
    return None


def find_told(
    language: Language, lowered: str, spans: list[tuple[int, int]], anchor: Anchor | None
) -> Filled | None:
    """The day on which an exit that is over and done was told: nothing else says when."""
    careers = language.careers
    for start, end in spans:
        if careers.done.search(lowered, start, end):
            for dated in dates(language.times, lowered, start, end, anchor, future=False):
                begun = lowered[max(start, dated.start - 30) : dated.start]
                if len(dated.value) == FULL_DATE_CHARS and not careers.begun_before.search(begun):
                    return Filled(dated.value, dated.start, dated.end)
    return None


def _candidates(
    language: Language, lowered: str, start: int, end: int, anchor: Anchor | None
) -> Iterator[Dated]:
    """Dates of a stretch; a weekday is the last one after `resigned`, else the next one."""
    careers, times = language.careers, language.times
    is_future = careers.future.search(lowered, start, end) is not None
    ahead = dates(times, lowered, start, end, anchor, future=is_future)
    behind = dates(times, lowered, start, end, anchor, future=False)
    for dated, back in zip(ahead, behind, strict=True):
        yield (
            back
            if careers.gone_before.search(lowered[max(start, dated.start - 40) : dated.start])
            or careers.gone_after.match(lowered[dated.end : dated.end + 40])
            else dated
        )


def find_reason(
    careers: Careers, lowered: str, text: str, spans: list[tuple[int, int]]
) -> Filled | None:
    """The stated reason, in the words of the text."""
    for start, end in spans:
        found = careers.reason.search(lowered, start, end)
        if found:
            right = found.start("reason") + len(found["reason"].rstrip(" ,"))
            return Filled(text[found.start("reason") : right], found.start("reason"), right)
    return None


def quote(text: str, field: str, start: int, end: int) -> Evidence:
    """Evidence whose offsets hold by construction."""
    return Evidence(field, text[start:end], start, end)
