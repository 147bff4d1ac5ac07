"""The replies to one post, counted: ask → count (in a process) → decide → save.

A post of which its platform says that it is gone is gone for us, as wherever else we hear of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog
from sqlmodel import Session

from scheduler.reactions import CountOutcome, decide_reaction
from scraper import platforms, reactions, stages
from scraper.errors import ParseError
from scraper.reactions import Replies
from storage import gone
from storage import reactions as reaction_store
from storage.types import ReactionForCount, ReactionIntent

if TYPE_CHECKING:
    from scheduler.pipeline import Pipeline

log = structlog.get_logger()


async def count_replies(pipeline: Pipeline, due: ReactionForCount) -> None:
    """One attempt to count the replies to a post; a bug of ours ends them, recorded and logged."""
    try:
        outcome = await _count(pipeline, due)
        intent = decide_reaction(due, outcome, pipeline.now())
    except Exception as error:  # the boundary: one post's bug is no other's
        log.exception("reaction_crashed", url=due.post_url)
        detail = f"{type(error).__name__}: {error}"
        intent = ReactionIntent(due.id, None, reason="bug", detail=detail)
    redact = pipeline.settings.privacy.on_author_delete == "redact"

    def save(session: Session) -> None:
        now = pipeline.now()
        if intent.reason in ("gone", "deleted") and platforms.recognise(due.post_url):
            gone.mark(session, (due.post_key,), now, redact=redact)
        else:
            reaction_store.save(session, intent, now)

    await pipeline.store.write(save)
    _log(due, intent)


async def _count(pipeline: Pipeline, due: ReactionForCount) -> CountOutcome:
    asked = await reactions.ask(due.post_url, pipeline.fetcher.get, pipeline.endpoints)
    if not isinstance(asked, Replies):
        return asked
    try:
        return await pipeline.workers.run(
            stages.count_replies, asked, due.language, due.author_names
        )
    except ParseError as error:
        return error


def _log(due: ReactionForCount, intent: ReactionIntent) -> None:
    found = intent.reactions
    again_at = intent.count_at.isoformat(timespec="seconds") if intent.count_at else None
    if found is None:
        log.info(
            "reaction_postponed" if intent.count_at else "reaction_ended",
            url=due.post_url,
            reason=intent.reason,
            detail=intent.detail,
            next_at=again_at,
        )
    else:
        log.info(
            "replies_counted",
            url=due.post_url,
            total=found.total,
            tones=dict(found.tones),
            next_at=again_at,
        )
