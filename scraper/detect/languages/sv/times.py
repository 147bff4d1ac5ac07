"""Swedish words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari feb",
            "mars mar",
            "april apr",
            "maj",
            "juni jun",
            "juli jul",
            "augusti aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_DAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
WEEKDAYS = {
    f"{day}{ending}": number for number, day in enumerate(_DAYS) for ending in ("", "en", "s")
}
_NAMES = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_MONTH = rf"(?P<month>{_NAMES})\b\.?"
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"(?:(?<![\d.])(?P<day>\d{{1,2}})(?::?e)? {_MONTH}(?: (?P<year>{_YEAR})\b)?"
    rf"|\b(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?:slutet av |början av |sista )?\b(?P<month3>{_NAMES})\b (?P<year3>{_YEAR})\b)"
)
_UNITS = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]
NUMBERS: dict[str, float] = {
    word: float(number)
    for number, word in enumerate(
        [
            *_UNITS,
            "tio",
            "elva",
            "tolv",
            "tretton",
            "fjorton",
            "femton",
            "sexton",
            "sjutton",
            "arton",
            "nitton",
            "tjugo",
        ]
    )
}
NUMBERS |= {
    "en": 1.0,
    "ett och ett halvt": 1.5,
    "ett halvt": 0.5,
    "drygt ett": 1.0,
    "halvtannat": 1.5,
    "två och ett halvt": 2.5,
}
for _tens, _ten in (("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50)):
    NUMBERS[_tens] = float(_ten)
    NUMBERS |= {
        f"{_tens}{unit}": float(_ten + number) for number, unit in enumerate(_UNITS) if number
    }
_NUMBER = (
    r"(?:\d{1,2}(?:[,.]\d)?(?: ?½)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
DURATION = re.compile(
    rf"(?<![\w.,-])(?P<number>{_NUMBER})(?P<half2> och ett halvt)?[ -](?:(?:fina|hela|långa|underbara|roliga|goda|härliga|intensiva|fantastiska|händelserika|lärorika) )?"
    rf"(?P<unit>år\b|åren\b|säsonger\b|månader\b|månad\b|decennier\b|decennium\b)(?: och (?P<months>{_NUMBER}) månader)?(?!\w)"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word, NUMBERS)


RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(r"\b(?:i dag|idag|med omedelbar verkan|omedelbart|i kväll|redan nu)\b"),
        ("day", 0),
    ),
    (re.compile(r"\b(?:i går|igår)\b"), ("day", -1)),
    (re.compile(r"\b(?:i förrgår)\b"), ("day", -2)),
    (re.compile(r"\b(?:i morgon|imorgon)\b"), ("day", 1)),
    (re.compile(r"\b(?:i slutet av (?:månaden|denna månad)|vid månadsskiftet)\b"), ("month", 0)),
    (re.compile(r"\bnästa månad\b"), ("month", 1)),
    (
        re.compile(
            r"\b(?:vid (?:det kommande )?årsskiftet|i slutet av året|till årsskiftet|vid årets slut)\b"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"\bnästa år\b"), ("year", 1)),
)

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=re.compile(
        rf"\b(?:i|i slutet av|slutet av|början av|sista|till|från|under|från och med|senast i|sedan|efter) (?P<month>{_NAMES})\b(?! \d{{4}})"
    ),
    year_end=re.compile(rf"\b(?:slutet av|årsskiftet) (?P<year>{_YEAR})\b"),
    bare_year=re.compile(
        rf"\b(?:år|i|sedan|till|från|under|hösten|våren|sommaren|vintern|före|efter|\w+de|\w+des|utsågs|valdes|redan|mellan) (?P<year>{_YEAR})\b(?!-)"
    ),
    weekday=re.compile(
        r"\b(?P<which>på |i |nästa |nu på |kommande |förra )?(?P<weekday>"
        + "|".join(sorted(WEEKDAYS, key=lambda name: (-len(name), name)))
        + r")\b"
    ),
    coming=re.compile(r"nästa|nu på|kommande"),
    weekday_before=re.compile(
        r"\b(?:på )?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?,? (?:den )?$"
    ),
    relative=RELATIVE,
    duration=DURATION,
    units={"år": 1, "säsong": 1, "månad": 1 / 12, "decenni": 10},
    not_tenure_after=re.compile(
        r"^(?: gammal\b| gamla\b| sedan\b(?! (?:började|kom|startade))| senare| äldre| yngre|s fängelse|s kontrakt| fängelse| från nu)"
    ),
)
