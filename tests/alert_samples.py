"""Departures, changes and deliveries of invented people, to be varied by tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from scheduler.alerts.payload import departure_payload
from storage.types import Change, DeliveryForSend, DepartureView, EvidenceView, WaveToTell, WaveView

NOW = datetime(2026, 5, 4, 9, 30, 15, 250_000, tzinfo=UTC)
QUOTE = "After nearly seven years I am leaving Orbit Labs."


def evidence(**fields: Any) -> EvidenceView:
    """A quote that tells of the leaving."""
    given: dict[str, Any] = {
        "field": "organization",
        "quote": QUOTE,
        "start": 40,
        "url": "https://mira.example/farewell",
        "post_id": 7,
        "author": "Mira Example",
        "published_at": NOW,
        "title": "Goodbye, Orbit",
        **fields,
    }
    return EvidenceView(end=given["start"] + len(given["quote"]), **given)


def departure(**fields: Any) -> DepartureView:
    """Mira Example leaves Orbit Labs."""
    given: dict[str, Any] = {
        "id": 42,
        "person": "Mira Example",
        "handle": "mira_example",
        "organization": "Orbit Labs",
        "role": "Head of Alignment Research",
        "team": None,
        "kind": "resignation",
        "voice": "first_person",
        "status": "announced",
        "is_background": False,
        "is_confirmed": True,
        "tenure_years": 7.0,
        "start_year": 2019,
        "announced_at": NOW,
        "effective_on": "2026-06",
        "destination": None,
        "reason": None,
        "score": 0.91,
        "language": "en",
        "first_seen_at": NOW,
        "updated_at": NOW,
        "posts_count": 1,
        "evidence": (evidence(),),
        **fields,
    }
    return DepartureView(**given)


def change(post_text: str = QUOTE, **fields: Any) -> Change:
    """A change of the departure; `is_new` unless told otherwise."""
    names = ("is_new", "is_confirmed", "changes")
    told = {name: fields.pop(name) for name in names if name in fields}
    told.setdefault("is_new", "changes" not in told and "is_confirmed" not in told)
    after = departure(**fields)
    old = {name: pair[0] for name, pair in told.get("changes", {}).items() if hasattr(after, name)}
    before = None if told["is_new"] else replace(after, **old)
    return Change(after, post_text, before=before, **told)


def wave_to_tell(size: int = 4, told_size: int | None = None, **fields: Any) -> WaveToTell:
    """A wave at Orbit Labs, the latest member Mira Example."""
    members = [
        departure(
            id=n,
            person=f"Person {n}",
            announced_at=NOW - timedelta(days=size - n),
            evidence=(evidence(quote=f"Person {n} leaves.", url=f"https://orbit.example/{n}"),),
        )
        for n in range(1, size)
    ]
    latest = change()
    given: dict[str, Any] = {
        "id": 5,
        "organization": "Orbit Labs",
        "parents": ("Orbit Holding",),
        "started_at": NOW - timedelta(days=size),
        "last_at": NOW,
        "size": size,
        "days": 30,
        "usual": 0.52,
        "chance": 0.0004,
        "is_running": True,
        "destination": "Quillon",
        "destination_count": 2,
        "destinations_known": 3,
        "members": (*members, latest.departure),
        **fields,
    }
    return WaveToTell(WaveView(**given), latest, told_size)


def delivery(payload: dict[str, Any] | None = None, **fields: Any) -> DeliveryForSend:
    """A delivery of the departure to the channel `desk`."""
    given: dict[str, Any] = {
        "id": 1,
        "webhook_id": "msg_2fKq8example",
        "channel": "desk",
        "payload": payload or departure_payload(change(), "labs", "new", NOW),
        "attempts": 0,
        "created_at": NOW,
        **fields,
    }
    return DeliveryForSend(**given)
