"""Turkish: every record in a module of its own."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.tr import endings, first, third, turns
from scraper.detect.languages.tr.careers import CAREERS
from scraper.detect.languages.tr.contexts import CONTEXTS
from scraper.detect.languages.tr.genres import GENRES
from scraper.detect.languages.tr.macros import MACROS
from scraper.detect.languages.tr.names import ABBREVIATION, NAMES
from scraper.detect.languages.tr.narration import NARRATION
from scraper.detect.languages.tr.roles import ROLES
from scraper.detect.languages.tr.times import TIMES
from scraper.detect.languages.tr.verdicts import VERDICTS
from scraper.detect.languages.tr.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="tr",
    frames=compile_frames((*third.FRAMES, *turns.FRAMES, *first.FRAMES, *endings.FRAMES), MACROS),
    abbreviation=ABBREVIATION,
    common=words(
        "ama ancak bana bazı ben beni benim bir biri biz bize bizi bizim bu buna bunu bunun çok da daha de değil diye dolayı en gibi hem her hiç için ile ilgili ise kadar ki kim mi mı mu mü ne o olan olarak olduğu olduğunu oldu ona onu onun sen sonra şey şu tüm var ve veya ya yok"
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
