"""The team that a leaver led or belonged to, as the text names it."""

from __future__ import annotations

from scraper.detect.context import Context, Draft
from scraper.detect.gazetteer import ORGANIZATION_WORDS
from scraper.detect.language import Language
from scraper.detect.slots import Filled
from scraper.detect.spans import Sentence


def find_team(context: Context, draft: Draft, about: list[Sentence]) -> Filled | None:
    """A unit in a sentence about the leaver's work; never the organisation itself."""
    text, careers = context.document.text, context.document.language.careers
    for sentence in about:
        if not careers.team_sentence.search(context.lowered, sentence.start, sentence.end):
            continue
        for pattern in careers.teams:
            for found in pattern.finditer(text, sentence.start, sentence.end):
                if _is_team(context.document.language, found["team"], draft):
                    return Filled(found["team"], *found.span("team"))
    return None


def _is_team(language: Language, name: str, draft: Draft) -> bool:
    parts = name.casefold().split()
    if parts[0] in language.careers.no_teams or parts[-1] in ORGANIZATION_WORDS:
        return False
    return not any(name.casefold() in key or key in name.casefold() for key in draft.names)
