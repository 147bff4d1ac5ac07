"""Kinds of sources are tried on SQLite alone: what they list is saved by code that other tests run
on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import sqlite_url


@pytest.fixture
def database_url(tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    with sqlite_url(tmp_path) as url:
        yield url
