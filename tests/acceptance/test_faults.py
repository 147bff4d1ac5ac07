"""Receivers that fail and a service that is killed: a short run of `benchmarks.faults`."""

import pytest

from benchmarks import faults

ROUNDS = {"sqlite": 6, "postgresql": 3}


@pytest.mark.timeout(600)
async def test_nothing_is_lost_doubled_or_out_of_order(database_url):
    rounds = ROUNDS[database_url.partition(":")[0]]

    found = await faults.run(database_url, rounds)

    assert found["problems"] == []
    channels = 4
    assert found["alerts"] >= rounds * faults.NEW_PER_ROUND * channels
    assert found["attempts"] >= found["messages"] > 0
