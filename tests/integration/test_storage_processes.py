"""Several processes on one database: one record of each departure, each piece of work once."""

from collections import Counter
from multiprocessing import get_context

import pytest

from storage import deliveries, entries, outbox, posts, queries, sources
from storage.claiming import Share
from storage.engine import Database
from storage.queries import DepartureFilter
from storage.types import Attempt, MatchIntent, NoticeIntent, SourceIntent
from tests.databases import HOUR, NOW, entry, new_source, said, told_in

ROUNDS = 60
PROCESSES = 2
WAIT_SECONDS = 90


def run_together(work, url):
    """What `work(database, number, barrier)` returned in each process, all started at once."""
    context = get_context("spawn")
    barrier, results = context.Barrier(PROCESSES), context.Queue()
    processes = [
        context.Process(target=_run, args=(work, url, number, barrier, results))
        for number in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    found = [results.get(timeout=WAIT_SECONDS) for _ in processes]
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    return found


def _run(work, url, number, barrier, results):
    with Database(url) as database:
        results.put(work(database, number, barrier))


def tell_of_the_same(database, number, barrier):
    """In each round both tell of one person, in another post, under another spelling."""
    names = ("Mira Round{}", "M. Round{}")
    new = 0
    for round_ in range(ROUNDS):
        person = names[number].format(round_)
        firm = ("Quillon Labs", "QUILLON LABS, Inc.")[number]
        intent = told_in(
            f"https://{number}.example/{round_}",
            said(person, firm),
            text=f"{number} {round_}",
            post={"author": f"Author {number}"},
        )
        barrier.wait()
        with database.write() as session:
            (change,) = posts.save(session, intent, NOW).changes
            reason = "new" if change.is_new else "confirmed"
            match = MatchIntent("all", change.departure.id, reason, ("hook",), {})
            outbox.enqueue(session, match, NOW)
        new += change.is_new
    return new


def test_two_processes_that_tell_of_one_departure_make_one_record(database, database_url):
    new = run_together(tell_of_the_same, database_url)
    assert sum(new) == ROUNDS
    with database.read() as session:
        found = queries.departures(session, DepartureFilter(limit=None))
        told = deliveries.list_views(session, limit=1000)
    assert Counter(view.posts_count for view in found) == {2: ROUNDS}
    assert all(view.is_confirmed for view in found)
    assert Counter(view.reason for view in told) == {"new": ROUNDS, "confirmed": ROUNDS}


def save_the_same_post(database, number, barrier):
    known = 0
    for round_ in range(ROUNDS):
        intent = told_in(f"https://lab.example/{round_}", said(f"Mira Round{round_}"))
        barrier.wait()
        with database.write() as session:
            known += posts.save(session, intent, NOW).is_known
    return known


def test_two_processes_that_save_one_post_save_it_once(database, database_url):
    known = run_together(save_the_same_post, database_url)
    assert sum(known) == ROUNDS
    with database.read() as session:
        found = queries.departures(session, DepartureFilter(limit=None))
    assert Counter(view.posts_count for view in found) == {1: ROUNDS}


def list_the_same(database, number, barrier):
    """Two sources list the same entries, in the opposite order."""
    new = 0
    for round_ in range(ROUNDS):
        listed = [entry(f"https://lab.example/{round_}/{n}") for n in range(20)]
        intent = SourceIntent(
            number + 1,
            Attempt(NOW, 1, "fetched"),
            NOW + HOUR,
            entries=tuple(listed[:: 1 if number else -1]),
        )
        barrier.wait()
        with database.write() as session:
            new += sources.save(session, intent, NOW).new_entries
    return new


def test_two_sources_that_list_the_same_make_each_entry_once(database, database_url):
    with database.write() as session:
        for name in ("one", "two"):
            sources.add(session, new_source(f"https://{name}.example/feed"), NOW)
    assert sum(run_together(list_the_same, database_url)) == 20 * ROUNDS


def claim_everything(database, number, barrier):
    barrier.wait()
    claimed = {"entry": [], "source": [], "delivery": []}
    share = {"limit": 7, "lease_seconds": 600}
    for _ in range(ROUNDS):
        with database.write() as session:
            found = entries.claim_due(session, NOW, Share(per_group=3, **share))
            claimed["entry"] += [each.id for each in found]
        with database.write() as session:
            found = sources.claim_due(session, NOW, Share(per_group=3, **share))
            claimed["source"] += [each.id for each in found]
        with database.write() as session:
            found = outbox.claim(session, NOW, per_channel=3, **share)
            claimed["delivery"] += [each.id for each in found]
    return claimed


@pytest.fixture
def busy(database):
    with database.write() as session:
        hosts = [f"https://{n % 9}.example/{n}" for n in range(200)]
        given = {"source_id": None, "depth": 0, "is_silent": False, "run_id": None, "now": NOW}
        entries.enqueue(session, [entry(url) for url in hosts], **given)
        for n, url in enumerate(hosts):
            sources.add(session, new_source(url), NOW)
            notice = NoticeIntent(f"n{n}", (f"channel{n % 9}",), {})
            outbox.enqueue_notice(session, notice, NOW)
    return database


def test_two_processes_never_claim_the_same(busy, database_url):
    one, two = run_together(claim_everything, database_url)
    for name in ("entry", "source", "delivery"):
        both = one[name] + two[name]
        assert len(both) == len(set(both)) == 200, name
