"""The fields of a departure beside person, organisation and post, each with its quote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.detect import originals, score, slots, teams, verdicts
from scraper.detect.claims import Claim
from scraper.detect.context import Context, Draft
from scraper.detect.document import PERSON, Marked, Mention
from scraper.detect.gazetteer import PLACES
from scraper.detect.letterheads import heading_over
from scraper.detect.spans import Sentence
from scraper.detect.times import dates
from scraper.detect.words import union
from scraper.records import Departure, Kind, Status

MAX_AND_CHARS = 6
"""Between persons of whom one thing is told: `, and `."""
MAX_LAST_DAYS = 6
"""Sentences that speak of a last day; more of them count something else."""
MIN_PART_CHARS = 4
"""Of a word by which a text calls an organisation for short."""
MAX_POST_SENTENCES = 60
"""A leaver's post stands well before this."""
MIN_SURE, MAX_TODAY_CHARS = 1.5, 30
"""Of a claim beside which `today` is the day, and how far from it."""
MAX_STRONG = 4
"""Claims that may tell by themselves that today is the day."""
Tenure = tuple[float, int, int]
"""Years, and where the text says so."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a departure's fields are read from."""

    odds: float
    tenure: Tenure | None
    about: list[Sentence]
    """Sentences about the leaver."""
    said: list[Sentence]
    """The leaver's own words in another's text."""
    is_background: bool
    status: Status | None = None


def finish(context: Context, draft: Draft, grounds: Grounds) -> Departure:
    """Fill what remains and give the departure its score."""
    effective = None if grounds.is_background else _effective(context, draft, grounds)
    careers = context.document.language.careers
    started = slots.find_start_year(
        context.document.language,
        context.lowered,
        _own_lines(context, draft, grounds.about),
        draft.names,
        is_about=draft.voice == "third_person",
    )
    reason = slots.find_reason(
        careers, context.lowered, context.document.text, [*_spans(draft), *_whole(grounds.said)]
    )
    team = teams.find_team(context, draft, grounds.about)
    _quote(context, draft, "effective_on", (effective.start, effective.end) if effective else None)
    _quote(context, draft, "tenure_years", grounds.tenure[1:] if grounds.tenure else None)
    _quote(context, draft, "start_year", started[1:] if started else None)
    _quote(context, draft, "reason", (reason.start, reason.end) if reason else None)
    _quote(context, draft, "team", (team.start, team.end) if team else None)
    destination = _destination(context, draft, grounds.about)
    _set_shared_post(context, draft, grounds)
    post = context.document.post
    status = grounds.status or verdicts.status_of(
        context.document.language.verdicts, context.lowered, draft.claims
    )
    is_news = status == "announced" and not grounds.is_background
    return Departure(
        person=draft.person,
        organization=draft.organization,
        kind=_kind(context, draft, grounds),
        voice=draft.voice,
        status=status,
        score=score.probability(grounds.odds),
        evidence=tuple(draft.evidence),
        handle=post.author_handle if draft.voice == "first_person" else None,
        role=draft.role,
        team=team.value if team else None,
        background=grounds.is_background,
        tenure_years=grounds.tenure[0] if grounds.tenure else None,
        start_year=started[0] if started else None,
        announced_at=post.published_at if is_news else None,
        effective_on=effective.value if effective else None,
        destination=destination,
        reason=reason.value if reason else None,
        cues=tuple(dict.fromkeys(draft.cues)),
    )


def _set_shared_post(context: Context, draft: Draft, grounds: Grounds) -> None:
    """`the firm that I co-founded`, where nothing else tells the post and the place is named."""
    if draft.role is not None:
        return
    parts = [word for name in draft.names for word in name.split() if len(word) >= MIN_PART_CHARS]
    for sentence in grounds.about[:MAX_POST_SENTENCES]:
        whole = context.lowered[sentence.start : sentence.end]
        if not any(part in whole for part in parts):
            continue
        for pattern, post in context.document.language.careers.co_posts:
            found = pattern.search(context.lowered, sentence.start, sentence.end)
            if found is not None:
                draft.role = post
                _quote(context, draft, "role", found.span())
                return


