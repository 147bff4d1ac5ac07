"""What users say of alerts, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["right", "wrong", "dull"]
"""`dull`: right or not, nobody wanted to hear of it."""

WRONG = (
    "departure",
    "person",
    "organization",
    "role",
    "kind",
    "status",
    "tenure_years",
    "effective_on",
    "destination",
    "repeated",
)
"""What may be wrong: that somebody leaves at all, a field, or that it was told before."""


@dataclass(frozen=True, slots=True)
class VerdictView:
    """One verdict, with what it is about."""

    departure_id: int
    person: str | None
    organization: str | None
    rule: str
    """Empty where it is about the departure, whichever rule told of it."""
    verdict: Verdict
    wrong: tuple[str, ...]
    made_at: datetime


By: TypeAlias = Literal["all", "rule", "source", "language"]


@dataclass(frozen=True, slots=True)
class Precision:
    """How often what was told was right, by one thing: a rule, a source, a language."""

    by: By
    name: str
    right: int
    wrong: int
    dull: int

    @property
    def precision(self) -> float | None:
        """The share of right ones among the right and the wrong; None where there are none."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None
