"""Steps of backfills: taken once, saved with what they listed, and counted."""

from __future__ import annotations

import pytest

from scraper.records import Entry
from storage import entries, leases, runs, steps
from storage.claiming import Share
from storage.types import Progress, RunIntent, StepIntent, StepOutcome
from tests.databases import HOUR, NOW

SHARE = Share(limit=10, per_group=10, lease_seconds=60)


def step(name: str, form: str = "listing", size: int = 0) -> StepIntent:
    return StepIntent(name, form, {"url": f"https://lab.example/{name}"}, "lab.example", size)  # type: ignore[arg-type]


def entry(number: int) -> Entry:
    return Entry(f"https://lab.example/{number}", f"lab.example/{number}")


@pytest.fixture
def run_id(database) -> int:
    with database.write() as session:
        intent = RunIntent("feed", "https://lab.example/feed", alerts=False)
        return runs.start(session, intent, (), [step("first")], NOW).id


def claim(database, run_id, form="listing", now=NOW):
    with database.write() as session:
        return steps.claim_due(session, now, SHARE, run_id=run_id, form=form)


def save(database, run_id, outcome, now=NOW, **how):
    with database.write() as session:
        steps.save(session, run_id, outcome, now, **how)


def view(database, run_id):
    with database.read() as session:
        found = runs.view(session, run_id)
    assert found is not None
    return found


def test_step_is_claimed_by_one_only_and_by_its_form(database, run_id):
    assert claim(database, run_id, "stretch") == []
    (claimed,) = claim(database, run_id)
    assert (claimed.key, claimed.form, claimed.host) == ("first", "listing", "lab.example")
    assert claim(database, run_id) == []


def test_listing_makes_its_entries_due_and_leads_to_steps_it_has_not_had(database, run_id):
    (claimed,) = claim(database, run_id)
    outcome = StepOutcome(
        claimed.id,
        "done",
        Progress(listed=3, outside=1, failures={"unreadable_item": 1}),
        entries=(entry(1), entry(2)),
        steps=(step("second"), step("first")),
    )
    save(database, run_id, outcome)
    assert [each.key for each in claim(database, run_id)] == ["second"]
    with database.write() as session:
        due = entries.claim_due(session, NOW, SHARE, run_id=run_id)
    assert [each.entry.key for each in due] == ["lab.example/1", "lab.example/2"]
    assert all(each.is_silent for each in due)
    seen = view(database, run_id)
    assert (seen.total, seen.outside, seen.steps_total, seen.steps_done) == (2, 1, 2, 1)
    assert seen.failures_by_reason == {"unreadable_item": 1}


def test_entries_that_were_known_are_counted_and_not_read_again(database, run_id):
    (claimed,) = claim(database, run_id)
    save(database, run_id, StepOutcome(claimed.id, "done", entries=(entry(1),), steps=(step("b"),)))
    (again,) = claim(database, run_id)
    save(database, run_id, StepOutcome(again.id, "done", entries=(entry(1), entry(2))))
    seen = view(database, run_id)
    assert (seen.total, seen.known) == (3, 1)


def test_limit_ends_the_listing(database, run_id):
    (claimed,) = claim(database, run_id)
    found = tuple(entry(n) for n in range(5))
    outcome = StepOutcome(claimed.id, "done", entries=found, steps=(step("second"),))
    save(database, run_id, outcome, limit=3)
    assert view(database, run_id).total == 3
    assert claim(database, run_id) == []
    with database.read() as session:
        assert steps.pending_count(session, run_id) == 0


def test_run_is_full_by_posts_of_files_too(database, run_id):
    with database.write() as session:
        steps.add(session, run_id, [step("a", "stretch"), step("b", "stretch")], NOW)
    first, _second = claim(database, run_id, "stretch")
    save(database, run_id, StepOutcome(first.id, "pending", Progress(kept=3), {"offset": 1}))
    with database.write() as session:
        assert not steps.is_full(session, run_id, 4)
        assert steps.is_full(session, run_id, 3)
        steps.end(session, run_id, NOW)
        assert steps.pending_count(session, run_id) == 0


