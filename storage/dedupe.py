"""Same departure? And what do all its posts say together? Pure: no database, no clock.

    same_departure(known, told)    → is it the same person, organisation and time
    choose(candidates, told)       → the departure that a claim belongs to, or None: a new one
    join(claims)                   → one departure's fields, whatever order the claims came in

Conservative: two records of one departure can be merged later, one record of two misleads.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any, TypeVar
from urllib.parse import urlsplit

from scraper.records import THRESHOLD, Departure, Status

WINDOW_DAYS = 180
"""Days between two tellings of one departure: news of it, the last day, the farewell."""
UNNAMED_WINDOW_DAYS = 30
"""The same where only one of them names the organisation: then the name alone must carry it."""
RECALLED_DAYS = 730
"""A last day this long before the post that tells of it: only that day counts, not the post's."""

_LEGAL_FORM_WORDS = (
    "ab ag bv co company corp corporation gmbh group inc incorporated kg kgaa limited llc llp lp "
    "ltd nv oy pbc plc pty sa sarl sas spa srl the"
)
_LEGAL_FORMS = frozenset(_LEGAL_FORM_WORDS.split())
_POSSESSIVE = re.compile(r"['’]s\b")
_NO_WORD = re.compile(r"[\W_]+")
_RANK: dict[Status, int] = {"rumoured": 1, "reported": 2, "denied": 2, "announced": 3}
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, with what matters of the post that makes it."""

    departure: Departure
    post_key: str
    seen_at: datetime
    author: str | None = None
    author_handle: str | None = None
    platform: str = "web"
    url: str = ""
    published_at: datetime | None = None
    digest: str = ""
    """Of the post's content: the same text twice is one witness."""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """What all claims of one departure say together."""

    person: str | None
    handle: str | None
    organization: str | None
    role: str | None
    team: str | None
    kind: str
    voice: str
    status: Status
    is_background: bool
    is_confirmed: bool
    tenure_years: float | None
    start_year: int | None
    announced_at: datetime | None
    effective_on: str | None
    destination: str | None
    reason: str | None
    score: float
    language: str | None
    happened_at: datetime
    """For sorting: the last day where it is known exactly enough, else when it was told."""
    posts_count: int


# --- names ----------------------------------------------------------------------------------------


def fold(name: str) -> str:
    """Words of a name in lower case, without accents, possessives and punctuation."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    # composed again: Korean syllables come apart under NFKD
    flat = unicodedata.normalize("NFKC", flat)
    return " ".join(word for word in _NO_WORD.split(_POSSESSIVE.sub("", flat)) if word)


def fold_handle(handle: str | None) -> str | None:
    """A handle as it is compared; None for none."""
    bare = (handle or "").strip().lstrip("@").casefold()
    return bare or None


def last_word(name: str | None) -> str | None:
    """What two spellings of one person's name always share; None for no name."""
    words = fold(name or "").split()
    return words[-1] if words else None


def organization_key(name: str) -> str:
    """The identity of an organisation by its name: legal forms, accents and case apart."""
    words = fold(name).split()
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return " ".join(kept or words) or name.strip().casefold()


def person_key(told: Told) -> str:
    """The identity of a person; authors whom nobody names are never the same as any other."""
    if told.departure.person and (name := fold(told.departure.person)):
        return f"name:{name}"
    handle = fold_handle(told.departure.handle)
    return f"handle:{handle}" if handle else f"post:{told.post_key}"


def same_person_name(one: str, other: str) -> bool:
    """Equal, but for a missing middle name or a first name that is only an initial."""
    first, second = fold(one).split(), fold(other).split()
    if not first or not second:
        return False
    if first == second:
        return True
    if len(first) < 2 or len(second) < 2 or first[-1] != second[-1]:
        return False
    return _same_first(first[0], second[0]) and _same_middle(first[1:-1], second[1:-1])


def _same_first(one: str, other: str) -> bool:
    if one == other:
        return True
    return one[0] == other[0] and min(len(one), len(other)) == 1


def _same_middle(one: Sequence[str], other: Sequence[str]) -> bool:
    # as many as both state must agree; what only one states says nothing against it
    return not one or not other or all(map(_same_first, one, other))


