"""What receivers saw, held against the database: lost, doubled, out of order."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from benchmarks.faulty import PERMANENT, TAKEN, Journal, Seen
from storage.engine import Database


@dataclass
class Row:
    """A delivery as the database has it in the end."""

    id: int
    webhook_id: str
    channel: str
    kind: str
    state: str
    digest_id: int | None
    departure_id: int | None
    reason: str | None


def check(database: Database, journal: Journal, channel_count: int) -> dict[str, Any]:
    """Counts, and whatever is not as it should be."""
    query = text(
        "SELECT d.id, d.webhook_id, d.channel, d.kind, d.state, d.digest_id, d.departure_id,"
        " m.reason FROM delivery d LEFT JOIN rule_match m ON m.id = d.match_id ORDER BY d.id"
    )
    with database.read() as session:
        rows = [Row(*row) for row in session.connection().execute(query)]
    by_id = {row.id: row for row in rows}
    attempts: dict[str, list[Seen]] = defaultdict(list)
    for each in journal.seen:
        attempts[each.id].append(each)
    problems = [
        *_lost(rows, by_id, attempts, channel_count),
        *_doubled(rows, attempts),
        *_out_of_order(rows, by_id, attempts),
    ]
    repeats = sum(len(some) - 1 for some in attempts.values())
    return {
        "alerts": sum(row.kind == "alert" for row in rows),
        "digests": sum(row.kind == "digest" for row in rows),
        "bundled": sum(row.state == "bundled" for row in rows),
        "messages": len(attempts),
        "attempts": len(journal.seen),
        "repeats": repeats,
        "answers": dict(Counter(each.answer for each in journal.seen).most_common()),
        "problems": problems,
    }


def _message(row: Row, by_id: Mapping[int, Row]) -> Row:
    """The delivery by which an alert went."""
    return by_id[row.digest_id] if row.digest_id is not None else row


def _lost(
    rows: list[Row],
    by_id: Mapping[int, Row],
    attempts: Mapping[str, list[Seen]],
    channel_count: int,
) -> Iterator[str]:
    firsts = Counter(row.departure_id for row in rows if row.reason == "new")
    for number, count in firsts.items():
        if count != channel_count:
            yield f"departure {number} is told to {count} of {channel_count} channels"
    for row in rows:
        seen = attempts.get(_message(row, by_id).webhook_id, ())
        if not any(each.answer in TAKEN for each in seen):
            yield f"lost: delivery {row.id} on {row.channel} ({row.state})"


def _doubled(rows: list[Row], attempts: Mapping[str, list[Seen]]) -> Iterator[str]:
    known = {row.webhook_id: row for row in rows}
    members = defaultdict(list)
    for row in rows:
        members[row.digest_id].append(row.departure_id)
    for number, seen in attempts.items():
        if number not in known:
            yield f"unknown id {number}"
            continue
        row = known[number]
        if row.state == "bundled":
            yield f"told twice: delivery {row.id} alone and in digest {row.digest_id}"
        if len({each.body for each in seen}) > 1:
            yield f"delivery {row.id} said different things"
        if row.kind == "digest":
            body = json.loads(seen[0].body)["data"]
            told_of = [each["data"]["departure"]["id"] for each in body["alerts"]]
            if told_of != members[row.id] or body["count"] != len(told_of):
                yield f"digest {row.id} tells of {told_of}, and stands for {members[row.id]}"


def _out_of_order(
    rows: list[Row], by_id: Mapping[int, Row], attempts: Mapping[str, list[Seen]]
) -> Iterator[str]:
    firsts = {(row.departure_id, row.channel): row for row in rows if row.reason == "new"}
    for row in rows:
        if row.reason != "confirmed":
            continue
        first = firsts[row.departure_id, row.channel]
        if _message(first, by_id) is _message(row, by_id):
            continue
        before = attempts.get(_message(first, by_id).webhook_id, [])
        after = attempts.get(_message(row, by_id).webhook_id, [])
        # what was refused for good is told of later, if at all: nothing waits for it
        done = [each.at for each in before if each.answer in TAKEN or each.answer in PERMANENT]
        if done and after and after[0].at < done[0]:
            yield f"delivery {row.id} came before {first.id} on {row.channel}"
