"""Which organisation somebody leaves of whom others tell: the claim's own, else the best votes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from scraper.detect import verdicts
from scraper.detect.affiliations import Affiliation
from scraper.detect.claims import Claim
from scraper.detect.context import Context
from scraper.detect.document import ORGANIZATION, PERSON, Mention
from scraper.detect.gazetteer import ORGANIZATION_WORDS, PLACES
from scraper.detect.letterheads import FORGE, find_letterheads, heading_over, named_by_list
from scraper.detect.organizations import LEAD_SENTENCES, is_bystander, spoken_of_first
from scraper.detect.words import union

PLACE_SHARE = 0.4
"""A town or country is left as an employer less often than it is named."""
SHARED_VOTE = 10.0
"""What the text says of another person's organisation, for or against the same for this one."""
BESIDE_VOTE, BEFORE_VOTE = 6.0, 3.0
"""For standing in the sentence that tells of the exit, or in one before it in its paragraph."""
CLEAR_AFFILIATION = 25
"""`ORGANIZATION POST PERSON` or `PERSON, POST of ORGANIZATION`, once."""
MIN_THIRD_VOTE = 7.0
"""The same for a leaver of whom others tell: reports name the organisation more often than not."""
DOCUMENT_SHARE = 0.8
"""What the document as a whole weighs beside what stands right next to the person."""
MAX_DOCUMENT_VOTE = 28.0
"""Less than `ORGANIZATION POST PERSON` weighs, more than a person's name near a name."""
GENERIC_SHARE = 0.6
"""`University`, `Board`: a fuller name says more."""
SUCCESSOR_VOTE = 30.0
"""For an organisation that takes on the successor, so many sentences back at most."""
SENTENCES_BACK = 3
NEXT_VOTE = 12.0
"""Against an organisation that the text names as where this person goes."""
HEADING_VOTE = 24.0
"""For the heading of the paragraph."""
ALONE_VOTE = 14.0
"""For the only one that a paragraph further down names: columns go from one firm to the next."""
MIN_LETTERS, MAX_LETTERS = 3, 6
"""Of an acronym."""
MIN_COMPANIONS = 3
"""So many who leave in one breath leave one place."""


def find_left(context: Context, groups: dict[str, list[Claim]]) -> dict[str, Mention | None]:
    """What each leaver leaves, by the key of the person; the claims come strongest first."""
    shared = _shared(groups)
    taken = _taken(context, groups)
    claimed = {key: _left_by_claim(context, ranked, key) for key, ranked in groups.items()}
    found = {
        key: claimed[key] or _best_voted(context, key, ranked, shared, taken)
        for key, ranked in groups.items()
    }
    for company in _companies(groups):
        _agree(company, claimed, found)
    return {key: _in_full(context, mention) for key, mention in found.items()}


def _in_full(context: Context, mention: Mention | None) -> Mention | None:
    """`MSO` where the text also names the Milwaukee Symphony Orchestra."""
    if mention is None or not MIN_LETTERS <= len(mention.key) <= MAX_LETTERS:
        return mention
    text = context.document.text
    if not text[mention.start : mention.end].isupper():
        return mention
    for other in context.best.values():
        capitals = "".join(word[0] for word in text[other.start : other.end].split())
        if other.mark == ORGANIZATION and _initials(capitals) == mention.key:
            return other
    return mention


def _initials(letters: str) -> str:
    return "".join(letter for letter in letters if letter.isupper()).casefold()


def _shared(groups: dict[str, list[Claim]]) -> set[str]:
    """What others in the same text explicitly leave: those named beside them leave it too."""
    return {
        claim.organization.key
        for ranked in groups.values()
        for claim in ranked
        if claim.organization is not None and claim.strength >= verdicts.SURE
    }


