"""Farewells in somebody's mouth: what a quoted I says of leaving belongs to the speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scraper.detect.claims import Claim
from scraper.detect.document import PERSON, Document, Mention
from scraper.detect.narrator import block_quotations
from scraper.detect.spans import Sentence, disjoint, is_inside
from scraper.records import QuotedPost

MIN_WEIGHT = 2.0
"""Weaker frames (a new chapter, a goodbye) say too little in a quotation."""
MIN_QUOTED_CHARS = 60
"""Shorter quotations are remarks, not posts."""
MAX_SENTENCES_BACK = 4
"""Further back a pronoun means nobody in particular."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Somebody's own words inside another's text."""

    start: int
    end: int
    speaker: Mention


def find_utterances(document: Document, lowered: str) -> list[Utterance]:
    """The first-person quotations whose speaker the text names, in the order of the text."""
    spans = disjoint([*document.quotations, *block_quotations(document, lowered)])
    starts = [sentence.start for sentence in document.sentences]
    found: list[Utterance] = []
    for start, end in spans:
        if document.language.narration.first_person.search(lowered, start, end):
            first = max(0, bisect_right(starts, start) - 1)
            last = max(first, bisect_right(starts, end) - 1)
            speaker = _speaker(document, first, last)
            if speaker is not None:
                found.append(Utterance(start, end, speaker))
    return found


def attributed(utterances: list[Utterance], claims: list[Claim]) -> list[Claim]:
    """First-person claims in quotations of a report, as claims about whoever speaks there."""
    return [
        replace(claim, voice="third_person", person=utterance.speaker, status="announced")
        for claim in claims
        if claim.voice == "first_person" and claim.weight >= MIN_WEIGHT
        for utterance in utterances
        if utterance.start <= claim.start < utterance.end
    ]


def find_quoted(
    document: Document, utterances: list[Utterance], claims: list[Claim], leavers: set[str]
) -> list[QuotedPost]:
    """The utterances that are farewells: long, a leaver's, and telling of a leaving."""
    return [
        QuotedPost(each.start, each.end, document.surface(each.speaker))
        for each in utterances
        if each.end - each.start >= MIN_QUOTED_CHARS
        and document.surface(each.speaker) in leavers
        and any(c.voice == "first_person" and each.start <= c.start < each.end for c in claims)
    ]


def sentences_of(document: Document, utterances: list[Utterance], key: str) -> Iterator[Sentence]:
    """The sentences of what one person says."""
    own = disjoint((each.start - 1, each.end) for each in utterances if each.speaker.key == key)
    for sentence in document.sentences if own else ():
        if is_inside(own, sentence.start, sentence.start):
            yield sentence


def _speaker(document: Document, first: int, last: int) -> Mention | None:
    """The person in the sentence that leads in, else in the one that follows."""
    for index in dict.fromkeys((first, first - 1, first - 2, last, last + 1)):
        if not _speaks(document, index):
            continue
        people = _people(document, index)
        if people:
            return people[0]
        if document.language.narration.pronoun.search(document.marked[index].text):
            return _named_before(document, index)
    return None


def _speaks(document: Document, index: int) -> bool:
    marked = document.marked
    return (
        0 <= index < len(marked)
        and document.language.narration.speaks.search(marked[index].text) is not None
    )


def _people(document: Document, index: int) -> list[Mention]:
    """Persons of a sentence, those inside a quotation left out."""
    line = document.marked[index]
    people = line.mentions_in(0, len(line.text), PERSON)
    return [m for m in people if not is_inside(document.quotations, m.start, m.end)]


def _named_before(document: Document, index: int) -> Mention | None:
    """Whom `he wrote` means: the first person of the nearest sentence before that names one."""
    for earlier in range(index - 1, max(-1, index - 1 - MAX_SENTENCES_BACK), -1):
        people = _people(document, earlier)
        if people:
            return people[0]
    return None
