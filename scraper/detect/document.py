"""A post as detection sees it: sentences, quotations and mentions, found once and shared.

A marked sentence is the sentence in lower case with every mention replaced by one private-use
character, so that frames say "a person, a verb, an organisation" and stay short and linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from scraper.detect.language import Language
from scraper.detect.spans import Sentence
from scraper.detect.times import Anchor
from scraper.records import Post

PERSON, ORGANIZATION, NAME, ROLE = "\ue001", "\ue002", "\ue003", "\ue004"
"""The private-use characters that stand for mentions in a marked sentence."""

_PLAIN = (
    *((mark, "'") for mark in "’‘ʼ`"),
    *((mark, '"') for mark in "“”"),
    *((dash, "-") for dash in "–—‑"),
    ("\u00a0", " "),
    ("\t", " "),
    ("İ", "i"),  # small, it would be two characters, and no offset would hold
)
MARKS = frozenset((PERSON, ORGANIZATION, NAME, ROLE))
_MARKS = re.compile("[\ue001-\ue004]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name or a post in the text; `text[start:end]` is its surface."""

    start: int
    end: int
    mark: str
    key: str
    """Equal for mentions of the same bearer; the longest surface of a bearer names it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence for frames to match, in which every mention is one character."""

    text: str
    mentions: dict[int, Mention]
    """By position in the marked text, in its order."""
    sentence: Sentence

    def offset(self, position: int) -> int:
        """Where a character of the marked sentence stands in the text."""
        found = position + self.sentence.start
        for at, mention in self.mentions.items():
            if at >= position:
                break
            found += mention.end - mention.start - 1
        return found

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text that a stretch of the marked sentence stands for."""
        return self.offset(start), self.offset(end)

    def mentions_in(self, start: int, end: int, marks: str) -> list[Mention]:
        return [
            mention
            for at, mention in self.mentions.items()
            if start <= at < end and mention.mark in marks
        ]


@dataclass(slots=True)
class Document:
    """One post, read once."""

    post: Post
    language: Language
    text: str
    lowered: str
    """The text as `plain` gives it."""
    anchor: Anchor | None
    """When it was published."""
    sentences: list[Sentence]
    quotations: list[tuple[int, int]]
    find_mentions: Callable[[list[Sentence]], list[Mention]]
    """What is named in some of the sentences."""
    mentions: list[Mention] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    """Key of a bearer to its best surface."""

    def surface(self, mention: Mention) -> str:
        return self.names.get(mention.key) or self.language.names.base(
            self.text[mention.start : mention.end]
        )


def as_name(mention: Mention) -> Mention:
    """A mention of which it is unknown whether it is a person or an organisation."""
    is_post = mention.mark == ROLE
    return mention if is_post else Mention(mention.start, mention.end, NAME, mention.key)


def plain(text: str) -> str:
    """Lower case, straight quotes and dashes: same length, so that offsets hold."""
    folded = _MARKS.sub(" ", text)
    for written, meant in _PLAIN:  # each a search for one letter: far quicker than `translate`
        folded = folded.replace(written, meant)
    lowered = folded.lower()
    if len(lowered) == len(folded):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def mark(text: str, lowered: str, sentence: Sentence, mentions: list[Mention]) -> Marked:
    """Replace the mentions within a sentence, which come sorted and apart."""
    assert len(text) == len(lowered), (len(text), len(lowered))
    if not mentions:
        return Marked(lowered[sentence.start : sentence.end].replace("\n", " "), {}, sentence)
    parts: list[str] = []
    placed: dict[int, Mention] = {}
    at, position = sentence.start, 0
    for mention in mentions:
        parts.append(lowered[at : mention.start])
        position += mention.start - at
        placed[position] = mention
        parts.append(mention.mark)
        position += 1
        at = mention.end
    parts.append(lowered[at : sentence.end])
    return Marked("".join(parts).replace("\n", " "), placed, sentence)
