"""Posts that their authors deleted: what is taken out, what stays, and what stays out."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from scheduler.alerts.payload import departure_payload
from scraper.records import Post
from storage import edits, entries, gone, outbox, posts, queries, sources
from storage.claiming import Share
from storage.types import Attempt, MatchIntent, SourceIntent
from tests.databases import HOUR, NOW, QUOTE, TEXT, entry, new_source, said, told_in

URL = "https://lab.example/farewell"
KEY = "lab.example/farewell"
OTHER = "https://other.example/news"


def save(database, *departures, url=URL, **values):
    with database.write() as session:
        return posts.save(session, told_in(url, *departures, **values), NOW)


def mark(database, *keys, redact=True, now=NOW):
    with database.write() as session:
        return gone.mark(session, keys or (KEY,), now, redact=redact)


def everything(database):
    """All that is stored, as one text."""
    tables = "entry", "post", "post_version", "claim", "evidence", "departure", "delivery"
    with database.read() as session:
        connection = session.connection()
        found = [connection.execute(text(f"SELECT * FROM {name}")).all() for name in tables]
    return repr(found)


def departure(database, departure_id):
    with database.read() as session:
        return queries.departure(session, departure_id)


def alert(database, change):
    payload = departure_payload(change, "rule", "new", NOW)
    with database.write() as session:
        outbox.enqueue(
            session, MatchIntent("rule", change.departure.id, "new", ("desk",), payload), NOW
        )


def payload(database):
    with database.read() as session:
        found = session.connection().execute(text("SELECT payload FROM delivery")).scalar_one()
    return json.loads(found) if isinstance(found, str) else found


@pytest.fixture
def told(database):
    """A farewell that was edited once, alerted and not sent yet."""
    save(database, said(), text=f"{TEXT} At first.", post={"title": "A secret title"})
    (change,) = save(database, said(role="lead"), post={"title": "A secret title"}).changes
    alert(database, change)
    return change.departure.id


def test_deleted_post_loses_its_words_and_the_departure_stays_with_its_link(database, told):
    assert mark(database) == 1
    kept = everything(database)
    assert "led research" not in kept
    assert QUOTE not in kept
    assert "secret title" not in kept
    view = departure(database, told)
    assert (view.person, view.organization, view.role) == ("Mira Solberg", "Quillon Labs", "lead")
    (quote,) = view.evidence
    assert (quote.url, quote.quote, quote.title, quote.gone_at) == (URL, "", None, NOW)


def test_alert_that_waits_loses_the_quote_and_keeps_the_link(database, told):
    mark(database)
    (evidence,) = payload(database)["data"]["evidence"]
    assert (evidence["url"], evidence["quote"]) == (URL, gone.DELETED)
    assert evidence["title"] is None


def test_kept_when_the_configuration_says_so(database, told):
    assert mark(database, redact=False) == 1
    view = departure(database, told)
    assert [(each.quote, each.gone_at) for each in view.evidence] == [(QUOTE, NOW)]
    assert payload(database)["data"]["evidence"][0]["quote"] == QUOTE
    assert "At first." in everything(database)


def test_other_posts_keep_their_words(database):
    (change,) = save(database, said()).changes
    save(database, said(), url=OTHER, text=f"{TEXT} Elsewhere.")
    alert(database, change)
    mark(database, "other.example/news")
    view = departure(database, change.departure.id)
    assert {each.url: each.quote for each in view.evidence} == {URL: QUOTE, OTHER: ""}
    assert payload(database)["data"]["evidence"][0]["quote"] == QUOTE


def test_next_alert_quotes_only_what_is_left(database):
    save(database, said())
    mark(database)
    (change,) = save(database, said(tenure_years=7.0), url=OTHER, text=f"{TEXT} Elsewhere.").changes
    body = departure_payload(change, "rule", "changed", NOW)
    assert [each["url"] for each in body["data"]["evidence"]] == [OTHER]


def test_deleted_post_stays_deleted(database, told):
    mark(database)
    again = save(database, said(), text=f"{TEXT} Read before it was deleted.")
    assert (again.is_known, again.changes) == (True, ())
    assert "led research" not in everything(database)


def test_post_that_is_deleted_while_it_is_read_is_not_stored(database):
    with database.write() as session:
        entries.enqueue(
            session,
            [entry(content_html=TEXT, title="A secret title", post=Post(URL, KEY, TEXT))],
            source_id=None,
            depth=0,
            is_silent=False,
            run_id=None,
            now=NOW,
        )
        (claimed,) = entries.claim_due(session, NOW, Share(limit=9, per_group=9, lease_seconds=60))
    assert mark(database) == 0
    saved = save(database, said(), entry_id=claimed.id)
    assert (saved.post_id, saved.is_known, saved.changes) == (None, True, ())
    assert QUOTE not in everything(database)
    assert "secret title" not in everything(database)
    with database.read() as session:
        assert queries.counts(session)["entry_skipped"] == 1
        assert queries.counts(session)["post"] == 0


def test_listing_that_still_names_a_deleted_post_brings_nothing_back(database):
    listed = entry(content_html=TEXT)
    with database.write() as session:
        source_id = sources.add(session, new_source(), NOW).id
        entries.enqueue(
            session, [listed], source_id=source_id, depth=0, is_silent=False, run_id=None, now=NOW
        )
        (claimed,) = entries.claim_due(session, NOW, Share(limit=9, per_group=9, lease_seconds=60))
    save(database, said(), entry_id=claimed.id)
    mark(database)
    edited = entry(content_html=f"{TEXT} More.", modified_at=NOW + HOUR)
    with database.write() as session:
        assert edits.renew(session, [edited], source_id, is_silent=False, now=NOW) == 0
    assert "led research" not in everything(database)


def test_another_way_to_a_deleted_post_keeps_nothing_either(database):
    save(database, said())
    mark(database)
    by_the_way = entry("https://lab.example/?p=7", content_html=TEXT)
    with database.write() as session:
        entries.enqueue(
            session, [by_the_way], source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
        )
        (claimed,) = entries.claim_due(session, NOW, Share(limit=9, per_group=9, lease_seconds=60))
    save(database, said(), entry_id=claimed.id)
    assert "led research" not in everything(database)
    with database.read() as session:
        assert queries.counts(session)["entry_skipped"] == 1


@pytest.mark.parametrize("redact", [True, False])
def test_source_tells_of_deletions_with_its_reading(database, told, redact):
    with database.write() as session:
        source_id = sources.add(session, new_source(), NOW).id
        attempt = Attempt(NOW, 1, "fetched", 200)
        intent = SourceIntent(source_id, attempt, NOW + HOUR, gone=(KEY, "nobody:1"))
        sources.save(session, intent, NOW + timedelta(minutes=1), redact=redact)
    (quote,) = departure(database, told).evidence
    assert quote.gone_at == NOW + timedelta(minutes=1)
    assert quote.quote == ("" if redact else QUOTE)


def test_what_is_not_stored_is_nothing(database):
    assert mark(database, "x:1", "x:2") == 0
