"""English words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
}
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + r")\b\.?"
DATE = re.compile(
    rf"(?:\b|(?<=min read))(?:{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH.replace('month', 'month2')}(?:,? (?P<year2>(?:19|20)\d\d)\b)?"
    rf"|(?P<year4>(?:19|20)\d\d)-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?<!may )(?P<part>end of |late |early |mid-?|middle of |beginning of )?{_MONTH.replace('month', 'month3')},?(?: of| in)? (?P<year3>(?:19|20)\d\d)\b)"
)
WEEKDAY_BEFORE = re.compile(
    r"\b(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,? (?:the )?$"
)
"""The weekday of a date that follows: the date says it all."""
MONTH_ALONE = re.compile(
    rf"\b(?P<which>in|by|of|until|this|next|from|since|for|late|early|mid-?|through|during|come|at the end of) {_MONTH}(?! (?:\d|be\b))"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:today|tonight|this (?:morning|afternoon|evening)|effective immediately|with immediate effect|immediate effect|this is (?:my|his|her) (?:very )?(?:last|final) (?:[a-z]+ ){0,2}?day)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"\byesterday\b"), ("day", -1)),
    (re.compile(r"\btomorrow\b"), ("day", 1)),
    (
        re.compile(
            r"\b(?:this month|(?:the )?end of (?:the|this) month|when this month is over|end of month)\b"
        ),
        ("month", 0),
    ),
    (re.compile(r"\bnext month\b"), ("month", 1)),
    (re.compile(r"\b(?:the )?end of (?:the|this) year\b"), ("year_end", 0)),
    (re.compile(r"(?<!end of )\bthis year\b"), ("year", 0)),
    (re.compile(r"\bnext year\b"), ("year", 1)),
)
WEEKDAY = re.compile(
    r"\b(?P<which>this |next |last |on |this coming |this past )?(?<!my last )(?<!my final )(?<!her last )(?<!his last )(?P<weekday>"
    + "|".join(WEEKDAYS)
    + r")\b(?! (?:column|columnist|show|edition|section|paper|issue|newsletter|class|service|shift|slot|page|supplement)s?\b)"
)
YEAR_END = re.compile(r"\b(?:at |by )?(?:the )?(?:end|close) of (?P<year>20\d\d|19\d\d)\b")
BARE_YEAR = re.compile(
    r"\b(?:in|since|until|during|by|back in|from|through|after(?: the)?|following the|early|late|of|summer|fall|spring|winter|autumn) (?P<year>(?:1[6-9]|20)\d\d)\b(?!-)"
)

NUMBERS = {
    name: float(number)
    for number, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {
    "a": 1.0,
    "an": 1.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "dozen": 12.0,
    "a dozen": 12.0,
    "quarter of a": 0.25,
    "quarter": 0.25,
    "couple of": 2.0,
}
_TENS = "twenty|thirty|forty|fifty"
_NUMBER = (
    rf"(?:(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)|(?:\d{{1,2}}(?:\.\d)?(?: ?[½¼¾]| 1/2)?)|½|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
DURATION = re.compile(
    rf"(?<![\w.$£€-])(?P<half>half a )?(?P<number>{_NUMBER})(?P<half2>[ -]and[ -](?:a[ -])?half)?(?:[ -]and[ -]a[ -](?:bit|quarter|few)|[ -]odd|[ -]plus|[ -]or[ -]so)?\+?[- ](?:of the best |(?:(?!of |to |in |from |at |for |the |than |who |day |other |after |before |since |by |on |with |when |until |nearly |almost |over |or |were |was |is |my |his |her |their |people |more |a )[a-z]+,? ){{0,3}}?)"
    r"(?P<unit>years?|seasons|yrs|months|decades?|centur(?:y|ies)|of them(?= (?:with|at|here|there|for)\b))(?P<half3> and a half)?"
    rf"(?:,? (?:and )?(?P<months>{_NUMBER}) months?)?(?:,? (?:and )?(?P<days>{_NUMBER}) days?)?(?![\w-])"
)
NOT_TENURE_AFTER = re.compile(
    r"^(?:'s? (?:old|experience|sabbatical|leave|notice|break|absence|worth|salary|pay|gap|travel\w*|illness|rest|study|training|probation|grace)\b| old\b| from now| later| of experience| in (?:jail|prison|journalism|the (?:business|industry|field|trade|profession)|all\b)| away| to (?:come|go)| before| earlier| contract| deal| term\b| plan\b| degree| course| mandate| sentence| younger| in advance| or (?:more|so) of)"
)


def number(word: str) -> float | None:
    """A number in digits or words, halves included; None when it is neither."""
    word = word.strip()
    if word in NUMBERS:
        return NUMBERS[word]
    half = 0.5 if "½" in word or "1/2" in word else 0.0
    bare = word.replace("½", "").replace(" 1/2", "").strip()
    if not bare:
        return half or None
    if re.fullmatch(r"\d+(?:\.\d)?", bare):
        return float(bare) + half
    tens, _, ones = bare.replace(" ", "-").partition("-")
    return NUMBERS[tens] + NUMBERS[ones] if tens in NUMBERS and ones in NUMBERS else None


TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=MONTH_ALONE,
    year_end=YEAR_END,
    bare_year=BARE_YEAR,
    weekday=WEEKDAY,
    coming=re.compile(r"this (?!past)|next"),
    weekday_before=WEEKDAY_BEFORE,
    relative=RELATIVE,
    duration=DURATION,
    units={
        "year": 1,
        "season": 1,
        "yrs": 1,
        "month": 1 / 12,
        "decade": 10,
        "centur": 100,
        "of them": 1,
    },
    not_tenure_after=NOT_TENURE_AFTER,
)
