"""Post in, departures out: pure, deterministic, and never raising on any text.

    post → sentences, mentions → claims (frames, contexts) → departures (slots, score)

The cascade is cheapest first: a text without cues is given back at once; sentences without cues
are never read closely; slots are filled from the whole document only where something was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from scraper.detect import (
    departures,
    lists,
    narrator,
    originals,
    score,
    speech,
    timeline,
    unspoken,
)
from scraper.detect.claims import Claim, find_claims, may_match
from scraper.detect.context import Context, context_of
from scraper.detect.document import Document, Marked, Mention, as_name, mark, plain
from scraper.detect.language import Language
from scraper.detect.languages import find_language
from scraper.detect.literals import Literals, find_literals
from scraper.detect.mentions import MentionFinder
from scraper.detect.profiles import find_profile
from scraper.detect.spans import MAX_TEXT_CHARS, Sentence, disjoint, quotations, sentences
from scraper.detect.times import anchor_of
from scraper.detect.verdicts import SURE
from scraper.language import identify
from scraper.records import (
    REVIEW_THRESHOLD,
    THRESHOLD,
    Departure,
    Milestone,
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
STRONG = 0.55
"""A report with this score outweighs an I that tells of no leaving."""

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
    return Reading(code) if language is None else replace(read_as(post, language), language=code)


def read_as(post: Post, language: Language) -> Reading:
    """The same in a language that the caller knows."""
    code = language.code
    document = open_document(post, language)
    literals = find_literals(document)
    claims = _read_closely(document, literals)
    if not claims and unspoken.is_worded_like_one(document):
        find_named(document, range(len(document.sentences)))
        claims = unspoken.find_unspoken(document)
    if not claims:
        return Reading(code)
    context = context_of(document, literals)
    found = _departures(context, claims)
    kept = originals.with_originals(post, [d for d in found if d.score >= REVIEW_THRESHOLD])
    told = [departure for departure in kept if departure.score >= THRESHOLD]
    return Reading(
        language=code,
        departures=tuple(told),
        doubtful=tuple(departure for departure in kept if departure.score < THRESHOLD),
        quoted_posts=tuple(_farewells(context, claims, told)),
        timeline=tuple(_career(document, told)),
        near_misses=tuple(near_miss(d) for d in found if d.score < THRESHOLD),
    )


def _career(document: Document, told: list[Departure]) -> list[Milestone]:
    leavers = {departure.person for departure in told if departure.person}
    return timeline.find_milestones(document, leavers) if told else []


def _language_of(code: str | None, claimed: str | None) -> Language | None:
    """The language that a text is read in; None where detection knows neither of the two."""
    return find_language(code or DEFAULT_LANGUAGE) or find_language((claimed or "")[:2].casefold())


def open_document(post: Post, language: Language) -> Document:
    """A post and its sentences; what is named in it comes later (`find_named`)."""
    text = post.text[:MAX_TEXT_CHARS]
    lowered = plain(text)
    return Document(
        post=post,
        language=language,
        text=text,
        lowered=lowered,
        anchor=anchor_of(language.times, post, lowered),
        sentences=sentences(text, language.abbreviation),
        quotations=disjoint([*quotations(text), *post.quotes]),
        find_mentions=MentionFinder(text, lowered, post.title or "", language).find,
    )


def find_named(document: Document, close: Collection[int]) -> None:
    """Find names and posts in some of the sentences."""
    chosen = [sentence for sentence in document.sentences if sentence.index in close]
    mentions = document.find_mentions(chosen)
    document.mentions = mentions
    document.names = _surfaces(
        document.text, mentions, document.language, document.post.title or ""
    )
    document.marked = list(_marked(document, document.sentences, mentions))


def _read_closely(document: Document, literals: Literals) -> list[Claim]:
    """What a document claims.

    Names are searched first where frames may match: nearly always they turn out not to, and that
    is the end. Of a long text then the sentences that hold a frame's literals are searched; if one
    of them tells something, what stands around it is searched as well, the lead, and the end, where
    a signature stands.
    """
    matching, headings = literals.matching(), literals.headings
    listed = _listed(document, headings)
    if not (matching or listed):
        return []
    if not headings and not _may_claim(document, literals, matching):
        return []
    count = len(document.sentences)
    if len(document.text) <= SHORT_CHARS:
        return _claims(document, literals, range(count))
    telling = literals.telling() | listed
    claims = _claims(document, literals, telling)
    if not score.may_suffice(claims):
        return []
    told = {claim.marked.sentence.index for claim in claims}
    return _claims(document, literals, telling | _around(told, count))


def _may_claim(document: Document, literals: Literals, close: Collection[int]) -> bool:
    """Whether a frame matches in some of the sentences, whatever the names in them turn out to be:
    what tells a person from a firm may stand elsewhere in the text."""
    chosen = [document.sentences[index] for index in sorted(close)]
    mentions = document.find_mentions(chosen)
    unsure = [as_name(mention) for mention in mentions]
    return any(
        may_match(document.language, _marked(document, chosen, found), literals)
        for found in (mentions, unsure)
    )


def _claims(document: Document, literals: Literals, close: Collection[int]) -> list[Claim]:
    find_named(document, close)
    return [*find_claims(document, literals), *lists.find_listed(document)]


def _around(told: set[int], count: int) -> set[int]:
    """The sentences around some, the first ones and the last ones."""
    found = {*range(LEAD_SENTENCES), *range(count - END_SENTENCES, count)}
    for index in told:
        found.update(range(index - SENTENCES_BEFORE, index + SENTENCES_AFTER + 1))
    return found


def _listed(document: Document, headings: Collection[int]) -> set[int]:
    """The lines under headings of leavers."""
    found: set[int] = set()
    lines = [document.lowered[s.start : s.end] for s in document.sentences]
    for index in headings:
        before = "\n".join(lines[max(0, index - 2) : index])
        if lists.announces(document.language.contexts, lines[index], before):
            found.update(range(index, index + lists.MAX_LIST_LINES + 1))
    return found


def _marked(
    document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> Iterator[Marked]:
    rest = iter(mentions)
    mention = next(rest, None)
    for sentence in sentences:
        inside: list[Mention] = []
        while mention is not None and mention.start < sentence.end:
            if mention.start >= sentence.start and mention.end <= sentence.end:
                inside.append(mention)
            mention = next(rest, None)
        yield mark(document.text, document.lowered, sentence, inside)


def _surfaces(text: str, mentions: list[Mention], language: Language, title: str) -> dict[str, str]:
    """For each bearer the first mention that has all words of its key, or all characters."""
    if language.names.best is not None:
        return _best_surfaces(text, mentions, language.names.best, title)
    names: dict[str, str] = {}
    for mention in mentions:
        surface = language.names.base(text[mention.start : mention.end].removeprefix("#"))
        if language.find_mentions is not None:  # without capitals, length alone tells
            names[mention.key] = max(names.get(mention.key, ""), surface, key=len)
        elif len(surface.split()) >= len(mention.key.split()):
            names.setdefault(mention.key, surface)
    return names


def _best_surfaces(
    text: str, mentions: list[Mention], best: Callable[[Sequence[str], str], str], title: str
) -> dict[str, str]:
    """Where names are inflected the language says which wording of a bearer is the name."""
    found: dict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        found[mention.key].append(text[mention.start : mention.end])
    return {key: best(surfaces, title) for key, surfaces in found.items()}


def _departures(context: Context, claims: list[Claim]) -> list[Departure]:
    profile = find_profile(context.document)
    first = [
        c
        for c in claims
        if c.voice == "first_person" and not c.quoted and not _is_reply(context.document.text, c)
    ]
    third = [c for c in claims if c.voice == "third_person" and not c.quoted]
    # below a line that introduces its author an I need not say so
    is_own_page = profile is not None and (profile.has_handle or not third)
    speaks = narrator.speaks_first_person(context.document) or is_own_page
    if not speaks:
        reported = [
            *(c for c in claims if c.voice == "third_person"),
            *speech.attributed(context.utterances, claims),
        ]
        return departures.third_person(context, reported)
    if context.document.language.narration.omits_the_i:
        first = _of_nobody_else(first, third)
    author = narrator.find_author(context.document, profile)
    own = departures.first_person(context, first, author, profile)
    others = departures.third_person(context, third)
    if others and (own is None or own.score < THRESHOLD) and max(d.score for d in others) > STRONG:
        return others
    if own is not None and own.person is None and _is_introduced(own, others):
        return others
    return [*([own] if own else []), *(_aside(d) for d in others)]


def _is_reply(text: str, claim: Claim) -> bool:
    """`> I'm leaving.`: in a message of their own, what somebody else wrote before."""
    line = text.rfind("\n", 0, claim.start) + 1
    return text.startswith(">", line)


def _is_introduced(own: Departure, others: list[Departure]) -> bool:
    """Whether the text says, before an unnamed I tells of leaving, who leaves the same place."""
    return any(
        other.score > STRONG
        and other.organization is not None
        and other.organization == own.organization
        and other.evidence[0].start < own.evidence[0].start
        for other in others
    )


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