def _taken(context: Context, groups: dict[str, list[Claim]]) -> set[str]:
    """Where anybody goes, unless the text votes for it elsewhere."""
    found = {
        claim.destination.key
        for ranked in groups.values()
        for claim in ranked
        if claim.destination is not None and claim.strength >= verdicts.SURE
    }
    return _left_for(context) | {
        name for name in found if context.votes.get(name, 0) < CLEAR_AFFILIATION
    }


def _companies(groups: dict[str, list[Claim]]) -> list[dict[str, None]]:
    """Persons of whom one match tells, in the order of the text: a set would have none."""
    found: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
    for key, ranked in groups.items():
        for claim in ranked:
            found[claim.name, claim.start][key] = None
    return [people for people in found.values() if len(people) >= MIN_COMPANIONS]


def _agree(
    company: dict[str, None], claimed: dict[str, Mention | None], found: dict[str, Mention | None]
) -> None:
    """Where the text says of one of them nothing itself, the others tell."""
    named = [mention for key in company if (mention := found[key]) is not None]
    most = Counter(mention.key for mention in named).most_common(1)
    if most and most[0][1] * 2 > len(company):
        common = next(mention for mention in named if mention.key == most[0][0])
        found.update({key: common for key in company if claimed[key] is None})


def _places(context: Context) -> frozenset[str]:
    return union(PLACES, context.document.language.names.places)


def _left_by_claim(context: Context, ranked: list[Claim], key: str) -> Mention | None:
    """What the strongest claim that names an organisation says is left."""
    for claim in ranked:
        named = claim.organization
        if named is None or named.key == key or claim.strength <= 0:
            continue
        if claim.background and not ranked[0].background:
            continue  # `came over from X three years ago`, of somebody who leaves today
        if _is_generic(context, named.key) and find_letterheads(context.document):
            continue  # `told the Board`, on the paper of a house that is named
        if named.key not in _places(context) or claim.sort == "leaving":
            return named
    return None


def _is_generic(context: Context, name: str) -> bool:
    generic = union(ORGANIZATION_WORDS, context.document.language.names.organization_words)
    return generic.issuperset(name.split())


def _best_voted(
    context: Context, key: str, ranked: list[Claim], shared: set[str], taken: set[str]
) -> Mention | None:
    places = _places(context)
    destinations = {
        claim.destination.key for claim in ranked if claim.destination and claim.strength > 0
    }
    destinations |= taken
    affiliation = context.affiliations.get(key) or Affiliation()
    heading = heading_over(context.document, ranked[0].start)
    votes = _votes_for(context, key, ranked, affiliation, shared)
    if heading is not None:
        votes[heading.key] = votes.get(heading.key, 0) + HEADING_VOTE
    for other in sorted(votes, key=lambda name: (-votes[name], name)):
        if (
            other in context.document.language.contexts.platforms
            and affiliation.organizations.get(other, 0) < CLEAR_AFFILIATION
        ):
            continue  # where it was posted; whoever leaves it is told so
        if other not in destinations and other != key and votes[other] >= MIN_THIRD_VOTE:
            return affiliation.spans.get(other) or context.best.get(other) or heading
    is_forge = FORGE.search(context.document.post.url.casefold()) is not None
    lead = None if is_forge else spoken_of_first(context.document, context.votes)
    if lead is not None and lead.key not in destinations | places | {key}:
        return lead
    return named_by_list(context.document)


def _votes_for(
    context: Context, key: str, ranked: list[Claim], affiliation: Affiliation, shared: set[str]
) -> dict[str, float]:
    """How much speaks for each organisation being this person's: document, affiliation, others."""
    votes: dict[str, float] = defaultdict(float)
    for name, counted in context.votes.items():
        votes[name] = min(MAX_DOCUMENT_VOTE, counted * DOCUMENT_SHARE)
    told: tuple[Mapping[str, float], ...] = (
        affiliation.organizations,
        dict.fromkeys(shared, SHARED_VOTE),
        dict.fromkeys(_of_others(context, key), -SHARED_VOTE),
        _beside(context, ranked),
        dict.fromkeys(_of_successor(context, ranked), SUCCESSOR_VOTE),
        dict.fromkeys(_next_ones(context, key), -NEXT_VOTE),
        dict.fromkeys(_alone(context, ranked), ALONE_VOTE),
    )
    for names in told:
        for name, vote in names.items():
            votes[name] += vote
    return {name: vote * _share(context, name) for name, vote in votes.items()}


