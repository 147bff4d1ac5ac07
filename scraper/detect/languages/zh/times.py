"""Chinese dates and lengths of time, in digits and in characters."""

from __future__ import annotations

import re

from scraper.detect.language import Step, Times
from scraper.detect.languages.zh.script import both, fold

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "两": 2,
    "廿": 20,
    "卅": 30,
}
_N = "零〇○一二两三四五六七八九十"
MINGUO = 1911
"""The year before the first of the Republic's calendar."""


def number(word: str) -> float | None:
    """A number in digits or characters up to 99; None when it is neither."""
    word = fold(word.strip()).rstrip("多余几来数")
    if not word:
        return None
    if re.fullmatch(r"\d{1,5}(?:\.\d)?", word):
        return float(word)
    if word == "半":
        return 0.5
    tens, has_ten, ones = word.partition("十")
    if not has_ten:
        return float(_DIGITS[word]) if word in _DIGITS else None
    if (tens and tens not in _DIGITS) or (ones and ones not in _DIGITS):
        return None
    return (_DIGITS[tens] if tens else 1) * 10.0 + (_DIGITS[ones] if ones else 0)


def year(word: str) -> int | None:
    """`2019`, `二〇一九`, `民國108`."""
    word = fold(word)
    if word.startswith("民国"):
        told = number(word.removeprefix("民国").strip())
        return int(told) + MINGUO if told else None
    digits = "".join(str(_DIGITS.get(char, char)) for char in word)
    return int(digits) if digits.isdecimal() and len(digits) == 4 else None


_YEAR = rf"(?:(?:19|20)\d\d|[一二][{_N}]{{3}}|民国 ?(?:\d{{1,3}}|[{_N}]{{1,4}}))"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十]|元)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)"
MONTHS = {
    name: value
    for value, name in enumerate(
        ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"), start=1
    )
} | {"元": 1}
DATE = both(
    rf"(?P<year>{_YEAR})年 ?(?P<month>{_MONTH}) ?月(?: ?(?P<day>{_DAY}) ?[日号])?"
    rf"|(?<!\d)(?P<year4>(?:19|20)\d\d)[-/.](?P<month4>\d{{1,2}})[-/.](?P<day4>\d{{1,2}})(?!\d)"
    rf"|(?<!\d)(?<!\d年)(?<![{_N}]年)(?P<month2>{_MONTH}) ?月 ?(?P<day2>{_DAY}) ?[日号]"
)
MONTH_ALONE = both(
    rf"(?<![年\d个{_N}])(?P<month>{_MONTH})月(?:份|底|初|中旬|上旬|下旬|末)?(?!\d|{_DAY}[日号]|[大小])"
)
YEAR_END = both(rf"(?P<year>{_YEAR})年(?:年底|底|年末|末)")
BARE_YEAR = both(rf"(?P<year>{_YEAR}|1[0-8]\d\d)年(?! ?{_MONTH} ?月|底|末|度|代)")
RELATIVE: tuple[tuple[re.Pattern[str], Step], ...] = (
    (
        both(r"今天|今日|今晚|今早|今晨|即日起?|即时生效|即刻|当日起|今\(\d{1,2}\)|今（\d{1,2}）"),
        ("day", 0),
    ),
    (both(r"昨天|昨日|昨晚|昨夜|昨\(\d{1,2}\)|昨（\d{1,2}）"), ("day", -1)),
    (both(r"前天"), ("day", -2)),
    (both(r"明天|明日"), ("day", 1)),
    (both(r"后天"), ("day", 2)),
    (
        both(
            r"(?<!上个)(?<!下个)(?<![下上\d十一二三四五六七八九])(?:本月(?![\d一二三十])|这个月|月底|月末|近日(?!收到|接到)|日前(?!收到|接到))"
        ),
        ("month", 0),
    ),
    (both(r"下个?月"), ("month", 1)),
    (both(r"上个?月"), ("month", -1)),
    (both(r"(?:今年|本年度?)(?:年)?[底末]|(?<![今明去\d])年底|岁末"), ("year_end", 0)),
    (both(r"今年(?!年?[底末])"), ("year", 0)),
    (both(r"明年(?! ?[\d一二三四五六七八九十]{1,2}月)"), ("year", 1)),
    (both(r"去年(?! ?[\d一二三四五六七八九十]{1,2}月)"), ("year", -1)),
)
WEEKDAYS = dict(zip("一二三四五六日天", (0, 1, 2, 3, 4, 5, 6, 6), strict=True))
WEEKDAY = both(
    r"(?P<which>上个?|下个?|本|这个?|)(?:周|星期|礼拜|週)(?P<weekday>[一二三四五六日天])"
)
_COUNT = rf"(?:\d{{1,2}}(?:\.\d)?|(?:[{_N}]{{0,2}}[一二两三四五六七八九十]))"
DURATION = both(
    rf"(?<![\d.{_N}第])(?:(?P<number>\d{{3,5}}(?= ?[多余]?天)|{_COUNT}[多余几来]?(?!天))(?P<half3>个半)?个?(?P<unit>年头|年|载|个月|个?学期|个?赛季|天)(?P<half2>半)?(?:零?(?P<months>{_COUNT})个?多?月)?)(?!级|代|度|前端|制|薪|[初底末]|\d{{1,2}}月)"
)
NOT_TENURE_AFTER = both(
    r"^(?:(?:之)?前(?![^。，,]{0,12}(?:加入|加盟|转战|入职|进入|来到|创办|走进|自|从|我|第一次|到))|后(?!的?今|端)|之后|以后|来首|来最|内|级|生|制|期|合约|合同|薪|有期|徒刑|历史|岁|长的?(?:合同|合约)|一度|一次|的?(?:合同|合约|经验|工龄|工作经验|从业|历史|贷款|租约|假期|育婴|孩子))"
)

TIMES = Times(
    months=MONTHS,
    weekdays=WEEKDAYS,
    number=number,
    year=year,
    date=DATE,
    month_alone=MONTH_ALONE,
    day_alone=both(rf"本月 ?(?P<day>{_DAY}) ?[日号]"),
    year_end=YEAR_END,
    bare_year=BARE_YEAR,
    weekday=WEEKDAY,
    coming=both(r"下"),
    relative=RELATIVE,
    duration=DURATION,
    units={
        "年": 1,
        "载": 1,
        "載": 1,
        "个月": 1 / 12,
        "個月": 1 / 12,
        "月": 1 / 12,
        "天": 1 / 365.25,
        "赛季": 1,
        "个赛季": 1,
        "賽季": 1,
        "個賽季": 1,
        "个学期": 0.5,
        "学期": 0.5,
        "個學期": 0.5,
        "學期": 0.5,
    },
    not_tenure_after=NOT_TENURE_AFTER,
)
