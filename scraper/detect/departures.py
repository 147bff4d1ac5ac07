"""Claims become departures: grouped by leaver, slots filled, scored, each field with its quote."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from scraper.detect import employers, posts, score, slots
from scraper.detect.affiliations import Affiliation
from scraper.detect.claims import Claim
from scraper.detect.context import Context, Draft, sentences_about
from scraper.detect.document import ORGANIZATION, PERSON, Mention
from scraper.detect.fields import Grounds, Tenure, company, finish
from scraper.detect.gazetteer import PLACES
from scraper.detect.judge import DENIED, Place
from scraper.detect.kinds import fold
from scraper.detect.letterheads import FORGE, named_by_list
from scraper.detect.narrator import Author
from scraper.detect.organizations import NEWS_AGENCIES, narrators_place, written_small
from scraper.detect.profiles import Profile
from scraper.detect.spans import Sentence
from scraper.detect.speech import sentences_of
from scraper.detect.verdicts import SURE
from scraper.detect.words import union, words
from scraper.records import Departure

MIN_ORGANIZATION_VOTE = 9
"""Below this a name merely occurs; it is no ground for saying that somebody leaves it."""
_GENERIC_PROJECTS = words(
    """
package packages website site docs documentation community governance meta infra infrastructure org
team teams core main maintainers membership members admin issues tracker www web blog data config
project projects planning council foundation steering tsc rfcs proposals support
"""
)
"""Repositories that are called after what is in them: their owner is left, not they."""
PROFILE_VOTE = 20
"""For standing in the line in which the author is introduced."""
CLAIMED_VOTE = 45
"""For standing in the leaving clause itself."""
HEADLINE_SHARE = 0.5
"""`Checking out of Bookworld`: a headline plays with words more often than a sentence does."""
HANDLE_SIGN = "_"
"""In the name under which somebody posts, and in no organisation's."""
MIN_SURE_VOTE = 3
"""Where no name is spoken of as a place of work, one that is surely an organisation will do."""
LEFT_PLACE, LOOSE = -2.5, -0.3
"""Where no post is told: people travel, and pages name firms by the way."""
MAX_EVIDENCE_CHARS = 400
"""A quote is one sentence; a longer sentence is cut to the clause around the cue."""


# --- the leaver speaks --------------------------------------------------------------------------


def first_person(
    context: Context,
    claims: list[Claim],
    author: Author | None,
    profile: Profile | None = None,
) -> Departure | None:
    """One departure from everything that the narrator says of leaving; None without any."""
    if not claims:
        return None
    ranked = sorted(claims, key=lambda claim: -claim.strength)
    draft = Draft(ranked, "first_person")
    _tell(context, draft)
    _author(context, draft, author)
    is_told = _own_organization(context, draft, ranked, profile)
    own_role = posts.own_role(context, ranked)
    _set_role(context, draft, own_role or (profile.role if profile else None))
    sentences = context.document.sentences
    tenure = slots.find_tenure(
        context.document.language.careers,
        context.stays,
        context.lowered,
        _sentences(ranked),
        draft.names,
    )
    signs = score.first_person_signs(
        ranked,
        has_organization=is_told if draft.organization is not None else None,
        has_tenure=tenure is not None,
        joins=context.judgement.marks["joining"] > 0,
    )
    doubt = score.place_or_platform(
        context.document.language,
        next(iter(draft.names), None),
        context.judgement.told_of("first_person"),
    )
    if doubt is not None:
        at_work = any(claim.at_work and claim.strength > 0 for claim in ranked)
        signs.extend(score.among_work(doubt) if at_work else [doubt])
    odds = _weighed(context, draft, signs)
    background = all(claim.background for claim in ranked[:2])
    return finish(context, draft, Grounds(odds, tenure, sentences, [], background, "announced"))


def _author(context: Context, draft: Draft, author: Author | None) -> None:
    if author is None:
        return
    draft.person = author.name
    draft.cues.append(author.cue)
    if author.start is not None and author.end is not None:
        draft.evidence.append(
            slots.quote(context.document.text, "person", author.start, author.end)
        )


def _own_organization(
    context: Context, draft: Draft, ranked: list[Claim], profile: Profile | None
) -> bool:
    """Set it; whether anything beside its name's frequency tells so."""
    if not any(claim.organization for claim in ranked if claim.strength > 0):
        told = [claim.marked for claim in ranked if claim.strength >= SURE]
        small = written_small(context.document, told)
        if small is not None:
            _set_organization(context, draft, small)
            return True
    votes = _own_votes(context, draft, ranked, profile)
    introduced = profile.organization if profile else None
    ranked_keys = sorted(votes, key=lambda key: (-votes[key], key))
    if ranked_keys and votes[ranked_keys[0]] >= MIN_ORGANIZATION_VOTE:
        best = ranked_keys[0]
        named = context.best.get(best) or _claimed(ranked, best) or introduced
        _set_organization(context, draft, named)
        return True
    if _organization_from_forge(context, draft):
        return True
    sure = [
        key
        for key in ranked_keys
        if votes[key] >= MIN_SURE_VOTE
        and context.best[key].mark == ORGANIZATION
        and key not in context.document.language.contexts.platforms
    ]
    if sure:
        _set_organization(context, draft, context.best[sure[0]])
        return True
    if _organization_from_list(context, draft):
        return True
    next_ones = {claim.destination.key for claim in ranked if claim.destination is not None}
    _set_organization(
        context, draft, narrators_place(context.document, frozenset({*next_ones, *NEWS_AGENCIES}))
    )
    return False


