"""Italian words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

MONTHS = {
    name: number
    for number, names in enumerate(
        ("gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug",
         "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    )
}
_ONES = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
_TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "sessanta"}


def _numbers() -> dict[str, float]:
    """One to sixty-nine: `ventuno` and `ventotto` lose a vowel, `vent'` and `diciott'` too."""
    teens = ["dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici",
             "diciassette", "diciotto", "diciannove"]  # fmt: skip
    found = {word: float(n) for n, word in enumerate([*_ONES[:], *teens]) if word}
    for ten, stem in _TENS.items():
        found[stem] = float(ten)
        for one, word in enumerate(_ONES):
            if word:
                found[(stem[:-1] if word[0] in "uo" else stem) + word] = float(ten + one)
    for word, value in list(found.items()):
        if word[-1] in "aio" and value in (8, 18, 20, 28, 30, 38, 40, 48, 50, 60):
            found[word[:-1] + "'"] = value
    return found


NUMBERS = _numbers() | {
    "un": 1.0, "una": 1.0, "1°": 1.0, "primo": 1.0, "una decina d'": 10.0, "una decina di": 10.0,
    "una quindicina d'": 15.0, "una quindicina di": 15.0, "una ventina d'": 20.0, "una ventina di": 20.0,
    "una trentina d'": 30.0, "una trentina di": 30.0, "un paio d'": 2.0, "un paio di": 2.0, "un quarto di": 0.25,
    "mezzo": 0.5, "ventitré": 23.0, "trentatré": 33.0, "quarantatré": 43.0, "decina d'": 10.0, "ventina d'": 20.0,
    "trentina d'": 30.0,
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
_DAYS = "|".join(
    sorted(
        (w for w, n in NUMBERS.items() if 2 <= n <= 31 and w.isalpha()), key=lambda w: (-len(w), w)
    )
)
DATE = re.compile(
    rf"(?<![\w/])(?:(?P<day>\d{{1,2}}|1°|primo|{_DAYS})[°º]? {_MONTH}(?: (?:del |di )?(?P<year>{_YEAR})\b)?"
    rf"|(?P<day2>\d{{1,2}})[/.](?P<month2>\d{{1,2}})(?:[/.](?P<year2>{_YEAR}))?(?![\d/.]?\d)"
    rf"|(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?P<part>fine |inizio |metà )?{_MONTH.replace('month', 'month3')}(?: del)? (?P<year3>{_YEAR})\b)"
)
MONTH_ALONE = re.compile(
    rf"\b(?:fine|a|ad|in|inizio|metà|da|dal|entro|di|mese di|per|fino a|dallo scorso|scorso|prossimo) {_MONTH}(?! (?:\d|del \d))"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:oggi|stamattina|stamani|stasera|questa (?:mattina|sera)|stanotte|con effetto immediato|effetto immediato|decorrenza (?:immediata|odierna)|da subito|immediatamente)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"(?<!altro)\bieri\b"), ("day", -1)),
    (re.compile(r"\b(?:l'altro ieri|l'altroieri)\b"), ("day", -2)),
    (re.compile(r"(?<!dopo)\bdomani\b"), ("day", 1)),
    (re.compile(r"\bdopodomani\b"), ("day", 2)),
    (re.compile(r"\b(?:questo mese|fine mese|fine del mese|fine di questo mese)\b"), ("month", 0)),
    (
        re.compile(
            r"\b(?:il mese prossimo|il prossimo mese|dal mese prossimo|dal prossimo mese)\b"
        ),
        ("month", 1),
    ),
    (re.compile(r"\b(?:il mese scorso|lo scorso mese)\b"), ("month", -1)),
    (
        re.compile(r"\b(?:la settimana prossima|la prossima settimana|dalla prossima settimana)\b"),
        ("week", 1),
    ),
    (re.compile(r"\b(?:la settimana scorsa|la scorsa settimana)\b"), ("week", -1)),
    (re.compile(r"\bquesta settimana\b"), ("week", 0)),
    (
        re.compile(r"\b(?:prima della|entro la) fine (?:di quest'anno|dell'anno)\b"),
        ("year", 0),
    ),
    (
        re.compile(
            r"(?<!prima della )(?<!entro la )\b(?:fine anno|fine dell'anno|fine di quest'anno)\b(?! (?:scolastico|accademico))"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"(?<!fine di )\bquest'anno\b(?! (?:scolastico|accademico))"), ("year", 0)),
    (re.compile(r"\b(?:l'anno prossimo|il prossimo anno)\b"), ("year", 1)),
)
WEEKDAY = re.compile(
    r"\b(?P<weekday>" + "|".join(WEEKDAYS) + r")\b(?P<which> prossim[oa]| scors[oa])?(?! \d)"
)
WEEKDAY_BEFORE = re.compile(r"\b(?:" + "|".join(WEEKDAYS) + r"),? (?:il )?$")
YEAR_END = re.compile(rf"\b(?:fine(?: del)?|la fine del) (?P<year>{_YEAR})\b")
BARE_YEAR = re.compile(
    rf"\b(?:nel|dal|del|fino al|al|sin dal|fin dal|entro il|dopo il|nell'anno|nell'estate del|estate|autunno|inverno|primavera|(?:{'|'.join(MONTHS)})) (?P<year>{_YEAR})\b(?!-)"
)
_NUMBER = (
    r"(?:\d{1,2}(?:[.,]5)?|" + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name))) + ")"
)
_BETWEEN = "bellissimi|lunghi|lunghe|belle|bei|bellissime|intensi|intense|meravigliosi|meravigliose|splendidi|splendide|ultimi|ultime|primi|prime|fantastici|indimenticabili|e|lungo|bel|straordinari|stupendi|straordinarie"
DURATION = re.compile(
    rf"(?<![\w.,€£$-])(?P<half>mezzo )?(?P<number>{_NUMBER}) ?(?:(?:{_BETWEEN}) ){{0,3}}?"
    r"(?P<unit>anni|anno|mesi|mese|stagioni|stagione|decenni|decennio|secolo|primavere)\b"
    rf"(?P<half3>,? e mezz[oa])?(?:,? (?:e )?(?P<months>{_NUMBER}) mesi\b)?(?![\w-])"
)
NOT_TENURE_AFTER = re.compile(
    r"^(?:\)| d'età| di età| fa\b(?!,? (?:quando|che))| prima (?!di andar)| dopo| più tardi| d'esperienza| di esperienza| di (?:carcere|carriera|reclusione|contratto|mandato|preavviso|squalifica|sacerdozio|matrimonio)| rinnovabil| in più| ciascuno| di vita| successiv| or sono(?!,))"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word, NUMBERS)


TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=MONTH_ALONE,
    year_end=YEAR_END,
    bare_year=BARE_YEAR,
    weekday=WEEKDAY,
    coming=re.compile(r" prossim"),
    weekday_before=WEEKDAY_BEFORE,
    relative=RELATIVE,
    duration=DURATION,
    units={"ann": 1, "stagion": 1, "primaver": 1, "mes": 1 / 12, "decenn": 10, "secol": 100},
    not_tenure_after=NOT_TENURE_AFTER,
)
