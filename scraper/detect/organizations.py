"""Which organisation the document is about: votes of names by where and how they stand."""

from __future__ import annotations

import re
from collections import Counter

from scraper.detect.document import NAME, ORGANIZATION, Document, Marked, Mention, plain
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS, PLACES
from scraper.detect.kinds import fold
from scraper.detect.language import Language
from scraper.detect.letterheads import (
    find_letterheads,
    is_of_address,
    list_name,
    reporters_houses,
)
from scraper.detect.words import union, words

LEAD_SENTENCES = 3
"""The lead of a report."""
LEAD_VOTE = 5
"""For standing in the first sentence; alone it makes no organisation of an unknown name."""
NEWS_AGENCIES = frozenset(
    {
        *("reuters", "bloomberg", "ap", "associated press", "afp", "dpa", "cnbc", "linkedin"),
        *(
            "youtube",
            "pti",
            "ani",
            "ians",
            "upi",
            "xinhua",
            "kyodo",
            "yonhap",
            "tass",
            "ansa",
            "efe",
        ),
        *("alliance news", "dow jones newswires", "globe newswire", "pr newswire", "business wire"),
    }
)
"""Whom reports quote: seldom what somebody leaves, unless the leaving clause says so."""
AGENCY_VOTE = -6
BYSTANDER_REACH = 50
"""Characters before a name."""
MAX_AFTER_CHARS = 24
"""What follows a name tells no further."""
HOST_VOTE = 10
"""For a name that the site's own address begins with."""
TITLE_FALLBACK = 4
"""What a name in the title or the first sentence weighs in a report where nothing else tells."""
MAX_NARRATED = 80
"""Sentences of a narrator; whoever leaves names the place before."""
MIN_NARRATED = 5
"""A firm's name after `at`, or any name that often stands so."""
MAX_COMMON_LETTERS = 5
"""Shorter names of firms (`apple`, `block`) are words as well."""
_NO_COMMON_WORD = re.compile(
    r"[\w-]{2,18}\.[a-z]{2,4}|[b-df-hj-np-tv-xz]{3,5}|[a-z]+\d+[a-z]*"
    r"|lib(?!er|ra|re|ell|yen|id)[a-z0-9_-]{3,15}"
)
LIST_VOTE = 20
"""For the project whose mailing list it is."""
LETTERHEAD_VOTE = 12
"""For standing alone on a line at the head or the foot."""
BYSTANDER_VOTE = -8
"""For being told, played against or said to own: the leaving clause itself says otherwise."""
FORGE_FILES = frozenset(
    {"codeowners", "maintainers", "maintainers.md", "readme", "changelog", "todo", "license"}
)
"""Files of a repository, written like names."""
_URL_NOISE = words("com org net www http https blog blogs news html article example co uk")


def score_organizations(document: Document) -> tuple[Counter[str], dict[str, Mention]]:
    """Votes by key, and the mention that names each best: the most telling one."""
    votes: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    best: dict[str, tuple[int, Mention]] = {}
    beside: set[str] = set()
    for marked in document.marked:
        for at, mention in marked.mentions.items():
            if mention.mark == ORGANIZATION or (
                mention.mark == NAME and _may_be_organization(document.language, mention)
            ):
                vote = _vote(document.language, marked, at, mention)
                votes[mention.key] += vote
                if vote == BYSTANDER_VOTE:
                    beside.add(mention.key)
                counts[mention.key] += 1
                if mention.key not in best or vote > best[mention.key][0]:
                    best[mention.key] = (vote, mention)
    for key, (_, mention) in best.items():
        if mention.mark == NAME and votes[key] <= LEAD_VOTE + 1 and counts[key] == 1:
            votes[key] = 0
    _vote_title_and_url(document, votes, counts, beside)
    return votes, {key: mention for key, (_, mention) in best.items()}


def _may_be_organization(language: Language, mention: Mention) -> bool:
    return mention.key not in union(PLACES, language.names.places) and len(mention.key) > 1


def _vote(language: Language, marked: Marked, at: int, mention: Mention) -> int:
    if mention.key in NEWS_AGENCIES:
        return AGENCY_VOTE
    if is_bystander(language, marked, at):
        return BYSTANDER_VOTE
    vote = 3 if mention.mark == ORGANIZATION else 1
    vote += next(
        (
            weight
            for pattern, reach, weight in language.workplaces.before
            if pattern.search(marked.text[max(0, at - reach) : at])
        ),
        0,
    )
    after = marked.text[at + 1 : at + 1 + MAX_AFTER_CHARS]
    vote += next((w for pattern, w in language.workplaces.after if pattern.match(after)), 0)
    if marked.sentence.index == 0:
        vote += LEAD_VOTE
    words, generic = (
        mention.key.split(),
        union(ORGANIZATION_WORDS, language.names.organization_words),
    )
    if mention.mark == ORGANIZATION and words[-1] in generic:
        vote += 1 if len(words) > 1 and not generic.issuperset(words) else -2
    return vote


