"""Fixtures that any test may use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.databases import database, database_url
from tests.site import Site


@pytest.fixture
def site() -> Iterator[Site]:
    """A real web server on 127.0.0.1; see `tests/site.py` for what it can do."""
    with Site() as running:
        yield running


__all__ = ["database", "database_url"]
