"""Dutch: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.nl import endings, first, partings, third
from scraper.detect.languages.nl.careers import CAREERS
from scraper.detect.languages.nl.contexts import CONTEXTS
from scraper.detect.languages.nl.genres import GENRES
from scraper.detect.languages.nl.names import NAMES
from scraper.detect.languages.nl.narration import NARRATION
from scraper.detect.languages.nl.roles import ROLES
from scraper.detect.languages.nl.times import TIMES
from scraper.detect.languages.nl.verdicts import VERDICTS
from scraper.detect.languages.nl.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="nl",
    frames=compile_frames(
        (*third.FRAMES, *endings.TOLD, *partings.TOLD, *first.FRAMES, *endings.OWN, *partings.OWN),
        {**third.MACROS, **first.MACROS, **endings.MACROS, **partings.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:dhr|mevr|mw|dr|drs|prof|mr|ir|ing|ds|jhr|nr|tel|bijv|ca|enz|etc|evt|resp|incl|excl|a\.u|b|v|o|z|t|n|st|Co|Zn|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec)|\b[A-Z])\.$"
    ),
    common=words(
        "aan al alle als andere bij binnen daar dan dat de deze die dit door dus een en er ga geen gaat haar had hadden hebben heb heeft hem het hier hij hun ik in is ja je kan maar me meer met mij mijn moet na naar niet nog nu of om onder ons onze ook op over se te tegen tot uit u van veel voor waar want waren was wat we wel werd wie wij wil worden wordt ze zei zelf zich zij zijn zo zonder zou"
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
