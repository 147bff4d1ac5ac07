"""Verdicts of users on what they were told: written, counted, exported as labelled documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select
from sqlmodel import Session

from storage import claims, curating, queries
from storage.columns import utc
from storage.models import (
    ClaimRow,
    DecisionRow,
    DepartureRow,
    MatchRow,
    PostRow,
    SourceRow,
    VerdictRow,
    table,
)
from storage.statements import insert_returning, rows
from storage.types import By, DepartureView, Precision, Verdict, VerdictView

NO_SOURCE = "(no source)"
"""Read by hand, or over a reference."""
_UNKNOWN = "(unknown)"

_verdicts, _departures, _matches = table(VerdictRow), table(DepartureRow), table(MatchRow)
_claims, _posts, _sources = table(ClaimRow), table(PostRow), table(SourceRow)
_decisions = table(DecisionRow)


def give(
    session: Session,
    departure_id: int,
    verdict: Verdict,
    now: datetime,
    *,
    rule: str | None = None,
    wrong: Collection[str] = (),
) -> int:
    """Note a verdict on a departure, as one rule told it or as all did; the last word counts.

    The departure's number now. Raises NoSuchDepartureError.
    """
    number = curating.current(session, departure_id)
    of_this = _verdicts.c.departure_id == number
    if rule is None:
        told = select(_matches.c.rule).where(_matches.c.departure_id == number).distinct()
        rules = sorted(rows(session, told).scalars()) or [""]
    else:
        rules = [rule]
    rows(session, delete(_verdicts).where(of_this, _verdicts.c.rule.in_([*rules, ""])))
    for each in rules:
        values = {
            "departure_id": number,
            "rule": each,
            "verdict": verdict,
            "wrong": sorted(set(wrong)),
            "made_at": now,
        }
        rows(session, insert_returning(_verdicts), values)
    return number


def list_views(session: Session, limit: int | None = None) -> list[VerdictView]:
    """The latest first."""
    found = (
        select(_verdicts, _departures.c.person, _departures.c.organization)
        .join(_departures, _departures.c.id == _verdicts.c.departure_id)
        .order_by(_verdicts.c.made_at.desc(), _verdicts.c.id.desc())
        .limit(limit)
    )
    return [
        VerdictView(
            row.departure_id,
            row.person,
            row.organization,
            row.rule,
            row.verdict,
            tuple(row.wrong),
            row.made_at,
        )
        for row in rows(session, found)
    ]


# --- counted --------------------------------------------------------------------------------------


def precision(session: Session) -> list[Precision]:
    """How often it was right: in all, by rule, by source, by language."""
    found = list_views(session)
    ids = sorted({each.departure_id for each in found})
    source, language = _sources_of(session, ids), _languages_of(session, ids)
    judged = _by_departure(found)
    by_rule = ((each.verdict, [each.rule or _UNKNOWN]) for each in found)
    by_source = ((said, source.get(number, [NO_SOURCE])) for number, said in judged.items())
    by_language = ((said, [language.get(number) or _UNKNOWN]) for number, said in judged.items())
    return [
        *_counted("all", ((said, ["all"]) for said in judged.values())),
        *_counted("rule", by_rule),
        *_counted("source", by_source),
        *_counted("language", by_language),
    ]


def _by_departure(found: Iterable[VerdictView]) -> dict[int, Verdict]:
    """One for each departure: the latest."""
    verdicts: dict[int, Verdict] = {}
    for each in found:
        verdicts.setdefault(each.departure_id, each.verdict)
    return verdicts


def _counted(by: By, judged: Iterable[tuple[Verdict, Sequence[str]]]) -> list[Precision]:
    counts: dict[str, Counter[str]] = {}
    for verdict, names in judged:
        for name in names:
            counts.setdefault(name, Counter())[verdict] += 1
    return [
        Precision(by, name, count["right"], count["wrong"], count["dull"])
        for name, count in sorted(counts.items())
    ]


def _sources_of(session: Session, ids: Collection[int]) -> dict[int, list[str]]:
    listed = (
        select(_claims.c.departure_id, _sources.c.title, _sources.c.url)
        .join(_posts, _posts.c.id == _claims.c.post_id)
        .join(_sources, _sources.c.id == _posts.c.source_id)
        .where(_claims.c.departure_id.in_(ids))
        .distinct()
    )
    found: dict[int, list[str]] = {}
    for row in rows(session, listed):
        found.setdefault(row.departure_id, []).append(row.title or row.url)
    return found


def _languages_of(session: Session, ids: Collection[int]) -> dict[int, str | None]:
    spoken = select(_departures.c.id, _departures.c.language).where(_departures.c.id.in_(ids))
    return {row.id: row.language for row in rows(session, spoken)}


# --- exported -------------------------------------------------------------------------------------


def documents(session: Session) -> Iterator[dict[str, Any]]:
    """The posts of departures that were judged, as labelled documents.

    What was said to be wrong is put right only by you (`departures correct`): a departure with a
    field that is wrong and not corrected gives none. Neither does a post whose words are gone, or
    one that tells of others as well that nobody has judged.
    """
    verdicts = {
        number: (verdict, wrong)
        for number, verdict, wrong in _latest(list_views(session))
        if verdict != "dull"
    }
    loaded = claims.load(session, verdicts)
    posts = sorted({each.post_id for found in loaded.values() for each in found})
    for post_id in posts:
        told = select(_claims.c.departure_id).where(_claims.c.post_id == post_id).distinct()
        numbers = sorted(rows(session, told).scalars())
        if all(number in verdicts for number in numbers):
            yield from _document(session, post_id, {each: verdicts[each] for each in numbers})


def _latest(found: Iterable[VerdictView]) -> Iterator[tuple[int, Verdict, tuple[str, ...]]]:
    seen: set[int] = set()
    for each in found:
        if each.departure_id not in seen:
            seen.add(each.departure_id)
            yield each.departure_id, each.verdict, each.wrong


def _document(
    session: Session, post_id: int, verdicts: dict[int, tuple[Verdict, tuple[str, ...]]]
) -> Iterator[dict[str, Any]]:
    post = rows(session, select(_posts).where(_posts.c.id == post_id)).one()
    labels = []
    for number, (verdict, wrong) in verdicts.items():
        departure = queries.departure(session, number)
        if departure is None or not post.text:
            return
        if verdict == "right":
            labels.append(_label(departure))
        elif "departure" not in wrong:
            if not set(wrong) - {"repeated"} <= _corrected(session, number):
                return
            labels.append(_label(departure))
    yield {
        "id": f"verdict-{post_id}",
        "lang": post.language,
        "published": _day(post),
        "title": post.title,
        "url": post.url,
        "text": post.text,
        "label": {
            "departure": bool(labels),
            "voice": labels[0].pop("voice") if labels else None,
            "status": labels[0].pop("status") if labels else None,
            "departures": [_fields(each) for each in labels],
            "negative_type": None,
        },
        "note": "judged by a user",
    }


def _day(post: Row[Any]) -> str | None:
    instant = utc(post.published_at)
    return instant.date().isoformat() if instant else None


def _label(departure: DepartureView) -> dict[str, Any]:
    return {
        "voice": departure.voice,
        "status": departure.status,
        "person": departure.person,
        "organization": departure.organization,
        "role": departure.role,
        "kind": departure.kind,
        "tenure_years": departure.tenure_years,
        "start_year": departure.start_year,
        "effective_on": departure.effective_on,
        "destination": departure.destination,
        "background": departure.is_background,
    }


def _fields(label: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in label.items() if name not in ("voice", "status")}


def _corrected(session: Session, number: int) -> set[str]:
    """Fields that a user has put right."""
    keys = {each.told.post_key for each in claims.load(session, [number]).get(number, ())}
    put_right = select(_decisions.c.field).where(
        _decisions.c.kind == "correct", _decisions.c.post_key.in_(sorted(keys))
    )
    return set(rows(session, put_right).scalars())
