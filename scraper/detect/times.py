"""Dates and lengths of time in a text, never more exact than the text and its instant allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.detect.languages.en import times as en
from scraper.records import Post

_URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?!\d)"
)
_URL_SLUG_MONTH = re.compile(r"(?<![a-z])([a-z]{3,9})-((?:19|20)\d\d)(?!\d)")
_EMBEDDED = re.compile(r"^\W{0,3}[^\n]{0,60}\(@\w{2,40}\) ", re.MULTILINE)
"""Whose post is embedded; its date follows."""
_URL_MONTH_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/]([a-z]{3})[-/](\d\d)(?!\d)")
MAX_WEEKDAY_CHARS = 20
"""`on Wednesday, the ` is not longer."""
_HEAD_CHARS = 400
"""A dateline stands this near the beginning."""


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


def anchor_of(post: Post, lowered: str) -> Anchor | None:
    """The publication date from metadata, else the URL, else a dateline."""
    if post.published_at is not None:
        at = post.published_at
        return Anchor(at.year, at.month, at.day)
    found = _URL_DATE.search(post.url) if post.url else None
    if found:
        return Anchor(int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
    named = _URL_MONTH_NAME.search(post.url) if post.url else None
    if named and named[2] in en.MONTHS:
        return Anchor(int(named[1]), en.MONTHS[named[2]], int(named[3]))
    for match in en.DATE.finditer(lowered[:_HEAD_CHARS]):
        if _is_line_head(lowered, match) and (anchor := _day(match)):
            return anchor
    for slug in _URL_SLUG_MONTH.finditer(post.url.lower()):
        if slug[1] in en.MONTHS:
            return Anchor(int(slug[2]), en.MONTHS[slug[1]])
    for embedded in _EMBEDDED.finditer(lowered):
        date_line = en.DATE.match(lowered, embedded.end())
        if date_line and (anchor := _day(date_line)):
            return anchor
    return None


def _day(match: re.Match[str]) -> Anchor | None:
    value = _absolute(match)
    if value is None or len(value) != len("YYYY-MM-DD"):
        return None
    return Anchor(int(value[:4]), int(value[5:7]), int(value[8:10]))


def _is_line_head(lowered: str, match: re.Match[str]) -> bool:
    line_start = lowered.rfind("\n", 0, match.start()) + 1
    return match.start() - line_start < 25


def _absolute(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    for tail in ("", "2", "3", "4"):
        month, year, day = (groups.get(name + tail) for name in ("month", "year", "day"))
        if month and year:
            number = int(month) if month.isdigit() else en.MONTHS[month]
            return _join(int(year), number, int(day) if day else None)
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


def dates(
    lowered: str, start: int, end: int, anchor: Anchor | None, *, future: bool
) -> list[Dated]:
    """The dates in a stretch; one without a year takes the year nearest the anchor."""
    found = [
        _with_weekday(lowered, start, dated) for dated in _explicit(lowered, start, end, anchor)
    ]
    relative = [
        dated
        for dated in _relative(lowered, start, end, anchor, future=future)
        if not any(other.start <= dated.start < other.end for other in found)
    ]
    return sorted([*found, *relative], key=lambda dated: dated.start)


def _with_weekday(lowered: str, start: int, dated: Dated) -> Dated:
    """`Friday, December 4`: the weekday belongs to the date and is none of its own."""
    left = max(start, dated.start - MAX_WEEKDAY_CHARS)
    before = en.WEEKDAY_BEFORE.search(lowered[left : dated.start])
    return Dated(dated.value, left + before.start(), dated.end) if before else dated


def _explicit(lowered: str, start: int, end: int, anchor: Anchor | None) -> list[Dated]:
    found: list[Dated] = []
    for match in en.DATE.finditer(lowered, start, end):
        value = _absolute(match) or _with_year(match, anchor)
        if value:
            found.append(Dated(value, match.start(), match.end()))
    for match in en.MONTH_ALONE.finditer(lowered, start, end):
        if (
            anchor
            and anchor.month
            and not any(d.start <= match.end() and match.start() <= d.end for d in found)
        ):
            year = _nearest_year(anchor, en.MONTHS[match["month"]])
            found.append(
                Dated(f"{year:04}-{en.MONTHS[match['month']]:02}", match.start(), match.end())
            )
    found.extend(
        Dated(f"{match['year']}-12", match.start(), match.end())
        for match in en.YEAR_END.finditer(lowered, start, end)
    )
    return found


def _with_year(match: re.Match[str], anchor: Anchor | None) -> str | None:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if anchor is None or anchor.month is None or not month or not day:
        return None
    number = en.MONTHS[month]
    return _join(_nearest_year(anchor, number), number, int(day))


def _nearest_year(anchor: Anchor, month: int) -> int:
    """Within half a year behind and half a year ahead of the anchor."""
    distance = month - (anchor.month or month)
    if distance > 6:
        return anchor.year - 1
    return anchor.year + 1 if distance < -5 else anchor.year


def _relative(
    lowered: str, start: int, end: int, anchor: Anchor | None, *, future: bool
) -> list[Dated]:
    if anchor is None or anchor.month is None:
        return []
    found: list[Dated] = []
    for match in en.RELATIVE.finditer(lowered, start, end):
        value = _resolve(match, anchor, future=future)
        if value:
            found.append(Dated(value, match.start(), match.end()))
    return found


def _resolve(match: re.Match[str], anchor: Anchor, *, future: bool) -> str | None:
    word, day = match["rel"], anchor.as_date()
    assert anchor.month is not None
    if "month" in word:
        following = "next" in word
        month = anchor.month + following
        return f"{anchor.year + (month > 12):04}-{(month - 1) % 12 + 1:02}"
    if "year" in word:
        return f"{anchor.year}-12" if "end" in word else str(anchor.year + ("next" in word))
    if day is None:
        return None
    if match["weekday"]:
        return _weekday(day, en.WEEKDAYS[match["weekday"]], match["which"] or "", future=future)
    if word.startswith("this is"):
        return day.isoformat()
    shift = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    return (day + timedelta(days=shift)).isoformat()


def _weekday(day: date, weekday: int, which: str, *, future: bool) -> str:
    ahead = (weekday - day.weekday()) % 7
    if future or (which.startswith(("this ", "next")) and "past" not in which):
        return (day + timedelta(days=ahead)).isoformat()
    return (day - timedelta(days=(day.weekday() - weekday) % 7)).isoformat()


def lengths(lowered: str, start: int, end: int) -> list[Length]:
    """Lengths of time from a month to a century in a stretch, those that are ages left out."""
    found: list[Length] = []
    for match in en.DURATION.finditer(lowered, start, end):
        years = _years(match)
        if years is not None and not en.NOT_TENURE_AFTER.match(
            lowered[match.end() : match.end() + 40]
        ):
            found.append(Length(years, match.start(), match.end()))
    return found


def _years(match: re.Match[str]) -> float | None:
    value = en.number(match["number"])
    if value is None:
        return None
    unit = match["unit"]
    if match["half"]:
        value /= 2
    if match["half2"] or match["half3"]:
        value += 0.5
    if unit.startswith("month"):
        return round(value / 12, 2)
    value *= {"d": 10, "c": 100}.get(unit[0], 1)
    value += (en.number(match["months"] or "0") or 0) / 12
    return round(value, 2) if value < 70 else None