def _kind(context: Context, draft: Draft, grounds: Grounds) -> Kind:
    """From the claims; others' text tells it in any sentence about the leaver as well."""
    told = [*grounds.about, *grounds.said] if draft.voice == "third_person" else []
    about = " ".join(context.lowered[sentence.start : sentence.end] for sentence in told)
    words = context.document.language.verdicts
    return verdicts.kind_of(words, context.lowered, draft.claims, about)


def _own_lines(context: Context, draft: Draft, about: list[Sentence]) -> list[Sentence]:
    """Sentences that tell of nobody else's beginning: `P's predecessor, Q, who came in 1991`."""
    if draft.voice == "first_person":
        return about
    return [sentence for sentence in about if _ends_with_leaver(context, draft, sentence)]


def _ends_with_leaver(context: Context, draft: Draft, sentence: Sentence) -> bool:
    marked = context.document.marked[sentence.index]
    people = [mention for mention in marked.mentions.values() if mention.mark == PERSON]
    year = context.document.language.careers.start_year.search(
        context.lowered, sentence.start, sentence.end
    )
    before = [m for m in people if year is not None and m.end <= year.start("year")]
    return not before or any(m.key in draft.people for m in company(before))


def company(people: list[Mention]) -> list[Mention]:
    """The last of some persons with those whom only `and` or a comma parts from them."""
    company = people[-1:]
    for mention in reversed(people[:-1]):
        if company[-1].start - mention.end > MAX_AND_CHARS:
            break
        company.append(mention)
    return company


def _quote(context: Context, draft: Draft, field: str, span: tuple[int, int] | None) -> None:
    if span is not None:
        draft.evidence.append(slots.quote(context.document.text, field, *span))


def _effective(context: Context, draft: Draft, grounds: Grounds) -> slots.Filled | None:
    """The last day; in the leaver's own quoted words it counts from the original's day."""
    language = context.document.language
    anchor = originals.anchor_of_original(context.document.post, draft.person) or context.anchor
    said = _whole(grounds.said)
    told = [
        span for span in _spans(draft) if not any(s <= span[0] and span[1] <= e for s, e in said)
    ]
    last = [
        (s.start, s.end)
        for s in grounds.about
        if language.careers.last_day.search(context.lowered, s.start, s.end)
    ]
    found = slots.find_effective(language, context.lowered, said, anchor) or slots.find_effective(
        language, context.lowered, [*told, *last[:MAX_LAST_DAYS]], context.anchor
    )
    if found is None and draft.voice == "third_person":
        return slots.find_told(language, context.lowered, _tellings(draft), context.anchor)
    return found or _told_by_doing(context, draft) or _told_of_today(context, draft)


def _tellings(draft: Draft) -> list[tuple[int, int]]:
    """From the strongest claims to the ends of their sentences."""
    best = [claim for claim in draft.claims[:2] if claim.strength >= 1.0]
    return [(claim.start, claim.marked.sentence.end) for claim in best]


def _told_by_doing(context: Context, draft: Draft) -> slots.Filled | None:
    """`This is my last column`: no date, yet the day of the post is the last one."""
    day = context.anchor.as_date() if context.anchor else None
    strong = [claim for claim in draft.claims[:MAX_STRONG] if claim.strength >= 1.0]
    for claim in strong if day else ():
        if claim.is_now and not claim.background:
            assert day is not None
            return slots.Filled(day.isoformat(), claim.start, claim.end)
    return None


