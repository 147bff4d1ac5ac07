"""Dates and lengths of time in a text, never more exact than the text and its instant allow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.detect.language import Step, Times
from scraper.records import Post

_URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?!\d)"
)
_URL_SLUG_MONTH = re.compile(r"(?<![a-z])([a-z]{3,9})-((?:19|20)\d\d)(?!\d)")
_EMBEDDED = re.compile(r"^\W{0,3}[^\n]{0,60}\(@\w{2,40}\) ", re.MULTILINE)
"""Whose post is embedded; its date follows."""
_URL_MONTH_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/]([a-z]{3})[-/](\d\d)(?!\d)")
MAX_YEARS = 70
"""Nobody stays longer."""
URL_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), start=1
    )
    for name in names.split()
}  # fmt: skip
"""Addresses name months in English, whatever the language of their pages."""
MAX_WEEKDAY_CHARS = 20
"""`on Wednesday, the ` is not longer."""
_HEAD_CHARS = 400
"""A dateline stands this near the beginning."""


_DIGITS = re.compile(r"(?P<number>\d{1,3}(?:[.,]\d)?) ?(?P<half>½)?")


@dataclass(frozen=True, slots=True)
class Anchor:
    """When the post was published, as exactly as anything tells."""

    year: int
    month: int | None = None
    day: int | None = None

    def as_date(self) -> date | None:
        if self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text: `value` is YYYY, YYYY-MM or YYYY-MM-DD."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in years."""

    years: float
    start: int
    end: int


def read_number(
    word: str, numbers: Mapping[str, float], between: tuple[str, ...] = ()
) -> float | None:
    """A number in digits (`16½`, `3,5`) or in a language's words; None when it is neither.

    `between`: what may stand between tens and ones in words, ` y ` in `treinta y dos`.
    """
    word = word.strip()
    if word in numbers:
        return numbers[word]
    digits = _DIGITS.fullmatch(word)
    if digits is not None:
        return float(digits["number"].replace(",", ".")) + (0.5 if digits["half"] else 0.0)
    for link in between:
        tens, _, ones = word.partition(link)
        if tens in numbers and ones in numbers:
            return numbers[tens] + numbers[ones]
    return None


def anchor_of(times: Times, post: Post, lowered: str) -> Anchor | None:
    """The publication date from metadata, else the URL, else a dateline."""
    if post.published_at is not None:
        at = post.published_at
        return Anchor(at.year, at.month, at.day)
    told = _of_address(times, post.url, lowered) if post.url else None
    if told is not None:
        return told
    for match in times.date.finditer(lowered[:_HEAD_CHARS]):
        if _is_line_head(lowered, match) and (anchor := _day(times, match)):
            return anchor
    for slug in _URL_SLUG_MONTH.finditer(post.url.lower()):
        if slug[1] in URL_MONTHS:
            return Anchor(int(slug[2]), URL_MONTHS[slug[1]])
    for embedded in _EMBEDDED.finditer(lowered):
        date_line = times.date.match(lowered, embedded.end())
        if date_line and (anchor := _day(times, date_line)):
            return anchor
    return None