def _own_votes(
    context: Context, draft: Draft, ranked: list[Claim], profile: Profile | None
) -> dict[str, int]:
    """How much speaks for each organisation being the one that a narrator leaves."""
    votes = dict(context.votes)
    if profile is not None and profile.organization is not None:
        key = profile.organization.key
        votes[key] = votes.get(key, 0) + PROFILE_VOTE
    for claim in ranked:
        if claim.organization is not None:
            key = claim.organization.key
            share = HEADLINE_SHARE if claim.sort == "headline" else 1.0
            weight = CLAIMED_VOTE * share * max(0.2, min(1.5, claim.strength / 2))
            votes[key] = votes.get(key, 0) + int(weight)
        if claim.destination is not None and claim.strength > 0:
            key = claim.destination.key
            votes[key] = votes.get(key, 0) - 25
    own = {fold(word) for word in (draft.person or "").split()}
    return {
        key: vote
        for key, vote in votes.items()
        if (not own or not own.issuperset(key.split())) and HANDLE_SIGN not in key
    }


def _claimed(claims: list[Claim], key: str) -> Mention | None:
    return next(
        (c.organization for c in claims if c.organization and c.organization.key == key), None
    )


def _set_organization(context: Context, draft: Draft, mention: Mention | None) -> None:
    if mention is None:
        return
    text = context.document.text
    draft.organization = context.document.surface(mention)
    draft.names.add(mention.key)
    draft.evidence.append(slots.quote(text, "organization", mention.start, mention.end))


def _organization_from_forge(context: Context, draft: Draft) -> bool:
    """A forge's page is about a project: as the text names it, else the owner in its first line."""
    text = context.document.text
    address = FORGE.search(context.document.post.url.casefold())
    header = re.match(r"(?P<owner>[\w.-]{2,40})/(?P<project>[\w.-]{1,60}) ·", text)
    for part in ("project", "owner"):
        name = address[part] if address else ""
        if name in _GENERIC_PROJECTS:
            continue
        found = re.compile(rf"(?<![\w/-]){re.escape(name)}(?![\w/-])").search(context.lowered)
        span = found.span() if found and len(name) > 1 else None
        if span is None and header and header[part].casefold() not in _GENERIC_PROJECTS:
            span = header.span(part)
        if span is not None:
            draft.organization = text[span[0] : span[1]]
            draft.evidence.append(slots.quote(text, "organization", *span))
            return True
    if address is not None and address["project"] not in _GENERIC_PROJECTS:
        draft.organization = address["project"]
        draft.cues.append("organization_from_address")
    return draft.organization is not None


def _organization_from_list(context: Context, draft: Draft) -> bool:
    listed = named_by_list(context.document)
    _set_organization(context, draft, listed)
    return listed is not None


def _set_role(context: Context, draft: Draft, span: tuple[int, int] | None) -> None:
    if span is not None:
        start, end = posts.extent(context, *posts.nominative(context.document, span))
        draft.role = context.document.text[start:end]
        draft.evidence.append(slots.quote(context.document.text, "role", start, end))


# --- others report ------------------------------------------------------------------------------


