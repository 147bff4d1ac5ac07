"""What a run would ask of whom, and how long that takes at a polite pace: `--dry-run`.

Nothing is saved. The first steps of a listing are asked, since nobody else knows how long it is;
what they do not tell is said to be at least so much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from scheduler.app import App
from scheduler.backfill import BackfillError
from scheduler.backfill.asking import Wanted
from scheduler.backfill.planning import listing_step, stored_step
from scheduler.backfill.working import asked, planned
from scraper import past, stages, urls
from scraper.errors import FetchError, ParseError
from scraper.past import Asked, Step
from scraper.politeness import least_spacing_seconds
from scraper.records import Entry, Unchanged
from storage.types import StepIntent

STEPS = 5
"""Of a listing that are asked."""


@dataclass(slots=True)
class Foretold:
    """What a run would do."""

    kind: str
    target: str
    entries: int = 0
    """Found so far; each is a request, but for those whose content came with the listing."""
    total: int | None = None
    """Of entries, where the place says it."""
    steps: int = 0
    """Of listings, those that were asked just now included."""
    is_whole: bool = True
    """False: there are more steps than were asked, so all numbers are the least."""
    requests: Mapping[str, int] = field(default_factory=dict)
    """By host."""
    files: int = 0
    file_bytes: int = 0
    seconds: float = 0.0
    """How long the requests take at the pace that `[fetch] spacing` allows."""
    skipped: tuple[str, ...] = ()


async def foretell(app: App, wanted: Wanted) -> Foretold:
    """What the run would do. Raises BackfillError where nothing can be listed."""
    plan, terms = planned(app, wanted), asked(app, wanted)
    told = Foretold(wanted.kind, wanted.target, skipped=plan.skipped)
    requests: Counter[str] = Counter()
    pace = _Pace(app.settings.fetch.spacing.total_seconds())
    found = {entry.key: entry for entry in plan.entries}
    waiting = [each for each in plan.steps if each.form == "listing"]
    stretches = [each for each in plan.steps if each.form != "listing"]
    told.files = len({each.what.get("path") for each in stretches})
    told.file_bytes = sum(each.size for each in stretches)
    for _ in range(STEPS):
        if not waiting:
            break
        step = waiting.pop(0)
        requests[step.host] += 1
        pace.add(step.host, stored_step(step.what).request.url)
        waiting += await _ask(app, step, terms, told, found)
    for step in waiting:
        requests[step.host] += 1
        pace.add(step.host, stored_step(step.what).request.url)
    told.steps = requests.total()
    limit = wanted.terms.limit
    entries = list(found.values())[:limit]
    for url in filter(None, map(_asks, entries)):
        requests[urls.host(url)] += 1
        pace.add(urls.host(url), url)
    told.entries = len(entries)
    told.is_whole = not waiting or (limit is not None and len(entries) >= limit)
    told.requests = dict(requests.most_common())
    told.seconds = pace.seconds() * _share(told, limit)
    return told


async def _ask(
    app: App, due: StepIntent, terms: Asked, told: Foretold, found: dict[str, Entry]
) -> list[StepIntent]:
    """The steps that follow. Raises BackfillError for a failure before anything was found."""
    step: Step = stored_step(due.what)
    answer = await app.fetcher.get(step.request)
    if isinstance(answer, FetchError):
        others = past.instead(told.kind, answer, step, terms)
        if others == () and not found:
            raise BackfillError(f"cannot list {told.target}: {answer}") from answer
        return [listing_step(each) for each in others or ()]
    assert not isinstance(answer, Unchanged), answer
    try:
        page = await app.pipeline.workers.run(stages.list_past, answer, told.kind, step, terms)
    except ParseError as error:
        if not found and not told.files:
            raise BackfillError(f"cannot list {told.target}: {error}") from error
        told.skipped += (f"{due.key}: {error}",)
        return []
    told.total = page.total if page.total is not None else told.total
    told.skipped += page.skipped
    told.files += len(page.files)
    found |= {each.key: each for each in page.entries if terms.wants(each.published_at)}
    return [listing_step(each) for each in page.steps]


def _asks(entry: Entry) -> str | None:
    """What is asked for an entry; None where its content is at hand."""
    if entry.post is not None or entry.content_html is not None:
        return None
    return entry.capture.url if entry.capture else entry.url


@dataclass(slots=True)
class _Pace:
    """How long the requests to each host take, one after the other."""

    spacing: float
    by_host: dict[str, float] = field(default_factory=dict)

    def add(self, host: str, url: str) -> None:
        seconds = max(self.spacing, least_spacing_seconds(url))
        self.by_host[host] = self.by_host.get(host, 0.0) + seconds

    def seconds(self) -> float:
        """Hosts are asked at the same time, so that the busiest decides."""
        return max(self.by_host.values(), default=0.0)


def _share(told: Foretold, limit: int | None) -> float:
    """How much more there is than was found, where the place says it."""
    total = told.total if limit is None or told.total is None else min(told.total, limit)
    if told.is_whole or not total or not told.entries:
        return 1.0
    return max(1.0, total / told.entries)
