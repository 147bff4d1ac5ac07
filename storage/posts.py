"""Saving a post with everything that was read in it: one transaction's work.

    post → references (→ entries one step deeper) → claims → departures → entry settled
                                                                 └ reactions due

The caller opens the transaction, so that the deliveries that it enqueues are in it too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, literal, select, update
from sqlmodel import Session

from scraper.records import THRESHOLD, Entry, Post, Reference
from storage import archives, copies, departures, entries, forgotten, gone, parts, reactions
from storage.columns import Instant, clean_text, stored_key, utc
from storage.digests import content_digest
from storage.engine import lock
from storage.identity.organizations import EMPTY, Directory
from storage.identity.told import Told
from storage.models import EntryRow, PostRow, ReferenceRow, RunRow, VersionRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import Change, PostIntent, ReferenceState, Saved

DEEPEST = 1
"""A post of this depth or more leads nowhere: references of references are another story."""

MOST_VERSIONS = 20
"""Of one post; a page that is another at every look would else fill the database."""

_posts, _references, _versions = table(PostRow), table(ReferenceRow), table(VersionRow)


def save(
    session: Session, intent: PostIntent, now: datetime, directory: Directory = EMPTY
) -> Saved:
    """Save a post, its references, claims and departures, and settle its entry as done.

    A post whose content is stored already changes nothing (`is_known`); one whose content has
    changed takes the place of the old, with its references and claims, and the old text is kept
    as a version. Two processes that save
    claims of one departure at once make one departure of them. One that its author deleted stays
    deleted, whenever it was fetched.
    """
    kept = forgotten.screen(session, intent.post, intent.reading, directory)
    if kept is None:
        return _leave_out(session, intent, now)
    intent = replace(intent, post=kept.post, reading=kept.reading)
    known = _known(session, intent.post.key)
    # before anything is written: what waits for this lock must hold no other
    has_claims = bool(intent.reading.departures or intent.reading.doubtful)
    if (known is not None or has_claims) and lock(session, gone.CLAIMS_LOCK):
        known = _known(session, intent.post.key)
    if _is_gone(session, intent, known):
        return Saved(known.id if known else None, is_known=True)
    saved = _save_post(session, intent, known, now)
    post_id, is_known = saved.id, saved.is_known
    changes: tuple[Change, ...] = ()
    references = 0
    if not is_known:
        references = _save_references(session, intent, saved, now)
        told, same = _place(session, _told(intent, saved), intent.post, saved, directory)
        telling = _telling(intent.post, saved, same)
        changes = departures.record(session, telling, told, now, directory)
        entries.resolve(session, intent.post.key, post_id)
        if intent.replies_host is not None:
            reactions.enqueue(session, post_id, intent.replies_host, intent.count_at or now)
    if intent.entry_id is not None:
        _settle_entry(session, intent, saved, now)
    if intent.run_id is not None and changes:
        _count(session, intent.run_id, changes)
    return Saved(post_id, is_known, changes, references)


def _leave_out(session: Session, intent: PostIntent, now: datetime) -> Saved:
    """Its author, or the post itself, was to be forgotten."""
    if intent.entry_id is not None:
        forgotten.settle_entry(session, intent.entry_id, now)
    return Saved(None, is_known=True)


def _settle_entry(session: Session, intent: PostIntent, saved: _SavedPost, now: datetime) -> None:
    assert intent.entry_id is not None, intent
    more: dict[str, Any] = {}
    if intent.is_check or not saved.is_known:
        # met again at another address, a post is still asked for by the first one only
        more["check_at"] = intent.check_at
    if intent.post.archived_at is not None:
        more["archive"] = archives.ANSWERED
    entries.settle_as_post(session, intent.entry_id, intent.post.key, saved.id, now, **more)


@dataclass(frozen=True, slots=True)
class _SavedPost:
    """A post as it is stored now."""

    id: int
    title: str | None
    digest: str
    first_seen_at: datetime
    is_new: bool = False
    is_known: bool = False
    """The same content was stored before."""
    source_id: int | None = None


_BY_KEY = select(
    _posts.c.id,
    _posts.c.digest,
    _posts.c.first_seen_at,
    _posts.c.gone_at,
    _posts.c.source_id,
    _posts.c.archived_at,
).where(_posts.c.key == bindparam("wanted"))


def _known(session: Session, key: str) -> Row[Any] | None:
    return rows(session, _BY_KEY, {"wanted": key}).first()


def _is_gone(session: Session, intent: PostIntent, known: Row[Any] | None) -> bool:
    """Deleted by its author; its entry is settled then."""
    if known is None:
        return intent.entry_id is not None and gone.is_gone(session, intent.entry_id)
    if known.gone_at is None:
        return False
    if intent.entry_id is not None:
        gone.settle_entry(session, intent.entry_id, intent.seen_at)
    return True


def _save_post(
    session: Session, intent: PostIntent, known: Row[Any] | None, now: datetime
) -> _SavedPost:
    values = _columns(intent, now)
    title = _clean(intent.post.title)
    digest = values["digest"]
    if known is None:
        first = {
            "key": intent.post.key,
            "source_id": intent.source_id,
            "run_id": intent.run_id,
            "depth": intent.depth,
            "first_seen_at": intent.seen_at,
        }
        new = insert_or_ignore(session, _posts, [{**values, **first}])
        if new:
            seen_at, source_id = utc(intent.seen_at), intent.source_id
            return _SavedPost(new[0], title, digest, seen_at, is_new=True, source_id=source_id)
        # somebody else saved it since we looked
        known = _known(session, intent.post.key)
        assert known is not None, intent.post.key
    is_earliest = not _says_less(intent.post, known)
    is_known = digest == known.digest or not is_earliest
    if is_earliest and is_known and intent.post.archived_at is not None:
        dated = {name: values[name] for name in ("archived_at", "archive_url")}
        rows(session, update(_posts).where(_posts.c.id == known.id).values(**dated))
    if not is_known:
        _replace(session, known, intent, values, now)
    return _SavedPost(
        known.id,
        title,
        digest,
        known.first_seen_at,
        is_known=is_known,
        source_id=known.source_id,
    )


def _says_less(post: Post, known: Row[Any]) -> bool:
    """Whether an archive's copy says less than what is stored: the post itself, as it was read
    later, or an earlier copy, as of several the first stands, in whatever order they come."""
    if post.archived_at is None:
        return False
    return known.archived_at is None or known.archived_at <= post.archived_at


def _replace(
    session: Session, known: Row[Any], intent: PostIntent, values: Mapping[str, Any], now: datetime
) -> None:
    post_id = known.id
    of_post = _posts.c.id == post_id
    old = rows(session, select(_posts.c.text, _posts.c.modified_at).where(of_post)).one()
    if intent.post.archived_at is None:
        # an earlier copy is no edit, and nobody would see in which order copies came
        _keep_version(session, post_id, now)
    rows(session, update(_posts).where(of_post).values(**values))
    if intent.redact and (lines := parts.taken_back(old.text, old.modified_at, intent.post)):
        parts.redact(
            session, post_id, clean_text(intent.post.url), lines, clean_text(intent.post.text)
        )


def _keep_version(session: Session, post_id: int, now: datetime) -> None:
    """What the post says until now, before it is overwritten."""
    of_post = _versions.c.post_id == post_id
    last = session.scalar(select(func.max(_versions.c.number)).where(of_post)) or 0
    old = select(
        _posts.c.id,
        literal(last + 1),
        _posts.c.text,
        _posts.c.title,
        _posts.c.modified_at,
        literal(now, Instant),
    ).where(_posts.c.id == post_id)
    names = ["post_id", "number", "text", "title", "modified_at", "replaced_at"]
    rows(session, insert(_versions).from_select(names, old))
    rows(session, delete(_versions).where(of_post, _versions.c.number <= last + 1 - MOST_VERSIONS))


def _columns(intent: PostIntent, now: datetime) -> dict[str, Any]:
    post = intent.post
    return {
        "url": post.url,
        "digest": content_digest(post),
        "text": post.text,
        "title": post.title,
        "author": post.author,
        "author_handle": post.author_handle,
        "published_at": post.published_at,
        "modified_at": post.modified_at,
        "language": intent.reading.language or post.language,
        "site_name": post.site_name,
        "platform": post.platform,
        "native_id": post.native_id,
        "is_partial": post.is_partial,
        "withheld_at": None,
        "archived_at": post.archived_at,
        "archive_url": post.archive_url,
        "updated_at": now,
    }


def _place(
    session: Session, told: list[Told], post: Post, saved: _SavedPost, directory: Directory
) -> tuple[list[Told], tuple[int, ...]]:
    """The post's claims with what is known of its text, and the posts that are copies of it."""
    if not told:
        if not saved.is_new:
            copies.leave(session, saved.id)
        return told, ()
    said = [each.departure for each in told]
    placed = copies.place(session, saved.id, clean_text(post.text), said, directory)
    placed_told = [
        replace(each, text_id=placed.text_id, words_count=placed.words_count) for each in told
    ]
    return placed_told, placed.copies