def _of_address(times: Times, url: str, lowered: str) -> Anchor | None:
    found = _URL_DATE.search(url)
    if found:
        day = Anchor(int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
        return day if day.day is not None else _refined(times, lowered, day)
    named = _URL_MONTH_NAME.search(url)
    if named and named[2] in URL_MONTHS:
        return Anchor(int(named[1]), URL_MONTHS[named[2]], int(named[3]))
    return None


def _refined(times: Times, lowered: str, month: Anchor) -> Anchor:
    """The day in the head of the text that lies in the month of the address."""
    for match in times.date.finditer(lowered[:_HEAD_CHARS]):
        day = _day(times, match)
        if day is not None and (day.year, day.month) == (month.year, month.month):
            return day
    return month


def _day(times: Times, match: re.Match[str]) -> Anchor | None:
    value = _absolute(times, match)
    if value is None or len(value) != len("YYYY-MM-DD"):
        return None
    return Anchor(int(value[:4]), int(value[5:7]), int(value[8:10]))


def _is_line_head(lowered: str, match: re.Match[str]) -> bool:
    line_start = lowered.rfind("\n", 0, match.start()) + 1
    return match.start() - line_start < 25


def _absolute(times: Times, match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    for tail in ("", "2", "3", "4"):
        month, year, day = (groups.get(name + tail) for name in ("month", "year", "day"))
        number, told = month_of(times, month or ""), times.year(year) if year else None
        if number and told:
            return _join(told, number, day_of(times, day))
    return None


def _join(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_of(times: Times, word: str) -> int | None:
    """The number of a month by its name or in digits."""
    return times.months.get(word) or (int(word) if word.isdecimal() else None)


def day_of(times: Times, word: str | None) -> int | None:
    """A day of the month in digits or words."""
    if not word:
        return None
    told = int(word) if word.isdecimal() else times.number(word)
    return int(told) if told else None


def dates(
    times: Times, lowered: str, start: int, end: int, anchor: Anchor | None, *, future: bool
) -> list[Dated]:
    """The dates in a stretch; one without a year takes the year nearest the anchor."""
    found = [
        _with_weekday(times, lowered, start, dated)
        for dated in _explicit(times, lowered, start, end, anchor, future=future)
    ]
    relative = [
        dated
        for dated in _relative(times, lowered, start, end, anchor, future=future)
        if not any(other.start <= dated.start < other.end for other in found)
    ]
    return sorted([*found, *relative], key=lambda dated: dated.start)


def _with_weekday(times: Times, lowered: str, start: int, dated: Dated) -> Dated:
    """`Friday, December 4`: the weekday belongs to the date and is none of its own."""
    left = max(start, dated.start - MAX_WEEKDAY_CHARS)
    before = times.weekday_before.search(lowered[left : dated.start])
    return Dated(dated.value, left + before.start(), dated.end) if before else dated


def _explicit(
    times: Times, lowered: str, start: int, end: int, anchor: Anchor | None, *, future: bool
) -> list[Dated]:
    found: list[Dated] = []
    for match in times.date.finditer(lowered, start, end):
        value = _absolute(times, match) or _with_year(times, match, anchor, future=future)
        if value and anchor and _is_coming(times, lowered, match) and value < _day_text(anchor):
            value = f"{int(value[:4]) + 1:04}{value[4:]}"
        if value:
            found.append(Dated(value, match.start(), match.end()))
    for match in times.month_alone.finditer(lowered, start, end):
        month = month_of(times, match["month"])
        is_new = not any(d.start <= match.end() and match.start() <= d.end for d in found)
        if anchor and anchor.month and month and is_new:
            year = _nearest_year(anchor, month, future=future)
            which = match.groupdict().get("which") or ""
            year += (year, month) <= (anchor.year, anchor.month) and bool(times.coming.match(which))
            found.append(Dated(f"{year:04}-{month:02}", match.start(), match.end()))
    found.extend(
        Dated(f"{times.year(match['year'])}-12", match.start(), match.end())
        for match in times.year_end.finditer(lowered, start, end)
    )
    return found


def _is_coming(times: Times, lowered: str, match: re.Match[str]) -> bool:
    """`le 31 août prochain`: the next one, behind a date without its year."""
    behind = lowered[match.end() : match.end() + MAX_WEEKDAY_CHARS]
    has_year = any(value for name, value in match.groupdict().items() if name.startswith("year"))
    return not has_year and times.coming.match(behind) is not None


def _day_text(anchor: Anchor) -> str:
    return f"{anchor.year:04}-{anchor.month or 1:02}-{anchor.day or 1:02}"


def _with_year(
    times: Times, match: re.Match[str], anchor: Anchor | None, *, future: bool
) -> str | None:
    groups = match.groupdict()
    for tail in ("", "2"):
        month = month_of(times, groups.get("month" + tail) or "")
        day = day_of(times, groups.get("day" + tail))
        if anchor is not None and anchor.month is not None and month and day:
            return _join(_nearest_year(anchor, month, future=future), month, day)
    return None


def _nearest_year(anchor: Anchor, month: int, *, future: bool = False) -> int:
    """Within half a year behind and half a year ahead of the anchor; what lies ahead, further."""
    distance = month - (anchor.month or month)
    if distance > 6 and not future:
        return anchor.year - 1
    return anchor.year + 1 if distance < -5 else anchor.year


def _relative(
    times: Times, lowered: str, start: int, end: int, anchor: Anchor | None, *, future: bool
) -> list[Dated]:
    if anchor is None or anchor.month is None:
        return []
    found: list[Dated] = []
    for pattern, step in times.relative:
        for match in pattern.finditer(lowered, start, end):
            value = _stepped(anchor, step)
            if value:
                found.append(Dated(value, match.start(), match.end()))
    day = anchor.as_date()
    for match in times.day_alone.finditer(lowered, start, end) if day else ():
        assert day is not None
        near = _day_near(day, day_of(times, match["day"]) or 0, future=future)
        if near:
            found.append(Dated(near, match.start(), match.end()))
    for match in times.weekday.finditer(lowered, start, end) if day else ():
        assert day is not None
        is_ahead = future or times.coming.match(match["which"] or "") is not None
        value = _weekday(day, times.weekdays[match["weekday"]], ahead=is_ahead)
        found.append(Dated(value, match.start(), match.end()))
    return found


def _stepped(anchor: Anchor, step: Step) -> str | None:
    """The date so many days, months or years from the anchor, as exact as the unit."""
    unit, count = step
    assert anchor.month is not None
    if unit == "month":
        months = anchor.year * 12 + anchor.month - 1 + count
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if unit == "year":
        return f"{anchor.year + count:04}"
    if unit == "year_end":
        return f"{anchor.year + count:04}-12"
    day = anchor.as_date()
    if day is None:  # `today` of an unknown day still tells the month
        return f"{anchor.year:04}-{anchor.month:02}" if count == 0 else None
    if unit == "week":
        return (day + timedelta(weeks=count)).isoformat()[: len("YYYY-MM")]
    return (day + timedelta(days=count)).isoformat()


def _day_near(day: date, number: int, *, future: bool) -> str | None:
    """A day of this month; one still to come, where nothing lies ahead, is of the month before.

    A month that has no such day gives way to its neighbour.
    """
    this = day.replace(day=1)
    before, after = (this - timedelta(days=1)).replace(day=1), this + timedelta(days=31)
    months = (before, this) if number > day.day and not future else (this, after)
    values = (_join(month.year, month.month, number) for month in months)
    return next((value for value in values if value), None)


def _weekday(day: date, weekday: int, *, ahead: bool) -> str:
    if ahead:
        return (day + timedelta(days=(weekday - day.weekday()) % 7)).isoformat()
    return (day - timedelta(days=(day.weekday() - weekday) % 7)).isoformat()


def lengths(times: Times, lowered: str, start: int, end: int) -> list[Length]:
    """Lengths of time from a month to a century in a stretch, those that are ages left out."""
    found: list[Length] = []
    for match in times.duration.finditer(lowered, start, end):
        years = _years(times, match)
        if years is not None and not times.not_tenure_after.match(
            lowered[match.end() : match.end() + 40]
        ):
            found.append(Length(years, match.start(), match.end()))
    return found


def _years(times: Times, match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    value = times.number(match["number"])
    unit = next((years for name, years in times.units.items() if match["unit"].startswith(name)), 0)
    if value is None or not unit:
        return None
    if groups.get("half"):
        value /= 2
    if groups.get("half2") or groups.get("half3"):
        value += 0.5
    value = value * unit + (times.number(groups.get("months") or "") or 0) / 12
    return round(value, 2) if value < MAX_YEARS else None
