"""Posts that their authors deleted: marked as gone, and their words taken out where that is asked.

    keys → posts gone_at ─ redact → text, title, versions, quotes, what waits to be sent, reactions
         └ entries → skipped, and what a listing said of them → out

A departure stays with its link: that somebody left is known, what they wrote is theirs. A post
that is gone stays so; reading what was fetched before it was deleted brings nothing back.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Text,
    bindparam,
    cast,
    delete,
    null,
    or_,
    select,
    update,
)
from sqlmodel import Session

from storage import copies, reactions
from storage.columns import stored_key
from storage.engine import lock
from storage.leases import FREED
from storage.models import (
    ClaimRow,
    DeliveryRow,
    EntryRow,
    EvidenceRow,
    PostRow,
    ReferenceRow,
    VersionRow,
    table,
)
from storage.statements import rows

DELETED = "(deleted by its author)"
"""Stands in an alert that is not sent yet where the quote stood."""
REASON = "deleted"
"""Of an entry whose post was deleted; no edit makes it due again."""
CLAIMS_LOCK = 7_303_014_002
"""Advisory lock of everything that decides which departure a claim belongs to."""
_AT_ONCE = 500

_posts, _entries = table(PostRow), table(EntryRow)
_claims, _evidence = table(ClaimRow), table(EvidenceRow)
_versions, _deliveries = table(VersionRow), table(DeliveryRow)
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_STORED = select(_posts.c.id, _posts.c.url).where(
    or_(_posts.c.key.in_(_KEYS), _posts.c.id.in_(bindparam("ids", expanding=True)))
)
_LISTED = select(_entries.c.post_id).where(_entries.c.key.in_(_KEYS))


def mark(session: Session, keys: Collection[str], now: datetime, *, redact: bool) -> int:
    """Mark what is stored under these keys as deleted by its author; how many posts.

    Takes the lock of claims where there is any: nothing may be locked before.
    """
    wanted = sorted({stored_key(key) for key in keys})
    marked = 0
    for start in range(0, len(wanted), _AT_ONCE):
        marked += _mark(session, wanted[start : start + _AT_ONCE], now, redact=redact)
    return marked


def withhold(session: Session, entry_id: int, now: datetime) -> None:
    """Note that the post of this entry is no longer shown to everybody; it may come back, so its
    words stay."""
    of_entry = select(_entries.c.post_id).where(_entries.c.id == entry_id)
    rows(
        session,
        update(_posts)
        .where(_posts.c.id.in_(of_entry), _posts.c.withheld_at.is_(None))
        .values(withheld_at=now),
    )


def show(session: Session, entry_id: int) -> None:
    """The post of this entry is shown to everybody, perhaps again."""
    of_entry = select(_entries.c.post_id).where(_entries.c.id == entry_id)
    shown = update(_posts).where(_posts.c.id.in_(of_entry), _posts.c.withheld_at.is_not(None))
    rows(session, shown.values(withheld_at=None))


def is_gone(session: Session, entry_id: int) -> bool:
    """Whether the post of this entry was deleted while it was being read."""
    found = select(_entries.c.id).where(
        _entries.c.id == entry_id, _entries.c.state == "skipped", _entries.c.reason == REASON
    )
    return rows(session, found).first() is not None


def _mark(session: Session, keys: Sequence[str], now: datetime, *, redact: bool) -> int:
    found, is_listed = _stored(session, keys)
    if not (found or is_listed):
        return 0
    if lock(session, CLAIMS_LOCK):
        found, _ = _stored(session, keys)
    rows(
        session,
        update(_posts)
        .where(_posts.c.id.in_(found), _posts.c.gone_at.is_(None))
        .values(gone_at=now),
    )
    of_these = or_(_entries.c.key.in_(keys), _entries.c.post_id.in_(found))
    _settle(session, of_these, now, redact=redact)
    _leave_unresolved(session, keys)
    reactions.end(session, found, redact=redact)
    if redact:
        _redact_posts(session, found)
    return len(found)


def _stored(session: Session, keys: Sequence[str]) -> tuple[dict[int, str], bool]:
    """The posts under these keys, or read at entries with them; whether there are such entries."""
    # two statements: PostgreSQL would read all posts for an OR with a subquery
    listed = rows(session, _LISTED, {"keys": keys}).scalars().all()
    ids = sorted({each for each in listed if each is not None})
    found = rows(session, _STORED, {"keys": keys, "ids": ids})
    return {row.id: row.url for row in found}, bool(listed)


def settle_entry(session: Session, entry_id: int, now: datetime) -> None:
    """Another way to a post that is gone: what was listed there is not kept either."""
    _settle(session, _entries.c.id == entry_id, now, redact=True)


def _settle(session: Session, which: ColumnElement[bool], now: datetime, *, redact: bool) -> None:
    values: dict[str, Any] = {
        **FREED,
        "state": "skipped",
        "reason": REASON,
        "detail": "its author deleted it",
        "settled_at": now,
        "check_at": None,
    }
    if redact:
        values |= {"title": None, "content_html": None, "content_post": null()}
    rows(session, update(_entries).where(which).values(**values))


def _leave_unresolved(session: Session, keys: Sequence[str]) -> None:
    references = table(ReferenceRow)
    rows(
        session,
        update(references)
        .where(references.c.key.in_(keys), references.c.state == "pending")
        .values(state="unresolved", reason=REASON),
    )


def _redact_posts(session: Session, found: Mapping[int, str]) -> None:
    # the digest stays, and the group of copies: the same words at another address are still no
    # second witness, and what others copied stands there as before
    copies.forget(session, found)
    rows(session, update(_posts).where(_posts.c.id.in_(found)).values(text="", title=None))
    deleted = delete(_versions).where(_versions.c.post_id.in_(found)).returning(_versions.c.id)
    had_versions = bool(rows(session, deleted).all())
    of_posts = select(_claims.c.id).where(_claims.c.post_id.in_(found))
    has_claims = rows(session, of_posts.limit(1)).first() is not None
    rows(session, update(_evidence).where(_evidence.c.claim_id.in_(of_posts)).values(quote=""))
    if has_claims or had_versions:
        for url in found.values():
            redact_deliveries(session, url)


def redact_deliveries(session: Session, url: str, still: str = "") -> None:
    """Take a post's quotes out of alerts, but for those that stand in what it `still` says.

    Out of sent ones too: they are kept, and what was sent is with its receiver.
    """
    # by the address, not by the departure: an earlier version may have told of another one
    quoting = select(_deliveries.c.id, _deliveries.c.payload).where(
        _deliveries.c.kind != "notice",
        cast(_deliveries.c.payload, Text).contains(url, autoescape=True),
    )
    for row in rows(session, quoting).all():
        redacted = update(_deliveries).where(_deliveries.c.id == row.id)
        rows(session, redacted.values(payload=_without_quotes(row.payload, url, still)))


def _without_quotes(payload: Mapping[str, Any], url: str, still: str) -> dict[str, Any]:
    data = payload["data"]
    if "alerts" in data:
        alerts = [_without_quotes(each, url, still) for each in data["alerts"]]
        return {**payload, "data": {**data, "alerts": alerts}}
    evidence = [
        {**each, "quote": DELETED, "title": None}
        if each["url"] == url and each["quote"] not in still
        else each
        for each in data["evidence"]
    ]
    return {**payload, "data": {**data, "evidence": evidence}}
