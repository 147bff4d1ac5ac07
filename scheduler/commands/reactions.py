"""How `departures show` tells of the replies to a post."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from scheduler.output import ago, cell

if TYPE_CHECKING:
    from storage.types import ReactionView

_PLATFORMS = {
    "bluesky": "Bluesky",
    "discourse": "the forum",
    "hackernews": "Hacker News",
    "mastodon": "Mastodon",
    "x": "X",
}
_TONES = {
    "gratitude": ("thanks", "thank"),
    "admiration": ("admires", "admire"),
    "regret": ("regrets", "regret"),
    "irony": ("is ironic", "are ironic"),
}


def reaction_lines(view: ReactionView, now: datetime) -> Iterator[str]:
    """What was counted below one post, or why nothing was."""
    where = _PLATFORMS.get(view.platform, cell(view.platform))
    if view.counted_at is None:
        yield f"  replies on {where} not counted: {_why_not(view, now)}"
    else:
        tones = ", ".join(
            f"{people} {_TONES[tone][people != 1]}" for tone, people in view.tones.items()
        )
        said = f"{_replies(view, where)}, counted {ago(view.counted_at, now)}"
        yield f"  {said}: {tones}" if tones else f"  {said}"
        for language, words in groupby(view.words, key=lambda each: each.language):
            listed = ", ".join(f"{cell(each.word)} {each.people}" for each in words)
            yield f"    {cell(language)}: {listed}"
        if view.reason:
            yield f"    since then: {cell(view.detail or view.reason)}"
    yield f"    {cell(view.url)}"


def _replies(view: ReactionView, where: str) -> str:
    number = {0: "no replies", 1: "1 reply"}.get(view.total, f"{view.total} replies")
    replies = f"{number} on {where}"
    if not view.total:
        return replies
    if not view.read:
        return f"{replies} (without their words)"
    of_these = f", {view.read} of them read," if view.read < view.total else ""
    return f"{replies}{of_these} by {_people(view.people)}"


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


def _why_not(view: ReactionView, now: datetime) -> str:
    if view.reason is None:
        return f"due {ago(view.count_at, now)}"
    again = f"; again {ago(view.count_at, now)}" if view.count_at else ""
    return f"{cell(view.detail or view.reason)}{again}"
