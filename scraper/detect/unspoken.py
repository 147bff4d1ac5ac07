"""Departures that no frame tells of: the text as a whole is worded like a farewell.

`I'd ask somebody to take me off the alias; Tomasz has the keys.` There are more ways to say it than
frames. Where the words of a text (`wording`) speak clearly for a departure and no frame matches at
all, the sentence that speaks most for it is the claim: of the narrator, or of the person whom the
text names most often, unless it tells of their hiring. One phrase of the first search must stand in
it: else a page would be ruled out whose text, at hand, is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scraper.detect import cues, narrator
from scraper.detect.claims import Claim
from scraper.detect.document import PERSON, Document, Marked, Mention, plain
from scraper.detect.wording import Wording, log_odds
from scraper.records import Voice

NAME = "worded_like_one"
WEIGHT = 1.2
"""What such a claim speaks for a departure; the wording itself is a sign of its own."""
MIN_LOG_ODDS = 1.5
MIN_CHARS, MAX_CHARS = 250, 6_000
"""A shorter text has too few words to weigh, a longer one is about more than one thing."""
MIN_MENTIONS = 2
"""Of the person whom a report is about."""


def is_worded_like_one(document: Document) -> bool:
    """Whether a text's words speak for a departure clearly enough without a frame."""
    wording = document.language.wording
    return (
        wording is not None
        and MIN_CHARS <= len(document.text) <= MAX_CHARS
        and weigh(document, wording) >= MIN_LOG_ODDS
        and cues.may_depart(f"{document.post.title or ''}\n{document.text}")
    )


def weigh(document: Document, wording: Wording) -> float:
    """The log odds of title and text."""
    return log_odds(wording, f"{plain(document.post.title or '')}\n{document.lowered}")


def find_unspoken(document: Document) -> list[Claim]:
    """The claim of a text in which all names are marked; none where nobody could be its leaver."""
    wording = document.language.wording
    if wording is None:
        return []
    if narrator.speaks_first_person(document):
        return [_claim(_most_telling(wording, document.marked), "first_person", None)]
    leaver = _subject(document.marked)
    if leaver is None:
        return []
    about = [marked for marked in document.marked if _named(marked, leaver)]
    if any(document.language.careers.hires.search(marked.text) for marked in about):
        return []
    best = _most_telling(wording, about)
    return [_claim(best, "third_person", _named(best, leaver))]


def _subject(sentences: Iterable[Marked]) -> str | None:
    """The key of the person named most often; of several the first."""
    counts = Counter(
        mention.key
        for marked in sentences
        for mention in marked.mentions.values()
        if mention.mark == PERSON
    )
    key, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return key if count >= MIN_MENTIONS else None


def _named(marked: Marked, key: str) -> Mention | None:
    named = (m for m in marked.mentions.values() if m.key == key and m.mark == PERSON)
    return next(named, None)


def _most_telling(wording: Wording, sentences: list[Marked]) -> Marked:
    return max(sentences, key=lambda marked: log_odds(wording, marked.text))


def _claim(marked: Marked, voice: Voice, person: Mention | None) -> Claim:
    sentence = marked.sentence
    claim = Claim(NAME, voice, None, WEIGHT, sentence.start, sentence.end, marked)
    claim.person = person
    return claim
