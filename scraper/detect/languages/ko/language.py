"""Korean: no capitals, particles glued to nouns, the verb and its negation last."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.ko import duties, first, third
from scraper.detect.languages.ko.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.ko.contexts import CONTEXTS
from scraper.detect.languages.ko.genres import GENRES
from scraper.detect.languages.ko.grammar import MACROS
from scraper.detect.languages.ko.mentions import find_mentions
from scraper.detect.languages.ko.times import TIMES

LANGUAGE = Language(
    code="ko",
    frames=(
        *compile_frames((*third.FRAMES, *first.FRAMES), MACROS),
        *compile_frames((*duties.THIRD, *duties.FIRST), {**MACROS, **duties.MACROS}),
    ),
    contexts=CONTEXTS,
    genres=GENRES,
    times=TIMES,
    narration=NARRATION,
    workplaces=WORKPLACES,
    careers=CAREERS,
    verdicts=VERDICTS,
    find_mentions=find_mentions,
)