def is_bystander(language: Language, marked: Marked, at: int) -> bool:
    """Whether a name stands beside the story: who was told of it, or played against."""
    places, after = language.workplaces, marked.text[at + 1 : at + 1 + MAX_AFTER_CHARS]
    near = marked.text[max(0, at - BYSTANDER_REACH) : at]
    return bool(places.bystander_before.search(near) or places.bystander_after.match(after))


def _vote_title_and_url(
    document: Document, votes: Counter[str], counts: Counter[str], beside: set[str]
) -> None:
    title = f" {title_of(document)} "
    url = set(re.split(r"[^a-z0-9]+", document.post.url.casefold())) - _URL_NOISE
    site = fold(document.post.site_name or "")
    listed = list_name(document)
    for key in FORGE_FILES & votes.keys():
        votes[key] = 0
    if listed is not None and listed in counts:
        votes[listed] += LIST_VOTE
    for key in reporters_houses(document) & votes.keys():
        votes[key] += BYSTANDER_VOTE
    for key in find_letterheads(document) & votes.keys():
        votes[key] = max(0, votes[key]) + LETTERHEAD_VOTE
    for key in [key for key, vote in votes.items() if vote > 0 or counts[key] > 1]:
        # without capitals, particles are glued to names: there is no word boundary to ask for
        if key not in beside and (
            key in title
            if document.language.find_mentions is not None
            else key in title and re.search(rf"(?<!\w){re.escape(key)}(?!\w)", title)
        ):
            votes[key] = max(0, votes[key]) + 10
        words = set(re.split(r"[^a-z0-9]+", key)) - {""}
        if words and words <= url:
            votes[key] += 5
        if site and key in site:
            votes[key] += 2
        if is_of_address(key, document.post.url):
            votes[key] += HOST_VOTE


def title_of(document: Document) -> str:
    """The title as keys of names are written: small, and without accents."""
    title = document.post.title or ""
    return title.casefold() if document.language.find_mentions is not None else fold(title)


def spoken_of_first(document: Document, votes: dict[str, int]) -> Mention | None:
    """The organisation in the lead that no person, post or town explains away; for reports.

    A report names early on whom it is about: the title and the first sentences.
    """
    title = title_of(document)
    found: list[tuple[int, int, Mention]] = []
    for marked in document.marked[:LEAD_SENTENCES]:
        for mention in marked.mentions.values():
            is_firm = mention.mark == ORGANIZATION
            if mention.key in NEWS_AGENCIES | document.language.contexts.platforms:
                continue
            if not is_firm and not (
                mention.mark == NAME and _may_be_organization(document.language, mention)
            ):
                continue
            weight = (
                (marked.sentence.index == 0) + 2 * is_firm + TITLE_FALLBACK * (mention.key in title)
            )
            weight += min(votes.get(mention.key, 0), TITLE_FALLBACK)
            found.append((weight, -mention.start, mention))
    best = max(found, key=lambda row: row[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None


def narrators_place(document: Document, passed: frozenset[str]) -> Mention | None:
    """Where nothing surer is told: the name that a narrator most often goes with; None below that.

    `passed`: keys that are something else, as the new employer is.
    """
    weights: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    places = union(PLACES, document.language.names.places)
    title = title_of(document)
    for marked in document.marked[:MAX_NARRATED]:
        sentence = marked.sentence
        if document.lowered[sentence.start : sentence.end] in plain(document.post.title or ""):
            continue  # set in capitals, it makes names of words
        for at, mention in marked.mentions.items():
            if mention.mark not in (ORGANIZATION, NAME) or mention.key in passed | places:
                continue
            before = marked.text[max(0, at - MAX_AFTER_CHARS) : at]
            is_at = document.language.workplaces.loose_before.search(before) is not None
            weights[mention.key] += 1 + 2 * is_at
            if mention.key not in first:
                first[mention.key] = mention
                weights[mention.key] += 2 * (mention.mark == ORGANIZATION)
    for key in first:
        weights[key] += TITLE_FALLBACK * (key in title)
    best = max(first, key=lambda key: (weights[key], -first[key].start), default=None)
    return first[best] if best is not None and weights[best] >= MIN_NARRATED else None


def written_small(document: Document, sentences: list[Marked]) -> Mention | None:
    """An employer whose name has no capital, by the shape of the word or because it is known."""
    host = re.sub(r"^https?://(?:www\.|blog\.)?", "", document.post.url.casefold())
    for marked in sentences:
        start, end = marked.sentence.start, marked.sentence.end
        for found in document.language.workplaces.small.finditer(document.text, start, end):
            name = found["name"]
            if (
                _NO_COMMON_WORD.fullmatch(name)
                or (name in KNOWN_ORGANIZATIONS and len(name) > MAX_COMMON_LETTERS)
                or (len(name) > MAX_COMMON_LETTERS and host.startswith(name + "."))
            ):
                return Mention(found.start("name"), found.end("name"), ORGANIZATION, name)
    return None
