"""Kind and status of a departure, from its claims and the words around them."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re

from scraper.detect.claims import Claim
from scraper.records import Kind, Status

SURE = 2.0
"""Log odds from which a claim's own kind outweighs what the words around it suggest."""


def kind_of(lowered: str, claims: list[Claim]) -> Kind:
    """The kind that the strongest claims and the words around them tell."""
    strong = [claim for claim in claims if claim.strength > 0] or claims
    sentences = " ".join(
        lowered[c.marked.sentence.start : c.marked.sentence.end] for c in strong[:5]
    )
    kinds = [claim.kind for claim in strong if claim.kind]
    for kind in ("layoff", "dismissal"):
        if kinds.count(kind) > len(kinds) / 3:
            return kind
    if _DISMISSED.search(sentences):
        return "dismissal"
    if _is_other(strong):
        return "other"
    if re.search(r"\bretir(?:e|es|ed|ing|ement)\b", sentences):
        return "retirement"
    if "end_of_term" in kinds or _TERM.search(sentences):
        return "end_of_term"
    if "other" in kinds:
        return "other"
    return _resignation_or_less(lowered, strong, sentences)


def _is_other(strong: list[Claim]) -> bool:
    """Nothing but a successor is told, or a sure claim is of no usual kind."""
    if {claim.name for claim in strong} <= {"succeeds", "appoints_in_place_of"}:
        return True
    return "other" in [claim.kind for claim in strong[:2] if claim.strength >= SURE]


def _resignation_or_less(lowered: str, strong: list[Claim], sentences: str) -> Kind:
    first = lowered[strong[0].marked.sentence.start : strong[0].marked.sentence.end]
    if strong[0].kind == "stepping_down" and not re.search(r"\bresign|\bquit", first):
        return "stepping_down"
    if re.search(r"\bresign|\bquit|\bhas left|\bnotice\b", sentences):
        return "resignation"
    is_less = any(claim.kind == "stepping_down" for claim in strong)
    return "stepping_down" if is_less else "resignation"


_TERM = re.compile(
    r"\b(?:term|contract|deal|mandate) (?:[a-z ]{1,30} )?(?:runs? out|ends|expires?|is up|comes to an end)|\b(?:not|n't|never) (?:be |been |being )?(?:renew\w*|extend\w*|sign\w* a new)|\b(?:second|third|another|new) term\b|\bgraduat(?:e|es|ing)\b|\bterm limits?\b",
)
_DISMISSED = re.compile(
    r"\bterminat\w+ (?:his|her|my|their) (?:employment|contract)|\b(?:was|were|been|got|being) (?:fired|sacked|dismissed|ousted)\b"
)
_ANNOUNCED = re.compile(
    r"\b(?:announc\w+|confirm\w*|statement|press release|by mutual consent|filing|spokes\w+ said|made (?:it |her |his |their )?(?:known|public)"
    r"|in an? (?:[a-z]+ )?(?:post|letter|note|memo|tweet|email|message|thread|declaration|interview)|(?:farewell|goodbye|resignation|internal) (?:post|letter|note|memo|message)"
    r"|told (?:staff|employees|colleagues|the|reporters|followers|listeners|readers|supporters|viewers|subscribers|members|parents|pupils|governors|trustees|fans|investors|shareholders|parishioners|students|councillors)|wrote|writes|posted|tweeted|revealed|notified|lets? (?:it be )?know|informed"
    r"|said (?:he|she|they) (?:is|was|will|would|had|has|are)|said (?:on|in a|today|monday|tuesday|wednesday|thursday|friday)|has said)"
)
_OURS = re.compile(r"(?<![\w'])(?:our|us|we|we're|we'll)(?![\w'])")
MANY_OURS = 4
"""So often only the organisation itself says `we`."""
_SOURCED = re.compile(
    r"\b(?:people|persons?|sources?|someone) (?:familiar|with knowledge|close to|briefed|with direct)|\bwho (?:asked not to be named|spoke on condition)|\b(?:according to|reported by) (?:a |the )?(?:report|sources|people)|\b(?:memo|letter|email|document)s? (?:that )?(?:we have |was |were )?(?:seen|obtained)|\bconfirmed to (?:this|the) (?:newsroom|paper|newspaper|site)|\bwould not comment|\bdeclined to comment|\bthe \w+ reported on"
)


def status_of(lowered: str, claims: list[Claim]) -> Status:
    """Announced by the leaver or the organisation, reported by others, or only rumoured."""
    given = [claim.status for claim in claims if claim.strength > 0 and claim.status]
    best = claims[0]
    if "denied" in given:
        return "denied"
    if best.status == "rumoured" or given.count("rumoured") > len(claims) / 2:
        return "rumoured"
    near = " ".join(lowered[c.marked.sentence.start : c.marked.sentence.end] for c in claims[:4])
    if _SOURCED.search(lowered) and not _ANNOUNCED.search(near):
        return "reported"
    if _ANNOUNCED.search(lowered) or len(_OURS.findall(lowered)) >= MANY_OURS:
        return "announced"
    return "reported"
