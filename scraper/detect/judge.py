"""The judge: which genres a text bears marks of, and what that says of its departures.

A rule says what one, two and more marks of a genre weigh in log odds, whose voice they count for,
and which other words outweigh them. All rules read the same marks, so that `swansong check` shows
in one list why a text that speaks of leaving is no farewell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from scraper.detect.document import Document, plain
from scraper.detect.genres import Genres
from scraper.detect.literals import Literals
from scraper.detect.naming import NOTHING, Pattern
from scraper.detect.wording import log_odds
from scraper.records import Voice

MAX_CONTEXT_CHARS = 60_000
"""Of a text, in which marks are looked for."""
HEADING_CHARS = 60
"""Shorter lines are headings, bylines and dates."""
_OTHER_VOICE: dict[Voice, str] = {"first_person": "third:", "third_person": "first:"}
"""What the names of signs begin with that count for the other voice only."""


Place: TypeAlias = tuple[int, int]
"""Of a mark: its sentence, and where it starts in the text."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What marks of one genre say."""

    name: str
    """As `swansong check` shows it; `first:` or `third:` where it counts for one voice."""
    genre: str
    weights: tuple[float, ...]
    """For one mark, two, and so on; the last one for all more."""
    spared_by: str = ""
    """Another genre, whose marks outweigh this one's."""
    spared_at: int = 0
    """So many of them do; 0: as many as this one has."""
    is_title: bool = False
    """Only the title counts."""
    is_bound: bool = False
    """It counts only for those whom a marked sentence is about, or for all if in the title."""


RULES = (
    # one sign of a template, two, three and more: guides are full of perfect farewells
    Rule("template", "template", (-2.5, -5.5, -9.0)),
    Rule("satire", "satire", (-3.0, -5.0)),
    Rule("work", "work", (-0.6, -2.2, -4.2)),
    Rule("third:mourning", "mourning", (-3.0,)),
    Rule("third:death", "death", (-3.5,), is_bound=True),
    Rule("third:withdrawn", "withdrawn", (-3.5,), is_bound=True),
    Rule("third:history", "history", (-1.2, -2.8)),
    Rule("other_sense", "other_sense", (-1.5,)),
    Rule("third:listicle", "listicle", (-1.2,), is_title=True),
    Rule("third:candidate", "candidate", (-2.5,), is_title=True),
    Rule("first:blog_end", "blog_end", (-1.0,)),
    Rule("first:shop_end", "shop_end", (-2.2,)),
    Rule("first:candidate", "candidate", (-2.8,)),
    Rule("first:retrospect", "retrospect", (-3.4,)),
    Rule("first:internal_move", "internal", (-3.0,)),
    Rule("first:away", "away", (-4.5,)),
    Rule("first:account", "account", (-2.5, -4.0), spared_by="staff"),
    Rule("first:customer", "customer", (0.0, -2.0, -4.0), spared_by="staff"),
    Rule("first:technology", "technology", (0.0, -2.0, -4.5), spared_by="staff"),
    Rule("first:believer", "believer", (-2.0, -4.0), spared_by="clergy", spared_at=1),
    Rule("first:student", "student", (0.0, -4.0), spared_by="teacher", spared_at=1),
    # a flat, its neighbours, the move: keys are handed back there as well
    Rule("first:home", "home", (0.0, 0.0, -3.5)),
    Rule("first:thanks", "thanks", (0.4,)),
)
DENIED = "third:denied"
"""The sign that the text denies a departure."""
DENIAL, OBITUARY = -2.8, -2.5
FICTION = (-3.0, -5.0)
"""One sign of fiction, two and more; the URL may be one."""
USER, USER_AMONG_STAFF, SURELY_USER = -0.9, 0.2, -2.5
"""Each word of users, each of staff beside them, and users' words that outnumber those of staff."""
MANY_USER_WORDS, MOST_USER_WORDS, MOST_STAFF_WORDS = 2, 4, 3
STAFF, MAX_STAFF = 0.25, 4
"""Each word of work life, up to so many."""
MAX_WORDING = 2.5
"""What all words that no pattern looks for weigh at most."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a text as a whole says of its departures."""

    signs: tuple[tuple[str, float], ...]
    """Names and log odds; names that begin with a voice count for that voice only."""
    bound: dict[str, tuple[Place, ...]]
    """Of signs that count for certain leavers only: where their marks stand."""
    marks: dict[str, int]
    """Genre → how many marks, where a sign of a departure depends on it."""

    def told_of(
        self, voice: Voice, is_about: Callable[[Place], bool] | None = None
    ) -> list[tuple[str, float]]:
        """The signs for one departure; `is_about` tells whether a mark speaks of its leaver."""
        return [
            (name, weight)
            for name, weight in self.signs
            if not name.startswith(_OTHER_VOICE[voice]) and self._counts(name, is_about)
        ]

    def _counts(self, name: str, is_about: Callable[[Place], bool] | None) -> bool:
        where = self.bound.get(name)
        return where is None or is_about is None or any(map(is_about, where))


