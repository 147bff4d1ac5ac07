"""Which departure each claim goes to: groups of claims meet the departures that are stored. Pure.

    gathered + fresh → groups (`identity.grouping`) → parts, each with the id it keeps or none

What a departure is depends on its claims alone; which number it has depends on what was stored
first, and stays as it is as far as it can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from storage.claims import Loaded
from storage.gathering import Gathered
from storage.identity import grouping
from storage.identity.grouping import NO_DECISIONS, Decisions
from storage.identity.ties import Level, Traits, bond


@dataclass(slots=True)
class Part:
    """The claims of one departure."""

    departure_id: int | None
    """None for one that is not stored yet."""
    stored: list[Loaded] = field(default_factory=list)
    fresh: list[int] = field(default_factory=list)
    """Places of new claims in the order given."""


def plan(
    gathered: Gathered, fresh: Sequence[Traits], decisions: Decisions = NO_DECISIONS
) -> list[Part]:
    """How all these claims fall into departures."""
    if decisions == NO_DECISIONS and (single := _simple(gathered, fresh)):
        return single
    stored = [
        (departure_id, loaded, claim)
        for departure_id in sorted(gathered.loaded)
        for loaded, claim in zip(
            gathered.loaded[departure_id], gathered.traits[departure_id], strict=True
        )
    ]
    claims = [claim for _, _, claim in stored] + list(fresh)
    groups = grouping.group(claims, decisions).members
    homes = _homes(groups, [departure_id for departure_id, _, _ in stored])
    return [
        Part(
            home,
            [stored[number][1] for number in group if number < len(stored)],
            sorted(number - len(stored) for number in group if number >= len(stored)),
        )
        for group, home in zip(groups, homes, strict=True)
    ]


def _simple(gathered: Gathered, fresh: Sequence[Traits]) -> list[Part] | None:
    """The usual case without grouping all again: one new claim, and at most one departure near.

    The same as grouping would say: nothing in the departure contradicts, and something is bonded.
    """
    if len(fresh) != 1 or len(gathered.loaded) > 1:
        return None
    if not gathered.loaded:
        return [Part(None, fresh=[0])]
    ((departure_id, loaded),) = gathered.loaded.items()
    bonds = [bond(fresh[0], claim) for claim in gathered.traits[departure_id]]
    if not bonds or any(each.level is Level.DIFFERENT for each in bonds):
        return None
    if max(each.level for each in bonds) < Level.PART:
        return None
    return [Part(departure_id, list(loaded), [0])]


def _homes(groups: Sequence[Sequence[int]], stored: Sequence[int]) -> list[int | None]:
    """The id that each group keeps: the oldest of which it holds more claims than any other."""
    shares = [Counter(stored[n] for n in group if n < len(stored)) for group in groups]
    owner: dict[int, int] = {}
    for departure_id in sorted({each for share in shares for each in share}):
        owner[departure_id] = max(range(len(groups)), key=lambda i: (shares[i][departure_id], -i))
    homes: list[int | None] = [None] * len(groups)
    for departure_id, i in owner.items():
        if homes[i] is None:
            homes[i] = departure_id
    return homes
