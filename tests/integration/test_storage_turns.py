"""Turns among processes as rows: who is present, who holds what, who comes next."""

from __future__ import annotations

import socket
from datetime import timedelta

import pytest
from sqlalchemy import text

from scraper.turns import HostState
from storage import cleaning, turns
from storage.leases import owner
from tests.databases import DAY, HOUR, NOW

HOST = "lab.example"
SECOND = timedelta(seconds=1)
NOTHING = HostState()


@pytest.fixture
def call(database):
    """Run one of the functions in a transaction, `after` so many seconds."""

    def run(work, *args, after: float = 0, **values):
        with database.write() as session:
            return work(session, *args, now=NOW + after * SECOND, **values)

    return run


@pytest.fixture
def two(call):
    """Two processes that know of each other."""
    one = call(turns.meet, None).id
    other = call(turns.meet, None).id
    call(turns.meet, one)
    return one, other


@pytest.fixture
def give_back(database):
    def run(me, state=NOTHING, host=HOST):
        with database.write() as session:
            turns.give_back(session, me, host, state)

    return run


def scalar(database, query):
    with database.read() as session:
        return session.scalar(text(query))


def test_who_comes_second_waits_until_the_first_has_said_what_it_holds(call):
    first = call(turns.meet, None)
    assert not first.is_sharing
    second = call(turns.meet, None, after=1)
    assert second.is_sharing
    assert not second.are_all_sharing
    assert call(turns.look, first.id, after=1)
    closed = HostState(closed_until=NOW + HOUR, closed_status=429)
    told = call(turns.meet, first.id, after=2, held={HOST}, states={"b.example": closed})
    assert told.is_sharing
    assert call(turns.meet, second.id, after=2).are_all_sharing
    assert call(turns.take, second.id, HOST, after=3).ask_at == NOW + 3 * SECOND + turns.ASK_AGAIN
    assert call(turns.take, second.id, "b.example", after=3).state == closed
    # the third has nobody to wait for
    assert call(turns.meet, None, after=4).are_all_sharing


def test_who_is_alone_need_not_meet(call):
    alone = call(turns.meet, None)
    assert not call(turns.look, alone.id, after=1)
    assert call(turns.look, alone.id + 1, after=1)  # one that was forgotten has to


def test_turn_is_one_process_at_a_time(call, two, give_back):
    one, other = two
    assert call(turns.take, one, HOST).ask_at is None
    assert call(turns.take, other, HOST).ask_at is not None
    assert call(turns.take, other, "b.example").ask_at is None
    give_back(one, HostState(free_at=NOW + 2 * SECOND))
    assert call(turns.take, other, HOST, after=1).ask_at == NOW + 2 * SECOND
    assert call(turns.take, other, HOST, after=2).ask_at is None


def test_who_waits_comes_before_who_had_the_last_turn(call, two, give_back):
    one, other = two
    for _ in range(3):
        call(turns.take, one, HOST)
        assert call(turns.take, other, HOST).ask_at is not None
        give_back(one)
        assert call(turns.take, one, HOST).ask_at == NOW + turns.ASK_AGAIN
        assert call(turns.take, other, HOST).ask_at is None
        give_back(other)


def test_place_of_who_does_not_come_is_not_kept_for_long(call, two, give_back):
    one, other = two
    call(turns.take, one, HOST)
    call(turns.take, other, HOST)
    give_back(one)
    late = (turns.ASK_AGAIN + turns.KEPT).total_seconds()
    assert call(turns.take, one, HOST, after=late - 0.1).ask_at is not None
    assert call(turns.take, one, HOST, after=late).ask_at is None


def test_back_off_holds_for_all_and_is_never_shortened(call, two, give_back):
    one, other = two
    call(turns.take, one, HOST)
    closed = HostState(closed_until=NOW + HOUR, closed_status=429)
    give_back(one, closed)
    told = call(turns.take, other, HOST, after=1)
    assert (told.state, told.ask_at) == (closed, NOW + HOUR)
    give_back(one, HostState(closed_until=NOW + SECOND, closed_status=503))
    assert call(turns.take, other, HOST, after=2).state == closed


