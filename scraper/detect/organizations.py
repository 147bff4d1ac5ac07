"""Which organisation the document is about: votes of names by where and how they stand."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re
from collections import Counter

from scraper.detect.document import NAME, ORGANIZATION, Document, Marked, Mention
from scraper.detect.gazetteer import ORGANIZATION_WORDS, PLACES
from scraper.detect.words import words

_LEAVING = re.compile(
    r"(?:\b(?:leaving|leave|left|quit|quitting|goodbye,?|farewell,?|farewell to|so long,?|bye|exit|departing|resign(?:ed|ing)? from|retir(?:e|ed|ing) from|departure from|exit from|out of|laid off (?:from|by)|(?:last|final) (?:[a-z]+ ){0,2}(?:day|week|show|column|shift|issue) (?:at|with|in|for|of|on)|years? (?:at|with)|checking out of|stand down from|down from) (?:the )?)$"
)
_WORKING = re.compile(
    r"(?:\b(?:joined|(?:i|he|she) came (?:over )?to|arrived at|taught (?:[a-z]+ ){0,2}at|years?|time|months|days|decades?|career|job|work(?:ed|ing)?|tenure|journey|stint|here|everyone|people|colleagues|team|friends|hired|joined|life|while|course|spell|home|start(?:ed)?) (?:at|with|in|for|of|by) (?:the )?|\b(?:posts?|columns?|shows?|work|years|episodes?) (?:[a-z]+ ){0,3}for (?:the )?|\b(?:joined|joining us at) (?:the )?|\ue004 (?:at|of|for|with|in) (?:the )?)$"
)
_AT = re.compile(r"\b(?:at|with|for|here at|within|inside) (?:the )?$")
_TOWARDS = re.compile(
    r"\b(?:join|joins|joining|to|towards|start(?:ing)? (?:at|with)|over to|to work (?:for|at)|for a (?:job|position|role) (?:at|with)|offer (?:from|at)|position (?:at|with)|head(?:ing|ed)? to|signed with|acquired|bought|bought by|mentions?|via|photo|image|reuters|follow me on|on|degree (?:at|from)|studied at|interview(?:ed)? (?:at|with)|like|as|than|called) (?:the )?$"
)
_AFTER = re.compile(
    r"^(?:'s? (?:\ue004|board|ceo|chief|team|staff|newsroom)| (?:\ue004|team|board|staff|family|community|is|has|was|colleagues))"
)
LEAD_SENTENCES = 3
"""The lead of a report."""
LEAD_VOTE = 5
"""For standing in the first sentence; alone it makes no organisation of an unknown name."""
_BEFORE_THAT = re.compile(
    r"\b(?:before that|previously|earlier (?:in|he|she|i|they)|started out|began (?:his|her|my|their) career|prior to|formerly|once worked|used to (?:work|be)|graduated|studied|educated|holds? an?|degree)\b"
)
_NEXT_JOB = re.compile(
    r"\b(?:i'll|i will|will|i'm going to|going to|next,?|then|new job|new role|start(?:s|ing)?) (?:be |become |work |serve |take over |take up [a-z ]{1,20})?(?:as )?(?:the |a |an |its |their |my )?(?:new )?(?:[a-z]+ )?\ue004 (?:at|of|for|with) (?:the )?$"
)
"""`I'll be head of design at X`: where somebody goes."""
NEWS_AGENCIES = frozenset(
    {"reuters", "bloomberg", "ap", "associated press", "afp", "dpa", "cnbc", "linkedin", "youtube"}
)
"""Whom reports quote: seldom what somebody leaves, unless the leaving clause says so."""
AGENCY_VOTE = -6
_BEFORE = (
    (_NEXT_JOB, 90, -20),
    (_BEFORE_THAT, 700, -8),
    (_LEAVING, 45, 30),
    (_WORKING, 45, 14),
    (_TOWARDS, 45, -6),
    (_AT, 45, 7),
)
"""What stands before a name, within so many characters, and its vote; the first that fits."""
MIN_HOST_LETTERS = 3
"""Shorter names begin too many addresses by chance."""
HOST_VOTE = 10
"""For a name that the site's own address begins with."""
TITLE_FALLBACK = 4
"""What a name in the title or the first sentence weighs in a report where nothing else tells."""
_URL_NOISE = words("com org net www http https blog blogs news html article example co uk")


