"""Stages run in processes that pages cannot take down."""

import os
import time

import pytest

from scheduler import workers
from scheduler.workers import Workers
from scraper.errors import ParseError


def double(number: int) -> int:
    return 2 * number


def crash() -> None:
    os._exit(3)


def stall() -> None:
    time.sleep(60)


@pytest.fixture
def pool():
    workers = Workers(1)
    yield workers
    workers.close()


async def test_stage_runs_in_another_process_and_gives_its_result(pool):
    assert await pool.run(double, 21) == 42
    assert await pool.run(os.getpid) != os.getpid()


async def test_stage_that_kills_its_process_is_a_parse_error_and_the_pool_goes_on(pool):
    with pytest.raises(ParseError, match="exit code 3"):
        await pool.run(crash)
    assert await pool.run(double, 2) == 4


async def test_stage_that_stalls_is_stopped_and_the_pool_goes_on(pool, monkeypatch):
    monkeypatch.setattr(workers, "STAGE_SECONDS", 1.0)
    with pytest.raises(ParseError, match="longer than 1 s"):
        await pool.run(stall)
    assert await pool.run(double, 2) == 4
