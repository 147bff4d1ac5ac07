"""What a run would ask of whom, and how long that takes at a polite pace: `--dry-run`.

Nothing is saved. The first steps of a listing are asked, since nobody else knows how long it is;
what they do not tell is said to be at least so much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from scheduler.app import App
from scheduler.backfill import BackfillError
from scheduler.backfill.asking import Wanted
from scheduler.backfill.planning import listing_step, stored_step
from scheduler.backfill.working import asked, planned
from scraper import past, stages, urls
from scraper.errors import FetchError, ParseError
from scraper.past import Asked, Step
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
    """What the run would do. Raises BackfillError where its first step fails."""
    plan, terms = planned(app, wanted), asked(app, wanted)
    told = Foretold(wanted.kind, wanted.target, skipped=plan.skipped)
    requests: Counter[str] = Counter()
    found = {entry.key: entry for entry in plan.entries}
    waiting = [each for each in plan.steps if each.form == "listing"]
    stretches = [each for each in plan.steps if each.form != "listing"]
    told.files = len({each.what.get("path") for each in stretches})
    told.file_bytes = sum(each.size for each in stretches)
    for number in range(STEPS):
        if not waiting:
            break
        step = waiting.pop(0)
        requests[step.host] += 1
        waiting += await _ask(app, step, terms, told, found, is_first=number == 0)
    requests.update(step.host for step in waiting)
    told.steps = requests.total()
    limit = wanted.terms.limit
    entries = list(found.values())[:limit]
    requests.update(host for entry in entries if (host := _asks(entry)))
    told.entries = len(entries)
    told.is_whole = not waiting or (limit is not None and len(entries) >= limit)
    told.requests = dict(requests.most_common())
    told.seconds = _seconds(app, told, limit)
    return told


async def _ask(
    app: App,
    due: StepIntent,
    terms: Asked,
    told: Foretold,
    found: dict[str, Entry],
    *,
    is_first: bool,
) -> list[StepIntent]:
    step: Step = stored_step(due.what)
    answer = await app.fetcher.get(step.request)
    if isinstance(answer, FetchError):
        others = past.instead(told.kind, answer, step, terms)
        if others == () and is_first:
            raise BackfillError(f"cannot list {told.target}: {answer}") from answer
        return [listing_step(each) for each in others or ()]
    assert not isinstance(answer, Unchanged), answer
    try:
        page = await app.pipeline.workers.run(stages.list_past, answer, told.kind, step, terms)
    except ParseError as error:
        if is_first:
            raise BackfillError(f"cannot list {told.target}: {error}") from error
        told.skipped += (f"{due.key}: {error}",)
        return []
    told.total = page.total if page.total is not None else told.total
    told.skipped += page.skipped
    told.files += len(page.files)
    found |= {each.key: each for each in page.entries if terms.wants(each.published_at)}
    return [listing_step(each) for each in page.steps]


def _asks(entry: Entry) -> str | None:
    """The host that is asked for an entry; None where its content is at hand."""
    if entry.post is not None or entry.content_html is not None:
        return None
    return urls.host(entry.capture.url if entry.capture else entry.url)


def _seconds(app: App, told: Foretold, limit: int | None) -> float:
    """The busiest host decides; where the place says how much there is, all of it is counted."""
    spacing: timedelta = app.settings.fetch.spacing
    busiest = max(told.requests.values(), default=0)
    total = told.total if limit is None or told.total is None else min(told.total, limit)
    if not told.is_whole and total and told.entries:
        busiest = round(busiest * max(1.0, total / told.entries))
    return busiest * spacing.total_seconds()
