"""Italian: every record in a module of its own."""

from __future__ import annotations

import re

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.it import first, third, ways
from scraper.detect.languages.it.careers import CAREERS
from scraper.detect.languages.it.contexts import CONTEXTS
from scraper.detect.languages.it.genres import GENRES
from scraper.detect.languages.it.names import NAMES
from scraper.detect.languages.it.narration import NARRATION
from scraper.detect.languages.it.roles import ROLES
from scraper.detect.languages.it.times import TIMES
from scraper.detect.languages.it.verdicts import VERDICTS
from scraper.detect.languages.it.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="it",
    frames=compile_frames(
        (*third.FRAMES, *first.FRAMES, *ways.FRAMES),
        {**third.MACROS, **first.MACROS, **ways.MACROS},
    ),
    abbreviation=re.compile(
        r"(?:\b(?:[Ss]ig|[Ss]igg|[Dd]ott|[Dd]r|[Ii]ng|[Aa]vv|[Pp]rof|[Oo]n|[Ss]en|[Mm]ons|[Gg]eom|[Rr]ag|[Aa]rch|[Cc]av|[Gg]en|[Cc]ol|[Ss]pett|le|ecc|es|cfr|pag|art|n|nr|tel|vol|ca|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|[Ss]\.p\.[Aa]|[Ss]\.r\.l)|\b[A-Z])\.$"
    ),
    common=words(
        "a ad agli ai al alla alle allo anche ancora aveva c'è che chi ci come con cui da dagli dai dal dalla dalle degli dei del dell' della delle dello di dopo dove due e è ed era essere fa fino fra gli ha hanno ho i il in io l' la le lei lo loro lui ma me mi mia mie miei mio molto ne negli nei nel nell' nella nelle nello no noi non nostra nostro o ogni per perché più poi prima proprio qualche quando quella quello questa questo se sei si sia sono stata stato su sua sue sui sul sulla suo suoi tra tutti tutto un una uno vi"
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
