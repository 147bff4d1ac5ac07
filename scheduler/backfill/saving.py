"""Posts of archive files, saved in the caller's transaction: as the pipeline saves any post."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from scheduler.alerts import settling
from scheduler.pipeline import Pipeline
from scraper.told import Told
from storage import posts, runs
from storage.types import PostIntent


def save_kept(
    pipeline: Pipeline, session: Session, kept: Sequence[Told], run_id: int, *, alerts: bool
) -> None:
    """Save posts with what they tell; with `alerts`, whatever rules fire on them.

    What they point to is recorded and not fetched: who reads a file asks nobody.
    """
    now = pipeline.now()
    for told in kept:
        intent = PostIntent(
            entry_id=None,
            post=told.post,
            reading=told.reading,
            seen_at=now,
            run_id=run_id,
            is_silent=not alerts,
            follow_references=False,
        )
        saved = posts.save(session, intent, now, pipeline.directory)
        if alerts:
            found = pipeline.matches(session, saved.changes, now)
            found = found[: runs.take_alerts(session, run_id, len(found))] if found else []
            settling.enqueue(session, saved.changes, found, pipeline.settings.channels, now)
