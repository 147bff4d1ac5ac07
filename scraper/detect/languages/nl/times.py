"""Dutch words for dates and lengths of time."""

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
            "maart mrt",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "augustus aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
}  # fmt: skip
_NAMES = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_MONTH = rf"(?P<month>{_NAMES})\b\.?"
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"(?:(?<![\d.])(?P<day>\d{{1,2}}) {_MONTH}(?:,? (?P<year>{_YEAR})\b)?"
    rf"|(?<![\d-])(?P<day2>\d{{1,2}})-(?P<month2>\d{{1,2}})-(?P<year2>{_YEAR})\b"
    rf"|\b(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?:eind |begin |medio |half )?\b(?P<month3>{_NAMES})\b (?P<year3>{_YEAR})\b)"
)
_UNITS = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
NUMBERS: dict[str, float] = {
    word: float(number)
    for number, word in enumerate(
        [
            *_UNITS,
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig",
        ]
    )
}
NUMBERS |= {"één": 1.0, "anderhalf": 1.5, "anderhalve": 1.5, "een half": 0.5}
NUMBERS |= {
    f"{unit}{link}half": number + 0.5
    for number, unit in enumerate(_UNITS)
    if number > 1
    for link in ("en", "ën", "eneen", "ëneen")
}
for _tens, _ten in (("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50)):
    NUMBERS[_tens] = float(_ten)
    NUMBERS |= {
        f"{unit}{link}{_tens}": float(_ten + number)
        for number, unit in enumerate(_UNITS)
        if number
        for link in ("en", "ën")
    }
_NUMBER = (
    r"(?:\d{1,2}(?:[,.]\d)?(?: ?½)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
DURATION = re.compile(
    rf"(?<![\w.,€-])(?P<number>{_NUMBER}) (?:(?:hele|volle|goede|prachtige|leuke|bewogen|trouwe|fantastische|schitterende|onvergetelijke|mooie|turbulente|drukke|fijne|heerlijke|leerzame|waardevolle|inspirerende|lange|intensieve|geweldige) )?"
    rf"(?P<unit>jaar\b|jaren\b|seizoenen\b|dienstjaren\b|maanden\b|maand\b|decennia\b|decennium\b)(?P<half3> en een half)?"
    rf"(?:,? en (?P<months>{_NUMBER}) maand(?:en)?)?(?!\w)"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word, NUMBERS)


RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:vandaag|per direct|met onmiddellijke ingang|onmiddellijke ingang|met ingang van (?:vandaag|vanavond)|vanavond)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"\bgisteren\b"), ("day", -1)),
    (re.compile(r"\beergisteren\b"), ("day", -2)),
    (re.compile(r"\bmorgen\b"), ("day", 1)),
    (re.compile(r"\b(?:eind|einde|aan het eind van) (?:van )?(?:deze|de) maand\b"), ("month", 0)),
    (re.compile(r"\b(?:volgende|komende) maand\b"), ("month", 1)),
    (
        re.compile(
            r"\b(?:eind|einde) (?:van )?(?:dit|het) jaar\b|\baan het eind van (?:dit|het) jaar\b|\bmet de jaarwisseling\b|\bper jaareinde\b"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"\bvolgend jaar\b"), ("year", 1)),
)

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=re.compile(
        rf"\b(?:in|eind|begin|medio|half|tot|tot eind|vanaf|sinds|per|per eind|afgelopen|komende) (?P<month>{_NAMES})\b(?! \d{{4}})"
    ),
    year_end=re.compile(rf"\b(?:eind|einde|per eind) (?P<year>{_YEAR})\b"),
    bare_year=re.compile(
        rf"\b(?:in|sinds|tot|vanaf|anno|eind|begin|medio|zomer van|na|van|al) (?P<year>{_YEAR})\b(?!-)"
    ),
    weekday=re.compile(
        r"\b(?P<which>op |aanstaande |komende |volgende |vorige |afgelopen )?(?P<weekday>"
        + "|".join(WEEKDAYS)
        + r")(?:avond|ochtend|middag|nacht)?\b"
    ),
    coming=re.compile(r"aanstaande|komende|volgende"),
    weekday_before=re.compile(
        r"\b(?:op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:middag|avond|ochtend)?,? $"
    ),
    relative=RELATIVE,
    duration=DURATION,
    units={"jaar": 1, "jaren": 1, "seizoen": 1, "dienstjaren": 1, "maand": 1 / 12, "decenni": 10},
    not_tenure_after=re.compile(
        r"^(?: oud\b| geleden\b(?! (?:kwam|begon|startte|kwamen))| later| eerder| jonger| cel\b| celstraf| voor de|-jarig| contract| lang gezocht|, leesbril)"
    ),
)
