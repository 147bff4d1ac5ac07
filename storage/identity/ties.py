"""Do two claims tell of one departure? A verdict with its reasons. Pure.

    person (name, handle, a post pointed to) × organisation × time × what else they say → Bond

The order of the two is nothing, and nothing here looks at a third claim: where a weak bond leads
to more than one departure, `storage.identity.grouping` decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum

from storage.identity import places, times
from storage.identity.agreement import agreements, are_strangers, disagreements
from storage.identity.folding import fold_handle
from storage.identity.names import Tie, is_lettered, parse, tie
from storage.identity.organizations import (
    EMPTY,
    Directory,
    Kinship,
    Unit,
    organization_key,
)
from storage.identity.scripts import sounds
from storage.identity.texts import ENOUGH
from storage.identity.told import Told, is_own_words, is_same_text

WINDOW_DAYS = 180
"""Days between two tellings of one departure: news of it, the last day, the farewell."""
UNNAMED_WINDOW_DAYS = 30
"""The same where only one of them names the organisation: then the name alone must carry it."""
WEAK_WINDOW_DAYS = 90
"""The same for an initial, a slip of a letter, or two scripts."""
PART_WINDOW_DAYS = 30
"""The same for a family name alone."""
NEAR_DAYS = 14
"""The same for a weaker name at organisations of like names, or where only one is named."""
ELSEWHERE_DAYS = 9
"""The same for one whole name at organisations that are written otherwise, and are in no table."""
ROLE_WINDOW_DAYS = 21
"""Between giving up a role and leaving: what is told closer together is one departure, told in
two ways."""
LAST_DAYS_APART = 200
"""Between two last days that are both stated by month or day: further apart, they are two exits."""
YEARS_APART_DAYS = 540
"""Between two tellings, from which on they are of two exits, whatever was told in between."""
TWO_PEOPLE = 1.5
"""Sum of disagreements from which on two claims of one name tell of two people."""


class Level(IntEnum):
    """How sure it is that two claims are of one departure, the surest last."""

    DIFFERENT = 0
    """They can't be: never in one departure, whatever else points to both."""
    NONE = 1
    """Nothing says so, and nothing speaks against it."""
    MAYBE = 2
    """Worth a suggestion to the user, and no more."""
    PART = 3
    SOUND = 4
    INITIAL = 5
    VARIANT = 6
    NAME = 7
    """The whole name."""
    POINTED = 8
    """One post points to the other, in which the leaver speaks."""
    HANDLE = 9
    POST = 10
    """The same post, or the same text."""
    DECIDED = 11
    """A user has joined them."""


@dataclass(frozen=True, slots=True)
class Bond:
    """A verdict on two claims."""

    level: Level
    why: tuple[str, ...] = ()
    """In words for `departures show --why`; the decisive ones first."""
    is_link: bool = False
    """Two departures that belong together: a role given up, and the exit that came later."""
    days: float = 0.0
    """Between the two posts."""
    is_placed: bool = True
    """Whether it is known how their organisations stand to each other."""
    is_elsewhere: bool = False
    """Whether their organisations are two by their names alone, and may be one all the same."""


@dataclass(frozen=True, slots=True)
class Traits:
    """A claim with what is compared of it, prepared once."""

    told: Told
    unit: Unit | None
    handle: str | None
    span: times.Span
    is_own: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What stays of a claim when its post is read again: users' decisions hold on to it."""
        said = self.told.departure
        name = parse(said.person) if said.person else None
        who = name.text if name else self.handle or ""
        what = organization_key(said.organization) if said.organization else ""
        return self.told.post_key, who, what


def traits(told: Told, directory: Directory = EMPTY) -> Traits:
    """A claim made ready for comparison."""
    said = told.departure
    return Traits(
        told=told,
        unit=directory.find(said.organization) if said.organization else None,
        handle=fold_handle(said.handle),
        span=times.span(told),
        is_own=is_own_words(told),
    )


