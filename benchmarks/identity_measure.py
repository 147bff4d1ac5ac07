"""How far records agree with what really happened: pure figures on claims.

A pair of claims is right when both are in one record and of one departure. B-cubed asks each claim
how much of its record is of its departure (precision), and how much of its departure is in its
record (recall): large departures don't outweigh small ones there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

Line = Mapping[str, Any]
Records = Mapping[str, int]
"""Claim → the record that it is in."""


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean; 1 where there was nothing to find."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def figures(self) -> dict[str, float]:
        return {name: round(value, 4) for name, value in (asdict(self) | {"f1": self.f1}).items()}


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some claims, and the records that they are in."""

    claims: int
    departures: int
    pairs: Score
    b_cubed: Score
    false_merges: int
    """Pairs of two people with different full names in one record, each pair of people once."""
    namesakes_merged: int
    """The same with one full name."""
    exits_merged: int
    """Pairs of departures of one person in one record."""
    split: int
    """Departures whose claims are in more than one record."""

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"pairs": self.pairs.figures(), "b_cubed": self.b_cubed.figures()}


def measure(lines: Collection[Line], records: Records) -> Figures:
    """Of these claims alone: what else is in their records is not looked at."""
    members = _clusters((records[line["id"]], line) for line in lines)
    gold = _clusters((line["departure"], line) for line in lines)
    both = Counter((records[line["id"]], line["departure"]) for line in lines)
    right = sum(map(_pairs, both.values()))
    merged = [Counter(), Counter(), Counter()]  # type: list[Counter[frozenset[str]]]
    for cluster in members.values():
        for number, pair in _wrong(cluster):
            merged[number][pair] += 1
    homes = {name: {records[line["id"]] for line in found} for name, found in gold.items()}
    return Figures(
        claims=len(lines),
        departures=len(gold),
        pairs=Score(
            _share(right, sum(_pairs(len(found)) for found in members.values())),
            _share(right, sum(_pairs(len(found)) for found in gold.values())),
        ),
        b_cubed=Score(
            _share(
                sum(n * n / len(members[record]) for (record, _), n in both.items()), len(lines)
            ),
            _share(sum(n * n / len(gold[name]) for (_, name), n in both.items()), len(lines)),
        ),
        false_merges=len(merged[0]),
        namesakes_merged=len(merged[1]),
        exits_merged=len(merged[2]),
        split=sum(len(found) > 1 for found in homes.values()),
    )


def _wrong(cluster: Collection[Line]) -> Iterable[tuple[int, frozenset[str]]]:
    """What in one record is of two departures: two people (0), namesakes (1), two exits (2)."""
    one_of_each = {line["departure"]: line for line in cluster}
    for one, other in combinations(one_of_each.values(), 2):
        if one["person"] != other["person"]:
            is_namesake = one.get("name") == other.get("name") and one.get("name") is not None
            yield int(is_namesake), frozenset((one["person"], other["person"]))
        else:
            yield 2, frozenset((one["departure"], other["departure"]))


def _clusters(keyed: Iterable[tuple[Any, Line]]) -> dict[Any, list[Line]]:
    found: dict[Any, list[Line]] = defaultdict(list)
    for key, line in keyed:
        found[key].append(line)
    return found


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def by_group(lines: Collection[Line], records: Records) -> dict[str, Figures]:
    """Figures of `all`, of each half, hard case (`case:…`) and language (`language:…`).

    Of a case: all claims of departures that have it. Of a language: all claims of the departures
    that are told of in it, since most of what is hard lies between languages.
    """
    groups: dict[str, list[Line]] = defaultdict(list)
    spoken = defaultdict(set)
    for line in lines:
        spoken[line["departure"]].add(line["post"].get("language") or "?")
    for line in lines:
        names = {"all", *(f"case:{tag}" for tag in line.get("tags", ()))}
        names |= {f"language:{language}" for language in spoken[line["departure"]]}
        if line.get("half"):
            names.add(line["half"])
        for name in names:
            groups[name].append(line)
    return {name: measure(found, records) for name, found in sorted(groups.items())}
