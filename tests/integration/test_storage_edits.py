"""Posts that were edited: due again, kept as versions, and never told a second time."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from scraper.records import Post
from storage import entries, posts, queries, sources
from storage.claiming import Share
from storage.queries import DepartureFilter
from storage.types import Attempt, EntryIntent, SourceIntent
from tests.databases import DAY, HOUR, NOW, TEXT, entry, new_source, said, told_in

URL = "https://lab.example/farewell"
POST = Post(URL, "lab.example/farewell", "Some words.")


@pytest.fixture
def listed(database):
    """List entries as a source would; how many are new, and how many edited."""
    ids = {}

    def list_entries(*found, now=NOW, source="https://lab.example/feed", **values):
        with database.write() as session:
            if source not in ids:
                ids[source] = sources.add(session, new_source(source), NOW).id
            attempt = Attempt(now, 1, "fetched", 200)
            intent = SourceIntent(ids[source], attempt, now, entries=found, **values)
            saved = sources.save(session, intent, now)
        return saved.new_entries, saved.edited_entries

    return list_entries


def claim(database, now=NOW):
    with database.write() as session:
        return entries.claim_due(session, now, Share(limit=9, per_group=9, lease_seconds=60))


def settle(database, now=NOW, state="done"):
    for each in claim(database, now):
        with database.write() as session:
            entries.settle(session, EntryIntent(each.id, state), now)


def save(database, *departures, now=NOW, **values):
    with database.write() as session:
        return posts.save(session, told_in(URL, *departures, **values), now)


def shown(database):
    with database.read() as session:
        return queries.departures(session, DepartureFilter())


def versions(database):
    with database.read() as session:
        found = "SELECT number, text, title FROM post_version ORDER BY number"
        return [tuple(row) for row in session.connection().execute(text(found))]


# --- due again ------------------------------------------------------------------------------------


def test_entry_with_a_later_date_is_due_again_with_what_is_listed_now(database, listed):
    before = entry(modified_at=NOW - DAY, content_html="<p>One</p>", title="One")
    after = entry(modified_at=NOW, content_html="<p>Two</p>", title="Two", language="en")
    assert listed(before) == (1, 0)
    settle(database)
    assert listed(before) == (0, 0)
    assert claim(database) == []
    assert listed(after, now=NOW + HOUR) == (0, 1)
    (again,) = claim(database, NOW + HOUR)
    assert (again.entry, again.attempts, again.is_silent) == (after, 0, False)


@pytest.mark.parametrize("modified_at", [None, NOW - 2 * DAY])
def test_other_content_is_an_edit_whatever_its_date(database, listed, modified_at):
    listed(entry(modified_at=NOW - DAY, content_html="<p>One</p>"))
    settle(database)
    edited = entry(modified_at=modified_at, content_html="<p>Two</p>")
    assert listed(edited) == (0, 1)
    (again,) = claim(database)
    assert again.entry == edited


def test_whole_posts_are_compared_by_what_they_say(database, listed):
    listed(entry(post=POST))
    settle(database)
    assert listed(entry(post=Post(URL, POST.key, POST.text, site_name="Lab"))) == (0, 0)
    edited = entry(post=Post(URL, POST.key, "Other words."))
    assert listed(edited) == (0, 1)
    assert [each.entry for each in claim(database)] == [edited]


def test_other_mark_up_is_no_edit(database, listed):
    listed(entry(content_html='<p class="a1">One <b>two</b></p>'))
    settle(database)
    assert listed(entry(content_html='<p class="b2" data-n="7">One <b>two</b></p>\n')) == (0, 0)


def test_content_is_compared_after_it_was_cleaned_away(database, listed):
    listed(entry(content_html="<p>One"))
    settle(database)
    with database.write() as session:
        session.connection().execute(text("UPDATE entry SET content_html = NULL"))
    assert listed(entry(content_html="<p>One")) == (0, 0)
    assert listed(entry(content_html="<p>Two")) == (0, 1)


def test_date_or_content_that_is_told_for_the_first_time_is_only_noted(database, listed):
    listed(entry())
    settle(database)
    assert listed(entry(modified_at=NOW, content_html="<p>One")) == (0, 0)
    assert claim(database) == []
    assert listed(entry(modified_at=NOW + HOUR)) == (0, 1)


def test_another_source_does_not_correct_the_first(database, listed):
    listed(entry(content_html="<p>The whole text", modified_at=NOW))
    settle(database)
    teaser = entry(content_html="<p>The whole…", modified_at=NOW + DAY)
    assert listed(teaser, source="https://planet.example/feed") == (0, 0)
    assert claim(database) == []


def test_page_that_is_dated_anew_at_every_look_is_asked_ever_more_seldom(database, listed):
    listed(entry(modified_at=NOW))
    settle(database)
    asked, now = [], NOW
    while now < NOW + 2 * DAY:
        now += timedelta(minutes=10)
        listed(entry(modified_at=now), now=now)
        for each in claim(database, now):
            asked.append(now - NOW)
            with database.write() as session:
                entries.settle(session, EntryIntent(each.id, "done"), now)
    assert asked[0] == timedelta(minutes=10)
    assert 5 < len(asked) < 15, "of 288 listings"
    assert asked[-1] - asked[-2] > 8 * HOUR


def test_what_waits_is_read_as_it_is_now_and_what_is_being_read_later(database, listed):
    listed(entry(content_html="<p>One"))
    assert listed(entry(content_html="<p>Two")) == (0, 0)
    (held,) = claim(database)
    assert held.entry.content_html == "<p>Two"
    assert listed(entry(content_html="<p>Three")) == (0, 0)
    with database.write() as session:
        entries.settle(session, EntryIntent(held.id, "done"), NOW)
    assert listed(entry(content_html="<p>Three")) == (0, 1)


def test_what_could_not_be_read_is_tried_again_when_it_was_edited(database, listed):
    listed(entry(content_html="<p>One"))
    settle(database, state="failed")
    assert listed(entry(content_html="<p>Two")) == (0, 1)


# --- versions -------------------------------------------------------------------------------------


def test_old_text_is_kept_as_a_version(database):
    save(database, said(), post={"title": "Leaving", "modified_at": NOW - DAY})
    save(database, said(), text=f"{TEXT} And more.", now=NOW + HOUR)
    assert versions(database) == [(1, TEXT, "Leaving")]
    save(database, said(), text=f"{TEXT} And more.")
    assert len(versions(database)) == 1
    save(database, said(), text="Other.")
    assert [number for number, *_ in versions(database)] == [1, 2]


def test_versions_are_bounded(database):
    for n in range(posts.MOST_VERSIONS + 6):
        save(database, text=f"Text {n}")
    kept = versions(database)
    assert len(kept) == posts.MOST_VERSIONS
    assert kept[-1] == (posts.MOST_VERSIONS + 5, f"Text {posts.MOST_VERSIONS + 4}", None)


# --- never told twice -----------------------------------------------------------------------------


def test_name_that_is_put_right_is_the_departure_that_was_told(database):
    save(database, said("Mira Solbreg"))
    (change,) = save(database, said("Mira Solberg"), text="Put right.").changes
    assert not change.is_new
    assert change.changes == {"person": ("Mira Solbreg", "Mira Solberg")}
    assert [view.person for view in shown(database)] == ["Mira Solberg"]


def test_organisation_that_is_put_right_is_the_departure_that_was_told(database):
    save(database, said(organization="Quillon"))
    (change,) = save(database, said(organization="Brightwater"), text="Put right.").changes
    assert (change.is_new, list(change.changes)) == (False, ["organization"])


def test_somebody_else_is_news(database):
    save(database, said("Mira Solberg"), said("Olav Hegg"))
    changes = save(database, said("Mira Solberg"), said("Ida Moen"), text="Other.").changes
    assert [(c.departure.person, c.is_new) for c in changes] == [
        ("Mira Solberg", False),
        ("Ida Moen", True),
    ]


def test_what_another_post_tells_too_is_not_corrected_away(database):
    save(database, said("Mira Storm"))
    with database.write() as session:
        posts.save(session, told_in("https://other.example/", said("Mira Storm")), NOW)
    (change,) = save(database, said("Mira Stone"), text="Put right.").changes
    assert change.is_new


def test_edit_that_is_taken_back_tells_nothing_new(database):
    first = save(database, said()).changes[0].departure
    save(database, text="Taken back.")
    assert shown(database) == []
    (change,) = save(database, said(), text=f"{TEXT} Again.").changes
    assert (change.is_new, change.departure.id) == (False, first.id)
    assert [view.id for view in shown(database)] == [first.id]


def test_the_same_years_later_is_another_departure(database):
    save(database, said())
    save(database, text="Taken back.")
    late = {"published_at": NOW + 400 * DAY}
    (change,) = save(database, said(), text="Left again.", post=late).changes
    assert change.is_new
