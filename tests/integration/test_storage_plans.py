"""With thousands of rows, no work on one item reads a table whole."""

import re
from contextlib import contextmanager

import pytest
from sqlalchemy import event, text

from scraper.records import Reference
from storage import archives, checks, entries, migrate, outbox, posts, sources
from storage.claiming import Share
from storage.engine import Database
from storage.types import CheckIntent, EntryIntent, MatchIntent, NoticeIntent
from tests.databases import HOUR, NOW, entry, new_source, postgres_url, said, told_in

MANY = 2000
LARGE = (
    "post",
    "band",
    "claim",
    "departure",
    "entry",
    "delivery",
    "evidence",
    "reference",
    "person",
    "claim_key",
    "decision",
    "organization",
)
LEASE = {"limit": 3, "lease_seconds": 60}
ENTRIES = {"source_id": None, "depth": 0, "is_silent": False, "run_id": None, "now": NOW}


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    path = tmp_path_factory.mktemp("plans") / "swansong.db"
    with Database(f"sqlite:///{path}") as database:
        migrate.upgrade(database)
        with database.write() as session:
            waiting = [entry(f"https://h{n % 40}.example/{n}") for n in range(MANY)]
            entries.enqueue(session, waiting, **ENTRIES)
            sources.add(session, new_source(), NOW)
            for n in range(MANY):
                told = said(f"Person{n} Surname{n % 50}", f"Firm {n % 9}")
                saved = posts.save(session, told_in(f"https://p.example/{n}", told), NOW)
                departure = saved.changes[0].departure.id
                outbox.enqueue(session, MatchIntent("r", departure, "new", ("mail",), {}), NOW)
        yield database


@contextmanager
def statements(session):
    """Every statement that is run in the block, with its values."""
    seen = []
    connection = session.connection()

    def note(_connection, _cursor, statement, values, _context, is_many):
        seen.append((statement, values[0] if is_many else values))

    event.listen(connection, "before_cursor_execute", note)
    yield seen
    event.remove(connection, "before_cursor_execute", note)


def scanned(session, seen):
    """The large tables that a statement reads whole, with the statement."""
    found = []
    for statement, values in seen:
        explained = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        steps = [row[3] for row in explained]
        found += [
            (step, statement)
            for step in steps
            if (read := re.match(r"SCAN (\w+)", step)) and read[1] in LARGE
        ]
        # an index on what waits that is used only for its order is a scan too
        found += [
            (step, statement)
            for step in steps
            if "TEMP B-TREE FOR ORDER BY" in step and "evidence" not in statement
        ]
    return found


def save_new(session):
    reference = Reference("https://x.com/i/status/7", "x:7", "x", "7")
    told = told_in(
        "https://new.example/",
        said("Person7 Surname7", "Firm 7", handle="@p7"),
        references=(reference,),
        fetchable=frozenset({"x:7"}),
        entry_id=5,
    )
    posts.save(session, told, NOW)


def save_unnamed_firm(session):
    posts.save(session, told_in("https://unnamed.example/", said("Person8 Surname8", None)), NOW)


def save_changed(session):
    told = said("Person3 Surname3", "Firm 3")
    posts.save(session, told_in("https://p.example/3", told, text="Corrected."), NOW)


def save_copy(session):
    article = " ".join(f"word{n}" for n in range(200))
    for site in "ab":
        told = told_in(f"https://{site}.example/", said("Person9 Surname9", None), text=article)
        posts.save(session, told, NOW)
    copy = "SELECT copy_of FROM post WHERE key = 'b.example/'"
    assert session.connection().exec_driver_sql(copy).scalar()


def enqueue_known(session):
    entries.enqueue(session, [entry("https://h1.example/1")], **ENTRIES)


def claim_entries(session):
    assert entries.claim_due(session, NOW, Share(per_group=2, busy=["h1.example"], **LEASE))


def claim_entries_of_run(session):
    entries.claim_due(session, NOW, Share(per_group=2, **LEASE), run_id=1)


def settle_entry(session):
    entries.settle(session, EntryIntent(9, "skipped", "login_wall"), NOW)


def claim_checks(session):
    checks.claim_due(session, NOW, Share(per_group=2, busy=["h1.example"], **LEASE))


def settle_check(session):
    checks.settle(session, CheckIntent(9, "withheld", NOW), NOW, redact=True)
    checks.settle(session, CheckIntent(9, "there", None), NOW, redact=True)


def want_archive(session):
    reference = Reference("https://x.com/p7/status/8", "x:8", "x", "8")
    archives.want(session, 9, ("x:8",), reference, "archive.example", NOW)


def claim_sources(session):
    assert sources.claim_due(session, NOW, Share(per_group=2, **LEASE))


def ask_what_is_due_next(session):
    assert entries.next_after(session, NOW - HOUR) == NOW
    assert sources.next_after(session, NOW - HOUR) == NOW
    assert entries.next_after(session, NOW) is None
    assert sources.next_after(session, NOW) is None


def claim_deliveries(session):
    assert outbox.claim(session, NOW, per_channel=3, **LEASE)


def enqueue_deliveries(session):
    outbox.enqueue(session, MatchIntent("r", 1, "changed", ("mail",), {}), NOW)
    outbox.enqueue_notice(session, NoticeIntent("n", ("mail",), {}), NOW)


