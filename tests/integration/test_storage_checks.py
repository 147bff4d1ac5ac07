"""Which posts are due to be asked for again, who asks, and what is written of the answer."""

from datetime import timedelta

import pytest

from storage import checks, entries, posts, queries
from storage.claiming import Share
from storage.queries import DepartureFilter
from storage.types import CheckIntent
from tests.databases import DAY, HOUR, NOW, QUOTE, TEXT, entry, said, told_in

URL = "https://lab.example/farewell"
KEY = "lab.example/farewell"
LEASE = {"limit": 9, "per_group": 2, "lease_seconds": 60}


@pytest.fixture
def read(database):
    """Read an entry as a post that is to be asked for again."""

    def read_entry(url=URL, key=KEY, **values):
        listed = entry(url)
        with database.write() as session:
            entries.enqueue(
                session, [listed], source_id=None, depth=0, is_silent=False, run_id=None, now=NOW
            )
            (claimed,) = entries.claim_due(
                session, NOW, Share(limit=9, per_group=9, lease_seconds=60)
            )
        fields = {"check_at": NOW + DAY, "post": {"url": f"https://{key}", "key": key}, **values}
        with database.write() as session:
            posts.save(session, told_in(url, said(), entry_id=claimed.id, **fields), NOW)
        return claimed.id

    return read_entry


def claim(database, now=NOW + DAY, **share):
    with database.write() as session:
        return checks.claim_due(session, now, Share(**{**LEASE, **share}))


def settle(database, intent, *, redact=True, now=NOW + DAY):
    with database.write() as session:
        checks.settle(session, intent, now, redact=redact)


def evidence(database):
    with database.read() as session:
        (view,) = queries.departures(session, DepartureFilter())
    return view.evidence[0]


def test_post_is_due_at_its_time_and_claimed_once(database, read):
    read()
    assert claim(database, NOW + DAY - HOUR) == []
    (known,) = claim(database)
    assert (known.key, known.is_partial, known.entry.entry.key) == (KEY, False, KEY)
    assert claim(database) == []
    (again,) = claim(database, NOW + DAY + timedelta(minutes=2))
    assert again.entry.id == known.entry.id


def test_hosts_share_what_is_claimed(database, read):
    for n in range(4):
        read(f"https://lab.example/{n}", f"lab.example/{n}")
    read("https://other.example/1", "other.example/1")
    assert len(claim(database, busy=("lab.example",))) == 1
    assert len(claim(database)) == 2


def test_post_that_is_as_it_was_waits_for_its_next_time(database, read):
    number = read()
    claim(database)
    settle(database, CheckIntent(number, "there", NOW + 4 * DAY))
    assert claim(database, NOW + 3 * DAY) == []
    assert len(claim(database, NOW + 4 * DAY)) == 1


def test_post_that_is_gone_loses_its_words_and_is_not_asked_for_again(database, read):
    number = read()
    claim(database)
    settle(database, CheckIntent(number, "gone", None, (KEY,)))
    assert (evidence(database).quote, evidence(database).gone_at) == ("", NOW + DAY)
    assert claim(database, NOW + 90 * DAY) == []


def test_post_that_is_gone_keeps_its_words_where_that_is_wanted(database, read):
    number = read()
    settle(database, CheckIntent(number, "gone", None, (KEY,)), redact=False)
    assert (evidence(database).quote, evidence(database).gone_at) == (QUOTE, NOW + DAY)


def test_withheld_post_is_marked_until_it_is_shown_again(database, read):
    number = read()
    settle(database, CheckIntent(number, "withheld", NOW + 4 * DAY))
    settle(database, CheckIntent(number, "withheld", NOW + 14 * DAY), now=NOW + 4 * DAY)
    assert (evidence(database).withheld_at, evidence(database).quote) == (NOW + DAY, QUOTE)
    settle(database, CheckIntent(number, "unknown", NOW + 14 * DAY))
    assert evidence(database).withheld_at == NOW + DAY
    settle(database, CheckIntent(number, "there", None))
    assert evidence(database).withheld_at is None


def test_post_that_was_changed_is_shown_again_too(database, read):
    number = read()
    settle(database, CheckIntent(number, "withheld", NOW + 4 * DAY))
    with database.write() as session:
        told = told_in(URL, said(), entry_id=number, text=f"{TEXT} More.", check_at=NOW + 4 * DAY)
        posts.save(session, told, NOW + 2 * DAY)
    assert evidence(database).withheld_at is None


def test_post_met_twice_is_asked_for_once(database, read):
    read()
    read("https://lab.example/?p=7")
    assert len(claim(database)) == 1


def test_check_that_found_what_is_stored_sets_the_next_time(database, read):
    number = read()
    claim(database)
    with database.write() as session:
        told = told_in(URL, said(), entry_id=number, check_at=NOW + 4 * DAY, is_check=True)
        assert posts.save(session, told, NOW + DAY).is_known
    assert claim(database, NOW + 3 * DAY) == []
    assert len(claim(database, NOW + 4 * DAY)) == 1


def test_what_waits_to_be_read_again_is_not_asked_for_besides(database, read):
    read()
    with database.write() as session:
        session.connection().exec_driver_sql("UPDATE entry SET state = 'pending'")
    assert claim(database) == []
