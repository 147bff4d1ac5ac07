"""What users have decided of claims, read and written: it outlives every reading again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import delete, insert, or_, select
from sqlmodel import Session

from storage.columns import stored_key
from storage.identity.grouping import NO_DECISIONS, Decisions, Key
from storage.models import DecisionRow, table
from storage.statements import among, rows

Kind: TypeAlias = Literal["join", "part", "dismiss", "correct"]

_decisions = table(DecisionRow)
_ON_POSTS = select(_decisions).where(
    or_(among(_decisions.c.post_key, "keys"), among(_decisions.c.other_post_key, "keys"))
)


@dataclass(frozen=True, slots=True)
class Decided:
    """All that was decided of some claims."""

    decisions: Decisions = NO_DECISIONS
    dismissed: frozenset[Key] = frozenset()
    corrected: Mapping[Key, Mapping[str, Any]] = field(default_factory=dict)
    """field → value, by the claim that the user saw it on; the last word counts."""
    posts: frozenset[str] = frozenset()
    """Keys of posts whose claims a user has joined to these."""


def load(session: Session, post_keys: Collection[str]) -> Decided:
    """What users decided of the claims of these posts."""
    found = sorted(rows(session, _ON_POSTS, {"keys": post_keys}), key=lambda row: int(row.id))
    if not found:
        return NOTHING
    pairs: dict[str, set[frozenset[Key]]] = {"join": set(), "part": set()}
    dismissed: set[Key] = set()
    corrected: dict[Key, dict[str, Any]] = {}
    posts: set[str] = set()
    for row in found:
        claim = _key(row.post_key, row.claim)
        if row.kind in pairs:
            pairs[row.kind].add(frozenset((claim, _key(row.other_post_key, row.other_claim))))
            posts |= {row.post_key, row.other_post_key}
        elif row.kind == "dismiss":
            dismissed.add(claim)
        else:
            corrected.setdefault(claim, {})[row.field] = (row.value or {}).get("value")
    return Decided(
        Decisions(frozenset(pairs["join"]), frozenset(pairs["part"])),
        frozenset(dismissed),
        corrected,
        frozenset(posts),
    )


NOTHING = Decided()


def add_pairs(
    session: Session, kind: Kind, ones: Iterable[Key], others: Sequence[Key], now: datetime
) -> None:
    """Every claim of the one side is joined to, or parted from, every one of the other."""
    opposite = "part" if kind == "join" else "join"
    for one in ones:
        for other in others:
            _forget_pair(session, opposite, one, other)
            _add(session, kind, one, now, other=other)


def add(
    session: Session,
    kind: Kind,
    claim: Key,
    now: datetime,
    *,
    field_name: str | None = None,
    value: Any = None,
) -> None:
    """One decision on the departure that this claim is of."""
    _add(session, kind, claim, now, field_name=field_name, value=value)


def forget(session: Session, kind: Kind, claims: Collection[Key]) -> int:
    """Take back all decisions of a kind on these claims; how many there were."""
    wanted = {(stored_key(claim[0]), claim[1:]) for claim in claims}
    found = rows(session, _ON_POSTS, {"keys": sorted({key for key, _ in wanted})})
    ids = [
        row.id for row in found if row.kind == kind and (row.post_key, tuple(row.claim)) in wanted
    ]
    if ids:
        rows(session, delete(_decisions).where(_decisions.c.id.in_(ids)))
    return len(ids)


def _add(
    session: Session,
    kind: Kind,
    claim: Key,
    now: datetime,
    *,
    other: Key | None = None,
    field_name: str | None = None,
    value: Any = None,
) -> None:
    values = {
        "kind": kind,
        "post_key": stored_key(claim[0]),
        "claim": list(claim[1:]),
        "other_post_key": stored_key(other[0]) if other else None,
        "other_claim": list(other[1:]) if other else None,
        "field": field_name,
        "value": {"value": value} if field_name else None,
        "made_at": now,
    }
    rows(session, insert(_decisions), values)


def _forget_pair(session: Session, kind: str, one: Key, other: Key) -> None:
    pair = frozenset((one, other))
    for row in rows(session, _ON_POSTS, {"keys": [stored_key(one[0]), stored_key(other[0])]}):
        if row.kind == kind and pair == frozenset(
            (_key(row.post_key, row.claim), _key(row.other_post_key, row.other_claim))
        ):
            rows(session, delete(_decisions).where(_decisions.c.id == row.id))


def _key(post_key: str, claim: Sequence[str]) -> Key:
    return post_key, claim[0], claim[1]
