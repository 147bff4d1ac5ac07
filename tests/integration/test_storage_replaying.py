"""What is stored is saved once more, in memory, with the same changes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage import curating, matches, outbox, posts, replaying, source_labels, sources
from storage.identity.organizations import EMPTY
from storage.types import MatchIntent
from tests.databases import NOW, TEXT, new_source, said, told_in


def save(database, number, told, **values):
    """A post that was saved that many hours from now; what it changed."""
    at = NOW + timedelta(hours=number)
    url = f"https://site{number}.example/post"
    intent = told_in(url, told, text=f"{TEXT} {number}", **values)
    with database.write() as session:
        return posts.save(session, replace(intent, seen_at=at), at).changes


def replayed(database, ids=None, since=None):
    with database.read() as session, replaying.scratch() as again:
        near = replaying.bearing_on(session, EMPTY, since=since, ids=ids or ())
        wanted = replaying.post_ids(session, near if ids or since else None)
        return list(replaying.replay(session, again, wanted, EMPTY))


@pytest.fixture
def filled(database):
    """Mira leaves, told twice; Jonas leaves; what each save changed."""
    changed = [
        save(database, 1, said(status="rumoured")),
        save(database, 2, said("Jonas Weber", "Nordlicht")),
        save(database, 3, said(role="Head of Research"), post={"author": "Nell Reporter"}),
    ]
    return database, changed


def test_every_post_changes_what_it_changed(filled):
    database, changed = filled

    steps = replayed(database)

    assert [step.url for step in steps] == [f"https://site{n}.example/post" for n in (1, 2, 3)]
    for step, live in zip(steps, changed, strict=True):
        assert step.saved_at == live[0].departure.updated_at
        assert [(each.is_new, each.is_confirmed, each.changes) for each in step.changes] == [
            (each.is_new, each.is_confirmed, each.changes) for each in live
        ]
        assert [step.now_in[each.departure.id] for each in step.changes] == [
            each.departure.id for each in live
        ]
        assert [each.post_text for each in step.changes] == [each.post_text for each in live]


def test_only_what_bears_on_the_wanted_is_saved_again(filled):
    database, changed = filled

    of_jonas = replayed(database, ids=[changed[1][0].departure.id])
    since_the_last = replayed(database, since=NOW + timedelta(hours=3))

    assert [step.url for step in of_jonas] == ["https://site2.example/post"]
    assert [step.url for step in since_the_last] == [
        f"https://site{n}.example/post" for n in (1, 3)
    ]


def test_departure_has_the_number_that_it_is_stored_under_now(filled):
    database, changed = filled
    mira, jonas = (changed[n][0].departure.id for n in (0, 1))
    with database.write() as session:
        merged = curating.merge(session, [jonas, mira], NOW)

    steps = replayed(database)

    assert {each for step in steps for each in step.now_in.values()} == {merged}


def test_sources_are_known_by_their_tags(database):
    with database.write() as session:
        number = sources.add(session, new_source(tags=("press", "daily")), NOW).id
        assert source_labels.labels(session, [number, 999])[number].tags == ("press", "daily")
        sources.set_tags(session, number, [])
        assert source_labels.labels(session, [number])[number].tags == ()


def test_matches_are_counted_by_rule(filled):
    database, changed = filled
    mira, jonas = (changed[n][0].departure.id for n in (0, 1))
    with database.write() as session:
        for number, reason in ((mira, "new"), (mira, "confirmed"), (jonas, "new")):
            outbox.enqueue(session, MatchIntent("labs", number, reason, ("desk",), {}), NOW)

    with database.read() as session:
        assert matches.counts(session) == {"labs": (3, NOW)}
        assert matches.departures(session, "labs") == {mira, jonas}
        assert matches.departures(session, "other") == set()