def test_step_that_failed_is_due_later_and_then_given_up(database, run_id):
    (claimed,) = claim(database, run_id)
    later = StepOutcome(
        claimed.id, "pending", reason="bad_status", detail="it answered 503", retry_at=NOW + HOUR
    )
    save(database, run_id, later)
    assert claim(database, run_id) == []
    with database.read() as session:
        assert steps.next_due_at(session, run_id) == NOW + HOUR
        assert steps.put_off(session, run_id) == "it answered 503"
    (again,) = claim(database, run_id, now=NOW + HOUR)
    assert again.attempts == 1
    save(database, run_id, StepOutcome(again.id, "failed", reason="bad_status"), NOW + HOUR)
    seen = view(database, run_id)
    assert (seen.steps_failed, seen.failures_by_reason) == (1, {"bad_status": 1})


def test_finished_run_takes_up_the_steps_that_were_given_up(database, run_id):
    (claimed,) = claim(database, run_id)
    save(database, run_id, StepOutcome(claimed.id, "failed", reason="bad_status"))
    with database.write() as session:
        runs.resume(session, run_id, NOW, failed_too=True)
    assert [each.attempts for each in claim(database, run_id)] == [0]


def test_stretch_goes_on_from_its_position_and_stays_claimed(database, run_id):
    with database.write() as session:
        steps.add(session, run_id, [step("file 0", "stretch", size=100)], NOW)
    (claimed,) = claim(database, run_id, "stretch")
    assert claimed.position is None
    for done in (40, 30):
        progress = Progress(done=done, read=5, kept=1, failures={"revisit": 2})
        outcome = StepOutcome(claimed.id, "pending", progress, {"offset": done, "passed": 0})
        save(database, run_id, outcome, lease_seconds=300)
    assert claim(database, run_id, "stretch", NOW + HOUR / 30) == []
    (again,) = claim(database, run_id, "stretch", NOW + HOUR)
    assert again.position == {"offset": 30, "passed": 0}
    save(database, run_id, StepOutcome(again.id, "done", Progress(done=30, read=2)))
    seen = view(database, run_id)
    assert (seen.bytes_done, seen.bytes_total, seen.records_read, seen.posts_kept) == (
        100,
        100,
        12,
        2,
    )
    assert seen.failures_by_reason == {"revisit": 4}


def test_file_can_go_once_its_stretches_are_read(database, run_id):
    with database.write() as session:
        steps.add(session, run_id, [step("news.warc.gz", "file")], NOW)
    (file,) = claim(database, run_id, "file")
    stretches = (step("a", "stretch"), step("b", "stretch"))
    save(database, run_id, StepOutcome(file.id, "done", steps=stretches))
    for each in claim(database, run_id, "stretch"):
        with database.read() as session:
            assert steps.done_files(session, run_id) == []
        save(database, run_id, StepOutcome(each.id, "done"))
    with database.read() as session:
        assert steps.done_files(session, run_id) == ["https://lab.example/news.warc.gz"]


def test_cancelled_run_forgets_its_steps(database, run_id):
    with database.write() as session:
        runs.set_state(session, run_id, "cancelled", NOW)
    assert view(database, run_id).steps_total == 0


def test_step_of_a_process_that_is_gone_is_free_at_the_next_start(database, run_id, monkeypatch):
    node = leases.owner().rsplit(":", 2)[0]
    monkeypatch.setattr("storage.claiming.owner", lambda: f"{node}:999999999:1")
    claim(database, run_id)
    monkeypatch.undo()
    with database.write() as session:
        assert leases.recover(session) == 1
    assert len(claim(database, run_id)) == 1


def test_alerts_are_given_up_to_the_cap_and_the_rest_counted(database):
    with database.write() as session:
        intent = RunIntent("urls", "a.txt", alerts=True, alerts_left=3)
        run = runs.start(session, intent, (), (), NOW)
        assert [runs.take_alerts(session, run.id, 2) for _ in range(3)] == [2, 1, 0]
    assert view(database, run.id).alerts_withheld == 3
