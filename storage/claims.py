"""Claims as they are stored, with the posts that make them: loaded for many departures at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select
from sqlmodel import Session

from scraper.records import Departure, Evidence
from storage.identity.joining import authority, site_of
from storage.identity.told import Told
from storage.models import ClaimRow, EvidenceRow, PostRow, ReferenceRow, table
from storage.statements import among, rows
from storage.types import DepartureView, EvidenceView

_claims, _posts, _evidence = table(ClaimRow), table(PostRow), table(EvidenceRow)
_IN_THESE = among(_claims.c.departure_id, "ids")
_IN_POSTS = among(_claims.c.post_id, "ids")
_ALL_CLAIMED = (
    # not the posts' texts: they are long, and nobody asked for them
    select(
        _claims,
        _posts.c.key.label("post_key"),
        _posts.c.url,
        _posts.c.title,
        _posts.c.author,
        _posts.c.author_handle,
        _posts.c.platform,
        _posts.c.published_at,
        _posts.c.first_seen_at,
        _posts.c.digest,
        _posts.c.copy_of,
        _posts.c.words_count,
        _posts.c.language,
        _posts.c.gone_at,
        _posts.c.withheld_at,
        _posts.c.archived_at,
        _posts.c.archive_url,
        _posts.c.source_id,
    ).join(_posts, _posts.c.id == _claims.c.post_id)
)
_CLAIMED = _ALL_CLAIMED.where(_IN_THESE)
_CLAIMED_IN_POSTS = _ALL_CLAIMED.where(_IN_POSTS).order_by(_claims.c.post_id, _claims.c.ordinal)
_references = table(ReferenceRow)
_POINTED = select(_references.c.post_id, _references.c.key).where(
    among(_references.c.post_id, "ids")
)
_ALL_QUOTED = (
    select(_evidence)
    .join(_claims, _claims.c.id == _evidence.c.claim_id)
    .order_by(_evidence.c.claim_id, _evidence.c.ordinal)
)
_QUOTED, _QUOTED_IN_POSTS = _ALL_QUOTED.where(_IN_THESE), _ALL_QUOTED.where(_IN_POSTS)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A stored claim."""

    told: Told
    post_id: int
    title: str | None
    gone_at: datetime | None = None
    withheld_at: datetime | None = None
    archived_at: datetime | None = None
    archive_url: str | None = None
    claim_id: int = 0
    """0 for one that is not stored yet."""
    source_id: int | None = None


def load(session: Session, departure_ids: Collection[int]) -> dict[int, list[Loaded]]:
    """The claims of each of these departures, the best source first.

    Three statements, however many departures and claims there are.
    """
    found: dict[int, list[Loaded]] = {}
    for departure_id, loaded in _load(session, sorted(departure_ids)):
        found.setdefault(departure_id, []).append(loaded)
    for claims in found.values():
        claims.sort(key=lambda loaded: authority(loaded.told))
    return found


def of_posts(session: Session, post_ids: Sequence[int]) -> dict[int, list[tuple[int, Loaded]]]:
    """The claims of these posts, as each makes them, with the departures that they are in."""
    found: dict[int, list[tuple[int, Loaded]]] = {}
    for departure_id, loaded in _load(session, post_ids, _CLAIMED_IN_POSTS, _QUOTED_IN_POSTS):
        found.setdefault(loaded.post_id, []).append((departure_id, loaded))
    return found


def _load(
    session: Session,
    ids: Sequence[int],
    claimed: Select[Any] = _CLAIMED,
    quoted: Select[Any] = _QUOTED,
) -> Iterable[tuple[int, Loaded]]:
    found = rows(session, claimed, {"ids": ids}).all()
    evidence = _load_evidence(session, ids, quoted) if found else {}
    pointed = _load_references(session, sorted({row.post_id for row in found}))
    for row in found:
        said = _departure(row, evidence.get(row.id, ()))
        told = _told(row, said, frozenset(pointed.get(row.post_id, ())))
        fate = (row.gone_at, row.withheld_at, row.archived_at, row.archive_url)
        yield row.departure_id, Loaded(told, row.post_id, row.title, *fate, row.id, row.source_id)


def _load_references(session: Session, post_ids: Sequence[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = {}
    for post_id, key in rows(session, _POINTED, {"ids": post_ids}):
        found.setdefault(post_id, []).append(key)
    return found


def _load_evidence(
    session: Session, ids: Sequence[int], quoted: Select[Any]
) -> Mapping[int, Sequence[Evidence]]:
    found: dict[int, list[Evidence]] = {}
    for row in rows(session, quoted, {"ids": ids}):
        quote = Evidence(row.field, row.quote, row.start_offset, row.end_offset)
        found.setdefault(row.claim_id, []).append(quote)
    return found


def _told(row: Row[Any], said: Departure, references: frozenset[str]) -> Told:
    return Told(
        departure=said,
        post_key=row.post_key,
        seen_at=row.first_seen_at,
        author=row.author,
        author_handle=row.author_handle,
        platform=row.platform,
        url=row.url,
        published_at=row.published_at,
        digest=row.digest,
        text_id=row.copy_of or row.post_id,
        words_count=row.words_count or 0,
        language=row.language,
        references=references,
    )


def _departure(row: Row[Any], evidence: Sequence[Evidence]) -> Departure:
    return Departure(
        person=row.person,
        organization=row.organization,
        kind=row.kind,
        voice=row.voice,
        status=row.status,
        score=row.score,
        evidence=tuple(evidence),
        handle=row.handle,
        role=row.role,
        team=row.team,
        background=row.is_background,
        tenure_years=row.tenure_years,
        start_year=row.start_year,
        announced_at=row.announced_at,
        effective_on=row.effective_on,
        destination=row.destination,
        reason=row.reason,
        cues=tuple(row.cues),
    )


def view(row: Row[Any], claims: Sequence[Loaded]) -> DepartureView:
    """A row of `departure` with the quotes of its claims, as others see it."""
    return DepartureView(
        id=row.id,
        person=row.person,
        handle=row.handle,
        organization=row.organization,
        role=row.role,
        team=row.team,
        kind=row.kind,
        voice=row.voice,
        status=row.status,
        is_background=row.is_background,
        is_confirmed=row.is_confirmed,
        tenure_years=row.tenure_years,
        start_year=row.start_year,
        announced_at=row.announced_at,
        effective_on=row.effective_on,
        destination=row.destination,
        reason=row.reason,
        score=row.score,
        language=row.language,
        first_seen_at=row.first_seen_at,
        updated_at=row.updated_at,
        posts_count=row.posts_count,
        evidence=tuple(quotes(claims)),
    )


def quotes(claims: Iterable[Loaded]) -> Iterable[EvidenceView]:
    """The quotes of these claims, each with the post it stands in."""
    for loaded in claims:
        told = loaded.told
        for quote in told.departure.evidence:
            yield EvidenceView(
                field=quote.field,
                quote=quote.quote,
                start=quote.start,
                end=quote.end,
                url=told.url,
                post_id=loaded.post_id,
                author=told.author,
                published_at=told.published_at,
                title=loaded.title,
                gone_at=loaded.gone_at,
                withheld_at=loaded.withheld_at,
                archived_at=loaded.archived_at,
                archive_url=loaded.archive_url,
                copy_of=None if told.text_id in (0, loaded.post_id) else told.text_id,
                source_id=loaded.source_id,
                site=site_of(told),
            )
