"""Japanese dates and lengths of time."""

from __future__ import annotations

import re

from scraper.detect.language import Times

_DIGITS = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "r": 2018,
    "h": 1988,
    "s": 1925,
}
_YEAR = r"(?:19|20)\d\d|(?:令和|平成|昭和|大正)(?:\d{1,2}|元|[一二三四五六七八九十]{1,3})"
_COUNT = r"\d{1,2}(?:\.\d)?|[一二三四五六七八九十]{1,3}|半"
_MONTHS = r"[ヶヵケカか箇]月"


def number(word: str) -> float | None:
    """Digits or Chinese numerals up to 99; `半` is a half."""
    if word == "半":
        return 0.5
    if re.fullmatch(r"\d+(?:\.\d+)?", word):
        return float(word)
    tens, found, ones = word.rpartition("十")
    if (
        any(char not in _DIGITS for char in tens + ones)
        or len(tens) > 1
        or len(ones) > 1
        or not word
    ):
        return None
    return (10.0 * _DIGITS.get(tens, 1) if found else 0.0) + _DIGITS.get(ones, 0)


def year(word: str) -> int | None:
    """Western years, and those of an era."""
    for era, before in _ERAS.items():
        if word.startswith(era):
            count = 1 if word.endswith("元") else number(word.removeprefix(era))
            return before + int(count) if count else None
    return int(word) if word.isdecimal() else None


TIMES = Times(
    months={},
    weekdays={f"{day}曜": index for index, day in enumerate("月火水木金土日")},
    number=number,
    year=year,
    date=re.compile(
        rf"(?P<year>{_YEAR})年(?:度)?[ 　]?(?P<month>\d{{1,2}})月(?:(?P<day>\d{{1,2}})日)?"
        r"|(?<![\d年])(?P<month2>\d{1,2})月[ 　]?(?P<day2>\d{1,2})日"
        r"|(?<!\d)(?P<year3>20\d\d)[-/.](?P<month3>\d{1,2})[-/.](?P<day3>\d{1,2})(?!\d)"
        r"|(?<![\d/])(?P<month5>\d{1,2})/(?P<day5>\d{1,2})(?=付|に|で|まで|を|をもって|の|（|\()"
        r"|(?<!\d)(?P<year4>20\d\d)(?P<month4>0[1-9]|1[0-2])(?P<day4>[0-3]\d)(?!\d)"
    ),
    month_alone=re.compile(
        r"(?<![\d年ヶカか])(?P<month>\d{1,2})月(?=末|中|いっぱい|をもって|限り|で|に|上旬|中旬|下旬|付|までで|まで|から|$|の)"
    ),
    day_alone=re.compile(
        r"(?<![\d月年第後])(?P<day>\d{1,2})日(?=付|をもって|で(?:退|辞)|限り|まで|に(?:退|辞|解)|の[^。、]{0,20}(?:総会|取締役会|理事会|会議|役員会)|(?:、|に)[^。、]{0,40}(?:解任|更迭|辞任した|退任した|退職した|退社した|罷免))"
    ),
    bare_year=re.compile(rf"(?P<year>{_YEAR})年(?!代|度(?:末|いっぱい|限り)|生まれ)"),
    weekday=re.compile(
        r"(?P<which>今週の?|来週の?|先週の?|次の)?(?P<weekday>[月火水木金土日]曜)日?"
    ),
    coming=re.compile(r"今週|来週|次"),
    weekday_before=re.compile(r"[月火水木金土日]曜日?[、 ]?$"),
    relative=(
        (re.compile(r"本日|今日|きょう|即日|同日付"), ("day", 0)),
        (re.compile(r"昨日|きのう|昨夜"), ("day", -1)),
        (re.compile(r"明日|あした|あす(?!か)"), ("day", 1)),
        (re.compile(r"今月|当月|月末(?=で|をも|付|に)"), ("month", 0)),
        (re.compile(r"来月|翌月"), ("month", 1)),
        (re.compile(r"先月|前月"), ("month", -1)),
        (re.compile(r"今年末|年末(?:に|で)?|年内(?:に|で|いっぱい)?"), ("year_end", 0)),
        (re.compile(r"来年(?!\d|[ 　]?\d)"), ("year", 1)),
    ),
    duration=re.compile(
        rf"(?<![\d.])(?<!昭和)(?<!平成)(?<!令和)(?P<number>{_COUNT})(?P<unit>年|{_MONTHS})(?!\d{{1,2}}月|度|生|目|前|後|連続|ぶり|代|版|次|末|越し|来|期|契約|計画|以内|ごと|おき|に[一1]度|秋|春|夏|冬)間?(?P<half2>半)?(?:間)?(?:と|、)?(?:(?P<months>\d{{1,2}}|[一二三四五六七八九十]{{1,2}}){_MONTHS})?"
    ),
    units={
        "年": 1,
        "ヶ": 1 / 12,
        "ヵ": 1 / 12,
        "ケ": 1 / 12,
        "カ": 1 / 12,
        "か": 1 / 12,
        "箇": 1 / 12,
    },
    not_tenure_after=re.compile(
        r"^(?:ほど|くらい|ぐらい|以上)?(?:前|後|ぶり|目|連続|の契約|の経験|のキャリア|の歴史|契約|生|の任期|任期|の実刑|の刑|先|先延|以内|ごと|おき|から\d)"
    ),
)
