"""Post in, departures out: pure, deterministic, and never raising on any text.

    post → sentences, mentions → claims (frames, contexts) → departures (slots, score)

The cascade is cheapest first: a text without cues is given back at once; sentences without cues
are never read closely; slots are filled from the whole document only where something was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.detect import departures, narrator, originals, speech, timeline
from scraper.detect.claims import Claim, find_claims
from scraper.detect.context import Context, context_of
from scraper.detect.document import Document, Mention, mark, plain
from scraper.detect.fitting import find_fitting
from scraper.detect.frames import Compiled
from scraper.detect.language import Language, Roles
from scraper.detect.languages import find_language
from scraper.detect.lists import find_listed
from scraper.detect.names import find_names
from scraper.detect.spans import MAX_TEXT_CHARS, Sentence, disjoint, quotations, sentences
from scraper.detect.times import anchor_of
from scraper.detect.verdicts import SURE
from scraper.language import identify
from scraper.records import (
    REVIEW_THRESHOLD,
    THRESHOLD,
    Departure,
    NearMiss,
    Post,
    QuotedPost,
    Reading,
)

ASIDE = 0.5
"""What an exit weighs that a narrator who leaves tells of somebody else: mostly it is recalled."""
DEFAULT_LANGUAGE = "en"
"""For a text too short or too mixed to tell."""
SHORT_CHARS = 3_000
"""Code points of a text that is read closely as a whole: it costs little, and all of it counts."""
LEAD_SENTENCES, END_SENTENCES = 15, 8
SENTENCES_BEFORE, SENTENCES_AFTER = 6, 4
"""Of a longer one, around each sentence that may tell something."""
STRONG = 0.7
"""A report with this score outweighs an I that tells of no leaving."""

_WORD = re.compile(r"\w+")

__all__ = ["THRESHOLD", "detect", "read"]


def detect(post: Post) -> list[Departure]:
    """The departures of which a post tells, background ones included, in the order of the text."""
    return list(read(post).departures)


def read(post: Post) -> Reading:
    """Everything that a post gives: departures, quoted farewell posts, timeline, near misses.

    The first search (`cues`) is for pages, before they are parsed: whoever has a text at hand gets
    it read.
    """
    code = identify(post.text, post.language)
    language = _language_of(code, post.language)
    if language is None:
        return Reading(code)
    document, lowered, frames = read_document(post, language)
    anchor = anchor_of(language.times, post, lowered)
    claims = [*find_claims(document, frames, anchor), *find_listed(document)]
    if not claims:
        return Reading(code)
    context = context_of(document, lowered, anchor)
    found = _departures(context, claims)
    kept = originals.with_originals(post, [d for d in found if d.score >= REVIEW_THRESHOLD])
    told = [departure for departure in kept if departure.score >= THRESHOLD]
    return Reading(
        language=code,
        departures=tuple(told),
        doubtful=tuple(departure for departure in kept if departure.score < THRESHOLD),
        quoted_posts=tuple(_farewells(context, claims, told)),
        timeline=tuple(timeline.find_milestones(document)) if told else (),
        near_misses=tuple(near_miss(d) for d in found if d.score < THRESHOLD),
    )


def _language_of(code: str | None, claimed: str | None) -> Language | None:
    """The language that a text is read in; None where detection knows neither of the two."""
    return find_language(code or DEFAULT_LANGUAGE) or find_language((claimed or "")[:2].casefold())


def read_document(post: Post, language: Language) -> tuple[Document, str, tuple[Compiled, ...]]:
    """Sentences, quotations and mentions of a post; its text in small letters; frames that may fit.

    In a long text names are looked for only around sentences that may tell something, in the lead
    and at the end, where a signature stands.
    """
    text = post.text[:MAX_TEXT_CHARS]
    lowered = plain(text)
    frames = find_fitting(language, lowered)
    found = sentences(text, language.abbreviation)
    close = _read_closely(found, lowered, frames, language) if len(text) > SHORT_CHARS else found
    mentions = _mentions(text, lowered, close, post.title or "", language) if close else []
    document = Document(
        post, language, text, found, disjoint([*quotations(text), *post.quotes]), mentions
    )
    document.names = _surfaces(text, mentions, language)
    _mark(document, lowered)
    return document, lowered, frames


def _read_closely(
    found: list[Sentence], lowered: str, frames: tuple[Compiled, ...], language: Language
) -> list[Sentence]:
    """The sentences around those that may tell of a leaving, the lead and the end; none without."""
    telling = [s.index for s in found if _may_tell(lowered[s.start : s.end], frames, language)]
    if not telling:
        return []
    wanted = {*range(LEAD_SENTENCES), *range(len(found) - END_SENTENCES, len(found))}
    for index in telling:
        wanted.update(range(index - SENTENCES_BEFORE, index + SENTENCES_AFTER + 1))
    return [sentence for sentence in found if sentence.index in wanted]


def _may_tell(sentence: str, frames: tuple[Compiled, ...], language: Language) -> bool:
    """A literal of a frame, or the head of a list."""
    if sentence.endswith((":", "：")) and language.contexts.list_heading.search(sentence):
        return True
    return any(
        compiled.stems is None or any(stem in sentence for stem in compiled.stems)
        for compiled in frames
    )


def _mark(document: Document, lowered: str) -> None:
    rest = iter(document.mentions)
    mention = next(rest, None)
    for sentence in document.sentences:
        inside: list[Mention] = []
        while mention is not None and mention.start < sentence.end:
            if mention.start >= sentence.start and mention.end <= sentence.end:
                inside.append(mention)
            mention = next(rest, None)
        document.marked.append(mark(document.text, lowered, sentence, inside))


def _mentions(
    text: str, lowered: str, found: list[Sentence], title: str, language: Language
) -> list[Mention]:
    if language.find_mentions is not None:
        return language.find_mentions(text, lowered, found, title)
    roles = [span for sentence in found for span in _roles(text, lowered, sentence, language.roles)]
    return find_names(text, lowered, found, roles, title, language.names)


def _roles(text: str, lowered: str, sentence: Sentence, roles: Roles) -> Iterator[tuple[int, int]]:
    said = lowered[sentence.start : sentence.end]
    if roles.heads and roles.heads.isdisjoint(_WORD.findall(said)):
        return
    for match in roles.pattern.finditer(lowered, sentence.start, sentence.end):
        if not _is_part_of_name(text, lowered, sentence, match, roles):
            yield _own_words(text, sentence, match, roles), match.end()


def _own_words(text: str, sentence: Sentence, match: re.Match[str], roles: Roles) -> int:
    """Where a post begins: `Severn Rail boss` is the boss of Severn Rail."""
    start = match.start()
    while (
        roles.capital_before.search(text, max(sentence.start, start - 25), start)
        and text[start].isupper()
    ):
        following = text.find(" ", start, match.end())
        if following < 0 or not re.search(r" [a-z]", text[following : match.end()]):
            return match.start()
        start = following + 1
    return start


def _is_part_of_name(
    text: str, lowered: str, sentence: Sentence, match: re.Match[str], roles: Roles
) -> bool:
    """`Hollis Row Partners`, `County Teachers FCU`, `to lead`: no posts."""
    before = max(sentence.start, match.start() - 25)
    last = match.group().split()[-1]
    if text[match.start()].isupper() and last in roles.in_names:
        return roles.capital_before.search(text, before, match.start()) is not None
    return (
        last in roles.verbs and roles.verb_before.search(lowered, before, match.start()) is not None
    )


def _surfaces(text: str, mentions: list[Mention], language: Language) -> dict[str, str]:
    """For each bearer the first mention that has all words of its key, or all characters."""
    names: dict[str, str] = {}
    for mention in mentions:
        surface = language.names.base(text[mention.start : mention.end])
        if language.find_mentions is not None:  # without capitals, length alone tells
            names[mention.key] = max(names.get(mention.key, ""), surface, key=len)
        elif len(surface.split()) >= len(mention.key.split()):
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
    if context.document.language.narration.drops_subject:
        first = _of_nobody_else(first, third)
    own = departures.first_person(context, first, narrator.find_author(context.document))
    others = departures.third_person(context, third)
    if others and (own is None or own.score < THRESHOLD) and max(d.score for d in others) > STRONG:
        return others
    return [*([own] if own else []), *(_aside(d) for d in others)]


def _of_nobody_else(first: list[Claim], third: list[Claim]) -> list[Claim]:
    """Without those in sentences that say who leaves: what lacks a subject elsewhere has one."""
    told = {claim.marked.sentence.index for claim in third if claim.strength >= SURE}
    return [claim for claim in first if claim.marked.sentence.index not in told]


def _farewells(context: Context, claims: list[Claim], told: list[Departure]) -> list[QuotedPost]:
    leavers = {d.person for d in told if d.person and d.voice == "third_person" and d.is_current}
    return speech.find_quoted(context.document, context.utterances, claims, leavers)


def _aside(departure: Departure) -> Departure:
    """Of others a narrator mostly recalls: colleagues who left before."""
    return replace(departure, score=round(departure.score * ASIDE, 3))


def near_miss(departure: Departure) -> NearMiss:
    """What is told of a departure that is none after all."""
    told = departure.evidence[0]
    return NearMiss(
        told.quote,
        told.start,
        told.end,
        departure.person,
        departure.organization,
        departure.score,
        departure.cues,
    )
