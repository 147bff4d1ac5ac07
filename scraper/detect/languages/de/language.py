"""German: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.de import endings, first, partings, third
from scraper.detect.languages.de.careers import CAREERS
from scraper.detect.languages.de.contexts import CONTEXTS
from scraper.detect.languages.de.genres import GENRES
from scraper.detect.languages.de.macros import MACROS
from scraper.detect.languages.de.names import NAMES
from scraper.detect.languages.de.narration import NARRATION
from scraper.detect.languages.de.roles import ROLES
from scraper.detect.languages.de.times import TIMES
from scraper.detect.languages.de.verdicts import VERDICTS
from scraper.detect.languages.de.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="de",
    frames=compile_frames(
        (*third.FRAMES, *endings.TOLD, *partings.TOLD, *first.FRAMES, *endings.OWN, *partings.OWN),
        {**MACROS, **first.MACROS, **endings.MACROS, **partings.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:Dr|Prof|Dipl|Ing|Mag|Hr|Fr|St|Nr|Str|Tel|bzw|ca|usw|etc|vgl|evtl|inkl|zzgl|sog|geb|gest|stv|stellv|Abs|Art|Co|Inc|Ltd|e|E|V|v|l|r|h|c|z|B|u|a|d|i|R|Gfr|Red|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|Mio|Mrd|max|min|verh)|\b[A-Z]|(?<![\d.])\d{1,2})\.$"
    ),
    common=words(
        "aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den denn der des die dies diese dieser doch du durch ein eine einem einen einer eines er es für gegen gibt hat haben habe hatte hier ich ihm ihn ihr ihre ihrem ihren ihrer ihres im in ins ist ja kann kein keine man mehr mein meine meinem meinen meiner mit muss nach nicht noch nun nur ob oder schon sehr sein seine seinem seinen seiner seines sich sie sind so soll über um und uns unser unsere unter vom von vor war waren was wenn wer werden wie wieder wir wird wurde wurden zu zum zur zwei"
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
