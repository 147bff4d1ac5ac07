"""Portuguese, of Brazil and of Portugal: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.pt import first, third, ways
from scraper.detect.languages.pt.careers import CAREERS
from scraper.detect.languages.pt.contexts import CONTEXTS
from scraper.detect.languages.pt.genres import GENRES
from scraper.detect.languages.pt.names import NAMES
from scraper.detect.languages.pt.narration import NARRATION
from scraper.detect.languages.pt.roles import ROLES
from scraper.detect.languages.pt.times import TIMES
from scraper.detect.languages.pt.verdicts import VERDICTS
from scraper.detect.languages.pt.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="pt",
    frames=compile_frames(
        (*third.FRAMES, *first.FRAMES, *ways.FRAMES),
        {**third.MACROS, **first.MACROS, **ways.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:Sr|Sra|Srta|D|Dr|Dra|Eng|Enga|Prof|Profa|Mons|Exmo|Exma|Ilmo|Ilma|nº|pág|art|aprox|etc|Ltda|Lda|Cia|Inc|Av|Sto|Sta|[A-ZÀ-Ú]))\.$"
    ),
    common=words(
        "a à ao aos as às até bem cada com como da das de dela dele depois desde do dos e é ela ele eles em então entre era essa esse esta está estão este eu foi foram há isso já lhe mais mas me mesmo meu meus minha muito na nas não nem no nos nós nossa nosso num numa o onde os ou para pela pelo por porque pra quando que quem se sem ser será seu seus só sobre sua suas também tem ter teu todo todos um uma você vocês"
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
