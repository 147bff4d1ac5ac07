"""English: every record in a module of its own."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.language import Language
from scraper.detect.languages.en import (
    first,
    first_acts,
    first_ends,
    first_hands,
    first_idioms,
    first_letters,
    first_verbs,
    first_ways,
    third,
    third_acts,
    third_hands,
    third_lists,
    third_moves,
)
from scraper.detect.languages.en.careers import CAREERS
from scraper.detect.languages.en.contexts import CONTEXTS
from scraper.detect.languages.en.genres import GENRES
from scraper.detect.languages.en.macros import MACROS
from scraper.detect.languages.en.names import NAMES
from scraper.detect.languages.en.narration import NARRATION
from scraper.detect.languages.en.roles import ROLES
from scraper.detect.languages.en.times import TIMES
from scraper.detect.languages.en.verdicts import VERDICTS
from scraper.detect.languages.en.wording import WORDING
from scraper.detect.languages.en.workplaces import WORKPLACES
from scraper.detect.words import words

LANGUAGE = Language(
    code="en",
    frames=compile_frames(
        (
            *third.FRAMES,
            *third_acts.FRAMES,
            *third_moves.FRAMES,
            *third_lists.FRAMES,
            *third_hands.FRAMES,
            *first.FRAMES,
            *first_ends.FRAMES,
            *first_acts.FRAMES,
            *first_ways.FRAMES,
            *first_verbs.FRAMES,
            *first_idioms.FRAMES,
            *first_letters.FRAMES,
            *first_hands.FRAMES,
        ),
        {
            **MACROS,
            **third.MACROS,
            **third_acts.MACROS,
            **first.MACROS,
            **first_ends.MACROS,
            **first_acts.MACROS,
            **first_ways.MACROS,
            **first_verbs.MACROS,
            **first_idioms.MACROS,
            **first_letters.MACROS,
            **first_hands.MACROS,
        },
    ),
    common=words(
        "a about after all also an and any are as at away be been before being but by can could did do does down each for from get go had has have he her here him his i i'm i've if in into is it its just like made make me more most my new no not now of off on one only or other our out over own people re said say she so some than that the their them then there these they this those through time to too under until up us very was we were what when where which while who will with would year years you your a's n't 'll 've 're"
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
    wording=WORDING,
)