# --- same departure? ------------------------------------------------------------------------------


def same_departure(known: Told, told: Told) -> bool:
    """Whether two claims tell of one departure.

    The same person (by handle, or by name) leaves the same organisation, not more than
    `WINDOW_DAYS` apart. Where one of them names no organisation, the handle must be the same, or
    the whole name and a narrower window.
    """
    by_handle = _same_handle(known, told)
    if not by_handle and not _same_name(known, told):
        return False
    window = WINDOW_DAYS
    one, other = known.departure.organization, told.departure.organization
    if one and other:
        if organization_key(one) != organization_key(other):
            return False
    elif not by_handle:
        if not _same_full_name(known, told):
            return False
        window = UNNAMED_WINDOW_DAYS
    return _days_apart(_span(known), _span(told)) <= window


def choose(candidates: Mapping[int, Sequence[Told]], told: Told) -> int | None:
    """The departure, of those given with their claims, that `told` belongs to.

    Handle before whole name before initial. None when there is none, or when only an initial
    speaks and more than one departure would do.
    """
    found: list[tuple[int, int]] = []
    for departure_id, claims in candidates.items():
        strengths = [_strength(claim, told) for claim in claims if same_departure(claim, told)]
        if strengths:
            found.append((max(strengths), departure_id))
    if not found:
        return None
    best = max(strength for strength, _ in found)
    chosen = [departure_id for strength, departure_id in found if strength == best]
    if len(chosen) > 1 and best == _BY_INITIAL:
        return None
    return min(chosen)


_BY_INITIAL, _BY_NAME, _BY_HANDLE, _BY_POST = range(4)


def _strength(known: Told, told: Told) -> int:
    if known.post_key == told.post_key:
        return _BY_POST
    if _same_handle(known, told):
        return _BY_HANDLE
    return _BY_NAME if _same_full_name(known, told) else _BY_INITIAL


def _same_handle(known: Told, told: Told) -> bool:
    handle = fold_handle(told.departure.handle)
    return handle is not None and handle == fold_handle(known.departure.handle)


def _same_name(known: Told, told: Told) -> bool:
    one, other = known.departure.person, told.departure.person
    if one and other:
        return same_person_name(one, other)
    # the same text read again: an author whom nobody names is the same as before
    return not one and not other and known.post_key == told.post_key


def _same_full_name(known: Told, told: Told) -> bool:
    one, other = fold(known.departure.person or ""), fold(told.departure.person or "")
    return " " in one and one == other


# --- time -----------------------------------------------------------------------------------------

_Span = tuple[datetime, datetime]
_EVER = datetime(1900, 1, 1, tzinfo=UTC)


def _span(told: Told) -> _Span:
    """From the first to the last instant at which the departure may be said to be."""
    said = told.departure
    told_at = said.announced_at or told.published_at or told.seen_at
    day = _date_span(said.effective_on)
    if day is None:
        return (_EVER if said.background else told_at, told_at)
    if said.background or day[1] < told_at - timedelta(days=RECALLED_DAYS):
        return day
    return (min(day[0], told_at), max(day[1], told_at))


def _days_apart(one: _Span, other: _Span) -> float:
    gap = max(one[0], other[0]) - min(one[1], other[1])
    return max(gap.total_seconds(), 0.0) / 86_400


def _date_span(on: str | None) -> _Span | None:
    """First and last instant of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None for none or no date."""
    parts = (on or "").split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, day = (*numbers, *(0, 0, 0)[len(numbers) :])
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return None
    start = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return start, datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC)


# --- joining --------------------------------------------------------------------------------------


