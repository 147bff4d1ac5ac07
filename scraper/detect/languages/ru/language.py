"""Russian: inflected names, dropped subjects, free word order."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.ru import endings, first, third, turns
from scraper.detect.languages.ru.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.ru.contexts import CONTEXTS
from scraper.detect.languages.ru.genres import GENRES
from scraper.detect.languages.ru.names import NAMES, find_mentions
from scraper.detect.languages.ru.roles import ROLES
from scraper.detect.languages.ru.times import TIMES
from scraper.detect.words import words

LANGUAGE = Language(
    code="ru",
    frames=compile_frames(
        (*third.FRAMES, *turns.FRAMES, *first.FRAMES, *endings.FRAMES),
        {**third.MACROS, **turns.MACROS, **first.MACROS, **endings.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:(?<![а-яёА-ЯЁ])(?i:г|гг|ул|им|стр|руб|тыс|млн|млрд|см|др|пр|т|д|е|н|э|обл|р|проф|акад|св|о|уч|янв|фев|апр|авг|сент|окт|нояб|дек|ст|зам|ред|тел|доц|мин|мл|чел)|\b[А-ЯЁA-Z])\.$"
    ),
    common=words(
        "а без более был была были было быть в вам вас весь во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их к как который кто ли лет мне мой моя мы на над нам нас не него нее нет ни них но о об он она они от по под после при с свой своего своей своём себя со так также там то того тоже только у уже что чтобы эта эти это этого я"
    ),
    contexts=CONTEXTS,
    genres=GENRES,
    names=NAMES,
    roles=ROLES,
    times=TIMES,
    narration=NARRATION,
    workplaces=WORKPLACES,
    careers=CAREERS,
    verdicts=VERDICTS,
    find_mentions=find_mentions,
)
