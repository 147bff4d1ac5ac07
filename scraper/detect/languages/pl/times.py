"""Polish words for dates and lengths of time, in the cases in which they stand."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

_L = "a-ząćęłńóśźż"
MONTHS = {
    form: number
    for number, forms in enumerate(
        ("styczeń stycznia styczniu styczniem", "luty lutego lutym", "marzec marca marcu marcem",
         "kwiecień kwietnia kwietniu kwietniem", "maj maja maju majem", "czerwiec czerwca czerwcu czerwcem",
         "lipiec lipca lipcu lipcem", "sierpień sierpnia sierpniu sierpniem", "wrzesień września wrześniu wrześniem",
         "październik października październiku październikiem", "listopad listopada listopadzie listopadem",
         "grudzień grudnia grudniu grudniem"), start=1
    )
    for form in forms.split()
}  # fmt: skip
_MONTH = (
    "(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + rf")(?![{_L}])"
)
WEEKDAYS = {
    form: day
    for day, forms in enumerate(
        ("poniedziałek poniedziałku poniedziałkowy poniedziałkowym", "wtorek wtorku wtorkowym",
         "środę środa środy środowym", "czwartek czwartku czwartkowym", "piątek piątku piątkowym",
         "sobotę sobota soboty", "niedzielę niedziela niedzieli")
    )
    for form in forms.split()
}  # fmt: skip
_FORMS = {
    1: "jeden jednego jednym pierwszy pierwszego pierwszym", 2: "dwa dwie dwóch dwu dwoma drugi drugiego drugim", 3: "trzy trzech trzema trzeci trzeciego trzecim", 4: "cztery czterech czterema czwarty czwartego czwartym", 5: "pięć pięciu piąty piątego piątym", 6: "sześć sześciu szósty szóstego", 7: "siedem siedmiu siódmy siódmego",
    8: "osiem ośmiu ósmy ósmego", 9: "dziewięć dziewięciu dziewiąty dziewiątego", 10: "dziesięć dziesięciu dziesiąty dziesiątego", 11: "jedenaście jedenastu jedenasty jedenastego", 12: "dwanaście dwunastu dwunasty dwunastego", 13: "trzynaście trzynastu trzynasty trzynastego", 14: "czternaście czternastu czternasty czternastego",
    15: "piętnaście piętnastu piętnasty piętnastego", 16: "szesnaście szesnastu szesnasty szesnastego", 17: "siedemnaście siedemnastu siedemnasty siedemnastego", 18: "osiemnaście osiemnastu osiemnasty osiemnastego", 19: "dziewiętnaście dziewiętnastu dziewiętnasty dziewiętnastego",
    20: "dwadzieścia dwudziestu dwudziesty dwudziestego", 30: "trzydzieści trzydziestu trzydziesty trzydziestego", 40: "czterdzieści czterdziestu", 50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt sześćdziesięciu",
}  # fmt: skip
NUMBERS = {form: float(value) for value, forms in _FORMS.items() for form in forms.split()} | {
    "półtora": 1.5, "półtorej": 1.5, "pół": 0.5, "ćwierć": 0.25, "parę": 2.0, "dekada": 10.0,
}  # fmt: skip
_TENS = (
    "(?:" + "|".join(form for value in (20, 30, 40, 50, 60) for form in _FORMS[value].split()) + ")"
)
_ONES = "(?:" + "|".join(form for value in range(1, 10) for form in _FORMS[value].split()) + ")"
_WORDS = "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
_NUMBER = rf"(?:{_TENS} {_ONES}|\d{{1,2}}(?:[.,]\d)?|{_WORDS})"
_DAY = rf"(?:{_TENS} {_ONES}|\d{{1,2}}\.?|{_WORDS})"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?:-?(?:go|ym))?(?: ?(?:roku|rok|r\.)(?![a-z]))?"


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word, NUMBERS, between=(" ",))


_B = rf"(?<![{_L}])"
_RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (re.compile(rf"{_B}(?:dziś|dzisiaj|dzisiejszy[{_L}]*|od zaraz|ze skutkiem natychmiastowym|w trybie natychmiastowym|natychmiast|dziś rano)(?![{_L}])"), ("day", 0)),
    (re.compile(rf"{_B}(?:wczoraj|wczorajsz[{_L}]+)(?![{_L}])"), ("day", -1)),
    (re.compile(rf"{_B}przedwczoraj(?![{_L}])"), ("day", -2)),
    (re.compile(rf"{_B}(?:jutro|od jutra)(?![{_L}])"), ("day", 1)),
    (re.compile(rf"{_B}(?:w tym miesiącu|z końcem (?:tego )?miesiąca|do końca miesiąca|z końcem bieżącego miesiąca)(?![{_L}])"), ("month", 0)),
    (re.compile(rf"{_B}(?:w przyszłym miesiącu|od przyszłego miesiąca|w następnym miesiącu)(?![{_L}])"), ("month", 1)),
    (re.compile(rf"{_B}(?:z końcem|do końca|pod koniec|na koniec) (?:tego |bieżącego )?roku(?! szkolnego| akademickiego| \d)(?![{_L}])"), ("year_end", 0)),
    (re.compile(rf"{_B}w przyszłym roku(?![{_L}])"), ("year", 1)),
)  # fmt: skip

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=re.compile(
        rf"(?<![\w.])(?:(?P<day>{_DAY}) {{1,2}}{_MONTH}(?: (?:{_YEAR}|tego roku|br\.|bieżącego roku))?|(?P<day2>\d{{1,2}})\.(?P<month2>\d{{2}})\.(?P<year2>(?:19|20)\d\d)(?!\d)"
        rf"|(?P<year4>(?:19|20)\d\d)-(?P<month4>\d\d)-(?P<day4>\d\d)(?!\d)|{_MONTH.replace('month', 'month3')} {_YEAR.replace('year', 'year3')})"
    ),
    month_alone=re.compile(rf"{_B}(?:w|we|do|od|z końcem|końca|koniec|na początku|początku|połowie|z początkiem|cały|pod koniec) {_MONTH}(?! (?:19|20)\d\d)"),
    year_end=re.compile(rf"{_B}(?:końcem|końca|koniec|końcu) (?P<year>(?:19|20)\d\d)(?: roku| r\.)?"),
    bare_year=re.compile(rf"{_B}(?:w|we|od|do|po|na|z|wiosną|latem|jesienią|zimą|końcem|początku) (?P<year>(?:19|20)\d\d)(?! zł)"),
    weekday=re.compile(
        rf"{_B}(?P<which>w przyszł[{_L}]{{1,3}} |w zeszł[{_L}]{{1,3}} |w ubiegł[{_L}]{{1,3}} |w minion[{_L}]{{1,3}} |w najbliższ[{_L}]{{1,3}} |we? |od )?(?P<weekday>" + "|".join(WEEKDAYS) + rf")(?![{_L}])"
    ),
    coming=re.compile(r"w przysz|w najbli|od "),
    weekday_before=re.compile(rf"{_B}(?:we? )?(?:" + "|".join(WEEKDAYS) + r"),? $"),
    relative=_RELATIVE,
    duration=re.compile(
        rf"(?<![\w.,$-])(?:(?P<number>{_NUMBER})(?P<half2> i pół)?\+? (?:(?:długich|pięknych|wspaniałych|dobrych|niezapomnianych|szczęśliwych|intensywnych|ostatnich|fantastycznych|cudownych|wspólnych|pełnych|ciekawych|kolejnych|niezwykłych) ){{0,3}}(?P<unit>lata|lat(?!ach)|latach|roku(?= pracy)|(?<=pół )roku|rok(?![{_L}])|sezon[{_L}]{{0,3}}|wieku|miesi[{_L}]{{2,5}}|dekad[{_L}]{{0,3}}))(?: (?:i )?(?P<months>\d{{1,2}}|{_ONES}) miesi[{_L}]{{2,5}})?(?![{_L}])"
    ),
    units={"lat": 1, "rok": 1, "sezon": 1, "miesi": 1 / 12, "wiek": 100, "dekad": 10},
    not_tenure_after=re.compile(
        r"^(?: temu(?!,? (?:gdy|kiedy|przysz|zacz|dołącz|jak|w|trafi))| później| wcześniej| więzienia| pozbawienia| życia| małżeństwa| stażu| doświadczenia| kontraktu|-let| do emerytury| gwarancji| żonat|, mieszka)"
    ),
)  # fmt: skip
