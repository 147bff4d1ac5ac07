"""What all claims of one departure say together, whatever order they came in. Pure.

    claims → ranked by authority → Joined, one value for each field

Each field comes from the best source that states it: the leaver's own words, the organisation's,
a filing, then the press, where what most independent posts say counts. A doubtful claim says
nothing where a surer one speaks; what a user corrected stands before everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from itertools import combinations
from typing import Any, TypeVar
from urllib.parse import urlsplit

from scraper.records import THRESHOLD, Departure, Status
from storage.identity import times
from storage.identity.folding import fold, fold_handle
from storage.identity.names import parse
from storage.identity.organizations import EMPTY, Directory
from storage.identity.told import Told, is_own_words, is_same_text

_RANK: dict[Status, int] = {"rumoured": 1, "reported": 2, "denied": 2, "announced": 3}
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}

T = TypeVar("T")


class Voice(IntEnum):
    """Who speaks in a post, the most to be believed first."""

    LEAVER = 0
    ORGANIZATION = 1
    FILING = 2
    PRESS = 3


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


def join(
    claims: Iterable[Told],
    corrected: Mapping[str, Any] | None = None,
    directory: Directory = EMPTY,
) -> Joined:
    """What all claims of one departure say together; the order in which they came is nothing.

    `corrected` are fields that a user has put right; `directory` tells which names are of one
    organisation, and which of a part of it.
    """
    told = list(claims)
    ranked = sorted([t for t in told if t.departure.score >= THRESHOLD] or told, key=authority)
    assert ranked, "a departure without claims says nothing"
    best, said = ranked[0], [told.departure for told in ranked]
    status = _status(ranked)
    effective_on = _exactest(ranked)
    announced_at = _first(each.announced_at for each in said)
    joined = Joined(
        person=_agreed(ranked, lambda each: each.person, _wholeness),
        handle=_agreed(ranked, lambda each: each.handle),
        organization=_innermost(ranked, directory),
        role=_agreed(ranked, lambda each: each.role),
        team=_agreed(ranked, lambda each: each.team),
        kind=_agreed(ranked, lambda each: None if each.kind == "other" else each.kind) or "other",
        voice=best.departure.voice,
        status=status,
        is_background=all(each.background for each in said),
        is_confirmed=status != "denied" and _is_confirmed(ranked),
        tenure_years=_agreed(ranked, lambda each: each.tenure_years),
        start_year=_agreed(ranked, lambda each: each.start_year),
        announced_at=announced_at,
        effective_on=effective_on,
        destination=_agreed(ranked, lambda each: each.destination),
        reason=_agreed(ranked, lambda each: each.reason),
        score=max(each.score for each in said),
        language=_first(told.language for told in ranked),
        happened_at=_happened_at(effective_on, announced_at, ranked),
        posts_count=len({told.post_key for told in ranked}),
    )
    return _put_right(joined, corrected, ranked) if corrected else joined


def _put_right(joined: Joined, corrected: Mapping[str, Any], ranked: Sequence[Told]) -> Joined:
    right = replace(joined, **corrected)
    happened_at = _happened_at(right.effective_on, right.announced_at, ranked)
    return replace(right, happened_at=happened_at)


# --- who is to be believed ------------------------------------------------------------------------


def voice_of(told: Told) -> Voice:
    """Who speaks in the post that makes this claim."""
    if is_own_words(told):
        return Voice.LEAVER
    if told.platform == "sec":
        return Voice.FILING
    return Voice.ORGANIZATION if _speaks_for(told) else Voice.PRESS


def _speaks_for(told: Told) -> bool:
    """Whether the post stands on the organisation's own site or account."""
    name = fold(told.departure.organization or "").replace(" ", "")
    if len(name) < 3:
        return False
    handle = fold(told.author_handle or "").replace(" ", "")
    site = urlsplit(told.url).hostname or ""
    labels = [label.replace("-", "") for label in site.casefold().split(".")]
    return handle in (name, f"{name}hq") or name in labels[-3:-1]


def authority(told: Told) -> tuple[Any, ...]:
    """Sorts claims, the best source first."""
    # the last parts only make the order total: by the post's key, never by when it came in
    said = told.departure
    return (
        voice_of(told),
        -_RANK[said.status],
        -said.score,
        told.published_at or told.seen_at,
        told.post_key,
        said.evidence[0].start if said.evidence else -1,
        repr(said),
    )


