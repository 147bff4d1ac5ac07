"""Swedish: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.sv import endings, first, partings, third
from scraper.detect.languages.sv.careers import CAREERS
from scraper.detect.languages.sv.contexts import CONTEXTS
from scraper.detect.languages.sv.genres import GENRES
from scraper.detect.languages.sv.names import NAMES
from scraper.detect.languages.sv.narration import NARRATION
from scraper.detect.languages.sv.roles import ROLES
from scraper.detect.languages.sv.times import TIMES
from scraper.detect.languages.sv.verdicts import VERDICTS
from scraper.detect.languages.sv.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="sv",
    frames=compile_frames(
        (*third.FRAMES, *endings.TOLD, *partings.TOLD, *first.FRAMES, *endings.OWN, *partings.OWN),
        {**third.MACROS, **first.MACROS, **endings.MACROS, **partings.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:dr|prof|hr|fr|nr|tel|bl|ca|dvs|etc|ev|exkl|inkl|kl|kr|m|t|ex|f|d|s|k|o|osv|resp|st|st|tf|vd|jan|feb|mar|apr|jun|jul|aug|sept|okt|nov|dec|v)|\b[A-ZÅÄÖ])\.$"
    ),
    common=words(
        "alla att av bara blev bli de dem den denna deras dess det detta dig din du där då efter ej eller en er ett från får för går ha hade han hans har henne hennes hon honom hos hur här i ingen inte jag ju kan kom kunde man med mellan men mig min mitt mot mycket ni nu när någon något och om oss på samma sedan sig sin sina sitt ska skulle som så till under upp ut utan vad var vara vi vid vill är än åt över"
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
