"""Spanish: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.es import first, third, ways
from scraper.detect.languages.es.careers import CAREERS
from scraper.detect.languages.es.contexts import CONTEXTS
from scraper.detect.languages.es.genres import GENRES
from scraper.detect.languages.es.names import NAMES
from scraper.detect.languages.es.narration import NARRATION
from scraper.detect.languages.es.roles import ROLES
from scraper.detect.languages.es.times import TIMES
from scraper.detect.languages.es.verdicts import VERDICTS
from scraper.detect.languages.es.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="es",
    frames=compile_frames(
        (*third.FRAMES, *first.FRAMES, *ways.FRAMES),
        {**third.MACROS, **first.MACROS, **ways.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:Sr|Sra|Srta|D|Dña|Dr|Dra|Lic|Ing|Prof|Mtro|Arq|Mons|Excmo|Ilmo|Ilma|núm|pág|art|aprox|etc|Fdo|St|Sto|Sta|Cía|Ntra|Ntro|Inc|Av|[A-ZÁÉÍÓÚ]))\.$"
    ),
    common=words(
        "a al algo ante antes aquí así aun aunque bien cada como con contra cual cuando de del desde donde dos durante el ella ellos en entre era es esa ese eso esta este esto está están estaba fue fueron ha hace hacia han hasta hay he la las le les lo los me mi mis más mucho muy nada ni no nos nosotros nuestra nuestro o otra otro para pero por porque pues que quien se sea ser si sido sin sobre son su sus también tan tiene todo todos tras tu un una uno ya y yo"
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
)
