"""Archive files, piece by piece, in all the processes that there are.

    stretch → batch (in a worker) → kept posts, saved with the position where it goes on
                    └ the next batch is read meanwhile

A record that kills or stalls its process is found by reading one at a time, and passed over.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePath

import structlog
from sqlmodel import Session

from scheduler.backfill.asking import Wanted
from scheduler.backfill.keeping import OUTSIDE
from scheduler.backfill.saving import save_kept
from scheduler.pipeline import Pipeline
from scraper import stages
from scraper.archives import Batch, Position, Stretch, Window
from scraper.errors import ParseError
from scraper.told import Told
from storage import steps
from storage.claiming import Share
from storage.types import Progress, StepForRun, StepOutcome

log = structlog.get_logger()

LEASE_SECONDS = 300.0
"""Of a stretch, from one saving to the next: longer than reading and saving a batch may take."""
CAREFUL = 64
"""Records that are read one by one after a batch that ended its process."""
CRASHED = "crashed"
"""The reason of a record that ends or stalls the process that reads it."""


@dataclass(slots=True)
class Stretches:
    """The stretches of one run, some at a time."""

    pipeline: Pipeline
    wanted: Wanted
    run_id: int
    at_once: int
    working_on: set[str] = field(default_factory=set)
    """Files that are being read."""
    is_stopping: bool = False
    """No further batch is begun."""
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def drain(self) -> None:
        """Read until no stretch is due."""
        self._tasks = [asyncio.create_task(self._work()) for _ in range(self.at_once)]
        # who is no longer waited for ends by itself: with the batch in hand, once we stop
        await asyncio.shield(asyncio.gather(*self._tasks))

    async def stop(self, within_seconds: float) -> None:
        """End with the batches in hand, or without them where they take too long."""
        self.is_stopping = True
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=within_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _work(self) -> None:
        while not self.is_stopping and (due := await self.pipeline.store.write(self._claim)):
            name = PurePath(due[0].what["path"]).name
            self.working_on.add(name)
            try:
                await self._read(due[0])
            finally:
                self.working_on.discard(name)

    def _claim(self, session: Session) -> list[StepForRun]:
        share = Share(limit=1, per_group=1, lease_seconds=LEASE_SECONDS)
        now = self.pipeline.now()
        return steps.claim_due(session, now, share, run_id=self.run_id, form="stretch")

    async def _read(self, due: StepForRun) -> None:
        """A stretch to its end, or until we stop: then it goes on from what was saved."""
        stretch = Stretch(**due.what)
        at = Position(**due.position) if due.position else Position(stretch.start)
        saving: asyncio.Task[None] | None = None
        goes_on: Position | None = at
        try:
            while goes_on is not None and not self.is_stopping:
                batch = await self._batch(stretch, goes_on)
                if saving is not None:
                    await saving
                saving = asyncio.create_task(self._save(due, batch))
                goes_on = batch.next
        except ParseError as error:
            await _ended(saving)
            lost = StepOutcome(due.id, "failed", reason=error.reason, detail=str(error))
            await self._write(lost)
            return
        await _ended(saving)
        if goes_on is not None:
            await self.pipeline.store.write(lambda session: steps.release(session, [due.id]))

    async def _batch(self, stretch: Stretch, at: Position) -> Batch:
        """The next batch; where reading it ends its process, one record after the other. Raises
        ParseError where the file cannot be read."""
        terms = self.wanted.terms
        window = Window(terms.since, terms.until)
        read = self.pipeline.workers.run
        try:
            return await read(stages.read_stretch, stretch, at, window)
        except ParseError as error:
            if not await asyncio.to_thread(Path(stretch.path).is_file):
                raise
            log.warning("batch_given_up", path=stretch.path, error=str(error))
        batch, goes_on = Batch(at), at
        for _ in range(CAREFUL):
            try:
                one = await read(stages.read_stretch, stretch, goes_on, window, 1)
            except ParseError as error:
                log.warning("record_passed_over", path=stretch.path, error=str(error))
                after = await read(stages.pass_over, stretch, goes_on)
                one = Batch(after, failures={CRASHED: 1})
            batch = _together(batch, one)
            if one.next is None:
                break
            goes_on = one.next
        return replace(batch, bytes_read=_bytes(stretch, at, batch.next))

    async def _save(self, due: StepForRun, batch: Batch) -> None:
        """A batch with what it told and how far the stretch is, in one transaction."""
        against = [self.pipeline.against(each) for each in batch.told]
        kept = [told for told, why in zip(batch.told, against, strict=True) if why is None]
        others = Counter(why for why in against if why is not None and why != OUTSIDE)
        progress = Progress(
            done=batch.bytes_read,
            read=batch.read,
            ruled_out=batch.ruled_out,
            parsed=batch.parsed,
            outside=batch.outside + against.count(OUTSIDE),
            failures=dict(Counter(batch.failures) + others),
        )
        if batch.next is None:
            outcome = StepOutcome(due.id, "done", progress)
        else:
            outcome = StepOutcome(due.id, "pending", progress, asdict(batch.next))
        await self._write(outcome, kept)

    async def _write(self, outcome: StepOutcome, kept: Sequence[Told] = ()) -> None:
        pipeline, limit, run_id = self.pipeline, self.wanted.terms.limit, self.run_id

        def write(session: Session) -> bool:
            wanted = kept
            if limit is not None:
                wanted = kept[: max(0, limit - steps.kept_count(session, run_id))]
            save_kept(pipeline, session, wanted, run_id, alerts=self.wanted.alerts)
            saved = replace(outcome, progress=replace(outcome.progress, kept=len(wanted)))
            steps.save(session, run_id, saved, pipeline.now(), lease_seconds=LEASE_SECONDS)
            if limit is None or steps.kept_count(session, run_id) < limit:
                return False
            steps.end(session, run_id, pipeline.now())
            return True

        if await pipeline.store.write(write):
            self.is_stopping = True


async def _ended(saving: asyncio.Task[None] | None) -> None:
    if saving is not None:
        await saving


def _together(first: Batch, then: Batch) -> Batch:
    return Batch(
        then.next,
        first.told + then.told,
        read=first.read + then.read,
        ruled_out=first.ruled_out + then.ruled_out,
        parsed=first.parsed + then.parsed,
        outside=first.outside + then.outside,
        failures=dict(Counter(first.failures) + Counter(then.failures)),
    )


def _bytes(stretch: Stretch, at: Position, goes_on: Position | None) -> int:
    reached = stretch.end if goes_on is None else goes_on.offset
    return max(0, reached - at.offset)
