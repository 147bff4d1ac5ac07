"""Japanese: no capitals, no blanks, the verb and its negation last."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.ja import duties, first, third
from scraper.detect.languages.ja.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.ja.contexts import CONTEXTS
from scraper.detect.languages.ja.genres import GENRES
from scraper.detect.languages.ja.grammar import MACROS
from scraper.detect.languages.ja.mentions import find_mentions
from scraper.detect.languages.ja.times import TIMES

LANGUAGE = Language(
    code="ja",
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
