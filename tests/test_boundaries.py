"""What may import what, beyond the layers that the import linter checks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import scheduler

ROOT = Path(__file__).parent.parent
PACKAGES = ("scraper", "storage", "scheduler")


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (ROOT / folder).rglob("*.py")


def imported(path: Path) -> set[str]:
    """Top names of all packages that a module imports, inside functions too."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize(
    ("package", "only"),
    [
        ("httpx", "scraper/fetch.py scraper/failures.py"),
        ("httpcore", "scraper/guard.py scraper/sockets.py"),
        ("apscheduler", "scheduler/jobs.py"),
        ("pebble", "scheduler/workers.py"),
        ("protego", "scraper/robots.py"),
        ("trafilatura", "scraper/text.py"),
        ("py3langid", "scraper/language.py"),
        ("websockets", "scheduler/live.py"),
        ("uvicorn", "scheduler/web/server.py"),
    ],
)
def test_package_is_imported_where_it_is_wrapped(package, only):
    users = {
        str(path.relative_to(ROOT)) for path in modules(*PACKAGES) if package in imported(path)
    }
    assert users == set(only.split())


def test_rows_never_leave_storage():
    users = [
        str(path.relative_to(ROOT))
        for path in modules("scraper", "scheduler")
        if re.search(r"storage\.models|from storage import .*\bmodels\b", path.read_text("utf-8"))
    ]
    assert users == []


def test_detection_knows_no_clock_no_chance_and_no_files():
    found = {
        str(path.relative_to(ROOT)): imported(path)
        & {"time", "random", "os", "sqlmodel", "asyncio"}
        for path in modules("scraper/detect")
        if path.name != "lines.py"  # the command's reading and writing of lines
    }
    assert {path: names for path, names in found.items() if names} == {}


def test_scheduler_is_ours():
    """Another distribution has a package of this name: Swansong wants its own environment."""
    assert scheduler.__file__ is not None
    assert Path(scheduler.__file__).parent == ROOT / "scheduler"
