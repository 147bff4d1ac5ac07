"""Portuguese words for dates and lengths of time, as Brazil and Portugal write them."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.times import read_number

MONTHS = {
    name: number
    for number, names in enumerate(
        ("janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul",
         "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"), start=1
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "segunda-feira segunda",
            "terça-feira terça",
            "quarta-feira quarta",
            "quinta-feira quinta",
            "sexta-feira sexta",
            "sábado",
            "domingo",
        )
    )
    for name in names.split()
}
_FULL = "|".join(name for name in MONTHS if len(name) > 3)
_ANY = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_DAYS = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_UNITS = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze",
          "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove", "vinte"]  # fmt: skip
NUMBERS = {name: float(number) for number, name in enumerate(_UNITS)} | {
    "uma": 1.0, "duas": 2.0, "tres": 3.0, "quatorze": 14.0, "dezesseis": 16.0, "dezessete": 17.0, "dezenove": 19.0, "trinta": 30.0,
    "quarenta": 40.0, "cinquenta": 50.0, "sessenta": 60.0, "meio": 0.5, "meia": 0.5, "primeiro": 1.0,
}  # fmt: skip
_TENS = "vinte|trinta|quarenta|cinquenta|sessenta"
_NUMBER = (
    rf"(?:(?:{_TENS}) e (?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove)|\d{{1,2}}(?:[.,]\d)?|"
    + "|".join(sorted(NUMBERS, key=lambda name: (-len(name), name)))
    + ")"
)
DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}}|primeiro)(?:º|°|\.º)? (?:de |do mês de )?(?P<month>{_ANY})\b\.?(?:,? (?:de |do )?(?:ano de )?(?P<year>{_YEAR})\b)?"
    rf"|(?P<day2>\d{{1,2}})[/.-](?P<month2>\d{{1,2}})(?:[/.-](?P<year2>{_YEAR})\b|(?=\)))"
    rf"|(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|(?P<month3>{_ANY})\.? (?:de |do ano de )?(?P<year3>{_YEAR})\b)"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"\b(?:hoje|esta (?:manhã|tarde|noite|madrugada)|nesta data|com efeitos? imediatos?|de forma imediata|com efeito imediato|de imediato|imediatamente|a partir de agora|a partir deste momento)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"\b(?:ontem|na noite de ontem)\b"), ("day", -1)),
    (re.compile(r"\b(?:anteontem|antes de ontem)\b"), ("day", -2)),
    (re.compile(r"(?<!depois de )\bamanhã\b"), ("day", 1)),
    (re.compile(r"\bdepois de amanhã\b"), ("day", 2)),
    (
        re.compile(
            r"\b(?:este mês|neste mês|(?:no |ao |até ao |até o )?(?:fim|final) (?:do|deste) mês)\b"
        ),
        ("month", 0),
    ),
    (
        re.compile(
            r"\b(?:no próximo mês|no mês que vem|mês que vem|no mês seguinte|o próximo mês)\b"
        ),
        ("month", 1),
    ),
    (re.compile(r"\b(?:no mês passado|no passado mês)\b(?! de)"), ("month", -1)),
    (
        re.compile(
            r"\b(?:no |ao |até ao |até o )?(?:fim|final) (?:do|deste) ano\b(?! (?:que vem|próximo|passado|20\d\d))"
        ),
        ("year_end", 0),
    ),
    (re.compile(r"\b(?:este ano|neste ano)\b"), ("year", 0)),
    (re.compile(r"\b(?:no próximo ano|ano que vem|no ano que vem|para o ano)\b"), ("year", 1)),
)
NOT_TENURE_AFTER = re.compile(
    r"^(?: de idade| de experiência| atrás| antes| depois| mais tarde| de prisão| de pena| de contrato| de carreira\b| de vida\b| de história| de existência| de jornalismo| de profissão| de atraso| no (?:setor|mercado|ramo)| que vem| de prazo| de garantia|, (?:morreu|faleceu)| de fundação| de farda| seguintes)"
)


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    return read_number(word.strip().rstrip("º°."), NUMBERS, between=(" e ",))


TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=re.compile(
        rf"\b(?:em|de|para|até|desde|deste|neste|próximo|passado|mês de|durante|a|no fim de|no final de) (?P<month>{_FULL})\b(?! (?:de |do )?{_YEAR})"
    ),
    day_alone=re.compile(
        rf"\b(?:(?:{_DAYS}),? (?:dia |\()|(?:o|no|do|ao|próximo|passado)? ?dia |até o dia |até ao dia |\()(?P<day>[0-3]?\d)\b(?! ?(?:de |do |[/:.%h°º-]|anos?|por|[a-z]+ anos))"
    ),
    year_end=re.compile(
        rf"\b(?:no |ao |até ao |até o )?(?:fim|final) (?:de|do ano de) (?P<year>{_YEAR})\b"
    ),
    bare_year=re.compile(
        rf"\b(?:em|desde|até|durante|de|do|entre|e|ano|verão de|outono de|primavera de|inverno de|a|por) (?P<year>{_YEAR})\b(?!-)"
    ),
    weekday=re.compile(
        r"\b(?P<which>esta |nesta |na próxima |próxima |no próximo |próximo |na passada |na |no )?(?P<weekday>(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo|(?:(?<=na )|(?<=sta )|(?<=xima ))(?:segunda|terça|quarta|quinta|sexta))\b(?! (?:vez|edição|temporada|passagem|colocad|posição|parte|fase|divisão|maior|linha|fila))"
    ),
    coming=re.compile(r"(?:na |no )?próxim[ao]"),
    weekday_before=re.compile(
        rf"\b(?:n?esta |na |no |deste |desta )?(?:próxim[ao] |passad[ao] )?(?:{_DAYS}),? (?:o |dia |\()?$"
    ),
    relative=RELATIVE,
    duration=re.compile(
        rf"(?<![\w.$€,-])(?P<number>{_NUMBER})(?: (?:longos|intensos|maravilhosos|incríveis|fantásticos|bons|belos|felizes|ótimos|grandes|últimos|completos|saudosos))?"
        r" (?P<unit>anos?|temporadas?|épocas|meses|mês|décadas?|séculos?|exercícios|primaveras|quinquénios?|triénios?|lustros?)(?P<half3> e meio| e meia)?"
        rf"(?:,? (?:e )?(?P<months>{_NUMBER}) m(?:eses|ês))?(?![\w-])"
    ),
    units={
        "ano": 1,
        "temporada": 1,
        "época": 1,
        "exercício": 1,
        "primavera": 1,
        "m": 1 / 12,
        "década": 10,
        "lustro": 5,
        "quinquénio": 5,
        "triénio": 3,
        "século": 100,
    },
    not_tenure_after=NOT_TENURE_AFTER,
)
