"""A thread that loses a part: the part's words go from everywhere, and nothing else does."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from scheduler.alerts.payload import departure_payload
from scraper.records import Post
from storage import gone, outbox, parts, posts
from storage.types import MatchIntent
from tests.databases import HOUR, NOW, QUOTE, TEXT, said, told_in

URL = "https://bsky.app/profile/did:plc:a/post/3a"
SECRET = "I never liked the canteen."
MORE = "Thank you all."
THREAD = {"url": URL, "key": "bluesky:did:plc:a/3a", "platform": "bluesky"}


def thread(*lines: str, **fields) -> Post:
    return Post(**{**THREAD, "text": "\n".join(lines), **fields})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([TEXT, SECRET, MORE], [TEXT, MORE], {SECRET}),
        ([TEXT, SECRET, MORE], [TEXT], {SECRET, MORE}),
        ([SECRET, TEXT], [TEXT], {SECRET}),
        ([TEXT], [TEXT, MORE], set()),
        ([TEXT, SECRET], [TEXT, "I liked the canteen."], set()),
        ([TEXT, MORE, MORE], [TEXT, MORE], set()),
        ([TEXT, "", MORE], [TEXT, MORE], set()),
        ([TEXT], [TEXT], set()),
    ],
)
def test_part_is_what_is_gone_while_nothing_came_in_its_place(before, after, expected):
    assert parts.taken_back("\n".join(before), None, thread(*after)) == expected


def test_later_date_of_an_edit_is_an_edit():
    after = thread(TEXT, modified_at=NOW + HOUR)
    assert parts.taken_back(f"{TEXT}\n{SECRET}", NOW, after) == frozenset()
    assert parts.taken_back(f"{TEXT}\n{SECRET}", None, after) == frozenset()
    assert parts.taken_back(f"{TEXT}\n{SECRET}", NOW + HOUR, after) == {SECRET}


def test_page_that_loses_a_paragraph_is_edited():
    assert parts.taken_back(f"{TEXT}\n{SECRET}", None, thread(TEXT, platform="web")) == frozenset()


def test_endless_text_is_not_compared():
    lines = [f"{n}" for n in range(parts.MAX_LINES + 1)]
    assert parts.taken_back("\n".join(lines), None, thread(*lines[:-1])) == frozenset()


def save(database, *lines, departures=None, redact=True, now=NOW):
    words = "\n".join(lines)
    departures = [said()] if departures is None else departures
    with database.write() as session:
        intent = told_in(URL, *departures, text=words, post=THREAD, redact=redact)
        return posts.save(session, intent, now)


def stored(database):
    with database.read() as session:
        connection = session.connection()
        tables = ("post", "post_version", "entry", "evidence", "delivery")
        return repr([connection.execute(text(f"SELECT * FROM {name}")).all() for name in tables])


def versions(database):
    with database.read() as session:
        found = session.connection().execute(text("SELECT text FROM post_version ORDER BY number"))
        return list(found.scalars())


def alert(database, change):
    payload = departure_payload(change, "rule", "new", NOW)
    with database.write() as session:
        match = MatchIntent("rule", change.departure.id, "new", ("desk",), payload)
        outbox.enqueue(session, match, NOW)


def quotes(database):
    with database.read() as session:
        found = session.connection().execute(text("SELECT payload FROM delivery")).scalar_one()
    payload = json.loads(found) if isinstance(found, str) else found
    return [each["quote"] for each in payload["data"]["evidence"]]


def test_deleted_part_goes_from_all_versions_and_the_rest_stays(database):
    save(database, TEXT, SECRET)
    save(database, TEXT, SECRET, MORE)
    save(database, TEXT, MORE, now=NOW + timedelta(minutes=1))
    assert "canteen" not in stored(database)
    assert versions(database) == [
        f"{TEXT}\n{gone.DELETED}",
        f"{TEXT}\n{gone.DELETED}\n{MORE}",
    ]


def test_alert_keeps_the_quotes_that_still_stand(database):
    (change,) = save(database, TEXT, SECRET).changes
    alert(database, change)
    save(database, TEXT)
    assert quotes(database) == [QUOTE]


def test_alert_loses_the_quotes_of_the_deleted_part(database):
    (change,) = save(database, MORE, TEXT).changes
    alert(database, change)
    save(database, MORE, departures=())
    assert quotes(database) == [gone.DELETED]
    assert "led research" not in stored(database)


def test_words_are_kept_where_that_is_wanted(database):
    save(database, TEXT, SECRET)
    save(database, TEXT, redact=False)
    assert versions(database) == [f"{TEXT}\n{SECRET}"]