def _telling(post: Post, saved: _SavedPost, same: tuple[int, ...]) -> departures.Telling:
    return departures.Telling(
        saved.id,
        saved.title,
        _text(post),
        saved.is_new,
        archived_at=post.archived_at,
        archive_url=_clean(post.archive_url),
        copies=same,
        source_id=saved.source_id,
    )


def _text(post: Post) -> str:
    return clean_text(f"{post.title}\n\n{post.text}" if post.title else post.text)


def _told(intent: PostIntent, saved: _SavedPost) -> list[Told]:
    """What the post says, as it will come back from the database."""
    post = intent.post
    language = intent.reading.language or post.language
    references = frozenset(stored_key(each.key) for each in post.references)
    return [
        Told(
            departure=departures.storable(departure),
            post_key=stored_key(post.key),
            seen_at=saved.first_seen_at,
            author=_clean(post.author),
            author_handle=_clean(post.author_handle),
            platform=clean_text(post.platform),
            url=clean_text(post.url),
            published_at=utc(post.published_at),
            digest=saved.digest,
            language=_clean(language),
            references=references - {stored_key(post.key)},
        )
        for departure in (*intent.reading.departures, *intent.reading.doubtful)
    ]


def _clean(value: str | None) -> str | None:
    return None if value is None else clean_text(value)


