"""Claims → departures: a function of the set of claims, whatever order they came in. Pure.

    bonds, level by level, the surest first:
        groups that are bonded and in which nothing contradicts → one group
        a group that fits two which contradict each other       → stays apart, as a suggestion

Where a user decided, that stands before everything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from storage.identity.ties import WINDOW_DAYS, Bond, Level, Traits, bond
from storage.identity.times import days_apart

_ORDER = (
    Level.DECIDED,
    Level.POST,
    Level.HANDLE,
    Level.NAME,
    Level.POINTED,
    Level.VARIANT,
    Level.INITIAL,
    Level.SOUND,
    Level.PART,
)

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What users have said, by the keys of claims."""

    joined: frozenset[frozenset[Key]] = frozenset()
    parted: frozenset[frozenset[Key]] = frozenset()

    def on(self, one: Traits, other: Traits) -> Bond | None:
        """The bond that a user decided; None where none did."""
        pair = frozenset((one.key, other.key))
        if pair in self.parted:
            return Bond(Level.DIFFERENT, ("parted by hand",))
        if pair in self.joined:
            return Bond(Level.DECIDED, ("joined by hand",))
        if self.joined and self._is_alias(one, other):
            return Bond(Level.DECIDED, ("names that were joined by hand",))
        return None

    def _is_alias(self, one: Traits, other: Traits) -> bool:
        """Whether later posts name the two that a user joined: said once is enough."""
        said = frozenset((one.key[1:], other.key[1:]))
        if days_apart(one.span, other.span) > WINDOW_DAYS:
            return False
        return any(said == frozenset(key[1:] for key in pair) for pair in self.joined)


NO_DECISIONS = Decisions()


@dataclass(slots=True)
class Groups:
    """How claims fall into departures."""

    members: list[list[int]]
    """Numbers of claims, in the order given; each group one departure."""
    joins: list[tuple[int, int, Bond]] = field(default_factory=list)
    """The bond that brought two groups together, with the claims that it is between."""
    suggestions: list[tuple[int, int, Bond]] = field(default_factory=list)
    """Claims of two groups that may be one, but for want of certainty are not."""
    links: list[tuple[int, int, Bond]] = field(default_factory=list)
    """Claims of two departures that belong together."""


def group(claims: Sequence[Traits], decisions: Decisions = NO_DECISIONS) -> Groups:
    """Which of these claims tell of one departure."""
    order = sorted(range(len(claims)), key=lambda number: _sort_key(claims[number]))
    bonds = _bonds(claims, order, decisions)
    at = {number: place for place, number in enumerate(order)}
    groups = [[number] for number in order]
    joins: list[tuple[int, int, Bond]] = []
    for level in _ORDER:
        groups, new = _join(groups, bonds, level)
        joins += new
    groups = [sorted(each, key=at.__getitem__) for each in groups]
    home = {number: i for i, each in enumerate(groups) for number in each}
    across = [(*pair, found) for pair, found in bonds.items() if home[pair[0]] != home[pair[1]]]
    return Groups(
        groups,
        joins,
        [each for each in across if each[2].level >= Level.MAYBE],
        [each for each in across if each[2].is_link],
    )


_Bonds = Mapping[tuple[int, int], Bond]


def _bonds(claims: Sequence[Traits], order: Sequence[int], decisions: Decisions) -> _Bonds:
    return {
        (one, other): decisions.on(claims[one], claims[other]) or bond(claims[one], claims[other])
        for one, other in combinations(order, 2)
    }


def _sort_key(claim: Traits) -> tuple[object, ...]:
    """A total order by what claims say, never by when they came in."""
    said = claim.told.departure
    return (
        claim.told.published_at or claim.told.seen_at,
        claim.told.post_key,
        said.evidence[0].start if said.evidence else -1,
        repr(said),
    )


_Edge = tuple[int, int, Bond]