def third_person(context: Context, claims: list[Claim]) -> list[Departure]:
    """One departure per person whom the claims name."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.person is not None:
            groups[claim.person.key].append(claim)
    ranked = {
        key: sorted(group, key=lambda claim: (-claim.strength, claim.start))
        for key, group in groups.items()
    }
    left = employers.find_left(context, ranked)
    departures = [_third(context, key, group, left[key]) for key, group in ranked.items()]
    return _without_doubles(departures)


def _third(context: Context, key: str, ranked: list[Claim], left: Mention | None) -> Departure:
    draft = Draft(ranked, "third_person")
    _tell(context, draft)
    best = ranked[0]
    assert best.person is not None, key
    draft.person = context.document.surface(best.person)
    draft.people = {key, key.rsplit(maxsplit=1)[-1]}
    draft.evidence.append(
        slots.quote(
            context.document.text, "person", *_full_name(context, draft.person, best.person)
        )
    )
    _set_organization(context, draft, left)
    if left is None:
        _organization_from_forge(context, draft)
    own = sentences_about(context, draft, key)
    role = posts.their_role(context, draft, ranked, context.affiliations.get(key) or Affiliation())
    _set_role(context, draft, role or posts.role_from_elsewhere(context, ranked, own, key))
    said = list(sentences_of(context.document, context.utterances, key))
    near = _sentences(ranked)
    tenure = _their_tenure(context, own, near, draft)
    in_lead = any(claim.marked.sentence.index <= 2 for claim in ranked)
    signs = score.third_person_signs(
        has_organization=draft.organization is not None,
        has_role=draft.role is not None,
        in_lead=in_lead,
    )
    doubts = _doubts(context, draft, key, left, in_lead=in_lead)
    odds = _weighed(context, draft, [*signs, *doubts], own)
    return finish(context, draft, Grounds(odds, tenure, own, said, best.background))


def _doubts(
    context: Context, draft: Draft, key: str, left: Mention | None, *, in_lead: bool
) -> list[tuple[str, float]]:
    """A town that somebody leaves, and an organisation that nothing but the text at large names."""
    if left is None or draft.role is not None:
        return []
    if left.key in union(PLACES, context.document.language.names.places):
        return [("left_a_place", LEFT_PLACE)]
    affiliation = context.affiliations.get(key) or Affiliation()
    named = any(claim.organization is not None for claim in draft.claims)
    if named or in_lead or left.key in affiliation.organizations:
        return []
    return [("loosely_named", LOOSE)]


def _full_name(context: Context, name: str, mention: Mention) -> tuple[int, int]:
    """Where the fullest wording of the name stands first."""
    text = context.document.text
    for other in context.document.mentions:
        if other.key == mention.key and text[other.start : other.end] == name:
            return other.start, other.end
    return mention.start, mention.end


def _their_tenure(
    context: Context, own: list[Sentence], near: list[Sentence], draft: Draft
) -> Tenure | None:
    """Of the lengths in sentences about the leaver, those that no other person stands nearer to."""
    lines = {s.index for s in own} | {s.index for s in near}
    stays = [
        (sentence, length)
        for sentence, length in context.stays
        if sentence.index in lines and _is_theirs(context, draft, sentence, length.start)
    ]
    return slots.find_tenure(
        context.document.language.careers, stays, context.lowered, near, draft.names
    )


def _is_theirs(context: Context, draft: Draft, sentence: Sentence, at: int) -> bool:
    people = [
        m for m in context.document.marked[sentence.index].mentions.values() if m.mark == PERSON
    ]
    before = [m for m in people if m.end <= at]
    return not before or any(m.key in draft.people for m in company(before))


def _without_doubles(departures: list[Departure]) -> list[Departure]:
    """`Ferreyra` beside `Ignacio Ferreyra`: the fuller name wins when both leave the same place."""
    kept: list[Departure] = []
    for departure in sorted(departures, key=lambda d: (-len(d.person or ""), d.evidence[0].start)):
        words = set((departure.person or "").casefold().split())
        same = next((k for k in kept if words <= set((k.person or "").casefold().split())), None)
        if same is None:
            kept.append(departure)
    return sorted(kept, key=lambda d: (d.evidence[0].start, d.person or ""))


# --- both ---------------------------------------------------------------------------------------


def _sentences(claims: list[Claim]) -> list[Sentence]:
    return [claim.marked.sentence for claim in claims]


def _tell(context: Context, draft: Draft) -> None:
    best = draft.claims[0]
    sentence = best.marked.sentence
    start, end = sentence.start, sentence.end
    if end - start > MAX_EVIDENCE_CHARS:
        start = max(start, best.start - MAX_EVIDENCE_CHARS // 4)
        end = min(end, start + MAX_EVIDENCE_CHARS)
    draft.evidence.append(slots.quote(context.document.text, "departure", start, end))
    draft.cues.extend(_cue(claim.name, claim.weight) for claim in draft.claims)
    draft.cues.extend(_cue(*context) for claim in draft.claims for context in claim.contexts)


def _weighed(
    context: Context,
    draft: Draft,
    signs: list[tuple[str, float]],
    about: Sequence[Sentence] | None = None,
) -> float:
    """The log odds of a draft, whose signs are noted; `about`: the sentences about the leaver."""
    lines = {sentence.index for sentence in about or ()}

    def is_about(place: Place) -> bool:
        index, at = place
        return index in lines and _is_theirs(context, draft, context.document.sentences[index], at)

    told = context.judgement.told_of(draft.voice, None if about is None else is_about)
    if draft.voice == "third_person" and _denied_of_others(context, draft):
        told = [sign for sign in told if sign[0] != DENIED]
    signs = [*signs, *told]
    draft.cues.extend(_cue(*sign) for sign in signs)
    return score.odds(draft.voice, draft.claims, signs)


def _denied_of_others(context: Context, draft: Draft) -> bool:
    """Whether each denial of the text names persons, and the leaver is none of them."""
    denial = context.document.language.contexts.denial
    lines = [line for line in context.document.marked if denial.search(line.text)]
    people = [
        {mention.key for mention in line.mentions.values() if mention.mark == PERSON}
        for line in lines
    ]
    return bool(people) and all(keys and keys.isdisjoint(draft.people) for keys in people)


def _cue(name: str, weight: float) -> str:
    return f"{name}{weight:+.1f}"
