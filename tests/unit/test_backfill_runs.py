"""How a run is told: its report, its line of progress, and what was asked for as it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
import typer

from scheduler.backfill.asking import Terms, Wanted, wanted
from scheduler.backfill.working import Progress
from scheduler.commands.backfill_kinds import KINDS
from scheduler.commands.backfill_runs import progress_line, report_lines
from scheduler.commands.common import day
from scraper import archives, past
from storage.types import RunView

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
RUN = RunView(
    id=3,
    kind="feed",
    target="https://ada.example/feed",
    state="running",
    alerts=False,
    started_at=NOW,
    finished_at=None,
    total=400,
    done=90,
    skipped=8,
    failed=2,
    known=0,
    departures_new=5,
    departures_merged=1,
)


def test_line_of_progress_says_how_far_how_fast_and_whom_it_asks():
    line = progress_line(Progress(RUN, ("ada.example", "bruno.example")), seconds=50)
    assert line == (
        "run 3: 100 of 400 read, 2.0/s, 6 departures, 2 failed, 2 min left (ada.example and 1 more)"
    )


def test_line_of_progress_of_files_counts_megabytes():
    run = replace(RUN, bytes_total=200_000_000, bytes_done=50_000_000, failed=0)
    line = progress_line(Progress(run), seconds=10)
    assert line.startswith("run 3: 50 of 200 MB, 5.0/s, 6 departures, 0 failed, 30 s left")


def test_line_of_progress_says_until_when_and_why_it_waits():
    waiting = Progress(RUN, (), NOW, "https://ada.example/feed answered 503")
    assert "was put off until" in progress_line(waiting, 1)
    assert "answered 503" in progress_line(waiting, 1)


def test_report_counts_everything_once():
    run = replace(
        RUN, steps_total=4, steps_done=3, steps_failed=1, outside=7, failures_by_reason={"gone": 2}
    )
    assert list(report_lines(run)) == [
        "3 of 4 steps taken, 1 given up",
        "400 addresses, 0 known before, 7 outside the window left out",
        "90 read, 8 skipped, 2 failed",
        "  2 gone",
        "5 new departures, 1 with more evidence",
    ]


def test_what_was_asked_for_comes_back_as_it_was():
    terms = Terms(since=NOW, limit=5, where='kinds = ["layoff"]', options={"match": "x"})
    asked = Wanted("sitemap", "https://ada.example/", alerts=True, terms=terms)
    intent = asked.intent()
    stored = replace(
        RUN, kind=intent.kind, target=intent.target, alerts=intent.alerts, options=intent.options
    )
    assert wanted(stored) == asked
    assert Wanted("feed", "x").intent().options == {}


def test_every_kind_has_a_command():
    assert set(KINDS) == {"urls", *past.KINDS, *archives.KINDS}


@pytest.mark.parametrize(
    ("text", "ends", "expected"),
    [
        ("2019", False, "2019-01-01"),
        ("2019", True, "2020-01-01"),
        ("2019-06", False, "2019-06-01"),
        ("2019-06", True, "2019-07-01"),
        ("2019-12", True, "2020-01-01"),
        ("2019-06-30", False, "2019-06-30"),
        ("2019-06-30", True, "2019-07-01"),
    ],
)
def test_day_month_and_year_have_a_beginning_and_an_end(text, ends, expected):
    assert day(text, "--since", ends=ends) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["2019-13", "2019-00", "soon"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(typer.BadParameter, match="is no day"):
        day(text, "--since")
