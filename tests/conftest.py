"""Fixtures that any test may use."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from tests.databases import database, database_url
from tests.site import Site


def pytest_configure() -> None:
    """Ctrl-C reaches the processes that tests start, even where `nohup make test &` ignores it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def site() -> Iterator[Site]:
    """A real web server on 127.0.0.1; see `tests/site.py` for what it can do."""
    with Site() as running:
        yield running


__all__ = ["database", "database_url"]
