"""English: every record in a module of its own."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.en import first, first_signs, third, third_lists, third_moves
from scraper.detect.languages.en.careers import CAREERS
from scraper.detect.languages.en.contexts import CONTEXTS
from scraper.detect.languages.en.names import NAMES
from scraper.detect.languages.en.narration import NARRATION
from scraper.detect.languages.en.roles import ROLES
from scraper.detect.languages.en.times import TIMES
from scraper.detect.languages.en.verdicts import VERDICTS
from scraper.detect.languages.en.workplaces import WORKPLACES

LANGUAGE = Language(
    code="en",
    frames=compile_frames(
        (
            *third.FRAMES,
            *third_moves.FRAMES,
            *third_lists.FRAMES,
            *first.FRAMES,
            *first_signs.FRAMES,
        ),
        {**third.MACROS, **first.MACROS, **first_signs.MACROS},
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
