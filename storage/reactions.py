"""What is replied to posts that carry a departure: when to count, what was counted.

post saved → pending, due at count_at → claim (lease) → save: pending again, later | ended
                                             └ process killed: the lease ends, due again
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, literal_column, select, update
from sqlmodel import Session

from scraper.records import THRESHOLD, Reactions, WordCount
from storage import claiming
from storage.claiming import Share
from storage.leases import FREED
from storage.models import ClaimRow, PostRow, ReactionRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import ReactionForCount, ReactionIntent, ReactionView

AT_ONCE = 500
"""Ids in one statement: well below the variables that SQLite takes."""

_reactions, _posts, _claims = table(ReactionRow), table(PostRow), table(ClaimRow)
_QUEUE = claiming.Queue(
    _reactions,
    "count_at",
    "host",
    _reactions.c.state == literal_column("'pending'"),
    ("count_at", "id"),
)
_NOTHING = {
    "failures": 0,
    "losses": 0,
    "total": 0,
    "read": 0,
    "people": 0,
    "tones": {},
    "words": [],
}


def enqueue(session: Session, post_id: int, host: str, count_at: datetime) -> None:
    """Have the replies to a post counted from `count_at` on, unless they are already."""
    first = {"post_id": post_id, "host": host, "state": "pending", "count_at": count_at}
    insert_or_ignore(session, _reactions, [{**_NOTHING, **first}])


def claim_due(
    session: Session,
    now: datetime,
    share: Share,
) -> list[ReactionForCount]:
    """Claim posts whose replies are due to be counted, shared out by host.

    Nobody else gets them until they are saved or released, or the lease ends.
    """
    lost = {**FREED, "state": "ended", "reason": "process_ended"}
    claimed = claiming.claim(session, _QUEUE, now, share, set_aside=lost)
    if not claimed:
        return []
    found = rows(session, _OF_POSTS, {"ids": [row.post_id for row in claimed]})
    posts = {row.id: row for row in found}
    return [_for_count(row, posts[row.post_id]) for row in claimed]


_OF_POSTS = select(
    # not the text: it is long, and nobody asked for it
    _posts.c.id,
    _posts.c.url,
    _posts.c.key,
    _posts.c.author,
    _posts.c.author_handle,
    _posts.c.language,
    _posts.c.published_at,
    _posts.c.first_seen_at,
).where(_posts.c.id.in_(bindparam("ids", expanding=True)))


def _for_count(row: Row[Any], post: Row[Any]) -> ReactionForCount:
    seen_at = post.first_seen_at
    return ReactionForCount(
        id=row.id,
        post_id=row.post_id,
        post_url=post.url,
        post_key=post.key,
        host=row.host,
        born_at=min(post.published_at or seen_at, seen_at),
        language=post.language,
        author_names=tuple(name for name in (post.author, post.author_handle) if name),
        failures=row.failures,
    )


def release(session: Session, ids: Sequence[int]) -> None:
    """Give claimed posts back: due again at once."""
    claiming.release(session, _reactions, ids)


def save(session: Session, intent: ReactionIntent, now: datetime) -> None:
    """Write what a count gave; what was counted before stays where it gave nothing."""
    values: dict[str, Any] = {
        **FREED,
        "state": "pending" if intent.count_at else "ended",
        "failures": intent.failures,
        "reason": intent.reason,
        "detail": intent.detail,
    }
    if intent.count_at is not None:
        values["count_at"] = intent.count_at
    if intent.reactions is not None:
        values |= {**_columns(intent.reactions), "counted_at": now}
    # one that was ended meanwhile, as its post was deleted, stays so
    waits = _reactions.c.state == "pending"
    which = (_reactions.c.id == intent.reaction_id, waits)
    rows(session, update(_reactions).where(*which).values(**values))


def _columns(found: Reactions) -> dict[str, Any]:
    return {
        "url": found.url,
        "platform": found.platform,
        "total": found.total,
        "read": found.read,
        "people": found.people,
        "tones": dict(found.tones),
        "words": [[each.language, each.word, each.people] for each in found.words],
    }


def end(session: Session, post_ids: Iterable[int], *, redact: bool) -> None:
    """Count no further for posts that their authors deleted; forget what was said, too."""
    of_these = _reactions.c.post_id.in_(list(post_ids))
    if redact:
        rows(session, delete(_reactions).where(of_these))
        return
    ended = {**FREED, "state": "ended", "reason": "gone"}
    rows(session, update(_reactions).where(of_these).values(**ended))


# --- shown ----------------------------------------------------------------------------------------

_SHOWN = (
    select(
        _claims.c.departure_id,
        _reactions,
        _posts.c.url.label("post_url"),
        _posts.c.platform.label("post_platform"),
    )
    .join(_claims, _claims.c.post_id == _reactions.c.post_id)
    .join(_posts, _posts.c.id == _reactions.c.post_id)
    .where(
        _claims.c.departure_id.in_(bindparam("ids", expanding=True)),
        _claims.c.is_background.is_(False),
        _claims.c.score >= THRESHOLD,
    )
    .order_by(_reactions.c.total.desc(), _reactions.c.id)
)


def views(session: Session, departure_ids: Sequence[int]) -> dict[int, list[ReactionView]]:
    """The reactions to the posts that tell of each of these departures, most replies first.

    A look-up elsewhere that found nothing is no reaction.
    """
    found: dict[int, dict[int, ReactionView]] = {}
    for start in range(0, len(departure_ids), AT_ONCE):
        ids = list(departure_ids[start : start + AT_ONCE])
        for row in rows(session, _SHOWN, {"ids": ids}):
            if row.post_platform != "web" or row.total:
                found.setdefault(row.departure_id, {})[row.post_id] = _view(row)
    return {departure_id: list(views.values()) for departure_id, views in found.items()}


def _view(row: Row[Any]) -> ReactionView:
    is_due_again = row.state == "pending"
    return ReactionView(
        post_url=row.post_url,
        url=row.url or row.post_url,
        platform=row.platform or row.post_platform,
        total=row.total,
        read=row.read,
        people=row.people,
        tones=_by_count(row.tones),
        words=tuple(WordCount(*each) for each in row.words),
        counted_at=row.counted_at,
        count_at=row.count_at if is_due_again else None,
        reason=row.reason,
        detail=row.detail,
    )


def _by_count(tones: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(tones.items(), key=lambda item: -item[1]))
