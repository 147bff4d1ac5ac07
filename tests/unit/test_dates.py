from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.dates import Moment, pick, read_instant, read_moment

SEEN_AT = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-05-04T09:30:15Z", datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)),
        ("2026-05-04T09:30:15.250+02:00", datetime(2026, 5, 4, 7, 30, 15, 250000, tzinfo=UTC)),
        ("2026-05-04 09:30:15 -0500", datetime(2026, 5, 4, 14, 30, 15, tzinfo=UTC)),
        ("2026-05-04T09:30", datetime(2026, 5, 4, 9, 30, tzinfo=UTC)),
        ("2026-05-04T24:00:00Z", datetime(2026, 5, 5, tzinfo=UTC)),
        ("Mon, 04 May 2026 09:30:15 GMT", datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)),
        ("Mon, 04 May 26 09:30:15 PDT", datetime(2026, 5, 4, 16, 30, 15, tzinfo=UTC)),
        ("Mon May 04 09:30:15 +0000 2026", datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)),
        ("1777887015", datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)),
        ("1777887015250", datetime(2026, 5, 4, 9, 30, 15, 250000, tzinfo=UTC)),
        ("2026年1月6日 09:05", datetime(2026, 1, 6, 9, 5, tzinfo=UTC)),
        ("May 4th, 2026", datetime(2026, 5, 4, tzinfo=UTC)),
        ("4 May 2026", datetime(2026, 5, 4, tzinfo=UTC)),
        ("2026-05-04", datetime(2026, 5, 4, tzinfo=UTC)),
    ],
)
def test_read_instant_reads_what_pages_write(written: str, expected: datetime) -> None:
    assert read_instant(written) == expected


@pytest.mark.parametrize("written", ["", "yesterday", "2026-13-40", "12", "0000-00-00T00:00:00Z"])
def test_read_instant_guesses_nothing(written: str) -> None:
    assert read_instant(written) is None


def test_moment_without_a_time_of_day_is_not_exact() -> None:
    assert read_moment("2026-05-04") == Moment(datetime(2026, 5, 4, tzinfo=UTC), is_exact=False)


def test_pick_adds_the_time_of_a_less_trusted_source_to_a_day() -> None:
    day = Moment(datetime(2026, 5, 4, tzinfo=UTC), is_exact=False)
    instant = Moment(datetime(2026, 5, 4, 7, 30, tzinfo=UTC), is_exact=True)
    elsewhere = Moment(datetime(2026, 5, 9, 7, 30, tzinfo=UTC), is_exact=True)
    assert pick([day, elsewhere, instant], SEEN_AT) == instant.at
    assert pick([day, elsewhere], SEEN_AT) == day.at


def test_pick_passes_over_impossible_instants() -> None:
    future = Moment(SEEN_AT + timedelta(days=30), is_exact=True)
    epoch = Moment(datetime(1970, 1, 1, tzinfo=UTC), is_exact=True)
    good = Moment(SEEN_AT - timedelta(days=1), is_exact=True)
    assert pick([future, epoch, None, good], SEEN_AT) == good.at
    assert pick([future, epoch], SEEN_AT) is None


@given(st.text(max_size=120) | st.from_regex(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{4}"))
def test_read_moment_never_raises(written: str) -> None:
    moment = read_moment(written)
    assert moment is None or moment.at.tzinfo is UTC
