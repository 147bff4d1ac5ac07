"""What Swansong sees in one page, file or text: the stages on one post, nothing saved.

address → platform's endpoint | page ┐
file or standard input → page | text ┴→ post and reading → rules, each tried on each departure
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import quote

from scheduler import rules
from scheduler.opening import directory, endpoints
from scheduler.rules import Condition, Known
from scheduler.second_reader import open_second_reader
from scheduler.settings import Settings
from scheduler.settings.rules import RuleSettings
from scraper import pages, stages
from scraper.errors import ScraperError
from scraper.fetch import Fetcher
from scraper.records import Departure, Evidence, Fetched, NotAPost, Post
from scraper.told import Told
from scraper.visit import visit
from storage.identity import joining
from storage.identity import told as identity
from storage.identity.organizations import EMPTY
from storage.types import Change, DepartureView, EvidenceView, MatchReason

MAX_INPUT_BYTES = 20_000_000
"""Of a file; a longer one is no post."""

_TOLD = (
    "person",
    "handle",
    "organization",
    "role",
    "team",
    "kind",
    "voice",
    "status",
    "tenure_years",
    "start_year",
    "announced_at",
    "effective_on",
    "destination",
    "reason",
    "score",
)
"""Fields that a departure has under the same name as it was told and as it is shown."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a text, in place of what it says of itself."""

    title: str | None = None
    author: str | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule on one departure: the reason it fires for, or why it does not."""

    rule: str
    reason: MatchReason | None
    channels: tuple[str, ...]
    conditions: tuple[Condition, ...]
    waits_for: tuple[MatchReason, ...] = ()
    """All conditions hold, but the rule listens only to these reasons."""


async def read_url(fetcher: Fetcher, settings: Settings, url: str) -> Told | NotAPost:
    """Fetch and read a post as the service would. Raises ScraperError."""
    found = await visit(url, fetcher.get, endpoints(settings))
    if isinstance(found, ScraperError):
        raise found
    if isinstance(found, Fetched):
        return await asyncio.to_thread(stages.read_page, found, None)
    return stages.read_post(found) if isinstance(found, Post) else found


def read_body(body: bytes, name: str, url: str | None, now: datetime) -> Told | NotAPost:
    """Read a page or a plain text that is at hand. Raises ParseError.

    `url` is where it is to be thought to stand; without one, a place on this machine.
    """
    address = url or f"http://localhost/{quote(name)}"
    fetched = Fetched(
        url=address,
        final_url=address,
        status=200,
        body=body,
        content_type="",
        charset=None,
        fetched_at=now,
    )
    if not pages.is_html(fetched):
        fetched = replace(fetched, content_type="text/plain", charset="utf-8")
    return stages.read_page(fetched, None)


def with_given(told: Told | NotAPost, given: Given) -> Told | NotAPost:
    """The same with what the user says of it, read again."""
    if isinstance(told, NotAPost) or given == Given():
        return told
    post = replace(
        told.post,
        title=given.title or told.post.title,
        author=given.author or told.post.author,
        published_at=given.published_at or told.post.published_at,
    )
    return stages.read_post(post)


async def read_again(settings: Settings, told: Told | NotAPost) -> Told | NotAPost:
    """The same after the second reader's opinion, as the service would ask for it."""
    async with open_second_reader(settings, lambda: datetime.now(UTC)) as reader:
        return await reader.read(told) if reader and isinstance(told, Told) else told


def try_rules(settings: Settings, told: Told, now: datetime) -> list[list[Verdict]]:
    """For each departure in the post, what each rule makes of it."""
    text = f"{told.post.title or ''}\n{told.post.text}"
    views = departure_views(told, now)
    known = Known(settings.detect.min_score, directory(settings) if settings.rules else EMPTY)
    return [[_try(rule, view, text, known) for rule in settings.rules] for view in views]


def departure_views(told: Told, now: datetime) -> Iterable[DepartureView]:
    """The departures as they would be stored, were they new."""
    return [_view(told.post, departure, now) for departure in told.reading.departures]


def _try(rule: RuleSettings, view: DepartureView, text: str, known: Known) -> Verdict:
    conditions = rules.explain(rule, view, text, known)
    change = Change(view, text, is_new=True, is_confirmed=view.is_confirmed)
    reason = rules.match(rule, change, known)
    waits = reason is None and all(each.holds for each in conditions)
    return Verdict(rule.name, reason, rule.channels, conditions, rule.on if waits else ())


def _view(post: Post, departure: Departure, now: datetime) -> DepartureView:
    joined = joining.join(
        [
            identity.Told(
                departure,
                post_key=post.key,
                seen_at=now,
                author=post.author,
                author_handle=post.author_handle,
                platform=post.platform,
                url=post.url,
                published_at=post.published_at,
                language=post.language,
            )
        ]
    )
    evidence = tuple(_evidence(post, each) for each in departure.evidence)
    return DepartureView(
        id=0,
        **{name: getattr(departure, name) for name in _TOLD},
        is_background=departure.background,
        is_confirmed=joined.is_confirmed,
        language=post.language,
        first_seen_at=now,
        updated_at=now,
        posts_count=1,
        evidence=evidence,
    )


def _evidence(post: Post, evidence: Evidence) -> EvidenceView:
    return EvidenceView(
        field=evidence.field,
        quote=evidence.quote,
        start=evidence.start,
        end=evidence.end,
        url=post.url,
        post_id=0,
        author=post.author,
        published_at=post.published_at,
        title=post.title,
    )