def test_turns_of_a_process_end_with_its_lease(call, two):
    one, other = two
    call(turns.take, one, HOST)
    lease = turns.LEASE.total_seconds()
    call(turns.meet, other, after=lease - 2)
    assert call(turns.take, other, HOST, after=lease - 1).ask_at is not None
    assert call(turns.take, other, HOST, after=lease).ask_at is None
    assert not call(turns.meet, other, after=lease).is_sharing


def test_lease_is_renewed_by_meeting(call, two):
    one, other = two
    call(turns.take, one, HOST)
    for seconds in range(0, 100, 20):
        call(turns.meet, one, after=seconds, held={HOST})
        assert call(turns.take, other, HOST, after=seconds + 10).ask_at is not None


def test_killed_process_of_this_machine_is_forgotten_at_once(call, two, database):
    one, other = two
    call(turns.take, one, HOST)
    with database.write() as session:
        gone = f"{owner().split(':')[0]}:999999999:1"
        session.connection().execute(
            text("UPDATE presence SET owner = :gone WHERE id = :one"), {"gone": gone, "one": one}
        )
    assert not call(turns.look, other)
    assert not call(turns.meet, other).is_sharing
    assert call(turns.take, other, HOST).ask_at is None


def test_process_of_another_machine_is_believed_to_live(call, two, database):
    one, other = two
    with database.write() as session:
        session.connection().execute(
            text("UPDATE presence SET owner = :far WHERE id = :one"),
            {"far": f"not-{socket.gethostname()}:999999999:1", "one": one},
        )
    assert call(turns.meet, other).is_sharing


def test_process_that_was_forgotten_comes_back_as_another(call, two, database):
    """It says again what it asks, unless somebody else does by now."""
    one, other = two
    call(turns.take, one, HOST)
    call(turns.take, one, "b.example")
    late = turns.LEASE.total_seconds() + 1
    call(turns.meet, other, after=late)
    assert call(turns.take, other, HOST, after=late).ask_at is None
    again = call(turns.meet, one, after=late, held={HOST, "b.example"})
    assert again.id not in (one, other)
    assert call(turns.take, other, "b.example", after=late).ask_at is not None
    assert scalar(database, f"SELECT holder_id FROM host_turn WHERE host = '{HOST}'") == other


def test_turn_that_nobody_gave_back_is_given_back_at_the_next_meeting(call, two):
    one, other = two
    for host in (HOST, "b.example", "c.example"):
        call(turns.take, one, host)
    call(turns.meet, one, held={"b.example"}, asked={"c.example"})
    free = [
        call(turns.take, other, host).ask_at is None for host in (HOST, "b.example", "c.example")
    ]
    assert free == [True, False, False]


def test_who_leaves_leaves_behind_what_it_knew(call, two, database):
    one, other = two
    call(turns.take, one, HOST)
    closed = HostState(closed_until=NOW + HOUR, closed_status=503)
    with database.write() as session:
        turns.leave(session, one, {"b.example": closed})
    met = call(turns.meet, other)
    assert (met.is_sharing, met.states) == (False, {"b.example": closed})
    assert scalar(database, "SELECT count(*) FROM host_turn WHERE holder_id IS NOT NULL") == 0


def test_rows_that_say_nothing_are_cleaned_away(call, two, give_back, database):
    one, _ = two
    kept = {"b.example": HostState(closed_until=NOW + 2 * DAY), "held.example": NOTHING}
    for host, state in {HOST: HostState(free_at=NOW + SECOND), **kept}.items():
        call(turns.take, one, host)
        if host != "held.example":
            give_back(one, state, host)
    with database.write() as session:
        cleaning.clean(session, NOW, DAY)
    assert scalar(database, "SELECT count(*) FROM host_turn") == 3
    call(turns.meet, one, after=DAY.total_seconds(), held={"held.example"})
    with database.write() as session:
        assert cleaning.clean(session, NOW + DAY, DAY) == 1
    with database.read() as session:
        left = session.scalars(text("SELECT host FROM host_turn ORDER BY host")).all()
    assert list(left) == sorted(kept)


def test_hosts_of_any_length_and_script_have_a_row(call, two, give_back):
    one, other = two
    for host in ("x" * 5000, "例え.テスト", "\ud800.example", ""):
        assert call(turns.take, one, host).ask_at is None
        assert call(turns.take, other, host).ask_at is not None
        give_back(one, HostState(free_at=NOW + SECOND), host)
        assert call(turns.take, other, host, after=1).ask_at is None
