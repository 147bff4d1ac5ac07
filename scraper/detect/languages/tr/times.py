"""Turkish words for dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times

MONTHS = {
    name: number
    for number, name in enumerate(
        ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
         "kasım", "aralık"], start=1
    )
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
    )
}
_ONES = {
    name: float(number)
    for number, name in enumerate(
        ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"], start=1
    )
}  # fmt: skip
_TENS = {
    name: float(number * 10)
    for number, name in enumerate(["on", "yirmi", "otuz", "kırk", "elli", "altmış"], start=1)
}
_OTHERS = {"yarım": 0.5, "çeyrek": 0.25, "birkaç": 3.0}
_ONE = "|".join(sorted(_ONES, key=lambda name: (-len(name), name)))
_NUMBER = rf"(?:\d{{1,2}}(?:[.,]\d)?|(?:{'|'.join(_TENS)})(?: ?(?:{_ONE}))?|{_ONE}|yarım|çeyrek)"
_MONTH = "(?P<month>" + "|".join(MONTHS) + ")"
_YEAR = r"(?:19|20)\d\d"
_CASE = r"(?:'?(?:[dt][ae]n?|[yn]?[ae]|n?[ıiuü]n?)\b)?"


def number(word: str) -> float | None:
    """A number in digits or words; None when it is neither."""
    word = word.strip()
    if re.fullmatch(r"\d+(?:[.,]\d)?", word):
        return float(word.replace(",", "."))
    for table in (_ONES, _TENS, _OTHERS):
        if word in table:
            return table[word]
    for tens, value in _TENS.items():
        rest = word.removeprefix(tens).strip()
        if word.startswith(tens) and rest in _ONES:
            return value + _ONES[rest]
    return None


def _month(suffix: str) -> str:
    return _MONTH.replace("month", f"month{suffix}")


DATE = re.compile(
    rf"(?<![\w.])(?:(?P<day>\d{{1,2}})\.? {_month('')}\b,?(?: (?P<year>{_YEAR})\b)?"
    rf"|(?P<day2>\d{{1,2}})[./](?P<month2>0?[1-9]|1[0-2])[./](?P<year2>{_YEAR})\b"
    rf"|(?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
    rf"|{_month('3')} (?:ayı )?(?P<year3>{_YEAR})\b)"
)
MONTH_ALONE = re.compile(
    rf"(?<!\w)(?<!\d )(?:geçen |geçtiğimiz |önümüzdeki |gelecek |bu )?{_MONTH}"
    r"(?:'?[dt][ae]n?\b| ay(?:ı|ın)(?:nda|ndan|nın|da|ın)?\b| (?:sonu|başı|ortası|ayı)\w{0,5}\b|'?[ae] kadar)(?! \d)"
)
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        re.compile(
            r"(?<!\w)(?:bugün(?!lerde|kü|e)\w{0,5}|bu (?:sabah|akşam|öğlen|gece)|derhal|hemen geçerli)\b"
        ),
        ("day", 0),
    ),
    (re.compile(r"(?<!\w)(?:dün(?!ya)(?:kü|den)?|dün gece|dün akşam)\b"), ("day", -1)),
    (re.compile(r"(?<!\w)(?:yarın|yarından)\b"), ("day", 1)),
    (re.compile(r"(?<!\w)(?:(?:bu )?ay(?:ın)? sonu(?:nda|na|ndan)?|bu ay)\b"), ("month", 0)),
    (re.compile(r"(?<!\w)(?:gelecek|önümüzdeki) ay\b"), ("month", 1)),
    (re.compile(r"(?<!\w)(?:geçen|geçtiğimiz) ay\b"), ("month", -1)),
    (re.compile(r"(?<!\w)(?:bu )?yıl(?:ın)? sonu\w{0,4}\b|(?<!\w)sene sonu\w{0,4}\b"), ("year_end", 0)),
    (re.compile(r"(?<!\w)(?:bu yıl|bu sene)\b"), ("year", 0)),
    (re.compile(r"(?<!\w)(?:gelecek|önümüzdeki) (?:yıl|sene)\b"), ("year", 1)),
)  # fmt: skip
WEEKDAY = re.compile(
    r"(?<!\w)(?P<which>bu |geçen |geçtiğimiz |önümüzdeki |gelecek )?(?P<weekday>"
    + "|".join(sorted(WEEKDAYS, key=lambda name: (-len(name), name)))
    + r")(?:'?(?:y[ae]|n[ıi]n|d[ae]n?| günü\w{0,3}| akşamı| sabahı| gecesi))?(?!\w)"
)
BARE_YEAR = re.compile(
    rf"(?<![\d.])(?P<year>{_YEAR})(?:'?(?:[dt][ae]n?|n[ıi]n)\b| (?:yılı|senesi)\w{{0,4}}\b)"
)
DURATION = re.compile(
    rf"(?<![\w.,/])(?P<number>{_NUMBER})(?P<half2> buçuk)?(?: tam| koca| dolu dolu| güzel| uzun| mutlu| keyifli| muhteşem)?(?: |'?)(?P<unit>yıl|sene|ay|sezon|asır|asr)"
    rf"(?!d[ıi]z|lık maaş|ı\b|in|an|nı|rı)(?:(?: (?:ve )?|, )(?P<months>{_NUMBER}) ay(?!\w))?\w{{0,9}}"
)
NOT_TENURE_AFTER = re.compile(
    r"^(?:,? (?:önce\b(?!ki|,? (?:katıl|başla|gir|göreve|işe|geld|atan))|yaşında|yaş\b|hapis|ceza|sözleşme|anlaşma|garanti|tazminat|içinde|kala|vade|deneyim|tecrübe|boyunca sürecek|daha sürecek|ara\b|uzat))"
)

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    date=DATE,
    month_alone=MONTH_ALONE,
    year_end=re.compile(rf"(?<!\d)(?P<year>{_YEAR})(?: yılı(?:nın)?|'?[ıiuü]n| yıl)? sonu\w{{0,4}}\b"),
    bare_year=BARE_YEAR,
    weekday=WEEKDAY,
    coming=re.compile(r"önümüzdeki|gelecek|bu "),
    relative=RELATIVE,
    duration=DURATION,
    units={"yıl": 1, "sene": 1, "sezon": 1, "ay": 1 / 12, "asır": 100, "asr": 100},
    not_tenure_after=NOT_TENURE_AFTER,
)  # fmt: skip
