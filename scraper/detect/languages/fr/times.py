"""French words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times

MONTHS = {
    name: number
    for number, names in enumerate(
        ("janvier janv", "février fevrier févr fév", "mars", "avril avr", "mai", "juin", "juillet juil",
         "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    )
}
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"(?<![\w/])(?:(?P<day>\d{{1,2}}|1er|premier)(?:er)? {_MONTH}(?: (?:de |de l'année )?(?P<year>{_YEAR})\b)?"
    rf"|(?P<day2>\d{{1,2}})[/.](?P<month2>\d{{1,2}})(?:[/.](?P<year2>{_YEAR}))?(?![\d/.]?\d)"
    rf"|(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?P<part>fin |début |mi-|courant |à la fin |à la mi-)?{_MONTH.replace('month', 'month3')} (?P<year3>{_YEAR})\b)"
)
MONTH_ALONE = re.compile(
    rf"\b(?:fin|en|début|mi|mi-|courant|dès|d'ici(?: à| fin)?|depuis|jusqu'(?:à|en|à fin|à la fin)|de|pour|à|mois de|mois d'|prochain|fin du mois de)[ -]?{_MONTH}(?! (?:\d|19|20))"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:aujourd'hui|ce (?:jour|matin|soir|midi)|cet après-midi|cette nuit|à effet immédiat|avec effet immédiat|effet immédiat|avec prise d'effet immédiate|dès maintenant|à compter de ce jour|immédiatement|sur-le-champ)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"(?<!avant-)\bhier\b"), ("day", -1)),
    (re.compile(r"\bavant-hier\b"), ("day", -2)),
    (re.compile(r"(?<!après-)\bdemain\b"), ("day", 1)),
    (re.compile(r"\baprès-demain\b"), ("day", 2)),
    (
        re.compile(r"\b(?:ce mois-ci|fin du mois|fin de ce mois|la fin du mois|ce mois)\b"),
        ("month", 0),
    ),
    (re.compile(r"\ble mois prochain\b"), ("month", 1)),
    (re.compile(r"\ble mois dernier\b"), ("month", -1)),
    (re.compile(r"\bla semaine prochaine\b"), ("week", 1)),
    (re.compile(r"\b(?:la semaine dernière|la semaine passée)\b"), ("week", -1)),
    (re.compile(r"\b(?:cette semaine|fin de semaine)\b"), ("week", 0)),
    (
        re.compile(
            r"\b(?:la |d'ici (?:à )?la |en )?fin (?:de l'année|d'année|de cette année)\b(?! (?:scolaire|universitaire|prochaine|\d))"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"\bcette année\b(?! (?:scolaire|universitaire))"), ("year", 0)),
    (re.compile(r"\bl'(?:an|année) prochaine?\b"), ("year", 1)),
)
WEEKDAY = re.compile(
    r"\b(?P<weekday>" + "|".join(WEEKDAYS) + r")\b(?P<which> prochain| dernier| passé)?(?! \d)"
)
WEEKDAY_BEFORE = re.compile(r"\b(?:le |ce )?(?:" + "|".join(WEEKDAYS) + r"),? (?:le )?$")
YEAR_END = re.compile(rf"\b(?:fin|la fin de(?: l'année)?|fin de l'année) (?P<year>{_YEAR})\b")
BARE_YEAR = re.compile(
    rf"\b(?:en|depuis|dès|jusqu'en|fin|début|avant|après|de l'année|l'été|l'automne|l'hiver|au printemps|rentrée|mandature|année|été|automne|hiver|printemps|(?:{'|'.join(MONTHS)})) (?P<year>{_YEAR})\b(?!-)"
)

NUMBERS = {
    name: float(number)
    for number, name in enumerate(
        ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
         "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt"]
    )
} | {
    "une": 1.0, "trente": 30.0, "quarante": 40.0, "cinquante": 50.0, "soixante": 60.0,
    "une dizaine d'": 10.0, "une quinzaine d'": 15.0, "une vingtaine d'": 20.0, "une trentaine d'": 30.0,
    "une quarantaine d'": 40.0, "dizaine d'": 10.0, "quinzaine d'": 15.0, "vingtaine d'": 20.0,
    "trentaine d'": 30.0, "quarantaine d'": 40.0, "1er": 1.0, "premier": 1.0, "une douzaine d'": 12.0, "soixante-dix": 70.0,
}  # fmt: skip
_TENS = "vingt|trente|quarante|cinquante|soixante"
_NUMBER = (
    rf"(?:(?:{_TENS})(?:-| et |-et-)(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|onze)|\d{{1,2}}(?:[.,]5)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
_BETWEEN = "belles?|longues?|bonnes?|dernières?|premières?|merveilleuses?|formidables?|intenses|magnifiques|riches|passionnantes|petites?|bons?|grandes?|pleines|superbes|incroyables|fantastiques|heureuses|excellentes|folles|et|bonne|belle"
DURATION = re.compile(
    rf"(?<![\w.,$£€-])(?P<half>une demi-)?(?P<number>{_NUMBER}) ?(?:(?:{_BETWEEN}) ){{0,3}}?"
    r"(?P<unit>ans?|années?|mois|saisons?|décennies?|siècles?|exercices|printemps)\b"
    rf"(?: (?:(?:{_BETWEEN}) ){{0,1}})?(?P<half3>,? et demie?)?(?:,? (?:et )?(?P<months>{_NUMBER}) mois\b)?(?![\w-])"
)
NOT_TENURE_AFTER = re.compile(
    r"^(?:\)| d'âge| plus (?:tôt|tard|jeune|âgé)| auparavant| après (?:la|le|sa|son|leur|l')| avant| d'expérience| de (?:prison|carrière|métier|mandat\b|contrat|sacerdoce|sursis|plus|moins|garantie|retard|bail|préavis|vie commune)| ferme| d'agence| renouvelable| d'affilée| chacun| prochaine?s| à venir| de (?:journalisme|règne)| d'existence| d'histoire)"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    word = word.strip()
    for form in (word, word + " ", word.removesuffix(" ")):
        if form in NUMBERS:
            return NUMBERS[form]
    digits = word.replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d)?", digits):
        return float(digits)
    tens, _, ones = re.sub(r"-et-| et ", "-", word).partition("-")
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
    coming=re.compile(r" prochain"),
    weekday_before=WEEKDAY_BEFORE,
    relative=RELATIVE,
    duration=DURATION,
    units={
        "an": 1,
        "saison": 1,
        "exercice": 1,
        "printemps": 1,
        "mois": 1 / 12,
        "décennie": 10,
        "siècle": 100,
    },
    not_tenure_after=NOT_TENURE_AFTER,
)
