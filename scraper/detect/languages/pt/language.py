"""Portuguese, of Brazil and of Portugal: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.pt import first, third
from scraper.detect.languages.pt.careers import CAREERS
from scraper.detect.languages.pt.contexts import CONTEXTS
from scraper.detect.languages.pt.names import NAMES
from scraper.detect.languages.pt.narration import NARRATION
from scraper.detect.languages.pt.roles import ROLES
from scraper.detect.languages.pt.times import TIMES
from scraper.detect.languages.pt.verdicts import VERDICTS
from scraper.detect.languages.pt.workplaces import WORKPLACES

LANGUAGE = Language(
    code="pt",
    frames=compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS}),
    abbreviation=re.compile(
        r"(?:\b(?:Sr|Sra|Srta|D|Dr|Dra|Eng|Enga|Prof|Profa|Mons|Exmo|Exma|Ilmo|Ilma|nº|pág|art|aprox|etc|Ltda|Lda|Cia|Inc|Av|Sto|Sta|[A-ZÀ-Ú]))\.$"
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