def _join(
    groups: list[list[int]], bonds: _Bonds, level: Level
) -> tuple[list[list[int]], list[_Edge]]:
    """One level: unite what is bonded by it, but for those that fit two which contradict."""
    home = {number: i for i, each in enumerate(groups) for number in each}
    edges: dict[frozenset[int], _Edge] = {}
    against: dict[frozenset[int], bool] = {}
    elsewhere: set[frozenset[int]] = set()
    for (one, other), found in bonds.items():
        pair = frozenset((home[one], home[other]))
        if len(pair) == 1:
            continue
        if found.level is Level.DIFFERENT and level is not Level.DECIDED:
            against[pair] = against.get(pair, True) and found.is_link
        if found.is_elsewhere and found.level < level:
            elsewhere.add(pair)
        if found.level is level and (pair not in edges or found.days < edges[pair][2].days):
            edges[pair] = (one, other, found)
    edges = {pair: edge for pair, edge in edges.items() if pair not in against}
    while True:
        parts = _components(len(groups), edges)
        dropped = _doubtful(parts, edges, against) | _unplaced(parts, edges, elsewhere)
        if not dropped:
            break
        edges = {pair: edge for pair, edge in edges.items() if pair not in dropped}
    united = [[number for i in part for number in groups[i]] for part in parts]
    return united, list(edges.values())


def _components(count: int, pairs: Iterable[frozenset[int]]) -> list[list[int]]:
    parent = list(range(count))

    def top(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for pair in pairs:
        one, other = sorted(map(top, pair))
        parent[other] = one
    found: dict[int, list[int]] = {}
    for i in range(count):
        found.setdefault(top(i), []).append(i)
    return list(found.values())


def _doubtful(
    parts: Sequence[Sequence[int]],
    edges: Mapping[frozenset[int], _Edge],
    against: Mapping[frozenset[int], bool],
) -> set[frozenset[int]]:
    """Bonds that hold together two groups which contradict each other; all of them at once."""
    near: dict[int, set[int]] = {}
    for pair in edges:
        one, other = pair
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    dropped: set[frozenset[int]] = set()
    for part in parts:
        members = set(part)
        clashes = [pair for pair in against if pair <= members]
        between = {(i, pair) for pair in clashes for i in part if pair <= near.get(i, frozenset())}
        for i, pair in between:
            dropped |= _further(i, pair, edges) if against[pair] else _all_of(i, edges)
        if clashes and not between:
            # a longer way between the two: every bond of theirs is in doubt
            for pair in clashes:
                for i in pair:
                    dropped |= _all_of(i, edges)
    return dropped


def _unplaced(
    parts: Sequence[Sequence[int]],
    edges: Mapping[frozenset[int], _Edge],
    elsewhere: Collection[frozenset[int]],
) -> set[frozenset[int]]:
    """Bonds of who names no organisation with two who name others: it may be either's.

    So it is where nothing is known of the organisation but that it may be another's.
    """
    home = {i: at for at, part in enumerate(parts) for i in part}
    near: dict[int, set[int]] = {}
    for pair, (_, _, found) in edges.items():
        if not found.is_placed:
            one, other = pair
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    dropped: set[frozenset[int]] = set()
    for pair in elsewhere:
        one, other = pair
        if pair in edges and not edges[pair][2].is_placed:
            dropped.add(pair)
        elif home[one] == home[other] and pair not in edges:
            for i in near.get(one, set()) & near.get(other, set()):
                dropped |= {frozenset((i, one)), frozenset((i, other))}
    return dropped


def _all_of(i: int, edges: Collection[frozenset[int]]) -> set[frozenset[int]]:
    return {pair for pair in edges if i in pair}


def _further(
    i: int, ends: frozenset[int], edges: Mapping[frozenset[int], _Edge]
) -> set[frozenset[int]]:
    """Between a role given up and an exit later: what is told in between is of the nearer one."""
    days = {frozenset((i, end)): edges[frozenset((i, end))][2].days for end in ends}
    nearest = min(days.values())
    kept = [pair for pair, each in days.items() if each == nearest]
    return set(days) - set(kept) if len(kept) == 1 else set(days)
