"""Polish: inflected names, verbs that tell the person and, in the past, the gender."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.pl import first, third
from scraper.detect.languages.pl.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.pl.contexts import CONTEXTS
from scraper.detect.languages.pl.names import NAMES, find_mentions
from scraper.detect.languages.pl.roles import ROLES
from scraper.detect.languages.pl.times import TIMES

LANGUAGE = Language(
    code="pl",
    frames=compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS}),
    abbreviation=re.compile(
        r"(?:\b(?:ks|dr|prof|mgr|inż|hab|ul|im|św|śp|np|itd|itp|tzw|tj|m\.in|ok|godz|tys|mln|mld|zł|r|nr|pl|al|os|ds|bp|abp|gen|płk|mjr|kpt|por|red|mec|dh|zob|por|wg|br|ub|fot|oprac|pt|str|tel|min|sp)|\b[A-ZŁŚŻ])\.$"
    ),
    contexts=CONTEXTS,
    names=NAMES,
    roles=ROLES,
    times=TIMES,
    narration=NARRATION,
    workplaces=WORKPLACES,
    careers=CAREERS,
    verdicts=VERDICTS,
    find_mentions=find_mentions,
)
