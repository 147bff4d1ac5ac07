"""Polish: inflected names, verbs that tell the person and, in the past, the gender."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.pl import endings, first, third, turns
from scraper.detect.languages.pl.careers import CAREERS, NARRATION, VERDICTS, WORKPLACES
from scraper.detect.languages.pl.contexts import CONTEXTS
from scraper.detect.languages.pl.genres import GENRES
from scraper.detect.languages.pl.names import NAMES, find_mentions
from scraper.detect.languages.pl.roles import ROLES
from scraper.detect.languages.pl.times import TIMES
from scraper.detect.words import words

LANGUAGE = Language(
    code="pl",
    frames=compile_frames(
        (*third.FRAMES, *turns.FRAMES, *first.FRAMES, *endings.FRAMES),
        {**third.MACROS, **turns.MACROS, **first.MACROS, **endings.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?i:ks|dr|prof|mgr|inż|hab|ul|im|św|śp|np|itd|itp|tzw|tj|m\.in|ok|godz|tys|mln|mld|zł|r|nr|pl|al|os|ds|bp|abp|gen|płk|mjr|kpt|por|red|mec|dh|zob|por|wg|br|ub|fot|oprac|pt|str|tel|min|sp)|\b[A-ZŁŚŻ])\.$"
    ),
    common=words(
        "a aby ale bardzo bez bo by być był była było były bym ci co czy dla do dwa gdy gdzie go i ich im innych ja jak jako je jego jej jest jestem jeszcze już każdy kiedy kto która które który lub ma mam mi mnie mój moje może moja my na nad nam nami nas nasz nie niej nim niż o od on ona one oni oraz po pod potem przed przez przy są się sobie ta tak także tam te tego tej ten to tu tylko tym u w we więc wszystko z za że ze żeby"
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
