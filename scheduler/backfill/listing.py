"""One step of a listing: asked, listed, saved with the entries and steps that it leads to.

step → fetch ─┬ answer → list (in a worker) → entries in the window, further steps
              └ failure → later │ what the kind asks instead │ given up, with its reason
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from scheduler import decide
from scheduler.backfill.asking import Wanted
from scheduler.backfill.planning import file_step, listing_step, stored_step
from scheduler.pipeline import Pipeline
from scraper import past, stages
from scraper.errors import BudgetError, FetchError, ParseError
from scraper.past import Asked, Page, Step
from scraper.records import Unchanged
from storage import steps
from storage.types import Progress, StepForRun, StepOutcome, StepState

log = structlog.get_logger()

BROKEN_ATTEMPTS = 3
"""On a page that arrives, but is not what it should be: it may have been cut on the way."""

MAX_DETAIL_CHARS = 2_000
"""Of what is kept of items that could not be read."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The listing steps of one run."""

    pipeline: Pipeline
    wanted: Wanted
    asked: Asked

    async def take(self, due: StepForRun) -> None:
        """One attempt on a step."""
        now = self.pipeline.now()
        try:
            step = stored_step(due.what)
            found = await self._ask(step)
            if isinstance(found, BudgetError):
                until = found.retry_at or now
                await self.pipeline.store.write(lambda s: steps.postpone(s, due.id, until))
                return
            outcome = self._outcome(due, step, found)
        except Exception as error:  # the boundary: one step's bug is no other's
            log.exception("step_crashed", step=due.key)
            outcome = StepOutcome(due.id, "failed", reason="bug", detail=_named(error))
        limit, run_id = self.wanted.terms.limit, due.run_id
        await self.pipeline.store.write(
            lambda session: steps.save(session, run_id, outcome, self.pipeline.now(), limit=limit)
        )
        _log(due, outcome)

    async def _ask(self, step: Step) -> Page | FetchError | ParseError:
        answer = await self.pipeline.fetcher.get(step.request)
        if isinstance(answer, FetchError):
            return answer
        assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
        try:
            return await self.pipeline.workers.run(
                stages.list_past, answer, self.wanted.kind, step, self.asked
            )
        except ParseError as error:
            return error

    def _outcome(
        self, due: StepForRun, step: Step, found: Page | FetchError | ParseError
    ) -> StepOutcome:
        now = self.pipeline.now()
        if isinstance(found, Page):
            return _listed(due, found, self.asked)
        if isinstance(found, FetchError):
            return self._refused(due, step, found, now)
        if due.attempts + 1 < BROKEN_ATTEMPTS:
            retry_at = now + decide.ENTRY_PAUSES[due.attempts]
            return StepOutcome(
                due.id, "pending", reason=found.reason, detail=str(found), retry_at=retry_at
            )
        return StepOutcome(due.id, "failed", reason=found.reason, detail=str(found))

    def _refused(
        self, due: StepForRun, step: Step, error: FetchError, now: datetime
    ) -> StepOutcome:
        retry_at = decide.step_retry_at(error, due.attempts, now)
        why, detail = error.reason, str(error)
        if retry_at is not None:
            return StepOutcome(due.id, "pending", reason=why, detail=detail, retry_at=retry_at)
        others = past.instead(self.wanted.kind, error, step, self.asked)
        if others is None:
            return StepOutcome(due.id, "done")
        more = tuple(map(listing_step, others))
        state: StepState = "done" if others else "failed"
        return StepOutcome(due.id, state, reason=why, detail=detail, steps=more)


def _listed(due: StepForRun, page: Page, asked: Asked) -> StepOutcome:
    inside = tuple(entry for entry in page.entries if asked.wants(entry.published_at))
    progress = Progress(
        listed=len(page.entries),
        outside=len(page.entries) - len(inside),
        failures={"unreadable_item": len(page.skipped)} if page.skipped else {},
    )
    return StepOutcome(
        due.id,
        "done",
        progress,
        detail="; ".join(page.skipped)[:MAX_DETAIL_CHARS] or None,
        entries=inside,
        steps=(*map(listing_step, page.steps), *map(file_step, page.files)),
    )


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _log(due: StepForRun, outcome: StepOutcome) -> None:
    log.info(
        "step_taken",
        step=due.key,
        state=outcome.state,
        listed=outcome.progress.listed,
        reason=outcome.reason,
    )
