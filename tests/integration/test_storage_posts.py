"""Saving posts: references, claims, and the departures that they come to."""

from datetime import timedelta, timezone

import pytest
from sqlalchemy import event, text

from scraper.records import Evidence, Reference
from storage import entries, posts, queries
from storage.claiming import Share
from storage.queries import DepartureFilter
from storage.types import EntryIntent
from tests.databases import DAY, NOW, QUOTE, TEXT, entry, said, told_in

X = Reference("https://x.com/MiraS/status/1", "x:1", "x", "1", "MiraS", NOW - DAY, start=3, end=20)
LINK = Reference("https://other.example/a", "other.example/a", "web")


def save(database, *args, **values):
    with database.write() as session:
        return posts.save(session, told_in(*args, **values), NOW)


def found(database, **values):
    with database.read() as session:
        return queries.departures(session, DepartureFilter(**values))


def references(database):
    with database.read() as session:
        rows = session.connection().execute(
            text("SELECT key, state, reason, target_post_id FROM reference ORDER BY id")
        )
        return [tuple(row) for row in rows]


def claim(database):
    with database.write() as session:
        return entries.claim_due(session, NOW, Share(limit=9, per_group=9, lease_seconds=60))


# --- posts ----------------------------------------------------------------------------------------


def test_post_is_saved_with_its_departure_and_quotes(database):
    saved = save(database, "https://lab.example/1", said(role="lead"), post={"author": "Ida"})
    (change,) = saved.changes
    (view,) = found(database)
    assert change.departure == view
    assert (change.is_new, change.changes, saved.is_known) == (True, {}, False)
    assert (view.person, view.organization, view.role) == ("Mira Solberg", "Quillon Labs", "lead")
    (quote,) = view.evidence
    assert TEXT[quote.start : quote.end] == quote.quote == QUOTE
    assert (quote.url, quote.author, quote.published_at) == ("https://lab.example/1", "Ida", NOW)


def test_post_text_of_a_change_holds_title_and_text(database):
    (change,) = save(database, "https://lab.example/1", said(), post={"title": "Gone"}).changes
    assert change.post_text == f"Gone\n\n{TEXT}"


def test_post_saved_again_changes_nothing(database):
    first = save(database, "https://lab.example/1", said())
    again = save(database, "https://lab.example/1", said("Somebody Else"))
    assert (again.post_id, again.is_known, again.changes) == (first.post_id, True, ())
    assert len(found(database)) == 1


def test_post_that_changed_takes_the_place_of_the_old(database):
    save(database, "https://lab.example/1", said(role="lead"), said("Olav Hegg"))
    changed = said(role="head", evidence=(Evidence("departure", QUOTE, 6, 6 + len(QUOTE)),))
    again = save(database, "https://lab.example/1", changed, text=f"News: {TEXT}")
    (change,) = again.changes
    assert (change.is_new, change.changes) == (False, {"role": ("lead", "head")})
    (view,) = found(database)  # nobody tells of the other any more
    assert view.person == "Mira Solberg"
    assert [(quote.start, quote.quote) for quote in view.evidence] == [(6, QUOTE)]


def test_post_that_tells_no_more_leaves_the_departure_to_the_others(database):
    save(database, "https://one.example/", said(tenure_years=7.0))
    save(database, "https://two.example/", said(role="lead"))
    save(database, "https://one.example/", text="Corrected.")
    (view,) = found(database)
    assert (view.posts_count, view.tenure_years, view.role) == (1, None, "lead")


def test_post_settles_its_entry(database):
    with database.write() as session:
        entries.enqueue(
            session, [entry()], source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
        )
    (claimed,) = claim(database)
    save(database, claimed.entry.url, entry_id=claimed.id)
    with database.read() as session:
        assert queries.counts(session)["entry_done"] == 1
        assert entries.next_due_at(session) is None


