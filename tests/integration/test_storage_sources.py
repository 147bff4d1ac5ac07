"""Sources: adding, the configuration, claiming, saving attempts."""

from datetime import timedelta

import pytest

from scraper.records import Conditions, SourceOptions
from storage import entries, posts, sources
from storage.claiming import Share
from storage.errors import DuplicateError
from storage.types import Attempt, SourceIntent
from tests.databases import DAY, HOUR, NOW, entry, new_source, said, told_in

CLAIM = {"limit": 10, "per_group": 2, "lease_seconds": 60}


def add(database, *urls):
    with database.write() as session:
        return [sources.add(session, new_source(url), NOW).id for url in urls]


def claim(database, now=NOW, **values):
    with database.write() as session:
        return sources.claim_due(session, now, Share(**{**CLAIM, **values}))


def intent(source_id, *, at=NOW, outcome="fetched", **values):
    attempt = Attempt(at, 12, outcome, **values.pop("attempt", {}))
    return SourceIntent(
        source_id, attempt, **{"next_fetch_at": at + HOUR, "content_digest": "d", **values}
    )


def save(database, *args, at=NOW, **values):
    with database.write() as session:
        return sources.save(session, intent(*args, at=at, **values), at)


def only(database):
    with database.read() as session:
        (view,) = sources.list_views(session)
    return view


# --- adding and configuring ---------------------------------------------------------------------


def test_source_keeps_what_it_was_added_with(database):
    options = SourceOptions("main a", {"depth": "2"})
    with database.write() as session:
        sources.add(session, new_source(options=options, interval_seconds=90, title="Lab"), NOW)
    (claimed,) = claim(database)
    assert (claimed.options, claimed.interval_seconds, claimed.is_first_read) == (options, 90, True)
    assert (only(database).title, only(database).state) == ("Lab", "active")


def test_source_of_the_same_key_is_refused_by_name(database):
    (first,) = add(database, "https://lab.example/feed")
    again = new_source("http://lab.example/feed/", key="lab.example/feed")
    with (
        pytest.raises(DuplicateError, match=r"as https://lab\.example/feed") as caught,
        database.write() as session,
    ):
        sources.add(session, again, NOW)
    assert caught.value.existing_id == first


def sync(database, *wanted, now=NOW):
    with database.write() as session:
        sources.sync_config(session, [new_source(url, origin="config") for url in wanted], now)
    with database.read() as session:
        return {view.url: view for view in sources.list_views(session)}


def test_config_adds_pauses_and_brings_back(database):
    one, two = "https://one.example/feed", "https://two.example/feed"
    assert [view.state for view in sync(database, one, two).values()] == ["active", "active"]
    views = sync(database, one)
    assert views[two].state == "paused"
    assert views[two].state_reason == sources.LEFT_CONFIG
    views = sync(database, one, two, now=NOW + DAY)
    assert (views[two].state, views[two].next_fetch_at) == ("active", NOW + DAY)


def test_config_leaves_alone_what_a_user_added_or_paused(database):
    add(database, "https://mine.example/feed")
    sync(database, "https://one.example/feed")
    with database.write() as session:
        assert sources.pause(session, "https://one.example/feed").state == "paused"
    states = {url: view.state for url, view in sync(database, "https://one.example/feed").items()}
    assert states == {"https://mine.example/feed": "active", "https://one.example/feed": "paused"}


def test_config_of_unknown_kind_keeps_the_kind_that_was_found(database):
    with database.write() as session:
        sources.sync_config(session, [new_source(kind="auto", origin="config")], NOW)
    (claimed,) = claim(database)
    save(database, claimed.id, kind="page", title="Lab")
    with database.write() as session:
        sources.sync_config(session, [new_source(kind="auto", origin="config")], NOW)
    assert (only(database).kind, only(database).title) == ("page", "Lab")


def test_source_that_is_removed_takes_its_pending_entries_along_and_leaves_posts(database):
    (source_id,) = add(database, "https://lab.example/feed")
    save(database, source_id, entries=(entry(), entry("https://lab.example/two")))
    with database.write() as session:
        (first, *_) = entries.claim_due(session, NOW, Share(limit=1, per_group=1, lease_seconds=60))
        posts.save(session, told_in(entry_id=first.id, source_id=source_id), NOW)
    with database.write() as session:
        assert sources.remove(session, source_id) is True
        assert sources.remove(session, source_id) is False
        assert entries.pending_count(session, None) == 0
        assert posts.save(session, told_in(), NOW).is_known


def test_paused_source_is_not_due_until_it_is_resumed(database):
    (source_id,) = add(database, "https://lab.example/feed")
    with database.write() as session:
        sources.pause(session, source_id)
        assert sources.next_due_at(session) is None
    assert claim(database) == []
    with database.write() as session:
        sources.resume(session, "https://lab.example/feed", NOW + DAY)
    assert [each.id for each in claim(database, NOW + DAY)] == [source_id]


# --- claiming -----------------------------------------------------------------------------------


def test_claim_takes_so_many_per_host_and_each_once(database):
    urls = [f"https://{host}.example/{n}" for host in ("a", "b") for n in range(5)]
    add(database, *urls)
    first = [source.url for source in claim(database)]
    assert sorted(first) == [url for url in urls if url[-1] in "01"]
    second = [source.url for source in claim(database)]
    assert not set(first) & set(second)