def bond(one: Traits, other: Traits) -> Bond:
    """How sure it is that these two claims tell of one departure, and why."""
    person, why = _person(one, other)
    if person in (Level.DIFFERENT, Level.NONE):
        return Bond(person, why)
    place, where = _place(one, other)
    days = times.days_apart(one.span, other.span)
    between = abs((one.told.told_at - other.told.told_at).total_seconds()) / times.DAY
    if place is Kinship.DIFFERENT:
        return _elsewhere(one, other, Bond(person, (*why, *where), days=max(days, between)))
    if days > _window(person, place):
        level = Level.DIFFERENT if days > YEARS_APART_DAYS else Level.NONE
        return Bond(level, (*why, *where, f"told {days:.0f} days apart"))
    if person is not Level.POST and (reason := _two_exits(one, other, between)):
        return Bond(Level.DIFFERENT, (*why, *where, reason), is_link=True)
    against = _disagreements(one, other) if person not in (Level.POST, Level.HANDLE) else {}
    if sum(against.values()) >= _bearable(person):
        return Bond(Level.DIFFERENT, (*why, *where, *against))
    if person < _least(one, other, place, max(days, between)):
        return Bond(Level.MAYBE, (*why, *where))
    if place is None and _are_two_units(one, other) and person is Level.NAME:
        # two organisations of which nothing is known: first those that are known to be one
        if against:
            return Bond(Level.DIFFERENT, (*why, *where, *against))
        person = Level.VARIANT
    return Bond(
        person, (*why, *where, _apart(days), *against), days=between, is_placed=place is not None
    )


def _elsewhere(one: Traits, other: Traits, found: Bond) -> Bond:
    """Two organisations by their names, of which one at least is in no table.

    Each language's press may have its own name for it. One whole name, told of at the same time,
    with what two people would hardly have in common, is one departure all the same. In one language
    two names are two organisations: more than a suggestion would lose a namesake, or a second post
    that somebody gives up.
    """
    is_certain = one.unit is not None and other.unit is not None and (
        one.unit.is_listed and other.unit.is_listed
    )  # fmt: skip
    if is_certain or found.days > ELSEWHERE_DAYS or _disagreements(one, other):
        return replace(found, level=Level.DIFFERENT)
    if one.told.post_key == other.told.post_key:
        return replace(found, level=Level.DIFFERENT)
    if one.told.language is not None and one.told.language == other.told.language:
        level = Level.MAYBE if found.level >= Level.NAME else Level.NONE
        return replace(found, level=level, is_elsewhere=True)
    if found.level in (Level.HANDLE, Level.POST):
        return found
    shared = agreements(one.told.departure, other.told.departure)
    weak = Level.VARIANT if shared else Level.MAYBE
    level = weak if found.level is Level.NAME else Level.NONE
    return replace(found, level=level, why=(*found.why, *shared), is_elsewhere=True)


def _least(one: Traits, other: Traits, place: Kinship | None, days: float) -> Level:
    """The weakest person from which on this place and this time make one departure."""
    is_near = days <= NEAR_DAYS
    if place is None:
        if (
            is_near
            and _begin_alike(one, other)
            and (_are_two_units(one, other) or _agree(one, other))
        ):
            return Level.SOUND
        return Level.VARIANT if is_near and not _are_two_units(one, other) else Level.NAME
    if place is Kinship.ALIKE:
        if is_near:
            return Level.PART if _agree(one, other) else Level.SOUND
        return Level.VARIANT
    return Level.PART


def _are_two_units(one: Traits, other: Traits) -> bool:
    return one.unit is not None and other.unit is not None


def _agree(one: Traits, other: Traits) -> bool:
    """Whether both say what two people would hardly have in common."""
    return bool(agreements(one.told.departure, other.told.departure))


def _begin_alike(one: Traits, other: Traits) -> bool:
    """Where nothing is known of the organisations, names must begin alike to be found at all."""
    names = [parse(each.told.departure.person or "") for each in (one, other)]
    found = [
        {sounds(word)[:1] for word in (name.words[0], name.words[-1])} if name else set()
        for name in names
    ]
    return not found[0].isdisjoint(found[1])