def _agreed(
    ranked: Sequence[Told],
    value_of: Callable[[Departure], T | None],
    prefer: Callable[[T], int] = lambda _: 0,
    key_of: Callable[[T], Any] = lambda value: (
        fold(value) or value if isinstance(value, str) else value
    ),
) -> T | None:
    """The best voice's value; among the press, what most independent places say.

    `prefer` comes before both: the lower, the better. Values of one key are one.
    """
    stated: dict[Any, tuple[set[str], tuple[int, ...], T]] = {}
    for rank, told in enumerate(ranked):
        value = value_of(told.departure)
        if value is None:
            continue
        voice = voice_of(told)
        key = key_of(value)
        places, _, shown = stated.setdefault(key, (set(), (prefer(value), voice, rank), value))
        places.add(site_of(told))
        stated[key] = (places, stated[key][1], shown)
    if not stated:
        return None
    best = min(
        stated.values(),
        key=lambda each: (each[1][0], each[1][1], -len(each[0]), each[1][2]),
    )
    return best[2]


def _innermost(ranked: Sequence[Told], directory: Directory) -> str | None:
    """The agreed organisation, or the part of it that another claim names.

    Who says "Google" of somebody at DeepMind says the same less exactly, as with dates.
    """
    found = _agreed(
        ranked, lambda each: each.organization, key_of=lambda name: directory.find(name).key
    )
    if found is None:
        return None
    unit = directory.find(found)
    for told in ranked:
        name = told.departure.organization
        part = directory.find(name) if name else unit
        if part.key != unit.key and unit.key in part.lineage:
            found, unit = name, part
    return found


def _wholeness(person: str) -> int:
    """A whole name before an initial, a family name or a mere handle."""
    name = parse(person)
    if name is None:
        return 2
    return 0 if name.is_whole and all(len(word) > 1 for word in name.words[:1]) else 1


# --- status ---------------------------------------------------------------------------------------


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


def history(claims: Iterable[Told]) -> list[tuple[datetime, Status]]:
    """The statuses that a departure went through, each with the instant of the post that did it."""
    told = sorted(claims, key=lambda each: (each.told_at, each.post_key))
    found: list[tuple[datetime, Status]] = []
    for count in range(1, len(told) + 1):
        status = join(told[:count]).status
        if not found or found[-1][1] != status:
            found.append((told[count - 1].told_at, status))
    return found


def _is_confirmed(ranked: Sequence[Told]) -> bool:
    carrying = [t for t in ranked if t.departure.status in ("reported", "announced")]
    if any(is_own_words(told) for told in carrying):
        return True
    return any(_are_independent(one, other) for one, other in combinations(carrying, 2))


def _are_independent(one: Told, other: Told) -> bool:
    """Two witnesses: another place, another author, another text."""
    if one.post_key == other.post_key or site_of(one) == site_of(other):
        return False
    if is_same_text(one, other):
        return False
    authors = fold(one.author or ""), fold(other.author or "")
    return not authors[0] or authors[0] != authors[1]


def site_of(told: Told) -> str:
    """A site; on a platform, the author's corner of it."""
    if told.platform != "web" and (handle := fold_handle(told.author_handle)):
        return f"{told.platform}:{handle}"
    parts = urlsplit(told.url)
    # without the port, two sites on one host would be one
    place = parts.netloc.rpartition("@")[2].casefold() or told.post_key
    return place.removeprefix("www.").removesuffix(_DEFAULT_PORTS.get(parts.scheme, ""))


# --- dates ----------------------------------------------------------------------------------------


def _exactest(ranked: Sequence[Told]) -> str | None:
    """The agreed date, or a more exact one that is consistent with it."""
    exact = _agreed(ranked, lambda each: each.effective_on)
    if exact is None:
        return None
    # a later, more exact one must agree with the exactest so far, not only with the first
    for told in ranked:
        on = told.departure.effective_on
        if on and on.startswith(exact):
            exact = on
    return exact


def _happened_at(
    effective_on: str | None, announced_at: datetime | None, ranked: Sequence[Told]
) -> datetime:
    told_at = announced_at or min(told.published_at or told.seen_at for told in ranked)
    day = times.date_span(effective_on)
    if day is None:
        return told_at
    # a bare year or month says less than the telling, where that falls within it
    return told_at if day[0] <= told_at <= day[1] else day[0]


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)