def test_claim_leaves_busy_hosts_and_what_is_not_due(database):
    add(database, "https://a.example/", "https://b.example/")
    assert [s.url for s in claim(database, busy=["a.example"])] == ["https://b.example/"]
    assert claim(database, NOW - HOUR) == []


def test_claim_shares_a_small_limit_between_hosts(database):
    add(database, *(f"https://a.example/{n}" for n in range(5)), "https://b.example/")
    claimed = claim(database, limit=2)
    assert {source.url.split("/")[2] for source in claimed} == {"a.example", "b.example"}


def test_lease_ends_or_is_given_back(database):
    (source_id,) = add(database, "https://lab.example/feed")
    claim(database)
    assert claim(database, NOW + timedelta(seconds=59)) == []
    assert len(claim(database, NOW + timedelta(seconds=60))) == 1
    with database.write() as session:
        sources.release(session, [source_id])
    assert len(claim(database)) == 1


# --- saving -------------------------------------------------------------------------------------


def test_save_keeps_validators_entries_and_the_next_instant_together(database):
    (source_id,) = add(database, "https://lab.example/feed")
    claim(database)
    saved = save(
        database,
        source_id,
        conditions=Conditions('"v1"', "Mon, 05 Jan 2026 00:00:00 GMT"),
        entries=(entry(), entry("https://lab.example/two")),
    )
    assert saved.new_entries == 2
    assert claim(database) == []
    (again,) = claim(database, NOW + HOUR)
    assert again.conditions == Conditions('"v1"', "Mon, 05 Jan 2026 00:00:00 GMT")
    assert not again.is_first_read
    save(database, source_id, conditions=None)
    assert claim(database, NOW + DAY)[0].conditions.etag == '"v1"'


def test_save_counts_only_entries_that_are_new(database):
    (source_id,) = add(database, "https://lab.example/feed")
    save(database, source_id, entries=(entry(),))
    saved = save(
        database, source_id, entries=(entry(title="Changed"), entry("https://l.example/2"))
    )
    assert saved.new_entries == 1


def test_save_of_a_failure_keeps_what_was_known(database):
    (source_id,) = add(database, "https://lab.example/feed")
    failed = {"status": 503, "reason": "bad_status", "detail": "503 from lab.example"}
    save(database, source_id, outcome="failed", attempt=failed, failures=3, content_digest=None)
    view = only(database)
    assert (view.failures, view.last_reason, view.last_ok_at) == (3, "bad_status", None)
    assert claim(database, NOW + HOUR)[0].is_first_read


def test_save_stops_a_source_that_is_gone(database):
    (source_id,) = add(database, "https://lab.example/feed")
    save(database, source_id, outcome="failed", stop_reason="410: gone for good")
    assert (only(database).state, only(database).state_reason) == ("stopped", "410: gone for good")
    assert claim(database, NOW + DAY) == []


def test_save_follows_a_permanent_move_also_to_another_host(database):
    (source_id,) = add(database, "https://lab.example/feed")
    save(database, source_id, moved_to="https://new.example/feed")
    assert claim(database, NOW + DAY, busy=["new.example"]) == []
    assert claim(database, NOW + DAY)[0].url == "https://new.example/feed"


def test_save_says_once_that_a_source_fell_silent_and_clears_it_with_news(database):
    (source_id,) = add(database, "https://lab.example/feed")
    assert save(database, source_id, silent_reason="nothing new").has_fallen_silent
    assert not save(database, source_id, silent_reason="nothing new").has_fallen_silent
    assert only(database).silent_reason == "nothing new"
    assert not save(
        database, source_id, silent_reason="nothing new", entries=(entry(),)
    ).has_fallen_silent
    assert only(database).silent_reason is None


def test_typical_gap_is_the_mean_time_between_news(database):
    (source_id,) = add(database, "https://lab.example/feed")
    for day in range(sources.FEWEST_GAPS):
        save(database, source_id, at=NOW + day * DAY, entries=(entry(f"https://l.example/{day}"),))
    assert claim(database, NOW + 30 * DAY)[0].typical_gap_seconds is None
    at = NOW + sources.FEWEST_GAPS * DAY
    save(database, source_id, at=at, entries=(entry("https://l.example/last"),))
    (claimed,) = claim(database, NOW + 30 * DAY)
    assert claimed.typical_gap_seconds == pytest.approx(DAY.total_seconds())
    assert claimed.last_new_at == at


def test_save_for_a_source_that_was_removed_meanwhile_writes_nothing(database):
    (source_id,) = add(database, "https://lab.example/feed")
    with database.write() as session:
        sources.remove(session, source_id)
    assert save(database, source_id, entries=(entry(),)).new_entries == 0
    with database.read() as session:
        assert entries.pending_count(session, None) == 0


def test_views_count_posts_and_departures(database):
    one, two = add(database, "https://one.example/feed", "https://two.example/feed")
    with database.write() as session:
        posts.save(session, told_in("https://one.example/1", said(), source_id=one), NOW)
        posts.save(session, told_in("https://one.example/2", said(), source_id=one), NOW)
        posts.save(session, told_in("https://two.example/3", source_id=two), NOW)
    with database.read() as session:
        views = sources.list_views(session)
    assert [(v.posts_count, v.departures_count) for v in views] == [(2, 1), (1, 0)]
