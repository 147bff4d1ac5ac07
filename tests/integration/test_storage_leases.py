"""What a killed process had claimed is due again for the next one, and counts as a loss."""

import os
import signal
import subprocess
import sys

import psutil
import pytest
from sqlalchemy import text

from storage import entries, leases, outbox, sources
from storage.claiming import Share
from storage.engine import Database
from storage.types import (
    Attempt,
    DeliveryIntent,
    EntryIntent,
    NoticeIntent,
    SourceIntent,
)
from tests.databases import HOUR, NOW, entry, new_source

TABLES = ("source", "entry", "delivery")
LEASE = {"limit": 9, "lease_seconds": 600}


def claim_all(database):
    """One source, one entry and one delivery: their ids."""
    with database.write() as session:
        (source,) = sources.claim_due(session, NOW, Share(per_group=9, **LEASE))
        (listed,) = entries.claim_due(session, NOW, Share(per_group=9, **LEASE))
        (delivery,) = outbox.claim(session, NOW, per_channel=9, **LEASE)
    return source.id, listed.id, delivery.id


def claim_and_wait(url):
    """What the subprocess does until it is killed."""
    with Database(url) as database:
        claim_all(database)
    print("claimed", flush=True)
    signal.pause()


def recover(database):
    with database.write() as session:
        return leases.recover(session)


def columns(database, name):
    """That column of the source, the entry and the delivery."""
    with database.read() as session:
        return [session.scalar(text(f"SELECT {name} FROM {of}")) for of in TABLES]


@pytest.fixture
def due(database):
    with database.write() as session:
        sources.add(session, new_source(), NOW)
        entries.enqueue(
            session, [entry()], source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
        )
        outbox.enqueue_notice(session, NoticeIntent("n", ("hook",), {}), NOW)
    return database


@pytest.fixture
def claimant(due, database_url):
    """A process that has claimed everything and lives."""
    code = f"from {__name__} import claim_and_wait; claim_and_wait({database_url!r})"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        assert process.stdout.readline() == b"claimed\n"
        yield process
        process.kill()


def test_claims_of_a_killed_process_are_due_again_and_count_as_losses(due, claimant):
    claimant.send_signal(signal.SIGKILL)
    claimant.wait()
    assert recover(due) == 3
    assert columns(due, "leased_until") == columns(due, "leased_by") == [None] * 3
    with due.read() as session:
        losses = [session.scalar(text(f"SELECT losses FROM {of}")) for of in TABLES[1:]]
    assert losses == [1, 1]
    assert len(claim_all(due)) == 3


def test_claims_of_a_killed_process_are_freed_once(due, claimant):
    claimant.kill()
    claimant.wait()
    assert [recover(due), recover(due)] == [3, 0]


def test_claims_of_a_living_process_stay(due, claimant):
    before = columns(due, "leased_by")
    assert recover(due) == 0
    assert columns(due, "leased_by") == before
    assert all(name.split(":")[-2] == str(claimant.pid) for name in before)


def test_claims_of_our_own_stay(due):
    claim_all(due)
    assert recover(due) == 0


@pytest.mark.parametrize(
    ("name", "freed"),
    [
        ("another-machine:1:0", 0),
        ("{node}:{gone}:0", 3),
        ("{node}:{pid}:0", 3),  # the number was given again, to a process that began later
    ],
)
def test_claims_are_freed_only_of_processes_of_this_machine_that_are_gone(due, name, freed):
    claim_all(due)
    node, pid, _ = leases.owner().rsplit(":", 2)
    gone = max(psutil.pids()) + 1_000_000
    with due.write() as session:
        for of in TABLES:
            session.connection().execute(
                text(f"UPDATE {of} SET leased_by = :name"),
                {"name": name.format(node=node, pid=pid, gone=gone)},
            )
    assert recover(due) == freed


def release(session, source_id, entry_id, delivery_id):
    sources.release(session, [source_id])
    entries.release(session, [entry_id])
    outbox.release(session, [delivery_id], NOW)


def settle(session, source_id, entry_id, delivery_id):
    sources.save(session, SourceIntent(source_id, Attempt(NOW, 1, "fetched"), NOW + HOUR), NOW)
    entries.settle(session, EntryIntent(entry_id, "pending", retry_at=NOW + HOUR), NOW)
    outbox.settle(session, DeliveryIntent(delivery_id, "pending", NOW, NOW + HOUR))


@pytest.mark.parametrize("end", [release, settle])
def test_claim_that_ended_leaves_no_trace_of_who_made_it(due, end):
    claimed = claim_all(due)
    with due.write() as session:
        end(session, *claimed)
    assert columns(due, "leased_until") == columns(due, "leased_by") == [None] * 3


def test_entry_that_kills_its_process_at_every_start_is_set_aside(due, monkeypatch):
    monkeypatch.setattr("storage.claiming.MAX_LOSSES", 2)
    node = leases.owner().rsplit(":", 2)[0]
    gone = max(psutil.pids()) + 1_000_000
    given = 0
    for _ in range(5):
        with due.write() as session:
            given += len(entries.claim_due(session, NOW, Share(per_group=9, **LEASE)))
            session.connection().execute(
                text("UPDATE entry SET leased_by = :gone WHERE leased_by IS NOT NULL"),
                {"gone": f"{node}:{gone}:0"},
            )
        recover(due)
    assert given == 3
    with due.read() as session:
        found = session.connection().execute(text("SELECT state, reason FROM entry"))
        assert found.all() == [("failed", "process_ended")]
