"""Chinese, in Simplified and Traditional characters."""

from __future__ import annotations

from scraper.detect.language import Language
from scraper.detect.languages.zh import duties, first, third
from scraper.detect.languages.zh.careers import CAREERS, WORKPLACES
from scraper.detect.languages.zh.contexts import CONTEXTS
from scraper.detect.languages.zh.genres import GENRES
from scraper.detect.languages.zh.mentions import find_mentions
from scraper.detect.languages.zh.narration import NARRATION
from scraper.detect.languages.zh.script import compile_frames
from scraper.detect.languages.zh.times import TIMES
from scraper.detect.languages.zh.verdicts import VERDICTS

LANGUAGE = Language(
    code="zh",
    # ORG and ROLE say the same to both; the rest of the macros belongs to one voice each
    frames=(
        *compile_frames(third.FRAMES, third.MACROS),
        *compile_frames(first.FRAMES, {**third.MACROS, **first.MACROS}),
        *compile_frames((*duties.THIRD, *duties.FIRST), {**third.MACROS, **duties.MACROS}),
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
