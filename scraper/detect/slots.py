"""Tenure, start, dates and reason: filled from where the document tells them."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.detect.document import Document
from scraper.detect.languages.en import contexts as en
from scraper.detect.spans import Sentence
from scraper.detect.times import Anchor, Dated, Length, dates, lengths
from scraper.records import Evidence

MAX_CUE_DISTANCE = 80
"""Characters between `last day` or `until` and the date that it means."""
_FUTURE = re.compile(r"\b(?:will|'ll|is|am|are|to|next|plans?)\b")
_PAST_BEFORE = re.compile(
    r"\b(?:resigned|left|quit|fired|dismissed|departed|retired|sacked|parted|ousted|removed|gone|stepped|stood|walked|was)\b[^.;,]{0,30}$"
)
VAGUE_LENGTH = 1.6
"""A year or some months are seldom what a farewell counts."""
_SAYS_IT_ITSELF = re.compile(r"\beffect|\b(?:last|final) ")
MIN_TENURE_SCORE = 1.7
"""One sign that a length of time is a tenure is not enough."""
_TENURE_AFTER = re.compile(
    r"^,?(?: [a-z]+ing)?(?: here)? ?(?:at|with|of|is a long|i have|i've|ago today|in the (?:job|role|post)|as|of (?:service|work|leading|working|being|serving|my life)|on the|on|here|leading|in charge|for this|for the|working|editing|writing|running|serving|teaching|covering|together|and \d|in|when|that|veteran|alongside|on staff|tenure|i |later|since|behind|making)\b"
)
_TENURE_BEFORE = re.compile(
    r"(?:\bafter(?: (?:almost|nearly|over|more than|about|around|roughly|just|some|only|a total of|close to|an? [a-z]+|these|spending|a))?|\bfor (?:almost|nearly|over|more than|about|the (?:past|last)|close to|upwards of|a|some)?|\b(?:almost|nearly|over|more than|in|my|his|her|their|close to|spent|upwards of|these|past|been|last|the) ?(?:the )?|\bit was (?:more than|over|almost)?) ?$"
)
_NEVER_TENURE = re.compile(
    r"\b(?:aged?|turned|turning|next|within|another|every|contract|signed|signed (?:me|him|her|us) for|for the next|past few|ago|until|(?<!the )last|first (?:few )?|retire in|to retire in|be it in|time in|expected in|in the next|over the (?:next|coming))(?: (?:about|at least|the|a|some|next|coming))* ?$"
)
_OF_A_TASK = re.compile(
    r"\b(?:which|that|whom) (?:he|she|they|i) (?:has|had|have|'ve|'d)? ?(?:[a-z]+ )?[a-z]+(?:ed|n|un) (?:for|over) (?:[a-z]+ ){0,2}$"
)
"""`the team, which she has led for two years`: not the time spent at the organisation."""
_TENURE_SIGNS = (
    (_TENURE_AFTER, "after", 1.5),
    (_TENURE_BEFORE, "before", 1.2),
    (
        re.compile(r"\b(?:i|i've|i'm|my|here|served|spent|stayed|working|written|been)\b"),
        "whole",
        0.5,
    ),
    (re.compile(r"^'? ago\b[^.]{0,55}\b(?:i|me|us|we|joined|started|came|hired)\b"), "after", 2.2),
    (re.compile(r"\bsince\b[^.]{0,60}$"), "before", 1.0),
    (
        re.compile(r"^(?:\d+[/.)] ?)?(?:nearly|almost|over|about|more than|just over)? ?\W*$"),
        "start",
        1.0,
    ),
    (re.compile(r"^'? ago\b"), "after", -1.5),
    (
        re.compile(r"\b(?:\w+ (?:for|over|in) the (?:past|last)|has been|have been|was) $"),
        "before",
        0.7,
    ),
    (
        re.compile(r"^ (?:of experience|experience|as a (?:student|child|reader|customer|fan))\b"),
        "after",
        -2.0,
    ),
    (re.compile(r"^.{0,60}\bexperience\b"), "after", -0.8),
    (
        re.compile(
            r"^.{0,25}\b(?:in journalism|career|in the (?:industry|business)|in all|months)\b"
        ),
        "after",
        -1.5,
    ),
    (
        re.compile(r"\b(?:successor|my (?:wife|husband|mother|father)|contract|years old|age)\b"),
        "before",
        -1.5,
    ),
)
_START = re.compile(
    r"\b(?:since(?: [a-z]+)?,?|(?:joined|joining|started|began|came to|came|hired|signed up|arrived|founded|co-founded|goes back to|recruited|brought to|brought|appointed|beginning|start)\b[^.;:]{0,60}?\b(?:in|of|back in|since|on)(?: [a-z]+| [a-z]+ \d{1,2},?| early| late| the [a-z]+ of| early [a-z]+)?) (?P<year>(?:19|20)\d\d)\b"
)
_REASON = re.compile(
    r"\b(?P<reason>(?:because(?: of)?|due to|citing|owing to|in order to|so that (?:i|he|she) can|so (?:i|he|she) can|over (?:(?:a|an|the|his|her|their) )?(?:[a-z]+ )?(?:disagreements?|disputes?|differences|clash(?:es)?|conflicts?|concerns?|row|scandal)|amid (?:a |an )?(?:[a-z]+ )?(?:disagreements?|disputes?|row|scandal|investigation)|in protest|wants? to|would like to|to (?:spend (?:more )?time|focus on|pursue|concentrate on|devote|take care of|start|care for|try|explore|work on|return to|go back to|travel|write|teach|study|be (?:closer|with)|look after)|for (?:personal|health|family|private|medical) reasons|for reasons (?:of|to do with))\b[^.;:!?\n]{0,160})"
)


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
        for length in lengths(lowered, sentence.start, sentence.end)
    ]


def find_tenure(
    stays: list[tuple[Sentence, Length]], lowered: str, near: list[Sentence], names: set[str]
) -> tuple[float, int, int] | None:
    """The length of time that most looks like time spent there; None when none does."""
    best: tuple[float, float, int, int] | None = None
    close = {sentence.index for sentence in near}
    for sentence, length in stays:
        score = _tenure_score(lowered, sentence, length, names)
        score += 1.0 if sentence.index in close else 0.0
        score -= VAGUE_LENGTH if length.years <= 1 else 0.0
        if score >= MIN_TENURE_SCORE and (best is None or score > best[0]):
            best = (score, length.years, length.start, length.end)
    return best[1:] if best else None


def _tenure_score(lowered: str, sentence: Sentence, length: Length, names: set[str]) -> float:
    before = lowered[max(sentence.start, length.start - 32) : length.start]
    after = lowered[length.end : min(sentence.end, length.end + 60)]
    if _NEVER_TENURE.search(before) or _OF_A_TASK.search(before):
        return 0.0
    whole = lowered[sentence.start : sentence.end]
    start = lowered[sentence.start : length.start] if len(after) <= 2 else "-"
    score = 1.5 if any(name in after for name in names) else 0.0
    score += 0.7 if not score and any(name in whole for name in names) else 0.0
    score += 0.4 if sentence.index == 0 else 0.0
    return score + sum(
        weight
        for pattern, place, weight in _TENURE_SIGNS
        if pattern.search({"before": before, "after": after, "whole": whole, "start": start}[place])
    )


def find_start_year(
    lowered: str, sentences: list[Sentence], names: set[str], *, is_about: bool
) -> tuple[int, int, int] | None:
    """The year in which the leaver began there; `is_about`: all sentences are about the leaver."""
    for wanted in (True, False):
        for sentence in sentences:
            whole = lowered[sentence.start : sentence.end]
            if wanted and not any(name and name in whole for name in names):
                continue
            found = _START.search(whole)
            if found and (wanted or is_about or _is_own(whole)):
                at = sentence.start + found.start("year")
                return int(found["year"]), at, at + 4
    return None


def _is_own(whole: str) -> bool:
    return re.search(r"\b(?:i|me|my|he|she|we)\b", whole) is not None


def find_effective(
    lowered: str, spans: list[tuple[int, int]], anchor: Anchor | None
) -> Filled | None:
    """The last day, from the stretches that tell of the leaving."""
    for start, end in spans:
        for dated in _candidates(lowered, start, end, anchor):
            before = lowered[max(start, dated.start - MAX_CUE_DISTANCE) : dated.start]
            if before.endswith("date ") or en.TOLD.search(before):
                continue
            if (
                en.EFFECTIVE_BEFORE.search(before)
                or en.EFFECTIVE_AFTER.match(lowered[dated.end : dated.end + 70])
                or _SAYS_IT_ITSELF.search(lowered[dated.start : dated.end])
            ):
                return Filled(dated.value, dated.start, dated.end)
    return None


def _candidates(lowered: str, start: int, end: int, anchor: Anchor | None) -> Iterator[Dated]:
    """Dates of a stretch; a weekday is the last one after `resigned`, else the next one."""
    is_future = _FUTURE.search(lowered, start, end) is not None
    ahead = dates(lowered, start, end, anchor, future=is_future)
    for dated, back in zip(ahead, dates(lowered, start, end, anchor, future=False), strict=True):
        yield (
            back
            if _PAST_BEFORE.search(lowered[max(start, dated.start - 40) : dated.start])
            else dated
        )


def find_reason(lowered: str, text: str, spans: list[tuple[int, int]]) -> Filled | None:
    """The stated reason, in the words of the text."""
    for start, end in spans:
        found = _REASON.search(lowered, start, end)
        if found:
            right = found.start("reason") + len(found["reason"].rstrip(" ,"))
            return Filled(text[found.start("reason") : right], found.start("reason"), right)
    return None


def quote(text: str, field: str, start: int, end: int) -> Evidence:
    """Evidence whose offsets hold by construction."""
    return Evidence(field, text[start:end], start, end)
