"""German: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.de import first, third
from scraper.detect.languages.de.careers import CAREERS
from scraper.detect.languages.de.contexts import CONTEXTS
from scraper.detect.languages.de.names import NAMES
from scraper.detect.languages.de.narration import NARRATION
from scraper.detect.languages.de.roles import ROLES
from scraper.detect.languages.de.times import TIMES
from scraper.detect.languages.de.verdicts import VERDICTS
from scraper.detect.languages.de.workplaces import WORKPLACES

LANGUAGE = Language(
    code="de",
    frames=compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS}),
    abbreviation=re.compile(
        r"(?:\b(?:Dr|Prof|Dipl|Ing|Mag|Hr|Fr|St|Nr|Str|Tel|bzw|ca|usw|etc|vgl|evtl|inkl|zzgl|sog|geb|gest|stv|stellv|Abs|Art|Co|Inc|Ltd|e|E|V|v|l|r|h|c|z|B|u|a|d|i|R|Gfr|Red|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|Mio|Mrd|max|min|verh)|\b[A-Z]|(?<![\d.])\d{1,2})\.$"
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
