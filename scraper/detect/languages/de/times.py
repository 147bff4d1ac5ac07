"""German words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner jan",
            "februar feber feb",
            "märz mär",
            "april apr",
            "mai",
            "juni jun",
            "juli jul",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
_NAMES = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_MONTH = rf"(?P<month>{_NAMES})\b\.?"
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"(?:(?<![\d.])(?P<day>\d{{1,2}})\. ?{_MONTH}(?: (?P<year>{_YEAR})\b)?"
    rf"|(?<![\d.])(?P<day2>\d{{1,2}})\.(?P<month2>\d{{1,2}})\.(?:(?P<year2>{_YEAR})\b)?(?!\d)"
    rf"|\b(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?:ende |anfang |mitte )?\b(?P<month3>{_NAMES})\b\.? (?P<year3>{_YEAR})\b)"
)
_UNITS = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
NUMBERS: dict[str, float] = {
    word: float(number)
    for number, word in enumerate(
        [
            "null",
            "eins",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn",
            "zwanzig",
        ]
    )
}
NUMBERS |= {
    "ein": 1.0,
    "eine": 1.0,
    "einem": 1.0,
    "einen": 1.0,
    "einer": 1.0,
    "beiden": 2.0,
    "anderthalb": 1.5,
    "eineinhalb": 1.5,
    "ein halbes": 0.5,
    "einem halben": 0.5,
    "dreissig": 30.0,
    "zwoelf": 12.0,
    "fuenf": 5.0,
}
NUMBERS |= {f"{unit}einhalb": number + 0.5 for number, unit in enumerate(_UNITS) if number > 1}
for _tens, _ten in (("zwanzig", 20), ("dreißig", 30), ("vierzig", 40), ("fünfzig", 50)):
    NUMBERS[_tens] = float(_ten)
    NUMBERS |= {
        f"{unit}und{_tens}": float(_ten + number) for number, unit in enumerate(_UNITS) if number
    }
_NUMBER = (
    r"(?:\d{1,2}(?:[,.]\d)?(?: ?½)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
DURATION = re.compile(
    rf"(?<![\w.,€-])(?P<number>{_NUMBER})(?:-|(?: (?:ganze[nr]?|lange[nr]?|volle[nr]?|schöne[nr]?|gute[nr]?|tolle[nr]?|wunderbare[nr]?|intensive[nr]?|bewegte[nr]?|spannende[nr]?|erfolgreiche[nr]?|gemeinsame[nr]?|halbe[ns]?|prägende[nr]?|turbulente[nr]?)){{0,2}} )(?P<unit>jahr(?:e|en|zehnte?n?)?\b|spielzeiten|saisons|dienstjahre[n]?|berufsjahre[n]?|amtsjahre[n]?|monate[n]?\b|monat\b|jährige[rnm]? (?=[a-zäöüß-]*(?:tätigkeit|dienst|zugehörigkeit|amtszeit|arbeit|karriere|zeit|zusammenarbeit|mitarbeit|betriebs))|wahlperioden\b)"
    rf"(?:,? und (?P<months>{_NUMBER}) monate[n]?)?(?!\w)"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word, NUMBERS)


RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:heute|ab sofort|mit sofortiger wirkung|sofortiger wirkung|mit dem heutigen tag|heutigen tag|am heutigen)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"\bgestern\b"), ("day", -1)),
    (re.compile(r"\bvorgestern\b"), ("day", -2)),
    (re.compile(r"(?<!guten )\bmorgen (?:ist|bin|werde|früh|habe|gehe|endet|war)\b"), ("day", 1)),
    (
        re.compile(
            r"\b(?:zum|am) (?:monatsende|ende des monats|monatsletzten)\b|\bende (?:des|dieses) monats\b|\bdiesen monat\b"
        ),
        ("month", 0),
    ),
    (
        re.compile(
            r"\b(?:nächsten|kommenden) monat\b|\b(?:zum|ende) (?:nächsten|kommenden) monats?\b"
        ),
        ("month", 1),
    ),
    (
        re.compile(
            r"\b(?:zum|am|bis|bis zum) (?:jahresende|jahreswechsel|jahresschluss)\b|\b(?:zum|ende|am ende) (?:des|dieses) jahres\b"
        ),
        ("year_end", 0),
    ),
    (
        re.compile(r"\b(?:nächstes|kommendes) jahr\b|\bim (?:nächsten|kommenden) jahr\b"),
        ("year", 1),
    ),
)

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=re.compile(
        rf"\b(?:im|ende|anfang|mitte|bis|bis ende|ab|seit|zum|im kommenden|im nächsten|im vergangenen|per|per ende|in) (?P<month>{_NAMES})\b(?! \d{{4}})"
    ),
    year_end=re.compile(rf"\b(?:ende|zum ende|zum jahresende|jahresende) (?P<year>{_YEAR})\b"),
    bare_year=re.compile(
        rf"\b(?:im jahr|im jahre|seit|bis|ab|anno|in|im (?:sommer|herbst|winter|frühjahr|frühling)|im [a-zäöü]+|ende|anfang|mitte|schon|bereits|er|sie|war|wurde|nach) (?P<year>{_YEAR})\b(?!-)"
    ),
    weekday=re.compile(
        r"\b(?P<which>am |diesen |nächsten |kommenden |letzten |vergangenen )?(?P<weekday>"
        + "|".join(WEEKDAYS)
        + r")(?:abend|morgen|mittag|vormittag|nachmittag)?\b"
    ),
    coming=re.compile(r"nächsten|kommenden"),
    weekday_before=re.compile(
        r"\b(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),? (?:de[nm] )?$"
    ),
    relative=RELATIVE,
    duration=DURATION,
    units={
        "jahrzehnt": 10,
        "jahr": 1,
        "jähr": 1,
        "spielzeit": 1,
        "saison": 1,
        "dienstjahr": 1,
        "berufsjahr": 1,
        "amtsjahr": 1,
        "monat": 1 / 12,
        "wahlperiode": 0,
    },
    not_tenure_after=re.compile(
        r"^(?: alt\b| zuvor| später| jünger| älter| haft| gefängnis|-jährig| freiheitsstrafe| vor (?:dem|der)| vertrag| laufzeit| lang wattf)"
    ),
)