_BY_ADDRESS = (Level.POINTED, Level.HANDLE, Level.POST)
_LEVELS = {
    Tie.PART: (Level.PART, "a part of the name"),
    Tie.SOUND: (Level.SOUND, "names that sound alike"),
    Tie.SLIP: (Level.INITIAL, "the same name but for one letter"),
    Tie.INITIAL: (Level.INITIAL, "the same family name and initial"),
    Tie.VARIANT: (Level.VARIANT, "a variant of the name"),
    Tie.SAME: (Level.NAME, "the same name"),
}


# --- who ------------------------------------------------------------------------------------------


def _person(one: Traits, other: Traits) -> tuple[Level, tuple[str, ...]]:
    names = one.told.departure.person, other.told.departure.person
    found = tie(names[0], names[1]) if names[0] and names[1] else None
    written = f"{names[0] or 'unnamed'} / {names[1] or 'unnamed'}"
    same_handle = one.handle is not None and one.handle == other.handle
    if found is Tie.DIFFERENT and not same_handle:
        return Level.DIFFERENT, (f"different names: {written}",)
    if _same_post(one, other) and _fits_unnamed(one, other, found):
        is_one = one.told.post_key == other.told.post_key
        return Level.POST, ("the same post" if is_one else "the same text",)
    if same_handle:
        return _by_handle(one, found, written)
    if _points(one, other) or _points(other, one):
        return Level.POINTED, ("one post points to the other",)
    if found is None:
        return _unnamed(one, other)
    if found is Tie.UNSURE:
        return Level.NONE, (f"names that can't be compared: {written}",)
    level, words = _LEVELS[found]
    if found is Tie.SOUND and _is_one_spelling(one, other):
        # one language's press has one spelling for a name: two are two names
        level = Level.MAYBE
    return level, (f"{words}: {written}",)


def _is_one_spelling(one: Traits, other: Traits) -> bool:
    if one.told.language is None or one.told.language != other.told.language:
        return False
    names = (parse(each.told.departure.person or "") for each in (one, other))
    return all(name is not None and is_lettered(name) for name in names)


def _by_handle(one: Traits, found: Tie | None, written: str) -> tuple[Level, tuple[str, ...]]:
    why = (f"the same handle: @{one.handle}",)
    if found is Tie.DIFFERENT:
        # names on profiles are often no names; two whole ones are two people
        return Level.MAYBE, (*why, f"different names: {written}")
    return Level.HANDLE, why


def _unnamed(one: Traits, other: Traits) -> tuple[Level, tuple[str, ...]]:
    """One names nobody, and nothing but a handle may tell who it is."""
    for handle, name in (
        (one.handle, other.told.departure.person),
        (other.handle, one.told.departure.person),
    ):
        if handle and name and handle_fits(handle, name):
            return Level.VARIANT, (f"the handle @{handle} fits {name}",)
    return Level.NONE, ("nobody is named",)


def handle_fits(handle: str, name: str) -> bool:
    """Whether a handle is made of a name: `adafalk`, `afalk`, `falk_ada`, `ada.falk.dev`."""
    parsed = parse(name)
    if parsed is None or len(parsed.words) < 2:
        return False
    letters = re.sub(r"[^a-z]", "", handle.partition("@")[0].split(".")[0] + handle)
    given, family = parsed.words[0], parsed.words[-1]
    if len(family) < 3:
        return given + family in letters or family + given in letters
    return (
        given + family in letters
        or family + given in letters
        or (letters.startswith(given[0] + family))
    )


def _same_post(one: Traits, other: Traits) -> bool:
    if one.told.post_key == other.told.post_key:
        return True
    if not is_same_text(one.told, other.told):
        return False
    # a few words that name nobody may be anybody's, however often they stand somewhere
    is_named = one.told.departure.person is not None and other.told.departure.person is not None
    return is_named or min(one.told.words_count, other.told.words_count) >= ENOUGH


