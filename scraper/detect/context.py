"""What all departures of a document share, and a departure in the making."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.detect import slots
from scraper.detect.affiliations import Affiliation, find_affiliations
from scraper.detect.claims import Claim
from scraper.detect.document import PERSON, Document, Mention
from scraper.detect.judge import Judgement, judge
from scraper.detect.literals import Literals
from scraper.detect.organizations import score_organizations
from scraper.detect.spans import Sentence
from scraper.detect.speech import Utterance, find_utterances, sentences_of
from scraper.detect.times import Anchor, Length
from scraper.records import Evidence, Voice

MAX_SENTENCES_ON = 5
"""So many sentences after a name, `he` still means its bearer."""


@dataclass(slots=True)
class Draft:
    """A departure in the making."""

    claims: list[Claim]
    voice: Voice
    person: str | None = None
    organization: str | None = None
    role: str | None = None
    evidence: list[Evidence] = field(default_factory=list)
    cues: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Context:
    """What all departures of a document share."""

    document: Document
    judgement: Judgement
    votes: dict[str, int]
    best: dict[str, Mention]
    affiliations: dict[str, Affiliation]
    stays: list[tuple[Sentence, Length]]
    utterances: list[Utterance]

    @property
    def lowered(self) -> str:
        return self.document.lowered

    @property
    def anchor(self) -> Anchor | None:
        return self.document.anchor


def context_of(document: Document, literals: Literals) -> Context:
    """Read once what every departure of the document draws on."""
    votes, best = score_organizations(document)
    return Context(
        document,
        judge(document, literals),
        dict(votes),
        best,
        dict(find_affiliations(document)),
        slots.find_lengths(document, document.lowered),
        find_utterances(document, document.lowered),
    )


def sentences_about(context: Context, draft: Draft, key: str) -> list[Sentence]:
    """Sentences that name the leaver, that go on with `he` or `she`, and the leaver's own words."""
    document = context.document
    pronoun = document.language.narration.pronoun
    own = {s.index for s in sentences_of(document, context.utterances, key)}
    named = set(_named(context, draft.people))
    found = own | named
    since = MAX_SENTENCES_ON
    for marked in document.marked:
        index = marked.sentence.index
        if index in named:
            since = 0
        elif any(mention.mark == PERSON for mention in marked.mentions.values()):
            since = MAX_SENTENCES_ON
        elif since < MAX_SENTENCES_ON:
            since += 1
            is_dropped = since == 1 and document.language.narration.drops_subject
            if is_dropped or pronoun.search(marked.text):
                found.add(index)
    return [document.sentences[index] for index in sorted(found)]


def _named(context: Context, people: set[str]) -> Iterator[int]:
    # without capitals, a short name may be part of another word: only its mentions tell
    is_cased = context.document.language.find_mentions is None
    for marked in context.document.marked:
        sentence = marked.sentence
        if any(m.mark == PERSON and m.key in people for m in marked.mentions.values()) or (
            is_cased
            and any(name in context.lowered[sentence.start : sentence.end] for name in people)
        ):
            yield sentence.index