def score_organizations(document: Document) -> tuple[Counter[str], dict[str, Mention]]:
    """Votes by key, and the mention that names each best: the most telling one."""
    votes: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    best: dict[str, tuple[int, Mention]] = {}
    for marked in document.marked:
        for at, mention in marked.mentions.items():
            if mention.mark == ORGANIZATION or (
                mention.mark == NAME and _may_be_organization(mention)
            ):
                vote = _vote(marked, at, mention)
                votes[mention.key] += vote
                counts[mention.key] += 1
                if mention.key not in best or vote > best[mention.key][0]:
                    best[mention.key] = (vote, mention)
    for key, (_, mention) in best.items():
        if mention.mark == NAME and votes[key] <= LEAD_VOTE + 1 and counts[key] == 1:
            votes[key] = 0
    _vote_title_and_url(document, votes)
    return votes, {key: mention for key, (_, mention) in best.items()}


def _may_be_organization(mention: Mention) -> bool:
    return mention.key not in PLACES and len(mention.key) > 1


def _vote(marked: Marked, at: int, mention: Mention) -> int:
    if mention.key in NEWS_AGENCIES:
        return AGENCY_VOTE
    vote = 3 if mention.mark == ORGANIZATION else 1
    vote += next(
        (
            weight
            for pattern, reach, weight in _BEFORE
            if pattern.search(marked.text[max(0, at - reach) : at])
        ),
        0,
    )
    if _AFTER.match(marked.text[at + 1 : at + 25]):
        vote += 5
    if marked.sentence.index == 0:
        vote += LEAD_VOTE
    words = mention.key.split()
    if mention.mark == ORGANIZATION and words[-1] in ORGANIZATION_WORDS:
        vote += 1 if len(words) > 1 and not ORGANIZATION_WORDS.issuperset(words) else -2
    return vote


def _vote_title_and_url(document: Document, votes: Counter[str]) -> None:
    title = f" {(document.post.title or '').casefold()} "
    url = set(re.split(r"[^a-z0-9]+", document.post.url.casefold())) - _URL_NOISE
    host = re.sub(r"^https?://(?:www\.)?|[^a-z0-9./]", "", document.post.url.casefold())
    host = "".join(c for c in host.split("/")[0].split(".")[0] if c.isalnum())
    site = (document.post.site_name or "").casefold()
    for key in [key for key, vote in votes.items() if vote > 0]:
        if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", title):
            votes[key] += 10
        words = set(re.split(r"[^a-z0-9]+", key)) - {""}
        if words and words <= url:
            votes[key] += 5
        if site and key in site:
            votes[key] += 2
        joined = "".join(c for c in key if c.isalnum())
        if len(joined) >= MIN_HOST_LETTERS and host.startswith(joined):
            votes[key] += HOST_VOTE


def spoken_of_first(document: Document, votes: dict[str, int]) -> Mention | None:
    """The organisation in the lead that no person, post or town explains away; for reports.

    A report names early on whom it is about: the title and the first sentences.
    """
    title = (document.post.title or "").casefold()
    found: list[tuple[int, int, Mention]] = []
    for marked in document.marked[:LEAD_SENTENCES]:
        for mention in marked.mentions.values():
            is_firm = mention.mark == ORGANIZATION
            if mention.key in NEWS_AGENCIES:
                continue
            if not is_firm and not (mention.mark == NAME and _may_be_organization(mention)):
                continue
            weight = (
                (marked.sentence.index == 0) + 2 * is_firm + TITLE_FALLBACK * (mention.key in title)
            )
            weight += min(votes.get(mention.key, 0), TITLE_FALLBACK)
            found.append((weight, -mention.start, mention))
    best = max(found, key=lambda row: row[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None
