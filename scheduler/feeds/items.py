"""What stands in a rule's feed: the departures that it fired on, as they stand now."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from scheduler.alerts.message import Message
from scheduler.alerts.payload import departure_payload
from scheduler.alerts.saying import to_message
from scheduler.settings.rules import RuleSettings
from storage import matches, queries
from storage.matches import Matched
from storage.types import Change, DepartureView


@dataclass(frozen=True, slots=True)
class Item:
    """A departure in a feed."""

    id: str
    """The same for as long as the departure has its number."""
    message: Message
    departure: dict[str, Any]
    """Its fields, as a webhook's body has them."""
    told_at: datetime
    """When the rule fired on it first."""
    updated_at: datetime
    effective_on: str | None


def file_names(rules: Sequence[RuleSettings]) -> dict[str, str]:
    """Rule by the name of its feed in addresses and files, without ending: letters, digits, dashes.

    Rules whose names would come to the same are told apart by a number.
    """
    found: dict[str, str] = {}
    for rule in rules:
        plain = unicodedata.normalize("NFKC", rule.name).casefold()
        slug = re.sub(r"[^\w]+", "-", plain).strip("-_") or "rule"
        name, number = slug, 1
        while name in found:
            number += 1
            name = f"{slug}-{number}"
        found[name] = rule.name
    return found


def of_rule(session: Session, rule: str, limit: int) -> list[Item]:
    """The latest items of a rule's feed, the latest news first."""
    found = matches.latest(session, rule, limit)
    return list(_items(session, rule, found))


def _items(session: Session, rule: str, found: Sequence[Matched]) -> Iterator[Item]:
    departures = queries.departures_of(session, [each.departure_id for each in found])
    for match in found:
        departure = departures[match.departure_id]
        if any(each.quote for each in departure.evidence):
            yield _item(departure, rule, match)


def _item(departure: DepartureView, rule: str, match: Matched) -> Item:
    body = departure_payload(Change(departure, "", is_new=True), rule, "new", match.first_at)
    since = "".join(filter(str.isdigit, departure.first_seen_at.isoformat()))
    return Item(
        # an id alone comes again in the next database
        id=f"urn:swansong:departure:{departure.id}:{since}",
        message=to_message(body),
        departure=body["data"]["departure"],
        told_at=match.first_at,
        updated_at=max(match.last_at, departure.updated_at),
        effective_on=departure.effective_on,
    )
