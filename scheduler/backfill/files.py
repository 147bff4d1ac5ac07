"""Archive files that are fetched whole, one after the other, read in stretches, and deleted.

    file step → pieces into a folder → the whole file → stretch steps → read → deleted

Whatever stops it: the part that was fetched is gone on with, and so are the stretches.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
from platformdirs import user_cache_path
from sqlmodel import Session

from scheduler import decide
from scheduler.backfill import BackfillError
from scheduler.backfill.planning import stretch_steps
from scheduler.backfill.stretches import Stretches
from scheduler.pipeline import Pipeline
from scraper import spool
from scraper.errors import BudgetError, FetchError
from storage import steps
from storage.claiming import Share
from storage.types import StepForRun, StepOutcome

log = structlog.get_logger()

LEASE_SECONDS = 3600.0
"""Of a file that is being fetched: a gigabyte over a slow line."""
KIND = "warc"


def spool_folder() -> Path:
    """Where files lie while they are read."""
    return user_cache_path("swansong", ensure_exists=True) / "archives"


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one run."""

    pipeline: Pipeline
    run_id: int
    stretches: Stretches
    folder: Path

    async def drain(self) -> None:
        """Read what lies on disk, then the next file, until no file is due."""
        while True:
            await self.stretches.drain()
            if self.stretches.is_stopping:
                return
            await self._discard_read()
            due = await self.pipeline.store.write(self._claim)
            if not due:
                return
            await self._take(due[0])

    async def _take(self, due: StepForRun) -> None:
        outcome = await self._fetch(due)
        if outcome is not None:
            await self.pipeline.store.write(
                lambda session: steps.save(session, self.run_id, outcome, self.pipeline.now())
            )

    def _claim(self, session: Session) -> list[StepForRun]:
        share = Share(limit=1, per_group=1, lease_seconds=LEASE_SECONDS)
        now = self.pipeline.now()
        return steps.claim_due(session, now, share, run_id=self.run_id, form="file")

    async def _fetch(self, due: StepForRun) -> StepOutcome | None:
        """The file with its stretches; None where our own requests are spent."""
        self.folder.mkdir(parents=True, exist_ok=True)
        found = await spool.download(due.what["url"], self.folder, self.pipeline.fetcher.get)
        now = self.pipeline.now()
        if isinstance(found, BudgetError):
            until = found.retry_at or now
            await self.pipeline.store.write(lambda s: steps.postpone(s, due.id, until))
            return None
        if isinstance(found, FetchError):
            return _after_failure(due, found, decide.step_retry_at(found, due.attempts, now))
        log.info("archive_fetched", url=due.what["url"])
        try:
            return StepOutcome(due.id, "done", steps=stretch_steps(found, KIND))
        except BackfillError as error:
            return StepOutcome(due.id, "failed", reason="parse_failed", detail=str(error))

    async def _discard_read(self) -> None:
        """Delete the files all of whose stretches were read."""
        read = await self.pipeline.store.read(
            lambda session: steps.done_files(session, self.run_id)
        )
        for url in read:
            spool.discard(url, self.folder)


def _after_failure(due: StepForRun, error: FetchError, retry_at: datetime | None) -> StepOutcome:
    why, detail = error.reason, str(error)
    if retry_at is None:
        return StepOutcome(due.id, "failed", reason=why, detail=detail)
    return StepOutcome(due.id, "pending", reason=why, detail=detail, retry_at=retry_at)
