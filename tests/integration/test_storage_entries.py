"""Entries and backfill runs: what waits to become a post."""

from datetime import timedelta

import pytest

from storage import claiming, cleaning, entries, posts, queries, runs
from storage.claiming import Share
from storage.types import EntryIntent, RunIntent
from tests.databases import DAY, HOUR, NOW, entry, said, told_in

CLAIM = {"limit": 10, "per_group": 10, "lease_seconds": 60}


def enqueue(database, *found, **values):
    given = {"source_id": None, "depth": 0, "is_silent": False, "run_id": None, "now": NOW}
    with database.write() as session:
        return entries.enqueue(session, found, **{**given, **values})


def claim(database, now=NOW, run_id=None, **values):
    with database.write() as session:
        return entries.claim_due(session, now, Share(**{**CLAIM, **values}), run_id=run_id)


def settle(database, entry_id, state, now=NOW, **values):
    with database.write() as session:
        entries.settle(session, EntryIntent(entry_id, state, **values), now)


def start(database, *found, target="urls.txt", alerts=False):
    with database.write() as session:
        return runs.start(session, RunIntent("urls", target, alerts), found, (), NOW)


def view(database, run_id):
    with database.read() as session:
        return runs.view(session, run_id)


def test_entry_comes_out_as_it_went_in(database):
    given = entry(
        title="Farewell",
        author="Mira Solberg",
        published_at=NOW - HOUR,
        modified_at=NOW,
        content_html="<p>So long</p>",
        language="en",
    )
    enqueue(database, given, depth=1, is_silent=True)
    (claimed,) = claim(database)
    assert claimed.entry == given
    assert (claimed.depth, claimed.is_silent, claimed.first_seen_at) == (1, True, NOW)


def test_entry_is_enqueued_once(database):
    assert enqueue(database, entry(), entry(title="Again")) == 1
    assert enqueue(database, entry()) == 0


def test_entries_beyond_one_statement_are_all_enqueued(database):
    many = [entry(f"https://lab.example/{n}") for n in range(1201)]
    assert enqueue(database, *many) == 1201
    assert enqueue(database, *many) == 0


def test_entry_with_a_key_longer_than_an_index_row_is_known_again(database):
    one, two = (entry(f"https://lab.example/{'ä' * 4000}{n}") for n in "12")
    assert enqueue(database, one, two) == 2
    assert enqueue(database, one, two) == 0


def test_entry_with_an_address_that_is_none_can_be_settled(database):
    enqueue(database, entry("mailto:x"))
    assert [each.entry.url for each in claim(database)] == ["mailto:x"]


def test_settled_entry_is_due_no_more_and_a_postponed_one_later(database):
    enqueue(database, entry("https://a.example/"), entry("https://b.example/"))
    one, two = claim(database)
    settle(database, one.id, "skipped", reason="login_wall")
    settle(database, two.id, "pending", reason="network_failed", retry_at=NOW + HOUR)
    with database.read() as session:
        assert entries.next_due_at(session) == NOW + HOUR
    assert claim(database, NOW + HOUR - timedelta(seconds=1)) == []
    (again,) = claim(database, NOW + HOUR)
    assert (again.id, again.attempts) == (two.id, 1)


def test_entry_that_keeps_ending_its_process_is_set_aside(database):
    enqueue(database, entry())
    now = NOW
    for _ in range(claiming.MAX_LOSSES + 1):
        assert len(claim(database, now)) == 1
        now += timedelta(minutes=2)
    assert claim(database, now) == []
    with database.read() as session:
        assert queries.counts(session)["entry_failed"] == 1


def test_million_entries_of_one_host_do_not_hide_another(database):
    enqueue(database, *(entry(f"https://big.example/{n:04}") for n in range(1100)))
    enqueue(database, entry("https://small.example/"), now=NOW)
    assert {e.entry.url[:19] for e in claim(database, per_group=2)} == {"https://big.example"}
    (other,) = claim(database, per_group=2, busy=["big.example"])
    assert other.entry.url == "https://small.example/"


# --- runs -----------------------------------------------------------------------------------------


def test_run_has_its_own_entries(database):
    enqueue(database, entry("https://news.example/"))
    run = start(database, entry("https://old.example/"))
    assert [e.entry.url for e in claim(database)] == ["https://news.example/"]
    (mine,) = claim(database, run_id=run.id)
    assert (mine.entry.url, mine.is_silent, mine.run_id) == ("https://old.example/", True, run.id)


