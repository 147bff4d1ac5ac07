"""What a backfill was asked for: kept with its run, so that it goes on under the same terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from scraper.endpoints import Endpoints
from scraper.past import Asked
from storage.types import RunIntent, RunView

MOST_ALERTS = 20
"""Of one run that alerts, unless another number is asked for: years of news are a flood."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for all kinds alike."""

    since: datetime | None = None
    until: datetime | None = None
    limit: int | None = None
    """Entries of listings, or posts of files; None: all."""
    where: str = ""
    """Conditions as a rule has them, in TOML: what meets none of them is not kept."""
    rule: str | None = None
    """A rule of the configuration whose conditions hold likewise."""
    most_alerts: int = MOST_ALERTS
    options: Mapping[str, str] = field(default_factory=dict)
    """Of the kind."""


_TERMS = TypeAdapter(Terms)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A backfill as it was asked for."""

    kind: str
    target: str
    alerts: bool = False
    terms: Terms = Terms()

    def intent(self) -> RunIntent:
        """To be stored."""
        most = self.terms.most_alerts if self.alerts else None
        return RunIntent(self.kind, self.target, self.alerts, as_json(self.terms), most)

    def asked(
        self,
        endpoints: Endpoints,
        *,
        accounts: frozenset[str] = frozenset(),
        contact: str = "",
        asked_at: datetime | None = None,
    ) -> Asked:
        """As its kind sees it."""
        return Asked(
            target=self.target,
            since=self.terms.since,
            until=self.terms.until,
            options=dict(self.terms.options),
            endpoints=endpoints,
            accounts=accounts,
            contact=contact,
            asked_at=asked_at,
        )


def wanted(run: RunView) -> Wanted:
    """What a stored run was asked for."""
    return Wanted(run.kind, run.target, run.alerts, _TERMS.validate_python(dict(run.options)))


def as_json(terms: Terms) -> dict[str, Any]:
    """Only what was asked for: a term that is added later changes no stored run."""
    plain: dict[str, Any] = _TERMS.dump_python(terms, mode="json", exclude_defaults=True)
    return plain
