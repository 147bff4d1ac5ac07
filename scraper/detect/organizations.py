"""Which organisation the document is about: votes of names by where and how they stand."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re
from collections import Counter

from scraper.detect.document import NAME, ORGANIZATION, Document, Marked, Mention
from scraper.detect.gazetteer import ORGANIZATION_WORDS, PLACES
from scraper.detect.words import words

_LEAVING = re.compile(
    r"(?:\b(?:leaving|leave|left|quit|quitting|goodbye,?|farewell,?|farewell to|so long,?|bye|exit|departing|resign(?:ed|ing)? from|retir(?:e|ed|ing) from|departure from|exit from|out of|laid off (?:from|by)|last day (?:at|with|in|for)|checking out of|stand down from|down from) (?:the )?)$"
)
_WORKING = re.compile(
    r"(?:\b(?:joined|years?|time|months|days|decades?|career|job|work(?:ed|ing)?|tenure|journey|stint|here|everyone|people|colleagues|team|friends|hired|joined|life|while|course|spell|home|start(?:ed)?) (?:at|with|in|for|of|by) (?:the )?|\b(?:joined|joining us at) (?:the )?|\ue004 (?:at|of|for|with|in) (?:the )?)$"
)
_AT = re.compile(r"\b(?:at|with|for|here at|within|inside) (?:the )?$")
_TOWARDS = re.compile(
    r"\b(?:join|joins|joining|to|towards|start(?:ing)? (?:at|with)|over to|to work (?:for|at)|for a (?:job|position|role) (?:at|with)|offer (?:from|at)|position (?:at|with)|head(?:ing|ed)? to|signed with|acquired|bought|bought by|mentions?|via|photo|image|reuters|follow me on|on|degree (?:at|from)|studied at|interview(?:ed)? (?:at|with)|like|as|than|called) (?:the )?$"
)
_AFTER = re.compile(
    r"^(?:'s? (?:\ue004|board|ceo|chief|team|staff|newsroom)| (?:\ue004|team|board|staff|family|community|is|has|was|colleagues))"
)
LEAD_VOTE = 5
"""For standing in the first sentence; alone it makes no organisation of an unknown name."""
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
    before, after = marked.text[max(0, at - 45) : at], marked.text[at + 1 : at + 25]
    vote = 3 if mention.mark == ORGANIZATION else 1
    if _LEAVING.search(before):
        vote += 30
    elif _WORKING.search(before):
        vote += 14
    elif _TOWARDS.search(before):
        vote -= 6
    elif _AT.search(before):
        vote += 7
    if _AFTER.match(after):
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
    site = (document.post.site_name or "").casefold()
    for key in [key for key, vote in votes.items() if vote > 0]:
        if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", title):
            votes[key] += 10
        words = set(re.split(r"[^a-z0-9]+", key)) - {""}
        if words and words <= url:
            votes[key] += 5
        if site and key in site:
            votes[key] += 2
