"""Frames applied to sentences: every match is a claim, with what its context says about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Document, Marked, Mention
from scraper.detect.frames import Compiled, Frame, Sort
from scraper.detect.gazetteer import PLACES
from scraper.detect.language import Contexts, Language, Times
from scraper.detect.literals import Literals
from scraper.detect.spans import is_inside
from scraper.detect.subjects import find_subjects, position_of, slot
from scraper.detect.times import Anchor, month_of
from scraper.detect.words import union
from scraper.records import Kind, Status, Voice

MAX_MATCHES_PER_SENTENCE = 4
"""Of one frame; a text that repeats a cue says nothing new by it."""
MAX_CLAIMS = 400
"""Of one text; beyond that it is a list or an attack, and the first ones speak for it."""


_MORE_ORGANIZATIONS = re.compile(f".(?:(?:,|,? and|,? &) (?:the )?[{ORGANIZATION}{NAME}]){{0,12}}")
LEAD_SENTENCES = 3
"""News is told here; an undated exit further down is as often recalled as new."""
UNDATED, UNDATED_ITEM, BULLETS = -1.4, -0.7, frozenset("•*-–—·▪")
"""What such an exit weighs; less where the line is an item of a list and tells its own news."""
CAME_FROM_PLACE = -1.5
"""Whoever comes from a town has seldom worked for it."""
SAME_HOUSE = -3.5
"""Whoever takes another post with the same employer leaves nobody."""
MIN_ENTRIES, CHRONICLE = 3, -3.5
"""Lines that begin with a year make a chronicle."""
_ENTRY = re.compile(
    r"^(?P<entry>[^\w\n]{0,4})(?P<year>(?:18|19|20)\d\d)(?=[:.,) 年년])", re.MULTILINE
)
CLAUSE_CHARS = 80
"""How far a negation or a condition reaches."""
MONTHS_OF_NEWS, MONTHS_AHEAD = 1, 7
"""Months back: news is younger; what lies further back than this is meant for next year."""


@dataclass(slots=True)
class Claim:
    """One match of one frame for one person."""

    name: str
    voice: Voice
    kind: Kind | None
    weight: float
    start: int
    end: int
    marked: Marked
    person: Mention | None = None
    organization: Mention | None = None
    destination: Mention | None = None
    role: tuple[int, int] | None = None
    status: Status | None = None
    sort: Sort = "leaving"
    is_now: bool = False
    at_work: bool = False
    background: bool = False
    quoted: bool = False
    contexts: list[tuple[str, float]] = field(default_factory=list)

    @property
    def strength(self) -> float:
        """Log odds of the frame and its contexts together."""
        return self.weight + sum(weight for _, weight in self.contexts)

    def own_stretch(self) -> tuple[int, int]:
        """The sentence, or of one that tells of others as well what is told of this leaver."""
        sentence, person = self.marked.sentence, self.person
        start, end = sentence.start, sentence.end
        if self.voice == "first_person" or person is None:
            return start, end
        for other in self.marked.mentions.values():
            if other.mark != PERSON or other.key == person.key:
                continue
            if max(person.end, self.end) <= other.start:
                end = min(end, other.start)
            elif other.end <= min(person.start, self.start):
                start = max(start, min(person.start, self.start))
        return start, end


def find_claims(document: Document, literals: Literals) -> list[Claim]:
    """All claims of a document in the order of the text."""
    found: list[Claim] = []
    previous: list[Marked] = []
    language = document.language
    for marked in document.marked:
        for compiled in _that_fit(marked, language, literals):
            found.extend(_matches(document, marked, previous, compiled, document.anchor))
        previous = [*previous[-3:], marked]
        if len(found) > MAX_CLAIMS:
            break
    _recall_chronicle(document, found)
    return found


def may_match(language: Language, sentences: Iterable[Marked], literals: Literals) -> bool:
    """Whether some frame matches in some sentence, whoever its subject is."""
    return any(
        compiled.search.search(marked.text)
        for marked in sentences
        for compiled in _that_fit(marked, language, literals)
    )


def _recall_chronicle(document: Document, claims: list[Claim]) -> None:
    """`1974 The chairman resigns`: what a list of years tells lies back, whatever its tense."""
    entries = {match.start("entry"): int(match["year"]) for match in _ENTRY.finditer(document.text)}
    if len(entries) < MIN_ENTRIES:
        return
    latest = document.anchor.year if document.anchor else max(entries.values()) + 1
    starts = sorted(entries)
    for claim in claims:
        at = bisect_right(starts, claim.start) - 1
        line = document.text.rfind("\n", 0, claim.start) + 1
        if at >= 0 and starts[at] >= line and entries[starts[at]] < latest:
            claim.contexts.append(("chronicle", CHRONICLE))
            claim.background = True


def _that_fit(marked: Marked, language: Language, literals: Literals) -> Iterator[Compiled]:
    """Spares the search for frames whose literals or subject the sentence does not hold."""
    text = marked.text
    named: bool | None = None
    for compiled in literals.fitting(marked.sentence.index):
        frame = compiled.frame
        if frame.voice == "first_person":
            yield compiled
        elif frame.by_role:
            if ROLE in text:
                yield compiled
        else:
            if named is None:
                pronoun = language.contexts.pronoun
                named = PERSON in text or NAME in text or pronoun.search(text) is not None
            if named:
                yield compiled


def _matches(
    document: Document,
    marked: Marked,
    previous: list[Marked],
    compiled: Compiled,
    anchor: Anchor | None,
) -> Iterator[Claim]:
    for count, match in enumerate(compiled.search.finditer(marked.text)):
        if count >= MAX_MATCHES_PER_SENTENCE:
            return
        people = find_subjects(document, marked, previous, match, by_role=compiled.frame.by_role)
        if compiled.frame.voice == "third_person" and not people:
            continue
        subjects: list[Mention | None] = [*people] or [None]
        for place, person in enumerate(subjects):
            claim = _claim(document, marked, compiled, match, person, anchor)
            if len(people) > 1 and claim.organization is not None:
                claim.organization = _respective(marked, claim.organization, place, len(people))
            if len(people) > 1:
                claim.role = None
            if person is not None and person.mark != PERSON:
                claim.contexts.append(
                    ("unsure_person", -0.7 if compiled.frame.any_subject else -0.2)
                )
            yield claim


def _respective(marked: Marked, first: Mention, place: int, count: int) -> Mention:
    """`P and Q leave O and O2`: as many organisations as persons, each its own."""
    at = position_of(marked, first)
    following = _MORE_ORGANIZATIONS.match(marked.text, at)
    assert following is not None, marked.text[at]
    named = marked.mentions_in(at, following.end(), ORGANIZATION + NAME)
    return named[place] if len(named) == count else first


def _claim(
    document: Document,
    marked: Marked,
    compiled: Compiled,
    match: re.Match[str],
    person: Mention | None,
    anchor: Anchor | None,
) -> Claim:
    frame = compiled.frame
    start, end = marked.span(match.start(), match.end())
    claim = Claim(
        frame.name,
        frame.voice,
        frame.kind,
        frame.weight,
        start,
        _last(marked, match.end(), end),
        marked,
    )
    claim.person = person
    claim.organization = _mention(marked, slot(match, "org", "orgs"))
    claim.destination = _mention(marked, slot(match, "dest"))
    if claim.destination is None and _is_next(document.language, marked, claim.organization):
        claim.organization, claim.destination = None, claim.organization
    role = slot(match, "role")
    if role is not None:
        left, right = marked.span(*role)
        claim.role = (left, _last(marked, role[1], right))
    claim.status = frame.status
    claim.sort = frame.sort
    claim.is_now, claim.at_work = frame.is_now, frame.at_work
    if _came_from_a_place(document.language, claim):
        claim.contexts.append(("came_from_a_place", CAME_FROM_PLACE))
    if _stays_in_house(claim):
        claim.contexts.append(("same_house", SAME_HOUSE))
    claim.quoted = is_inside(document.quotations, start, claim.end)
    _weigh(document.language, claim, frame, match, anchor)
    return claim


def _stays_in_house(claim: Claim) -> bool:
    """`Weald's sales manager P has been named head of sales at Weald`."""
    left, next_one = claim.organization, claim.destination
    return left is not None and next_one is not None and left.key == next_one.key


def _is_next(language: Language, marked: Marked, named: Mention | None) -> bool:
    """`leaves to become head of O`: what a leaving clause runs on to may be where one goes."""
    if named is None:
        return False
    at = position_of(marked, named)
    return any(
        match.start("dest") == at for match in language.careers.leaves_for.finditer(marked.text)
    )


def _came_from_a_place(language: Language, claim: Claim) -> bool:
    places = union(PLACES, language.names.places)
    named = claim.organization
    return claim.sort == "switch" and named is not None and named.key in places


def _last(marked: Marked, position: int, fallback: int) -> int:
    """The end of the text that a match covers: a mention at its end is longer than its mark."""
    mention = marked.mentions.get(position - 1)
    return mention.end if mention else fallback


def _mention(marked: Marked, where: tuple[int, int] | None) -> Mention | None:
    if where is None:
        return None
    found = marked.mentions_in(*where, ORGANIZATION + NAME + PERSON)
    return found[0] if found else None


def _weigh(
    language: Language, claim: Claim, frame: Frame, match: re.Match[str], anchor: Anchor | None
) -> None:
    """Contexts of the clause and the sentence around a match."""
    text, contexts = claim.marked.text, language.contexts
    before = text[max(0, match.start() - CLAUSE_CHARS) : match.start()]
    after = text[match.end() : match.end() + CLAUSE_CHARS]
    inside = match.group()
    claim.contexts.extend(_negations(contexts, frame, before, inside, after))
    for name, pattern, where, weight in contexts.sentence:
        stretch = {"before": before, "inside": inside, "after": after, "sentence": text}[where]
        is_spared = name.startswith("first:") and claim.voice != "first_person"
        if not is_spared and pattern.search(stretch):
            claim.contexts.append((name, weight))
    own = _first_contexts if claim.voice == "first_person" else _third_contexts
    claim.contexts.extend(own(contexts, claim, frame, before, inside, after))
    if contexts.denial.search(text):
        claim.contexts.append(("denied", -2.5))
        claim.status = claim.status or "denied"
    _weigh_time(language, claim, text, match, anchor)


def _negations(
    contexts: Contexts, frame: Frame, before: str, inside: str, after: str
) -> list[tuple[str, float]]:
    if contexts.not_negated.search(before + inside):
        return []
    negated = (
        contexts.negated_before.search(before)
        or (not frame.is_negative and contexts.negated_inside.search(inside))
        or contexts.negated_after.search(after)
    )
    return [("negated", -3.5)] if negated else []


def _first_contexts(
    contexts: Contexts, claim: Claim, _frame: Frame, before: str, inside: str, after: str
) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    if contexts.other_subject_before.search(before):
        found.append(("somebody_else", -2.5))
    if contexts.question.search(claim.marked.text):
        found.append(("question", -1.5))
    if contexts.other_leave.search(inside + after[:30]):
        found.append(("other_leave", -2.5))
    private = contexts.private_last_day
    if private.match(after.lstrip()[:40]) or private.search(inside):
        found.append(("private_last_day", -3.0))
    return found


def _third_contexts(
    contexts: Contexts, claim: Claim, frame: Frame, before: str, inside: str, _after: str
) -> list[tuple[str, float]]:
    found: list[tuple[str, float]] = []
    if contexts.rumour.search(claim.marked.text):
        claim.status = "rumoured"
    if contexts.called_for_before.search(before) and contexts.wished_inside.search(inside):
        found.append(("called_for", -2.2))
    if not frame.is_relative and contexts.relative_past.search(inside):
        found.append(("relative_past", -1.4))
    return found


def _month_ago(
    language: Language,
    text: str,
    match: re.Match[str],
    anchor: Anchor | None,
    *,
    is_late: bool,
) -> bool:
    """A month alone, well before the one in which the text was published.

    Where that is unknown, a month further down the text recalls what the lead does not tell.
    """
    times, contexts = language.times, language.contexts
    near = (
        text[max(0, match.start() - 15) : match.start()]
        + " | "
        + match.group()[-25:]
        + text[match.end() : match.end() + 20]
    )
    if anchor is None or anchor.month is None:
        return is_late and times.month_alone.search(near) is not None
    if any(
        _months_back(times, found, anchor) > MONTHS_OF_NEWS for found in times.date.finditer(near)
    ):
        return True
    for found in times.month_alone.finditer(near):
        if contexts.since.match(found.group()):
            continue
        distance = (anchor.month - (month_of(times, found["month"]) or anchor.month)) % 12
        if MONTHS_OF_NEWS < distance < MONTHS_AHEAD:
            return True
    return False


def _is_simple_past(contexts: Contexts, text: str, match: re.Match[str]) -> bool:
    return (
        contexts.simple_past.search(match.group()) is not None
        or contexts.simple_past_after.match(text, match.end()) is not None
    )


def _months_back(times: Times, found: re.Match[str], anchor: Anchor) -> int:
    """How many months before the publication a date with its year lies; 0 where it tells none."""
    groups = found.groupdict()
    for tail in ("", "2", "3", "4"):
        month, year = (groups.get(name + tail) for name in ("month", "year"))
        number, told = month_of(times, month or ""), times.year(year) if year else None
        if number and told:
            return (anchor.year - told) * 12 + (anchor.month or number) - number
    return 0


def _is_recalled(contexts: Contexts, text: str, match: re.Match[str], own: str) -> bool:
    """`had left` recalls, unless somebody just said so."""
    found = contexts.past.search(own)
    if found is None:
        return False
    said = contexts.pluperfect.match(found.group()) and contexts.said.search(text[: match.end()])
    return not said


def _weigh_time(
    language: Language, claim: Claim, text: str, match: re.Match[str], anchor: Anchor | None
) -> None:
    contexts, times = language.contexts, language.times
    near = text[max(0, match.start() - 60) : match.end() + 60]
    own = text[max(0, match.start() - 25) : match.end() + 35]
    if contexts.recent.search(near):
        claim.contexts.append(("recent", 0.5))
    own_years = (
        text[:14]
        + " | "
        + text[max(0, match.start() - 30) : match.start()]
        + match.group()[-40:]
        + text[match.end() : match.end() + 45]
    )
    years = [
        year
        for found in times.bare_year.finditer(own_years)
        if (year := times.year(found["year"])) is not None
    ]
    present = (
        contexts.present_inside.search(match.group()) is not None
        or contexts.present_before.search(text[: match.start()]) is not None
    )
    late = claim.marked.sentence.index >= LEAD_SENTENCES and claim.voice == "third_person"
    if (
        late
        and _is_simple_past(contexts, text, match)
        and not contexts.perfect.search(match.group()[-40:])
        and not contexts.recent.search(near)
    ):
        claim.contexts.append(("undated_past", UNDATED_ITEM if text[:1] in BULLETS else UNDATED))
    if claim.voice == "third_person" and contexts.recalls.match(text):
        claim.contexts.append(("recalled", -1.4))
        claim.background = True
    elif (
        years
        and max(years) < (anchor.year if anchor else 9999)
        and not present
        and not contexts.since.search(f"{text[:14]} | {near}")
    ):
        claim.contexts.append(("past_year", -2.2))
        claim.background = True
    elif (
        _month_ago(language, text, match, anchor, is_late=claim.marked.sentence.index > 1)
        and claim.voice == "third_person"
        and not present
    ):
        claim.contexts.append(("past_month", -1.8))
        claim.background = True
    elif _is_recalled(contexts, text, match, own) and not contexts.spares_recall.search(
        match.group()[:80]
    ):
        claim.contexts.append(("recalled", -1.4))
        claim.background = True
