"""The team that a leaver led or belonged to, as the text names it."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re

from scraper.detect.context import Context, Draft
from scraper.detect.gazetteer import ORGANIZATION_WORDS
from scraper.detect.slots import Filled
from scraper.detect.spans import Sentence
from scraper.detect.words import words

_UNIT = r"(?:teams?|desk|division|unit|lab|group|department|squad)"
_NAME = r"(?P<team>[A-Z][\w&+-]*(?: (?:and |& )?[A-Z][\w&+-]*){0,3})"
_NAMED = re.compile(rf"(?:\b(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Mm]y)|['’]s?) {_NAME} {_UNIT}\b")
_PLAIN = re.compile(
    r"\b(?:lead|leads|led|leading|head|heads|headed|heading|ran|runs|running|manag\w+|leader of|member of|work\w* on|join\w*) (?:(?:the|our|its|their)|[A-Z][\w&-]+(?: [A-Z][\w&-]+)?['’]s?) "
    rf"(?P<team>[a-z][a-z-]+(?: [a-z][a-z-]+){{0,2}}) {_UNIT}\b"
)
_NO_TEAMS = words(
    """
whole entire new old own small first second other same executive leadership management senior
core remarkable best great
"""
)
_LEADS = re.compile(
    r"\b(?:lead|leads|led|leader|head|heads|headed|runs|ran|running|leading|heading|member|manag\w+|belong\w*|works?|worked|working|part|serv\w+|editor|director|researcher|engineer|scientist)\b"
)


def find_team(context: Context, draft: Draft, about: list[Sentence]) -> Filled | None:
    """A unit in a sentence about the leaver's work; never the organisation itself."""
    text = context.document.text
    for sentence in about:
        if not _LEADS.search(context.lowered, sentence.start, sentence.end):
            continue
        for pattern in (_NAMED, _PLAIN):
            for found in pattern.finditer(text, sentence.start, sentence.end):
                if _is_team(found["team"], draft):
                    return Filled(found["team"], *found.span("team"))
    return None


def _is_team(name: str, draft: Draft) -> bool:
    parts = name.casefold().split()
    if parts[0] in _NO_TEAMS or parts[-1] in ORGANIZATION_WORDS:
        return False
    return not any(name.casefold() in key or key in name.casefold() for key in draft.names)
