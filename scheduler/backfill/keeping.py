"""Which posts a backfill keeps: those in its window that tell of what was asked for. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler import rules
from scheduler.backfill import BackfillError
from scheduler.backfill.asking import Terms
from scheduler.config import ConfigError, read_rules
from scheduler.reading import departure_views
from scheduler.rules import Known
from scheduler.settings import Settings
from scheduler.settings.rules import ConditionSettings
from scraper.told import Told
from storage.identity.organizations import Directory

OUTSIDE, OTHERS = "outside_window", "not_asked_for"
"""Reasons for not keeping a post."""
UNKNOWN_HERE = ("sources", "tags", "min_posts")
"""Conditions that no single post of a backfill can meet."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """Decides on posts that were read."""

    terms: Terms
    conditions: tuple[ConditionSettings, ...]
    known: Known
    now: Callable[[], datetime]

    def against(self, told: Told) -> str | None:
        """Why a post is not kept; None: it is. What says no date may be of any."""
        if not self._is_within(told.post.published_at):
            return OUTSIDE
        if not self.conditions:
            return None
        text = f"{told.post.title or ''}\n{told.post.text}"
        both = (*told.reading.departures, *told.reading.doubtful)
        whole = replace(told, reading=replace(told.reading, departures=both))
        views = departure_views(whole, self.now())
        is_met = any(
            all(rules.holds(each, view, text, self.known) for each in self.conditions)
            for view in views
        )
        return None if is_met else OTHERS

    def _is_within(self, at: datetime | None) -> bool:
        since, until = self.terms.since, self.terms.until
        if at is None:
            return True
        return (since is None or at >= since) and (until is None or at < until)


def keeper(
    terms: Terms, settings: Settings, directory: Directory, now: Callable[[], datetime]
) -> Keeper:
    """The keeper of a run. Raises BackfillError for conditions that are none."""
    given: list[ConditionSettings] = []
    if terms.where:
        text = f'[[rules]]\nname = "backfill"\n{terms.where}\n'
        try:
            given += read_rules(text, "the conditions", settings)
        except ConfigError as error:
            raise BackfillError(str(error)) from error
    if terms.rule is not None:
        given.append(_named(terms.rule, settings))
    for each in given:
        unmet = [name for name in UNKNOWN_HERE if name in each.stated]
        if unmet:
            raise BackfillError(
                f'a backfill cannot ask for "{unmet[0]}": its posts have no source, and come alone'
            )
    return Keeper(terms, tuple(given), Known(settings.detect.min_score, directory), now)


def _named(name: str, settings: Settings) -> ConditionSettings:
    for rule in settings.rules:
        if rule.name == name:
            return rule
    names = ", ".join(rule.name for rule in settings.rules) or "none"
    raise BackfillError(f'there is no rule "{name}" in the configuration; its rules: {names}')
