"""Spanish words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

MONTHS = {
    name: number
    for number, names in enumerate(
        ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
         "agosto ago", "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo")
    )
    for name in names.split()
}
_FULL = "|".join(
    sorted((name for name in MONTHS if len(name) > 4 or name == "mayo"), key=len, reverse=True)
)
_ANY = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_DAYS = "|".join(WEEKDAYS)
_YEAR = r"(?:19|20)\d\d"
_UNITS = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
          "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
          "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve", "treinta"]  # fmt: skip
NUMBERS = {name: float(number) for number, name in enumerate(_UNITS)} | {
    "un": 1.0, "una": 1.0, "dieciseis": 16.0, "veintiún": 21.0, "veintiuna": 21.0, "veintidos": 22.0, "veintitres": 23.0,
    "veintiseis": 26.0, "cuarenta": 40.0, "cincuenta": 50.0, "sesenta": 60.0, "medio": 0.5, "media": 0.5, "docena": 12.0,
    "primero": 1.0, "un par de": 2.0,
}  # fmt: skip
_TENS = "treinta|cuarenta|cincuenta|sesenta"
_NUMBER = (
    r"(?:(?:" + _TENS + r") y (?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|\d{1,2}(?:[.,]\d)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name))) + ")"
)  # fmt: skip
DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}}|uno|primero|1º|1\.º)(?:º|°)? (?:de |del mes de )?(?P<month>{_ANY})\b\.?(?:,? (?:de |del )?(?:año )?(?P<year>{_YEAR})\b)?"
    rf"|(?P<day2>\d{{1,2}})[/.-](?P<month2>\d{{1,2}})[/.-](?P<year2>{_YEAR})\b"
    rf"|(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?P<month3>{_ANY})\.? (?:de |del )?(?P<year3>{_YEAR})\b)"
)
MONTH_ALONE = re.compile(
    rf"\b(?:en|de|para|hasta|desde|este|próximo|pasado|mes de|durante|a) (?P<month>{_FULL})\b(?! (?:de |del )?{_YEAR})"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:hoy|esta (?:mañana|tarde|noche|madrugada)|con (?:efectos?|carácter) inmediatos?|de manera inmediata|de forma inmediata|efectiv[oa] (?:de )?inmediat[oa]|de inmediato|a partir de este momento|desde este momento)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"\b(?:ayer|anoche)\b"), ("day", -1)),
    (re.compile(r"\b(?:anteayer|antes de ayer|antier)\b"), ("day", -2)),
    (
        re.compile(r"(?<!esta )(?<!la )(?<!de )(?<!cada )(?<!una )\bmañana\b(?! (?:por|a) la)"),
        ("day", 1),
    ),
    (re.compile(r"\bpasado mañana\b"), ("day", 2)),
    (
        re.compile(
            r"\b(?:este mes|(?:a )?(?:fin(?:es|al|ales)? |finales |últimos )d?e?l? ?(?:este |de )?mes(?: en curso)?)\b"
        ),
        ("month", 0),
    ),
    (
        re.compile(r"\b(?:el mes que viene|el próximo mes|el mes próximo|el mes entrante)\b"),
        ("month", 1),
    ),
    (re.compile(r"\b(?:el mes pasado|el pasado mes)\b(?! de)"), ("month", -1)),
    (
        re.compile(
            r"\b(?:(?:a |al )?(?:fin(?:es|al|ales)?|término|cierre) (?:de|del|de este) año)\b(?! (?:que viene|próximo|20\d\d))"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"(?<!de )\beste (?:mismo )?año\b"), ("year", 0)),
    (
        re.compile(r"\b(?:el año que viene|el próximo año|el año próximo|el año entrante)\b"),
        ("year", 1),
    ),
)

NOT_TENURE_AFTER = re.compile(
    r"^(?: de edad| de experiencia| de antigüedad de| atrás| antes| después| más tarde| de cárcel| de prisión| de condena| de contrato| de carrera\b| de vida\b| de historia| de existencia| de periodismo| de profesión| de retraso| de mandato (?:que|por)| en el (?:sector|oficio|negocio)| que viene| de inhabilitación| de edad| de plazo| de garantía|, (?:falleció|murió))"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word.strip().rstrip("º°."), NUMBERS, between=(" y ",))


TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=MONTH_ALONE,
    day_alone=re.compile(
        rf"\b(?:(?:{_DAYS}),? (?:día )?|(?:el|del) (?:próximo |pasado )?día |hasta el |desde el |\()(?P<day>[0-3]?\d)\b(?! ?(?:de |del |[/:.%h°]|años?|por|[a-z]+ años))"
    ),
    year_end=re.compile(
        rf"\b(?:a )?(?:fin(?:es|al|ales)?|término|cierre) (?:de|del)(?: año)? (?P<year>{_YEAR})\b"
    ),
    bare_year=re.compile(
        rf"\b(?:en|desde|hasta|durante|de|del|entre|y|año|verano de|otoño de|primavera de|invierno de|a|por) (?P<year>{_YEAR})\b(?!-)"
    ),
    weekday=re.compile(
        rf"\b(?P<which>este |el próximo |próximo |el pasado |pasado |el )?(?P<weekday>{_DAYS})(?! (?:de cada|por medio))\b"
    ),
    coming=re.compile(r"(?:el )?próximo"),
    weekday_before=re.compile(rf"\b(?:este |el )?(?:próximo |pasado )?(?:{_DAYS}),? (?:el |día |\()?$"),
    relative=RELATIVE,
    duration=re.compile(
        rf"(?<![\w.$€,-])(?P<number>{_NUMBER})(?: (?:largos|intensos|maravillosos|increíbles|fantásticos|buenos|bonitos|hermosos|felices|estupendos|grandes|magníficos|apasionantes|preciosas|preciosos|últimos|completas?))?"
        r" (?P<unit>años?|temporadas?|meses|mes|décadas?|lustros?|siglos?|cursos|ejercicios|campañas|quinquenios?|trienios?|bienios?|primaveras)(?P<half3> y medio| y media)?"
        rf"(?:,? (?:y |con )?(?P<months>{_NUMBER}) mes(?:es)?)?(?![\w-])"
    ),
    units={"año": 1, "temporada": 1, "curso": 1, "ejercicio": 1, "campaña": 1, "primavera": 1, "mes": 1 / 12, "década": 10,
           "lustro": 5, "quinquenio": 5, "trienio": 3, "bienio": 2, "siglo": 100},
    not_tenure_after=NOT_TENURE_AFTER,
)  # fmt: skip