# --- references -----------------------------------------------------------------------------------


def _save_references(session: Session, intent: PostIntent, saved: _SavedPost, now: datetime) -> int:
    """Replace the post's references; how many were enqueued to be fetched."""
    if not saved.is_new:
        rows(session, delete(_references).where(_references.c.post_id == saved.id))
    own = stored_key(intent.post.key)
    found = {stored_key(each.key): each for each in intent.post.references}
    found.pop(own, None)
    if not found:
        return 0
    keys = sorted(found)
    enqueued = 0
    if intent.follow_references and intent.depth < DEEPEST:
        wanted = [found[key] for key in keys if found[key].key in intent.fetchable]
        enqueued = _enqueue(session, intent, wanted, now)
    targets, given_up, waiting = _whereabouts(session, keys)
    stored = []
    for key in keys:
        state, reason = _state(intent, found[key], targets.get(key), given_up.get(key))
        if key in waiting and state == "unresolved":
            state, reason = "pending", None
        stored.append(_reference(saved.id, found[key], state, reason, targets.get(key)))
    session.connection().execute(insert(_references), stored)
    return enqueued


def _enqueue(
    session: Session, intent: PostIntent, wanted: Sequence[Reference], now: datetime
) -> int:
    stored = set(
        session.scalars(select(_posts.c.key).where(_posts.c.key.in_([r.key for r in wanted])))
    )
    return entries.enqueue(
        session,
        [Entry(url=r.url, key=r.key) for r in wanted if stored_key(r.key) not in stored],
        source_id=intent.source_id,
        depth=intent.depth + 1,
        is_silent=intent.is_silent,
        run_id=intent.run_id,
        now=now,
    )


def _whereabouts(
    session: Session, keys: Sequence[str]
) -> tuple[dict[str, int], dict[str, str], set[str]]:
    """Of these keys: the posts stored, the reasons of those given up, those that still wait."""
    known = table(EntryRow)
    found = select(known.c.key, known.c.state, known.c.reason, known.c.post_id)
    seen = rows(session, found.where(known.c.key.in_(keys))).all()
    posts = rows(session, select(_posts.c.key, _posts.c.id).where(_posts.c.key.in_(keys)))
    targets = {key: post_id for key, _, _, post_id in seen if post_id is not None}
    targets |= {row.key: row.id for row in posts}
    given_up = {
        key: reason or state for key, state, reason, _ in seen if state in ("skipped", "failed")
    }
    return targets, given_up, {key for key, state, _, _ in seen if state == "pending"}


def _state(
    intent: PostIntent, reference: Reference, target: int | None, given_up: str | None
) -> tuple[ReferenceState, str | None]:
    if target is not None:
        return "resolved", None
    if given_up is not None:
        return "unresolved", given_up
    if reference.key not in intent.fetchable:
        return "unresolved", "not_fetchable"
    return "unresolved", "not_followed"


def _reference(
    post_id: int,
    reference: Reference,
    state: ReferenceState,
    reason: str | None,
    target: int | None,
) -> Mapping[str, Any]:
    return {
        "post_id": post_id,
        "key": reference.key,
        "url": reference.url,
        "platform": reference.platform,
        "native_id": reference.native_id,
        "author_handle": reference.author_handle,
        "posted_at": reference.posted_at,
        "start_offset": reference.start,
        "end_offset": reference.end,
        "state": state,
        "reason": reason,
        "target_post_id": target,
    }


def _count(session: Session, run_id: int, changes: Sequence[Change]) -> None:
    runs = table(RunRow)
    sure = [change for change in changes if change.departure.score >= THRESHOLD]
    new = sum(change.is_new for change in sure)
    session.exec(
        update(runs)
        .where(runs.c.id == run_id)
        .values(
            departures_new=runs.c.departures_new + new,
            departures_merged=runs.c.departures_merged + len(sure) - new,
        )
    )
