"""Hundreds of hosts at once: all polled, none asked twice at once, troubles kept apart."""

from __future__ import annotations

from contextlib import closing

import pytest

from benchmarks import bench_sources, loopback
from storage import sources
from storage.engine import Database

SOURCES = 300

pytestmark = pytest.mark.skipif(
    not bench_sources.has_many_addresses(), reason="this system has 127.0.0.1 only"
)


def test_hundreds_of_hosts_are_polled_one_request_at_a_time(tmp_path):
    with closing(bench_sources.Web()) as web:
        side = bench_sources.swansong(web, SOURCES, tmp_path)
    assert bench_sources.problems(side, SOURCES) == []  # all asked, one at a time, memory
    first, second = side.passes
    assert first.outcomes == {"fetched": 276, "bad_status": 18, "network_failed": 6}
    # one feed in twenty has changed meanwhile
    assert second.outcomes == {
        "fetched": 15,
        "unchanged": 261,
        "bad_status": 18,
        "network_failed": 6,
    }
    # robots.txt is kept for a day
    assert (first.requests, second.requests) == (2 * SOURCES, SOURCES)

    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database, database.read() as session:
        views = {
            view.url.split("/")[2].partition(":")[0]: view for view in sources.list_views(session)
        }
    reasons = {"429": "bad_status", "500": "bad_status", "cut": "network_failed"}
    for number in range(SOURCES):
        trouble = loopback.trouble(number)
        view = views[loopback.address(number)]
        assert view.last_reason == reasons.get(trouble), (number, view)
        assert view.failures == (2 if trouble in reasons else 0), (number, view)
        if trouble in ("429", "500"):
            assert trouble in str(view.last_detail)
