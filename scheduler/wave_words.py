"""What is said of places and waves, in mails and on the command line alike. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from scheduler.alerts.payload import MAX_FIELD_CHARS, line
from storage.identity.waves import ordinal


def place_words(place: Mapping[str, Any]) -> str:
    """`4th from Orbit Labs in 30 days, usual 1.1`."""
    where = line(str(place["organization"]), MAX_FIELD_CHARS)
    words = f"{ordinal(place['nth'])} from {where} in {place['days']} days"
    return f"{words}, {usual_words(place['usual'])}"


def usual_words(usual: float | None) -> str:
    """`usual 1.1`."""
    return "too short a history to say what is usual" if usual is None else f"usual {usual:.2g}"


def chance_words(chance: float) -> str:
    """`less than 1 in 2,000`."""
    if chance < 1e-6:
        return "less than 1 in a million"
    return f"about 1 in {max(1, round(1 / chance)):,}"


def destination_words(wave: Mapping[str, Any]) -> str:
    """`3 of the 4 whose destination is known go to Quillon Labs`."""
    known = wave["destinations_known"]
    if not known:
        return "not known"
    if not wave["destination"]:
        return f"no two to the same place ({known} known)" if known > 1 else "only one is known"
    where = line(str(wave["destination"]), MAX_FIELD_CHARS)
    return f"{where}: {wave['destination_count']} of the {known} whose destination is known"


def days_words(started_at: Any, last_at: Any) -> str:
    """`in 12 days`, counted from the first to the last."""
    gap: timedelta = last_at - started_at
    days = max(1, gap.days + (gap > timedelta(days=gap.days)))
    return "in a day" if days == 1 else f"in {days} days"
