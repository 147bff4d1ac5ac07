"""Post in, departures out: pure, deterministic, and never raising on any text.

    post → sentences, mentions → claims (frames, contexts) → departures (slots, score)

The cascade is cheapest first: a text without cues is given back at once; sentences without cues
are never read closely; slots are filled from the whole document only where something was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.detect import cues, departures, narrator, originals, speech, timeline
from scraper.detect.claims import Claim, find_claims
from scraper.detect.context import Context, context_of
from scraper.detect.document import Document, Mention, mark, plain
from scraper.detect.languages import en
from scraper.detect.languages.en.roles import ROLE
from scraper.detect.lists import find_listed
from scraper.detect.names import find_names
from scraper.detect.score import THRESHOLD
from scraper.detect.spans import MAX_TEXT_CHARS, Sentence, disjoint, quotations, sentences
from scraper.detect.times import anchor_of
from scraper.detect.words import words
from scraper.language import identify
from scraper.records import Departure, Post, QuotedPost, Reading

ASIDE = 0.5
"""What an exit weighs that a narrator who leaves tells of somebody else: mostly it is recalled."""
STRONG = 0.7
"""A report with this score outweighs an I that tells of no leaving."""
_NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+ $")
_VERB_BEFORE = re.compile(r"\b(?:will|to|would|can|must|who) $")
_VERBS = words("lead chair host coach anchor head chairs heads leads coaches hosts")
_IN_NAMES = words(
    """
partners partner fellow producers courier teachers directors engineers developers workers
"""
)
"""Roles that more often end an organisation's name when a capital stands before them."""

__all__ = ["THRESHOLD", "detect", "read"]


def detect(post: Post) -> list[Departure]:
    """The departures of which a post tells, background ones included, in the order of the text."""
    return list(read(post).departures)


def read(post: Post) -> Reading:
    """Everything that a post gives: departures, quoted farewell posts, timeline, near misses.

    A text without a cue costs one search, and keeps the language that it came with.
    """
    if not cues.may_depart(f"{post.title or ''}\n{post.url}\n{post.text}"):
        return Reading(post.language)
    language = identify(post.text, post.language)
    document = read_document(post)
    lowered = plain(post.text[:MAX_TEXT_CHARS])
    context = context_of(document, lowered, anchor_of(post, lowered))
    claims = [*find_claims(document, en.FRAMES, context.anchor), *find_listed(document)]
    found = _departures(context, claims)
    told = originals.with_originals(post, [d for d in found if d.score >= THRESHOLD])
    return Reading(
        language=language,
        departures=tuple(told),
        quoted_posts=tuple(_farewells(context, claims, told)),
        timeline=tuple(timeline.find_milestones(document)) if told else (),
        near_misses=tuple(_near_miss(d) for d in found if d.score < THRESHOLD),
    )


def read_document(post: Post) -> Document:
    """Sentences, quotations and mentions of a post."""
    text = post.text[:MAX_TEXT_CHARS]
    lowered = plain(text)
    found = sentences(text)
    roles = [span for sentence in found for span in _roles(text, lowered, sentence)]
    mentions = find_names(text, lowered, found, roles, post.title or "")
    document = Document(post, text, found, disjoint([*quotations(text), *post.quotes]), mentions)
    document.names = _surfaces(text, mentions)
    rest = iter(mentions)
    mention = next(rest, None)
    for sentence in found:
        inside: list[Mention] = []
        while mention is not None and mention.start < sentence.end:
            if mention.start >= sentence.start and mention.end <= sentence.end:
                inside.append(mention)
            mention = next(rest, None)
        document.marked.append(mark(text, lowered, sentence, inside))
    return document


def _roles(text: str, lowered: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in ROLE.finditer(lowered, sentence.start, sentence.end):
        if not _is_part_of_name(text, lowered, sentence, match):
            yield _own_words(text, sentence, match), match.end()


def _own_words(text: str, sentence: Sentence, match: re.Match[str]) -> int:
    """Where a post begins: `Severn Rail boss` is the boss of Severn Rail."""
    start = match.start()
    while (
        _NAME_BEFORE.search(text, max(sentence.start, start - 25), start) and text[start].isupper()
    ):
        following = text.find(" ", start, match.end())
        if following < 0 or not re.search(r" [a-z]", text[following : match.end()]):
            return match.start()
        start = following + 1
    return start


def _is_part_of_name(text: str, lowered: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """`Hollis Row Partners`, `County Teachers FCU`, `to lead`: no posts."""
    before = max(sentence.start, match.start() - 25)
    last = match.group().split()[-1]
    if text[match.start()].isupper() and last in _IN_NAMES:
        return _NAME_BEFORE.search(text, before, match.start()) is not None
    return last in _VERBS and _VERB_BEFORE.search(lowered, before, match.start()) is not None


def _surfaces(text: str, mentions: list[Mention]) -> dict[str, str]:
    """For each bearer the first mention that has all words of its key."""
    names: dict[str, str] = {}
    for mention in mentions:
        surface = text[mention.start : mention.end]
        if len(surface.split()) >= len(mention.key.split()):
            names.setdefault(mention.key, surface)
    return names


def _departures(context: Context, claims: list[Claim]) -> list[Departure]:
    speaks = narrator.speaks_first_person(context.document)
    first = [c for c in claims if c.voice == "first_person" and not c.quoted]
    third = [c for c in claims if c.voice == "third_person" and not c.quoted]
    if not speaks:
        reported = [
            *(c for c in claims if c.voice == "third_person"),
            *speech.attributed(context.utterances, claims),
        ]
        return departures.third_person(context, reported)
    own = departures.first_person(context, first, narrator.find_author(context.document))
    others = departures.third_person(context, third)
    if others and (own is None or own.score < THRESHOLD) and max(d.score for d in others) > STRONG:
        return others
    return [*([own] if own else []), *(_aside(d) for d in others)]


def _farewells(context: Context, claims: list[Claim], told: list[Departure]) -> list[QuotedPost]:
    leavers = {d.person for d in told if d.person and d.voice == "third_person" and d.is_current}
    return speech.find_quoted(context.document, context.utterances, claims, leavers)


def _aside(departure: Departure) -> Departure:
    """Of others a narrator mostly recalls: colleagues who left before."""
    return replace(departure, score=round(departure.score * ASIDE, 3))


def _near_miss(departure: Departure) -> str:
    against = [cue for cue in departure.cues if "-" in cue]
    return (
        f"{departure.evidence[0].quote[:200]} [{departure.score}: {', '.join(against) or 'weak'}]"
    )
