"""What a rule is tried on, and what comes of each of its conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scraper.records import THRESHOLD
from storage.identity.organizations import EMPTY, Directory, Unit
from storage.types import DepartureView, SourceLabel

MOST_UNITS = 10_000
"""Names whose organisations are kept at hand: a few megabytes."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a rule, and whether it holds for a departure."""

    name: str
    """The key of the rule; `background` and `evidence` stand in every rule."""
    holds: bool
    detail: str
    """One line for people: what was compared with what."""
    parts: tuple[Condition, ...] = ()
    """Of `any`, `all` and `not`: the conditions within; of `any` and `all` one `all` for each."""


@dataclass(frozen=True, slots=True)
class Known:
    """What all rules are tried with."""

    min_score: float = THRESHOLD
    """Stands in for a rule without its own: `[detect] min_score`."""
    directory: Directory = EMPTY
    """Which names are of one organisation, and what belongs to it."""
    sources: Mapping[int, SourceLabel] = field(default_factory=dict)
    """By their numbers, those that the evidence names; needed where a rule asks for them."""
    units: dict[str, Unit] = field(default_factory=dict, repr=False, compare=False)
    """The organisations that were asked for of late, by name: every rule asks for the same."""

    def unit(self, value: str) -> Unit:
        """The organisation of this name."""
        found = self.units.get(value)
        if found is None:
            if len(self.units) >= MOST_UNITS:
                self.units.clear()
            found = self.units[value] = self.directory.find(value)
        return found


@dataclass(frozen=True, slots=True)
class Case:
    """One departure as a post told it."""

    departure: DepartureView
    text: str
    """Title and text of the post."""
    known: Known

    @property
    def sources(self) -> list[SourceLabel]:
        """Those whose posts tell of it, in the order of the evidence."""
        ids = dict.fromkeys(each.source_id for each in self.departure.evidence)
        found = (self.known.sources.get(each) for each in ids if each is not None)
        return [each for each in found if each is not None]