@pytest.mark.parametrize(
    "work",
    [
        save_new,
        save_unnamed_firm,
        save_changed,
        save_copy,
        enqueue_known,
        claim_entries,
        claim_entries_of_run,
        settle_entry,
        claim_checks,
        settle_check,
        want_archive,
        claim_sources,
        ask_what_is_due_next,
        claim_deliveries,
        enqueue_deliveries,
    ],
)
def test_work_on_one_item_reads_no_large_table_whole(full, work):
    with full.write() as session:
        with statements(session) as seen:
            work(session)
        assert seen
        assert scanned(session, seen) == []


# --- PostgreSQL -----------------------------------------------------------------------------------

# a year as far as its plans go: rows as many and as distinct, and nothing in them
EACH = "FROM generate_series(1, 20000) AS n"
SAID = "kind, voice, status, is_background, score"
IS_SAID = "'resignation', 'third_person', 'reported', false, 0.8"
FILL = (
    "INSERT INTO post (url, key, digest, text, platform, is_partial, depth, first_seen_at, "
    "updated_at) SELECT 'https://p.example/' || n, 'p.example/' || n, 'd' || n, "
    f"'What it says.', 'web', false, 0, :now, :now {EACH}",
    f"INSERT INTO band SELECT hashint8(n * 8 + k), n {EACH}, generate_series(1, 8) AS k",
    "INSERT INTO person (key, name) "
    f"SELECT 'name:person' || n || ' surname' || n, 'Person' || n || ' Surname' || n {EACH}",
    f"INSERT INTO organization (key, name) SELECT 'firm ' || n, 'Firm ' || n {EACH}",
    f"INSERT INTO departure (person_id, organization_id, person, organization, {SAID}, "
    "is_confirmed, posts_count, happened_at, first_seen_at, updated_at) SELECT n, n, "
    f"'Person' || n || ' Surname' || n, 'Firm ' || n, {IS_SAID}, false, 1, :now, :now, :now {EACH}",
    f"INSERT INTO claim (post_id, ordinal, departure_id, person, organization, {SAID}, cues, "
    "keyed_version) SELECT n, 0, n, 'Person' || n || ' Surname' || n, 'Firm ' || n, "
    f"{IS_SAID}, '[]', 1 {EACH}",
    f"INSERT INTO claim_key SELECT 'key ' || n % (5000 * k), n {EACH}, generate_series(1, 20) AS k "
    "ON CONFLICT DO NOTHING",
    "INSERT INTO claim_key SELECT 'post:p.example/' || n, n " + EACH,
    "INSERT INTO evidence (claim_id, ordinal, field, quote, start_offset, end_offset) "
    f"SELECT n, 0, 'departure', 'What', 0, 4 {EACH}",
    "INSERT INTO reference (post_id, key, url, platform, state) "
    f"SELECT n, 'x:' || n, 'https://x.com/i/status/' || n, 'x', 'unresolved' {EACH}",
    "INSERT INTO decision (kind, post_key, claim, made_at) "
    f"SELECT 'dismiss', 'other.example/' || n, '[\"a\", \"b\"]', :now {EACH}",
    "ANALYZE",
)


@pytest.fixture(scope="module")
def full_postgres():
    with postgres_url() as url, Database(url) as database:
        migrate.upgrade(database)
        with database.write() as session:
            for statement in FILL:
                values = {"now": NOW} if ":now" in statement else {}
                session.connection().execute(text(statement), values)
        yield database


def save_three(session):
    told = [said(f"Person{n} Surname{n}", f"Firm {n}") for n in range(3)]
    posts.save(session, told_in("https://list.example/", *told), NOW)


@pytest.mark.parametrize("work", [save_new, save_unnamed_firm, save_changed, save_copy, save_three])
@pytest.mark.parametrize("plans", ["force_custom_plan", "force_generic_plan"])
def test_identity_and_copies_are_looked_up_by_index(full_postgres, work, plans):
    with full_postgres.write() as session:
        session.connection().exec_driver_sql(f"SET LOCAL plan_cache_mode = {plans}")
        with statements(session) as seen:
            work(session)
        assert seen
        read = {
            (table, statement)
            for statement, values in seen
            for table in read_whole(session, statement, values)
        }
        session.rollback()
    empty = {"entry", "delivery"}
    assert {(table, statement) for table, statement in read if table in {*LARGE} - empty} == set()


def read_whole(session, statement, values):
    """The tables that PostgreSQL reads from end to end."""
    plan = session.connection().exec_driver_sql(f"EXPLAIN {statement}", values)
    return re.findall(r"Seq Scan on (\w+)", "\n".join(row[0] for row in plan))


# --- what waits -----------------------------------------------------------------------------------


def test_claim_looks_at_no_more_than_the_index_of_what_waits(full):
    with full.write() as session:
        with statements(session) as seen:
            claim_entries(session)
        (oldest, values), (lease, ids) = seen
        written = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {lease}", ids)
        assert [row[3] for row in written] == ["SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)"]
        (step,) = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {oldest}", values)
    assert "USING INDEX ix_entry_due (run_id=? AND due_at<?)" in step[3]