class _Text:
    """Title and text, in which patterns are tried only where their literals stand."""

    def __init__(self, document: Document, literals: Literals) -> None:
        self.title = plain(document.post.title or "")
        self._sentences = document.sentences
        self._lowered = document.lowered
        self._literals = literals

    def count(self, pattern: Pattern) -> int:
        return sum(len(pattern.findall(stretch)) for _, stretch in self._stretches(pattern))

    def holds(self, pattern: Pattern) -> bool:
        return any(pattern.search(stretch) for _, stretch in self._stretches(pattern))

    def where(self, pattern: Pattern) -> tuple[Place, ...]:
        """Every match; those in the title stand in sentence -1."""
        return tuple(
            (at, found.start() + (self._sentences[at].start if at >= 0 else 0))
            for at, stretch in self._stretches(pattern)
            for found in pattern.finditer(stretch)
        )

    def _stretches(self, pattern: Pattern) -> Iterator[tuple[int, str]]:
        if pattern is NOTHING:
            return
        yield -1, self.title
        indexes = self._literals.sentences_for(pattern)
        for index in range(len(self._sentences)) if indexes is None else indexes:
            sentence = self._sentences[index]
            if sentence.end <= MAX_CONTEXT_CHARS:
                yield index, self._lowered[sentence.start : sentence.end]


def judge(document: Document, literals: Literals) -> Judgement:
    """Look for the marks of all genres."""
    genres = document.language.genres
    text = _Text(document, literals)
    signs: list[tuple[str, float]] = []
    bound: dict[str, tuple[Place, ...]] = {}
    for rule in RULES:
        weight = _weight(rule, genres, text)
        if not weight:
            continue
        signs.append((rule.name, weight))
        where = text.where(getattr(genres, rule.genre)) if rule.is_bound else ()
        if rule.is_bound and all(sentence >= 0 for sentence, _ in where):
            bound[rule.name] = where
    fiction = text.count(genres.fiction)
    fiction += genres.fiction_site.search(document.post.url) is not None
    if fiction:
        signs.append(("fiction", FICTION[min(fiction, len(FICTION)) - 1]))
    if any(genres.obituary.search(told) for told in (text.title, _first_sentence(document))):
        signs.append(("third:obituary", OBITUARY))
    if text.holds(document.language.contexts.denial):
        signs.append((DENIED, DENIAL))
    signs.extend(_users_and_staff(genres, text))
    wording = document.language.wording
    if wording is not None:
        weight = log_odds(wording, f"{text.title}\n{document.lowered}")
        weight = max(-MAX_WORDING, min(MAX_WORDING, weight)) * _about_one_thing(document)
        signs.append(("wording", round(weight, 2)))
    return Judgement(tuple(signs), bound, {"joining": text.count(genres.joining)})


def _about_one_thing(document: Document) -> float:
    """How far all words of a text speak for the one sentence that tells: of a long page they say
    what the rest is about."""
    over = len(document.text) - ONE_THING_CHARS
    return max(0.0, 1 - max(0, over) / (MANY_THINGS_CHARS - ONE_THING_CHARS))


def _weight(rule: Rule, genres: Genres, text: _Text) -> float:
    pattern: Pattern = getattr(genres, rule.genre)
    marks = len(pattern.findall(text.title)) if rule.is_title else text.count(pattern)
    if not marks:
        return 0.0
    if rule.spared_by:
        spare = text.count(getattr(genres, rule.spared_by))
        if spare >= (rule.spared_at or marks):
            return 0.0
    return rule.weights[min(marks, len(rule.weights)) - 1]


def _first_sentence(document: Document) -> str:
    first = next((s for s in document.sentences if s.end - s.start > HEADING_CHARS), None)
    return document.lowered[first.start : first.end] if first else ""


def _users_and_staff(genres: Genres, text: _Text) -> Iterator[tuple[str, float]]:
    """Words of users weigh the less, the more words of work life stand beside them."""
    users, staff = text.count(genres.user), text.count(genres.staff)
    if users:
        weight = USER * min(users, MOST_USER_WORDS)
        weight += USER_AMONG_STAFF * min(staff, MOST_STAFF_WORDS)
        if users >= MANY_USER_WORDS and staff < users:
            weight += SURELY_USER
        yield "first:user", round(weight, 2)
    if staff:
        yield "first:staff_words", STAFF * min(staff, MAX_STAFF)


ONE_THING_CHARS, MANY_THINGS_CHARS = 2_500, 6_000
"""Up to the first, a text's words count in full; from the second on, not at all."""