def test_run_counts_what_was_done_known_and_failed(database):
    with database.write() as session:
        posts.save(session, told_in("https://lab.example/0", said()), NOW)
    enqueue(database, entry("https://lab.example/0"))
    run = start(database, *(entry(f"https://lab.example/{n}") for n in range(5)), alerts=True)
    assert (run.total, run.known, run.alerts) == (5, 1, True)
    one, two, three, _ = claim(database, run_id=run.id)
    with database.write() as session:
        intent = told_in(one.entry.url, said(), said("Olav Hegg"), entry_id=one.id, run_id=run.id)
        posts.save(session, intent, NOW)
    settle(database, two.id, "skipped", reason="login_wall")
    settle(database, three.id, "failed", reason="bad_status")
    seen = view(database, run.id)
    assert (seen.done, seen.skipped, seen.failed, seen.total) == (1, 1, 1, 5)
    assert (seen.departures_new, seen.departures_merged) == (1, 1)
    assert seen.failures_by_reason == {"login_wall": 1, "bad_status": 1}
    with database.read() as session:
        assert entries.pending_count(session, run.id) == 1


def test_run_that_is_taken_up_leaves_alone_what_a_living_process_works_on(database):
    run = start(database, entry())
    assert len(claim(database, run_id=run.id)) == 1
    with database.write() as session:
        found = runs.find_resumable(session, RunIntent("urls", "urls.txt", alerts=False))
        assert found is not None
        assert runs.resume(session, found.id, NOW).state == "running"
    assert claim(database, run_id=run.id) == []


def test_run_of_other_terms_is_another_run(database):
    start(database, entry())
    with database.read() as session:
        others = RunIntent("urls", "urls.txt", alerts=False, options={"limit": 3})
        assert runs.find_resumable(session, others) is None


def test_finished_run_is_taken_up_for_what_failed_in_it(database):
    run = start(database, entry(), entry("https://lab.example/other"))
    first, second = claim(database, run_id=run.id)
    settle(database, first.id, "failed", reason="bad_status")
    settle(database, second.id, "done")
    with database.write() as session:
        runs.set_state(session, run.id, "finished", NOW)
        runs.resume(session, run.id, NOW, failed_too=True)
    assert [each.id for each in claim(database, run_id=run.id)] == [first.id]


@pytest.mark.parametrize("state", ["finished", "cancelled"])
def test_run_that_ended_is_not_resumable(database, state):
    run = start(database, entry())
    with database.write() as session:
        ended = runs.set_state(session, run.id, state, NOW + HOUR)
        assert (ended.state, ended.finished_at) == (state, NOW + HOUR)
        assert runs.find_resumable(session, RunIntent("urls", "urls.txt", alerts=False)) is None


def test_cancelled_run_forgets_what_was_left(database):
    run = start(database, entry())
    with database.write() as session:
        runs.set_state(session, run.id, "cancelled", NOW)
    assert enqueue(database, entry()) == 1


def test_entry_that_a_stopped_run_left_is_read_when_a_source_lists_it(database):
    run = start(database, entry())
    assert enqueue(database, entry()) == 0
    with database.write() as session:
        runs.set_state(session, run.id, "stopped", NOW)
    assert enqueue(database, entry()) == 1
    (claimed,) = claim(database)
    assert (claimed.run_id, claimed.is_silent) == (None, False)


def test_run_tries_again_what_was_given_up(database):
    enqueue(database, entry())
    (failed,) = claim(database)
    settle(database, failed.id, "failed", reason="bad_status")
    run = start(database, entry())
    assert run.known == 0
    assert [e.attempts for e in claim(database, run_id=run.id)] == [0]


def test_runs_are_listed_newest_first(database):
    one, two = start(database, target="a"), start(database, target="b")
    with database.read() as session:
        assert [run.id for run in runs.list_views(session)] == [two.id, one.id]


def test_cleaning_forgets_settled_content_and_keeps_what_waits(database):
    enqueue(database, entry("https://a.example/", content_html="<p>a"))
    enqueue(database, entry("https://b.example/", content_html="<p>b"))
    one, two = claim(database)
    settle(database, one.id, "failed", reason="bug")
    settle(database, two.id, "pending", retry_at=NOW)
    with database.write() as session:
        assert cleaning.clean(session, NOW + HOUR, 30 * DAY) == 0
        assert cleaning.clean(session, NOW + 2 * DAY, 30 * DAY) == 1
    (left,) = claim(database, NOW + 2 * DAY)
    assert left.entry.content_html == "<p>b"