@pytest.mark.parametrize("bad", ["\0", "\ud800", "\udfff\0\ud83d"])
def test_text_that_a_database_refuses_is_saved_with_true_offsets(database, bad):
    quote = f"Mira{bad}Solberg leaves"
    departure = said(
        f"Mira{bad}Solberg", reason=bad, evidence=(Evidence("departure", quote, len(bad), 99),)
    )
    saved = save(
        database,
        "https://lab.example/1",
        departure,
        text=f"{bad}{quote}",
        post={"title": bad, "author": bad, "author_handle": bad},
    )
    (view,) = found(database)
    assert saved.changes[0].departure == view
    assert "\0" not in repr(view)
    (evidence,) = view.evidence
    stored = saved.changes[0].post_text.split("\n\n", 1)[1]
    assert stored[evidence.start :] == evidence.quote
    assert len(evidence.quote) == len(quote)
    assert save(
        database,
        "https://lab.example/1",
        text=f"{bad}{quote}",
        post={"title": bad, "author": bad, "author_handle": bad},
    ).is_known


# --- references -----------------------------------------------------------------------------------


def test_reference_that_may_be_fetched_becomes_an_entry_one_step_deeper(database):
    saved = save(
        database,
        "https://lab.example/1",
        references=(X, LINK),
        fetchable=frozenset({"x:1"}),
        is_silent=True,
    )
    assert saved.references == 1
    assert references(database) == [
        ("other.example/a", "unresolved", "not_fetchable", None),
        ("x:1", "pending", None, None),
    ]
    (claimed,) = claim(database)
    assert (claimed.entry.url, claimed.depth, claimed.is_silent) == (X.url, 1, True)


@pytest.mark.parametrize("values", [{"depth": 1}, {"follow_references": False}])
def test_reference_is_only_recorded_when_it_is_not_to_be_followed(database, values):
    saved = save(
        database, "https://lab.example/1", references=(X,), fetchable=frozenset({"x:1"}), **values
    )
    assert saved.references == 0
    assert references(database) == [("x:1", "unresolved", "not_followed", None)]


def test_reference_is_resolved_when_its_post_is_saved(database):
    save(database, "https://lab.example/1", references=(X,), fetchable=frozenset({"x:1"}))
    (claimed,) = claim(database)
    # the platform's own address for it, under another key
    saved = save(database, "https://x.com/i/status/1", entry_id=claimed.id, depth=1)
    assert references(database) == [("x:1", "resolved", None, saved.post_id)]
    save(database, "https://lab.example/2", references=(X,))
    assert references(database)[1] == ("x:1", "resolved", None, saved.post_id)


def test_reference_to_a_stored_post_is_resolved_at_once(database):
    target = save(database, LINK.url)
    saved = save(
        database, "https://lab.example/1", references=(LINK,), fetchable=frozenset({LINK.key})
    )
    assert saved.references == 0
    assert references(database) == [(LINK.key, "resolved", None, target.post_id)]


def test_reference_tells_why_it_could_not_be_resolved(database):
    save(database, "https://lab.example/1", references=(X,), fetchable=frozenset({"x:1"}))
    (claimed,) = claim(database)
    with database.write() as session:
        entries.settle(session, EntryIntent(claimed.id, "skipped", "withheld"), NOW)
    save(database, "https://lab.example/2", references=(X,), fetchable=frozenset({"x:1"}))
    assert references(database) == [("x:1", "unresolved", "withheld", None)] * 2


# --- departures -----------------------------------------------------------------------------------


def test_two_posts_of_one_departure_are_one_record(database):
    save(database, "https://one.example/", said(role="lead"), post={"author": "Ida"})
    saved = save(
        database,
        "https://two.example/",
        said("M. Solberg", "Quillon Labs, Inc.", tenure_years=7.0),
        post={"author": "Kai"},
        text="Other words.",
    )
    (change,) = saved.changes
    assert (change.is_new, change.is_confirmed) == (False, True)
    assert change.changes == {"tenure_years": (None, 7.0), "is_confirmed": (False, True)}
    (view,) = found(database)
    assert (view.posts_count, len(view.evidence)) == (2, 2)


def test_own_post_raises_a_report_to_an_announcement(database):
    save(database, "https://news.example/", said(handle="@MiraS"))
    own = said(
        "Mira Solberg", None, handle="miras", voice="first_person", status="announced", score=0.6
    )
    author = {"author": "Mira Solberg", "author_handle": "MiraS", "platform": "x"}
    (change,) = save(database, "https://x.com/MiraS/status/1", own, post=author).changes
    assert change.changes["status"] == ("reported", "announced")
    assert change.is_confirmed
    assert change.departure.organization == "Quillon Labs"
    assert change.departure.evidence[0].url == "https://x.com/MiraS/status/1"


