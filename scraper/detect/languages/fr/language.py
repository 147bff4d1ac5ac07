"""French: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.fr import first, third, ways
from scraper.detect.languages.fr.careers import CAREERS
from scraper.detect.languages.fr.contexts import CONTEXTS
from scraper.detect.languages.fr.genres import GENRES
from scraper.detect.languages.fr.names import NAMES
from scraper.detect.languages.fr.narration import NARRATION
from scraper.detect.languages.fr.roles import ROLES
from scraper.detect.languages.fr.times import TIMES
from scraper.detect.languages.fr.verdicts import VERDICTS
from scraper.detect.languages.fr.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="fr",
    frames=compile_frames(
        (*third.FRAMES, *first.FRAMES, *ways.FRAMES),
        {**third.MACROS, **first.MACROS, **ways.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:M|MM|Mme|Mlle|Me|Dr|Pr|Mgr|St|Ste|av|bd|env|ex|cf|etc|art|p|pp|vol|n|tél|janv|févr|juil|sept|oct|nov|déc|apr|J\.-C)|\b[A-Z]|\b[A-Z][a-z]?\.-[A-Z])\.$"
    ),
    common=words(
        "à a ai ainsi alors après au aussi aux avait avant avec avons bien c'est car ce cela ces cet cette chez comme d' dans de depuis des deux donc du elle elles en encore entre est et était être eu fait il ils j'ai je l' la le les leur leurs lui ma mais me mes moi moins mon même n' ne nos notre nous on ont ou où par pas peut plus pour qu' que qui s' sa sans se sera ses si son sont sous sur ta tout tous toute très tu un une va vers votre vous y"
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