def _told_of_today(context: Context, draft: Draft) -> slots.Filled | None:
    """`Today I hand in my badge`: the day of the post, unless the clause only tells of plans."""
    day, language = context.anchor.as_date() if context.anchor else None, context.document.language
    for claim in draft.claims[:MAX_STRONG] if day else ():
        if claim.strength < MIN_SURE or claim.background:
            continue
        start, end = claim.marked.sentence.start, claim.marked.sentence.end
        near = max(start, claim.start - MAX_TODAY_CHARS), min(end, claim.end + MAX_TODAY_CHARS)
        found = dates(language.times, context.lowered, *near, context.anchor, future=False)
        assert day is not None
        if len(found) != 1 or found[0].value != day.isoformat():
            continue
        before = context.lowered[start : found[0].start]
        after = context.lowered[found[0].end : end]
        careers = language.careers
        if not (careers.told_before.search(before) or careers.told_after.match(after)):
            return slots.Filled(found[0].value, found[0].start, found[0].end)
    return None


def _whole(sentences: list[Sentence]) -> list[tuple[int, int]]:
    return [(sentence.start, sentence.end) for sentence in sentences]


def _spans(draft: Draft) -> list[tuple[int, int]]:
    """The clauses around the strongest claims: dates further off belong to something else."""
    spans: list[tuple[int, int]] = []
    for claim in draft.claims:
        if claim.strength >= 1.0:
            start, end = claim.own_stretch()
            spans.append((max(start, claim.start - 60), min(end, claim.end + 110)))
    return spans[:4]


def _destination(context: Context, draft: Draft, about: list[Sentence]) -> str | None:
    """An organisation that the leaver goes to, from the claims or the sentences around them."""
    places = union(PLACES, context.document.language.names.places)
    for mention in _destinations(context, draft, about):
        is_town = draft.voice == "first_person" and mention.key in places
        if mention.key not in draft.names | draft.people and not is_town:
            draft.evidence.append(
                slots.quote(context.document.text, "destination", mention.start, mention.end)
            )
            return context.document.surface(mention)
    return None


def _destinations(context: Context, draft: Draft, about: list[Sentence]) -> Iterator[Mention]:
    careers, denial = context.document.language.careers, context.document.language.contexts.denial
    strong = [claim for claim in draft.claims if claim.strength > 0]
    yield from (claim.destination for claim in strong if claim.destination is not None)
    told = {claim.marked.sentence.index for claim in strong}
    theirs = {sentence.index for sentence in about} if draft.voice == "third_person" else set()
    for line in filter(_names_somebody, context.document.marked):
        index = line.sentence.index
        found = careers.destination.search(line.text)
        if found is None or denial.search(line.text):
            continue
        if draft.voice == "first_person":
            is_next = found.group().startswith(careers.is_next)
            if not is_next and not {index, index - 1} & told:
                continue
        goes_on = bool({index - 1, index - 2} & told) and _goes_on(context, line)
        for match in careers.destination.finditer(line.text):
            if goes_on or _is_about(draft, line, match.start(), is_theirs=index in theirs):
                yield line.mentions[match.start("dest")]
    yield from _takers(context, [claim for claim in strong if claim.sort == "switch"])


def _takers(context: Context, moves: list[Claim]) -> Iterator[Mention]:
    """Who takes somebody on: what heads the paragraph, or who is said to in the lead."""
    heading = heading_over(context.document, moves[0].start) if moves else None
    if heading is not None:
        yield heading
    if moves:
        careers = context.document.language.careers
        for line in context.document.marked[:MAX_LAST_DAYS]:
            hires = careers.hires.search(line.text)
            if hires is not None:
                yield line.mentions[hires.start("dest")]


def _names_somebody(line: Marked) -> bool:
    return bool(line.mentions)


def _goes_on(context: Context, line: Marked) -> bool:
    """Right after the news a sentence that names nobody is still about the leaver.

    In languages that drop their subjects; those that find their mentions themselves do.
    """
    language = context.document.language
    is_dropped = language.narration.drops_subject or language.find_mentions is not None
    return is_dropped and PERSON not in line.text


def _is_about(draft: Draft, line: Marked, at: int, *, is_theirs: bool) -> bool:
    """Whether the leaver is among the persons named right before; `is_theirs`: or nobody is."""
    if draft.voice == "first_person":
        return True
    before = line.mentions_in(0, at, PERSON)
    if not before:
        return is_theirs
    return any(mention.key in draft.people for mention in company(before))