def test_two_claims_of_one_post_about_one_departure_are_one_change(database):
    saved = save(database, "https://one.example/", said(role="lead"), said(role="head"))
    assert [change.is_new for change in saved.changes] == [True]


def test_authors_whom_nobody_names_are_never_merged(database):
    for n in range(3):
        own = said(None, voice="first_person", status="announced")
        save(database, f"https://blog.example/{n}", own)
    assert len(found(database)) == 3


def test_another_organisation_or_year_is_another_departure(database):
    save(database, "https://one.example/", said())
    save(database, "https://two.example/", said(organization="Brightwater"))
    late = {"published_at": NOW + timedelta(days=400)}
    save(database, "https://three.example/", said(), post=late)
    assert len(found(database)) == 3


@pytest.mark.parametrize("known", [False, True])
def test_change_says_what_is_read_back(database, known):
    """A save tells its changes without reading them again: they must be the same to the letter."""
    zone = timezone(timedelta(hours=8))
    if known:
        save(database, "https://one.example/", said(destination="Brightwater"))
    told = said(
        role="lead\0",
        tenure_years=7,
        score=1,
        announced_at=NOW.astimezone(zone),
        cues=("is leaving\0",),
        evidence=(Evidence("departure", QUOTE, 0, 36), Evidence("role", "led", 44, 47)),
    )
    post = {"author": "Ida\0", "title": "Gone\0", "published_at": NOW.astimezone(zone)}
    (change,) = save(database, "https://two.example/", told, post=post, text="\0").changes
    (view,) = found(database)
    assert repr(change.departure) == repr(view)


# --- queries --------------------------------------------------------------------------------------


@pytest.fixture
def told(database):
    save(database, "https://a.example/", said("José Núñez", "Quillon Labs Inc.", score=0.9))
    save(
        database,
        "https://b.example/",
        said("Olav Hegg", "Brightwater", kind="layoff", score=0.4, handle="ohegg"),
        post={"published_at": NOW - 40 * DAY},
    )
    save(database, "https://c.example/", said("Ida Moen", "Quillon", background=True))
    return database


@pytest.mark.parametrize(
    ("values", "people"),
    [
        ({}, ["José Núñez", "Olav Hegg"]),
        ({"include_background": True}, ["Ida Moen", "José Núñez", "Olav Hegg"]),
        ({"organization": "quillon labs"}, ["José Núñez"]),
        ({"organization": "QUILLON, Inc.", "include_background": True}, ["Ida Moen", "José Núñez"]),
        ({"organization": "quill"}, []),
        ({"person": "jose nunez"}, ["José Núñez"]),
        ({"person": "hegg"}, ["Olav Hegg"]),
        ({"person": "@OHegg"}, ["Olav Hegg"]),
        ({"person": "100%"}, []),
        ({"since": NOW - DAY}, ["José Núñez"]),
        ({"until": NOW - DAY}, ["Olav Hegg"]),
        ({"kinds": ("layoff",)}, ["Olav Hegg"]),
        ({"statuses": ("rumoured",)}, []),
        ({"min_score": 0.5}, ["José Núñez"]),
        ({"limit": 1}, ["José Núñez"]),
        ({"limit": 1, "offset": 1}, ["Olav Hegg"]),
        ({"limit": None}, ["José Núñez", "Olav Hegg"]),
    ],
)
def test_filter_finds_exactly(told, values, people):
    assert [view.person for view in found(told, **values)] == people


def test_one_departure_is_found_by_its_id(told):
    (view,) = found(told, person="hegg")
    with told.read() as session:
        assert queries.departure(session, view.id) == view
        assert queries.departure(session, 10**6) is None


def test_many_departures_take_no_more_statements_than_one(database):
    def statements() -> int:
        seen = []
        with database.read() as session:
            connection = session.connection()
            event.listen(connection, "before_cursor_execute", lambda *_: seen.append(1))
            queries.departures(session, DepartureFilter(limit=None))
        return len(seen)

    save(database, "https://a.example/", said())
    one = statements()
    with database.write() as session:
        for n in range(30):
            posts.save(session, told_in(f"https://{n}.example/", said(f"Person Number{n}")), NOW)
    assert len(found(database, limit=None)) == 31
    assert statements() == one
