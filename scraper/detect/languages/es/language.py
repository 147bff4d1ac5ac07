"""Spanish: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.es import first, third
from scraper.detect.languages.es.careers import CAREERS
from scraper.detect.languages.es.contexts import CONTEXTS
from scraper.detect.languages.es.names import NAMES
from scraper.detect.languages.es.narration import NARRATION
from scraper.detect.languages.es.roles import ROLES
from scraper.detect.languages.es.times import TIMES
from scraper.detect.languages.es.verdicts import VERDICTS
from scraper.detect.languages.es.workplaces import WORKPLACES

LANGUAGE = Language(
    code="es",
    frames=compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS}),
    abbreviation=re.compile(
        r"(?:\b(?:Sr|Sra|Srta|D|Dña|Dr|Dra|Lic|Ing|Prof|Mtro|Arq|Mons|Excmo|Ilmo|Ilma|núm|pág|art|aprox|etc|Fdo|St|Sto|Sta|Cía|Inc|Av|[A-ZÁÉÍÓÚ]))\.$"
    ),
    contexts=CONTEXTS,
    names=NAMES,
    roles=ROLES,
    times=TIMES,
    narration=NARRATION,
    workplaces=WORKPLACES,
    careers=CAREERS,
    verdicts=VERDICTS,
)
