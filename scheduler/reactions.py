"""Whose replies are counted, and when: pure, like `scheduler.decide`.

    a post with a departure → whom to ask, and when first     a count → when again, or never

Counts are made when a post has certain ages: soon after it appeared, when most is said, and then
ever more rarely. A post that is met late is counted at once, and at the ages that are left.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from scheduler.decide import ENTRY_PAUSES, LONGEST_SERVER_WISH, is_refusal
from scheduler.settings import Settings
from scraper.errors import BudgetError, FetchError, ParseError, RobotsError
from scraper.reactions import asked_host
from scraper.records import NotAPost, Post, Reactions
from scraper.told import Told
from storage.types import EntryForFetch, ReactionForCount, ReactionIntent

COUNT_AGES = (
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=2),
    timedelta(days=4),
)
"""Of the post. Replies to a farewell come within days; after the last count they are left alone."""
REFUSED_ATTEMPTS = 2
"""On a post whose replies the server refuses to tell: one refusal may be a slip of its own."""

CountOutcome: TypeAlias = Reactions | NotAPost | FetchError | ParseError


def whom_to_ask(told: Told, entry: EntryForFetch, settings: Settings) -> str | None:
    """The host to ask what is replied to a post; None where it tells of no current departure.

    A backfill asks nobody: it would put a question about every post of the past. A copy from an
    archive is of a post that its platform has no more.
    """
    current = [each for each in told.reading.departures if each.is_current]
    is_past = entry.run_id is not None or told.post.archived_at is not None
    if not current or is_past or not settings.fetch.reactions:
        return None
    is_farewell = any(each.voice == "first_person" for each in current)
    return asked_host(told.post.url, is_farewell=is_farewell)


def first_count_at(post: Post, now: datetime) -> datetime:
    """When the replies to a post are counted first: not before there can be some."""
    born_at = min(post.published_at or now, now)
    return max(now, born_at + COUNT_AGES[0])


def next_count_at(born_at: datetime, now: datetime) -> datetime | None:
    """When they are counted next; None when the post is too old for more."""
    ages = (born_at + age for age in COUNT_AGES)
    return next((at for at in ages if at > now), None)


def decide_reaction(due: ReactionForCount, outcome: CountOutcome, now: datetime) -> ReactionIntent:
    """The intent after one attempt to count the replies to a post."""
    if isinstance(outcome, Reactions):
        return ReactionIntent(due.id, next_count_at(due.born_at, now), outcome)
    if isinstance(outcome, NotAPost):
        detail = outcome.detail or outcome.reason.replace("_", " ")
        return ReactionIntent(due.id, None, reason=outcome.reason, detail=detail)
    if isinstance(outcome, BudgetError):
        # nobody was asked: that is no failure of theirs
        return ReactionIntent(due.id, outcome.retry_at or now, failures=due.failures)
    return _after_failure(due, outcome, now)


def _after_failure(
    due: ReactionForCount, error: FetchError | ParseError, now: datetime
) -> ReactionIntent:
    failures = due.failures + 1
    count_at = None
    if not _is_final(error, failures):
        count_at = now + ENTRY_PAUSES[due.failures]
        wish = error.retry_at if isinstance(error, FetchError) else None
        if wish is not None:
            count_at = max(count_at, min(wish, now + LONGEST_SERVER_WISH))
    return ReactionIntent(
        due.id, count_at, failures=failures, reason=error.reason, detail=str(error)
    )


def _is_final(error: FetchError | ParseError, failures: int) -> bool:
    if failures > len(ENTRY_PAUSES):
        return True
    if isinstance(error, ParseError):
        return False
    if isinstance(error, RobotsError):
        return error.retry_at is None
    return error.is_permanent or (is_refusal(error.status) and failures >= REFUSED_ATTEMPTS)
