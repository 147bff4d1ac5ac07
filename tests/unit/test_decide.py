"""What is written after an attempt, and when the next one is due."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduler import decide
from scheduler.decide import Listed, Timing
from scraper.errors import (
    BudgetError,
    NetworkError,
    ObstacleError,
    ParseError,
    RobotsError,
    StatusError,
)
from scraper.records import (
    Conditions,
    Departure,
    Entry,
    Fetched,
    Listing,
    NotAPost,
    Post,
    Reading,
    SourceOptions,
    Unchanged,
)
from scraper.stages import SourceRead
from scraper.told import Told
from storage.digests import content_digest
from storage.types import EntryForFetch, PostForCheck, SourceForFetch

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
INTERVAL = timedelta(minutes=15)
URL = "https://news.example/feed"
ENTRY = Entry(url="https://news.example/a", key="news.example/a")


def timing(jitter: float = 0.0) -> Timing:
    return Timing(NOW - timedelta(seconds=2), NOW, INTERVAL, jitter)


def source(**known) -> SourceForFetch:
    fields = {
        "id": 7,
        "url": URL,
        "kind": "feed",
        "options": SourceOptions(),
        "conditions": Conditions(etag='"1"'),
        "is_first_read": False,
        "failures": 0,
        "interval_seconds": None,
        "content_digest": "old",
        "last_new_at": NOW - timedelta(hours=1),
        "typical_gap_seconds": 3600.0,
        "silent_reason": None,
        "empty_reads": 0,
    }
    return SourceForFetch(**{**fields, **known})


def listed(*entries: Entry, **fetched) -> Listed:
    body = Fetched(
        url=URL,
        final_url=URL,
        status=200,
        body=b"<rss/>",
        content_type="application/rss+xml",
        charset=None,
        fetched_at=NOW,
        conditions=Conditions(etag='"2"'),
        **fetched,
    )
    return Listed(body, SourceRead("feed", Listing(entries, title="News")))


def entry(attempts: int = 0, *, silent: bool = False, run_id: int | None = None) -> EntryForFetch:
    return EntryForFetch(3, ENTRY, 7, 0, silent, attempts, run_id, NOW)


def test_source_that_was_read_is_due_after_its_interval():
    intent = decide.decide_source(source(), listed(ENTRY), timing())
    assert intent.next_fetch_at == NOW + INTERVAL
    assert intent.entries == (ENTRY,)
    assert intent.conditions == Conditions(etag='"2"')
    assert (intent.attempt.outcome, intent.attempt.duration_ms) == ("fetched", 2000)


def test_source_with_its_own_interval_keeps_it():
    intent = decide.decide_source(source(interval_seconds=60), listed(ENTRY), timing())
    assert intent.next_fetch_at == NOW + timedelta(seconds=60)


def test_jitter_shortens_our_own_pause_and_lengthens_the_one_that_was_asked_for():
    ours = decide.decide_source(source(), listed(ENTRY), timing(jitter=0.5))
    wished = decide.decide_source(source(), listed(ENTRY, wait_seconds=900), timing(jitter=0.5))
    assert ours.next_fetch_at == NOW + INTERVAL * 0.95
    assert wished.next_fetch_at == NOW + INTERVAL * 1.05


def test_server_wish_is_obeyed_when_longer_and_clamped_when_absurd():
    wished = decide.decide_source(source(), listed(ENTRY, wait_seconds=7200), timing())
    absurd = decide.decide_source(source(), listed(ENTRY, wait_seconds=1e9), timing())
    assert wished.next_fetch_at == NOW + timedelta(hours=2)
    assert absurd.next_fetch_at == NOW + decide.LONGEST_PAUSE


def test_first_read_is_silent_and_later_ones_are_not():
    assert decide.decide_source(source(is_first_read=True), listed(ENTRY), timing()).is_silent
    assert not decide.decide_source(source(), listed(ENTRY), timing()).is_silent


def test_first_read_asks_unconditionally():
    assert decide.conditions_for(source(is_first_read=True)) == Conditions()
    assert decide.conditions_for(source()) == Conditions(etag='"1"')


def test_failing_source_is_asked_after_growing_pauses_up_to_a_day():
    error = NetworkError("no route", url=URL)
    pauses = [
        decide.decide_source(source(failures=n), error, timing()).next_fetch_at - NOW
        for n in range(12)
    ]
    assert pauses[:3] == [INTERVAL * 2, INTERVAL * 4, INTERVAL * 8]
    assert pauses == sorted(pauses)
    assert pauses[-1] == decide.LONGEST_PAUSE


def test_failure_is_counted_and_keeps_what_was_known():
    intent = decide.decide_source(source(failures=2), NetworkError("no route", url=URL), timing())
    assert (intent.failures, intent.conditions, intent.stop_reason) == (3, None, None)
    assert (intent.attempt.reason, intent.attempt.detail) == ("network_failed", "no route")


def test_retry_after_is_obeyed_up_to_a_week():
    def asked(retry_at: datetime) -> datetime:
        error = StatusError("too many requests", url=URL, status=429, retry_at=retry_at)
        return decide.decide_source(source(), error, timing()).next_fetch_at

    assert asked(NOW + timedelta(hours=5)) == NOW + timedelta(hours=5)
    assert asked(NOW + timedelta(days=900)) == NOW + decide.LONGEST_SERVER_WISH


def test_source_answered_with_410_is_stopped_at_once_and_404_only_after_many():
    gone = StatusError("410 Gone", url=URL, status=410, is_permanent=True)
    missing = StatusError("404 Not Found", url=URL, status=404)
    assert decide.decide_source(source(), gone, timing()).stop_reason == "410 Gone"
    assert decide.decide_source(source(), missing, timing()).stop_reason is None
    many = source(failures=decide.STOP_AFTER_FAILURES - 1)
    assert decide.decide_source(many, missing, timing()).stop_reason == "404 Not Found"


def test_unchanged_source_forgets_its_failures_and_keeps_its_validators():
    intent = decide.decide_source(source(failures=4), Unchanged(URL, NOW), timing())
    assert (intent.failures, intent.conditions) == (0, None)
    assert intent.attempt.outcome == "unchanged"


def test_empty_readings_are_counted_until_something_is_listed():
    assert decide.decide_source(source(empty_reads=1), listed(), timing()).empty_reads == 2
    assert decide.decide_source(source(empty_reads=1), listed(ENTRY), timing()).empty_reads == 0


def test_validators_are_kept_only_with_what_is_true():
    def kept(known, outcome):
        intent = decide.decide_source(known, outcome, timing())
        return intent.conditions, intent.content_digest is not None

    assert kept(source(), listed(ENTRY)) == (Conditions(etag='"2"'), True)
    assert kept(source(), listed()) == (Conditions(), False)
    assert kept(source(last_new_at=None), listed()) == (Conditions(etag='"2"'), True)
    usual = {"sizes": 9, "usual_bytes": 9000.0, "usual_entry_bytes": 900.0}
    assert kept(source(habits=usual), listed(ENTRY)) == (Conditions(), False)
    assert kept(source(), ObstacleError("a login stands there")) == (None, False)


def test_entry_is_tried_again_with_growing_pauses_and_then_given_up():
    error = NetworkError("no route", url=ENTRY.url)
    intents = [decide.decide_entry(entry(n), error, NOW) for n in range(6)]
    waits = [i.retry_at - NOW for i in intents[:-1] if i.retry_at]
    assert waits == list(decide.ENTRY_PAUSES)
    assert [i.state for i in intents] == ["pending"] * 5 + ["failed"]
    assert intents[-1].reason == "network_failed"


def test_entry_that_is_gone_or_unreadable_is_given_up_at_once():
    gone = StatusError("404 Not Found", url=ENTRY.url, status=404, is_permanent=True)
    assert decide.decide_entry(entry(), gone, NOW).state == "failed"
    assert decide.decide_entry(entry(), ParseError("no text"), NOW).state == "failed"


@pytest.mark.parametrize(
    ("status", "attempts", "run_id", "state"),
    [
        (404, 0, None, "pending"),
        (404, 1, None, "failed"),
        (403, 0, 5, "failed"),
        (429, 1, 5, "pending"),
        (503, 1, 5, "pending"),
    ],
)
def test_entry_that_is_refused_gets_one_more_chance_but_none_in_a_backfill(
    status, attempts, run_id, state
):
    error = StatusError("refused", url=ENTRY.url, status=status)
    assert decide.decide_entry(entry(attempts, run_id=run_id), error, NOW).state == state


def test_entry_forbidden_by_robots_is_skipped_but_an_unreadable_robots_file_is_asked_again():
    forbidden = RobotsError("robots.txt forbids it", url=ENTRY.url)
    unknown = RobotsError("no robots.txt", url=ENTRY.url, retry_at=NOW + timedelta(hours=1))
    assert decide.decide_entry(entry(), forbidden, NOW).state == "skipped"
    later = decide.decide_entry(entry(), unknown, NOW)
    assert (later.state, later.retry_at) == ("pending", NOW + timedelta(hours=1))


def test_entry_without_a_post_is_skipped_with_its_reason():
    intent = decide.decide_entry(entry(), NotAPost(ENTRY.url, "login_wall"), NOW)
    assert (intent.state, intent.reason, intent.detail) == ("skipped", "login_wall", "login wall")


def test_block_page_is_given_a_second_and_third_chance():
    page = NotAPost(ENTRY.url, "block_page")
    states = [decide.decide_entry(entry(n), page, NOW).state for n in range(3)]
    assert states == ["pending", "pending", "skipped"]


@pytest.mark.parametrize(
    ("age_days", "silent", "run_id", "expected"),
    [
        (None, False, None, True),
        (1, False, None, True),
        (31, False, None, False),
        (1, True, None, False),
        (3000, False, 5, True),
        (3000, True, 5, False),
    ],
)
def test_news_is_neither_first_sight_nor_long_past(age_days, silent, run_id, expected):
    published_at = None if age_days is None else NOW - timedelta(days=age_days)
    post = Post(url=ENTRY.url, key=ENTRY.key, text="…", published_at=published_at)
    assert decide.is_news(post, entry(silent=silent, run_id=run_id), NOW) is expected


# --- the archive ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (StatusError("404", url="u", status=404), True),
        (StatusError("410", url="u", status=410, is_permanent=True), True),
        (NotAPost("u", "gone"), True),
        (NotAPost("u", "deleted"), False),
        (NotAPost("u", "withheld"), False),
        (StatusError("403", url="u", status=403), False),
        (RobotsError("forbidden", url="u"), False),
    ],
)
def test_only_what_is_not_there_is_gone(outcome, expected):
    intent = decide.decide_entry(entry(attempts=1), outcome, NOW)
    assert (intent.state in ("skipped", "failed"), intent.is_gone) == (True, expected)


def test_first_404_may_pass():
    assert not decide.decide_entry(entry(), StatusError("404", url="u", status=404), NOW).is_gone


@pytest.mark.parametrize(
    "outcome",
    [
        ParseError("no table"),
        StatusError("400", url="u", status=400),
        RobotsError("forbidden", url="u"),
        NotAPost("u", "gone", "gone, and no archived copy"),
    ],
)
def test_answer_of_the_archive_is_the_last_word(outcome):
    asked = replace(entry(), asks_archive=True)
    intent = decide.decide_entry(asked, outcome, NOW)
    assert (intent.state, intent.reason, intent.is_gone) == ("skipped", "gone", False)
    assert "gone, and no archived copy" in (intent.detail or "")


def test_archive_that_is_busy_is_asked_later_and_not_for_ever():
    busy = StatusError("429", url="u", status=429, retry_at=NOW + timedelta(hours=2))
    first = decide.decide_entry(replace(entry(), asks_archive=True), busy, NOW)
    assert (first.state, first.retry_at) == ("pending", NOW + timedelta(hours=2))
    last = decide.decide_entry(replace(entry(attempts=5), asks_archive=True), busy, NOW)
    assert (last.state, last.reason) == ("skipped", "gone")


def test_undated_copy_is_as_old_as_it_is():
    old = Post("u", "u", "Bye", archived_at=NOW - timedelta(days=90))
    assert not decide.is_news(old, entry(), NOW)
    assert decide.is_news(replace(old, archived_at=NOW - timedelta(days=2)), entry(), NOW)


# --- posts that are asked for again ---------------------------------------------------------------

LEAVES = Departure("Ada Falk", "Quillon Labs", "resignation", "first_person", "announced", 0.9, ())
BLUESKY = Post("https://bsky.app/profile/a.example/post/3a", "k", "Bye", platform="bluesky")


def told(post: Post = BLUESKY, *departures: Departure) -> Told:
    return Told(post, Reading("en", departures or (LEAVES,)))


def known(**fields) -> PostForCheck:
    digest = content_digest(BLUESKY)
    return PostForCheck(
        entry(), **{"url": "u", "key": "k", "digest": digest, "is_partial": False, **fields}
    )


def test_pauses_between_checks_grow_and_end():
    asked, at = [], NOW
    while (following := decide.next_check_at(told(), NOW, at)) is not None:
        asked.append((following - NOW).days)
        at = following
    assert asked == [1, 4, 14, 44]


def test_check_that_was_missed_is_not_made_up_for():
    late = NOW + timedelta(days=10, hours=1)
    assert decide.next_check_at(told(), NOW, late) == NOW + timedelta(days=14)


@pytest.mark.parametrize(
    "other",
    [
        told(replace(BLUESKY, platform="web")),
        told(replace(BLUESKY, platform="sec")),
        told(replace(BLUESKY, archived_at=NOW)),
        told(BLUESKY, replace(LEAVES, background=True)),
        told(BLUESKY, replace(LEAVES, status="denied")),
        Told(BLUESKY, Reading("en", (), (replace(LEAVES, score=0.3),))),
    ],
)
def test_only_what_can_be_taken_back_and_tells_of_now_is_checked(other):
    assert decide.next_check_at(other, NOW, NOW) is None


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (BLUESKY, False),
        (replace(BLUESKY, text="Bye, all"), True),
        (replace(BLUESKY, text="Bye, a…", is_partial=True), False),
        (replace(BLUESKY, text="Bye, all", platform="x"), False),
        (NotAPost("u", "gone"), False),
    ],
)
def test_only_another_whole_text_is_an_edit(found, expected):
    assert decide.is_other(known(), found) is expected


def test_whole_text_takes_the_place_of_a_cut_one():
    assert decide.is_other(known(is_partial=True), replace(BLUESKY, text="B…", is_partial=True))


@pytest.mark.parametrize(
    ("outcome", "fate", "again_days"),
    [
        (BLUESKY, "there", 1),
        (NotAPost("u", "gone"), "gone", None),
        (NotAPost("u", "deleted"), "gone", None),
        (NotAPost("u", "withheld"), "withheld", 1),
        (NotAPost("u", "login_wall"), "unknown", 1),
        (NetworkError("broke", url="u"), "unknown", 1),
        (BudgetError("later", url="u", retry_at=NOW + timedelta(days=2)), "unknown", 2),
        (ParseError("no JSON"), "unknown", 1),
    ],
)
def test_fate_of_a_post_is_what_its_platform_says(outcome, fate, again_days):
    intent = decide.decide_check(known(), outcome, NOW)
    again = None if again_days is None else NOW + timedelta(days=again_days)
    assert (intent.fate, intent.check_at) == (fate, again)
