"""What `rules test` says of the past is what was told when it came in."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from scheduler import matching, replay
from scheduler.rules import Known
from scheduler.settings.rules import RuleSettings
from scraper.records import Entry, Evidence
from storage import curating, entries, migrate, posts, sources
from storage.engine import Database
from storage.identity.directory import build
from storage.models import Row
from tests.databases import NOW, QUOTE, new_source, said, told_in

KNOWN = Known(0.5, build())
EVERY = ("new", "confirmed", "denied", "changed")
LONG = (
    "After many good years at the lab I have decided that it is time for something else. I will "
    "spend the summer in the mountains and write down what I have learned about patience, about "
    "machines that nobody understands, and about colleagues who do. Thank you all for everything."
)
ASKED = [
    RuleSettings.model_validate({"name": name, "channels": ["desk"], **conditions})
    for name, conditions in {
        "all": {"on": EVERY, "min_score": 0.0},
        "first": {},
        "google": {"organizations": ["Google"], "on": EVERY},
        "sure": {"min_score": 0.8, "statuses": ["reported", "announced"]},
        "press": {"tags": ["press"], "on": EVERY},
        "twice": {"min_posts": 2},
        "own": {"voices": ["first_person"], "on": EVERY},
        "either": {"any": [{"destinations": ["Nordlicht"]}, {"sources": ["blog.example"]}]},
        "neither": {"not": {"any": [{"kinds": ["layoff"]}, {"roles": ["*engineer"]}]}},
        "words": {"keywords": ["mountains"]},
        "three": {"on": ["wave"], "wave": {"count": 3, "days": 30}},
    }.items()
]

arrivals = st.lists(
    st.fixed_dictionaries(
        {
            "person": st.sampled_from(
                ["Mira Solberg", "M. Solberg", "Mira Q. Solberg", "Jonas Weber", "Ada Falk", None]
            ),
            "organization": st.sampled_from(
                ["Quillon Labs", "Quillon", "Google", "DeepMind", None]
            ),
            "kind": st.sampled_from(["resignation", "layoff", "other"]),
            "status": st.sampled_from(["reported", "announced", "rumoured", "denied"]),
            "voice": st.sampled_from(["first_person", "third_person"]),
            "score": st.sampled_from([0.9, 0.6, 0.9, 0.3]),
            "role": st.sampled_from([None, "Head of Research", "Engineer"]),
            "destination": st.sampled_from([None, "Nordlicht"]),
            "background": st.sampled_from([False, False, False, True]),
            "quoted": st.sampled_from([True, True, True, False]),
            "source": st.sampled_from([0, 1]),
            "days": st.integers(0, 40),
            "silent": st.sampled_from([False, False, True]),
            "copies": st.sampled_from([False, False, True]),
        }
    ),
    min_size=1,
    max_size=9,
)


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    with Database(f"sqlite:///{tmp_path_factory.mktemp('replay') / 'swansong.db'}") as opened:
        migrate.upgrade(opened)
        yield opened


def empty(database):
    with database.write() as session:
        for each in reversed(Row.metadata.sorted_tables):
            session.connection().execute(delete(each))
        return [
            sources.add(session, new_source(url, tags=tags), NOW - timedelta(days=90)).id
            for url, tags in (
                ("https://press.example/feed", ("press",)),
                ("https://blog.example/feed", ()),
            )
        ]


def save(database, number, told, places):
    """Save one post as the pipeline does; which rules fired on what."""
    told = dict(told)
    told.setdefault("announced_at", None)
    source, silent, quoted, days, copies = (
        told.pop(name) for name in ("source", "silent", "quoted", "days", "copies")
    )
    at = NOW + timedelta(days=days, minutes=number)
    evidence = (Evidence("departure", QUOTE, 0, len(QUOTE)),) if quoted else ()
    url = f"https://site{number}.example/post"
    with database.write() as session:
        entry = Entry(url, url.partition("//")[2])
        (entry_id,) = entries.make_due(
            session,
            [entry],
            source_id=places[source],
            depth=0,
            is_silent=silent,
            run_id=None,
            now=at,
        )
        intent = told_in(
            url,
            said(**told, evidence=evidence),
            entry_id=entry_id,
            text=f"{LONG}" if copies else f"{QUOTE} {number}",
            post={"author": told["person"], "published_at": at},
            source_id=places[source],
        )
        intent = replace(intent, seen_at=at)
        saved = posts.save(session, intent, at, KNOWN.directory)
        if silent:
            return set()
        fired = matching.on_changes(session, ASKED, saved.changes, KNOWN)
        fired += matching.on_waves(session, ASKED, saved.changes, KNOWN, at)
    return {(each.rule.name, each.change.departure.id, each.reason) for each in fired}


def moved():
    """A claim without an organisation that belongs to one departure first, to another later."""
    plain = {
        "kind": "resignation",
        "status": "reported",
        "voice": "first_person",
        "score": 0.9,
        "role": None,
        "destination": None,
        "background": False,
        "quoted": True,
        "source": 0,
        "silent": False,
        "copies": False,
    }
    return [
        {**plain, "person": "Jonas Weber", "organization": organization, "days": days}
        for organization, days in (("Google", 32), (None, 23), ("Quillon Labs", 13))
    ]


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(arrivals)
@example(moved())
def test_replay_fires_as_it_fired_live(database, told):
    places = empty(database)
    live = set()
    for number, each in enumerate(told):
        live |= save(database, number, each, places)
    with database.read() as session:
        live = {(rule, curating.current(session, number), why) for rule, number, why in live}

    found = replay.firings(database, ASKED, KNOWN, NOW - timedelta(days=90))

    assert {(f.rule, f.departure_id, f.reason) for f in found if not f.is_silent} == live


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(arrivals)
def test_replay_of_a_part_is_a_part_of_the_replay(database, told):
    """Only what bears on the posts since a day is saved once more, with the same result."""
    places = empty(database)
    for number, each in enumerate(told):
        save(database, number, each, places)
    asked = [rule for rule in ASKED if "wave" not in rule.on]
    since = NOW + timedelta(days=20)

    part = replay.firings(database, asked, KNOWN, since)
    whole = replay.firings(database, ASKED, KNOWN, since)

    assert part == [each for each in whole if each.reason != "wave"]