def _fits_unnamed(one: Traits, other: Traits, found: Tie | None) -> bool:
    if found is not None:
        return found >= Tie.PART
    # the same text read again: an author whom nobody names is the same as before, and an I whom
    # one of two sites names is the same in both
    is_unnamed = one.told.departure.person is None and other.told.departure.person is None
    is_one_author = one.is_own and other.is_own and one.told.post_key != other.told.post_key
    is_either = one.handle is None or other.handle is None or one.handle == other.handle
    return is_either and (is_unnamed or is_one_author)


def _points(one: Traits, other: Traits) -> bool:
    return other.is_own and other.told.post_key in one.told.references


# --- what -----------------------------------------------------------------------------------------


def _place(one: Traits, other: Traits) -> tuple[Kinship | None, tuple[str, ...]]:
    if one.unit is None or other.unit is None:
        return None, ("only one names the organisation" if one.unit or other.unit else
                      "neither names the organisation",)  # fmt: skip
    found = places.kinship(one.unit, other.unit)
    if found is None and places.are_two(
        *(x.told.departure.organization or "" for x in (one, other))
    ):
        found = Kinship.DIFFERENT
    if found is None:
        return None, (f"organisations in two scripts: {one.unit.name} / {other.unit.name}",)
    written = f"{one.unit.name} / {other.unit.name}"
    words = {
        Kinship.DIFFERENT: "different organisations",
        Kinship.ALIKE: "organisations of like names",
        Kinship.WITHIN: "one organisation within the other",
        Kinship.SAME: "the same organisation",
    }
    return found, (f"{words[found]}: {written}",)


# --- when -----------------------------------------------------------------------------------------


def _window(person: Level, place: Kinship | None) -> int:
    if person in _BY_ADDRESS:
        return WINDOW_DAYS
    if place is None:
        return UNNAMED_WINDOW_DAYS
    if person is Level.PART:
        return PART_WINDOW_DAYS
    return WINDOW_DAYS if person >= Level.VARIANT else WEAK_WINDOW_DAYS


def _two_exits(one: Traits, other: Traits, between: float) -> str | None:
    """Why one person's two claims are of two exits; None where they are not."""
    first, second = one.told.departure, other.told.departure
    days = [times.date_span(each.effective_on) for each in (first, second)]
    exact = [day for day, said in zip(days, (first, second), strict=True)
             if day and len(said.effective_on or "") > 4]  # fmt: skip
    if len(exact) == 2 and times.days_apart(exact[0], exact[1]) > LAST_DAYS_APART:
        return f"two last days: {first.effective_on} / {second.effective_on}"
    if between <= ROLE_WINDOW_DAYS or first.background or second.background:
        return None
    kinds = {first.kind, second.kind}
    if "stepping_down" in kinds and len(kinds - {"other"}) == 2:
        return "a role given up, and an exit later"
    if kinds == {"stepping_down"} and first.role and second.role:
        return _two_roles(first.role, second.role)
    return None


def _two_roles(one: str, other: str) -> str | None:
    return f"two roles given up: {one} / {other}" if are_strangers(one, other) else None


def _apart(days: float) -> str:
    return "told at the same time" if days < 1 else f"told {days:.0f} days apart"


# --- what speaks against it -----------------------------------------------------------------------


def _disagreements(one: Traits, other: Traits) -> dict[str, float]:
    """What two claims of one name say differently, with its weight."""
    found = disagreements(one.told.departure, other.told.departure)
    is_same_place = one.told.platform == other.told.platform != "web"
    if is_same_place and one.handle and other.handle and one.handle != other.handle:
        found[f"other handles: @{one.handle} / @{other.handle}"] = 1.0
    return found


def _bearable(person: Level) -> float:
    """A name that is only alike can bear no disagreement at all."""
    if person in (Level.POINTED, Level.NAME):
        return TWO_PEOPLE
    return 1.0
