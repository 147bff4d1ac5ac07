"""Russian: inflected names, dropped subjects, free word order."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.ru import first, third
from scraper.detect.languages.ru.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.ru.contexts import CONTEXTS
from scraper.detect.languages.ru.names import NAMES, find_mentions
from scraper.detect.languages.ru.roles import ROLES
from scraper.detect.languages.ru.times import TIMES

LANGUAGE = Language(
    code="ru",
    frames=compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS}),
    abbreviation=re.compile(
        r"(?:(?<![а-яёА-ЯЁ])(?i:г|гг|ул|им|стр|руб|тыс|млн|млрд|см|др|пр|т|д|е|н|э|обл|р|проф|акад|св|о|уч|янв|фев|апр|авг|сент|окт|нояб|дек|ст|зам|ред|тел|доц|мин|мл|чел)|\b[А-ЯЁA-Z])\.$"
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
