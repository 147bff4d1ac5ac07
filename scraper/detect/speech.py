"""Farewells in somebody's mouth: what a quoted I says of leaving belongs to the speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.detect.claims import Claim
from scraper.detect.departures import Context
from scraper.detect.document import PERSON, Mention
from scraper.detect.narrator import block_quotations
from scraper.detect.spans import disjoint, is_inside

MIN_WEIGHT = 2.0
"""Weaker frames (a new chapter, a goodbye) say too little in a quotation."""
MAX_SENTENCES_BACK = 4
"""Further back a pronoun means nobody in particular."""
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b")
_SPEAKS = re.compile(
    r"\b(?:said|says|wrote|writes|posted|tweeted|added|told|announced|explained|shared"
    r"|post|letter|note|message|statement|tweet)\b"
)


def attributed(context: Context, claims: list[Claim]) -> list[Claim]:
    """First-person claims in quotations of a report, as claims about whoever speaks there."""
    blocks = disjoint(block_quotations(context.document, context.lowered))
    found: list[Claim] = []
    for claim in claims:
        if claim.voice != "first_person" or claim.weight < MIN_WEIGHT:
            continue
        if not claim.quoted and not is_inside(blocks, claim.start, claim.end):
            continue
        speaker = _speaker(context, claim)
        if speaker is not None:
            found.append(replace(claim, voice="third_person", person=speaker, status="announced"))
    return found


def _speaker(context: Context, claim: Claim) -> Mention | None:
    """The person in the sentence that leads in, else in the one that follows."""
    at = claim.marked.sentence.index
    for index in (at, at - 1, at - 2, at + 1):
        people = _people(context, index) if _speaks(context, index) else []
        if people:
            return people[0]
        if _speaks(context, index) and _PRONOUN.search(context.document.marked[index].text):
            return _named_before(context, index)
    return None


def _speaks(context: Context, index: int) -> bool:
    marked = context.document.marked
    return 0 <= index < len(marked) and _SPEAKS.search(marked[index].text) is not None


def _people(context: Context, index: int) -> list[Mention]:
    """Persons of a sentence, those inside a quotation left out."""
    line = context.document.marked[index]
    quotations = context.document.quotations
    people = line.mentions_in(0, len(line.text), PERSON)
    return [m for m in people if not is_inside(quotations, m.start, m.end)]


def _named_before(context: Context, index: int) -> Mention | None:
    """Whom `he wrote` means: the first person of the nearest sentence before that names one."""
    for earlier in range(index - 1, max(-1, index - 1 - MAX_SENTENCES_BACK), -1):
        people = _people(context, earlier)
        if people:
            return people[0]
    return None