def join(claims: Iterable[Told]) -> Joined:
    """What all claims of one departure say together; the order in which they came is nothing.

    Each field comes from the best source that states it: the leaver's own words, then the
    firmer status, the higher score, the earlier post. A doubtful claim says nothing where a surer
    one speaks.
    """
    told = list(claims)
    ranked = sorted([t for t in told if t.departure.score >= THRESHOLD] or told, key=authority)
    assert ranked, "a departure without claims says nothing"
    best, said = ranked[0], [told.departure for told in ranked]
    status = _status(ranked)
    effective_on = _exactest([each.effective_on for each in said])
    announced_at = _first(each.announced_at for each in said)
    return Joined(
        person=_first(each.person for each in said),
        handle=_first(each.handle for each in said),
        organization=_first(each.organization for each in said),
        role=_first(each.role for each in said),
        team=_first(each.team for each in said),
        kind=_first(each.kind for each in said if each.kind != "other") or "other",
        voice=best.departure.voice,
        status=status,
        is_background=all(each.background for each in said),
        is_confirmed=status != "denied" and _is_confirmed(ranked),
        tenure_years=_first(each.tenure_years for each in said),
        start_year=_first(each.start_year for each in said),
        announced_at=announced_at,
        effective_on=effective_on,
        destination=_first(each.destination for each in said),
        reason=_first(each.reason for each in said),
        score=max(each.score for each in said),
        language=_first(told.language for told in ranked),
        happened_at=_happened_at(effective_on, announced_at, ranked),
        posts_count=len({told.post_key for told in ranked}),
    )


def is_own_words(told: Told) -> bool:
    """Whether the author of the post is the one who leaves (a quoted farewell is not)."""
    said = told.departure
    if said.voice != "first_person":
        return False
    handle = fold_handle(said.handle)
    if handle is not None and handle == fold_handle(told.author_handle):
        return True
    if said.person is None:
        return True
    return told.author is not None and same_person_name(said.person, told.author)


def authority(told: Told) -> tuple[Any, ...]:
    """Sorts claims, the best source first."""
    # the last parts only make the order total: by the post's key, never by when it came in
    said = told.departure
    return (
        not is_own_words(told),
        -_RANK[said.status],
        -said.score,
        told.published_at or told.seen_at,
        told.post_key,
        said.evidence[0].start if said.evidence else -1,
        repr(said),
    )


def _status(ranked: Sequence[Told]) -> Status:
    own = [told for told in ranked if is_own_words(told)]
    if own:
        latest = max(own, key=lambda told: (told.published_at or told.seen_at, told.post_key))
        if latest.departure.status == "denied":
            return "denied"
    elif ranked[0].departure.status == "denied":
        return "denied"
    return max(
        (told.departure.status for told in ranked if told.departure.status != "denied"),
        key=lambda status: _RANK[status],
    )


def _is_confirmed(ranked: Sequence[Told]) -> bool:
    carrying = [t for t in ranked if t.departure.status in ("reported", "announced")]
    if any(is_own_words(told) for told in carrying):
        return True
    return any(_are_independent(one, other) for one, other in combinations(carrying, 2))


def _are_independent(one: Told, other: Told) -> bool:
    """Two witnesses: another place, another author, another text."""
    if one.post_key == other.post_key or _place(one) == _place(other):
        return False
    if one.digest and one.digest == other.digest:
        return False
    authors = fold(one.author or ""), fold(other.author or "")
    return not authors[0] or authors[0] != authors[1]


def _place(told: Told) -> str:
    """A site; on a platform, the author's corner of it."""
    if told.platform != "web" and (handle := fold_handle(told.author_handle)):
        return f"{told.platform}:{handle}"
    parts = urlsplit(told.url)
    # without the port, two sites on one host would be one
    place = parts.netloc.rpartition("@")[2].casefold() or told.post_key
    return place.removeprefix("www.").removesuffix(_DEFAULT_PORTS.get(parts.scheme, ""))


def _exactest(dates: Sequence[str | None]) -> str | None:
    """The best source's date, or a more exact one that agrees with it."""
    stated = [each for each in dates if each]
    if not stated:
        return None
    # a later, more exact one must agree with the exactest so far, not only with the first
    exact = stated[0]
    for each in stated[1:]:
        if each.startswith(exact):
            exact = each
    return exact


def _happened_at(
    effective_on: str | None, announced_at: datetime | None, ranked: Sequence[Told]
) -> datetime:
    told_at = announced_at or min(told.published_at or told.seen_at for told in ranked)
    day = _date_span(effective_on)
    if day is None:
        return told_at
    # a bare year or month says less than the telling, where that falls within it
    return told_at if day[0] <= told_at <= day[1] else day[0]


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)