def _share(context: Context, name: str) -> float:
    """Towns are seldom left, and a bare `University` says less than a full name."""
    if name in _places(context):
        return PLACE_SHARE
    return GENERIC_SHARE if _is_generic(context, name) else 1.0


def _of_successor(context: Context, ranked: list[Claim]) -> set[str]:
    """Who takes on the successor has lost the predecessor."""
    hires = context.document.language.careers.hires
    for claim in ranked:
        index = claim.marked.sentence.index
        if not claim.sort.endswith("succession"):
            continue
        for line in reversed(context.document.marked[max(0, index - SENTENCES_BACK) : index + 1]):
            found = list(hires.finditer(line.text))
            if found:
                return {line.mentions[found[-1].start("dest")].key}
    return set()


def _beside(context: Context, ranked: list[Claim]) -> dict[str, float]:
    """What stands in the paragraph of the strongest claim: columns go from one firm to the next."""
    language, best = context.document.language, ranked[0].marked.sentence
    found: dict[str, float] = {}
    for marked in reversed(context.document.marked[max(0, best.index - 2) : best.index + 1]):
        if "\n" in context.document.text[marked.sentence.end : best.start]:
            break
        vote = BESIDE_VOTE if marked.sentence is best else BEFORE_VOTE
        for at, mention in marked.mentions.items():
            if mention.mark == ORGANIZATION and not is_bystander(language, marked, at):
                found.setdefault(mention.key, vote)
    return found


def _alone(context: Context, ranked: list[Claim]) -> set[str]:
    """The one organisation of the paragraph of the strongest claim, unless it is the lead."""
    text, best = context.document.text, ranked[0].marked.sentence
    start, end = text.rfind("\n", 0, best.start) + 1, text.find("\n", best.end)
    names = {
        mention.key
        for mention in context.document.mentions
        if start <= mention.start < (end if end >= 0 else len(text))
        and mention.mark == ORGANIZATION
    }
    is_lead = not text[:start].strip() or best.index < LEAD_SENTENCES
    return names if len(names) == 1 and not is_lead else set()


def _next_ones(context: Context, key: str) -> set[str]:
    """Where the text says that this person goes."""
    language = context.document.language
    found: set[str] = set()
    last = ""
    for line in context.document.marked:
        if not line.mentions:
            continue
        for match in language.careers.destination.finditer(line.text):
            before = line.mentions_in(0, match.start(), PERSON)
            named = before[-1].key if before else last
            if named == key and (before or language.contexts.pronoun.match(line.text)):
                found.add(line.mentions[match.start("dest")].key)
        people = line.mentions_in(0, len(line.text), PERSON)
        last = people[-1].key if people else last
    return found


def _left_for(context: Context) -> set[str]:
    """What somebody leaves another place for, unless the text votes for it elsewhere."""
    pattern = context.document.language.careers.leaves_for
    found = {
        line.mentions[match.start("dest")].key
        for line in context.document.marked
        if line.mentions
        for match in pattern.finditer(line.text)
    }
    return {name for name in found if context.votes.get(name, 0) < CLEAR_AFFILIATION}


def _of_others(context: Context, key: str) -> set[str]:
    """Organisations named once, and there as somebody else's."""
    return {
        name
        for other, affiliation in context.affiliations.items()
        if other != key
        for name, vote in affiliation.organizations.items()
        if vote >= CLEAR_AFFILIATION and context.votes.get(name, 0) < CLEAR_AFFILIATION
    }
