"""Korean dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Times

_NATIVE = {
    word: float(count)
    for count, word in enumerate(
        [
            "한",
            "두",
            "세",
            "네",
            "다섯",
            "여섯",
            "일곱",
            "여덟",
            "아홉",
            "열",
            "열한",
            "열두",
            "열세",
            "열네",
            "열다섯",
            "열여섯",
            "열일곱",
            "열여덟",
            "열아홉",
            "스무",
        ],
        start=1,
    )
} | {
    "석": 3.0,
    "넉": 4.0,
    "서너": 3.5,
    "스물": 20.0,
    "스물두": 22.0,
    "반": 0.5,
    "하나": 1.0,
    "둘": 2.0,
    "셋": 3.0,
    "십": 10.0,
    "이십": 20.0,
    "삼십": 30.0,
    "십오": 15.0,
    "삼": 3.0,
    "오": 5.0,
    "육": 6.0,
    "칠": 7.0,
    "팔": 8.0,
    "구": 9.0,
    "일": 1.0,
    "이": 2.0,
    "사": 4.0,
}
_WORD = "|".join(sorted(_NATIVE, key=lambda word: (-len(word), word)))


def number(word: str) -> float | None:
    """Digits, native or Chinese numerals."""
    word = word.strip()
    if word in _NATIVE:
        return _NATIVE[word]
    return float(word) if re.fullmatch(r"\d+(?:\.\d+)?", word) else None


TIMES = Times(
    months={},
    weekdays={f"{day}요일": index for index, day in enumerate("월화수목금토일")},
    number=number,
    date=re.compile(
        r"(?P<year>(?:19|20)\d\d)년 ?(?P<month>\d{1,2})월(?: ?(?P<day>\d{1,2})일)?"
        r"|(?<![\d년])(?P<month2>\d{1,2})월 ?(?P<day2>\d{1,2})일"
        r"|(?<!\d)(?P<year3>20\d\d)[-/.] ?(?P<month3>\d{1,2})[-/.] ?(?P<day3>\d{1,2})(?!\d)"
    ),
    month_alone=re.compile(
        r"(?<![\d개년])(?<!년 )(?P<month>\d{1,2})월(?= ?(?:말|초|중|까지|을|에|부로|부터|$|,|\.|이면|호|퇴))"
    ),
    day_alone=re.compile(
        r"(?<![\d월년제])(?<!월 )(?P<day>\d{1,2})일(?!간|째| 동안| 만| 전| 후|차|\d|요일| 뒤)"
    ),
    year_end=re.compile(r"(?P<year>20\d\d|19\d\d)년 (?:말|연말)"),
    bare_year=re.compile(r"(?P<year>(?:19|20)\d\d)년(?!대|생| 만)"),
    weekday=re.compile(
        r"(?P<which>이번 ?주 |다음 ?주 |지난 ?주 |오는 |지난 )?(?P<weekday>[월화수목금토일]요일)"
    ),
    coming=re.compile(r"이번|다음|오는"),
    weekday_before=re.compile(r"[월화수목금토일]요일(?:인)?,? ?$"),
    relative=(
        (re.compile(r"오늘|금일|이날(?=부로)"), ("day", 0)),
        (re.compile(r"어제|전날"), ("day", -1)),
        (re.compile(r"내일(?!신문)"), ("day", 1)),
        (re.compile(r"이달|이번 ?달|월말"), ("month", 0)),
        (re.compile(r"다음 ?달|내달"), ("month", 1)),
        (re.compile(r"지난 ?달"), ("month", -1)),
        (re.compile(r"올해 ?말|연말|올 ?연말|올해를 끝"), ("year_end", 0)),
        (re.compile(r"올해까지|올해(?=를 마지막)"), ("year", 0)),
        (re.compile(r"내년(?! ?\d)"), ("year", 1)),
    ),
    duration=re.compile(
        rf"(?<![\d.가-힣])(?P<number>\d{{1,2}}(?:\.\d)?|{_WORD}) ?(?P<unit>년|개월|달|해)(?!도|생|대|차| 차| ?전에?|제|물| ?뒤| ?후|여? ?만기|짜리| ?연속|마다|치| 치|월)(?:여)? ?(?P<half2>반)?(?: ?(?P<months>\d{{1,2}}|{_WORD}) ?(?:개월|달))?"
    ),
    units={"년": 1, "해": 1, "개월": 1 / 12, "달": 1 / 12},
    not_tenure_after=re.compile(
        r"^(?:여|간)? ?(?:전(?!부)|뒤|후|연속|차(?! )|짜리|계약|의 계약|임기|의 임기|만에 (?:복귀|재)|형|의 경력|경력|계획)"
    ),
)
